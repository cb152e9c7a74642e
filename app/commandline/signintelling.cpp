#include "app/commandline/signintelling.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

SignInTelling::SignInTelling(const SignInSession &session, const Timing &timing, Output &out, QObject *parent)
    : QObject(parent), m_timing(timing), m_out(out)
{
    connect(&session, &SignInSession::linkMade, this, &SignInTelling::tellLink);
    connect(&session, &SignInSession::codeReceived, this, &SignInTelling::tellCode);
    connect(&m_timer, &QTimer::timeout, this, &SignInTelling::tick);
}

SignInTelling::~SignInTelling()
{
    m_out.countdown({});
}

void SignInTelling::tellLink(const QUrl &link, const QDateTime &until, bool isOpened)
{
    m_out.progress(isOpened ? tr("Sign in in the browser. If none opened, open this link:") : tr("Open this link in the browser of this computer and sign in there:"));
    m_out.progress(link.toString(QUrl::FullyEncoded));
    count(until);
}

void SignInTelling::tellCode(const DeviceCode &code)
{
    m_out.progress(tr("On any device, open %1 and type this code:").arg(code.address.toString(QUrl::FullyEncoded)));
    m_out.progress(u"    "_s + code.userCode);
    if (!code.fullAddress.isEmpty())
        m_out.progress(tr("Or open %1").arg(code.fullAddress.toString(QUrl::FullyEncoded)));
    count(code.expires);
}

void SignInTelling::count(const QDateTime &until)
{
    m_until = until;
    m_timer.start(1000);
    tick();
}

void SignInTelling::tick()
{
    const qint64 left = std::max<qint64>(0, m_timing.now().secsTo(m_until));
    //: Minutes and seconds
    m_out.countdown(tr("Waiting; %1:%2 left. Ctrl+C cancels.").arg(left / 60).arg(left % 60, 2, 10, '0'_L1));
}

} // namespace Rollcall
