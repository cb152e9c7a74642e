#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Rollcall {

/// What rows of one file have in common that only one person can have: e-mail address, phone number, external id, user
/// name. Sixteen bytes for each value, so a million rows with three of them fit in 64 MB. It keeps 96 bits of a keyed
/// hash: that two values of a million rows are taken for one has odds of one to ten to the sixteenth.
class DuplicateIndex final
{
public:
    DuplicateIndex();
    ~DuplicateIndex();
    Q_DISABLE_COPY_MOVE(DuplicateIndex)

    struct Found {
        Field field;
        qint64 row = 0; ///< The first row that has the same.
        bool operator==(const Found &) const = default;
    };

    /// The first field of `values` (keys of fields.h) that another row has too. Any thread may ask while nobody adds.
    std::optional<Found> find(const QJsonObject &values, qint64 row) const;
    /// Remembers a row (numbers up to 4,294,967,294); the first one to have a value keeps it.
    void add(const QJsonObject &values, qint64 row);
    /// Gives up what the row keeps of these values, for the next row that has one of them.
    void release(const QJsonObject &values, qint64 row);

    qint64 bytes() const; ///< Memory in use.

private:
    struct Entry {
        quint64 hash = 0;
        quint32 more = 0;
        quint32 row = 0; ///< 0: free; `nobody`: a value that its row gave up.
    };
    using Bucket = std::vector<Entry>;

    Entry keyOf(Field field, const QString &value) const;
    static Entry &slotOf(Bucket &bucket, const Entry &key);
    void insert(const Entry &entry);

    static constexpr quint32 nobody = 0xFFFFFFFF;
    static constexpr size_t buckets = 256; // each grows by itself, so that growing needs little room
    std::array<Bucket, buckets> m_buckets;
    std::array<quint32, buckets> m_used = {};
    QByteArray m_key;
};

} // namespace Rollcall
