#include "connectionsfixture.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

Task<Result<void>> opened(WorkspaceFile *file)
{
    auto opening = file->open();
    auto result = co_await opening;
    co_return result;
}

} // namespace

CaughtBrowser::CaughtBrowser()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
}

CaughtBrowser::~CaughtBrowser()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

ConnectionsFixture::ConnectionsFixture(Timing *other, const QList<ConnectionKind> &kinds)
    : theme(*qApp), timing(other ? other : &systemTiming), issuer(timing, SigningKey::Kind::Es256),
      file(folder.filePath(u"workspace.sqlite"_s)), vault(&keychain, SecretIndex(folder.filePath(u"secrets.json"_s)))
{
    theme.apply(Theme::Choice::Light);
    if (const auto open = wait(opened(&file)); !open)
        qFatal("%s", qPrintable(open.error().message));
    connections = std::make_unique<Connections>(file);
    if (const auto loaded = wait(connections->load()); !loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    signins = std::make_unique<Signins>(
        Signins::Parts{*connections, kinds, vault, *timing, nullptr, [](const QUrl &link) { return QDesktopServices::openUrl(link); }});
    signins->start();
    desk = std::make_unique<ConnectionsDesk>(
        ConnectionsDesk{*connections, kinds, vault, *timing, [this](const ConnectionId &id) { return signins->session(id); },
                        [this](const ConnectionId &id) { return signins->log(id); }});
    desk->places = [this](const Connection &connection) { return signins->places(connection); };
}

ConnectionsFixture::~ConnectionsFixture()
{
    QList<QPointer<QWidget>> windows;
    for (auto *window : QApplication::topLevelWidgets())
        windows.append(window);
    for (const auto &window : windows) {
        if (window && !window->parentWidget())
            delete window;
    }
}

QJsonObject ConnectionsFixture::settings() const
{
    return {{u"issuer"_s, issuer.issuer},
            {u"clientId"_s, issuer.clientId},
            {u"scopes"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
            {u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"mode"_s, u"none"_s}}}}}};
}

ConnectionId ConnectionsFixture::add(const QString &name, const QString &environment, const QJsonObject &more)
{
    Connection connection;
    connection.name = name;
    connection.kind = u"oidc"_s;
    connection.environment = environment;
    connection.settings = settings();
    for (auto it = more.begin(); it != more.end(); ++it)
        connection.settings.insert(it.key(), it.value());
    const auto stored = wait(connections->save(connection));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().message));
    return stored->id;
}

std::optional<QSslConfiguration> ConnectionsFixture::selfSigned() const
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        return std::nullopt;
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                                 u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s, u"-subj"_s, u"/CN=self"_s, u"-addext"_s,
                                 u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"30"_s});
    QFile pem(folder.filePath(u"key.pem"_s));
    if (!openssl.waitForFinished() || !pem.open(QIODevice::ReadOnly))
        qFatal("openssl made no key");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s)).value(0));
    tls.setPrivateKey(QSslKey(&pem, QSsl::Ec));
    return tls;
}

void ConnectionsFixture::click(const QString &name)
{
    auto *button = part<QAbstractButton>(name);
    if (!button->isVisible() || !button->isEnabled())
        qFatal("%s cannot be clicked", qPrintable(name));
    QCoreApplication::processEvents(); // what was just shown gets its place
    // A radio button is only as wide as its words, whatever room it has.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(std::min(button->width() / 2, 16), button->height() / 2));
}

void ConnectionsFixture::type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void ConnectionsFixture::picture(QWidget *window, const QString &name)
{
    const QString place = qEnvironmentVariable("ROLLCALL_PICTURES");
    if (place.isEmpty() || !window)
        return;
    QDir().mkpath(place);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.apply(choice);
        QTest::qWait(50);
        window->grab().save(place + u'/' + name + u'-' + Theme::toKey(choice) + u".png"_s);
    }
    theme.apply(Theme::Choice::Light);
}

} // namespace Rollcall
