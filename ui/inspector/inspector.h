#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/messagebar.h"

#include <QPointer>
#include <QStackedWidget>

namespace Rollcall {

class InspectorPane;
class OrganizationInspector;
class PersonInspector;
class RoleInspector;
class StatePane;

/// What a window knows of the selected row: a person, an organization, a role (or what gives roles), or nobody. Follows what is written to the directory.
class Inspector final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// In the organization, if the row is one membership.
    void showPerson(OpenDirectory *directory, const UserId &person, const std::optional<OrganizationId> &organization = {});
    void showOrganization(OpenDirectory *directory, const OrganizationId &organization);
    using QStackedWidget::show;
    /// A role, a role group or an application.
    void showRole(OpenDirectory *directory, const EntityId &thing);
    /// Whether there is something to tell of things of this kind.
    static bool tellsOf(EntityKind kind) { return kind != EntityKind::Invitation; }
    /// Anything that nothing is told of clears.
    void show(OpenDirectory *directory, const EntityId &entity);
    /// Several are selected, or none of what the page lists.
    void clear(int selected = 0);
    /// What the page lists, for the words that say what could be selected.
    void setListed(EntityKind kind);

    PersonInspector &person() const { return *m_person; }
    OrganizationInspector &organization() const { return *m_organization; }
    RoleInspector &role() const { return *m_role; }
    /// The focus to the first thing that can be used.
    void focusContent();
    QSize sizeHint() const override;
    /// The least width in which every tab can be read.
    int narrowest();

Q_SIGNALS:
    /// A link was followed: go there, or open it in a window of its own.
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);
    void historyRequested(const Rollcall::EntityId &about); ///< All that the journal says about it.
    void holdersRequested(const Rollcall::RoleId &role); ///< All who have the role are wanted.
    void editRequested(); ///< What is shown is to be opened for editing, by the page that lists it.
    void messagePosted(const Rollcall::Message &message);
    /// Escape: the focus goes back to the list.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The others follow nothing any more.
    void bringUp(QWidget *pane);
    void sayNone();

    EntityKind m_listed = EntityKind::User;
    StatePane *m_nobody;
    PersonInspector *m_person;
    OrganizationInspector *m_organization;
    RoleInspector *m_role;
};

} // namespace Rollcall
