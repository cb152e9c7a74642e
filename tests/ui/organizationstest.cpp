#include "organizationsfixture.h"

#include "models/items/organizationsmodel.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/filterbar.h"
#include "ui/common/problemlabel.h"
#include "ui/common/foldingsection.h"
#include "ui/common/tableview.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/organizations/domainseditor.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/logofield.h"
#include "ui/organizations/organizationform.h"
#include "ui/organizations/organizationspage.h"
#include "ui/organizations/wizard/neworganizationwizard.h"
#include "tests/net/awaited.h"

#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The page of organizations with its dialogs, by mouse and keyboard, on the embedded service.
class OrganizationsTest final : public QObject
{
    Q_OBJECT

private:
    static NewOrganizationWizard *openWizard(OrganizationsPage &page)
    {
        page.newAction()->trigger();
        return waitFor([] { return Desk::openWindow<NewOrganizationWizard>() != nullptr; })
                   ? Desk::openWindow<NewOrganizationWizard>()
                   : nullptr;
    }
    /// On its words: the rest of its row is no part of it.
    static void clickRadio(QWidget *in, const char *name)
    {
        auto *radio = in->findChild<QRadioButton *>(QString::fromLatin1(name));
        QTest::mouseClick(radio, Qt::LeftButton, {}, {radio->height() / 2, radio->height() / 2});
    }
    static void forward(QWizard *wizard) { QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton); }
    static QLineEdit *line(QWidget *in, const char *name) { return in->findChild<QLineEdit *>(QString::fromLatin1(name)); }

private Q_SLOTS:
    void createsByKeyboardAlone();
    void staysOnThePageWithAProblem();
    void goesBackToTheFieldThatIsRefused();
    void namesAnotherOwnerAndAFirstAdmin();
    void keepsWhatIsDoneWhenAPersonIsRefused();
    void asksBeforeTypedWordsAreLost();
    void editsOnlyWhatChanged();
    void choosesAndRemovesALogo();
    void showsBothValuesOfAConflict();
    void deletesAfterTheNameIsTyped();
    void refusesToDeleteAParent();
    void opensCopiesAndRemembers();
    void takesPastedAddresses();
    void filters();
    void saysWhenThereIsNothing();
    void looksWell();
};

void OrganizationsTest::createsByKeyboardAlone()
{
    Desk desk;
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Desk::openWindow<NewOrganizationWizard>());
    auto *wizard = Desk::openWindow<NewOrganizationWizard>();
    QTRY_COMPARE(QApplication::focusWidget(), line(wizard, "name"));
    for (const auto *problem : wizard->findChildren<ProblemLabel *>())
        QVERIFY2(!problem->isVisible(), qPrintable(problem->objectName()));
    QTest::keyClicks(QApplication::focusWidget(), u"Acme Ltd"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), line(wizard, "phone"));
    QTest::keyClicks(QApplication::focusWidget(), u"+44 20 7183 8750"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::Access);
    QTRY_COMPARE(QApplication::focusWidget(), line(wizard, "domain"));
    QTest::keyClicks(QApplication::focusWidget(), u"Acme.Example"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard->currentId(), NewOrganizationWizard::Access);
    Desk::type(QApplication::focusWidget(), u"bücher.example"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard->draft().organization.domains, (QStringList{u"acme.example"_s, u"xn--bcher-kva.example"_s}));
    desk.picture(wizard, u"wizard-access"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::People);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::Review);
    const QString sentences = wizard->findChild<QLabel *>(u"sentences"_s)->text();
    QVERIFY2(sentences.contains(u"Acme Ltd"_s) && sentences.contains(u"+44 20 7183 8750"_s) && sentences.contains(u"You become"_s),
             qPrintable(sentences));
    desk.picture(wizard, u"wizard-review"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!Desk::openWindow<NewOrganizationWizard>());
    QTRY_COMPARE(page.model()->rowCount(), 1);
    const auto rows = desk.organizations();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].organization.phone, u"+442071838750"_s);
    QCOMPARE(rows[0].ownerCount, 1);
    QTRY_COMPARE(page.selection(), QList<EntityId>{entity(rows[0].organization.id)});
}

void OrganizationsTest::staysOnThePageWithAProblem()
{
    Desk desk;
    desk.make(EntityKind::Organization, {{u"name"_s, u"Globex"_s}, {u"domains"_s, QJsonArray{u"globex.example"_s}}});
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    auto *wizard = openWizard(page);
    QVERIFY(wizard);
    QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
    QTest::keyClicks(line(wizard, "name"), u"Acme"_s);
    QTest::keyClicks(line(wizard, "phone"), u"12"_s);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), NewOrganizationWizard::Identity);
    QVERIFY(!wizard->findChild<ProblemLabel *>(u"phoneProblem"_s)->problem().isEmpty());
    desk.picture(wizard, u"wizard-identity-problem"_s);
    line(wizard, "phone")->clear();
    QTest::keyClicks(line(wizard, "parent"), u"Glob"_s);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), NewOrganizationWizard::Identity);
    QTest::keyClicks(line(wizard, "parent"), u"ex"_s);
    QTRY_VERIFY(!wizard->draft().organization.parent.isEmpty());
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::Access);
    QTest::keyClicks(line(wizard, "domain"), u"not a domain"_s);
    QTest::mouseClick(wizard->findChild<QToolButton *>(u"addDomain"_s), Qt::LeftButton);
    QVERIFY(wizard->draft().organization.domains.isEmpty());
    line(wizard, "domain")->clear();
    QTest::keyClicks(line(wizard, "domain"), u"globex.example"_s);
    QTest::keyClick(line(wizard, "domain"), Qt::Key_Return);
    auto *problem = wizard->findChild<DomainsEditor *>()->findChild<ProblemLabel *>();
    QTRY_VERIFY2(problem->problem().contains(u"Globex"_s), qPrintable(problem->problem()));
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), NewOrganizationWizard::Access);
    auto *domains = wizard->findChild<QListWidget *>(u"domains"_s);
    domains->setCurrentRow(0);
    QTest::keyClick(domains, Qt::Key_Delete);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::People);
    clickRadio(wizard, "ownerOther");
    QTest::keyClicks(line(wizard, "ownerEmail"), u"olena"_s);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), NewOrganizationWizard::People);
    QVERIFY(!wizard->findChild<ProblemLabel *>(u"ownerEmailProblem"_s)->problem().isEmpty());
    desk.picture(wizard, u"wizard-people-problem"_s);
}

void OrganizationsTest::goesBackToTheFieldThatIsRefused()
{
    Desk desk;
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    auto *wizard = openWizard(page);
    QVERIFY(wizard);
    QTest::keyClicks(line(wizard, "name"), u"Acme"_s);
    forward(wizard);
    QTest::keyClicks(line(wizard, "domain"), u"acme.example"_s);
    QTest::keyClick(line(wizard, "domain"), Qt::Key_Return);
    forward(wizard);
    forward(wizard);
    QCOMPARE(wizard->currentId(), NewOrganizationWizard::Review);
    // Somebody is quicker.
    desk.make(EntityKind::Organization, {{u"name"_s, u"Globex"_s}, {u"domains"_s, QJsonArray{u"acme.example"_s}}});
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::Access);
    QVERIFY(wizard->isVisible());
    QVERIFY(!wizard->findChild<DomainsEditor *>()->findChild<ProblemLabel *>()->problem().isEmpty());
    QCOMPARE(desk.organizations().size(), 1);
}

void OrganizationsTest::namesAnotherOwnerAndAFirstAdmin()
{
    Desk desk;
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    auto *wizard = openWizard(page);
    QVERIFY(wizard);
    QTest::keyClicks(line(wizard, "name"), u"Acme"_s);
    forward(wizard);
    forward(wizard);
    clickRadio(wizard, "ownerOther");
    QTest::keyClicks(line(wizard, "ownerEmail"), u"olena@acme.example"_s);
    Desk::type(line(wizard, "ownerName"), u"Олена Шевченко"_s);
    wizard->findChild<QAbstractButton *>(u"ownerInvite"_s)->click();
    wizard->findChild<QGroupBox *>(u"adminBox"_s)->setChecked(true);
    QTest::keyClicks(line(wizard, "adminEmail"), u"wei@acme.example"_s);
    desk.picture(wizard, u"wizard-people"_s);
    forward(wizard);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::Review);
    desk.picture(wizard, u"wizard-review-people"_s);
    QSignalSpy created(wizard, &NewOrganizationWizard::created);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_COMPARE(created.size(), 1);
    const OrganizationId id = desk.organizations().first().organization.id;
    MemberQuery query;
    query.organization = id;
    const auto members = Desk::wait(desk.reader().members(query, {}));
    QVERIFY(members);
    // The one who made it has stepped aside: somebody else is its active owner.
    QCOMPARE(members->rows.size(), 2);
    for (const auto &row : members->rows) {
        const bool owner = row.user.email == u"olena@acme.example"_s;
        QCOMPARE(row.membership.roles, QList<RoleId>{owner ? BuiltInRole::owner() : BuiltInRole::administrator()});
        QCOMPARE(row.membership.status, owner ? MemberStatus::Active : MemberStatus::Pending);
    }
}

void OrganizationsTest::keepsWhatIsDoneWhenAPersonIsRefused()
{
    Desk desk;
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    auto *wizard = openWizard(page);
    QVERIFY(wizard);
    // The person at this computer gets an address, and is then named as the first admin of what they own already.
    Patch patch{entity(desk.directory().actor().user), {{u"email"_s, QString(), u"tess@acme.example"_s}}};
    desk.done(patch);
    QTest::keyClicks(line(wizard, "name"), u"Acme"_s);
    forward(wizard);
    forward(wizard);
    wizard->findChild<QGroupBox *>(u"adminBox"_s)->setChecked(true);
    QTest::keyClicks(line(wizard, "adminEmail"), u"tess@acme.example"_s);
    forward(wizard);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::People);
    QVERIFY(wizard->findChild<ProblemLabel *>(u"adminEmailProblem"_s)->problem().contains(u"was created"_s));
    QCOMPARE(desk.organizations().size(), 1);
    line(wizard, "adminEmail")->clear();
    QTest::keyClicks(line(wizard, "adminEmail"), u"wei@acme.example"_s);
    forward(wizard);
    QTRY_COMPARE(wizard->currentId(), NewOrganizationWizard::Review);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_VERIFY(!Desk::openWindow<NewOrganizationWizard>());
    QCOMPARE(desk.organizations().size(), 1);
    QCOMPARE(desk.organizations().first().members, 2);
}

void OrganizationsTest::asksBeforeTypedWordsAreLost()
{
    Desk desk;
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_VERIFY(page.newAction()->isEnabled());
    auto *wizard = openWizard(page);
    QVERIFY(wizard);
    QTest::keyClicks(line(wizard, "name"), u"Acme"_s);
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(Desk::openWindow<QMessageBox>());
    QVERIFY(wizard->isVisible());
    QTest::keyClick(Desk::openWindow<QMessageBox>(), Qt::Key_Escape);
    QTRY_VERIFY(!Desk::openWindow<QMessageBox>());
    QVERIFY(wizard->isVisible());
    line(wizard, "name")->clear();
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!Desk::openWindow<NewOrganizationWizard>());
}

void OrganizationsTest::editsOnlyWhatChanged()
{
    Desk desk;
    const auto application = desk.make(EntityKind::Application, {{u"name"_s, u"Portal"_s}});
    const OrganizationId id = desk.organization(u"Acme"_s);
    const auto role = desk.make(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}});
    const auto group = desk.make(EntityKind::RoleGroup, {{u"name"_s, u"Office"_s}, {u"roles"_s, QJsonArray{role.id}}});
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.focusList();
    QTRY_VERIFY(page.editAction()->isEnabled());
    QTest::keyClick(page.table(), Qt::Key_F2);
    QTRY_VERIFY(Desk::openWindow<EditOrganizationDialog>());
    auto *dialog = Desk::openWindow<EditOrganizationDialog>();
    QTRY_VERIFY(dialog->form()->isEnabled());
    QVERIFY(dialog->payloads().isEmpty());
    QVERIFY(!dialog->verbButton()->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), line(dialog, "name"));
    desk.picture(dialog, u"edit"_s);
    auto *display = line(dialog, "displayName");
    display->setFocus();
    Desk::type(display, u"Acme & Söhne"_s);
    // Until it is read, a list holds a sentence in the place of items.
    const auto tick = [dialog](const QString &list, const QString &text) {
        auto *items = dialog->findChild<QWidget *>(list)->findChild<QListWidget *>();
        QTRY_VERIFY(items->item(0) && items->item(0)->text() == text);
        items->item(0)->setCheckState(Qt::Checked);
    };
    tick(u"roleGroups"_s, u"Office"_s);
    tick(u"applications"_s, u"Portal"_s);
    QCOMPARE(dialog->payloads().size(), 2);
    const auto patch = std::get<Patch>(dialog->payloads().first());
    QCOMPARE(patch.edits.size(), 2);
    desk.picture(dialog, u"edit-changed"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!Desk::openWindow<EditOrganizationDialog>());
    QCOMPARE(desk.row(id)->organization.displayName, u"Acme & Söhne"_s);
    QCOMPARE(desk.row(id)->organization.applications, QList<ApplicationId>{ApplicationId(application.id)});
    const auto groups = Desk::wait(desk.reader().roleGroups());
    QCOMPARE(groups->first().group.organizations, QList<OrganizationId>{id});
    QCOMPARE(groups->first().group.id.toString(), group.id);
}

void OrganizationsTest::choosesAndRemovesALogo()
{
    Desk desk;
    const OrganizationId id = desk.organization(u"Acme"_s);
    QTemporaryDir folder;
    QImage image(120, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(10, 10, 100, 40, Qt::darkCyan);
    painter.end();
    QVERIFY(image.save(folder.filePath(u"logo.png"_s)));
    QFile text(folder.filePath(u"words.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();

    const auto openDialog = [&] {
        auto dialog = std::make_unique<EditOrganizationDialog>(desk.directory(), id);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    };
    const auto chooseFile = [](EditOrganizationDialog &dialog, const QString &path) {
        dialog.form()->logo()->setChooser([path](const std::function<void(const QString &)> &chosen) { chosen(path); });
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"chooseLogo"_s), Qt::LeftButton);
    };
    auto dialog = openDialog();
    QTRY_VERIFY(dialog->form()->isEnabled());
    auto *preview = dialog->form()->logo()->findChild<Avatar *>();
    auto *problem = dialog->findChild<ProblemLabel *>(u"logoProblem"_s);
    auto *remove = dialog->findChild<QPushButton *>(u"removeLogo"_s);
    QVERIFY(preview->image().isNull());
    QVERIFY(!remove->isEnabled());
    chooseFile(*dialog, {});
    QVERIFY(!dialog->form()->logo()->isBusy());
    chooseFile(*dialog, text.fileName());
    QTRY_VERIFY(problem->problem().contains(u"PNG"_s));
    QVERIFY(dialog->payloads().isEmpty());
    desk.picture(dialog.get(), u"edit-logo-problem"_s);
    chooseFile(*dialog, folder.filePath(u"logo.png"_s));
    QTRY_VERIFY(!preview->image().isNull());
    QCOMPARE(preview->image().width(), 2 * preview->image().height());
    QVERIFY(problem->problem().isEmpty());
    QVERIFY2(dialog->summary().contains(u"Logo"_s), qPrintable(dialog->summary()));
    QCOMPARE(desk.row(id)->organization.logo, QString());
    desk.picture(dialog.get(), u"edit-logo"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(desk.row(id)->organization.logo.size(), 64);

    OrganizationInspector inspector;
    inspector.inspect(&desk.directory(), id);
    Desk::show(inspector, {380, 420});
    QTRY_VERIFY(inspector.findChild<Avatar *>() && !inspector.findChild<Avatar *>()->image().isNull());
    QTest::qWait(50);
    desk.picture(&inspector, u"inspector-logo"_s);

    dialog = openDialog();
    QTRY_VERIFY(dialog->form()->isEnabled());
    remove = dialog->findChild<QPushButton *>(u"removeLogo"_s);
    QVERIFY(remove->isEnabled());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(!remove->isEnabled());
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(desk.row(id)->organization.logo, QString());
    QTRY_VERIFY(inspector.findChild<Avatar *>()->image().isNull());
}

void OrganizationsTest::showsBothValuesOfAConflict()
{
    Desk desk;
    const OrganizationId id = desk.organization(u"Acme"_s);
    EditOrganizationDialog dialog(desk.directory(), id);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(dialog.form()->isEnabled());
    auto *name = line(&dialog, "name");
    name->selectAll();
    QTest::keyClicks(name, u"Mine"_s);
    desk.done(Patch{entity(id), {{u"name"_s, u"Acme"_s, u"Theirs"_s}}});
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.messages()->texts().isEmpty());
    const QString text = dialog.messages()->texts().first();
    QVERIFY2(text.contains(u"Mine"_s) && text.contains(u"Theirs"_s), qPrintable(text));
    QCOMPARE(desk.row(id)->organization.name, u"Theirs"_s);
    desk.picture(&dialog, u"edit-conflict"_s);
    for (auto *button : dialog.messages()->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Keep mine"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(desk.row(id)->organization.name, u"Mine"_s);
}

void OrganizationsTest::deletesAfterTheNameIsTyped()
{
    Desk desk;
    const OrganizationId id = desk.organization(u"Acme"_s);
    AddMember add;
    add.organization = entity(id);
    add.values = {{u"email"_s, u"olena@acme.example"_s}};
    add.roles = {entity(BuiltInRole::member())};
    desk.done(add);
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.focusList();
    QTRY_VERIFY(page.deleteAction()->isEnabled());
    QTest::keyClick(page.table(), Qt::Key_Delete);
    QTRY_VERIFY(Desk::openWindow<ConfirmDialog>());
    auto *dialog = Desk::openWindow<ConfirmDialog>();
    QVERIFY(!dialog->verbButton()->isEnabled());
    desk.picture(dialog, u"delete"_s);
    QTest::keyClicks(dialog->nameEdit(), u"Acme"_s);
    QVERIFY(dialog->verbButton()->isEnabled());
    QSignalSpy messages(&page, &OrganizationsPage::messagePosted);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(page.model()->rowCount(), 0);
    QVERIFY(!desk.row(id));
    QTRY_COMPARE(messages.size(), 1);
}

void OrganizationsTest::refusesToDeleteAParent()
{
    Desk desk;
    const OrganizationId id = desk.organization(u"Acme"_s);
    desk.make(EntityKind::Organization, {{u"name"_s, u"Acme Kyiv"_s}, {u"parent"_s, id.toString()}});
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    QSignalSpy messages(&page, &OrganizationsPage::messagePosted);
    page.deleteOrganization(id);
    QTRY_COMPARE(messages.size(), 1);
    const auto message = messages.first().first().value<Message>();
    QCOMPARE(message.kind, Message::Kind::Error);
    QVERIFY(message.text.contains(u"Acme Kyiv"_s));
    QVERIFY(!Desk::openWindow<ConfirmDialog>());
}

void OrganizationsTest::opensCopiesAndRemembers()
{
    Desk desk;
    const OrganizationId id = desk.organization(u"Acme"_s);
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.focusList();
    QSignalSpy opened(&page, &OrganizationsPage::openRequested);
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<EntityId>(), entity(id));
    QSignalSpy windowed(&page, &OrganizationsPage::openInNewWindowRequested);
    QTest::keyClick(page.table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(windowed.size(), 1);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(page.table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.places().isFavourite(desk.directory().id(), entity(id)));
    QVERIFY(page.favouriteAction()->text().contains(u"Remove"_s));
    QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Acme"_s));
}

void OrganizationsTest::takesPastedAddresses()
{
    Desk desk;
    const OrganizationId id = desk.organization(u"Acme"_s);
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {900, 500});
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.focusList();
    QSignalSpy wanted(&page, &OrganizationsPage::addPeopleRequested);
    QSignalSpy messages(&page, &OrganizationsPage::messagePosted);
    QGuiApplication::clipboard()->setText(u"nobody"_s);
    QTest::keyClick(page.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(wanted.size(), 0);
    QGuiApplication::clipboard()->setText(u"Olena <olena@acme.example>\nwei@acme.example\n\nnobody"_s);
    QTest::keyClick(page.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<OrganizationId>(), id);
    QCOMPARE(wanted.first().at(1).toStringList(), (QStringList{u"Olena <olena@acme.example>"_s, u"wei@acme.example"_s}));
}

void OrganizationsTest::filters()
{
    Desk desk(60, 6);
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {1000, 500});
    QTRY_VERIFY(page.model()->rowCount() >= 6);
    desk.picture(&page, u"page-full"_s);
    const int all = page.model()->rowCount();
    page.focusSearch();
    const auto first = page.model()->organizationAt(2);
    QVERIFY(first);
    QTest::keyClicks(page.filterBar()->searchEdit(), first->organization.name);
    QTRY_VERIFY(page.model()->rowCount() < all && page.model()->rowCount() > 0);
    QTest::keyClick(page.filterBar()->searchEdit(), Qt::Key_Down);
    QTRY_COMPARE(page.selection().size(), 1);
}

void OrganizationsTest::saysWhenThereIsNothing()
{
    Desk desk;
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {700, 400});
    // Asked for anew each time: the pane makes its buttons again when the list answers once more.
    const auto offered = [&page] {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text().remove(u'&').startsWith(u"New organization"_s);
        });
        return found != buttons.end() ? *found : nullptr;
    };
    QTRY_VERIFY(offered() && offered()->isEnabled());
    desk.picture(&page, u"page-empty"_s);
    QTRY_VERIFY(offered() && offered()->isEnabled());
    QTest::mouseClick(offered(), Qt::LeftButton);
    QTRY_VERIFY(Desk::openWindow<NewOrganizationWizard>());
    desk.picture(Desk::openWindow<NewOrganizationWizard>(), u"wizard-identity"_s);
}

void OrganizationsTest::looksWell()
{
    if (qEnvironmentVariableIsEmpty("ROLLCALL_PICTURES"))
        QSKIP("No pictures are wanted.");
    Desk desk;
    desk.make(EntityKind::Application, {{u"name"_s, u"Portal"_s}});
    desk.make(EntityKind::RoleGroup, {{u"name"_s, u"Büro"_s}});
    const QString name = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft der Österreichischen Länder"_s;
    desk.make(EntityKind::Organization, {{u"name"_s, u"日本電信電話株式会社"_s}});
    desk.make(EntityKind::Organization, {{u"name"_s, u"شركة الاتصالات العربية"_s}});
    QJsonArray domains;
    for (int i = 0; i < 8; ++i)
        domains.append(u"subdomain-number-%1.of-a-rather-long-domain-name.example"_s.arg(i));
    const auto id = OrganizationId(desk.make(EntityKind::Organization, {{u"name"_s, name}, {u"domains"_s, domains}, {u"phone"_s, u"+442071838750"_s}, {u"metadata"_s, QJsonObject{{u"plan"_s, u"gold"_s}, {u"seats"_s, 40}}}}).id);
    OrganizationsPage page(desk.directory(), desk.places(), desk.settings());
    Desk::show(page, {480, 300});
    QTRY_COMPARE(page.model()->rowCount(), 3);
    page.focusList();
    desk.picture(&page, u"page-narrow"_s);
    page.editOrganization(id);
    QTRY_VERIFY(Desk::openWindow<EditOrganizationDialog>());
    auto *dialog = Desk::openWindow<EditOrganizationDialog>();
    QTRY_VERIFY(dialog->form()->isEnabled());
    desk.picture(dialog, u"edit-long"_s);
    for (auto *section : dialog->findChildren<FoldingSection *>())
        section->setExpanded(true);
    dialog->resize(560, 1000);
    desk.picture(dialog, u"edit-open"_s);
    dialog->close();
    QTRY_VERIFY(!Desk::openWindow<EditOrganizationDialog>());
    page.deleteOrganization(id);
    QTRY_VERIFY(Desk::openWindow<ConfirmDialog>());
    QTest::qWait(100);
    desk.picture(Desk::openWindow<ConfirmDialog>(), u"delete-long"_s);
}

QTEST_MAIN(OrganizationsTest)
#include "organizationstest.moc"
