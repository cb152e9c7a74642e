#include "ui/connections/signin/resultpane.h"

#include "models/items/wording.h"
#include "ui/connections/connectionwords.h"

#include <QFormLayout>
#include <QLabel>

namespace Rollcall {

using namespace Qt::StringLiterals;

ResultPane::ResultPane(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void ResultPane::add(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(u"%1: %2"_s.arg(label, text));
    m_form->addRow(label, words);
}

void ResultPane::showStatus(const SignInStatus &status)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    if (status.state == SignInState::SignedOut)
        return;
    add(tr("Person"), personOf(status.identity));
    if (status.identity.email != personOf(status.identity))
        add(tr("E-mail"), status.identity.email);
    add(tr("Organization"), organizationOf(status.identity));
    add(tr("Scopes"), status.scopes.join(u", "_s));
    if (status.isPasted)
        add(tr("Token"), tr("Pasted; it is not renewed."));
    add(tr("Token ends"), Wording::exact(status.expires));
    if (status.isForSessionOnly)
        add(tr("Kept"), tr("Only until Rollcall is closed: there is no keychain to keep it in."));
}

} // namespace Rollcall
