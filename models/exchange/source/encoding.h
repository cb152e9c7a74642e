#pragma once

#include <QByteArray>
#include <QString>

namespace Rollcall {

/// How text is written in a file. Windows-1252 stands for Latin-1 too: it is what programs that say Latin-1 write.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What a file's beginning says about its text.
struct TextStart {
    Encoding encoding = Encoding::Utf8;
    qsizetype bom = 0; ///< Bytes of the byte order mark; 0 when there is none.
};

/// By the byte order mark, else by what the bytes can be: UTF-16 has zeros in every second place, text that is not UTF-8
/// (but for a few damaged places) is Windows-1252. `sample` may end inside a character.
TextStart textStart(QByteArrayView sample);

/// Bytes of one unit: 2 in UTF-16, else 1.
qsizetype unitSize(Encoding encoding);

/// The text in UTF-8. `badAt` gets the first byte of `raw` that is no text in this encoding, -1 when all is well.
QByteArray toUtf8(QByteArrayView raw, Encoding encoding, qsizetype *badAt);

/// Text as bytes, without a byte order mark. `badAt` gets the first character that the encoding does not know, else -1.
QByteArray fromText(const QString &text, Encoding encoding, qsizetype *badAt);
QByteArray byteOrderMark(Encoding encoding); ///< Empty for Windows-1252.

/// The text of valid UTF-8, all of it: QString::fromUtf8() takes a mark at its beginning for a byte order mark.
QString textOf(QByteArrayView utf8);

/// Index of the first byte that is not UTF-8; -1 when all is.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

QString toKey(Encoding encoding); ///< "utf-8", "utf-16le", "utf-16be", "windows-1252"
QString displayName(Encoding encoding); ///< As a person knows it.
QList<Encoding> allEncodings();

} // namespace Rollcall
