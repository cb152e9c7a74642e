#include "models/workspace/changes/basket_p.h"
#include "models/workspace/changes/baskettables.h"
#include "models/workspace/changes/basketwriting.h"

#include <QPointer>

namespace Rollcall {

namespace {

template<typename T>
using Work = std::function<Result<T>(Sql::Connection &)>;

} // namespace

Basket::Basket(WorkspaceFile &file, QObject *parent) : QObject(parent), m_file(file)
{
    connect(&m_file, &WorkspaceFile::changed, this, [this] { lookForChanges(); });
}

Task<void> Basket::lookForChanges()
{
    const QPointer self(this);
    Work<qint64> work = [](Sql::Connection &sql) -> Result<qint64> { return BasketTables::revision(sql); };
    const auto revision = co_await read<qint64>(std::move(work));
    if (!self || !revision || *revision == m_revision)
        co_return;
    m_revision = *revision;
    Q_EMIT changed();
}

Task<Result<void>> Basket::stage(ChangeSet set, QList<StagedChange> items)
{
    return write<void>([set = std::move(set), items = std::move(items)](Sql::Connection &sql) {
        return BasketTables::stage(sql, set, items);
    });
}

Task<Result<void>> Basket::edit(StagedChange item)
{
    return write<void>([item = std::move(item)](Sql::Connection &sql) { return BasketTables::edit(sql, item); });
}

Task<Result<QList<ChangeId>>> Basket::remove(QList<ChangeId> ids, bool dependentsToo)
{
    return write<QList<ChangeId>>([ids, dependentsToo](Sql::Connection &sql) {
        return BasketTables::remove(sql, ids, dependentsToo);
    });
}

Task<Result<void>> Basket::discard(ChangeSetId set)
{
    return write<void>([set](Sql::Connection &sql) { return BasketTables::discard(sql, set); });
}

Task<Result<void>> Basket::rename(ChangeSetId set, QString title)
{
    return write<void>([set, title](Sql::Connection &sql) -> Result<void> {
        sql.run("UPDATE change_sets SET title = ? WHERE id = ?", title, set);
        BasketTables::bump(sql);
        return {};
    });
}

Task<Result<void>> Basket::place(ChangeId item, ChangeId before)
{
    return write<void>([item, before](Sql::Connection &sql) { return BasketTables::place(sql, item, before); });
}

Task<Result<qint64>> Basket::retry(ChangeSetId set, QList<ChangeId> ids)
{
    return write<qint64>([set, ids](Sql::Connection &sql) { return BasketTables::retry(sql, set, ids); });
}

Task<Result<void>> Basket::hold(ChangeSetId set, Error reason)
{
    return write<void>([set, reason](Sql::Connection &sql) -> Result<void> {
        BasketTables::hold(sql, set, reason);
        BasketTables::bump(sql);
        return {};
    });
}

Task<Result<void>> Basket::forgetBefore(QDateTime time)
{
    return write<void>([time](Sql::Connection &sql) -> Result<void> {
        BasketTables::forgetBefore(sql, time);
        BasketTables::bump(sql);
        return {};
    });
}

Task<Result<Claims>> Basket::claim(ChangeSetId set, ConnectionId where, int most, QString destination)
{
    return write<Claims>([set, where, most, destination, now = QDateTime::currentDateTimeUtc()](Sql::Connection &sql) {
        return BasketTables::claim(sql, set, where, destination, most, now);
    });
}

void Basket::settleIn(ConnectionId where, QString destination)
{
    m_file.write<void>([where, destination](Sql::Connection &sql) -> Result<void> {
        BasketTables::settleIn(sql, where, destination);
        return {};
    });
}

Task<Result<void>> Basket::redirect(ChangeSetId set, QString from, QString to, JournalEntry entry)
{
    return write<void>([set, from, to, entry](Sql::Connection &sql) { return BasketTables::redirect(sql, set, from, to, entry); });
}

Task<Result<void>> Basket::settle(QList<Settlement> settlements, QList<ChangeId> unsent)
{
    return write<void>([settlements = std::move(settlements), unsent = std::move(unsent)](Sql::Connection &sql) -> Result<void> {
        for (const ChangeId &id : unsent)
            BasketTables::unclaim(sql, id);
        BasketTables::settleAll(sql, settlements);
        return {};
    });
}

Task<Result<Claims>> Basket::settleAndClaim(QList<Settlement> settlements, QList<ChangeId> sending, ChangeSetId set, ConnectionId where, int most,
                                            QString destination)
{
    return write<Claims>([settlements = std::move(settlements), sending = std::move(sending), set = std::move(set), where = std::move(where),
                          most, destination = std::move(destination)](Sql::Connection &sql) -> Result<Claims> {
        if (!settlements.isEmpty())
            BasketTables::settleAll(sql, settlements);
        auto claims = BasketTables::claim(sql, set, where, destination, most, QDateTime::currentDateTimeUtc(), sending);
        if (claims)
            return claims;
        Claims none;
        none.refused = claims.error();
        return none;
    });
}

Task<Result<void>> Basket::secretsShown(QList<ChangeId> ids)
{
    return write<void>([ids](Sql::Connection &sql) -> Result<void> {
        BasketTables::secretsShown(sql, ids);
        return {};
    });
}

Task<Result<void>> Basket::begin(ChangeSet set, QList<StagedChange> items)
{
    return write<void>([set = std::move(set), items = std::move(items)](Sql::Connection &sql) {
        return BasketTables::begin(sql, set, items);
    });
}

Task<Result<void>> Basket::finish(QList<Settlement> settlements)
{
    return write<void>([settlements = std::move(settlements)](Sql::Connection &sql) {
        return BasketTables::finish(sql, settlements);
    });
}

} // namespace Rollcall
