#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    if (QIcon::hasThemeIcon(name))
        return QIcon::fromTheme(name);
    // A theme's fallback is looked at for the names that a theme lacks, but only where a theme is installed at all.
    const QString theme = Theme::isDark(QGuiApplication::palette()) ? u"rollcall-dark"_s : u"rollcall"_s;
    const QString drawing = u":/icons/%1/actions/%2.svg"_s.arg(theme, name);
    return QFile::exists(drawing) ? QIcon(drawing) : QIcon::fromTheme(name);
}

} // namespace Rollcall
