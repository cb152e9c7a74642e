#include "membersfixture.h"

#include "ui/inspector/accesstab.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/inspectorheader.h"
#include "ui/inspector/invitationpane.h"
#include "ui/inspector/journaltab.h"
#include "ui/inspector/jsontab.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/inspector/personinspector.h"
#include "ui/common/buttons.h"
#include "ui/common/statepane.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What is told of the selected row, and that it follows what is written.
class InspectorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhenNobodyIsSelected();
    void showsWhoItIs();
    void saysWhichRoleGivesWhat();
    void tellsTheJournalInWords();
    void showsRawValuesWithoutTheLink();
    void handlesTheInvitation();
    void followsTheDirectory();
    void saysWhenThePersonIsGone();
    void showsAnOrganization();
    void opensTheOrganization();
    void showsMarkupAsText();
    void cutsNoTab();

private:
    template<typename Widget>
    Widget *find(const QString &name = {}) { return m_inspector->person().findChild<Widget *>(name); }
    QString header() { return find<InspectorHeader>()->title(); }
    void inspectAnna();

    std::unique_ptr<MembersFixture> m_fixture;
    std::unique_ptr<Inspector> m_inspector;
    OrganizationId m_acme;
    UserId m_anna;
};

void InspectorTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    m_acme = m_fixture->addOrganization(u"Acme Ltd"_s);
    m_anna = m_fixture->addMember(m_acme, u"Anna Müller"_s, u"anna@acme.example"_s, {BuiltInRole::member()}, true);
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(380, 600);
    m_inspector->show();
}

void InspectorTest::cleanup()
{
    m_inspector.reset();
    m_fixture.reset();
}

void InspectorTest::inspectAnna()
{
    m_inspector->show(&m_fixture->directory(), entity(m_anna, m_acme));
    QTRY_COMPARE(header(), u"Anna Müller"_s);
}

void InspectorTest::saysWhatToDoWhenNobodyIsSelected()
{
    auto *pane = qobject_cast<StatePane *>(m_inspector->currentWidget());
    QVERIFY(pane);
    QCOMPARE(pane->sentence(), u"Select a person to inspect"_s);
    inspectAnna();
    m_inspector->clear(3);
    QCOMPARE(m_inspector->currentWidget(), pane);
    QCOMPARE(pane->sentence(), u"3 are selected"_s);
}

void InspectorTest::showsWhoItIs()
{
    inspectAnna();
    const QString status = find<InspectorHeader>()->statusText();
    QVERIFY2(status.startsWith(u"Pending since "_s) && status.endsWith(u", by Tess Tester"_s), qPrintable(status));
    auto *copy = find<CopyButton>(u"inspectorFirstCopy"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"anna@acme.example"_s);
    const auto facts = find<FactList>()->facts();
    QVERIFY(std::ranges::any_of(facts, [](const FactList::Fact &fact) { return fact.value == u"Acme Ltd"_s; }));
}

void InspectorTest::saysWhichRoleGivesWhat()
{
    SetRoles roles;
    roles.member = entity(m_anna, m_acme);
    roles.before = {BuiltInRole::member()};
    roles.after = {BuiltInRole::member(), BuiltInRole::administrator()};
    m_fixture->apply(Payload(roles));
    inspectAnna();
    auto *access = find<AccessTab>();
    QTRY_COMPARE(access->topLevelItemCount(), 1);
    QTreeWidgetItem *acme = access->topLevelItem(0);
    QCOMPARE(acme->text(0), u"Acme Ltd"_s);
    bool found = false;
    for (int i = 0; i < acme->childCount(); ++i) {
        if (acme->child(i)->text(0) == Permission::userAdd) {
            QCOMPARE(acme->child(i)->text(1), u"Organization Admin"_s);
            found = true;
        }
    }
    QVERIFY(found);
}

void InspectorTest::tellsTheJournalInWords()
{
    m_fixture->apply(Payload(SetStatus{entity(m_anna, m_acme), MemberStatus::Pending, MemberStatus::Suspended}));
    m_fixture->apply(Payload(Patch{entity(m_anna), {FieldEdit{u"city"_s, QString(), u"Київ"_s}}}));
    inspectAnna();
    auto *journal = find<JournalTab>();
    QTRY_VERIFY(journal->toPlainText().contains(u"Tess Tester suspended Anna Müller"_s));
    const QString text = journal->toPlainText();
    QVERIFY2(text.contains(u"Status: Pending → Suspended"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Tess Tester edited Anna Müller"_s), qPrintable(text));
    QVERIFY2(text.contains(u"City: – → Київ"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Tess Tester added Anna Müller to Acme Ltd"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Roles: Member"_s), qPrintable(text));
}

void InspectorTest::showsRawValuesWithoutTheLink()
{
    inspectAnna();
    auto *json = find<JsonTab>();
    const QJsonObject object = QJsonDocument::fromJson(json->text().toUtf8()).object();
    QCOMPARE(object.value(u"email"_s).toString(), u"anna@acme.example"_s);
    const QString link = m_fixture->person(m_anna).memberships.first().invitation.value().link;
    QVERIFY(!link.isEmpty());
    QVERIFY(!json->text().contains(link));
}

void InspectorTest::handlesTheInvitation()
{
    inspectAnna();
    auto *pane = find<InvitationPane>();
    QVERIFY(pane->isVisibleTo(&m_inspector->person()));
    QVERIFY2(pane->text().startsWith(u"Invited to Acme Ltd, valid until "_s), qPrintable(pane->text()));
    QTest::mouseClick(pane->findChild<QPushButton *>(u"invitationCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_fixture->person(m_anna).memberships.first().invitation.value().link);
    auto *revoke = pane->findChild<QPushButton *>(u"invitationRevoke"_s);
    QTRY_VERIFY(revoke->isVisible());
    QTest::mouseClick(revoke, Qt::LeftButton);
    QTRY_COMPARE(pane->text(), u"Invitation to Acme Ltd: Revoked"_s);
    QVERIFY(!revoke->isVisible());
    auto *renew = pane->findChild<QPushButton *>(u"invitationRenew"_s);
    QTest::mouseClick(renew, Qt::LeftButton);
    QTRY_VERIFY(pane->text().startsWith(u"Invited to Acme Ltd"_s));
}

void InspectorTest::followsTheDirectory()
{
    inspectAnna();
    m_inspector->person().tabs()->setCurrentIndex(2);
    m_fixture->apply(Payload(Patch{entity(m_anna), {FieldEdit{u"name"_s, u"Anna Müller"_s, u"Anna Kowalska"_s}}}));
    QTRY_COMPARE(header(), u"Anna Kowalska"_s);
    QTRY_VERIFY(find<JournalTab>()->toPlainText().contains(u"Name: Anna Müller → Anna Kowalska"_s));
    QCOMPARE(m_inspector->person().tabs()->currentIndex(), 2);
}

void InspectorTest::saysWhenThePersonIsGone()
{
    inspectAnna();
    m_fixture->apply(Payload(Remove{entity(m_anna, m_acme), true, std::nullopt}));
    auto *pane = find<StatePane>();
    QTRY_VERIFY(pane->isVisible());
    QCOMPARE(pane->sentence(), u"This person is not in the directory any more."_s);
}

void InspectorTest::showsAnOrganization()
{
    m_inspector->show(&m_fixture->directory(), entity(m_acme));
    auto &organization = m_inspector->organization();
    QTRY_COMPARE(organization.findChild<InspectorHeader *>()->title(), u"Acme Ltd"_s);
    const auto facts = organization.findChild<FactList *>()->facts();
    QVERIFY(facts.contains(FactList::Fact{u"Members"_s, u"2"_s, {}}));
    QTRY_VERIFY(organization.findChild<JournalTab *>()->toPlainText().contains(u"created the organization Acme Ltd"_s));
    QSignalSpy places(m_inspector.get(), &Inspector::placeRequested);
    QTest::mouseClick(organization.findChild<QPushButton *>(u"openMembers"_s), Qt::LeftButton);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().value<EntityId>(), entity(m_acme));
}

void InspectorTest::opensTheOrganization()
{
    inspectAnna();
    m_inspector->person().tabs()->setCurrentIndex(1);
    auto *access = find<AccessTab>();
    QTRY_COMPARE(access->topLevelItemCount(), 1);
    access->setCurrentItem(access->topLevelItem(0));
    QSignalSpy places(m_inspector.get(), &Inspector::placeRequested);
    QTest::keyClick(access, Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().at(1).toString(), u"Acme Ltd"_s);
    QVERIFY(!places.first().at(2).toBool());
}

void InspectorTest::showsMarkupAsText()
{
    m_fixture->apply(Payload(Patch{entity(m_anna), {FieldEdit{u"name"_s, u"Anna Müller"_s, u"<b>Bold</b> & %1"_s}}}));
    m_inspector->show(&m_fixture->directory(), entity(m_anna, m_acme));
    QTRY_COMPARE(header(), u"<b>Bold</b> & %1"_s);
    QVERIFY(find<FactList>()->toPlainText().contains(u"<b>Bold</b> & %1"_s));
    QTRY_VERIFY(find<JournalTab>()->toPlainText().contains(u"<b>Bold</b> & %1"_s));
}

void InspectorTest::cutsNoTab()
{
    inspectAnna();
    for (QTabWidget *tabs : {m_inspector->person().tabs(), m_inspector->organization().tabs()}) {
        tabs->setTabText(0, u"Donaudampfschifffahrtsgesellschaft"_s);
        QVERIFY(m_inspector->narrowest() >= tabs->tabBar()->fontMetrics().horizontalAdvance(tabs->tabText(0)));
        m_inspector->setMinimumWidth(m_inspector->narrowest());
        m_inspector->resize(1, m_inspector->height());
        const QTabBar *bar = tabs->tabBar();
        const QRect last = bar->tabRect(bar->count() - 1);
        QVERIFY(bar->tabRect(0).width() > bar->fontMetrics().horizontalAdvance(tabs->tabText(0)));
        QVERIFY(last.right() <= m_inspector->width());
    }
}

QTEST_MAIN(InspectorTest)
#include "inspectortest.moc"
