#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Rollcall {

struct Error;

/// The pane that stands where a list would: loading, empty, or failed. Icon, sentence, a further line, buttons.
class StatePane final : public QWidget
{
    Q_OBJECT
public:
    explicit StatePane(QWidget *parent = nullptr);

    void showLoading();
    /// Buttons for the actions, the first one the default.
    void showEmpty(const QString &iconName, const QString &sentence, const QString &hint = {},
                   const QList<QAction *> &actions = {});
    /// The error's sentence, its details on demand, and Retry.
    void showError(const Error &error);

    QString sentence() const;

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QIcon &icon, const QString &text);
    void clear();
    void announce();
    void adapt(); ///< To font and palette.
    void showIcon(const QString &name);

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    QProgressBar *m_busy;
    QLabel *m_details;
    QWidget *m_buttons;
    QPushButton *m_retry;
};

} // namespace Rollcall
