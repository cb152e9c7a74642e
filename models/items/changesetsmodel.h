#pragma once

#include "models/workspace/changes/changes.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Rollcall {

/// The change sets, as a tree of two levels: one heading for each directory that has something staged, one for sets over
/// several directories, and at the end what was applied, the latest first. Read whole, and read again when anything was
/// written; rows are known by the id of their set.
class ChangeSetsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Standing };
    enum Role {
        SetRole = Qt::UserRole + 1, ///< The ChangeSet; invalid on headings.
        IdRole,                     ///< Its id as text; empty on headings.
        EnvironmentRole,            ///< Headings: the word of the directory's environment,
        ColourRole,                 ///< and the name of its colour.
        IconNameRole,
    };
    static constexpr int mostApplied = 200; ///< So many of the applied ones are listed.

    /// Outlived by `changes`.
    explicit ChangeSetsModel(Changes &changes, QObject *parent = nullptr);
    ~ChangeSetsModel() override;

    void refresh();
    /// Nothing was read yet.
    bool isLoading() const { return !m_isRead; }
    /// Changes that wait to be applied, or for a decision.
    qint64 openCount() const { return m_open; }
    bool hasSets() const { return !m_groups.empty(); }

    QModelIndex indexOf(const ChangeSetId &set) const;
    std::optional<ChangeSet> setAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rows came, went or say something else.
    void refreshed();
    void failed(const Rollcall::Error &error);

private:
    struct Group;
    using Groups = std::vector<std::unique_ptr<Group>>;
    Groups groupsOf(const QList<ChangeSet> &open, const QList<ChangeSet> &all) const;
    void show(Groups groups);
    const Group &groupOf(const QModelIndex &index) const;
    QVariant headingData(const Group &group, int column, int role) const;
    QVariant rowData(const ChangeSet &set, int column, int role) const;

    QPointer<Changes> m_changes;
    Groups m_groups;
    qint64 m_open = 0;
    bool m_isRead = false;
    int m_generation = 0;
};

/// How a set stands, in few words: "3 staged", "2 conflicts", "5 minutes ago", "undone".
QString standingOf(const ChangeSet &set);
/// Staged, or in need of a decision.
qint64 openItems(const ChangeSet &set);

} // namespace Rollcall
