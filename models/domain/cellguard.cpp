#include "models/domain/cellguard.h"

#include <algorithm>

namespace Rollcall {

namespace {

/// Apostrophes, if any, and then what starts a formula.
bool isDangerous(const QString &cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && QStringView(u"=+-@\t\r").contains(*first);
}

bool isPhone(const QString &cell)
{
    return cell.size() > 1 && cell.front() == u'+'
        && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString guarded(const QString &cell, bool phone)
{
    if (!isDangerous(cell) || (phone && isPhone(cell)))
        return cell;
    return u'\'' + cell;
}

QString unguarded(const QString &cell) { return cell.startsWith(u'\'') && isDangerous(cell) ? cell.mid(1) : cell; }

} // namespace Rollcall
