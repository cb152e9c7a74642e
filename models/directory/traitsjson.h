#pragma once

#include "models/directory/traits.h"

#include <QJsonObject>

namespace Rollcall {

/// Traits as they are kept between two starts: everything but the directory's own rules, which only the directory itself has.
QJsonObject toJson(const Traits &traits);
/// What is missing or not known any more is as in Traits().
Traits traitsFromJson(const QJsonObject &json);

} // namespace Rollcall
