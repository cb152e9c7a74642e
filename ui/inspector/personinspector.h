#pragma once

#include "ui/common/messagebar.h"
#include "ui/common/traitsread.h"
#include "ui/inspector/inspectorpane.h"

class QTabWidget;

namespace Rollcall {

class AccessTab;
class FactList;
class InspectorHeader;
class InvitationPane;
class JournalTab;
class JsonTab;
class LiveTab;

/// One person: who they are, what they may do and why, what happened, and the raw values.
class PersonInspector final : public InspectorPane
{
    Q_OBJECT
public:
    explicit PersonInspector(QWidget *parent = nullptr);

    void inspect(OpenDirectory *directory, const UserId &person, const std::optional<OrganizationId> &organization);
    QTabWidget *tabs() const { return m_tabs; }
    void focusContent();

Q_SIGNALS:
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);
    void historyRequested(const Rollcall::EntityId &about); ///< All that the journal says about it.
    void messagePosted(const Rollcall::Message &message);

private:
    void read() override;
    bool concerns(const QList<FeedEvent> &events) const override;
    void forget() override;
    void readTraits();
    void show(const Person &person);

    UserId m_person;
    std::optional<OrganizationId> m_organization;
    TraitsRead m_traitsRead; ///< Of where the person is looked at: the same for all who are listed there.

    InspectorHeader *m_header;
    InvitationPane *m_invitation;
    QTabWidget *m_tabs;
    FactList *m_details;
    AccessTab *m_access;
    JournalTab *m_journal;
    JsonTab *m_json;
    LiveTab *m_live;
};

} // namespace Rollcall
