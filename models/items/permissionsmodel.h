#pragma once

#include "models/domain/permissions.h"

#include <QAbstractItemModel>
#include <QSet>

#include <optional>

namespace Rollcall {

/// The permissions of a role as a tree by resource, each with a box to check: those that Rollcall knows, and whatever other
/// words the role holds.
class PermissionsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Permission, Explanation };
    Q_ENUM(Column)
    enum Role { WordRole = Qt::UserRole + 1 }; ///< "user:add"; empty on a resource.

    explicit PermissionsModel(QObject *parent = nullptr);

    /// Sorted, each once.
    QStringList permissions() const;
    void setPermissions(const QStringList &words);
    /// A further word, checked; false when it is no permission word.
    bool add(const QString &word);
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    /// Words that are not held cannot be checked, and say why.
    void setHeld(const PermissionSet &held);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void permissionsChanged();

private:
    struct Resource {
        QString name;
        QList<PermissionInfo> permissions;
    };

    Resource *resourceNamed(const QString &name);
    bool mayGive(const QString &word) const;
    Qt::CheckState stateOf(const Resource &resource) const;
    bool include(const QString &word); ///< False when it is there already.
    void changedResource(int row);
    void changedAll();

    QList<Resource> m_resources;
    QSet<QString> m_checked;
    std::optional<PermissionSet> m_held;
    bool m_readOnly = false;
};

} // namespace Rollcall
