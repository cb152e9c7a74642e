#include <QTranslator>
#include <QTest>

using namespace Qt::StringLiterals;

// The catalogues are in the program, and each is the language of its name.
class CataloguesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"uk", "de", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void loads()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"rollcall"_s, u"_"_s, u":/translations"_s));
        QCOMPARE(translator.language().left(2), language);
    }
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "cataloguestest.moc"
