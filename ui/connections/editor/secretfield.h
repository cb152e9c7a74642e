#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Rollcall {

/// A secret that is typed in, and never shown again: empty leaves the one that is kept, Forget takes that away when the form is
/// saved.
class SecretField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY edited USER true)
public:
    /// `label` names it for screen readers; `isKept`: there is one to forget.
    SecretField(const QString &label, bool isKept, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    bool isForgotten() const;
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void update();

    QLineEdit *m_line;
    QPushButton *m_forget;
    bool m_isKept;
};

} // namespace Rollcall
