#include "app/commandline/memberquery.h"

#include "app/commandline/options.h"
#include "app/commandline/resolve.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::MemberCommands)
};

std::optional<MemberSort> sortOf(const QString &word)
{
    const QStringList words{u"name"_s, u"email"_s, u"phone"_s, u"status"_s, u"roles"_s, u"organizations"_s, u"added"_s,
                            u"username"_s, u"title"_s, u"department"_s, u"city"_s, u"country"_s, u"externalId"_s, u"lastSignIn"_s};
    const auto at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<MemberSort>(at));
}

} // namespace

Task<Result<MemberQuery>> memberQueryOf(Context &context)
{
    MemberQuery query;
    query.text = context.value(u"filter"_s);
    for (const auto &word : context.parser.values(u"status"_s)) {
        const auto status = memberStatusFromKey(word);
        if (!status)
            co_return failure(Error::Kind::Invalid, Tr::tr("--status takes pending, active or suspended, not “%1”.").arg(word));
        query.statuses.append(*status);
    }
    if (context.has(u"sort"_s)) {
        const auto sort = sortOf(context.value(u"sort"_s));
        if (!sort)
            co_return failure(Error::Kind::Invalid,
                              Tr::tr("--sort takes name, email, phone, status, roles, organizations, added, username, title, department, "
                                     "city, country, externalId or lastSignIn."));
        query.sort = *sort;
    }
    if (context.has(u"descending"_s))
        query.order = SortOrder::Descending;
    OrganizationId organization;
    if (context.has(u"organization"_s)) {
        const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
        if (!row)
            co_return passOn(row);
        organization = row->organization.id;
        query.organization = organization;
    }
    const auto roles = co_await resolveRoles(context.reader(), context.parser.values(u"role"_s), organization);
    if (!roles)
        co_return passOn(roles);
    query.roles = *roles;
    co_return query;
}

QList<QCommandLineOption> memberQueryOptions()
{
    return {option(u"organization"_s, Tr::tr("Name or id of the organization."), u"organization"_s),
            repeatable(u"role"_s, Tr::tr("Role; may be repeated."), u"role"_s),
            option(u"filter"_s, Tr::tr("Only those with this text in any field."), u"text"_s),
            repeatable(u"status"_s, Tr::tr("pending, active or suspended; may be repeated."), u"status"_s),
            option(u"sort"_s, Tr::tr("name, email, phone, status, roles, organizations, added, or another field (username, city, …)."), u"column"_s),
            flag(u"descending"_s, Tr::tr("Last first."))};
}

} // namespace Rollcall
