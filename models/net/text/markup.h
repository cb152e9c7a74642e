#pragma once

#include <QString>

namespace Rollcall {

/// What a page of HTML or XML says: its title or first heading, then its text, without tags, scripts and styles, entities as letters.
QString withoutMarkup(const QString &page);

} // namespace Rollcall
