#include "tests/service/fixture.h"

#include "models/service/logos.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const char *format, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// An SVG with this within its root.
QByteArray drawing(const QByteArray &content, const QByteArray &before = {})
{
    return before + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"64\" height=\"64\">"
        + content + "</svg>";
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Logos: which pictures are taken, how they are kept, and who may name them.
class LogosTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }
    void keeps_data();
    void keeps();
    void refuses_data();
    void refuses();
    void keepsTheSamePictureOnce();
    void mendsADamagedFile();
    void needsAPermission();
    void anOrganizationNamesOnlyWhatIsKept();
    void leavesALostLogoAlone();
    void dropsWhatNothingNames();
    void tellsAFolderThatCannotBeWritten();

private:
    Result<QString> store(const QByteArray &bytes) { return await(m_world->directory().storeLogo({m_world->boss}, bytes)); }
    QDir folder() const { return QDir(QFileInfo(m_world->file()).absolutePath() + "/logos"_L1); }

    std::unique_ptr<World> m_world;
};

void LogosTest::keeps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << picture("png") << u".png"_s;
    QTest::newRow("jpeg") << picture("jpg") << u".jpg"_s;
    QTest::newRow("as large as may be") << picture("png", {4096, 4096}) << u".png"_s;
    QTest::newRow("svg") << drawing("<rect width=\"9\" height=\"9\" fill=\"url(#g)\" style=\"stroke:url( '#g' )\"/>") << u".svg"_s;
    QTest::newRow("svg with text") << drawing("<text x=\"1\" y=\"9\" font-family=\"Sans\">Acme</text>", "<?xml version=\"1.0\"?>\n")
                                   << u".svg"_s;
    QTest::newRow("svg 1.1")
        << drawing({}, "\xef\xbb\xbf<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">")
        << u".svg"_s;
    QTest::newRow("svg with copies") << drawing("<g id=\"a\"><rect width=\"1\" height=\"1\"/></g><use xlink:href=\"#a\"/>") << u".svg"_s;
}

void LogosTest::keeps()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, suffix);
    const auto hash = store(bytes);
    VERIFY_DONE(hash);
    QCOMPARE(*hash, sha256(bytes));
    const QFileInfo file(folder().filePath(*hash + suffix));
    QVERIFY2(file.isFile(), qPrintable(folder().entryList().join(u' ')));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder().path()).permissions() & others));
    const auto back = await(m_world->directory().logo(*hash));
    VERIFY_DONE(back);
    QCOMPARE(*back, bytes);
}

void LogosTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString kinds = u"no PNG, JPEG or SVG"_s;
    const QString active = u"script, an animation or another file"_s;
    const QString elsewhere = u"from elsewhere"_s;
    QTest::newRow("nothing") << QByteArray() << kinds;
    QTest::newRow("text") << QByteArray("Acme Ltd") << kinds;
    QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << kinds;
    QTest::newRow("page") << QByteArray("<html><body>x</body></html>") << kinds;
    QTest::newRow("too many bytes") << QByteArray(1024 * 1024 + 1, 'x') << u"1 MiB"_s;
    QTest::newRow("half a png") << picture("png", {300, 300}).left(120) << u"damaged"_s;
    QTest::newRow("magic alone") << QByteArray("\x89PNG\r\n\x1a\n") << u"how large"_s;
    QTest::newRow("jpeg in name") << QByteArray("\xff\xd8\xff\xe0 and so on") << u"how large"_s;
    QTest::newRow("too wide") << picture("png", {4097, 1}) << u"4096"_s;
    QTest::newRow("drawn too large") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5000\" height=\"9\"/>") << u"4096"_s;
    QTest::newRow("broken svg") << drawing("<g>") << u"damaged in line"_s;
    QTest::newRow("script") << drawing("<script>alert(1)</script>") << active;
    QTest::newRow("handler") << drawing("<g onload=\"x()\"/>") << active;
    QTest::newRow("foreign") << drawing("<foreignObject/>") << active;
    QTest::newRow("animation") << drawing("<g><animate attributeName=\"x\"/></g>") << active;
    QTest::newRow("image") << drawing("<image xlink:href=\"file:///etc/passwd\"/>") << active;
    QTest::newRow("use from elsewhere") << drawing("<use href=\"http://example.com/a.svg#a\"/>") << elsewhere;
    QTest::newRow("paint from elsewhere") << drawing("<rect fill=\"url(http://example.com/#g)\"/>") << elsewhere;
    QTest::newRow("quoted paint") << drawing("<rect style=\"fill: URL( 'http://example.com/#g')\"/>") << elsewhere;
    QTest::newRow("escaped paint") << drawing("<rect style=\"fill:\\75rl(http://example.com/)\"/>") << elsewhere;
    QTest::newRow("import") << drawing("<style>@import 'http://example.com/a.css';</style>") << elsewhere;
    QTest::newRow("style sheet") << drawing({}, "<?xml-stylesheet href=\"a.css\"?>") << elsewhere;
    QTest::newRow("entities") << drawing("&a;", "<!DOCTYPE svg [<!ENTITY a \"b\">]>") << u"entities"_s;
    QTest::newRow("copies of copies") << drawing("<g id=\"a\"><use href=\"#b\"/><use href=\"#b\"/></g><g id=\"b\"><rect/></g><use href=\"#a\"/>")
                                      << u"copies"_s;
    QTest::newRow("too many parts") << drawing(QByteArray("<g/>").repeated(5001)) << u"too many parts"_s;
    QTest::newRow("too deep") << drawing(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)) << u"too many parts"_s;
}

void LogosTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const auto before = folder().entryList(QDir::Files);
    const auto stored = store(bytes);
    VERIFY_REFUSED(stored, Error::Kind::Invalid, words);
    QCOMPARE(stored.error().field, u"logo"_s);
    QCOMPARE(folder().entryList(QDir::Files), before);
}

void LogosTest::keepsTheSamePictureOnce()
{
    const QByteArray bytes = picture("png", {7, 7});
    const auto first = store(bytes);
    const auto files = folder().entryList(QDir::Files);
    const auto second = store(bytes);
    VERIFY_DONE(first);
    QCOMPARE(*first, *second);
    QCOMPARE(folder().entryList(QDir::Files), files);
}

void LogosTest::mendsADamagedFile()
{
    const QByteArray bytes = picture("png", {8, 8});
    const auto hash = store(bytes);
    VERIFY_DONE(hash);
    QFile file(folder().filePath(*hash + u".png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("other");
    file.close();
    VERIFY_REFUSED(await(m_world->directory().logo(*hash)), Error::Kind::Storage, u"damaged"_s);
    VERIFY_DONE(store(bytes));
    QCOMPARE(*await(m_world->directory().logo(*hash)), bytes);
    VERIFY_REFUSED(await(m_world->directory().logo(u"../directory"_s)), Error::Kind::NotFound, u"no logo"_s);
}

void LogosTest::needsAPermission()
{
    const auto organization = m_world->organization(u"Acme"_s);
    const auto member = m_world->person(u"member@example.com"_s, organization);
    const auto admin = m_world->person(u"admin@example.com"_s, organization, {BuiltInRole::owner()});
    const QByteArray bytes = picture("png", {9, 9});
    VERIFY_REFUSED(await(m_world->directory().storeLogo({member}, bytes)), Error::Kind::Forbidden, u"permission"_s);
    VERIFY_REFUSED(await(m_world->directory().storeLogo({UserId(u"nobody"_s)}, bytes)), Error::Kind::Unauthorized, QString());
    VERIFY_DONE(await(m_world->directory().storeLogo({admin}, bytes)));
    m_world->directory().setReadOnly(u"Only to read."_s);
    VERIFY_REFUSED(store(bytes), Error::Kind::Forbidden, u"Only to read"_s);
    m_world->directory().setReadOnly({});
}

void LogosTest::anOrganizationNamesOnlyWhatIsKept()
{
    const auto hash = store(picture("jpg", {10, 10}));
    VERIFY_DONE(hash);
    const auto id = m_world->organization(u"With a logo"_s, {{u"logo"_s, *hash}});
    QCOMPARE(m_world->organizationNow(id)->logo, *hash);
    const QString none(64, u'a');
    VERIFY_REFUSED(m_world->apply(m_world->boss, creation(EntityKind::Organization, {{u"name"_s, u"x"_s}, {u"logo"_s, none}})),
                   Error::Kind::NotFound, u"no logo"_s);
    VERIFY_REFUSED(m_world->apply(m_world->boss, edit(entity(id), u"logo"_s, *hash, none)), Error::Kind::NotFound, u"no logo"_s);
    m_world->done(m_world->boss, edit(entity(id), u"logo"_s, *hash, QString()));
    QCOMPARE(m_world->organizationNow(id)->logo, QString());
}

void LogosTest::leavesALostLogoAlone()
{
    const auto hash = store(picture("png", {11, 11}));
    VERIFY_DONE(hash);
    const auto id = m_world->organization(u"Lost"_s, {{u"logo"_s, *hash}});
    QVERIFY(QFile::remove(folder().filePath(*hash + u".png"_s)));
    VERIFY_DONE(m_world->apply(m_world->boss, edit(entity(id), u"name"_s, u"Lost"_s, u"Found"_s)));
    QCOMPARE(m_world->organizationNow(id)->logo, *hash);
}

void LogosTest::dropsWhatNothingNames()
{
    World world;
    world.setNow(QDateTime::currentDateTimeUtc());
    const auto keep = [&](int width) { return *await(world.directory().storeLogo({world.boss}, picture("png", {width, 9}))); };
    const auto isThere = [&](const QString &hash) { return await(world.directory().logo(hash)).has_value(); };
    const auto choose = [&](const OrganizationId &organization, const QString &from, const QString &to) {
        VERIFY_DONE(world.apply(world.boss, edit(entity(organization), u"logo"_s, from, to)));
    };
    const OrganizationId acme = world.organization(u"Acme"_s);
    const OrganizationId globex = world.organization(u"Globex"_s);
    const QString had = keep(10), has = keep(11), neverNamed = keep(12), deleted = keep(13);
    choose(acme, {}, had);
    choose(acme, had, has);
    choose(globex, {}, deleted);
    const QFileInfo stranger(QFileInfo(world.file()).absolutePath() + "/logos/notes.txt"_L1);
    QFile notes(stranger.filePath());
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.close();

    const QDateTime start = world.now();
    world.setNow(start.addDays(29));
    VERIFY_DONE(world.apply(world.boss, removal(entity(globex))));
    keep(14);
    for (const QString &hash : {had, has, neverNamed, deleted})
        QVERIFY(isThere(hash));
    // A month after its last mention each goes, but for what an organization has.
    world.setNow(start.addDays(31));
    keep(14);
    QVERIFY(!isThere(had));
    QVERIFY(!isThere(neverNamed));
    QVERIFY(isThere(has));
    QVERIFY(isThere(deleted)); // The deletion, which names it, may be undone.
    world.setNow(start.addDays(61));
    keep(14);
    QVERIFY(isThere(has));
    QVERIFY(!isThere(deleted));
    QVERIFY(stranger.exists());
}

void LogosTest::tellsAFolderThatCannotBeWritten()
{
    World world;
    QFile file(QFileInfo(world.file()).absolutePath() + "/logos"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    file.close();
    VERIFY_REFUSED(await(world.directory().storeLogo({world.boss}, picture("png"))), Error::Kind::Storage, u"data folder"_s);
}

QTEST_GUILESS_MAIN(LogosTest)
#include "logostest.moc"
