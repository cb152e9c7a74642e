#include "models/exchange/mapping/mappedrow.h"

#include "models/domain/text.h"
#include "models/domain/validation.h"
#include "models/exchange/mapping/names.h"

#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString tidied(const ColumnUse &use, const QString &cell)
{
    QString text = cell;
    if (use.trim && !text.isEmpty()) {
        // simplified() would make blanks of line breaks too; those are for normalized() to judge.
        static const QRegularExpression blanks(u"[ \\x{a0}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (text.contains(u"  "_s) || text.contains(QChar(0xa0)))
            text.replace(blanks, u" "_s);
        text = text.trimmed();
    }
    return use.lowerCase ? text.toLower() : text;
}

QStringList rolesOf(const Mapping &mapping, const QString &cell)
{
    // "Sales, north" may be one role: what was mapped as a whole is taken as a whole.
    if (mapping.roleNames.contains(Text::folded(cell)))
        return {mapping.roleFor(cell)};
    QStringList roles;
    for (const QString &word : roleWords(cell))
        roles.append(mapping.roleFor(word));
    return roles;
}

void put(MappedRow &row, Field field, const QString &text)
{
    const QString value = text.isEmpty() ? text : normalized(field, text);
    if (!value.isEmpty())
        row.fields.insert(field, value);
}

void putName(MappedRow &row, const Mapping &mapping, const QString &fullName)
{
    put(row, Field::Name, fullName);
    const SplitName split = splitName(fullName, mapping.nameOrder);
    for (const auto &[field, part] :
         {std::pair(Field::GivenName, split.given), std::pair(Field::FamilyName, split.family)}) {
        if (!row.fields.contains(field))
            put(row, field, part);
    }
}

} // namespace

QStringList roleWords(const QString &cell)
{
    static constexpr QStringView between(u";,|\r\n");
    QStringList words;
    const auto append = [&words](QStringView part) {
        if (const QString word = part.toString().simplified(); !word.isEmpty())
            words.append(word);
    };
    qsizetype from = 0;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (!between.contains(cell.at(at)))
            continue;
        append(QStringView(cell).sliced(from, at - from));
        from = at + 1;
    }
    append(QStringView(cell).sliced(from));
    return words;
}

MappedRow mapped(const Mapping &mapping, const TableRow &row)
{
    MappedRow made;
    QString fullName;
    for (qsizetype i = 0; i < qMin(mapping.columns.size(), row.cells.size()); ++i) {
        const ColumnUse &use = mapping.columns[i];
        switch (use.kind) {
        case ColumnUse::Kind::LeaveOut: break;
        case ColumnUse::Kind::Field: put(made, use.field, tidied(use, row.cells[i])); break;
        case ColumnUse::Kind::FullName: fullName = tidied(use, row.cells[i]); break;
        case ColumnUse::Kind::Roles: made.roles = rolesOf(mapping, row.cells[i]); break;
        }
    }
    if (!fullName.isEmpty())
        putName(made, mapping, fullName);
    else if (mapping.composeName && !made.fields.contains(Field::Name))
        put(made, Field::Name,
            joinedName(made.fields.value(Field::GivenName), made.fields.value(Field::FamilyName), mapping.nameOrder));
    for (auto it = mapping.constants.begin(); it != mapping.constants.end(); ++it) {
        if (!made.fields.contains(it.key()))
            put(made, it.key(), it.value());
    }
    made.roles.removeAll(QString());
    if (made.roles.isEmpty())
        made.roles = mapping.defaultRoles;
    made.roles.removeDuplicates();
    return made;
}

} // namespace Rollcall
