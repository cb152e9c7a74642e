#pragma once

#include "models/domain/compactjson.h"
#include "models/domain/member.h"

namespace Rollcall {

// Images that toJson() makes, as compactJson() writes them: whoever wants the text then needs no object.
QByteArray imageText(const User &user);
/// To which other keys may be added.
JsonText imageKeys(const Membership &membership);

} // namespace Rollcall
