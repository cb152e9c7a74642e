// Runs the real executable with arguments that scripts produce by mistake: they must never be taken for somebody or
// somewhere else.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyNameIsNobody();
    void emptyCommonOptionIsRefused_data();
    void emptyCommonOptionIsRefused();
    void bytesThatAreNoTextAreRefused();

private:
    int run(const QStringList &arguments);
    int people();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

void ArgumentsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s}), 0);
    // Two owners, of whom one has a phone: an empty text is all that the other's empty phone could be meant by.
    QCOMPARE(run({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"ann@acme.example"_s, u"--phone"_s,
                  u"+380441234567"_s, u"--role"_s, u"Organization Owner"_s}),
             0);
}

int ArgumentsTest::run(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_DATA_DIR"_s, m_folder->path());
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(ROLLCALL_EXECUTABLE), arguments);
    if (!process.waitForFinished(60'000))
        qWarning("the command did not end");
    m_out = QString::fromUtf8(process.readAllStandardOutput());
    m_err = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
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

void ArgumentsTest::emptyCommonOptionIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("acting as nobody") << QStringList{u"organizations"_s, u"list"_s, u"--as"_s, u""_s};
    QTest::newRow("acting as nobody, with =") << QStringList{u"organizations"_s, u"list"_s, u"--as="_s};
    QTest::newRow("nowhere") << QStringList{u"organizations"_s, u"list"_s, u"--data-dir"_s, u""_s};
    QTest::newRow("window as nobody") << QStringList{u"--as"_s, u""_s};
}

void ArgumentsTest::emptyCommonOptionIsRefused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QCOMPARE(m_out, QString());
    QCOMPARE(m_err.count(u'\n'), 1);
}

void ArgumentsTest::bytesThatAreNoTextAreRefused()
{
    // QProcess passes text; a shell passes any bytes.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" organizations create --data-dir \"$1\" --name \"$(printf 'M\\374ller')\""_s,
                               QStringLiteral(ROLLCALL_EXECUTABLE), m_folder->path()});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(QString::fromUtf8(shell.readAllStandardError()).contains(u"UTF-8"_s));
    QCOMPARE(run({u"organizations"_s, u"list"_s, u"--json"_s}), 0);
    QVERIFY(m_out.contains(u"\"total\": 1"_s));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "argumentstest.moc"
