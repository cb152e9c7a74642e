#include "models/workspace/mirror/syncstate.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Sync)
};

} // namespace

QString Vanishing::question() const
{
    const QLocale locale;
    const QString some = locale.toString(returned);
    const QString all = locale.toString(known);
    switch (kind) {
    case EntityKind::Organization:
        return Words::tr("The server returned %1 of %2 organizations: keep the old list?").arg(some, all);
    case EntityKind::User:
        return Words::tr("The server returned %1 of %2 people: keep the old list?").arg(some, all);
    case EntityKind::Role:
        return Words::tr("The server returned %1 of %2 roles: keep the old list?").arg(some, all);
    case EntityKind::RoleGroup:
        return Words::tr("The server returned %1 of %2 role groups: keep the old list?").arg(some, all);
    case EntityKind::Application:
        return Words::tr("The server returned %1 of %2 applications: keep the old list?").arg(some, all);
    case EntityKind::Membership:
    case EntityKind::Invitation:
        break;
    }
    return Words::tr("The server returned %1 of %2 members: keep the old list?").arg(some, all);
}

} // namespace Rollcall
