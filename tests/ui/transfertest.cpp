#include "accessnames.h"
#include "remotejob.h"
#include "tests/net/awaited.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/transmit/transmitserver.h"
#include "tests/remote/voluble/volubleserver.h"

#include "ui/common/buttons.h"
#include "ui/common/organizationpicker.h"
#include "ui/members/rolespicker.h"
#include "ui/members/transferdialog.h"

#include <QListView>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// People who come to another organization of a remote directory: what the dialog says, what it stages, and what the server makes of it.
class TransferTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void blynkMovesWithOneCall();
    void transmitAddsThereToo();
    void transmitMovesByAddingAndRemoving();
    void volubleMovesByLeavingFirst();

private:
    TransferDialog *open(const QString &organization, Transfer transfer);
    void choose(const QString &organization);
    void tick(const QString &role);
    void stage();
    void beginTransmit();

    std::unique_ptr<BlynkServer> m_blynk;
    std::unique_ptr<TransmitServer> m_transmit;
    std::unique_ptr<VolubleServer> m_voluble;
    std::unique_ptr<RemoteJob> m_job;
    TransferDialog *m_dialog = nullptr; ///< Deletes itself when it is closed.
    QList<Change> m_staged;
    QString m_title;
};

namespace {

Task<Result<ChangeSet>> kept()
{
    co_return ChangeSet();
}

} // namespace

void TransferTest::cleanup()
{
    m_job.reset();
    m_blynk.reset();
    m_transmit.reset();
    m_voluble.reset();
    m_staged.clear();
}

/// For everybody in the organization.
TransferDialog *TransferTest::open(const QString &organization, Transfer transfer)
{
    OpenDirectory &directory = m_job->directory();
    directory.stageThrough({[this](const QString &title, const QList<Change> &changes) {
                                m_title = title;
                                m_staged = changes;
                                return kept();
                            },
                            {}});
    QList<MemberTarget> targets;
    for (const MemberRow &row : m_job->members(m_job->organizationNamed(organization)->id)) {
        MemberTarget target;
        target.user = row.user;
        target.membership = row.membership;
        target.organizationName = organization;
        targets.append(target);
    }
    m_dialog = new TransferDialog(directory, targets, transfer);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qFatal("The dialog did not become active.");
    return m_dialog;
}

/// As one types it: what is found is offered below.
void TransferTest::choose(const QString &organization)
{
    ConnectionsFixture::type(m_dialog->organization(), organization);
    if (!waitFor([this] { return !m_dialog->organization()->chosen().isEmpty(); }, 20'000))
        qFatal("The organization is not found.");
}

void TransferTest::tick(const QString &role)
{
    QListView *view = m_dialog->roles()->view();
    const auto rowOf = [view, role] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == role)
                return row;
        }
        return -1;
    };
    if (!waitFor([&] { return rowOf() >= 0; }, 20'000))
        qFatal("The role is not offered.");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(rowOf(), 0));
    QTest::keyClick(view, Qt::Key_Space);
}

void TransferTest::stage()
{
    QTRY_VERIFY2(m_dialog->verbButton()->isEnabled(), qPrintable(m_dialog->summary()));
    QCOMPARE(namelessControls(m_dialog), QStringList());
    m_job->picture(m_dialog, u"transfer-"_s + QString::fromLatin1(QTest::currentTestFunction()));
    QTest::mouseClick(m_dialog->verbButton(), Qt::LeftButton);
    RemoteJob::closed<TransferDialog>();
    const auto results = ConnectionsFixture::wait(m_job->directory().applyChanges(m_staged));
    for (const auto &result : results)
        QVERIFY2(result && result->outcome == Applied::Outcome::Done, result ? qPrintable(result->notes.join(u' ')) : qPrintable(result.error().message));
}

void TransferTest::blynkMovesWithOneCall()
{
    m_blynk = std::make_unique<BlynkServer>();
    const qint64 acme = m_blynk->addOrganization(u"Acme"_s, m_blynk->root);
    const qint64 globex = m_blynk->addOrganization(u"Globex"_s, m_blynk->root);
    const qint64 olena = m_blynk->addUser(u"olena@acme.example"_s, acme, 3);
    const qint64 wei = m_blynk->addUser(u"wei@acme.example"_s, acme, 2);
    m_job = std::make_unique<RemoteJob>(u"blynk"_s, QJsonObject{{u"address"_s, m_blynk->http.base()}, {u"clientId"_s, m_blynk->clientId}});
    m_job->signIn(SignInWay::ClientCredentials, m_blynk->clientSecret);
    QTRY_VERIFY(m_job->organizationNamed(u"Globex"_s) && m_job->organizationNamed(u"Acme"_s));
    QTRY_COMPARE(m_job->members(m_job->organizationNamed(u"Acme"_s)->id).size(), 2);
    QVERIFY(m_job->traits(OrganizationId(QString::number(acme))).movesMembers);

    TransferDialog *dialog = open(u"Acme"_s, Transfer::MoveByAdding);
    QVERIFY(!dialog->verbButton()->isEnabled());
    QVERIFY(!dialog->roles()->isEnabled());
    choose(u"Globex"_s);
    QVERIFY2(dialog->summary().contains(u"at least one role"_s), qPrintable(dialog->summary()));
    tick(u"Staff"_s);
    QTRY_COMPARE(dialog->summary(), u"2 member(s) move(s) from Acme to Globex, as Staff."_s);
    stage();
    QCOMPARE(m_staged.size(), 2); // nothing is to be removed besides
    QCOMPARE(m_title, u"Move 2 member(s) to another organization"_s);
    for (const qint64 user : {olena, wei}) {
        QCOMPARE(m_blynk->users.value(user).org, globex);
        QCOMPARE(m_blynk->users.value(user).role, 2);
    }
    QCOMPARE(m_blynk->writes(), 2);
    QCOMPARE(m_blynk->count("POST", u"/users/transfer"_s), 2);
    QTRY_COMPARE(m_job->members(OrganizationId(QString::number(globex))).size(), 2);
}

void TransferTest::beginTransmit()
{
    m_transmit = std::make_unique<TransmitServer>();
    const QString app = m_transmit->ownApplication;
    const QString acme = m_transmit->addOrganization(u"Acme"_s, {app});
    m_transmit->addOrganization(u"Globex"_s, {app});
    m_transmit->addMember(acme, m_transmit->addUser(u"olena@acme.example"_s), app);
    m_job = std::make_unique<RemoteJob>(u"transmit"_s, RemoteJob::transmitSettings(m_transmit->http.base()));
    const auto secret = ConnectionsFixture::wait(m_job->connections().session(m_job->id())->keepSecret(
        SecretKey::Kind::SecondClientSecret, SecretBytes::copyOf(QByteArray("secret of application")), {}));
    QVERIFY(secret.has_value());
    m_job->signIn(SignInWay::ClientCredentials, "secret of management");
    m_job->waitForRows(2);
    QTRY_COMPARE(m_job->members(OrganizationId(acme)).size(), 1);
}

void TransferTest::transmitAddsThereToo()
{
    beginTransmit();
    const QString user = m_transmit->usersOf(u"olena@acme.example"_s).first();
    TransferDialog *dialog = open(u"Acme"_s, Transfer::Copy);
    choose(u"Globex"_s);
    tick(u"Organization member"_s);
    QTRY_COMPARE(dialog->summary(), u"1 member(s) become(s) member(s) of Globex too, as Organization member."_s);
    stage();
    QVERIFY(m_transmit->members.value(m_transmit->organizationNamed(u"Globex"_s)).contains(user));
    QVERIFY(m_transmit->members.value(m_transmit->organizationNamed(u"Acme"_s)).contains(user));
    QCOMPARE(m_transmit->users.size(), 1);
}

void TransferTest::transmitMovesByAddingAndRemoving()
{
    beginTransmit();
    const QString user = m_transmit->usersOf(u"olena@acme.example"_s).first();
    open(u"Acme"_s, Transfer::Move);
    choose(u"Globex"_s);
    tick(u"Organization member"_s);
    stage();
    QCOMPARE(m_staged.size(), 2);
    QCOMPARE(m_staged.last().dependsOn, QList<ChangeId>{m_staged.first().id}); // nobody is left without a place
    QVERIFY(m_transmit->members.value(m_transmit->organizationNamed(u"Globex"_s)).contains(user));
    QVERIFY(!m_transmit->members.value(m_transmit->organizationNamed(u"Acme"_s)).contains(user));
}

/// Nobody is in two organizations there, so whoever goes is away before they come.
void TransferTest::volubleMovesByLeavingFirst()
{
    m_voluble = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    const QString staff = u"auth0|alice"_s;
    m_voluble->grant(staff, {u"voluble:admin"_s});
    m_voluble->addOrganization(u"Home"_s, {staff});
    const QString acme = m_voluble->addOrganization(u"Acme"_s, {u"auth0|olena"_s, u"auth0|wei"_s});
    const QString globex = m_voluble->addOrganization(u"Globex"_s, {});
    m_job = std::make_unique<RemoteJob>(u"voluble"_s, QJsonObject{{u"address"_s, m_voluble->http.base()}, {u"tenant"_s, u"tenant.example.com"_s},
                                                                  {u"clientId"_s, u"rollcall"_s}, {u"audience"_s, u"https://voluble.example.com"_s}});
    m_job->signIn(SignInWay::PastedToken, m_voluble->token(staff).toPlain());
    m_job->waitForRows(3);
    QTRY_COMPARE(m_job->members(OrganizationId(acme)).size(), 2);
    const Traits traits = m_job->traits(OrganizationId(acme));
    QVERIFY(!traits.movesMembers && !traits.manyOrganizations); // what the window goes by

    TransferDialog *dialog = open(u"Acme"_s, Transfer::MoveByLeaving);
    choose(u"Globex"_s);
    QTRY_COMPARE(dialog->summary(), u"2 member(s) move(s) from Acme to Globex, without a role."_s);
    stage();
    QCOMPARE(m_title, u"Move 2 member(s) to another organization"_s);
    QCOMPARE(m_staged.size(), 4);
    for (qsizetype i = 0; i < m_staged.size(); i += 2) {
        QVERIFY(std::holds_alternative<Remove>(m_staged.at(i).payload));
        QVERIFY(std::holds_alternative<AddMember>(m_staged.at(i + 1).payload));
        QCOMPARE(m_staged.at(i + 1).dependsOn, QList<ChangeId>{m_staged.at(i).id}); // who could not leave does not come
    }
    for (const QString &user : {u"auth0|olena"_s, u"auth0|wei"_s})
        QCOMPARE(m_voluble->users.value(user), globex);
    QCOMPARE(m_voluble->writes(), 4);
    QTRY_COMPARE(m_job->members(OrganizationId(globex)).size(), 2);
    QTRY_VERIFY(m_job->members(OrganizationId(acme)).isEmpty());
}

QTEST_MAIN(TransferTest)
#include "transfertest.moc"
