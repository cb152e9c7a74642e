#include "models/domain/phone.h"
#include "models/domain/validation.h"

#include <algorithm>

namespace Rollcall {

namespace {

/// Plain letters between plain letters: most texts are, and each edit of a person asks for all of them.
bool isTidy(const QString &value)
{
    if (value.startsWith(u' ') || value.endsWith(u' '))
        return false;
    return std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

QString tidied(const QString &value)
{
    if (isTidy(value))
        return value;
    QString text = value.normalized(QString::NormalizationForm_C);
    // They come with what is copied from a web page, and nobody sees them. Joiners stay: Persian and Indic names are spelled
    // with them.
    text.removeIf([](QChar c) { return c == u'\u200b' || c == u'\u2060' || c == u'\ufeff'; });
    // A line break or tab that came with a paste is a blank in a field of one line.
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    return text.trimmed();
}

/// `en_US` of "EN-us": parts by length, since the language comes first and only the script has four letters.
QString tidiedLocale(QString locale)
{
    locale.replace(u'-', u'_');
    QStringList parts = locale.split(u'_');
    parts.first() = parts.first().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString &part = parts[i];
        part = part.size() == 4 ? part.left(1).toUpper() + part.mid(1).toLower() : part.toUpper();
    }
    return parts.join(u'_');
}

} // namespace

QString normalized(Field field, const QString &value)
{
    const QString text = tidied(value);
    switch (info(field).format) {
    case FieldFormat::Email: {
        // Only the domain is case-insensitive by the standard; the local part is kept as its owner writes it.
        const qsizetype at = text.lastIndexOf(u'@');
        return at < 0 ? text : text.left(at) + text.mid(at).toLower();
    }
    case FieldFormat::Phone: return Phone::withoutPunctuation(text);
    case FieldFormat::Locale: return tidiedLocale(text);
    case FieldFormat::Text:
    case FieldFormat::TimeZone:
    case FieldFormat::Url: break;
    }
    return text;
}

Organization normalized(Organization organization)
{
    organization.name = tidied(organization.name);
    organization.displayName = tidied(organization.displayName);
    organization.phone = Phone::toE164(organization.phone).value_or(tidied(organization.phone));
    QStringList domains;
    for (const QString &typed : std::as_const(organization.domains)) {
        const QString domain = Check::normalizedDomain(typed);
        // What is no domain is kept for the check to name it.
        domains.append(domain.isEmpty() ? tidied(typed) : domain);
    }
    domains.removeAll(QString());
    domains.removeDuplicates();
    organization.domains = domains;
    return organization;
}

} // namespace Rollcall
