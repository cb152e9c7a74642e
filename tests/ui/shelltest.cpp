#include "shellfixture.h"

#include "ui/common/filterbar.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/shell/find/findbox.h"
#include "ui/shell/sidebar.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QToolBar>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window, key, modifiers);
}

TableView *shownTable(MainWindow *window)
{
    for (auto *table : window->findChildren<TableView *>()) {
        if (table->isVisible() && !table->window()->isModal() && table->window() == window)
            return table;
    }
    return nullptr;
}

QList<MainWindow *> windows()
{
    QList<MainWindow *> windows;
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows.append(window);
    }
    return windows;
}

bool hasRows(MainWindow *window)
{
    auto *table = shownTable(window);
    return table && table->model()->rowCount() > 0 && table->model()->index(0, 0).data().isValid();
}

/// The list of organizations, with rows and the focus.
void goToOrganizations(MainWindow *window)
{
    press(window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(hasRows(window));
    press(window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), shownTable(window));
    QVERIFY(shownTable(window)->currentIndex().isValid());
}

} // namespace

/// The window as somebody without a mouse works with it.
class ShellTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shell = std::make_unique<ShellFixture>(120, 6); }
    void cleanup() { m_shell->restart(); }
    void cleanupTestCase() { m_shell.reset(); }

    void sectionsByKeys()
    {
        auto *window = m_shell->open();
        QCOMPARE(window->location().section, Section::Organizations);
        QTRY_VERIFY(hasRows(window));
        press(window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->location().section, Section::People);
        QTRY_VERIFY(hasRows(window));
        QVERIFY(window->windowTitle().contains(u"People"_s));
        press(window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window->location().section, Section::Roles);
        press(window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->location().section, Section::Organizations);
        press(window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->location().section, Section::Roles);
        press(window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window->location().section, Section::Organizations);
    }

    void fromTheListToTheMembersAndBack()
    {
        auto *window = m_shell->open();
        goToOrganizations(window);
        press(window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(window, Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), shownTable(window));
        const QString name = shownTable(window)->currentIndex().siblingAtColumn(0).data().toString();
        press(window, Qt::Key_Return);
        QTRY_COMPARE(window->location().section, Section::Members);
        QCOMPARE(window->location().title, name);
        QVERIFY(window->windowTitle().startsWith(name + u" › Members"_s));
        QTRY_VERIFY(hasRows(window));
        QTRY_COMPARE(m_shell->shell().places.recent().value(0).title, name);
        press(window, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(window->location().section, Section::Organizations);
        QTRY_COMPARE(shownTable(window)->currentIndex().siblingAtColumn(0).data().toString(), name);
    }

    void panesCycle()
    {
        auto *window = m_shell->open();
        goToOrganizations(window);
        auto *sidebar = window->findChild<Sidebar *>();
        auto *find = window->findChild<FindBox *>();
        QSet<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            press(window, Qt::Key_F6);
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.contains(sidebar));
        QVERIFY(seen.contains(find));
        QVERIFY(seen.contains(shownTable(window)));
        sidebar->setFocus();
        press(window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), find);
    }

    void sidebarByKeys()
    {
        auto *window = m_shell->open();
        auto *sidebar = window->findChild<Sidebar *>();
        sidebar->setFocus();
        sidebar->setCurrentIndex(sidebar->items().indexOf(m_shell->at(Section::Organizations)));
        press(window, Qt::Key_Down);
        press(window, Qt::Key_Space);
        QCOMPARE(window->location().section, Section::People);
        QCOMPARE(QApplication::focusWidget(), sidebar);
        press(window, Qt::Key_Down);
        press(window, Qt::Key_Return);
        QCOMPARE(window->location().section, Section::Roles);
        QVERIFY(QApplication::focusWidget() != sidebar);
    }

    void sidebarByMouse()
    {
        auto *window = m_shell->open();
        auto *sidebar = window->findChild<Sidebar *>();
        const QRect row = sidebar->visualRect(sidebar->items().indexOf(m_shell->at(Section::People)));
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(window->location().section, Section::People);
    }

    void countsStandInTheSidebar()
    {
        auto *window = m_shell->open();
        auto &items = window->findChild<Sidebar *>()->items();
        QTRY_COMPARE(items.indexOf(m_shell->at(Section::Organizations)).data(SidebarModel::BadgeRole).toString(), u"6"_s);
        QTRY_VERIFY(!items.indexOf(m_shell->at(Section::People)).data(SidebarModel::BadgeRole).toString().isEmpty());
    }

    void favouritesAreKept()
    {
        auto *window = m_shell->open();
        goToOrganizations(window);
        press(window, Qt::Key_Return);
        QTRY_COMPARE(window->location().section, Section::Members);
        QTRY_VERIFY(hasRows(window));
        press(window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_shell->shell().places.favourites().size(), 1);
        QVERIFY(window->findChild<Sidebar *>()->items().indexOf(window->location()).isValid());
        press(window, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_shell->shell().places.favourites().isEmpty());
    }

    void aWindowRemembers()
    {
        Location place;
        {
            auto *window = m_shell->open();
            goToOrganizations(window);
            press(window, Qt::Key_Return);
            QTRY_COMPARE(window->location().section, Section::Members);
            place = window->location();
            window->resize(1010, 640);
            press(window, Qt::Key_F9);
            QTRY_VERIFY(window->findChild<QDockWidget *>()->isHidden());
            press(window, Qt::Key_F9, Qt::ShiftModifier);
            QVERIFY(window->findChild<Sidebar *>()->isHidden());
            press(window, Qt::Key_W, Qt::ControlModifier);
        }
        m_shell->restart();
        auto *window = m_shell->open();
        QCOMPARE(window->location(), place);
        QCOMPARE(window->location().title, place.title);
        QCOMPARE(window->size(), QSize(1010, 640));
        QVERIFY(window->findChild<QDockWidget *>()->isHidden());
        QVERIFY(window->findChild<Sidebar *>()->isHidden());
    }

    void aNoticeStands()
    {
        ShellFixture readOnly(0, 0, u"The disk is read-only."_s);
        auto *window = readOnly.open();
        auto *messages = window->findChild<MessageBar *>();
        QCOMPARE(messages->texts(), QStringList(u"The disk is read-only."_s));
        messages->clear();
        QCOMPARE(messages->texts(), QStringList(u"The disk is read-only."_s));
        // The welcome page offers what cannot be done here: it stays away.
        auto &items = window->findChild<Sidebar *>()->items();
        QTRY_COMPARE(items.indexOf(readOnly.at(Section::Organizations)).data(SidebarModel::BadgeRole).toString(), u"0"_s);
        QVERIFY(!window->findChild<QWidget *>(u"welcomePage"_s));
    }

    void themesChangeAtOnce()
    {
        auto *window = m_shell->open();
        const QColor before = window->palette().color(QPalette::Window);
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        auto *themes = dialog->findChild<QComboBox *>(u"theme"_s);
        themes->setFocus();
        QTest::keyClick(themes, Qt::Key_Down);
        QTRY_VERIFY(window->palette().color(QPalette::Window) != before);
        QCOMPARE(m_shell->shell().settings.value("theme"_L1).toString(), u"dark"_s);
        QTest::keyClick(themes, Qt::Key_Up);
        QTRY_COMPARE(window->palette().color(QPalette::Window), before);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void windowsComeBackTogether()
    {
        m_shell->shell().settings.remove("windows"_L1); // Those of other tests.
        auto *first = m_shell->open(m_shell->at(Section::People));
        auto *second = m_shell->open(m_shell->at(Section::Roles));
        auto *third = m_shell->open(m_shell->at(Section::Organizations));
        first->setGeometry(10, 20, 930, 610);
        second->setGeometry(60, 90, 970, 650);
        QTest::qWait(0);
        QVERIFY(third->close()); // While others stay: it is not wanted any more.
        QCoreApplication::processEvents();
        QCOMPARE(windows().size(), 2);
        m_shell->restart(); // Closes the others at once, as quitting does.
        const auto back = MainWindow::reopen(m_shell->shell());
        QCOMPARE(back.size(), 2);
        for (MainWindow *window : back)
            window->show();
        QList<Section> sections;
        for (MainWindow *window : back) {
            QVERIFY(QTest::qWaitForWindowExposed(window));
            sections.append(window->location().section);
            QCOMPARE(window->size(), window->location().section == Section::People ? QSize(930, 610) : QSize(970, 650));
        }
        std::ranges::sort(sections);
        QCOMPARE(sections, (QList<Section>{Section::People, Section::Roles}));
        QVERIFY((back[0]->pos() - back[1]->pos()).manhattanLength() > 16);
        // One after the other: the last one is what comes back.
        const Section last = back.last()->location().section;
        for (MainWindow *window : back) {
            window->close();
            QTest::qWait(0);
        }
        m_shell->restart();
        const auto again = MainWindow::reopen(m_shell->shell());
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first()->location().section, last);
    }

    void twoWindowsShareTheDirectory()
    {
        auto *first = m_shell->open();
        goToOrganizations(first);
        press(first, Qt::Key_Return, Qt::ControlModifier);
        MainWindow *second = nullptr;
        QTRY_VERIFY([&] {
            for (auto *widget : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<MainWindow *>(widget); window && window != first)
                    second = window;
            }
            return second != nullptr;
        }());
        QCOMPARE(first->location().section, Section::Organizations);
        QCOMPARE(second->location().section, Section::Members);
        QVERIFY((first->pos() - second->pos()).manhattanLength() > 0);
        // What is created in one shows in the other.
        const auto result = ShellFixture::wait(m_shell->directory().apply(
            Payload(Create{EntityKind::Organization, {{u"name"_s, u"Aardvark & Sons"_s}}, {}})));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QTRY_COMPARE(shownTable(first)->model()->index(0, 0).data().toString(), u"Aardvark & Sons"_s);
        QTRY_COMPARE(first->findChild<QWidget *>(u"statusMessage"_s)->property("text").toString(),
                     u"Created the organization Aardvark & Sons."_s);
        const auto removed =
            ShellFixture::wait(m_shell->directory().apply(Payload(Remove{Ref(result->target), false, {}})));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message));
    }

private:
    std::unique_ptr<ShellFixture> m_shell;
};

QTEST_MAIN(ShellTest)
#include "shelltest.moc"
