#include "app/session/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

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

QString DataFolder::mirrorFile(const ConnectionId &connection) const
{
    // Ids of our own are letters and digits; whatever another hand wrote into the workspace stays one name in this folder.
    QByteArray name = QUrl::toPercentEncoding(connection.toString());
    name.replace('.', "%2E");
    return QFileInfo(directoryFile).absolutePath() + u"/mirrors/"_s + QString::fromLatin1(name) + u".sqlite"_s;
}

} // namespace Rollcall
