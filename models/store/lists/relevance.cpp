#include "models/store/lists/relevance.h"

#include "models/domain/fields.h"
#include "models/domain/text.h"

#include <algorithm>

namespace Rollcall::Lists {

using namespace Qt::StringLiterals;

namespace {

bool holdsAll(const QString &folded, const QStringList &needles)
{
    return std::ranges::all_of(needles, [&](const QString &needle) { return folded.contains(needle); });
}

bool beginsWordsOf(const QString &folded, const QStringList &needles)
{
    const QString spaced = ' '_L1 + folded;
    return std::ranges::all_of(needles, [&](const QString &needle) { return spaced.contains(' '_L1 + needle); });
}

QString valueOf(const FieldInfo &field, const User &user, const Membership &membership)
{
    return field.ofUser ? user.*field.ofUser : membership.*field.ofMembership;
}

} // namespace

Relevance relevanceOf(const User &user, const QStringList &needles)
{
    const QString title = Text::folded(user.title());
    if (holdsAll(title, needles)) {
        if (!beginsWordsOf(title, needles))
            return Relevance::Title;
        return !needles.isEmpty() && title.startsWith(needles.first()) ? Relevance::TitleBegins : Relevance::TitleWords;
    }
    const QString addresses = Text::folded(user.email + ' '_L1 + user.phone + ' '_L1 + user.username);
    return holdsAll(addresses, needles) ? Relevance::Address : Relevance::Elsewhere;
}

QString whereFound(const User &user, const Membership &membership, const QStringList &needles)
{
    for (const FieldInfo &field : memberFields()) {
        const QString value = valueOf(field, user, membership);
        if (!value.isEmpty() && holdsAll(Text::folded(value), needles))
            return u"%1: %2"_s.arg(field.label(), value);
    }
    return {};
}

} // namespace Rollcall::Lists
