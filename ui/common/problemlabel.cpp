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
    layout->setSpacing(4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

void ProblemLabel::tell()
{
    const bool isWarning = m_severity == Problem::Severity::Warning;
    const Theme::Tone tone = m_problem.isEmpty() ? Theme::Tone::Neutral : isWarning ? Theme::Tone::Warning : Theme::Tone::Negative;
    const QColor colour = Theme::accent(palette(), tone);
    const QString text = m_problem.isEmpty() ? m_hint : m_problem;
    m_words->setPalette(Theme::inked(palette(), colour));
    m_words->setText(text);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(glyph(isWarning ? u"dialog-warning"_s : u"dialog-error"_s, side, colour, devicePixelRatioF()));
    m_icon->setAccessibleName(isWarning ? tr("Warning") : tr("Problem"));
    m_icon->setVisible(!m_problem.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tell();
}

void ProblemLabel::setProblem(const QString &sentence, Problem::Severity severity)
{
    m_problem = sentence;
    m_severity = severity;
    tell();
}

void ProblemLabel::setHint(const QString &hint)
{
    m_hint = hint;
    tell();
}

QString ProblemLabel::problem() const
{
    return m_problem;
}

} // namespace Rollcall
