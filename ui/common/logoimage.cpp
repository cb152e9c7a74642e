#include "ui/common/logoimage.h"

#include <qcorofuture.h>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QtConcurrentRun>

namespace Rollcall::LogoImage {

namespace {

QImage drawn(const QByteArray &bytes, int side)
{
    QSvgRenderer renderer(bytes);
    const QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

QImage decoded(const QByteArray &bytes, int side)
{
    for (const char *format : {"png", "jpeg"}) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, format);
        reader.setDecideFormatFromContent(false);
        if (!reader.canRead())
            continue;
        reader.setAutoTransform(true);
        const QImage image = reader.read();
        return image.isNull() ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return drawn(bytes, side);
}

Task<QImage> decode(QByteArray bytes, int side)
{
    auto working = QtConcurrent::run(&decoded, bytes, side);
    auto image = co_await working;
    co_return image;
}

Task<QImage> read(OpenDirectory *directory, QString hash, int side)
{
    const auto bytes = co_await directory->logo(hash);
    if (!bytes)
        co_return QImage();
    const QByteArray picture = *bytes;
    auto image = co_await decode(picture, side);
    co_return image;
}

} // namespace Rollcall::LogoImage
