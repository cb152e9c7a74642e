#include "ui/inspector/factlist.h"

#include "ui/common/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace Rollcall {

FactList::FactList(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_layout = new QFormLayout(content);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setVerticalSpacing(6);
    m_layout->setHorizontalSpacing(12);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // The arrow keys scroll.
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *label = new QLabel(fact.label, widget());
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(fact.value, widget());
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(fact.label);
        value->setToolTip(fact.toolTip.toHtmlEscaped());
        value->setMinimumWidth(1); // A long word must not push the pane wide.
        label->setBuddy(value);
        m_layout->addRow(label, value);
    }
}

} // namespace Rollcall
