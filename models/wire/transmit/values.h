#pragma once

#include "models/domain/member.h"

#include <QJsonObject>
#include <QStringList>

// Pieces of what the server sends and takes.
namespace Rollcall::Transmit {

QString text(const QJsonObject &object, const QString &key);
QStringList texts(const QJsonObject &object, const QString &key); ///< Those that are not empty, each once.

/// A person without the id.
User profileFrom(const QJsonObject &item);

/// "en_US" is "en-US" there.
QString languageOf(const QString &locale);
QString localeOf(const QString &language);

} // namespace Rollcall::Transmit
