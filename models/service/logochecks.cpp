#include "models/service/logochecks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QSvgRenderer>

namespace Rollcall::LogoChecks {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

tl::unexpected<Error> refused(const QString &sentence, const QString &details = {})
{
    return failure(Error::Kind::Invalid, sentence, details, u"logo"_s);
}

Result<void> checkSize(const QSize &size, int mostPixels)
{
    if (size.isEmpty())
        return refused(Words::tr("The picture does not say how large it is. Save it anew in a picture editor."));
    if (size.width() > mostPixels || size.height() > mostPixels) {
        return refused(Words::tr("The picture is %1 × %2 pixels large; a logo has at most %3 × %3.")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(mostPixels));
    }
    return {};
}

Result<void> checkPixels(const QByteArray &bytes, const QByteArray &format, int mostPixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    // The header's size first: what is too large is never decoded.
    if (const auto fits = checkSize(reader.size(), mostPixels); !fits)
        return fits;
    if (reader.read().isNull())
        return refused(Words::tr("The picture is damaged. Save it anew in a picture editor."), reader.errorString());
    return {};
}

Result<void> checkDrawing(const QByteArray &bytes, int mostPixels)
{
    if (const auto ok = checkSvg(bytes); !ok)
        return ok;
    QSvgRenderer renderer;
    if (!renderer.load(bytes))
        return refused(Words::tr("The drawing cannot be read. Save it as plain SVG."));
    return checkSize(renderer.defaultSize(), mostPixels);
}

/// An SVG has no magic number: it is text that begins with a tag, after a mark of its encoding perhaps.
bool looksLikeMarkup(const QByteArray &bytes)
{
    QByteArray start = bytes.left(1024);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed().startsWith('<');
}

} // namespace

Result<QString> suffixOf(const QByteArray &bytes, int mostPixels)
{
    const auto named = [](const Result<void> &checked, const QString &suffix) {
        return checked ? Result<QString>(suffix) : Result<QString>(tl::unexpected(checked.error()));
    };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return named(checkPixels(bytes, "png", mostPixels), u"png"_s);
    if (bytes.startsWith("\xff\xd8\xff"))
        return named(checkPixels(bytes, "jpeg", mostPixels), u"jpg"_s);
    if (looksLikeMarkup(bytes))
        return named(checkDrawing(bytes, mostPixels), u"svg"_s);
    return refused(Words::tr("This is no PNG, JPEG or SVG picture. Choose a file of one of these kinds."));
}

} // namespace Rollcall::LogoChecks
