#pragma once

#include <QDialog>

class QTreeWidget;

namespace Rollcall {

/// All keys of the window, grouped as the menus are, with a box that filters them.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Of the actions in these menus, and of the keys that work everywhere.
    explicit ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent = nullptr);

private:
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys);
    void filter(const QString &text);

    QTreeWidget *m_list;
};

} // namespace Rollcall
