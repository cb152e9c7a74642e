#include "ui/organizations/organizationspage.h"

#include "models/items/organizationsmodel.h"
#include "models/items/wording.h"
#include "ui/common/filterbar.h"
#include "ui/common/liststack.h"
#include "ui/common/readmessages.h"
#include "ui/common/tableview.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMs = 150; ///< A held arrow key moves on sooner.
}

OrganizationsPage::OrganizationsPage(OpenDirectory &directory, Places &places, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_places(places), m_model(new OrganizationsModel(directory.reader(), {}, this)),
      m_filter(new FilterBar(this)), m_table(new TableView(this)), m_stack(new ListStack(m_table, this))
{
    setObjectName(u"organizationsPage"_s);
    buildActions();
    buildList(settings);
    connect(m_filter, &FilterBar::textChanged, this, &OrganizationsPage::filter);
    connect(m_filter, &FilterBar::moveToListRequested, this, &OrganizationsPage::focusList);
    connect(m_model, &OrganizationsModel::countChanged, this, &OrganizationsPage::updateCount);
    tellReading(m_model, this);
    connect(m_table, &TableView::selectedIdsChanged, this, [this] {
        readTraits();
        updateActions();
        updateCount();
        Q_EMIT selectionChanged(selection());
    });
    connect(m_table, &TableView::opened, this, [this](const QString &id) {
        Q_EMIT openRequested(entity(OrganizationId(id)), titleOf(id));
    });
    connect(m_table, &TableView::removeRequested, this, &OrganizationsPage::deleteSelected);
    connect(m_table, &TableView::renameRequested, this, &OrganizationsPage::editSelected);
    connect(m_table, &TableView::menuRequested, this, &OrganizationsPage::showMenu);
    connect(m_table, &TableView::textDropped, this, &OrganizationsPage::addPeople);
    connect(m_table, &TableView::droppedPartly, this, [this](const QString &leftOut) { say(Message::Kind::Warning, leftOut); });
    connect(&m_places, &Places::changed, this, &OrganizationsPage::updateActions);
    m_rests.setSingleShot(true);
    m_rests.setInterval(restMs);
    connect(&m_rests, &QTimer::timeout, this, &OrganizationsPage::readCurrentTraits);
    connect(&m_directory.directory(), &Directory::traitsChanged, this, [this] {
        m_traitsOf.clear();
        m_traitsKnown = false;
        m_currentTraitsRead.forget();
        readTraits();
    });
    readTraits();
    updateActions();
}

OrganizationsPage::~OrganizationsPage() = default;

void OrganizationsPage::buildList(QSettings &settings)
{
    using Column = OrganizationsModel::Column;
    m_table->setObjectName(u"organizations"_s);
    m_table->setAccessibleName(tr("Organizations"));
    m_table->setModel(m_model);
    QList<int> columns;
    for (const auto column : {Column::Name, Column::Domains, Column::Members, Column::Pending, Column::Owners, Column::Created})
        columns.append(static_cast<int>(column));
    m_table->setDefaultColumns(columns);
    m_table->keepLayout(settings, u"organizations/table"_s);
    m_table->setAcceptDrops(true);
    m_table->setDropsOnRows(true);
    m_stack->setModel(m_model);
    m_stack->setSync(m_directory.sync());
    tellEmpty({});
    m_stack->setNothingFoundText(tr("No organization matches the filter."),
                                 tr("Names, domains and phone numbers are searched."), {m_clear});
    m_filter->searchEdit()->setPlaceholderText(tr("Filter organizations"));
    m_filter->searchEdit()->setAccessibleName(tr("Filter organizations"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void OrganizationsPage::tellEmpty(const QString &whyNone)
{
    const bool canMake = whyNone.isEmpty();
    m_stack->setEmptyText(u"folder-new"_s, tr("No organizations yet."),
                          canMake ? tr("An organization holds members, their roles and its domains.") : whyNone,
                          canMake ? QList<QAction *>{m_new} : QList<QAction *>());
}

void OrganizationsPage::filter(const QString &text)
{
    OrganizationQuery query = m_model->query();
    query.text = text;
    m_stack->setFiltered(!text.trimmed().isEmpty());
    m_model->setQuery(query);
}

void OrganizationsPage::updateCount()
{
    m_filter->setCount(m_model->count());
    if (!m_model->count()) {
        Q_EMIT statusChanged({});
        return;
    }
    const auto selected = m_table->selectedIds().size();
    //: %n is kept for the plural; %1 is the number as it is read ("about 1,204")
    const QString all = tr("%1 organization(s)", nullptr, static_cast<int>(m_model->count()->value))
                            .arg(Wording::count(*m_model->count()));
    Q_EMIT statusChanged(selected > 1 ? tr("%1, %2 selected", "organizations").arg(all, QLocale().toString(selected)) : all);
}

QList<EntityId> OrganizationsPage::selection() const
{
    QList<EntityId> entities;
    for (const auto &id : m_table->selectedIds())
        entities.append(entity(OrganizationId(id)));
    return entities;
}

void OrganizationsPage::select(const OrganizationId &id)
{
    m_table->setCurrentId(id.toString());
}

void OrganizationsPage::focusSearch()
{
    m_filter->focusSearch();
}

void OrganizationsPage::focusList()
{
    m_stack->setFocus();
    // The focus makes a row current, but nobody has selected it.
    if (m_table->selectedIds().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void OrganizationsPage::refresh()
{
    m_model->refresh();
}

QString OrganizationsPage::titleOf(const QString &id) const
{
    const auto row = m_model->organizationAt(m_model->rowOf(id));
    return row ? row->organization.title() : QString();
}

void OrganizationsPage::readTraits()
{
    if (!m_traitsKnown) {
        m_traitsKnown = true;
        m_traitsRead.ask(m_directory, std::nullopt, this, [this](const Result<Traits> &traits) {
            if (traits)
                m_traits = *traits;
            // Where none can be made, the empty list says why instead.
            tellEmpty(m_traits.reasonAgainst(Verb::Create, EntityKind::Organization));
            updateActions();
        });
    }
    const auto ids = m_table->selectedIds();
    if (ids.size() != 1 || ids.first() == m_traitsOf)
        return;
    m_traitsOf = ids.first();
    m_rests.start();
}

void OrganizationsPage::readCurrentTraits()
{
    if (m_traitsOf.isEmpty())
        return;
    m_currentTraitsRead.askUnlessKnown(m_directory, OrganizationId(m_traitsOf), this, [this](const Result<Traits> &traits) {
        m_currentTraits = traits ? *traits : Traits();
        updateActions();
    });
}

} // namespace Rollcall
