#include "models/workspace/mirror/mirrorschema.h"

// The resource lives in a static library: the linker drops it unless somebody asks for it, outside any namespace.
static void keepMirrorMigrations()
{
    Q_INIT_RESOURCE(mirror_migrations);
}

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x526f6c4d;
/// The directory's scripts up to here had been written when there were mirrors first; never change it.
constexpr int directoryScriptsBefore = 2;

} // namespace

const Migrations::Schema &mirrorSchema()
{
    static const Migrations::Schema schema = [] {
        keepMirrorMigrations();
        const Migrations::Schema directory = Migrations::directorySchema();
        const Migrations::Schema own = Migrations::Schema::inFolder(applicationId, u":/mirror/migrations"_s);
        Migrations::Schema both{applicationId, directory.scripts, {}};
        // What either of them gets later comes behind all that is in the files already.
        both.scripts.insert(directoryScriptsBefore, own.scripts.first());
        for (auto step = directory.steps.cbegin(); step != directory.steps.cend(); ++step)
            both.steps.insert(step.key() <= directoryScriptsBefore ? step.key() : step.key() + 1, step.value());
        return both;
    }();
    return schema;
}

} // namespace Rollcall
