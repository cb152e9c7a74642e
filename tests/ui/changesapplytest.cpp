#include "changeswindow.h"

#include "pictures.h"

#include "ui/changes/applybar.h"
#include "ui/changes/changetasks.h"
#include "ui/changes/commandlinedialog.h"
#include "ui/changes/sethead.h"
#include "ui/changes/setstree.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// A set that is applied from its page: what is asked before, how it goes, what is said after it, and how all that looks.
class ChangesApplyTest final : public QObject, private ChangesWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void showsWhatGoesAlong()
    {
        m_window = m_desk->open(Location::changes());
        QList<Payload> removals;
        for (int row = 0; row < 8; ++row)
            removals.append(Remove{entity(m_desk->member(row).user.id, m_desk->organization()), true, std::nullopt});
        stage(removals);
        QTRY_COMPARE(standings().count(u"Ready"_s), 8);
        QVERIFY2(page()->head().warning().contains(u"would remove or suspend 8 of"_s), qPrintable(page()->head().warning()));
        keepPicture(m_window, u"changes-destructive"_s);

        // Above the threshold the number is typed.
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        keepPicture(dialog, u"changes-brake"_s);
        auto *number = dialog->findChild<QLineEdit *>();
        QVERIFY(number);
        QTest::keyClicks(number, u"7"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(m_desk->changes().jobs().isEmpty());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(standings().count(u"Ready"_s), 8);
        m_window->activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        number = QApplication::activeModalWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(number, u"8"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(standings().count(u"Done"_s), 8);
    }

    void keepsWhatFailedWithItsReason()
    {
        AddMember add;
        add.organization = entity(m_desk->organization());
        add.values = {{u"email"_s, u"olena@acme.example"_s}};
        add.roles = {entity(BuiltInRole::member())};
        // The owner's last role cannot be taken.
        const SetStatus owner{entity(m_desk->directory().actor().user, m_desk->organization()), MemberStatus::Active, MemberStatus::Suspended};
        stage({add, owner});
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s, u"Refused"_s}));
        keepPicture(m_window, u"changes-refused"_s);
        page()->commands().apply->trigger();
        agree();
        QTRY_COMPARE(standings(), QStringList({u"Done"_s, u"Refused"_s}));
        QTRY_VERIFY2(messages().contains(u"1 done, 1 refused"_s), qPrintable(messages()));
        QVERIFY(!cell(1, StagedChangesModel::Column::Why).isEmpty());
        QTRY_COMPARE(note()->text(), u"1 staged change(s)"_s);
        QTRY_VERIFY(page()->commands().retry->isEnabled());
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page()->commands().apply->isEnabled());
    }

    void pausesAndGoesOn()
    {
        stage({cityEdit(m_desk->member(0), u"Kyiv"_s), cityEdit(m_desk->member(1), u"Kyiv"_s)});
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s, u"Ready"_s}));
        ApplyJob *job = m_desk->changes().startJob(page()->sets().currentSet(), {1, {}}); // One at a time, so it can stop between them.
        job->pause();
        QTRY_COMPARE(job->state(), ApplyJob::State::Paused);
        auto *bar = page()->head().applyBar();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->sentence().contains(u"of 2"_s) && bar->sentence().contains(u"paused"_s), qPrintable(bar->sentence()));
        QVERIFY(job->progress().settled < 2);
        QVERIFY(!page()->commands().apply->isEnabled());
        keepPicture(m_window, u"changes-paused"_s);

        // The last window does not close over it without a word.
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY2(messages().contains(u"Changes are being applied ("_s), qPrintable(messages()));
        auto *resume = button(u"pauseApply"_s);
        resume->setFocus();
        QTest::keyClick(resume, Qt::Key_Space);
        QTRY_COMPARE(standings(), QStringList({u"Done"_s, u"Done"_s}));
        QTRY_VERIFY(bar->isHidden());
    }

    /// Every question before something is sent names the place, also where nothing was compared yet and nothing goes away.
    void namesTheEnvironment()
    {
        m_desk->directory().describe(u"Voluble"_s, u"production"_s, {});
        m_window = m_desk->open(Location::changes());
        const MemberRow member = m_desk->member(0);
        stage({cityEdit(member, u"Kyiv"_s)});
        QTRY_COMPARE(standings(), QStringList{u"Ready"_s});
        const auto words = [] {
            QStringList found;
            for (const QLabel *label : QApplication::activeModalWidget()->findChildren<QLabel *>())
                found.append(label->text());
            return found.join(u'\n').remove(QChar(0x200b));
        };
        ChangeTasks tasks(m_desk->changes(), page());
        tasks.apply(*page()->model().set(), std::nullopt);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY2(words().contains(u"Production (Voluble)"_s) && words().contains(u"not compared"_s), qPrintable(words()));
        keepPicture(QApplication::activeModalWidget(), u"changes-production"_s);
        agree();
        QTRY_COMPARE(standings(), QStringList{u"Done"_s});
        QTRY_VERIFY(page()->commands().undoSet->isEnabled());
        page()->commands().undoSet->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY2(words().contains(u"Production (Voluble)"_s), qPrintable(words()));
        agree();
        QTRY_COMPARE(standings(), QStringList{u"Undone"_s});
    }

    void settlesFirstWhatWasInterrupted()
    {
        const MemberRow member = m_desk->member(0);
        stage({cityEdit(member, u"Kyiv"_s)});
        // The program ends between the intent and the sending.
        const auto sets = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        const auto claims = ChangesFixture::wait(m_desk->changes().basket().claim(sets->first().id, m_desk->directory().id(), 1));
        QVERIFY(claims && claims->claims.size() == 1);
        m_desk->restart(false);
        m_window = m_desk->open(m_desk->members());
        const auto settled = ChangesFixture::wait(m_desk->changes().recover());
        QVERIFY(settled && settled->size() == 1);
        QTRY_VERIFY2(messages().contains(u"looked up and settled"_s), qPrintable(messages()));
        QVERIFY2(messages().contains(u"Edit %1: done"_s.arg(member.user.title())), qPrintable(messages()));
        QCOMPARE(person(member).user.city, u"Kyiv"_s);
        keepPicture(m_window, u"changes-recovered"_s);
    }

    void offersNewPasswordsForLostOnes()
    {
        AddMember add;
        add.organization = entity(m_desk->organization());
        add.values = {{u"email"_s, u"olena@acme.example"_s}, {u"name"_s, u"Olena"_s}};
        add.roles = {entity(BuiltInRole::member())};
        add.generatePassword = true;
        stage({add});
        const auto sets = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        QCOMPARE(ChangesFixture::wait(m_desk->changes().apply(sets->first().id)).secrets.size(), 1);
        // The program ends before anybody has seen it.
        const std::function<Result<bool>(Sql::Connection &)> end = [](Sql::Connection &sql) -> Result<bool> {
            return sql.script("UPDATE unshown_secrets SET holder = '999999999 ' || substr(holder, instr(holder, ' ') + 1)");
        };
        QVERIFY(m_desk->file().write<bool>(end).result());
        m_desk->restart();
        m_window = m_desk->open(m_desk->members());
        QTRY_VERIFY2(messages().contains(u"temporary password(s): Olena."_s), qPrintable(messages()));
        keepPicture(m_window, u"changes-lost-passwords"_s);
        for (auto *one : m_window->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (one->text() == u"&New passwords"_s)
                one->click();
        }
        QTRY_COMPARE(m_window->location(), Location::changes());
        QTRY_COMPARE(standings(), QStringList{u"Ready"_s});
        QVERIFY2(!messages().contains(u"temporary password(s)"_s), qPrintable(messages()));
        QVERIFY(ChangesFixture::wait(m_desk->changes().basket().lostSecrets())->isEmpty());
    }

    void saysWhatCannotBeUndone()
    {
        AddMember add;
        add.organization = entity(m_desk->organization());
        add.values = {{u"email"_s, u"olena@acme.example"_s}, {u"name"_s, u"Olena"_s}};
        add.roles = {entity(BuiltInRole::member())};
        add.invite = true;
        stage({add, cityEdit(m_desk->member(0), u"Kyiv"_s)});
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s, u"Ready"_s}));
        QTRY_VERIFY(page()->commands().apply->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(standings(), QStringList({u"Done"_s, u"Done"_s}));
        QTRY_VERIFY(page()->commands().undoSet->isEnabled());
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        const QString words = QApplication::activeModalWidget()->accessibleDescription();
        QVERIFY2(words.contains(u"was sent"_s), qPrintable(words));
        keepPicture(QApplication::activeModalWidget(), u"changes-undo"_s);
        agree();
        QTRY_COMPARE(standings(), QStringList({u"Undone"_s, u"Undone"_s}));
    }

    void showsTheCommandLine()
    {
        const MemberRow member = m_desk->member(0);
        stage({SetStatus{entity(member.user.id, m_desk->organization()), MemberStatus::Active, MemberStatus::Suspended}});
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s}));
        page()->table().setFocus();
        page()->table().setCurrentId(ids().first());
        key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<CommandLineDialog *>());
        const auto *dialog = m_window->findChild<CommandLineDialog *>();
        QCOMPARE(dialog->text(), u"rollcall changes apply %1\nrollcall members suspend %2 --organization %3"_s.arg(
                                     page()->sets().currentSet().toString(), member.user.id.toString(), m_desk->organization().toString()));
    }

    void looks_data()
    {
        QTest::addColumn<Theme::Choice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-wide") << Theme::Choice::Light << QSize(1280, 760);
        QTest::newRow("dark-wide") << Theme::Choice::Dark << QSize(1280, 760);
        QTest::newRow("light-narrow") << Theme::Choice::Light << QSize(720, 560);
        QTest::newRow("dark-narrow") << Theme::Choice::Dark << QSize(720, 560);
    }

    void looks()
    {
        QFETCH(Theme::Choice, theme);
        QFETCH(QSize, size);
        Theme look(*qApp);
        look.apply(theme);
        const MemberRow member = m_desk->member(0);
        m_desk->apply(titleEdit(m_desk->member(3), u"Owl keeper"_s));
        stage({Payload(Patch{entity(member.user.id), {{u"name"_s, member.user.name, u"Максиміліан-Володимир Перебийносенко-Шевченко-Коцюбинський"_s}}})});
        stage({cityEdit(member, u"Kyiv"_s), titleEdit(m_desk->member(1), u"Owl keeper"_s),
               Remove{entity(m_desk->member(2).user.id, m_desk->organization()), true, std::nullopt},
               ResetPassword{entity(m_desk->member(4).user.id)}});
        m_desk->applyElsewhere(cityEdit(member, u"Lviv"_s));
        m_window = m_desk->open(Location::changes());
        m_window->resize(size);
        QTRY_COMPARE(page()->model().rowCount(), 1);
        const auto sets = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        page()->choose(sets->first().id);
        QTRY_COMPARE(standings(), QStringList({u"Conflict"_s, u"Ready"_s, u"Ready"_s, u"Ready"_s}));
        page()->table().setCurrentId(ids().first());
        QCOMPARE(m_window->size(), size);
        keepPicture(m_window, u"changes-"_s + QString::fromLatin1(QTest::currentDataTag()));
        look.apply(Theme::Choice::Light);
    }
};

QTEST_MAIN(ChangesApplyTest)
#include "changesapplytest.moc"
