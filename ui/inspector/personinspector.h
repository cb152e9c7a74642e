#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/messagebar.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

class QTabWidget;

namespace Rollcall {

class AccessTab;
class FactList;
class InspectorHeader;
class InvitationPane;
class JournalTab;
class JsonTab;
class StatePane;

/// One person: who they are, what they may do and why, what happened, and the raw values.
class PersonInspector final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PersonInspector(QWidget *parent = nullptr);

    void inspect(OpenDirectory *directory, const UserId &person, const std::optional<OrganizationId> &organization);
    void stop(); ///< Follows nobody any more.
    QTabWidget *tabs() const { return m_tabs; }
    void focusContent();

Q_SIGNALS:
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);
    void messagePosted(const Rollcall::Message &message);

private:
    void read();
    void readTraits();
    void show(const Person &person);
    bool concerns(const QList<FeedEvent> &events) const;

    QPointer<OpenDirectory> m_directory;
    UserId m_person;
    std::optional<OrganizationId> m_organization;
    int m_generation = 0;
    bool m_shown = false; ///< Somebody is shown.
    QTimer m_readSoon;
    QList<QMetaObject::Connection> m_following;

    StatePane *m_pane;
    QWidget *m_page;
    InspectorHeader *m_header;
    InvitationPane *m_invitation;
    QTabWidget *m_tabs;
    FactList *m_details;
    AccessTab *m_access;
    JournalTab *m_journal;
    JsonTab *m_json;
};

} // namespace Rollcall
