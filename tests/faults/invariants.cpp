#include "tests/faults/invariants.h"

#include "models/store/session.h"
#include "models/store/sql/connection.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// A count that has to be nought, with the sentence when it is not.
struct Nought {
    const char *sentence;
    const char *sql;
};

constexpr Nought always[] = {
    {"organizations whose counters are wrong",
     "SELECT count(*) FROM organizations o WHERE members<>(SELECT count(*) FROM memberships m WHERE m.organization=o.id) "
     "OR pending<>(SELECT count(*) FROM memberships m WHERE m.organization=o.id AND m.status=0) "
     "OR owners<>(SELECT count(*) FROM memberships m WHERE m.organization=o.id AND m.status=1 AND m.owner=1)"},
    {"the number of people is wrong", "SELECT users<>(SELECT count(*) FROM users) FROM totals"},
    {"people without a row in the list of all",
     "SELECT count(*) FROM users u LEFT JOIN listing l ON l.scope=0 AND l.user=u.id WHERE l.user IS NULL"},
    {"memberships without a row in their organization's list",
     "SELECT count(*) FROM memberships m LEFT JOIN listing l ON l.scope=m.organization AND l.user=m.user "
     "WHERE l.membership IS NOT m.id OR l.state<>m.status"},
    {"rows in lists of what is not there",
     "SELECT count(*) FROM listing l WHERE NOT EXISTS(SELECT 1 FROM users u WHERE u.id=l.user) "
     "OR (l.scope<>0 AND NOT EXISTS(SELECT 1 FROM memberships m WHERE m.organization=l.scope AND m.user=l.user))"},
    {"list rows that are indexed and should not be, or the other way round",
     "SELECT count(*) FROM listing l JOIN organizations o ON o.id=l.scope WHERE l.wide<>o.wide"},
    {"people without a text to be found by, or texts of nobody",
     "SELECT (SELECT count(*) FROM users WHERE id NOT IN (SELECT user FROM documents)) "
     "+ (SELECT count(*) FROM documents WHERE user NOT IN (SELECT id FROM users))"},
    {"roles held under another organization or person than the membership's",
     "SELECT count(*) FROM membership_roles r LEFT JOIN memberships m ON m.id=r.membership "
     "WHERE m.organization IS NOT r.organization OR m.user IS NOT r.user"},
    {"memberships that are wrong about owning",
     "SELECT count(*) FROM memberships m WHERE owner<>EXISTS(SELECT 1 FROM membership_roles h JOIN roles r ON r.id=h.role "
     "WHERE h.membership=m.id AND r.owner=1)"},
    {"invitations of people who are no members",
     "SELECT count(*) FROM invitations i WHERE state=0 AND NOT EXISTS(SELECT 1 FROM memberships m WHERE m.user=i.user "
     "AND m.organization=i.organization)"},
    {"changes that are in the journal twice", "SELECT count(*)-count(DISTINCT change) FROM journal"},
};

constexpr Nought ofEmbedded[] = {
    {"organizations without an active owner", "SELECT count(*) FROM organizations WHERE owners=0"},
    {"more or fewer than one directory owner", "SELECT count(*)<>1 FROM users WHERE directory_owner=1"},
};

} // namespace

QStringList brokenInvariants(const QString &file, Ruled ruled)
{
    const auto opened = Sql::Connection::open(file, Sql::Connection::Access::Write);
    if (!opened)
        return {opened.error().message};
    Sql::Connection &sql = **opened;
    QStringList broken;
    auto integrity = sql.select("SELECT integrity_check FROM pragma_integrity_check");
    while (integrity.step()) {
        if (integrity.text(0) != u"ok"_s)
            broken.append(integrity.text(0));
    }
    auto orphans = sql.select("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1");
    while (orphans.step())
        broken.append(u"%1 rows of %2 belong to nothing"_s.arg(orphans.integer(1)).arg(orphans.text(0)));
    const auto count = [&](const Nought &wanted) {
        if (const auto found = sql.integer(wanted.sql); found.value_or(0) != 0)
            broken.append(u"%1: %2"_s.arg(QLatin1StringView(wanted.sentence)).arg(*found));
    };
    for (const Nought &wanted : always)
        count(wanted);
    if (ruled == Ruled::Embedded) {
        for (const Nought &wanted : ofEmbedded)
            count(wanted);
    }
    // FTS5 compares its index with the table that it is made from, both ways.
    if (!sql.script("INSERT INTO search(search, rank) VALUES('integrity-check', 1)"))
        broken.append(u"the search index is not that of its table"_s);
    const JournalVerdict verdict = ReadSession(sql).verifyJournal(std::nullopt);
    if (verdict.fault)
        broken.append(u"the journal does not verify after %1 rows"_s.arg(verdict.rows));
    if (sql.fault())
        broken.append(sql.fault()->message + u' ' + sql.fault()->details);
    return broken;
}

} // namespace Rollcall
