#include "ui/connections/editor/secretfield.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

SecretField::SecretField(const QString &label, bool isKept, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_forget(new QPushButton(icon(u"edit-delete"_s), tr("Forget"))), m_isKept(isKept)
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(label);
    m_forget->setObjectName(u"forgetSecret"_s);
    m_forget->setCheckable(true);
    m_forget->setAutoDefault(false);
    m_forget->setVisible(isKept);
    m_forget->setAccessibleName(tr("Forget %1").arg(label));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_forget);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_forget, &QPushButton::toggled, this, [this] {
        m_line->clear();
        update();
        Q_EMIT edited();
    });
    update();
}

void SecretField::update()
{
    m_line->setEnabled(!isForgotten());
    m_line->setPlaceholderText(isForgotten() ? tr("Forgotten when you save") : m_isKept ? tr("Leave empty to keep the one that is there") : QString());
}

QString SecretField::text() const
{
    return m_line->text();
}

void SecretField::setText(const QString &text)
{
    m_line->setText(text);
}

bool SecretField::isForgotten() const
{
    return m_forget->isChecked();
}

} // namespace Rollcall
