#include "ui/inspector/inspectorheader.h"

#include "models/items/plaintip.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QtMath>

namespace Rollcall {

using namespace Qt::StringLiterals;

InspectorHeader::InspectorHeader(QWidget *parent)
    : QWidget(parent), m_avatar(new Avatar(this)), m_title(new QLabel(this)), m_statusRow(new QWidget(this)),
      m_statusIcon(new QLabel(m_statusRow)), m_status(new QLabel(m_statusRow))
{
    m_avatar->setDiameter(fontMetrics().height() * 5 / 2);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    big.setBold(true);
    m_title->setFont(big);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    m_lines = {addLine(words, u"inspectorFirst"_s), addLine(words, u"inspectorSecond"_s)};

    m_status->setObjectName(u"inspectorStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *statusLayout = new QHBoxLayout(m_statusRow);
    statusLayout->setContentsMargins(0, 2, 0, 0);
    statusLayout->setSpacing(4);
    statusLayout->addWidget(m_statusIcon, 0, Qt::AlignTop);
    statusLayout->addWidget(m_status, 1);
    words->addWidget(m_statusRow);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

InspectorHeader::Line InspectorHeader::addLine(QVBoxLayout *layout, const QString &name)
{
    auto *row = new QWidget(this);
    auto *text = new ElidedLabel(row);
    text->setObjectName(name);
    auto *copy = new CopyButton(tr("text"), {}, row);
    copy->setObjectName(name + "Copy"_L1);
    copy->setAutoRaise(true);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(text, 1);
    line->addWidget(copy);
    layout->addWidget(row);
    row->hide();
    return {row, text, copy};
}

void InspectorHeader::setIdentity(const QString &id, const QString &title)
{
    m_avatar->setPerson(id, title);
    m_title->setText(title);
}

void InspectorHeader::setPicture(const QImage &picture)
{
    m_avatar->setImage(picture);
}

int InspectorHeader::pictureSide() const
{
    return qCeil(m_avatar->sizeHint().width() * devicePixelRatioF());
}

void InspectorHeader::setLine(int line, const QString &what, const QString &text, const QString &copied)
{
    const Line &shown = m_lines.at(line);
    shown.text->setText(text);
    shown.text->setAccessibleName(what);
    shown.copy->setTextToCopy(copied);
    shown.copy->setToolTip(tr("Copy %1").arg(what));
    shown.copy->setAccessibleName(tr("Copy %1").arg(what));
    shown.row->setVisible(!text.isEmpty());
}

void InspectorHeader::setStatus(const QString &iconName, const QString &words, const QString &toolTip)
{
    m_iconName = iconName;
    m_status->setText(words);
    m_statusRow->setToolTip(plainTip(toolTip));
    m_statusRow->setVisible(!words.isEmpty());
    updateIcon();
}

void InspectorHeader::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_statusIcon->setPixmap(m_iconName.isEmpty() ? QPixmap() : icon(m_iconName).pixmap(size));
    m_statusIcon->setVisible(!m_iconName.isEmpty());
}

QString InspectorHeader::title() const
{
    return m_title->text();
}

QString InspectorHeader::statusText() const
{
    return m_status->text();
}

void InspectorHeader::focusFirst()
{
    for (const Line &line : m_lines) {
        if (line.row->isVisible()) {
            line.copy->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void InspectorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_statusIcon)
        updateIcon();
}

} // namespace Rollcall
