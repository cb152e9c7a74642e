#pragma once

#include "models/directory/change.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Rollcall {

class ProblemLabel;

/// Asks for the passphrase of a file of passwords, twice.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PassphraseDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Rollcall::OneTimeSecret &passphrase);

private:
    void choose();
    void tell(const QString &problem);

    QLineEdit *m_first;
    QLineEdit *m_again;
    ProblemLabel *m_problem;
};

} // namespace Rollcall
