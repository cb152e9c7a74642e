#pragma once

#include <QObject>

namespace Rollcall {

/// Tells when the computer is online again, where the system can say so (NetworkManager); else it never tells anything.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();
};

} // namespace Rollcall
