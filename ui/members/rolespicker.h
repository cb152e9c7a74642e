#pragma once

#include "models/items/rolepickmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace Rollcall {

class FilterProxy;
class OpenDirectory;
class ProblemLabel;
class RoleRepairPane;

/// The roles that an organization may give, to be ticked; what the person may not grant cannot be, and says why.
class RolesPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit RolesPicker(OpenDirectory &directory, QWidget *parent = nullptr);

    /// Ticks that the new organization does not offer are dropped.
    void setOrganization(const OrganizationId &organization);
    QList<RoleId> checked() const { return m_model->checked(); }
    QStringList checkedNames() const { return m_model->checkedNames(); }
    /// Brings the first of them into sight.
    void setChecked(const QList<RoleId> &roles);
    /// Ticked as soon as the organization is known to offer it, unless something is ticked by then.
    void setDefault(const RoleId &role) { m_default = role; }
    /// Stays ticked although the organization does not offer it any more: the person has it already.
    void setKept(const QList<RoleId> &roles) { m_kept = roles; }
    /// The role under this id, as far as it is offered.
    std::optional<Role> role(const RoleId &id) const;
    QListView *view() const { return m_view; }
    /// Under the list: what is wrong with the choice; empty for nothing.
    void setProblem(const QString &sentence);
    /// After a refusal: tells what stands in the way of these, where the directory knows, with ways out.
    void lookForObstacles(const QList<RoleId> &roles);
    RolePickModel &model() const { return *m_model; }

Q_SIGNALS:
    void checkedChanged();
    void grown(); ///< Something came below the list.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrived();
    void showFirstChecked();
    void fitHeight();

    OpenDirectory &m_directory;
    RolePickModel *m_model;
    FilterProxy *m_shown;
    QLineEdit *m_filter;
    QListView *m_view;
    ProblemLabel *m_problem;
    RoleRepairPane *m_repair;
    RoleId m_default;
    QList<RoleId> m_kept;
    int m_generation = 0;
    bool m_isPlaced = false; ///< What is ticked was brought into sight.
};

} // namespace Rollcall
