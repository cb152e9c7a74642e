#pragma once

#include "models/workspace/memory/places.h"

#include <QToolButton>

#include <functional>

namespace Rollcall {

/// A button with a menu of saved views: choose one, save what is shown, rename or remove one.
class SavedViewsButton final : public QToolButton
{
    Q_OBJECT
public:
    /// What is shown now, without a name.
    using Current = std::function<SavedView()>;

    SavedViewsButton(Places &places, ConnectionId connection, Current current, QWidget *parent = nullptr);

    QList<QAction *> viewActions() const; ///< One for each saved view.
    QAction *saveAction() const { return m_save; }

Q_SIGNALS:
    void viewChosen(const Rollcall::SavedView &view);

private:
    void fill();
    void save();
    void rename(const QString &name);
    QStringList names() const;

    Places &m_places;
    ConnectionId m_connection;
    Current m_current;
    QMenu *m_menu;
    QMenu *m_renameMenu;
    QMenu *m_removeMenu;
    QAction *m_save;
    QList<QAction *> m_views;
};

} // namespace Rollcall
