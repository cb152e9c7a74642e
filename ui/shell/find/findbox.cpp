#include "ui/shell/find/findbox.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/find/finddelegate.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

FindBox::FindBox(Workspace &workspace, Places &places, QWidget *parent)
    : QLineEdit(parent), m_model(workspace, places)
{
    setObjectName(u"findBox"_s);
    setAccessibleName(tr("Find people, organizations, actions"));
    //: In the box itself; the keys stand in brackets
    setPlaceholderText(tr("Find people, organizations, actions… (Ctrl+K)"));
    setClearButtonEnabled(true);
    addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_enterWaits = false;
        m_model.setText(typed);
        openPopup();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_popup && m_popup->isVisible())
            m_model.setText(text);
    });
    connect(&m_model, &FindModel::searchFinished, this, [this] {
        refreshNote();
        if (std::exchange(m_enterWaits, false) && hasFocus())
            choose(0, false);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindBox::refreshNote);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FindBox::refreshNote);
    connect(&m_model, &FindModel::failed, this, &FindBox::failed);
    connect(&m_model, &FindModel::allAnswered, this, &FindBox::allAnswered);
}

QSize FindBox::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(placeholderText()) + fontMetrics().height() * 4,
            QLineEdit::sizeHint().height()};
}

QSize FindBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, QLineEdit::minimumSizeHint().height()};
}

void FindBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_model.setText(text());
    openPopup();
}

void FindBox::makePopup()
{
    m_popup = new QFrame(window());
    m_popup->setObjectName(u"findPopup"_s);
    m_popup->setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_list = new QListView;
    m_list->setObjectName(u"findList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_list->setIconSize({iconSize, iconSize});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_note = new QLabel;
    m_note->setObjectName(u"findNote"_s);
    m_note->setMargin(fontMetrics().averageCharWidth());
    auto *rows = new QVBoxLayout(m_popup);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_list);
    rows->addWidget(m_note);
    m_popup->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row(), QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    window()->installEventFilter(this);
}

void FindBox::openPopup()
{
    if (!m_popup)
        makePopup();
    // The edge stands out from the list below, in light and in dark.
    QPalette edged = palette();
    edged.setColor(QPalette::WindowText, Theme::quiet(edged));
    m_popup->setPalette(edged);
    m_note->setPalette(palette());
    refreshNote();
    m_popup->show();
    m_popup->raise();
}

void FindBox::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

void FindBox::placePopup()
{
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = qMin(m_model.rowCount(), 12);
    const int width = qMin(qMax(this->width(), fontMetrics().averageCharWidth() * 64), window()->width() - 16);
    const QPoint below = mapTo(window(), QPoint(this->width() - width, height() + 2));
    const int left = qBound(8, below.x(), window()->width() - width - 8);
    m_list->setVisible(rows > 0);
    const int height = (rows > 0 ? rows * rowHeight : 0) + (m_note->isHidden() ? 0 : m_note->sizeHint().height())
                       + 2 * m_popup->frameWidth();
    m_popup->setGeometry(left, below.y(), width, qMin(height, window()->height() - below.y() - 8));
}

void FindBox::refreshNote()
{
    if (!m_popup)
        return;
    const bool none = m_model.rowCount() == 0;
    m_note->setVisible(none);
    if (none) {
        m_note->setText(text().trimmed().isEmpty() ? tr("Type a name, an e-mail address, a phone number or what to do.")
                        : m_model.isSearching()    ? tr("Searching…")
                                                   : tr("Nothing was found for “%1”.").arg(text().trimmed()));
    } else if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0, 0));
    }
    placePopup();
}

void FindBox::move(int steps)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    m_list->setCurrentIndex(m_model.index(qBound(0, now + steps, rows - 1), 0));
}

void FindBox::choose(int row, bool newWindow)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const FindModel::Hit hit = m_model.hitAt(row); // a copy: going there may change the list
    closePopup();
    clear();
    clearFocus();
    if (hit.place)
        Q_EMIT placeChosen(*hit.place, newWindow);
    else if (hit.action)
        hit.action->trigger();
}

bool FindBox::event(QEvent *event)
{
    // Keys of the list come here first, also where the window's actions know them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_popup && m_popup->isVisible() && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return))
            event->accept();
    }
    return QLineEdit::event(event);
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        open ? move(1) : openPopup();
        return;
    case Qt::Key_Up:
        move(open ? -1 : 0);
        return;
    case Qt::Key_PageDown:
        move(open ? 10 : 0);
        return;
    case Qt::Key_PageUp:
        move(open ? -10 : 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A fast typist presses Enter before the answer: what is shown then belongs to older text.
        m_enterWaits = m_model.isSearching();
        if (open && !m_enterWaits)
            choose(m_list->currentIndex().row(), event->modifiers().testFlag(Qt::ControlModifier));
        return;
    case Qt::Key_Escape:
        closePopup();
        clear();
        Q_EMIT dismissed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        openPopup();
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closePopup();
}

void FindBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    m_model.setText(text());
    openPopup();
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_popup && m_popup->isVisible())
        placePopup();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace Rollcall
