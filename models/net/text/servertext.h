#pragma once

#include <QString>

namespace Rollcall {

/// What another machine said, fit for a message: at most 500 characters, control and direction characters gone, white space
/// collapsed. Markup is left as it is, so show it as plain text.
QString serverText(const QString &said);
QString serverText(const QByteArray &said);

/// Scheme, host, port and path of an address; of its query only the names, as their values may be secret.
QString withoutValues(const QUrl &url);

} // namespace Rollcall
