// Files that the studio is given and that it writes.

#include "models/exchange/writing/rowwriter.h"
#include "models/jobs/import/errorreport.h"
#include "models/jobs/import/importtemplate.h"
#include "ui/common/droppedfiles.h"
#include "ui/common/messagebar.h"
#include "ui/common/runtask.h"
#include "ui/import/checkpage.h"
#include "ui/import/importstudio.h"

#include <QDropEvent>
#include <QFileDialog>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Asks for a file to write, and calls back with it.
void askWhere(QWidget *parent, const QString &title, const QString &name, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ImportStudio::tr("CSV (*.csv)"), ImportStudio::tr("Spreadsheet (*.xlsx)")});
    dialog->setDefaultSuffix(u"csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

/// The one table that is offered; nothing where it is something else, or several.
QString tableIn(const QDropEvent *event)
{
    const QList<QUrl> urls = DroppedFiles::urls(event->mimeData());
    const QString path = urls.size() == 1 ? DroppedFiles::localPath(urls.first()) : QString();
    return !path.isEmpty() && formatForName(path) ? path : QString();
}

} // namespace

void ImportStudio::dragEnterEvent(QDragEnterEvent *event)
{
    if (!tableIn(event).isEmpty())
        DroppedFiles::acceptCopy(event);
}

/// Instead of the file that is shown; while one is applied, into a studio of its own.
void ImportStudio::dropEvent(QDropEvent *event)
{
    const QString path = tableIn(event);
    if (path.isEmpty())
        return;
    DroppedFiles::acceptCopy(event);
    begin(path);
}

void ImportStudio::saveErrors()
{
    const ChangeSetId id = m_step == Step::Apply ? m_ended : m_check->import().id;
    askWhere(this, tr("Save the rows that are not imported"), tr("not imported.csv"), [this, id](const QString &path) {
        runTask(this, m_messages, m_desk.imports.import(id), [this, path](const Import &import) {
            runTask(this, m_messages, writeErrors(&m_desk.imports, import, path), [this, path](qint64 rows) {
                m_messages->success(rows > 0 ? tr("%n row(s) saved in %1, each with its reason.", nullptr, static_cast<int>(rows)).arg(QFileInfo(path).fileName())
                                             : tr("Every row was imported; there is nothing to save."));
            });
        });
    });
}

void ImportStudio::saveTemplate()
{
    askWhere(this, tr("Save a template"), tr("people.csv"), [this](const QString &path) {
        runTask(this, m_messages, importRules(&m_desk.directory, m_organization.id), [this, path](const ImportRules &rules) {
            runTask(this, writeImportTemplate(rules, path), [this, path](const Result<void> &written) {
                if (!written)
                    return tell(written.error());
                m_messages->success(tr("Saved: %1").arg(QFileInfo(path).fileName()));
            });
        });
    });
}

} // namespace Rollcall
