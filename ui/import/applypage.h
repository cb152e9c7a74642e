#pragma once

#include "models/jobs/import/importjob.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Rollcall {

/// The last page of the studio: an import that is applied, how far it is, and what was refused.
class ApplyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplyPage(QWidget *parent = nullptr);

    /// The job outlives the page, or tells its end before it goes.
    void setJob(ImportJob *job);
    ImportJob *job() const { return m_job; }
    bool isRunning() const;
    void showRefused(const QList<MarkedRow> &rows);
    /// Once it has ended: whether something of it can be taken back.
    void showUndo(bool canBeUndone);
    QString sentence() const;

Q_SIGNALS:
    void ended();
    void errorsRequested();
    /// Another file into the same organization.
    void anotherRequested();

private:
    void update();

    QPointer<ImportJob> m_job;
    QLabel *m_words;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_errors;
    QPushButton *m_another;
    QListWidget *m_refused;
};

} // namespace Rollcall
