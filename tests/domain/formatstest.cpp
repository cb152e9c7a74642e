#include "models/domain/formats.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class FormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void domain_data()
    {
        const QString label63(63, u'a');
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"acme.example"_s << u"acme.example"_s;
        QTest::newRow("upper case, blanks, root dot") << u" ACME.Example. "_s << u"acme.example"_s;
        QTest::newRow("German") << u"Bücher.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("German sharp s") << u"straße.de"_s << u"xn--strae-oqa.de"_s;
        QTest::newRow("Ukrainian") << u"їжак.укр"_s << u"xn--80aln7i.xn--j1amh"_s;
        QTest::newRow("Chinese") << u"王.中国"_s << u"xn--qby.xn--fiqs8s"_s;
        QTest::newRow("ideographic dot") << u"王。中国"_s << u"xn--qby.xn--fiqs8s"_s;
        QTest::newRow("already ASCII") << u"xn--bcher-kva.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("hyphens in places 3 and 4") << u"r3---sn.example"_s << u"r3---sn.example"_s;
        QTest::newRow("digits") << u"4you.example"_s << u"4you.example"_s;
        QTest::newRow("longest label") << QString(label63 + u".example"_s) << QString(label63 + u".example"_s);
        QTest::newRow("label too long") << QString(label63 + u"a.example"_s) << QString();
        QTest::newRow("name too long") << (label63 + u'.').repeated(4) + u"example"_s << QString();
        QTest::newRow("huge") << QString(1'000'000, u'a') << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("one label") << u"localhost"_s << QString();
        QTest::newRow("dot alone") << u"."_s << QString();
        QTest::newRow("empty label") << u"acme..example"_s << QString();
        QTest::newRow("leading dot") << u".acme.example"_s << QString();
        QTest::newRow("leading hyphen") << u"-acme.example"_s << QString();
        QTest::newRow("trailing hyphen") << u"acme-.example"_s << QString();
        QTest::newRow("underscore") << u"a_b.example"_s << QString();
        QTest::newRow("blank") << u"ac me.example"_s << QString();
        QTest::newRow("address") << u"192.0.2.1"_s << QString();
        QTest::newRow("URL") << u"https://acme.example/"_s << QString();
        QTest::newRow("e-mail") << u"a@acme.example"_s << QString();
        QTest::newRow("wrong punycode") << u"xn--ls8h=.example"_s << QString();
        QTest::newRow("bidi override") << u"acme\u202e.example"_s << QString();
        QTest::newRow("NUL") << QString(u"acme"_s + QChar(u'\0') + u".example"_s) << QString();
        QTest::newRow("lone surrogate") << QString(u"acme"_s + QChar(0xd800) + u".example"_s) << QString();
        QTest::newRow("mixed directions") << u"aא.example"_s << QString();
    }
    void domain()
    {
        QFETCH(QString, typed);
        QTEST(Format::domain(typed), "expected");
    }

    void email_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const QString host = u"@acme.example"_s;
        QTest::newRow("plain") << u"olena@acme.example"_s << true;
        QTest::newRow("tag and dots") << u"olena.shev+news@mail.acme.example"_s << true;
        QTest::newRow("apostrophe") << u"o'neill@acme.example"_s << true;
        QTest::newRow("Ukrainian") << u"олена@їжак.укр"_s << true;
        QTest::newRow("German domain") << u"anna@bücher.example"_s << true;
        QTest::newRow("Chinese") << u"王@王.中国"_s << true;
        QTest::newRow("four-byte letter") << u"𐐨@acme.example"_s << true;
        QTest::newRow("local part of 64") << QString(QString(64, u'a') + host) << true;
        QTest::newRow("local part of 65") << QString(QString(65, u'a') + host) << false;
        QTest::newRow("local part of 64 octets") << QString(QString(32, u'ї') + host) << true;
        QTest::newRow("local part of 66 octets") << QString(QString(33, u'ї') + host) << false;
        QTest::newRow("whole of 254") << QString(QString(64, u'a') + u"@"_s + QString(63, u'b') + u"."_s + QString(63, u'c')
                                                 + u"."_s + QString(58, u'd') + u".ua"_s)
                                      << true;
        QTest::newRow("whole of 255") << QString(QString(64, u'a') + u"@"_s + QString(63, u'b') + u"."_s + QString(63, u'c')
                                                 + u"."_s + QString(59, u'd') + u".ua"_s)
                                      << false;
        QTest::newRow("320 letters") << QString(QString(307, u'a') + host) << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no @") << u"olena.acme.example"_s << false;
        QTest::newRow("no name") << u"@acme.example"_s << false;
        QTest::newRow("no domain") << u"olena@"_s << false;
        QTest::newRow("two @") << u"olena@home@acme.example"_s << false;
        QTest::newRow("one label") << u"olena@localhost"_s << false;
        QTest::newRow("address literal") << u"olena@[192.0.2.1]"_s << false;
        QTest::newRow("quoted") << u"\"olena s\"@acme.example"_s << false;
        QTest::newRow("first dot") << u".olena@acme.example"_s << false;
        QTest::newRow("last dot") << u"olena.@acme.example"_s << false;
        QTest::newRow("two dots") << u"ole..na@acme.example"_s << false;
        QTest::newRow("root dot") << u"olena@acme.example."_s << false;
        QTest::newRow("blank in name") << u"ole na@acme.example"_s << false;
        QTest::newRow("no-break blank") << u"ole\u00a0na@acme.example"_s << false;
        QTest::newRow("blank after @") << u"olena@ acme.example"_s << false;
        QTest::newRow("blank at the end") << u"olena@acme.example "_s << false;
        QTest::newRow("list") << u"a@acme.example,b@acme.example"_s << false;
        QTest::newRow("with a name") << u"Olena <olena@acme.example>"_s << false;
        QTest::newRow("line break") << u"olena@acme.example\r\nBcc: x@y.example"_s << false;
        QTest::newRow("NUL") << QString(u"ole"_s + QChar(u'\0') + u"na@acme.example"_s) << false;
        QTest::newRow("bidi override") << u"\u202eolena@acme.example"_s << false;
        QTest::newRow("lone surrogate") << QString(u"ole"_s + QChar(0xdc00) + u"na@acme.example"_s) << false;
        QTest::newRow("zero-width blank") << u"ole\u200bna@acme.example"_s << false;
    }
    void email()
    {
        QFETCH(QString, text);
        QTEST(Format::isEmail(text), "good");
    }

    void timeZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const auto &name : {u"Europe/Kiev"_s, u"Europe/Kyiv"_s, u"America/New_York"_s, u"America/Argentina/Buenos_Aires"_s,
                                 u"Asia/Kolkata"_s, u"Asia/Calcutta"_s, u"Etc/GMT+5"_s, u"UTC"_s, u"GMT"_s, u"CET"_s, u"Japan"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const auto &name : {u"Europe/Nowhere"_s, u"europe/kyiv"_s, u"Kyiv"_s, u"GMT+5"_s, u"UTC+02:00"_s, u"+02:00"_s,
                                 u"EST5EDT,M3.2.0,M11.1.0"_s, u"PST"_s, u"ECT"_s, u"Etc/Unknown"_s, u"../../etc/passwd"_s, u"/"_s, u" "_s})
            QTest::newRow(qPrintable(name)) << name << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("Cyrillic look-alike") << u"Europe/Kуiv"_s << false;
        QTest::newRow("NUL") << QString(u"Europe/Kyiv"_s + QChar(u'\0')) << false;
    }
    void timeZone()
    {
        QFETCH(QString, text);
        QTEST(Format::isTimeZone(text), "good");
    }

    void locale_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const auto &name : {u"en"_s, u"uk"_s, u"en_US"_s, u"de_CH"_s, u"zh_Hant_TW"_s, u"sr_Latn"_s, u"es_419"_s, u"fil"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const auto &name : {u"english"_s, u"xx"_s, u"e"_s, u"en_"_s, u"_US"_s, u"en_XQ"_s, u"en_US_"_s, u"en_US_POSIX"_s,
                                 u"en_US.UTF-8"_s, u"en@calendar=buddhist"_s, u"en US"_s, u"zh_Hant_TW_x"_s, u"en_41"_s, u"C"_s,
                                 u"укр"_s})
            QTest::newRow(qPrintable(name)) << name << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("NUL") << QString(u"en"_s + QChar(u'\0')) << false;
    }
    void locale()
    {
        QFETCH(QString, text);
        QTEST(Format::isLocale(text), "good");
    }

    void httpsUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"https://acme.example/olena.png"_s << true;
        QTest::newRow("port and query") << u"https://acme.example:8443/p?id=1&s=2"_s << true;
        QTest::newRow("upper-case scheme") << u"HTTPS://acme.example/"_s << true;
        QTest::newRow("http") << u"http://acme.example/olena.png"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///olena.png"_s << false;
        QTest::newRow("relative") << u"acme.example/olena.png"_s << false;
        QTest::newRow("with a password") << u"https://olena:secret@acme.example/"_s << false;
        QTest::newRow("with a user") << u"https://acme.example@evil.example/"_s << false;
        QTest::newRow("blank") << u"https://acme.example/ole na.png"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void httpsUrl()
    {
        QFETCH(QString, text);
        QTEST(Format::isHttpsUrl(text), "good");
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
