#include "ui/import/applypage.h"

#include "ui/common/icons.h"
#include "ui/import/importwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;
using State = ImportJob::State;

ApplyPage::ApplyPage(QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_hint(new QLabel), m_progress(new QProgressBar), m_pause(new QPushButton),
      m_stop(new QPushButton(tr("&Stop"))), m_errors(new QPushButton(icon(u"document-save"_s), tr("Save &rows that were not imported…"))),
      m_another(new QPushButton(icon(u"document-open"_s), tr("Import another &file…"))),
      m_refused(new QListWidget)
{
    m_words->setObjectName(u"importWords"_s);
    m_words->setWordWrap(true);
    m_hint->setObjectName(u"importHint"_s);
    m_hint->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is imported"));
    m_pause->setObjectName(u"pauseImport"_s);
    m_stop->setObjectName(u"stopImport"_s);
    m_stop->setToolTip(tr("What is left goes on whenever you want"));
    m_errors->setObjectName(u"saveNotImported"_s);
    m_another->setObjectName(u"importAnother"_s);
    m_another->setToolTip(tr("Into the same organization, in a window of its own"));
    m_refused->setObjectName(u"refusedRows"_s);
    m_refused->setAccessibleName(tr("Rows that the directory did not take"));
    m_refused->setWordWrap(true);
    m_refused->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_pause);
    line->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_progress);
    column->addLayout(line);
    column->addWidget(m_hint);
    column->addWidget(m_refused, 1);
    auto *further = new QHBoxLayout;
    further->addWidget(m_errors);
    further->addWidget(m_another);
    further->addStretch();
    column->addLayout(further);
    column->addStretch();
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_job && m_job->state() == State::Paused)
            m_job->resume();
        else if (m_job)
            m_job->pause();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_errors, &QPushButton::clicked, this, &ApplyPage::errorsRequested);
    connect(m_another, &QPushButton::clicked, this, &ApplyPage::anotherRequested);
}

void ApplyPage::setJob(ImportJob *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_refused->clear();
    m_refused->hide();
    connect(job, &ImportJob::stateChanged, this, &ApplyPage::update);
    connect(job, &ImportJob::progressed, this, &ApplyPage::update);
    connect(job, &ImportJob::finished, this, &ApplyPage::ended);
    update();
}

bool ApplyPage::isRunning() const
{
    return m_job && m_job->state() != State::Finished;
}

QString ApplyPage::sentence() const
{
    return m_words->text();
}

void ApplyPage::showRefused(const QList<MarkedRow> &rows)
{
    m_refused->clear();
    for (const MarkedRow &row : rows)
        m_refused->addItem(tr("Row %1: %2").arg(row.row).arg(row.answer));
    m_refused->setVisible(!rows.isEmpty());
}

void ApplyPage::showUndo(bool canBeUndone)
{
    m_hint->setText(canBeUndone ? tr("Edit › Undo takes the whole import back.") : QString());
}

void ApplyPage::update()
{
    if (!m_job)
        return;
    constexpr int whole = 1000; // A file may have more rows than a progress bar has steps.
    const bool hasEnded = m_job->state() == State::Finished;
    const ImportJob::Progress &progress = m_job->progress();
    m_progress->setRange(0, progress.total > 0 || hasEnded ? whole : 0);
    m_progress->setValue(progress.total > 0 ? static_cast<int>(progress.done * whole / progress.total) : hasEnded ? whole : 0);
    m_words->setText(hasEnded ? ImportWords::outcome(*m_job) : ImportWords::progress(*m_job));
    if (hasEnded)
        showUndo(false); // Until it is known that there is something to take back.
    else
        m_hint->setText(tr("An import that is stopped goes on where it was, also on another day."));
    const bool isPaused = m_job->state() == State::Paused;
    const bool canAct = isPaused || m_job->state() == State::Running;
    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(icon(isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_pause->setEnabled(canAct);
    m_stop->setEnabled(canAct);
    m_pause->setVisible(!hasEnded);
    m_stop->setVisible(!hasEnded);
    m_errors->setVisible(hasEnded);
}

} // namespace Rollcall
