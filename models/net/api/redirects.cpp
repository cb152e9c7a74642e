#include "models/net/api/redirects.h"

#include "models/net/setup/networksetup.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

bool isWithin(const QString &host, const QString &domain)
{
    return host.compare(domain, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

} // namespace

bool isSameTrust(const QUrl &from, const QUrl &to, const QStringList &trustedDomains)
{
    if (from.scheme() != to.scheme())
        return false;
    if (from.host() == to.host() && portOf(from) == portOf(to))
        return true;
    if (from.scheme() != u"https"_s)
        return false;
    return std::any_of(trustedDomains.begin(), trustedDomains.end(), [&](const QString &domain) {
        return !domain.isEmpty() && isWithin(from.host(), domain) && isWithin(to.host(), domain);
    });
}

std::optional<QUrl> followed(const HttpRequest &request, const HttpAnswer &answer, const QStringList &trustedDomains)
{
    const bool keepsMethod = answer.status == 307 || answer.status == 308;
    const bool mayFollow = keepsMethod
                           || ((answer.status == 301 || answer.status == 302 || answer.status == 303)
                               && (request.method == "GET" || request.method == "HEAD"));
    if (!mayFollow || answer.location.isEmpty())
        return std::nullopt;
    QUrl target = request.url.resolved(QUrl::fromEncoded(answer.location));
    target.setFragment({});
    if (!NetworkSetup::permits(target) || !isSameTrust(request.url, target, trustedDomains))
        return std::nullopt;
    return target;
}

} // namespace Rollcall
