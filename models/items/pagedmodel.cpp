#include "models/items/pagedmodel.h"

#include <QPointer>

namespace Rollcall {

namespace {

constexpr int mostUnderWay = 3;
constexpr int mostWanted = 8; ///< Scrolling fast passes pages that nobody will see; these are not fetched.

} // namespace

PagedModel::PagedModel(Reader &reader, QObject *parent) : RowsModel(reader, parent)
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, [this] { fetchWanted(); });
}

PagedModel::~PagedModel()
{
    m_stop.request_stop();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &slot = m_slots[static_cast<size_t>(index.row())];
    // Only what is drawn is fetched: going through the ids of a selection must not load a million rows.
    if (role == Qt::DisplayRole && (!slot || slot->epoch < m_epoch))
        want(index.row());
    if (!slot)
        return {};
    if (role == RowRole)
        return slot->row.value;
    if (role == IdRole)
        return slot->row.id;
    return cell(slot->row.value, index.column(), role);
}

Qt::ItemFlags PagedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return RowsModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
}

QString PagedModel::idAt(int row) const
{
    return isLoaded(row) ? m_slots[static_cast<size_t>(row)]->row.id : QString();
}

int PagedModel::rowOf(const QString &id) const
{
    return m_places.value(id, -1);
}

QVariant PagedModel::valueAt(int row) const
{
    return isLoaded(row) ? m_slots[static_cast<size_t>(row)]->row.value : QVariant();
}

bool PagedModel::isLoaded(int row) const
{
    return row >= 0 && row < rowCount() && m_slots[static_cast<size_t>(row)];
}

void PagedModel::setViewport(int first, int last)
{
    m_viewFirst = std::max(0, first);
    m_viewLast = std::max(m_viewFirst, last);
    wantViewport();
}

void PagedModel::restart(bool sameRows)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    ++m_epoch;
    m_begun = false;
    m_sameRows = sameRows && count().has_value();
    m_underWay.clear();
    m_wanted = {0};
    m_fetchSoon.start();
    setState(State::Loading);
}

void PagedModel::refresh()
{
    if (state() == State::Error) {
        restart();
        return;
    }
    ++m_epoch;
    if (!m_begun)
        return; // What is under way is older than this, so it will be asked for again.
    wantViewport();
    want(std::min(m_viewFirst, std::max(0, rowCount() - 1)));
    startCount(CountMode::Quick);
}

void PagedModel::fetchNow()
{
    if (!m_fetchSoon.isActive())
        return;
    m_fetchSoon.stop();
    fetchWanted();
}

void PagedModel::want(int row) const
{
    if (!m_begun)
        return;
    const int page = row / pageSize;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_fetchSoon.isActive())
        m_fetchSoon.start();
}

void PagedModel::wantViewport()
{
    const int last = std::min(m_viewLast, rowCount() - 1);
    for (int row = m_viewFirst; row <= last; ++row) {
        const auto &slot = m_slots[static_cast<size_t>(row)];
        if (!slot || slot->epoch < m_epoch) {
            want(row);
            row = (row / pageSize + 1) * pageSize - 1;
        }
    }
}

void PagedModel::fetchWanted()
{
    if (!m_begun && !m_underWay.isEmpty())
        return;
    while (!m_wanted.isEmpty() && m_underWay.size() < mostUnderWay) {
        const int page = m_wanted.takeLast();
        if (m_underWay.contains(page))
            continue; // Asked for again when it comes and is out of date.
        m_underWay.insert(page);
        PageRequest request;
        request.offset = qint64(page) * pageSize;
        request.limit = pageSize;
        request.cancel = m_stop.get_token();
        QCoro::connect(fetchPage(request), this,
                       [this, page, generation = m_generation, epoch = m_epoch](Result<Page<ItemRow>> answer) {
                           pageArrived(page, generation, epoch, std::move(answer));
                       });
    }
}

void PagedModel::startCount(CountMode mode)
{
    QCoro::connect(fetchCount(mode, m_stop.get_token()), this,
                   [this, mode, generation = m_generation, epoch = m_epoch](Result<Count> answer) {
                       countArrived(mode, generation, epoch, std::move(answer));
                   });
}

void PagedModel::pageArrived(int page, quint64 generation, quint64 epoch, Result<Page<ItemRow>> answer)
{
    if (generation != m_generation)
        return;
    m_underWay.remove(page);
    if (!answer) {
        // Not asked for again at once: what fails would be asked for without end.
        if (answer.error().kind != Error::Kind::Cancelled)
            setFailed(answer.error(), m_begun);
    } else {
        const bool late = epoch < m_epoch;
        const bool isFirst = !m_begun;
        if (isFirst)
            begin(*answer, epoch);
        else
            merge(*answer, epoch);
        // After the first page, whose work it would share the processors with; the store remembers what that has found. A million
        // empty rows, which it may bring, are not to come before those that are drawn now.
        if (late || (isFirst && m_countGeneration != m_generation))
            QTimer::singleShot(0, this, [this, generation] {
                if (generation == m_generation)
                    startCount(CountMode::Quick);
            });
        wantViewport();
    }
    if (m_begun) {
        applyCount();
        settle();
    }
    if (answer)
        Q_EMIT answered();
    if (!m_wanted.isEmpty() && !m_fetchSoon.isActive())
        m_fetchSoon.start();
}

void PagedModel::countArrived(CountMode mode, quint64 generation, quint64 epoch, Result<Count> answer)
{
    if (generation != m_generation || epoch < m_countEpoch)
        return;
    if (!answer) {
        // The pages tell about a failure; an unknown count alone is none.
        return;
    }
    m_countEpoch = epoch;
    if (mode == CountMode::Quick && !answer->exact)
        startCount(CountMode::Exact);
    // An estimate does not replace what is known better: the scroll bar would jump forth and back.
    if (!answer->exact && m_countGeneration == generation && count())
        return;
    m_countGeneration = generation;
    setCount(*answer);
    if (!m_begun)
        return;
    if (!answer->exact)
        resizeTo(std::max<qint64>(answer->value, rowCount())); // An estimate takes no rows away.
    applyCount();
    settle();
    wantViewport();
}

/// Makes the list as long as it was counted, once the rows that were asked for have found their places: they say where rows
/// came and went, the count only how many.
void PagedModel::applyCount()
{
    const bool counted = count() && count()->exact && m_countGeneration == m_generation && m_countEpoch >= m_epoch;
    if (m_begun && counted && m_underWay.isEmpty() && m_wanted.isEmpty())
        resizeTo(count()->value);
}

void PagedModel::settle()
{
    setState(m_slots.empty() ? State::Empty : State::Ready);
}

} // namespace Rollcall
