#include "models/exchange/source/rowsource.h"

#include "models/exchange/source/watchedfile.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RowSource)
};

} // namespace

RowSource::~RowSource() = default;

QStringList namedColumns(QStringList headings)
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        headings[i] = headings[i].simplified();
        if (headings[i].isEmpty())
            headings[i] = Words::tr("Column %1").arg(i + 1);
    }
    return headings;
}

Error readError(const QIODevice &device)
{
    const auto *file = dynamic_cast<const WatchedFile *>(&device);
    if (file && file->wasChanged())
        return {Error::Kind::Conflict,
                Words::tr("The file was changed while it was read. Choose it again when nobody writes to it."),
                {},
                {}};
    return {Error::Kind::Storage,
            Words::tr("The file cannot be read. Look whether it is still there and may be read."),
            device.errorString(),
            {}};
}

} // namespace Rollcall
