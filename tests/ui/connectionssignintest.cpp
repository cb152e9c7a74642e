#include "accessnames.h"
#include "connectionscase.h"
#include "models/auth/settings/signinjson.h"
#include "models/net/setup/certificates.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"

#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/signin/keychainnote.h"
#include "ui/connections/signin/signindialog.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSslCertificate>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QString way(SignInWay way)
{
    return u"way%1"_s.arg(static_cast<int>(way));
}

} // namespace

/// Every way of signing in, from the dialog to the real loopback socket and back.
class ConnectionsSignInTest final : public ConnectionsCase
{
    Q_OBJECT
private Q_SLOTS:
    void signsInWithTheBrowser()
    {
        auto *dialog = open(m_fixture->add(u"Acme"_s, u"production"_s));
        m_fixture->picture(dialog, u"signin-ways"_s);
        QCOMPARE(namelessControls(dialog), QStringList());
        const QUrl link = beginInBrowser();
        QCOMPARE(dialog->page(), SignInDialog::Page::Waiting);
        QCOMPARE(QUrlQuery(link).queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        auto *shown = ConnectionsFixture::part<QLineEdit>(u"link"_s);
        QTRY_COMPARE(shown->text(), link.toString(QUrl::FullyEncoded));
        QVERIFY(ConnectionsFixture::part<QLabel>(u"countdown"_s)->text().contains(u"min"_s));
        QCOMPARE(namelessControls(dialog), QStringList());
        m_fixture->picture(dialog, u"signin-browser"_s);
        ConnectionsFixture::click(u"copyLink"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown->text());
        ConnectionsFixture::click(u"openAgain"_s);
        QCOMPARE(m_fixture->browser.links.size(), 2);
        // A stray request from another page changes nothing.
        QUrl wrong = m_fixture->issuer.approve(link);
        QUrlQuery query(wrong);
        query.removeAllQueryItems(u"state"_s);
        query.addQueryItem(u"state"_s, u"guessed"_s);
        wrong.setQuery(query);
        visit(wrong);
        QCOMPARE(dialog->page(), SignInDialog::Page::Waiting);
        QSignalSpy signedIn(dialog, &SignInDialog::signedIn);
        visit(m_fixture->issuer.approve(link));
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(dialog->page(), SignInDialog::Page::Result);
        QVERIFY(says(dialog, u"Олена Шевченко"_s));
        QVERIFY(says(dialog, u"openid"_s));
        m_fixture->picture(dialog, u"signin-result"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<SignInDialog>());
    }

    void leavesNoListener_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("cancel") << false;
        QTest::newRow("close the window") << true;
    }

    void leavesNoListener()
    {
        QFETCH(bool, closes);
        const ConnectionId id = m_fixture->add(u"Acme"_s);
        QPointer<SignInDialog> dialog = open(id);
        const QUrl first = beginInBrowser();
        QVERIFY(isListening(first));
        if (closes) {
            dialog->close();
            QTRY_VERIFY(!dialog);
        } else {
            QTest::keyClick(dialog, Qt::Key_Escape);
            QCOMPARE(dialog->page(), SignInDialog::Page::Ways);
        }
        QTRY_VERIFY(!isListening(first));
        QTRY_VERIFY(!m_fixture->session(id)->isBusy());
        // And the next one works at once.
        if (closes)
            dialog = open(id);
        const QUrl second = beginInBrowser();
        QVERIFY(second != first);
        visit(m_fixture->issuer.approve(second));
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Result);
    }

    void tellsARefusalAndTriesAgain()
    {
        auto *dialog = open(m_fixture->add(u"Acme"_s));
        const QUrl link = beginInBrowser();
        QUrl refusal = m_fixture->issuer.approve(link);
        QUrlQuery query(refusal);
        query.removeAllQueryItems(u"code"_s);
        query.addQueryItem(u"error"_s, u"access_denied"_s);
        query.addQueryItem(u"error_description"_s, u"<b>not%20today</b>"_s);
        refusal.setQuery(query);
        visit(refusal);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Ways);
        QTRY_COMPARE(dialog->messages()->texts().size(), 1);
        m_fixture->picture(dialog, u"signin-refused"_s);
        const QUrl second = beginInBrowser();
        QVERIFY(dialog->messages()->texts().isEmpty());
        visit(m_fixture->issuer.approve(second));
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Result);
    }

    void showsTheCodeOfADevice()
    {
        auto *dialog = open(m_fixture->add(u"Acme"_s));
        m_fixture->issuer.server.on(u"/device"_s, json({{u"device_code"_s, u"device-secret"_s},
                                                        {u"user_code"_s, u"WDJB-MJHT"_s},
                                                        {u"verification_uri"_s, u"https://example.org/activate"_s},
                                                        {u"interval"_s, 1},
                                                        {u"expires_in"_s, 900}}));
        ConnectionsFixture::click(way(SignInWay::Device));
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(ConnectionsFixture::part<QLabel>(u"deviceCode"_s)->text(), u"WDJB-MJHT"_s);
        QCOMPARE(ConnectionsFixture::part<QLabel>(u"deviceAddress"_s)->text(), u"https://example.org/activate"_s);
        QCOMPARE(namelessControls(dialog), QStringList());
        m_fixture->picture(dialog, u"signin-device"_s);
        ConnectionsFixture::click(u"copyCode"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), SignInDialog::Page::Result, 20'000);
    }

    void takesTheSecretOfAService()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s, {}, {{u"proof"_s, u"form"_s}});
        auto *dialog = open(id);
        ConnectionsFixture::click(way(SignInWay::ClientCredentials));
        auto *secret = ConnectionsFixture::part<QLineEdit>(u"secret"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        ConnectionsFixture::click(u"verb"_s); // none is kept
        QTRY_COMPARE(dialog->messages()->texts().size(), 1);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Ways);
        ConnectionsFixture::type(secret, u"a client's secret"_s);
        m_fixture->picture(dialog, u"signin-secret"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Result);
        QVERIFY(secret->text().isEmpty());
        QVERIFY(m_fixture->session(id)->hasSecret(SecretKey::Kind::ClientSecret));
        QVERIFY(!m_fixture->keychain.memory.isEmpty());
        QTRY_VERIFY(!m_fixture->connections->find(id)->settings.value(lastSignInKey()).isUndefined());
        QVERIFY(!QJsonDocument(m_fixture->connections->find(id)->settings).toJson().contains("a client's secret"));
    }

    void saysThatThereIsNoKeychain()
    {
        m_fixture->keychain.isLocked = true;
        auto *dialog = open(m_fixture->add(u"Acme"_s, {}, {{u"proof"_s, u"form"_s}}));
        ConnectionsFixture::click(way(SignInWay::ClientCredentials));
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"secret"_s), u"shh"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Result);
        auto *note = dialog->findChild<KeychainNote *>();
        QTRY_VERIFY(note->text().contains(u"Locked."_s));
        m_fixture->keychain.isLocked = false;
        auto *again = note->findChild<QPushButton *>(u"retryKeychain"_s);
        again->click(); // the page behind the result
        QTRY_VERIFY(!m_fixture->vault.isForSessionOnly());
        QVERIFY(!note->text().contains(u"Locked."_s));
    }

    void marksAPastedToken()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s);
        auto *dialog = open(id);
        ConnectionsFixture::click(way(SignInWay::PastedToken));
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->messages()->texts().size(), 1); // nothing was pasted
        auto *token = ConnectionsFixture::part<QLineEdit>(u"secret"_s);
        QCOMPARE(QApplication::focusWidget(), token);
        const auto end = QDateTime::currentDateTimeUtc().addSecs(7200).toSecsSinceEpoch();
        const QByteArray jwt = m_fixture->issuer.key->sign({{u"sub"_s, u"user-1"_s}, {u"exp"_s, end}});
        token->setText(u"Bearer "_s + QString::fromLatin1(jwt));
        QVERIFY(ConnectionsFixture::part<QLabel>(u"secretHint"_s)->text().startsWith(u"Good until"_s));
        m_fixture->picture(dialog, u"signin-token"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Result);
        QVERIFY(m_fixture->session(id)->status().isPasted);
        QVERIFY(says(dialog, u"not renewed"_s));
    }

    void makesAnAccount()
    {
        const QString address = m_fixture->issuer.server.base() + u"/dbconnections/signup"_s;
        auto *dialog = open(m_fixture->add(u"Acme"_s, {}, {{u"signUpAddress"_s, address}}));
        m_fixture->issuer.server.on(u"/dbconnections/signup"_s, json({{u"code"_s, u"invalid_password"_s},
                                                                      {u"policy"_s, u"* At least 8 characters in length\n* Lower case"_s},
                                                                      {u"message"_s, u"Password is too weak"_s}},
                                                                     400));
        ConnectionsFixture::click(u"newAccount"_s);
        ConnectionsFixture::click(u"verb"_s);
        auto *email = ConnectionsFixture::part<QLineEdit>(u"signUpEmail"_s);
        QVERIFY(email->hasFocus());
        ConnectionsFixture::type(email, u"olena@acme.example"_s);
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"signUpPassword"_s), u"short"_s);
        QCOMPARE(namelessControls(dialog), QStringList());
        ConnectionsFixture::click(u"verb"_s);
        auto *policy = ConnectionsFixture::part<QLabel>(u"passwordPolicy"_s);
        QTRY_VERIFY(policy->isVisible());
        QCOMPARE(policy->text().count(u'\n'), 1);
        m_fixture->picture(dialog, u"signin-signup"_s);
        m_fixture->issuer.server.on(u"/dbconnections/signup"_s,
                                    json({{u"_id"_s, u"123"_s}, {u"email"_s, u"olena@acme.example"_s}, {u"email_verified"_s, false}}));
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Ways);
        QCOMPARE(dialog->messages()->texts().size(), 1);
        visit(m_fixture->issuer.approve(beginInBrowser()));
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Result);
    }

    void acceptsExactlyOneCertificate()
    {
        const auto tls = m_fixture->selfSigned();
        if (!tls)
            QSKIP("openssl is not installed: TLS is NOT tested here");
        const QSslCertificate certificate = tls->localCertificate();
        ScriptedServer server(&*tls);
        const QString issuer = server.base() + u'/';
        QJsonObject description = m_fixture->issuer.description;
        description.insert(u"issuer"_s, issuer);
        server.on(u"/.well-known/openid-configuration"_s, json(description));
        const ConnectionId id = m_fixture->add(u"Acme"_s, {}, {{u"issuer"_s, issuer}});
        auto *dialog = open(id);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Certificate);
        QVERIFY(says(dialog, u"127.0.0.1"_s));
        QVERIFY(ConnectionsFixture::part<QLabel>(u"certificateFaults"_s)->text().remove(u'\n').contains(fingerprint(certificateOf(certificate))));
        auto *cancel = ConnectionsFixture::part<QPushButton>(u"cancel"_s);
        QVERIFY(cancel->isDefault());
        QVERIFY(cancel->hasFocus());
        QCOMPARE(namelessControls(dialog), QStringList());
        m_fixture->picture(dialog, u"signin-certificate"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(dialog->page(), SignInDialog::Page::Ways);
        QVERIFY(networkSettingsOf(m_fixture->connections->find(id)->settings).acceptedFaults.isEmpty());
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(dialog->page(), SignInDialog::Page::Certificate);
        auto *accept = ConnectionsFixture::part<QPushButton>(u"verb"_s);
        accept->setFocus();
        QTest::keyClick(accept, Qt::Key_Space);
        // The same attempt goes on by itself, now as far as the browser.
        QTRY_COMPARE(m_fixture->browser.links.size(), 1);
        const auto accepted = networkSettingsOf(m_fixture->connections->find(id)->settings).acceptedFaults;
        QVERIFY(!accepted.isEmpty());
        QCOMPARE(accepted.first().certificate, certificateOf(certificate));
        dialog->close();
    }

    void showsInTheList()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s, u"sandbox"_s);
        auto *list = new ConnectionsDialog(*m_fixture->desk);
        list->show();
        QApplication::setActiveWindow(list);
        QVERIFY(QTest::qWaitForWindowActive(list));
        QTest::keyClick(list, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(ConnectionsFixture::openWindow<SignInDialog>());
        visit(m_fixture->issuer.approve(beginInBrowser()));
        QTRY_COMPARE(ConnectionsFixture::openWindow<SignInDialog>()->page(), SignInDialog::Page::Result);
        ConnectionsFixture::click(u"verb"_s);
        auto *view = list->findChild<QAbstractItemView *>(u"connections"_s);
        QTRY_VERIFY(view->model()->index(0, 3).data().toString().contains(u"Олена"_s));
        m_fixture->picture(list, u"connections-signed-in"_s);
        QTRY_VERIFY(ConnectionsFixture::part<QPushButton>(u"signOutButton"_s)->isEnabled());
        ConnectionsFixture::click(u"signOutButton"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget() != list);
        for (auto *button : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
            if (button->text() == u"Sign out"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(m_fixture->session(id)->status().state, SignInState::SignedOut);
        QTRY_COMPARE(m_fixture->issuer.server.count(u"/revoke"_s), 1);
        QTRY_COMPARE(view->model()->index(0, 3).data().toString(), u"Signed out"_s);
    }

private:
    SignInDialog *open(const ConnectionId &id)
    {
        auto *dialog = new SignInDialog(*m_fixture->desk, id);
        dialog->show();
        QApplication::setActiveWindow(dialog);
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("The dialog did not become active.");
        return dialog;
    }

    /// Presses the verb and returns the link that the browser was opened with.
    QUrl beginInBrowser()
    {
        const auto before = m_fixture->browser.links.size();
        ConnectionsFixture::click(u"verb"_s);
        if (!waitFor([&] { return m_fixture->browser.links.size() > before; }))
            qFatal("No browser was opened.");
        return m_fixture->browser.links.last();
    }

    static void visit(const QUrl &url)
    {
        TestBrowser browser(url);
        browser.visit();
        if (!waitFor([&] { return !browser.page().isEmpty() && browser.isLeft(); }))
            qFatal("The page did not come.");
    }

    static bool isListening(const QUrl &link)
    {
        const QUrl redirect(QUrlQuery(link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        TestBrowser probe(redirect);
        const bool isThere = waitFor([&] { return probe.isConnected() || probe.isLeft(); }) && probe.isConnected();
        return isThere;
    }

    static bool says(const QWidget *dialog, const QString &text)
    {
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(ConnectionsSignInTest)
#include "connectionssignintest.moc"
