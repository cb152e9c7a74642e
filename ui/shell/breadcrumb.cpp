#include "ui/shell/breadcrumb.h"

#include "models/items/plaintip.h"
#include "ui/common/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent), m_up(new QToolButton), m_between(new QLabel(u"›  "_s)), m_here(new ElidedLabel),
      m_star(new QToolButton)
{
    setObjectName(u"breadcrumb"_s);
    m_up->setObjectName(u"breadcrumbUp"_s);
    m_up->setAutoRaise(true);
    m_up->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_here->setObjectName(u"breadcrumbHere"_s);
    m_star->setObjectName(u"favouriteButton"_s);
    m_star->setAutoRaise(true);
    m_star->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addWidget(m_up);
    across->addWidget(m_between);
    across->addWidget(m_here, 1);
    across->addWidget(m_star);
    for (QWidget *part : {static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_between)})
        part->setFont(partFont(false));
    m_here->setFont(partFont(true));
    connect(m_up, &QToolButton::clicked, this, &Breadcrumb::upRequested);
}

QFont Breadcrumb::partFont(bool strong) const
{
    QFont larger = font();
    larger.setPointSizeF(font().pointSizeF() * 1.2);
    larger.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return larger;
}

void Breadcrumb::setFavouriteAction(QAction *favourite)
{
    m_star->setDefaultAction(favourite);
}

void Breadcrumb::setParts(const QString &up, const QString &here, bool canBeKept)
{
    const int room = fontMetrics().averageCharWidth() * 40;
    m_up->setText(QFontMetrics(m_up->font()).elidedText(up, Qt::ElideMiddle, room).replace(u'&', u"&&"_s));
    m_up->setAccessibleName(tr("Up to %1").arg(up));
    m_up->setToolTip(plainTip(tr("Up to %1").arg(up)));
    m_up->setVisible(!up.isEmpty());
    m_between->setVisible(!up.isEmpty());
    m_here->setText(here);
    m_star->setVisible(canBeKept);
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        m_up->setFont(partFont(false));
        m_between->setFont(partFont(false));
        m_here->setFont(partFont(true));
    }
}

} // namespace Rollcall
