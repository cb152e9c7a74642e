#pragma once

#include "models/directory/reader.h"
#include "models/workspace/changes/changeset.h"

#include <memory>

namespace Rollcall {

class Sync;

/// An open connection: a directory with its reader, bound to the person who uses it. The windows work on this.
class OpenDirectory final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionId id;
        QString name;        ///< "This computer"
        QString environment; ///< "production", "sandbox", own word; empty for none.
        QString notice;      ///< A standing sentence for the message bar ("opened read-only because …"); empty for none.
        Actor actor;
        std::unique_ptr<Directory> directory;
        std::unique_ptr<Reader> reader;
        Sync *sync = nullptr; ///< Of the directory's mirror; none: what one reads is the directory itself.
        QString colour = {};  ///< Of the environment, see colourOf().
        QString destination = {}; ///< Fingerprint of the server and client that it leads to; empty: it cannot be moved.
    };
    explicit OpenDirectory(Parts parts, QObject *parent = nullptr);

    const ConnectionId &id() const { return m_parts.id; }
    const QString &name() const { return m_parts.name; }
    const QString &environment() const { return m_parts.environment; }
    const QString &colour() const { return m_parts.colour; }
    const QString &notice() const { return m_parts.notice; }
    const QString &destination() const { return m_parts.destination; }
    const Actor &actor() const { return m_parts.actor; }
    Directory &directory() const { return *m_parts.directory; }
    Reader &reader() const { return *m_parts.reader; }
    Sync *sync() const { return m_parts.sync; }

    /// The connection is called otherwise from now on.
    void describe(const QString &name, const QString &environment, const QString &colour);
    /// Somebody else signed in.
    void actAs(const Actor &actor) { m_parts.actor = actor; }

    Task<Result<Traits>> traits(std::optional<OrganizationId> organization);

    /// Applies one change on behalf of the person, at once. Emits applied() when it was done.
    Task<Result<Applied>> apply(Payload payload);
    /// The same for several, in order; one result each.
    Task<QList<Result<Applied>>> applyAll(QList<Payload> payloads);
    /// A change of this directory and person with an id of its own, so that later ones can refer to what it will make.
    Change prepare(Payload payload) const;
    /// Applies prepared changes, in order; one result each.
    Task<QList<Result<Applied>>> applyChanges(QList<Change> changes);

    /// How changes reach the directory from now on: History puts itself there, so that what is applied at once can be undone.
    using Road = std::function<Task<QList<Result<Applied>>>(QList<Change>)>;
    /// Who is told that the one-time secret of a change was shown.
    using Shown = std::function<Task<Result<void>>(ChangeId)>;
    void applyThrough(Road road, Shown shown = {});
    /// Whoever shows the one-time secret of an answer says so, at once: what nobody has shown when the program ends is called lost
    /// at the next start, and a new one is offered.
    Task<Result<void>> secretShown(const Applied &result);

    /// How changes get into the basket instead: as one set, named after them where the title is empty. `isRule` tells whether
    /// the person wants every edit there. Changes (the class) puts itself there.
    struct Staging {
        std::function<Task<Result<ChangeSet>>(QString title, QList<Change>)> stage;
        std::function<bool()> isRule;
    };
    void stageThrough(Staging staging) { m_staging = std::move(staging); }
    bool canStage() const { return static_cast<bool>(m_staging.stage); }
    /// Edits are to be staged unless the person says otherwise for one of them.
    bool stagesEdits() const { return canStage() && m_staging.isRule && m_staging.isRule(); }
    /// Unsupported where there is no basket.
    Task<Result<ChangeSet>> stage(QList<Change> changes, QString title = {});
    Task<Result<ChangeSet>> stageAll(QList<Payload> payloads, QString title = {});

    /// A picture that an organization may have as its logo from then on; answers its SHA-256.
    Task<Result<QString>> storeLogo(QByteArray bytes);
    Task<Result<QByteArray>> logo(QString hash);

Q_SIGNALS:
    void applied(const Rollcall::Applied &result);
    /// Name, environment or colour are others now.
    void described();

private:
    Task<QList<Result<Applied>>> send(QList<Change> changes);
    QList<Change> prepareAll(QList<Payload> payloads) const;

    Parts m_parts;
    Road m_road;
    Shown m_shown;
    Staging m_staging;
};

} // namespace Rollcall
