#pragma once

#include "ui/roles/editdialog.h"

namespace Rollcall {

namespace Ui {
class RoleForm;
}

/// Makes, edits or (built-in ones) shows a role: its name, where it belongs, its permissions, who holds it and where it can
/// be given.
class RoleDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// A new role.
    explicit RoleDialog(OpenDirectory &directory, QWidget *parent = nullptr);
    /// The role of the row; with `copy` a new one that starts as the same.
    RoleDialog(OpenDirectory &directory, const RoleRow &row, bool copy, QWidget *parent = nullptr);
    ~RoleDialog() override;

Q_SIGNALS:
    void showHoldersRequested(const Rollcall::RoleId &role);

protected:
    QJsonObject image() const override;
    void showImage(const QJsonObject &image) override;
    Problems problems() const override;
    bool finish() override;
    QString sentence() const override;
    QString title() const override;

private:
    enum Place { InDirectory, InApplication, InOrganization };

    void build();
    void showRole(const Role &role, const QString &belongsTo);
    void placeChanged();
    void readApplications();
    void readAvailability();
    void readHeld();
    Role role() const;

    std::unique_ptr<Ui::RoleForm> m_ui;
    RoleRow m_row;
    Role m_shown; ///< What the form was filled with: what it does not show stays.
    bool m_builtIn = false;
    int m_heldAsked = 0; ///< Times that one asked what may be given away.
};

} // namespace Rollcall
