#include "ui/inspector/organizationinspector.h"

#include "ui/common/logoimage.h"
#include "ui/common/statepane.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/inspectorheader.h"
#include "ui/inspector/journaltab.h"
#include "ui/inspector/jsontab.h"
#include "ui/inspector/personfacts.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OrganizationInspector::OrganizationInspector(QWidget *parent)
    : QStackedWidget(parent), m_pane(new StatePane(this)), m_page(new QWidget(this)),
      m_header(new InspectorHeader(m_page)), m_open(new QPushButton(tr("&Members"), m_page)), m_tabs(new QTabWidget(m_page)),
      m_details(new FactList(m_tabs)), m_journal(new JournalTab(m_tabs)), m_json(new JsonTab(m_tabs))
{
    setObjectName(u"organizationInspector"_s);
    m_details->setObjectName(u"organizationDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_open->setObjectName(u"openMembers"_s);
    m_open->setToolTip(tr("Go to the members of this organization"));
    m_tabs->setObjectName(u"organizationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_journal, tr("Journal"));
    m_tabs->addTab(m_json, u"JSON"_s);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 8, 4);
    buttons->addWidget(m_open);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_tabs, 1);
    addWidget(m_page);
    addWidget(m_pane);

    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(50ms);
    connect(&m_readSoon, &QTimer::timeout, this, &OrganizationInspector::read);
    connect(m_pane, &StatePane::retryRequested, this, &OrganizationInspector::read);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(entity(m_organization), m_title, false); });
}

void OrganizationInspector::inspect(OpenDirectory *directory, const OrganizationId &organization)
{
    if (directory == m_directory && organization == m_organization)
        return;
    stop();
    m_directory = directory;
    m_organization = organization;
    m_following.append(connect(&directory->reader(), &Reader::changed, this, [this](const QList<FeedEvent> &events) {
        if (concerns(events))
            m_readSoon.start();
    }));
    if (!m_shown)
        m_pane->showLoading();
    read();
}

void OrganizationInspector::stop()
{
    for (const auto &connection : m_following)
        disconnect(connection);
    m_following.clear();
    m_readSoon.stop();
    m_directory = nullptr;
    m_organization = {};
    ++m_generation;
    m_shown = false;
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
    if (!m_directory)
        return;
    QCoro::connect(m_directory->reader().organization(m_organization), this,
                   [this, generation = ++m_generation](const Result<OrganizationRow> &row) {
                       if (generation != m_generation)
                           return;
                       if (row) {
                           readApplications(*row);
                           return;
                       }
                       m_shown = false;
                       if (row.error().kind == Error::Kind::NotFound)
                           m_pane->showEmpty(u"view-list-details"_s, tr("This organization is not in the directory any more."));
                       else
                           m_pane->showError(row.error());
                       setCurrentWidget(m_pane);
                   });
}

void OrganizationInspector::readApplications(const OrganizationRow &row)
{
    if (row.organization.applications.isEmpty() || !m_directory) {
        show(row, {});
        return;
    }
    QCoro::connect(m_directory->reader().applications(), this,
                   [this, row, generation = m_generation](const Result<QList<ApplicationRow>> &applications) {
                       if (generation != m_generation)
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
    m_shown = true;
    m_title = organization.title();
    m_header->setIdentity(organization.id.toString(), m_title);
    readLogo(organization.logo);
    m_header->setLine(0, tr("domains"), organization.domains.join(u", "_s), organization.domains.join(u"\n"_s));
    const StatusWords status = statusOf(organization);
    m_header->setStatus(status.iconName, status.words, status.exact);
    m_open->setText(tr("%n &member(s)", nullptr, static_cast<int>(row.members)));
    m_details->setFacts(factsOf(row, applications));
    JournalQuery query;
    query.organization = organization.id;
    m_journal->show(m_directory, query, {{organization.id, m_title}});
    m_json->setObject(jsonOf(row));
    setCurrentWidget(m_page);
}

void OrganizationInspector::readLogo(const QString &hash)
{
    if (hash == m_logo)
        return;
    m_logo = hash;
    m_header->setPicture({});
    if (hash.isEmpty() || !m_directory)
        return;
    // Where it cannot be read, the initials say who it is.
    QCoro::connect(LogoImage::read(m_directory, hash, m_header->pictureSide()), this, [this, hash](const QImage &image) {
        if (hash == m_logo)
            m_header->setPicture(image);
    });
}

void OrganizationInspector::focusContent()
{
    if (currentWidget() == m_page)
        m_open->setFocus(Qt::OtherFocusReason);
}

} // namespace Rollcall
