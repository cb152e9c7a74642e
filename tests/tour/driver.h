#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QtTest>

#include <functional>

namespace Rollcall {

/// The hands and eyes of the tour: finds widgets by name in the window that is on top, uses mouse and keyboard on them,
/// waits for what should happen, and takes pictures.
class Driver final
{
public:
    /// Pictures go into `folder` as 01-name.png, 02-name.png, …; none when it is empty.
    explicit Driver(const QString &folder);

    /// The dialog that is open, else the main window.
    QWidget *top() const;
    /// The visible widget of this name and kind in top(); nullptr when there is none.
    template<typename W>
    W *find(const char *name) const
    {
        return qobject_cast<W *>(look(name));
    }

    void click(QWidget *widget) const;
    void click(const char *name) const { click(find<QWidget>(name)); }
    /// The button with these words on it.
    void press(const QString &words) const;
    void clickRow(QAbstractItemView *view, int row, int column = 0, Qt::KeyboardModifiers modifiers = {}) const;
    /// The row whose cell in this column has the text; waits for it; -1 when it does not come.
    int rowOf(QAbstractItemView *view, int column, const QString &text) const;
    /// Replaces the text of the field, key by key.
    void type(const char *field, const QString &text) const;
    void type(QWidget *field, const QString &text) const;
    /// Types into whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void keys(const QString &text) const;

    bool waitFor(const std::function<bool()> &condition, int milliseconds = 20'000) const;
    /// The command can be used: before its key is pressed.
    bool waitForCommand(const char *name) const;
    bool waitForDialog(const char *name) const;
    bool waitUntilClosed(const char *name) const;
    /// What a window manager does when a dialog has gone: the window beneath is active again.
    bool activate() const;
    bool waitForRows(QAbstractItemView *view, int rows) const;

    void picture(const QString &name);
    int pictures() const { return m_pictures; }

private:
    QWidget *look(const char *name) const;
    QString m_folder;
    int m_pictures = 0;
};

} // namespace Rollcall
