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

std::optional<Error> changeOf(QIODevice &device)
{
    auto *file = dynamic_cast<WatchedFile *>(&device);
    if (!file || file->isAsOpened())
        return std::nullopt;
    return Error{Error::Kind::Conflict,
                 Words::tr("The file was changed while it was read. Choose it again when nobody writes to it."),
                 {},
                 {}};
}

Error readError(QIODevice &device)
{
    if (const auto change = changeOf(device))
        return *change;
    return {Error::Kind::Storage,
            Words::tr("The file cannot be read. Look whether it is still there and may be read."),
            device.errorString(),
            {}};
}

} // namespace Rollcall
