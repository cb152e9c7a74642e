#include "tests/benchmarks/lists/needles.h"

#include "models/service/sample/random.h"
#include "models/store/search/matcher.h"
#include "tests/benchmarks/harness/bench.h"

#include <optional>
#include <string_view>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 8;

/// Walks along the rows and keeps those that hold what was typed; nothing when it took longer than `most`.
std::optional<QList<qint64>> hits(PlainSql::Query &query, const Search::Matcher &matcher, int limit, double most)
{
    const Clock clock;
    QList<qint64> users;
    for (int row = 0; users.size() < limit && query.step(); ++row) {
        int size = 0;
        const char *text = query.bytes(1, size);
        if (matcher.holds(std::string_view(text, static_cast<size_t>(size))))
            users.append(query.integer(0));
        if (row % 256 == 0 && clock.milliseconds() > most)
            return std::nullopt;
    }
    return users;
}

} // namespace

QStringList needles(PlainSql &sql, int count)
{
    PlainSql::Query most(sql, "SELECT max(user) FROM documents");
    most.step();
    const qint64 people = most.integer(0);
    Sample::Random random(7);
    PlainSql::Query document(sql, "SELECT text FROM documents WHERE user >= ? LIMIT 1");
    QStringList found;
    while (found.size() < count) {
        if (random.chance(8)) {
            found.append(u"xq%1zj"_s.arg(random.below(1000)));
            continue;
        }
        document.reset();
        document.bind(1, 1 + random.below(people));
        if (!document.step())
            continue;
        const QStringList words = QString::fromUtf8(document.text(0)).split(u' ', Qt::SkipEmptyParts);
        const QList<uint> letters = random.pick(words).toUcs4();
        const qsizetype length = std::min(letters.size(), 1 + random.below(longest));
        // Most people type the beginning of a word; from three letters on its middle is found, too.
        const qsizetype at = length >= 3 && random.chance(30) ? random.below(letters.size() - length + 1) : 0;
        found.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData() + at), length));
    }
    return found;
}

void readRows(PlainSql &sql, const QList<qint64> &users)
{
    PlainSql::Query row(sql, "SELECT u.*, l.state, (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT r.name AS name "
                             "FROM membership_roles mr JOIN memberships m ON m.id=mr.membership JOIN roles r ON r.id=mr.role "
                             "WHERE m.user=u.id ORDER BY r.name_key)), (SELECT count(*) FROM memberships m WHERE m.user=u.id) "
                             "FROM users u JOIN listing l ON l.scope=0 AND l.user=u.id WHERE u.id=?");
    for (const qint64 user : users) {
        row.bind(1, user);
        row.step();
        for (int column = 0; column < row.columns(); ++column)
            row.text(column);
        row.reset();
    }
}

PlainSearch searchPlainly(PlainSql &sql, const QString &typed, int limit)
{
    const Search::Matcher matcher(typed);
    constexpr double longestWait = 20'000;

    const Clock trigram;
    PlainSql::Query sorted(sql, "SELECT l.user, d.text FROM search CROSS JOIN documents d ON d.user=search.rowid "
                                "CROSS JOIN listing l ON l.scope=0 AND l.user=search.rowid WHERE search MATCH ? ORDER BY l.name, l.user");
    sorted.bind(1, matcher.trigrams().toUtf8());
    auto users = hits(sorted, matcher, limit, longestWait);
    readRows(sql, users.value_or(QList<qint64>()));
    double best = trigram.milliseconds();

    const Clock walk;
    PlainSql::Query ordered(sql, "SELECT l.user, d.text FROM listing l INDEXED BY listing_by_name CROSS JOIN documents d "
                                 "ON d.user=l.user WHERE l.scope=0 AND l.wide=1 ORDER BY l.name, l.user");
    if (const auto met = hits(ordered, matcher, limit, best)) {
        readRows(sql, *met);
        best = std::min(best, walk.milliseconds());
        users = met;
    }
    return {best, static_cast<int>(users.value_or(QList<qint64>()).size())};
}

} // namespace Rollcall::Bench
