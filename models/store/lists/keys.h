#pragma once

#include "models/domain/member.h"

#include <QByteArray>
#include <QStringList>

namespace Rollcall::Lists {

// What the columns of a members list sort by: bytes, in the order that a reader expects; empty for an empty value.
QByteArray nameKey(const QString &title);
QByteArray emailKey(const QString &folded);
QByteArray phoneKey(const QString &phone);
/// Active, pending, suspended; then by name.
QByteArray statusKey(MemberStatus status, const QByteArray &name);
QByteArray rolesKey(const QString &sortedNames);
QByteArray countKey(qint64 count);
QByteArray timeKey(const QDateTime &time);

/// Names in the order that a reader expects, each once: as the roles column shows and sorts them.
QStringList sortedNames(const QStringList &names);

/// The first byte of a status key.
char statusByte(MemberStatus status);

/// Which of two statuses says more for a person with several memberships: active before pending before suspended.
MemberStatus better(MemberStatus a, MemberStatus b);

/// E-mail addresses and user names are compared so: in full Unicode case folding, composed.
QString identityFolded(const QString &text);

} // namespace Rollcall::Lists
