#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Rollcall {

/// What a key of an image or of an edit (see json.h) is called on the screen: "Nickname", "Domains". The key itself where
/// nobody has a word for it. Translated.
QString fieldLabel(const QString &key);

/// The keys beside those of the members' fields that mean something to a person, with their labels, in the order of telling.
QList<std::pair<QString, QString>> furtherFieldLabels();

} // namespace Rollcall
