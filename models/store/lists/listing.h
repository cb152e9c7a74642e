#pragma once

#include "models/domain/member.h"
#include "models/store/sql/connection.h"

#include <array>

namespace Rollcall::Search {
class Documents;
}

namespace Rollcall::Lists {

/// The rows of table `listing`: one for each person in scope 0 (the whole directory), one for each membership in the scope
/// of its organization.
class Listing final
{
public:
    Listing(Sql::Connection &sql, Search::Documents &documents) : m_sql(sql), m_documents(documents) {}

    /// Makes a person's rows, and the document that search reads, equal to what users and memberships say now. Rows of
    /// memberships that are gone are the remover's task. `isNew` says that there are none yet, most likely: which saves looking.
    void refresh(qint64 user, const User &person, bool isNew);
    /// The document alone.
    void refreshText(qint64 user, const User &person);

    static void remove(Sql::Connection &sql, qint64 scope, qint64 user);
    static void removeScope(Sql::Connection &sql, qint64 scope);
    /// Organizations that grew big get their rows indexed, those that shrank lose that.
    static void turnScopes(Sql::Connection &sql);

    static constexpr int keyCount = 7;

private:
    struct Row {
        std::optional<qint64> membership;
        MemberStatus state = MemberStatus::Active;
        bool wide = true;
        std::array<QByteArray, keyCount> keys; ///< In the order of MemberSort.
    };
    struct Entry {
        qint64 membership;
        qint64 organization;
        MemberStatus status;
        QDateTime since;
        bool wide;
        QStringList roles;
    };

    QList<Entry> entriesOf(qint64 user, QString &documents);
    void put(qint64 scope, qint64 user, const Row &row, bool isNew);
    bool insert(qint64 scope, qint64 user, const Row &row); ///< False: it is there.
    QByteArray keyOfRoles(const QStringList &names);

    Sql::Connection &m_sql;
    Search::Documents &m_documents;
    QHash<QString, QByteArray> m_roleKeys; ///< Few combinations of roles serve many people.
};

} // namespace Rollcall::Lists
