#include "changesfixture.h"

#include "accessnames.h"
#include "pictures.h"
#include "ui/changes/undobar.h"
#include "ui/common/messagebar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QAction *action(MainWindow *window, const QString &name)
{
    return window->findChild<QAction *>(name);
}

UndoBar *bar(MainWindow *window)
{
    return window->findChild<UndoBar *>();
}

QString messages(MainWindow *window)
{
    return window->findChild<MessageBar *>()->texts().join(u'\n');
}

QAbstractButton *button(QWidget *in, const QString &text)
{
    for (auto *one : in->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

void undoByKey(MainWindow *window)
{
    QTRY_VERIFY(action(window, u"undo"_s)->isEnabled());
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
}

} // namespace

/// Every edit can be taken back: from the bar, from the menu, after a restart.
class ChangesUndoTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<ChangesFixture>(); }
    void cleanup() { m_desk.reset(); }

    void offersTheWayBackAndForth()
    {
        auto *window = m_desk->open(m_desk->members());
        QVERIFY(!action(window, u"undo"_s)->isEnabled());
        QCOMPARE(bar(window)->sentence(), QString());
        const MemberRow member = suspend(0);
        const QString name = member.user.title();
        QTRY_VERIFY2(bar(window)->sentence().startsWith(u"Suspended "_s + name), qPrintable(bar(window)->sentence()));
        QCOMPARE(bar(window)->offer(), UndoBar::Offer::Undo);
        QVERIFY(bar(window)->accessibleName().contains(u"Ctrl+Z"_s));
        QTRY_COMPARE(action(window, u"undo"_s)->text(), u"&Undo “Suspend %1”"_s.arg(name));
        QVERIFY(!action(window, u"redo"_s)->isEnabled());
        QCOMPARE(namelessControls(window).join(u"; "_s), QString());

        undoByKey(window);
        QTRY_COMPARE(bar(window)->sentence(), u"Undone: Suspend %1."_s.arg(name));
        QCOMPARE(status(member), MemberStatus::Active);
        QCOMPARE(bar(window)->offer(), UndoBar::Offer::Redo);
        QTRY_COMPARE(action(window, u"redo"_s)->text(), u"&Redo “Suspend %1”"_s.arg(name));
        QTRY_VERIFY(!action(window, u"undo"_s)->isEnabled());

        QTRY_VERIFY(action(window, u"redo"_s)->isEnabled());
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(bar(window)->sentence(), u"Done again: Suspend %1."_s.arg(name));
        QCOMPARE(status(member), MemberStatus::Suspended);

        // And back once more, from the bar, by keyboard.
        auto *undo = window->findChild<QToolButton *>(u"undoButton"_s);
        QTRY_VERIFY(undo->isEnabled());
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(bar(window)->sentence(), u"Undone: Suspend %1."_s.arg(name));
        QCOMPARE(status(member), MemberStatus::Active);
    }

    void staysUntilItIsClosed()
    {
        auto *window = m_desk->open(m_desk->members());
        const MemberRow member = suspend(0);
        QTRY_VERIFY(!bar(window)->sentence().isEmpty());
        m_desk->applyElsewhere(SetStatus{entity(m_desk->member(1).user.id, m_desk->organization()), MemberStatus::Active, MemberStatus::Suspended});
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY2(bar(window)->isVisible(), "going elsewhere does not close it");
        auto *close = window->findChild<QToolButton *>(u"undoClose"_s);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(bar(window)->isHidden());
        QVERIFY(!close->hasFocus());
        // Closing the line takes nothing away.
        undoByKey(window);
        QTRY_COMPARE(status(member), MemberStatus::Active);
    }

    void survivesARestart()
    {
        m_desk->open(m_desk->members());
        const MemberRow member = suspend(0);
        m_desk->restart();
        auto *window = m_desk->open(m_desk->members());
        QTRY_COMPARE(action(window, u"undo"_s)->text(), u"&Undo “Suspend %1”"_s.arg(member.user.title()));
        QVERIFY(bar(window)->isHidden());
        undoByKey(window);
        QTRY_COMPARE(status(member), MemberStatus::Active);
        m_desk->restart();
        window = m_desk->open(m_desk->members());
        QTRY_COMPARE(action(window, u"redo"_s)->text(), u"&Redo “Suspend %1”"_s.arg(member.user.title()));
    }

    void closesWhenItWasUndoneElsewhere()
    {
        auto *first = m_desk->open(m_desk->members());
        auto *second = m_desk->open(m_desk->members());
        suspend(0);
        QTRY_VERIFY(!bar(first)->sentence().isEmpty());
        QTRY_VERIFY(!bar(second)->sentence().isEmpty());
        undoByKey(second);
        QTRY_VERIFY(bar(first)->isHidden());
        QTRY_VERIFY(!action(first, u"undo"_s)->isEnabled());
    }

    void saysWhatCannotBeUndone()
    {
        auto *window = m_desk->open(m_desk->members());
        AddMember add;
        add.organization = entity(m_desk->organization());
        add.values = {{u"email"_s, u"olena@acme.example"_s}, {u"name"_s, u"Olena"_s}};
        add.roles = {entity(BuiltInRole::member())};
        add.invite = true;
        m_desk->apply(add);
        undoByKey(window);
        QTRY_VERIFY2(messages(window).contains(u"was sent"_s), qPrintable(messages(window)));
        QVERIFY(messages(window).startsWith(u"Undone: Invite"_s));
        keepPicture(window, u"undo-lost"_s);
        MemberQuery query;
        query.text = u"olena@acme.example"_s;
        const auto page = ChangesFixture::wait(m_desk->directory().reader().members(query, {}));
        QVERIFY(page && page->rows.isEmpty());
    }

    void offersNoWayBackWhereThereIsNone()
    {
        auto *window = m_desk->open(m_desk->members());
        m_desk->apply(ResetPassword{entity(m_desk->member(0).user.id)});
        QTRY_VERIFY2(bar(window)->sentence().endsWith(u"cannot be undone."_s), qPrintable(bar(window)->sentence()));
        QCOMPARE(bar(window)->offer(), UndoBar::Offer::None);
        QVERIFY(window->findChild<QToolButton *>(u"undoButton"_s)->isHidden());
        QVERIFY(!action(window, u"undo"_s)->isEnabled());
    }

    void saysWhenSomebodyChangedItSince()
    {
        auto *window = m_desk->open(m_desk->members());
        const MemberRow member = m_desk->member(0);
        const QString before = member.user.city;
        m_desk->apply(cityEdit(member, before, u"Kyiv"_s));
        m_desk->applyElsewhere(cityEdit(member, u"Kyiv"_s, u"Lviv"_s));
        undoByKey(window);
        QTRY_VERIFY2(messages(window).startsWith(u"Not undone: Edit"_s), qPrintable(messages(window)));
        QVERIFY2(messages(window).contains(u"meanwhile"_s), qPrintable(messages(window)));
        QCOMPARE(city(member), u"Lviv"_s);
        keepPicture(window, u"undo-conflict"_s);
        // Left as it is, it stays to be undone.
        auto *leave = button(window, u"Leave it"_s);
        QVERIFY(leave);
        leave->setFocus();
        QTest::keyClick(leave, Qt::Key_Space);
        QTRY_COMPARE(messages(window), QString());
        QCOMPARE(city(member), u"Lviv"_s);
        undoByKey(window);
        QTRY_VERIFY(button(window, u"Undo all the same"_s));
        auto *anyway = button(window, u"Undo all the same"_s);
        anyway->setFocus();
        QTest::keyClick(anyway, Qt::Key_Space);
        QTRY_COMPARE(city(member), before);
        QTRY_VERIFY(bar(window)->sentence().startsWith(u"Undone: Edit"_s));
        const auto open = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        QVERIFY2(open && open->isEmpty(), "nothing half done is left staged");
    }

    void asksForTheNumberWhereMuchGoes()
    {
        auto *window = m_desk->open(m_desk->members());
        QList<Payload> many;
        for (int i = 0; i < 12; ++i) {
            AddMember add;
            add.organization = entity(m_desk->organization());
            add.values = {{u"email"_s, u"new%1@acme.example"_s.arg(i)}};
            add.roles = {entity(BuiltInRole::member())};
            many.append(add);
        }
        const auto results = ChangesFixture::wait(m_desk->directory().applyAll(many));
        QVERIFY(std::ranges::all_of(results, [](const auto &result) { return result.has_value(); }));
        undoByKey(window);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        keepPicture(dialog, u"undo-brake"_s);
        auto *number = dialog->findChild<QLineEdit *>();
        QVERIFY(number);
        QTest::keyClick(number, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(count(u"new"_s), 12);
        window->activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(window));
        undoByKey(window);
        QTRY_VERIFY(QApplication::activeModalWidget());
        dialog = QApplication::activeModalWidget();
        number = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(number, u"12"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(count(u"new"_s), 0);
        QTRY_VERIFY(action(window, u"redo"_s)->isEnabled()); // It has ended; a coroutine under way would leak.
    }

    void fits_data()
    {
        QTest::addColumn<Theme::Choice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-wide") << Theme::Choice::Light << QSize(1280, 760);
        QTest::newRow("dark-wide") << Theme::Choice::Dark << QSize(1280, 760);
        QTest::newRow("light-narrow") << Theme::Choice::Light << QSize(720, 480);
        QTest::newRow("dark-narrow") << Theme::Choice::Dark << QSize(720, 480);
    }

    void fits()
    {
        QFETCH(Theme::Choice, theme);
        QFETCH(QSize, size);
        Theme look(*qApp);
        look.apply(theme);
        auto *window = m_desk->open(m_desk->members());
        window->resize(size);
        const QSize before = window->size();
        const MemberRow member = m_desk->member(0);
        const int height = window->centralWidget()->height();
        Patch patch{entity(member.user.id), {{u"name"_s, member.user.name, u"Максиміліан-Володимир Перебийносенко-Шевченко-Коцюбинський"_s}}};
        m_desk->apply(patch);
        QTRY_VERIFY(!bar(window)->sentence().isEmpty());
        QCOMPARE(window->size(), before); // nothing jumps
        QCOMPARE(window->centralWidget()->height(), height);
        auto *undo = window->findChild<QToolButton *>(u"undoButton"_s);
        QVERIFY(undo->width() >= undo->minimumSizeHint().width());
        QVERIFY(window->rect().contains(QRect(undo->mapTo(window, QPoint()), undo->size())));
        keepPicture(window, u"undo-"_s + QString::fromLatin1(QTest::currentDataTag()));
        look.apply(Theme::Choice::Light);
    }

private:
    MemberRow suspend(int row)
    {
        const MemberRow member = m_desk->member(row);
        m_desk->apply(SetStatus{entity(member.user.id, m_desk->organization()), MemberStatus::Active, MemberStatus::Suspended});
        return member;
    }
    Person person(const MemberRow &member) { return *ChangesFixture::wait(m_desk->directory().reader().person(member.user.id)); }
    QString city(const MemberRow &member) { return person(member).user.city; }
    MemberStatus status(const MemberRow &member)
    {
        const Person now = person(member);
        for (const auto &membership : now.memberships) {
            if (membership.membership.organization == m_desk->organization())
                return membership.membership.status;
        }
        qFatal("is no member");
    }
    int count(const QString &text)
    {
        MemberQuery query;
        query.text = text;
        const auto page = ChangesFixture::wait(m_desk->directory().reader().members(query, {}));
        return page ? static_cast<int>(page->rows.size()) : -1;
    }
    static Patch cityEdit(const MemberRow &member, const QString &before, const QString &after)
    {
        return {entity(member.user.id), {{u"city"_s, before, after}}};
    }

    std::unique_ptr<ChangesFixture> m_desk;
};

QTEST_MAIN(ChangesUndoTest)
#include "changesundotest.moc"
