#include "models/jobs/import/import.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

} // namespace

QString Import::fileName() const
{
    return QFileInfo(path).fileName();
}

QString Import::title() const
{
    return Words::tr("Import %1 into %2").arg(fileName(), organizationName);
}

} // namespace Rollcall
