#include "ui/common/droppedpeople.h"

#include "models/directory/directory.h"
#include "ui/common/droppedfiles.h"

#include <QFile>
#include <QFileInfo>
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
constexpr qsizetype mostAtOnce = 1024 * 1024; ///< Bytes that are read on the main thread.
constexpr qsizetype mostFiles = 1000; ///< A folder of contacts, one in each file.
const std::array cardFormats{u"text/vcard"_s, u"text/x-vcard"_s, u"text/directory"_s};

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

QString textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = decoded(file.read(mostBytes));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "vcf"_L1 || suffix == "vcard"_L1)
        return fromCards(text);
    return suffix == "csv"_L1 ? fromRows(text) : text;
}

QString textOfFiles(const QStringList &paths)
{
    QStringList texts;
    for (const QString &path : paths)
        texts.append(textOfFile(path));
    return texts.join(u'\n');
}

Task<QString> readFiles(QStringList paths)
{
    auto working = QtConcurrent::run(&textOfFiles, paths);
    auto text = co_await working;
    co_return text;
}

/// What is said without any file.
QString spokenText(const QMimeData *data)
{
    for (const QString &format : cardFormats) {
        if (data->hasFormat(format))
            return fromCards(decoded(data->data(format).left(mostAtOnce)));
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

void read(const QMimeData *data, QObject *context, const std::function<void(const QString &)> &take)
{
    const QString spoken = spokenText(data);
    QStringList paths;
    for (const QUrl &url : DroppedFiles::urls(data)) {
        if (isReadable(url) && paths.size() < mostFiles)
            paths.append(DroppedFiles::localPath(url));
    }
    if (paths.isEmpty()) {
        take(spoken);
        return;
    }
    QCoro::connect(readFiles(paths), context, [take, spoken](const QString &text) { take(spoken + u'\n' + text); });
}

} // namespace Rollcall::DroppedPeople
