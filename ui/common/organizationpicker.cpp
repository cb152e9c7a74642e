#include "ui/common/organizationpicker.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <chrono>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int organizationRole = Qt::UserRole + 1;
constexpr int offered = 20;

} // namespace

OrganizationPicker::OrganizationPicker(QWidget *parent) : QLineEdit(parent), m_found(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Type a part of its name"));
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_found, this);
    // The store has searched already, and better than a completer could.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &OrganizationPicker::search);
    connect(this, &QLineEdit::textChanged, this, &OrganizationPicker::typed);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        choose(OrganizationId(index.data(organizationRole).toString()), index.data(Qt::DisplayRole).toString());
    });
}

void OrganizationPicker::choose(const OrganizationId &id, const QString &title)
{
    m_pause.stop();
    ++m_generation;
    {
        const QSignalBlocker quiet(this);
        setText(title);
    }
    m_chosen = id;
    if (!id.isEmpty() && title.isEmpty())
        lookUpTitle();
    Q_EMIT chosenChanged();
}

void OrganizationPicker::typed(const QString &text)
{
    ++m_generation;
    const bool had = !m_chosen.isEmpty();
    m_chosen = {};
    if (text.trimmed().isEmpty()) {
        m_pause.stop();
        m_found->clear();
    } else {
        m_pause.start();
    }
    if (had || text.isEmpty())
        Q_EMIT chosenChanged();
}

void OrganizationPicker::search()
{
    if (!m_reader)
        return;
    OrganizationQuery query;
    query.text = text();
    PageRequest page;
    page.limit = offered;
    QCoro::connect(m_reader->organizations(query, page), this,
                   [this, generation = m_generation](const Result<Page<OrganizationRow>> &result) {
                       if (generation == m_generation && result)
                           fill(result->rows);
                   });
}

void OrganizationPicker::fill(const QList<OrganizationRow> &rows)
{
    m_found->clear();
    QList<QStandardItem *> exact;
    for (const auto &row : rows) {
        if (row.organization.id == m_excluded)
            continue;
        auto *item = new QStandardItem(row.organization.title());
        item->setData(row.organization.id.toString(), organizationRole);
        item->setToolTip(row.organization.domains.join(u", "_s));
        item->setEditable(false);
        m_found->appendRow(item);
        if (item->text().compare(text().trimmed(), Qt::CaseInsensitive) == 0)
            exact.append(item);
    }
    // A name that was typed in full is chosen without a visit to the list.
    const bool clear = exact.size() == 1;
    if (clear) {
        m_chosen = OrganizationId(exact.first()->data(organizationRole).toString());
        Q_EMIT chosenChanged();
    }
    if (hasFocus() && m_found->rowCount() > 0 && !(clear && m_found->rowCount() == 1))
        completer()->complete();
}

void OrganizationPicker::lookUpTitle()
{
    if (!m_reader)
        return;
    QCoro::connect(m_reader->organization(m_chosen), this,
                   [this, generation = m_generation](const Result<OrganizationRow> &result) {
                       if (generation != m_generation)
                           return;
                       const QSignalBlocker quiet(this);
                       setText(result ? result->organization.title() : m_chosen.toString());
                   });
}

} // namespace Rollcall
