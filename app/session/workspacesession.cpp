#include "app/session/workspacesession.h"

#include "app/session/browser.h"
#include "app/session/kinds.h"
#include "models/workspace/leases/leaserow.h"

#include <qcorofuture.h>

#include <QFileInfo>
#include <QTimer>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString beside(const QString &file, const QString &name)
{
    return QFileInfo(file).absolutePath() + u'/' + name;
}

} // namespace

WorkspaceSession::WorkspaceSession(const DataFolder &folder, AuthorizationCodeFlow::Browser browser, QObject *parent)
    : QObject(parent), m_file(beside(folder.directoryFile, u"workspace.sqlite"_s)), m_connections(m_file), m_leases(m_file),
      m_kinds(connectionKinds()), m_keychain(&m_timing),
      m_vault(&m_keychain, SecretIndex(beside(folder.settingsFile, u"secrets.json"_s))),
      m_signins({m_connections, m_kinds, m_vault, m_timing, &m_leases, browser ? std::move(browser) : openInBrowser})
{
}

WorkspaceSession::~WorkspaceSession() = default;

Task<Result<void>> WorkspaceSession::open()
{
    const QPointer self(this);
    auto opening = m_file.open();
    const Result<void> opened = co_await opening;
    if (!opened || !self)
        co_return opened;
    co_return co_await m_connections.load();
}

void WorkspaceSession::start()
{
    m_signins.start();
    m_wake = std::make_unique<WakeWatch>(&m_timing, [] { return std::chrono::milliseconds(runningTime()); });
    connect(m_wake.get(), &WakeWatch::woke, &m_signins, &Signins::retryAll);
    // Its libraries are loaded when the window is there.
    QTimer::singleShot(500ms, this, [this] {
        m_network = std::make_unique<NetworkWatch>();
        connect(m_network.get(), &NetworkWatch::cameBack, &m_signins, &Signins::retryAll);
    });
}

} // namespace Rollcall
