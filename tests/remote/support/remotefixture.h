#pragma once

#include "models/directory/directory.h"
#include "models/net/api/budget.h"
#include "tests/remote/support/remoteclock.h"

namespace Rollcall {

/// What the fixtures of all remote directories share: a server of the API on loopback, and a clock that moves when nothing else does.
template<typename Server, typename Remote>
struct RemoteFixture {
    template<typename... Arguments>
    explicit RemoteFixture(Arguments &&...arguments) : server(std::forward<Arguments>(arguments)...)
    {
    }

    /// Turns the event loop until the task is done, and the clock when nothing else moves any more.
    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        return finishedAt(server.http, timing, std::move(task));
    }

    Result<Applied> apply(Payload payload)
    {
        const QList<Change> changes{Change::make(actor, std::move(payload))};
        return finished(directory->apply(changes)).first();
    }

    /// As it is now; nothing when it is not there.
    std::optional<QJsonObject> image(const EntityId &entity)
    {
        const auto read = finished(directory->read({}, {entity}));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return read->first().image;
    }

    static Patch patch(const EntityId &target, const QString &field, const QJsonValue &before, const QJsonValue &after)
    {
        return {target, {FieldEdit{field, before, after}}};
    }

    /// One that lets every request through.
    std::shared_ptr<Budget> freely()
    {
        BudgetLimits limits;
        limits.perSecond = 0;
        return std::make_shared<Budget>(limits, &timing);
    }

    ManualTiming timing;
    Server server;
    HttpClient http{loopbackSetup(), &timing};
    std::unique_ptr<Remote> directory;
    Actor actor;
};

} // namespace Rollcall
