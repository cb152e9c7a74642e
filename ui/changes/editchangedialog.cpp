#include "ui/changes/editchangedialog.h"

#include "models/domain/fieldwords.h"
#include "models/workspace/changes/changewords.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject *valuesOf(const Payload &payload)
{
    if (const auto *create = std::get_if<Create>(&payload))
        return &create->values;
    const auto *add = std::get_if<AddMember>(&payload);
    return add ? &add->values : nullptr;
}

} // namespace

EditChangeDialog::EditChangeDialog(Basket &basket, StagedChange item, const ValueWords &words, QWidget *parent)
    : FormDialog(parent), m_basket(&basket), m_item(std::move(item))
{
    setObjectName(u"editChangeDialog"_s);
    setWindowTitle(changeTitle(m_item.change.payload, m_item.title));
    setVerb(tr("&Save in the basket"));
    const Payload &payload = m_item.change.payload;
    if (const auto *patch = std::get_if<Patch>(&payload)) {
        for (const FieldEdit &edit : patch->edits)
            addRow(edit.field, edit.after, words.text(edit.field, edit.before));
    } else if (const QJsonObject *values = valuesOf(payload)) {
        for (auto it = values->begin(); it != values->end(); ++it)
            addRow(it.key(), it.value(), {});
    }
    content()->addStretch();
    updateSummary();
    orderTabs();
}

void EditChangeDialog::addRow(const QString &key, const QJsonValue &value, const QString &now)
{
    if (!value.isString() && !value.isNull())
        return;
    auto *edit = new QLineEdit(value.toString(), this);
    edit->setObjectName(key);
    auto *label = new QLabel(fieldLabel(key), this);
    label->setBuddy(edit);
    content()->addWidget(label);
    content()->addWidget(edit);
    if (!now.isEmpty())
        edit->setToolTip(tr("Before: %1").arg(now).toHtmlEscaped());
    if (m_rows.isEmpty())
        edit->setFocus();
    m_rows.append({key, value.toString(), edit});
    connect(edit, &QLineEdit::textChanged, this, &EditChangeDialog::updateSummary);
}

bool EditChangeDialog::hasEdits() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.edit->text() != row.before; });
}

void EditChangeDialog::updateSummary()
{
    QStringList labels;
    for (const Row &row : m_rows) {
        if (row.edit->text() != row.before)
            labels.append(fieldLabel(row.key));
    }
    setSummary(labels.isEmpty() ? tr("Nothing is changed yet.") : tr("Changes in the basket: %1. Nothing is sent.").arg(labels.join(u", "_s)));
    verbButton()->setAvailable(!labels.isEmpty());
}

StagedChange EditChangeDialog::edited() const
{
    StagedChange item = m_item;
    for (const Row &row : m_rows) {
        const QString text = row.edit->text();
        if (auto *patch = std::get_if<Patch>(&item.change.payload)) {
            const auto edit = std::ranges::find(patch->edits, row.key, &FieldEdit::field);
            if (edit != patch->edits.end())
                edit->after = text;
        } else if (auto *create = std::get_if<Create>(&item.change.payload)) {
            create->values.insert(row.key, text);
        } else if (auto *add = std::get_if<AddMember>(&item.change.payload)) {
            add->values.insert(row.key, text);
        }
    }
    if (const QString name = nameInValues(item.change.payload); !name.isEmpty())
        item.title = name;
    return item;
}

void EditChangeDialog::submit()
{
    if (isBusy() || !m_basket || !hasEdits())
        return;
    setBusy(true);
    QCoro::connect(m_basket->edit(edited()), this, [this](const Result<void> &result) {
        setBusy(false);
        if (result)
            accept();
        else
            messages()->error(result.error());
    });
}

} // namespace Rollcall
