#include "models/workspace/journal/journals.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Journals)
};

} // namespace

QString sentence(const JournalFault &fault)
{
    using Kind = JournalFault::Kind;
    switch (fault.kind) {
    case Kind::Edited: return Words::tr("Row %1 was edited, or put in by something else than Rollcall.").arg(fault.from);
    case Kind::Replaced: return Words::tr("Row %1 was replaced: the row after it follows on another one.").arg(fault.from);
    case Kind::Moved: return Words::tr("Row %1 was moved: it was written as row %2.").arg(fault.from).arg(fault.to);
    case Kind::Removed:
    case Kind::Cut:
        if (fault.from == fault.to)
            return Words::tr("Row %1 was removed.").arg(fault.from);
        return Words::tr("Rows %1 to %2 were removed.").arg(fault.from).arg(fault.to);
    case Kind::Rewritten:
        return Words::tr("The journal was written anew, or the anchor is of another one: row %1 is not the row that the anchor holds.")
            .arg(fault.from);
    }
    return {};
}

QString toKey(JournalFault::Kind kind)
{
    using Kind = JournalFault::Kind;
    switch (kind) {
    case Kind::Edited: return u"edited"_s;
    case Kind::Replaced: return u"replaced"_s;
    case Kind::Moved: return u"moved"_s;
    case Kind::Removed: return u"removed"_s;
    case Kind::Cut: return u"cut"_s;
    case Kind::Rewritten: return u"rewritten"_s;
    }
    return {};
}

} // namespace Rollcall
