#include "ui/members/memberfilters.h"

#include "models/items/plaintip.h"
#include "models/items/wording.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/members/organizationfilterdialog.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString statusPrefix = u"status:"_s;
const QString rolePrefix = u"role:"_s;
const QString organizationKey = u"organization"_s;
constexpr MemberStatus everyStatus[] = {MemberStatus::Active, MemberStatus::Pending, MemberStatus::Suspended};

} // namespace

MemberFilters::MemberFilters(OpenDirectory &directory, std::optional<OrganizationId> fixed, FilterBar &bar)
    : QObject(&bar), m_directory(directory), m_bar(bar), m_fixed(std::move(fixed)),
      m_statusMenu(bar.filterMenu()->addMenu(tr("&Status"))), m_roleMenu(bar.filterMenu()->addMenu(tr("&Role"))),
      m_clear(new QAction(icon(u"edit-clear-all"_s), tr("&Remove all filters"), this))
{
    m_query.organization = m_fixed;
    m_roleMenu->setToolTipsVisible(true);
    fillMenu();
    connect(m_clear, &QAction::triggered, this, &MemberFilters::clear);
    connect(m_statusMenu, &QMenu::aboutToShow, this, &MemberFilters::fillStatuses);
    connect(m_roleMenu, &QMenu::aboutToShow, this, &MemberFilters::fillRoles);
    connect(&bar, &FilterBar::chipRemoved, this, &MemberFilters::removed);
    connect(&bar, &FilterBar::chipClicked, this, [this] { m_bar.filterMenu()->popup(QCursor::pos()); });
    connect(&bar, &FilterBar::textChanged, this, [this](const QString &text) {
        if (m_query.text != text) {
            m_query.text = text;
            tell();
        }
    });
    connect(&directory.reader(), &Reader::changed, this, [this](const QList<FeedEvent> &events) {
        const bool roles = events.isEmpty() || std::ranges::any_of(events, [](const FeedEvent &event) {
                               return event.entity.kind == EntityKind::Role || event.entity.kind == EntityKind::RoleGroup;
                           });
        if (roles)
            readRoles();
    });
    fillStatuses();
    readRolesSoon();
    tell();
}

void MemberFilters::fillMenu()
{
    QMenu *menu = m_bar.filterMenu();
    if (!m_fixed) {
        QAction *organization = menu->addAction(tr("&Organization…"));
        organization->setObjectName(u"filterOrganization"_s);
        connect(organization, &QAction::triggered, this, &MemberFilters::chooseOrganization);
    }
    menu->addSeparator();
    menu->addAction(m_clear);
}

void MemberFilters::fillStatuses()
{
    m_statusMenu->clear();
    for (const MemberStatus status : everyStatus) {
        QAction *action = m_statusMenu->addAction(icon(Wording::iconName(status)), displayName(status));
        action->setCheckable(true);
        action->setChecked(m_query.statuses.contains(status));
        connect(action, &QAction::toggled, this, [this, status](bool on) { toggle(status, on); });
    }
}

void MemberFilters::fillRoles()
{
    m_roleMenu->clear();
    for (const Role &role : m_roles) {
        QAction *action = m_roleMenu->addAction(QString(role.name).replace(u'&', u"&&"_s));
        action->setToolTip(plainTip(role.description));
        action->setCheckable(true);
        action->setChecked(m_query.roles.contains(role.id));
        connect(action, &QAction::toggled, this, [this, id = role.id](bool on) { toggle(id, on); });
    }
}

void MemberFilters::readRolesSoon()
{
    m_rolesSoon.setSingleShot(true);
    connect(&m_rolesSoon, &QTimer::timeout, this, &MemberFilters::readRoles);
    connect(m_bar.filterMenu(), &QMenu::aboutToShow, this, [this] {
        if (m_rolesSoon.isActive())
            readRoles();
    });
    m_rolesSoon.start(300);
}

void MemberFilters::readRoles()
{
    m_rolesSoon.stop();
    const auto take = [this, generation = ++m_rolesGeneration](const Result<QList<Role>> &roles) {
        if (generation != m_rolesGeneration || !roles)
            return;
        m_roles = *roles;
        fillRoles();
        showChips(); // Names of chips may be known only now.
    };
    if (m_fixed) {
        QCoro::connect(m_directory.reader().assignableRoles(*m_fixed), this, take);
        return;
    }
    QCoro::connect(m_directory.reader().roles(), this, [take](const Result<QList<RoleRow>> &rows) {
        if (!rows)
            return;
        QList<Role> roles;
        for (const RoleRow &row : *rows) {
            roles.append(row.role);
            // Two organizations may have a role of the same name.
            if (!row.belongsTo.isEmpty())
                roles.last().name = MemberFilters::tr("%1 (%2)", "role of an organization").arg(row.role.name, row.belongsTo);
        }
        take(roles);
    });
}

void MemberFilters::toggle(MemberStatus status, bool on)
{
    m_query.statuses.removeAll(status);
    if (on)
        m_query.statuses.append(status);
    showChips();
    tell();
}

void MemberFilters::toggle(const RoleId &role, bool on)
{
    m_query.roles.removeAll(role);
    if (on)
        m_query.roles.append(role);
    showChips();
    tell();
}

void MemberFilters::removed(const QString &key)
{
    if (key == organizationKey)
        m_query.organization = m_fixed;
    else if (key.startsWith(rolePrefix))
        m_query.roles.removeAll(RoleId(key.sliced(rolePrefix.size())));
    else if (const auto status = memberStatusFromKey(key.sliced(statusPrefix.size())))
        m_query.statuses.removeAll(*status);
    tell();
}

void MemberFilters::setOrganization(const OrganizationId &id, const QString &name)
{
    m_query.organization = id.isEmpty() ? m_fixed : std::optional(id);
    m_organizationName = name;
    readOrganizationName();
    showChips();
    tell();
}

void MemberFilters::readOrganizationName()
{
    if (m_fixed || !m_query.organization || !m_organizationName.isEmpty())
        return;
    const OrganizationId id = *m_query.organization;
    QCoro::connect(m_directory.reader().organization(id), this, [this, id](const Result<OrganizationRow> &row) {
        if (row && m_query.organization == id) {
            m_organizationName = row->organization.title();
            showChips();
        }
    });
}

void MemberFilters::setQuery(const MemberQuery &query)
{
    const auto organization = m_fixed ? m_fixed : query.organization;
    if (organization != m_query.organization)
        m_organizationName.clear();
    m_query.text = query.text;
    m_query.statuses = query.statuses;
    m_query.roles = query.roles;
    m_query.organization = organization;
    {
        const QSignalBlocker quiet(m_bar);
        m_bar.setText(query.text);
    }
    readOrganizationName();
    if (!m_query.roles.isEmpty() && m_rolesSoon.isActive())
        readRoles(); // Their chips want names.
    showChips();
    tell();
}

void MemberFilters::clear()
{
    setQuery({});
}

void MemberFilters::chooseOrganization()
{
    auto *dialog = new OrganizationFilterDialog(m_directory, &m_bar);
    connect(dialog, &OrganizationFilterDialog::chosen, this, &MemberFilters::setOrganization);
    dialog->open();
}

void MemberFilters::showChips()
{
    QStringList wanted;
    const auto chip = [&](const QString &key, const QString &text) {
        wanted.append(key);
        m_bar.setChip(key, text);
    };
    if (!m_fixed && m_query.organization)
        chip(organizationKey, tr("Organization: %1").arg(m_organizationName));
    for (const MemberStatus status : m_query.statuses)
        chip(statusPrefix + toKey(status), tr("Status: %1").arg(displayName(status)));
    for (const RoleId &id : m_query.roles) {
        const auto known = std::ranges::find(m_roles, id, &Role::id);
        chip(rolePrefix + id.toString(), tr("Role: %1").arg(known == m_roles.end() ? u"…"_s : known->name));
    }
    for (const QString &key : m_bar.chipKeys()) {
        if (!wanted.contains(key))
            m_bar.removeChip(key);
    }
}

void MemberFilters::tell()
{
    m_clear->setEnabled(m_query.isFiltered() || (!m_fixed && m_query.organization));
    Q_EMIT changed();
}

} // namespace Rollcall
