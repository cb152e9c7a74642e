#include "ui/common/droppedpeople.h"

#include "models/directory/directory.h"
#include "models/items/wording.h"
#include "ui/common/droppedfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>
#include <QUrl>
#include <QtConcurrentRun>

#include <qcorofuture.h>

#include <algorithm>
#include <array>

namespace Rollcall::DroppedPeople {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024; ///< Of one file: an address book with its photographs.
constexpr qint64 mostBytesInAll = 4 * mostBytes;
constexpr qsizetype mostAtOnce = 1024 * 1024; ///< Bytes that are read on the main thread.
constexpr qsizetype mostFiles = 1000; ///< A folder of contacts, one in each file.
const std::array cardFormats{u"text/vcard"_s, u"text/x-vcard"_s, u"text/directory"_s};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::DroppedPeople)
};

/// What files say, and what was not read of them.
struct FileTexts {
    QStringList texts;
    QStringList cut; ///< Names of files.
    QStringList unreadable;
    int leftOut = 0; ///< Files.
};

bool isReadable(const QUrl &url)
{
    static const QStringList suffixes{u"vcf"_s, u"vcard"_s, u"csv"_s, u"tsv"_s, u"txt"_s};
    return suffixes.contains(QFileInfo(DroppedFiles::localPath(url)).suffix().toLower());
}

bool isMail(const QUrl &url)
{
    return url.scheme() == "mailto"_L1;
}

/// UTF-8, or what Windows' address books write.
QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// At most so many bytes; whole lines, as half an address would be another one.
QByteArray beginning(QByteArray bytes, qint64 most)
{
    if (bytes.size() > most)
        bytes.truncate(bytes.lastIndexOf('\n', most) + 1);
    return bytes;
}

/// Returns how many bytes were read.
qint64 readFile(const QString &path, FileTexts &into)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        into.unreadable.append(name);
        return 0;
    }
    const QByteArray read = file.read(mostBytes + 1);
    if (read.size() > mostBytes)
        into.cut.append(name);
    const QString text = decoded(beginning(read, mostBytes));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "vcf"_L1 || suffix == "vcard"_L1)
        into.texts.append(fromCards(text));
    else
        into.texts.append(suffix == "csv"_L1 ? fromRows(text) : text);
    return read.size();
}

FileTexts textsOfFiles(const QStringList &paths)
{
    FileTexts texts;
    qint64 read = 0;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (i >= mostFiles || read > mostBytesInAll) {
            texts.leftOut = static_cast<int>(paths.size() - i);
            break;
        }
        read += readFile(paths.at(i), texts);
    }
    return texts;
}

Task<FileTexts> readFiles(QStringList paths)
{
    auto working = QtConcurrent::run(&textsOfFiles, paths);
    auto texts = co_await working;
    co_return texts;
}

QString sentencesOf(const FileTexts &files)
{
    const QLocale locale;
    QStringList sentences;
    const auto named = [](const QStringList &names) { return Wording::list(names, static_cast<int>(names.size())); };
    if (files.leftOut > 0)
        sentences.append(Words::tr("%n file(s) were left out: at most %1 files and %2 are read at once.", nullptr, files.leftOut)
                             .arg(locale.toString(mostFiles), locale.formattedDataSize(mostBytesInAll, 0)));
    if (!files.cut.isEmpty())
        sentences.append(Words::tr("Of %1 only the first %2 were read.").arg(named(files.cut), locale.formattedDataSize(mostBytes, 0)));
    if (!files.unreadable.isEmpty())
        sentences.append(Words::tr("%1 could not be read.").arg(named(files.unreadable)));
    return sentences.join(u' ');
}

/// What is said without any file.
QString spokenText(const QMimeData *data)
{
    for (const QString &format : cardFormats) {
        if (data->hasFormat(format))
            return fromCards(decoded(beginning(data->data(format), mostAtOnce)));
    }
    QStringList lines;
    const QList<QUrl> urls = DroppedFiles::urls(data);
    for (const QUrl &url : urls) {
        if (isMail(url))
            lines.append(url.toString(QUrl::FullyEncoded));
    }
    if (!lines.isEmpty())
        return lines.join(u'\n');
    // A file manager's text is the names of the files.
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        return {};
    return data->text().contains("BEGIN:VCARD"_L1, Qt::CaseInsensitive) ? fromCards(data->text()) : data->text();
}

} // namespace

QStringList formats()
{
    return QStringList{u"text/plain"_s, u"text/uri-list"_s} + QStringList(cardFormats.begin(), cardFormats.end());
}

bool mayHold(const QMimeData *data)
{
    if (!data)
        return false;
    if (std::ranges::any_of(cardFormats, [data](const QString &format) { return data->hasFormat(format); }))
        return true;
    const QList<QUrl> urls = DroppedFiles::urls(data);
    if (std::ranges::any_of(urls, [](const QUrl &url) { return isMail(url) || isReadable(url); }))
        return true;
    const bool files = std::ranges::any_of(urls, &QUrl::isLocalFile);
    return !files && data->hasText() && data->text().contains(u'@');
}

void read(const QMimeData *data, QObject *context, const std::function<void(const QString &text, const QString &leftOut)> &take)
{
    if (!data) { // An empty clipboard.
        take({}, {});
        return;
    }
    const QString spoken = spokenText(data);
    QStringList paths;
    for (const QUrl &url : DroppedFiles::urls(data)) {
        if (isReadable(url))
            paths.append(DroppedFiles::localPath(url));
    }
    if (paths.isEmpty()) {
        const bool isCut = std::ranges::any_of(cardFormats, [data](const QString &format) { return data->data(format).size() > mostAtOnce; });
        take(spoken, isCut ? Words::tr("Of the contacts only the first %1 were read.").arg(QLocale().formattedDataSize(mostAtOnce, 0)) : QString());
        return;
    }
    QCoro::connect(readFiles(paths), context, [take, spoken](const FileTexts &files) {
        take(spoken + u'\n' + files.texts.join(u'\n'), sentencesOf(files));
    });
}

} // namespace Rollcall::DroppedPeople
