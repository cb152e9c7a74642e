#include "models/store/journal/row.h"

#include <QtEndian>

#include <nettle/sha2.h>

namespace Rollcall::Journal {

namespace {

void add(QByteArray &form, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    form.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

void add(QByteArray &form, const QByteArray &bytes)
{
    add(form, static_cast<qint64>(bytes.size()));
    form.append(bytes);
}

} // namespace

Row rowFrom(const Sql::Statement &statement)
{
    Row row;
    int column = 0;
    row.sequence = statement.integer(column++);
    row.change = statement.blob(column++);
    row.at = statement.integer(column++);
    row.actor = statement.blob(column++);
    row.actorName = statement.blob(column++);
    row.kind = statement.integer(column++);
    for (QByteArray *bytes : {&row.target, &row.organization, &row.place, &row.targetName, &row.verb, &row.before, &row.after,
                              &row.person, &row.sealed, &row.actorSealed, &row.notes, &row.result, &row.request, &row.previous,
                              &row.hash})
        *bytes = statement.blob(column++);
    if (statement.columns() > column) {
        row.connection = statement.blob(column++);
        row.destination = statement.blob(column);
    }
    return row;
}

QByteArray hashOf(const Row &row)
{
    const bool isShared = !row.connection.isEmpty();
    const bool isPlaced = isShared && !row.destination.isEmpty();
    QByteArray form(isPlaced   ? "rollcall journal row 3\n"
                    : isShared ? "rollcall journal row 2\n"
                               : "rollcall journal row 1\n");
    form.reserve(1024 + row.sealed.size() + row.before.size() + row.after.size());
    add(form, row.previous);
    for (const qint64 number : {row.sequence, row.at, row.kind})
        add(form, number);
    for (const QByteArray *bytes : {&row.change, &row.actor, &row.actorName, &row.actorSealed, &row.verb, &row.target,
                                    &row.organization, &row.place, &row.targetName, &row.before, &row.after, &row.person,
                                    &row.sealed, &row.notes, &row.result, &row.request})
        add(form, *bytes);
    if (isShared)
        add(form, row.connection);
    if (isPlaced)
        add(form, row.destination);
    // nettle's, as it uses the processor's own instructions for it, which takes a quarter of the time.
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, static_cast<size_t>(form.size()), reinterpret_cast<const uint8_t *>(form.constData()));
    QByteArray hash(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&context, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(hash.data()));
    return hash;
}

} // namespace Rollcall::Journal
