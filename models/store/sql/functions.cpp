#include "models/store/sql/functions.h"

#include "models/store/search/holders.h"
#include "models/store/search/matcher.h"

#include <sqlite3.h>

#include <string_view>

namespace Rollcall::Sql {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

/// holds(matcher, document): all of it. With the length of the own part: 1 when that suffices, 2 when only the whole does.
/// With another text behind: the own part and that text.
void holds(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto *matcher = static_cast<const Search::Matcher *>(
        sqlite3_value_pointer(values[0], Search::Matcher::pointerType));
    if (!matcher) {
        sqlite3_result_error(context, "holds() needs a matcher", -1);
        return;
    }
    const std::string_view document = textOf(values[1]);
    if (count == 2) {
        sqlite3_result_int(context, matcher->holds(document));
        return;
    }
    const auto own = static_cast<size_t>(sqlite3_value_int64(values[2]));
    if (count == 4)
        sqlite3_result_int(context, matcher->holds(document, own, textOf(values[3])));
    else if (!matcher->holds(document))
        sqlite3_result_int(context, 0);
    else
        sqlite3_result_int(context, matcher->holdsWithin(document, own) ? 1 : 2);
}

} // namespace

void addFunctions(sqlite3 *handle)
{
    // Neither deterministic nor innocuous: it reads an address, and no schema has a business with it.
    constexpr int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    for (const int count : {2, 3, 4})
        sqlite3_create_function_v2(handle, "holds", count, flags, nullptr, &holds, nullptr, nullptr, nullptr);
    Search::addHolders(handle);
}

} // namespace Rollcall::Sql
