#include "models/items/journalmodel.h"

#include "models/domain/text.h"
#include "models/items/cells.h"
#include "models/items/listread.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const JournalEntry &entry)
{
    return QString::number(entry.sequence);
}

} // namespace

QString summaryOf(const JournalEntry &entry)
{
    const QString &verb = entry.verb;
    const QString &target = entry.targetName;
    if (verb == u"create"_s)
        return JournalModel::tr("Created %1").arg(target);
    if (verb == u"patch"_s)
        return JournalModel::tr("Edited %1").arg(target);
    if (verb == u"remove"_s)
        return JournalModel::tr("Removed %1").arg(target);
    if (verb == u"addMember"_s)
        return JournalModel::tr("Added %1").arg(target);
    if (verb == u"setRoles"_s)
        return JournalModel::tr("Changed the roles of %1").arg(target);
    if (verb == u"setStatus"_s) {
        const auto status = memberStatusFromKey(entry.after.value("status"_L1).toString());
        return status ? JournalModel::tr("%1 is now %2").arg(target, displayName(*status))
                      : JournalModel::tr("Changed the status of %1").arg(target);
    }
    if (verb == u"invite"_s)
        return JournalModel::tr("Invited %1").arg(target);
    if (verb == u"revokeInvitation"_s)
        return JournalModel::tr("Revoked the invitation of %1").arg(target);
    if (verb == u"resetPassword"_s)
        return JournalModel::tr("Gave %1 a temporary password").arg(target);
    return verb + u' ' + target;
}

JournalModel::JournalModel(Reader &reader, JournalQuery query, QObject *parent)
    : ListModel(reader, parent), m_query(std::move(query))
{
}

void JournalModel::setQuery(const JournalQuery &query)
{
    m_query = query;
    restart();
}

std::optional<JournalEntry> JournalModel::entryAt(int row) const
{
    const QVariant value = valueAt(row);
    return value.isValid() ? std::optional(value.value<JournalEntry>()) : std::nullopt;
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Who) + 1;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When: return headCell({.title = tr("When"), .letters = 18}, role);
    case Column::What: return headCell({.title = tr("What"), .letters = 48}, role);
    case Column::Who: return headCell({tr("Who")}, role);
    }
    return {};
}

Task<Result<QList<ItemRow>>> JournalModel::fetch()
{
    return readRows<JournalEntry>(reader().journal(m_query), &idOf);
}

QVariant JournalModel::cell(const ItemRow &row, int column, int role) const
{
    const auto &entry = *static_cast<const JournalEntry *>(row.value.constData());
    if (role == SearchRole)
        return Text::folded(summaryOf(entry) + u' ' + entry.actorName);
    switch (static_cast<Column>(column)) {
    case Column::When: return timeCell(entry.at, role);
    case Column::What: return textCell(summaryOf(entry), role);
    case Column::Who: return textCell(entry.actorName, role);
    }
    return {};
}

} // namespace Rollcall
