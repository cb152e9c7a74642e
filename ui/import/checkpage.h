#pragma once

#include "models/workspace/import/importcheck.h"
#include "ui/import/importrowsmodel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Rollcall {

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
    bool isRunning() const { return m_isRunning || m_isJudging; }
    /// As it was checked, with the edits since.
    const Import &import() const { return m_import; }
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
    /// What somebody does to a row. One after the other, each on top of the one before: they share the file and the import.
    struct RowEdit {
        MarkedRow mark;
        std::function<void(RowEdits &)> make;
    };
    void edit(const MarkedRow &mark, std::function<void(RowEdits &)> make);
    void judgeNext();
    /// What an edit of a row came to.
    struct Judged {
        QList<MarkedRow> marks; ///< The row's, and those of rows that were its duplicates.
        OutcomeCounts counts;   ///< Of the whole file.
    };
    Task<Result<Judged>> judgeAgain(MarkedRow mark, RowEdits edits);
    void updateButtons();

    Imports &m_imports;
    ImportRowsModel *m_model;
    QTableView *m_table;
    QComboBox *m_filter;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_leaveOut;
    QPushButton *m_errors;
    std::unique_ptr<ImportCheck> m_check;
    Import m_import;
    CheckReport m_report;
    QList<RowEdit> m_edits; ///< Not begun yet.
    bool m_isRunning = false;
    bool m_isJudging = false;
};

} // namespace Rollcall
