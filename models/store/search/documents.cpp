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

void Documents::put(qint64 user, const QString &own, const QString &ofMemberships)
{
    const QString text = own + ofMemberships;
    const qint64 length = own.toUtf8().size();
    bool isNew = true;
    {
        auto old = m_sql.select("SELECT own, text FROM documents WHERE user=?", user);
        if (old.step()) {
            isNew = false;
            const QString before = old.text(1);
            if (before == text && old.integer(0) == length)
                return;
            m_indexed.try_emplace(user, before);
        }
    }
    if (isNew) {
        m_indexed.try_emplace(user, QString());
        m_sql.run("INSERT INTO documents(user, own, text) VALUES (?,?,?)", user, length, text);
    } else {
        m_sql.run("UPDATE documents SET own=?2, text=?3 WHERE user=?1", user, length, text);
    }
}

void Documents::remove(qint64 user)
{
    auto old = m_sql.select("SELECT text FROM documents WHERE user=?", user);
    if (!old.step())
        return;
    m_indexed.try_emplace(user, old.text(0));
    old.reset();
    m_sql.run("DELETE FROM documents WHERE user=?", user);
}

void Documents::index()
{
    // In ascending order, which the index wants: at a step back it writes out what it holds.
    for (const auto &[user, before] : m_indexed) {
        QString now;
        auto row = m_sql.select("SELECT text FROM documents WHERE user=?", user);
        if (row.step())
            now = row.text(0);
        if (now == before)
            continue;
        if (!before.isEmpty())
            m_sql.run("INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)", user, before);
        if (!now.isEmpty())
            m_sql.run("INSERT INTO search(rowid, text) VALUES (?,?)", user, now);
    }
    m_indexed.clear();
}

} // namespace Rollcall::Search
