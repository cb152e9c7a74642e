// The forms that remote directories bring: with longer words, light and dark, narrow and wide, nothing cut.
#include "longwords.h"
#include "remotejob.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/transmit/transmitserver.h"
#include "tests/remote/voluble/volubleserver.h"
#include "tests/ui/pictures.h"

#include "ui/common/buttons.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/organizationpicker.h"
#include "ui/inspector/livetab.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/memberform.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/transferdialog.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/organizationspage.h"
#include "ui/organizations/wizard/neworganizationwizard.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTabWidget>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RemoteLooksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void voluble_data() { addLooks(); }
    void voluble();
    void volubleFirst_data() { addLooks(); }
    void volubleFirst();
    void transmit_data() { addLooks(); }
    void transmit();
    void blynk_data() { addLooks(); }
    void blynk();

private:
    static void addLooks();
    /// The words grow when everything is signed in and read.
    void dress();
    void look(QWidget *window, const QString &name);
    MemberTarget target(const OrganizationId &organization, const QString &name);

    std::unique_ptr<VolubleServer> m_voluble;
    std::unique_ptr<TransmitServer> m_transmit;
    std::unique_ptr<BlynkServer> m_blynk;
    std::unique_ptr<RemoteJob> m_job;
    std::unique_ptr<QTranslator> m_longer;
};

namespace {

const QString longName = u"Gesellschaft für angewandte Beispielforschung und Veranstaltungsmanagement mbH"_s;

} // namespace

void RemoteLooksTest::addLooks()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Choice>("theme");
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("narrow-dark-long") << QSize(900, 600) << Theme::Choice::Dark << true;
    QTest::newRow("wide-light") << QSize(1300, 800) << Theme::Choice::Light << false;
}

void RemoteLooksTest::cleanup()
{
    m_longer.reset();
    if (m_job)
        m_job->connections().theme.apply(Theme::Choice::Light);
    m_job.reset();
    m_voluble.reset();
    m_transmit.reset();
    m_blynk.reset();
}

void RemoteLooksTest::dress()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Choice, theme);
    QFETCH(const bool, isLonger);
    m_job->window().resize(size);
    m_job->connections().theme.apply(theme);
    if (isLonger || qEnvironmentVariableIsSet("ROLLCALL_WORDS")) {
        m_longer = longerWords();
        QCoreApplication::installTranslator(m_longer.get());
        // What a directory says in words of its own it says anew.
        Q_EMIT m_job->directory().directory().traitsChanged();
        m_job->traits();
    }
}

void RemoteLooksTest::look(QWidget *window, const QString &name)
{
    QTRY_COMPARE((cutWords(window) + cutChoices(window) + cutLines(window)).join(u"; "_s), QString());
    QVERIFY2(window->width() <= 1300 && window->height() <= 900, qPrintable(u"%1 × %2"_s.arg(window->width()).arg(window->height())));
    keepPicture(window, u"remote-%1-%2-%3"_s.arg(QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(QTest::currentDataTag()), name));
}

MemberTarget RemoteLooksTest::target(const OrganizationId &organization, const QString &name)
{
    const MemberRow row = m_job->members(organization).first();
    MemberTarget target;
    target.user = row.user;
    target.membership = row.membership;
    target.organizationName = name;
    return target;
}

void RemoteLooksTest::voluble()
{
    m_voluble = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_voluble->grant(u"auth0|alice"_s, {u"organization:owner"_s});
    const QString id = m_voluble->addOrganization(longName, {u"auth0|alice"_s});
    m_voluble->orgs[id].plan = u"PAYG"_s;
    m_job = std::make_unique<RemoteJob>(u"voluble"_s, QJsonObject{{u"address"_s, m_voluble->http.base()}, {u"tenant"_s, u"tenant.example.com"_s},
                                                                  {u"clientId"_s, u"rollcall"_s}, {u"audience"_s, u"https://voluble.example.com"_s}});
    m_job->signIn(SignInWay::PastedToken, m_voluble->token(u"auth0|alice"_s).toPlain());
    m_job->waitForRows(1);
    dress();
    m_job->window().findChild<OrganizationsPage *>()->editOrganization(OrganizationId(id));
    auto *edit = RemoteJob::opened<EditOrganizationDialog>();
    QTRY_VERIFY(edit->findChild<QLineEdit *>(u"credits"_s) && edit->findChild<QLineEdit *>(u"credits"_s)->isEnabled());
    auto *credits = edit->findChild<QLineEdit *>(u"credits"_s);
    credits->selectAll();
    ConnectionsFixture::type(credits, u"-3"_s);
    QTest::mouseClick(edit->verbButton(), Qt::LeftButton);
    look(edit, u"2-credits-refused"_s);
    credits->selectAll();
    ConnectionsFixture::type(credits, u"250"_s);
    look(edit, u"3-credits"_s);
    delete edit;

    m_job->window().findChild<OrganizationsPage *>()->select(OrganizationId(id));
    look(&m_job->window(), u"4-window"_s);
}

/// Whoever is nowhere yet, and chooses a plan.
void RemoteLooksTest::volubleFirst()
{
    m_voluble = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_voluble->addOrganization(u"Globex"_s, {u"auth0|gina"_s});
    m_job = std::make_unique<RemoteJob>(u"voluble"_s, QJsonObject{{u"address"_s, m_voluble->http.base()}, {u"tenant"_s, u"tenant.example.com"_s},
                                                                  {u"clientId"_s, u"rollcall"_s}, {u"audience"_s, u"https://voluble.example.com"_s}});
    m_job->signIn(SignInWay::PastedToken, m_voluble->token(u"auth0|alice"_s).toPlain());
    QTRY_VERIFY(m_job->traits().allows(Verb::Create, EntityKind::Organization) && m_job->traits().organizationField(u"plan"_s));
    dress();
    look(&m_job->window(), u"1-empty"_s);
    auto *wizard = m_job->beginOrganization();
    look(wizard, u"2-wizard"_s);
    for (const QString &key : {u"name"_s, u"phone"_s, u"plan"_s})
        QVERIFY2(wizard->findChild<QLabel *>(key + u"Label"_s)->text().endsWith(u'*'), qPrintable(key));
    ConnectionsFixture::type(wizard->findChild<QLineEdit *>(u"name"_s), longName);
    ConnectionsFixture::type(wizard->findChild<QLineEdit *>(u"phone"_s), u"+44 20 7183 8750"_s);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    look(wizard, u"3-wizard-missing"_s);
    auto *plan = wizard->findChild<QComboBox *>(u"plan"_s);
    for (int i = 0; i < plan->count(); ++i) {
        plan->setFocus();
        QTest::keyClick(plan, Qt::Key_Down);
        look(wizard, u"4-plan-%1"_s.arg(i));
    }
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard->currentId(), static_cast<int>(NewOrganizationWizard::Review));
    look(wizard, u"5-review"_s);
    wizard->reject();
}

void RemoteLooksTest::transmit()
{
    m_transmit = std::make_unique<TransmitServer>();
    const QString app = m_transmit->ownApplication;
    const QString stray = m_transmit->addRole(app, u"Hauptverantwortliche Ansprechperson der Öffentlichkeitsarbeit"_s);
    const QString editor = m_transmit->addRole(app, u"Editor"_s);
    const QString acme = m_transmit->addOrganization(longName, {app});
    m_transmit->given[acme][app].groups = {m_transmit->addGroup(app, u"Verwaltung und Veranstaltungsmanagement"_s, {editor})};
    const QString user = m_transmit->addUser(u"oleksandra-kateryna.hryhorieva-shevchenko@beispielforschung.example"_s);
    m_transmit->addMember(acme, user, app, {editor});
    m_transmit->sessions[user] = {QJsonObject{{u"session_id"_s, u"s1"_s}, {u"device"_s, u"Firefox on Debian"_s}}};
    m_job = std::make_unique<RemoteJob>(u"transmit"_s, RemoteJob::transmitSettings(m_transmit->http.base()));
    const auto kept = ConnectionsFixture::wait(m_job->connections().session(m_job->id())->keepSecret(
        SecretKey::Kind::SecondClientSecret, SecretBytes::copyOf(QByteArray("secret of application")), {}));
    QVERIFY(kept.has_value());
    m_job->signIn(SignInWay::ClientCredentials, "secret of management");
    m_job->waitForRows(1);
    const OrganizationId id(acme);
    QTRY_COMPARE(m_job->members(id).size(), 1);
    dress();
    auto *wizard = m_job->beginOrganization();
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    look(wizard, u"1-wizard-missing"_s);
    wizard->reject();
    RemoteJob::closed<NewOrganizationWizard>();

    // What Transmit derives for single sign-on, with buttons to copy it.
    m_job->window().findChild<OrganizationsPage *>()->select(id);
    auto *inspector = m_job->window().findChild<QWidget *>(u"organizationInspector"_s);
    auto *tabs = inspector->findChild<QTabWidget *>();
    auto *live = inspector->findChild<LiveTab *>();
    QTRY_VERIFY(tabs->indexOf(live) >= 0);
    tabs->setCurrentWidget(live);
    QTRY_VERIFY2(RemoteJob::wordsOf(live).contains(u"(SAML"_s), qPrintable(RemoteJob::wordsOf(live)));
    look(&m_job->window(), u"2-single-sign-on"_s);

    auto *roles = new RolesDialog(m_job->directory(), {target(id, longName)}, 50);
    roles->open();
    auto *missing = roles->findChild<QComboBox *>(u"missingRole"_s);
    QTRY_COMPARE(missing->count(), 1);
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Down);
    QTRY_VERIFY(!roles->findChildren<QPushButton *>(u"repairRole"_s).isEmpty());
    look(roles, u"3-repair"_s);
    delete roles;

    m_job->beginSessions(id);
    look(RemoteJob::opened<ConfirmDialog>(), u"4-sessions"_s);
    delete RemoteJob::opened<ConfirmDialog>();

    auto *add = new AddMemberDialog(m_job->directory(), id);
    add->open();
    QTRY_VERIFY(add->form() && add->verbButton()->isEnabled());
    QTest::mouseClick(add->verbButton(), Qt::LeftButton); // something is missing
    look(add, u"5-add"_s);
    delete add;
}

void RemoteLooksTest::blynk()
{
    m_blynk = std::make_unique<BlynkServer>();
    const qint64 acme = m_blynk->addOrganization(u"Acme"_s, m_blynk->root);
    m_blynk->addOrganization(longName.left(80), m_blynk->root);
    m_blynk->addUser(u"olena@acme.example"_s, acme, 3);
    m_job = std::make_unique<RemoteJob>(u"blynk"_s, QJsonObject{{u"address"_s, m_blynk->http.base()}, {u"clientId"_s, m_blynk->clientId}});
    m_job->signIn(SignInWay::ClientCredentials, m_blynk->clientSecret);
    const OrganizationId id(QString::number(acme));
    QTRY_COMPARE(m_job->members(id).size(), 1);
    dress();
    auto *wizard = m_job->beginOrganization();
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    look(wizard, u"1-wizard-missing"_s);
    wizard->reject();
    RemoteJob::closed<NewOrganizationWizard>();

    auto *move = new TransferDialog(m_job->directory(), {target(id, u"Acme"_s)}, Transfer::MoveByAdding);
    move->open();
    look(move, u"2-transfer-empty"_s);
    ConnectionsFixture::type(move->organization(), longName.left(80));
    QTRY_VERIFY(!move->organization()->chosen().isEmpty());
    look(move, u"3-transfer"_s);
    delete move;

    auto *add = new AddMemberDialog(m_job->directory(), id);
    add->open();
    QTRY_VERIFY(add->form() && add->verbButton()->isEnabled());
    QTest::mouseClick(add->verbButton(), Qt::LeftButton);
    look(add, u"4-add"_s);
    delete add;
}

QTEST_MAIN(RemoteLooksTest)
#include "remotelookstest.moc"
