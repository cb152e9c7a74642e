#include "models/items/stagedchangesmodel.h"

#include "models/items/cells.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/mentions.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 60;
constexpr int calmMs = 500; // An import, or a sync, writes without end.

Task<Result<QList<StagedChange>>> noItems()
{
    co_return QList<StagedChange>();
}

} // namespace

StagedChangesModel::StagedChangesModel(Changes &changes, QObject *parent) : ListModel(parent), m_changes(&changes)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        readSet();
        refresh();
    });
    connect(&changes.basket(), &Basket::changed, this, [this] { lookAfter(soonMs); });
    const auto follow = [this](OpenDirectory *directory) {
        connect(&directory->reader(), &Reader::changed, this, [this] { lookAfter(calmMs); });
        lookAfter(soonMs);
    };
    for (OpenDirectory *directory : changes.workspace().directories())
        follow(directory);
    connect(&changes.workspace(), &Workspace::directoryAdded, this, follow);
}

void StagedChangesModel::lookAfter(int ms)
{
    if (!m_soon.isActive() || m_soon.remainingTime() > ms)
        m_soon.start(ms);
}

void StagedChangesModel::show(const ChangeSetId &set)
{
    if (m_shown == set)
        return;
    m_shown = set;
    m_set.reset();
    m_preview.reset();
    m_verdicts.clear();
    m_isChecking = false;
    m_checksAgain = false;
    ++m_checks;
    readSet();
    restart();
    Q_EMIT setChanged();
}

void StagedChangesModel::readSet()
{
    if (!m_changes || m_shown.isEmpty())
        return;
    QCoro::connect(m_changes->basket().set(m_shown), this, [this, asked = m_shown](const Result<ChangeSet> &set) {
        if (asked != m_shown)
            return;
        m_set = set ? std::optional(*set) : std::nullopt;
        Q_EMIT setChanged();
    });
}

Task<Result<QList<ItemRow>>> StagedChangesModel::fetch()
{
    const QPointer self(this);
    auto reading = m_changes && !m_shown.isEmpty() ? m_changes->basket().items(m_shown) : noItems();
    const auto items = co_await reading;
    if (!items)
        co_return passOn(items);
    QList<ItemRow> rows;
    if (self)
        rows = self->rowsOf(*items);
    co_return rows;
}

QList<ItemRow> StagedChangesModel::rowsOf(const QList<StagedChange> &items) const
{
    QList<ItemRow> rows;
    for (const StagedChange &item : items) {
        StagedRow row{item, std::nullopt, {}};
        const auto verdict = m_verdicts.constFind(item.id());
        if (verdict != m_verdicts.constEnd() && !isApplied(item.state))
            row.preview = *verdict;
        const auto *directory = m_changes ? m_changes->workspace().find(item.change.where) : nullptr;
        row.directory = directory ? directory->name() : item.change.where.toString();
        rows.append({item.id().toString(), QVariant::fromValue(row)});
    }
    return rows;
}

void StagedChangesModel::arrived()
{
    if (!m_changes || rows().isEmpty())
        return;
    readWords();
    const bool isUnderWay = m_changes->jobOf(m_shown) != nullptr;
    if (!isUnderWay && rows().size() <= mostCheckedUnasked)
        check();
}

void StagedChangesModel::check()
{
    if (!m_changes || m_shown.isEmpty())
        return;
    if (m_isChecking) {
        m_checksAgain = true;
        return;
    }
    m_isChecking = true;
    Q_EMIT checked();
    QCoro::connect(m_changes->preview(m_shown), this, [this, asked = ++m_checks](Result<Preview> preview) {
        if (asked == m_checks)
            took(std::move(preview));
    });
}

void StagedChangesModel::took(Result<Preview> preview)
{
    m_isChecking = false;
    m_verdicts.clear();
    if (preview) {
        for (const PreviewItem &item : preview->items)
            m_verdicts.insert(item.item.id(), item);
        m_preview = *std::move(preview);
    } else {
        m_preview.reset();
        if (preview.error().kind != Error::Kind::NotFound && preview.error().kind != Error::Kind::Cancelled)
            Q_EMIT checkFailed(preview.error());
    }
    QList<StagedChange> items;
    for (const ItemRow &row : rows())
        items.append(row.value.value<StagedRow>().item);
    replaceRows(rowsOf(items));
    Q_EMIT checked();
    if (std::exchange(m_checksAgain, false))
        check();
}

/// By the first of the rows: a set is about one organization, or a few.
QList<OrganizationId> StagedChangesModel::organizationsNamed() const
{
    constexpr int mostRows = 500;
    constexpr qsizetype mostNames = 50;
    QList<OrganizationId> organizations;
    for (int row = 0; row < std::min(rowCount(), mostRows) && organizations.size() < mostNames; ++row) {
        const auto staged = rowAt(row);
        const QList<EntityId> entities = staged ? mentioned(staged->item.change.payload) : QList<EntityId>();
        for (const EntityId &one : entities) {
            if (const OrganizationId id(one.id); one.kind == EntityKind::Organization && !organizations.contains(id))
                organizations.append(id);
        }
    }
    return organizations;
}

void StagedChangesModel::readWords()
{
    const auto first = rowAt(0);
    auto *directory = first ? m_changes->workspace().find(first->item.change.where) : nullptr;
    QCoro::connect(readValueWords(directory, organizationsNamed()), this, [this](const ValueWords &words) {
        if (words == m_words || rowCount() == 0)
            return;
        m_words = words;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT checked();
    });
}

std::optional<StagedRow> StagedChangesModel::rowAt(int row) const
{
    const QVariant value = valueAt(row);
    return value.isValid() ? std::optional(value.value<StagedRow>()) : std::nullopt;
}

std::optional<StagedRow> StagedChangesModel::rowOfId(const ChangeId &id) const
{
    return rowAt(rowOf(id.toString()));
}

int StagedChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Directory) + 1;
}

QVariant StagedChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Change: return headCell({.title = tr("Change"), .letters = 34}, role);
    case Column::Standing: return headCell({.title = tr("Standing"), .explanation = tr("What would become of it now, or what became of it"), .letters = 22}, role);
    case Column::Fields: return headCell({.title = tr("What changes"), .letters = 30}, role);
    case Column::Why: return headCell({.title = tr("Why, and what goes with it"), .letters = 30}, role);
    case Column::Directory: return headCell({.title = tr("Directory"), .letters = 18}, role);
    }
    return {};
}

QVariant StagedChangesModel::cell(const ItemRow &item, int column, int role) const
{
    const auto &row = *static_cast<const StagedRow *>(item.value.constData());
    const Payload &payload = row.item.change.payload;
    switch (static_cast<Column>(column)) {
    case Column::Change:
        if (role == IconNameRole)
            return isDestructive(payload) ? u"dialog-warning"_s : QString();
        if (role == Qt::AccessibleTextRole && isDestructive(payload))
            return tr("%1, takes something away").arg(changeTitle(payload, row.item.title));
        return textCell(changeTitle(payload, row.item.title), role);
    case Column::Standing: return role == IconNameRole ? QVariant(standingIcon(row)) : textCell(standingOf(row), role);
    case Column::Fields: return textCell(fieldsText(row, m_words), role);
    case Column::Why: return textCell(whyText(row), role);
    case Column::Directory: return textCell(row.directory, role);
    }
    return {};
}

} // namespace Rollcall
