#include "tests/auth/glewlwyd.h"

#include "tests/net/awaited.h"

#include <QFile>
#include <QJsonArray>
#include <QNetworkCookie>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString Schema = u"/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3"_s;
const QString Sample = u"/etc/glewlwyd/glewlwyd.conf"_s;

QString run(const QString &program, const QStringList &arguments, const QString &input = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return program + u": "_s + QString::fromUtf8(process.readAllStandardError()) + process.errorString();
    return {};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Glewlwyd::~Glewlwyd()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QString Glewlwyd::start()
{
    for (const QString &program : {u"glewlwyd"_s, u"sqlite3"_s, u"openssl"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    if (!QFile::exists(Schema) || textOf(Sample).isEmpty())
        return u"glewlwyd's schema or its sample configuration is missing"_s;
    const quint16 port = freePort();
    m_redirectPorts = {freePort(), freePort()};
    m_base = u"http://127.0.0.1:%1"_s.arg(port);
    if (const QString fault = writeFiles(port); !fault.isEmpty())
        return fault;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"glewlwyd"_s, {u"--config-file="_s + m_folder.filePath(u"g.conf"_s)});
    const bool isUp = m_process.waitForStarted() && waitFor([this] {
        return send("GET", QUrl(m_base + u"/config"_s), {}).status == 200;
    }, 20'000);
    if (!isUp)
        return u"glewlwyd does not start: "_s + QString::fromUtf8(m_process.readAll()) + textOf(m_folder.filePath(u"g.log"_s));
    return setUp();
}

QString Glewlwyd::writeFiles(quint16 port)
{
    const QString database = m_folder.filePath(u"g.db"_s);
    if (const QString fault = run(u"sqlite3"_s, {database}, Schema); !fault.isEmpty())
        return fault;
    if (const QString fault = run(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s,
                                                 u"-out"_s, m_folder.filePath(u"key.pem"_s)}); !fault.isEmpty())
        return fault;
    if (const QString fault = run(u"openssl"_s, {u"pkey"_s, u"-in"_s, m_folder.filePath(u"key.pem"_s), u"-pubout"_s, u"-out"_s,
                                                 m_folder.filePath(u"public.pem"_s)}); !fault.isEmpty())
        return fault;
    QString text = textOf(Sample);
    text.replace(QRegularExpression(u"^@include.*$"_s, QRegularExpression::MultilineOption),
                 u"database = { type=\"sqlite3\"; path=\"%1\"; };"_s.arg(database));
    const auto set = [&](const QString &name, const QString &value) {
        const QRegularExpression line(u"^\\s*#?\\s*"_s + name + u"\\s*=.*$"_s, QRegularExpression::MultilineOption);
        text.remove(line);
        text.prepend(name + u'=' + value + u'\n');
    };
    set(u"port"_s, QString::number(port));
    set(u"bind_address"_s, u"\"127.0.0.1\""_s);
    set(u"external_url"_s, u"\"%1\""_s.arg(m_base));
    set(u"log_file"_s, u"\"%1\""_s.arg(m_folder.filePath(u"g.log"_s)));
    set(u"cookie_secure"_s, u"0"_s);
    QFile file(m_folder.filePath(u"g.conf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? QString() : file.errorString();
}

QString Glewlwyd::setUp()
{
    const auto login = [this](const QString &name, const QString &password) {
        return send("POST", api(u"auth/"_s), {}, {{u"username"_s, name}, {u"password"_s, password}}).cookie;
    };
    m_admin = login(u"admin"_s, u"password"_s);
    const QJsonObject parameters{
        {u"iss"_s, issuer()}, {u"jwt-type"_s, u"rsa"_s}, {u"jwt-key-size"_s, u"256"_s},
        {u"key"_s, textOf(m_folder.filePath(u"key.pem"_s))}, {u"cert"_s, textOf(m_folder.filePath(u"public.pem"_s))},
        {u"access-token-duration"_s, 3600}, {u"refresh-token-duration"_s, 86400}, {u"code-duration"_s, 600},
        {u"refresh-token-rolling"_s, true}, {u"refresh-token-one-use"_s, u"always"_s}, {u"subject-type"_s, u"public"_s},
        {u"allow-non-oidc"_s, true}, {u"jwks-show"_s, true},
        {u"auth-type-code-enabled"_s, true}, {u"auth-type-id-token-enabled"_s, true}, {u"auth-type-client-enabled"_s, true},
        {u"auth-type-device-enabled"_s, true}, {u"auth-type-refresh-enabled"_s, true}, {u"auth-type-token-enabled"_s, false},
        {u"auth-type-none-enabled"_s, false}, {u"auth-type-password-enabled"_s, false},
        {u"auth-type-code-revoke-replayed"_s, true}, {u"pkce-allowed"_s, true}, {u"pkce-method-plain-allowed"_s, false},
        {u"pkce-required-public-client"_s, true}, {u"device-authorization-expiration"_s, 600},
        {u"device-authorization-interval"_s, 1}, {u"introspection-revocation-allowed"_s, true},
        {u"introspection-revocation-allow-target-client"_s, true},
        {u"introspection-revocation-auth-scope"_s, QJsonArray{u"rollcall"_s}}, {u"oauth-as-iss-id"_s, true},
        {u"session-management-allowed"_s, true}, {u"session-cookie-name"_s, u"GLEWLWYD2_OIDC_SID"_s},
        {u"session-cookie-expiration"_s, 86400}};
    QJsonArray redirects;
    for (const quint16 port : m_redirectPorts)
        redirects.append(u"http://127.0.0.1:%1/callback"_s.arg(port));
    const QJsonArray scopes{u"openid"_s, u"rollcall"_s};
    const QJsonObject open{{u"client_id"_s, u"rollcall-native"_s}, {u"name"_s, u"Rollcall"_s}, {u"confidential"_s, false},
                           {u"enabled"_s, true}, {u"redirect_uri"_s, redirects}, {u"scope"_s, scopes},
                           {u"authorization_type"_s, QJsonArray{u"code"_s, u"refresh_token"_s, u"device_authorization"_s}},
                           {u"token_endpoint_auth_method"_s, QJsonArray{u"none"_s}}};
    const QJsonObject confidential{{u"client_id"_s, u"rollcall-service"_s}, {u"name"_s, u"Rollcall service"_s},
                                   {u"confidential"_s, true}, {u"enabled"_s, true}, {u"password"_s, clientSecret()},
                                   {u"client_secret"_s, clientSecret()}, {u"redirect_uri"_s, redirects}, {u"scope"_s, scopes},
                                   {u"authorization_type"_s, QJsonArray{u"client_credentials"_s}},
                                   {u"token_endpoint_auth_method"_s, QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s}}};
    const QJsonObject user{{u"username"_s, u"olena"_s}, {u"password"_s, u"olena password"_s}, {u"name"_s, u"Олена Шевченко"_s},
                           {u"email"_s, u"olena@acme.example"_s}, {u"enabled"_s, true},
                           {u"scope"_s, QJsonArray{u"g_profile"_s, u"openid"_s, u"rollcall"_s}}};
    struct Step {
        QString path;
        QJsonObject body;
    };
    const QList<Step> steps{
        {u"mod/plugin/"_s, {{u"module"_s, u"oidc"_s}, {u"name"_s, u"oidc"_s}, {u"display_name"_s, u"OIDC"_s}, {u"enabled"_s, true},
                            {u"parameters"_s, parameters}}},
        {u"scope/"_s, {{u"name"_s, u"rollcall"_s}, {u"display_name"_s, u"Rollcall"_s}, {u"description"_s, u"all"_s},
                       {u"password_required"_s, true}, {u"password_max_age"_s, 0}, {u"scheme"_s, QJsonObject()}}},
        {u"user/"_s, user}, {u"client/"_s, open}, {u"client/"_s, confidential}};
    for (const Step &step : steps) {
        const Answer answer = send("POST", api(step.path), m_admin, step.body);
        if (answer.status != 200)
            return u"%1 answered %2: %3"_s.arg(step.path).arg(answer.status).arg(QString::fromUtf8(answer.body));
    }
    m_user = login(u"olena"_s, u"olena password"_s);
    const Answer granted = send("PUT", api(u"auth/grant/rollcall-native"_s), m_user, {{u"scope"_s, u"openid rollcall"_s}});
    return granted.status == 200 ? QString() : u"no consent: %1 %2"_s.arg(granted.status).arg(QString::fromUtf8(granted.body));
}

Glewlwyd::Answer Glewlwyd::send(const QByteArray &method, const QUrl &url, const QByteArray &cookie, const QJsonObject &body)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!cookie.isEmpty())
        request.setRawHeader("Cookie", cookie);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
        request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)));
    Answer answer;
    if (!waitFor([&] { return reply->isFinished(); }, 20'000))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.location = QUrl::fromEncoded(reply->rawHeader("Location"));
    for (const QNetworkCookie &one : QNetworkCookie::parseCookies(reply->rawHeader("Set-Cookie"))) {
        if (one.name() == "GLEWLWYD2_SESSION_ID")
            answer.cookie = one.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
    return answer;
}

QUrl Glewlwyd::approve(const QUrl &link)
{
    QUrl url = link;
    url.setQuery(url.query(QUrl::FullyEncoded) + u"&g_continue"_s);
    return send("GET", url, m_user).location;
}

int Glewlwyd::approveDevice(const QString &userCode)
{
    QUrl url = api(u"oidc/device"_s);
    url.setQuery(u"code="_s + userCode + u"&g_continue"_s);
    return send("GET", url, m_user).status;
}

} // namespace Rollcall
