#include "ui/connections/signin/signindialog.h"

#include "models/auth/settings/signinjson.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/environmentchip.h"
#include "ui/connections/signin/certificatepane.h"
#include "ui/connections/signin/resultpane.h"
#include "ui/connections/signin/signuppane.h"
#include "ui/connections/signin/waitpanes.h"
#include "ui/connections/signin/waypane.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(ConnectionsDesk &desk, const ConnectionId &connection, QWidget *parent)
    : FormDialog(parent), m_desk(desk), m_connection(connection),
      m_browser(new BrowserPane(desk.timing)), m_device(new DevicePane(desk.timing)), m_asking(new QLabel(tr("Asking the server…"))),
      m_certificate(new CertificatePane), m_account(new SignUpPane), m_result(new ResultPane)
{
    setObjectName(u"signInDialog"_s);
    const Connection *found = desk.connections.find(connection);
    const ConnectionKind *kind = found ? desk.kind(found->kind) : nullptr;
    m_name = found ? found->name : QString();
    setWindowTitle(tr("Sign in to %1").arg(m_name));
    if (kind)
        build(*kind, *found);
    for (QWidget *page : pages())
        content()->addWidget(page);
    content()->addStretch();
    m_session = desk.sessionOf(connection);
    listen();
    showPage(Page::Ways);
    if (m_ways)
        m_ways->focusFirst();
}

SignInDialog::~SignInDialog()
{
    m_stop.request_stop();
}

void SignInDialog::build(const ConnectionKind &kind, const Connection &connection)
{
    auto *chip = new EnvironmentChip;
    chip->setConnection(connection);
    m_ways = new WayPane(m_desk, kind, signInSettingsOf(connection.settings, kind.signIn));
    m_offersSignUp = kind.offersSignUp;
    content()->addWidget(chip);
    chip->setVisible(!chip->text().isEmpty());
    m_newAccount = addButton(tr("&New account…"), u"newAccount"_s);
    connect(m_newAccount, &QPushButton::clicked, this, [this] {
        messages()->clear();
        showPage(Page::SignUp);
        m_account->focusFirst();
    });
    connect(m_ways, &WayPane::wayChanged, this, &SignInDialog::updateButtons);
    connect(m_ways, &WayPane::resized, this, &SignInDialog::growToContent);
    connect(m_browser, &BrowserPane::openRequested, this, [this](const QUrl &link) {
        if (!QDesktopServices::openUrl(link))
            messages()->warning(tr("No browser could be opened. Copy the link and open it in a browser on this computer."));
    });
}

void SignInDialog::listen()
{
    if (!m_session)
        return;
    connect(m_session, &SignInSession::linkMade, this, [this](const QUrl &link, const QDateTime &until, bool isOpened) {
        m_browser->showLink(link, until, isOpened);
        growToContent();
    });
    connect(m_session, &SignInSession::codeReceived, this, [this](const DeviceCode &code) {
        m_device->showCode(code);
        growToContent();
    });
    connect(m_session, &SignInSession::certificateRefused, this, [this](const QString &host, const QList<TlsFault> &faults) {
        m_refusedHost = host;
        m_faults = faults;
    });
}

QWidget *SignInDialog::widgetOf(Page page) const
{
    switch (page) {
    case Page::Ways: return m_ways;
    case Page::Waiting:
        return m_way == SignInWay::Browser ? static_cast<QWidget *>(m_browser) : m_way == SignInWay::Device ? m_device : m_asking;
    case Page::Certificate: return m_certificate;
    case Page::SignUp: return m_account;
    case Page::Result: return m_result;
    }
    return nullptr;
}

QList<QWidget *> SignInDialog::pages() const
{
    QList<QWidget *> pages{m_browser, m_device, m_asking, m_certificate, m_account, m_result};
    if (m_ways)
        pages.prepend(m_ways);
    return pages;
}

void SignInDialog::showPage(Page page)
{
    m_page = page;
    // Not a stack: that would keep room for the largest.
    const QWidget *shown = widgetOf(page);
    for (QWidget *other : pages())
        other->setVisible(other == shown);
    updateButtons();
    growToContent();
    orderTabs();
}

void SignInDialog::updateButtons()
{
    const bool usable = m_ways && m_session;
    const QString place = m_name;
    verbButton()->setVisible(m_page != Page::Waiting);
    verbButton()->setAvailable(usable);
    if (m_newAccount)
        m_newAccount->setVisible(m_page == Page::Ways && m_offersSignUp);
    cancelButton()->setVisible(m_page != Page::Result);
    // What cannot be taken back is never what Enter does.
    const bool dangerous = m_page == Page::Certificate;
    verbButton()->setDefault(!dangerous);
    cancelButton()->setDefault(dangerous);
    switch (m_page) {
    case Page::Ways:
        setVerb(tr("Sign in"));
        setSummary(usable ? QString() : tr("This connection has no sign-in."));
        break;
    case Page::Waiting: setSummary(waitSentence()); break;
    case Page::Certificate:
        setVerb(tr("Accept exactly this certificate"));
        setSummary(tr("Another certificate, or another fault of this one, is refused again."));
        break;
    case Page::SignUp:
        setVerb(tr("Make account"));
        setSummary(tr("The account is made at the server. Then you sign in."));
        break;
    case Page::Result:
        setVerb(tr("Done"));
        setSummary(tr("You are signed in to %1.").arg(place));
        break;
    }
}

QString SignInDialog::waitSentence() const
{
    return m_way == SignInWay::Browser || m_way == SignInWay::Device ? tr("Nothing happens here until you are done there.") : QString();
}

void SignInDialog::submit()
{
    switch (m_page) {
    case Page::Ways: {
        messages()->clear();
        if (const QString missing = m_ways->missing(); !missing.isEmpty())
            messages()->error({Error::Kind::Invalid, missing, {}, {}}, u"missing"_s);
        else
            attempt(m_ways->way(), false);
        break;
    }
    case Page::Waiting: break;
    case Page::Certificate: acceptCertificate(); break;
    case Page::SignUp: makeAccount(); break;
    case Page::Result: accept(); break;
    }
}

void SignInDialog::closeEvent(QCloseEvent *event)
{
    m_closing = true; // from whatever page
    FormDialog::closeEvent(event);
}

void SignInDialog::reject()
{
    if (m_closing || m_page == Page::Ways || m_page == Page::Result) {
        stopAttempt();
        FormDialog::reject();
        return;
    }
    stopAttempt();
    m_account->clear();
    showPage(Page::Ways);
    m_ways->focusFirst();
}

} // namespace Rollcall
