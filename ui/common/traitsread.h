#pragma once

#include "models/workspace/opendirectory.h"

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
        QCoro::connect(directory.traits(where), owner, [this, asked = ++m_asked, callback = std::move(callback)](const Result<Traits> &traits) {
            if (asked == m_asked)
                callback(traits);
        });
    }

private:
    int m_asked = 0;
};

} // namespace Rollcall
