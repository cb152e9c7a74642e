#include "ui/inspector/personinspector.h"

#include "models/domain/phone.h"
#include "ui/inspector/accesstab.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/inspectorheader.h"
#include "ui/inspector/invitationpane.h"
#include "ui/inspector/journaltab.h"
#include "ui/inspector/jsontab.h"
#include "ui/inspector/livetab.h"
#include "ui/inspector/personfacts.h"

#include <QHBoxLayout>
#include <QTabWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QList<EntityId> thingsOf(const Person &person)
{
    QList<EntityId> things{entity(person.user.id)};
    for (const MembershipDetails &details : person.memberships)
        things.append(entity(details.membership.user, details.membership.organization));
    return things;
}

} // namespace

PersonInspector::PersonInspector(QWidget *parent)
    : InspectorPane(parent), m_header(new InspectorHeader(page())), m_invitation(new InvitationPane(page())),
      m_tabs(makeTabs(u"inspectorTabs"_s)),
      m_details(new FactList(m_tabs)), m_access(new AccessTab(m_tabs)), m_journal(new JournalTab(m_tabs)),
      m_json(new JsonTab(m_tabs)), m_live(new LiveTab(m_tabs))
{
    setObjectName(u"personInspector"_s);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("Details"));
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_access, tr("Access"));
    m_tabs->addTab(m_journal, tr("Journal"));
    connect(m_journal, &JournalTab::historyRequested, this, &PersonInspector::historyRequested);
    m_tabs->setTabVisible(m_tabs->addTab(m_live, tr("Live")), false); // until something is told
    m_tabs->addTab(m_json, u"JSON"_s);
    auto *invitationPlace = new QHBoxLayout;
    invitationPlace->setContentsMargins(8, 0, 8, 0);
    invitationPlace->addWidget(m_invitation);
    assemble(m_header, invitationPlace, m_tabs);
    connect(m_invitation, &InvitationPane::messagePosted, this, &PersonInspector::messagePosted);
    connect(m_access, &AccessTab::placeOpened, this, &PersonInspector::placeRequested);
}

void PersonInspector::inspect(OpenDirectory *directory, const UserId &person,
                              const std::optional<OrganizationId> &organization)
{
    if (directory == this->directory() && person == m_person && organization == m_organization)
        return;
    stop();
    m_person = person;
    m_organization = organization;
    keep(connect(&directory->directory(), &Directory::traitsChanged, this, [this] {
        m_traitsRead.forget();
        readTraits();
    }));
    follow(directory);
    readTraits();
}

void PersonInspector::forget()
{
    m_person = {};
}

bool PersonInspector::concerns(const QList<FeedEvent> &events) const
{
    return events.isEmpty() || std::ranges::any_of(events, [this](const FeedEvent &event) {
               switch (event.entity.kind) {
               case EntityKind::User:
               case EntityKind::Membership: return event.entity.id == m_person.toString();
               case EntityKind::Role: m_journal->forgetRoles(); return true;
               default: return true; // An organization's name, an invitation, an application.
               }
           });
}

void PersonInspector::read()
{
    QCoro::connect(directory()->reader().person(m_person), this, [this, generation = nextRead()](const Result<Person> &person) {
        if (generation != currentRead())
            return;
        if (person)
            show(*person);
        else
            showFault(person.error(), u"user-identity"_s, tr("This person is not in the directory any more."));
    });
}

void PersonInspector::readTraits()
{
    if (!directory())
        return;
    m_traitsRead.askUnlessKnown(*directory(), m_organization, this, [this](const Result<Traits> &traits) {
        if (traits)
            m_invitation->setTraits(*traits);
    });
}

void PersonInspector::show(const Person &person)
{
    const User &user = person.user;
    m_header->setIdentity(user.id.toString(), user.title());
    m_header->setLine(0, tr("e-mail address"), user.email, user.email);
    m_header->setLine(1, tr("phone number"), Phone::forDisplay(user.phone), user.phone);
    const StatusWords status = statusOf(person, m_organization);
    m_header->setStatus(status.iconName, status.words, status.exact);
    auto membership = membershipIn(person, m_organization);
    if (!membership) {
        const auto pending = std::ranges::find_if(person.memberships, [](const MembershipDetails &details) {
            return details.membership.status == MemberStatus::Pending && details.invitation;
        });
        if (pending != person.memberships.end())
            membership = *pending;
    }
    m_invitation->show(directory(), user, membership);
    m_details->setFacts(factsOf(person, m_organization));
    m_access->setPerson(person, m_organization);
    QHash<OrganizationId, QString> organizations;
    for (const auto &details : person.memberships)
        organizations.insert(details.membership.organization, details.organizationName);
    JournalQuery query;
    query.about = user.id;
    m_journal->show(directory(), query, organizations);
    if (directory())
        m_json->show(directory()->reader(), jsonOf(person), thingsOf(person));
    m_live->offer(*m_tabs, directory(), entity(user.id));
    showPage();
}

void PersonInspector::focusContent()
{
    if (currentWidget() == page())
        m_header->focusFirst();
}

} // namespace Rollcall
