// What a FormBuilder holds, as values, edits, a user and a membership.
#include "ui/common/formbuilder.h"

namespace Rollcall {

namespace {

QString stored(const FieldRow *row)
{
    const FieldInfo *field = fieldByKey(row->key());
    return field ? normalized(field->field, row->value()) : row->value();
}

} // namespace

QJsonObject FormBuilder::values() const
{
    QJsonObject values;
    for (const FieldRow *row : m_rows) {
        const QString value = stored(row);
        if (!value.isEmpty())
            values.insert(row->key(), value);
    }
    return values;
}

QList<FieldEdit> FormBuilder::edits() const
{
    QList<FieldEdit> edits;
    for (const FieldRow *row : m_rows) {
        const QString before = m_before.value(row->key());
        const QString after = stored(row);
        if (row->isModified() && before != after)
            edits.append({row->key(), before, after});
    }
    return edits;
}

bool FormBuilder::isModified() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return row->isModified(); });
}

void FormBuilder::setValues(const User &user, const Membership &membership)
{
    m_touched.clear();
    for (const FieldRow *row : std::as_const(m_rows)) {
        const FieldInfo *field = fieldByKey(row->key());
        if (field)
            setValue(row->key(), field->ofUser ? user.*field->ofUser : membership.*field->ofMembership);
    }
}

void FormBuilder::setValue(const QString &key, const QString &value)
{
    FieldRow *row = this->row(key);
    if (!row)
        return;
    row->setValue(value);
    m_before.insert(key, value);
    m_touched.remove(key);
    updateSummaries();
}

User FormBuilder::user(User base) const
{
    for (const FieldRow *row : m_rows) {
        const FieldInfo *field = fieldByKey(row->key());
        if (field && field->ofUser)
            base.*field->ofUser = stored(row);
    }
    return base;
}

Membership FormBuilder::membership(Membership base) const
{
    for (const FieldRow *row : m_rows) {
        const FieldInfo *field = fieldByKey(row->key());
        if (field && field->ofMembership)
            base.*field->ofMembership = stored(row);
    }
    return base;
}

} // namespace Rollcall
