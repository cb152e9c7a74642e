#include "ui/changes/undobar.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent), m_words(new ElidedLabel), m_button(new QToolButton), m_close(new QToolButton)
{
    setObjectName(u"undoBar"_s);
    m_words->setObjectName(u"undoSentence"_s);
    m_button->setObjectName(u"undoButton"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setText(tr("Undo"));
    m_close->setObjectName(u"undoClose"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this line; Edit › Undo stays"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(fontMetrics().averageCharWidth());
    line->addWidget(m_words);
    line->addWidget(m_button);
    line->addWidget(m_close);
    connect(m_button, &QToolButton::clicked, this, &UndoBar::accepted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    adapt();
    hide();
}

void UndoBar::say(const QString &sentence, Offer offer)
{
    m_offer = offer;
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    m_button->setVisible(offer != Offer::None);
    adapt();
    const QString how = offer == Offer::Undo   ? tr("%1 Undo with Ctrl+Z.").arg(sentence)
                        : offer == Offer::Redo ? tr("%1 Redo with Ctrl+Shift+Z.").arg(sentence)
                                               : sentence;
    setAccessibleName(how);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::dismiss()
{
    const QWidget *focus = QApplication::focusWidget();
    // Who closed it by keyboard goes on where they were.
    if (focus && isAncestorOf(focus))
        focusNextPrevChild(false);
    hide();
    m_offer = Offer::None;
    m_words->setText(QString());
}

void UndoBar::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
}

QString UndoBar::sentence() const
{
    return isHidden() ? QString() : m_words->text();
}

int UndoBar::heightWhenShown() const
{
    return m_button->sizeHint().height();
}

void UndoBar::adapt()
{
    const bool redoes = m_offer == Offer::Redo;
    m_button->setText(redoes ? tr("Redo") : tr("Undo"));
    m_button->setAccessibleName(m_words->text().isEmpty() ? m_button->text() : u"%1: %2"_s.arg(m_button->text(), m_words->text()));
    m_button->setIcon(icon(redoes ? u"edit-redo"_s : u"edit-undo"_s));
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_close->setIcon(QIcon(glyph(u"window-close"_s, side, Theme::quiet(palette()), devicePixelRatioF())));
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QWidget::keyPressEvent(event);
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        adapt();
}

} // namespace Rollcall
