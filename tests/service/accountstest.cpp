#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Adding a membership to somebody else's account gives no power over the account, whatever happens afterwards.
class AccountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
        m_globex = m_world->organization(u"Globex"_s);
        m_admin = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
        m_user = m_world->person(u"user@globex.example"_s, m_globex);
    }
    void cleanup() { m_world.reset(); }

    void adoptedIsNotTaken();
    void adoptedByTwoOrganizationsIsNotTaken();
    void waitingForTheOthersDoesNotHelp();
    void namingAnOwnerDoesNotHelp();
    void whoMadeTheAccountMayTakeItBack();
    void whatTheDirectoryOwnerAddsIsCarried();
    void whoReachesTheAccountCarriesItOn();

private:
    void letGo(const OrganizationId &organization) { m_world->done(m_world->boss, removal(entity(m_user, organization))); }
    Result<Applied> add(const OrganizationId &to) { return m_world->apply(m_admin, addition(to, u"user@globex.example"_s)); }
    /// All that would be power over the account.
    void verifyRefused(const UserId &actor)
    {
        const QString sentence = u"made elsewhere"_s;
        const auto forbidden = Error::Kind::Forbidden;
        VERIFY_REFUSED(m_world->apply(actor, ResetPassword{entity(m_user)}), forbidden, sentence);
        VERIFY_REFUSED(m_world->apply(actor, removal(entity(m_user))), forbidden, sentence);
        VERIFY_REFUSED(m_world->apply(actor, edit(entity(m_user), u"name"_s, u""_s, u"Mine"_s)), forbidden, sentence);
        VERIFY_REFUSED(m_world->apply(actor, edit(entity(m_user), u"email"_s, u"user@globex.example"_s, u"mine@acme.example"_s)),
                       forbidden, sentence);
    }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    OrganizationId m_globex;
    UserId m_admin;
    UserId m_user;
};

void AccountsTest::adoptedIsNotTaken()
{
    letGo(m_globex);
    VERIFY_DONE(add(m_acme));
    verifyRefused(m_admin);
    // What belongs to the membership is the organization's.
    VERIFY_DONE(m_world->apply(m_admin, edit(entity(m_user, m_acme), u"title"_s, u""_s, u"Clerk"_s)));
    VERIFY_DONE(m_world->apply(m_admin, newStatus(m_user, m_acme, MemberStatus::Active, MemberStatus::Suspended)));
    Remove remove = removal(entity(m_user, m_acme));
    remove.alsoAccount = true;
    const auto removed = m_world->apply(m_admin, remove);
    VERIFY_DONE(removed);
    QVERIFY2(removed->notes.join(u' ').contains(u"stays"_s), qPrintable(removed->notes.join(u' ')));
    QVERIFY(m_world->user(m_user));
    VERIFY_DONE(m_world->apply(m_world->boss, removal(entity(m_user))));
}

void AccountsTest::adoptedByTwoOrganizationsIsNotTaken()
{
    const OrganizationId initech = m_world->organization(u"Initech"_s);
    m_world->person(u"owner@acme.example"_s, initech, {BuiltInRole::owner()});
    letGo(m_globex);
    VERIFY_DONE(add(m_acme));
    VERIFY_DONE(add(initech));
    verifyRefused(m_admin);
    VERIFY_DONE(m_world->apply(m_admin, removal(entity(m_user, m_acme))));
    verifyRefused(m_admin);
    VERIFY_DONE(add(m_acme));
    verifyRefused(m_admin);
}

void AccountsTest::waitingForTheOthersDoesNotHelp()
{
    VERIFY_DONE(add(m_acme));
    VERIFY_REFUSED(m_world->apply(m_admin, ResetPassword{entity(m_user)}), Error::Kind::Forbidden, u"shared with an organization"_s);
    letGo(m_globex);
    verifyRefused(m_admin);
}

void AccountsTest::namingAnOwnerDoesNotHelp()
{
    VERIFY_DONE(add(m_acme));
    Create create = creation(EntityKind::Organization, {{u"name"_s, u"Trap"_s}});
    create.owner = Ref(entity(m_user));
    const OrganizationId trap(m_world->done(m_admin, create).target.id);
    VERIFY_DONE(m_world->apply(m_user, addition(trap, u"owner@acme.example"_s, {BuiltInRole::owner()})));
    letGo(m_globex);
    letGo(m_acme);
    verifyRefused(m_admin);
}

void AccountsTest::whoMadeTheAccountMayTakeItBack()
{
    const UserId own(m_world->done(m_admin, addition(m_acme, u"own@acme.example"_s)).target.id);
    VERIFY_DONE(m_world->apply(m_admin, ResetPassword{entity(own)}));
    VERIFY_DONE(m_world->apply(m_admin, removal(entity(own, m_acme))));
    VERIFY_DONE(m_world->apply(m_admin, addition(m_acme, u"own@acme.example"_s)));
    VERIFY_DONE(m_world->apply(m_admin, ResetPassword{entity(own)}));
    VERIFY_DONE(m_world->apply(m_admin, removal(entity(own))));
}

void AccountsTest::whatTheDirectoryOwnerAddsIsCarried()
{
    letGo(m_globex);
    m_world->person(u"user@globex.example"_s, m_acme);
    VERIFY_DONE(m_world->apply(m_admin, ResetPassword{entity(m_user)}));
}

void AccountsTest::whoReachesTheAccountCarriesItOn()
{
    m_world->person(u"owner@acme.example"_s, m_globex, {BuiltInRole::owner()});
    VERIFY_DONE(add(m_acme));
    letGo(m_globex);
    VERIFY_DONE(m_world->apply(m_admin, ResetPassword{entity(m_user)}));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accountstest.moc"
