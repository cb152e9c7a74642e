#include "models/items/membersmodel.h"
#include "tests/items/memoryreader.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/filterbar.h"
#include "ui/common/lazyicon.h"
#include "ui/common/liststack.h"
#include "ui/common/messagebar.h"
#include "ui/common/messageitem.h"
#include "ui/common/runtask.h"
#include "ui/common/statepane.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

// The small widgets that the screens share.
class CommonWidgetsTest final : public QObject {
    Q_OBJECT

    static void show(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        widget.activateWindow();
    }

    static QPushButton *button(const QWidget &widget, const QString &text)
    {
        for (auto *button : widget.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void iconsAreLookedUpWhenTheyAreLookedAt()
    {
        static int lookedUp = 0;
        lookedUp = 0;
        QPixmap drawing(16, 16);
        drawing.fill(Qt::red);
        static QIcon found;
        found = QIcon(drawing);
        const LazyIcon::Source source = [](const QString &name) {
            ++lookedUp;
            return name == u"there"_s ? found : QIcon();
        };
        QAction action(QIcon(new LazyIcon(u"there"_s, source)), u"Do it"_s);
        QMenu menu;
        menu.addAction(&action);
        QCOMPARE(lookedUp, 0);
        QCOMPARE(action.icon().pixmap(16, 16).toImage(), drawing.toImage());
        QCOMPARE(action.icon().actualSize({16, 16}), QSize(16, 16));
        QVERIFY(!action.icon().isNull());
        QCOMPARE(lookedUp, 1);
        QVERIFY(QIcon(new LazyIcon(u"nowhere"_s, source)).isNull());
        found = QIcon();
    }

    void filterNeedsLittleRoomWhereItIsNarrow()
    {
        FilterBar bar;
        bar.setCount(Count{12, true});
        bar.resize(1200, 50);
        show(bar);
        const int wide = bar.minimumSizeHint().width();
        bar.resize(wide, 50);
        QTRY_VERIFY(bar.minimumSizeHint().width() < wide);
        bar.resize(1200, 50);
        QTRY_COMPARE(bar.minimumSizeHint().width(), wide);
    }

    void filterTellsEachLetter()
    {
        FilterBar bar;
        bar.resize(900, 50);
        show(bar);
        QSignalSpy changed(&bar, &FilterBar::textChanged);
        QSignalSpy toList(&bar, &FilterBar::moveToListRequested);
        bar.focusSearch();
        QTest::keyClicks(bar.searchEdit(), u"ol"_s);
        QCOMPARE(changed.size(), 2);
        auto *hint = bar.searchEdit()->findChild<QLabel *>();
        QVERIFY(hint->isVisible());
        QTest::keyClicks(bar.searchEdit(), u"e"_s);
        QVERIFY(!hint->isVisible());
        QTest::keyClick(bar.searchEdit(), Qt::Key_Down);
        QCOMPARE(toList.size(), 1);
        QTest::keyClick(bar.searchEdit(), Qt::Key_Escape);
        QCOMPARE(bar.text(), QString());
    }

    void chipsAreRemovedByMouseAndKeyboard()
    {
        FilterBar bar;
        bar.resize(900, 50);
        bar.setChip(u"a"_s, u"Status: Pending"_s);
        bar.setChip(u"b"_s, u"Role: Support"_s);
        bar.setChip(u"c"_s, u"Organization: Acme"_s);
        show(bar);
        QSignalSpy removed(&bar, &FilterBar::chipRemoved);
        QSignalSpy clicked(&bar, &FilterBar::chipClicked);
        Chip *first = bar.chip(u"a"_s);
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2));
        QCOMPARE(clicked.size(), 1); // The word, not the ×.
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 8, first->height() / 2));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toString(), u"a"_s);
        QTRY_VERIFY(bar.chip(u"b"_s)->hasFocus());
        QTest::keyClick(bar.chip(u"b"_s), Qt::Key_Return);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(bar.chip(u"b"_s), Qt::Key_Delete);
        QTest::keyClick(bar.chip(u"c"_s), Qt::Key_Backspace);
        QCOMPARE(bar.chipKeys(), QStringList());
        QTRY_VERIFY(bar.searchEdit()->hasFocus());
    }

    void countKeepsItsPlace()
    {
        FilterBar bar;
        bar.resize(900, 50);
        show(bar);
        const QRect place = bar.countLabel()->geometry();
        bar.setCount(Count{1204, true});
        QCOMPARE(bar.countLabel()->text(), QLocale().toString(1204));
        bar.setCount(Count{12'345'678, false});
        QTest::qWait(1);
        QCOMPARE(bar.countLabel()->geometry(), place);
        bar.setCount(std::nullopt);
        QCOMPARE(bar.countLabel()->text(), QString());
        auto *add = bar.findChild<QToolButton *>();
        QVERIFY(!add->isVisible());
        bar.filterMenu()->addAction(u"Status"_s);
        QTRY_VERIFY(add->isVisible());
    }

    void messagesStackAtMostThree()
    {
        MessageBar bar;
        bar.resize(600, 10);
        bar.post({.kind = Message::Kind::Warning, .text = u"Opened read-only."_s, .key = u"notice"_s, .closable = false});
        show(bar);
        for (int number = 1; number <= 4; ++number)
            bar.information(u"Message %1"_s.arg(number));
        QCOMPARE(bar.texts(), (QStringList{u"Opened read-only."_s, u"Message 3"_s, u"Message 4"_s}));
        bar.information(u"Message 3"_s); // Said again: it is the latest now, not twice there.
        QCOMPARE(bar.texts(), (QStringList{u"Opened read-only."_s, u"Message 4"_s, u"Message 3"_s}));
        bar.clear();
        QCOMPARE(bar.texts(), QStringList{u"Opened read-only."_s});
        bar.clear(u"notice"_s);
        QVERIFY(!bar.isVisible());
    }

    void errorsShowDetailsAndClose()
    {
        MessageBar bar;
        bar.resize(600, 10);
        bar.error(Error{Error::Kind::Cancelled, u"Stopped."_s, {}, {}});
        QCOMPARE(bar.texts(), QStringList());
        bar.error(Error{Error::Kind::Storage, u"The disk is full."_s, u"SQLITE_FULL"_s, {}});
        show(bar);
        QTest::mouseClick(button(bar, u"Details"_s), Qt::LeftButton);
        bool shown = false;
        for (const auto *label : bar.findChildren<QLabel *>())
            shown = shown || (label->text() == u"SQLITE_FULL"_s && label->isVisible());
        QVERIFY(shown);
        button(bar, u"Details"_s)->setFocus();
        QTest::keyClick(button(bar, u"Details"_s), Qt::Key_Escape);
        QCOMPARE(bar.texts(), QStringList());
    }

    void successEndsTheErrorOfTheSameWork()
    {
        const auto failure = [](const QString &text, const QString &work) {
            return Message{.kind = Message::Kind::Error, .text = text, .work = work};
        };
        MessageBar bar;
        bar.post({.kind = Message::Kind::Warning, .text = u"3 done, 1 refused."_s, .work = u"suspend"_s});
        const auto before = std::chrono::steady_clock::now();
        bar.post(failure(u"Anna may not be suspended."_s, u"suspend"_s));
        bar.post(failure(u"Acme has members."_s, u"delete"_s));
        const QStringList all = bar.texts();
        QCOMPARE(all.size(), 3);
        bar.post(Message::succeeded({})); // Of no work in particular.
        bar.post(Message::succeeded(u"remove"_s));
        QCOMPARE(bar.texts(), all);
        // What was under way when Anna was refused says nothing about her.
        bar.settle({.kind = Message::Kind::Success, .text = u"Suspended Wei."_s, .work = u"suspend"_s, .begun = before});
        QCOMPARE(bar.texts(), all);
        // What is left of work that was done in part stays until somebody has read it.
        bar.settle({.kind = Message::Kind::Success, .text = u"Suspended Wei."_s, .work = u"suspend"_s});
        QCOMPARE(bar.texts(), (QStringList{u"3 done, 1 refused."_s, u"Acme has members."_s}));
        bar.post(Message::succeeded(u"delete"_s));
        QCOMPARE(bar.texts(), QStringList{u"3 done, 1 refused."_s});
    }

    void whatGoesByItselfMakesRoom()
    {
        MessageBar bar;
        bar.error(Error{Error::Kind::Storage, u"The import stopped."_s, {}, {}});
        for (int number = 1; number <= 4; ++number)
            bar.information(u"Message %1"_s.arg(number));
        QCOMPARE(bar.texts(), (QStringList{u"The import stopped."_s, u"Message 3"_s, u"Message 4"_s}));
    }

    void messageButtonsActAndClose()
    {
        MessageBar bar;
        bar.resize(600, 10);
        int undone = 0;
        bar.post({.kind = Message::Kind::Success, .text = u"Removed."_s, .buttons = {{u"Undo"_s, [&] { ++undone; }}}});
        show(bar);
        QTest::mouseClick(button(bar, u"Undo"_s), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QCOMPARE(bar.texts(), QStringList());
        bar.warning(u"<b>plain</b>"_s);
        const auto labels = bar.findChildren<QLabel *>();
        QVERIFY(std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().isEmpty() || label->textFormat() == Qt::PlainText;
        }));
        auto *close = bar.findChild<QToolButton *>();
        for (auto *item : bar.findChildren<MessageItem *>()) {
            if (!item->isHidden())
                close = item->findChild<QToolButton *>();
        }
        QVERIFY(!close->accessibleName().isEmpty());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!bar.isVisible());
    }

    void stackShowsTheStates()
    {
        MemoryReader reader;
        reader.hold();
        MembersModel model(reader);
        auto *view = new TableView;
        ListStack stack(view);
        stack.resize(600, 400);
        QAction add(u"Add member…"_s);
        QSignalSpy added(&add, &QAction::triggered);
        stack.setEmptyText(u"system-users"_s, u"No members yet."_s, u"Add the first one."_s, {&add});
        stack.setNothingFoundText(u"Nobody matches."_s);
        view->setModel(&model);
        stack.setModel(&model);
        show(stack);
        QCOMPARE(stack.shown(), ListStack::Shown::View); // Not at once: nothing flickers.
        QTRY_COMPARE(stack.shown(), ListStack::Shown::Loading);
        reader.releaseAll();
        QTRY_COMPARE(stack.shown(), ListStack::Shown::Empty);
        QCOMPARE(stack.pane()->sentence(), u"No members yet."_s);
        QTest::mouseClick(button(stack, u"Add member…"_s), Qt::LeftButton);
        QCOMPARE(added.size(), 1);
        stack.setFiltered(true);
        QCOMPARE(stack.pane()->sentence(), u"Nobody matches."_s);
        stack.setFiltered(false);
        reader.fill(3);
        reader.tellChanged();
        QTRY_COMPARE(stack.shown(), ListStack::Shown::View);
    }

    void stackRetries()
    {
        MemoryReader reader;
        reader.fill(3);
        reader.fault = Error{Error::Kind::Storage, u"The file cannot be read."_s, u"I/O"_s, {}};
        MembersModel model(reader);
        auto *view = new TableView;
        ListStack stack(view);
        view->setModel(&model);
        stack.setModel(&model);
        show(stack);
        QTRY_COMPARE(stack.shown(), ListStack::Shown::Error);
        QCOMPARE(stack.pane()->sentence(), u"The file cannot be read."_s);
        reader.fault.reset();
        QTest::mouseClick(button(stack, u"Retry"_s), Qt::LeftButton);
        QTRY_COMPARE(stack.shown(), ListStack::Shown::View);
        QCOMPARE(model.rowCount(), 3);
    }

    void confirmsOnlyTheTypedName()
    {
        QWidget parent;
        show(parent);
        int confirmed = 0;
        const Confirmation confirmation{u"Delete Zoë’s?"_s, {u"4 members go."_s}, u"Zoë’s"_s, u"Delete organization"_s};
        ConfirmDialog *dialog = confirmByName(&parent, confirmation, [&] { ++confirmed; });
        QPointer<ConfirmDialog> alive(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(!dialog->verbButton()->isEnabled());
        QTest::keyClicks(dialog->nameEdit(), u"zo"_s);
        QVERIFY(!dialog->verbButton()->isEnabled());
        dialog->nameEdit()->setText(u" Zoe\u0308’s "_s); // Another spelling of the same letters.
        QVERIFY(dialog->verbButton()->isEnabled());
        QTest::keyClick(dialog->nameEdit(), Qt::Key_Return);
        QCOMPARE(confirmed, 1);
        QTRY_VERIFY(!alive);

        dialog = confirmByName(&parent, confirmation, [&] { ++confirmed; });
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTest::keyClick(dialog->nameEdit(), Qt::Key_Return); // Cancel is the default.
        QCOMPARE(confirmed, 1);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void copies()
    {
        CopyButton copy(u"e-mail address"_s, u"a@example.com"_s);
        show(copy);
        QVERIFY(copy.accessibleName().contains(u"e-mail address"_s));
        QTest::mouseClick(&copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a@example.com"_s);
        QCOMPARE(copy.accessibleDescription(), u"Copied"_s);
        copy.setTextToCopy({});
        QVERIFY(!copy.isEnabled());
    }

    void busyButtonKeepsItsWidth()
    {
        BusyButton button(u"Save"_s);
        const int width = button.sizeHint().width();
        button.setBusy(true);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.sizeHint().width(), width);
        button.setAvailable(false);
        button.setBusy(false);
        QVERIFY(!button.isEnabled());
        button.setAvailable(true);
        QVERIFY(button.isEnabled());
    }

    void longTextIsElided()
    {
        ElidedLabel label(u"A long <b>line</b> of text"_s);
        label.resize(40, 20);
        show(label);
        QVERIFY(label.isElided());
        QCOMPARE(label.toolTip(), u"<qt>A long &lt;b&gt;line&lt;/b&gt; of text</qt>"_s);
        label.resize(900, 20);
        QTRY_VERIFY(label.toolTip().isEmpty());
    }

    void tasksReportIntoTheBar()
    {
        MemoryReader reader;
        MessageBar bar;
        int got = -1;
        runTask(&bar, &bar, reader.roles(), [&](const QList<RoleRow> &roles) { got = static_cast<int>(roles.size()); });
        QTRY_COMPARE(got, 0);
        reader.fault = Error{Error::Kind::Storage, u"No."_s, {}, {}};
        runTask(&bar, &bar, reader.roles(), [&](const QList<RoleRow> &) { got = 7; });
        QTRY_COMPARE(bar.texts(), QStringList{u"No."_s});
        QCOMPARE(got, 0);
    }

    void themesAreReadable()
    {
        Theme theme(*qApp);
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.apply(choice);
            const QPalette palette = QApplication::palette();
            QCOMPARE(Theme::isDark(palette), choice == Theme::Choice::Dark);
            const auto luminance = [](const QColor &colour) {
                const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
                return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
            };
            const auto contrast = [&](const QColor &a, const QColor &b) {
                const double one = luminance(a);
                const double other = luminance(b);
                return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
            };
            // WCAG 2.1, 1.4.3: 4.5 to 1.
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.2);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
            for (const auto role : {QPalette::Base, QPalette::Window}) {
                const QColor ground = palette.color(role);
                QVERIFY(contrast(Theme::quiet(palette), ground) >= 4.5);
                for (const auto tone : {Theme::Tone::Information, Theme::Tone::Positive, Theme::Tone::Warning, Theme::Tone::Negative})
                    QVERIFY(contrast(Theme::accent(palette, tone), ground) >= 4.5);
            }
            for (int id = 0; id < 50; ++id)
                QVERIFY(contrast(Theme::ofId(palette, QString::number(id)), palette.color(QPalette::Base)) >= 4.5);
        }
        theme.apply(Theme::Choice::System);
        QCOMPARE(Theme::choiceFromKey(Theme::toKey(Theme::Choice::Dark)), Theme::Choice::Dark);
        QCOMPARE(Theme::choiceFromKey(u"pink"_s), Theme::Choice::System);
    }
};

QTEST_MAIN(CommonWidgetsTest)
#include "commonwidgetstest.moc"
