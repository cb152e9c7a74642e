#pragma once

#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

class QWidget;

namespace Rollcall {

/// Somebody who knows nothing: types, clicks, drags windows about and closes them, whatever is open. What it does depends on its
/// seed alone. It acts from a timer, so that it goes on inside menus and dialogs that wait for an answer.
class Monkey final : public QObject
{
    Q_OBJECT
public:
    explicit Monkey(quint32 seed);

    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    qint64 acts() const { return m_acts; }
    /// The latest acts, the last one at the end: printed when something breaks.
    const QStringList &latest() const { return m_latest; }

private:
    void act();
    QWidget *target();
    void type(QWidget *window);
    void click(QWidget *window);
    void resize(QWidget *window);
    void close(QWidget *window);
    void note(const QString &what);

    QRandomGenerator m_random;
    QTimer m_timer;
    qint64 m_acts = 0;
    QStringList m_latest;
};

} // namespace Rollcall
