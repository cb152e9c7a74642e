// What the studio does at each step.

#include "models/domain/approval.h"
#include "models/jobs/import/filepreview.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/common/runtask.h"
#include "ui/import/applypage.h"
#include "ui/import/checkpage.h"
#include "ui/import/importstudio.h"
#include "ui/import/importwords.h"
#include "ui/import/mappage.h"
#include "ui/import/sourcepage.h"

#include <QFileInfo>
#include <QLabel>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRefused = 200;

} // namespace

void ImportStudio::begin(const QString &path)
{
    if (m_step == Step::Apply)
        return Q_EMIT anotherRequested(path); // One import for each studio.
    if (m_step != Step::Source)
        goTo(Step::Source);
    m_source->setPath(path);
    if (!m_source->path().isEmpty())
        look(m_source->path(), std::nullopt);
}

void ImportStudio::look(const QString &path, const std::optional<TableFormat> &format)
{
    m_made.reset();
    m_messages->clear(u"problem"_s);
    m_next->setBusy(true);
    const int generation = ++m_generation;
    auto looking = newImport(&m_desk.imports, &m_desk.directory, m_organization, QFileInfo(path).absoluteFilePath(), format, m_stop.get_token());
    runTask(this, std::move(looking), [this, generation](const Result<NewImport> &made) {
        if (generation != m_generation)
            return;
        m_next->setBusy(false);
        if (made)
            return looked(*made);
        m_source->showNothing();
        tell(made.error());
    });
}

void ImportStudio::looked(const NewImport &made)
{
    m_made = made;
    m_source->showFormat(made.import.format);
    showPreview();
    updateButtons();
}

void ImportStudio::showPreview()
{
    runTask(this, previewFile(m_made->import, m_made->rules), [this, generation = m_generation](const Result<FilePreview> &preview) {
        if (generation != m_generation || !m_made)
            return;
        if (!preview)
            return tell(preview.error());
        m_source->showPreview(m_made->import.mapping.headings, *preview);
        const QStringList examples = preview->rows.isEmpty() ? QStringList() : preview->rows.first().cells;
        m_map->show(m_made->import.mapping, m_made->rules, examples);
        m_map->showUnknownRoles(preview->unknownRoles);
        if (m_made->isRemembered)
            m_messages->information(tr("The columns are read as last time."));
        updateButtons();
    });
}

void ImportStudio::mapped()
{
    Import &import = m_made->import;
    import.mapping = m_map->mapping();
    if (m_check->import().id == import.id)
        import.edits = m_check->import().edits; // What was mended stays mended.
    check();
}

void ImportStudio::check()
{
    goTo(Step::Check);
    m_messages->clear(u"roles"_s);
    m_check->start(&m_desk.directory, m_made->import, m_made->rules);
    updateButtons();
}

void ImportStudio::stage(Then then)
{
    m_next->setBusy(true);
    updateButtons();
    runTask(this, stageImport(&m_desk.imports, &m_desk.directory, m_check->import()), [this, then](const Result<void> &done) {
        m_next->setBusy(false);
        if (!done)
            return tell(done.error());
        if (then == Then::Apply)
            return apply(m_check->import().id);
        m_isStaged = true;
        Q_EMIT staged(m_check->import().title());
        reject();
    });
}

void ImportStudio::apply(const ChangeSetId &import)
{
    follow(m_desk.imports.startJob(import, m_desk.changes, m_desk.directory));
}

bool ImportStudio::showRunning()
{
    for (ImportJob *job : m_desk.imports.jobs(m_desk.directory.id())) {
        if (job->organization() != m_organization.id)
            continue;
        follow(job);
        return true;
    }
    return false;
}

void ImportStudio::follow(ImportJob *job)
{
    m_job = job;
    m_messages->clear();
    goTo(Step::Apply);
    m_apply->setJob(job);
}

void ImportStudio::ended()
{
    if (!m_job)
        return;
    m_messages->clear(u"stay"_s);
    if (const auto &error = m_job->error(); error && waitsForApproval(*error))
        m_messages->information(error->message); // Nothing is wrong with it.
    else if (error)
        m_messages->error(*error, u"problem"_s);
    const ChangeSetId id = m_job->import();
    m_ended = id;
    runTask(this, m_desk.imports.refused(id, mostRefused), [this](const Result<QList<MarkedRow>> &rows) {
        if (rows)
            m_apply->showRefused(*rows);
    });
    runTask(this, m_desk.changes.basket().set(id), [this](const Result<ChangeSet> &set) {
        m_apply->showUndo(set && set->canBeUndone());
    });
    updateButtons();
}

/// What somebody began and did not finish, here or on the command line.
void ImportStudio::offerUnfinished()
{
    runTask(this, m_desk.imports.unfinished(m_desk.directory.id()), [this](const Result<QList<Import>> &unfinished) {
        if (!unfinished || unfinished->isEmpty() || m_step != Step::Source)
            return;
        const Import &import = unfinished->first();
        Message message;
        message.kind = Message::Kind::Information;
        message.key = u"unfinished"_s;
        message.text = import.left > 0 ? tr("“%1” stopped with %n row(s) left.", nullptr, static_cast<int>(import.left)).arg(import.title())
                                       : tr("Rows of “%1” wait in the basket.").arg(import.title());
        message.buttons = {{tr("&Go on"), [this, id = import.id] { apply(id); }},
                           {tr("&Forget it"), [this, id = import.id] {
                                runTask(this, m_desk.imports.remove(id), [this](const Result<void> &gone) {
                                    if (!gone)
                                        tell(gone.error());
                                });
                            }}};
        message.closable = true;
        m_messages->post(message);
    });
}

/// A job goes on without the window, or where it was stopped; what was only checked is forgotten.
void ImportStudio::reject()
{
    const bool isRunning = m_job && m_job->state() != ImportJob::State::Finished;
    if (isRunning && !m_mayClose)
        return askToStay();
    const ChangeSetId checked = m_check->import().id;
    if (m_step != Step::Apply && !m_isStaged && !checked.isEmpty())
        QCoro::connect(m_desk.imports.remove(checked), &m_desk.imports, [](const Result<void> &) {});
    QDialog::reject();
    close();
}

void ImportStudio::askToStay()
{
    Message question;
    question.kind = Message::Kind::Warning;
    question.key = u"stay"_s;
    question.text = tr("The import is under way. It can go on without this window, or stop behind the rows that are being sent and go on from "
                       "there another time.");
    const auto leave = [this] {
        m_mayClose = true;
        // The message goes when its button has done its work, and the window with all in it after that.
        QMetaObject::invokeMethod(this, &ImportStudio::reject, Qt::QueuedConnection);
    };
    question.buttons = {{tr("Stay"), [] {}}, {tr("Go on without it"), leave}, {tr("Stop and close"), [this, leave] {
                             if (m_job)
                                 m_job->cancel();
                             leave();
                         }}};
    question.focused = 0; // Enter and Space stay.
    m_messages->post(question);
}

} // namespace Rollcall
