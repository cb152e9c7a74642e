#pragma once

struct zip_source;
class QIODevice;

namespace Rollcall {

/// The source that libzip reads a device through; freed by libzip. The device stays with the caller and outlives it.
zip_source *makeZipSource(QIODevice &device);

} // namespace Rollcall
