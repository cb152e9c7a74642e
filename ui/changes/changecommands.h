#pragma once

#include "models/items/stagedchangesmodel.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Rollcall {

/// What is shown and selected on the page of changes, as far as commands care.
struct ChangeCommandState {
    std::optional<ChangeSet> set;
    QList<StagedRow> selected;
    bool isUnderWay = false; ///< A job of this program applies the set.
    bool isFirst = false;    ///< The one selected change comes first,
    bool isLast = false;     ///< or last.
    bool isElsewhere = false; ///< Something of the set was meant for where its connection does not lead any more.
};

/// The actions of the page of changes. What cannot be done is disabled, and its tool tip says why.
class ChangeCommands final : public QObject
{
    Q_OBJECT
public:
    /// Shortcuts work in `page`, those that every text field has too only in `list`.
    ChangeCommands(QWidget *page, QWidget *list);

    QAction *apply;
    QAction *check;
    QAction *edit;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QAction *retry;
    QAction *rename;
    QAction *discard;
    QAction *sendHere;
    QAction *undoSelected;
    QAction *undoSet;
    QAction *commandLine;
    QAction *copy;

    QList<QAction *> all() const; ///< In the order of a menu; nullptr is a separator.
    void setState(const ChangeCommandState &state);

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys, bool listOnly = false);

    QWidget *m_page;
    QWidget *m_list;
};

/// Not under way and not applied: it may be edited, moved, removed.
bool isFree(const StagedChange &item);
/// Of a kind whose values can be edited in the basket.
bool isEditable(const StagedChange &item);

} // namespace Rollcall
