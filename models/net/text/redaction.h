#pragma once

#include <QJsonValue>
#include <QString>
#include <QUrl>

namespace Rollcall {

/// True for the names of fields whose values are secret ("password", "clientSecret", "access_token", "passwordHash", …).
bool namesASecret(QStringView name);

/// The text with "…" for each word that looks like a token (a JWT, or a word after "Bearer" or "Basic").
QString withoutTokens(QString text);

/// A copy with "…" for every value of a secret name, at any depth.
QJsonValue withoutSecrets(const QJsonValue &value);

/// The whole address with "…" for secret values of its query and for tokens.
QString withoutSecrets(const QUrl &url);

} // namespace Rollcall
