#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/messagebar.h"

#include <QPointer>
#include <QStackedWidget>

namespace Rollcall {

class OrganizationInspector;
class PersonInspector;
class StatePane;

/// What a window knows of the selected row: a person, an organization, or nobody. Follows what is written to the directory.
class Inspector final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// In the organization, if the row is one membership.
    void showPerson(OpenDirectory *directory, const UserId &person, const std::optional<OrganizationId> &organization = {});
    void showOrganization(OpenDirectory *directory, const OrganizationId &organization);
    using QStackedWidget::show;
    /// Users, memberships and organizations; anything else clears.
    void show(OpenDirectory *directory, const EntityId &entity);
    /// Several are selected, or none of what the page lists.
    void clear(int selected = 0);
    /// What the page lists, for the words that say what could be selected.
    void setListed(EntityKind kind);

    PersonInspector &person() const { return *m_person; }
    OrganizationInspector &organization() const { return *m_organization; }
    /// The focus to the first thing that can be used.
    void focusContent();
    QSize sizeHint() const override;
    /// The least width in which every tab can be read.
    int narrowest() const;

Q_SIGNALS:
    /// A link was followed: go there, or open it in a window of its own.
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);
    void historyRequested(const Rollcall::EntityId &about); ///< All that the journal says about it.
    void messagePosted(const Rollcall::Message &message);
    /// Escape: the focus goes back to the list.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sayNone();

    EntityKind m_listed = EntityKind::User;
    StatePane *m_nobody;
    PersonInspector *m_person;
    OrganizationInspector *m_organization;
};

} // namespace Rollcall
