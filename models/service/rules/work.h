#pragma once

#include "models/service/policy/rights.h"
#include "models/service/rules/refs.h"

namespace Rollcall {

class Logos;
struct TemporaryPassword;

/// What a rule works with: one change of a batch, inside its savepoint.
struct Work {
    WriteSession &session;
    const Change &change;
    const Standing &actor;
    const Refs &refs;
    QDateTime now;                               ///< UTC, the same for the whole batch.
    const Logos &logos;
    const TemporaryPassword *password = nullptr; ///< Made beforehand for changes that ask for one.
};

/// What a rule did. The journal row is made of it, so nothing here but `secret` may hold a secret or a link.
struct Effect {
    Applied::Outcome outcome = Applied::Outcome::Done;
    EntityId target;
    QString name;   ///< The target's, for the journal.
    QJsonObject before;
    QJsonObject after;
    ImageTexts texts; ///< Of both, where they were made anyway.
    QStringList notes;
    OneTimeSecret secret;
    QList<OrganizationId> guarded; ///< Organizations that may have lost an owner by it.
    QString person;                ///< Whom a guard names.

    static Effect noOp(EntityId target, const QString &name, const QJsonObject &image)
    {
        Effect effect;
        effect.outcome = Applied::Outcome::NoOp;
        effect.target = std::move(target);
        effect.name = name;
        effect.before = effect.after = image;
        return effect;
    }
};

} // namespace Rollcall
