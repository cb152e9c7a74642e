#include "models/domain/text.h"
#include "models/store/lists/memory.h"
#include "models/store/search/matcher.h"
#include "models/store/sql/connection.h"
#include "models/store/store.h"
#include "tests/fuzz/targets/targets.h"

#include <QTemporaryDir>

namespace Rollcall::Fuzz {

using namespace Qt::StringLiterals;

namespace {

const Visibility everything{true, {}, {}};

/// A directory with a few people in a file of its own, opened once.
class Small final
{
public:
    Small() : m_store(m_folder.filePath(u"directory.sqlite"_s))
    {
        check(m_store.open().result().has_value(), "The store does not open.");
        const auto filled = m_store.write<bool>([this](WriteSession &session) {
            fill(session);
            return Result<bool>(true);
        }).result();
        check(filled.has_value(), "The store cannot be filled.");
    }

    QString path() const { return m_store.path(); }
    template<typename Work>
    void read(Work work)
    {
        const auto done = m_store.read<bool>([work](ReadSession &session) {
            work(session);
            return Result<bool>(true);
        }).result();
        // A damaged text may be refused; it must not be taken for a fault of SQL.
        check(done.has_value(), done ? "" : qPrintable(done.error().message + u' ' + done.error().details));
    }

    QList<QPair<UserId, QString>> documents;
    UserId person;
    OrganizationId organization;

private:
    void fill(WriteSession &session)
    {
        Organization acme;
        acme.id = organization = newId<OrganizationId>();
        acme.name = u"Acme"_s;
        session.put(acme);
        Role role;
        role.id = newId<RoleId>();
        role.name = u"Admin"_s;
        role.permissions = {u"user:view"_s};
        session.put(role);
        for (const QString &name : {u"Olena Shevchenko"_s, u"Їжак Łódź"_s, u"王小明"_s, u"O'Brien %_\\\"'"_s, u"abc abcabc a-b.c@d"_s, u"😀😀😀"_s}) {
            User user;
            user.id = person = newId<UserId>();
            user.name = name;
            user.email = u"p%1@a-b.example"_s.arg(documents.size());
            user.phone = u"+380441234567"_s;
            session.put(user);
            Membership membership;
            membership.user = user.id;
            membership.organization = acme.id;
            membership.roles = {role.id};
            session.put(membership);
            documents.append({user.id, Search::documentOf({user.email, user.phone, user.name})});
        }
    }

    QTemporaryDir m_folder;
    Store m_store;
};

Small &small()
{
    static Small made;
    return made;
}

} // namespace

void search(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const Search::Matcher matcher(typed);
    QSet<UserId> expected;
    for (const auto &[user, document] : std::as_const(small().documents)) {
        const QByteArray text = document.toUtf8();
        if (matcher.holds(std::string_view(text.constData(), static_cast<size_t>(text.size()))))
            expected.insert(user);
    }
    small().read([typed, expected](ReadSession &session) {
        MemberQuery query;
        query.text = typed;
        const auto page = session.members(query, everything, 0, 100);
        QSet<UserId> found;
        for (const MemberRow &row : page.rows)
            found.insert(row.user.id);
        check(found == expected, "SQL finds others than the words do.");
        check(session.countMembers(query, everything, CountMode::Exact).value == expected.size(), "The count is another one.");
        query.organization = small().organization;
        check(session.members(query, everything, 0, 100).rows.size() == expected.size(), "An organization's list finds others.");
        OrganizationQuery organizations;
        organizations.text = typed;
        session.organizations(organizations, everything, 0, 100);
        session.find(typed, {everything, everything, {}}, 20);
    });
}

void database(const QByteArray &bytes)
{
    // Whoever can write the file can write anything into it; reading it must stay harmless.
    static const QList<QByteArray> places{
        "UPDATE users SET name=?1", "UPDATE users SET email=?1 WHERE id=(SELECT max(id) FROM users)", "UPDATE users SET uuid=?1 WHERE id=(SELECT max(id) FROM users)",
        "UPDATE organizations SET metadata=?1", "UPDATE organizations SET name=?1, logo=?1, phone=?1", "UPDATE roles SET permissions=?1",
        "UPDATE roles SET name=?1, description=?1", "UPDATE memberships SET own_status=?1, title=?1, manager=?1, status_changed_by=?1",
        "UPDATE users SET city=?1, picture=?1, locale=?1, time_zone=?1, external_id=?1",
        "INSERT OR REPLACE INTO journal(change, at, actor, actor_name, kind, target, organization, place, target_name, verb, before, after, notes) "
        "VALUES(?1, 1, ?1, ?1, 1, ?1, ?1, ?1, ?1, ?1, ?1, ?1, ?1)"};
    if (bytes.isEmpty())
        return;
    const auto opened = Sql::Connection::open(small().path(), Sql::Connection::Access::Write);
    check(opened.has_value(), "The file does not open.");
    Sql::Connection &sql = **opened;
    const QByteArray &place = places.at(static_cast<unsigned char>(bytes.at(0)) % places.size());
    const QByteArray value = bytes.sliced(1);
    sql.run("BEGIN");
    sql.select(place, Sql::Utf8{value}).step();
    sql.clearFault();
    {
        ReadSession session(sql);
        for (const MemberSort sort : {MemberSort::Name, MemberSort::Added}) {
            MemberQuery query;
            query.sort = sort;
            session.members(query, everything, 0, 100);
            query.organization = small().organization;
            session.members(query, everything, 0, 100);
        }
        session.organizations({}, everything, 0, 100);
        session.roles(everything);
        session.roleGroups(everything);
        session.applications();
        session.journal({}, everything);
        session.audit({}, everything);
        session.verifyJournal(std::nullopt);
        if (const auto user = session.user(small().person))
            session.person(*user, everything);
        session.find(u"ole"_s, {everything, everything, {}}, 20);
    }
    sql.clearFault();
    sql.script("ROLLBACK");
}

} // namespace Rollcall::Fuzz
