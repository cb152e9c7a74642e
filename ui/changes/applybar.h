#pragma once

#include "models/workspace/changes/applyjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Rollcall {

/// A set that is being applied: how far, how fast, how long still; pause, resume and cancel. Hidden without a job.
class ApplyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplyBar(QWidget *parent = nullptr);

    void setJob(ApplyJob *job); ///< nullptr for none.
    QString sentence() const;

private:
    void update();

    QPointer<ApplyJob> m_job;
    QProgressBar *m_progress;
    QLabel *m_words;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};

/// "45 s", "3 minutes": a length of time, roughly.
QString durationText(qint64 seconds);

} // namespace Rollcall
