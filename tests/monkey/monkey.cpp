#include "tests/monkey/monkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QtTest>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int latestActs = 60;
constexpr int pause = 3; ///< Milliseconds between two acts.

/// Keys that do something somewhere; letters come besides.
const QList<Qt::Key> keys{Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,
                          Qt::Key_Right, Qt::Key_Home,    Qt::Key_End,    Qt::Key_Delete, Qt::Key_Insert, Qt::Key_F1,   Qt::Key_F2,
                          Qt::Key_F5,    Qt::Key_F6,      Qt::Key_F10,    Qt::Key_Space,  Qt::Key_PageUp, Qt::Key_PageDown,
                          Qt::Key_Menu,  Qt::Key_Backspace};
const QStringList letters = u"a b c d e i l m n o r s t 0 1 2 @ . , - ї Ж 王 😀"_s.split(u' ');

QString nameOf(const QObject *object)
{
    return object ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName() : u"nothing"_s;
}

} // namespace

Monkey::Monkey(quint32 seed) : m_random(seed)
{
    m_timer.setInterval(pause);
    // A timer is not called again before its call has returned, and a menu returns when it is closed.
    connect(&m_timer, &QTimer::timeout, this, [this] { QMetaObject::invokeMethod(this, [this] { act(); }, Qt::QueuedConnection); });
}

void Monkey::note(const QString &what)
{
    m_latest.append(what);
    if (m_latest.size() > latestActs)
        m_latest.removeFirst();
}

QWidget *Monkey::target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow())
        return active;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->isWindow() && !qobject_cast<QMenu *>(window))
            return window;
    }
    return nullptr;
}

void Monkey::act()
{
    const QPointer<QWidget> window = target();
    if (!window)
        return; // Whoever started it opens another one.
    if (!m_timer.isActive())
        return;
    ++m_acts;
    const int what = m_random.bounded(100);
    if (what < 45)
        type(window);
    else if (what < 90)
        click(window);
    else if (what < 95)
        resize(window);
    else
        close(window);
}

void Monkey::type(QWidget *window)
{
    QWidget *focus = window->focusWidget() ? window->focusWidget() : window;
    const int kind = m_random.bounded(10);
    if (kind < 4) {
        const QString text = letters.at(m_random.bounded(static_cast<int>(letters.size())));
        note(u"types %1 into %2"_s.arg(text, nameOf(focus)));
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &press);
        return;
    }
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    Qt::Key key = keys.at(m_random.bounded(static_cast<int>(keys.size())));
    if (kind >= 8) {
        modifiers = m_random.bounded(3) == 0 ? Qt::ControlModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::ControlModifier);
        key = static_cast<Qt::Key>(Qt::Key_A + m_random.bounded(26));
    } else if (kind == 7) {
        modifiers = m_random.bounded(2) == 0 ? Qt::AltModifier : Qt::ShiftModifier;
    }
    note(u"presses %1 with %2 in %3"_s.arg(QKeySequence(key).toString()).arg(static_cast<int>(modifiers)).arg(nameOf(focus)));
    QTest::keyClick(focus, key, modifiers);
}

void Monkey::click(QWidget *window)
{
    if (window->width() < 4 || window->height() < 4)
        return;
    const QPoint at(m_random.bounded(window->width()), m_random.bounded(window->height()));
    QWidget *child = window->childAt(at);
    QWidget *hit = child ? child : window;
    const QPoint inside = hit->mapFrom(window, at);
    const int kind = m_random.bounded(10);
    note(u"clicks (%1) on %2 in %3"_s.arg(kind).arg(nameOf(hit), nameOf(window)));
    if (kind < 7)
        QTest::mouseClick(hit, Qt::LeftButton, kind == 6 ? Qt::ControlModifier : Qt::NoModifier, inside);
    else if (kind < 9)
        QTest::mouseDClick(hit, Qt::LeftButton, Qt::NoModifier, inside);
    else
        QTest::mouseClick(hit, Qt::RightButton, Qt::NoModifier, inside);
}

void Monkey::resize(QWidget *window)
{
    const QSize size(100 + m_random.bounded(1800), 80 + m_random.bounded(1100));
    note(u"makes %1 %2×%3"_s.arg(nameOf(window)).arg(size.width()).arg(size.height()));
    window->resize(size);
}

void Monkey::close(QWidget *window)
{
    // A main window seldom: little can be reached in one that was just opened.
    if (!window->parentWidget() && m_random.bounded(12) != 0)
        return;
    note(u"closes "_s + nameOf(window));
    window->close();
}

} // namespace Rollcall
