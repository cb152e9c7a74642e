#include "ui/shell/windowimport.h"

#include "models/domain/approval.h"
#include "ui/changes/secretsdialog.h"
#include "ui/common/runtask.h"
#include "ui/import/importstudio.h"
#include "ui/import/importwords.h"
#include "ui/shell/screens/screen.h"
#include "ui/shell/windowactions.h"

#include <QFileDialog>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

// What messages call the work: see Message::work.
const QString importWork = u"import/open"_s;
const QString exportWork = u"export"_s;

} // namespace

WindowImport::WindowImport(const Shell &shell, WindowActions &actions, QWidget *window)
    : QObject(window), m_shell(shell), m_actions(actions), m_window(window)
{
    actions.importPeople->setVisible(shell.imports && shell.changes);
    connect(actions.importPeople, &QAction::triggered, this, [this] { begin({}); });
    connect(actions.exportList, &QAction::triggered, this, [this] { askWhereTo(Rows::All); });
    connect(actions.exportSelection, &QAction::triggered, this, [this] { askWhereTo(Rows::Selected); });
    if (shell.imports && shell.changes)
        connect(shell.imports, &Imports::jobEnded, this, &WindowImport::tellEnd);
}

void WindowImport::setPage(Screen *page, const Location &location)
{
    if (m_page)
        disconnect(m_page, &Screen::selectionChanged, this, &WindowImport::updateExport);
    m_page = page;
    m_location = location;
    if (page)
        connect(page, &Screen::selectionChanged, this, &WindowImport::updateExport);
    updateExport();
    m_actions.importPeople->setEnabled(m_shell.workspace.find(location.connection) != nullptr);
}

void WindowImport::updateExport()
{
    const bool canExport = m_page && m_page->canExport();
    m_actions.exportList->setEnabled(canExport);
    m_actions.exportSelection->setEnabled(canExport && !m_page->selection().isEmpty());
}

/// That of the page, or the one that is selected in a list of organizations.
std::optional<OrganizationId> WindowImport::organization() const
{
    if (m_location.section == Section::Members)
        return m_location.organization;
    const QList<EntityId> selected = m_page ? m_page->selection() : QList<EntityId>();
    const bool isOne = selected.size() == 1 && selected.first().kind == EntityKind::Organization;
    return isOne ? std::optional(OrganizationId(selected.first().id)) : std::nullopt;
}

void WindowImport::begin(const QString &path)
{
    if (!m_shell.workspace.find(m_location.connection) || !m_shell.imports || !m_shell.changes)
        return;
    const auto into = organization();
    if (!into) {
        Q_EMIT messagePosted({.kind = Message::Kind::Information,
                              .text = tr("People are imported into an organization: select one in the list, or open it."),
                              .key = u"import"_s});
        return;
    }
    withOrganization(m_location.connection, *into, [path](ImportStudio &studio) {
        if (!path.isEmpty())
            studio.begin(path);
        else
            studio.showRunning();
    });
}

void WindowImport::goOn(const ChangeSetId &import)
{
    if (!m_shell.imports || !m_shell.changes)
        return;
    runTask(this, m_shell.imports->import(import), [this, import](const Result<Import> &there) {
        if (!there)
            return tell(there.error(), importWork);
        withOrganization(there->connection, there->organization, [import](ImportStudio &studio) { studio.goOn(import); });
    });
}

void WindowImport::withOrganization(const ConnectionId &where, const OrganizationId &organization, std::function<void(ImportStudio &)> then)
{
    const QPointer<OpenDirectory> directory(m_shell.workspace.find(where));
    if (!directory) {
        Q_EMIT messagePosted({.kind = Message::Kind::Warning, .text = tr("The directory of this import is not open."), .key = u"import"_s});
        return;
    }
    runTask(this, directory->reader().organization(organization), [this, directory, then = std::move(then)](const Result<OrganizationRow> &row) {
        if (!row)
            return tell(row.error(), importWork);
        Q_EMIT messagePosted(Message::succeeded(importWork));
        if (directory)
            then(*openStudio(directory, row->organization));
    });
}

/// The first window that hears of it shows the secrets: they are given out once.
void WindowImport::tellEnd(ImportJob *job)
{
    if (const QList<SentChange> secrets = job->takeSecrets(); !secrets.isEmpty()) {
        (new SecretsDialog(secrets, m_window))->open();
        m_shell.changes->secretsShown(secrets);
    }
    const auto studios = m_window->findChildren<ImportStudio *>();
    const bool isSeen = std::ranges::any_of(studios, [job](const ImportStudio *one) { return one->isVisible() && one->job() == job; });
    // Of no page: an import that stopped is told until somebody has read it, or it came to its end after all.
    const QString work = u"import/"_s + job->import().toString();
    if (!job->error())
        Q_EMIT messagePosted(Message::succeeded(work));
    else if (!isSeen)
        tell(*job->error(), work, work);
    const auto offer = [this, sentence = ImportWords::outcome(*job), isSeen](const Result<ChangeSet> &set) {
        if (set && set->canBeUndone())
            Q_EMIT applied(sentence, *set);
        else if (!isSeen)
            Q_EMIT messagePosted({.kind = Message::Kind::Information, .text = sentence, .key = u"import"_s});
    };
    QCoro::connect(m_shell.changes->basket().set(job->import()), this, offer);
}

ImportStudio *WindowImport::openStudio(OpenDirectory *directory, const Organization &organization)
{
    auto *studio = new ImportStudio({*m_shell.imports, *m_shell.changes, *directory}, organization, m_window);
    connect(studio, &ImportStudio::staged, this, [this](const QString &title) {
        Q_EMIT messagePosted({.kind = Message::Kind::Success,
                              .text = tr("“%1” is staged. It waits in the basket until it is applied.").arg(title),
                              .key = u"import"_s});
    });
    const QPointer<OpenDirectory> into(directory);
    connect(studio, &ImportStudio::anotherRequested, this, [this, into, organization](const QString &path) {
        if (!into)
            return;
        ImportStudio *another = openStudio(into, organization);
        if (!path.isEmpty())
            another->begin(path);
    });
    connect(&m_shell.workspace, &Workspace::directoryRemoved, studio, [studio, directory](const OpenDirectory *closed) {
        if (closed == directory)
            studio->deleteLater();
    });
    studio->show();
    return studio;
}

void WindowImport::askWhereTo(Rows rows)
{
    if (!m_page || !m_page->canExport())
        return;
    const QString title = rows == Rows::All ? tr("Export this list") : tr("Export the selection");
    auto *dialog = new QFileDialog(m_window, title, tr("%1.csv").arg(displayName(m_location.section)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("Spreadsheet (*.xlsx)"), tr("JSON (*.json)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { exportTo(path, rows); });
    dialog->open();
}

void WindowImport::exportTo(const QString &path, Rows rows)
{
    if (!m_page)
        return;
    auto target = exportTarget(path);
    if (!target)
        return tell(target.error(), exportWork);
    const QList<EntityId> selected = rows == Rows::Selected ? m_page->selection() : QList<EntityId>();
    for (const EntityId &entity : selected)
        target->only.insert(entity.id);
    runTask(this, m_page->exportTo(*target), [this, path](const Result<qint64> &rows) {
        if (!rows)
            return tell(rows.error(), exportWork);
        Q_EMIT messagePosted({.kind = Message::Kind::Success,
                              .text = tr("%n row(s) exported to %1.", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()),
                              .key = u"export"_s,
                              .work = exportWork});
    });
}

void WindowImport::tell(const Error &error, const QString &work, const QString &key)
{
    // What waits for somebody's agreement is as it should be.
    const auto kind = waitsForApproval(error) ? Message::Kind::Information : Message::Kind::Error;
    Q_EMIT messagePosted({.kind = kind, .text = error.message, .details = error.details, .key = key, .work = work});
}

} // namespace Rollcall
