#include "ui/common/lazyicon.h"

#include <QPixmap>

namespace Rollcall {

using namespace Qt::StringLiterals;

const QIcon &LazyIcon::found()
{
    if (!m_found)
        m_found = m_source(m_name);
    return *m_found;
}

void LazyIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    found().paint(painter, rect, Qt::AlignCenter, mode, state);
}

QSize LazyIcon::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return found().actualSize(size, mode, state);
}

QPixmap LazyIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return found().pixmap(size, 1, mode, state);
}

QPixmap LazyIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // This size is one of pixels, that of an icon one of points.
    return found().pixmap(size / scale, scale, mode, state);
}

QList<QSize> LazyIcon::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    return found().availableSizes(mode, state);
}

QString LazyIcon::iconName()
{
    return found().name();
}

bool LazyIcon::isNull()
{
    return found().isNull();
}

QString LazyIcon::key() const
{
    return u"LazyIcon"_s;
}

QIconEngine *LazyIcon::clone() const
{
    return new LazyIcon(m_name, m_source);
}

} // namespace Rollcall
