#include "ui/members/membertarget.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::MemberTarget)
};

constexpr int pageSize = 1'000;

MemberTarget ofRow(const MemberRow &row, const MemberSelection &selection)
{
    MemberTarget target;
    target.user = row.user;
    target.membership = row.membership;
    target.organizationName = selection.organizationName;
    target.organizations = row.organizations;
    return target;
}

QList<MemberTarget> ofPerson(const Person &person, const std::optional<OrganizationId> &organization)
{
    QList<MemberTarget> targets;
    for (const auto &details : person.memberships) {
        if (!organization || details.membership.organization == *organization)
            targets.append({person.user, details.membership, details.organizationName,
                            static_cast<int>(person.memberships.size()), details.invitation});
    }
    return targets;
}

/// All rows of the query, page by page.
Task<Result<QList<MemberRow>>> allRows(QPointer<OpenDirectory> directory, MemberQuery query)
{
    QList<MemberRow> rows;
    while (directory) {
        PageRequest request;
        request.offset = rows.size();
        request.limit = pageSize;
        const auto page = co_await directory->reader().members(query, request);
        if (!page)
            co_return passOn(page);
        rows += page->rows;
        if (page->rows.size() < pageSize)
            break;
        if (rows.size() > mostTargets)
            co_return failure(Error::Kind::Invalid,
                              Words::tr("More than %n member(s) are selected, which is too many for one step. "
                                        "Filter the list first.",
                                        nullptr, mostTargets));
    }
    co_return rows;
}

} // namespace

Task<Result<QList<MemberTarget>>> targetsOf(QPointer<OpenDirectory> directory, MemberSelection selection,
                                            bool withInvitations)
{
    if (selection.all) {
        const auto rows = co_await allRows(directory, *selection.all);
        if (!rows)
            co_return passOn(rows);
        selection.rows = *rows;
        selection.otherIds.clear();
    }
    QList<MemberTarget> targets;
    QStringList ids;
    for (const auto &row : selection.rows) {
        // A row of the people list tells a person, not their memberships.
        if (selection.organization && !withInvitations)
            targets.append(ofRow(row, selection));
        else
            ids.append(row.user.id.toString());
    }
    ids += selection.otherIds;
    for (const QString &id : ids) {
        if (!directory)
            co_return failure(Error::Kind::Cancelled, Words::tr("The directory was closed."));
        const auto person = co_await directory->reader().person(UserId(id));
        if (!person && person.error().kind == Error::Kind::NotFound)
            continue; // Gone since it was selected.
        if (!person)
            co_return passOn(person);
        targets += ofPerson(*person, selection.organization);
    }
    co_return targets;
}

} // namespace Rollcall
