#pragma once

#include "models/remote/voluble/volubledirectory.h"
#include "tests/net/apifixture.h"
#include "tests/remote/voluble/volubleserver.h"

#include <QElapsedTimer>

namespace Rollcall {

/// A directory for one user of a Voluble on loopback.
struct VolubleFixture {
    explicit VolubleFixture(Voluble::Dialect dialect, const QString &user = QStringLiteral("auth0|alice"), QByteArray origin = {})
        : server(dialect), tokens(std::make_shared<VolubleTokens>(&server, user)), self(user)
    {
        Voluble::Settings settings;
        settings.base = QUrl(server.http.base());
        settings.origin = std::move(origin);
        BudgetLimits limits;
        limits.perSecond = 0;
        directory = std::make_unique<VolubleDirectory>(
            settings, ApiClient::Parts{&http, tokens, std::make_shared<Budget>(limits, &timing)});
    }

    /// An organization whose owner is the user of this fixture.
    QString owned(const QStringList &others = {})
    {
        server.grant(self, {QStringLiteral("organization:owner")});
        return server.addOrganization(QStringLiteral("Acme"), QStringList{self} + others);
    }

    /// Turns the event loop until the task is done, and the clock when nothing else moves any more.
    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        const Awaited<T> awaited(std::move(task));
        QElapsedTimer all;
        QElapsedTimer quiet;
        all.start();
        quiet.start();
        qsizetype seen = -1;
        while (!awaited.isThere() && all.elapsed() < 60'000) {
            QTest::qWait(1);
            if (std::exchange(seen, server.http.requests.size()) != server.http.requests.size())
                quiet.restart();
            if (const qint64 next = timing.untilNext(); quiet.elapsed() > 200 && next >= 0) {
                timing.advance(std::chrono::milliseconds(next));
                quiet.restart();
            }
        }
        if (!awaited.isThere())
            qFatal("The task did not end");
        return *awaited;
    }

    Result<Applied> apply(Payload payload)
    {
        const QList<Change> changes{Change::make(Actor{UserId(self)}, std::move(payload))};
        return finished(directory->apply(changes)).first();
    }

    static EntityId organization(const QString &id) { return entity(OrganizationId(id)); }
    static EntityId member(const QString &user, const QString &org) { return entity(UserId(user), OrganizationId(org)); }

    ManualTiming timing;
    VolubleServer server;
    HttpClient http{loopbackSetup(), &timing};
    std::shared_ptr<VolubleTokens> tokens;
    QString self;
    std::unique_ptr<VolubleDirectory> directory;
};

} // namespace Rollcall
