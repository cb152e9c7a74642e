#include "app/session/browser.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace Rollcall {

using namespace Qt::StringLiterals;

bool openInBrowser(const QUrl &link)
{
    // Nothing but a web address, whoever made it.
    if (link.scheme() != u"https" && link.scheme() != u"http")
        return false;
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return QDesktopServices::openUrl(link);
    const bool hasScreen = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY");
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    return hasScreen && !opener.isEmpty() && QProcess::startDetached(opener, {link.toString(QUrl::FullyEncoded)});
}

} // namespace Rollcall
