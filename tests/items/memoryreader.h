#pragma once

#include "models/directory/reader.h"

#include <coroutine>

namespace Rollcall {

/// A Reader over lists in memory that answers when and as the test says: at once (in the next turn of the event loop),
/// later, in another order, or with an error.
class MemoryReader final : public Reader
{
    Q_OBJECT
public:
    using Reader::Reader;
    ~MemoryReader() override;

    QList<MemberRow> people;
    QList<OrganizationRow> organizationRows;
    QList<RoleRow> roleRows;
    QList<RoleGroupRow> groupRows;
    QList<ApplicationRow> applicationRows;
    QList<JournalEntry> entries;
    bool estimates = false;      ///< Quick counts are estimates of half the truth.
    QStringList asked;           ///< One line for each call: "members 0", "count quick", …
    std::optional<Error> fault;  ///< Every answer, while it is set.

    static MemberRow person(int number); ///< "Person 0007", id "u0007".
    void fill(int count);
    void tellChanged() { Q_EMIT changed({}); }

    void hold() { m_held = true; }
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    void release(int place); ///< Answers the n-th of those that wait.
    void releaseAll();       ///< And holds no more.

    Task<Result<Page<MemberRow>>> members(MemberQuery query, PageRequest page) override;
    Task<Result<Count>> countMembers(MemberQuery query, CountMode mode, std::stop_token cancel) override;
    Task<Result<Page<OrganizationRow>>> organizations(OrganizationQuery query, PageRequest page) override;
    Task<Result<Count>> countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel) override;
    Task<Result<OrganizationRow>> organization(OrganizationId id) override;
    Task<Result<Person>> person(UserId id) override;
    Task<Result<QList<RoleRow>>> roles() override;
    Task<Result<QList<Role>>> assignableRoles(OrganizationId id) override;
    Task<Result<QList<RoleGroupRow>>> roleGroups() override;
    Task<Result<QList<ApplicationRow>>> applications() override;
    Task<Result<QList<JournalEntry>>> journal(JournalQuery query) override;
    Task<Result<Access>> access(OrganizationId id) override;
    Task<Result<QList<Found>>> find(QString text, int limit, std::stop_token cancel) override;

private:
    /// Suspends a call until its turn comes.
    struct Turn {
        MemoryReader *reader;
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> call) const { reader->wait(call); }
        void await_resume() const {}
    };
    void wait(std::coroutine_handle<> call);
    template<typename T>
    Task<Result<T>> answer(QString what, std::function<T()> make, std::stop_token cancel = {});
    QList<MemberRow> found(const MemberQuery &query) const;
    QList<OrganizationRow> found(const OrganizationQuery &query) const;
    Count counted(qsizetype rows, CountMode mode) const;

    QList<std::coroutine_handle<>> m_waiting;
    bool m_held = false;
};

} // namespace Rollcall
