#pragma once

#include <QUrl>

namespace Rollcall {

/// Opens a link in the person's browser; false when there is no screen or no browser. With or without a window of our own.
bool openInBrowser(const QUrl &link);

} // namespace Rollcall
