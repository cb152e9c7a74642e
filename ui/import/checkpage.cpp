#include "ui/import/checkpage.h"

#include "ui/common/icons.h"
#include "ui/common/runtask.h"
#include "ui/import/importwords.h"
#include "ui/import/rowmending.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int allRows = -1;

/// Marks of an import that is checked, kept one piece after the other; the check may outlive the page.
Task<Result<void>> keepMarks(QPointer<Imports> imports, ChangeSetId import, QList<MarkedRow> rows)
{
    if (!imports)
        co_return failure(Error::Kind::Cancelled, CheckPage::tr("The workspace was closed."));
    auto kept = co_await imports->mark(std::move(import), std::move(rows));
    co_return kept;
}

/// A new import, or one that is checked once more: without marks.
Task<Result<void>> prepare(QPointer<Imports> imports, Import import)
{
    const ChangeSetId id = import.id;
    if (const auto kept = co_await imports->keep(std::move(import)); !kept || !imports)
        co_return kept;
    auto cleared = co_await imports->forgetMarks(id);
    co_return cleared;
}

} // namespace

CheckPage::CheckPage(Imports &imports, QWidget *parent)
    : QWidget(parent), m_imports(imports), m_mending(new RowMending(imports, this)), m_model(new ImportRowsModel(imports, this)), m_table(new QTableView), m_filter(new QComboBox),
      m_words(new QLabel), m_progress(new QProgressBar), m_leaveOut(new QPushButton(icon(u"view-hidden"_s), tr("&Leave row out"))),
      m_errors(new QPushButton(icon(u"document-save"_s), tr("&Save wrong rows…")))
{
    m_table->setObjectName(u"checkedRows"_s);
    m_table->setAccessibleName(tr("Rows of the file and what they come to"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_filter->setObjectName(u"outcomeFilter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_words->setObjectName(u"checkWords"_s);
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much of the file is checked"));
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_errors->setObjectName(u"saveErrors"_s);
    build();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &CheckPage::applyFilter);
    connect(m_leaveOut, &QPushButton::clicked, this, &CheckPage::leaveOut);
    connect(m_errors, &QPushButton::clicked, this, &CheckPage::errorsRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckPage::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CheckPage::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CheckPage::updateButtons);
    connect(m_model, &ImportRowsModel::failed, this, &CheckPage::failed);
    connect(m_model, &ImportRowsModel::cellTyped, this, [this](const MarkedRow &mark, int column, const QString &text, const QStringList &cells) {
        m_mending->edit(mark, [row = mark.row, column, text, cells](RowEdits &edits) { edits.setCell(row, column, text, cells); });
    });
    connect(m_mending, &RowMending::begun, this, &CheckPage::countsChanged);
    connect(m_mending, &RowMending::ended, this, &CheckPage::countsChanged);
    connect(m_mending, &RowMending::failed, this, &CheckPage::failed);
    connect(m_mending, &RowMending::mended, this, &CheckPage::showMended);
}

void CheckPage::build()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addWidget(m_words, 1);
    line->addWidget(m_leaveOut);
    line->addWidget(m_errors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
}

void CheckPage::start(QPointer<OpenDirectory> directory, const Import &import, const ImportRules &rules)
{
    m_report = {};
    m_isRunning = true;
    m_model->show(import, rules);
    m_check = std::make_unique<ImportCheck>(directory, import, rules);
    m_mending->begin(m_check.get(), import);
    connect(m_check.get(), &ImportCheck::progressed, this, &CheckPage::showProgress);
    m_filter->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_words->setText(tr("Each row is compared with the directory…"));
    updateButtons();
    const QPointer<Imports> imports(&m_imports);
    runTask(this, prepare(imports, import), [this, imports, number = ++m_checks](const Result<void> &prepared) {
        if (number != m_checks)
            return;
        if (!prepared)
            return ended(passOn(prepared));
        ImportCheck::TakeMarks take = [imports, id = m_mending->import().id](QList<MarkedRow> rows) { return keepMarks(imports, id, std::move(rows)); };
        runTask(this, m_check->run(std::move(take)), [this, number](const Result<CheckReport> &report) {
            if (number == m_checks)
                ended(report);
        });
    });
}

void CheckPage::cancel()
{
    ++m_checks;
    m_check.reset();
    m_mending->stop();
    m_isRunning = false;
}

void CheckPage::showProgress(const CheckProgress &progress)
{
    constexpr int whole = 1000;
    m_progress->setRange(0, whole);
    if (progress.read.total > 0)
        m_progress->setValue(static_cast<int>(progress.read.done * whole / progress.read.total));
    m_words->setText(tr("%1 rows compared…").arg(QLocale().toString(progress.counts.total())));
}

void CheckPage::ended(const Result<CheckReport> &report)
{
    m_isRunning = false;
    m_progress->hide();
    if (!report) {
        m_words->setText(tr("The check did not come to its end."));
        Q_EMIT failed(report.error());
        return;
    }
    m_report = *report;
    m_filter->setEnabled(true);
    fillFilter();
    applyFilter();
    m_table->resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportRowsModel::OutcomeColumn, letter * 18);
    m_table->setColumnWidth(ImportRowsModel::ReasonColumn, letter * 50);
    for (int column = ImportRowsModel::firstCell; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, letter * 20);
    Q_EMIT finished();
}

/// All, then each outcome that some row has, with its count; wrong ones are shown first when there are any.
void CheckPage::fillFilter()
{
    const QLocale locale;
    const QSignalBlocker blocker(m_filter);
    const QVariant before = m_filter->currentData();
    const bool isFirst = m_filter->count() == 0;
    m_filter->clear();
    m_filter->addItem(tr("All rows (%1)").arg(locale.toString(m_report.counts.total())), allRows);
    for (int i = 0; i < rowOutcomes; ++i) {
        const auto outcome = static_cast<RowOutcome>(i);
        const bool isShown = !isFirst && before.toInt() == i; // Stays what is shown, also when its last row was mended.
        if (m_report.counts[outcome] > 0 || isShown)
            m_filter->addItem(ImportWords::mark(outcome), tr("%1 (%2)").arg(displayName(outcome), locale.toString(m_report.counts[outcome])), i);
    }
    const int wrong = m_filter->findData(static_cast<int>(RowOutcome::Error));
    m_filter->setCurrentIndex(qMax(0, isFirst ? wrong : m_filter->findData(before)));
    m_words->setText(ImportWords::summary(m_report.counts));
}

void CheckPage::applyFilter()
{
    const int chosen = m_filter->currentData().toInt();
    if (chosen == allRows)
        m_model->setFilter({}, m_report.counts.total());
    else
        m_model->setFilter({static_cast<RowOutcome>(chosen)}, m_report.counts[static_cast<RowOutcome>(chosen)]);
}

void CheckPage::updateButtons()
{
    const auto mark = m_model->markAt(m_table->currentIndex().row());
    m_leaveOut->setEnabled(!m_isRunning && mark);
    const bool isOut = mark && mark->outcome == RowOutcome::LeftOut;
    m_leaveOut->setText(isOut ? tr("&Take row in again") : tr("&Leave row out"));
    m_errors->setEnabled(!m_isRunning && m_report.counts[RowOutcome::Error] + m_report.counts[RowOutcome::Duplicate] > 0);
}

void CheckPage::leaveOut()
{
    const auto mark = m_model->markAt(m_table->currentIndex().row());
    if (!mark)
        return;
    const bool isOut = mark->outcome == RowOutcome::LeftOut;
    m_mending->edit(*mark, [row = mark->row, isOut](RowEdits &edits) {
        if (isOut)
            edits.takeIn(row);
        else
            edits.leaveOut(row);
    });
}

void CheckPage::showMended(const QList<MarkedRow> &marks, const OutcomeCounts &counts)
{
    m_report.counts = counts;
    m_model->setEdits(m_mending->import().edits);
    for (const MarkedRow &mark : marks)
        m_model->update(mark); // It stays where it is until another filter is chosen, so that nothing jumps away.
    fillFilter();
    updateButtons();
}

bool CheckPage::isRunning() const
{
    return m_isRunning || m_mending->isBusy();
}

const Import &CheckPage::import() const
{
    return m_mending->import();
}

} // namespace Rollcall
