#include "models/remote/transmit/transmitinspect.h"

#include "models/net/text/networkerrors.h"
#include "models/remote/common/doubt.h"
#include "models/remote/transmit/words.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

using Section = Details::Section;

constexpr qsizetype mostShown = 100; // sessions and identities

QString yesOrNo(bool is)
{
    return is ? TransmitWords::tr("yes") : TransmitWords::tr("no");
}

/// What a value is, in a line; nothing for what has parts.
QString shown(const QJsonValue &value)
{
    if (value.isBool())
        return yesOrNo(value.toBool());
    return value.isObject() || value.isArray() ? QString() : value.toVariant().toString();
}

/// Every plain value of an object whose shape nobody wrote down, parts within parts by their way.
void addRows(QList<Details::Row> &rows, const QJsonObject &object, const QString &before)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString label = before + it.key();
        if (it->isObject() && before.count(u'.') < 3)
            addRows(rows, it->toObject(), label + u'.');
        else if (const QString text = shown(*it); !text.isEmpty())
            rows.append({label, text, false, {}});
    }
}

QList<Section> sectionsOf(const QString &title, const QJsonArray &items)
{
    QList<Section> sections;
    for (const QJsonValue &item : items) {
        if (sections.size() == mostShown)
            break;
        Section section;
        section.title = items.size() > 1 ? u"%1 %2"_s.arg(title).arg(sections.size() + 1) : title;
        addRows(section.rows, item.toObject(), {});
        sections.append(section);
    }
    return sections;
}

Section standingOf(const UserRecord &record)
{
    Section section;
    section.title = TransmitWords::tr("Account");
    section.note = TransmitWords::tr("The account's status holds in the whole tenant; a membership is enabled or suspended by itself.");
    section.rows.append({TransmitWords::tr("Status"), record.status, false, {}});
    section.rows.append({TransmitWords::tr("Id"), record.user.id.toString(), true, {}});
    return section;
}

Section membershipOf(const MemberRecord &member)
{
    Section section;
    section.title = TransmitWords::tr("Membership");
    section.rows.append({TransmitWords::tr("Enabled"), yesOrNo(member.standing.enabled), false, {}});
    QList<ApplicationId> applications = member.applicationRoles.keys();
    std::sort(applications.begin(), applications.end());
    for (const ApplicationId &id : std::as_const(applications))
        section.rows.append({TransmitWords::tr("Suspended in %1").arg(id.toString()), yesOrNo(member.suspendedIn.contains(id)), false, {}});
    return section;
}

/// Organizations below it that its own administrators may manage. Nothing where there are none, or where that is not told.
Task<std::optional<Section>> managedBy(Api::Ptr api, OrganizationId organization, ApplicationId application)
{
    ListPage page;
    page.limit = static_cast<int>(mostShown);
    Call call = Calls::managedOrganizations(organization, application, page);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    Section section;
    section.title = TransmitWords::tr("Managed organizations of %1").arg(application.toString());
    const QJsonArray items = answer && answer->isGood() ? resultOf(answer->object()).toArray() : QJsonArray();
    for (const QJsonValue &item : items) {
        if (const auto record = organizationFrom(item.toObject()))
            section.rows.append({record->organization.title(), record->organization.id.toString(), true, {}});
    }
    if (section.rows.isEmpty())
        co_return std::nullopt;
    if (answer->object().value(u"page_info"_s).toObject().value(u"has_next_page"_s).toBool())
        section.note = TransmitWords::tr("There are more than these.");
    co_return section;
}

} // namespace

QUrl portalOf(const QUrl &host)
{
    // Of other regions no portal is known, and a link that leads nowhere helps nobody.
    static const QStringList known{u"transmitsecurity.io"_s, u"eu.transmitsecurity.io"_s, u"ca.transmitsecurity.io"_s, u"sbx.transmitsecurity.io"_s};
    const QString name = host.host();
    if (!name.startsWith(u"api."_s) || !known.contains(name.mid(4)))
        return {};
    return QUrl(u"https://portal."_s + name.mid(4));
}

Task<Result<Details>> inspectUser(Api::Ptr api, UserId user)
{
    const auto found = co_await userNow(api, user);
    if (!found)
        co_return passOn(found);
    if (!*found)
        co_return memberIsGone();
    Details details;
    details.sections.append(standingOf(**found));
    details.sections.append(sectionsOf(TransmitWords::tr("Identity"), (*found)->raw.value(u"identities"_s).toArray()));
    Call call = Calls::sessions(user);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    Section sessions;
    sessions.title = TransmitWords::tr("Sessions");
    if (!answer || (!answer->isGood() && answer->status != 404)) {
        sessions.note = Remote::errorOf(answer).message;
        details.sections.append(sessions);
        co_return details;
    }
    const QJsonArray items = resultOf(answer->object()).toArray();
    sessions.note = TransmitWords::tr("Nobody is signed in with this account.");
    if (items.isEmpty())
        details.sections.append(sessions);
    details.sections.append(sectionsOf(TransmitWords::tr("Session"), items));
    co_return details;
}

Task<Result<Details>> inspectMember(Api::Ptr api, OrganizationId organization, UserId user)
{
    Result<Details> details = co_await inspectUser(api, user);
    if (!details)
        co_return details;
    const auto member = co_await memberNow(api, organization, user);
    if (member && *member)
        details->sections.insert(1, membershipOf(**member));
    co_return details;
}

Task<Result<Details>> inspectOrganization(Api::Ptr api, OrganizationId organization)
{
    const auto found = co_await organizationNow(api, organization);
    if (!found)
        co_return passOn(found);
    if (!*found)
        co_return organizationIsGone();
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const QString base = api->settings().base().toString();
    Details details;
    const QList<ApplicationId> applications = (*found)->organization.applications;
    for (const ApplicationId &id : applications) {
        const QString application = id.toString();
        Section section;
        section.title = TransmitWords::tr("Single sign-on to %1").arg(application);
        section.rows = {
            {TransmitWords::tr("Assertion consumer address (SAML)"),
             u"%1/v1/auth/sso/organizations/%2/applications/%3/complete"_s.arg(base, organization.toString(), application), true, {}},
            {TransmitWords::tr("Entity id of the service provider (SAML)"), u"%1/%2"_s.arg(base, application), true, {}},
            {TransmitWords::tr("Redirect address (OpenID Connect)"), base + u"/auth/sso/oidc/callback"_s, true, {}},
        };
        details.sections.append(section);
        if (const auto managed = co_await managedBy(api, organization, id); managed)
            details.sections.append(*managed);
    }
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    Section portal;
    portal.title = TransmitWords::tr("Identity provider");
    portal.note = TransmitWords::tr("Transmit lets nobody change these settings from outside: enter them in its Admin Portal.");
    if (const QUrl link = portalOf(api->settings().host); !link.isEmpty())
        portal.rows.append({TransmitWords::tr("Admin Portal"), link.toString(), false, link});
    details.sections.append(portal);
    co_return details;
}

} // namespace Rollcall::Transmit
