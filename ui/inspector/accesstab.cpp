#include "ui/inspector/accesstab.h"

#include "models/domain/permissions.h"
#include "models/items/wording.h"
#include "ui/common/icons.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QMenu>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int organizationRole = Qt::UserRole + 1;

QTreeWidgetItem *child(QTreeWidgetItem *parent, const QString &text, const QString &second = {}, const QString &toolTip = {})
{
    auto *item = new QTreeWidgetItem(parent, {text, second});
    item->setToolTip(0, (toolTip.isEmpty() ? text : toolTip).toHtmlEscaped());
    item->setToolTip(1, second.toHtmlEscaped());
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

AccessTab::AccessTab(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"access"_s);
    setAccessibleName(tr("Access"));
    setColumnCount(2);
    setHeaderLabels({tr("Organization and permission"), tr("Through role")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->setSectionsMovable(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { open(item, false); });
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
    top->setToolTip(0, tr("%1: %2. Enter opens the organization.").arg(details.organizationName, status).toHtmlEscaped());
    top->setToolTip(1, roles.join(u", "_s).toHtmlEscaped());
    top->setData(0, organizationRole, membership.organization.toString());
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

void AccessTab::open(QTreeWidgetItem *item, bool newWindow)
{
    while (item && item->parent())
        item = item->parent();
    const QString id = item ? item->data(0, organizationRole).toString() : QString();
    if (!id.isEmpty())
        Q_EMIT organizationOpened(OrganizationId(id), item->text(0), newWindow);
}

void AccessTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentItem(), event->modifiers() & Qt::ControlModifier);
    else
        QTreeWidget::keyPressEvent(event);
}

void AccessTab::contextMenuEvent(QContextMenuEvent *event)
{
    QTreeWidgetItem *item = event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos());
    if (!item || (item->parent() ? item->parent() : item)->data(0, organizationRole).toString().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open organization")), &QAction::triggered, this, [this, item] { open(item, false); });
    connect(menu->addAction(tr("Open in &new window")), &QAction::triggered, this, [this, item] { open(item, true); });
    menu->popup(event->globalPos());
}

void AccessTab::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && topLevelItemCount() > 0)
        render(); // The icons follow light and dark.
}

} // namespace Rollcall
