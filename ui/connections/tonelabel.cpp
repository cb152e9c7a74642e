#include "ui/connections/tonelabel.h"

#include <QApplication>
#include <QEvent>

namespace Rollcall {

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    adapt();
}

void ToneLabel::setTone(Theme::Tone tone)
{
    m_tone = tone;
    adapt();
}

void ToneLabel::adapt()
{
    // Our own palette has the colour of before, and only the ink is set: the rest goes on following.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    m_adapting = true;
    setPalette(Theme::inked(QPalette(), Theme::accent(around, m_tone)));
    m_adapting = false;
}

QSize ToneLabel::sizeHint() const
{
    // A label that wraps would rather be narrow and high; dialogs would be too high for what they say.
    const int width = std::min(fontMetrics().averageCharWidth() * 56, fontMetrics().horizontalAdvance(text()) + 4);
    return {width, std::max(heightForWidth(width), fontMetrics().lineSpacing())};
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool matters = event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange;
    if (matters && !m_adapting)
        adapt();
}

} // namespace Rollcall
