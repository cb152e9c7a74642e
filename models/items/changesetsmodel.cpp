#include "models/items/changesetsmodel.h"

#include "models/items/wording.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Sets = QList<ChangeSet>;

Task<Result<std::pair<Sets, Sets>>> readSets(QPointer<Basket> basket)
{
    std::pair<Sets, Sets> sets;
    if (!basket)
        co_return sets;
    const auto open = co_await basket->sets(true);
    if (!open)
        co_return passOn(open);
    sets.first = *open;
    if (!basket)
        co_return sets;
    const auto all = co_await basket->sets(false, ChangeSetsModel::mostApplied);
    if (!all)
        co_return passOn(all);
    sets.second = *all;
    co_return sets;
}

QString iconOf(Origin origin)
{
    switch (origin) {
    case Origin::Edit: return u"document-edit"_s;
    case Origin::Bulk: return u"system-users"_s;
    case Origin::Import: return u"document-import"_s;
    case Origin::Undo: return u"edit-undo"_s;
    case Origin::Redo: return u"edit-redo"_s;
    }
    return {};
}

int number(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

struct ChangeSetsModel::Group {
    enum class Kind { Directory, Several, Applied };
    Kind kind = Kind::Directory;
    QPointer<OpenDirectory> directory; ///< Of a directory that is open.
    QString name;
    Sets sets;

    bool looksLike(const Group &other) const
    {
        const auto sameId = [](const ChangeSet &a, const ChangeSet &b) { return a.id == b.id; };
        return kind == other.kind && name == other.name && std::ranges::equal(sets, other.sets, sameId);
    }
};

ChangeSetsModel::ChangeSetsModel(Changes &changes, QObject *parent) : QAbstractItemModel(parent), m_changes(&changes)
{
    connect(&changes.basket(), &Basket::changed, this, &ChangeSetsModel::refresh);
    connect(&changes, &Changes::staged, this, &ChangeSetsModel::refresh);
    connect(&changes.workspace(), &Workspace::directoryAdded, this, &ChangeSetsModel::refresh);
    refresh();
}

ChangeSetsModel::~ChangeSetsModel() = default;

void ChangeSetsModel::refresh()
{
    if (!m_changes)
        return;
    QCoro::connect(readSets(&m_changes->basket()), this,
                   [this, generation = ++m_generation](const Result<std::pair<Sets, Sets>> &sets) {
                       if (generation != m_generation || !m_changes)
                           return;
                       if (!sets) {
                           if (sets.error().kind != Error::Kind::Cancelled)
                               Q_EMIT failed(sets.error());
                           return;
                       }
                       m_isRead = true;
                       m_open = 0;
                       for (const ChangeSet &set : sets->first)
                           m_open += openItems(set);
                       show(groupsOf(sets->first, sets->second));
                   });
}

ChangeSetsModel::Groups ChangeSetsModel::groupsOf(const Sets &open, const Sets &all) const
{
    Groups groups;
    const auto group = [&groups](Group::Kind kind, const QString &name) -> Group & {
        const auto found = std::ranges::find_if(groups, [&](const auto &one) { return one->kind == kind && one->name == name; });
        if (found != groups.end())
            return **found;
        groups.push_back(std::make_unique<Group>());
        groups.back()->kind = kind;
        groups.back()->name = name;
        return *groups.back();
    };
    // The oldest first: that is the order in which one goes through them.
    for (auto set = open.rbegin(); set != open.rend(); ++set) {
        if (set->where.size() != 1) {
            group(Group::Kind::Several, tr("Several directories")).sets.append(*set);
            continue;
        }
        auto *directory = m_changes->workspace().find(set->where.first());
        Group &own = group(Group::Kind::Directory, directory ? directory->name() : tr("A directory that is not open"));
        own.directory = directory;
        own.sets.append(*set);
    }
    for (const ChangeSet &set : all) {
        if (!set.isOpen())
            group(Group::Kind::Applied, tr("Applied")).sets.append(set);
    }
    return groups;
}

void ChangeSetsModel::show(Groups groups)
{
    const bool isSame = std::ranges::equal(groups, m_groups, [](const auto &a, const auto &b) { return a->looksLike(*b); });
    if (!isSame) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
    } else {
        for (size_t top = 0; top < groups.size(); ++top) {
            *m_groups.at(top) = std::move(*groups.at(top));
            const QModelIndex heading = index(static_cast<int>(top), 0);
            Q_EMIT dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, Standing, heading));
        }
    }
    Q_EMIT refreshed();
}

QModelIndex ChangeSetsModel::indexOf(const ChangeSetId &set) const
{
    for (int top = 0; top < rowCount(); ++top) {
        const Sets &sets = m_groups.at(static_cast<size_t>(top))->sets;
        const auto found = std::ranges::find_if(sets, [&set](const ChangeSet &one) { return one.id == set; });
        if (found != sets.end())
            return index(static_cast<int>(found - sets.begin()), 0, index(top, 0));
    }
    return {};
}

const ChangeSetsModel::Group &ChangeSetsModel::groupOf(const QModelIndex &index) const
{
    if (const auto *group = static_cast<const Group *>(index.internalPointer()))
        return *group;
    return *m_groups.at(static_cast<size_t>(index.row()));
}

std::optional<ChangeSet> ChangeSetsModel::setAt(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return std::nullopt;
    return groupOf(index).sets.value(index.row());
}

QModelIndex ChangeSetsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Headings carry no pointer, sets the group that they stand in.
    return createIndex(row, column, parent.isValid() ? m_groups.at(static_cast<size_t>(parent.row())).get() : nullptr);
}

QModelIndex ChangeSetsModel::parent(const QModelIndex &child) const
{
    const auto *group = child.isValid() ? static_cast<const Group *>(child.internalPointer()) : nullptr;
    if (!group)
        return {};
    const auto found = std::ranges::find(m_groups, group, &std::unique_ptr<Group>::get);
    return createIndex(static_cast<int>(found - m_groups.begin()), 0, nullptr);
}

int ChangeSetsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalPointer() || parent.column() > 0 ? 0 : static_cast<int>(groupOf(parent).sets.size());
}

int ChangeSetsModel::columnCount(const QModelIndex &) const
{
    return Standing + 1;
}

Qt::ItemFlags ChangeSetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return index.internalPointer() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

QVariant ChangeSetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = groupOf(index);
    return index.internalPointer() ? rowData(group.sets.at(index.row()), index.column(), role)
                                   : headingData(group, index.column(), role);
}

QVariant ChangeSetsModel::headingData(const Group &group, int column, int role) const
{
    const QString environment = group.directory ? group.directory->environment() : QString();
    switch (role) {
    case Qt::DisplayRole: return column == Title ? group.name : QString();
    case Qt::AccessibleTextRole:
        //: A directory and its environment
        return column != Title || environment.isEmpty() ? QVariant() : QVariant(tr("%1, %2").arg(group.name, environment));
    case EnvironmentRole: return environment;
    case ColourRole: return group.directory ? group.directory->colour() : QString();
    case IconNameRole: return column == Title && group.kind == Group::Kind::Applied ? u"view-history"_s : QString();
    default: return {};
    }
}

QVariant ChangeSetsModel::rowData(const ChangeSet &set, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == Title ? set.title : standingOf(set);
    case Qt::ToolTipRole:
        //: A change set: its title, who made it, when, and how it stands
        return tr("%1\nby %2, %3\n%4").arg(set.title, set.madeBy.isEmpty() ? tr("somebody") : set.madeBy, Wording::exact(set.made), standingOf(set));
    case Qt::AccessibleTextRole: return column == Title ? QVariant(tr("%1, %2").arg(set.title, standingOf(set))) : QVariant();
    case SetRole: return QVariant::fromValue(set);
    case IdRole: return set.id.toString();
    case IconNameRole: return column == Title ? iconOf(set.origin) : QString();
    default: return {};
    }
}

qint64 openItems(const ChangeSet &set)
{
    return set.total() - set.count(ItemState::Done) - set.count(ItemState::NoOp) + set.rowsToCome;
}

QString standingOf(const ChangeSet &set)
{
    // What needs a decision comes first.
    if (const qint64 count = set.count(ItemState::Conflict); count > 0)
        return ChangeSetsModel::tr("%n conflict(s)", nullptr, number(count));
    if (const qint64 count = set.count(ItemState::Sending); count > 0)
        return ChangeSetsModel::tr("%n under way", nullptr, number(count));
    const qint64 staged = set.count(ItemState::Staged) + set.rowsToCome;
    if (const qint64 count = openItems(set) - staged; count > 0)
        return ChangeSetsModel::tr("%n not done", nullptr, number(count));
    if (staged > 0)
        return ChangeSetsModel::tr("%n staged", nullptr, number(staged));
    if (set.undone > 0 && !set.canBeUndone())
        return ChangeSetsModel::tr("undone");
    return Wording::relative(set.applied);
}

} // namespace Rollcall
