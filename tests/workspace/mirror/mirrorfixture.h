#pragma once

#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/mirror/sync.h"
#include "tests/service/fixture.h"
#include "tests/workspace/mirror/scripteddirectory.h"

namespace Rollcall {

/// A scripted server with its mirror in a folder of its own, and a clock that stands still until it is set.
class MirrorFixture
{
public:
    /// Another process's view is one more fixture on the same file.
    explicit MirrorFixture(QString file = {}, Leases *leases = nullptr, std::chrono::milliseconds firstProbe = std::chrono::minutes(1));
    ~MirrorFixture();

    ScriptedDirectory &server() { return *m_server; }
    MirroredDirectory &directory() { return *m_directory; }
    Mirror &mirror() { return m_directory->mirror(); }
    Sync &sync() { return mirror().sync(); }
    Reader &reader() { return *m_reader; }
    QString file() const { return m_file; }
    QDateTime now() const { return *m_now; }
    void pass(std::chrono::seconds time) { *m_now = m_now->addSecs(time.count()); }

    /// A sync to its end.
    Result<void> refresh() { return await(sync().refreshed()); }
    /// Closes the mirror and opens it again, as a restart does. The server forgets nothing.
    void reopen();
    /// As a program does that ends: then the file can be looked into.
    void close();

    QStringList organizations(); ///< Names, sorted.
    QStringList members(const QString &organization = {}); ///< Names of them, or of all people, sorted.
    std::optional<Person> person(const QString &id);
    Change change(Payload payload) const;
    Result<Applied> apply(Payload payload);

private:
    void open();

    QTemporaryDir m_folder;
    QString m_file;
    Leases *m_leases;
    std::chrono::milliseconds m_firstProbe;
    std::shared_ptr<QDateTime> m_now;
    QPointer<ScriptedDirectory> m_server;
    std::unique_ptr<MirroredDirectory> m_directory;
    std::unique_ptr<Reader> m_reader;
};

/// An edit of one field.
Patch rename(const EntityId &target, const QString &field, const QString &value);

} // namespace Rollcall
