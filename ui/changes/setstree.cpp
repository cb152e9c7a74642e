#include "ui/changes/setstree.h"

#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/connections/environmentchip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

class SetsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString environment = environmentOf(index);
        if (!environment.isEmpty()) {
            EnvironmentChip::paint(painter, option.rect.adjusted(0, 2, 0, -2), environment,
                                   index.data(ChangeSetsModel::ColourRole).toString(), option.palette, option.font);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QSize chip = EnvironmentChip::sizeOf(environmentOf(index), option.font);
        return {std::max(size.width(), chip.width()), std::max(size.height(), option.fontMetrics.height() * 7 / 4)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isHeading = !index.parent().isValid();
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        if (isHeading)
            option->font.setWeight(QFont::DemiBold);
        else if (index.column() == ChangeSetsModel::Standing && !isSelected)
            option->palette.setColor(QPalette::Text, Theme::quiet(option->palette));
        const QString name = index.data(ChangeSetsModel::IconNameRole).toString();
        if (name.isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height();
        const QColor ink = option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        option->icon = QIcon(glyph(name, side, ink, option->widget ? option->widget->devicePixelRatioF() : 1));
    }

private:
    static QString environmentOf(const QModelIndex &index)
    {
        return index.column() == ChangeSetsModel::Standing ? environmentName(index.data(ChangeSetsModel::EnvironmentRole).toString())
                                                           : QString();
    }
};

} // namespace

SetsTree::SetsTree(Changes &changes, QWidget *parent) : QTreeView(parent), m_model(changes)
{
    setObjectName(u"changeSets"_s);
    setAccessibleName(tr("Change sets"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(fontMetrics().height());
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    setItemDelegate(new SetsDelegate(this));
    setModel(&m_model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ChangeSetsModel::Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(ChangeSetsModel::Standing, QHeaderView::ResizeToContents);
    connect(&m_model, &ChangeSetsModel::refreshed, this, &SetsTree::settle);
    connect(this, &QTreeView::doubleClicked, this, [this] { Q_EMIT opened(); });
    settle(); // The model may have been quick.
}

QSize SetsTree::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 16};
}

void SetsTree::choose(const ChangeSetId &set)
{
    m_wanted = set;
    settle();
}

/// After rows came and went: the set that is wanted, the one that was current, or the first there is.
void SetsTree::settle()
{
    m_isSettling = true;
    expandAll();
    QModelIndex index = m_model.indexOf(m_wanted);
    if (index.isValid())
        m_wanted = {};
    else
        index = m_model.indexOf(m_current);
    if (!index.isValid() && m_model.rowCount() > 0)
        index = m_model.index(0, 0, m_model.index(0, 0));
    setCurrentIndex(index);
    m_isSettling = false;
    const auto set = m_model.setAt(index);
    const ChangeSetId now = set ? set->id : ChangeSetId();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT chosen(m_current);
}

void SetsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const auto set = m_model.setAt(current);
    if (m_isSettling || !set || set->id == m_current)
        return;
    m_current = set->id;
    Q_EMIT chosen(m_current);
}

void SetsTree::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier && !m_current.isEmpty()) {
        Q_EMIT opened();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SetsTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace Rollcall
