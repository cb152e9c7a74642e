#pragma once

#include <QString>

namespace Rollcall {

// The one file of the tests that knows where the checkout and the build lie. What else is compiled does not depend on it, so
// that ccache finds again in one clone what another compiled.

/// A file or folder of this checkout, by its path from the top: `checkoutPath(u"resources/samples/members.csv")`.
QString checkoutPath(QStringView path);
/// The program that was built; a test that starts it names the target `rollcall` in its DEPENDS.
QString builtProgram();

} // namespace Rollcall
