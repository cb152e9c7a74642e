#pragma once

#include "models/remote/blynk/blynkdirectory.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/support/remoteclock.h"

namespace Rollcall {

/// A directory for the one client of a Blynk on loopback.
struct BlynkFixture {
    explicit BlynkFixture(bool readsStatus = true)
    {
        Blynk::Settings settings;
        settings.base = QUrl(server.http.base());
        settings.readsStatus = readsStatus;
        BudgetLimits limits;
        limits.perSecond = 0;
        directory = std::make_unique<BlynkDirectory>(settings, ApiClient::Parts{&http, tokens, std::make_shared<Budget>(limits, &timing)});
    }

    /// Turns the event loop until the task is done, and the clock when nothing else moves any more.
    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        return finishedAt(server.http, timing, std::move(task));
    }

    Result<Applied> apply(Payload payload)
    {
        const QList<Change> changes{Change::make(Actor(), std::move(payload))};
        return finished(directory->apply(changes)).first();
    }

    std::optional<QJsonObject> image(const EntityId &entity)
    {
        const auto read = finished(directory->read({}, {entity}));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return read->first().image;
    }

    static EntityId organization(qint64 id) { return entity(OrganizationId(QString::number(id))); }
    static EntityId user(qint64 id) { return entity(UserId(QString::number(id))); }
    static EntityId role(qint64 id) { return entity(RoleId(QString::number(id))); }
    static EntityId member(qint64 id, qint64 org) { return entity(UserId(QString::number(id)), OrganizationId(QString::number(org))); }

    ManualTiming timing;
    BlynkServer server;
    HttpClient http{loopbackSetup(), &timing};
    std::shared_ptr<BlynkTokens> tokens = std::make_shared<BlynkTokens>();
    std::unique_ptr<BlynkDirectory> directory;
};

} // namespace Rollcall
