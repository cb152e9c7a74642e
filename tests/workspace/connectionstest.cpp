#include "models/workspace/connections/connections.h"
#include "tests/net/awaited.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// One process's view of the file.
struct View {
    explicit View(const QString &path) : file(path), connections(file)
    {
        if (!file.open().result() || !finished(connections.load()))
            qFatal("The file does not open");
    }
    QStringList names() const
    {
        QStringList names;
        for (const Connection &one : connections.list())
            names += one.name;
        return names;
    }
    Result<Connection> add(const QString &name) { return finished(connections.save({{}, name, u"oidc"_s, {}, {}, {}})); }

    WorkspaceFile file;
    Connections connections;
};

} // namespace

class ConnectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void savesAndReadsBack();
    void namesAreUniqueWhateverTheCase();
    void rulesOfNameWordAndColour_data();
    void rulesOfNameWordAndColour();
    void keepsThePersonsOrder();
    void whatAnotherProcessWritesArrives();
    void whatIsSavedIsInTheListByThen();
    void findsNamesThatAreFree();
    void theLastSignInIsNotWrittenBack();
    void whatIsGoneIsSaid();
    void nothingIsOverwrittenInSilence();
    void maySafelyGoWhileItReads();

private:
    QString path() const { return m_folder->filePath(u"workspace.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ConnectionsTest::savesAndReadsBack()
{
    Connection wanted{{}, u"  Acme\u0301 "_s, u"oidc"_s, u" production "_s, u"violet"_s, {{u"issuer"_s, u"https://a.example/"_s}}};
    ConnectionId id;
    {
        View view(path());
        QSignalSpy changed(&view.connections, &Connections::changed);
        const auto saved = finished(view.connections.save(wanted));
        QVERIFY(saved.has_value());
        QVERIFY(!saved->id.isEmpty());
        QCOMPARE(saved->name, u"Acm\u00e9"_s);
        QCOMPARE(saved->environment, u"production"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view.connections.list(), QList<Connection>{*saved});
        id = saved->id;
    }
    View view(path());
    const Connection *found = view.connections.find(id);
    QVERIFY(found);
    QCOMPARE(found->settings, wanted.settings);
    QCOMPARE(found->colour, u"violet"_s);
    QCOMPARE(view.connections.named(u"ACM\u00c9"_s), found);
    QCOMPARE(view.connections.named(id.toString()), found);
    QVERIFY(!view.connections.named(u"Acm"_s));
    Connection edited = *found;
    edited.environment.clear();
    QVERIFY(finished(view.connections.save(edited)).has_value());
    QCOMPARE(view.connections.list(), QList<Connection>{edited});
}

void ConnectionsTest::namesAreUniqueWhateverTheCase()
{
    View view(path());
    QVERIFY(view.add(u"Straße"_s).has_value());
    const auto second = view.add(u"STRASSE"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(second.error().field, u"name"_s);
    QVERIFY(second.error().message.contains(u"Straße"_s));
    QCOMPARE(view.names(), QStringList{u"Straße"_s});
    // Its own name in another case is no conflict.
    Connection same = view.connections.list().first();
    same.name = u"STRASSE"_s;
    QVERIFY(finished(view.connections.save(same)).has_value());
}

void ConnectionsTest::rulesOfNameWordAndColour_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << u"  "_s << QString() << QString() << u"name"_s;
    QTest::newRow("invisible") << u"\u200b"_s << QString() << QString() << u"name"_s;
    QTest::newRow("long") << QString(81, u'x') << QString() << QString() << u"name"_s;
    QTest::newRow("just right") << QString(80, u'x') << QString(20, u'y') << u"amber"_s << QString();
    QTest::newRow("override") << u"a\u202eb"_s << QString() << QString() << u"name"_s;
    QTest::newRow("the embedded one's") << u"Embedded"_s << QString() << QString() << u"name"_s;
    QTest::newRow("long word") << u"a"_s << QString(21, u'y') << QString() << u"environment"_s;
    QTest::newRow("own word") << u"a"_s << u"Schulung"_s << QString() << QString();
    QTest::newRow("colour") << u"a"_s << QString() << u"#f00"_s << u"colour"_s;
}

void ConnectionsTest::rulesOfNameWordAndColour()
{
    QFETCH(QString, name);
    QFETCH(QString, environment);
    QFETCH(QString, colour);
    QFETCH(QString, field);
    View view(path());
    const auto saved = finished(view.connections.save({{}, name, u"oidc"_s, environment, colour, {}}));
    QCOMPARE(saved.has_value(), field.isEmpty());
    if (!saved) {
        QCOMPARE(saved.error().kind, Error::Kind::Invalid);
        QCOMPARE(saved.error().field, field);
        QVERIFY(view.connections.list().isEmpty());
    }
}

void ConnectionsTest::keepsThePersonsOrder()
{
    View view(path());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QVERIFY(view.add(name).has_value());
    const auto id = [&](const QString &name) { return view.connections.named(name)->id; };
    QVERIFY(finished(view.connections.move(id(u"d"_s), 0)).has_value());
    QCOMPARE(view.names().join(QString()), u"dabc"_s);
    QVERIFY(finished(view.connections.move(id(u"d"_s), 2)).has_value());
    QCOMPARE(view.names().join(QString()), u"abdc"_s);
    QVERIFY(finished(view.connections.move(id(u"a"_s), 99)).has_value());
    QCOMPARE(view.names().join(QString()), u"bdca"_s);
    QVERIFY(finished(view.connections.remove(id(u"d"_s))).has_value());
    QVERIFY(view.add(u"e"_s).has_value());
    QCOMPARE(view.names().join(QString()), u"bcae"_s);
}

void ConnectionsTest::whatAnotherProcessWritesArrives()
{
    View view(path());
    View other(path());
    QSignalSpy changed(&view.connections, &Connections::changed);
    QVERIFY(other.add(u"theirs"_s).has_value());
    QTRY_COMPARE(view.names(), QStringList{u"theirs"_s});
    QCOMPARE(changed.size(), 1);
    // Both at once: one gets the name.
    Connection mine{{}, u"same"_s, u"oidc"_s, {}, {}, {}};
    auto first = view.connections.save(mine);
    auto second = other.connections.save(mine);
    const bool one = finished(std::move(first)).has_value();
    const bool two = finished(std::move(second)).has_value();
    QVERIFY(one != two);
    QTRY_COMPARE(view.names(), other.names());
    QCOMPARE(view.names().size(), 2);
}

void ConnectionsTest::whatIsSavedIsInTheListByThen()
{
    View view(path());
    QSemaphore gate;
    std::function<Result<int>(Sql::Connection &)> wait = [&gate](Sql::Connection &) {
        gate.acquire();
        return Result<int>(0);
    };
    QSignalSpy written(&view.file, &WorkspaceFile::changed);
    QStringList seen;
    QObject context;
    QCoro::connect(view.connections.save({{}, u"a"_s, u"oidc"_s, {}, {}, {}}), &context, [&](const Result<Connection> &saved) {
        seen.append(saved && view.connections.named(u"a"_s) ? u"saved"_s : u"not saved"_s);
    });
    // The list is asked for by save(), then by the file's own news and twice by others, before the first answer.
    view.file.read<int>(wait);
    QTRY_COMPARE(written.size(), 1);
    for (int i = 0; i < 2; ++i) {
        QCoro::connect(view.connections.load(), &context, [&](const Result<void> &loaded) {
            seen.append(loaded && view.connections.named(u"a"_s) ? u"loaded"_s : u"not loaded"_s);
        });
    }
    QVERIFY(seen.isEmpty());
    gate.release();
    QTRY_COMPARE(seen.size(), 3);
    QCOMPARE(seen, QStringList({u"saved"_s, u"loaded"_s, u"loaded"_s}));
}

void ConnectionsTest::findsNamesThatAreFree()
{
    View view(path());
    QCOMPARE(view.connections.freeName(u"Acme"_s), u"Acme"_s);
    QVERIFY(view.add(u"Acme"_s).has_value());
    QCOMPARE(view.connections.freeName(u"ACME"_s), u"ACME (2)"_s);
    QVERIFY(view.add(u"acme (2)"_s).has_value());
    QCOMPARE(view.connections.freeName(u"Acme"_s), u"Acme (3)"_s);
    // The longest name there is, with a character of two halves where it is cut.
    const QString longest = QString(71, u'x') + u"\U0001f600"_s + QString(7, u'x');
    QVERIFY(view.add(longest).has_value());
    QVERIFY(view.add(view.connections.freeName(longest)).has_value());
    QCOMPARE(view.connections.list().last().name, QString(71, u'x') + u" (2)"_s);
}

void ConnectionsTest::theLastSignInIsNotWrittenBack()
{
    View view(path());
    Connection asDialog = *view.add(u"a"_s);
    const QJsonObject last{{u"grant"_s, u"person"_s}, {u"name"_s, u"Олена"_s}};
    QVERIFY(finished(view.connections.remember(asDialog.id, last)).has_value());
    QCOMPARE(view.connections.list().first().settings.value(lastSignInKey()).toObject(), last);
    // A dialog that was open meanwhile knows nothing of it, or something older.
    asDialog.settings = {{u"issuer"_s, u"https://a/"_s}, {lastSignInKey(), QJsonObject{{u"grant"_s, u"pastedToken"_s}}}};
    const auto saved = finished(view.connections.save(asDialog));
    QVERIFY(saved.has_value());
    QCOMPARE(view.connections.list().first().settings.value(lastSignInKey()).toObject(), last);
    QCOMPARE(view.connections.list().first().settings.value(u"issuer"_s).toString(), u"https://a/"_s);
    QVERIFY(finished(view.connections.remember(asDialog.id, {})).has_value());
    QVERIFY(!view.connections.list().first().settings.contains(lastSignInKey()));
    QVERIFY(finished(view.connections.save(asDialog)).has_value());
    QVERIFY(!view.connections.list().first().settings.contains(lastSignInKey()));
}

void ConnectionsTest::nothingIsOverwrittenInSilence()
{
    View view(path());
    View other(path());
    const Connection base = *view.add(u"a"_s);
    // As whom somebody signed in is no edit.
    QVERIFY(finished(other.connections.remember(base.id, {{u"grant"_s, u"person"_s}})).has_value());
    Connection mine = base;
    mine.settings.insert(u"clientId"_s, u"c"_s);
    QVERIFY(finished(view.connections.save(mine, base)).has_value());
    // Two that began with the same: the second one is told.
    Connection theirs = base;
    theirs.settings.insert(u"issuer"_s, u"https://a/"_s);
    const auto late = finished(other.connections.save(theirs, base));
    QVERIFY(!late && late.error().kind == Error::Kind::Conflict && !late.error().message.isEmpty());
    QCOMPARE(finished(view.connections.save(mine, mine))->settings.value(u"clientId").toString(), u"c"_s);
    QVERIFY(!view.connections.find(base.id)->settings.contains(u"issuer"));
    // What was removed meanwhile does not come back.
    QVERIFY(finished(other.connections.remove(base.id)).has_value());
    const auto gone = finished(view.connections.save(mine, mine));
    QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
}

void ConnectionsTest::whatIsGoneIsSaid()
{
    View view(path());
    const ConnectionId id(u"nobody"_s);
    QCOMPARE(finished(view.connections.remove(id)).error().kind, Error::Kind::NotFound);
    QCOMPARE(finished(view.connections.move(id, 0)).error().kind, Error::Kind::NotFound);
    QCOMPARE(finished(view.connections.remember(id, {})).error().kind, Error::Kind::NotFound);
}

void ConnectionsTest::maySafelyGoWhileItReads()
{
    WorkspaceFile file(path());
    QVERIFY(file.open().result().has_value());
    auto connections = std::make_unique<Connections>(file);
    auto loading = connections->load();
    auto saving = connections->save({{}, u"late"_s, u"oidc"_s, {}, {}, {}});
    connections.reset();
    QVERIFY(finished(std::move(loading)).has_value());
    QVERIFY(finished(std::move(saving)).has_value());
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connectionstest.moc"
