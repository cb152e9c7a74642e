#include "app/session/workspacelease.h"

#include "models/net/text/networkerrors.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The time-out of a renewal's requests, and a little more.
constexpr auto patience = 90s;

class Hold final : public LeaseHold
{
public:
    explicit Hold(Leases::Held held) : m_held(std::move(held)) {}
    bool isLost() const override { return m_held->isLost(); }

private:
    Leases::Held m_held;
};

} // namespace

WorkspaceLease::WorkspaceLease(Leases *leases, const ConnectionId &connection)
    : m_leases(leases), m_name(u"tokens/"_s + connection.toString())
{
}

QCoro::Task<Result<std::shared_ptr<LeaseHold>>> WorkspaceLease::hold(std::stop_token stop)
{
    if (!m_leases)
        co_return tl::unexpected(NetworkErrors::cancelled());
    auto taking = m_leases->take(m_name, patience, stop);
    const Result<Leases::Held> held = co_await taking;
    if (!held)
        co_return passOn(held);
    co_return std::shared_ptr<LeaseHold>(std::make_shared<Hold>(*held));
}

} // namespace Rollcall
