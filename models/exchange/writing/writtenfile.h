#pragma once

#include "models/domain/error.h"

#include <QSaveFile>

namespace Rollcall {

/// A file that is written beside its place and takes it when it is complete.
class WrittenFile final
{
public:
    explicit WrittenFile(const QString &path);

    Result<void> open();
    Result<void> write(const QByteArray &bytes); ///< Gathers small pieces.
    Result<void> commit();

private:
    Result<void> flush();
    tl::unexpected<Error> failed() const;

    QSaveFile m_file;
    QByteArray m_waiting;
};

} // namespace Rollcall
