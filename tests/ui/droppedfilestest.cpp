#include "membersfixture.h"
#include "toldpeople.h"

#include "ui/common/droppedfiles.h"
#include "ui/common/droppedpeople.h"
#include "ui/common/problemlabel.h"
#include "ui/organizations/logofield.h"

#include <QBuffer>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Files as file managers give them: dragged, or copied and pasted.
class DroppedFilesTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("A file was not written.");
        return file.fileName();
    }

    static bool drop(QWidget &on, const QMimeData &data)
    {
        const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter({4, 4}, actions, &data, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(4, 4), actions, &data, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(&on, &dropped);
        return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QStringList>("paths");
        const QString list = u"text/uri-list"_s;
        QTest::newRow("Nautilus") << list << QByteArray("file:///files/o/G%C3%A4ste%20liste.csv\r\n") << QStringList{u"/files/o/Gäste liste.csv"_s};
        QTest::newRow("Dolphin, several") << list << QByteArray("file:///a%23b.vcf\r\nfile:///files/%D0%87%D0%B2%D0%B3%D0%B0.vcf")
                                          << QStringList{u"/a#b.vcf"_s, u"/files/Ївга.vcf"_s};
        QTest::newRow("comment, empty line, null") << list << QByteArray("# two\r\nfile:///a.csv\r\n\r\n\0", 25) << QStringList{u"/a.csv"_s};
        QTest::newRow("this host") << list << QByteArray("file://") + QSysInfo::machineHostName().toUtf8() + "/d/a%20b.csv\r\n" << QStringList{u"/d/a b.csv"_s};
        QTest::newRow("localhost") << list << QByteArray("file://localhost/d/a.csv\r\n") << QStringList{u"/d/a.csv"_s};
        QTest::newRow("another host") << list << QByteArray("file://far.example/d/a.csv\r\n") << QStringList{QString()};
        QTest::newRow("not a file") << list << QByteArray("sftp://far.example/a.csv\r\n") << QStringList{QString()};
        QTest::newRow("copied in Nemo") << u"x-special/gnome-copied-files"_s << QByteArray("copy\nfile:///a%20b.csv\nfile:///c.csv")
                                        << QStringList{u"/a b.csv"_s, u"/c.csv"_s};
        QTest::newRow("nothing copied") << u"x-special/gnome-copied-files"_s << QByteArray() << QStringList();
    }

    void names()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, data);
        QMimeData mime;
        mime.setData(format, data);
        QStringList paths;
        for (const QUrl &url : DroppedFiles::urls(&mime))
            paths.append(DroppedFiles::localPath(url));
        QTEST(paths, "paths");
    }

    void peopleOfSeveralFiles()
    {
        const QString cards = file(u"Adressbuch März.vcf"_s, "BEGIN:VCARD\r\nFN:Jürgen\r\nEMAIL:j@x.example\r\nEND:VCARD\r\n");
        // With the byte order mark of spreadsheets.
        const QString rows = file(u"Гості 1.CSV"_s, "\xef\xbb\xbfname;mail\r\nОльга;olha@x.example\r\n");
        QMimeData mime;
        mime.setData(u"text/uri-list"_s, QUrl::fromLocalFile(cards).toEncoded() + "\r\n" + QUrl::fromLocalFile(rows).toEncoded() + "\r\n");
        // File managers give the names as text beside it.
        mime.setText(cards + u'\n' + rows);
        QVERIFY(DroppedPeople::mayHold(&mime));
        QString text;
        DroppedPeople::read(&mime, this, [&text](const QString &read, const QString &) { text = read; });
        QTRY_VERIFY(!text.isEmpty());
        QCOMPARE(toldPeople(text), u"Jürgen|j@x.example\nОльга|olha@x.example"_s);
    }

    void pasteOfCopiedFiles()
    {
        const QString rows = file(u"people.txt"_s, "olena@x.example\n");
        QMimeData mime;
        mime.setData(u"x-special/gnome-copied-files"_s, "copy\n" + QUrl::fromLocalFile(rows).toEncoded());
        mime.setText(rows);
        QString text;
        DroppedPeople::read(&mime, this, [&text](const QString &read, const QString &) { text = read; });
        QTRY_COMPARE(toldPeople(text), u"|olena@x.example"_s);
    }

    void saysWhatWasLeftOut()
    {
        QList<QUrl> urls;
        for (int i = 0; i < 1002; ++i)
            urls.append(QUrl::fromLocalFile(m_folder.filePath(u"nobody%1.vcf"_s.arg(i)))); // not there
        urls.first() = QUrl::fromLocalFile(file(u"anna.txt"_s, "anna@x.example\n"));
        QMimeData mime;
        mime.setUrls(urls);
        QString text;
        QString leftOut;
        const auto take = [&](const QString &read, const QString &rest) {
            text = read;
            leftOut = rest;
        };
        DroppedPeople::read(&mime, this, take);
        QTRY_COMPARE(toldPeople(text), u"|anna@x.example"_s);
        QVERIFY2(leftOut.contains(u"2 file(s) were left out: at most 1,000 files"_s), qPrintable(leftOut));
        QVERIFY2(leftOut.contains(u"nobody1.vcf, nobody2.vcf, nobody3.vcf and 996 more could not be read."_s), qPrintable(leftOut));

        // An address that the limit falls into is not taken for another one.
        const QString line = u"zoe@x.example.org\n"_s;
        QByteArray rows(16 * 1024 * 1024 - 10, '\n');
        urls = {QUrl::fromLocalFile(file(u"large.txt"_s, "olena@x.example\n" + rows.first(rows.size() - 16) + line.toUtf8()))};
        mime.setUrls(urls);
        text.clear();
        DroppedPeople::read(&mime, this, take);
        QTRY_COMPARE(toldPeople(text.trimmed()), u"|olena@x.example"_s);
        QVERIFY2(leftOut.startsWith(u"Of large.txt only the first 16 MiB"_s), qPrintable(leftOut));
        QFile::remove(m_folder.filePath(u"large.txt"_s));
    }

    void logoTakesAPicture()
    {
        MembersFixture fixture;
        LogoField logo(fixture.directory());
        QSignalSpy changed(&logo, &LogoField::logoChanged);
        QMimeData words;
        words.setUrls({QUrl::fromLocalFile(file(u"words.txt"_s, "words"))});
        QVERIFY(!drop(logo, words));
        QMimeData two;
        const QUrl url = QUrl::fromLocalFile(file(u"Größe 1.PNG"_s, picture()));
        two.setUrls({url, url});
        QVERIFY(!drop(logo, two));
        QMimeData one;
        one.setData(u"text/uri-list"_s, url.toEncoded() + "\r\n");
        QVERIFY(drop(logo, one));
        QTRY_COMPARE(changed.size(), 1);
        const QString hash = logo.logo();
        QCOMPARE(hash.size(), 64);

        logo.setLogo({});
        QMimeData bare;
        bare.setData(u"image/png"_s, picture());
        QVERIFY(drop(logo, bare));
        QTRY_COMPARE(logo.logo(), hash);

        QMimeData bad;
        bad.setUrls({QUrl::fromLocalFile(file(u"bad.png"_s, "no picture"))});
        QVERIFY(drop(logo, bad));
        QTRY_VERIFY(!logo.findChild<ProblemLabel *>()->problem().isEmpty());
        QCOMPARE(logo.logo(), hash);
    }
};

QTEST_MAIN(DroppedFilesTest)
#include "droppedfilestest.moc"
