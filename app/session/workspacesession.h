#pragma once

#include "app/session/datafolder.h"
#include "app/session/networkwatch.h"
#include "app/session/signins.h"
#include "models/auth/secrets/keychainstore.h"
#include "models/auth/session/wakewatch.h"

namespace Rollcall {

/// What belongs to the person and to no single directory: the workspace file with the connections, their secrets and sign-ins.
/// For the window and for the command line.
class WorkspaceSession final : public QObject
{
    Q_OBJECT

public:
    /// `browser` opens the links of sign-ins; none: the system's.
    explicit WorkspaceSession(const DataFolder &folder, AuthorizationCodeFlow::Browser browser = {}, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    /// Opens the file and reads the connections; the sign-ins are there from then on.
    Task<Result<void>> open();

    /// For a program that stays: takes every sign-in up, and looks again when the computer wakes or is online again.
    void start();

    WorkspaceFile &file() { return m_file; }
    Connections &connections() { return m_connections; }
    Leases &leases() { return m_leases; }
    SecretVault &vault() { return m_vault; }
    Timing &timing() { return m_timing; }
    const QList<ConnectionKind> &kinds() const { return m_kinds; }
    /// Before open() it has no session for anything.
    Signins &signins() { return m_signins; }

private:
    SystemTiming m_timing;
    WorkspaceFile m_file;
    Connections m_connections;
    Leases m_leases;
    QList<ConnectionKind> m_kinds;
    KeychainStore m_keychain;
    SecretVault m_vault;
    Signins m_signins;
    std::unique_ptr<WakeWatch> m_wake;
    std::unique_ptr<NetworkWatch> m_network;
};

} // namespace Rollcall
