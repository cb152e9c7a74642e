#include "ui/common/foldingsection.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rollcall {

FoldingSection::FoldingSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_summary(new ElidedLabel(this))
{
    m_toggle->setText(title);
    m_toggle->setAutoRaise(true);
    m_toggle->setArrowType(Qt::DownArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setAccessibleName(title);
    m_toggle->setAccessibleDescription(tr("Open"));
    // Not checkable: an open section is no pressed button.
    connect(m_toggle, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    m_summary->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_toggle);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    head->addStretch();
    adapt();
}

QString FoldingSection::title() const
{
    return m_toggle->text();
}

void FoldingSection::setContent(QWidget *content)
{
    if (m_content)
        delete m_content;
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isExpanded());
}

bool FoldingSection::isExpanded() const
{
    return m_expanded;
}

void FoldingSection::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    m_toggle->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
    m_toggle->setAccessibleDescription(expanded ? tr("Open") : tr("Folded"));
    m_summary->setVisible(!expanded);
    if (m_content)
        m_content->setVisible(expanded);
    Q_EMIT expandedChanged(expanded);
}

void FoldingSection::setCollapsible(bool collapsible)
{
    if (!collapsible)
        setExpanded(true);
    m_toggle->setEnabled(collapsible);
    m_toggle->setArrowType(collapsible ? (isExpanded() ? Qt::DownArrow : Qt::RightArrow) : Qt::NoArrow);
    m_toggle->setFocusPolicy(collapsible ? Qt::StrongFocus : Qt::NoFocus);
}

void FoldingSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void FoldingSection::adapt()
{
    QFont bold = font();
    bold.setBold(true);
    m_toggle->setFont(bold);
    m_summary->setPalette(Theme::inked(palette(), Theme::quiet(palette())));
    // A heading that cannot be folded is no switched-off button.
    QPalette heading = palette();
    heading.setColor(QPalette::Disabled, QPalette::ButtonText, palette().color(QPalette::Active, QPalette::ButtonText));
    m_toggle->setPalette(heading);
}

void FoldingSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Rollcall
