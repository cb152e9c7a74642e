#include "models/store/search/documents.h"

#include "models/domain/fields.h"
#include "models/store/search/matcher.h"
#include "models/store/search/textchange.h"
#include "models/store/sql/connection.h"

namespace Rollcall::Search {

bool isSearched(const FieldInfo &field)
{
    return field.format == FieldFormat::Text || field.format == FieldFormat::Email || field.format == FieldFormat::Phone;
}

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

void Documents::put(qint64 user, const QString &own, const QString &ofMemberships, bool isNew)
{
    const QString text = own + ofMemberships;
    const qint64 length = own.toUtf8().size();
    if (isNew && insert(user, length, text))
        return;
    if (const auto before = read(user))
        replace(user, *before, length, text);
    else
        insert(user, length, text);
}

bool Documents::putOwn(qint64 user, const QString &own)
{
    const auto before = read(user);
    if (!before || before->own < 0 || before->own > before->text.size())
        return false;
    replace(user, *before, own.toUtf8().size(), own + QString::fromUtf8(QByteArrayView(before->text).sliced(before->own)));
    return true;
}

std::optional<Documents::Row> Documents::read(qint64 user)
{
    auto old = m_sql.select("SELECT own, text FROM documents WHERE user=?", user);
    return old.step() ? std::optional(Row{old.integer(0), old.blob(1)}) : std::nullopt;
}

void Documents::replace(qint64 user, const Row &before, qint64 own, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isSame = before.own == own && before.text == utf8;
    if (!isSame)
        m_sql.run("UPDATE documents SET own=?2, text=?3 WHERE user=?1", user, own, Sql::Utf8{utf8});
    if (!isSame || m_touched.contains(user))
        touch(user, QString::fromUtf8(before.text), text);
}

bool Documents::insert(qint64 user, qint64 own, const QString &text)
{
    m_sql.run("INSERT INTO documents(user, own, text) VALUES (?,?,?) ON CONFLICT DO NOTHING", user, own, text);
    if (m_sql.changes() == 0)
        return false;
    touch(user, QString(), text);
    return true;
}

void Documents::remove(qint64 user)
{
    auto old = m_sql.select("SELECT text FROM documents WHERE user=?", user);
    if (!old.step())
        return;
    touch(user, old.text(0), QString());
    old.reset();
    m_sql.run("DELETE FROM documents WHERE user=?", user);
}

void Documents::touch(qint64 user, const QString &indexed, const QString &now)
{
    Touched &kept = m_touched.try_emplace(user, Touched{indexed, {}, 0}).first->second;
    kept.now = now;
    kept.forgotten = m_forgotten;
}

void Documents::index()
{
    // In ascending order, which the index wants: at a step back it writes out what it holds.
    for (const auto &[user, touched] : m_touched) {
        QString now = touched.now;
        if (touched.forgotten != m_forgotten) {
            auto row = m_sql.select("SELECT text FROM documents WHERE user=?", user);
            now = row.step() ? row.text(0) : QString();
        }
        if (now != touched.indexed)
            write(user, touched.indexed, now);
    }
    m_touched.clear();
}

void Documents::write(qint64 user, const QString &before, const QString &now)
{
    const TextChange change(before, now);
    if (!before.isEmpty())
        m_sql.run("INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)", user, change.removed);
    if (!now.isEmpty())
        m_sql.run("INSERT INTO search(rowid, text) VALUES (?,?)", user, change.added);
}

} // namespace Rollcall::Search
