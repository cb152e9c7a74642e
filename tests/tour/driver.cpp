#include "tests/tour/driver.h"

#include "tests/net/awaited.h"

#include <QDialog>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// One key press a letter, in any script: QTest::keyClicks() knows Latin-1 only.
void write(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace

Driver::Driver(const QString &folder) : m_folder(folder)
{
    if (!folder.isEmpty())
        QDir().mkpath(folder);
}

QWidget *Driver::top() const
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup;
    if (auto *modal = QApplication::activeModalWidget())
        return modal;
    // A window of its own that is in front, such as the import studio.
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow()))
        return dialog;
    const auto windows = QApplication::topLevelWidgets();
    for (auto *widget : windows) {
        if (widget->isVisible() && qobject_cast<QMainWindow *>(widget))
            return widget;
    }
    return nullptr;
}

QWidget *Driver::look(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    QWidget *where = top();
    if (!where)
        return nullptr;
    if (where->objectName() == wanted)
        return where;
    const auto found = where->findChildren<QWidget *>(wanted);
    for (auto *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void Driver::click(QWidget *widget) const
{
    QVERIFY(widget);
    QTRY_VERIFY_WITH_TIMEOUT(widget->isEnabled(), 10'000);
    // A check box takes a click on its mark, not in the empty space behind its text.
    const bool button = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
    const QPoint at = button                    ? QPoint(10, widget->height() / 2)
        : widget->inherits("QGroupBox") ? QPoint(12, widget->fontMetrics().height() / 2)
                                        : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
}

void Driver::press(const QString &words) const
{
    const auto buttons = top()->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->isVisible() && QString(button->text()).remove('&'_L1) == words)
            return click(button);
    }
    QFAIL(qPrintable(u"There is no button “%1”."_s.arg(words)));
}

void Driver::clickRow(QAbstractItemView *view, int row, int column, Qt::KeyboardModifiers modifiers) const
{
    QVERIFY(view);
    const QModelIndex index = view->model()->index(row, column);
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    QCoreApplication::processEvents();
}

int Driver::rowOf(QAbstractItemView *view, int column, const QString &text) const
{
    int found = -1;
    waitFor([&] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, column).data().toString() == text)
                found = row;
        }
        return found >= 0;
    });
    return found;
}

void Driver::type(const char *field, const QString &text) const
{
    type(find<QWidget>(field), text);
}

void Driver::type(QWidget *field, const QString &text) const
{
    QVERIFY(field);
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    write(field, text);
    QCoreApplication::processEvents();
}

void Driver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : top();
    QTest::keyClick(target, key, modifiers);
    QCoreApplication::processEvents();
}

void Driver::keys(const QString &text) const
{
    QVERIFY(QApplication::focusWidget());
    write(QApplication::focusWidget(), text);
    QCoreApplication::processEvents();
}

bool Driver::waitFor(const std::function<bool()> &condition, int milliseconds) const
{
    return Rollcall::waitFor(condition, milliseconds);
}

bool Driver::waitForCommand(const char *name) const
{
    return waitFor([&] {
        const auto *action = top() ? top()->findChild<QAction *>(QString::fromLatin1(name)) : nullptr;
        return action && action->isEnabled();
    });
}

bool Driver::waitForDialog(const char *name) const
{
    return waitFor([&] {
        const QWidget *found = look(name);
        return found && found->window()->isActiveWindow();
    });
}

bool Driver::waitUntilClosed(const char *name) const
{
    return waitFor([&] { return look(name) == nullptr; }) && activate();
}

bool Driver::activate() const
{
    QWidget *window = top();
    if (!window)
        return false;
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

bool Driver::waitForRows(QAbstractItemView *view, int rows) const
{
    return view && waitFor([&] { return view->model()->rowCount() == rows && !view->model()->index(0, 0).data().isNull(); });
}

void Driver::picture(const QString &name)
{
    ++m_pictures;
    if (m_folder.isEmpty())
        return;
    // Everything that was asked for is drawn: layouts, delayed states, answers of the store.
    QTest::qWait(250);
    QWidget *main = nullptr;
    const auto windows = QApplication::topLevelWidgets();
    for (auto *widget : windows) {
        if (widget->isVisible() && qobject_cast<QMainWindow *>(widget))
            main = widget;
    }
    QVERIFY(main);
    QPixmap picture = main->grab();
    // Dialogs and popups stand over their window as a person would see them.
    for (auto *widget : windows) {
        if (!widget->isVisible() || widget == main || widget->inherits("QTipLabel"))
            continue;
        QPainter painter(&picture);
        QPoint at = widget->geometry().topLeft() - main->geometry().topLeft();
        at.setX(std::clamp(at.x(), 0, std::max(0, main->width() - widget->width())));
        at.setY(std::clamp(at.y(), 0, std::max(0, main->height() - widget->height())));
        painter.drawPixmap(at, widget->grab());
        painter.setPen(widget->palette().color(QPalette::Mid));
        painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
    }
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(m_pictures, 2, 10, '0'_L1).arg(name);
    QVERIFY2(picture.save(file), qPrintable(file));
}

} // namespace Rollcall
