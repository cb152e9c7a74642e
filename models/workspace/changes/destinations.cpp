#include "models/workspace/changes/destinations.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

} // namespace

Error meantForElsewhere()
{
    return {Error::Kind::Conflict,
            Words::tr("This was meant for another server or client than its connection leads to now. Send it here if that is the same directory "
                      "at another address, let the connection lead there again, or discard this."),
            {}, {}};
}

Error sentElsewhere()
{
    return {Error::Kind::Conflict,
            Words::tr("This was sent to another server or client than its connection leads to now, and no answer came. Let the connection "
                      "lead there again to find out, or look there."),
            {}, {}};
}

} // namespace Rollcall
