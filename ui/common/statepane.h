#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

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

private:
    void clear();
    void announce();
    void showIcon(const QString &name);

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    QLabel *m_details;
    QToolButton *m_detailsButton;
    QWidget *m_buttons;
    QPushButton *m_retry;
};

} // namespace Rollcall
