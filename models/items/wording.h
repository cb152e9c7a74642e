#pragma once

#include "models/domain/query.h"

#include <QDateTime>
#include <QLocale>

namespace Rollcall::Wording {

/// "just now", "5 minutes ago", "3 days ago"; after a week (and for the future) a date in the locale. Empty for none.
QString relative(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc(),
                 const QLocale &locale = QLocale());
/// Local time, long, with seconds and zone; empty for none.
QString exact(const QDateTime &time, const QLocale &locale = QLocale());
/// "1,204" or "about 120,000".
QString count(const Count &count, const QLocale &locale = QLocale());
/// "1,204"; where not all are known: "at least 12", "not known".
QString number(qint64 number, bool isKnown, const QLocale &locale = QLocale());
/// "Olena, Ivan and 3 more": up to `shown` names.
QString list(const QStringList &names, int total, int shown = 3);

/// Theme icons that stand beside the words.
QString iconName(MemberStatus status);
QString iconName(OrganizationStatus status);
QString iconName(InvitationState state);

}
