#include "models/remote/blynk/blynkapi.h"

#include "models/net/text/networkerrors.h"
#include "models/remote/common/doubt.h"
#include "models/remote/common/requests.h"

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

ApiSettings settingsOf(const Settings &settings)
{
    ApiSettings api;
    api.base = settings.base;
    // A region that an organization does not live in answers 308 with the address of the right one.
    api.trustedDomains = {u"blynk.cloud"_s};
    return api;
}

} // namespace

Error Reply::error() const
{
    if (isGood())
        return answer.unreadable();
    Error error = answer.error();
    switch (fault) {
    case Fault::ScopeOff:
        error.message = Api::tr("This client may not use Blynk's Platform API. Switch that scope on in Blynk's console, in the Developer "
                                "Zone under OAuth 2.0.");
        break;
    case Fault::NoSuchRoute:
        error.kind = Error::Kind::Unsupported;
        error.message = Api::tr("This Blynk server does not know how to do this. It may be an older one.");
        break;
    case Fault::NotThere: error.kind = Error::Kind::NotFound; break;
    case Fault::Taken:
        error.kind = Error::Kind::Conflict;
        error.field = u"email"_s;
        error.message = Api::tr("A Blynk account has this e-mail address already, and every address has one only.");
        break;
    case Fault::RoleRefused:
        error.kind = Error::Kind::Forbidden;
        error.message = Api::tr("This client may not give this role. Choose another one, or widen the client's role in Blynk's console.");
        break;
    default: break;
    }
    return error;
}

Api::Api(Settings settings, ApiClient::Parts parts, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_client(settingsOf(m_settings), std::move(parts))
{
}

void Api::learn(const ApiRequest &request, const ApiAnswer &answer)
{
    QUrl reached = answer.head.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString path = reached.path(QUrl::FullyEncoded);
    if (!path.endsWith(request.path))
        return;
    reached.setPath(path.chopped(request.path.size()), QUrl::StrictMode);
    const QUrl::FormattingOptions plain = QUrl::StripTrailingSlash;
    if (!reached.isEmpty() && reached.adjusted(plain) != address().adjusted(plain))
        m_client.setBase(reached);
}

Task<Result<Reply>> Api::ask(Ptr api, Call call, Repeat repeat, Patience patience)
{
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    ApiRequest request = Remote::requestOf(call, api->m_settings.timeout);
    request.repeat = repeat;
    request.lane = patience.lane;
    request.stop = patience.stop;
    const Result<ApiAnswer> answer = co_await api->m_client.exchange(request);
    if (!answer)
        co_return passOn(answer);
    if (api && answer->isGood())
        api->learn(request, *answer);
    Reply reply;
    reply.fault = faultOf(answer->status, answer->json);
    reply.answer = *answer;
    co_return reply;
}

Task<Result<Reply>> Api::look(Ptr api, Call call, Patience patience)
{
    const Result<Reply> reply = co_await ask(api, std::move(call), Repeat::ByMethod, std::move(patience));
    if (reply && !reply->isGood())
        co_return tl::unexpected(reply->error());
    co_return reply;
}

Task<Result<ListPage>> Api::page(Ptr api, Call call, Patience patience)
{
    const Result<Reply> reply = co_await look(api, std::move(call), std::move(patience));
    if (!reply)
        co_return passOn(reply);
    const std::optional<ListPage> page = pageFrom(reply->answer.json);
    if (!page)
        co_return tl::unexpected(reply->error());
    co_return *page;
}

Task<Result<OrganizationRecord>> Api::own(Ptr api)
{
    Call call = Calls::profile();
    const Result<Reply> reply = co_await look(api, std::move(call));
    if (!reply)
        co_return passOn(reply);
    const std::optional<OrganizationRecord> record = organizationFrom(reply->answer.object());
    if (!record)
        co_return tl::unexpected(reply->error());
    if (api)
        api->m_lastOwn = record->organization.id;
    co_return *record;
}

bool isInDoubt(const Result<Reply> &reply)
{
    return reply ? reply->fault == Fault::Server : Remote::isInDoubt(reply.error());
}

Error errorOf(const Result<Reply> &reply)
{
    return reply ? reply->error() : reply.error();
}

} // namespace Rollcall::Blynk
