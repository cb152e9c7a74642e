#include "shellfixture.h"
#include "longwords.h"
#include "tests/ui/pictures.h"

#include "ui/common/tableview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/find/findbox.h"
#include "ui/shell/settingsdialog.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QToolBar>
#include <QToolButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget *widget, const QString &name)
{
    QTest::qWait(50); // the last paint
    keepPicture(widget, name);
}

bool listIsFilled(MainWindow *window)
{
    for (auto *table : window->findChildren<TableView *>()) {
        if (table->isVisible() && table->window() == window && table->model()->rowCount() > 0
            && !table->model()->index(0, 0).data().toString().isEmpty())
            return true;
    }
    return false;
}

} // namespace

/// The window fits small and large screens, light and dark, with nothing cut.
class ShellLooksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Theme::Choice>("theme");
        for (const auto &[size, word] : {std::pair(QSize(900, 600), "small"), std::pair(QSize(1600, 1000), "large")}) {
            QTest::newRow(qPrintable(u"%1-light"_s.arg(QLatin1StringView(word)))) << size << Theme::Choice::Light;
            QTest::newRow(qPrintable(u"%1-dark"_s.arg(QLatin1StringView(word)))) << size << Theme::Choice::Dark;
        }
    }

    void sizes()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Choice, theme);
        ShellFixture shell(300, 12);
        shell.shell().theme.apply(theme);
        const QString tag = QLatin1StringView(QTest::currentDataTag());
        auto *window = shell.open();
        window->resize(size);
        QCOMPARE(window->size(), size);
        QTRY_VERIFY(listIsFilled(window));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        keep(window, u"organizations-"_s + tag);
        QTRY_COMPARE(cutWords(window).join(u"; "_s), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window->location().section, Section::Members);
        QTRY_VERIFY(listIsFilled(window));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::qWait(300); // the inspector follows
        keep(window, u"members-"_s + tag);
        QTRY_COMPARE(cutWords(window).join(u"; "_s), QString());
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(listIsFilled(window));
        QTest::qWait(300);
        keep(window, u"people-"_s + tag);
        QTest::keyClick(window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(listIsFilled(window));
        keep(window, u"roles-"_s + tag);

        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        auto *find = window->findChild<FindBox *>();
        QTest::keyClicks(find, u"an"_s);
        QTRY_VERIFY(find->list() && find->list()->model()->rowCount() > 3);
        keep(window, u"find-"_s + tag);
        QTest::keyClick(find, Qt::Key_Escape);
        // Nothing of the tool bar may hide behind the button with the arrows.
        const auto *more = window->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        QVERIFY(!more || !more->isVisible());
    }

    void longWordsFit()
    {
        Longer longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        ShellFixture shell(60, 6);
        auto *window = shell.open();
        window->resize(900, 600);
        QCOMPARE(window->size(), QSize(900, 600));
        QTRY_VERIFY(listIsFilled(window));
        for (const auto &[key, name] : {std::pair(Qt::Key_1, u"organizations"_s), std::pair(Qt::Key_2, u"people"_s),
                                        std::pair(Qt::Key_3, u"roles"_s)}) {
            QTest::keyClick(window, key, Qt::ControlModifier);
            QTRY_VERIFY(listIsFilled(window));
            keep(window, u"long-"_s + name);
            QTRY_COMPARE(cutWords(window).join(u"; "_s), QString());
            QCOMPARE(window->size(), QSize(900, 600));
        }
        ShellFixture empty;
        auto *first = empty.open();
        first->resize(900, 600);
        QTRY_VERIFY(first->findChild<QWidget *>(u"exploreButton"_s));
        keep(first, u"long-welcome"_s);
        QTRY_COMPARE(cutWords(first).join(u"; "_s), QString());
        QTest::keyClick(first, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        keep(QApplication::activeModalWidget(), u"long-settings"_s);
        QTRY_COMPARE(cutWords(QApplication::activeModalWidget()).join(u"; "_s), QString());
        empty.closeAll();
        QCoreApplication::removeTranslator(&longer);
    }

    void welcome_data() { sizes_data(); }

    void welcome()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Choice, theme);
        ShellFixture shell;
        shell.shell().theme.apply(theme);
        auto *window = shell.open();
        window->resize(size);
        QTRY_VERIFY(window->findChild<QWidget *>(u"exploreButton"_s));
        keep(window, u"welcome-"_s + QLatin1StringView(QTest::currentDataTag()));
        QTRY_COMPARE(cutWords(window).join(u"; "_s), QString());
    }

    void dialogs()
    {
        ShellFixture shell;
        auto *window = shell.open();
        for (const auto &[key, modifiers, name] :
             {std::tuple(Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier), u"settings"_s),
              std::tuple(Qt::Key_F1, Qt::KeyboardModifiers(), u"shortcuts"_s)}) {
            QVERIFY(QTest::qWaitForWindowActive(window));
            QTest::keyClick(window, key, modifiers);
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto *dialog = QApplication::activeModalWidget();
            keep(dialog, name);
            QTRY_COMPARE(cutWords(dialog).join(u"; "_s), QString());
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            window->activateWindow();
        }
        window->findChild<QAction *>(u"about"_s)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        keep(QApplication::activeModalWidget(), u"about"_s);
        QTRY_COMPARE(cutWords(QApplication::activeModalWidget()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(ShellLooksTest)
#include "shelllookstest.moc"
