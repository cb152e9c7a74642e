#include "membersfixture.h"

#include "ui/common/buttons.h"
#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/common/organizationpicker.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/memberform.h"
#include "ui/members/rolespicker.h"
#include "ui/members/secretpane.h"
#include "tests/net/awaited.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The add-member dialog, by typing and clicking.
class MembersAddTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void addsByKeyboardAlone();
    void addsByMouse();
    void saysTheRuleUnderTheField();
    void needsEmailOrPhone();
    void needsARole();
    void announcesAKnownAddress();
    void refusesSomebodyWhoIsHere();
    void addsAnother();
    void showsThePasswordOnce();
    void keepsEditsFromEscape();
    void discardsByMouse();
    void saysThatTheOrganizationIsRead();
    void goesThroughPastedPeople();
    void asksForTheOrganization();
    void limitsRolesToWhatIsHeld();

private:
    AddMemberDialog *open(OpenDirectory &directory, const std::optional<OrganizationId> &organization);
    AddMemberDialog *open() { return open(m_fixture->directory(), m_acme); }
    static QLineEdit *field(AddMemberDialog *dialog, Field field);
    static QPushButton *button(AddMemberDialog *dialog, const QString &name);
    static void type(AddMemberDialog *dialog, Field field, const QString &text);
    void checkRole(AddMemberDialog *dialog, const RoleId &role);
    QStringList rolesOf(const QString &email);
    static QString focusedWords();

    std::unique_ptr<MembersFixture> m_fixture;
    OrganizationId m_acme;
    QPointer<AddMemberDialog> m_dialog;
};

void MembersAddTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    m_acme = m_fixture->addOrganization(u"Acme Ltd"_s);
}

void MembersAddTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

AddMemberDialog *MembersAddTest::open(OpenDirectory &directory, const std::optional<OrganizationId> &organization)
{
    m_dialog = new AddMemberDialog(directory, organization);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qFatal("The dialog did not become active.");
    const auto ready = [this, organization] {
        const auto &roles = *m_dialog->roles();
        return m_dialog->form() && m_dialog->verbButton()->isEnabled() && (!organization || !roles.checked().isEmpty());
    };
    if (!waitFor(ready))
        qFatal("The form was not built.");
    return m_dialog;
}

QLineEdit *MembersAddTest::field(AddMemberDialog *dialog, Field field)
{
    return qobject_cast<QLineEdit *>(dialog->form()->fields().row(field)->editor());
}

QPushButton *MembersAddTest::button(AddMemberDialog *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

void MembersAddTest::type(AddMemberDialog *dialog, Field which, const QString &text)
{
    QLineEdit *edit = field(dialog, which);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void MembersAddTest::checkRole(AddMemberDialog *dialog, const RoleId &role)
{
    QListView *view = dialog->roles()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(RowsModel::IdRole).toString() == role.toString()) {
            view->setCurrentIndex(index);
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Space);
            return;
        }
    }
    QFAIL("The role is not offered.");
}

QStringList MembersAddTest::rolesOf(const QString &email)
{
    return m_fixture->member(m_acme, email).value_or(MemberRow()).roleNames;
}

/// What is written on the button that has the focus.
QString MembersAddTest::focusedWords()
{
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    return button ? button->text().remove(u'&') : QString();
}

void MembersAddTest::saysThatTheOrganizationIsRead()
{
    // An organization is chosen, so nobody is asked to choose one, and nobody is added before it is known.
    AddMemberDialog dialog(m_fixture->directory(), m_acme);
    if (dialog.summary() != u"Enter who will be added to Acme Ltd."_s) { // The answer may be here at once.
        QCOMPARE(dialog.summary(), u"Reading the organization…"_s);
        QVERIFY(!dialog.verbButton()->isEnabled());
    }
    QTRY_COMPARE(dialog.summary(), u"Enter who will be added to Acme Ltd."_s);
    QTRY_VERIFY(dialog.verbButton()->isEnabled());
}

void MembersAddTest::addsByKeyboardAlone()
{
    AddMemberDialog *dialog = open();
    QTRY_COMPARE(QApplication::focusWidget(), field(dialog, Field::Email));
    QTest::keyClicks(QApplication::focusWidget(), u"olena@acme.example"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(dialog, Field::Phone));
    QTest::keyClicks(QApplication::focusWidget(), u"+380 44 123 45 67"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(dialog, Field::Name));
    QTest::keyClicks(QApplication::focusWidget(), u"Olena"_s);
    // On by Tab to the roles, past whatever is folded.
    for (int i = 0; i < 12 && QApplication::focusWidget() != dialog->roles()->view(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), dialog->roles()->view());
    QTRY_COMPARE(dialog->summary(), u"Olena will be invited to Acme Ltd as Member; the invitation is valid for 48 hour(s)."_s);
    QCOMPARE(button(dialog, u"verb"_s)->text().remove(u'&'), u"Add and invite"_s);

    QSignalSpy added(dialog, &AddMemberDialog::added);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(added.count(), 1);
    QTRY_VERIFY(!m_dialog);
    const auto row = m_fixture->member(m_acme, u"olena@acme.example"_s);
    QVERIFY(row);
    QCOMPARE(row->user.name, u"Olena"_s);
    QCOMPARE(row->user.phone, u"+380441234567"_s);
    QCOMPARE(row->membership.status, MemberStatus::Pending);
    QCOMPARE(row->roleNames, QStringList{u"Member"_s});
}

void MembersAddTest::addsByMouse()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Email, u"ivan@acme.example"_s);
    auto *invite = dialog->findChild<QCheckBox *>(u"invite"_s);
    QTest::mouseClick(invite, Qt::LeftButton, {}, {8, invite->height() / 2});
    QCOMPARE(button(dialog, u"verb"_s)->text().remove(u'&'), u"Add"_s);
    QCOMPARE(dialog->summary(), u"ivan@acme.example will be added to Acme Ltd as Member and is active at once."_s);
    checkRole(dialog, BuiltInRole::administrator());
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    const auto row = m_fixture->member(m_acme, u"ivan@acme.example"_s);
    QVERIFY(row);
    QCOMPARE(row->membership.status, MemberStatus::Active);
    QCOMPARE(row->roleNames, (QStringList{u"Member"_s, u"Organization Admin"_s}));
}

void MembersAddTest::saysTheRuleUnderTheField()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Email, u"olena"_s);
    FieldRow *row = dialog->form()->fields().row(Field::Email);
    QVERIFY(!row->problem()); // Not while it is typed.
    QTest::keyClick(field(dialog, Field::Email), Qt::Key_Tab);
    QTRY_VERIFY(row->problem());
    QVERIFY2(row->problem()->sentence.contains(u'@'), qPrintable(row->problem()->sentence));
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), field(dialog, Field::Email));
    QVERIFY(m_dialog);
    type(dialog, Field::Email, u"olena@acme.example"_s);
    QVERIFY(!row->problem());
    // Doubtful only: kept, with a warning.
    type(dialog, Field::Phone, u"+3801234567"_s);
    QTest::keyClick(field(dialog, Field::Phone), Qt::Key_Tab);
    FieldRow *phone = dialog->form()->fields().row(Field::Phone);
    QTRY_VERIFY(phone->problem());
    QCOMPARE(phone->problem()->severity, Problem::Severity::Warning);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->member(m_acme, u"olena@acme.example"_s)->user.phone, u"+3801234567"_s);
}

void MembersAddTest::needsEmailOrPhone()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Name, u"Nobody"_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog->form()->fields().hasErrors());
    QVERIFY(m_dialog);
    QCOMPARE(m_fixture->members(m_acme).size(), 1);
}

void MembersAddTest::needsARole()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Email, u"olena@acme.example"_s);
    QTRY_COMPARE(dialog->roles()->checked(), QList<RoleId>{BuiltInRole::member()});
    checkRole(dialog, BuiltInRole::member()); // Off.
    QVERIFY(dialog->roles()->checked().isEmpty());
    QCOMPARE(dialog->summary(), u"Choose at least one role for olena@acme.example."_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QVERIFY(m_dialog);
    QCOMPARE(QApplication::focusWidget(), dialog->roles()->view());
    QCOMPARE(m_fixture->members(m_acme).size(), 1);
}

void MembersAddTest::announcesAKnownAddress()
{
    const auto globex = m_fixture->addOrganization(u"Globex"_s);
    const UserId olena = m_fixture->addMember(globex, u"Olena Shevchenko"_s, u"olena@acme.example"_s);
    AddMemberDialog *dialog = open();
    type(dialog, Field::Email, u"OLENA@acme.example"_s);
    QTRY_VERIFY(dialog->summary().startsWith(u"Olena Shevchenko "_s));
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->person(olena).memberships.size(), 2);
}

void MembersAddTest::refusesSomebodyWhoIsHere()
{
    m_fixture->addMember(m_acme, u"Olena"_s, u"olena@acme.example"_s);
    AddMemberDialog *dialog = open();
    type(dialog, Field::Email, u"olena@acme.example"_s);
    FieldRow *row = dialog->form()->fields().row(Field::Email);
    QTRY_VERIFY(row->problem());
    QCOMPARE(row->problem()->sentence, u"olena@acme.example is a member of Acme Ltd already."_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QVERIFY(m_dialog);
    QVERIFY(row->problem());
}

void MembersAddTest::addsAnother()
{
    AddMemberDialog *dialog = open();
    checkRole(dialog, BuiltInRole::support());
    type(dialog, Field::Email, u"a@acme.example"_s);
    QTest::mouseClick(button(dialog, u"another"_s), Qt::LeftButton);
    QTRY_COMPARE(field(dialog, Field::Email)->text(), QString());
    QCOMPARE(QApplication::focusWidget(), field(dialog, Field::Email));
    QCOMPARE(dialog->roles()->checked().size(), 2); // Kept.
    QVERIFY(dialog->canLeave());
    QTest::keyClicks(QApplication::focusWidget(), u"b@acme.example"_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(rolesOf(u"a@acme.example"_s), rolesOf(u"b@acme.example"_s));
    QCOMPARE(rolesOf(u"b@acme.example"_s).size(), 2);
}

void MembersAddTest::showsThePasswordOnce()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Email, u"olena@acme.example"_s);
    dialog->findChild<QCheckBox *>(u"password"_s)->click();
    QVERIFY(dialog->summary().endsWith(u"A temporary password will be shown once."_s));
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    auto *secret = dialog->findChild<QLineEdit *>(u"secret"_s);
    QTRY_VERIFY(secret->isVisible());
    QVERIFY(secret->text().size() >= 12);
    QTest::mouseClick(button(dialog, u"copySecret"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret->text());
    // Escape there means "seen", and takes nothing back.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    const auto row = m_fixture->member(m_acme, u"olena@acme.example"_s);
    QVERIFY(row && row->user.mustReplacePassword);

    copySecret(OneTimeSecret("short-lived"), 50);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"short-lived"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void MembersAddTest::keepsEditsFromEscape()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Name, u"Olena"_s);
    QLineEdit *name = field(dialog, Field::Name);
    const QStringList question{u"What you have entered is not saved yet."_s};
    // Asked, the focus is on the answer that loses nothing; Escape takes the question away.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_dialog && dialog->isVisible());
    QCOMPARE(dialog->messages()->texts(), question);
    QCOMPARE(focusedWords(), u"Keep editing"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_dialog && dialog->isVisible());
    QCOMPARE(dialog->messages()->texts(), QStringList());
    QCOMPARE(QApplication::focusWidget(), name);
    // So does Enter on that answer.
    QTest::keyClick(name, Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog && dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->text(), u"Olena"_s);
    // The other answer is an arrow key away.
    QTest::keyClick(name, Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(focusedWords(), u"Discard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->members(m_acme).size(), 1);
}

void MembersAddTest::discardsByMouse()
{
    AddMemberDialog *dialog = open();
    type(dialog, Field::Name, u"Olena"_s);
    QTest::mouseClick(button(dialog, u"cancel"_s), Qt::LeftButton);
    QVERIFY(m_dialog && dialog->isVisible());
    QTest::mouseClick(button(dialog, u"cancel"_s), Qt::LeftButton);
    QCOMPARE(dialog->messages()->texts().size(), 1); // Asked once.
    for (QPushButton *choice : dialog->messages()->findChildren<QPushButton *>()) {
        if (choice->isVisible() && choice->text() == u"&Discard"_s) {
            QTest::mouseClick(choice, Qt::LeftButton);
            break;
        }
    }
    QTRY_VERIFY(!m_dialog);
}

void MembersAddTest::goesThroughPastedPeople()
{
    AddMemberDialog *dialog = open();
    dialog->setPeople(peopleOfText(u"Anna <a@acme.example>, b@acme.example, Cyril <c@acme.example>"_s).people);
    QCOMPARE(field(dialog, Field::Name)->text(), u"Anna"_s);
    QVERIFY(!dialog->canLeave());
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_COMPARE(field(dialog, Field::Email)->text(), u"b@acme.example"_s);
    QCOMPARE(field(dialog, Field::Name)->text(), QString());
    QTest::mouseClick(button(dialog, u"skip"_s), Qt::LeftButton);
    QTRY_COMPARE(field(dialog, Field::Email)->text(), u"c@acme.example"_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_fixture->member(m_acme, u"a@acme.example"_s));
    QVERIFY(!m_fixture->member(m_acme, u"b@acme.example"_s));
    QVERIFY(m_fixture->member(m_acme, u"c@acme.example"_s));
}

void MembersAddTest::asksForTheOrganization()
{
    AddMemberDialog *dialog = open(m_fixture->directory(), std::nullopt);
    type(dialog, Field::Email, u"olena@acme.example"_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    auto *picker = dialog->findChild<OrganizationPicker *>(u"organization"_s);
    QCOMPARE(QApplication::focusWidget(), picker);
    QTest::keyClicks(picker, u"Acme Ltd"_s);
    QTRY_COMPARE(dialog->summary(),
                 u"olena@acme.example will be invited to Acme Ltd as Member; the invitation is valid for 48 hour(s)."_s);
    QTest::mouseClick(button(dialog, u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_fixture->member(m_acme, u"olena@acme.example"_s));
}

void MembersAddTest::limitsRolesToWhatIsHeld()
{
    const UserId admin = m_fixture->addMember(m_acme, u"Admin"_s, u"admin@acme.example"_s, {BuiltInRole::administrator()});
    AddMemberDialog *dialog = open(m_fixture->as(admin), m_acme);
    const auto flagsOf = [dialog](const RoleId &role) {
        const auto &model = dialog->roles()->model();
        return model.flags(model.index(model.rowOf(role.toString()), 0));
    };
    QTRY_VERIFY(!(flagsOf(BuiltInRole::owner()) & Qt::ItemIsEnabled));
    QVERIFY(flagsOf(BuiltInRole::member()) & Qt::ItemIsUserCheckable);
}

QTEST_MAIN(MembersAddTest)
#include "membersaddtest.moc"
