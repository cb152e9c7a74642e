#include "tests/checkout/checkout.h"

using namespace Qt::StringLiterals;

namespace Rollcall {

QString checkoutPath(QStringView path)
{
    return QStringLiteral(ROLLCALL_SOURCE_DIR "/") + path.toString();
}

QString builtProgram()
{
    return QStringLiteral(ROLLCALL_EXECUTABLE);
}

} // namespace Rollcall
