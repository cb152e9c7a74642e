#include "ui/inspector/readtext.h"

#include "models/items/plaintip.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace Rollcall {

ReadText::ReadText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(8);
    viewport()->setAutoFillBackground(false);
}

void ReadText::render()
{
    const QString html = toHtml();
    if (html == m_html)
        return;
    m_html = html;
    const int scrolled = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(scrolled);
}

bool ReadText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString toolTip = cursorForPosition(help->pos()).charFormat().toolTip();
    if (toolTip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(toolTip), viewport());
    return true;
}

void ReadText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace Rollcall
