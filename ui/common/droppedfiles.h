#pragma once

#include <QStringList>
#include <QUrl>

class QDropEvent;
class QMimeData;

namespace Rollcall {

/// Files that a file manager gives, dragged or copied: `text/uri-list` (RFC 2483) or, on the clipboard of Nemo and Caja,
/// `x-special/gnome-copied-files`.
namespace DroppedFiles {

/// Whatever is named, files or not, without the empty and the comment lines.
QList<QUrl> urls(const QMimeData *data);

/// The path of a file on this computer, also where its host is named; empty for anything else.
QString localPath(const QUrl &url);

/// Takes what is offered as a copy, whatever was proposed: who hears that something was moved may delete it.
void acceptCopy(QDropEvent *event);

} // namespace DroppedFiles

} // namespace Rollcall
