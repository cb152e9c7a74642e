#pragma once

#include "models/net/api/apirequest.h"
#include "models/net/api/attempts.h"
#include "models/net/api/tokenprovider.h"
#include "models/net/json/itemstream.h"

#include <QPointer>

namespace Rollcall {

/// How one API wants to be spoken to.
struct ApiSettings {
    QUrl base;                 ///< Paths are appended to its own.
    QStringList trustedDomains; ///< Besides the base's host: where redirects may lead with the token; see isSameTrust().
    QList<HttpHeader> headers; ///< Sent with every request.
    /// Whether a 401 says that the token is bad, in which case it is renewed once. Every 401 when not set.
    std::function<bool(const ApiAnswer &)> refusesToken;
};

/// The one client of remote APIs, on top of HttpClient: JSON in and out, tokens, a budget, waits and repeats, redirects, streams, and
/// errors that a person can read. Belongs to one connection.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QPointer<HttpClient> http;             ///< None, or gone: every request fails, with the words of `tokens`.
        std::shared_ptr<TokenProvider> tokens; ///< None: requests go without.
        std::shared_ptr<Budget> budget;        ///< Of the connection; several clients may share one. Needed without `http`.
    };

    ApiClient(ApiSettings settings, Parts parts, QObject *parent = nullptr);
    ~ApiClient() override;

    /// The answer, whatever its status, once waiting, repeating, renewing the token and redirects have come to an end. An error
    /// only when there is none: Network, Timeout, Cancelled, RateLimited, Unauthorized (nobody is signed in), Invalid.
    QCoro::Task<Result<ApiAnswer>> exchange(ApiRequest request);

    /// The same where every status but 2xx is a failure, and so is a body that is no JSON.
    QCoro::Task<Result<ApiAnswer>> send(ApiRequest request);

    /// A list of any length, item by item; see JsonItems for the path. A status other than 2xx is an error.
    QCoro::Task<Result<std::shared_ptr<ItemStream>>> items(ApiRequest request, QStringList path, JsonLimits limits);

    const ApiSettings &settings() const { return m_settings; }
    /// A redirect told where the API lives for this account; the trust stays that of the settings.
    void setBase(QUrl base) { m_settings.base = std::move(base); }
    const std::shared_ptr<Budget> &budget() const { return m_parts.budget; }
    const std::shared_ptr<TokenProvider> &tokens() const { return m_parts.tokens; }

private:
    /// One try's outcome: a whole answer, or the head of one with what streams the rest.
    struct Reached {
        ApiAnswer answer;
        std::shared_ptr<HttpStream> stream;
        std::shared_ptr<BudgetHold> hold;
    };

    Result<HttpRequest> made(const ApiRequest &request) const;
    static QCoro::Task<Result<Reached>> unreachable(std::shared_ptr<TokenProvider> tokens);
    QCoro::Task<Result<Reached>> reach(ApiRequest request, bool asStream);
    static QCoro::Task<Result<Reached>> tryOnce(QPointer<HttpClient> http, HttpRequest request, bool asStream);

    ApiSettings m_settings;
    Parts m_parts;
};

} // namespace Rollcall
