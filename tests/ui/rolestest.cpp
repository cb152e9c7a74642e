#include "organizationsfixture.h"

#include "ui/common/buttons.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/organizationpicker.h"
#include "ui/common/problemlabel.h"
#include "ui/common/tableview.h"
#include "ui/roles/applicationdialog.h"
#include "ui/roles/listpane.h"
#include "ui/roles/roledialog.h"
#include "ui/roles/rolegroupdialog.h"
#include "ui/roles/rolematrix.h"
#include "ui/roles/rolespage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The page of roles, role groups and applications with its dialogs, on the embedded service.
class RolesTest final : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *line(QWidget *in, const char *name) { return in->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    /// Ticks the permission's box with the space bar.
    static bool tick(QWidget *in, const QString &word)
    {
        auto *tree = in->findChild<QTreeView *>(u"permissionsTree"_s);
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::UserRole + 1, word, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return false;
        tree->setCurrentIndex(found.first());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Space);
        return found.first().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    static RoleRow row(Desk &desk, const QString &name)
    {
        const auto rows = Desk::wait(desk.reader().roles());
        for (const auto &each : *rows) {
            if (each.role.name == name)
                return each;
        }
        return {};
    }

private Q_SLOTS:
    void makesARole();
    void makesARoleOfAnOrganization();
    void opensBuiltInRolesReadOnly();
    void editsDuplicatesAndShowsHolders();
    void asksForAReplacement();
    void makesARoleGroup();
    void makesAndDeletesAnApplication();
    void refusesATakenName();
    void showsAllPermissionsSideBySide();
    void asksBeforeEditsAreLost();
    void looksWell();
};

void RolesTest::makesARole()
{
    Desk desk;
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 4);
    QTRY_VERIFY(page.newAction()->isEnabled());
    page.focusList();
    QTest::keyClick(page.pane(RolesPage::Roles)->table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Desk::openWindow<RoleDialog>());
    auto *dialog = Desk::openWindow<RoleDialog>();
    QTRY_COMPARE(QApplication::focusWidget(), line(dialog, "name"));
    Desk::type(QApplication::focusWidget(), u"Бухгалтер"_s);
    QVERIFY(tick(dialog, Permission::userView));
    QTest::keyClicks(line(dialog, "permissionWord"), u"nonsense"_s);
    QTest::keyClick(line(dialog, "permissionWord"), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    line(dialog, "permissionWord")->clear();
    QTest::keyClicks(line(dialog, "permissionWord"), u"invoice:approve"_s);
    QTest::keyClick(line(dialog, "permissionWord"), Qt::Key_Return);
    QVERIFY(line(dialog, "permissionWord")->text().isEmpty());
    desk.picture(dialog, u"role-new"_s);
    QTest::keyClick(line(dialog, "name"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!Desk::openWindow<RoleDialog>());
    const auto made = row(desk, u"Бухгалтер"_s);
    QCOMPARE(made.role.permissions, (QStringList{u"invoice:approve"_s, Permission::userView}));
    QTRY_COMPARE(page.selection(), QList<EntityId>{entity(made.role.id)});
}

void RolesTest::makesARoleOfAnOrganization()
{
    Desk desk;
    const auto acme = desk.organization(u"Acme"_s);
    RoleDialog dialog(desk.directory());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTest::keyClicks(line(&dialog, "name"), u"Clerk"_s);
    auto *belongsTo = dialog.findChild<QComboBox *>(u"belongsTo"_s);
    belongsTo->setFocus();
    QTest::keyClick(belongsTo, Qt::Key_End);
    auto *picker = dialog.findChild<OrganizationPicker *>();
    QVERIFY(picker->isVisible());
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QVERIFY(!dialog.findChild<ProblemLabel *>(u"organizationProblem"_s)->problem().isEmpty());
    QTest::keyClicks(picker, u"acme"_s);
    QTRY_COMPARE(picker->chosen(), acme);
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(row(desk, u"Clerk"_s).role.organization, acme);
}

void RolesTest::opensBuiltInRolesReadOnly()
{
    Desk desk;
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 4);
    page.select(entity(BuiltInRole::support()));
    QTRY_VERIFY(page.editAction()->isEnabled());
    QVERIFY(!page.deleteAction()->isEnabled());
    QTest::keyClick(page.pane(RolesPage::Roles)->table(), Qt::Key_Return);
    QTRY_VERIFY(Desk::openWindow<RoleDialog>());
    auto *dialog = Desk::openWindow<RoleDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"reason"_s)->isVisible());
    QVERIFY(!dialog->verbButton()->isVisible());
    QVERIFY(line(dialog, "name")->isReadOnly());
    desk.picture(dialog, u"role-builtin"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!Desk::openWindow<RoleDialog>());
}

void RolesTest::editsDuplicatesAndShowsHolders()
{
    Desk desk;
    const auto acme = desk.organization(u"Acme"_s);
    const auto clerk = desk.make(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}, {u"organization"_s, acme.toString()}});
    AddMember add;
    add.organization = entity(acme);
    add.values = {{u"email"_s, u"olena@acme.example"_s}};
    add.roles = {clerk};
    desk.done(add);
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 5);
    page.select(clerk);
    QTRY_VERIFY(page.holdersAction()->isEnabled() && page.editAction()->isEnabled());
    QSignalSpy holders(&page, &RolesPage::showHolders);
    page.focusList();
    QTest::keyClick(page.pane(RolesPage::Roles)->table(), Qt::Key_F2);
    QTRY_VERIFY(Desk::openWindow<RoleDialog>());
    auto *dialog = Desk::openWindow<RoleDialog>();
    QVERIFY(!dialog->payload());
    desk.picture(dialog, u"role-edit"_s);
    QTest::keyClicks(line(dialog, "description"), u"Writes"_s);
    QVERIFY(dialog->payload());
    QCOMPARE(std::get<Patch>(*dialog->payload()).edits.size(), 1);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!Desk::openWindow<RoleDialog>());
    QCOMPARE(row(desk, u"Clerk"_s).role.description, u"Writes"_s);
    page.duplicateAction()->trigger();
    QTRY_VERIFY(Desk::openWindow<RoleDialog>());
    QVERIFY(line(Desk::openWindow<RoleDialog>(), "name")->text().contains(u"Clerk"_s));
    QTest::mouseClick(Desk::openWindow<RoleDialog>()->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 6);
    QTRY_VERIFY(!Desk::openWindow<RoleDialog>());
    page.select(clerk);
    QTRY_VERIFY(page.holdersAction()->isEnabled());
    page.editAction()->trigger();
    QTRY_VERIFY(Desk::openWindow<RoleDialog>());
    QTest::mouseClick(Desk::openWindow<RoleDialog>()->findChild<QPushButton *>(u"showHolders"_s), Qt::LeftButton);
    QTRY_COMPARE(holders.size(), 1);
    QCOMPARE(holders.first().first().value<RoleId>().toString(), clerk.id);
}

void RolesTest::asksForAReplacement()
{
    Desk desk;
    const auto acme = desk.organization(u"Acme"_s);
    const auto clerk = desk.make(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}, {u"organization"_s, acme.toString()}});
    AddMember add;
    add.organization = entity(acme);
    add.values = {{u"email"_s, u"olena@acme.example"_s}};
    add.roles = {clerk};
    desk.done(add);
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 5);
    page.select(clerk);
    page.focusList();
    QTRY_VERIFY(page.deleteAction()->isEnabled());
    QTest::keyClick(page.pane(RolesPage::Roles)->table(), Qt::Key_Delete);
    QTRY_VERIFY(Desk::openWindow<ConfirmDialog>());
    auto *dialog = Desk::openWindow<ConfirmDialog>();
    auto *replacement = dialog->findChild<QComboBox *>(u"replacement"_s);
    QTRY_COMPARE(replacement->count(), 5);
    QVERIFY(!dialog->verbButton()->isEnabled());
    desk.picture(dialog, u"role-delete"_s);
    replacement->setFocus();
    QTest::keyClick(replacement, Qt::Key_End);
    QTRY_VERIFY(dialog->verbButton()->isEnabled());
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 4);
    QVERIFY(row(desk, u"Clerk"_s).role.id.isEmpty());
}

void RolesTest::makesARoleGroup()
{
    Desk desk;
    const auto acme = desk.organization(u"Acme"_s);
    const auto clerk = desk.make(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}});
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTest::mouseClick(page.tabs()->tabBar(), Qt::LeftButton, {}, page.tabs()->tabBar()->tabRect(RolesPage::RoleGroups).center());
    QCOMPARE(page.currentTab(), RolesPage::RoleGroups);
    QTRY_VERIFY(page.newAction()->isEnabled());
    desk.picture(&page, u"rolegroups-empty"_s);
    page.newAction()->trigger();
    QTRY_VERIFY(Desk::openWindow<RoleGroupDialog>());
    auto *dialog = Desk::openWindow<RoleGroupDialog>();
    QTest::keyClicks(line(dialog, "name"), u"Office"_s);
    auto *roles = dialog->findChild<QWidget *>(u"roles"_s)->findChild<QListWidget *>();
    QTRY_VERIFY(roles->count() == 1 && roles->item(0)->text() == u"Clerk"_s);
    roles->setFocus();
    QTest::keyClick(roles, Qt::Key_Space);
    auto *picker = dialog->findChild<OrganizationPicker *>();
    QTest::keyClicks(picker, u"Acme"_s);
    QTRY_COMPARE(dialog->findChild<QListWidget *>(u"organizationsList"_s)->count(), 1);
    desk.picture(dialog, u"rolegroup-new"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!Desk::openWindow<RoleGroupDialog>());
    const auto groups = Desk::wait(desk.reader().roleGroups());
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->first().group.roles, QList<RoleId>{RoleId(clerk.id)});
    QCOMPARE(groups->first().group.organizations, QList<OrganizationId>{acme});
    QTRY_COMPARE(page.selection(), QList<EntityId>{entity(groups->first().group.id)});
    // Edited: the organization goes again, and only that is sent.
    QTRY_VERIFY(page.editAction()->isEnabled());
    QTest::keyClick(page.pane(RolesPage::RoleGroups)->table(), Qt::Key_F2);
    QTRY_VERIFY(Desk::openWindow<RoleGroupDialog>());
    dialog = Desk::openWindow<RoleGroupDialog>();
    auto *list = dialog->findChild<QListWidget *>(u"organizationsList"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Acme"_s);
    QVERIFY(!dialog->payload());
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(dialog->payload());
    QCOMPARE(std::get<Patch>(*dialog->payload()).edits.size(), 1);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!Desk::openWindow<RoleGroupDialog>());
    QVERIFY(Desk::wait(desk.reader().roleGroups())->first().group.organizations.isEmpty());
}

void RolesTest::makesAndDeletesAnApplication()
{
    Desk desk;
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    page.tabs()->setCurrentIndex(RolesPage::Applications);
    QTRY_VERIFY(page.newAction()->isEnabled());
    page.newAction()->trigger();
    QTRY_VERIFY(Desk::openWindow<ApplicationDialog>());
    auto *dialog = Desk::openWindow<ApplicationDialog>();
    QTest::keyClick(line(dialog, "name"), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<ProblemLabel *>(u"nameProblem"_s)->problem().isEmpty());
    desk.picture(dialog, u"application-new"_s);
    QTest::keyClicks(line(dialog, "name"), u"Portal"_s);
    QTest::keyClick(line(dialog, "name"), Qt::Key_Return);
    QTRY_COMPARE(page.pane(RolesPage::Applications)->shownRows(), 1);
    QTRY_VERIFY(page.deleteAction()->isEnabled());
    QTest::keyClick(page.pane(RolesPage::Applications)->table(), Qt::Key_Delete);
    QTRY_VERIFY(Desk::openWindow<ConfirmDialog>());
    QTest::mouseClick(Desk::openWindow<ConfirmDialog>()->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(page.pane(RolesPage::Applications)->shownRows(), 0);
}

void RolesTest::refusesATakenName()
{
    Desk desk;
    desk.make(EntityKind::Application, {{u"name"_s, u"Portal"_s}});
    ApplicationDialog dialog(desk.directory());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTest::keyClicks(line(&dialog, "name"), u"Portal"_s);
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.findChild<ProblemLabel *>(u"nameProblem"_s)->problem().isEmpty());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.verbButton()->isEnabled());
}

void RolesTest::showsAllPermissionsSideBySide()
{
    Desk desk;
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.pane(RolesPage::Roles)->shownRows(), 4);
    page.tabs()->setCurrentIndex(RolesPage::Matrix);
    auto *matrix = page.findChild<RoleMatrix *>();
    const QAbstractItemModelTester tester(matrix->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(matrix->model()->columnCount(), 4);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(Permission::userView));
    desk.make(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"invoice:approve"_s}}});
    QTRY_COMPARE(matrix->model()->columnCount(), 5);
    desk.picture(&page, u"matrix"_s);
}

void RolesTest::asksBeforeEditsAreLost()
{
    Desk desk;
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    page.newAction()->trigger();
    QTRY_VERIFY(Desk::openWindow<RoleDialog>());
    auto *dialog = Desk::openWindow<RoleDialog>();
    QVERIFY(page.canLeave());
    QTest::keyClicks(line(dialog, "name"), u"x"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!page.canLeave());
    line(dialog, "name")->clear();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!Desk::openWindow<RoleDialog>());
}

void RolesTest::looksWell()
{
    if (qEnvironmentVariableIsEmpty("ROLLCALL_PICTURES"))
        QSKIP("No pictures are wanted.");
    Desk desk(300, 12);
    RolesPage page(desk.directory(), desk.settings());
    Desk::show(page, {1100, 600});
    QTRY_VERIFY(page.pane(RolesPage::Roles)->shownRows() > 4);
    desk.picture(&page, u"roles-full"_s);
    page.tabs()->setCurrentIndex(RolesPage::RoleGroups);
    desk.picture(&page, u"rolegroups-full"_s);
    page.tabs()->setCurrentIndex(RolesPage::Applications);
    desk.picture(&page, u"applications-full"_s);
    page.tabs()->setCurrentIndex(RolesPage::Matrix);
    desk.picture(&page, u"matrix-full"_s);
    page.resize(480, 400);
    page.tabs()->setCurrentIndex(RolesPage::Roles);
    desk.picture(&page, u"roles-narrow"_s);
}

QTEST_MAIN(RolesTest)
#include "rolestest.moc"
