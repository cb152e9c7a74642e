#include "app/session/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Ids of our own are letters and digits; whatever another hand wrote into the workspace stays one name in a folder.
QString fileNameOf(const ConnectionId &connection)
{
    QByteArray name = QUrl::toPercentEncoding(connection.toString());
    name.replace('.', "%2E");
    return QString::fromLatin1(name);
}

QDir mirrors(const QString &directoryFile)
{
    return QDir(QFileInfo(directoryFile).absolutePath() + u"/mirrors"_s);
}

} // namespace

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

QString DataFolder::mirrorFile(const ConnectionId &connection, const QString &place) const
{
    const QString name = fileNameOf(connection);
    return mirrors(directoryFile).filePath((place.isEmpty() ? name : name + u'@' + place) + u".sqlite"_s);
}

QStringList DataFolder::mirrorFiles(const ConnectionId &connection) const
{
    const QDir folder = mirrors(directoryFile);
    const QString name = fileNameOf(connection);
    QStringList files;
    for (const QString &file : folder.entryList({name + u".sqlite"_s, name + u"@*.sqlite"_s}, QDir::Files))
        files += folder.filePath(file);
    return files;
}

} // namespace Rollcall
