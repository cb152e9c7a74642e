#include "models/items/permissionsmodel.h"

#include <algorithm>

namespace Rollcall {

namespace {

constexpr quintptr topLevel = 0; ///< Internal id of a resource; a permission has its resource's row + 1.

} // namespace

PermissionsModel::PermissionsModel(QObject *parent) : QAbstractItemModel(parent)
{
    for (const PermissionInfo &info : knownPermissions())
        resourceNamed(info.resource)->permissions.append(info);
}

PermissionsModel::Resource *PermissionsModel::resourceNamed(const QString &name)
{
    for (Resource &resource : m_resources) {
        if (resource.name == name)
            return &resource;
    }
    m_resources.append({name, {}});
    return &m_resources.last();
}

QStringList PermissionsModel::permissions() const
{
    QStringList words = m_checked.values();
    words.sort();
    return words;
}

void PermissionsModel::setPermissions(const QStringList &words)
{
    beginResetModel();
    // Words of the role before would stay as empty boxes of a role that never had them.
    m_resources.clear();
    for (const PermissionInfo &info : knownPermissions())
        resourceNamed(info.resource)->permissions.append(info);
    m_checked = QSet<QString>(words.begin(), words.end());
    QStringList further = words;
    further.sort();
    for (const QString &word : further)
        include(word);
    endResetModel();
    Q_EMIT permissionsChanged();
}

bool PermissionsModel::include(const QString &word)
{
    Resource *resource = resourceNamed(word.section(u':', 0, 0));
    const auto isWord = [&](const PermissionInfo &info) { return info.key == word; };
    if (std::any_of(resource->permissions.begin(), resource->permissions.end(), isWord))
        return false;
    resource->permissions.append({word, resource->name, tr("For another program; Rollcall only keeps it.")});
    return true;
}

bool PermissionsModel::add(const QString &word)
{
    const QString trimmed = word.trimmed();
    if (m_readOnly || !isPermissionWord(trimmed) || !mayGive(trimmed))
        return false;
    if (m_checked.contains(trimmed))
        return true;
    QStringList words = permissions();
    words.append(trimmed);
    setPermissions(words);
    return true;
}

void PermissionsModel::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    changedAll();
}

void PermissionsModel::setHeld(const PermissionSet &held)
{
    m_held = held;
    changedAll();
}

bool PermissionsModel::mayGive(const QString &word) const
{
    return !m_held || m_held->holds(word);
}

QModelIndex PermissionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex PermissionsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int PermissionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_resources.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_resources[parent.row()].permissions.size());
}

int PermissionsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

Qt::CheckState PermissionsModel::stateOf(const Resource &resource) const
{
    const auto checked = std::count_if(resource.permissions.begin(), resource.permissions.end(),
                                       [&](const PermissionInfo &info) { return m_checked.contains(info.key); });
    if (checked == 0)
        return Qt::Unchecked;
    return checked == resource.permissions.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool first = index.column() == static_cast<int>(Column::Permission);
    if (index.internalId() == topLevel) {
        const Resource &resource = m_resources[index.row()];
        if (role == Qt::CheckStateRole && first)
            return stateOf(resource);
        if (role == Qt::DisplayRole)
            return first ? QVariant(resource.name) : QVariant();
        return {};
    }
    const PermissionInfo &info = m_resources[parent(index).row()].permissions[index.row()];
    switch (role) {
    case Qt::CheckStateRole: return first ? QVariant(m_checked.contains(info.key) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DisplayRole: return first ? info.key : info.explanation;
    case Qt::AccessibleTextRole: return first ? info.key : info.explanation;
    case Qt::ToolTipRole:
        return mayGive(info.key) ? info.explanation : tr("You do not hold %1 yourself, so you cannot give it.").arg(info.key);
    case WordRole: return info.key;
    default: return {};
    }
}

bool PermissionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool check = value.value<Qt::CheckState>() != Qt::Unchecked;
    const bool whole = index.internalId() == topLevel;
    const int row = whole ? index.row() : parent(index).row();
    const Resource &resource = m_resources[row];
    bool changed = false;
    for (int at = 0; at < static_cast<int>(resource.permissions.size()); ++at) {
        const QString &word = resource.permissions[at].key;
        if ((!whole && at != index.row()) || !mayGive(word) || m_checked.contains(word) == check)
            continue;
        if (check)
            m_checked.insert(word);
        else
            m_checked.remove(word);
        changed = true;
    }
    if (!changed)
        return false;
    changedResource(row);
    Q_EMIT permissionsChanged();
    return true;
}

Qt::ItemFlags PermissionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool leaf = index.internalId() != topLevel;
    if (leaf)
        flags |= Qt::ItemNeverHasChildren;
    const bool mayChange = !m_readOnly && (!leaf || mayGive(index.siblingAtColumn(0).data(WordRole).toString()));
    if (index.column() == static_cast<int>(Column::Permission) && mayChange)
        flags |= Qt::ItemIsUserCheckable;
    if (leaf && !m_readOnly && !mayChange)
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return static_cast<Column>(section) == Column::Permission ? tr("Permission") : tr("What it allows");
}

void PermissionsModel::changedResource(int row)
{
    const QModelIndex top = index(row, 0);
    Q_EMIT dataChanged(top, index(row, columnCount() - 1));
    Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, columnCount() - 1, top));
}

void PermissionsModel::changedAll()
{
    for (int row = 0; row < rowCount(); ++row)
        changedResource(row);
}

} // namespace Rollcall
