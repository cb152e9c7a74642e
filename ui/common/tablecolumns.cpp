// Columns of a TableView: which, how wide, in which order, sorted by what.
#include "models/items/rowsmodel.h"
#include "ui/common/tableview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QtMath>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many letters a column holds a number, a date, a word or what tells one person from the next: it is not cut.
constexpr int fewLetters = 20;

/// Qt cuts a heading that stands right at its beginning, where a reader looks first.
class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    /// So wide that the heading is read in full.
    int fittingWidth(int section) const
    {
        const QString words = model()->headerData(section, Qt::Horizontal).toString();
        return fontMetrics().horizontalAdvance(words) + around(section);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int room = sectionSize(section) - around(section);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
        // As in the cells below, where a number would touch the words of the next column.
        if (option->textAlignment & Qt::AlignRight)
            option->text += QString(2, QChar::Nbsp);
    }

private:
    /// What a section holds beside its words: margins, and the mark where it sorts.
    int around(int section) const
    {
        const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
        const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
        const int mark = sorts ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + margin : 0;
        return 2 * margin + 2 * fontMetrics().horizontalAdvance(QChar::Nbsp) + mark;
    }
};

} // namespace

void TableView::setUpHeader()
{
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) { showHeaderMenu(position); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) { sortedBy(column, order); });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_saveSoon.start(); });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // The last column stretches by itself; a person's hand is over the header.
        if (!m_fitting && horizontalHeader()->underMouse())
            m_fitsColumns = false;
        m_saveSoon.start();
    });
    header->setSortIndicatorShown(true);
}

/// Sorts the model, or puts the mark back where the model cannot sort by the column.
void TableView::sortedBy(int column, Qt::SortOrder order)
{
    if (!model() || column < 0)
        return;
    const RowsModel *rows = rowsModel();
    if (rows && !rows->isSortable(column)) {
        const QSignalBlocker blocker(horizontalHeader());
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    model()->sort(column, order);
    fitColumns(); // The mark needs its room.
    m_saveSoon.start();
}

void TableView::setDefaultWidths()
{
    m_fitsColumns = true;
    fitColumns();
}

/// Each column as wide as its model asks and as its heading needs. Where that is more than there is room for, the
/// wide ones give way alike, but no further than to two thirds: then the table scrolls. Room that is left over goes to them,
/// up to half as much again; the rest is the last one's.
void TableView::fitColumns()
{
    if (!model() || !m_fitsColumns)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    auto *header = static_cast<TableHeader *>(horizontalHeader());
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 5);
    QList<int> wanted;
    QList<int> givable;
    QList<int> takable;
    int sum = 0;
    int mostGiven = 0;
    int mostTaken = 0;
    for (int column = 0; column < header->count(); ++column) {
        const QVariant width = model()->headerData(column, Qt::Horizontal, RowsModel::WidthRole);
        const int letters = width.isValid() ? width.toInt() : 20;
        const int heading = header->fittingWidth(column);
        wanted.append(std::max(letter * letters, heading));
        const int least = std::max({wanted.last() * 2 / 3, letter * std::min(letters, fewLetters), heading});
        givable.append(wanted.last() - least);
        takable.append(letters > fewLetters ? wanted.last() / 2 : 0);
        if (!header->isSectionHidden(column)) {
            sum += wanted.last();
            mostGiven += givable.last();
            mostTaken += takable.last();
        }
    }
    const int missing = sum - viewport()->width();
    const double given = mostGiven > 0 ? std::clamp(double(missing) / mostGiven, 0.0, 1.0) : 0.0;
    const double taken = mostTaken > 0 ? std::clamp(double(-missing) / mostTaken, 0.0, 1.0) : 0.0;
    // Both rounded down: a pixel too much would make the table scroll sideways.
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, wanted.at(column) - qCeil(givable.at(column) * given) + qFloor(takable.at(column) * taken));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::setDefaultColumns(const QList<int> &columns)
{
    m_defaultColumns = columns;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !columns.contains(column));
    for (int place = 0; place < static_cast<int>(columns.size()); ++place)
        header->moveSection(header->visualIndex(columns[place]), place);
    fitColumns();
}

void TableView::keepLayout(QSettings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    restoreLayout(settings.value(key).toByteArray());
}

QByteArray TableView::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    // A state of a table with other columns (an older or newer program) would hide the wrong ones.
    stream << qint32(horizontalHeader()->count()) << m_fitsColumns << horizontalHeader()->saveState();
    return state;
}

void TableView::restoreLayout(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    QDataStream stream(state);
    qint32 columns = 0;
    bool fits = true;
    QByteArray header;
    stream >> columns >> fits >> header;
    if (stream.status() != QDataStream::Ok || columns != horizontalHeader()->count())
        return;
    m_fitsColumns = fits; // First: restoring sorts, and sorting fits.
    horizontalHeader()->restoreState(header);
    setUpAfterRestore();
    fitColumns();
}

/// restoreState() also restores how the header behaves, as it was when the state was saved.
void TableView::setUpAfterRestore()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    if (header->hiddenSectionCount() >= header->count())
        header->setSectionHidden(0, false);
    sortedBy(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void TableView::saveLayout()
{
    m_saveSoon.stop();
    if (!m_settings)
        return;
    // The file is synchronised with the disk, by the main thread: not for a layout that stayed as it was.
    if (const QByteArray state = layoutState(); m_settings->value(m_key).toByteArray() != state)
        m_settings->setValue(m_key, state);
}

void TableView::setColumnShown(int column, bool shown)
{
    if (column == 0)
        return;
    QHeaderView *header = horizontalHeader();
    header->setSectionHidden(column, !shown);
    if (shown && header->sectionSize(column) < header->minimumSectionSize())
        header->resizeSection(column, header->defaultSectionSize());
    m_saveSoon.start();
}

void TableView::fillColumnsMenu(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addColumnActions(menu);
    });
}

void TableView::addColumnActions(QMenu *menu)
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    if (m_defaultColumns.isEmpty())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        setDefaultColumns(m_defaultColumns);
        setDefaultWidths();
    });
}

void TableView::showHeaderMenu(const QPoint &position)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace Rollcall
