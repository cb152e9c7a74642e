// rollcall connections test

#include "app/commandline/certificates.h"
#include "app/commandline/connectiontarget.h"
#include "models/auth/session/connectiontest.h"

#include <QPointer>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionTestCommand)
};

using Name = TestStep::Name;
using State = TestStep::State;

QString toKey(Name name)
{
    switch (name) {
    case Name::Resolve: return u"resolve"_s;
    case Name::Tls: return u"tls"_s;
    case Name::Discovery: return u"discovery"_s;
    case Name::Token: return u"token"_s;
    case Name::Read: return u"read"_s;
    }
    return {};
}

QString titleOf(Name name)
{
    switch (name) {
    case Name::Resolve: return Tr::tr("Address");
    case Name::Tls: return Tr::tr("Encryption");
    case Name::Discovery: return Tr::tr("Description");
    case Name::Token: return Tr::tr("Token");
    case Name::Read: return Tr::tr("Read");
    }
    return {};
}

QString toKey(State state)
{
    return state == State::Good ? u"good"_s : state == State::Failed ? u"failed"_s : u"skipped"_s;
}

QString wordOf(State state)
{
    return state == State::Good ? Tr::tr("good") : state == State::Failed ? Tr::tr("failed") : Tr::tr("skipped");
}

/// A step as it begins (on a terminal) and as it ended.
void tell(Output &out, const TestStep &step)
{
    if (step.state == State::Waiting || step.state == State::Running) {
        out.countdown(titleOf(step.name) + u" …"_s);
        return;
    }
    out.countdown({});
    out.line(u"%1  %2  %3"_s.arg(titleOf(step.name).leftJustified(12), wordOf(step.state).leftJustified(8), step.sentence));
}

QJsonObject toJson(const TestStep &step)
{
    return {{u"step"_s, toKey(step.name)}, {u"state"_s, toKey(step.state)}, {u"sentence"_s, step.sentence}, {u"details"_s, step.details}};
}

void tellRefused(Output &out, const Connection &connection, const RefusedCertificates &refused)
{
    if (refused.faults.isEmpty())
        return;
    out.line(Tr::tr("The certificate of %1:").arg(refused.host));
    for (const TlsFault &fault : refused.faults)
        out.line(u"  "_s + wordingOf(fault));
    out.line(Tr::tr("If you know that it is the right one: rollcall connections edit \"%1\" --accept-certificate %2")
                 .arg(connection.name, fingerprint(refused.faults.constFirst().certificate)));
}

Task<int> test(ConnectionContext &context)
{
    const auto connection = connectionNamed(context.workspace, context.argument(0));
    if (!connection)
        co_return fail(context, connection);
    const auto found = sessionOf(context, *connection);
    if (!found)
        co_return fail(context, found);
    const QPointer<SignInSession> session = *found;
    const ConnectionKind *kind = kindOf(context.workspace, connection->kind);
    const auto refused = std::make_shared<RefusedCertificates>();
    QObject::connect(session, &SignInSession::certificateRefused, &context.scope, [refused](const QString &host, const QList<TlsFault> &faults) {
        *refused = {host, faults};
    });
    // What stands in the way is told by the token's step.
    co_await context.workspace.signins().start(connection->id, context.stop());
    if (session && session->hasSecret(SecretKey::Kind::ProxyPassword)) {
        // Only the session reads the proxy's password.
        co_await session->endpoints(context.stop());
    }
    if (!session)
        co_return fail(context, Result<void>(failure(Error::Kind::Conflict, Tr::tr("“%1” was changed meanwhile. Test it again.").arg(connection->name))));
    const QUrl probe = kind->probe ? kind->probe(connection->settings) : QUrl();
    auto *walk = new ConnectionTest(session->settings(), networkSettingsOf(connection->settings), session, probe, &context.workspace.timing(), &context.scope);
    walk->setProbeSays(kind->probeSays);
    QObject::connect(walk, &ConnectionTest::stepChanged, &context.scope, [out = &context.out](const TestStep &step) { tell(*out, step); });
    const QList<TestStep> steps = co_await walk->run(context.stop());
    QJsonArray array;
    std::optional<TestStep> failed;
    for (const TestStep &step : steps) {
        array.append(toJson(step));
        if (step.state == State::Failed)
            failed = step;
    }
    QJsonArray certificates;
    for (const TlsFault &fault : std::as_const(refused->faults))
        certificates.append(toJson(fault));
    tellRefused(context.out, *connection, *refused);
    context.out.document({{u"good"_s, !failed.has_value()}, {u"steps"_s, array}, {u"certificates"_s, certificates}});
    if (!failed)
        co_return Exit::done;
    context.out.error({Error::Kind::Network, Tr::tr("The test of “%1” stopped at “%2”: %3").arg(connection->name, titleOf(failed->name), failed->sentence),
                       failed->details, {}});
    co_return Exit::failed;
}

} // namespace

QList<Command> connectionTestCommands()
{
    return {{u"connections"_s, u"test"_s, u"CONNECTION"_s, 1, Tr::tr("Walk through address, encryption, description, token and one read"), {}, &test}};
}

} // namespace Rollcall
