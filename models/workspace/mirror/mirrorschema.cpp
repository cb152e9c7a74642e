#include "models/workspace/mirror/mirrorschema.h"

#include <algorithm>
#include <array>

// The resource lives in a static library: the linker drops it unless somebody asks for it, outside any namespace.
static void keepMirrorMigrations()
{
    Q_INIT_RESOURCE(mirror_migrations);
}

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x526f6c4d;
/// For each script of a mirror, how many of the directory's had been written when it was; never change what stands here.
constexpr std::array directoryScriptsBefore{2, 5};

} // namespace

const Migrations::Schema &mirrorSchema()
{
    static const Migrations::Schema schema = [] {
        keepMirrorMigrations();
        const Migrations::Schema directory = Migrations::directorySchema();
        const Migrations::Schema own = Migrations::Schema::inFolder(applicationId, u":/mirror/migrations"_s);
        Migrations::Schema both{applicationId, directory.scripts, {}};
        Q_ASSERT(own.scripts.size() == static_cast<qsizetype>(directoryScriptsBefore.size()));
        // What either of them gets later comes behind all that is in the files already.
        for (qsizetype i = 0; i < own.scripts.size(); ++i)
            both.scripts.insert(directoryScriptsBefore.at(static_cast<size_t>(i)) + i, own.scripts.at(i));
        for (auto step = directory.steps.cbegin(); step != directory.steps.cend(); ++step) {
            const auto before = std::ranges::count_if(directoryScriptsBefore, [&](int scripts) { return scripts < step.key(); });
            both.steps.insert(step.key() + static_cast<int>(before), step.value());
        }
        return both;
    }();
    return schema;
}

} // namespace Rollcall
