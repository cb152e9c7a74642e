#include "models/domain/phone.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace Rollcall::Phone {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype mostDigits = 15; // ITU-T E.164, section 6.2.1

std::optional<PhoneNumber> parsed(const QString &text)
{
    const QString plain = withoutPunctuation(text);
    // The shape first: libphonenumber would also take extensions, letters and text around the number, and drop them.
    if (!isE164Shape(plain))
        return std::nullopt;
    PhoneNumber number;
    const auto *util = PhoneNumberUtil::GetInstance();
    // "ZZ" is libphonenumber's unknown region: only international numbers are read.
    if (util->Parse(plain.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return util->IsValidNumber(number) ? std::optional(number) : std::nullopt;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

bool isLeftOut(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'(':
    case u')':
    case u'.':
    case u'\u2010': // hyphens and dashes as word processors write them
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u200e': // direction marks
    case u'\u200f':
    case u'\u202a':
    case u'\u202b':
    case u'\u202c':
    case u'\u2066':
    case u'\u2067':
    case u'\u2068':
    case u'\u2069': return true;
    default: return c.isSpace();
    }
}

} // namespace

QString withoutPunctuation(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (isLeftOut(c))
            continue;
        // Only decimal digits: digitValue() also knows ² and ①, which no telephone has.
        plain += c.category() == QChar::Number_DecimalDigit ? QChar(static_cast<ushort>(u'0' + c.digitValue())) : c;
    }
    return plain;
}

bool isE164Shape(const QString &text)
{
    const qsizetype digits = text.size() - 1;
    return digits >= 1 && digits <= mostDigits && text.front() == u'+'
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isValid(const QString &text)
{
    return parsed(text).has_value();
}

std::optional<QString> toE164(const QString &text)
{
    const auto number = parsed(text);
    return number ? std::optional(formatted(*number, PhoneNumberUtil::E164)) : std::nullopt;
}

QString forDisplay(const QString &text)
{
    const auto number = parsed(text);
    return number ? formatted(*number, PhoneNumberUtil::INTERNATIONAL) : text;
}

} // namespace Rollcall::Phone
