#pragma once

#include "models/items/stagedchangesmodel.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Rollcall {

class ApplyBar;
class ElidedLabel;

/// What stands over the changes of a set: its title, where it goes, how many stand how, what it takes along, and the buttons.
class SetHead final : public QWidget
{
    Q_OBJECT
public:
    /// One button for each action; those that cannot be used now are not shown, the first one always is.
    SetHead(Changes &changes, const QList<QAction *> &buttons, QWidget *parent = nullptr);

    void show(const StagedChangesModel &model);
    ApplyBar *applyBar() const { return m_bar; }
    QString counts() const;
    QString warning() const; ///< What it takes along; empty for nothing.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlaces(const QList<ConnectionId> &where);
    void adapt();

    Changes &m_changes;
    ElidedLabel *m_title;
    QHBoxLayout *m_places;
    QList<ConnectionId> m_where;
    QLabel *m_counts;
    QWidget *m_warningRow;
    QLabel *m_warningIcon;
    QLabel *m_warning;
    ApplyBar *m_bar;
};

} // namespace Rollcall
