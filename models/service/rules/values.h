#pragma once

#include "models/domain/error.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Rollcall {

/// One key of an image that a change may set.
struct EditableField {
    enum class Shape { Text, List, Object };
    QString key;
    Shape shape = Shape::Text;
    QString (*normal)(const QString &) = nullptr; ///< How the texts of a list are written.
};

namespace Values {

/// Refused when there is a key that is not in `fields`, or a value of another shape. Keys in `ignored` are let by.
Result<void> check(const QJsonObject &values, const QList<EditableField> &fields, const QStringList &ignored = {});

/// Absent and null read as the empty value of the shape.
QJsonValue orEmpty(const QJsonValue &value, EditableField::Shape shape);
bool hasShape(const QJsonValue &value, EditableField::Shape shape);

const EditableField *find(const QList<EditableField> &fields, const QString &key);

tl::unexpected<Error> unknownField(const QString &key);
tl::unexpected<Error> wrongShape(const QString &key);

/// One line of readable JSON, for the details of an error.
QString shown(const QJsonValue &value);

} // namespace Values
} // namespace Rollcall
