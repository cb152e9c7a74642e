#pragma once

#include "models/net/api/apiclient.h"
#include "models/remote/voluble/account.h"
#include "models/wire/voluble/calls.h"
#include "models/wire/voluble/faults.h"

#include <QPointer>

namespace Rollcall::Voluble {

/// Where a Voluble is and how it is reached.
struct Settings {
    QUrl base;         ///< Without "/v1": "https://voluble-poc.herokuapp.com".
    QByteArray origin; ///< An Origin that its proxy to Auth0 knows; empty: names and roles are not reachable.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    /// For the call that the JSend dialect never answers; what it did is read afterwards.
    std::chrono::milliseconds patience = std::chrono::seconds(8);
};

/// An answer and what it means.
struct Reply {
    Fault fault = Fault::None;
    ApiAnswer answer;

    QList<QJsonObject> items() const { return itemsOf(answer.object()); }
    QJsonObject item() const { return items().value(0); } ///< Of a call that answers one.
    Error error() const; ///< Of a fault.
};

/// What is known of the caller's own organization.
struct Own {
    enum class State {
        Unknown,        ///< The server does not tell.
        NoRecord,       ///< Nothing yet: an organization may be created.
        NoOrganization, ///< A record that lost its organization, or never had one.
        Member,
        Machine,        ///< No person, so there is none.
    };
    State state = State::Unknown;
    OrganizationId organization;
};

/// Voluble's calls. Learns from the answers which dialect this deployment speaks.
class Api final : public QObject
{
    Q_OBJECT

public:
    using Ptr = QPointer<Api>;

    Api(Settings settings, ApiClient::Parts parts, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    std::optional<Dialect> dialect() const { return m_dialect; }
    bool hasProxy() const { return !m_settings.origin.isEmpty() && m_dialect != Dialect::JSend && !m_proxyRefused; }
    bool canRenew() const { return m_client.tokens() && m_client.tokens()->canRenew(); }
    const std::optional<Account> &lastAccount() const { return m_account; }
    /// Whether an organization was created nobody could see with the token of that moment. Until another one comes a second
    /// creation could make a second organization.
    void leaveCreationOpen() { m_openCreation = m_tokenMark; }
    bool isCreationOpen() const { return !m_openCreation.isEmpty() && m_openCreation == m_tokenMark; }

    // Tasks of the pointer, so that whoever awaits them may outlive the object: they are cancelled then.
    static QCoro::Task<Result<Reply>> ask(Ptr api, Call call, Repeat repeat);
    static QCoro::Task<Result<Reply>> askOnce(Ptr api, Call call, std::chrono::milliseconds timeout); ///< Never repeated.
    static QCoro::Task<Result<Account>> account(Ptr api);
    static QCoro::Task<Result<Own>> own(Ptr api);
    /// The next token is a new one, which shows what the server granted meanwhile; one that nothing renews stays.
    static QCoro::Task<Result<Account>> renew(Ptr api);
    static QCoro::Task<Result<std::shared_ptr<ItemStream>>> items(Ptr api, Call call, Lane lane, std::stop_token stop);

Q_SIGNALS:
    /// The dialect or the account is another than before, and with it what can be done.
    void changed();

private:
    ApiRequest requestOf(const Call &call) const;
    static QCoro::Task<Result<Reply>> send(Ptr api, ApiRequest request, bool throughProxy);
    void learn(const Reply &reply, bool throughProxy);

    Settings m_settings;
    ApiClient m_client;
    std::optional<Dialect> m_dialect;
    std::optional<Account> m_account;
    QByteArray m_tokenMark;    ///< SHA-256 of the last token: another one may hold the same rights.
    QByteArray m_openCreation; ///< Of the token of a creation that nobody could look at.
    bool m_proxyRefused = false;
};

} // namespace Rollcall::Voluble
