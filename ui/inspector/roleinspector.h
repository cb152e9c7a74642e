#pragma once

#include "ui/common/traitsread.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/inspector/rolefacts.h"

#include <stop_token>

class QPushButton;
class QTabWidget;

namespace Rollcall {

class FactList;
class InspectorHeader;
class JsonTab;
class PlaceList;

/// A role, a role group or an application: what it is, what it permits, who has it and where, and the raw values.
class RoleInspector final : public InspectorPane
{
    Q_OBJECT
public:
    explicit RoleInspector(QWidget *parent = nullptr);

    void inspect(OpenDirectory *directory, const EntityId &thing);
    /// The page beside it opens what is selected for editing: the button for that is offered.
    void setEditable(bool isEditable);
    QTabWidget *tabs() const { return m_tabs; }
    void focusContent();
    /// The least width in which every tab can be read, whatever is shown.
    int narrowest();

Q_SIGNALS:
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);
    void holdersRequested(const Rollcall::RoleId &role); ///< All who have the role are wanted.
    void editRequested();

private:
    void read() override;
    bool concerns(const QList<FeedEvent> &events) const override;
    void forget() override;
    void readTraits();
    void readHolders();
    void show(const RoleFacts &facts);
    void showHolders(const QList<MemberRow> &people);
    void showTabs(EntityKind kind);
    void updateEdit();

    EntityId m_thing;
    RoleFacts m_facts;
    Traits m_traits; ///< Of the directory.
    TraitsRead m_traitsRead;
    bool m_isEditable = false;
    std::stop_source m_stop; ///< Of the read of holders that is under way.

    InspectorHeader *m_header;
    QPushButton *m_edit;
    QPushButton *m_all;
    QTabWidget *m_tabs;
    FactList *m_details;
    FactList *m_permissions;
    PlaceList *m_holders;
    PlaceList *m_roles;
    PlaceList *m_organizations;
    JsonTab *m_json;
};

} // namespace Rollcall
