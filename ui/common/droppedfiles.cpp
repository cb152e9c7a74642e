#include "ui/common/droppedfiles.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSysInfo>

namespace Rollcall::DroppedFiles {

using namespace Qt::StringLiterals;

QList<QUrl> urls(const QMimeData *data)
{
    if (!data)
        return {};
    QList<QUrl> named = data->urls();
    if (named.isEmpty()) {
        // "copy" or "cut", then one address a line.
        const QList<QByteArray> lines = data->data(u"x-special/gnome-copied-files"_s).split('\n');
        for (const QByteArray &line : lines.sliced(1))
            named.append(QUrl::fromEncoded(line.trimmed()));
    }
    named.removeIf([](const QUrl &url) { return url.isEmpty() || url.scheme().isEmpty(); });
    return named;
}

QString localPath(const QUrl &url)
{
    if (!url.isLocalFile())
        return {};
    const QString host = url.host();
    if (host.isEmpty())
        return url.toLocalFile();
    const bool isHere = host == "localhost"_L1 || host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
    return isHere ? url.path(QUrl::FullyDecoded) : QString();
}

void acceptCopy(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace Rollcall::DroppedFiles
