#include "models/exchange/mapping/mapping.h"

#include "models/domain/text.h"
#include "models/exchange/mapping/headingwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Mapping)
};

/// Fields that a use fills.
QList<Field> fieldsOf(const ColumnUse &use)
{
    switch (use.kind) {
    case ColumnUse::Kind::Field: return {use.field};
    case ColumnUse::Kind::FullName: return {Field::Name, Field::GivenName, Field::FamilyName};
    case ColumnUse::Kind::Roles:
    case ColumnUse::Kind::LeaveOut: break;
    }
    return {};
}

} // namespace

int Mapping::columnOf(Field field) const
{
    // A column of its own is meant more than one that is split.
    for (const auto kind : {ColumnUse::Kind::Field, ColumnUse::Kind::FullName}) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].kind == kind && fieldsOf(columns[i]).contains(field))
                return static_cast<int>(i);
        }
    }
    return -1;
}

QString Mapping::roleFor(const QString &word) const { return roleNames.value(Text::folded(word), word); }

std::optional<QString> passwordRefusal(const QString &heading)
{
    if (meaningOf(heading).kind != HeadingMeaning::Kind::Password)
        return std::nullopt;
    return Words::
        tr("The column “%1” is not read: a password in a file is known to everybody who has seen the file. Invite the people, or "
           "have passwords generated.")
            .arg(heading);
}

QStringList problemsOf(const Mapping &mapping)
{
    QStringList problems;
    if (mapping.columns.size() != mapping.headings.size())
        problems.append(Words::tr("The mapping is for another table: the number of columns differs."));
    QMap<Field, QString> taken;
    bool hasRoles = false;
    for (qsizetype i = 0; i < qMin(mapping.columns.size(), mapping.headings.size()); ++i) {
        const ColumnUse &use = mapping.columns[i];
        const QString &heading = mapping.headings[i];
        if (use.kind == ColumnUse::Kind::LeaveOut)
            continue;
        if (const auto refusal = passwordRefusal(heading))
            problems.append(*refusal);
        if (use.kind == ColumnUse::Kind::Roles && std::exchange(hasRoles, true))
            problems.append(Words::tr("Two columns are mapped to the roles."));
        if (use.kind == ColumnUse::Kind::Field && taken.contains(use.field))
            problems.append(Words::tr("“%1” and “%2” are both mapped to “%3”.")
                                .arg(taken.value(use.field), heading, info(use.field).label()));
        else if (use.kind == ColumnUse::Kind::Field)
            taken.insert(use.field, heading);
    }
    if (!taken.contains(Field::Email) && !taken.contains(Field::Phone))
        problems.append(Words::tr("No column is mapped to the e-mail address or the phone number."));
    return problems;
}

QString headingsKey(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings) {
        hash.addData(Text::folded(heading).toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace Rollcall
