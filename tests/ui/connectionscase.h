#pragma once

#include "tests/ui/connectionsfixture.h"

namespace Rollcall {

/// Tests of connections, each with a fixture of its own, in which every warning of ours is a failure.
class ConnectionsCase : public QObject
{
    Q_OBJECT
protected:
    std::unique_ptr<ConnectionsFixture> m_fixture;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace Rollcall
