#include "models/auth/session/connectiontest.h"

#include "models/auth/session/teststeps.h"
#include "models/auth/settings/discovery.h"
#include "models/net/text/networkerrors.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Name = TestStep::Name;
using State = TestStep::State;

TestStep skipped(const QString &sentence)
{
    return {Name::Resolve, State::Skipped, sentence, {}};
}

} // namespace

ConnectionTest::ConnectionTest(SignInSettings settings, NetworkSettings network, SignInSession *session, QUrl probe, Timing *timing,
                               QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_network(std::move(network)), m_session(session), m_probe(std::move(probe)),
      m_timing(timing)
{
}

QCoro::Task<QList<TestStep>> ConnectionTest::run(std::stop_token stop)
{
    const QPointer self(this);
    QList<TestStep> steps;
    for (const Name name : {Name::Resolve, Name::Tls, Name::Discovery, Name::Token, Name::Read})
        steps += TestStep{name, State::Waiting, {}, {}};
    bool isStopped = false;
    for (TestStep &step : steps) {
        if (isStopped) {
            step.state = State::Skipped;
            step.sentence = tr("Not tried, as an earlier step did not succeed.");
        } else {
            step.state = State::Running;
            Q_EMIT stepChanged(step);
            if (!self)
                co_return steps;
            const TestStep done = co_await take(step.name, stop);
            step.state = done.state;
            step.sentence = done.sentence;
            step.details = done.details;
            isStopped = step.state == State::Failed;
        }
        if (!self)
            co_return steps;
        Q_EMIT stepChanged(step);
        if (!self)
            co_return steps;
    }
    m_token = {}; // no longer than it is needed
    co_return steps;
}

QCoro::Task<TestStep> ConnectionTest::take(TestStep::Name name, std::stop_token stop)
{
    switch (name) {
    case Name::Resolve:
        return resolve(std::move(stop));
    case Name::Tls:
        return handshake(std::move(stop));
    case Name::Discovery:
        return describe(std::move(stop));
    case Name::Token:
        return ask(std::move(stop));
    case Name::Read:
        return read(std::move(stop));
    }
    Q_UNREACHABLE();
}

QUrl ConnectionTest::address() const
{
    return m_settings.issuer.isEmpty() ? m_settings.endpoints.token : QUrl(m_settings.issuer, QUrl::StrictMode);
}

Result<void> ConnectionTest::setUp()
{
    if (m_http)
        return {};
    // The session's own, so that a proxy's password is asked for only once.
    Result<NetworkSetup> setup = m_session && m_session->http() && m_session->http()->setup().settings() == m_network
                                     ? m_session->http()->setup()
                                     : NetworkSetup::make(m_network);
    if (!setup)
        return passOn(setup);
    m_http = std::make_unique<HttpClient>(std::move(*setup), m_timing);
    if (m_session && m_session->log())
        m_session->log()->listenTo(m_http.get());
    connect(m_http.get(), &HttpClient::certificateRefused, this, &ConnectionTest::certificateRefused);
    if (m_session)
        connect(this, &ConnectionTest::certificateRefused, m_session, &SignInSession::certificateRefused);
    return {};
}

QCoro::Task<TestStep> ConnectionTest::resolve(std::stop_token stop)
{
    const QUrl url = address();
    if (url.isEmpty())
        co_return TestSteps::failed({Error::Kind::Invalid, tr("The connection names no issuer. Enter it, or the endpoints by hand."), {}, {}});
    if (const Result<void> permitted = NetworkSetup::permits(url); !permitted)
        co_return TestSteps::failed(permitted.error());
    if (const Result<void> good = setUp(); !good)
        co_return TestSteps::failed(good.error());
    const ProxySettings proxy = m_network.proxy;
    if (proxy.mode == ProxySettings::Mode::Manual) {
        co_return co_await TestSteps::resolve(proxy.host, m_timing, stop);
    }
    co_return co_await TestSteps::resolve(url.host(), m_timing, stop);
}

QCoro::Task<TestStep> ConnectionTest::handshake(std::stop_token stop)
{
    const QUrl url = address();
    if (url.scheme() != u"https")
        co_return skipped(tr("Without encryption, as the server is on this computer."));
    const QPointer self(this);
    const NetworkSetup setup = m_http->setup();
    QList<TlsFault> faults;
    const TestStep step = co_await TestSteps::handshake(setup, url, m_timing, &faults, stop);
    if (self && !faults.isEmpty())
        Q_EMIT certificateRefused(url.host(), faults);
    co_return step;
}

QCoro::Task<TestStep> ConnectionTest::describe(std::stop_token stop)
{
    const QPointer self(this);
    if (m_settings.issuer.isEmpty()) {
        m_found = m_settings.endpoints;
        co_return skipped(tr("The endpoints are entered by hand, so nothing is asked."));
    }
    const QString host = address().host();
    const Result<Endpoints> found = co_await discover(m_http.get(), m_settings.issuer, stop);
    if (!found)
        co_return TestSteps::failed(found.error());
    if (self)
        m_found = *found;
    QStringList offers;
    if (!found->authorization.isEmpty())
        offers += tr("browser");
    if (!found->deviceAuthorization.isEmpty())
        offers += tr("device code");
    //: %1 is a host, %2 a list such as "browser, device code"
    co_return TestSteps::good(offers.isEmpty() ? tr("%1 describes its sign-in.").arg(host)
                                               : tr("%1 describes its sign-in: %2.").arg(host, offers.join(u", "_s)));
}

QCoro::Task<TestStep> ConnectionTest::ask(std::stop_token stop)
{
    const QPointer self(this);
    if (!m_session || !m_session->tokens() || m_session->status().state == SignInState::SignedOut)
        co_return skipped(tr("Nobody is signed in, so no token was asked for."));
    // The one that the session has, or the one renewal that is due anyhow.
    const Result<SecretBytes> token = co_await m_session->tokens()->token();
    if (!token)
        co_return TestSteps::failed(token.error());
    if (!self || stop.stop_requested())
        co_return TestSteps::failed(NetworkErrors::cancelled());
    m_token = *token;
    const QDateTime expires = m_session ? m_session->status().expires : QDateTime();
    co_return TestSteps::good(expires.isValid() ? tr("There is a token, good until %1.").arg(TestSteps::shown(expires)) : tr("There is a token."));
}

QCoro::Task<TestStep> ConnectionTest::read(std::stop_token stop)
{
    const QUrl url = m_probe.isEmpty() ? m_found.userInfo : m_probe;
    const Says says = m_says;
    if (m_token.isEmpty())
        co_return skipped(tr("Without a token nothing can be read."));
    if (url.isEmpty())
        co_return skipped(tr("The server offers nothing that could be read as a test."));
    HttpRequest request;
    request.url = url;
    request.stop = stop;
    request.timeout = std::chrono::seconds(15);
    QByteArray header = "Bearer " + m_token.toPlain();
    request.authorization = SecretBytes::taken(header);
    const Result<HttpAnswer> answer = co_await m_http->send(std::move(request));
    if (!answer)
        co_return TestSteps::failed(answer.error());
    if (says) {
        const QJsonDocument document = QJsonDocument::fromJson(answer->body.toPlain());
        const QJsonValue json = document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
        if (const auto said = says(answer->status, json))
            co_return *said ? TestSteps::good(**said) : TestSteps::failed(said->error());
    }
    if (!answer->isGood())
        co_return TestSteps::refused(*answer);
    co_return TestSteps::good(tr("%1 answered (HTTP %2, %3 bytes).").arg(url.host()).arg(answer->status).arg(answer->body.size()));
}

} // namespace Rollcall
