#include "ui/inspector/organizationinspector.h"

#include "ui/common/logoimage.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/inspectorheader.h"
#include "ui/inspector/journaltab.h"
#include "ui/inspector/jsontab.h"
#include "ui/inspector/livetab.h"
#include "ui/inspector/personfacts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

OrganizationInspector::OrganizationInspector(QWidget *parent)
    : InspectorPane(parent), m_header(new InspectorHeader(page())), m_open(new QPushButton(tr("&Members"), page())),
      m_tabs(makeTabs(u"organizationTabs"_s)), m_details(new FactList(m_tabs)), m_journal(new JournalTab(m_tabs)),
      m_json(new JsonTab(m_tabs)), m_live(new LiveTab(m_tabs))
{
    setObjectName(u"organizationInspector"_s);
    m_details->setObjectName(u"organizationDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_open->setObjectName(u"openMembers"_s);
    m_open->setToolTip(tr("Go to the members of this organization"));
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_journal, tr("Journal"));
    connect(m_journal, &JournalTab::historyRequested, this, &OrganizationInspector::historyRequested);
    m_tabs->setTabVisible(m_tabs->addTab(m_live, tr("Live")), false); // until something is told
    m_tabs->addTab(m_json, u"JSON"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 8, 4);
    buttons->addWidget(m_open);
    buttons->addStretch();
    assemble(m_header, buttons, m_tabs);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(entity(m_organization), m_title, false); });
}

void OrganizationInspector::inspect(OpenDirectory *directory, const OrganizationId &organization)
{
    if (directory == this->directory() && organization == m_organization)
        return;
    if (directory != this->directory()) {
        m_fields.clear();
        m_fieldsAsked = false;
    }
    stop();
    m_organization = organization;
    // What a directory keeps beside is known late, or anew after somebody signed in.
    keep(connect(&directory->directory(), &Directory::traitsChanged, this, [this] {
        m_fieldsAsked = false;
        read();
    }));
    follow(directory);
}

void OrganizationInspector::forget()
{
    m_organization = {};
    readLogo({});
}

bool OrganizationInspector::concerns(const QList<FeedEvent> &events) const
{
    return events.isEmpty() || std::ranges::any_of(events, [this](const FeedEvent &event) {
               switch (event.entity.kind) {
               case EntityKind::Membership: return event.entity.organization == m_organization.toString();
               case EntityKind::Organization:
               case EntityKind::Application:
               case EntityKind::User: return true; // A parent's, an application's, an owner's name.
               default: return false;
               }
           });
}

void OrganizationInspector::read()
{
    QCoro::connect(directory()->reader().organization(m_organization), this,
                   [this, generation = nextRead()](const Result<OrganizationRow> &row) {
                       if (generation != currentRead())
                           return;
                       if (row)
                           readApplications(*row);
                       else
                           showFault(row.error(), u"view-list-details"_s, tr("This organization is not in the directory any more."));
                   });
}

void OrganizationInspector::readApplications(const OrganizationRow &row)
{
    if (row.organization.applications.isEmpty() || !directory()) {
        show(row, {});
        return;
    }
    QCoro::connect(directory()->reader().applications(), this,
                   [this, row, generation = currentRead()](const Result<QList<ApplicationRow>> &applications) {
                       if (generation != currentRead())
                           return;
                       QStringList names;
                       for (const ApplicationId &id : row.organization.applications) {
                           QString name = id.toString();
                           for (const auto &known : applications.value_or(QList<ApplicationRow>())) {
                               if (known.application.id == id)
                                   name = known.application.name;
                           }
                           names.append(name);
                       }
                       show(row, names);
                   });
}

void OrganizationInspector::show(const OrganizationRow &row, const QStringList &applications)
{
    const Organization &organization = row.organization;
    m_title = organization.title();
    m_header->setIdentity(organization.id.toString(), m_title);
    readLogo(organization.logo);
    m_header->setLine(0, tr("domains"), organization.domains.join(u", "_s), organization.domains.join(u"\n"_s));
    const StatusWords status = statusOf(organization);
    m_header->setStatus(status.iconName, status.words, status.exact);
    m_open->setText(row.membersKnown || row.members > 0 ? tr("%n &member(s)", nullptr, static_cast<int>(row.members)) : tr("&Members"));
    m_row = row;
    m_applications = applications;
    showDetails();
    readFields();
    JournalQuery query;
    query.organization = organization.id;
    m_journal->show(directory(), query, {{organization.id, m_title}});
    if (directory())
        m_json->show(directory()->reader(), jsonOf(row), {entity(organization.id)});
    m_live->offer(*m_tabs, directory(), entity(organization.id));
    showPage();
}

void OrganizationInspector::showDetails()
{
    m_details->setFacts(factsOf(m_row, m_applications, m_fields));
}

/// Once for a directory: some ask a server each time, and an arrow key goes through many organizations.
void OrganizationInspector::readFields()
{
    if (m_fieldsAsked || m_row.organization.metadata.isEmpty() || !directory())
        return;
    m_fieldsAsked = true;
    m_fieldsRead.ask(*directory(), m_organization, this, [this, asked = QPointer(directory())](const Result<Traits> &traits) {
        if (asked != directory())
            return;
        // Without an answer what is known stays: the words come from the directory, the values do not.
        m_fieldsAsked = traits.has_value();
        if (!traits)
            return;
        m_fields = traits->organizationFields;
        showDetails();
    });
}

void OrganizationInspector::readLogo(const QString &hash)
{
    if (hash == m_logo)
        return;
    m_logo = hash;
    m_header->setPicture({});
    if (hash.isEmpty() || !directory())
        return;
    // Where it cannot be read, the initials say who it is.
    QCoro::connect(LogoImage::read(directory(), hash, m_header->pictureSide()), this, [this, hash](const QImage &image) {
        if (hash == m_logo)
            m_header->setPicture(image);
    });
}

void OrganizationInspector::focusContent()
{
    if (currentWidget() == page())
        m_open->setFocus(Qt::OtherFocusReason);
}

} // namespace Rollcall
