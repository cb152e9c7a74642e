#pragma once

#include <QWidget>

class QToolButton;

namespace Rollcall {

class ElidedLabel;

/// "Suspended Wei Kim. [Undo] [×]": what was done last and the way back, until somebody closes it. Screen readers are told.
/// Hidden while it has nothing to say.
class UndoBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Offer { None, Undo, Redo };

    explicit UndoBar(QWidget *parent = nullptr);

    void say(const QString &sentence, Offer offer);
    void dismiss();
    /// While something is being undone the button waits.
    void setBusy(bool busy);
    QString sentence() const;
    Offer offer() const { return m_offer; }
    /// The height that it takes when it is shown.
    int heightWhenShown() const;

Q_SIGNALS:
    /// The button of its offer was pressed.
    void accepted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape closes it.
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    ElidedLabel *m_words;
    QToolButton *m_button;
    QToolButton *m_close;
    Offer m_offer = Offer::None;
};

} // namespace Rollcall
