#include "models/service/rules/merge.h"

#include "models/directory/merging.h"
#include "models/domain/fieldwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall::Merge {

using namespace Qt::StringLiterals;
using Shape = EditableField::Shape;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QStringList texts(const QJsonValue &value, const EditableField &field)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray()) {
        const QString text = field.normal ? field.normal(item.toString()) : item.toString();
        // What cannot be normalized stays as it was typed, so that the check that follows can quote it.
        result.append(text.isEmpty() ? item.toString() : text);
    }
    return result;
}

} // namespace

QStringList lists(const QStringList &before, const QStringList &after, const QStringList &now)
{
    return mergedList(before, after, now);
}

Result<QJsonObject> edited(const QJsonObject &now, const QList<FieldEdit> &edits, const QList<EditableField> &fields)
{
    QJsonObject result = now;
    QStringList seen;
    for (const FieldEdit &edit : edits) {
        const EditableField *field = Values::find(fields, edit.field);
        if (!field)
            return Values::unknownField(edit.field);
        if (!Values::hasShape(edit.before, field->shape) || !Values::hasShape(edit.after, field->shape))
            return Values::wrongShape(edit.field);
        if (seen.contains(edit.field)) {
            return failure(Error::Kind::Invalid, Words::tr("The field “%1” is edited twice in one change.").arg(fieldLabel(edit.field)),
                           {}, edit.field);
        }
        seen.append(edit.field);
        if (field->shape == Shape::List) {
            const QStringList merged =
                lists(texts(edit.before, *field), texts(edit.after, *field), texts(now.value(edit.field), *field));
            result.insert(edit.field, QJsonArray::fromStringList(merged));
        } else {
            result.insert(edit.field, Values::orEmpty(edit.after, field->shape));
        }
    }
    return result;
}

Result<void> checkBase(const QJsonObject &now, const QJsonObject &wanted, const QList<FieldEdit> &edits,
                       const QList<EditableField> &fields, const QString &title)
{
    for (const FieldEdit &edit : edits) {
        const EditableField *field = Values::find(fields, edit.field);
        if (!field || field->shape == Shape::List)
            continue;
        const QJsonValue base = Values::orEmpty(edit.before, field->shape);
        const QJsonValue there = Values::orEmpty(now.value(edit.field), field->shape);
        const QJsonValue after = Values::orEmpty(wanted.value(edit.field), field->shape);
        if (there == after || there == base)
            continue;
        return failure(Error::Kind::Conflict,
                       Words::tr("The field “%1” of %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it "
                                 "again before you change it.")
                           .arg(fieldLabel(edit.field), title, Values::shown(base), Values::shown(there)),
                       u"base: %1\nnow: %2\nafter: %3"_s.arg(Values::shown(base), Values::shown(there), Values::shown(after)),
                       edit.field);
    }
    return {};
}

} // namespace Rollcall::Merge
