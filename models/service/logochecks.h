#pragma once

#include "models/domain/error.h"

#include <QByteArray>

namespace Rollcall::LogoChecks {

/// The suffix of the picture's file ("png", "jpg", "svg"), when it is a picture that may be a logo.
Result<QString> suffixOf(const QByteArray &bytes, int mostPixels);

/// Whether the drawing is whole, draws only itself (no scripts, no entities, nothing fetched) and in bounded time.
Result<void> checkSvg(const QByteArray &bytes);

} // namespace Rollcall::LogoChecks
