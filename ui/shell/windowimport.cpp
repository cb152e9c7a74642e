#include "ui/shell/windowimport.h"

#include "ui/changes/secretsdialog.h"
#include "ui/common/runtask.h"
#include "ui/import/importstudio.h"
#include "ui/shell/screens/screen.h"
#include "ui/shell/windowactions.h"

#include <QFileDialog>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

WindowImport::WindowImport(const Shell &shell, WindowActions &actions, QWidget *window)
    : QObject(window), m_shell(shell), m_actions(actions), m_window(window)
{
    actions.importPeople->setVisible(shell.imports && shell.changes);
    connect(actions.importPeople, &QAction::triggered, this, [this] { begin({}); });
    connect(actions.exportList, &QAction::triggered, this, &WindowImport::askWhereTo);
}

void WindowImport::setPage(Screen *page, const Location &location)
{
    m_page = page;
    m_location = location;
    m_actions.exportList->setEnabled(page && page->canExport());
    m_actions.importPeople->setEnabled(m_shell.workspace.find(location.connection) != nullptr);
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
    const QPointer<OpenDirectory> directory(m_shell.workspace.find(m_location.connection));
    if (!directory || !m_shell.imports || !m_shell.changes)
        return;
    const auto into = organization();
    if (!into) {
        Q_EMIT messagePosted({.kind = Message::Kind::Information,
                              .text = tr("People are imported into an organization: select one in the list, or open it."),
                              .key = u"import"_s});
        return;
    }
    runTask(this, directory->reader().organization(*into), [this, directory, path](const Result<OrganizationRow> &row) {
        if (!row)
            return tell(row.error());
        if (directory)
            openStudio(directory, row->organization, path);
    });
}

void WindowImport::openStudio(OpenDirectory *directory, const Organization &organization, const QString &path)
{
    auto *studio = new ImportStudio({*m_shell.imports, *m_shell.changes, *directory}, organization, m_window);
    connect(studio, &ImportStudio::applied, this, &WindowImport::applied);
    connect(studio, &ImportStudio::secretsMade, this, [this](const QList<SentChange> &secrets) { (new SecretsDialog(secrets, m_window))->open(); });
    connect(&m_shell.workspace, &Workspace::directoryRemoved, studio, [studio, directory](const OpenDirectory *closed) {
        if (closed == directory)
            studio->deleteLater();
    });
    studio->show();
    if (!path.isEmpty())
        studio->begin(path);
}

void WindowImport::askWhereTo()
{
    if (!m_page || !m_page->canExport())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Export this list"), tr("%1.csv").arg(displayName(m_location.section)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("Spreadsheet (*.xlsx)"), tr("JSON (*.json)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &WindowImport::exportTo);
    dialog->open();
}

void WindowImport::exportTo(const QString &path)
{
    if (!m_page)
        return;
    const auto target = exportTarget(path);
    if (!target)
        return tell(target.error());
    runTask(this, m_page->exportTo(*target), [this, path](const Result<qint64> &rows) {
        if (!rows)
            return tell(rows.error());
        Q_EMIT messagePosted({.kind = Message::Kind::Success,
                              .text = tr("%n row(s) exported to %1.", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()),
                              .key = u"export"_s});
    });
}

void WindowImport::tell(const Error &error)
{
    Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details});
}

} // namespace Rollcall
