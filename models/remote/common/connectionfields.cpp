#include "models/remote/common/connectionfields.h"

namespace Rollcall::Remote {

ConnectionField connectionField(const QString &key, ConnectionField::Kind kind, const QString &label, const QString &explanation,
                                const QString &hint)
{
    ConnectionField field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    field.explanation = explanation;
    field.hint = hint;
    return field;
}

QList<ConnectionField> inSection(QList<ConnectionField> fields, const QString &title)
{
    for (ConnectionField &field : fields)
        field.section = title;
    return fields;
}

} // namespace Rollcall::Remote
