#pragma once

#include "app/commandline/command.h"
#include "models/directory/connectionkind.h"

namespace Rollcall {

/// "clientId" → "client-id"; a list loses its plural ("scopes" → "scope"), the network's fields their first word ("ca-file").
QString optionName(const ConnectionField &field);

/// One option for each field of every kind that can be made; fields of the same name share it. None carries a secret.
QList<QCommandLineOption> fieldOptions(const QList<ConnectionKind> &kinds);

/// The settings with what was typed; an empty value takes a field away. Invalid for what is no value of the field, and for a
/// field that the kind does not have.
Result<QJsonObject> withTypedFields(const Typed &context, const QList<ConnectionKind> &kinds, const ConnectionKind &kind, QJsonObject settings);

/// True when at least one field was typed.
bool typedAnyField(const Typed &context, const QList<ConnectionKind> &kinds);

/// What the settings hold, field by field.
QList<std::pair<QString, QString>> settingFacts(const ConnectionKind &kind, const QJsonObject &settings);

/// "none, basic, form"; empty for a field without choices.
QString choicesOf(const ConnectionField &field);

} // namespace Rollcall
