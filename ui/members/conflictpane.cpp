#include "ui/members/conflictpane.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace Rollcall {

using namespace Qt::StringLiterals;

ConflictPane::ConflictPane(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    hide();
}

void ConflictPane::setConflicts(const QList<Conflict> &conflicts)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_choices.clear();
    if (!conflicts.isEmpty()) {
        auto *heading = new QLabel(tr("Somebody else changed this meanwhile. Choose what to keep:"), this);
        heading->setWordWrap(true);
        m_layout->addRow(heading);
    }
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("(empty)") : value; };
    for (const Conflict &conflict : conflicts) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(conflict.field + "Choice"_L1);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        // Theirs first: what is there stays unless the person says otherwise.
        choice->addItem(tr("Now: %1").arg(shown(conflict.theirs)));
        choice->addItem(tr("Yours: %1").arg(shown(conflict.mine)));
        connect(choice, &QComboBox::currentIndexChanged, this, &ConflictPane::choiceChanged);
        auto *label = new QLabel(conflict.label, this);
        label->setBuddy(choice);
        m_layout->addRow(label, choice);
        m_choices.insert(conflict.field, choice);
    }
    setVisible(!conflicts.isEmpty());
}

QStringList ConflictPane::keptTheirs() const
{
    QStringList fields;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it.value()->currentIndex() == 0)
            fields.append(it.key());
    }
    return fields;
}

} // namespace Rollcall
