#include "membersfixture.h"

#include "ui/common/buttons.h"
#include "ui/common/statepane.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/inspectorheader.h"
#include "ui/inspector/jsontab.h"
#include "ui/inspector/placelist.h"
#include "ui/inspector/roleinspector.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What is told of a selected role, role group or application, and that it follows what is written.
class RoleInspectorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatARoleIs();
    void listsWhoHasIt();
    void saysWhereManyAreShown();
    void goesToAHolderByKeyboard();
    void followsTheDirectory();
    void offersEditingWhereItMay();
    void looksAtWhatIsBuiltIn();
    void tellsOfARoleGroup();
    void tellsOfAnApplication();
    void tellsTheUnknownFromNobody();
    void saysWhenItIsGone();
    void cutsNoTab();

private:
    template<typename Widget>
    Widget *find(const char *name = "") { return pane().findChild<Widget *>(QString::fromLatin1(name)); }
    RoleInspector &pane() { return m_inspector->role(); }
    QString titleShown() { return find<InspectorHeader>()->title(); }
    QString fact(const QString &label)
    {
        for (const FactList::Fact &each : find<FactList>("roleDetails")->facts()) {
            if (each.label == label)
                return each.value;
        }
        return {};
    }
    QStringList tabsShown()
    {
        QStringList shown;
        const QTabWidget *tabs = pane().tabs();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                shown.append(tabs->tabText(i));
        }
        return shown;
    }
    EntityId make(EntityKind kind, const QJsonObject &values)
    {
        Create create;
        create.kind = kind;
        create.values = values;
        return m_fixture->apply(create).target;
    }
    void inspect(const EntityId &thing, const QString &title)
    {
        m_inspector->show(&m_fixture->directory(), thing);
        QTRY_COMPARE(titleShown(), title);
        QTRY_COMPARE(m_inspector->currentWidget(), &pane());
    }

    std::unique_ptr<MembersFixture> m_fixture;
    std::unique_ptr<Inspector> m_inspector;
    OrganizationId m_acme;
    EntityId m_clerk;
};

void RoleInspectorTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    m_acme = m_fixture->addOrganization(u"Acme Ltd"_s);
    m_clerk = make(EntityKind::Role, {{u"name"_s, u"Бухгалтер <b>"_s},
                                      {u"description"_s, u"Pays"_s},
                                      {u"permissions"_s, QJsonArray{u"user:view"_s, u"invoice:pay"_s}},
                                      {u"organization"_s, m_acme.toString()}});
    m_inspector = std::make_unique<Inspector>();
    m_inspector->setListed(EntityKind::Role);
    m_inspector->resize(380, 600);
    m_inspector->show();
}

void RoleInspectorTest::cleanup()
{
    m_inspector.reset();
    m_fixture.reset();
}

void RoleInspectorTest::saysWhatARoleIs()
{
    inspect(m_clerk, u"Бухгалтер <b>"_s);
    QCOMPARE(find<InspectorHeader>()->statusText(), u"Role of Acme Ltd"_s);
    QCOMPARE(fact(u"Description"_s), u"Pays"_s);
    QCOMPARE(fact(u"Available"_s), u"It can be given in Acme Ltd."_s);
    QCOMPARE(fact(u"Held by"_s), u"0"_s);
    const FactList *permissions = find<FactList>("rolePermissions");
    QCOMPARE(permissions->facts().size(), 2);
    QVERIFY(permissions->toPlainText().contains(u"invoice:pay"_s));
    QTest::mouseClick(find<CopyButton>("inspectorFirstCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_clerk.id);
    QCOMPARE(tabsShown(), (QStringList{u"Details"_s, u"Permissions"_s, u"Held by"_s, u"JSON"_s}));
    auto *json = find<JsonTab>();
    QTRY_VERIFY(!json->text().isEmpty());
    const QJsonObject object = QJsonDocument::fromJson(json->text().toUtf8()).object();
    QCOMPARE(object.value(u"id"_s).toString(), m_clerk.id);
    QCOMPARE(object.value(u"holders"_s).toInt(-1), 0);
}

void RoleInspectorTest::listsWhoHasIt()
{
    m_fixture->addMember(m_acme, u"Anna Müller"_s, u"anna@acme.example"_s, {RoleId(m_clerk.id)});
    m_fixture->addMember(m_acme, u"Zoe"_s, u"zoe@acme.example"_s, {RoleId(m_clerk.id)});
    inspect(m_clerk, u"Бухгалтер <b>"_s);
    auto *holders = find<PlaceList>("holders");
    QTRY_COMPARE(holders->rows()->topLevelItemCount(), 2);
    QCOMPARE(holders->sentence(), u"2 person(s) hold this role:"_s);
    QCOMPARE(holders->rows()->topLevelItem(0)->text(0), u"Anna Müller"_s);
    QCOMPARE(holders->rows()->topLevelItem(0)->text(1), u"anna@acme.example"_s);
    QSignalSpy all(m_inspector.get(), &Inspector::holdersRequested);
    QTest::mouseClick(find<QPushButton>("showHolders"), Qt::LeftButton);
    QCOMPARE(all.count(), 1);
    QCOMPARE(all.first().first().value<RoleId>(), RoleId(m_clerk.id));
}

void RoleInspectorTest::saysWhereManyAreShown()
{
    m_fixture->fillWithMembers(m_acme, 30);
    inspect(entity(BuiltInRole::member()), u"Member"_s);
    auto *holders = find<PlaceList>("holders");
    QTRY_COMPARE(holders->rows()->topLevelItemCount(), 20);
    QCOMPARE(holders->sentence(), u"The first 20 people who hold it, by name:"_s);
    QVERIFY(fact(u"By default"_s).startsWith(u"New members"_s));
}

void RoleInspectorTest::goesToAHolderByKeyboard()
{
    const UserId anna = m_fixture->addMember(m_acme, u"Anna Müller"_s, u"anna@acme.example"_s, {RoleId(m_clerk.id)});
    inspect(m_clerk, u"Бухгалтер <b>"_s);
    pane().tabs()->setCurrentWidget(find<PlaceList>("holders"));
    auto *rows = find<PlaceList>("holders")->rows();
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
    QSignalSpy places(m_inspector.get(), &Inspector::placeRequested);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().value<EntityId>(), entity(anna));
    QVERIFY(!places.first().at(2).toBool());
    QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(places.last().at(2).toBool());
}

void RoleInspectorTest::followsTheDirectory()
{
    inspect(m_clerk, u"Бухгалтер <b>"_s);
    QTRY_COMPARE(find<PlaceList>("holders")->sentence(), u"Nobody holds this role."_s);
    QVERIFY(!find<QPushButton>("showHolders")->isVisible());
    m_fixture->apply(Payload(Patch{m_clerk, {FieldEdit{u"name"_s, u"Бухгалтер <b>"_s, u"Clerk"_s}}}));
    QTRY_COMPARE(titleShown(), u"Clerk"_s);
    m_fixture->addMember(m_acme, u"Anna Müller"_s, u"anna@acme.example"_s, {RoleId(m_clerk.id)});
    QTRY_COMPARE(fact(u"Held by"_s), u"1"_s);
    QTRY_COMPARE(find<PlaceList>("holders")->rows()->topLevelItemCount(), 1);
    QVERIFY(find<QPushButton>("showHolders")->isVisible());
}

void RoleInspectorTest::offersEditingWhereItMay()
{
    inspect(m_clerk, u"Бухгалтер <b>"_s);
    auto *edit = find<QPushButton>("editRole");
    QTRY_VERIFY(edit->isVisible() && edit->isEnabled());
    QSignalSpy edits(m_inspector.get(), &Inspector::editRequested);
    m_inspector->focusContent();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Space);
    QCOMPARE(edits.count(), 1);
    m_fixture->setReadOnly(u"Nothing is written today."_s);
    QTRY_VERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), u"Nothing is written today."_s);
    m_inspector->setListed(EntityKind::User); // A page without that window.
    QVERIFY(!edit->isVisible());
}

void RoleInspectorTest::looksAtWhatIsBuiltIn()
{
    m_fixture->setReadOnly(u"Nothing is written today."_s);
    inspect(entity(BuiltInRole::owner()), u"Organization Owner"_s);
    QCOMPARE(find<InspectorHeader>()->statusText(), u"Built in"_s);
    auto *edit = find<QPushButton>("editRole");
    QVERIFY(edit->isEnabled());
    QCOMPARE(edit->text(), u"&Look at it…"_s);
}

void RoleInspectorTest::tellsOfARoleGroup()
{
    const EntityId directoryRole = make(EntityKind::Role, {{u"name"_s, u"Auditor"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}});
    const EntityId group = make(EntityKind::RoleGroup, {{u"name"_s, u"Büro"_s},
                                                        {u"roles"_s, QJsonArray{directoryRole.id}},
                                                        {u"organizations"_s, QJsonArray{m_acme.toString()}}});
    inspect(group, u"Büro"_s);
    QCOMPARE(tabsShown(), (QStringList{u"Details"_s, u"Roles"_s, u"Organizations"_s, u"JSON"_s}));
    QVERIFY(!find<QPushButton>("showHolders")->isVisible());
    QCOMPARE(fact(u"Application"_s), u"every application"_s);
    const auto lists = pane().findChildren<PlaceList *>();
    QSignalSpy places(m_inspector.get(), &Inspector::placeRequested);
    pane().tabs()->setCurrentIndex(3);
    auto *roles = qobject_cast<PlaceList *>(pane().tabs()->currentWidget());
    QVERIFY(roles && lists.contains(roles));
    QCOMPARE(roles->rows()->topLevelItemCount(), 1);
    QTest::keyClick(roles->rows(), Qt::Key_Return);
    QCOMPARE(places.last().first().value<EntityId>(), directoryRole);
    pane().tabs()->setCurrentIndex(4);
    auto *organizations = qobject_cast<PlaceList *>(pane().tabs()->currentWidget());
    QCOMPARE(organizations->rows()->topLevelItem(0)->text(0), u"Acme Ltd"_s);
    QTest::keyClick(organizations->rows(), Qt::Key_Return);
    QCOMPARE(places.last().first().value<EntityId>(), entity(m_acme));
}

void RoleInspectorTest::tellsOfAnApplication()
{
    const EntityId application = make(EntityKind::Application, {{u"name"_s, u"Ledger"_s}});
    make(EntityKind::Role, {{u"name"_s, u"Reader"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}, {u"application"_s, application.id}});
    inspect(application, u"Ledger"_s);
    QCOMPARE(tabsShown(), (QStringList{u"Details"_s, u"Roles"_s, u"JSON"_s}));
    QCOMPARE(fact(u"Roles"_s), u"1"_s);
}

void RoleInspectorTest::tellsTheUnknownFromNobody()
{
    RoleRow row;
    row.role.id = RoleId(u"r"_s);
    row.role.name = u"Reader"_s;
    row.holdersKnown = false;
    const auto facts = factsOf(RoleCatalog{{row}, {}, {}}, entity(row.role.id));
    QVERIFY(facts);
    QVERIFY(std::ranges::any_of(facts->details, [](const FactList::Fact &each) { return each.value == u"not known"_s; }));
    row.holders = 12;
    const auto some = factsOf(RoleCatalog{{row}, {}, {}}, entity(row.role.id));
    QVERIFY(std::ranges::any_of(some->details, [](const FactList::Fact &each) { return each.value == u"at least 12"_s; }));
    OrganizationRow organization;
    organization.membersKnown = false;
    QVERIFY(factsOf(organization, {}).contains(FactList::Fact{u"Members"_s, u"not known"_s, {}}));
}

void RoleInspectorTest::saysWhenItIsGone()
{
    inspect(m_clerk, u"Бухгалтер <b>"_s);
    m_fixture->apply(Payload(Remove{m_clerk, false, std::nullopt}));
    auto *pane = find<StatePane>();
    QTRY_VERIFY(pane->isVisible());
    QCOMPARE(pane->sentence(), u"This is not in the directory any more."_s);
}

void RoleInspectorTest::cutsNoTab()
{
    QTabWidget *tabs = pane().tabs();
    tabs->setTabText(4, u"Donaudampfschifffahrtsgesellschaft"_s); // of role groups
    const int wanted = m_inspector->narrowest();
    inspect(make(EntityKind::RoleGroup, {{u"name"_s, u"Büro"_s}}), u"Büro"_s);
    m_inspector->setMinimumWidth(wanted);
    m_inspector->resize(1, m_inspector->height());
    const QTabBar *bar = tabs->tabBar();
    QVERIFY(bar->tabRect(4).width() > bar->fontMetrics().horizontalAdvance(tabs->tabText(4)));
    QVERIFY(bar->tabRect(bar->count() - 1).right() <= m_inspector->width());
}

QTEST_MAIN(RoleInspectorTest)
#include "roleinspectortest.moc"
