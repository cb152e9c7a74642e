#pragma once

#include "tests/changes/remotedesk.h"
#include "tests/remote/support/badline.h"
#include "tests/remote/support/idleclock.h"
#include "tests/ui/shellfixture.h"

#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/mirror/sync.h"

namespace Rollcall {

/// A window on a mirrored directory, whose server is reached over a line that fails; and what is done there in a day.
class DayDesk final
{
public:
    explicit DayDesk(Site &site);
    ~DayDesk();

    BadLine &line() { return m_line; }
    MainWindow &window() const { return *m_window; }
    Sync &sync() const { return *m_directory->sync(); }

    /// Goes somewhere and types into the list's filter, as somebody who looks around.
    void look(QRandomGenerator &random);
    /// Stages these as one set and applies it, as the basket's page does.
    void applySet(const QList<Payload> &payloads);
    /// At once, as a dialog does.
    void edit(Payload payload);
    /// What got no good answer is tried once more.
    void retry();
    /// Until what a server confirmed is no longer shown whatever it says: a minute.
    bool settle();
    /// A sync to its end, over a good line; what it asks before it takes much away is answered with yes.
    Result<void> synced();
    /// Until everything that was begun has ended; false when it does not.
    bool rest();
    /// What has not ended, for a person.
    QString underWay() const;

    /// Of every change of the day.
    QList<StagedChange> items();
    /// Everything that the mirror holds, by id.
    QJsonObject portrait() { return portraitOf(m_directory->reader()); }
    /// The same of a mirror that is filled anew, over a good line.
    QJsonObject truth();

    template<typename T>
    T wait(Task<T> task)
    {
        return ShellFixture::wait(std::move(task));
    }

private:
    std::unique_ptr<MirroredDirectory> mirrored(const QString &file);
    QJsonObject portraitOf(Reader &reader);
    void start(const ChangeSetId &set);

    Site &m_site;
    QTemporaryDir m_folder;
    BadLine m_line;
    IdleClock m_clock;
    ShellFixture m_shell;
    WorkspaceFile m_file;
    std::unique_ptr<Changes> m_changes;
    MirroredDirectory *m_mirrored = nullptr; ///< Of this:
    OpenDirectory *m_directory = nullptr;
    QPointer<MainWindow> m_window;
    QObject m_context;
    int m_edits = 0; ///< Under way.
};

} // namespace Rollcall
