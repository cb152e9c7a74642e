#include "models/remote/voluble/organizationvalues.h"

#include "models/directory/organizationfields.h"
#include "models/domain/json.h"
#include "models/domain/phone.h"
#include "models/domain/text.h"
#include "models/remote/common/refusals.h"

#include <QCoreApplication>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Voluble)
};

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || Text::length(name) > 255 || !Text::isWellFormed(name))
        return failure(Error::Kind::Invalid, Words::tr("The name of an organization has 1 to 255 characters."), {}, u"name"_s);
    return name;
}

Result<QString> checkedPhone(const QString &typed)
{
    const std::optional<QString> phone = Phone::toE164(typed);
    if (!phone)
        return failure(Error::Kind::Invalid,
                       Words::tr("Voluble takes only a phone number that exists, with + and the country code, such as "
                                 "+44 20 7183 8750."), {}, u"phone"_s);
    return *phone;
}

tl::unexpected<Error> unsupported(const QString &field)
{
    return Remote::keepsNo(u"Voluble"_s, field, organizationFieldLabel(field));
}

Result<Plan> checkedPlan(const QJsonValue &value)
{
    const std::optional<Plan> plan = planFromWire(value.toString());
    if (!plan)
        return failure(Error::Kind::Invalid, Words::tr("Choose how the organization pays: as it goes (PAYG) or in advance (PAY_IN_ADVANCE)."), {},
                       planKey);
    return *plan;
}

/// Credits and plan, which are the two names that our metadata of an organization may have here.
Result<void> changeMetadata(const FieldEdit &edit, const QJsonObject &now, std::optional<Dialect> dialect, OrganizationChanges &changes)
{
    const QJsonObject before = edit.before.toObject();
    const QJsonObject after = edit.after.toObject();
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QJsonValue wanted = after.value(key);
        const auto plan = key == planKey ? planFromWire(wanted.toString()) : std::nullopt;
        const bool isSo = wanted == now.value(key) || (plan && plan == planFromWire(now.value(key).toString()));
        if (wanted == before.value(key) || isSo)
            continue;
        if ((key != creditsKey && key != planKey) || dialect == Dialect::JSend)
            return unsupported(key);
        if (now.value(key) != before.value(key))
            return Remote::overtaken(key, key);
        if (key == planKey) {
            const Result<Plan> chosen = checkedPlan(wanted);
            if (!chosen)
                return passOn(chosen);
            changes.plan = *chosen;
            continue;
        }
        if (!wanted.isDouble() || wanted.toDouble() <= 0)
            return failure(Error::Kind::Invalid, Words::tr("Credits are a number above zero; Voluble cannot take the last one away."),
                           {}, creditsKey);
        changes.credits = wanted.toDouble();
    }
    return {};
}

} // namespace

Result<NewOrganization> newOrganization(const QJsonObject &values, std::optional<Dialect> dialect)
{
    const Organization typed = organizationFromJson(values);
    const Result<QString> name = checkedName(typed.name);
    if (!name)
        return passOn(name);
    const Result<QString> phone = checkedPhone(typed.phone);
    if (!phone)
        return passOn(phone);
    if (!typed.displayName.isEmpty())
        return unsupported(u"displayName"_s);
    if (!typed.domains.isEmpty())
        return unsupported(u"domains"_s);
    if (!typed.applications.isEmpty())
        return unsupported(u"applications"_s);
    if (!typed.parent.isEmpty())
        return unsupported(u"parent"_s);
    if (!typed.logo.isEmpty())
        return unsupported(u"logo"_s);
    NewOrganization made{*name, *phone, std::nullopt};
    for (const QString &key : typed.metadata.keys()) {
        if (key != planKey)
            return unsupported(key);
    }
    if (dialect == Dialect::JSend)
        return made;
    const Result<Plan> plan = checkedPlan(typed.metadata.value(planKey));
    if (!plan)
        return passOn(plan);
    made.plan = *plan;
    return made;
}

Result<OrganizationChanges> changesOf(const QList<FieldEdit> &edits, const Organization &now, std::optional<Dialect> dialect)
{
    OrganizationChanges changes;
    const QJsonObject image = toJson(now);
    for (const FieldEdit &edit : edits) {
        if (edit.field == u"metadata"_s) {
            if (const Result<void> done = changeMetadata(edit, now.metadata, dialect, changes); !done)
                return passOn(done);
            continue;
        }
        if (edit.field != u"name"_s && edit.field != u"phone"_s)
            return unsupported(edit.field);
        const Result<QString> wanted = edit.field == u"name"_s ? checkedName(edit.after.toString()) : checkedPhone(edit.after.toString());
        if (!wanted)
            return passOn(wanted);
        if (*wanted == image.value(edit.field).toString())
            continue;
        if (image.value(edit.field) != edit.before)
            return Remote::overtaken(edit.field, edit.field);
        (edit.field == u"name"_s ? changes.name : changes.phone) = *wanted;
    }
    return changes;
}

bool holds(const Organization &organization, const OrganizationChanges &changes)
{
    return (!changes.name || organization.name == *changes.name) && (!changes.phone || organization.phone == *changes.phone)
           && (!changes.plan || organization.metadata.value(planKey).toString() == toWire(*changes.plan))
           && (!changes.credits || organization.metadata.value(creditsKey).toDouble() == *changes.credits);
}

} // namespace Rollcall::Voluble
