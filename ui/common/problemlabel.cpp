#include "ui/common/problemlabel.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace Rollcall {

using namespace Qt::StringLiterals;

ProblemLabel::ProblemLabel(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_words(new QLabel(this))
{
    m_icon->setAccessibleName(tr("Problem"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"problem"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    adapt();
    hide();
}

void ProblemLabel::adapt()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QColor colour = Theme::accent(palette(), Theme::Tone::Negative);
    m_icon->setPixmap(glyph(u"dialog-error"_s, side, colour, devicePixelRatioF()));
    m_words->setPalette(Theme::inked(palette(), colour));
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        adapt();
}

void ProblemLabel::setProblem(const QString &sentence, Problem::Severity severity)
{
    const bool error = severity == Problem::Severity::Error;
    const QIcon icon = error ? QIcon::fromTheme(u"dialog-error"_s, style()->standardIcon(QStyle::SP_MessageBoxCritical))
                             : QIcon::fromTheme(u"dialog-warning"_s, style()->standardIcon(QStyle::SP_MessageBoxWarning));
    m_icon->setPixmap(icon.pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    m_icon->setAccessibleName(error ? tr("Problem") : tr("Warning"));
    m_words->setText(sentence);
    if (m_field)
        m_field->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

QString ProblemLabel::problem() const
{
    return m_words->text();
}

} // namespace Rollcall
