#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Rules)
};

struct Dispatcher {
    Work &work;

    Result<Effect> operator()(const Create &c) const { return create(work, c); }
    Result<Effect> operator()(const Patch &p) const { return patch(work, p); }
    Result<Effect> operator()(const Remove &r) const { return remove(work, r); }
    Result<Effect> operator()(const AddMember &a) const { return addMember(work, a); }
    Result<Effect> operator()(const SetRoles &s) const { return setRoles(work, s); }
    Result<Effect> operator()(const SetStatus &s) const { return setStatus(work, s); }
    Result<Effect> operator()(const Invite &i) const { return invite(work, i); }
    Result<Effect> operator()(const RevokeInvitation &r) const { return revokeInvitation(work, r); }
    Result<Effect> operator()(const ResetPassword &r) const { return resetPassword(work, r); }
    Result<Effect> operator()(const EndSessions &) const
    {
        return failure(Error::Kind::Unsupported, Words::tr("Nobody is signed in to a directory on this computer."));
    }
};

} // namespace

Result<Effect> dispatch(Work &work)
{
    return std::visit(Dispatcher{work}, work.change.payload);
}

} // namespace Rollcall::Rules
