#include "models/remote/voluble/volubleapi.h"

#include "models/net/text/networkerrors.h"
#include "models/remote/common/requests.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

ApiSettings settingsOf(const Settings &settings)
{
    ApiSettings api;
    api.base = settings.base;
    api.refusesToken = [](const ApiAnswer &answer) { return faultOf(answer.status, answer.json) == Fault::TokenRefused; };
    return api;
}

} // namespace

Error Reply::error() const
{
    Error error = answer.error();
    switch (fault) {
    case Fault::NoUser:
        error.kind = Error::Kind::NotFound;
        error.message = Api::tr("You are signed in, and Voluble does not know you yet: you belong to no organization. Create one, or "
                                "ask an owner to add you.");
        break;
    case Fault::NoOrganization:
        error.kind = Error::Kind::Conflict;
        error.message = Api::tr("Voluble knows you, but you belong to no organization any more, and it cannot give you one. Ask "
                                "whoever runs it.");
        break;
    case Fault::OriginRefused:
        error.kind = Error::Kind::Unsupported;
        error.message = Api::tr("This Voluble does not let Rollcall ask Auth0 for names and roles: it does not know the Origin of the "
                                "connection.");
        break;
    case Fault::NoSuchRoute: error.kind = Error::Kind::Unsupported; break;
    case Fault::NotThere: error.kind = Error::Kind::NotFound; break;
    case Fault::Taken:
        error.kind = Error::Kind::Conflict;
        error.message = Api::tr("This person belongs to an organization already, and in Voluble everybody is in one only.");
        break;
    default: break;
    }
    return error;
}

Api::Api(Settings settings, ApiClient::Parts parts, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_client(settingsOf(m_settings), std::move(parts))
{
}

ApiRequest Api::requestOf(const Call &call) const
{
    ApiRequest request = Remote::requestOf(call, m_settings.timeout);
    if (call.throughProxy)
        request.headers = {{"Origin", m_settings.origin}};
    return request;
}

void Api::learn(const Reply &reply, bool throughProxy)
{
    if (throughProxy) {
        if (reply.fault == Fault::OriginRefused || reply.fault == Fault::NoSuchRoute) {
            m_proxyRefused = true;
            Q_EMIT changed();
        }
        return;
    }
    std::optional<Dialect> heard = dialectOf(reply.answer.object());
    if (!heard)
        heard = dialectOfText(reply.answer.status, reply.answer.body);
    if (heard && heard != m_dialect) {
        m_dialect = heard;
        Q_EMIT changed();
    }
}

QCoro::Task<Result<Reply>> Api::send(Ptr api, ApiRequest request, bool throughProxy)
{
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<ApiAnswer> answer = co_await api->m_client.exchange(std::move(request));
    if (!answer)
        co_return passOn(answer);
    Reply reply;
    reply.fault = faultOf(answer->status, answer->json);
    reply.answer = *answer;
    if (api)
        api->learn(reply, throughProxy);
    co_return reply;
}

QCoro::Task<Result<Reply>> Api::ask(Ptr api, Call call, Repeat repeat)
{
    ApiRequest request;
    if (api)
        request = api->requestOf(call);
    request.repeat = repeat;
    return send(api, std::move(request), call.throughProxy);
}

QCoro::Task<Result<Reply>> Api::askOnce(Ptr api, Call call, std::chrono::milliseconds timeout)
{
    ApiRequest request;
    if (api)
        request = api->requestOf(call);
    request.repeat = Repeat::Never;
    request.timeout = timeout;
    return send(api, std::move(request), call.throughProxy);
}

QCoro::Task<Result<std::shared_ptr<ItemStream>>> Api::items(Ptr api, Call call, Lane lane, std::stop_token stop)
{
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    ApiRequest request = api->requestOf(call);
    request.lane = lane;
    request.stop = stop;
    const QStringList path = call.throughProxy ? QStringList() : QStringList{u"data"_s};
    const JsonLimits limits;
    co_return co_await api->m_client.items(std::move(request), path, limits);
}

QCoro::Task<Result<Account>> Api::account(Ptr api)
{
    const std::shared_ptr<TokenProvider> tokens = api ? api->m_client.tokens() : nullptr;
    if (!tokens)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<SecretBytes> token = co_await tokens->token();
    if (!token)
        co_return passOn(token);
    const std::optional<Account> account = Account::of(*token);
    if (!account)
        co_return failure(Error::Kind::Unauthorized,
                          tr("The sign-in brought a token that Voluble cannot read. Check the audience of the connection, then sign in "
                             "again."));
    if (api)
        api->m_tokenMark = QCryptographicHash::hash(token->view(), QCryptographicHash::Sha256);
    if (api && api->m_account != account) {
        api->m_account = account;
        Q_EMIT api->changed();
    }
    co_return *account;
}

QCoro::Task<Result<Account>> Api::renew(Ptr api)
{
    const std::shared_ptr<TokenProvider> tokens = api ? api->m_client.tokens() : nullptr;
    if (!tokens)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<SecretBytes> token = co_await tokens->token();
    if (!token)
        co_return passOn(token);
    if (tokens->canRenew())
        tokens->reject(*token);
    co_return co_await account(api);
}

QCoro::Task<Result<Own>> Api::own(Ptr api)
{
    const Result<Account> account = co_await Api::account(api);
    if (!account)
        co_return passOn(account);
    Own own;
    if (account->isMachine()) {
        own.state = Own::State::Machine;
        co_return own;
    }
    Call call = Calls::ownUser(account->self);
    Result<Reply> reply = co_await ask(api, std::move(call), Repeat::ByMethod);
    if (!reply)
        co_return passOn(reply);
    if (reply->fault == Fault::None) {
        const QList<QJsonObject> items = reply->items();
        const std::optional<UserRecord> user = items.isEmpty() ? std::nullopt : userFrom(items.first());
        if (!user)
            co_return tl::unexpected(reply->answer.unreadable());
        own.organization = user->organization;
        own.state = user->organization.isEmpty() ? Own::State::NoOrganization : Own::State::Member;
        co_return own;
    }
    if (reply->fault == Fault::NotThere || reply->fault == Fault::NoUser) {
        own.state = Own::State::NoRecord;
        co_return own;
    }
    if (reply->fault != Fault::NoSuchRoute)
        co_return tl::unexpected(reply->error());
    // The older dialect has no such call; its list shows an owner the one organization that is theirs.
    Call list = Calls::listOrganizations();
    reply = co_await ask(api, std::move(list), Repeat::ByMethod);
    if (!reply)
        co_return passOn(reply);
    const QList<QJsonObject> items = reply->items();
    if (reply->fault == Fault::NoUser)
        own.state = Own::State::NoRecord;
    else if (reply->fault == Fault::NoOrganization)
        own.state = Own::State::NoOrganization;
    else if (reply->fault == Fault::None && items.size() == 1)
        own = {Own::State::Member, OrganizationId(items.first().value(u"id"_s).toString())};
    else if (reply->fault != Fault::None && reply->fault != Fault::Forbidden)
        co_return tl::unexpected(reply->error());
    co_return own;
}

} // namespace Rollcall::Voluble
