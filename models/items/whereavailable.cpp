#include "models/items/whereavailable.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RoleDialog)
};

constexpr qsizetype mostNamed = 5;

} // namespace

QString whereAvailable(const RoleRow &row, const QList<RoleGroupRow> &groups)
{
    if (row.role.builtIn)
        return Words::tr("It can be given in every organization.");
    if (!row.role.organization.isEmpty())
        return Words::tr("It can be given in %1.").arg(row.belongsTo);
    QStringList names;
    QStringList organizations;
    for (const auto &each : groups) {
        if (each.group.roles.contains(row.role.id)) {
            names.append(each.group.name);
            organizations += each.organizationNames;
        }
    }
    if (names.isEmpty())
        return row.roleGroups.isEmpty() ? Words::tr("It is in no role group yet, so no organization can give it.") : QString();
    organizations.removeDuplicates();
    const QString in = Words::tr("It is in %n role group(s): %1.", nullptr, static_cast<int>(names.size())).arg(names.join(u", "_s));
    if (organizations.isEmpty())
        return in + u' ' + Words::tr("No organization has them yet.");
    const auto count = static_cast<int>(organizations.size());
    const QString named = organizations.mid(0, mostNamed).join(u", "_s);
    return in + u' '
        + (organizations.size() > mostNamed ? Words::tr("%n organization(s) can give it: %1 and others.", nullptr, count)
                                            : Words::tr("%n organization(s) can give it: %1.", nullptr, count))
              .arg(named);
}

} // namespace Rollcall
