#include "ui/common/filterbar.h"

#include "models/items/plaintip.h"
#include "models/items/wording.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Room for the longest count, so that nothing moves while somebody types; where it is narrow the filters need it more.
void reserveFor(QLabel &count, int barWidth)
{
    const int letter = count.fontMetrics().averageCharWidth();
    const int longest = count.fontMetrics().horizontalAdvance(Wording::count({88'888'888, false})) + letter;
    const bool isNarrow = barWidth < letter * 80;
    count.setMinimumWidth(isNarrow ? 1 : longest); // Of its own accord a label wants its text's width, and would push the window.
    // Another policy also makes the label forget the size that it found with the other minimum.
    count.setSizePolicy(isNarrow ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Preferred);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_hint(new QLabel(m_search)), m_chipArea(new QWidget(this)),
      m_add(new QToolButton(this)), m_menu(new QMenu(this)), m_tools(new QHBoxLayout), m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Filter as you type"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    installEventFilter(this); // the bar's own width
    m_searchMark = m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        updateHint();
        Q_EMIT textChanged(text);
    });

    m_hint->setText(tr("Short words match beginnings"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();

    m_chipLayout = new FlowLayout(m_chipArea);
    m_chipArea->hide();

    m_add->setText(tr("Filter"));
    m_add->setIcon(icon(u"view-filter"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setAutoRaise(true);
    m_add->setMenu(m_menu);
    m_add->setToolTip(tr("Add a filter"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_menu->installEventFilter(this);
    m_add->hide();

    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setAccessibleName(tr("Number of rows"));
    m_tools->setContentsMargins(0, 0, 0, 0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1, Qt::AlignTop);
    layout->addWidget(m_add, 0, Qt::AlignTop);
    layout->addWidget(m_chipArea, 1);
    m_spacer = new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum);
    layout->addItem(m_spacer);
    layout->addLayout(m_tools);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    adapt();
}

QString FilterBar::text() const
{
    return m_search->text();
}

void FilterBar::setText(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setChip(const QString &key, const QString &text)
{
    Chip *&chip = m_chips[key];
    if (!chip) {
        m_keys.append(key);
        chip = new Chip(text, m_chipArea);
        m_chipLayout->addWidget(chip);
        connect(chip, &Chip::removed, this, [this, key] {
            const int place = static_cast<int>(m_keys.indexOf(key));
            removeChip(key);
            // The focus stays among the chips, so that several can be removed by keyboard.
            if (!m_keys.isEmpty())
                m_chips.value(m_keys[std::min<int>(place, static_cast<int>(m_keys.size()) - 1)])->setFocus();
            else
                m_search->setFocus();
            Q_EMIT chipRemoved(key);
        });
        connect(chip, &Chip::clicked, this, [this, key] { Q_EMIT chipClicked(key); });
    }
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->setToolTip(plainTip(text));
    chip->show();
    m_chipArea->show();
    m_chipArea->updateGeometry();
}

void FilterBar::removeChip(const QString &key)
{
    Chip *chip = m_chips.take(key);
    if (!chip)
        return;
    m_keys.removeOne(key);
    m_chipLayout->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    m_chipArea->setVisible(!m_keys.isEmpty());
}

void FilterBar::clearChips()
{
    for (const QString &key : QStringList(m_keys))
        removeChip(key);
}

QStringList FilterBar::chipKeys() const
{
    return m_keys;
}

Chip *FilterBar::chip(const QString &key) const
{
    return m_chips.value(key);
}

void FilterBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool, 0, Qt::AlignTop);
}

void FilterBar::setCount(const std::optional<Count> &count)
{
    m_count->setText(count ? Wording::count(*count) : QString());
}

/// A word of one or two letters is only looked for at the beginning of words.
void FilterBar::updateHint()
{
    static const QRegularExpression shortWord(u"(^|\\s)\\S{1,2}(\\s|$)"_s);
    const int taken = m_search->fontMetrics().horizontalAdvance(m_search->text());
    const QSize size = m_hint->sizeHint();
    const int button = m_search->height();
    const int room = m_search->width() - 2 * button - taken;
    m_hint->setVisible(m_search->text().contains(shortWord) && room > size.width());
    const QRect place(m_search->width() - button - size.width(), 0, size.width(), m_search->height());
    m_hint->setGeometry(QStyle::visualRect(m_search->layoutDirection(), m_search->rect(), place));
}

void FilterBar::adapt()
{
    const int letter = fontMetrics().averageCharWidth();
    m_search->setMinimumWidth(letter * 13);
    m_search->setMaximumWidth(letter * 60);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    reserveFor(*m_count, width());
    m_count->setFixedHeight(m_search->sizeHint().height());
    m_count->setPalette(Theme::inked(palette(), Theme::quiet(palette())));
    m_hint->setPalette(Theme::inked(palette(), palette().color(QPalette::PlaceholderText)));
    m_add->setIcon(icon(u"view-filter"_s));
    m_searchMark->setIcon(icon(u"edit-find"_s));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu && (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved))
        m_add->setVisible(!m_menu->isEmpty());
    if (watched == m_search && event->type() == QEvent::Resize)
        updateHint();
    if (watched == this && event->type() == QEvent::Resize)
        reserveFor(*m_count, width());
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT moveToListRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange: adapt(); break;
    default: break;
    }
}

} // namespace Rollcall
