#pragma once

#include "models/jobs/export/exportlist.h"
#include "ui/common/messagebar.h"
#include "ui/shell/location.h"

#include <QAction>
#include <QWidget>

namespace Rollcall {

/// What the window needs of a screen, whichever it is: an adapter around the screen's widget, which owns it.
class Screen : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QWidget *widget() const = 0;
    /// For the menus, in their order; a null pointer stands for a separator.
    virtual QList<QAction *> menuActions() const = 0;
    /// The few that stand in the tool bar.
    virtual QList<QAction *> toolActions() const = 0;
    virtual void focusList() = 0;
    virtual void focusFilter() = 0;
    virtual void refresh() = 0;
    /// Makes it the current row, as soon as it is there.
    virtual void select(const EntityId &entity) = 0;
    /// Starts adding these people (text as it was pasted) to the place that the page shows.
    virtual void addPeople(const QString &text) { Q_UNUSED(text) }
    /// Limits a list of people to those who hold the role.
    virtual void showHolders(const RoleId &role) { Q_UNUSED(role) }
    /// Opens what is selected for editing, where there is a window for that.
    virtual void editSelected() {}
    /// Shows one of the change sets.
    virtual void showChanges(const ChangeSetId &set) { Q_UNUSED(set) }
    /// Whether the page shows a list that can be written to a file: what is seen of it, in its order.
    virtual bool canExport() const { return false; }
    virtual Task<Result<qint64>> exportTo(ExportTarget target);
    /// What is selected, for the inspector.
    virtual QList<EntityId> selection() const { return {}; }
    /// How many that are; of a long list more than selection() names, which knows only what was read.
    virtual qint64 selectedCount() const { return selection().size(); }
    /// False while something typed would be lost.
    virtual bool canLeave() { return true; }

    const QString &status() const { return m_status; } ///< "1,204 members, 3 selected"

Q_SIGNALS:
    void statusChanged();
    void selectionChanged();
    void placeRequested(const Rollcall::Place &place, bool newWindow);
    void inspectRequested(); ///< The focus to the inspector.
    void holdersRequested(const Rollcall::RoleId &role);
    /// People are to be added to another place than this page's.
    void peopleOffered(const Rollcall::Place &organization, const QString &text);
    /// A file of people was dropped, for the organization of this page.
    void fileOffered(const QString &path);
    void messagePosted(const Rollcall::Message &message);
    /// Some applied changes of a set (none named: all of it) are to be taken back.
    void undoRequested(const Rollcall::ChangeSetId &set, const QList<Rollcall::ChangeId> &only);
    /// A staged import is to go on.
    void importRequested(const Rollcall::ChangeSetId &import);

protected:
    void setStatus(const QString &status);
    /// Fits the keys of a page's actions to the window: "Add" works wherever the focus is, and Refresh is the window's own.
    /// Returns the actions without Refresh, a null pointer for each separator.
    QList<QAction *> adopt(const QList<QAction *> &actions);
    void triggerRefresh() const;

private:
    QString m_status;
    QAction *m_refresh = nullptr;
};

} // namespace Rollcall
