#include "shellfixture.h"

#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/welcome/welcomepage.h"
#include "tests/net/awaited.h"

#include <qcorotimer.h>
#include <QLineEdit>
#include <QTimer>
#include <QWizard>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QWidget *focus()
{
    return QApplication::focusWidget();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focus() ? focus() : QApplication::activeWindow(), key, modifiers);
}

TableView *shownTable(MainWindow *window)
{
    for (auto *table : window->findChildren<TableView *>()) {
        if (table->isVisible() && table->window() == window)
            return table;
    }
    return nullptr;
}

bool lists(MainWindow *window, const QString &text)
{
    auto *table = shownTable(window);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(row, column).data().toString() == text)
                return true;
        }
    }
    return false;
}

/// Sample data that is made until it is let through or stopped.
struct Gate {
    bool asked = false;
    bool open = false;
    bool stopped = false;
};

Task<Result<void>> wait(std::shared_ptr<Gate> gate, SampleProgress progress)
{
    QTimer pause;
    pause.start(5);
    while (!gate->open) {
        co_await pause;
        gate->asked = true;
        if (!progress(1)) {
            gate->stopped = true;
            co_return failure(Error::Kind::Cancelled, u"Stopped."_s);
        }
    }
    co_return Result<void>();
}

} // namespace

/// From the first start to a working organization, without a mouse.
class ShellJobTest final : public QObject
{
    Q_OBJECT
    /// A window that makes sample data until the gate opens.
    static MainWindow *makingSamples(ShellFixture &shell, const std::shared_ptr<Gate> &gate)
    {
        Shell slow = shell.shell();
        slow.sample.make = [gate](SampleProgress progress) { return wait(gate, std::move(progress)); };
        auto *window = new MainWindow(slow);
        window->show();
        const auto offers = [] { return focus() && focus()->objectName() == u"exploreButton"_s; };
        if (!QTest::qWaitForWindowActive(window) || !waitFor(offers))
            return nullptr;
        press(Qt::Key_Return);
        return waitFor([&gate] { return gate->asked; }) ? window : nullptr;
    }

private Q_SLOTS:
    void fromNothingToAMember()
    {
        ShellFixture shell;
        auto *window = shell.open();
        QTRY_VERIFY(window->findChild<WelcomePage *>());
        QTRY_VERIFY(focus() && focus()->objectName() == u"exploreButton"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), u"startEmptyButton"_s);
        press(Qt::Key_Return);

        QTRY_VERIFY(qobject_cast<QWizard *>(QApplication::activeModalWidget()));
        QPointer<QWizard> wizard = qobject_cast<QWizard *>(QApplication::activeModalWidget());
        QTRY_VERIFY(focus() && focus()->objectName() == u"name"_s);
        QTest::keyClicks(focus(), u"My Corporation"_s);
        for (int page = 0; page < 3; ++page) {
            press(Qt::Key_N, Qt::AltModifier);
            QTRY_COMPARE(wizard->currentId(), page + 1);
        }
        press(Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(!wizard);
        QTRY_COMPARE(window->location().section, Section::Members);
        QCOMPARE(window->location().title, u"My Corporation"_s);
        QVERIFY(!window->findChild<QWidget *>(u"welcomePage"_s) || !window->findChild<QWidget *>(u"welcomePage"_s)->isVisible());
        QTRY_VERIFY(lists(window, u"Tess Tester"_s)); // who created it owns it

        window->activateWindow(); // what a window manager does when the wizard goes
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto *add = window->findChild<QAction *>(u"addMember"_s);
        QTRY_VERIFY(add->isEnabled());
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->objectName(), u"addMemberDialog"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(focus()));
        QTest::keyClicks(focus(), u"olena@acme.example"_s);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"verb"_s)->isEnabled()); // Roles and the organization are read by then.
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_VERIFY(lists(window, u"olena@acme.example"_s));
        QTRY_VERIFY(window->findChild<QWidget *>(u"statusMessage"_s)->property("text").toString().contains(
            u"My Corporation"_s));
    }

    void exploringFillsTheLists()
    {
        ShellFixture shell;
        auto *window = shell.open();
        QTRY_VERIFY(focus() && focus()->objectName() == u"exploreButton"_s);
        QVERIFY(window->findChild<QWidget *>(u"inspectorDock"_s)->isHidden());
        press(Qt::Key_Return);
        QTRY_VERIFY(shownTable(window) && shownTable(window)->model()->rowCount() == 4);
        QVERIFY(!window->findChild<QWidget *>(u"inspectorDock"_s)->isHidden());
        QTRY_COMPARE(focus(), shownTable(window));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(shownTable(window) && shownTable(window)->model()->rowCount() >= 40);
    }

    void closingWhileSampleDataIsMadeAsks()
    {
        ShellFixture shell;
        const auto gate = std::make_shared<Gate>();
        const QPointer<MainWindow> window = makingSamples(shell, gate);
        QVERIFY(window);
        auto *messages = window->findChild<MessageBar *>();
        QVERIFY(!window->close());
        QVERIFY(!window->close()); // asks once
        QCOMPARE(messages->texts().size(), 1);
        QVERIFY2(messages->texts().first().contains(u"Sample data"_s), qPrintable(messages->texts().first()));
        QTRY_COMPARE(focus()->property("text").toString(), u"Stay"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(messages->texts().isEmpty());
        QVERIFY(window && window->isVisible() && !gate->stopped);
        QVERIFY(!window->close());
        press(Qt::Key_Tab);
        QCOMPARE(focus()->property("text").toString(), u"Stop and close"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(!window);
        QTRY_VERIFY(gate->stopped);
    }

    void theEndOfTheSampleTakesTheQuestionAway()
    {
        ShellFixture shell;
        const auto gate = std::make_shared<Gate>();
        const QPointer<MainWindow> window = makingSamples(shell, gate);
        QVERIFY(window);
        QVERIFY(!window->close());
        gate->open = true;
        QTRY_VERIFY(window->findChild<MessageBar *>()->texts().isEmpty());
        QVERIFY(window->close());
    }

    void theWelcomePageIsForOrganizationsOnly()
    {
        ShellFixture shell;
        auto *window = shell.open();
        QTRY_VERIFY(window->findChild<WelcomePage *>());
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(lists(window, u"Tess Tester"_s));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(focus() && focus()->objectName() == u"exploreButton"_s);
    }

    void anOrganizationThatIsGoneIsLeft()
    {
        ShellFixture shell(30, 3);
        const auto rows = ShellFixture::wait(shell.directory().reader().organizations({}, {}));
        const Organization gone = rows->rows.first().organization;
        const Location there{shell.directory().id(), Section::Members, gone.id, gone.title()};
        auto *window = shell.open(there);
        QTRY_VERIFY(shownTable(window) && shownTable(window)->model()->rowCount() > 0);
        QTRY_COMPARE(shell.shell().places.recent().size(), 1);
        const auto result = ShellFixture::wait(shell.directory().apply(Payload(Remove{Ref(entity(gone.id)), false, {}})));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QTRY_COMPARE(window->location().section, Section::Organizations);
        QVERIFY(shell.shell().places.recent().isEmpty());
        QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->location().section, Section::Organizations);
    }

    void aNewNameIsTaken()
    {
        ShellFixture shell(30, 3);
        const auto rows = ShellFixture::wait(shell.directory().reader().organizations({}, {}));
        const Organization old = rows->rows.first().organization;
        auto *window = shell.open(Location{shell.directory().id(), Section::Members, old.id, old.title()});
        const QString key = old.displayName.isEmpty() ? u"name"_s : u"displayName"_s;
        const auto result = ShellFixture::wait(shell.directory().apply(
            Payload(Patch{Ref(entity(old.id)), {FieldEdit{key, old.title(), u"Renamed & Co"_s}}})));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QTRY_VERIFY(window->windowTitle().startsWith(u"Renamed & Co ›"_s));
    }
};

QTEST_MAIN(ShellJobTest)
#include "shelljobtest.moc"
