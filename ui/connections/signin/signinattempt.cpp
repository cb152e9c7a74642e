// What the sign-in dialog does with a session: the other half of signindialog.cpp.
#include "ui/connections/signin/signindialog.h"

#include "models/auth/settings/signinjson.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/connections/signin/certificatepane.h"
#include "ui/connections/signin/resultpane.h"
#include "ui/connections/signin/signuppane.h"
#include "ui/connections/signin/waitpanes.h"
#include "ui/connections/signin/waypane.h"

#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// A client's secret goes into the keychain first: the flow takes it from there.
Task<Result<void>> signIn(QPointer<SignInSession> session, SignInWay way, bool signUp, SecretBytes secret, std::stop_token stop)
{
    if (way == SignInWay::ClientCredentials)
        co_return co_await session->signInWithClientSecret(secret, stop);
    if (way == SignInWay::PastedToken)
        co_return co_await session->signInWithToken(secret, stop);
    if (!secret.isEmpty()) {
        const auto kept = co_await session->keepSecret(SecretKey::Kind::ClientSecret, secret, stop);
        if (!kept)
            co_return kept;
        if (!session || stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, {});
    }
    if (way == SignInWay::Device)
        co_return co_await session->signInWithDevice(stop);
    co_return co_await session->signInWithBrowser(signUp, stop);
}

} // namespace

void SignInDialog::stopAttempt()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_attempt;
}

void SignInDialog::attempt(SignInWay way, bool signUp)
{
    if (!m_session) { // edited elsewhere meanwhile
        m_session = m_desk.sessionOf(m_connection);
        listen();
    }
    if (!m_session)
        return;
    stopAttempt();
    m_way = way;
    m_signUp = signUp;
    m_faults.clear();
    m_browser->prepare();
    m_device->prepare();
    showPage(Page::Waiting);
    cancelButton()->setFocus();
    const quint64 mine = m_attempt;
    QCoro::connect(signIn(m_session, way, signUp, m_ways->secret(), m_stop.get_token()), this, [this, mine](const Result<void> &result) {
        if (mine == m_attempt)
            ended(result);
    });
}

void SignInDialog::ended(const Result<void> &result)
{
    m_browser->countdown()->stop();
    m_device->countdown()->stop();
    if (!result) {
        refused(result.error());
        return;
    }
    m_ways->clearSecret();
    if (m_session)
        m_result->showStatus(m_session->status());
    showPage(Page::Result);
    verbButton()->setFocus();
    Q_EMIT signedIn();
}

void SignInDialog::refused(const Error &error)
{
    if (!m_faults.isEmpty()) {
        m_certificate->showRefused(m_refusedHost, m_faults);
        showPage(Page::Certificate);
        cancelButton()->setFocus();
        return;
    }
    showPage(Page::Ways);
    m_ways->focusFirst();
    if (error.field == u"clientSecret"_s)
        messages()->error({error.kind, tr("The client secret is needed, and none is kept. Type it in."), error.details, {}}, u"signIn"_s);
    else if (error.kind != Error::Kind::Cancelled)
        messages()->error(error, u"signIn"_s);
    growToContent();
}

void SignInDialog::acceptCertificate()
{
    const Connection *found = m_desk.connections.find(m_connection);
    if (!found || m_faults.isEmpty())
        return;
    const quint64 mine = m_attempt;
    verbButton()->setBusy(true);
    QCoro::connect(m_desk.connections.save(accepting(*found, m_faults)), this, [this, mine](const Result<Connection> &saved) {
        verbButton()->setBusy(false);
        if (mine != m_attempt)
            return;
        if (!saved) {
            m_faults.clear();
            refused(saved.error());
            return;
        }
        goOn();
    });
}

/// Other settings, another session; the same way again.
void SignInDialog::goOn()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_desk.sessionOf(m_connection);
    listen();
    attempt(m_way, m_signUp);
}

void SignInDialog::makeAccount()
{
    if (!m_session || !m_account->validate())
        return;
    messages()->clear();
    verbButton()->setBusy(true);
    const quint64 mine = m_attempt;
    QCoro::connect(m_session->signUp(m_account->request({}), m_stop.get_token()), this, [this, mine](const Result<SignedUp> &made) {
        verbButton()->setBusy(false);
        if (mine != m_attempt)
            return;
        if (made) {
            m_account->clear();
            messages()->success(made->isVerified ? tr("The account %1 is made. Now sign in with it.").arg(made->email)
                                                 : tr("The account %1 is made. Confirm the address with the mail that comes, then sign in.").arg(made->email));
            showPage(Page::Ways);
            verbButton()->setFocus();
        } else if (made.error().kind == Error::Kind::Unsupported && m_session) {
            attempt(SignInWay::Browser, true); // the server's own page makes accounts
        } else if (!m_account->showRefusal(made.error())) {
            messages()->error(made.error(), u"signUp"_s);
        }
        growToContent();
    });
}

} // namespace Rollcall
