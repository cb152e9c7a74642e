// What is done with the rows of a journal's page.

#include "models/items/journalmodel.h"
#include "ui/common/tableview.h"
#include "ui/journal/journalactions.h"
#include "ui/journal/journaldetails.h"
#include "ui/journal/journalfilters.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/journaltasks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isPerson(const EntityId &entity)
{
    return entity.kind == EntityKind::User || entity.kind == EntityKind::Membership;
}

} // namespace

QList<AuditRow> JournalPage::selectedRows() const
{
    return m_table->selectedRows<AuditRow>();
}

std::optional<AuditRow> JournalPage::onlyRow() const
{
    const QList<AuditRow> rows = selectedRows();
    return rows.size() == 1 ? std::optional(rows.first()) : std::nullopt;
}

void JournalPage::selectionMoved()
{
    const QList<AuditRow> rows = selectedRows();
    const auto row = onlyRow();
    m_details->show(row, rows.size());
    m_actions->undo->setEnabled(!rows.isEmpty());
    m_actions->copy->setEnabled(!rows.isEmpty());
    m_actions->show->setEnabled(row && !row->erased);
    m_actions->showAbout->setEnabled(row.has_value());
    askErasure(row);
    updateStatus();
    Q_EMIT selectionChanged();
}

void JournalPage::askErasure(const std::optional<AuditRow> &row)
{
    const int generation = ++m_erasureGeneration;
    m_actions->erase->setEnabled(false);
    m_actions->erase->setToolTip({});
    if (!row || !isPerson(row->entry.target) || row->erased)
        return;
    QCoro::connect(m_tasks->mayErase(*row), this, [this, generation](const Result<bool> &may) {
        if (generation != m_erasureGeneration)
            return;
        m_actions->erase->setEnabled(may.has_value());
        m_actions->erase->setToolTip(may ? QString() : may.error().message);
    });
}

void JournalPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // They say why something is disabled.
    for (QAction *action : m_actions->ofRows()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(at);
}

void JournalPage::showCommand()
{
    const QString line = u"rollcall audit list"_s + m_where + m_filters->commandOptions();
    Message message{.kind = Message::Kind::Information, .text = line, .key = u"command"_s};
    message.buttons.append({tr("Copy"), [line] { QGuiApplication::clipboard()->setText(line); }});
    Q_EMIT messagePosted(message);
}

void JournalPage::showAbout(const EntityId &entity)
{
    const int generation = ++m_nameGeneration;
    m_filters->limitTo(entity, {});
    const auto name = [this, entity, generation](const QString &title) {
        if (generation == m_nameGeneration && m_filters->isFiltered())
            m_filters->limitTo(entity, title);
    };
    if (isPerson(entity)) {
        QCoro::connect(m_directory.reader().person(UserId(entity.id)), this, [name](const Result<Person> &person) {
            if (person)
                name(person->user.title());
        });
    } else if (entity.kind == EntityKind::Organization) {
        QCoro::connect(m_directory.reader().organization(OrganizationId(entity.id)), this, [name](const Result<OrganizationRow> &row) {
            if (row)
                name(row->organization.title());
        });
    }
}

} // namespace Rollcall
