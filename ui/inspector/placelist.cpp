#include "ui/inspector/placelist.h"

#include "models/items/plaintip.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

PlaceRows::PlaceRows(QWidget *parent) : PlaceTree(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionResizeMode(1, QHeaderView::Stretch); // as much as the titles
}

void PlaceRows::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    render();
}

void PlaceRows::render()
{
    const int row = indexOfTopLevelItem(currentItem());
    clear();
    bool hasSecond = false;
    for (const Row &each : std::as_const(m_rows)) {
        auto *item = new QTreeWidgetItem(this, {each.title, each.second});
        item->setToolTip(0, plainTip(each.title));
        item->setToolTip(1, plainTip(each.second));
        item->setForeground(1, Theme::quiet(palette()));
        if (!each.iconName.isEmpty())
            item->setIcon(0, icon(each.iconName));
        setPlace(item, each.place, each.title);
        hasSecond |= !each.second.isEmpty();
    }
    setColumnHidden(1, !hasSecond);
    if (!m_rows.isEmpty())
        setCurrentItem(topLevelItem(std::clamp(row, 0, topLevelItemCount() - 1)));
}

PlaceList::PlaceList(const QString &name, QWidget *parent) : QWidget(parent), m_sentence(new QLabel(this)), m_rows(new PlaceRows(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(8, 8, 8, 0);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setAccessibleName(name);
    setFocusProxy(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_rows, 1);
    layout->addStretch();
    connect(m_rows, &PlaceTree::placeOpened, this, &PlaceList::placeOpened);
}

void PlaceList::setRows(const QString &sentence, const QList<PlaceRows::Row> &rows)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_rows->setAccessibleDescription(sentence);
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
}

QString PlaceList::sentence() const
{
    return m_sentence->text();
}

} // namespace Rollcall
