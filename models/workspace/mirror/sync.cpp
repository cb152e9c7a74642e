#include "models/workspace/mirror/sync.h"

#include "models/workspace/mirror/mirror.h"

namespace Rollcall {

struct Sync::Private {
    Mirror &mirror;
};

Sync::Sync(Mirror &mirror) : m_private(std::make_unique<Private>(mirror)) {}
Sync::~Sync() = default;

} // namespace Rollcall
