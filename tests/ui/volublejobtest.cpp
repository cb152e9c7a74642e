#include "remotejob.h"

#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"
#include "tests/remote/voluble/volubleserver.h"

#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/inspector/factlist.h"
#include "ui/connections/signin/signindialog.h"
#include "ui/members/addmemberdialog.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/organizationspage.h"
#include "ui/organizations/wizard/neworganizationwizard.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds: as long as the job itself waits, for what takes several answers of servers.
constexpr int patience = 20'000;

} // namespace

/// The way of the first of the seeds in the window, whole: sign up, sign in, no organization yet, create it though the server answers 500,
/// a renewed token that holds the rights of an owner, and somebody who joins.
class VolubleJobTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void fromSigningUpToAMember_data();
    void fromSigningUpToAMember();
    void createsWithAPastedToken();
    void saysWhatIsMissing();
    void editsPlanAndCredits();

private:
    void begin(Voluble::Dialect dialect = Voluble::Dialect::JsonApi);
    QList<ConnectionKind> kinds() const;
    void signUpAndIn();
    static void visit(const QUrl &url);

    std::unique_ptr<VolubleServer> m_server;
    std::unique_ptr<ScriptedIssuer> m_issuer;
    SystemTiming m_timing;
    std::unique_ptr<RemoteJob> m_job;
    QString m_self = u"auth0|alice"_s;
};

QList<ConnectionKind> VolubleJobTest::kinds() const
{
    // Auth0 is the issuer on loopback; the rest is as it is.
    QList<ConnectionKind> kinds = connectionKinds();
    for (ConnectionKind &kind : kinds) {
        if (kind.key != u"voluble"_s)
            continue;
        kind.signIn = [signIn = kind.signIn, issuer = m_issuer->issuer, base = m_issuer->server.base()](const QJsonObject &settings) {
            QJsonObject made = signIn(settings);
            made.insert(u"issuer"_s, issuer);
            made.insert(u"signUpAddress"_s, QString(base + u"/dbconnections/signup"_s));
            return made;
        };
    }
    return kinds;
}

void VolubleJobTest::begin(Voluble::Dialect dialect)
{
    m_server = std::make_unique<VolubleServer>(dialect);
    m_server->addOrganization(u"Globex"_s, {u"auth0|gina"_s});
    m_issuer = std::make_unique<ScriptedIssuer>(&m_timing);
    m_issuer->claimsHook = [this](QJsonObject &claims) {
        claims.insert(u"sub"_s, m_self);
        claims.remove(u"at_hash"_s); // of a token that tokenHook puts another for
    };
    // Each token holds the rights of its moment.
    m_issuer->tokenHook = [this](QJsonObject &answer) {
        answer.insert(u"access_token"_s, QString::fromLatin1(m_server->token(m_self).toPlain()));
    };
    m_issuer->server.on(u"/dbconnections/signup"_s, json({{u"_id"_s, u"alice"_s}, {u"email"_s, u"alice@acme.example"_s}, {u"email_verified"_s, false}}));
    m_job = std::make_unique<RemoteJob>(u"voluble"_s,
                                        QJsonObject{{u"address"_s, m_server->http.base()}, {u"tenant"_s, u"tenant.example.com"_s},
                                                    {u"clientId"_s, m_issuer->clientId}, {u"audience"_s, u"https://voluble.example.com"_s},
                                                    {u"redirectPorts"_s, QJsonArray()}},
                                        kinds());
}

void VolubleJobTest::cleanup()
{
    m_job.reset();
    m_issuer.reset();
    m_server.reset();
}

void VolubleJobTest::visit(const QUrl &url)
{
    TestBrowser browser(url);
    browser.visit();
    if (!waitFor([&] { return !browser.page().isEmpty() && browser.isLeft(); }, patience))
        qFatal("The page did not come.");
}

void VolubleJobTest::signUpAndIn()
{
    m_job->beginSignIn();
    auto *dialog = RemoteJob::opened<SignInDialog>();
    ConnectionsFixture::click(u"newAccount"_s);
    ConnectionsFixture::click(u"verb"_s);
    ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"signUpEmail"_s), u"alice@acme.example"_s);
    ConnectionsFixture::type(ConnectionsFixture::part<QLineEdit>(u"signUpPassword"_s), u"Correct horse 4"_s);
    ConnectionsFixture::click(u"verb"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), SignInDialog::Page::Ways, patience);
    QCOMPARE(m_issuer->server.count(u"/dbconnections/signup"_s), 1);
    const auto &links = m_job->connections().browser.links;
    const auto before = links.size();
    ConnectionsFixture::click(u"verb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(links.size() > before, patience);
    visit(m_issuer->approve(links.last()));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), SignInDialog::Page::Result, patience);
    ConnectionsFixture::click(u"verb"_s);
    RemoteJob::closed<SignInDialog>();
}

void VolubleJobTest::fromSigningUpToAMember_data()
{
    QTest::addColumn<bool>("isJSend");
    QTest::newRow("JSend") << true;
    QTest::newRow("JSON:API") << false;
}

void VolubleJobTest::fromSigningUpToAMember()
{
    QFETCH(bool, isJSend);
    begin(isJSend ? Voluble::Dialect::JSend : Voluble::Dialect::JsonApi);
    signUpAndIn();
    // No organization yet is not the same as signed out: what is missing can be made.
    QTRY_VERIFY_WITH_TIMEOUT(m_job->traits().allows(Verb::Create, EntityKind::Organization), patience);
    QCOMPARE(m_job->connections().session(m_job->id())->status().state, SignInState::SignedIn);
    m_job->picture(&m_job->window(), u"voluble-no-organization"_s);
    const int tokens = m_issuer->server.count(u"/token"_s);

    // Whoever runs the newer one gives the right at Auth0, the older one does it itself; only a new token shows it.
    if (!isJSend)
        m_server->grant(m_self, {u"organization:owner"_s});
    RemoteJob::Typed typed{{u"name"_s, u"Acme Söhne"_s}, {u"phone"_s, u"+44 20 7183 8750"_s}};
    // The older one refuses somebody without rights in words of its own, so the plan, which it does not keep, is not asked for.
    QTRY_COMPARE_WITH_TIMEOUT(m_job->traits().organizationField(u"plan"_s) == nullptr, isJSend, patience);
    if (!isJSend)
        typed.insert(u"plan"_s, u"PAYG"_s);
    const OrganizationId acme = m_job->createOrganization(typed);
    // The newer one answered 500 and had made it: once, and nobody was asked twice.
    QCOMPARE(m_server->orgs.size(), 2);
    QCOMPARE(m_server->orphans(), 0);
    QCOMPARE(m_server->count("POST", u"/orgs"_s), 1);
    QCOMPARE(m_server->users.value(m_self), acme.toString());
    QVERIFY(m_issuer->server.count(u"/token"_s) > tokens);
    QVERIFY(m_job->traits(acme).allows(Verb::Patch, EntityKind::Organization));
    m_job->picture(&m_job->window(), u"voluble-created"_s);

    // Who is somewhere else joins where the server can move people; a new one anywhere.
    const QString joins = isJSend ? u"auth0|gina"_s : u"auth0|olena"_s;
    m_job->addMember(acme, {{u"externalId"_s, joins}});
    QCOMPARE(m_server->users.value(joins), acme.toString());
    m_job->picture(&m_job->window(), u"voluble-joined"_s);
}

void VolubleJobTest::createsWithAPastedToken()
{
    begin();
    m_job->signIn(SignInWay::PastedToken, m_server->token(m_self).toPlain());
    QTRY_VERIFY_WITH_TIMEOUT(m_job->traits().allows(Verb::Create, EntityKind::Organization), patience);
    const OrganizationId acme = m_job->createOrganization({{u"name"_s, u"Acme"_s}, {u"phone"_s, u"+44 20 7183 8750"_s}, {u"plan"_s, u"PAYG"_s}});
    QCOMPARE(m_server->orgs.size(), 2);
    SignInSession *session = m_job->connections().session(m_job->id());
    QCOMPARE(session->status().state, SignInState::SignedIn);
    QCOMPARE(session->status().reason, QString());
    m_job->picture(&m_job->window(), u"voluble-pasted"_s);
    const auto *messages = m_job->window().findChild<MessageBar *>();
    QTRY_VERIFY2(messages->texts().join(u' ').contains(u"paste it in its place"_s), qPrintable(messages->texts().join(u' ')));
    // As it says: another token shows the right that was given meanwhile.
    QVERIFY(!m_job->traits(acme).allows(Verb::Patch, EntityKind::Organization));
    m_server->grant(m_self, {u"organization:owner"_s});
    QVERIFY(ConnectionsFixture::wait(session->signInWithToken(m_server->token(m_self), {})).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(m_job->traits(acme).allows(Verb::Patch, EntityKind::Organization), patience);
}

void VolubleJobTest::saysWhatIsMissing()
{
    begin();
    signUpAndIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->traits().allows(Verb::Create, EntityKind::Organization), patience);
    auto *wizard = m_job->beginOrganization();
    m_job->picture(wizard, u"voluble-wizard"_s);
    const auto said = [wizard](const QString &key) { return wizard->findChild<QWidget *>(key + u"Problem"_s)->findChildren<QLabel *>().last()->text(); };
    ConnectionsFixture::type(wizard->findChild<QLineEdit *>(u"name"_s), u"Acme"_s);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), static_cast<int>(NewOrganizationWizard::Identity));
    QVERIFY2(said(u"phone"_s).contains(u"phone number"_s), qPrintable(said(u"phone"_s)));
    ConnectionsFixture::type(wizard->findChild<QLineEdit *>(u"phone"_s), u"+44 20 7183 8750"_s);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY2(said(u"plan"_s).contains(u"in advance"_s), qPrintable(said(u"plan"_s)));
    m_job->picture(wizard, u"voluble-wizard-missing"_s);
    auto *plan = wizard->findChild<QComboBox *>(u"plan"_s);
    QCOMPARE(plan->currentIndex(), -1); // chosen by the person, never by us
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Down);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), static_cast<int>(NewOrganizationWizard::Review));
    const QString review = wizard->findChild<QLabel *>(u"sentences"_s)->text();
    QVERIFY2(review.contains(u"Plan: Pay as you go"_s) && review.contains(u"You become its owner"_s), qPrintable(review));
    m_job->picture(wizard, u"voluble-review"_s);
    QCOMPARE(m_server->writes(), 0);
    wizard->reject();
}

void VolubleJobTest::editsPlanAndCredits()
{
    begin();
    m_server->grant(m_self, {u"organization:owner"_s});
    const QString id = m_server->addOrganization(u"Acme with a name that is longer than most of the names that people give to what they found"_s, {m_self});
    m_server->orgs[id].plan = u"PAYG"_s;
    m_server->orgs[id].credits = 12;
    signUpAndIn();
    m_job->waitForRows(1);
    m_job->window().findChild<OrganizationsPage *>()->select(OrganizationId(id));
    auto *facts = m_job->window().findChild<FactList *>(u"organizationDetails"_s);
    const auto value = [facts](const QString &label) {
        for (const auto &fact : facts->facts()) {
            if (fact.label == label)
                return fact.value;
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(value(u"Plan"_s), u"Pay as you go"_s, patience);
    QCOMPARE(value(u"Credits"_s), u"12"_s);
    m_job->picture(&m_job->window(), u"voluble-inspector"_s);

    m_job->window().findChild<OrganizationsPage *>()->editOrganization(OrganizationId(id));
    auto *dialog = RemoteJob::opened<EditOrganizationDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLineEdit *>(u"credits"_s) && dialog->findChild<QLineEdit *>(u"credits"_s)->isEnabled(), patience);
    for (const QString &key : {u"displayName"_s, u"parent"_s, u"status"_s, u"domains"_s})
        QVERIFY2(!dialog->findChild<QWidget *>(key) || !dialog->findChild<QWidget *>(key)->isVisible(), qPrintable(key));
    auto *credits = dialog->findChild<QLineEdit *>(u"credits"_s);
    credits->selectAll();
    ConnectionsFixture::type(credits, u"-3"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    const auto *problem = dialog->findChild<QWidget *>(u"creditsProblem"_s)->findChildren<QLabel *>().last();
    QVERIFY2(problem->isVisible() && problem->text().contains(u"above zero"_s), qPrintable(problem->text()));
    m_job->picture(dialog, u"voluble-edit-refused"_s);
    QCOMPARE(m_server->writes(), 0);
    credits->selectAll();
    ConnectionsFixture::type(credits, u"250"_s);
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Down);
    QVERIFY2(dialog->summary().contains(u"Credits"_s) && dialog->summary().contains(u"Plan"_s), qPrintable(dialog->summary()));
    m_job->picture(dialog, u"voluble-edit"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    RemoteJob::closed<EditOrganizationDialog>();
    QCOMPARE(m_server->orgs.value(id).credits, 250.0);
    QCOMPARE(m_server->orgs.value(id).plan, u"PAY_IN_ADVANCE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"Credits"_s), u"250"_s, patience);
}

QTEST_MAIN(VolubleJobTest)
#include "volublejobtest.moc"
