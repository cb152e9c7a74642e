#pragma once

#include "models/auth/session/signinsession.h"

namespace Rollcall {

/// One step of the connection test.
struct TestStep {
    enum class Name { Resolve, Tls, Discovery, Token, Read };
    enum class State { Waiting, Running, Good, Failed, Skipped };

    Name name = Name::Resolve;
    State state = State::Waiting;
    QString sentence; ///< What was found ("TLS 1.3, certificate of … until 3 March 2027") or what stood in the way.
    QString details;  ///< The server's own words, at most 500 characters, escaped.

    bool operator==(const TestStep &) const = default;
};

/// Walks through resolve, TLS, discovery, token and one read, and stops at the first that fails. Without a sign-in the token
/// step is skipped and says so; nothing is stored and nothing is renewed twice.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    /// The session may be null: then token and read are skipped. `probe`: see ConnectionKind.
    ConnectionTest(SignInSettings settings, NetworkSettings network, SignInSession *session, QUrl probe, Timing *timing,
                   QObject *parent = nullptr);

    /// See ConnectionKind::probeSays.
    using Says = std::function<std::optional<Result<QString>>(int status, const QJsonValue &json)>;
    void setProbeSays(Says says) { m_says = std::move(says); }

    /// All five, always, in order; those after a failure are skipped. Once for each object.
    QCoro::Task<QList<TestStep>> run(std::stop_token stop);

Q_SIGNALS:
    void stepChanged(const Rollcall::TestStep &step);
    /// A person may look at it and accept exactly these; then another test is made with them.
    void certificateRefused(const QString &host, const QList<Rollcall::TlsFault> &faults);

private:
    QCoro::Task<TestStep> take(TestStep::Name name, std::stop_token stop);
    QCoro::Task<TestStep> resolve(std::stop_token stop);
    QCoro::Task<TestStep> handshake(std::stop_token stop);
    QCoro::Task<TestStep> describe(std::stop_token stop);
    QCoro::Task<TestStep> ask(std::stop_token stop);
    QCoro::Task<TestStep> read(std::stop_token stop);
    Result<void> setUp();
    QUrl address() const;

    SignInSettings m_settings;
    NetworkSettings m_network;
    QPointer<SignInSession> m_session;
    QUrl m_probe;
    Says m_says;
    Timing *m_timing;
    std::unique_ptr<HttpClient> m_http;
    Endpoints m_found;
    SecretBytes m_token;
};

} // namespace Rollcall
