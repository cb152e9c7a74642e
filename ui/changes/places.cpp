#include "ui/changes/places.h"

#include "ui/common/environment.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangeTasks)
};

} // namespace

void namePlaces(Confirmation &confirmation, const Workspace &workspace, const QList<ConnectionId> &where)
{
    QStringList environments;
    for (const ConnectionId &id : where) {
        const auto *directory = workspace.find(id);
        if (!directory || directory->environment().isEmpty())
            continue;
        confirmation.production = confirmation.production || isProduction(directory->environment());
        //: A directory and its environment
        const QString words = Words::tr("%1 (%2)").arg(environmentName(directory->environment()), directory->name());
        if (!environments.contains(words))
            environments.append(words);
    }
    confirmation.environment = environments.join(u", "_s);
}

} // namespace Rollcall
