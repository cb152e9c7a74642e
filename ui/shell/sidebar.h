#pragma once

#include "ui/shell/sidebarmodel.h"

#include <QSettings>
#include <QTreeView>

namespace Rollcall {

/// The left pane: where one can go. One click or Enter goes there; what is folded is remembered.
class Sidebar final : public QTreeView
{
    Q_OBJECT
public:
    Sidebar(Workspace &workspace, Places &places, QSettings &settings, QWidget *parent = nullptr);

    /// Marks where the window is now; nothing where the sidebar does not list it.
    void setCurrentLocation(const Location &location);
    SidebarModel &items() { return m_model; }

Q_SIGNALS:
    /// Enter also moves the focus into the page, a click leaves it here.
    void locationChosen(const Rollcall::Location &location, bool focusPage);
    void newWindowRequested(const Rollcall::Location &location);
    void peopleDropped(const Rollcall::Place &organization, const QString &text);
    void droppedPartly(const QString &leftOut); ///< Sentences: what of that was not read, and why.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QSize sizeHint() const override;

private:
    void choose(const QModelIndex &index, bool focusPage);
    void adapt();
    void unfoldNew();
    void remember(const QModelIndex &heading, bool folded);
    void showMenu(const QModelIndex &index, QPoint globalPosition);

    Places &m_places;
    QSettings &m_settings;
    SidebarModel m_model;
    Location m_location;
};

} // namespace Rollcall
