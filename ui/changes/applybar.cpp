#include "ui/changes/applybar.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace Rollcall {

using namespace Qt::StringLiterals;
using State = ApplyJob::State;

QString durationText(qint64 seconds)
{
    if (seconds < 90)
        return ApplyBar::tr("%n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds < 90 * 60)
        return ApplyBar::tr("%n minute(s)", nullptr, static_cast<int>((seconds + 30) / 60));
    return ApplyBar::tr("%n hour(s)", nullptr, static_cast<int>((seconds + 1800) / 3600));
}

ApplyBar::ApplyBar(QWidget *parent)
    : QWidget(parent), m_progress(new QProgressBar), m_words(new QLabel), m_pause(new QPushButton(tr("&Pause"))), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"applyBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is applied"));
    m_words->setObjectName(u"applyWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_pause->setObjectName(u"pauseApply"_s);
    m_cancel->setObjectName(u"cancelApply"_s);
    m_cancel->setToolTip(tr("What is left stays staged"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_pause);
    line->addWidget(m_cancel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(fontMetrics().height() / 4);
    rows->addWidget(m_progress);
    rows->addLayout(line);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_job && m_job->state() == State::Paused)
            m_job->resume();
        else if (m_job)
            m_job->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    hide();
}

void ApplyBar::setJob(ApplyJob *job)
{
    if (m_job == job && isVisibleTo(parentWidget()) == (job != nullptr))
        return;
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    setVisible(job != nullptr);
    if (!job)
        return;
    connect(job, &ApplyJob::stateChanged, this, &ApplyBar::update);
    connect(job, &ApplyJob::progressed, this, &ApplyBar::update);
    update();
}

QString ApplyBar::sentence() const
{
    return m_words->text();
}

void ApplyBar::update()
{
    if (!m_job)
        return;
    const auto &progress = m_job->progress();
    constexpr int whole = 1000; // A set may have more items than a progress bar has steps.
    m_progress->setRange(0, progress.total > 0 ? whole : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.settled * whole / progress.total));
    const QLocale locale;
    QStringList parts{tr("%1 of %2").arg(locale.toString(progress.settled), locale.toString(progress.total))};
    const bool runs = m_job->state() == State::Running;
    if (progress.waitsForLease && runs)
        parts.append(tr("waiting: another Rollcall applies changes to this directory"));
    else if (runs && progress.perSecond > 0)
        parts.append(tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0)));
    if (runs && progress.secondsLeft && *progress.secondsLeft > 0)
        parts.append(tr("about %1 left").arg(durationText(*progress.secondsLeft)));
    if (m_job->state() == State::Pausing)
        parts.append(tr("pausing…"));
    if (m_job->state() == State::Paused)
        parts.append(tr("paused"));
    if (m_job->state() == State::Cancelling)
        parts.append(tr("stopping…"));
    m_words->setText(parts.join(u" · "_s));
    const bool isPaused = m_job->state() == State::Paused;
    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(icon(isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_pause->setEnabled(isPaused || runs);
    m_cancel->setEnabled(isPaused || runs);
}

} // namespace Rollcall
