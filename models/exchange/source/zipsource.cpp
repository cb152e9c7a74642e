#include "models/exchange/source/zipsource.h"

#include <QIODevice>

#include <zip.h>

namespace Rollcall {

namespace {

struct Source {
    QIODevice *device;
    zip_error_t error;
};

zip_int64_t refused(Source &source, int code)
{
    zip_error_set(&source.error, code, 0);
    return -1;
}

zip_int64_t seekTo(Source &source, void *data, zip_uint64_t size)
{
    const zip_int64_t to =
        zip_source_seek_compute_offset(static_cast<zip_uint64_t>(source.device->pos()),
                                       static_cast<zip_uint64_t>(source.device->size()), data, size, &source.error);
    if (to < 0)
        return -1;
    return source.device->seek(to) ? 0 : refused(source, ZIP_ER_SEEK);
}

zip_int64_t stat(Source &source, void *data)
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(source.device->size());
    stat->valid |= ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
}

// The signature is libzip's zip_source_callback.
zip_int64_t answer(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto &source = *static_cast<Source *>(self);
    switch (command) {
    case ZIP_SOURCE_OPEN: return source.device->seek(0) ? 0 : refused(source, ZIP_ER_SEEK);
    case ZIP_SOURCE_READ: {
        const qint64 got = source.device->read(static_cast<char *>(data), static_cast<qint64>(size));
        return got < 0 ? refused(source, ZIP_ER_READ) : got;
    }
    case ZIP_SOURCE_CLOSE: return 0;
    case ZIP_SOURCE_STAT: return stat(source, data);
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&source.error, data, size);
    case ZIP_SOURCE_SEEK: return seekTo(source, data, size);
    case ZIP_SOURCE_TELL: return source.device->pos();
    case ZIP_SOURCE_FREE:
        zip_error_fini(&source.error);
        delete &source;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SUPPORTS, -1);
    default: return refused(source, ZIP_ER_OPNOTSUPP);
    }
}

} // namespace

zip_source *makeZipSource(QIODevice &device)
{
    auto *source = new Source{&device, {}};
    zip_error_init(&source->error);
    zip_source_t *made = zip_source_function_create(answer, source, nullptr);
    if (!made)
        delete source;
    return made;
}

} // namespace Rollcall
