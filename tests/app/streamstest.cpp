// Standard output and standard error as scripts need them: one document or nothing, one line, a status that tells.
#include "tests/app/terminal.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class StreamsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void jsonIsOneDocumentOrNothing_data();
    void jsonIsOneDocumentOrNothing();
    void errorsAreOneShortLine_data();
    void errorsAreOneShortLine();
    void unwrittenAnswerIsTold_data();
    void unwrittenAnswerIsTold();
    void closedStreamsLeaveTheDataAlone();
    void readerThatLeavesEndsItQuietly();

private:
    std::unique_ptr<Terminal> m_terminal;
};

void StreamsTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    m_terminal->mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
}

void StreamsTest::jsonIsOneDocumentOrNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("list") << QStringList{u"organizations"_s, u"list"_s} << 0;
    QTest::newRow("show") << QStringList{u"organizations"_s, u"show"_s, u"Acme"_s} << 0;
    QTest::newRow("edit without an edit") << QStringList{u"organizations"_s, u"edit"_s, u"Acme"_s} << 0;
    QTest::newRow("create") << QStringList{u"applications"_s, u"create"_s, u"--name"_s, u"Shop"_s} << 0;
    QTest::newRow("find nothing") << QStringList{u"find"_s, u"nothing like it"_s} << 0;
    QTest::newRow("show nothing") << QStringList{u"organizations"_s, u"show"_s, u"Globex"_s} << 1;
    QTest::newRow("refused") << QStringList{u"organizations"_s, u"create"_s, u"--name"_s, u""_s} << 1;
    QTest::newRow("not confirmed") << QStringList{u"organizations"_s, u"delete"_s, u"Acme"_s} << 1;
    QTest::newRow("wrong number") << QStringList{u"organizations"_s, u"list"_s, u"--limit"_s, u"x"_s} << 2;
    QTest::newRow("wrong option") << QStringList{u"organizations"_s, u"list"_s, u"--frob"_s} << 2;
}

void StreamsTest::jsonIsOneDocumentOrNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Ran ran = m_terminal->run(arguments + QStringList{u"--json"_s});
    QCOMPARE(ran.exit, exit);
    QCOMPARE(ran.err.count(u'\n'), exit == 0 ? 0 : 1);
    if (exit != 0) {
        QCOMPARE(ran.out, QString());
        return;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(ran.out.toUtf8(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(document.object().contains(u"asOf"_s));
}

void StreamsTest::errorsAreOneShortLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString huge(120'000, u'x');
    const QString wild = u"a\n\u001b[2J\u2028\r\u202e\u0007b"_s;
    for (const auto &text : {huge, wild}) {
        const char *kind = text == huge ? "huge" : "wild";
        QTest::addRow("%s organization", kind) << QStringList{u"organizations"_s, u"show"_s, text};
        QTest::addRow("%s member", kind) << QStringList{u"members"_s, u"show"_s, text};
        QTest::addRow("%s name", kind) << QStringList{u"organizations"_s, u"create"_s, u"--name"_s, text};
        QTest::addRow("%s e-mail", kind) << QStringList{u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--role"_s,
                                                       u"Member"_s, u"--email"_s, text};
        QTest::addRow("%s option", kind) << QStringList{u"members"_s, u"list"_s, u"--"_s + text};
        QTest::addRow("%s verb", kind) << QStringList{u"members"_s, text};
        QTest::addRow("%s group", kind) << QStringList{text};
        QTest::addRow("%s actor", kind) << QStringList{u"members"_s, u"list"_s, u"--as"_s, text};
        QTest::addRow("%s metadata", kind) << QStringList{u"organizations"_s, u"create"_s, u"--name"_s, u"B"_s, u"--metadata"_s, text};
        QTest::addRow("%s permission", kind) << QStringList{u"roles"_s, u"create"_s, u"--name"_s, u"B"_s, u"--permission"_s, text};
    }
}

void StreamsTest::errorsAreOneShortLine()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_terminal->run(arguments);
    QVERIFY(ran.exit == 1 || ran.exit == 2);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY2(ran.err.size() < 2100, qPrintable(QString::number(ran.err.size())));
    for (const QChar letter : ran.err.chopped(1))
        QVERIFY(letter.unicode() >= 0x20 && letter != QChar(0x202e) && letter != QChar(0x2028));
}

void StreamsTest::unwrittenAnswerIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("full disk") << u"$R organizations list > /dev/full"_s;
    QTest::newRow("full disk, document") << u"$R organizations list --json > /dev/full"_s;
    QTest::newRow("full disk, help") << u"$R --help > /dev/full"_s;
    QTest::newRow("closed") << u"$R organizations list >&-"_s;
}

void StreamsTest::unwrittenAnswerIsTold()
{
    QFETCH(QString, line);
    const Ran ran = m_terminal->shell(line);
    QCOMPARE(ran.exit, 3);
    QVERIFY2(ran.err.contains(u"standard output"_s), qPrintable(ran.err));
}

void StreamsTest::closedStreamsLeaveTheDataAlone()
{
    m_terminal->shell(u"$R organizations create --name Globex <&- >&- 2>&-"_s);
    m_terminal->shell(u"$R organizations show Nobody <&- >&- 2>&-"_s);
    const Ran listed = m_terminal->mustRun({u"organizations"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.json().value("total"_L1).toInt(), 2);
}

void StreamsTest::readerThatLeavesEndsItQuietly()
{
    m_terminal = std::make_unique<Terminal>(); // Sample data goes into an empty directory.
    m_terminal->mustRun({u"sample"_s, u"--members"_s, u"2000"_s, u"--organizations"_s, u"5"_s});
    const Ran ran = m_terminal->shell(u"$R members list --limit 2000 | head -1"_s);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out.count(u'\n'), 1);
    QCOMPARE(ran.err, QString());
}

QTEST_GUILESS_MAIN(StreamsTest)
#include "streamstest.moc"
