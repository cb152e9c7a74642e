#pragma once

#include "ui/common/messagebar.h"
#include "ui/members/bulk.h"
#include "ui/members/membertarget.h"

#include <QObject>

namespace Rollcall {

class ConfirmDialog;

/// Does what the commands of a list of members say to whoever is selected, and tells what became of it. Asks first where
/// several are touched or something cannot be taken back. Dialogs are children of `window` and open without blocking.
class MemberTasks final : public QObject
{
    Q_OBJECT
public:
    MemberTasks(OpenDirectory &directory, QWidget *window);

    void setTraits(const Traits &traits) { m_traits = traits; }

    void add(const std::optional<OrganizationId> &organization, const QString &pasted = {});
    void edit(const MemberSelection &selection);
    void changeRoles(const MemberSelection &selection);
    void setStatus(const MemberSelection &selection, MemberStatus status);
    void remove(const MemberSelection &selection);
    void resendInvitations(const MemberSelection &selection);
    void revokeInvitations(const MemberSelection &selection);
    void copyInvitationLink(const MemberSelection &selection);
    void resetPassword(const MemberSelection &selection);

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    void memberAdded(const Rollcall::UserId &user);

private:
    using Targets = QList<MemberTarget>;
    template<typename Next>
    void withTargets(const MemberSelection &selection, bool withInvitations, Next next);
    void askStatus(const Targets &targets, MemberStatus status);
    void askRemoval(const Targets &targets);
    void askRevocation(const Targets &targets);
    void run(BulkVerb verb, const QList<BulkItem> &items);
    void tell(const BulkOutcome &outcome);
    void tell(const Error &error);
    void tellAdded(const Applied &result, const QString &person, const QString &organization, bool invited);
    void fetchLink(const EntityId &membership);
    void copyLink(const QString &person, const std::optional<Invitation> &invitation);
    QWidget *window() const;

    OpenDirectory &m_directory;
    QWidget *m_window;
    Traits m_traits;
};

} // namespace Rollcall
