#pragma once

#include "app/commandline/command.h"

#include <functional>

namespace Rollcall {

/// How a change is asked for and told.
struct Telling {
    QString key;                                ///< Of the document that --json writes.
    std::function<QString(const Applied &)> done; ///< The sentence for people once it is done.
    QString question = {};                      ///< For what destroys; empty: nobody is asked.
};

/// Applies one change and tells what became of it. With a question, a refusal comes before the question: nobody is asked
/// about what cannot be done.
Task<int> carryOut(Context &context, Payload payload, Telling telling);

/// Tells what became of one change, with its one-time secret, which counts as shown from then on.
Task<void> tellApplied(Context &context, QString sentence, QString key, Applied result);

/// A sentence that is known beforehand.
std::function<QString(const Applied &)> saying(QString sentence);
/// The name as it is stored, which need not be the one that was typed.
QString storedName(const Applied &applied);

} // namespace Rollcall
