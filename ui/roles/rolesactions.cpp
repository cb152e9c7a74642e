#include "ui/roles/rolespage.h"

#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tableview.h"
#include "ui/roles/applicationdialog.h"
#include "ui/roles/deletething.h"
#include "ui/roles/listpane.h"
#include "ui/roles/roledialog.h"
#include "ui/roles/rolegroupdialog.h"

#include <QTabWidget>

// What can be done to roles, role groups and applications: the other half of the page.
namespace Rollcall {

using namespace Qt::StringLiterals;

void RolesPage::buildActions()
{
    using Page = RolesPage;
    m_new = m_actions.add(u"list-add"_s, {}, Shortcuts::add(), &Page::createThing);
    m_new->setObjectName(u"newThing"_s);
    m_actions.addSeparator();
    m_edit = m_actions.add(u"document-edit"_s, {}, Shortcuts::edit(), &Page::editSelected);
    m_duplicate = m_actions.add(u"edit-copy"_s, tr("D&uplicate…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &Page::duplicateSelected);
    m_holders = m_actions.add(u"system-users"_s, tr("&Show who holds it"), {}, &Page::showSelectedHolders);
    m_actions.addSeparator();
    m_copy = m_actions.add(u"edit-copy"_s, tr("&Copy as a table"), Shortcuts::copy(), &Page::copySelected);
    m_refresh = m_actions.add(u"view-refresh"_s, tr("&Refresh"), Shortcuts::refresh(), &Page::refresh);
    m_actions.addSeparator();
    m_delete = m_actions.add(u"edit-delete"_s, {}, Shortcuts::remove(), &Page::deleteSelected);
}

QString RolesPage::newText(Tab tab)
{
    switch (tab) {
    case RoleGroups: return tr("&New role group…");
    case Applications: return tr("&New application…");
    case Roles:
    case Matrix: break;
    }
    return tr("&New role…");
}

QAction *RolesPage::newFor(Tab tab)
{
    auto *action = new QAction(icon(u"list-add"_s), newText(tab), this);
    connect(action, &QAction::triggered, this, &RolesPage::createThing);
    m_offers.append(action);
    return action;
}

void RolesPage::updateActions()
{
    const auto *list = pane(currentTab());
    const QVariant one = list ? list->selectedValue() : QVariant();
    const bool isRole = kind() == EntityKind::Role;
    const RoleRow role = isRole && one.isValid() ? one.value<RoleRow>() : RoleRow();
    m_new->setText(newText(currentTab()));
    switch (currentTab()) {
    case RoleGroups:
        m_edit->setText(tr("&Edit role group…"));
        m_delete->setText(tr("&Delete role group…"));
        break;
    case Applications:
        m_edit->setText(tr("&Edit application…"));
        m_delete->setText(tr("&Delete application…"));
        break;
    case Roles:
    case Matrix:
        m_edit->setText(role.role.builtIn ? tr("&Look at role…") : tr("&Edit role…"));
        m_delete->setText(tr("&Delete role…"));
        break;
    }
    const bool mayCreate = m_traits.allows(Verb::Create, kind());
    m_new->setEnabled(mayCreate);
    for (auto *offer : std::as_const(m_offers))
        offer->setEnabled(mayCreate);
    m_new->setToolTip(m_traits.readOnly ? m_traits.readOnlyReason : QString());
    // A built-in role opens all the same: read only, with the reason.
    m_edit->setEnabled(one.isValid() && (role.role.builtIn || m_traits.allows(Verb::Patch, kind())));
    m_duplicate->setEnabled(one.isValid() && mayCreate && kind() != EntityKind::Application);
    m_duplicate->setVisible(kind() != EntityKind::Application);
    m_holders->setVisible(isRole);
    m_holders->setEnabled(role.holders > 0);
    m_copy->setEnabled(list && !list->selectedIds().isEmpty());
    m_delete->setEnabled(one.isValid() && !role.role.builtIn && m_traits.allows(Verb::Remove, kind()));
    m_delete->setToolTip(role.role.builtIn ? tr("A built-in role cannot be deleted.") : QString());
}

void RolesPage::showMenu(const QString &id, const QPoint &position)
{
    m_actions.popup(id.isEmpty() ? QList<QAction *>{m_new, m_refresh} : m_actions.all(), position);
}

void RolesPage::createThing()
{
    switch (currentTab()) {
    case Roles:
    case Matrix: openDialog(new RoleDialog(m_directory, this)); return;
    case RoleGroups: openDialog(new RoleGroupDialog(m_directory, this)); return;
    case Applications: openDialog(new ApplicationDialog(m_directory, this)); return;
    }
}

void RolesPage::editSelected()
{
    if (m_edit->isEnabled())
        openThing(false);
}

void RolesPage::duplicateSelected()
{
    if (m_duplicate->isEnabled())
        openThing(true);
}

void RolesPage::openThing(bool copy)
{
    const auto *list = pane(currentTab());
    const QVariant one = list ? list->selectedValue() : QVariant();
    if (!one.isValid())
        return;
    switch (kind()) {
    case EntityKind::RoleGroup: openDialog(new RoleGroupDialog(m_directory, one.value<RoleGroupRow>().group, copy, this)); return;
    case EntityKind::Application: openDialog(new ApplicationDialog(m_directory, one.value<ApplicationRow>().application, this)); return;
    default: break;
    }
    auto *dialog = new RoleDialog(m_directory, one.value<RoleRow>(), copy, this);
    connect(dialog, &RoleDialog::showHoldersRequested, this, &RolesPage::showHolders);
    openDialog(dialog);
}

void RolesPage::openDialog(EditDialog *dialog)
{
    m_dialog = dialog;
    const EntityKind made = kind();
    connect(dialog, &EditDialog::saved, this, [this, made, isNew = dialog->isNew()](const Applied &result, const QString &title) {
        if (currentTab() != Matrix && kind() == made) {
            pane(currentTab())->table()->setCurrentId(result.target.id);
            pane(currentTab())->table()->setFocus();
        }
        Message message;
        message.kind = result.notes.isEmpty() ? Message::Kind::Success : Message::Kind::Information;
        const QString done = isNew ? tr("“%1” was created.").arg(title) : tr("“%1” was saved.").arg(title);
        message.text = (QStringList(done) + result.notes).join(u' ');
        Q_EMIT messagePosted(message);
    });
    dialog->open();
}

void RolesPage::deleteSelected()
{
    if (!m_delete->isEnabled())
        return;
    const QVariant one = pane(currentTab())->selectedValue();
    auto *deletion = new DeleteThing(m_directory, this);
    const QString work = u"delete/%1"_s.arg(static_cast<int>(kind()));
    connect(deletion, &DeleteThing::deleted, this, [this, work](const QString &title, const QStringList &notes) {
        Message message;
        message.work = work;
        message.kind = Message::Kind::Success;
        message.text = (QStringList(tr("“%1” was deleted.").arg(title)) + notes).join(u' ');
        Q_EMIT messagePosted(message);
    });
    connect(deletion, &DeleteThing::refused, this, [this, work](const Error &error) {
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = work});
    });
    switch (kind()) {
    case EntityKind::RoleGroup: deletion->ask(one.value<RoleGroupRow>()); break;
    case EntityKind::Application: deletion->ask(one.value<ApplicationRow>()); break;
    default: deletion->ask(one.value<RoleRow>()); break;
    }
}

void RolesPage::showSelectedHolders()
{
    const auto *list = pane(currentTab());
    const QVariant one = list ? list->selectedValue() : QVariant();
    if (one.isValid())
        Q_EMIT showHolders(one.value<RoleRow>().role.id);
}

void RolesPage::copySelected()
{
    auto *list = pane(currentTab());
    if (!list)
        return;
    list->table()->copyTable();
    Message message;
    message.text = tr("Copied %n row(s).", nullptr, static_cast<int>(list->selectedIds().size()));
    Q_EMIT messagePosted(message);
}

} // namespace Rollcall
