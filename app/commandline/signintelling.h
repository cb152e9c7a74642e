#pragma once

#include "app/commandline/output.h"
#include "models/auth/session/signinsession.h"

#include <QTimer>

namespace Rollcall {

/// Tells, while a sign-in waits for a person, what is to be done: the link or the code, and on a terminal how long is left.
class SignInTelling final : public QObject
{
    Q_OBJECT

public:
    SignInTelling(const SignInSession &session, const Timing &timing, Output &out, QObject *parent = nullptr);
    ~SignInTelling() override;

private:
    void tellLink(const QUrl &link, const QDateTime &until, bool isOpened);
    void tellCode(const DeviceCode &code);
    void count(const QDateTime &until);
    void tick();

    const Timing &m_timing;
    Output &m_out;
    QDateTime m_until;
    QTimer m_timer;
};

} // namespace Rollcall
