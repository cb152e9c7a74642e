#include "ui/connections/signin/signuppane.h"

#include "models/domain/validation.h"
#include "ui/common/problemlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace Rollcall {

using namespace Qt::StringLiterals;

SignUpPane::SignUpPane(QWidget *parent)
    : QWidget(parent), m_email(new QLineEdit(this)), m_name(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_emailProblem(new ProblemLabel(this)), m_passwordProblem(new ProblemLabel(this)), m_policy(new QLabel(this))
{
    m_email->setObjectName(u"signUpEmail"_s);
    m_name->setObjectName(u"signUpName"_s);
    m_password->setObjectName(u"signUpPassword"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setContextMenuPolicy(Qt::NoContextMenu);
    m_emailProblem->setField(m_email);
    m_passwordProblem->setField(m_password);
    m_policy->setObjectName(u"passwordPolicy"_s);
    m_policy->setTextFormat(Qt::PlainText);
    m_policy->setWordWrap(true);
    m_policy->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    const auto row = [this, grid](int at, const QString &text, QLineEdit *line) {
        auto *label = new QLabel(text, this);
        label->setBuddy(line);
        grid->addWidget(label, at, 0, Qt::AlignRight);
        grid->addWidget(line, at, 1);
    };
    row(0, tr("&E-mail address *"), m_email);
    grid->addWidget(m_emailProblem, 1, 1);
    row(2, tr("&Password *"), m_password);
    grid->addWidget(m_passwordProblem, 3, 1);
    grid->addWidget(m_policy, 4, 1);
    row(5, tr("&Name"), m_name);
    grid->setColumnStretch(1, 1);
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_emailProblem->setProblem({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordProblem->setProblem({}); });
}

SignUpRequest SignUpPane::request(SignUpRequest base) const
{
    base.email = email();
    base.name = m_name->text().trimmed();
    base.password = SecretBytes::copyOf(m_password->text());
    return base;
}

void SignUpPane::clear()
{
    m_password->clear();
    m_policy->hide();
    m_emailProblem->setProblem({});
    m_passwordProblem->setProblem({});
}

QString SignUpPane::email() const
{
    return m_email->text().trimmed();
}

bool SignUpPane::validate()
{
    const auto wrong = email().isEmpty() ? std::optional(tr("The e-mail address is needed.")) : Check::email(email());
    m_emailProblem->setProblem(wrong.value_or(QString()));
    m_passwordProblem->setProblem(m_password->text().isEmpty() ? tr("A password is needed.") : QString());
    if (wrong)
        m_email->setFocus(Qt::OtherFocusReason);
    else if (m_password->text().isEmpty())
        m_password->setFocus(Qt::OtherFocusReason);
    return !wrong && !m_password->text().isEmpty();
}

bool SignUpPane::showRefusal(const Error &error)
{
    if (error.field == u"email"_s) {
        m_emailProblem->setProblem(error.message);
        m_email->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (error.field != u"password"_s)
        return false;
    m_passwordProblem->setProblem(error.message);
    QStringList rules;
    // The rules of the server come as a list; what else it said is behind them.
    for (const QString &line : error.details.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().startsWith(u'•'))
            rules.append(line);
    }
    m_policy->setText(rules.join(u'\n'));
    m_policy->setVisible(!rules.isEmpty());
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
    return true;
}

void SignUpPane::focusFirst()
{
    m_email->setFocus(Qt::OtherFocusReason);
}

} // namespace Rollcall
