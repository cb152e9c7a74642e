// The main job in the real windows, by mouse and keyboard, with a picture of each step. It is a test: it checks what it
// shows. The README's pictures are made by it (ROLLCALL_TOUR_DIR names the folder).
#include "app/window/program.h"
#include "tests/checkout/checkout.h"
#include "tests/net/awaited.h"
#include "tests/tour/driver.h"
#include "ui/common/confirmdialog.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace Rollcall;

class Tour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void welcomes();
    void exploresSampleData();
    void createsAnOrganization();
    void addsAMember();
    void refusesToRemoveTheLastOwner();
    void changesRolesAndSuspends();
    void importsTheSample();
    void takesTheImportBack();
    void findsAnybody();
    void inspectsAPerson();
    void showsRolesAndGroups();
    void turnsDark();
    void connectsToAServer();
    void cleanupTestCase();

private:
    template<typename T>
    T wait(Task<Result<T>> task)
    {
        const Result<T> result = finished(std::move(task));
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    /// The list, as soon as its page is shown.
    QAbstractItemView *list(const char *name)
    {
        QAbstractItemView *view = nullptr;
        m_driver.waitFor([&] { return (view = m_driver.find<QAbstractItemView>(name)) != nullptr; });
        return view;
    }
    void fillInWizard();
    QList<MemberRow> members(const QString &text);

    QTemporaryDir m_folder;
    Driver m_driver{qEnvironmentVariable("ROLLCALL_TOUR_DIR")};
    std::unique_ptr<EmbeddedSession> m_eyes; ///< Another look at the same file, as the command line would have.
    std::unique_ptr<OpenDirectory> m_seen;
    std::unique_ptr<Program> m_program;
};

void Tour::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("USER", "olena");
    const DataFolder folder = DataFolder::find(m_folder.filePath(u"data"_s));
    QSettings(folder.settingsFile, QSettings::IniFormat).setValue(u"language"_s, u"en"_s);
    QSettings(folder.settingsFile, QSettings::IniFormat).setValue(u"theme"_s, u"light"_s);
    m_program = std::make_unique<Program>(*qApp, folder, QString());
    QSignalSpy opened(m_program.get(), &Program::opened);
    m_program->start();
    QVERIFY(opened.wait(20'000));
    m_program->window()->resize(1360, 860);
    QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
    m_eyes = std::make_unique<EmbeddedSession>(folder);
    auto opening = m_eyes->open(QString());
    std::optional<bool> open;
    QCoro::connect(std::move(opening), this, [&open](const Result<void> &result) { open = result.has_value(); });
    QTRY_VERIFY(open.has_value());
    QVERIFY(*open);
    m_seen = std::make_unique<OpenDirectory>(m_eyes->parts());
}

QList<MemberRow> Tour::members(const QString &text)
{
    MemberQuery query;
    query.text = text;
    return wait(m_seen->reader().members(query, PageRequest())).rows;
}

void Tour::welcomes()
{
    QTRY_VERIFY(m_driver.find<QWidget>("exploreButton"));
    m_driver.picture(u"welcome"_s);
}

void Tour::exploresSampleData()
{
    m_driver.click("exploreButton");
    QVERIFY(m_driver.waitUntilClosed("exploreButton"));
    QTRY_VERIFY_WITH_TIMEOUT(list("organizations") != nullptr, 60'000);
    QVERIFY(m_driver.waitForRows(list("organizations"), 200));
    QCOMPARE(wait(m_seen->reader().countMembers({}, CountMode::Exact, {})).value, 5001);
    m_driver.picture(u"organizations"_s);
}

void Tour::fillInWizard()
{
    m_driver.keys(u"My Corporation"_s);
    m_driver.type("phone", u"+44 20 7183 8750"_s);
    m_driver.picture(u"new-organization"_s);
    auto *wizard = qobject_cast<QWizard *>(m_driver.top());
    QVERIFY(wizard);
    m_driver.click(wizard->button(QWizard::NextButton));
    m_driver.type("domain", u"example.com"_s);
    m_driver.key(Qt::Key_Return);
    m_driver.picture(u"domains"_s);
    m_driver.click(wizard->button(QWizard::NextButton));
    m_driver.click("adminBox");
    m_driver.type("adminEmail", u"marta@example.com"_s);
    m_driver.type("adminName", u"Марта Коваль"_s);
    m_driver.picture(u"first-admin"_s);
    m_driver.click(wizard->button(QWizard::NextButton));
    m_driver.picture(u"review"_s);
    m_driver.click(wizard->button(QWizard::FinishButton));
}

void Tour::createsAnOrganization()
{
    QVERIFY(m_driver.waitForCommand("newOrganization"));
    m_driver.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_driver.waitFor([this] { return qobject_cast<QWizard *>(m_driver.top()) != nullptr; }));
    QVERIFY(QTest::qWaitForWindowActive(m_driver.top()));
    fillInWizard();
    QVERIFY(m_driver.waitFor([this] { return qobject_cast<QWizard *>(m_driver.top()) == nullptr; }));
    QVERIFY(m_driver.activate());
    OrganizationQuery query;
    query.text = u"my corporation"_s;
    const auto page = wait(m_seen->reader().organizations(query, PageRequest()));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().organization.phone, u"+442071838750"_s);
    QCOMPARE(page.rows.first().organization.domains, QStringList{u"example.com"_s});
    QCOMPARE(page.rows.first().members, 2);
    QCOMPARE(page.rows.first().pending, 1);
}

void Tour::addsAMember()
{
    m_driver.key(Qt::Key_F, Qt::ControlModifier);
    m_driver.keys(u"my corp"_s);
    QVERIFY(m_driver.waitForRows(list("organizations"), 1));
    m_driver.clickRow(list("organizations"), 0);
    m_driver.key(Qt::Key_Return);
    QVERIFY(m_driver.waitFor([this] { return list("members") != nullptr; }));
    QVERIFY(m_driver.waitForRows(list("members"), 2));
    QVERIFY(m_driver.waitForCommand("addMember"));
    m_driver.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_driver.waitForDialog("addMemberDialog"));
    QVERIFY(m_driver.waitFor([this] { return m_driver.find<QWidget>("email") != nullptr; }));
    m_driver.type("email", u"john(at)example.com"_s);
    m_driver.key(Qt::Key_Tab);
    m_driver.picture(u"a-rule-in-words"_s);
    m_driver.type("email", u"john@example.com"_s);
    m_driver.type("name", u"John Doe"_s);
    m_driver.type("phone", u"+380441234567"_s);
    auto *roles = list("roles");
    const int admin = m_driver.rowOf(roles, 0, u"Organization Admin"_s);
    QVERIFY(admin >= 0);
    m_driver.clickRow(roles, admin);
    m_driver.key(Qt::Key_Space);
    m_driver.click("invite");
    m_driver.picture(u"add-member"_s);
    m_driver.click("verb");
    QVERIFY(m_driver.waitUntilClosed("addMemberDialog"));
    QVERIFY(m_driver.waitForRows(list("members"), 3));
    QVERIFY(m_driver.rowOf(list("members"), 0, u"John Doe"_s) >= 0);
    const auto found = members(u"john@example.com"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().roleNames, (QStringList{u"Member"_s, u"Organization Admin"_s}));
    m_driver.picture(u"members"_s);
}

void Tour::refusesToRemoveTheLastOwner()
{
    auto *view = list("members");
    const QString me = wait(m_seen->reader().person(m_seen->actor().user)).user.title();
    m_driver.clickRow(view, m_driver.rowOf(view, 0, me));
    m_driver.key(Qt::Key_Delete);
    QVERIFY(m_driver.waitForDialog("removeDialog"));
    m_driver.press(u"Remove"_s);
    m_driver.waitUntilClosed("removeDialog");
    m_driver.picture(u"last-owner"_s);
    if (m_driver.find<QWidget>("removeDialog"))
        m_driver.key(Qt::Key_Escape);
    QVERIFY(m_driver.waitUntilClosed("removeDialog"));
    QCOMPARE(view->model()->rowCount(), 3);
}

void Tour::changesRolesAndSuspends()
{
    auto *view = list("members");
    m_driver.clickRow(view, m_driver.rowOf(view, 0, u"John Doe"_s));
    m_driver.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_driver.waitForDialog("rolesDialog"));
    auto *roles = list("roles");
    m_driver.clickRow(roles, m_driver.rowOf(roles, 0, u"Support"_s));
    m_driver.key(Qt::Key_Space);
    m_driver.picture(u"change-roles"_s);
    m_driver.click("verb");
    QVERIFY(m_driver.waitUntilClosed("rolesDialog"));
    QTRY_COMPARE(members(u"john@example.com"_s).first().roleNames, (QStringList{u"Member"_s, u"Organization Admin"_s, u"Support"_s}));
    m_driver.clickRow(view, m_driver.rowOf(view, 0, u"John Doe"_s));
    m_driver.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(members(u"john@example.com"_s).first().membership.status, MemberStatus::Suspended);
    m_driver.picture(u"suspended"_s);
}

void Tour::importsTheSample()
{
    m_driver.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_driver.waitForDialog("importPath"));
    m_driver.type("importPath", checkoutPath(u"resources/samples/members.csv"));
    m_driver.key(Qt::Key_Return);
    QVERIFY(m_driver.waitFor([this] { return list("previewRows") && list("previewRows")->model()->rowCount() == 25; }));
    m_driver.picture(u"import-source"_s);
    m_driver.click("next");
    auto *start = m_driver.find<QComboBox>("howTheyStart");
    QVERIFY(start);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_End);
    m_driver.picture(u"import-map"_s);
    m_driver.click("next");
    const auto isChecked = [this] {
        auto *next = m_driver.find<QPushButton>("next");
        return next && next->isEnabled() && next->text().contains(u"970"_s);
    };
    QVERIFY(m_driver.waitFor(isChecked));
    QVERIFY(m_driver.waitFor([this] { return !list("checkedRows")->model()->index(0, 2).data().toString().isEmpty(); }));
    m_driver.picture(u"import-check"_s);
    m_driver.click("next");
    QVERIFY(m_driver.waitFor([this] { return m_driver.find<QWidget>("saveNotImported") != nullptr; }, 60'000));
    m_driver.picture(u"import-applied"_s);
    m_driver.click("close");
    QVERIFY(m_driver.waitUntilClosed("importPath"));
    QVERIFY(m_driver.activate());
    QVERIFY(m_driver.waitForRows(list("members"), 973));
    QCOMPARE(members(u"@acme.example"_s).size(), 100); // A page of them.
    m_driver.picture(u"imported"_s);
}

void Tour::takesTheImportBack()
{
    QVERIFY(m_driver.waitForCommand("undo"));
    m_driver.key(Qt::Key_Z, Qt::ControlModifier);
    // Taking 970 of 973 people out wants their number typed.
    ConfirmDialog *question = nullptr;
    QVERIFY(m_driver.waitFor([&] { return (question = qobject_cast<ConfirmDialog *>(m_driver.top())) != nullptr; }, 60'000));
    QVERIFY(QTest::qWaitForWindowActive(question));
    m_driver.type(question->nameEdit(), u"970"_s);
    m_driver.picture(u"import-undo"_s);
    m_driver.click(question->verbButton());
    QVERIFY(m_driver.waitFor([this] { return list("members") && list("members")->model()->rowCount() == 3; }, 60'000));
    QVERIFY(members(u"@acme.example"_s).isEmpty());
    QVERIFY(m_driver.activate());
}

void Tour::findsAnybody()
{
    m_driver.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_driver.waitForRows(list("members"), 5003));
    m_driver.key(Qt::Key_F, Qt::ControlModifier);
    m_driver.keys(u"muller"_s);
    QVERIFY(m_driver.waitFor([this] {
        auto *view = list("members");
        const QString first = view->model()->index(0, 0).data().toString();
        return view->model()->rowCount() < 5003 && first.contains(u"Müller"_s);
    }));
    m_driver.picture(u"filter"_s);
    m_driver.key(Qt::Key_K, Qt::ControlModifier);
    m_driver.keys(u"шев"_s);
    QVERIFY(m_driver.waitFor([this] {
        auto *found = list("findList");
        return found && found->model()->rowCount() > 0;
    }));
    m_driver.picture(u"find"_s);
    m_driver.key(Qt::Key_Escape);
    m_driver.key(Qt::Key_Escape);
}

void Tour::inspectsAPerson()
{
    m_driver.key(Qt::Key_2, Qt::ControlModifier);
    m_driver.key(Qt::Key_F, Qt::ControlModifier);
    m_driver.key(Qt::Key_A, Qt::ControlModifier);
    m_driver.keys(u"john doe"_s);
    QVERIFY(m_driver.waitForRows(list("members"), 1));
    m_driver.clickRow(list("members"), 0);
    const bool shown = m_driver.waitFor([this] {
        auto *title = m_driver.find<QLabel>("inspectorTitle");
        return title && title->text() == u"John Doe"_s;
    });
    m_driver.picture(u"inspector"_s);
    QVERIFY(shown);
}

void Tour::showsRolesAndGroups()
{
    m_driver.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_driver.waitFor([this] { return m_driver.top()->findChild<QWidget *>(u"rolesPage"_s) != nullptr; }));
    m_driver.picture(u"roles"_s);
}

void Tour::turnsDark()
{
    m_driver.key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_driver.waitFor([this] { return m_driver.top()->findChild<QComboBox *>(u"theme"_s) != nullptr; }));
    auto *theme = m_driver.find<QComboBox>("theme");
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QTRY_VERIFY(Theme::isDark(m_program->window()->palette()));
    m_driver.key(Qt::Key_Escape);
    QVERIFY(m_driver.waitUntilClosed("theme"));
    m_driver.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_driver.waitFor([this] { return m_driver.top()->findChild<QWidget *>(u"organizations"_s) != nullptr; }));
    m_driver.picture(u"dark"_s);
}

void Tour::connectsToAServer()
{
    m_driver.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_driver.waitForDialog("addConnectionButton"));
    m_driver.click("addConnectionButton");
    QVERIFY(m_driver.waitForDialog("kind"));
    auto *kind = m_driver.find<QComboBox>("kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End); // any server that speaks OpenID Connect
    QVERIFY(m_driver.waitForDialog("issuer"));
    m_driver.type("name", u"My Corporation"_s);
    m_driver.type(m_driver.find<QComboBox>("environmentWord")->lineEdit(), u"production"_s);
    m_driver.type("issuer", u"https://login.example.com/"_s);
    m_driver.type("clientId", u"rollcall"_s);
    m_driver.picture(u"connection"_s);
    m_driver.click("verb");
    QVERIFY(m_driver.waitUntilClosed("issuer"));
    QVERIFY(m_driver.activate());
    QVERIFY(m_driver.waitForRows(list("connections"), 1));
    m_driver.picture(u"connections"_s);
    m_driver.click("signInButton");
    QVERIFY(m_driver.waitForDialog("keychainNote"));
    m_driver.picture(u"sign-in"_s);
    m_driver.key(Qt::Key_Escape);
    QVERIFY(m_driver.waitUntilClosed("keychainNote"));
    QVERIFY(m_driver.activate());
    m_driver.key(Qt::Key_Escape);
    QVERIFY(m_driver.waitUntilClosed("addConnectionButton"));
}

void Tour::cleanupTestCase()
{
    m_seen.reset();
    m_eyes.reset();
    if (m_program && m_program->window())
        m_program->window()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_program.reset();
}

QTEST_MAIN(Tour)
#include "tour.moc"
