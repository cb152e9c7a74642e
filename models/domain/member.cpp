#include "models/domain/member.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Member)
};

} // namespace

QString User::title() const
{
    for (const QString *text : {&name, &email, &phone, &username}) {
        if (!text->isEmpty())
            return *text;
    }
    return id.toString();
}

QString toKey(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Pending: return u"pending"_s;
    case MemberStatus::Active: return u"active"_s;
    case MemberStatus::Suspended: return u"suspended"_s;
    }
    return {};
}

QString toKey(InvitationState state)
{
    switch (state) {
    case InvitationState::Pending: return u"pending"_s;
    case InvitationState::Accepted: return u"accepted"_s;
    case InvitationState::Expired: return u"expired"_s;
    case InvitationState::Revoked: return u"revoked"_s;
    }
    return {};
}

std::optional<MemberStatus> memberStatusFromKey(QStringView key)
{
    for (const MemberStatus status : {MemberStatus::Pending, MemberStatus::Active, MemberStatus::Suspended}) {
        if (key == toKey(status))
            return status;
    }
    return std::nullopt;
}

std::optional<InvitationState> invitationStateFromKey(QStringView key)
{
    for (const InvitationState state : {InvitationState::Pending, InvitationState::Accepted, InvitationState::Expired,
                                        InvitationState::Revoked}) {
        if (key == toKey(state))
            return state;
    }
    return std::nullopt;
}

QString displayName(MemberStatus status)
{
    switch (status) {
    //: Status of a member who was invited and has not confirmed yet
    case MemberStatus::Pending: return Words::tr("Pending", "member");
    //: Status of a member
    case MemberStatus::Active: return Words::tr("Active", "member");
    //: Status of a member who may not sign in for now
    case MemberStatus::Suspended: return Words::tr("Suspended", "member");
    }
    return {};
}

QString displayName(InvitationState state)
{
    switch (state) {
    //: State of an invitation that nobody has answered yet
    case InvitationState::Pending: return Words::tr("Pending", "invitation");
    //: State of an invitation
    case InvitationState::Accepted: return Words::tr("Accepted", "invitation");
    //: State of an invitation
    case InvitationState::Expired: return Words::tr("Expired", "invitation");
    //: State of an invitation that was taken back
    case InvitationState::Revoked: return Words::tr("Revoked", "invitation");
    }
    return {};
}

} // namespace Rollcall
