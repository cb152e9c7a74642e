#pragma once

#include <QWidget>

#include <chrono>
#include <functional>

class QVBoxLayout;

namespace Rollcall {

struct Error;
class MessageItem;

/// One message of the bar.
struct Message {
    enum class Kind { Information, Success, Warning, Error };
    struct Button {
        QString text;
        std::function<void()> pressed; ///< The message closes afterwards.
    };

    Kind kind = Kind::Information;
    QString text;    ///< Plain text, whoever wrote it.
    QString details = {}; ///< Behind a button; empty for none.
    QList<Button> buttons = {};
    QString key = {};      ///< A message with the same key is replaced; empty: the same kind and text.
    bool closable = true;  ///< False for standing notices.
    int focused = -1;      ///< The button that gets the focus, for questions that are asked at a key press.
    QString work = {};     ///< What was being done; the same word where it fails and where it succeeds.
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now(); ///< When that was.

    /// That it succeeded, where nobody needs to be told: only ends what was said when it failed.
    static Message succeeded(const QString &work) { return {.kind = Kind::Success, .text = {}, .work = work}; }
};

/// Messages within the window, never a dialog: at most three, the latest below; screen readers are told. Information and
/// success go by themselves after a while, unless the pointer or the focus is on them. An error goes when the same work was
/// begun after it and went well; a warning, which tells what is left of work that was done in part, is closed by who read it.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostShown = 3;

    explicit MessageBar(QWidget *parent = nullptr);

    void post(const Message &message);
    void information(const QString &text);
    void success(const QString &text);
    void warning(const QString &text);
    /// The error's sentence, with its details behind a button. Cancelled is not shown.
    void error(const Rollcall::Error &error, const QString &key = {});

    /// Ends the errors that this message makes untrue, for one that is not shown here; post() does so as well.
    void settle(const Message &message);
    void clear(const QString &key);
    void clear(); ///< All but standing notices.
    bool holds(const QString &key) const;
    /// Texts that are shown, oldest first.
    QStringList texts() const;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape closes the focused message.

private:
    QList<MessageItem *> items() const;
    void drop(MessageItem *item);
    void dropOldest();
    QVBoxLayout *m_list;
};

} // namespace Rollcall
