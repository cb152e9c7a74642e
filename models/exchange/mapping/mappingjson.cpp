#include "models/exchange/mapping/mapping.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Mapping)
};

constexpr int version = 1;

const std::array<std::pair<ColumnUse::Kind, QLatin1StringView>, 4> useKinds{{{ColumnUse::Kind::LeaveOut, "leaveOut"_L1},
                                                                          {ColumnUse::Kind::Field, "field"_L1},
                                                                          {ColumnUse::Kind::FullName, "fullName"_L1},
                                                                          {ColumnUse::Kind::Roles, "roles"_L1}}};

QJsonObject toJson(const ColumnUse &use, const QString &heading)
{
    QJsonObject json{{u"heading"_s, heading}};
    for (const auto &[kind, key] : useKinds) {
        if (kind == use.kind)
            json[u"use"_s] = QString(key);
    }
    if (use.kind == ColumnUse::Kind::Field)
        json[u"field"_s] = info(use.field).key;
    json[u"lowerCase"_s] = use.lowerCase;
    json[u"trim"_s] = use.trim;
    return json;
}

std::optional<ColumnUse> useFromJson(const QJsonObject &json)
{
    ColumnUse use;
    const QString word = json[u"use"_s].toString();
    const auto found = std::find_if(useKinds.begin(), useKinds.end(), [&](const auto &each) { return each.second == word; });
    if (found == useKinds.end())
        return std::nullopt;
    use.kind = found->first;
    if (use.kind == ColumnUse::Kind::Field) {
        const FieldInfo *field = fieldByKey(json[u"field"_s].toString());
        if (!field)
            return std::nullopt;
        use.field = field->field;
    }
    use.lowerCase = json[u"lowerCase"_s].toBool();
    use.trim = json[u"trim"_s].toBool(true);
    return use;
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        columns.append(toJson(mapping.columns[i], mapping.headings.value(i)));
    QJsonObject constants;
    for (auto it = mapping.constants.begin(); it != mapping.constants.end(); ++it)
        constants[info(it.key()).key] = it.value();
    QJsonObject roleNames;
    for (auto it = mapping.roleNames.begin(); it != mapping.roleNames.end(); ++it)
        roleNames[it.key()] = it.value();
    return {{u"version"_s, version},
            {u"columns"_s, columns},
            {u"constants"_s, constants},
            {u"familyNameFirst"_s, mapping.nameOrder == NameOrder::FamilyFirst},
            {u"composeName"_s, mapping.composeName},
            {u"defaultRoles"_s, QJsonArray::fromStringList(mapping.defaultRoles)},
            {u"roleNames"_s, roleNames},
            {u"invite"_s, mapping.invite},
            {u"generatePassword"_s, mapping.generatePassword}};
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    Mapping mapping;
    if (json[u"version"_s].toInt() != version || !json[u"columns"_s].isArray())
        return failure(Error::Kind::Invalid, Words::tr("This is no mapping of columns that this version knows."));
    const QJsonArray columns = json[u"columns"_s].toArray();
    for (const auto &each : columns) {
        const QJsonObject column = each.toObject();
        const auto use = useFromJson(column);
        if (!use)
            return failure(Error::Kind::Invalid,
                           Words::tr("The mapping says nothing that is known about the column “%1”.")
                               .arg(column[u"heading"_s].toString()));
        mapping.headings.append(column[u"heading"_s].toString());
        mapping.columns.append(*use);
    }
    const QJsonObject constants = json[u"constants"_s].toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const FieldInfo *field = fieldByKey(it.key());
        if (!field)
            return failure(Error::Kind::Invalid,
                           Words::tr("The mapping names “%1”, which is no field of a member.").arg(it.key()));
        mapping.constants.insert(field->field, it.value().toString());
    }
    const QJsonArray roles = json[u"defaultRoles"_s].toArray();
    for (const auto &role : roles)
        mapping.defaultRoles.append(role.toString());
    const QJsonObject roleNames = json[u"roleNames"_s].toObject();
    for (auto it = roleNames.begin(); it != roleNames.end(); ++it)
        mapping.roleNames.insert(it.key(), it.value().toString());
    mapping.nameOrder = json[u"familyNameFirst"_s].toBool() ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
    mapping.composeName = json[u"composeName"_s].toBool(true);
    mapping.invite = json[u"invite"_s].toBool(true);
    mapping.generatePassword = json[u"generatePassword"_s].toBool();
    return mapping;
}

} // namespace Rollcall
