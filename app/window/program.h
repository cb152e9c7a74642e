#pragma once

#include "app/session/embeddedsession.h"
#include "app/session/journalkey.h"
#include "app/session/remotes.h"
#include "app/session/workspacesession.h"
#include "models/workspace/approval/approvaldesk.h"
#include "models/workspace/changes/changes.h"
#include "models/jobs/import/imports.h"
#include "models/workspace/journal/journals.h"
#include "models/workspace/memory/places.h"
#include "models/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/connections/lock/connectionlock.h"
#include "ui/connections/lock/screenwatch.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>
#include <QThreadPool>

namespace Rollcall {

/// The windowed program over one data folder: opens the directory and puts the main window together.
class Program final : public QObject
{
    Q_OBJECT
public:
    Program(QApplication &application, const DataFolder &folder, QString actAs);
    ~Program() override;

    /// Language and theme first, then the directory, off the main thread; ends in opened() or failed().
    void start();
    MainWindow *window() const { return m_window; }

Q_SIGNALS:
    void opened();
    void failed(const Rollcall::Error &error);

private:
    void open();
    void openConnections();
    void filesOpened();
    void prepareConnections();
    void openDirectories();
    void showWindow();
    void recover();
    void forgetOld();
    QString whyItStays(const ConnectionId &id) const;
    void openJournals();
    SampleOffer sampleOffer();

    QApplication &m_application;
    DataFolder m_folder;
    QString m_actAs;
    QSettings m_settings;
    Theme m_theme;
    EmbeddedSession m_session;
    WorkspaceSession m_connections;
    std::optional<Result<void>> m_directoryOpened;   ///< None: not answered yet.
    std::optional<Result<void>> m_connectionsOpened; ///< The same.
    bool m_isOpeningConnections = false;
    Workspace m_workspace;
    Places m_places;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Imports> m_imports;
    std::unique_ptr<JournalKey> m_journalKey;
    std::unique_ptr<Journals> m_journals;
    std::unique_ptr<ApprovalDesk> m_approvals;
    std::unique_ptr<Remotes> m_remotes;
    std::unique_ptr<ConnectionsDesk> m_desk;
    std::unique_ptr<ConnectionLock> m_lock;
    std::unique_ptr<ScreenWatch> m_screen;
    std::unique_ptr<Shell> m_shell;
    QPointer<MainWindow> m_window; ///< Deletes itself when it is closed, as all windows do.
    QThreadPool m_warming; ///< Waits for its thread when it goes.
};

/// Says in a window why the program could not start, and offers to try again.
void tellStartFailure(Program &program, const Error &error);

} // namespace Rollcall
