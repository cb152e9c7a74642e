#include "ui/inspector/roleinspector.h"

#include "ui/inspector/inspectorheader.h"
#include "ui/inspector/jsontab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownHolders = 20;

FactList *makeFacts(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *facts = new FactList(parent);
    facts->setObjectName(name);
    facts->setAccessibleName(accessibleName);
    return facts;
}

} // namespace

RoleInspector::RoleInspector(QWidget *parent)
    : InspectorPane(parent), m_header(new InspectorHeader(page())), m_edit(new QPushButton(page())),
      m_all(new QPushButton(tr("Show &all holders"), page())), m_tabs(makeTabs(u"roleTabs"_s)),
      m_details(makeFacts(u"roleDetails"_s, tr("Details"), m_tabs)),
      m_permissions(makeFacts(u"rolePermissions"_s, tr("Permissions"), m_tabs)), m_holders(new PlaceList(tr("Held by"), m_tabs)),
      m_roles(new PlaceList(tr("Roles"), m_tabs)), m_organizations(new PlaceList(tr("Organizations"), m_tabs)),
      m_json(new JsonTab(m_tabs))
{
    setObjectName(u"roleInspector"_s);
    m_edit->setObjectName(u"editRole"_s);
    m_all->setObjectName(u"showHolders"_s);
    m_all->setToolTip(tr("Go to all people who have this role"));
    m_holders->setObjectName(u"holders"_s);
    m_tabs->addTab(m_details, tr("Details"));
    //: A tab of a narrow pane: the shortest word there is
    m_tabs->addTab(m_permissions, tr("Permissions", "tab"));
    //: A tab of a narrow pane: who has the role
    m_tabs->addTab(m_holders, tr("Held by", "tab"));
    m_tabs->addTab(m_roles, tr("Roles"));
    m_tabs->addTab(m_organizations, tr("Organizations"));
    m_tabs->addTab(m_json, u"JSON"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 8, 4);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_all);
    buttons->addStretch();
    assemble(m_header, buttons, m_tabs);
    showTabs(EntityKind::Role);
    connect(m_edit, &QPushButton::clicked, this, &RoleInspector::editRequested);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT holdersRequested(RoleId(m_thing.id)); });
    for (PlaceList *list : {m_holders, m_roles, m_organizations})
        connect(list, &PlaceList::placeOpened, this, &RoleInspector::placeRequested);
}

void RoleInspector::inspect(OpenDirectory *directory, const EntityId &thing)
{
    if (directory == this->directory() && thing == m_thing)
        return;
    if (directory != this->directory()) {
        m_traits = {};
        m_traitsRead.forget();
    }
    stop();
    m_thing = thing;
    m_holders->setRows({}, {});
    keep(connect(&directory->directory(), &Directory::traitsChanged, this, [this] {
        m_traitsRead.forget();
        readTraits();
    }));
    follow(directory);
    readTraits();
}

void RoleInspector::forget()
{
    m_stop.request_stop();
    m_thing = {};
}

bool RoleInspector::concerns(const QList<FeedEvent> &events) const
{
    // Holders, groups, and the names of all that it belongs to.
    return events.isEmpty() || std::ranges::any_of(events, [](const FeedEvent &event) { return event.entity.kind != EntityKind::Invitation; });
}

void RoleInspector::read()
{
    m_stop.request_stop();
    QCoro::connect(readRoleCatalog(directory()), this, [this, generation = nextRead()](const Result<RoleCatalog> &catalog) {
        if (generation != currentRead() || !directory())
            return;
        if (!catalog)
            return showFault(catalog.error(), u"tag"_s, {});
        if (const auto facts = factsOf(*catalog, m_thing))
            return show(*facts);
        showFault({Error::Kind::NotFound, {}, {}, {}}, u"tag"_s, tr("This is not in the directory any more."));
    });
}

void RoleInspector::show(const RoleFacts &facts)
{
    m_facts = facts;
    m_header->setIdentity(m_thing.id, facts.title);
    m_header->setLine(0, tr("ID"), m_thing.id, m_thing.id);
    m_header->setStatus(facts.status.iconName, facts.status.words, facts.status.exact);
    showTabs(m_thing.kind);
    m_all->setVisible(m_thing.kind == EntityKind::Role && (facts.holders > 0 || !facts.holdersKnown));
    m_details->setFacts(facts.details);
    m_permissions->setFacts(facts.permissions);
    m_roles->setRows(facts.roles.isEmpty() ? tr("No roles.") : QString(), facts.roles);
    m_organizations->setRows(facts.organizations.isEmpty() ? tr("No organization has it yet.") : QString(), facts.organizations);
    m_json->show(directory()->reader(), facts.json, {m_thing});
    updateEdit();
    showPage();
    if (m_thing.kind == EntityKind::Role)
        readHolders();
}

void RoleInspector::readHolders()
{
    m_stop = {};
    MemberQuery query;
    query.roles = {RoleId(m_thing.id)};
    PageRequest page;
    page.limit = shownHolders;
    page.cancel = m_stop.get_token();
    QCoro::connect(directory()->reader().members(query, page), this, [this, generation = currentRead()](const Result<Page<MemberRow>> &people) {
        if (generation != currentRead())
            return;
        if (people)
            showHolders(people->rows);
        else
            m_holders->setRows(people.error().message, {});
    });
}

void RoleInspector::showHolders(const QList<MemberRow> &people)
{
    const auto shown = static_cast<int>(people.size());
    QString sentence;
    if (people.isEmpty())
        sentence = m_facts.holdersKnown ? tr("Nobody holds this role.") : tr("Who holds it is not known: the server has not listed all members.");
    else if (shown == shownHolders)
        sentence = tr("The first %n people who hold it, by name:", nullptr, shown);
    else
        sentence = m_facts.holdersKnown ? tr("%n person(s) hold this role:", nullptr, shown) : tr("%n person(s) are known to hold this role:", nullptr, shown);
    m_holders->setRows(sentence, placesOf(people));
}

void RoleInspector::showTabs(EntityKind kind)
{
    const std::pair<QWidget *, bool> tabs[] = {
        {m_permissions, kind == EntityKind::Role},
        {m_holders, kind == EntityKind::Role},
        {m_roles, kind != EntityKind::Role},
        {m_organizations, kind == EntityKind::RoleGroup},
    };
    for (const auto &[tab, isShown] : tabs)
        m_tabs->setTabVisible(m_tabs->indexOf(tab), isShown);
}

void RoleInspector::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    updateEdit();
}

void RoleInspector::readTraits()
{
    if (!directory())
        return;
    m_traitsRead.askUnlessKnown(*directory(), std::nullopt, this, [this](const Result<Traits> &traits) {
        m_traits = traits.value_or(Traits());
        updateEdit();
    });
}

void RoleInspector::updateEdit()
{
    const bool mayEdit = m_traits.allows(Verb::Patch, m_thing.kind);
    m_edit->setVisible(m_isEditable);
    m_edit->setText(m_facts.builtIn ? tr("&Look at it…") : tr("&Edit…"));
    // As on the page: what is built in opens all the same, and says why it stays as it is.
    m_edit->setEnabled(mayEdit || m_facts.builtIn);
    m_edit->setToolTip(mayEdit ? QString() : m_traits.reasonAgainst(Verb::Patch, m_thing.kind));
}

void RoleInspector::focusContent()
{
    if (currentWidget() != page())
        return;
    if (m_edit->isVisible() && m_edit->isEnabled())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_header->focusFirst();
}

int RoleInspector::narrowest()
{
    int width = 0;
    for (const EntityKind kind : {EntityKind::RoleGroup, EntityKind::Application, EntityKind::Role}) {
        showTabs(kind);
        width = std::max(width, m_tabs->tabBar()->minimumSizeHint().width());
    }
    if (!m_thing.id.isEmpty())
        showTabs(m_thing.kind);
    return width;
}

} // namespace Rollcall
