#include "models/net/text/redaction.h"
#include "models/net/text/serverwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ServerWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("details");
        const QByteArray json = "application/json; charset=utf-8";
        const auto row = [&](const char *name, const char *body, const char *sentence, const char *code = "", const char *details = "") {
            QTest::newRow(name) << json << QByteArray(body) << QString::fromUtf8(sentence) << QString::fromUtf8(code)
                                << QString::fromUtf8(details);
        };
        row("JSend fail, text", "{\"status\":\"fail\",\"data\":\"Phone number supplied is invalid: +44123\"}",
            "Phone number supplied is invalid: +44123.");
        row("JSend fail, object", "{\"status\":\"fail\",\"data\":{\"name\":\"UnauthorizedError\",\"message\":\"jwt expired\",\"code\":\"invalid_token\","
            "\"status\":401,\"inner\":{\"name\":\"TokenExpiredError\",\"message\":\"jwt expired\"}}}", "jwt expired.", "invalid_token",
            "invalid_token; UnauthorizedError");
        row("JSend fail, fields", "{\"status\":\"fail\",\"data\":{\"phone\":[\"is too short\",\"is not a number\"],\"name\":\"is missing\"}}",
            "name: is missing.", "", "phone: is too short, is not a number");
        row("JSend fail, nothing", "{\"status\":\"fail\",\"data\":{}}", "");
        row("JSend fail, noise", "{\"status\":\"fail\",\"data\":{\"level\":\"warn\"}}", "");
        row("JSend error", "{\"status\":\"error\",\"message\":\"Validation error\"}", "Validation error.");
        row("JSend success that is none", "{\"status\":\"success\",\"data\":true}", "");
        row("JSON:API", "{\"errors\":[{\"title\":\"ResourceNotFoundError\",\"detail\":\"User with ID auth0|x not found\"}]}",
            "User with ID auth0|x not found.", "ResourceNotFoundError", "ResourceNotFoundError");
        row("JSON:API with a code", "{\"errors\":[{\"code\":\"ERR_JWS_INVALID\",\"title\":\"JWSInvalid\",\"detail\":\"Invalid Compact JWS\"}]}",
            "Invalid Compact JWS.", "ERR_JWS_INVALID", "ERR_JWS_INVALID; JWSInvalid");
        row("JSON:API, several", "{\"errors\":[{\"detail\":\"First thing.\"},{\"detail\":\"Second thing.\"}]}", "First thing.", "",
            "Second thing.");
        row("message", "{\"message\":\"No such user\"}", "No such user.");
        row("messages", "{\"statusCode\":400,\"message\":[\"email must be an email\",\"name is empty\"],\"error\":\"Bad Request\"}",
            "email must be an email.", "", "name is empty; Bad Request");
        row("Auth0 management", "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"The user does not exist.\",\"errorCode\":\"inexistent_user\"}",
            "The user does not exist.", "inexistent_user", "inexistent_user; Not Found");
        row("nested error", "{\"error\":{\"code\":401,\"message\":\"Token is expired\",\"status\":\"UNAUTHENTICATED\"}}", "Token is expired.", "",
            "401");
        row("RFC 6749", "{\"error\":\"invalid_grant\",\"error_description\":\"The code was used\"}", "The code was used.", "invalid_grant",
            "invalid_grant");
        row("RFC 6749, no description", "{\"error\":\"invalid_grant\"}", "invalid_grant.", "invalid_grant", "invalid_grant");
        row("problem+json", "{\"type\":\"https://x.example/probs\",\"title\":\"Out of credit\",\"status\":403,\"detail\":\"It costs 50.\"}",
            "It costs 50.", "", "Out of credit");
        row("problem+json with fields", "{\"title\":\"Invalid\",\"status\":400,\"validation_errors\":[{\"field\":\"email\",\"detail\":\"is taken\"}]}",
            "email: is taken.", "Invalid", "Invalid");
        row("SCIM", "{\"schemas\":[\"urn:x\"],\"scimType\":\"uniqueness\",\"detail\":\"userName is taken\",\"status\":\"409\"}",
            "userName is taken.", "uniqueness", "uniqueness");
        row("Keycloak", "{\"errorMessage\":\"User exists with same email\"}", "User exists with same email.");
        row("Auth0 sign-up", "{\"name\":\"PasswordStrengthError\",\"message\":\"Password is too weak\",\"code\":\"invalid_password\","
            "\"description\":{\"rules\":[{\"message\":\"At least 8 characters\",\"verified\":false}],\"verified\":false},\"statusCode\":400}",
            "Password is too weak.", "invalid_password", "invalid_password; At least 8 characters; PasswordStrengthError");
        row("list of texts", "[\"password is empty\",\"name is empty\"]", "password is empty.", "", "name is empty");
        row("a text", "\"No.\"", "No.");
        row("wrong types", "{\"message\":{\"x\":{\"y\":7}},\"error\":17,\"errors\":null,\"detail\":[null,3]}", "", "", "");
        row("empty", "", "");
        row("empty object", "{}", "");
        row("blanks", "  \r\n ", "");
        row("cut off", "{\"errors\":[{\"title\":\"X\",\"detail\":\"Phone \\\"1\\\" is wr\\u00f6ng\"},{\"detail\":\"mo", "Phone \"1\" is wröng.", "", "X; mo");
        row("cut off early", "{\"sta", "{\"sta.");
        row("plain text that calls itself JSON", "upstream connect error", "upstream connect error.");
        const auto html = [&](const char *name, const char *body, const char *sentence) {
            QTest::newRow(name) << QByteArray("text/html; charset=utf-8") << QByteArray(body) << QString::fromUtf8(sentence) << QString()
                                << QString();
        };
        html("text sent as HTML", "Insufficient scope", "Insufficient scope.");
        html("Express", "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n</head>\n<body>\n"
                        "<pre>Cannot PUT /v1/orgs/x/users/auth0%7Cbob</pre>\n</body>\n</html>\n", "Cannot PUT /v1/orgs/x/users/auth0%7Cbob.");
        html("entities", "<html><body><pre>SyntaxError: Unexpected token &#39; in JSON &lt;at 2&gt;<br> &nbsp; &nbsp;at&#x20;parse"
                         "&bogus;&#0;&#xD800;</pre></body></html>", "SyntaxError: Unexpected token ' in JSON <at 2> at parse&bogus;.");
        html("proxy", "<html><head><title>502 Bad Gateway</title><style>p{}</style></head><body><center><h1>502 Bad Gateway</h1></center>"
                      "<script>alert('x')</script><hr>nginx</body></html>", "502 Bad Gateway nginx.");
        html("cut off", "<html><head><title>Sorry</title></head><body><p>We are down <b", "Sorry: We are down.");
        html("never closed script", "<p>Text</p><script>var x = 1;", "Text.");
    }
    void readsEveryShape()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, sentence);
        QFETCH(QString, code);
        QFETCH(QString, details);
        const ServerWords words = serverWords(type, body);
        QCOMPARE(words.sentence, sentence);
        QCOMPARE(words.code, code);
        QCOMPARE(words.details, details);
    }

    void longAndEvilTextsAreTamed()
    {
        const QString rightToLeft(QChar(0x202e));
        const QByteArray body = QByteArray("{\"message\":\"") + QString(rightToLeft + u"a\\u0000b\\u001b[31mc "_s + QString(5000, u'x')).toUtf8()
                                + "\"}";
        const ServerWords words = serverWords("application/json", body);
        QVERIFY(words.sentence.size() <= 500);
        QVERIFY(words.sentence.startsWith(u"a b [31mc xxx"_s));
        QByteArray many = "[";
        for (int i = 0; i < 1000; ++i)
            many += "\"fault number " + QByteArray::number(i) + "\",";
        const ServerWords cut = serverWords("application/json", many + "\"end\"]");
        QVERIFY(cut.details.size() <= 500);
        QByteArray deep(2000, '[');
        QVERIFY(serverWords("application/json", deep + QByteArray(2000, ']')).sentence.size() <= 500);
        QByteArray nested = "{\"message\":\"end\"}";
        for (int i = 0; i < 200; ++i)
            nested = "{\"error\":" + nested + "}";
        QVERIFY(serverWords("application/json", nested).sentence.size() <= 500);
        QVERIFY(serverWords("text/html", "<p>" + QByteArray(1'000'000, '<')).sentence.size() <= 500);
    }

    void tokensAreTakenOut()
    {
        const ServerWords words = serverWords("application/json",
            "{\"message\":\"bad token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl in Bearer abcdefgh1234\",\"token\":\"opaque\"}");
        QCOMPARE(words.sentence, u"bad token … in Bearer …"_s);
        QVERIFY(!words.details.contains(u"opaque"_s));
    }

    void secretNamesAreKnown_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *name : {"password", "passwordHash", "new_password", "Password", "client_secret", "clientSecret", "access_token",
                                 "refreshToken", "id_token", "credentials", "code", "apiKey", "X-API-Key", "Authorization", "state", "otp"})
            QTest::newRow(name) << true;
        for (const char *name : {"name", "email", "country_code", "phone_number", "key_name", "keyboard", "statement", "user_id", "pinned",
                                 "codes", "role_ids", "status", "plan"})
            QTest::newRow(name) << false;
    }
    void secretNamesAreKnown()
    {
        QFETCH(bool, secret);
        QCOMPARE(namesASecret(QString::fromUtf8(QTest::currentDataTag())), secret);
    }

    void valuesAreRedactedAtAnyDepth()
    {
        const QByteArray text = "{\"email\":\"a@b.example\",\"credentials\":{\"password\":\"p\"},\"list\":[{\"client_secret\":\"s\",\"n\":1},"
                                "\"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.sig\"]}";
        const QJsonValue shown = withoutSecrets(QJsonValue(QJsonDocument::fromJson(text).object()));
        const QByteArray expected = "{\"credentials\":\"…\",\"email\":\"a@b.example\",\"list\":[{\"client_secret\":\"…\",\"n\":1},\"…\"]}";
        QCOMPARE(QJsonDocument(shown.toObject()).toJson(QJsonDocument::Compact), expected);
        QCOMPARE(withoutSecrets(QUrl(u"https://u:p@x.example/a%7Cb?grant_type=x&client_secret=s&q=a%26b#f"_s)),
                 u"https://x.example/a%7Cb?grant_type=x&client_secret=…&q=a%26b"_s);
    }
};

QTEST_GUILESS_MAIN(ServerWordsTest)
#include "serverwordstest.moc"
