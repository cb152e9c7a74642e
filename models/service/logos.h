#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace Rollcall {

/// The logos of a directory: files beside its database, named by the SHA-256 of what they hold, so that the same picture is
/// there once and a name always means the same picture. One that no organization has is kept for a while, as the journal's
/// images go on naming it and an undo may want it back; then it goes when the next logo is chosen.
/// A value; every call reads or writes files, on any thread but the main one.
class Logos final
{
public:
    static constexpr int mostPixels = 4096; ///< In width and in height.
    static constexpr int keptDays = 30;     ///< After it was last chosen or last named by a change.

    Logos() = default;
    /// `database` is the directory's database file.
    explicit Logos(const QString &database);

    /// Keeps a PNG, JPEG or SVG picture (at most Directory::largestLogo bytes) and answers its name. Invalid, with the field
    /// "logo", when it is none, is too large, or (SVG) runs scripts or fetches something from elsewhere.
    Result<QString> store(const QByteArray &bytes) const;
    /// NotFound when there is none of this name; Storage when the file does not hold what its name says.
    Result<QByteArray> load(const QString &hash) const;
    bool contains(const QString &hash) const;

    /// Those that were last chosen before that time.
    QStringList chosenBefore(const QDateTime &time) const;
    void remove(const QString &hash) const;

private:
    QString fileOf(const QString &hash) const; ///< Empty when there is none.

    QString m_folder;
};

/// 64 hexadecimal digits in lower case.
bool isLogoName(const QString &hash);

} // namespace Rollcall
