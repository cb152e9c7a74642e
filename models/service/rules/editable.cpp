#include "models/service/rules/editable.h"

#include "models/domain/fields.h"
#include "models/domain/validation.h"

namespace Rollcall::Editable {

using namespace Qt::StringLiterals;
using Shape = EditableField::Shape;

namespace {

QString trimmed(const QString &text)
{
    return text.trimmed();
}

QList<EditableField> memberKeys(bool ofUser, bool ofMembership)
{
    QList<EditableField> fields;
    for (const FieldInfo &info : memberFields()) {
        if (info.ofUser ? ofUser : ofMembership)
            fields.append({info.key});
    }
    return fields;
}

} // namespace

const QList<EditableField> &organization()
{
    static const QList<EditableField> fields{
        {u"name"_s},
        {u"displayName"_s},
        {u"domains"_s, Shape::List, &Check::normalizedDomain},
        {u"phone"_s},
        {u"parent"_s},
        {u"applications"_s, Shape::List},
        {u"status"_s},
        {u"logo"_s},
        {u"metadata"_s, Shape::Object},
    };
    return fields;
}

const QList<EditableField> &application()
{
    static const QList<EditableField> fields{{u"name"_s}};
    return fields;
}

const QList<EditableField> &role()
{
    static const QList<EditableField> fields{
        {u"name"_s},
        {u"description"_s},
        {u"permissions"_s, Shape::List, &trimmed},
    };
    return fields;
}

QList<EditableField> newRole()
{
    return role() + QList<EditableField>{{u"organization"_s}, {u"application"_s}};
}

const QList<EditableField> &roleGroup()
{
    static const QList<EditableField> fields{
        {u"name"_s},
        {u"description"_s},
        {u"application"_s},
        {u"roles"_s, Shape::List},
        {u"organizations"_s, Shape::List},
    };
    return fields;
}

const QList<EditableField> &user()
{
    static const QList<EditableField> fields = memberKeys(true, false);
    return fields;
}

const QList<EditableField> &membership()
{
    static const QList<EditableField> fields = memberKeys(false, true);
    return fields;
}

const QList<EditableField> &member()
{
    static const QList<EditableField> fields = memberKeys(true, true);
    return fields;
}

} // namespace Rollcall::Editable
