#include "models/exchange/checks/duplicates.h"

#include "models/domain/text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <cstring>

namespace Rollcall {

namespace {

constexpr Field uniqueFields[] = {Field::Email, Field::Phone, Field::ExternalId, Field::Username};
constexpr size_t firstSize = 16;

/// As the directory compares it.
QByteArray compared(Field field, const QString &value)
{
    const bool foldsCase = field == Field::Email || field == Field::Username;
    return (foldsCase ? Text::caseFolded(value) : value).toUtf8();
}

} // namespace

DuplicateIndex::DuplicateIndex() : m_key(32, Qt::Uninitialized)
{
    // Nobody can make a file whose rows meet by intent.
    QRandomGenerator::system()->generate(m_key.begin(), m_key.end());
}

DuplicateIndex::~DuplicateIndex() = default;

DuplicateIndex::Entry DuplicateIndex::keyOf(Field field, const QString &value) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    hash.addData(m_key);
    const auto number = static_cast<char>(field);
    hash.addData(QByteArrayView(&number, 1));
    hash.addData(compared(field, value));
    const QByteArray digest = hash.result();
    Entry entry;
    std::memcpy(&entry.hash, digest.constData(), sizeof entry.hash);
    std::memcpy(&entry.more, digest.constData() + sizeof entry.hash, sizeof entry.more);
    return entry;
}

DuplicateIndex::Entry &DuplicateIndex::slotOf(Bucket &bucket, const Entry &key)
{
    size_t at = (key.hash >> 8) % bucket.size();
    while (bucket[at].row != 0 && (bucket[at].hash != key.hash || bucket[at].more != key.more))
        at = at + 1 == bucket.size() ? 0 : at + 1;
    return bucket[at];
}

void DuplicateIndex::insert(const Entry &entry)
{
    const size_t number = entry.hash % buckets;
    Bucket &bucket = m_buckets[number];
    if (bucket.size() * 4 <= m_used[number] * size_t(5)) {
        Bucket larger(bucket.empty() ? firstSize : bucket.size() * 3 / 2);
        for (const Entry &old : bucket) {
            if (old.row != 0)
                slotOf(larger, old) = old;
        }
        bucket.swap(larger);
    }
    Entry &slot = slotOf(bucket, entry);
    if (slot.row == 0)
        ++m_used[number];
    if (slot.row == 0 || slot.row == nobody)
        slot = entry;
}

std::optional<DuplicateIndex::Found> DuplicateIndex::find(const QJsonObject &values, qint64 row) const
{
    for (const Field field : uniqueFields) {
        const QString value = values[info(field).key].toString();
        if (value.isEmpty())
            continue;
        const Entry key = keyOf(field, value);
        const Bucket &bucket = m_buckets[key.hash % buckets];
        if (bucket.empty())
            continue;
        // A row that is checked again, after an edit, does not meet itself.
        const Entry &slot = slotOf(const_cast<Bucket &>(bucket), key);
        if (slot.row != 0 && slot.row != nobody && slot.row != static_cast<quint32>(row))
            return Found{field, slot.row};
    }
    return std::nullopt;
}

void DuplicateIndex::add(const QJsonObject &values, qint64 row)
{
    for (const Field field : uniqueFields) {
        if (const QString value = values[info(field).key].toString(); !value.isEmpty()) {
            Entry entry = keyOf(field, value);
            entry.row = static_cast<quint32>(row);
            insert(entry);
        }
    }
}

void DuplicateIndex::release(const QJsonObject &values, qint64 row)
{
    for (const Field field : uniqueFields) {
        const QString value = values[info(field).key].toString();
        if (value.isEmpty())
            continue;
        const Entry key = keyOf(field, value);
        Bucket &bucket = m_buckets[key.hash % buckets];
        if (bucket.empty())
            continue;
        // The place stays taken: others may stand behind it.
        if (Entry &slot = slotOf(bucket, key); slot.row == static_cast<quint32>(row))
            slot.row = nobody;
    }
}

qint64 DuplicateIndex::bytes() const
{
    size_t entries = 0;
    for (const Bucket &bucket : m_buckets)
        entries += bucket.capacity();
    return static_cast<qint64>(entries * sizeof(Entry));
}

} // namespace Rollcall
