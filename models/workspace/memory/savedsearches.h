#pragma once

#include "models/domain/audit.h"

#include <QSettings>

namespace Rollcall {

/// A named search of a journal.
struct SavedSearch {
    QString name;
    AuditQuery query; ///< Without where a page begins and ends.
    bool operator==(const SavedSearch &) const = default;
};

/// The searches that somebody kept for the journal of a directory, in the settings.
class SavedSearches final
{
public:
    /// The settings outlive it.
    SavedSearches(QSettings &settings, const ConnectionId &where);

    QList<SavedSearch> list() const; ///< In the order of keeping.
    void save(const SavedSearch &search); ///< Replaces one of the same name.
    void remove(const QString &name);

private:
    void write(const QList<SavedSearch> &searches);

    QSettings &m_settings;
    QString m_key;
};

} // namespace Rollcall
