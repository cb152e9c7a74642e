#include "ui/organizations/organizationspage.h"

#include "models/domain/validation.h"
#include "ui/common/droppedpeople.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tableview.h"
#include "ui/organizations/deleteorganization.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/wizard/neworganizationwizard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

// What can be done to organizations: the other half of the page.
namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
const QString deletionWork = u"organization/delete"_s;
}

void OrganizationsPage::buildActions()
{
    using Page = OrganizationsPage;
    m_new = m_actions.add(u"list-add"_s, tr("&New organization…"), Shortcuts::add(), &Page::createOrganization);
    m_new->setObjectName(u"newOrganization"_s);
    m_actions.addSeparator();
    m_open = m_actions.add(u"system-users"_s, tr("&Open members"), {}, &Page::openSelected);
    m_window = m_actions.add(u"window-new"_s, tr("Open in new &window"), Shortcuts::openInNewWindow(), &Page::openSelectedInNewWindow);
    m_edit = m_actions.add(u"document-edit"_s, tr("&Edit organization…"), Shortcuts::edit(), &Page::editSelected);
    m_favourite = m_actions.add(u"bookmark-new"_s, tr("Add to &favourites"), Shortcuts::favourite(), &Page::toggleFavourite);
    m_actions.addSeparator();
    m_copy = m_actions.add(u"edit-copy"_s, tr("&Copy as a table"), Shortcuts::copy(), &Page::copySelected);
    m_paste = m_actions.add(u"edit-paste"_s, tr("&Paste e-mail addresses as members…"), Shortcuts::paste(), &Page::pasteAddresses);
    m_actions.add(u"view-refresh"_s, tr("&Refresh"), Shortcuts::refresh(), &Page::refresh);
    m_actions.addSeparator();
    m_delete = m_actions.add(u"edit-delete"_s, tr("&Delete organization…"), Shortcuts::remove(), &Page::deleteSelected);
    m_clear = new QAction(icon(u"edit-clear"_s), tr("Clear the filter"), this);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_filter->setText({});
        m_filter->focusSearch();
    });
}

void OrganizationsPage::updateActions()
{
    const auto ids = m_table->selectedIds();
    const bool one = ids.size() == 1;
    const bool current = one && ids.first() == m_traitsOf;
    m_new->setEnabled(m_traits.allows(Verb::Create, EntityKind::Organization));
    // What is not offered says why, where the directory does; an empty text gives back Qt's own.
    const QString noneNew = m_traits.reasonAgainst(Verb::Create, EntityKind::Organization);
    m_new->setToolTip(noneNew.isEmpty() ? tr("New organization") : noneNew);
    m_edit->setToolTip(current ? m_currentTraits.reasonAgainst(Verb::Patch, EntityKind::Organization) : QString());
    m_delete->setToolTip(current ? m_currentTraits.reasonAgainst(Verb::Remove, EntityKind::Organization) : QString());
    m_open->setEnabled(one);
    m_window->setEnabled(one);
    m_edit->setEnabled(current && m_currentTraits.allows(Verb::Patch, EntityKind::Organization));
    m_delete->setEnabled(current && m_currentTraits.allows(Verb::Remove, EntityKind::Organization));
    m_paste->setEnabled(current && m_currentTraits.allows(Verb::AddMember, EntityKind::Membership));
    m_copy->setEnabled(!ids.isEmpty());
    m_favourite->setEnabled(one);
    const bool favourite = one && m_places.isFavourite(m_directory.id(), entity(OrganizationId(ids.first())));
    m_favourite->setText(favourite ? tr("Remove from &favourites") : tr("Add to &favourites"));
    m_favourite->setIcon(icon(favourite ? u"bookmark-remove"_s : u"bookmark-new"_s));
}

void OrganizationsPage::showMenu(const QString &id, const QPoint &position)
{
    m_actions.popup(id.isEmpty() ? QList<QAction *>{m_new} : m_actions.all(), position);
}

void OrganizationsPage::openSelected()
{
    if (const auto ids = m_table->selectedIds(); ids.size() == 1)
        Q_EMIT openRequested(entity(OrganizationId(ids.first())), titleOf(ids.first()));
}

void OrganizationsPage::openSelectedInNewWindow()
{
    if (const auto ids = m_table->selectedIds(); ids.size() == 1)
        Q_EMIT openInNewWindowRequested(entity(OrganizationId(ids.first())), titleOf(ids.first()));
}

void OrganizationsPage::editSelected()
{
    if (m_edit->isEnabled())
        editOrganization(OrganizationId(m_table->selectedIds().first()));
}

void OrganizationsPage::deleteSelected()
{
    if (m_delete->isEnabled())
        deleteOrganization(OrganizationId(m_table->selectedIds().first()));
}

void OrganizationsPage::copySelected()
{
    m_table->copyTable();
    say(Message::Kind::Information, tr("Copied %n row(s).", nullptr, static_cast<int>(m_table->selectedIds().size())));
}

void OrganizationsPage::toggleFavourite()
{
    const auto ids = m_table->selectedIds();
    if (ids.size() != 1)
        return;
    const Place place{m_directory.id(), entity(OrganizationId(ids.first())), titleOf(ids.first())};
    m_places.setFavourite(place, !m_places.isFavourite(place.connection, place.entity));
}

void OrganizationsPage::pasteAddresses()
{
    if (const auto ids = m_table->selectedIds(); ids.size() == 1)
        DroppedPeople::read(QGuiApplication::clipboard()->mimeData(), this,
                            [this, id = ids.first()](const QString &text, const QString &leftOut) {
                                addPeople(id, text);
                                if (!leftOut.isEmpty())
                                    say(Message::Kind::Warning, leftOut);
                            });
}

void OrganizationsPage::addPeople(const QString &id, const QString &text)
{
    if (id.isEmpty()) {
        say(Message::Kind::Information, tr("Drop or paste addresses onto the organization that the people shall belong to."));
        return;
    }
    // The receiver reads names out of the lines; here it only matters whether there is somebody at all.
    constexpr qsizetype longestText = 256 * 1024;
    static const QRegularExpression between(u"[\\r\\n;]+"_s);
    QStringList people = text.left(longestText).split(between, Qt::SkipEmptyParts);
    if (text.size() > longestText)
        people.append(text.sliced(longestText)); // too long for the receiver as well, who says so
    people.removeIf([](const QString &line) { return !line.contains(u'@'); });
    if (people.isEmpty())
        say(Message::Kind::Warning, tr("There is no e-mail address in what was pasted or dropped."));
    else
        Q_EMIT addPeopleRequested(OrganizationId(id), people);
}

void OrganizationsPage::createOrganization()
{
    auto *wizard = new NewOrganizationWizard(m_directory, m_traits, this);
    connect(wizard, &NewOrganizationWizard::created, this,
            [this](const OrganizationId &id, const QString &title, const QStringList &notes) {
                m_filter->setText({});
                m_table->setCurrentId(id.toString());
                m_table->setFocus();
                say(Message::Kind::Success, tr("“%1” was created.").arg(title), notes);
            });
    openDialog(wizard);
}

void OrganizationsPage::editOrganization(const OrganizationId &id)
{
    auto *dialog = new EditOrganizationDialog(m_directory, id, this);
    connect(dialog, &EditOrganizationDialog::saved, this, [this](const QString &title, const QStringList &notes) {
        say(Message::Kind::Success, tr("“%1” was saved.").arg(title), notes);
    });
    openDialog(dialog);
}

void OrganizationsPage::deleteOrganization(const OrganizationId &id)
{
    auto *deletion = new DeleteOrganization(m_directory, id, this);
    connect(deletion, &DeleteOrganization::deleted, this, [this, id](const QString &title, const QStringList &notes) {
        m_places.forget(m_directory.id(), entity(id));
        say(Message::Kind::Success, tr("“%1” was deleted.").arg(title), notes, deletionWork);
    });
    connect(deletion, &DeleteOrganization::refused, this, [this](const Error &error) {
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = deletionWork});
    });
    deletion->ask();
}

void OrganizationsPage::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

bool OrganizationsPage::canLeave()
{
    if (auto *edit = qobject_cast<EditOrganizationDialog *>(m_dialog))
        return edit->canLeave();
    return !m_dialog || m_dialog->isHidden();
}

void OrganizationsPage::say(Message::Kind kind, const QString &text, const QStringList &notes, const QString &work)
{
    Message message;
    message.work = work;
    message.kind = notes.isEmpty() ? kind : Message::Kind::Information;
    message.text = (QStringList(text) + notes).join(u' ');
    Q_EMIT messagePosted(message);
}

} // namespace Rollcall
