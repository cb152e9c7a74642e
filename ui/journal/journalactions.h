#pragma once

#include <QAction>
#include <QWidget>

namespace Rollcall {

/// What can be done on a journal's page, for menus and keys.
class JournalActions final : public QObject
{
    Q_OBJECT
public:
    explicit JournalActions(QWidget *page);

    QAction *undo;
    QAction *show;      ///< What the row is about, in a new window.
    QAction *showAbout; ///< Only rows about the same.
    QAction *copy;
    QAction *verify;
    QAction *verifyAgainst;
    QAction *exportJson;
    QAction *exportCsv;
    QAction *exportAnchor;
    QAction *command;
    QAction *erase;
    QAction *refresh;

    /// In the order of a menu; null pointers for separators.
    QList<QAction *> all() const;
    /// Those for the selected rows.
    QList<QAction *> ofRows() const { return {undo, show, showAbout, nullptr, copy, nullptr, erase}; }

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys = {});

    QWidget *m_page;
};

} // namespace Rollcall
