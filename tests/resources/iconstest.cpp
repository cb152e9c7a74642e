#include "tests/checkout/checkout.h"

#include <QDir>
#include <QDirIterator>
#include <QIcon>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The fallback themes: complete for what the windows ask for, and readable on their ground.
class IconsTest final : public QObject
{
    Q_OBJECT

    static QStringList themed(const QString &theme)
    {
        return QDir(u":/icons/%1/actions"_s.arg(theme)).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    }

    // The difference of lightness between the darkest or lightest stroke and a ground, 0 to 255.
    static int contrast(const QImage &image, int ground)
    {
        int best = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const int seen = (pixel.lightness() * pixel.alpha() + ground * (255 - pixel.alpha())) / 255;
                best = qMax(best, qAbs(seen - ground));
            }
        }
        return best;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No theme of the machine takes part.
        QIcon::setThemeSearchPaths({u":/icons"_s});
        QCOMPARE(themed(u"rollcall"_s), themed(u"rollcall-dark"_s));
        QVERIFY(themed(u"rollcall"_s).size() > 30);
    }

    void isReadable_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("ground");
        QTest::newRow("light") << u"rollcall"_s << 239;
        QTest::newRow("dark") << u"rollcall-dark"_s << 35;
    }

    void isReadable()
    {
        QFETCH(QString, theme);
        QFETCH(int, ground);
        QIcon::setThemeName(theme);
        for (const QString &file : themed(theme)) {
            const QIcon icon = QIcon::fromTheme(file.chopped(4));
            for (const int size : {16, 22, 64}) {
                const QPixmap pixmap = icon.pixmap(size);
                QVERIFY2(pixmap.size() == QSize(size, size), qPrintable(file));
                QVERIFY2(contrast(pixmap.toImage(), ground) > 90, qPrintable(file));
            }
        }
    }

    // A theme of the system that lacks a name is completed from ours.
    void completesAnotherTheme()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"other/actions"_s));
        QFile index(folder.filePath(u"other/index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=other\nDirectories=actions\n\n[actions]\nSize=16\nType=Fixed\n");
        index.close();
        QIcon::setThemeSearchPaths({folder.path(), u":/icons"_s});
        QIcon::setFallbackThemeName(u"rollcall"_s);
        QIcon::setThemeName(u"other"_s);
        QCOMPARE(QIcon::fromTheme(u"office-building"_s).pixmap(16).size(), QSize(16, 16));
        QIcon::setThemeSearchPaths({u":/icons"_s});
    }

    void applicationIcon()
    {
        const QIcon icon(u":/icons/rollcall.svg"_s);
        for (const int size : {16, 256})
            QVERIFY(contrast(icon.pixmap(size).toImage(), 255) > 90);
    }

    // Every name in the sources is drawn here, so that no button is bare where the system has no theme.
    void everyNameIsDrawn()
    {
        const QStringList drawn = themed(u"rollcall"_s);
        // Names that are given to icon() or look like those of the icon naming specification.
        static const QRegularExpression named(
            u"(?:fromTheme|icon)\\(\\s*u\"([a-z][a-z-]+)\"_s|<iconset theme=\"([a-z-]+)\""
            "|u\"((?:application|bookmark|configure|dialog|document|edit|folder|go|help|list|mail|media|network|password"
            "|security|system|user|view|window)-[a-z-]+)\"_s"_s);
        QStringList missing;
        for (const QString &room : {u"app"_s, u"ui"_s, u"models"_s}) {
            QDirIterator files(Rollcall::checkoutPath(room), {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto found = named.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
                    const auto match = found.next();
                    const QString name = match.captured(1) + match.captured(2) + match.captured(3);
                    if (!drawn.contains(name + u".svg"_s))
                        missing << name + u" in "_s + file.fileName();
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_MAIN(IconsTest)
#include "iconstest.moc"
