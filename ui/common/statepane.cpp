#include "ui/common/statepane.h"

#include "models/domain/error.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatePane::StatePane(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(centred(this)), m_hint(centred(this)),
      m_busy(new QProgressBar(this)), m_details(centred(this)), m_buttons(new QWidget(this)), m_retry(nullptr)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Loading"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 4, 0, 0);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addWidget(m_details);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    adapt();
    clear();
}

void StatePane::showLoading()
{
    clear();
    m_sentence->setText(tr("Loading…"));
    m_busy->show();
}

void StatePane::showEmpty(const QString &iconName, const QString &sentence, const QString &hint, const QList<QAction *> &actions)
{
    clear();
    showIcon(iconName);
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    for (QAction *action : actions) {
        auto *button = addButton(action->icon(), action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
        });
        button->setVisible(action->isVisible());
    }
    announce();
}

void StatePane::showError(const Error &error)
{
    clear();
    showIcon(u"dialog-error"_s);
    m_sentence->setText(error.message);
    m_retry = addButton(icon(u"view-refresh"_s), tr("&Retry"));
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(); });
    if (!error.details.isEmpty()) {
        m_details->setText(error.details);
        auto *more = addButton({}, tr("Details"));
        more->setCheckable(true);
        connect(more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    }
    announce();
}

QString StatePane::sentence() const
{
    return m_sentence->text();
}

QPushButton *StatePane::addButton(const QIcon &icon, const QString &text)
{
    auto *button = new QPushButton(icon, text, m_buttons);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

void StatePane::clear()
{
    m_iconName.clear();
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_busy),
                          static_cast<QWidget *>(m_details), m_buttons})
        part->hide();
    const auto buttons = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        m_buttons->layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_retry = nullptr;
}

void StatePane::announce()
{
    setAccessibleName(m_sentence->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatePane::showIcon(const QString &name)
{
    m_iconName = name;
    const Theme::Tone tone = name == u"dialog-error"_s ? Theme::Tone::Negative : Theme::Tone::Neutral;
    const QPixmap mark = glyph(name, 44, Theme::accent(palette(), tone), devicePixelRatioF());
    m_icon->setPixmap(mark);
    m_icon->setVisible(!mark.isNull());
}

void StatePane::adapt()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.15);
    m_sentence->setFont(large);
    const QPalette quiet = Theme::inked(palette(), Theme::quiet(palette()));
    m_hint->setPalette(quiet);
    m_details->setPalette(quiet);
    m_busy->setFixedSize(fontMetrics().averageCharWidth() * 24, std::max(4, fontMetrics().height() / 3));
    if (!m_iconName.isEmpty())
        showIcon(m_iconName);
}

void StatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Rollcall
