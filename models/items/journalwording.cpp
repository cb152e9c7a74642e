#include "models/items/journalwording.h"

#include "models/items/wording.h"

#include <QCoreApplication>

namespace Rollcall::JournalWording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JournalWording)
};

struct Verbal {
    QString key;
    QString name; ///< What somebody does, for menus.
    QString done; ///< What somebody did, for rows.
    QString icon;
};

QList<Verbal> known()
{
    return {
        {u"create"_s, Words::tr("Create"), Words::tr("Created"), u"list-add"_s},
        {u"patch"_s, Words::tr("Edit"), Words::tr("Edited"), u"document-edit"_s},
        {u"remove"_s, Words::tr("Remove"), Words::tr("Removed"), u"edit-delete"_s},
        {u"addMember"_s, Words::tr("Add a member"), Words::tr("Added"), u"list-add-user"_s},
        {u"setRoles"_s, Words::tr("Change roles"), Words::tr("Changed roles"), u"tag"_s},
        {u"setStatus"_s, Words::tr("Change the status"), Words::tr("Changed the status"), u"user"_s},
        {u"invite"_s, Words::tr("Invite"), Words::tr("Invited"), u"mail-send"_s},
        {u"revokeInvitation"_s, Words::tr("Revoke an invitation"), Words::tr("Revoked the invitation"), u"edit-delete"_s},
        {u"resetPassword"_s, Words::tr("Reset a password"), Words::tr("Reset the password"), u"lock"_s},
        {u"endSessions"_s, Words::tr("End sessions"), Words::tr("Ended the sessions"), u"lock"_s},
        {u"erase"_s, Words::tr("Erase"), Words::tr("Erased"), u"edit-clear-all"_s},
        {u"pinKey"_s, Words::tr("Pin a key"), Words::tr("Pinned the key"), u"lock"_s},
        {u"unpinKey"_s, Words::tr("Unpin a key"), Words::tr("Unpinned the key"), u"edit-delete"_s},
        {u"setApprovalRule"_s, Words::tr("Set who must agree"), Words::tr("Set who must agree"), u"lock"_s},
        {u"redirect"_s, Words::tr("Send it here"), Words::tr("Sent what was staged elsewhere to"), u"go-next"_s},
        {u"approve"_s, Words::tr("Approve"), Words::tr("Approved"), u"dialog-ok"_s},
    };
}

std::optional<Verbal> find(const QString &key)
{
    for (const Verbal &verbal : known()) {
        if (verbal.key == key)
            return verbal;
    }
    return std::nullopt;
}

} // namespace

QStringList verbs()
{
    QStringList keys;
    for (const Verbal &verbal : known())
        keys.append(verbal.key);
    return keys;
}

QStringList results()
{
    return {u"done"_s, u"partial"_s, u"unknown"_s};
}

QString verb(const QString &key)
{
    const auto verbal = find(key);
    return verbal ? verbal->name : key;
}

QString action(const JournalEntry &entry)
{
    if (entry.verb == "setStatus"_L1) {
        const auto after = memberStatusFromKey(entry.after.value("status"_L1).toString());
        if (after == MemberStatus::Suspended)
            return Words::tr("Suspended");
        if (after == MemberStatus::Active)
            return Words::tr("Made active");
    }
    const auto verbal = find(entry.verb);
    return verbal ? verbal->done : entry.verb;
}

QString actionIcon(const JournalEntry &entry)
{
    const auto verbal = find(entry.verb);
    return verbal ? verbal->icon : u"document-edit"_s;
}

QString result(const QString &key)
{
    if (key == "done"_L1)
        return Words::tr("Done");
    if (key == "partial"_L1)
        return Words::tr("In part");
    if (key == "unknown"_L1)
        return Words::tr("Not known");
    return key;
}

QString resultIcon(const QString &key)
{
    return key == "done"_L1 ? u"dialog-ok"_s : key.isEmpty() ? QString() : u"dialog-warning"_s;
}

QString target(const AuditRow &row)
{
    const JournalEntry &entry = row.entry;
    if (row.erased)
        return Words::tr("%1 (erased)").arg(entry.target.id);
    return entry.targetName.isEmpty() ? entry.target.id : entry.targetName;
}

QString exactly(const QDateTime &at)
{
    //: A time as it is here, and the same in UTC
    return Words::tr("%1\n%2 UTC").arg(Wording::exact(at), at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace Rollcall::JournalWording
