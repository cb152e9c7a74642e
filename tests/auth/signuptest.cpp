#include "models/auth/flows/signup.h"
#include "tests/auth/authfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SignUpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<AuthFixture>();
    }

    void registers()
    {
        server().on(u"/dbconnections/signup"_s, ScriptedReply{.body = R"({"_id":"668fbaab724b1bf53b436691","email":"o@acme.example","email_verified":false})"});
        SignUpRequest request = wish();
        request.givenName = u"Олена"_s;
        const auto signedUp = finished(signUp(&m_fixture->http, request, {}));
        QVERIFY(signedUp.has_value());
        QCOMPARE(signedUp->userId, u"auth0|668fbaab724b1bf53b436691"_s);
        QCOMPARE(signedUp->email, u"o@acme.example"_s);
        const QJsonObject sent = QJsonDocument::fromJson(server().requests.last().body).object();
        QCOMPARE(sent, QJsonObject({{u"client_id"_s, u"rollcall"_s}, {u"connection"_s, u"Username-Password-Authentication"_s},
                                    {u"email"_s, u"o@acme.example"_s}, {u"password"_s, u"pä\"ss\\word"_s}, {u"given_name"_s, u"Олена"_s}}));
    }

    void errorsAreSentences_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const char *body, Error::Kind kind, const char *field, const char *words) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind) << QString::fromLatin1(field) << QString::fromUtf8(words);
        };
        using enum Error::Kind;
        row("duplicate", 400, R"({"name":"BadRequestError","code":"invalid_signup","description":"Invalid sign up","statusCode":400})", Conflict, "email", "sign in instead");
        row("exists", 400, R"({"code":"user_exists","description":"The user already exists."})", Conflict, "email", "already an account");
        row("username", 400, R"({"code":"username_exists"})", Conflict, "username", "already an account");
        row("409", 409, "", Conflict, "email", "already an account");
        row("weak", 400, R"J({"name":"PasswordStrengthError","message":"Password is too weak","code":"invalid_password","description":{"rules":[
            {"message":"At least %d characters in length","format":[8],"code":"lengthAtLeast","verified":false},
            {"message":"Contain at least %d of the following %d types of characters:","format":[3,4],"code":"containsAtLeast","verified":false,"items":[
                {"message":"lower case letters (a-z)","code":"lowerCase","verified":true},{"message":"numbers (i.e. 0-9)","code":"numbers","verified":false}]}],
            "verified":false},"policy":"* At least 8 characters in length","statusCode":400})J", Invalid, "password",
            "• At least 8 characters in length\n• Contain at least 3 of the following 4 types of characters:\n• numbers (i.e. 0-9)");
        row("weak as text", 400, R"({"code":"invalid_password","description":"weak","policy":"* At least 8 characters\n* A digit"})", Invalid, "password", "• At least 8 characters\n• A digit");
        row("common", 400, R"({"code":"password_dictionary_error","description":"Password is too common"})", Invalid, "password", "most common");
        row("personal", 400, R"({"code":"password_no_user_info_error"})", Invalid, "password", "part of the name");
        row("leaked", 400, R"({"code":"password_leaked"})", Invalid, "password", "break-in");
        row("closed", 400, R"({"code":"unauthorized","description":"signup disabled"})", Forbidden, "", "invitation");
        row("oauth shape", 403, R"({"error":"access_denied","error_description":"no"})", Forbidden, "", "invitation");
        row("throttled", 429, R"({"error":"too_many_requests"})", RateLimited, "", "too many");
        row("extensibility", 400, R"({"code":"extensibility_error","message":"Only <b>acme</b>"})", Invalid, "", "Only <b>acme</b>");
        row("fault", 502, "<html>", Network, "", "HTTP 502");
    }
    void errorsAreSentences()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(QString, words);
        server().on(u"/dbconnections/signup"_s, ScriptedReply{.status = status, .body = body});
        const auto signedUp = finished(signUp(&m_fixture->http, wish(), {}));
        QVERIFY(!signedUp);
        QCOMPARE(static_cast<int>(signedUp.error().kind), kind);
        QCOMPARE(signedUp.error().field, field);
        const QString all = signedUp.error().message + u'\n' + signedUp.error().details;
        QVERIFY2(all.contains(words), qPrintable(all));
        QVERIFY(!all.contains(u"ss\\word"_s));
    }

    void strangeSuccessIsAnError()
    {
        server().on(u"/dbconnections/signup"_s, ScriptedReply{.body = "[]"});
        QCOMPARE(finished(signUp(&m_fixture->http, wish(), {})).error().kind, Error::Kind::Invalid);
    }

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }
    SignUpRequest wish()
    {
        SignUpRequest request;
        request.address = server().url(u"/dbconnections/signup"_s);
        request.clientId = u"rollcall"_s;
        request.email = u"o@acme.example"_s;
        request.password = SecretBytes::copyOf(u"pä\"ss\\word"_s);
        return request;
    }

    std::unique_ptr<AuthFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SignUpTest)
#include "signuptest.moc"
