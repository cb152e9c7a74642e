#include "tests/monkey/openings.h"

#include "tests/net/awaited.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 400; ///< Milliseconds until something opens.
constexpr int deepest = 3;    ///< Windows above each other.
/// Those that open a window without saying so.
const QStringList others{u"about"_s, u"shortcuts"_s, u"newWindow"_s};

bool opens(const QString &name, const QString &text)
{
    return others.contains(name) || text.endsWith(u'…');
}

} // namespace

QSet<QWidget *> Openings::shown()
{
    QSet<QWidget *> all;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() != Qt::ToolTip && !qobject_cast<QMenu *>(window))
            all.insert(window);
    }
    return all;
}

void Openings::visit(const Location &location)
{
    m_window->goTo(location);
    m_window->activateWindow();
    const QString place = u"%1 %2"_s.arg(location.connection.toString()).arg(static_cast<int>(location.section));
    takeFirstRow();
    tryCommands(place);
    QList<QPointer<QTabBar>> bars;
    for (auto *bar : m_window->centralWidget()->findChildren<QTabBar *>())
        bars.append(bar);
    for (const QPointer<QTabBar> &bar : bars) {
        for (int tab = 1; bar && bar->isVisible() && tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            takeFirstRow();
            tryCommands(place + u'/' + bar->tabText(tab));
        }
        if (bar)
            bar->setCurrentIndex(0);
    }
}

void Openings::takeFirstRow()
{
    const auto list = [this]() -> QAbstractItemView * {
        for (auto *table : m_window->centralWidget()->findChildren<QTableView *>()) {
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                return table;
        }
        return nullptr;
    };
    if (!waitFor([&] { return list() != nullptr; }, patience))
        return;
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::qWait(1);
}

void Openings::tryCommands(const QString &place)
{
    QList<QPointer<QAction>> actions;
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (opens(action->objectName(), action->text()))
            actions.append(action);
    }
    for (const QPointer<QAction> &action : actions) {
        if (!action || !action->isEnabled() || !action->isVisible())
            continue;
        const QString name = action->objectName() + u' ' + action->text();
        if (!m_done.contains(name) && attempt(place + u'/' + action->text(), [action] { action->trigger(); }))
            m_done.insert(name);
    }
}

void Openings::tryButtons(QWidget *in, const QString &place)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (auto *button : in->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && opens({}, button->text()))
            buttons.append(button);
    }
    for (const QPointer<QAbstractButton> &button : buttons) {
        if (button && button->isVisible())
            attempt(place + u'/' + button->text(), [button] { button->click(); });
    }
}

bool Openings::attempt(const QString &what, const std::function<void()> &act)
{
    if (m_opensNothing.contains(what))
        return false;
    const QSet<QWidget *> before = shown();
    act();
    const auto newOne = [&]() -> QWidget * {
        const QSet<QWidget *> fresh = shown() - before;
        return fresh.isEmpty() ? nullptr : *fresh.begin();
    };
    if (!waitFor([&] { return newOne() != nullptr; }, patience)) {
        m_opensNothing.insert(what);
        return false;
    }
    const QPointer<QWidget> window = newOne();
    ++m_opened[QString::fromLatin1(window->metaObject()->className())];
    QTest::qWait(2);
    ++m_depth;
    if (m_depth < deepest && !qobject_cast<MainWindow *>(window))
        tryButtons(window, what);
    --m_depth;
    if (window)
        close(window);
    // Whatever else came with it.
    while (const QWidget *left = newOne())
        close(const_cast<QWidget *>(left));
    return true;
}

void Openings::show(QWidget *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    ++m_opened[QString::fromLatin1(window->metaObject()->className())];
    window->show();
    QTest::qWait(2);
    close(window);
}

void Openings::close(QWidget *window)
{
    const QPointer<QWidget> gone = window;
    const QByteArray name = window->metaObject()->className();
    if (auto *dialog = qobject_cast<QDialog *>(window))
        dialog->reject();
    else
        window->close();
    // Hidden is not enough: it deletes itself.
    if (!waitFor([&] { return !gone; }, 10'000))
        qFatal("%s stays when it is closed", name.constData());
}

} // namespace Rollcall
