#include "app/session/workspacelease.h"
#include "models/auth/flows/authorizationcodeflow.h"
#include "models/auth/flows/clientcredentials.h"
#include "models/auth/flows/signup.h"
#include "models/auth/secrets/secretvault.h"
#include "models/auth/tokens/tokensource.h"
#include "tests/auth/authfixture.h"
#include "tests/auth/testbrowser.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QByteArray logged;
QtMessageHandler before = nullptr;

void take(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

} // namespace

/// Signs in, renews, fails and signs out with logging at its most talkative, and looks for the secrets everywhere.
class LeakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretIsWrittenAnywhere()
    {
        QTemporaryDir folder;
        AuthFixture fixture;
        ScriptedServer &server = fixture.issuer.server;
        QList<QByteArray> secrets{"client+s3cret", "sign up pässword", "pasted-t0ken"};
        fixture.issuer.tokenHook = [&](QJsonObject &answer) {
            for (const QString &name : {u"access_token"_s, u"refresh_token"_s, u"id_token"_s})
                secrets += answer.value(name).toString().toUtf8();
        };
        MemoryStore keychain;
        SecretVault vault(&keychain, SecretIndex(folder.filePath(u"secrets.json"_s)));
        QByteArray shown;
        QObject::connect(&fixture.http, &HttpClient::exchanged, &fixture.http, [&](const HttpLogEntry &entry) {
            shown += entry.method + ' ' + entry.address.toUtf8() + ' ' + entry.requestId.toUtf8() + ' ' + entry.outcome.toUtf8() + '\n';
        });
        const auto note = [&](const Error &error) { shown += error.message.toUtf8() + '\n' + error.details.toUtf8() + '\n'; };

        QLoggingCategory::setFilterRules(u"*=true\nqt.core.*=false\nqt.network.http2*=true"_s);
        before = qInstallMessageHandler(take);
        SignInSettings settings = fixture.settings();
        settings.proof = ClientProof::Form;
        settings.place = ParameterPlace::Query;
        QUrl link;
        AuthorizationCodeFlow flow(&fixture.http, &fixture.idTokens, [&](const QUrl &asked) {
            link = asked;
            return true;
        });
        const SecretBytes clientSecret = SecretBytes::copyOf(secrets.at(0));
        const ConnectionId id(u"c1"_s);
        const SecretKey clientKey{id, SecretKey::Kind::ClientSecret};
        QVERIFY(finished(vault.write(clientKey, clientSecret, {})).has_value());
        const Awaited result(flow.run(settings, clientSecret, fixture.issuer.endpoints(), {}));
        const QUrl redirect = fixture.issuer.approve(link);
        secrets += QUrlQuery(redirect).queryItemValue(u"code"_s).toUtf8();
        secrets += QUrlQuery(redirect).queryItemValue(u"state"_s).toUtf8();
        TestBrowser browser(redirect);
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
        secrets += server.requests.last().path == u"/keys" ? server.requests.at(server.requests.size() - 2).field(u"code_verifier"_s).toUtf8()
                                                           : QByteArray();
        qDebug() << (*result)->tokens << clientSecret;
        {
            WorkspaceFile workspace(folder.filePath(u"workspace.sqlite"_s));
            QVERIFY(workspace.open().result().has_value());
            Leases leases(workspace);
            const TokenSource::Parts parts{&fixture.http, &vault, &fixture.idTokens, std::make_shared<WorkspaceLease>(&leases, id)};
            TokenSource source(id, Grant::Person, settings, fixture.issuer.endpoints(), parts);
            QVERIFY(finished(source.adopt(**result, {})).has_value());
            source.reject((*result)->tokens.access);
            QVERIFY(finished(source.token()).has_value());
            source.reject(*finished(source.token()));
            server.on(u"/token"_s, [&](const ScriptedRequest &request) {
                return json({{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, QString::fromLatin1(request.method)}}, 500);
            });
            note(finished(source.token()).error());
            server.on(u"/revoke"_s, ScriptedReply{.ending = ScriptedReply::Ending::CloseUnanswered});
            note(finished(source.signOut({})).error());
        }
        SignUpRequest request;
        request.address = server.url(u"/signup"_s);
        request.password = SecretBytes::copyOf(secrets.at(1));
        note(finished(signUp(&fixture.http, request, {})).error());
        note(pastedToken(SecretBytes::copyOf(secrets.at(2) + " two words"), fixture.timing.now()).error());
        server.close();
        note(finished(clientCredentials(&fixture.http, settings, clientSecret, fixture.issuer.endpoints(), {})).error().error);
        qInstallMessageHandler(before);

        secrets.removeAll(QByteArray());
        QVERIFY(secrets.size() >= 11);
        QVERIFY(logged.contains("rollcall.net") || logged.contains("/token?"));
        QVERIFY(shown.contains("/token?grant_type="));
        QByteArray files;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files += file.readAll();
        }
        QVERIFY(files.contains("c1/client-secret"));
        QByteArray process;
        for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/self/"_s + name);
            if (file.open(QIODevice::ReadOnly))
                process += file.readAll();
        }
        QVERIFY(!process.isEmpty());
        for (const QByteArray &secret : secrets) {
            for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64()}) {
                QVERIFY2(!logged.contains(form), ("logged: " + secret).constData());
                QVERIFY2(!shown.contains(form), ("shown: " + secret).constData());
                QVERIFY2(!files.contains(form), ("in a file: " + secret).constData());
                QVERIFY2(!process.contains(form), ("in the process list: " + secret).constData());
            }
            for (const ScriptedRequest &one : server.requests)
                QVERIFY2(!one.query.toString(QUrl::FullyDecoded).contains(QString::fromUtf8(secret)), ("in an address: " + secret).constData());
        }
    }
};

QTEST_GUILESS_MAIN(LeakTest)
#include "leaktest.moc"
