// A connection that is edited to lead elsewhere: the dialog says what goes, and it goes.
#include "models/auth/settings/signinjson.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"
#include "tests/ui/connectionscase.h"
#include "ui/common/foldingsection.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionpage.h"
#include "ui/connections/steprow.h"
#include "ui/connections/testdialog.h"

#include <QLabel>
#include <QLineEdit>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ConnectionsMoveTest final : public ConnectionsCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsDroppedAndDropsIt()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s, u"sandbox"_s);
        signIn(id);
        ScriptedIssuer other(m_fixture->timing, SigningKey::Kind::Es256);
        ConnectionPage page(*m_fixture->desk, id);
        page.resize(700, 400);
        page.show();
        ConnectionEditor *editor = edit(id);
        const QString before = summary(editor);
        auto *issuer = ConnectionsFixture::part<QLineEdit>(u"issuer"_s);
        issuer->clear();
        ConnectionsFixture::type(issuer, other.issuer);
        QVERIFY2(summary(editor).contains(u"dropped"_s), qPrintable(summary(editor)));
        m_fixture->picture(editor, u"editor-elsewhere"_s);
        // Typed back: nothing is.
        issuer->clear();
        ConnectionsFixture::type(issuer, m_fixture->issuer.issuer);
        QCOMPARE(summary(editor), before);
        issuer->clear();
        ConnectionsFixture::type(issuer, other.issuer);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        QTRY_COMPARE(m_fixture->issuer.server.count(u"/revoke"_s), 1);
        QTRY_VERIFY(m_fixture->vault.keysOf(id).isEmpty());
        QCOMPARE(m_fixture->session(id)->status().state, SignInState::SignedOut);
        const auto *reason = page.findChild<QLabel *>(u"connectionReason"_s);
        QTRY_VERIFY2(reason->isVisible() && reason->text().contains(u"dropped"_s), qPrintable(reason->text()));
        m_fixture->picture(&page, u"page-elsewhere"_s);
        QCOMPARE(other.server.count(u"/token"_s), 0);
    }

    void nothingIsOverwrittenInSilence()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s);
        ConnectionEditor *editor = edit(id);
        Connection elsewhere = *m_fixture->connections->find(id);
        elsewhere.settings.insert(u"audience"_s, u"https://api/"_s);
        QVERIFY(ConnectionsFixture::wait(m_fixture->connections->save(elsewhere)).has_value());
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"name"_s), u" of old"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY2(summary(editor).contains(u"meanwhile"_s), qPrintable(summary(editor)));
        QCOMPARE(m_fixture->connections->find(id)->name, u"Acme"_s);
        QCOMPARE(m_fixture->connections->find(id)->settings, elsewhere.settings);
    }

    void aCertificateAcceptedMeanwhileIsNoOtherEdit()
    {
        const auto tls = m_fixture->selfSigned();
        if (!tls)
            QSKIP("openssl is not installed: TLS is NOT tested here");
        ScriptedServer server(&*tls);
        const QString issuer = server.base() + u'/';
        QJsonObject description = m_fixture->issuer.description;
        description.insert(u"issuer"_s, issuer);
        server.on(u"/.well-known/openid-configuration"_s, json(description));
        const ConnectionId id = m_fixture->add(u"Acme"_s, {}, {{u"issuer"_s, issuer}});
        // As an untouched form says it, so that it is the stored one that is tested.
        const Connection untouched = ConnectionEditor(*m_fixture->desk, *m_fixture->connections->find(id)).connection();
        QVERIFY(ConnectionsFixture::wait(m_fixture->connections->save(untouched)).has_value());
        edit(id);
        ConnectionsFixture::click(u"testDraft"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<TestDialog>());
        QPointer<TestDialog> dialog = ConnectionsFixture::openWindow<TestDialog>();
        QTRY_VERIFY(!dialog->isRunning());
        ConnectionsFixture::click(u"acceptCertificate"_s);
        QTRY_VERIFY(!dialog->isRunning() && dialog->rows().at(2)->step().state == TestStep::State::Good);
        dialog->close();
        QTRY_VERIFY(!dialog);
        QVERIFY(!networkSettingsOf(m_fixture->connections->find(id)->settings).acceptedFaults.isEmpty());
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"name"_s), u" of old"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        const Connection stored = *m_fixture->connections->find(id);
        QCOMPARE(stored.name, u"Acme of old"_s);
        QVERIFY(!networkSettingsOf(stored.settings).acceptedFaults.isEmpty());
    }

    void anotherNameDropsNothing()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s);
        signIn(id);
        ConnectionEditor *editor = edit(id);
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"name"_s), u" of old"_s);
        QVERIFY2(!summary(editor).contains(u"dropped"_s), qPrintable(summary(editor)));
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        QCOMPARE(m_fixture->session(id)->status().state, SignInState::SignedIn);
        QCOMPARE(m_fixture->issuer.server.count(u"/revoke"_s), 0);
    }

private:
    ConnectionEditor *edit(const ConnectionId &id)
    {
        auto *editor = new ConnectionEditor(*m_fixture->desk, *m_fixture->connections->find(id));
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
        return editor;
    }
    static QString summary(const ConnectionEditor *editor)
    {
        QStringList texts;
        for (const auto *label : editor->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    void signIn(const ConnectionId &id)
    {
        const Awaited signedIn(m_fixture->session(id)->signInWithBrowser(false, {}));
        QTRY_VERIFY(!m_fixture->browser.links.isEmpty());
        TestBrowser browser(m_fixture->issuer.approve(m_fixture->browser.links.takeLast()));
        browser.visit();
        QTRY_VERIFY(signedIn.isThere() && signedIn->has_value());
    }
};

QTEST_MAIN(ConnectionsMoveTest)
#include "connectionsmovetest.moc"
