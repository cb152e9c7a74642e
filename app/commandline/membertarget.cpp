#include "app/commandline/membertarget.h"

#include "app/commandline/resolve.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::MemberTarget)
};

constexpr qsizetype listed = 10;

Error whichOne(const Person &person)
{
    QStringList names;
    for (const auto &details : person.memberships.mid(0, listed))
        names.append(u"%1 = %2"_s.arg(details.organizationName, details.membership.organization.toString()));
    if (person.memberships.size() > listed)
        names.append(u"…"_s);
    const QString sentence = names.isEmpty()
        ? Tr::tr("%1 belongs to no organization.").arg(person.user.title())
        : Tr::tr("%1 belongs to several organizations; name one with --organization: %2")
              .arg(person.user.title(), names.join(u"; "_s));
    return Error{Error::Kind::Invalid, sentence, {}, {}};
}

Task<Result<Organization>> onlyOrganization(Context &context, Person person)
{
    if (person.memberships.size() != 1)
        co_return tl::unexpected(whichOne(person));
    const auto row = co_await context.reader().organization(person.memberships.constFirst().membership.organization);
    if (!row)
        co_return passOn(row);
    co_return row->organization;
}

/// Among the members of `within` where it is named, else (`elsewhere`) in the whole directory.
Task<Result<Person>> personNamed(Context &context, OrganizationId within, bool elsewhere)
{
    auto user = co_await resolveUser(context.reader(), context.argument(0), within);
    const bool missing = !user && user.error().kind == Error::Kind::NotFound;
    if (missing && elsewhere && !within.isEmpty())
        user = co_await resolveUser(context.reader(), context.argument(0), OrganizationId());
    if (!user)
        co_return passOn(user);
    co_return co_await context.reader().person(user->id);
}

Task<Result<PersonTarget>> target(Context &context, bool elsewhere)
{
    PersonTarget target;
    if (context.has(u"organization"_s)) {
        const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
        if (!row)
            co_return passOn(row);
        target.organization = row->organization;
    }
    const auto person = co_await personNamed(context, target.organization.id, elsewhere);
    if (!person)
        co_return passOn(person);
    target.person = *person;
    if (target.organization.id.isEmpty()) {
        const auto only = co_await onlyOrganization(context, *person);
        if (!only)
            co_return passOn(only);
        target.organization = *only;
    }
    co_return target;
}

} // namespace

const MembershipDetails *PersonTarget::membership() const
{
    const auto found = std::ranges::find_if(person.memberships, [this](const MembershipDetails &details) {
        return details.membership.organization == organization.id;
    });
    return found == person.memberships.end() ? nullptr : &*found;
}

Task<Result<PersonTarget>> personTarget(Context &context)
{
    return target(context, true);
}

Task<Result<PersonTarget>> memberTarget(Context &context)
{
    auto member = co_await target(context, false);
    if (member && !member->membership())
        co_return failure(Error::Kind::NotFound,
                          Tr::tr("%1 is no member of “%2”.").arg(member->person.user.title(), member->organization.title()));
    co_return member;
}

} // namespace Rollcall
