#include "ui/inspector/accesstab.h"

#include "models/domain/permissions.h"
#include "models/items/plaintip.h"
#include "models/items/wording.h"
#include "ui/common/icons.h"

#include <QHeaderView>
#include <QMap>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem *child(QTreeWidgetItem *parent, const QString &text, const QString &second = {}, const QString &toolTip = {})
{
    auto *item = new QTreeWidgetItem(parent, {text, second});
    item->setToolTip(0, plainTip(toolTip.isEmpty() ? text : toolTip));
    item->setToolTip(1, plainTip(second));
    return item;
}

} // namespace

QList<GivenPermission> permissionsGivenBy(const QList<Role> &roles)
{
    QMap<QString, QStringList> given;
    for (const Role &role : roles) {
        for (const QString &word : role.permissions)
            given[word].append(role.name);
    }
    QList<GivenPermission> result;
    for (const PermissionInfo &known : knownPermissions()) {
        if (const auto found = given.constFind(known.key); found != given.cend()) {
            result.append({known.key, known.explanation, found.value()});
            given.remove(known.key);
        }
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        result.append({it.key(), {}, it.value()});
    return result;
}

AccessTab::AccessTab(QWidget *parent) : PlaceTree(parent)
{
    setObjectName(u"access"_s);
    setAccessibleName(tr("Access"));
    setHeaderLabels({tr("Organization and permission"), tr("Through role")});
}

void AccessTab::setPerson(const Person &person, const std::optional<OrganizationId> &first)
{
    if (person == m_person && first == m_first && topLevelItemCount() > 0)
        return;
    m_person = person;
    m_first = first;
    render();
}

void AccessTab::render()
{
    clear();
    QList<MembershipDetails> memberships = m_person.memberships;
    const auto first = std::ranges::find_if(memberships, [this](const MembershipDetails &details) {
        return m_first && details.membership.organization == *m_first;
    });
    if (first != memberships.end())
        memberships.move(std::distance(memberships.begin(), first), 0);
    for (qsizetype i = 0; i < memberships.size(); ++i)
        addMembership(memberships.at(i), i == 0 || memberships.size() <= 3);
    if (m_person.user.directoryOwner)
        new QTreeWidgetItem(this, {tr("Owns the data of this directory: may do everything in it"), QString()});
    else if (memberships.isEmpty())
        new QTreeWidgetItem(this, {tr("Belongs to no organization"), QString()});
    header()->resizeSection(1, fontMetrics().averageCharWidth() * 20);
}

void AccessTab::addMembership(const MembershipDetails &details, bool expanded)
{
    const Membership &membership = details.membership;
    QStringList roles;
    for (const Role &role : details.roles)
        roles.append(role.name);
    auto *top = new QTreeWidgetItem(this, {details.organizationName, roles.join(u", "_s)});
    const QString status = membership.ownStatus.isEmpty() ? displayName(membership.status) : membership.ownStatus;
    top->setIcon(0, icon(Wording::iconName(membership.status)));
    top->setToolTip(0, plainTip(tr("%1: %2. Enter opens the organization.").arg(details.organizationName, status)));
    top->setToolTip(1, plainTip(roles.join(u", "_s)));
    setPlace(top, entity(membership.organization), details.organizationName);
    top->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(details.organizationName, status));
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    if (membership.status != MemberStatus::Active)
        child(top, tr("%1: nothing of this holds for now").arg(status))->setFirstColumnSpanned(true);
    for (const GivenPermission &permission : permissionsGivenBy(details.roles))
        child(top, permission.word, permission.roles.join(u", "_s), permission.explanation);
    if (details.roles.isEmpty())
        child(top, tr("No roles"));
    top->setExpanded(expanded);
}

} // namespace Rollcall
