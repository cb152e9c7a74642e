#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Roles, role groups and applications: what may be given where, and what may not be taken away.
class RolesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
        m_globex = m_world->organization(u"Globex"_s);
        m_user = m_world->person(u"user@acme.example"_s, m_acme);
    }
    void cleanup() { m_world.reset(); }

    void outsideTheGroupsIsRefused();
    void ofAnotherOrganizationIsRefused();
    void groupOfAnApplicationNeedsTheApplication();
    void heldRolesKeepTheirGroup();
    void heldRolesKeepTheirApplication();
    void groupsTakeTheRightRolesOnly();
    void applicationInUseStays();
    void heldRoleStays();
    void replacementMovesTheHolders();
    void replacementMustBeAvailable();
    void permissionsAreChecked();
    void nobodyGrantsMoreThanTheyHold();
    void nobodyEditsARoleThatHoldsMore();
    void nobodyActsOnWhoHoldsMore();
    void namesAreUniqueWhereTheyBelong();
    void setRolesMerges();
    void theLastRoleStays();
    void assignableRolesAreWhatTheServiceTakes();

private:
    Result<Applied> apply(Payload payload) { return m_world->apply(m_world->boss, std::move(payload)); }
    Result<Applied> give(const RoleId &role) { return apply(newRoles(m_user, m_acme, {}, {role})); }
    QJsonArray ids(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    OrganizationId m_globex;
    UserId m_user;
};

void RolesTest::outsideTheGroupsIsRefused()
{
    const RoleId role = m_world->role(u"Editor"_s, {u"page:edit"_s});
    VERIFY_REFUSED(give(role), Error::Kind::Forbidden, u"in no role group"_s);
    const RoleGroupId group = m_world->group(u"Pages"_s, {role}, {m_globex});
    m_world->group(u"Extra"_s, {role}, {});
    const auto refused = give(role);
    VERIFY_REFUSED(refused, Error::Kind::Forbidden, u"“Pages”"_s);
    QVERIFY(refused.error().message.contains(u"“Extra”"_s));
    QVERIFY(refused.error().message.contains(u"add one of them to the organization first"_s));
    VERIFY_REFUSED(apply(addition(m_acme, u"new@acme.example"_s, {role})), Error::Kind::Forbidden, u"not available in Acme"_s);
    VERIFY_DONE(apply(edit(entity(group), u"organizations"_s, ids({m_globex.toString()}),
                           ids({m_globex.toString(), m_acme.toString()}))));
    VERIFY_DONE(give(role));
}

void RolesTest::ofAnotherOrganizationIsRefused()
{
    const RoleId foreign = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_globex);
    const RoleId own = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    VERIFY_REFUSED(give(foreign), Error::Kind::Forbidden, u"belongs to another organization"_s);
    VERIFY_DONE(give(own));
}

void RolesTest::groupOfAnApplicationNeedsTheApplication()
{
    const ApplicationId app = m_world->application(u"Billing"_s);
    const RoleId role = m_world->role(u"Biller"_s, {u"bill:write"_s}, {}, app);
    m_world->group(u"Billing roles"_s, {role}, {m_acme}, app);
    VERIFY_REFUSED(give(role), Error::Kind::Forbidden, u"comes with the application “Billing”"_s);
    VERIFY_DONE(apply(edit(entity(m_acme), u"applications"_s, ids({}), ids({app.toString()}))));
    VERIFY_DONE(give(role));
}

void RolesTest::heldRolesKeepTheirGroup()
{
    const RoleId role = m_world->role(u"Editor"_s, {u"page:edit"_s});
    const RoleGroupId group = m_world->group(u"Pages"_s, {role}, {m_acme, m_globex});
    VERIFY_DONE(give(role));
    const QJsonArray none;
    const QJsonArray both = ids({m_acme.toString(), m_globex.toString()});
    VERIFY_REFUSED(apply(edit(entity(group), u"roles"_s, ids({role.toString()}), none)), Error::Kind::Forbidden,
                   u"1 member(s) of Acme hold the role “Editor”"_s);
    VERIFY_REFUSED(apply(edit(entity(group), u"organizations"_s, both, ids({m_globex.toString()}))), Error::Kind::Forbidden,
                   u"of Acme hold"_s);
    VERIFY_REFUSED(apply(removal(entity(group))), Error::Kind::Forbidden, u"of Acme hold"_s);
    VERIFY_DONE(apply(edit(entity(group), u"organizations"_s, both, ids({m_acme.toString()}))));
    // Another group that gives the same role takes its place.
    m_world->group(u"More pages"_s, {role}, {m_acme});
    VERIFY_DONE(apply(removal(entity(group))));
}

void RolesTest::heldRolesKeepTheirApplication()
{
    const ApplicationId app = m_world->application(u"Billing"_s);
    const RoleId role = m_world->role(u"Biller"_s, {u"bill:write"_s}, {}, app);
    m_world->group(u"Billing roles"_s, {role}, {m_acme}, app);
    m_world->done(m_world->boss, edit(entity(m_acme), u"applications"_s, ids({}), ids({app.toString()})));
    VERIFY_DONE(give(role));
    VERIFY_REFUSED(apply(edit(entity(m_acme), u"applications"_s, ids({app.toString()}), ids({}))), Error::Kind::Forbidden,
                   u"hold the role “Biller”"_s);
    VERIFY_DONE(apply(newRoles(m_user, m_acme, {role}, {})));
    VERIFY_DONE(apply(edit(entity(m_acme), u"applications"_s, ids({app.toString()}), ids({}))));
}

void RolesTest::groupsTakeTheRightRolesOnly()
{
    const ApplicationId app = m_world->application(u"Billing"_s);
    const RoleId ofApp = m_world->role(u"Biller"_s, {u"bill:write"_s}, {}, app);
    const RoleId ofAcme = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    const auto make = [&](const QString &role) {
        return apply(creation(EntityKind::RoleGroup, {{u"name"_s, u"G"_s}, {u"roles"_s, QJsonArray{role}}}));
    };
    VERIFY_REFUSED(make(ofApp.toString()), Error::Kind::Invalid, u"belongs to an application"_s);
    VERIFY_REFUSED(make(ofAcme.toString()), Error::Kind::Invalid, u"belongs to one organization"_s);
    VERIFY_REFUSED(make(BuiltInRole::support().toString()), Error::Kind::Invalid, u"built in"_s);
    VERIFY_REFUSED(make(u"nonsense"_s), Error::Kind::NotFound, u"nonsense"_s);
}

void RolesTest::applicationInUseStays()
{
    const ApplicationId app = m_world->application(u"Billing"_s);
    m_world->done(m_world->boss, edit(entity(m_acme), u"applications"_s, ids({}), ids({app.toString()})));
    VERIFY_REFUSED(apply(removal(entity(app))), Error::Kind::Forbidden, u"organizations: 1, roles: 0, role groups: 0"_s);
    m_world->done(m_world->boss, edit(entity(m_acme), u"applications"_s, ids({app.toString()}), ids({})));
    const RoleGroupId group = m_world->group(u"Billing roles"_s, {}, {}, app);
    VERIFY_REFUSED(apply(removal(entity(app))), Error::Kind::Forbidden, u"role groups: 1"_s);
    m_world->done(m_world->boss, removal(entity(group)));
    VERIFY_DONE(apply(removal(entity(app))));
}

void RolesTest::heldRoleStays()
{
    const RoleId role = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    VERIFY_DONE(give(role));
    VERIFY_REFUSED(apply(removal(entity(role))), Error::Kind::Forbidden, u"1 member(s) hold the role “Clerk”"_s);
    VERIFY_DONE(apply(newRoles(m_user, m_acme, {role}, {})));
    VERIFY_DONE(apply(removal(entity(role))));
}

void RolesTest::replacementMovesTheHolders()
{
    const RoleId clerk = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    const RoleId scribe = m_world->role(u"Scribe"_s, {u"organization:view"_s}, m_acme);
    const UserId only = m_world->person(u"only@acme.example"_s, m_acme, {clerk});
    const UserId both = m_world->person(u"both@acme.example"_s, m_acme, {scribe, clerk});
    VERIFY_DONE(give(clerk));
    Remove remove = removal(entity(clerk));
    remove.replacement = Ref(entity(clerk));
    VERIFY_REFUSED(apply(remove), Error::Kind::Invalid, u"by itself"_s);
    remove.replacement = Ref(entity(scribe));
    VERIFY_DONE(apply(remove));
    QVERIFY(!m_world->roleNow(clerk));
    QCOMPARE(m_world->membership(only, m_acme)->roles, QList<RoleId>{scribe});
    QCOMPARE(m_world->membership(both, m_acme)->roles, QList<RoleId>{scribe});
    QCOMPARE(m_world->membership(m_user, m_acme)->roles, (QList<RoleId>{BuiltInRole::member(), scribe}));
}

void RolesTest::replacementMustBeAvailable()
{
    const RoleId clerk = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    VERIFY_DONE(give(clerk));
    Remove remove = removal(entity(clerk));
    remove.replacement = Ref(entity(m_world->role(u"Editor"_s, {u"page:edit"_s})));
    VERIFY_REFUSED(apply(remove), Error::Kind::Forbidden, u"not available in Acme"_s);
}

void RolesTest::permissionsAreChecked()
{
    const auto make = [&](const QJsonValue &permissions) {
        return apply(creation(EntityKind::Role, {{u"name"_s, u"R"_s}, {u"permissions"_s, permissions}}));
    };
    VERIFY_REFUSED(make(QJsonArray{u"no colon"_s}), Error::Kind::Invalid, u"no permission"_s);
    VERIFY_REFUSED(make(u"user:add"_s), Error::Kind::Invalid, u"permissions"_s);
    const auto made = make(QJsonArray{u"user:view"_s, u" page:edit "_s, u"user:view"_s});
    VERIFY_DONE(made);
    QCOMPARE(m_world->roleNow(RoleId(made->target.id))->permissions, (QStringList{u"page:edit"_s, u"user:view"_s}));
}

void RolesTest::nobodyGrantsMoreThanTheyHold()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const RoleId strong = m_world->role(u"Editor"_s, {u"page:edit"_s}, m_acme);
    const RoleId weak = m_world->role(u"Greeter"_s, {Permission::userView}, m_acme);
    const auto giveAs = [&](const RoleId &role) { return m_world->apply(admin, newRoles(m_user, m_acme, {}, {role})); };
    VERIFY_REFUSED(giveAs(strong), Error::Kind::Forbidden, u"holds “page:edit”, which you do not hold"_s);
    VERIFY_REFUSED(giveAs(BuiltInRole::owner()), Error::Kind::Forbidden, u"organization:owner"_s);
    VERIFY_DONE(giveAs(weak));
    AddMember invited = addition(m_acme, u"new@acme.example"_s, {strong});
    invited.invite = true;
    VERIFY_REFUSED(m_world->apply(admin, invited), Error::Kind::Forbidden, u"page:edit"_s);
    // Not to oneself either.
    VERIFY_REFUSED(m_world->apply(admin, newRoles(admin, m_acme, {}, {BuiltInRole::owner()})), Error::Kind::Forbidden,
                   u"organization:owner"_s);
}

void RolesTest::nobodyEditsARoleThatHoldsMore()
{
    const RoleId keeper = m_world->role(u"Keeper"_s, {Permission::roleEdit, Permission::roleAssign, Permission::userView}, m_acme);
    const UserId user = m_world->person(u"keeper@acme.example"_s, m_acme, {keeper});
    const RoleId strong = m_world->role(u"Editor"_s, {u"page:edit"_s}, m_acme);
    const RoleId weak = m_world->role(u"Greeter"_s, {Permission::userView}, m_acme);
    VERIFY_REFUSED(m_world->apply(user, edit(entity(strong), u"name"_s, u"Editor"_s, u"Writer"_s)), Error::Kind::Forbidden, u"page:edit"_s);
    VERIFY_REFUSED(m_world->apply(user, removal(entity(strong))), Error::Kind::Forbidden, u"page:edit"_s);
    const QJsonArray before{Permission::userView};
    VERIFY_REFUSED(m_world->apply(user, edit(entity(weak), u"permissions"_s, before, QJsonArray{Permission::userView, Permission::userAdd})),
                   Error::Kind::Forbidden, u"user:add"_s);
    VERIFY_REFUSED(m_world->apply(user, creation(EntityKind::Role, {{u"name"_s, u"R"_s},
                                                                    {u"permissions"_s, QJsonArray{Permission::userAdd}},
                                                                    {u"organization"_s, m_acme.toString()}})),
                   Error::Kind::Forbidden, u"user:add"_s);
    // A replacement is given too.
    VERIFY_DONE(give(weak));
    Remove remove = removal(entity(weak));
    remove.replacement = Ref(entity(strong));
    VERIFY_REFUSED(m_world->apply(user, remove), Error::Kind::Forbidden, u"page:edit"_s);
    VERIFY_DONE(m_world->apply(user, edit(entity(weak), u"name"_s, u"Greeter"_s, u"Doorman"_s)));
}

void RolesTest::nobodyActsOnWhoHoldsMore()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const RoleId strong = m_world->role(u"Editor"_s, {u"page:edit"_s}, m_acme);
    const UserId editor = m_world->person(u"editor@acme.example"_s, m_acme, {BuiltInRole::member(), strong});
    const QList<Payload> payloads{newStatus(editor, m_acme, MemberStatus::Active, MemberStatus::Suspended),
                                  removal(entity(editor, m_acme)), newRoles(editor, m_acme, {strong}, {}),
                                  ResetPassword{entity(editor)}, Invite{entity(editor, m_acme), 48}, removal(entity(editor))};
    for (const Payload &payload : payloads)
        VERIFY_REFUSED(m_world->apply(admin, payload), Error::Kind::Forbidden, u"holds more in Acme than you do (“page:edit”)"_s);
}

void RolesTest::namesAreUniqueWhereTheyBelong()
{
    const auto make = [&](const QString &name, const QString &organization) {
        return apply(creation(EntityKind::Role, {{u"name"_s, name}, {u"organization"_s, organization}}));
    };
    VERIFY_DONE(make(u"Clerk"_s, m_acme.toString()));
    VERIFY_DONE(make(u"Clerk"_s, m_globex.toString()));
    VERIFY_DONE(make(u"Clerk"_s, QString()));
    VERIFY_REFUSED(make(u" clerk "_s, m_acme.toString()), Error::Kind::Conflict, u"already"_s);
    VERIFY_REFUSED(make(u"Support"_s, QString()), Error::Kind::Conflict, u"already"_s);
    m_world->application(u"Billing"_s);
    VERIFY_REFUSED(apply(creation(EntityKind::Application, {{u"name"_s, u"billing"_s}})), Error::Kind::Conflict, u"already"_s);
    m_world->group(u"Pages"_s, {}, {});
    VERIFY_REFUSED(apply(creation(EntityKind::RoleGroup, {{u"name"_s, u"PAGES"_s}})), Error::Kind::Conflict, u"already"_s);
}

void RolesTest::setRolesMerges()
{
    const RoleId clerk = m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    const RoleId scribe = m_world->role(u"Scribe"_s, {u"organization:view"_s}, m_acme);
    VERIFY_DONE(give(clerk));
    // Made by somebody who saw only "Member" and adds one: what came meanwhile stays.
    VERIFY_DONE(apply(newRoles(m_user, m_acme, {BuiltInRole::member()}, {BuiltInRole::member(), scribe})));
    QCOMPARE(m_world->membership(m_user, m_acme)->roles, (QList<RoleId>{BuiltInRole::member(), clerk, scribe}));
    QCOMPARE(outcome(apply(newRoles(m_user, m_acme, {BuiltInRole::member()}, {BuiltInRole::member(), scribe}))), u"no-op"_s);
}

void RolesTest::theLastRoleStays()
{
    VERIFY_REFUSED(apply(newRoles(m_user, m_acme, {BuiltInRole::member()}, {})), Error::Kind::Invalid, u"every member has at least one"_s);
}

void RolesTest::assignableRolesAreWhatTheServiceTakes()
{
    const RoleId own = m_world->role(u"Clerk"_s, {Permission::organizationView}, m_acme);
    const RoleId foreign = m_world->role(u"Clerk"_s, {Permission::organizationView}, m_globex);
    const RoleId grouped = m_world->role(u"Editor"_s, {u"page:edit"_s});
    const RoleId loose = m_world->role(u"Loose"_s, {Permission::organizationView});
    m_world->group(u"Pages"_s, {grouped}, {m_acme});
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    for (const UserId &actor : {m_world->boss, admin}) {
        const auto reader = m_world->reader(actor);
        const auto roles = await(reader->assignableRoles(m_acme));
        QVERIFY(roles);
        QSet<RoleId> offered;
        for (const Role &role : *roles)
            offered.insert(role.id);
        for (const RoleId &role : {own, foreign, grouped, loose, BuiltInRole::owner(), BuiltInRole::administrator(),
                                   BuiltInRole::support(), BuiltInRole::member()}) {
            const UserId user = m_world->person(u"x%1@acme.example"_s.arg(qHash(role)), m_globex);
            AddMember add = addition(m_acme, m_world->user(user)->email, {role});
            QCOMPARE(m_world->apply(actor, add).has_value(), offered.contains(role));
            m_world->apply(m_world->boss, removal(entity(user)));
        }
    }
}

QTEST_GUILESS_MAIN(RolesTest)
#include "rolestest.moc"
