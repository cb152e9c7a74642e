#include "models/items/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Rollcall::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Wording)
};

} // namespace

QString relative(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    // Clocks of two machines differ by a little: "in 3 seconds" would only puzzle.
    if (seconds > -60 && seconds < 60)
        return Words::tr("just now");
    if (seconds > 0 && seconds < 60 * 60)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds > 0 && seconds < 24 * 60 * 60)
        return Words::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    const qint64 days = seconds / (24 * 60 * 60);
    if (seconds > 0 && days <= 7)
        return Words::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString exact(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return locale.toString(local, QLocale::LongFormat);
}

QString count(const Count &count, const QLocale &locale)
{
    if (count.exact)
        return locale.toString(count.value);
    // More than two digits of an estimate would promise what nobody knows.
    qint64 unit = 1;
    while (count.value / unit >= 100)
        unit *= 10;
    return Words::tr("about %1").arg(locale.toString((count.value + unit / 2) / unit * unit));
}

QString number(qint64 number, bool isKnown, const QLocale &locale)
{
    if (isKnown)
        return locale.toString(number);
    return number == 0 ? Words::tr("not known") : Words::tr("at least %1").arg(locale.toString(number));
}

QString list(const QStringList &names, int total, int shown)
{
    const QStringList first = names.mid(0, shown);
    const int more = total - static_cast<int>(first.size());
    const QString text = first.join(u", "_s);
    if (more <= 0)
        return text;
    if (first.isEmpty())
        return QLocale().toString(total);
    //: %1 is a list of names
    return Words::tr("%1 and %n more", nullptr, more).arg(text);
}

QString iconName(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Pending: return u"clock"_s;
    case MemberStatus::Active: return u"dialog-ok"_s;
    case MemberStatus::Suspended: return u"media-playback-pause"_s;
    }
    return {};
}

QString iconName(OrganizationStatus status)
{
    return status == OrganizationStatus::Active ? u"dialog-ok"_s : u"media-playback-pause"_s;
}

QString iconName(InvitationState state)
{
    switch (state) {
    case InvitationState::Pending: return u"clock"_s;
    case InvitationState::Accepted: return u"dialog-ok"_s;
    case InvitationState::Expired: return u"dialog-cancel"_s;
    case InvitationState::Revoked: return u"dialog-cancel"_s;
    }
    return {};
}

}
