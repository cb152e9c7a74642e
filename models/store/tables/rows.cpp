#include "models/store/tables/rows.h"

#include <QCoreApplication>

namespace Rollcall::Tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Store)
};

} // namespace

std::optional<qint64> rowOf(Sql::Connection &sql, const OrganizationId &id)
{
    return sql.integer("SELECT id FROM organizations WHERE uuid=?", id);
}

std::optional<qint64> rowOf(Sql::Connection &sql, const ApplicationId &id)
{
    return sql.integer("SELECT id FROM applications WHERE uuid=?", id);
}

std::optional<qint64> rowOf(Sql::Connection &sql, const UserId &id)
{
    return sql.integer("SELECT id FROM users WHERE uuid=?", id);
}

std::optional<qint64> rowOf(Sql::Connection &sql, const RoleId &id)
{
    return sql.integer("SELECT id FROM roles WHERE uuid=?", id);
}

std::optional<qint64> rowOf(Sql::Connection &sql, const RoleGroupId &id)
{
    return sql.integer("SELECT id FROM role_groups WHERE uuid=?", id);
}

std::optional<qint64> rowOf(Sql::Connection &sql, const InvitationId &id)
{
    return sql.integer("SELECT id FROM invitations WHERE uuid=?", id);
}

void failMissing(Sql::Connection &sql, const QString &id)
{
    sql.fail({Error::Kind::NotFound,
              Words::tr("Something that the change refers to does not exist any more. Nothing was changed; refresh and "
                        "try again."),
              id, {}});
}

} // namespace Rollcall::Tables
