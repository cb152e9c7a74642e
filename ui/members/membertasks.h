#pragma once

#include "ui/common/messagebar.h"
#include "ui/members/bulk.h"
#include "ui/members/membertarget.h"

#include <QObject>

namespace Rollcall {

class ConfirmDialog;
struct Confirmation;

/// Does what the commands of a list of members say to whoever is selected, and tells what became of it. Asks first where
/// several are touched or something cannot be taken back. Dialogs are children of `page`, which goes before the directory
/// does, and open without blocking.
class MemberTasks final : public QObject
{
    Q_OBJECT
public:
    MemberTasks(OpenDirectory &directory, QWidget *page);

    void setTraits(const Traits &traits) { m_traits = traits; }

    void add(const std::optional<OrganizationId> &organization, const QString &pasted = {});
    void edit(const MemberSelection &selection);
    void changeRoles(const MemberSelection &selection);
    /// `stages`: also a single one goes into the basket.
    void setStatus(const MemberSelection &selection, MemberStatus status, bool stages = false);
    void remove(const MemberSelection &selection);
    void resendInvitations(const MemberSelection &selection, bool stages = false);
    void revokeInvitations(const MemberSelection &selection);
    void copyInvitationLink(const MemberSelection &selection);
    /// To another organization: also there, or there instead.
    void transfer(const MemberSelection &selection, bool moves);
    void setField(const MemberSelection &selection);
    void resetPassword(const MemberSelection &selection);
    void endSessions(const MemberSelection &selection);

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    void memberAdded(const Rollcall::UserId &user);

private:
    using Targets = QList<MemberTarget>;
    template<typename Next>
    void withTargets(const MemberSelection &selection, bool withInvitations, Next next);
    void askStatus(const Targets &targets, MemberStatus status);
    struct Removal;
    void askRemoval(const Removal &removal);
    void askRevocation(const Targets &targets, bool isAll);
    void askSessions(const Targets &targets, bool isAll);
    /// Names the environment and, of several, who they are.
    void ask(BulkVerb verb, const QList<BulkItem> &items, Confirmation confirmation);
    /// Applies one item at once, unless it is to be staged; several always go into the basket.
    void run(BulkVerb verb, const QList<BulkItem> &items, bool stages = false);
    /// Where all that match are selected their exact number is told first.
    void runOrAsk(BulkVerb verb, const QList<BulkItem> &items, bool isAll, bool stages);
    bool isStaged(qsizetype count) const { return m_directory.canStage() && (count > 1 || m_directory.stagesEdits()); }
    using Moment = std::chrono::steady_clock::time_point;
    void tell(const BulkOutcome &outcome, Moment begun = std::chrono::steady_clock::now());
    void tell(const Error &error, const QString &work);
    void tellAdded(const Applied &result, const QString &person, const QString &organization, bool invited);
    void fetchLink(const EntityId &membership);
    void copyLink(const QString &person, const std::optional<Invitation> &invitation);

    OpenDirectory &m_directory;
    QWidget *m_page;
    Traits m_traits;
    bool m_targetsUnknown = false; ///< The last time that they were asked for.
};

} // namespace Rollcall
