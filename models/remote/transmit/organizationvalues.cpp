#include "models/remote/transmit/organizationvalues.h"

#include "models/directory/organizationfields.h"
#include "models/domain/json.h"
#include "models/domain/text.h"
#include "models/domain/validation.h"
#include "models/remote/common/edits.h"
#include "models/remote/common/idtexts.h"
#include "models/remote/common/refusals.h"
#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;
using Remote::plain;
using Remote::sorted;

namespace {

constexpr qsizetype longestName = 255; // Transmit names no limit; ours keeps lists readable

tl::unexpected<Error> unsupported(const QString &field)
{
    return Remote::keepsNo(systemName, field, organizationFieldLabel(field));
}

tl::unexpected<Error> wrong(const QString &field, const QString &sentence)
{
    return failure(Error::Kind::Invalid, sentence, {}, field);
}

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || Text::length(name) > longestName || !Text::isWellFormed(name))
        return wrong(u"name"_s, TransmitWords::tr("The name of an organization has 1 to %1 characters.").arg(longestName));
    return name;
}

Result<QStringList> checkedDomains(const QStringList &typed)
{
    QStringList domains;
    for (const QString &one : typed) {
        if (const auto sentence = Check::domain(one))
            return wrong(u"domains"_s, *sentence);
        if (const QString domain = Check::normalizedDomain(one); !domains.contains(domain))
            domains.append(domain);
    }
    if (domains.isEmpty())
        return wrong(u"domains"_s, TransmitWords::tr("Transmit wants at least one domain of every organization."));
    return domains;
}

void editApplications(const FieldEdit &edit, const Organization &now, OrganizationEdits &made)
{
    const QStringList before = plain(now.applications);
    const std::optional<QStringList> after = Remote::wantedList(edit, before);
    if (!after)
        return;
    for (const QString &id : *after) {
        if (!before.contains(id))
            made.added.append(ApplicationId(id));
    }
    for (const ApplicationId &id : now.applications) {
        if (!after->contains(id.toString()))
            made.removed.append(id);
    }
}

/// Edits of one value each.
Result<void> editValue(const FieldEdit &edit, const QJsonObject &image, OrganizationEdits &made)
{
    const auto value = Remote::wanted(edit, image.value(edit.field), edit.field);
    if (!value)
        return passOn(value);
    if (!*value)
        return {};
    const QString typed = (*value)->toString();
    if (edit.field == u"status"_s) {
        made.changes.enabled = organizationStatusFromKey(typed) != OrganizationStatus::Suspended;
        return {};
    }
    if (edit.field == u"displayName"_s) {
        made.changes.aliasName = typed.trimmed();
        return {};
    }
    const Result<QString> name = checkedName(typed);
    if (!name)
        return passOn(name);
    made.changes.name = *name;
    return {};
}

bool hasAll(const QList<ApplicationId> &all, const QList<ApplicationId> &some)
{
    return std::all_of(some.begin(), some.end(), [&](const ApplicationId &id) { return all.contains(id); });
}

} // namespace

Result<OrganizationValues> organizationValues(const QJsonObject &values)
{
    const Organization typed = organizationFromJson(values);
    if (!typed.phone.isEmpty())
        return unsupported(u"phone"_s);
    if (!typed.metadata.isEmpty())
        return unsupported(u"metadata"_s);
    const Result<QString> name = checkedName(typed.name);
    if (!name)
        return passOn(name);
    const Result<QStringList> domains = checkedDomains(typed.domains);
    if (!domains)
        return passOn(domains);
    if (typed.applications.isEmpty())
        return wrong(u"applications"_s, TransmitWords::tr("Transmit wants at least one application of every organization."));
    OrganizationValues made;
    made.made = {*name, typed.displayName.trimmed(), *domains, typed.applications, typed.status == OrganizationStatus::Active};
    made.parent = typed.parent;
    made.logo = typed.logo;
    return made;
}

Result<OrganizationEdits> organizationEdits(const QList<FieldEdit> &edits, const Organization &now)
{
    OrganizationEdits made;
    const QJsonObject image = toJson(now);
    for (const FieldEdit &edit : edits) {
        if (edit.field == u"domains"_s) {
            if (const auto domains = Remote::wantedList(edit, now.domains)) {
                const Result<QStringList> checked = checkedDomains(*domains);
                if (!checked)
                    return passOn(checked);
                made.changes.domains = *checked;
            }
        } else if (edit.field == u"applications"_s) {
            editApplications(edit, now, made);
            const bool isLast = made.added.isEmpty() && made.removed.size() == now.applications.size() && !made.removed.isEmpty();
            if (isLast)
                return wrong(edit.field, TransmitWords::tr("Transmit wants at least one application of every organization."));
        } else if (edit.field == u"logo"_s) {
            made.logo = edit.after.toString();
            if (made.logo.isEmpty())
                return failure(Error::Kind::Unsupported, TransmitWords::tr("Transmit replaces logos and removes none."), {}, edit.field);
        } else if (edit.field == u"name"_s || edit.field == u"displayName"_s || edit.field == u"status"_s) {
            if (const Result<void> done = editValue(edit, image, made); !done)
                return passOn(done);
        } else {
            return unsupported(edit.field);
        }
    }
    return made;
}

bool holds(const Organization &organization, const OrganizationEdits &edits)
{
    const OrganizationChanges &changes = edits.changes;
    const bool isEnabled = organization.status == OrganizationStatus::Active;
    const bool keptNone = std::none_of(edits.removed.begin(), edits.removed.end(),
                                       [&](const ApplicationId &id) { return organization.applications.contains(id); });
    return (!changes.name || *changes.name == organization.name) && (!changes.aliasName || *changes.aliasName == organization.displayName)
           && (!changes.domains || sorted(*changes.domains) == sorted(organization.domains))
           && (!changes.enabled || *changes.enabled == isEnabled) && hasAll(organization.applications, edits.added) && keptNone;
}

bool holds(const Organization &organization, const OrganizationValues &values)
{
    return organization.name == values.made.name && sorted(organization.domains) == sorted(values.made.domains)
           && hasAll(organization.applications, values.made.applications) && organization.parent == values.parent;
}

} // namespace Rollcall::Transmit
