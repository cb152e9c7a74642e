#include "models/workspace/changes/settling.h"

#include "models/workspace/changes/inverse.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

ItemState stateOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict: return ItemState::Conflict;
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Unsupported: return ItemState::Refused;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled: break;
    }
    return ItemState::Failed;
}

ItemState stateOf(Applied::Outcome outcome)
{
    switch (outcome) {
    case Applied::Outcome::Done: return ItemState::Done;
    case Applied::Outcome::NoOp: return ItemState::NoOp;
    case Applied::Outcome::Partial: return ItemState::Partial;
    case Applied::Outcome::Unknown: break;
    }
    return ItemState::Unknown;
}

} // namespace

SentChange settled(StagedChange item, const Result<Applied> &result)
{
    SentChange sent{std::move(item), {}};
    sent.item.settled = QDateTime::currentDateTimeUtc();
    sent.item.reason.reset();
    if (!result) {
        sent.item.state = stateOf(result.error());
        sent.item.reason = result.error();
        return sent;
    }
    sent.item.state = stateOf(result->outcome);
    sent.item.target = result->target;
    sent.item.before = result->before;
    sent.item.after = result->after;
    sent.item.notes = result->notes;
    sent.item.requestId = result->requestId;
    sent.item.journalSequence = result->journalSequence;
    sent.secret = result->secret;
    if (!sent.secret.isEmpty())
        sent.item.secret = StagedChange::Secret::InMemory;
    if (sent.item.state == ItemState::Unknown)
        sent.item.reason = Error{Error::Kind::Timeout, Words::tr("No answer came, and reading did not tell whether it was done."), {}, {}};
    sent.item.irreversible = sent.item.state == ItemState::Done && !hasInverse(sent.item);
    return sent;
}

QList<Settlement> itemsOf(const QList<SentChange> &sent)
{
    QList<Settlement> items;
    for (const SentChange &one : sent)
        items.append(one.item);
    return items;
}

bool isAnswered(const SentChange &one)
{
    return isApplied(one.item.state) || one.item.state == ItemState::Partial;
}

bool makesSecret(const Payload &payload)
{
    const auto *add = std::get_if<AddMember>(&payload);
    return std::holds_alternative<ResetPassword>(payload) || (add && add->generatePassword);
}

bool stopsAll(const std::optional<Error> &reason)
{
    return reason
        && (reason->kind == Error::Kind::Network || reason->kind == Error::Kind::Timeout || reason->kind == Error::Kind::Storage
            || reason->kind == Error::Kind::Unauthorized || reason->kind == Error::Kind::Cancelled);
}

} // namespace Rollcall
