#pragma once

#include <QString>

#include <array>

namespace Rollcall {

/// What a row of a file comes to in a directory. Written into files: new ones stand at the end.
enum class RowOutcome {
    New,        ///< Nobody there is this person: an account and a membership.
    Updated,    ///< A member whose fields or roles differ.
    Unchanged,  ///< A member who is already so.
    Membership, ///< The directory knows the person, who is added to the organization.
    Duplicate,  ///< An earlier row is the same person.
    Error,
    LeftOut,    ///< By the person who imports.
};
inline constexpr int rowOutcomes = 7;

QString toKey(RowOutcome outcome);       ///< "new", "updated", "unchanged", "membership", "duplicate", "error", "leftOut"
QString displayName(RowOutcome outcome); ///< Translated.

/// Whether such a row changes the directory.
inline bool isToApply(RowOutcome outcome)
{
    return outcome == RowOutcome::New || outcome == RowOutcome::Updated || outcome == RowOutcome::Membership;
}

/// How many rows came to what.
class OutcomeCounts final
{
public:
    qint64 &operator[](RowOutcome outcome) { return m_counts.at(static_cast<size_t>(outcome)); }
    qint64 operator[](RowOutcome outcome) const { return m_counts.at(static_cast<size_t>(outcome)); }
    qint64 total() const;
    qint64 toApply() const;
    bool operator==(const OutcomeCounts &) const = default;

private:
    std::array<qint64, rowOutcomes> m_counts{};
};

} // namespace Rollcall
