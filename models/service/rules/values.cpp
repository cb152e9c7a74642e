#include "models/service/rules/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rollcall::Values {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

const EditableField *find(const QList<EditableField> &fields, const QString &key)
{
    const auto found = std::ranges::find(fields, key, &EditableField::key);
    return found == fields.end() ? nullptr : &*found;
}

bool hasShape(const QJsonValue &value, EditableField::Shape shape)
{
    if (value.isNull() || value.isUndefined())
        return true;
    switch (shape) {
    case EditableField::Shape::Text: return value.isString();
    case EditableField::Shape::Object: return value.isObject();
    case EditableField::Shape::List: {
        const QJsonArray array = value.toArray();
        return value.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isString(); });
    }
    }
    return false;
}

QJsonValue orEmpty(const QJsonValue &value, EditableField::Shape shape)
{
    if (!value.isNull() && !value.isUndefined())
        return value;
    switch (shape) {
    case EditableField::Shape::Text: return QString(u""_s);
    case EditableField::Shape::List: return QJsonArray();
    case EditableField::Shape::Object: return QJsonObject();
    }
    return {};
}

Result<void> check(const QJsonObject &values, const QList<EditableField> &fields, const QStringList &ignored)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (ignored.contains(it.key()))
            continue;
        const EditableField *field = find(fields, it.key());
        if (!field)
            return unknownField(it.key());
        if (!hasShape(it.value(), field->shape))
            return wrongShape(it.key());
    }
    return {};
}

tl::unexpected<Error> unknownField(const QString &key)
{
    return failure(Error::Kind::Invalid, Words::tr("“%1” is not a field that can be set here.").arg(key), {}, key);
}

tl::unexpected<Error> wrongShape(const QString &key)
{
    return failure(Error::Kind::Invalid, Words::tr("The field “%1” does not hold the kind of value that it needs.").arg(key),
                   {}, key);
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray text = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text);
}

} // namespace Rollcall::Values
