#include "models/auth/flows/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PkceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheVectorOfRfc7636AppendixB()
    {
        const Pkce pkce = Pkce::with(SecretBytes::copyOf(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s));
        QCOMPARE(pkce.challenge(), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    }

    void makesGoodVerifiersAndNoneTwice()
    {
        static const QRegularExpression form(u"^[A-Za-z0-9._~-]{43,128}$"_s);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const Pkce pkce = Pkce::make();
            const QString verifier = pkce.verifier().toPlainText();
            QVERIFY2(form.match(verifier).hasMatch(), qPrintable(verifier));
            QCOMPARE(pkce.challenge().size(), 43);
            seen.insert(verifier);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void refusesOtherVerifiers_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::addColumn<bool>("good");
        QTest::newRow("42") << QString(42, u'a') << false;
        QTest::newRow("43") << QString(43, u'a') << true;
        QTest::newRow("128") << QString(128, u'~') << true;
        QTest::newRow("129") << QString(129, u'a') << false;
        QTest::newRow("plus") << QString(43, u'+') << false;
        QTest::newRow("letters") << QString(43, u'ї') << false;
    }
    void refusesOtherVerifiers()
    {
        QFETCH(QString, verifier);
        QFETCH(bool, good);
        QCOMPARE(!Pkce::with(SecretBytes::copyOf(verifier)).challenge().isEmpty(), good);
    }
};

QTEST_GUILESS_MAIN(PkceTest)
#include "pkcetest.moc"
