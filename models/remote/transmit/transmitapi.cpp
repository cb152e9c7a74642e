#include "models/remote/transmit/transmitapi.h"

#include "models/auth/tokens/jwt.h"
#include "models/net/text/networkerrors.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <array>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array both{Credential::Management, Credential::Application};

Credential other(Credential credential)
{
    return credential == Credential::Management ? Credential::Application : Credential::Management;
}

/// Nothing was done, and another token may do it.
bool isForbidden(int status)
{
    return status == 401 || status == 403;
}

QByteArray typeOf(const QByteArray &image)
{
    if (image.startsWith("\x89PNG"))
        return "image/png";
    return image.startsWith("\xff\xd8") ? "image/jpeg" : "image/svg+xml";
}

QJsonObject claimsOf(const SecretBytes &token)
{
    const std::optional<Jwt> jwt = readJwt(token.view());
    return jwt ? jwt->claims : QJsonObject();
}

/// The parts of a token that say what it opens; its times and numbers change with every one.
QString rightsOf(const QJsonObject &claims)
{
    QStringList words;
    for (const QString &key : {u"client_id"_s, u"app_id"_s, u"tid"_s, u"role"_s, u"roles"_s, u"ts_roles"_s, u"ts_permissions"_s}) {
        QStringList values;
        const QJsonValue value = claims.value(key);
        if (value.isString())
            values = {value.toString()};
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            values.append(one.toString());
        values.sort();
        words.append(values);
    }
    return words.join(u' ');
}

} // namespace

QUrl Settings::base() const
{
    QUrl url(host);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + prefix);
    return url;
}

bool isNoSuchCall(const ApiAnswer &answer)
{
    if (answer.status == 405 || answer.status == 501)
        return true;
    return answer.status == 404 && (answer.json.isUndefined() || answer.object().value(u"message"_s).toString().startsWith(u"Cannot "_s));
}

Api::Api(Settings settings, Parts parts, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
    ApiSettings api;
    api.base = m_settings.base();
    const auto made = [&](const std::shared_ptr<TokenProvider> &tokens) {
        return tokens ? std::make_unique<ApiClient>(api, ApiClient::Parts{parts.http, tokens, parts.budget}) : nullptr;
    };
    if (!parts.budget)
        parts.budget = std::make_shared<Budget>(BudgetLimits(), parts.http->timing());
    m_management = made(parts.management);
    m_application = made(parts.application);
}

ApiClient *Api::client(Credential credential) const
{
    return (credential == Credential::Management ? m_management : m_application).get();
}

Credential Api::credentialOf(const Call &call) const
{
    const Credential wanted = m_settings.overrides.value(call.name, m_learnt.value(call.name, call.credential));
    return has(wanted) ? wanted : other(wanted);
}

bool Api::mayTryOther(const Call &call) const
{
    return has(Credential::Management) && has(Credential::Application) && !m_settings.overrides.contains(call.name);
}

ApiRequest Api::requestOf(const Settings &settings, const Call &call)
{
    ApiRequest request;
    request.method = call.method;
    request.path = apiPath(call.steps);
    request.query = call.query;
    request.timeout = settings.timeout;
    if (call.body)
        request.json = *call.body;
    if (!call.logo.isEmpty())
        request.form = {FormPart{u"logo"_s, call.logo, u"logo"_s, typeOf(call.logo)}};
    return request;
}

Task<Result<ApiAnswer>> Api::send(Ptr api, Credential credential, ApiRequest request)
{
    ApiClient *client = api ? api->client(credential) : nullptr;
    if (!client)
        co_return tl::unexpected(NetworkErrors::cancelled());
    co_return co_await client->exchange(std::move(request));
}

Task<Result<ApiAnswer>> Api::ask(Ptr api, Call call, Repeat repeat)
{
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Credential credential = api->credentialOf(call);
    ApiRequest request = requestOf(api->m_settings, call);
    request.repeat = repeat;
    const Result<ApiAnswer> answer = co_await send(api, credential, request);
    if (!api || !answer || !isForbidden(answer->status) || !api->mayTryOther(call))
        co_return answer;
    const Result<ApiAnswer> again = co_await send(api, other(credential), request);
    if (!again || isForbidden(again->status))
        co_return answer;
    if (api)
        api->m_learnt.insert(call.name, other(credential));
    co_return again;
}

Task<Result<std::shared_ptr<ItemStream>>> Api::items(Ptr api, Call call, std::stop_token stop)
{
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Credential credential = api->credentialOf(call);
    ApiRequest request = requestOf(api->m_settings, call);
    request.lane = Lane::Background;
    request.stop = stop;
    const QStringList path{u"result"_s};
    const JsonLimits limits;
    auto opened = co_await api->client(credential)->items(request, path, limits);
    const bool isRefused = !opened && (opened.error().kind == Error::Kind::Forbidden || opened.error().kind == Error::Kind::Unauthorized);
    if (!api || !isRefused || !api->mayTryOther(call))
        co_return opened;
    auto again = co_await api->client(other(credential))->items(request, path, limits);
    if (!again)
        co_return opened;
    if (api)
        api->m_learnt.insert(call.name, other(credential));
    co_return again;
}

Task<Result<QString>> Api::scope(Ptr api)
{
    QStringList scopes;
    for (const Credential credential : both) {
        ApiClient *client = api ? api->client(credential) : nullptr;
        if (!client)
            continue;
        const std::shared_ptr<TokenProvider> tokens = client->tokens();
        const Result<SecretBytes> token = co_await tokens->token();
        if (!token)
            co_return passOn(token);
        scopes.append(toKey(credential) + u' ' + rightsOf(claimsOf(*token)));
    }
    if (api)
        scopes.append(QStringList(api->m_settings.overrides.keys()).join(u' '));
    co_return scopes.join(u'\n');
}

Task<QString> Api::claim(Ptr api, Credential credential, QString name)
{
    ApiClient *client = api ? api->client(credential) : nullptr;
    if (!client)
        co_return QString();
    const std::shared_ptr<TokenProvider> tokens = client->tokens();
    const Result<SecretBytes> token = co_await tokens->token();
    co_return token ? claimsOf(*token).value(name).toString() : QString();
}

Task<QString> Api::tenant(Ptr api)
{
    const QString name = u"tid"_s;
    for (const Credential credential : both) {
        const QString tenant = co_await claim(api, credential, name);
        if (!tenant.isEmpty())
            co_return tenant;
    }
    co_return QString();
}

Task<ApplicationId> Api::ownApplication(Ptr api)
{
    const QString name = u"app_id"_s;
    const QString id = co_await claim(api, Credential::Application, name);
    co_return ApplicationId(id);
}

QString Api::keepLogo(const QByteArray &image)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex());
    m_logos.insert(hash, image);
    return hash;
}

} // namespace Rollcall::Transmit
