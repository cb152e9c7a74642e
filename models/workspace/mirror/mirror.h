#pragma once

#include "models/directory/pull.h"
#include "models/directory/reader.h"
#include "models/domain/clock.h"

#include <chrono>
#include <memory>

namespace Rollcall {

class Leases;
class Store;
class Sync;

/// What a remote directory holds, kept in a file of its own, so that lists and search never wait for a network. Any number of
/// processes may have the same one open. Lives on the main thread.
class Mirror final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionId id;
        QString file; ///< Of this connection alone: 0600 in a folder of 0700, both made where they are missing.
        Pullable *source = nullptr; ///< Outlives the mirror.
        Leases *leases = nullptr;   ///< Syncs under "sync:<connection>"; none: nobody else opens the file.
        Clock clock = &QDateTime::currentDateTimeUtc;
        std::chrono::milliseconds firstProbe = std::chrono::seconds(5); ///< Of a server that is out of reach; then less and less often.
    };
    explicit Mirror(Parts parts, QObject *parent = nullptr);
    ~Mirror() override;

    /// The errors of Store::open(). A damaged file is thrown away: the server has all that was in it.
    Task<Result<void>> open();
    /// Removes the file of a connection that is no more, and what SQLite keeps beside it. Nobody has it open.
    static void removeFile(const QString &file);
    /// Of the file beside it in which processes share the budget of the connection's requests.
    inline static const QString paceSuffix = QStringLiteral(".pace");

    /// Takes out a person who is erased, and all that is known of them, whatever a sync would still keep. False: somebody who reads
    /// what is older was in the way, so that bytes of it stay in the log until the next time.
    Task<Result<bool>> forget(UserId person);

    /// Over everything that is here, whoever asks: the server has decided what one may see. Not longer than the mirror.
    std::unique_ptr<Reader> reader(QObject *parent = nullptr);
    Sync &sync() { return *m_sync; }
    const ConnectionId &id() const { return m_parts.id; }

private:
    friend class Sync;
    friend class MirroredDirectory;

    Parts m_parts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Sync> m_sync;
};

} // namespace Rollcall
