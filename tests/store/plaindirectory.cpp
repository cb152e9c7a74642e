#include "plaindirectory.h"

#include "models/domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QStringList givenNames{u"Olena"_s, u"Анна"_s, u"Іван"_s, u"Ївга"_s, u"Ärzte"_s, u"Zoe"_s, u"José"_s, u"Łukasz"_s,
                             u"Wei"_s, u"明"_s, u"O'Neil"_s, u"Ann-Marie"_s, u"Søren"_s, u"Μαρία"_s, u"𐐀𐐁"_s, u"zoë"_s};
const QStringList familyNames{u"Shevchenko"_s, u"Müller"_s, u"Kovalenko"_s, u"Петренко"_s, u"Kim"_s, u"李"_s, u"Ng"_s,
                              u"Straße"_s, u"de la Cruz"_s, u"Їжак"_s, u"Smith"_s, u"Öz"_s};
const QStringList words{u"Sales"_s, u"R&D"_s, u"Finance"_s, u"Head of \"Ops\""_s, u"100%"_s, u"Продажі"_s, u"a*b^c"_s};

template<typename List>
auto pick(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

int rank(MemberStatus status)
{
    return status == MemberStatus::Active ? 0 : status == MemberStatus::Pending ? 1 : 2;
}

bool isSeen(const Membership &membership, const Visibility &visible)
{
    return visible.everything || membership.user == visible.self || visible.organizations.contains(membership.organization);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value).rightJustified(20, '0');
}

/// Folding and keys are what takes the time here, and the same texts come again with every query.
template<typename Made, typename Make>
Made remembered(QHash<QString, Made> &known, const QString &text, Make make)
{
    auto found = known.find(text);
    if (found == known.end())
        found = known.insert(text, make(text));
    return *found;
}

QByteArray sortKey(const QString &text)
{
    static QHash<QString, QByteArray> known;
    return remembered(known, text, &Text::sortKey);
}

QStringList foldedWords(const QString &text)
{
    static QHash<QString, QStringList> known;
    return remembered(known, text, [](const QString &all) { return Text::folded(all).split(u' ', Qt::SkipEmptyParts); });
}

} // namespace

PlainDirectory::PlainDirectory(quint32 seed, int organizationCount, int people)
{
    QRandomGenerator random(seed);
    for (const QString &name : {u"Member"_s, u"Admin"_s, u"Support"_s, u"Billing"_s, u"Ärger"_s})
        roles.append(aRole(name, name == u"Admin"_s ? QStringList{u"organization:owner"_s} : QStringList()));
    for (int i = 0; i < organizationCount; ++i)
        organizations.append(anOrganization(u"Organization %1"_s.arg(i)));
    for (int i = 0; i < people; ++i) {
        User user = aUser(pick(random, givenNames) + u' ' + pick(random, familyNames));
        if (random.bounded(4) != 0)
            user.email = u"%1.%2@%3.example"_s.arg(Text::folded(user.name).section(u' ', 0, 0)).arg(i).arg(random.bounded(5));
        if (random.bounded(3) != 0)
            user.phone = u"+38044%1"_s.arg(random.bounded(1000000), 7, 10, QChar(u'0'));
        if (random.bounded(5) == 0)
            user.name.clear();
        if (user.name.isEmpty() && user.email.isEmpty() && user.phone.isEmpty())
            user.username = u"user%1"_s.arg(i);
        if (random.bounded(3) == 0)
            user.lastSignIn = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + random.bounded(1'000'000), Qt::UTC);
        user.city = random.bounded(2) ? u"Київ"_s : u"São Paulo"_s;
        const QStringList countries{u"Österreich"_s, u"Україна"_s, u""_s, u"zaïre"_s, u"Ukraine"_s, u"Oman"_s};
        user.country = countries.at(i % countries.size());
        if (i % 7 == 0)
            user.externalId = u"%1%2"_s.arg(i % 2 ? u"hr-"_s : u"HR-"_s).arg(i * 31 % people);
        user.created = user.created.addDays(random.bounded(300));
        users.append(user);
        for (const Organization &organization : std::as_const(organizations)) {
            if (random.bounded(static_cast<int>(organizations.size())) > 1)
                continue;
            QList<RoleId> held;
            for (const Role &role : std::as_const(roles)) {
                if (random.bounded(3) == 0)
                    held.append(role.id);
            }
            Membership membership = aMembership(user, organization, held, static_cast<MemberStatus>(random.bounded(3)));
            membership.department = random.bounded(3) ? pick(random, words) : QString();
            membership.title = random.bounded(3) ? pick(random, words) : QString();
            membership.since = membership.since.addDays(random.bounded(300));
            memberships.append(membership);
        }
    }
}

void PlainDirectory::writeTo(WriteSession &session) const
{
    for (const Role &role : roles)
        session.put(role);
    for (const Organization &organization : organizations)
        session.put(organization);
    for (const User &user : users)
        session.put(user);
    for (const Membership &membership : memberships)
        session.put(membership);
}

const User &PlainDirectory::user(const UserId &id) const
{
    return *std::find_if(users.cbegin(), users.cend(), [&](const User &user) { return user.id == id; });
}

QList<Membership> PlainDirectory::membershipsOf(const UserId &user, const Visibility &visible) const
{
    QList<Membership> own;
    for (const Membership &membership : memberships) {
        if (membership.user == user && isSeen(membership, visible))
            own.append(membership);
    }
    return own;
}

QStringList PlainDirectory::roleNames(const QList<Membership> &held) const
{
    QStringList names;
    for (const Membership &membership : held) {
        for (const Role &role : roles) {
            if (membership.roles.contains(role.id) && !names.contains(role.name))
                names.append(role.name);
        }
    }
    if (names.size() > 1)
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    return names;
}

bool PlainDirectory::matches(const User &user, const QList<Membership> &held, const MemberQuery &query) const
{
    MemberStatus best = held.isEmpty() ? MemberStatus::Active : held.first().status;
    QStringList texts{user.email, user.phone, user.username, user.name, user.city, user.country, user.externalId};
    bool hasRole = query.roles.isEmpty();
    for (const Membership &membership : held) {
        if (rank(membership.status) < rank(best))
            best = membership.status;
        texts += {membership.title, membership.department};
        for (const RoleId &role : query.roles)
            hasRole = hasRole || membership.roles.contains(role);
    }
    if (!hasRole || (!query.statuses.isEmpty() && !query.statuses.contains(best)))
        return false;
    return query.text.isEmpty() || isFoundIn(texts, query.text);
}

QList<UserId> PlainDirectory::members(const MemberQuery &query, const Visibility &visible) const
{
    struct Row {
        QByteArray key;
        qsizetype place;
        UserId id;
    };
    QList<Row> rows;
    QHash<UserId, QList<Membership>> byUser;
    QHash<UserId, int> counts;
    for (const Membership &membership : memberships) {
        if (!isSeen(membership, visible))
            continue;
        ++counts[membership.user];
        byUser[membership.user].append(membership);
    }
    if (query.organization && !visible.everything && !visible.organizations.contains(*query.organization))
        return {};
    for (qsizetype i = 0; i < users.size(); ++i) {
        const User &user = users.at(i);
        QList<Membership> held = byUser.value(user.id);
        if (query.organization) {
            held.removeIf([&](const Membership &m) { return m.organization != *query.organization; });
            if (held.isEmpty())
                continue;
        } else if (!visible.everything && held.isEmpty() && user.id != visible.self) {
            continue;
        }
        if (!matches(user, held, query))
            continue;
        MemberStatus best = held.isEmpty() ? MemberStatus::Active : held.first().status;
        for (const Membership &membership : std::as_const(held))
            best = rank(membership.status) < rank(best) ? membership.status : best;
        QByteArray key;
        switch (query.sort) {
        case MemberSort::Name: key = sortKey(user.title()); break;
        case MemberSort::Email: key = user.email.toCaseFolded().toUtf8(); break;
        case MemberSort::Phone: key = user.phone.toUtf8(); break;
        case MemberSort::Status: key = QByteArray::number(rank(best)) + sortKey(user.title()); break;
        case MemberSort::Roles: key = sortKey(roleNames(held).join(u", "_s)); break;
        case MemberSort::Organizations: key = number(counts.value(user.id)); break;
        case MemberSort::Added: key = number((query.organization ? held.first().since : user.created).toMSecsSinceEpoch()); break;
        case MemberSort::Username: key = Text::caseFolded(user.username).toUtf8(); break;
        case MemberSort::Title: key = query.organization ? sortKey(held.first().title) : QByteArray(); break;
        case MemberSort::Department: key = query.organization ? sortKey(held.first().department) : QByteArray(); break;
        case MemberSort::City: key = sortKey(user.city); break;
        case MemberSort::Country: key = sortKey(user.country); break;
        case MemberSort::ExternalId: key = user.externalId.toUtf8(); break;
        case MemberSort::LastSignIn: key = user.lastSignIn.isValid() ? number(user.lastSignIn.toMSecsSinceEpoch()) : QByteArray(); break;
        }
        rows.append({key, i, user.id});
    }
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        const bool less = a.key == b.key ? a.place < b.place : a.key < b.key;
        return query.order == SortOrder::Descending ? !less && a.place != b.place : less;
    });
    QList<UserId> ids;
    for (const Row &row : std::as_const(rows))
        ids.append(row.id);
    return ids;
}

bool isFoundIn(const QStringList &texts, const QString &text)
{
    const QString typed = Text::folded(text);
    const QStringList needles = Text::needles(typed);
    if (needles.isEmpty())
        return true;
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    QStringList parts;
    for (const QString &text : texts)
        parts += foldedWords(text);
    // A phone number in groups is one number, too.
    static const QRegularExpression noNumber(u"[^-+()/. 0-9\u00a0]"_s);
    static const QRegularExpression noDigit(u"[^0-9]"_s);
    if (!typed.contains(noNumber)) {
        const QString digits = QString(typed).remove(noDigit);
        const auto hasNumber = [&](const QString &part) { return part.contains(digits); };
        if (digits.size() >= 5 && std::any_of(parts.cbegin(), parts.cend(), hasNumber))
            return true;
    }
    return std::all_of(needles.cbegin(), needles.cend(), [&](const QString &needle) {
        return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &word) {
            if (needle.toUcs4().size() >= 3)
                return word.contains(needle);
            for (qsizetype i = 0; i < word.size(); ++i) {
                const bool begins = i == 0 || (isLetter(word[i]) && !isLetter(word[i - 1]));
                if (begins && QStringView(word).sliced(i).startsWith(needle))
                    return true;
            }
            return false;
        });
    });
}

} // namespace Rollcall
