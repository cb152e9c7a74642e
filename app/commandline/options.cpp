#include "app/commandline/options.h"

#include "models/domain/fields.h"
#include "models/domain/validation.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Options)
};

// In the name of a value, where the help shows it and repeatedOption() sees it.
const QString several = QStringLiteral("…");
const QString removingPrefix = QStringLiteral("remove-");
}

QCommandLineOption option(const QString &name, const QString &help, const QString &value)
{
    return QCommandLineOption(name, help, value);
}

QCommandLineOption repeatable(const QString &name, const QString &help, const QString &value)
{
    return QCommandLineOption(name, help, value + several);
}

std::optional<QString> problemWith(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const auto &option : options) {
        const QString name = option.names().constLast();
        const QStringList values = parser.values(option);
        const bool single = !option.valueName().isEmpty() && !option.valueName().endsWith(several);
        if (single && values.size() > 1)
            return Tr::tr("--%1 can be given once only.").arg(name);
        const QString added = u"add-"_s + name.mid(removingPrefix.size());
        const bool paired = std::ranges::any_of(options, [&](const auto &other) { return other.names().contains(added); });
        if (!name.startsWith(removingPrefix) || !paired)
            continue;
        for (const auto &value : parser.values(added)) {
            if (values.contains(value, Qt::CaseInsensitive))
                return Tr::tr("“%1” is in --%2 and in --%3; leave one of them out.").arg(value, added, name);
        }
    }
    return std::nullopt;
}

QCommandLineOption flag(const QString &name, const QString &help)
{
    return QCommandLineOption(name, help);
}

QList<QCommandLineOption> memberFieldOptions()
{
    QList<QCommandLineOption> options;
    for (const auto &field : memberFields())
        options.append(option(field.option, field.label(), u"text"_s));
    return options;
}

QJsonObject memberFieldValues(const Context &context)
{
    QJsonObject values;
    for (const auto &field : memberFields()) {
        if (context.has(field.option))
            values.insert(field.key, normalized(field.field, context.value(field.option)));
    }
    return values;
}

void editText(const Context &context, const QString &optionName, const QString &key, const QJsonObject &current,
              QList<FieldEdit> &edits)
{
    if (!context.has(optionName))
        return;
    const QString before = current.value(key).toString();
    const QString after = context.value(optionName);
    if (before != after)
        edits.append({key, before, after});
}

void editList(const QString &key, const QJsonObject &current, const QStringList &added, const QStringList &removed,
              QList<FieldEdit> &edits)
{
    const QJsonArray before = current.value(key).toArray();
    QJsonArray after;
    for (const auto &item : before) {
        if (!removed.contains(item.toString()))
            after.append(item);
    }
    for (const auto &item : added) {
        if (!after.contains(item))
            after.append(item);
    }
    if (before != after)
        edits.append({key, before, after});
}

std::optional<qint64> number(const Typed &context, const QString &optionName, qint64 fallback, qint64 least, qint64 most)
{
    if (!context.has(optionName))
        return fallback;
    bool ok = false;
    const qint64 value = context.value(optionName).toLongLong(&ok);
    if (ok && value >= least && value <= most)
        return value;
    context.out.warning(
        Tr::tr("--%1 takes a whole number from %2 to %3.").arg(optionName).arg(least).arg(most));
    return std::nullopt;
}

} // namespace Rollcall
