#include "models/workspace/mirror/kepttraits.h"

#include "models/directory/traitsjson.h"
#include "models/store/sql/connection.h"
#include "models/store/store.h"

#include <qcorofuture.h>
#include <QCoreApplication>
#include <QJsonDocument>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::KeptTraits)
};

using Kept = std::optional<Traits>;

/// An organization's own, else another one's: what one is let do differs, what there is to fill in hardly does.
Kept foundIn(Sql::Connection &sql, const QString &organization)
{
    auto row = sql.select("SELECT traits FROM mirror_traits WHERE (organization='')=(?1='') ORDER BY organization=?1 DESC, heard DESC LIMIT 1",
                          organization);
    if (!row.step())
        return std::nullopt;
    return traitsFromJson(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
}

} // namespace

KeptTraits::KeptTraits(Clock clock) : m_clock(std::move(clock)) {}

void KeptTraits::keep(Store &store, const std::optional<OrganizationId> &organization, const Traits &traits)
{
    const QString where = organization.value_or(OrganizationId()).toString();
    const QByteArray text = QJsonDocument(toJson(traits)).toJson(QJsonDocument::Compact);
    if (std::exchange(m_written[where], text) == text)
        return;
    std::function<Result<void>(WriteSession &)> work = [where, text, now = m_clock()](WriteSession &session) -> Result<void> {
        session.sql().run("INSERT OR REPLACE INTO mirror_traits(organization, heard, traits) VALUES (?,?,?)", where, now,
                          QString::fromUtf8(text));
        return {};
    };
    // What cannot be written is asked for again the next time.
    store.write<void>(std::move(work));
}

Task<std::optional<Traits>> KeptTraits::meanwhile(Store &store, std::optional<OrganizationId> organization, Error why) const
{
    std::function<Result<Kept>(ReadSession &)> work = [where = organization.value_or(OrganizationId()).toString()](ReadSession &session) {
        return Result<Kept>(foundIn(session.sql(), where));
    };
    auto reading = store.read<Kept>(std::move(work));
    const Result<Kept> kept = co_await reading;
    Kept traits = kept.value_or(std::nullopt);
    if (traits)
        forbid(*traits, why);
    co_return traits;
}

void KeptTraits::forbid(Traits &traits, const Error &why)
{
    traits.readOnly = true;
    traits.readOnlyReason = why.message + u' ' + Words::tr("Until then everything can be read, and nothing can be changed.");
}

} // namespace Rollcall
