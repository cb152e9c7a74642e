#pragma once

#include "models/items/stagedchangesmodel.h"
#include "models/workspace/changes/conflicts.h"
#include "models/workspace/changes/redirecting.h"
#include "ui/common/messagebar.h"

namespace Rollcall {

/// Does what the commands of the page of changes say, and tells what became of it. Asks first where something is taken away or
/// lost. Dialogs are children of the page's window and open without blocking.
class ChangeTasks final : public QObject
{
    Q_OBJECT
public:
    ChangeTasks(Changes &changes, QWidget *page);

    /// Asks where the set takes somebody or something away; above the brake's threshold the number has to be typed.
    void apply(const ChangeSet &set, const std::optional<Preview> &preview);
    void retry(const ChangeSet &set);
    /// Asks first, with the names of both servers.
    void sendHere(const ChangeSet &set, const QList<Redirection> &redirections);
    void place(const ChangeId &change, const ChangeId &before);
    /// What builds on them goes too, when the person agrees.
    void remove(const QList<ChangeId> &changes);
    void discard(const ChangeSet &set);
    void rename(const ChangeSet &set);
    void edit(const StagedChange &item, const ValueWords &words);
    void resolve(const Preview &preview, const ChangeId &change, const Choices &choices, bool alsoAlike);
    void showCommandLine(const ChangeSet &set, const QList<StagedRow> &rows);

Q_SIGNALS:
    void busyChanged(bool busy);
    void messagePosted(const Rollcall::Message &message);

private:
    template<typename T>
    void run(const QString &work, Task<Result<T>> task);
    void tell(const Error &error, const QString &work);
    void askRemoval(const QList<ChangeId> &changes, const QList<ChangeId> &dependents);
    QWidget *window() const { return m_page->window(); }

    Changes &m_changes;
    QWidget *m_page;
};

} // namespace Rollcall
