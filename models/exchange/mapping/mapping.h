#pragma once

#include "models/domain/error.h"
#include "models/domain/fields.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace Rollcall {

/// What is made of one column of a table.
struct ColumnUse {
    enum class Kind {
        LeaveOut,
        Field,    ///< Into `field`.
        FullName, ///< Into the name, and split into given and family name.
        Roles,    ///< Names of roles with `;`, `,`, `|` or a line break between them.
    };
    Kind kind = Kind::LeaveOut;
    Field field = Field::Email;
    bool lowerCase = false;
    bool trim = true; ///< Runs of blanks become one; those at the ends are never kept.

    static ColumnUse of(Field field) { return {Kind::Field, field}; }
    bool operator==(const ColumnUse &) const = default;
};

enum class NameOrder { GivenFirst, FamilyFirst };

/// How the rows of a table become members. A credential is never read: it can only be generated.
struct Mapping {
    QStringList headings;      ///< Of the table that it was made for.
    QList<ColumnUse> columns;  ///< One for each heading.
    QMap<Field, QString> constants; ///< For rows whose cell is empty, or without a column.
    NameOrder nameOrder = NameOrder::GivenFirst;
    bool composeName = true;         ///< The name from given and family name where it has no column.
    QStringList defaultRoles;        ///< Names of roles, for rows that name none.
    QMap<QString, QString>
        roleNames; ///< A word of the file, folded (Text::folded), to the directory's name; to nothing: left out.
    bool invite = true;
    bool generatePassword = false;

    /// The column that fills a field, also by splitting; -1 when none does.
    int columnOf(Field field) const;
    /// The role that a word of the file means.
    QString roleFor(const QString &word) const;

    bool operator==(const Mapping &) const = default;
};

/// Why rows cannot be read by this mapping, a sentence each: a password column that is used, two columns for one field,
/// neither e-mail address nor phone number, another number of columns.
QStringList problemsOf(const Mapping &mapping);

/// Set for a heading that names a credential: why it is not read, and what to do instead.
std::optional<QString> passwordRefusal(const QString &heading);

QJsonObject toJson(const Mapping &mapping);
/// Invalid when it is no mapping, as after an edit by hand.
Result<Mapping> mappingFromJson(const QJsonObject &json);

/// Under which a mapping is remembered: the same for the same headings in the same order, whatever their case.
QString headingsKey(const QStringList &headings);

} // namespace Rollcall
