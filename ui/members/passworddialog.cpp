#include "ui/members/passworddialog.h"

#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/members/accountrefusals.h"
#include "ui/members/secretpane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(OpenDirectory &directory, User user, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_user(std::move(user)), m_secret(new SecretPane(this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Temporary password"));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(m_user.hasPassword ? tr("%1 has a password. It stops working at once.").arg(m_user.title())
                                     : tr("%1 has no password yet.").arg(m_user.title()));
    content()->addWidget(text);
    content()->addStretch();
    setSummary(tr("A password is generated and shown once; it has to be replaced at the first sign-in."));
    setVerb(tr("&Generate password"));
    offerStaging(m_directory);
    connect(m_secret, &SecretPane::done, this, &PasswordDialog::accept);
    // Said before anything is asked.
    QCoro::connect(accountRefusals(&m_directory, m_user), this, [this](const AccountRefusals &refusals) {
        if (refusals.password.isEmpty())
            return;
        messages()->post({Message::Kind::Warning, refusals.password, {}, {}, u"refused"_s, false});
        verbButton()->setAvailable(false);
    });
}

void PasswordDialog::submit()
{
    if (isBusy())
        return;
    if (stages())
        return stage(m_directory, {Payload(ResetPassword{entity(m_user.id)})});
    setBusy(true);
    QCoro::connect(m_directory.apply(Payload(ResetPassword{entity(m_user.id)})), this, [this](const Result<Applied> &result) {
        setBusy(false);
        if (!result) {
            messages()->error(result.error());
            return;
        }
        m_secret->show(m_user.title(), result->secret);
        m_directory.secretShown(*result);
        showInstead(m_secret);
    });
}

} // namespace Rollcall
