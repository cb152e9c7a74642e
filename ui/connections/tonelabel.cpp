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
    // From the program's palette: our own has the colour of before.
    const QPalette whole = QApplication::palette(this);
    m_adapting = true;
    setPalette(Theme::inked(whole, Theme::accent(whole, m_tone)));
    m_adapting = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool isPalette = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (isPalette && !m_adapting)
        adapt();
}

} // namespace Rollcall
