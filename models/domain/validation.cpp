#include "models/domain/validation.h"

#include "models/domain/formats.h"
#include "models/domain/permissions.h"
#include "models/domain/phone.h"
#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Check)
};

constexpr int longestOrganizationName = 255;
constexpr int longestRoleName = 100;
constexpr int longestDescription = 512;
constexpr qsizetype longestQuote = 80;

Problem error(const QString &field, const QString &sentence)
{
    return {Problem::Severity::Error, field, sentence};
}

void addText(Problems &problems, const QString &field, const QString &value, const QString &label, int maxLength)
{
    if (const auto sentence = Check::text(value, label, maxLength))
        problems.append(error(field, *sentence));
}

void addName(Problems &problems, const QString &value, int maxLength)
{
    // Folding leaves out what cannot be seen, so a name of such characters alone is none.
    if (Text::folded(value).isEmpty() && Text::isWellFormed(value))
        problems.append(error(u"name"_s, Words::tr("A name is needed.")));
    else
        addText(problems, u"name"_s, value, Words::tr("The name"), maxLength);
}

bool isUnseen(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control || c == 0x200b || c == 0x2060 || c == 0xfeff || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || QChar::isNonCharacter(c);
}

/// Joiners and direction marks, too: in what tells accounts apart they make two that look the same.
bool hidesFormatting(Field field, const QString &value)
{
    const auto codePoints = value.toUcs4();
    return (field == Field::Email || field == Field::Username)
        && std::ranges::any_of(codePoints, [](char32_t c) { return QChar::category(c) == QChar::Other_Format; });
}

/// What was typed, inside a sentence: quoted only when it cannot disturb the sentence.
QString quoted(const QString &value)
{
    if (Check::text(value, {}, 10000))
        return Words::tr("That");
    const QList<uint> codePoints = value.toUcs4();
    if (codePoints.size() <= longestQuote)
        return u"“%1”"_s.arg(value);
    return u"“%1…”"_s.arg(QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.data()), longestQuote));
}

} // namespace

std::optional<Error> firstError(const Problems &problems)
{
    const auto found = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (found == problems.end())
        return std::nullopt;
    return Error{Error::Kind::Invalid, found->sentence, {}, found->field};
}

namespace Check {

std::optional<QString> text(const QString &value, const QString &label, int maxLength)
{
    if (!Text::isWellFormed(value))
        return Words::tr("%1 holds half a character. Type it again.").arg(label);
    const auto codePoints = value.toUcs4();
    if (std::ranges::any_of(codePoints, isUnseen))
        return Words::tr("%1 holds characters that cannot be seen (control characters, line breaks, blanks of no width or "
                         "direction overrides). Type it again without them.")
            .arg(label);
    if (codePoints.size() > maxLength)
        return Words::tr("%1 may have at most %n character(s); this has %2.", nullptr, maxLength)
            .arg(label, QString::number(codePoints.size()));
    return std::nullopt;
}

std::optional<QString> email(const QString &value)
{
    const QString label = Words::tr("An e-mail address");
    if (const auto sentence = text(value, label, info(Field::Email).maxLength))
        return sentence;
    if (Format::isEmail(value))
        return std::nullopt;
    return Words::tr("An e-mail address needs a name, @ and a domain, as in olena@acme.example.");
}

std::optional<QString> domain(const QString &value)
{
    if (!normalizedDomain(value).isEmpty())
        return std::nullopt;
    return Words::tr("%1 is no domain name. A domain name has at least two parts of letters, digits and hyphens, as in "
                     "acme.example.")
        .arg(quoted(value));
}

QString normalizedDomain(const QString &value)
{
    return Format::domain(value);
}

Problems memberField(Field field, const QString &value)
{
    Problems problems;
    if (value.isEmpty())
        return problems;
    const FieldInfo &rules = info(field);
    const auto refuse = [&](bool good, const QString &sentence) {
        if (!good)
            problems.append(error(rules.key, sentence));
    };
    addText(problems, rules.key, value, rules.label(), rules.maxLength);
    if (problems.isEmpty() && hidesFormatting(field, value))
        problems.append(error(rules.key, Words::tr("%1 holds characters that cannot be seen (joiners or direction marks). Type it "
                                                   "again without them.").arg(rules.label())));
    // A number that is too long breaks the rule below, which says more than the length does.
    if (!problems.isEmpty() && rules.format != FieldFormat::Phone)
        return problems;
    switch (rules.format) {
    case FieldFormat::Text: break;
    case FieldFormat::Email:
        if (const auto sentence = email(value))
            problems.append(error(rules.key, *sentence));
        break;
    case FieldFormat::Phone:
        problems.clear();
        if (!Phone::isE164Shape(value))
            problems.append(error(rules.key, Words::tr("A phone number begins with + and the country's code and has at most "
                                                       "15 digits, as in +380441234567.")));
        else if (!Phone::isValid(value))
            problems.append({Problem::Severity::Warning, rules.key,
                             Words::tr("%1 is not in use as a phone number anywhere. It can be kept, but look at it again.")
                                 .arg(value)});
        break;
    case FieldFormat::TimeZone:
        refuse(Format::isTimeZone(value),
               Words::tr("A time zone is a name of the time zone database, as in Europe/Kyiv or America/New_York."));
        break;
    case FieldFormat::Locale:
        refuse(Format::isLocale(value), Words::tr("A locale is a language and, if wanted, a country, as in uk or en_US."));
        break;
    case FieldFormat::Url:
        refuse(Format::isHttpsUrl(value),
               Words::tr("The address of a picture begins with https:// and names a host, as in "
                         "https://acme.example/olena.png."));
        break;
    }
    return problems;
}

Problems member(const User &user, const Membership &membership)
{
    Problems problems;
    // The owner of the data folder is made from the account of the operating system, which has neither.
    if (user.email.isEmpty() && user.phone.isEmpty() && !user.directoryOwner)
        problems.append(error(info(Field::Email).key, Words::tr("A member needs an e-mail address or a phone number.")));
    for (const FieldInfo &field : memberFields())
        problems += memberField(field.field, field.ofUser ? user.*field.ofUser : membership.*field.ofMembership);
    if (membership.since.isValid() && membership.until.isValid() && membership.until <= membership.since)
        problems.append(error(u"until"_s, Words::tr("A membership ends after it begins.")));
    return problems;
}

Problems organization(const Organization &organization)
{
    Problems problems;
    addName(problems, organization.name, longestOrganizationName);
    addText(problems, u"displayName"_s, organization.displayName, Words::tr("The display name"), longestOrganizationName);
    QStringList seen;
    for (const QString &each : organization.domains) {
        if (const auto sentence = domain(each))
            problems.append(error(u"domains"_s, *sentence));
        else if (seen.contains(normalizedDomain(each)))
            problems.append(error(u"domains"_s, Words::tr("%1 is in the list twice.").arg(quoted(each))));
        seen.append(normalizedDomain(each));
    }
    if (!organization.phone.isEmpty() && !Phone::isValid(organization.phone))
        problems.append(error(u"phone"_s, Words::tr("The phone number of an organization must be a valid international one, as "
                                                    "in +44 20 7183 8750.")));
    if (!organization.parent.isEmpty() && organization.parent == organization.id)
        problems.append(error(u"parent"_s, Words::tr("An organization cannot be its own parent.")));
    return problems;
}

Problems application(const Application &application)
{
    Problems problems;
    addName(problems, application.name, longestOrganizationName);
    return problems;
}

Problems role(const Role &role)
{
    Problems problems;
    addName(problems, role.name, longestRoleName);
    addText(problems, u"description"_s, role.description, Words::tr("The description"), longestDescription);
    for (const QString &permission : role.permissions) {
        if (!isPermissionWord(permission))
            problems.append(error(u"permissions"_s,
                                  Words::tr("%1 is no permission. A permission is two words of letters, digits, hyphens, underscores "
                                            "and dots with a colon between them, as in user:add.")
                                      .arg(quoted(permission))));
    }
    if (!role.organization.isEmpty() && !role.application.isEmpty())
        problems.append(error(u"application"_s, Words::tr("A role belongs to an organization or to an application, not to both.")));
    return problems;
}

Problems roleGroup(const RoleGroup &group)
{
    Problems problems;
    addName(problems, group.name, longestRoleName);
    addText(problems, u"description"_s, group.description, Words::tr("The description"), longestDescription);
    return problems;
}

} // namespace Check

} // namespace Rollcall
