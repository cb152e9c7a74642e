#include "accessnames.h"
#include "connectionscase.h"
#include "models/net/setup/certificates.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/foldingsection.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/connectionsview.h"
#include "ui/connections/editor/environmentfield.h"
#include "ui/connections/editor/secretfield.h"
#include "ui/connections/environmentchip.h"
#include "tests/net/awaited.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QTableWidget>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The list of connections and the editor, by mouse and keyboard.
class ConnectionsListTest final : public ConnectionsCase
{
    Q_OBJECT
private Q_SLOTS:
    void emptySaysWhatToDo()
    {
        auto *dialog = open();
        QVERIFY(!dialog->view()->isVisible());
        m_fixture->picture(dialog, u"connections-empty"_s);
        QVERIFY(!ConnectionsFixture::part<QPushButton>(u"editConnectionButton"_s)->isEnabled());
        QCOMPARE(namelessControls(dialog), QStringList());
    }

    void addsOneByKeyboard()
    {
        auto *dialog = open();
        QTest::keyClick(dialog, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        auto *editor = ConnectionsFixture::openWindow<ConnectionEditor>();
        QCOMPARE(namelessControls(editor), QStringList());
        QApplication::setActiveWindow(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        // The rule shows when it is broken, at the field, and the focus goes there.
        ConnectionsFixture::click(u"verb"_s);
        QVERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"name"_s);
        for (const QChar letter : u"Acme"_s)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        auto *environment = editor->findChild<EnvironmentField *>();
        ConnectionsFixture::type(environment->findChild<QComboBox *>(u"environmentWord"_s)->lineEdit(), u"production"_s);
        QCOMPARE(environment->chip()->text(), u"Production"_s);
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"issuer"_s), u"http://login.example.com"_s);
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"clientId"_s), u"rollcall"_s);
        m_fixture->picture(editor, u"connection-editor"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"issuer"_s); // no https
        auto *issuer = ConnectionsFixture::part<QLineEdit>(u"issuer"_s);
        issuer->clear();
        ConnectionsFixture::type(issuer, u"https://login.example.com/"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->connections->list().size(), 1);
        const Connection stored = m_fixture->connections->list().first();
        QCOMPARE(stored.name, u"Acme"_s);
        QCOMPARE(stored.environment, u"production"_s);
        QCOMPARE(stored.settings.value("issuer"_L1).toString(), u"https://login.example.com/"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        QTRY_COMPARE(dialog->view()->current(), stored.id);
        QVERIFY(dialog->view()->isVisible());
        QVERIFY(!dialog->messages()->texts().isEmpty());
    }

    void asksBeforeEditsAreLost()
    {
        m_fixture->add(u"Acme"_s);
        auto *dialog = open();
        QTest::keyClick(dialog->view(), Qt::Key_Return);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        QPointer<ConnectionEditor> editor = ConnectionsFixture::openWindow<ConnectionEditor>();
        QVERIFY(!ConnectionsFixture::part<QPushButton>(u"verb"_s)->isEnabled()); // nothing changed
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"name"_s), u"2"_s);
        QVERIFY(!editor->canLeave());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        ConnectionsFixture::part<QLineEdit>(u"name"_s)->setText(u"Acme"_s);
        QVERIFY(editor->canLeave());
    }

    void keepsTheNamesApart()
    {
        m_fixture->add(u"Acme"_s);
        m_fixture->add(u"Globex"_s);
        auto *dialog = open();
        QTest::keyClick(dialog, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        auto *name = ConnectionsFixture::part<QLineEdit>(u"name"_s);
        QCOMPARE(name->text(), u"Acme (2)"_s);
        name->clear();
        ConnectionsFixture::type(name, u"GLOBEX"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!name->accessibleDescription().isEmpty());
        QCOMPARE(m_fixture->connections->list().size(), 2);
        name->clear();
        ConnectionsFixture::type(name, u"Initech"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_COMPARE(m_fixture->connections->list().size(), 3);
        QTRY_COMPARE(dialog->view()->current(), m_fixture->connections->named(u"Initech"_s)->id);
    }

    void movesAndRemoves()
    {
        const auto first = m_fixture->add(u"Acme"_s, u"production"_s);
        const auto second = m_fixture->add(u"Globex"_s);
        QVERIFY(ConnectionsFixture::wait(m_fixture->session(first)->keepSecret(SecretKey::Kind::ClientSecret, SecretBytes::copyOf(u"shh"_s), {})));
        const SecretKey key = m_fixture->vault.keysOf(first).value(0);
        auto *dialog = open();
        QCOMPARE(dialog->view()->current(), first);
        QTest::keyClick(dialog->view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(m_fixture->connections->list().first().id, second);
        QTRY_COMPARE(dialog->view()->current(), first);
        QTRY_VERIFY(!ConnectionsFixture::part<QPushButton>(u"moveDownButton"_s)->isEnabled());
        QTest::keyClick(dialog->view(), Qt::Key_Delete);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConfirmDialog>());
        auto *ask = ConnectionsFixture::openWindow<ConfirmDialog>();
        m_fixture->picture(ask, u"connection-remove"_s);
        QTest::mouseClick(ask->verbButton(), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->connections->list().size(), 1);
        QVERIFY(!m_fixture->vault.contains(key));
        QTRY_COMPARE(dialog->view()->current(), second);
    }

    /// While a file is imported into its directory, for example.
    void keepsWhatSomebodyWorksIn()
    {
        m_fixture->add(u"Acme"_s);
        m_fixture->desk->whyItStays = [](const ConnectionId &) { return u"A file is being imported."_s; };
        auto *dialog = open();
        QTest::keyClick(dialog->view(), Qt::Key_Delete);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->texts().contains(u"A file is being imported."_s));
        QVERIFY(!ConnectionsFixture::openWindow<ConfirmDialog>());
        QTest::keyClick(dialog->view(), Qt::Key_F2);
        QVERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        QCOMPARE(m_fixture->connections->list().size(), 1);
    }

    void unfoldsWhereSomethingIsWrong()
    {
        m_fixture->add(u"Acme"_s);
        auto *dialog = open();
        QTest::keyClick(dialog->view(), Qt::Key_F2);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        auto *editor = ConnectionsFixture::openWindow<ConnectionEditor>();
        auto *ports = ConnectionsFixture::part<QLineEdit>(u"redirectPorts"_s);
        QVERIFY(!ports->isVisible());
        for (auto *section : editor->findChildren<FoldingSection *>())
            section->setExpanded(true);
        QTRY_VERIFY(ports->isVisible());
        QCOMPARE(namelessControls(editor), QStringList());
        m_fixture->picture(editor, u"connection-editor-open"_s);
        ConnectionsFixture::type(ports, u"8912, 99999"_s);
        for (auto *section : editor->findChildren<FoldingSection *>())
            section->setExpanded(false);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(ports->isVisible());
        QVERIFY(ports->hasFocus());
        ports->clear();
        ConnectionsFixture::type(ports, u"8912 8913"_s);
        // A proxy of one's own has further fields.
        auto *mode = ConnectionsFixture::part<QComboBox>(u"network.proxy.mode"_s);
        for (auto *section : editor->findChildren<FoldingSection *>())
            section->setExpanded(true);
        auto *host = ConnectionsFixture::part<QLineEdit>(u"network.proxy.host"_s);
        QVERIFY(!host->isVisible());
        mode->setCurrentIndex(mode->findData(u"manual"_s));
        QTRY_VERIFY(host->isVisible());
        ConnectionsFixture::type(host, u"proxy.example.com"_s);
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"network.proxy.port"_s), u"3128"_s);
        ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"network.proxy.user"_s), u"me"_s);
        auto *password = ConnectionsFixture::part<SecretField>(u"proxy-password"_s)->line();
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        ConnectionsFixture::type(password, u"between us"_s);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        const Connection stored = m_fixture->connections->list().first();
        QCOMPARE(settingOf(stored.settings, u"network.proxy.port"_s).toInt(), 3128);
        QVERIFY(m_fixture->session(stored.id)->hasSecret(SecretKey::Kind::ProxyPassword));
        QVERIFY(!QJsonDocument(stored.settings).toJson().contains("between us"));
    }

    void forgetsTheProxysPassword()
    {
        const QJsonObject proxy{{u"mode"_s, u"manual"_s}, {u"host"_s, u"proxy.example.com"_s}, {u"port"_s, 3128}, {u"user"_s, u"me"_s}};
        const ConnectionId id = m_fixture->add(u"Acme"_s, {}, {{u"network"_s, QJsonObject{{u"proxy"_s, proxy}}}});
        const SecretBytes secret = SecretBytes::copyOf(u"between us"_s);
        QVERIFY(ConnectionsFixture::wait(m_fixture->session(id)->keepSecret(SecretKey::Kind::ProxyPassword, secret, {})).has_value());
        const SecretKey key = m_fixture->vault.keysOf(id).value(0);
        auto *dialog = open();
        QTest::keyClick(dialog->view(), Qt::Key_F2);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        auto *editor = ConnectionsFixture::openWindow<ConnectionEditor>();
        for (auto *section : editor->findChildren<FoldingSection *>())
            section->setExpanded(true);
        auto *field = ConnectionsFixture::part<SecretField>(u"proxy-password"_s);
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(namelessControls(editor), QStringList());
        ConnectionsFixture::click(u"forgetSecret"_s);
        QVERIFY(!field->line()->isEnabled());
        m_fixture->picture(editor, u"editor-forget"_s);
        QVERIFY(m_fixture->vault.contains(key)); // until it is saved
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionEditor>());
        QVERIFY(!m_fixture->vault.contains(key));
    }

    void showsTheAuthoritysFingerprint()
    {
        m_fixture->add(u"Acme"_s);
        auto *dialog = open();
        QTest::keyClick(dialog->view(), Qt::Key_F2);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
        auto *editor = ConnectionsFixture::openWindow<ConnectionEditor>();
        const auto system = QSslCertificate::fromPath(u"/etc/ssl/certs/ca-certificates.crt"_s);
        if (system.isEmpty())
            QSKIP("No certificates on this machine.");
        QFile pem(m_fixture->folder.filePath(u"ca.pem"_s));
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(system.first().toPem());
        pem.close();
        auto *picker = editor->findChild<QWidget *>(u"network.caFile"_s);
        auto *line = picker->findChild<QLineEdit *>(u"path"_s);
        line->setText(pem.fileName());
        QTRY_VERIFY(line->accessibleDescription().contains(fingerprint(certificateOf(system.first()))));
        line->setText(m_fixture->folder.filePath(u"none.pem"_s));
        QTRY_VERIFY(!line->accessibleDescription().contains(u"SHA-256"_s));
        line->clear();
    }

    void exportsAndImports()
    {
        m_fixture->add(u"Acme"_s, u"sandbox"_s);
        auto *dialog = open();
        const QString path = m_fixture->folder.filePath(u"all.json"_s);
        ConnectionsFixture::click(u"exportConnectionsButton"_s);
        choose(u"exportConnections"_s, path);
        QTRY_VERIFY(QFile::exists(path));
        ConnectionsFixture::click(u"importConnectionsButton"_s);
        choose(u"importConnections"_s, path);
        QTRY_COMPARE(m_fixture->connections->list().size(), 2);
        QVERIFY(m_fixture->connections->named(u"Acme (2)"_s));
        QTRY_VERIFY(dialog->messages()->texts().join(u'\n').contains(u"got a number"_s));
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"rollcallConnections\":1");
        broken.close();
        dialog->messages()->clear();
        ConnectionsFixture::click(u"importConnectionsButton"_s);
        choose(u"importConnections"_s, path);
        QTRY_VERIFY(!dialog->messages()->texts().isEmpty());
        QCOMPARE(m_fixture->connections->list().size(), 2);
    }

    void followsOtherProcesses()
    {
        auto *dialog = open();
        WorkspaceFile other(m_fixture->folder.filePath(u"workspace.sqlite"_s));
        auto opening = other.open();
        QTRY_VERIFY(opening.isFinished());
        Connections theirs(other);
        Connection connection;
        connection.name = u"Elsewhere"_s;
        connection.kind = u"oidc"_s;
        connection.settings = m_fixture->settings();
        QVERIFY(ConnectionsFixture::wait(theirs.save(connection)));
        QTRY_VERIFY(dialog->view()->isVisible());
        QCOMPARE(dialog->view()->model()->rowCount(), 1);
    }

    void looksWell()
    {
        m_fixture->add(u"Acme production"_s, u"production"_s);
        m_fixture->add(u"Дуже довга назва з'єднання для перевірки скорочення у вузькому вікні"_s, u"sandbox"_s);
        m_fixture->add(u"Übungsdatenverarbeitungsverbindung"_s, u"Abnahmeumgebung Süd"_s, {});
        m_fixture->add(u"Staging"_s, u"staging"_s);
        m_fixture->add(u"Test"_s, u"test"_s);
        m_fixture->add(u"No environment"_s);
        auto *dialog = open();
        dialog->resize(900, 480);
        m_fixture->picture(dialog, u"connections"_s);
        dialog->resize(520, 480);
        m_fixture->picture(dialog, u"connections-narrow"_s);
        QCOMPARE(namelessControls(dialog), QStringList());
    }

private:
    ConnectionsDialog *open()
    {
        auto *dialog = new ConnectionsDialog(*m_fixture->desk);
        dialog->show();
        QApplication::setActiveWindow(dialog);
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("The dialog did not become active.");
        return dialog;
    }

    static void choose(const QString &name, const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QVERIFY(waitFor([&dialog, &name] {
            for (auto *window : QApplication::topLevelWidgets()) {
                if (window->objectName() == name && window->isVisible())
                    dialog = qobject_cast<QFileDialog *>(window);
            }
            return dialog != nullptr;
        }));
        auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(line);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

QTEST_MAIN(ConnectionsListTest)
#include "connectionslisttest.moc"
