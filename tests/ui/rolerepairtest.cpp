#include "accessnames.h"
#include "longwords.h"
#include "pictures.h"
#include "remotejob.h"
#include "tests/remote/transmit/transmitserver.h"

#include "models/items/rolepickmodel.h"
#include "ui/members/rolerepairpane.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/rolespicker.h"
#include "ui/common/buttons.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const QStringList longRoles{u"Verantwortliche für Rechnungswesen, Lohnbuchhaltung und Jahresabschluss"_s,
                            u"Відповідальна за узгодження договорів із зовнішніми постачальниками"_s,
                            u"Sachbearbeiterin Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"_s,
                            u"Адміністраторка багатокористувацького середовища тестування"_s};
const QString longGroup = u"Stabsstelle für Angelegenheiten des Rechnungswesens und der Lohnbuchhaltung"_s;

} // namespace

/// A role that reaches nobody of an organization yet: told under the list of roles, with ways out that are taken by keyboard.
class RoleRepairTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsAndRepairsByKeyboard();
    void opensWholeWithLongNames_data();
    void opensWholeWithLongNames();
    void isNotThereWhereRolesHaveNoChain();

private:
    RolesDialog *open();
    QStringList ways(const QWidget *dialog) const;

    std::unique_ptr<TransmitServer> m_server;
    std::unique_ptr<RemoteJob> m_job;
    QPointer<RolesDialog> m_dialog; ///< Deletes itself when it is closed.
    QString m_acme;
    QString m_user;
    QString m_stray;
    QString m_staff;
    QStringList m_long;
};

void RoleRepairTest::init()
{
    m_server = std::make_unique<TransmitServer>();
    const QString app = m_server->ownApplication;
    const QString editor = m_server->addRole(app, u"Editor"_s);
    m_stray = m_server->addRole(app, u"Accountant with a name that is longer than most"_s);
    m_acme = m_server->addOrganization(u"Acme"_s, {app});
    // Only that test has the long ones: the others are about what is said.
    const bool isLong = QByteArray(QTest::currentTestFunction()).startsWith("opensWhole");
    m_long.clear();
    for (const QString &name : isLong ? longRoles : QStringList())
        m_long.append(m_server->addRole(app, name));
    m_staff = m_server->addGroup(app, isLong ? longGroup : u"Staff"_s, QStringList{editor} + m_long);
    m_server->given[m_acme][app].groups = {m_staff};
    m_user = m_server->addUser(u"olena@acme.example"_s);
    m_server->addMember(m_acme, m_user, app, {editor});
    m_job = std::make_unique<RemoteJob>(
        u"transmit"_s, RemoteJob::transmitSettings(m_server->http.base()));
    const auto kept = ConnectionsFixture::wait(m_job->connections().session(m_job->id())->keepSecret(
        SecretKey::Kind::SecondClientSecret, SecretBytes::copyOf(QByteArray("secret of application")), {}));
    QVERIFY(kept.has_value());
    m_job->signIn(SignInWay::ClientCredentials, "secret of management");
    m_job->waitForRows(1);
    QTRY_COMPARE(m_job->members(OrganizationId(m_acme)).size(), 1);
}

void RoleRepairTest::cleanup()
{
    delete m_dialog;
    m_job.reset();
    m_server.reset();
}

RolesDialog *RoleRepairTest::open()
{
    const MemberRow row = m_job->members(OrganizationId(m_acme)).first();
    MemberTarget target;
    target.user = row.user;
    target.membership = row.membership;
    target.organizationName = u"Acme"_s;
    m_dialog = new RolesDialog(m_job->directory(), {target}, 50);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qFatal("The dialog did not become active.");
    return m_dialog;
}

QStringList RoleRepairTest::ways(const QWidget *dialog) const
{
    QStringList texts;
    for (const auto *button : dialog->findChildren<QPushButton *>(u"repairRole"_s))
        texts.append(button->accessibleName());
    return texts;
}

void RoleRepairTest::tellsAndRepairsByKeyboard()
{
    RolesDialog *dialog = open();
    auto *missing = dialog->findChild<QComboBox *>(u"missingRole"_s);
    QTRY_COMPARE(missing->count(), 1); // all others can be given
    QVERIFY(missing->itemText(0).contains(u"Accountant"_s));
    QCOMPARE(missing->currentIndex(), -1);
    m_job->picture(dialog, u"repair-before"_s);
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Down);
    auto *words = dialog->findChild<QLabel *>(u"roleObstacle"_s);
    QTRY_VERIFY2(words->text().contains(u"in no role group"_s), qPrintable(words->text()));
    QTRY_COMPARE(ways(dialog).size(), 1);
    QVERIFY2(ways(dialog).first().contains(u"Staff"_s), qPrintable(ways(dialog).first()));
    QCOMPARE(namelessControls(dialog), QStringList());
    m_job->picture(dialog, u"repair-obstacle"_s);
    QCOMPARE(m_server->writes(), 0);

    auto *way = dialog->findChild<QPushButton *>(u"repairRole"_s);
    QTRY_VERIFY(way->isVisible()); // the layout shows it a moment later
    QTest::keyClick(missing, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), way);
    QTest::keyClick(way, Qt::Key_Space);
    QTRY_VERIFY(m_server->groups.value(m_staff).roles.contains(m_stray));
    QTRY_VERIFY2(words->text().startsWith(u"Done."_s), qPrintable(words->text()));
    // It can be given now, and is ticked.
    QTRY_VERIFY(dialog->roles()->role(RoleId(m_stray)).has_value());
    QVERIFY(dialog->roles()->checked().contains(RoleId(m_stray)));
    QTRY_VERIFY(missing->count() == 0);
    m_job->picture(dialog, u"repair-done"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    const QString app = m_server->ownApplication;
    QTRY_VERIFY(m_server->members.value(m_acme).value(m_user).roles.value(app).contains(m_stray));
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void RoleRepairTest::opensWholeWithLongNames_data()
{
    QTest::addColumn<int>("room"); // on the screen, of which a dialog takes nine tenths
    QTest::addColumn<Theme::Choice>("theme");
    QTest::newRow("light") << 0 << Theme::Choice::Light;
    QTest::newRow("dark") << 0 << Theme::Choice::Dark;
    QTest::newRow("wide-light") << 1100 << Theme::Choice::Light;
    QTest::newRow("narrow-dark") << 420 << Theme::Choice::Dark;
}

/// The list of roles stands whole, over the words that came later and need more lines than anybody thought.
void RoleRepairTest::opensWholeWithLongNames()
{
    QFETCH(const int, room);
    QFETCH(const Theme::Choice, theme);
    m_job->connections().theme.apply(theme);
    const auto words = longerWords();
    QCoreApplication::installTranslator(words.get());
    const auto back = qScopeGuard([&] { m_job->connections().theme.apply(Theme::Choice::Light); });
    const MemberRow row = m_job->members(OrganizationId(m_acme)).first();
    MemberTarget target;
    target.user = row.user;
    target.user.name = u"Олександра-Вікторія Максиміліанівна Коваленко-Григоренко"_s;
    target.membership = row.membership;
    target.organizationName = u"Gesellschaft für Instandhaltung und Modernisierung öffentlicher Verkehrsanlagen mbH"_s;
    m_dialog = new RolesDialog(m_job->directory(), {target}, 50);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    if (room > 0)
        m_dialog->resize(room, m_dialog->height());
    auto *missing = m_dialog->findChild<QComboBox *>(u"missingRole"_s);
    QTRY_VERIFY(missing->count() > 0);
    auto *area = m_dialog->findChild<QScrollArea *>(u"area"_s);
    const auto isWhole = [&] {
        const QListView *list = m_dialog->roles()->view();
        const QRect shown(list->mapTo(area->viewport(), QPoint()), list->size());
        return area->viewport()->rect().contains(shown) && area->verticalScrollBar()->maximum() == 0;
    };
    const auto look = [&](const QString &what) {
        keepPicture(m_dialog, u"roles-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), what));
    };
    QTest::qWait(100);
    look(u"1-opened"_s);
    QTRY_VERIFY(isWhole());
    // All are given: the sentence below takes several lines.
    QList<RoleId> all = m_dialog->roles()->checked();
    for (const QString &id : std::as_const(m_long))
        all.append(RoleId(id));
    m_dialog->roles()->setChecked(all);
    QTRY_VERIFY(m_dialog->summary().size() > 200);
    QTest::qWait(100);
    look(u"2-summary"_s);
    QTRY_VERIFY(isWhole());
    QTRY_COMPARE(cutLines(m_dialog), QStringList());
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Down);
    QTRY_COMPARE(ways(m_dialog).size(), 1);
    QTest::qWait(100);
    look(u"3-obstacle"_s);
    QTRY_VERIFY(isWhole());
    QTRY_COMPARE((cutLines(m_dialog) + cutWords(m_dialog)).join(u"; "_s), QString());
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableSize().height());
}

void RoleRepairTest::isNotThereWhereRolesHaveNoChain()
{
    ShellFixture local;
    const RolesPicker picker(local.directory());
    QVERIFY(picker.findChild<RoleRepairPane *>()->isHidden());
}

QTEST_MAIN(RoleRepairTest)
#include "rolerepairtest.moc"
