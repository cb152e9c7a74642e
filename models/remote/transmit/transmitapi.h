#pragma once

#include "models/directory/directory.h"
#include "models/net/api/apiclient.h"
#include "models/wire/transmit/calls.h"

#include <QPointer>

namespace Rollcall::Transmit {

/// Where a tenant of Transmit Security is and how it is spoken to.
struct Settings {
    QUrl host;               ///< "https://api.transmitsecurity.io": its region, or the sandbox.
    QString prefix = QStringLiteral("/cis"); ///< What the specifications leave out of their paths.
    QHash<QString, Credential> overrides; ///< By operation, where a tenant wants another token than the specification says.
    bool listsUsers = false; ///< People too who belong to no organization; there may be millions.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);

    QUrl base() const;
};

/// What a directory is reached with. At least one of the tokens is there.
struct Parts {
    HttpClient *http = nullptr;
    std::shared_ptr<TokenProvider> management;
    std::shared_ptr<TokenProvider> application;
    std::shared_ptr<Budget> budget; ///< Of both.
};

/// True for an answer that a server without this call gives, as those of 2025 do to calls of 2026.
bool isNoSuchCall(const ApiAnswer &answer);

/// Transmit's calls, each with the token that it wants. The documentation contradicts itself about which: a call that is forbidden
/// with one is tried with the other, and what helped is remembered.
class Api final : public QObject
{
    Q_OBJECT

public:
    using Ptr = QPointer<Api>;

    Api(Settings settings, Parts parts, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    bool has(Credential credential) const { return client(credential) != nullptr; }
    /// Whose token the call carries, by the specification, the settings and what was learnt.
    Credential credentialOf(const Call &call) const;

    // Tasks of the pointer, so that whoever awaits them may outlive the object: they are cancelled then.
    static Task<Result<ApiAnswer>> ask(Ptr api, Call call, Repeat repeat = Repeat::ByMethod);
    /// The items under `result`.
    static Task<Result<std::shared_ptr<ItemStream>>> items(Ptr api, Call call, std::stop_token stop);
    /// Who looks, in words of both tokens: clients, roles. Under another one nothing may be called gone.
    static Task<Result<QString>> scope(Ptr api);
    /// Empty when no token tells.
    static Task<QString> tenant(Ptr api);
    /// Whose client speaks for members: a member is removed from this application, and listed in it. Empty when no token tells.
    static Task<ApplicationId> ownApplication(Ptr api);

    // Pictures that a change may name, until the program ends.
    QString keepLogo(const QByteArray &image);
    QByteArray logo(const QString &hash) const { return m_logos.value(hash); }

private:
    ApiClient *client(Credential credential) const;
    bool mayTryOther(const Call &call) const;
    static ApiRequest requestOf(const Settings &settings, const Call &call);
    static Task<Result<ApiAnswer>> send(Ptr api, Credential credential, ApiRequest request);
    static Task<QString> claim(Ptr api, Credential credential, QString name);

    Settings m_settings;
    std::unique_ptr<ApiClient> m_management;
    std::unique_ptr<ApiClient> m_application;
    QHash<QString, Credential> m_learnt;
    QHash<QString, QByteArray> m_logos;
};

} // namespace Rollcall::Transmit
