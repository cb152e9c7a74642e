#pragma once

#include "ui/common/formdialog.h"
#include "ui/connections/connectionsdesk.h"

namespace Rollcall {

class BrowserPane;
class CertificatePane;
class DevicePane;
class EnvironmentChip;
class ResultPane;
class SignUpPane;
class WayPane;

/// Signs somebody in to a connection: choose a way, wait for the browser or the other device, see who one is. Closing it ends
/// what is under way.
class SignInDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Page { Ways, Waiting, Certificate, SignUp, Result };

    SignInDialog(ConnectionsDesk &desk, const ConnectionId &connection, QWidget *parent = nullptr);
    ~SignInDialog() override;

    Page page() const { return m_page; }
    /// Ends what is under way and goes one page back; from the first page it leaves.
    void reject() override;

Q_SIGNALS:
    void signedIn();
    void editRequested();

protected:
    void submit() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build(const ConnectionKind &kind, const Connection &connection);
    void listen();
    void showPage(Page page);
    void updateButtons();
    QWidget *widgetOf(Page page) const;
    QList<QWidget *> pages() const;

    void attempt(SignInWay way, bool signUp);
    void ended(const Result<void> &result);
    void refused(const Error &error);
    void stopAttempt();
    void acceptCertificate();
    void goOn();
    void makeAccount();
    QString waitSentence() const;

    ConnectionsDesk &m_desk;
    ConnectionId m_connection;
    QString m_name;
    QPointer<SignInSession> m_session;
    std::stop_source m_stop;
    quint64 m_attempt = 0; ///< Answers of older ones are dropped.
    Page m_page = Page::Ways;
    SignInWay m_way = SignInWay::Browser;
    bool m_signUp = false;
    bool m_offersSignUp = false;
    bool m_closing = false;
    QString m_refusedHost;
    QList<TlsFault> m_faults;

    WayPane *m_ways = nullptr;
    BrowserPane *m_browser;
    DevicePane *m_device;
    QWidget *m_asking;
    CertificatePane *m_certificate;
    SignUpPane *m_account;
    ResultPane *m_result;
    QPushButton *m_newAccount = nullptr;
};

} // namespace Rollcall
