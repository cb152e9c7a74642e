#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

#include <chrono>

namespace Rollcall {

/// Asks a directory what may be done, for a page, a dialog or an inspector that owns this. Of several questions under way only the one
/// that was asked last is answered, in whatever order the directory answers.
class TraitsRead final
{
public:
    /// Of the organization, or (nullopt) of the directory itself. The callback gets a Result<Traits>, unless `owner` goes before.
    template<typename Owner, typename Callback>
    void ask(OpenDirectory &directory, const std::optional<OrganizationId> &where, Owner *owner, Callback callback)
    {
        m_directory = &directory;
        m_where = where;
        m_answered.reset();
        m_isAsking = true;
        QCoro::connect(directory.traits(where), owner, [this, asked = ++m_asked, callback = std::move(callback)](const Result<Traits> &traits) {
            if (asked != m_asked)
                return;
            m_isAsking = false;
            if (traits)
                m_answered = Clock::now();
            callback(traits);
        });
    }

    /// The same, unless that is being asked or was answered a moment ago: some ask a server each time. Whoever calls keeps the
    /// answer, and calls forget() when the directory says that there is another one.
    template<typename Owner, typename Callback>
    void askUnlessKnown(OpenDirectory &directory, const std::optional<OrganizationId> &where, Owner *owner, Callback callback)
    {
        const bool isKnown = m_isAsking || (m_answered && Clock::now() - *m_answered < lasts);
        if (!isKnown || m_directory != &directory || m_where != where)
            ask(directory, where, owner, std::move(callback));
    }
    void forget() { m_directory = nullptr; }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds lasts{60};

    QPointer<OpenDirectory> m_directory;
    std::optional<OrganizationId> m_where;
    std::optional<Clock::time_point> m_answered; ///< Nothing: not yet, or with an error.
    bool m_isAsking = false;
    int m_asked = 0;
};

} // namespace Rollcall
