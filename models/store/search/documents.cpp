#include "models/store/search/documents.h"

#include "models/domain/fields.h"
#include "models/store/search/matcher.h"
#include "models/store/sql/connection.h"

namespace Rollcall::Search {

namespace {

bool isSearched(const FieldInfo &field)
{
    return field.format == FieldFormat::Text || field.format == FieldFormat::Email || field.format == FieldFormat::Phone;
}

} // namespace

QString documentOf(const User &user)
{
    QStringList texts;
    for (const FieldInfo &field : memberFields()) {
        if (field.ofUser && isSearched(field))
            texts.append(user.*field.ofUser);
    }
    return documentOf(texts);
}

QString documentOf(const Membership &membership)
{
    QStringList texts;
    for (const FieldInfo &field : memberFields()) {
        if (field.ofMembership && isSearched(field))
            texts.append(membership.*field.ofMembership);
    }
    return documentOf(texts);
}

void putDocument(Sql::Connection &sql, qint64 user, const QString &own, const QString &ofMemberships)
{
    const QString text = own + ofMemberships;
    const qint64 length = own.toUtf8().size();
    bool isNew = true;
    {
        auto old = sql.select("SELECT own, text FROM documents WHERE user=?", user);
        if (old.step()) {
            isNew = false;
            const QString before = old.text(1);
            if (before == text && old.integer(0) == length)
                return;
            // The index has no copy of its own: to forget a row, it must be told what the row held.
            sql.run("INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)", user, before);
        }
    }
    if (isNew)
        sql.run("INSERT INTO documents(user, own, text) VALUES (?,?,?)", user, length, text);
    else
        sql.run("UPDATE documents SET own=?2, text=?3 WHERE user=?1", user, length, text);
    sql.run("INSERT INTO search(rowid, text) VALUES (?,?)", user, text);
}

void removeDocument(Sql::Connection &sql, qint64 user)
{
    sql.run("INSERT INTO search(search, rowid, text) SELECT 'delete', user, text FROM documents WHERE user=?", user);
    sql.run("DELETE FROM documents WHERE user=?", user);
}

} // namespace Rollcall::Search
