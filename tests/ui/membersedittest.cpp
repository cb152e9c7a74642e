#include "membersfixture.h"

#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/members/conflictpane.h"
#include "ui/members/editmemberdialog.h"
#include "ui/members/memberform.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/rolespicker.h"

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

private:
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
    if (!QTest::qWaitForWindowActive(m_dialog) || !QTest::qWaitFor([this] { return m_dialog->form() != nullptr; }))
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

QTEST_MAIN(MembersEditTest)
#include "membersedittest.moc"
