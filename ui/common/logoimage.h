#pragma once

#include "models/workspace/opendirectory.h"

#include <QImage>

/// Logos as pictures to show.
namespace Rollcall::LogoImage {

/// The picture, whole, as large as fits into a square of `side` device pixels; null when it cannot be read. For any thread.
QImage decoded(const QByteArray &bytes, int side);

/// The same off the main thread.
Task<QImage> decode(QByteArray bytes, int side);
/// The logo of this SHA-256; null when the directory has none.
Task<QImage> read(OpenDirectory *directory, QString hash, int side);

} // namespace Rollcall::LogoImage
