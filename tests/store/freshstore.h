#pragma once

#include "openstore.h"

#include <QRegularExpression>
#include <QTest>

namespace Rollcall {

/// A test each of whose functions has a new store.
class FreshStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_store = std::make_unique<OpenStore>();
    }
    void cleanup() { m_store.reset(); }

protected:
    /// The test fails when it is refused.
    void write(std::function<void(WriteSession &)> work)
    {
        const auto error = m_store->write(std::move(work));
        QVERIFY2(!error, error ? qPrintable(error->message + error->details) : "");
    }

    std::unique_ptr<OpenStore> m_store;
};

} // namespace Rollcall
