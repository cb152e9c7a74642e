#pragma once

#include <QByteArray>
#include <QStringList>

namespace Rollcall {

/// The keys of a JSON object in the order in which they are written, those of objects in it joined to theirs by a dot.
/// QJsonObject sorts them. The text must be valid JSON.
QStringList jsonKeys(const QByteArray &object);

} // namespace Rollcall
