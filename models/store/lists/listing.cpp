#include "models/store/lists/listing.h"

#include "models/store/lists/keys.h"
#include "models/store/search/documents.h"

namespace Rollcall::Lists {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *updates[Listing::keyCount] = {
    "UPDATE listing SET name=?3 WHERE scope=?1 AND user=?2",
    "UPDATE listing SET email=?3 WHERE scope=?1 AND user=?2",
    "UPDATE listing SET phone=?3 WHERE scope=?1 AND user=?2",
    "UPDATE listing SET status=?3 WHERE scope=?1 AND user=?2",
    "UPDATE listing SET roles=?3 WHERE scope=?1 AND user=?2",
    "UPDATE listing SET organizations=?3 WHERE scope=?1 AND user=?2",
    "UPDATE listing SET added=?3 WHERE scope=?1 AND user=?2",
};

} // namespace

void Listing::refresh(qint64 user, const User &person, bool isNew)
{
    QString documents;
    const QList<Entry> entries = entriesOf(user, documents);

    Row row;
    row.keys[0] = nameKey(person.title());
    row.keys[1] = emailKey(identityFolded(person.email));
    row.keys[2] = phoneKey(person.phone);
    row.keys[5] = countKey(entries.size());

    QStringList allRoles;
    // A person without any membership is listed as active: nothing holds them back.
    std::optional<MemberStatus> best;
    for (const Entry &entry : entries) {
        best = best ? better(*best, entry.status) : entry.status;
        allRoles += entry.roles;
        row.membership = entry.membership;
        row.state = entry.status;
        row.wide = entry.wide;
        row.keys[3] = statusKey(entry.status, row.keys[0]);
        row.keys[4] = keyOfRoles(entry.roles);
        row.keys[6] = timeKey(entry.since);
        put(entry.organization, user, row, isNew);
    }
    row.membership.reset();
    row.wide = true;
    row.state = best.value_or(MemberStatus::Active);
    row.keys[3] = statusKey(row.state, row.keys[0]);
    row.keys[4] = keyOfRoles(sortedNames(allRoles));
    row.keys[6] = timeKey(person.created);
    put(0, user, row, isNew);
    m_documents.put(user, Search::documentOf(person), documents, isNew);
}

void Listing::refreshText(qint64 user, const User &person)
{
    const QString own = Search::documentOf(person);
    if (m_documents.putOwn(user, own))
        return;
    QString documents;
    auto rows = m_sql.select("SELECT search FROM memberships WHERE user=? ORDER BY id", user);
    while (rows.step())
        documents += rows.text(0);
    m_documents.put(user, own, documents, false);
}

QList<Listing::Entry> Listing::entriesOf(qint64 user, QString &documents)
{
    QList<Entry> entries;
    auto rows = m_sql.select("SELECT m.id, m.organization, m.status, m.since, m.search, o.wide FROM memberships m "
                             "JOIN organizations o ON o.id=m.organization WHERE m.user=? ORDER BY m.id",
                             user);
    while (rows.step()) {
        Entry entry{rows.integer(0), rows.integer(1), static_cast<MemberStatus>(rows.number(2)), rows.time(3),
                    rows.flag(5), {}};
        documents += rows.text(4);
        auto roles = m_sql.select("SELECT r.name FROM membership_roles m JOIN roles r ON r.id=m.role WHERE m.membership=?",
                                  entry.membership);
        while (roles.step())
            entry.roles.append(roles.text(0));
        entry.roles = sortedNames(entry.roles);
        entries.append(std::move(entry));
    }
    return entries;
}

bool Listing::insert(qint64 scope, qint64 user, const Row &row)
{
    m_sql.run("INSERT INTO listing(scope, user, membership, state, wide, name, email, phone, status, roles, organizations, "
              "added) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
              scope, user, row.membership, static_cast<int>(row.state), row.wide, row.keys[0], row.keys[1], row.keys[2],
              row.keys[3], row.keys[4], row.keys[5], row.keys[6]);
    return m_sql.changes() > 0;
}

void Listing::put(qint64 scope, qint64 user, const Row &row, bool isNew)
{
    if (isNew && insert(scope, user, row))
        return;
    std::optional<Row> old;
    {
        auto stored = m_sql.select("SELECT membership, state, name, email, phone, status, roles, organizations, added "
                                   "FROM listing WHERE scope=? AND user=?",
                                   scope, user);
        if (stored.step()) {
            old = Row{stored.maybe(0), static_cast<MemberStatus>(stored.number(1)), row.wide, {}};
            for (int i = 0; i < keyCount; ++i)
                old->keys[static_cast<size_t>(i)] = stored.blob(i + 2);
        }
    }
    if (!old) {
        insert(scope, user, row);
        return;
    }
    // Each key has its own index: only those that changed are written.
    if (old->membership != row.membership || old->state != row.state) {
        m_sql.run("UPDATE listing SET membership=?3, state=?4 WHERE scope=?1 AND user=?2", scope, user, row.membership,
                  static_cast<int>(row.state));
    }
    for (size_t i = 0; i < keyCount; ++i) {
        if (old->keys[i] != row.keys[i])
            m_sql.run(updates[i], scope, user, row.keys[i]);
    }
}

QByteArray Listing::keyOfRoles(const QStringList &names)
{
    const QString text = names.join(u", "_s);
    auto key = m_roleKeys.find(text);
    if (key == m_roleKeys.end())
        key = m_roleKeys.insert(text, rolesKey(text));
    return *key;
}

void Listing::remove(Sql::Connection &sql, qint64 scope, qint64 user)
{
    sql.run("DELETE FROM listing WHERE scope=? AND user=?", scope, user);
}

void Listing::turnScopes(Sql::Connection &sql)
{
    struct Turn {
        qint64 scope;
        bool wide;
    };
    QList<Turn> turns;
    {
        auto rows = sql.select("SELECT id, wide=0 FROM organizations INDEXED BY organizations_to_turn "
                               "WHERE (wide=0 AND members>5000) OR (wide=1 AND members<2500)");
        while (rows.step())
            turns.append({rows.integer(0), rows.flag(1)});
    }
    for (const Turn &turn : std::as_const(turns)) {
        sql.run("UPDATE organizations SET wide=?2 WHERE id=?1", turn.scope, turn.wide);
        sql.run("UPDATE listing SET wide=?2 WHERE scope=?1", turn.scope, turn.wide);
    }
}

void Listing::removeScope(Sql::Connection &sql, qint64 scope)
{
    sql.run("DELETE FROM listing WHERE scope=?", scope);
}

} // namespace Rollcall::Lists
