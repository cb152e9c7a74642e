#pragma once

#include "models/domain/id.h"

#include <QTreeWidget>

namespace Rollcall {

/// Rows that lead somewhere: Enter, a double click or the menu goes there, with Ctrl in a window of its own. A row without a place
/// leads where the row above it does.
class PlaceTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PlaceTree(QWidget *parent = nullptr);

    /// Where the row leads, and what that is called.
    static void setPlace(QTreeWidgetItem *item, const EntityId &place, const QString &title);

Q_SIGNALS:
    void placeOpened(const Rollcall::EntityId &place, const QString &title, bool newWindow);

protected:
    /// Makes the rows anew: the icons follow light and dark.
    virtual void render() = 0;

    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(QTreeWidgetItem *item, bool newWindow);
};

} // namespace Rollcall
