#pragma once

#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace Rollcall {

/// Copies a text and says so for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    /// `what` names it for screen readers and the tool tip: "e-mail address".
    CopyButton(const QString &what, const QString &text, QWidget *parent = nullptr);

    void setTextToCopy(const QString &text); ///< An empty one disables the button.
    QString textToCopy() const { return m_text; }

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();

    QString m_what;
    QString m_text;
};

/// A button that shows that its work is under way: disabled, with a busy mark, and of the same width.
class BusyButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit BusyButton(const QString &text, QWidget *parent = nullptr);

    bool isBusy() const { return m_busy; }
    void setBusy(bool busy);
    /// Enabled as far as it is not busy.
    void setAvailable(bool available);
    QSize sizeHint() const override;

private:
    bool m_busy = false;
    int m_idleWidth = 0;
    bool m_available = true;
};

} // namespace Rollcall
