#pragma once

#include "models/auth/flows/signup.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Rollcall {

class ProblemLabel;

/// A new account at the server: e-mail address and password. What the server says of a password is shown as a list.
class SignUpPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SignUpPane(QWidget *parent = nullptr);

    /// `base` with what was typed.
    SignUpRequest request(SignUpRequest base) const;
    void clear();
    QString email() const;
    /// False, with the rule under the field and the focus in it, while something is missing.
    bool validate();
    /// At the field that is meant; false when no field is.
    bool showRefusal(const Error &error);
    void focusFirst();

private:
    QLineEdit *m_email;
    QLineEdit *m_name;
    QLineEdit *m_password;
    ProblemLabel *m_emailProblem;
    ProblemLabel *m_passwordProblem;
    QLabel *m_policy;
};

} // namespace Rollcall
