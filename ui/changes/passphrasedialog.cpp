#include "ui/changes/passphrasedialog.h"

#include "models/workspace/secrets/secretfile.h"
#include "ui/common/problemlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : QDialog(parent), m_first(new QLineEdit), m_again(new QLineEdit), m_problem(new ProblemLabel)
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Passphrase of the file"));
    auto *words = new QLabel(tr("Whoever has the file and this passphrase can read the passwords. Hand the two on by different ways. Nobody can "
                                "open the file without it."));
    words->setWordWrap(true);
    m_first->setObjectName(u"passphrase"_s);
    m_again->setObjectName(u"passphraseAgain"_s);
    for (QLineEdit *line : {m_first, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textEdited, this, [this] { m_problem->setProblem({}); });
    }
    m_problem->setField(m_again);
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("Once &more"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *choose = buttons->addButton(tr("&Choose a file…"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(u"chooseFile"_s);
    choose->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

/// What wraps gets the room that it needs.
void PassphraseDialog::tell(const QString &problem)
{
    m_problem->setProblem(problem);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void PassphraseDialog::choose()
{
    const QString typed = m_first->text();
    if (const auto good = SecretFile::checkPassphrase(typed, m_again->text()); !good)
        return tell(good.error().message);
    Q_EMIT chosen(OneTimeSecret(typed.toUtf8()));
    accept();
}

} // namespace Rollcall
