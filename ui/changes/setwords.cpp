#include "ui/changes/setwords.h"

#include "ui/changes/applybar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Rollcall::SetWords {

using namespace Qt::StringLiterals;
using Kind = Consequence::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SetWords)
};

constexpr qsizetype mostNamed = 5;

int number(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

/// "9 ready", "1 conflict"
QString part(qint64 count, const QString &word)
{
    //: How many changes stand so: "9 ready"
    return Words::tr("%1 %2").arg(QLocale().toString(count), word.toLower());
}

struct Sum {
    qint64 count = 0;
    qint64 changes = 0;
    QStringList names;
};

QString sentenceOf(Kind kind, const Sum &sum)
{
    switch (kind) {
    case Kind::AccountGoes: return Words::tr("%n account(s) are deleted, with their sign-in.", nullptr, number(sum.changes));
    case Kind::AccountStays: return {};
    case Kind::SignInEnds: return Words::tr("%n person/people cannot use their organization any more.", nullptr, number(sum.changes));
    case Kind::PasswordReplaced: return Words::tr("%n password(s) are replaced. This cannot be undone.", nullptr, number(sum.changes));
    case Kind::SessionsEnd: return Words::tr("%n person/people sign in once more, on every device. This cannot be undone.", nullptr, number(sum.changes));
    case Kind::InvitationSent: return Words::tr("%n invitation(s) are sent. A sent mail cannot be called back.", nullptr, number(sum.changes));
    case Kind::LastOwner:
    case Kind::RoleGroupEmpties:
    case Kind::MembershipsGo:
    case Kind::InvitationsVoid:
    case Kind::RolesGo:
    case Kind::HoldersChangeRole: break;
    }
    return sentence({kind, sum.count, sum.names.mid(0, mostNamed)});
}

} // namespace

QString counts(const ChangeSet &set, const std::optional<Preview> &preview)
{
    QStringList parts;
    for (int at = 0; preview && at < verdicts; ++at) {
        const auto verdict = static_cast<PreviewItem::Verdict>(at);
        if (preview->count(verdict) > 0)
            parts.append(part(preview->count(verdict), displayName(verdict)));
    }
    for (int at = 0; at < itemStates; ++at) {
        const auto state = static_cast<ItemState>(at);
        // What is not applied has a verdict, where there are any.
        if (set.count(state) > 0 && (!preview || isApplied(state)))
            parts.append(part(set.count(state), displayName(state)));
    }
    if (set.undone > 0)
        parts.append(part(set.undone, Words::tr("undone")));
    const QString toCome = set.rowsToCome > 0 ? Words::tr("%n row(s) of the file are still to come.", nullptr, number(set.rowsToCome)) : QString();
    if (parts.isEmpty())
        return toCome;
    //: How many changes a set has, and how many of them stand how
    const QString standing = Words::tr("%n change(s): %1.", nullptr, number(set.total())).arg(parts.join(u", "_s));
    return toCome.isEmpty() ? standing : standing + u' ' + toCome;
}

QString duration(const Preview &preview)
{
    if (!preview.seconds || preview.count(PreviewItem::Verdict::Ready) == 0)
        return {};
    return *preview.seconds <= 1 ? Words::tr("Takes a moment at the directory's rate.")
                                 : Words::tr("Takes about %1 at the directory's rate.").arg(durationText(*preview.seconds));
}

qint64 destructive(const Preview &preview)
{
    return std::ranges::count_if(preview.items, [](const PreviewItem &item) { return item.isDestructive; });
}

QStringList blast(const Preview &preview)
{
    QMap<Kind, Sum> sums;
    for (const PreviewItem &item : preview.items) {
        for (const Consequence &consequence : item.consequences) {
            Sum &sum = sums[consequence.kind];
            sum.count += consequence.count;
            ++sum.changes;
            sum.names += consequence.names;
        }
    }
    QStringList sentences;
    for (const Kind kind : {Kind::LastOwner, Kind::AccountGoes, Kind::MembershipsGo, Kind::SignInEnds, Kind::RolesGo, Kind::RoleGroupEmpties,
                            Kind::HoldersChangeRole, Kind::InvitationsVoid, Kind::PasswordReplaced, Kind::InvitationSent}) {
        if (sums.contains(kind))
            sentences.append(sentenceOf(kind, sums.value(kind)));
    }
    return sentences;
}

QString outcome(const ChangeSet &set)
{
    QStringList parts;
    for (int at = 0; at < itemStates; ++at) {
        const auto state = static_cast<ItemState>(at);
        if (set.count(state) > 0)
            parts.append(part(set.count(state), displayName(state)));
    }
    //: A change set that was applied, and what became of its changes
    return Words::tr("Applied “%1”: %2.").arg(set.title, parts.join(u", "_s));
}

} // namespace Rollcall::SetWords
