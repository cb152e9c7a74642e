#include "models/auth/settings/knownendpoints.h"

#include "models/auth/settings/discovery.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

KnownEndpoints::KnownEndpoints(HttpClient *http, SignInSettings settings, QObject *parent)
    : QObject(parent), m_http(http), m_settings(std::move(settings))
{
    forget();
}

void KnownEndpoints::forget()
{
    m_known = m_settings.issuer.isEmpty() ? m_settings.endpoints : Endpoints();
}

QCoro::Task<Result<Endpoints>> KnownEndpoints::get(std::stop_token stop)
{
    if (!m_known.token.isEmpty())
        co_return Result<Endpoints>(m_known); // QCoro 0.8 would move out of a member that is returned by name
    if (m_settings.issuer.isEmpty())
        co_return failure(Error::Kind::Invalid, tr("The connection names no issuer. Enter it, or the endpoints by hand."), {}, u"issuer"_s);
    if (!m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const QPointer self(this);
    const Result<Endpoints> found = co_await discover(m_http, m_settings.issuer, stop);
    if (found && self)
        m_known = *found;
    co_return found;
}

} // namespace Rollcall
