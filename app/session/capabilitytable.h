#pragma once

#include <QJsonArray>
#include <QString>

namespace Rollcall {

/// Which kind of directory can do what, as a Markdown table with its footnotes: from what each adapter declares as its most.
QString capabilityTable();
/// The same for programs.
QJsonArray capabilitiesJson();

} // namespace Rollcall
