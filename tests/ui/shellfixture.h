#pragma once

#include "models/service/sample/sampledirectory.h"
#include "models/store/store.h"
#include "models/workspace/file/workspacefile.h"
#include "models/workspace/journal/journals.h"
#include "tests/net/awaited.h"
#include "tests/workspace/testsigner.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QtTest>

namespace Rollcall {

/// A program without app/: one embedded directory in a folder of its own, settings beside it, windows on demand.
class ShellFixture final
{
public:
    /// `members` invented people in `organizations` organizations; none for 0. The notice is the directory's.
    explicit ShellFixture(qint64 members = 0, int organizations = 0, const QString &notice = {});
    ~ShellFixture();

    MainWindow *open(const std::optional<Location> &start = {}); ///< Shown and active.
    void closeAll();
    Location at(Section section) const;
    OpenDirectory &directory() const { return *m_workspace.directories().first(); }
    const Shell &shell() const { return *m_shell; }
    Workspace &workspace() { return m_workspace; }
    Journals &journals() { return *m_journals; }
    Store &store() { return *m_store; }
    /// As another start finds it: nothing in memory, the settings read anew.
    void restart();

    /// Waits for a task, with the event loop turning.
    template<typename T>
    static T wait(Task<T> task)
    {
        return finished(std::move(task));
    }

private:
    void openDirectory(const QString &notice);

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Places> m_places;
    std::unique_ptr<Store> m_store;
    Actor m_actor;
    Workspace m_workspace;
    TestSigner m_signer{'t'};
    std::unique_ptr<WorkspaceFile> m_file;
    std::unique_ptr<Journals> m_journals;
    std::unique_ptr<Shell> m_shell;
};

} // namespace Rollcall
