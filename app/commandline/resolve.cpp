#include "app/commandline/resolve.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Resolve)
};

constexpr int resolvedAtOnce = 200;
constexpr qint64 searched = 10'000; // A name that more rows than this contain is looked for by id instead.

bool same(const QString &a, const QString &b)
{
    return !a.isEmpty() && QString::compare(a, b, Qt::CaseInsensitive) == 0;
}

struct Candidate {
    QString name;
    QString id;
};

Error ambiguous(const QString &text, const QList<Candidate> &candidates)
{
    QStringList lines;
    for (const auto &candidate : candidates.mid(0, 10))
        lines.append(u"%1 = %2"_s.arg(candidate.name, candidate.id));
    return Error{Error::Kind::Conflict,
                 Tr::tr("“%1” names several things; use the id of the one you mean: %2")
                     .arg(text, lines.join(u"; "_s)),
                 {}, {}};
}

/// Exactly one of the matches, by the rules above.
template<typename T, typename Name>
Result<T> single(const QString &text, const QList<T> &matches, Name candidate, const QString &nothing)
{
    if (matches.size() == 1)
        return matches.first();
    if (matches.isEmpty())
        return failure(Error::Kind::NotFound, nothing);
    QList<Candidate> candidates;
    for (const auto &match : matches)
        candidates.append(candidate(match));
    return tl::unexpected(ambiguous(text, candidates));
}

} // namespace

Task<Result<OrganizationRow>> resolveOrganization(Reader &reader, QString text)
{
    const OrganizationId id(text);
    const auto byId = co_await reader.organization(id);
    if (byId || byId.error().kind != Error::Kind::NotFound)
        co_return byId;

    OrganizationQuery query;
    query.text = text;
    QList<OrganizationRow> matches;
    PageRequest request;
    request.limit = resolvedAtOnce;
    for (; request.offset < searched; request.offset += resolvedAtOnce) {
        const auto page = co_await reader.organizations(query, request);
        if (!page)
            co_return passOn(page);
        std::ranges::copy_if(page->rows, std::back_inserter(matches), [&](const OrganizationRow &row) {
            return same(row.organization.name, text) || same(row.organization.displayName, text)
                || row.organization.domains.contains(text, Qt::CaseInsensitive);
        });
        if (page->rows.size() < resolvedAtOnce)
            break;
    }
    co_return single(
        text, matches,
        [](const OrganizationRow &row) { return Candidate{row.organization.title(), row.organization.id.toString()}; },
        Tr::tr("No organization has the name or id “%1”.").arg(text));
}

Task<Result<User>> resolveUser(Reader &reader, QString text, OrganizationId organization)
{
    const UserId id(text);
    const auto byId = co_await reader.person(id);
    if (byId)
        co_return byId->user;
    if (byId.error().kind != Error::Kind::NotFound)
        co_return passOn(byId);

    MemberQuery query;
    query.text = text;
    if (!organization.isEmpty())
        query.organization = organization;
    QList<User> exact;
    QList<User> named;
    PageRequest request;
    request.limit = resolvedAtOnce;
    for (; request.offset < searched; request.offset += resolvedAtOnce) {
        const auto page = co_await reader.members(query, request);
        if (!page)
            co_return passOn(page);
        for (const auto &row : page->rows) {
            if (same(row.user.email, text) || same(row.user.username, text) || same(row.user.phone, text))
                exact.append(row.user);
            else if (same(row.user.name, text))
                named.append(row.user);
        }
        if (page->rows.size() < resolvedAtOnce)
            break;
    }
    co_return single(
        text, exact.isEmpty() ? named : exact,
        [](const User &user) {
            return Candidate{user.email.isEmpty() ? user.title() : user.title() + u" <"_s + user.email + u">"_s,
                             user.id.toString()};
        },
        organization.isEmpty() ? Tr::tr("Nobody has the name, e-mail address or id “%1”.").arg(text)
                               : Tr::tr("No member of this organization has the name, e-mail address or id “%1”.").arg(text));
}

Task<Result<Role>> resolveRole(Reader &reader, QString text, OrganizationId organization)
{
    const auto rows = co_await reader.roles();
    if (!rows)
        co_return passOn(rows);
    QList<Role> matches;
    for (const auto &row : *rows) {
        if (row.role.id.toString() == text)
            co_return row.role;
        const bool elsewhere = !organization.isEmpty() && !row.role.organization.isEmpty()
            && row.role.organization != organization;
        if (same(row.role.name, text) && !elsewhere)
            matches.append(row.role);
    }
    // An organization's own role goes before one of the same name from the directory.
    if (matches.size() > 1 && !organization.isEmpty()) {
        QList<Role> own;
        std::ranges::copy_if(matches, std::back_inserter(own),
                             [&](const Role &role) { return role.organization == organization; });
        if (!own.isEmpty())
            matches = own;
    }
    co_return single(
        text, matches, [](const Role &role) { return Candidate{role.name, role.id.toString()}; },
        Tr::tr("No role has the name or id “%1”. See: rollcall roles list").arg(text));
}

Task<Result<QList<RoleId>>> resolveRoles(Reader &reader, QStringList texts, OrganizationId organization)
{
    QList<RoleId> ids;
    for (const auto &text : std::as_const(texts)) {
        const auto role = co_await resolveRole(reader, text, organization);
        if (!role)
            co_return passOn(role);
        if (!ids.contains(role->id))
            ids.append(role->id);
    }
    co_return ids;
}

Task<Result<Application>> resolveApplication(Reader &reader, QString text)
{
    const auto rows = co_await reader.applications();
    if (!rows)
        co_return passOn(rows);
    QList<Application> matches;
    for (const auto &row : *rows) {
        if (row.application.id.toString() == text || same(row.application.name, text))
            matches.append(row.application);
    }
    co_return single(
        text, matches, [](const Application &a) { return Candidate{a.name, a.id.toString()}; },
        Tr::tr("No application has the name or id “%1”. See: rollcall applications list").arg(text));
}

Task<Result<RoleGroup>> resolveRoleGroup(Reader &reader, QString text)
{
    const auto rows = co_await reader.roleGroups();
    if (!rows)
        co_return passOn(rows);
    QList<RoleGroup> matches;
    for (const auto &row : *rows) {
        if (row.group.id.toString() == text || same(row.group.name, text))
            matches.append(row.group);
    }
    co_return single(
        text, matches, [](const RoleGroup &g) { return Candidate{g.name, g.id.toString()}; },
        Tr::tr("No role group has the name or id “%1”. See: rollcall role-groups list").arg(text));
}

} // namespace Rollcall
