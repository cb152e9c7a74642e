#pragma once

#include "models/items/changesetsmodel.h"

#include <QTreeView>

namespace Rollcall {

/// The left of the page of changes: sets below their directories, each heading with the chip of its environment. What is
/// chosen stays chosen while rows come and go; when its set goes, the next one is.
class SetsTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit SetsTree(Changes &changes, QWidget *parent = nullptr);

    ChangeSetsModel &items() { return m_model; }
    const ChangeSetId &currentSet() const { return m_current; } ///< Empty for none.
    /// As soon as it is there.
    void choose(const ChangeSetId &set);

Q_SIGNALS:
    void chosen(const Rollcall::ChangeSetId &set);
    /// Enter or a double click.
    void opened();
    void menuRequested(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize sizeHint() const override;

private:
    void settle();

    ChangeSetsModel m_model;
    ChangeSetId m_current;
    ChangeSetId m_wanted;  ///< Chosen once it is listed.
    bool m_isSettling = false;
};

} // namespace Rollcall
