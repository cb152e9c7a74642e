#pragma once

#include "models/directory/directory.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace Rollcall::Remote {

/// Whose record may be read for `next` while `present` is being written: both edit people who are known, and two of them, so that
/// neither touches what is read for the other. Nothing in doubt.
std::optional<EntityId> personAhead(const Change &present, const Change &next);

/// For one apply: what the next change looks at before it writes is asked for as soon as the present one is being written, so that
/// the two wait for the server together. Never more than one ahead, never across two applies. What a change that failed, or that got
/// no answer, left read is thrown away.
template<typename Record>
class ReadAhead final
{
public:
    using Found = Result<std::optional<Record>>;
    using Read = std::function<Task<Found>(EntityId)>;
    using Wanted = std::function<bool(const Change &next)>;

    /// Older than that nothing is written by.
    static constexpr std::chrono::milliseconds freshness{2000};

    /// Without `wanted` whatever personAhead() allows is read.
    ReadAhead(const QList<Change> &changes, Read read, std::chrono::milliseconds lasting = freshness, const Wanted &wanted = {})
        : m_read(std::move(read)), m_lasting(lasting)
    {
        for (qsizetype i = 0; i + 1 < changes.size(); ++i) {
            const auto person = personAhead(changes.at(i), changes.at(i + 1));
            if (person && (!wanted || wanted(changes.at(i + 1))))
                m_ahead.insert(changes.at(i).id, *person);
        }
    }

    void begin(const ChangeId &change)
    {
        m_ready = std::exchange(m_asked, std::nullopt);
        const auto next = m_ahead.constFind(change);
        m_next = next == m_ahead.constEnd() ? std::nullopt : std::optional(*next);
    }

    /// The write of the present change is on its way: what is asked from now on is no older than it.
    void writing()
    {
        if (m_next && !m_asked)
            m_asked.emplace(Asked{*m_next, asked(m_read, *m_next)});
        m_next.reset();
    }

    /// The write got no good answer, whatever reading may show of it later.
    void drop() { m_asked.reset(); }

    void end(const Result<Applied> &result)
    {
        m_ready.reset();
        m_next.reset();
        const bool isKnown = result && (result->outcome == Applied::Outcome::Done || result->outcome == Applied::Outcome::NoOp);
        if (!isKnown)
            drop();
    }

    /// What was read ahead of this person, once. Nothing where nothing was, where it failed or is too old: it is to be read now.
    static Task<std::optional<Record>> take(std::shared_ptr<ReadAhead> self, EntityId person)
    {
        std::optional<Asked> ready = std::exchange(self->m_ready, std::nullopt);
        if (!ready || ready->person != person)
            co_return std::nullopt;
        const Answer answer = co_await ready->answer;
        // A clock that goes on while the computer sleeps; set back meanwhile, it tells nothing.
        const std::chrono::milliseconds age(QDateTime::currentMSecsSinceEpoch() - answer.came);
        if (!answer.found || age.count() < 0 || age >= self->m_lasting)
            co_return std::nullopt;
        // Who is not to be found so need not be gone; and whoever comes next would not be found either.
        if (!*answer.found)
            self->m_ahead.clear();
        co_return *answer.found;
    }

private:
    struct Answer {
        Found found;
        qint64 came = 0; ///< Milliseconds since 1970.
    };
    struct Asked {
        EntityId person;
        Task<Answer> answer;
    };

    /// Thrown away on its way, it comes to its end alone.
    static Task<Answer> asked(Read read, EntityId person)
    {
        auto reading = read(person);
        Found found = co_await reading;
        co_return Answer{std::move(found), QDateTime::currentMSecsSinceEpoch()};
    }

    Read m_read;
    std::chrono::milliseconds m_lasting;
    QHash<ChangeId, EntityId> m_ahead; ///< By the change that is written meanwhile.
    std::optional<EntityId> m_next;
    std::optional<Asked> m_asked;      ///< For the next change,
    std::optional<Asked> m_ready;      ///< and for the present one.
};

} // namespace Rollcall::Remote
