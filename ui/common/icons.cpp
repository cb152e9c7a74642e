#include "ui/common/icons.h"

#include "ui/common/lazyicon.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString drawing(const QString &theme, const QString &name)
{
    const QString path = u":/icons/%1/actions/%2.svg"_s.arg(theme, name);
    return QFile::exists(path) ? path : QString();
}

/// Breeze's dark sister of Debian 12 draws a magnifier under this name.
bool isMisdrawn(const QString &name)
{
    return name == "view-history"_L1;
}

QIcon lookUp(const QString &name)
{
    if (QIcon::hasThemeIcon(name) && !isMisdrawn(name))
        return QIcon::fromTheme(name);
    // A theme's fallback is looked at for the names that a theme lacks, but only where a theme is installed at all.
    const QString ours = drawing(Theme::isDark(QGuiApplication::palette()) ? u"rollcall-dark"_s : u"rollcall"_s, name);
    return ours.isEmpty() ? QIcon::fromTheme(name) : QIcon(ours);
}

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LazyIcon(name, &lookUp)); // taken by the icon
}

QPixmap glyph(const QString &name, int side, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(side * devicePixelRatio + 0.5);
    const QString key = u"glyph %1 %2 %3 %4"_s.arg(name, QString::number(pixels), colour.name(QColor::HexArgb),
                                                   QString::number(devicePixelRatio));
    QPixmap glyph;
    if (QPixmapCache::find(key, &glyph))
        return glyph;
    // Ours first: a theme's larger icons have several colours, and so have its marks for errors.
    const QString ours = drawing(u"rollcall"_s, name);
    const QIcon source = ours.isEmpty() ? QIcon::fromTheme(name) : QIcon(ours);
    // The small drawing, enlarged: themes keep one colour to sizes up to 22.
    const int base = side >= 22 ? 22 : 16;
    glyph = source.pixmap(QSize(base, base), qreal(pixels) / base);
    if (glyph.isNull())
        return glyph;
    glyph.setDevicePixelRatio(1);
    if (glyph.width() != pixels)
        glyph = glyph.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    {
        QPainter painter(&glyph);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(glyph.rect(), colour);
    }
    glyph.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, glyph);
    return glyph;
}

} // namespace Rollcall
