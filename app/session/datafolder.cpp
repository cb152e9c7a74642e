#include "app/session/datafolder.h"

#include <QDir>
#include <QStandardPaths>

namespace Rollcall {

using namespace Qt::StringLiterals;

DataFolder DataFolder::find(const QString &chosen)
{
    const QString one = chosen.isEmpty() ? qEnvironmentVariable("ROLLCALL_DATA_DIR") : chosen;
    if (!one.isEmpty()) {
        const QDir folder(QDir(one).absolutePath());
        return {folder.filePath(u"directory.sqlite"_s), folder.filePath(u"settings.ini"_s)};
    }
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollcall"_s);
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/rollcall"_s);
    return {data.filePath(u"directory.sqlite"_s), config.filePath(u"settings.ini"_s)};
}

} // namespace Rollcall
