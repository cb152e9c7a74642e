#include "models/remote/blynk/blynkrules.h"

#include "models/directory/organizationfields.h"
#include "models/domain/formats.h"
#include "models/domain/json.h"
#include "models/domain/phone.h"
#include "models/domain/text.h"
#include "models/remote/common/refusals.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Rollcall::Blynk::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Blynk)
};

const QString product = u"Blynk"_s;

bool isOf(const QString &text, const QString &alphabet)
{
    return QRegularExpression(u"\\A[\\p{L}\\p{M}%1]*\\z"_s.arg(alphabet), QRegularExpression::UseUnicodePropertiesOption)
        .match(text).hasMatch();
}

/// The sentence of the alphabet that is broken; empty when it is kept, or the field has none.
QString brokenAlphabet(Field field, const QString &text)
{
    if (field == Field::Name && !isOf(text, u" .'-"_s))
        return Words::tr("Blynk takes only letters, blanks, hyphens, dots and apostrophes (') in a name.");
    if (field == Field::Title && !isOf(text, u" -"_s))
        return Words::tr("Blynk takes only letters, blanks and hyphens in a title.");
    if (field == Field::NickName && !isOf(text, u"0-9 -"_s))
        return Words::tr("Blynk takes only letters, digits, blanks and hyphens in a nickname.");
    return {};
}

Problems problemsOf(Field field, const QString &text)
{
    const auto wrong = [field](const QString &sentence) { return Problems{{Problem::Severity::Error, info(field).key, sentence}}; };
    const bool isWanted = field == Field::Email || field == Field::Name;
    if (text.isEmpty())
        return isWanted ? wrong(Words::tr("Blynk wants this of everybody: %1.").arg(info(field).label())) : Problems();
    const auto rule = std::ranges::find(userFields(), field, &Length::field);
    if (rule == userFields().end())
        return wrong(Words::tr("Blynk keeps nothing of this kind: %1.").arg(info(field).label()));
    if (Text::length(text) > rule->most)
        return wrong(Words::tr("Blynk takes at most %n character(s) here.", nullptr, rule->most));
    const QString sentence = brokenAlphabet(field, text);
    return sentence.isEmpty() ? Check::memberField(field, text) : wrong(sentence);
}

const QString &valueOf(const FieldInfo &field, const User &user, const Membership &membership)
{
    return field.ofUser ? user.*field.ofUser : membership.*field.ofMembership;
}

tl::unexpected<Error> invalid(const QString &sentence, const QString &field)
{
    return failure(Error::Kind::Invalid, sentence, {}, field);
}

/// Values as they were typed, by field.
QString typed(const QJsonObject &values, Field field)
{
    return normalized(field, values.value(info(field).key).toString());
}

} // namespace

const QList<Length> &userFields()
{
    static const QList<Length> fields{
        {Field::Email, 254}, {Field::Name, 50},     {Field::Title, 50},       {Field::NickName, 50}, {Field::Phone, 16},
        {Field::TimeZone, 64}, {Field::Locale, 32}, {Field::FullAddress, 512}, {Field::City, 50},    {Field::State, 40},
        {Field::Country, 74}, {Field::Zip, 12}};
    return fields;
}

Problems checkUser(const User &user, const Membership &membership)
{
    Problems problems;
    for (const FieldInfo &field : memberFields())
        problems += problemsOf(field.field, valueOf(field, user, membership));
    return problems;
}

Result<QString> organizationNameOf(const QString &typed, const QString &field)
{
    const QString name = typed.trimmed();
    if (Text::length(name) < 3 || Text::length(name) > organizationName)
        return invalid(Words::tr("The name of an organization in Blynk has 3 to %1 characters.").arg(organizationName), field);
    if (!isOf(name, u"0-9 .'-"_s))
        return invalid(Words::tr("Blynk takes only letters, digits, blanks, hyphens, dots and apostrophes (') in the name of an "
                                 "organization."), field);
    return name;
}

QString onlyTheName()
{
    return Words::tr("Of an organization only the name can be changed through Blynk's API. The rest is changed in Blynk's console.");
}

Result<void> checkEdit(const FieldEdit &edit)
{
    if (edit.field != u"name"_s)
        return failure(Error::Kind::Unsupported, onlyTheName(), {}, edit.field);
    if (const Result<QString> name = organizationNameOf(edit.after.toString(), edit.field); !name)
        return passOn(name);
    return {};
}

Result<NewOrganization> newOrganizationOf(const QJsonObject &values)
{
    const Organization wanted = organizationFromJson(values);
    const Result<QString> name = organizationNameOf(wanted.name, u"name"_s);
    if (!name)
        return passOn(name);
    for (const auto &[field, isGiven] : {std::pair(u"displayName"_s, !wanted.displayName.isEmpty()),
                                         std::pair(u"domains"_s, !wanted.domains.isEmpty()),
                                         std::pair(u"applications"_s, !wanted.applications.isEmpty()),
                                         std::pair(u"logo"_s, !wanted.logo.isEmpty())}) {
        if (isGiven)
            return Remote::keepsNo(product, field, organizationFieldLabel(field));
    }
    NewOrganization made;
    made.name = *name;
    made.parent = wanted.parent;
    made.phone = Phone::withoutPunctuation(wanted.phone);
    if (!made.phone.isEmpty() && !Phone::isE164Shape(made.phone))
        return invalid(Words::tr("A phone number in Blynk is + and up to 15 digits, such as +442071838750."), u"phone"_s);
    const QList<std::pair<QString, QString NewOrganization::*>> known{{u"type"_s, &NewOrganization::type},
                                                                      {u"description"_s, &NewOrganization::description},
                                                                      {u"tz"_s, &NewOrganization::timeZone},
                                                                      {u"unitSystem"_s, &NewOrganization::unitSystem}};
    const QStringList keys = wanted.metadata.keys();
    for (const QString &key : keys) {
        const auto place = std::ranges::find(known, key, &std::pair<QString, QString NewOrganization::*>::first);
        if (place == known.end())
            return Remote::keepsNo(product, key, key);
        made.*(place->second) = wanted.metadata.value(key).toString().trimmed();
    }
    if (!organizationTypes().contains(made.type))
        return invalid(Words::tr("Blynk wants the type of a new organization, one of these: %1.")
                           .arg(organizationTypes().join(u", "_s)), u"type"_s);
    static const QRegularExpression forbidden(u"[/\\\\<>]"_s);
    if (Text::length(made.description) > description || made.description.contains(forbidden))
        return invalid(Words::tr("A description in Blynk has at most %1 characters and none of / \\ < >.").arg(description),
                       u"description"_s);
    if (!made.timeZone.isEmpty() && !Format::isTimeZone(made.timeZone))
        return invalid(Words::tr("A time zone has a name such as Europe/Kyiv."), u"tz"_s);
    if (!made.unitSystem.isEmpty() && !unitSystems().contains(made.unitSystem))
        return invalid(Words::tr("The system of units is one of these: %1.").arg(unitSystems().join(u", "_s)), u"unitSystem"_s);
    return made;
}

Result<NewUser> newUserOf(const QJsonObject &values)
{
    if (!typed(values, Field::Locale).isEmpty())
        return failure(Error::Kind::Unsupported, Words::tr("Blynk takes a locale only of somebody who is invited."), {},
                       info(Field::Locale).key);
    User user;
    Membership membership;
    for (const FieldInfo &field : memberFields()) {
        const QString value = typed(values, field.field);
        (field.ofUser ? user.*field.ofUser : membership.*field.ofMembership) = value;
    }
    if (const auto error = firstError(checkUser(user, membership)))
        return tl::unexpected(*error);
    return NewUser{user.email, {}, user.name, membership.title, user.nickName, user.phone, user.timeZone,
                   {user.fullAddress, user.city, user.country, user.state, user.zip}};
}

Result<Invited> invitedOf(const QJsonObject &values, const QList<Field> &permitted)
{
    for (const FieldInfo &field : memberFields()) {
        const QString value = typed(values, field.field);
        if (!permitted.contains(field.field) && !value.isEmpty())
            return failure(Error::Kind::Unsupported,
                           Words::tr("An invitation of Blynk does not take this: %1. Leave it empty, or add the person with a password.")
                               .arg(field.label()), {}, field.key);
        const auto error = permitted.contains(field.field) ? firstError(problemsOf(field.field, value)) : std::nullopt;
        if (error)
            return tl::unexpected(*error);
    }
    return Invited{typed(values, Field::Email), typed(values, Field::Name), typed(values, Field::Locale)};
}

Result<RoleId> oneRoleOf(const QList<RoleId> &roles)
{
    if (roles.size() != 1)
        return invalid(Words::tr("In Blynk everybody has exactly one role. Choose one."), u"roles"_s);
    return RoleId(roles.first());
}

} // namespace Rollcall::Blynk::Rules
