#pragma once

#include "ui/roles/editdialog.h"

namespace Rollcall {

namespace Ui {
class RoleGroupForm;
}

/// Makes or edits a role group: which roles it makes available, for which application, in which organizations.
class RoleGroupDialog final : public EditDialog
{
    Q_OBJECT
public:
    explicit RoleGroupDialog(OpenDirectory &directory, QWidget *parent = nullptr);
    RoleGroupDialog(OpenDirectory &directory, const RoleGroup &group, bool copy, QWidget *parent = nullptr);
    ~RoleGroupDialog() override;

protected:
    QJsonObject image() const override;
    void showImage(const QJsonObject &image) override;
    Problems problems() const override;
    QString sentence() const override;
    QString title() const override;

private:
    void build();
    void showGroup(const RoleGroup &group);
    void readChoices();
    RoleGroup group() const;

    std::unique_ptr<Ui::RoleGroupForm> m_ui;
    RoleGroup m_shown;
};

} // namespace Rollcall
