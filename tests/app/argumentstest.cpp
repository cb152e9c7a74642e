// Runs the real executable with arguments that scripts produce by mistake: they must never be taken for somebody or
// somewhere else.
#include "tests/app/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyNameIsNobody();
    void doubtfulCommonOptionIsRefused_data();
    void doubtfulCommonOptionIsRefused();
    void noPlaceIsRefused();
    void bytesThatAreNoTextAreRefused();

private:
    int run(const QStringList &arguments);
    int people();

    std::unique_ptr<Terminal> m_terminal;
    QString m_out;
    QString m_err;
};

void ArgumentsTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    QCOMPARE(run({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s}), 0);
    // Two owners, of whom one has a phone: an empty text is all that the other's empty phone could be meant by.
    QCOMPARE(run({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"ann@acme.example"_s, u"--phone"_s,
                  u"+380441234567"_s, u"--role"_s, u"Organization Owner"_s}),
             0);
}

int ArgumentsTest::run(const QStringList &arguments)
{
    const Ran ran = m_terminal->run(arguments);
    m_out = ran.out;
    m_err = ran.err;
    return ran.exit;
}

int ArgumentsTest::people()
{
    run({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s});
    return static_cast<int>(m_out.count(u'\n')) - 1;
}

void ArgumentsTest::emptyNameIsNobody()
{
    QCOMPARE(people(), 2);
    QCOMPARE(run({u"members"_s, u"show"_s, u""_s}), 1);
    QCOMPARE(run({u"members"_s, u"remove"_s, u""_s, u"--organization"_s, u"Acme"_s, u"--yes"_s}), 1);
    QCOMPARE(people(), 2);
}

void ArgumentsTest::doubtfulCommonOptionIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("acting as nobody") << QStringList{u"organizations"_s, u"list"_s, u"--as"_s, u""_s};
    QTest::newRow("acting as nobody, with =") << QStringList{u"organizations"_s, u"list"_s, u"--as="_s};
    QTest::newRow("two places") << QStringList{u"organizations"_s, u"list"_s, u"--data-dir"_s, u"elsewhere"_s};
    QTest::newRow("acting as two") << QStringList{u"organizations"_s, u"list"_s, u"--as"_s, u"a"_s, u"--as"_s, u"b"_s};
    QTest::newRow("window as nobody") << QStringList{u"--as"_s, u""_s};
}

void ArgumentsTest::doubtfulCommonOptionIsRefused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QCOMPARE(m_out, QString());
    QCOMPARE(m_err.count(u'\n'), 1);
}

void ArgumentsTest::noPlaceIsRefused()
{
    const Ran ran = m_terminal->shell(u"exec $R organizations list --data-dir ''"_s);
    QCOMPARE(ran.exit, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.contains(u"--data-dir"_s));
}

void ArgumentsTest::bytesThatAreNoTextAreRefused()
{
    // QProcess passes text; a shell passes any bytes.
    const Ran ran = m_terminal->shell(u"exec $R organizations create --name \"$(printf 'M\\374ller')\""_s);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.err.contains(u"UTF-8"_s));
    QCOMPARE(run({u"organizations"_s, u"list"_s, u"--json"_s}), 0);
    QVERIFY(m_out.contains(u"\"total\": 1"_s));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "argumentstest.moc"
