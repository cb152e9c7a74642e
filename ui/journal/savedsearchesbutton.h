#pragma once

#include "models/workspace/memory/savedsearches.h"

#include <QToolButton>

#include <functional>

namespace Rollcall {

/// A button with a menu of saved searches: choose one, save what is shown, remove one.
class SavedSearchesButton final : public QToolButton
{
    Q_OBJECT
public:
    SavedSearchesButton(SavedSearches searches, std::function<AuditQuery()> current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Rollcall::AuditQuery &query);

private:
    void fill();
    void save();

    SavedSearches m_searches;
    std::function<AuditQuery()> m_current;
    QMenu *m_menu;
};

} // namespace Rollcall
