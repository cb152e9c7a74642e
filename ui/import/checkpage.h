#pragma once

#include "models/jobs/import/importcheck.h"
#include "ui/import/importrowsmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Rollcall {

class RowMending;

/// The third page of the studio: what each row comes to, by outcome, with the rows' own cells to mend.
class CheckPage final : public QWidget
{
    Q_OBJECT
public:
    /// The imports outlive the page.
    explicit CheckPage(Imports &imports, QWidget *parent = nullptr);

    /// Checks it anew; finished() follows.
    void start(QPointer<OpenDirectory> directory, const Import &import, const ImportRules &rules);
    void cancel();
    /// The whole file, or a row that somebody has just edited.
    bool isRunning() const;
    /// As it was checked, with the edits since.
    const Import &import() const;
    const OutcomeCounts &counts() const { return m_report.counts; }
    const CheckReport &report() const { return m_report; }

Q_SIGNALS:
    void finished();
    /// After an edit: counts and outcomes are others.
    void countsChanged();
    void errorsRequested();
    void failed(const Rollcall::Error &error);

private:
    void build();
    void showProgress(const CheckProgress &progress);
    void ended(const Result<CheckReport> &report);
    void fillFilter();
    void applyFilter();
    void leaveOut();
    void showMended(const QList<MarkedRow> &marks, const OutcomeCounts &counts);
    void updateButtons();

    Imports &m_imports;
    RowMending *m_mending;
    ImportRowsModel *m_model;
    QTableView *m_table;
    QComboBox *m_filter;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_leaveOut;
    QPushButton *m_errors;
    std::unique_ptr<ImportCheck> m_check;
    int m_checks = 0; ///< An answer about an earlier one is dropped.
    CheckReport m_report;
    bool m_isRunning = false;
};

} // namespace Rollcall
