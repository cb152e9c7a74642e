#include "models/store/lists/keys.h"

#include "models/domain/text.h"

#include <QtEndian>

#include <algorithm>

namespace Rollcall::Lists {

namespace {

// Keys are cut: rows that are alike so far stand in the order of their making. They cost an index entry each.
constexpr qsizetype longestName = 64;
constexpr qsizetype longestWithinStatus = 40;
constexpr qsizetype longestText = 64;

template<typename T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray nameKey(const QString &title)
{
    return Text::sortKey(title).left(longestName);
}

QByteArray emailKey(const QString &folded)
{
    return folded.toUtf8().left(longestText);
}

QByteArray phoneKey(const QString &phone)
{
    return phone.toUtf8().left(longestText);
}

char statusByte(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active: return 1;
    case MemberStatus::Pending: return 2;
    case MemberStatus::Suspended: return 3;
    }
    return 4;
}

QByteArray statusKey(MemberStatus status, const QByteArray &name)
{
    return QByteArray(1, statusByte(status)) + name.left(longestWithinStatus);
}

QByteArray rolesKey(const QString &sortedNames)
{
    return Text::sortKey(sortedNames).left(longestText);
}

QStringList sortedNames(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    QList<std::pair<QByteArray, QString>> keyed;
    keyed.reserve(names.size());
    for (const QString &name : names)
        keyed.append({Text::sortKey(name), name});
    std::sort(keyed.begin(), keyed.end());
    QStringList sorted;
    for (const auto &[key, name] : std::as_const(keyed)) {
        if (sorted.isEmpty() || sorted.last() != name)
            sorted.append(name);
    }
    return sorted;
}

QByteArray countKey(qint64 count)
{
    return bigEndian(static_cast<quint32>(count));
}

QByteArray timeKey(const QDateTime &time)
{
    // With the sign bit turned, times before 1970 stand first.
    constexpr quint64 sign = quint64(1) << 63;
    return time.isValid() ? bigEndian(static_cast<quint64>(time.toMSecsSinceEpoch()) ^ sign) : QByteArray();
}

MemberStatus better(MemberStatus a, MemberStatus b)
{
    return statusByte(a) <= statusByte(b) ? a : b;
}

QString identityFolded(const QString &text)
{
    return Text::caseFolded(text);
}

} // namespace Rollcall::Lists
