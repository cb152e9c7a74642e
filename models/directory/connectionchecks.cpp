// What a connection's fields take: problemsOf() of connectionkind.h.

#include "models/directory/connectionkind.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionKind)
};

constexpr int longestText = 2000;
constexpr qsizetype mostItems = 200;

bool isLoopback(const QString &host)
{
    static const QRegularExpression number(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    return host == u"::1" || number.match(host).hasMatch();
}

using Sentence = std::optional<QString>;

Sentence wrongKind(const ConnectionField &field)
{
    return Words::tr("%1 has a value of the wrong kind.").arg(field.label);
}

Sentence textProblem(const ConnectionField &field, const QString &text)
{
    if (isSecretText(text))
        return Words::tr("%1 holds a secret, which has no place here. Enter it when you sign in; it is kept in the keychain.")
            .arg(field.label);
    return Check::text(text, field.label, longestText);
}

Sentence addressProblem(const ConnectionField &field, const QString &text)
{
    if (const Sentence sentence = textProblem(field, text))
        return sentence;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return Words::tr("%1 is no address of a server. It looks like https://login.example.com/.").arg(field.label);
    if (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host())))
        return {};
    return Words::tr("%1 must begin with https://. Only 127.0.0.1 and [::1] may be reached without encryption.").arg(field.label);
}

Sentence wordsProblem(const ConnectionField &field, const QJsonArray &words)
{
    if (words.size() > mostItems)
        return Words::tr("%1 has too many words; at most %2 are taken.").arg(field.label).arg(mostItems);
    for (const QJsonValue &word : words) {
        if (!word.isString() && !word.isDouble())
            return wrongKind(field);
        const QString text = word.toVariant().toString();
        if (text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u','; }))
            return Words::tr("%1 must be words with blanks between them.").arg(field.label);
        if (const Sentence sentence = textProblem(field, text))
            return sentence;
    }
    return {};
}

Sentence pairsProblem(const ConnectionField &field, const QJsonArray &pairs)
{
    if (pairs.size() > mostItems)
        return Words::tr("%1 has too many rows; at most %2 are taken.").arg(field.label).arg(mostItems);
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        const QString name = pair.value(u"name").toString();
        if (!value.isObject() || !pair.value(u"value").isString())
            return wrongKind(field);
        if (name.isEmpty())
            return Words::tr("%1 has a row without a name.").arg(field.label);
        if (isSecretName(name))
            return Words::tr("%1 names “%2”, which looks like a secret. Secrets go into the keychain, when you sign in.")
                .arg(field.label, name);
        for (const QString &text : {name, pair.value(u"value").toString()}) {
            if (const Sentence sentence = textProblem(field, text))
                return sentence;
        }
    }
    return {};
}

Sentence valueProblem(const ConnectionField &field, const QJsonValue &value)
{
    using Kind = ConnectionField::Kind;
    switch (field.kind) {
    case Kind::Text:
    case Kind::File:
        return value.isString() ? textProblem(field, value.toString()) : wrongKind(field);
    case Kind::Url:
        return value.isString() ? addressProblem(field, value.toString()) : wrongKind(field);
    case Kind::Choice: {
        if (!value.isString())
            return wrongKind(field);
        const QString text = value.toString();
        const bool isOffered = std::any_of(field.choices.begin(), field.choices.end(),
                                           [&](const ConnectionField::Choice &choice) { return choice.value == text; });
        if (!isOffered && !field.isOpen)
            return Words::tr("%1 does not know “%2”.").arg(field.label, text.left(80));
        return textProblem(field, text);
    }
    case Kind::Flag:
        return value.isBool() ? Sentence() : wrongKind(field);
    case Kind::Number: {
        const double number = value.toDouble(-1);
        return value.isDouble() && number >= 0 && number <= 1e9 && std::floor(number) == number
                   ? Sentence()
                   : Words::tr("%1 must be a whole number.").arg(field.label);
    }
    case Kind::WordList:
        return value.isArray() ? wordsProblem(field, value.toArray()) : wrongKind(field);
    case Kind::Pairs:
        return value.isArray() ? pairsProblem(field, value.toArray()) : wrongKind(field);
    }
    Q_UNREACHABLE();
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
           || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

Problems problemsOf(const ConnectionKind &kind, const QJsonObject &settings)
{
    Problems problems;
    const auto add = [&](const ConnectionField &field, const QString &sentence) {
        problems.append({Problem::Severity::Error, field.key, sentence});
    };
    for (const ConnectionField &field : kind.fields) {
        if (field.applies && !field.applies(settings))
            continue;
        const QJsonValue value = settingOf(settings, field.key);
        if (isNothing(value)) {
            if (field.required)
                add(field, Words::tr("%1 is needed.").arg(field.label));
        } else if (const Sentence sentence = valueProblem(field, value)) {
            add(field, *sentence);
        }
    }
    if (!kind.check)
        return problems;
    // What the kind says of a field that is already at fault would only say it twice.
    for (const Problem &problem : kind.check(settings)) {
        const bool isSaid = std::any_of(problems.begin(), problems.end(), [&](const Problem &one) { return one.field == problem.field; });
        if (!isSaid)
            problems.append(problem);
    }
    Problems ordered;
    for (const ConnectionField &field : kind.fields) {
        for (const Problem &problem : problems) {
            if (problem.field == field.key)
                ordered.append(problem);
        }
    }
    for (const Problem &problem : problems) {
        if (!kind.field(problem.field))
            ordered.append(problem);
    }
    return ordered;
}

} // namespace Rollcall
