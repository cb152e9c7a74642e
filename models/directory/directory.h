#pragma once

#include "models/directory/change.h"
#include "models/directory/traits.h"
#include "models/domain/error.h"

#include <qcorotask.h>
#include <QObject>

namespace Rollcall {

template<typename T>
using Task = QCoro::Task<T>;

/// What a thing is now; no image when it is not there.
struct Snapshot {
    EntityId entity;
    std::optional<QJsonObject> image;
};

/// Anything that holds organizations, members and roles: the embedded service or a remote API. Lives on the main thread.
class Directory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// For the actor, in one organization or (nullopt) in the directory itself.
    virtual Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) = 0;

    /// Exactly these, now: preview, precondition, settling and undo use only this.
    virtual Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) = 0;

    /// One result for each change, in order. Refused: Forbidden, Invalid, NotFound, Unsupported; overtaken: Conflict.
    virtual Task<QList<Result<Applied>>> apply(QList<Change> changes) = 0;

    /// What apply would answer now, with nothing written: for a preview, and for a refusal before the person is asked. New
    /// ids are not those that apply will give; secrets and journal sequences stay empty. Unsupported where a directory
    /// cannot tell beforehand.
    virtual Task<QList<Result<Applied>>> check(QList<Change> changes);

    static constexpr qint64 largestLogo = 1024 * 1024; ///< Bytes.
    /// Keeps a picture (PNG, JPEG or SVG, at most `largestLogo`) and answers its SHA-256 in hexadecimal, which a Create or
    /// Patch of an organization's `logo` may name from then on. Unsupported where a directory keeps none.
    virtual Task<Result<QString>> storeLogo(Actor actor, QByteArray bytes);
    /// The picture of this SHA-256; NotFound when there is none.
    virtual Task<Result<QByteArray>> logo(QString hash);

Q_SIGNALS:
    void traitsChanged();
};

} // namespace Rollcall
