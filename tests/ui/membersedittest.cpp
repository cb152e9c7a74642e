#include "membersfixture.h"

#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/members/conflictpane.h"
#include "ui/members/editmemberdialog.h"
#include "ui/members/memberform.h"
#include "ui/members/passworddialog.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/rolespicker.h"
#include "tests/net/awaited.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Editing a member and their roles, with somebody else editing too.
class MembersEditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void savesOnlyWhatWasEdited();
    void refusalStandsAtItsField();
    void conflictShowsBothValues_data();
    void conflictShowsBothValues();
    void mergesWhatOthersEdited();
    void rolesSayWhatWillHappen();
    void lastOwnerKeepsTheRole();
    void accountOfSeveralOrganizationsIsLocked();
    void ownPreferencesStayOpen();
    void passwordOfASharedAccountIsNotOffered();

private:
    UserId adminOfAcme();
    static bool isOpen(const FormBuilder &fields, Field field);
    UserId sharedWithGlobex();
    EditMemberDialog *edit();
    void type(Field field, const QString &text);
    QPushButton *verb(QWidget *dialog) { return dialog->findChild<QPushButton *>(u"verb"_s); }
    User user() { return m_fixture->person(m_anna).user; }
    void otherEdits(const QString &key, const QString &before, const QString &after);

    std::unique_ptr<MembersFixture> m_fixture;
    OrganizationId m_acme;
    UserId m_anna;
    QPointer<EditMemberDialog> m_dialog;
    QPointer<RolesDialog> m_roles;
};

void MembersEditTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    m_acme = m_fixture->addOrganization(u"Acme Ltd"_s);
    m_anna = m_fixture->addMember(m_acme, u"Anna"_s, u"anna@acme.example"_s);
}

void MembersEditTest::cleanup()
{
    delete m_dialog;
    delete m_roles;
    m_fixture.reset();
}

EditMemberDialog *MembersEditTest::edit()
{
    m_dialog = new EditMemberDialog(m_fixture->directory(), m_anna, m_acme);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog) || !waitFor([this] { return m_dialog->form() != nullptr; }))
        qFatal("The form was not built.");
    return m_dialog;
}

void MembersEditTest::type(Field field, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(m_dialog->form()->fields().row(field)->editor());
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void MembersEditTest::otherEdits(const QString &key, const QString &before, const QString &after)
{
    m_fixture->apply(Payload(Patch{entity(m_anna), {FieldEdit{key, before, after}}}));
}

void MembersEditTest::savesOnlyWhatWasEdited()
{
    EditMemberDialog *dialog = edit();
    QVERIFY(!verb(dialog)->isEnabled());
    QCOMPARE(dialog->summary(), u"Nothing is changed yet."_s);
    type(Field::Name, u"Anna Kowalska"_s);
    type(Field::Department, u"Sales"_s);
    QCOMPARE(dialog->summary(), u"Changes: Name, Department."_s);
    QSignalSpy saved(dialog, &EditMemberDialog::saved);
    QTest::mouseClick(verb(dialog), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(user().name, u"Anna Kowalska"_s);
    QCOMPARE(m_fixture->person(m_anna).memberships.first().membership.department, u"Sales"_s);
    JournalQuery query;
    query.about = m_anna;
    query.limit = 2;
    const auto journal = m_fixture->wait(m_fixture->directory().reader().journal(query));
    QVERIFY(journal && journal->size() == 2);
    QCOMPARE(journal->first().verb, u"patch"_s);
}

void MembersEditTest::refusalStandsAtItsField()
{
    m_fixture->addMember(m_acme, u"Bert"_s, u"bert@acme.example"_s);
    EditMemberDialog *dialog = edit();
    type(Field::Email, u"bert@acme.example"_s);
    QTest::mouseClick(verb(dialog), Qt::LeftButton);
    QTRY_VERIFY(dialog->form()->fields().row(Field::Email)->problem());
    QVERIFY(m_dialog);
    QCOMPARE(m_dialog->form()->value(Field::Email), u"bert@acme.example"_s);
    QCOMPARE(user().email, u"anna@acme.example"_s);
}

void MembersEditTest::conflictShowsBothValues_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("keep theirs") << false;
    QTest::newRow("keep mine") << true;
}

void MembersEditTest::conflictShowsBothValues()
{
    QFETCH(bool, mine);
    EditMemberDialog *dialog = edit();
    type(Field::Name, u"Anna Mine"_s);
    type(Field::NickName, u"ann"_s);
    otherEdits(u"name"_s, u"Anna"_s, u"Anna Theirs"_s);
    QTest::mouseClick(verb(dialog), Qt::LeftButton);
    QTRY_VERIFY(!dialog->conflicts()->isEmpty());
    auto *choice = dialog->findChild<QComboBox *>(u"nameChoice"_s);
    QCOMPARE(choice->itemText(0), u"Now: Anna Theirs"_s);
    QCOMPARE(choice->itemText(1), u"Yours: Anna Mine"_s);
    QCOMPARE(dialog->summary(), u"Changes: Nickname."_s);
    if (mine) {
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(dialog->summary(), u"Changes: Name, Nickname."_s);
    }
    QTest::mouseClick(verb(dialog), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(user().name, mine ? u"Anna Mine"_s : u"Anna Theirs"_s);
    QCOMPARE(user().nickName, u"ann"_s);
}

void MembersEditTest::mergesWhatOthersEdited()
{
    EditMemberDialog *dialog = edit();
    type(Field::Name, u"Anna Mine"_s);
    otherEdits(u"city"_s, {}, u"Lviv"_s);
    QTest::mouseClick(verb(dialog), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(user().name, u"Anna Mine"_s);
    QCOMPARE(user().city, u"Lviv"_s);
}

void MembersEditTest::rolesSayWhatWillHappen()
{
    MemberTarget target;
    target.user = user();
    target.membership = m_fixture->person(m_anna).memberships.first().membership;
    target.organizationName = u"Acme Ltd"_s;
    m_roles = new RolesDialog(m_fixture->directory(), {target}, 100);
    m_roles->open();
    m_roles->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_roles));
    QListView *view = m_roles->roles()->view();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    const auto toggle = [&](const RoleId &id) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(RowsModel::IdRole).toString() == id.toString())
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
    };
    toggle(BuiltInRole::administrator());
    QCOMPARE(m_roles->summary(), u"Anna is given Organization Admin."_s);
    toggle(BuiltInRole::member());
    QCOMPARE(m_roles->summary(), u"Anna is given Organization Admin. Anna loses Member."_s);
    toggle(BuiltInRole::administrator());
    QCOMPARE(m_roles->summary(), u"Every member needs at least one role."_s);
    QVERIFY(!verb(m_roles)->isEnabled());
    toggle(BuiltInRole::support());
    QTest::mouseClick(verb(m_roles), Qt::LeftButton);
    QTRY_VERIFY(!m_roles);
    QCOMPARE(m_fixture->person(m_anna).memberships.first().membership.roles, QList<RoleId>{BuiltInRole::support()});
}

void MembersEditTest::lastOwnerKeepsTheRole()
{
    const UserId owner = m_fixture->directory().actor().user;
    const Person person = m_fixture->person(owner);
    MemberTarget target;
    target.user = person.user;
    target.membership = person.memberships.first().membership;
    m_roles = new RolesDialog(m_fixture->directory(), {target}, 100);
    m_roles->open();
    QTRY_VERIFY(m_roles->roles()->model().rowCount() > 0);
    m_roles->roles()->setChecked({BuiltInRole::member()});
    QTest::mouseClick(verb(m_roles), Qt::LeftButton);
    QTRY_VERIFY(!m_roles->messages()->texts().isEmpty());
    QVERIFY2(m_roles->messages()->texts().first().contains(u"owner"_s), qPrintable(m_roles->messages()->texts().first()));
    QVERIFY(m_roles->isVisible());
    QCOMPARE(m_fixture->person(owner).memberships.first().membership.roles, target.membership.roles);
}

UserId MembersEditTest::adminOfAcme()
{
    return m_fixture->addMember(m_acme, u"Oleh"_s, u"oleh@acme.example"_s, {BuiltInRole::administrator()});
}

UserId MembersEditTest::sharedWithGlobex()
{
    m_fixture->addMember(m_fixture->addOrganization(u"Globex"_s), u"Anna"_s, u"anna@acme.example"_s);
    return m_anna;
}

bool MembersEditTest::isOpen(const FormBuilder &fields, Field field)
{
    QWidget *editor = fields.row(field)->editor();
    const auto *line = qobject_cast<QLineEdit *>(editor);
    return line ? !line->isReadOnly() : editor->isEnabled();
}

void MembersEditTest::accountOfSeveralOrganizationsIsLocked()
{
    OpenDirectory &admins = m_fixture->as(adminOfAcme());
    m_dialog = new EditMemberDialog(admins, m_anna, m_acme);
    m_dialog->open();
    QTRY_VERIFY(m_dialog->form());
    QVERIFY2(isOpen(m_dialog->form()->fields(), Field::Name), "Of one organization, whose admin it is.");
    QVERIFY(!m_dialog->findChild<MessageBar *>()->holds(u"locked"_s));
    delete m_dialog;

    m_dialog = new EditMemberDialog(admins, sharedWithGlobex(), m_acme);
    m_dialog->open();
    QTRY_VERIFY(m_dialog->form());
    const FormBuilder &fields = m_dialog->form()->fields();
    for (const Field field : {Field::Name, Field::Email, Field::City, Field::TimeZone})
        QVERIFY2(!isOpen(fields, field), qPrintable(info(field).key));
    QVERIFY(fields.row(Field::Email)->toolTip().contains(u"shared"_s));
    QVERIFY(m_dialog->findChild<MessageBar *>()->texts().value(0).contains(u"shared with an organization"_s));
    QVERIFY2(isOpen(fields, Field::Department), "The membership is Acme's own.");
    type(Field::Department, u"Sales"_s);
    QTest::mouseClick(verb(m_dialog), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_fixture->member(m_acme, u"anna@acme.example"_s)->membership.department, u"Sales"_s);
}

void MembersEditTest::ownPreferencesStayOpen()
{
    const UserId oleh = adminOfAcme();
    m_fixture->addMember(m_fixture->addOrganization(u"Globex"_s), u"Oleh"_s, u"oleh@acme.example"_s);
    m_dialog = new EditMemberDialog(m_fixture->as(oleh), oleh, m_acme);
    m_dialog->open();
    QTRY_VERIFY(m_dialog->form());
    QVERIFY(!isOpen(m_dialog->form()->fields(), Field::Name));
    QVERIFY(isOpen(m_dialog->form()->fields(), Field::TimeZone));
}

void MembersEditTest::passwordOfASharedAccountIsNotOffered()
{
    OpenDirectory &admins = m_fixture->as(adminOfAcme());
    const User shared = m_fixture->person(sharedWithGlobex()).user;
    PasswordDialog dialog(admins, shared);
    dialog.open();
    QTRY_VERIFY(dialog.findChild<MessageBar *>()->holds(u"refused"_s));
    QVERIFY(!verb(&dialog)->isEnabled());
    QVERIFY(!m_fixture->person(m_anna).user.hasPassword);
}

QTEST_MAIN(MembersEditTest)
#include "membersedittest.moc"
