#include "ui/changes/differencestable.h"

#include "models/domain/fieldwords.h"
#include "models/items/plaintip.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Mark = FieldDifference::Mark;

namespace {

/// Long values stay in their row; the whole of them is the tool tip.
void setText(QTreeWidgetItem *item, int column, const QString &text)
{
    item->setText(column, text.isEmpty() ? u"–"_s : text);
    item->setToolTip(column, plainTip(text));
}

/// What is known without a look at the directory: the images of what was applied, else what the change says.
QList<FieldDifference> unasked(const StagedChange &item)
{
    QList<FieldDifference> fields;
    if (isApplied(item.state)) {
        for (const QString &key : differingKeys(item.before, item.after))
            fields.append({key, item.before.value(key), {}, item.after.value(key), Mark::Change});
        return fields;
    }
    fields = differencesOf(item.change.payload, false, item.base, std::nullopt);
    fields.removeIf([](const FieldDifference &field) { return field.mark == Mark::Same; });
    return fields;
}

/// All that the rows are made of.
QByteArray lookOf(const std::optional<StagedRow> &row, const ValueWords &words)
{
    if (!row)
        return "none";
    QJsonArray parts{row->item.id().toString(), toKey(row->item.state), row->item.before, row->item.after};
    if (row->preview) {
        parts.append(toKey(row->preview->verdict));
        for (const FieldDifference &field : row->preview->fields)
            parts.append(QJsonArray{field.key, toKey(field.mark), words.text(field.key, field.base), words.text(field.key, field.now), words.text(field.key, field.after)});
    }
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

} // namespace

DifferencesTable::DifferencesTable(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("What changes, in three columns"));
    setHeaderLabels({tr("Field"), tr("Based on"), tr("Directory now"), tr("After this"), tr("What it means"), tr("Keep")});
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    // What is always the same few words is whole; values share what is left.
    header()->setSectionResizeMode(FieldName, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Meaning, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
}

QSize DifferencesTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 7};
}

void DifferencesTable::show(const std::optional<StagedRow> &row, const ValueWords &words)
{
    const QByteArray look = lookOf(row, words);
    if (look == m_look)
        return;
    m_look = look;
    const ChangeId id = row ? row->item.id() : ChangeId();
    const Choices kept = id == m_shown ? choices() : Choices();
    m_shown = id;
    m_boxes.clear();
    clear();
    if (row && row->preview) {
        const QStringList open = openChoices(*row->preview);
        for (const FieldDifference &field : row->preview->fields) {
            if (field.mark != Mark::Same && !isDerived(field.key))
                addRow(field, words);
        }
        if (open.contains(wholeThing)) {
            auto *item = new QTreeWidgetItem(this);
            item->setText(FieldName, tr("The whole"));
            addChoice(item, wholeThing, tr("The whole"), tr("Leave it as it is now"), tr("Do it all the same"));
        }
    } else if (row) {
        for (const FieldDifference &field : unasked(row->item))
            addRow(field, words);
    }
    // Of what was applied, the images are known, and not what became of the thing since.
    setColumnHidden(Now, row && isApplied(row->item.state));
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (QComboBox *box = m_boxes.value(it.key()))
            box->setCurrentIndex(it.value() == Choice::Mine ? 2 : 1);
    }
    setColumnHidden(Keep, m_boxes.isEmpty());
    Q_EMIT choiceMade();
}

void DifferencesTable::addRow(const FieldDifference &field, const ValueWords &words)
{
    auto *item = new QTreeWidgetItem(this);
    const QString label = fieldLabel(field.key);
    const QString now = words.text(field.key, field.now);
    const QString after = words.text(field.key, field.after);
    item->setText(FieldName, label);
    setText(item, Base, words.text(field.key, field.base));
    setText(item, Now, now);
    setText(item, After, after);
    //: A symbol and what it means: "≠ conflict"
    item->setText(Meaning, tr("%1 %2").arg(symbol(field.mark), displayName(field.mark)));
    if (field.mark != Mark::Conflict)
        return;
    QFont bold = font();
    bold.setBold(true);
    item->setFont(Meaning, bold);
    item->setForeground(Meaning, Theme::accent(palette(), Theme::Tone::Warning));
    const QString nothing = tr("nothing");
    addChoice(item, field.key, label, tr("Theirs: %1").arg(now.isEmpty() ? nothing : now), tr("Mine: %1").arg(after.isEmpty() ? nothing : after));
}

void DifferencesTable::addChoice(QTreeWidgetItem *item, const QString &key, const QString &label, const QString &theirs,
                                 const QString &mine)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"keep-"_s + key);
    box->setAccessibleName(tr("What to keep of %1").arg(label));
    box->addItems({tr("Choose…"), theirs, mine});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setItemWidget(item, Keep, box);
    m_boxes.insert(key, box);
    connect(box, &QComboBox::currentIndexChanged, this, &DifferencesTable::choiceMade);
}

bool DifferencesTable::isAnswered() const
{
    return asks() && std::ranges::all_of(m_boxes, [](const QComboBox *box) { return box->currentIndex() > 0; });
}

Choices DifferencesTable::choices() const
{
    Choices choices;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        if (it.value()->currentIndex() > 0)
            choices.insert(it.key(), it.value()->currentIndex() == 2 ? Choice::Mine : Choice::Theirs);
    }
    return choices;
}

void DifferencesTable::focusFirstChoice()
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (auto *box = itemWidget(topLevelItem(row), Keep)) {
            box->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace Rollcall
