#pragma once

#include "models/directory/change.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Rollcall {

/// Shows a temporary password, once, with a button that copies it. The clipboard forgets it after ten seconds. It is known nowhere
/// else: where the page below the dialog goes, and the dialog with it, it stays in a dialog of its own until it was seen.
class SecretPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretPane(QWidget *parent = nullptr);

    void show(const QString &person, const OneTimeSecret &secret);
    void setDoneText(const QString &text);
    QString shownSecret() const;

Q_SIGNALS:
    void done();

private:
    void copy();
    void showAlone();

    QLabel *m_title;
    QLabel *m_sentence;
    QLineEdit *m_secret;
    QPushButton *m_copy;
    QLabel *m_copied;
    QPushButton *m_done;
    QString m_person;
    QPointer<QWidget> m_window; ///< Of the page.
};

/// Puts a secret on the clipboard, marked so that clipboard managers do not keep it, and takes it away again after this
/// many milliseconds if it is still there.
void copySecret(const OneTimeSecret &secret, int forgetAfter = 10'000);

} // namespace Rollcall
