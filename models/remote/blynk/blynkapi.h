#pragma once

#include "models/directory/directory.h"
#include "models/net/api/apiclient.h"
#include "models/wire/blynk/calls.h"
#include "models/wire/blynk/faults.h"
#include "models/wire/blynk/records.h"

#include <QPointer>

namespace Rollcall::Blynk {

/// Where a Blynk is and how it is reached.
struct Settings {
    QUrl base;               ///< Without "/api/v1": "https://fra1.blynk.cloud".
    bool readsStatus = true; ///< A pull asks for each person's status, phone and so on: one request a person.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
};

/// An answer and what it means.
struct Reply {
    Fault fault = Fault::None;
    ApiAnswer answer;

    bool isGood() const { return fault == Fault::None; }
    QJsonObject item() const { return answer.object(); } ///< Of a call that answers one.
    Error error() const; ///< Of a fault, or of a good answer that cannot be read.
};

/// Who waits, and until when.
struct Patience {
    Lane lane = Lane::Interactive;
    std::stop_token stop = {};
};

/// Blynk's calls. Learns from a redirect in which region the organization lives.
class Api final : public QObject
{
    Q_OBJECT

public:
    using Ptr = QPointer<Api>;

    Api(Settings settings, ApiClient::Parts parts, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    /// Where it is asked now: the settings' address, or the region that it led to.
    const QUrl &address() const { return m_client.settings().base; }
    /// Of what own() answered the latest time.
    const std::optional<OrganizationId> &lastOwn() const { return m_lastOwn; }

    // Tasks of the pointer, so that whoever awaits them may outlive the object: they are cancelled then.
    static Task<Result<Reply>> ask(Ptr api, Call call, Repeat repeat, Patience patience);
    /// For what changes nothing. A fault is an error.
    static Task<Result<Reply>> look(Ptr api, Call call, Patience patience);
    static Task<Result<ListPage>> page(Ptr api, Call call, Patience patience);
    // The same for a person who waits.
    static Task<Result<Reply>> ask(Ptr api, Call call, Repeat repeat) { return ask(std::move(api), std::move(call), repeat, Patience()); }
    static Task<Result<Reply>> look(Ptr api, Call call) { return look(std::move(api), std::move(call), Patience()); }
    static Task<Result<ListPage>> page(Ptr api, Call call) { return page(std::move(api), std::move(call), Patience()); }
    /// The organization of the client whose token it is.
    static Task<Result<OrganizationRecord>> own(Ptr api);

private:
    void learn(const ApiRequest &request, const ApiAnswer &answer);

    Settings m_settings;
    ApiClient m_client;
    std::optional<OrganizationId> m_lastOwn;
};

/// True for an answer, or the lack of one, that leaves open whether the write was done.
bool isInDoubt(const Result<Reply> &reply);
Error errorOf(const Result<Reply> &reply);

} // namespace Rollcall::Blynk
