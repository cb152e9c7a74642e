#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Reads are scoped by the service: each role sees what it may, whoever asks.
class ReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void lists_data();
    void lists();
    void personShowsOnlyWhatMayBeSeen();
    void peopleElsewhereAreNotFound();
    void organizationsElsewhereAreNotFound();
    void oneselfIsAlwaysSeen();
    void journalOfOwnOrganizationsOnly();
    void findFindsOnlyWhatMayBeSeen();
    void findsEachKindByItsOwnRight_data();
    void findsEachKindByItsOwnRight();
    void oneselfIsShownInFull();
    void groupsAndApplicationsOfOwnOrganizations();
    void accessSaysWhatIsHeld();
    void snapshotsAreScoped();
    void strangersReadNothing();
    void rightsAreLookedUpAnew();
    void feedIsPassedOn();
    void matchesByWhatIsTheirsAlone();
    void matchesOnlyWhomTheActorSees();
    void stoppedReadsAreCancelled();

private:
    /// "owner" → the user of that name.
    UserId who(const QString &name) { return m_people.value(name); }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    OrganizationId m_globex;
    QHash<QString, UserId> m_people;
};

void ReaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_acme = m_world->organization(u"Acme"_s);
    m_globex = m_world->organization(u"Globex"_s);
    const auto add = [&](const QString &name, const OrganizationId &in, const RoleId &role, MemberStatus status) {
        m_people.insert(name, m_world->person(name + u"@people.example"_s, in, {role}, status));
    };
    m_people = {{u"boss"_s, m_world->boss}};
    using S = MemberStatus;
    add(u"owner"_s, m_acme, BuiltInRole::owner(), S::Active);
    add(u"admin"_s, m_acme, BuiltInRole::administrator(), S::Active);
    add(u"support"_s, m_acme, BuiltInRole::support(), S::Active);
    add(u"member"_s, m_acme, BuiltInRole::member(), S::Active);
    add(u"suspended"_s, m_acme, BuiltInRole::owner(), S::Suspended);
    add(u"pending"_s, m_acme, BuiltInRole::owner(), S::Pending);
    add(u"outsider"_s, m_globex, BuiltInRole::owner(), S::Active);
    m_world->role(u"Clerk"_s, {u"organization:view"_s}, m_acme);
    m_world->role(u"Pilot"_s, {u"organization:view"_s}, m_globex);
}

void ReaderTest::lists_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("people");        // In the people list.
    QTest::addColumn<int>("members");       // Of Acme.
    QTest::addColumn<int>("organizations");
    QTest::addColumn<int>("roles");         // Built in: 4, and one of each organization.
    QTest::newRow("directory owner") << u"boss"_s << 8 << 7 << 2 << 6;
    QTest::newRow("owner") << u"owner"_s << 7 << 7 << 1 << 5;
    QTest::newRow("admin") << u"admin"_s << 7 << 7 << 1 << 5;
    QTest::newRow("support") << u"support"_s << 7 << 7 << 1 << 5;
    QTest::newRow("member") << u"member"_s << 1 << 0 << 1 << 1;
    QTest::newRow("suspended owner") << u"suspended"_s << 1 << 0 << 0 << 0;
    QTest::newRow("pending owner") << u"pending"_s << 1 << 0 << 0 << 0;
    QTest::newRow("outsider") << u"outsider"_s << 2 << 0 << 1 << 5;
}

void ReaderTest::lists()
{
    QFETCH(const QString, who);
    QFETCH(const int, people);
    QFETCH(const int, members);
    QFETCH(const int, organizations);
    QFETCH(const int, roles);
    const auto reader = m_world->reader(this->who(who));
    const auto peoplePage = await(reader->members({}, {}));
    QVERIFY(peoplePage);
    QCOMPARE(peoplePage->rows.size(), people);
    QCOMPARE(await(reader->countMembers({}, CountMode::Exact, {}))->value, people);
    MemberQuery ofAcme;
    ofAcme.organization = m_acme;
    const auto acmePage = await(reader->members(ofAcme, {}));
    QVERIFY(acmePage);
    QCOMPARE(acmePage->rows.size(), members);
    QCOMPARE(await(reader->countMembers(ofAcme, CountMode::Exact, {}))->value, members);
    const auto organizationPage = await(reader->organizations({}, {}));
    QVERIFY(organizationPage);
    QCOMPARE(organizationPage->rows.size(), organizations);
    QCOMPARE(await(reader->countOrganizations({}, CountMode::Exact, {}))->value, organizations);
    const auto roleRows = await(reader->roles());
    QVERIFY(roleRows);
    QCOMPARE(roleRows->size(), roles);
}

void ReaderTest::personShowsOnlyWhatMayBeSeen()
{
    m_world->person(u"member@people.example"_s, m_globex);
    const auto seenBy = [&](const QString &name) {
        const auto person = await(m_world->reader(who(name))->person(who(u"member"_s)));
        QStringList names;
        if (person) {
            for (const MembershipDetails &details : person->memberships)
                names.append(details.organizationName);
        }
        return names;
    };
    QCOMPARE(seenBy(u"boss"_s), (QStringList{u"Acme"_s, u"Globex"_s}));
    QCOMPARE(seenBy(u"support"_s), QStringList{u"Acme"_s});
    QCOMPARE(seenBy(u"outsider"_s), QStringList{u"Globex"_s});
}

void ReaderTest::peopleElsewhereAreNotFound()
{
    for (const QString &name : {u"outsider"_s, u"member"_s, u"suspended"_s}) {
        const auto result = await(m_world->reader(who(name))->person(who(u"support"_s)));
        QVERIFY2(!result, qPrintable(name));
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
    }
    QVERIFY(await(m_world->reader(who(u"support"_s))->person(who(u"owner"_s))));
}

void ReaderTest::organizationsElsewhereAreNotFound()
{
    const auto reader = m_world->reader(who(u"outsider"_s));
    QCOMPARE(await(reader->organization(m_acme)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(reader->assignableRoles(m_acme)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(reader->organization(m_globex))->organization.name, u"Globex"_s);
    QCOMPARE(await(m_world->reader(who(u"member"_s))->organization(m_acme))->members, 7);
}

void ReaderTest::oneselfIsAlwaysSeen()
{
    for (const QString &name : {u"member"_s, u"suspended"_s, u"pending"_s}) {
        const auto result = await(m_world->reader(who(name))->person(who(name)));
        QVERIFY2(result, qPrintable(name));
        QCOMPARE(result->memberships.size(), 1);
    }
}

void ReaderTest::journalOfOwnOrganizationsOnly()
{
    m_world->done(m_world->boss, edit(entity(m_globex), u"displayName"_s, u""_s, u"Secret plans"_s));
    const auto namesSeenBy = [&](const QString &name) {
        JournalQuery query;
        query.limit = 1000;
        const auto entries = await(m_world->reader(who(name))->journal(query));
        QStringList names;
        if (entries) {
            for (const JournalEntry &entry : *entries)
                names.append(entry.targetName);
        }
        return names.join(u'|');
    };
    QVERIFY(namesSeenBy(u"boss"_s).contains(u"Secret plans"_s));
    QVERIFY(namesSeenBy(u"outsider"_s).contains(u"Secret plans"_s));
    QVERIFY(!namesSeenBy(u"support"_s).contains(u"Secret plans"_s));
    QVERIFY(namesSeenBy(u"support"_s).contains(u"admin@people.example"_s));
    QVERIFY(!namesSeenBy(u"outsider"_s).contains(u"admin@people.example"_s));
    QVERIFY(!namesSeenBy(u"member"_s).contains(u"admin@people.example"_s));
}

void ReaderTest::findFindsOnlyWhatMayBeSeen()
{
    const auto titles = [&](const QString &name, const QString &text) {
        const auto found = await(m_world->reader(who(name))->find(text, 50, {}));
        QStringList result;
        if (found) {
            for (const Found &one : *found)
                result.append(one.title);
        }
        return result;
    };
    QVERIFY(titles(u"boss"_s, u"outsider"_s).contains(u"outsider@people.example"_s));
    QVERIFY(titles(u"support"_s, u"admin"_s).contains(u"admin@people.example"_s));
    QCOMPARE(titles(u"support"_s, u"outsider"_s), QStringList());
    QCOMPARE(titles(u"member"_s, u"admin@"_s), QStringList());
    QCOMPARE(titles(u"support"_s, u"globex"_s), QStringList());
}

void ReaderTest::findsEachKindByItsOwnRight_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("acme"); // What a search for it finds, one letter for each thing.
    QTest::addColumn<QString>("globex");
    QTest::addColumn<QString>("roles");
    QTest::newRow("directory owner") << u"boss"_s << u"o"_s << u"o"_s << u"Clerk Member Pilot"_s;
    QTest::newRow("owner") << u"owner"_s << u"o"_s << QString() << u"Clerk Member"_s;
    QTest::newRow("admin") << u"admin"_s << u"o"_s << QString() << u"Clerk Member"_s;
    QTest::newRow("support") << u"support"_s << u"o"_s << QString() << u"Clerk Member"_s;
    QTest::newRow("member") << u"member"_s << u"o"_s << QString() << u"Member"_s;
    QTest::newRow("recruiter") << u"recruiter"_s << QString() << QString() << u"Recruiter"_s;
    QTest::newRow("suspended owner") << u"suspended"_s << QString() << QString() << QString();
    QTest::newRow("pending owner") << u"pending"_s << QString() << QString() << QString();
    QTest::newRow("outsider") << u"outsider"_s << QString() << u"o"_s << u"Member Pilot"_s;
}

void ReaderTest::findsEachKindByItsOwnRight()
{
    QFETCH(const QString, who);
    QFETCH(const QString, acme);
    QFETCH(const QString, globex);
    QFETCH(const QString, roles);
    // Sees members, but neither organizations nor roles; of roles only their own.
    const RoleId recruiter = m_world->role(u"Recruiter"_s, {Permission::userView}, m_acme);
    m_people.insert(u"recruiter"_s, m_world->person(u"recruiter@people.example"_s, m_acme, {recruiter}));
    const auto reader = m_world->reader(this->who(who));
    const auto organizationsFound = [&](const QString &text) {
        QString letters;
        const auto all = await(reader->find(text, 50, {})); // Named: the loop does not keep what it is taken from.
        for (const Found &one : *all)
            letters += one.entity.kind == EntityKind::Organization ? u"o"_s : QString();
        return letters;
    };
    QCOMPARE(organizationsFound(u"acme"_s), acme);
    QCOMPARE(organizationsFound(u"globex"_s), globex);
    QStringList found;
    for (const QString &name : {u"Clerk"_s, u"Member"_s, u"Pilot"_s, u"Recruiter"_s}) {
        if (name == u"Recruiter"_s && who != u"recruiter"_s)
            continue;
        const auto all = await(reader->find(name, 50, {}));
        for (const Found &one : *all) {
            if (one.entity.kind == EntityKind::Role)
                found.append(one.title);
        }
    }
    QCOMPARE(found.join(u' '), roles);
    // The list of roles agrees with the search.
    const auto rows = await(reader->roles());
    for (const RoleRow &row : *rows)
        QVERIFY(!found.isEmpty() && (row.role.builtIn || row.role.name == u"Recruiter"_s || found.contains(row.role.name)));
    // Members, by user:view.
    const bool seesMembers = acme == u"o"_s ? who != u"member"_s : who == u"recruiter"_s;
    QCOMPARE(await(reader->find(u"support@people"_s, 50, {}))->size(), seesMembers ? 1 : 0);
}

void ReaderTest::oneselfIsShownInFull()
{
    m_world->person(u"member@people.example"_s, m_globex, {BuiltInRole::support()});
    const auto rowOf = [&](const QString &reading, const QString &about) {
        const auto page = await(m_world->reader(who(reading))->members({}, {}));
        for (const MemberRow &row : page->rows) {
            if (row.user.id == who(about))
                return row;
        }
        return MemberRow();
    };
    const MemberRow own = rowOf(u"member"_s, u"member"_s);
    QCOMPARE(own.organizations, 2);
    QCOMPARE(own.roleNames, (QStringList{u"Member"_s, u"Support"_s}));
    const MemberRow suspended = rowOf(u"suspended"_s, u"suspended"_s);
    QCOMPARE(suspended.organizations, 1);
    QCOMPARE(suspended.membership.status, MemberStatus::Suspended);
    // Somebody else sees one organization of theirs, and counts only that.
    QCOMPARE(rowOf(u"admin"_s, u"member"_s).organizations, 1);
    QCOMPARE(rowOf(u"admin"_s, u"member"_s).roleNames, QStringList{u"Member"_s});
    MemberQuery ofAcme;
    ofAcme.organization = m_acme;
    const auto page = await(m_world->reader(who(u"admin"_s))->members(ofAcme, {}));
    for (const MemberRow &row : page->rows)
        QCOMPARE(row.organizations, 1);
}

void ReaderTest::groupsAndApplicationsOfOwnOrganizations()
{
    const ApplicationId app = m_world->application(u"Billing"_s);
    m_world->done(m_world->boss, edit(entity(m_acme), u"applications"_s, QJsonArray(), QJsonArray{app.toString()}));
    m_world->group(u"Shared"_s, {}, {m_acme, m_globex});
    m_world->group(u"Theirs"_s, {}, {m_globex});
    const auto support = m_world->reader(who(u"support"_s));
    const auto groups = await(support->roleGroups());
    QVERIFY(groups);
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->first().group.organizations, QList<OrganizationId>{m_acme});
    QCOMPARE(groups->first().organizationNames, QStringList{u"Acme"_s});
    QCOMPARE(await(support->applications())->size(), 1);
    QCOMPARE(await(m_world->reader(who(u"outsider"_s))->applications())->size(), 0);
    QCOMPARE(await(m_world->reader(who(u"member"_s))->roleGroups())->size(), 0);
    QCOMPARE(await(m_world->reader(m_world->boss)->roleGroups())->size(), 2);
}

void ReaderTest::accessSaysWhatIsHeld()
{
    const auto access = [&](const QString &name, const OrganizationId &in) { return *await(m_world->reader(who(name))->access(in)); };
    QVERIFY(access(u"boss"_s, m_acme).directoryOwner);
    QVERIFY(access(u"boss"_s, {}).permissions.holds(Permission::userAdd));
    QVERIFY(!access(u"owner"_s, m_acme).directoryOwner);
    QVERIFY(access(u"owner"_s, m_acme).permissions.holds(Permission::userAdd));
    QVERIFY(!access(u"owner"_s, m_globex).permissions.holds(Permission::organizationView));
    QVERIFY(access(u"owner"_s, {}).permissions.holds(Permission::organizationCreate));
    QVERIFY(!access(u"owner"_s, {}).permissions.holds(Permission::userAdd));
    QVERIFY(access(u"support"_s, m_acme).permissions.holds(Permission::userView));
    QVERIFY(!access(u"support"_s, m_acme).permissions.holds(Permission::userEdit));
    QVERIFY(access(u"suspended"_s, m_acme).permissions.isEmpty());
    QVERIFY(access(u"pending"_s, m_acme).permissions.isEmpty());
}

void ReaderTest::snapshotsAreScoped()
{
    const QList<EntityId> things{entity(m_acme), entity(who(u"admin"_s)), entity(who(u"admin"_s), m_acme), entity(OrganizationId(u"none"_s))};
    const auto seenBy = [&](const QString &name) {
        QString seen;
        const auto snapshots = await(m_world->directory().read(Actor{who(name)}, things));
        if (snapshots) {
            for (const Snapshot &snapshot : *snapshots)
                seen.append(snapshot.image ? u'y' : u'n');
        }
        return seen;
    };
    QCOMPARE(seenBy(u"boss"_s), u"yyyn"_s);
    QCOMPARE(seenBy(u"admin"_s), u"yyyn"_s);
    QCOMPARE(seenBy(u"support"_s), u"yyyn"_s);
    QCOMPARE(seenBy(u"member"_s), u"ynnn"_s);
    QCOMPARE(seenBy(u"outsider"_s), u"nnnn"_s);
    QCOMPARE(seenBy(u"suspended"_s), u"nnnn"_s);
}

void ReaderTest::strangersReadNothing()
{
    const auto reader = m_world->reader(UserId(u"ghost"_s));
    QCOMPARE(await(reader->members({}, {})).error().kind, Error::Kind::Unauthorized);
    QCOMPARE(await(reader->access(m_acme)).error().kind, Error::Kind::Unauthorized);
    QCOMPARE(await(m_world->directory().read(Actor{}, {entity(m_acme)})).error().kind, Error::Kind::Unauthorized);
}

void ReaderTest::rightsAreLookedUpAnew()
{
    const auto reader = m_world->reader(who(u"support"_s));
    QCOMPARE(await(reader->members({}, {}))->rows.size(), 7);
    m_world->done(m_world->boss, newStatus(who(u"support"_s), m_acme, MemberStatus::Active, MemberStatus::Suspended));
    QCOMPARE(await(reader->members({}, {}))->rows.size(), 1);
}

void ReaderTest::matchesByWhatIsTheirsAlone()
{
    AddMember add = addition(m_acme, u"olena@people.example"_s);
    add.values.insert(u"username"_s, u"Olena"_s);
    add.values.insert(u"externalId"_s, u"0042"_s);
    add.values.insert(u"phone"_s, u"+380441234567"_s);
    const UserId olena(m_world->done(m_world->boss, add).target.id);
    const auto reader = m_world->reader(m_world->boss);
    const QList<PersonKeys> keys{{u"OLENA@people.example"_s, {}, {}, {}}, {{}, u"oLENA"_s, {}, {}}, {{}, {}, u"0042"_s, {}},
                                 {{}, {}, u"42"_s, {}},                   {{}, {}, {}, u"+380441234567"_s},
                                 {u"new@people.example"_s, {}, {}, u"+380441234567"_s}, {},
                                 {u"member@people.example"_s, {}, u"0042"_s, {}}};
    const auto found = await(reader->match(m_acme, keys));
    VERIFY_DONE(found);
    QCOMPARE(found->size(), keys.size());
    QList<qsizetype> counts;
    for (const QList<KnownPerson> &people : *found)
        counts.append(people.size());
    QCOMPARE(counts, (QList<qsizetype>{1, 1, 1, 0, 1, 0, 0, 2}));
    QCOMPARE(found->at(2).first().user.id, olena);
    QCOMPARE(found->at(2).first().membership->roles, QList<RoleId>{BuiltInRole::member()});
    const auto elsewhere = await(reader->match(m_globex, keys.mid(0, 1)));
    QCOMPARE(elsewhere->first().first().user.id, olena);
    QVERIFY(!elsewhere->first().first().membership);
}

void ReaderTest::matchesOnlyWhomTheActorSees()
{
    const QList<PersonKeys> keys{{u"outsider@people.example"_s, {}, {}, {}}, {u"member@people.example"_s, {}, {}, {}}};
    const auto ofAdmin = await(m_world->reader(who(u"admin"_s))->match(m_acme, keys));
    VERIFY_DONE(ofAdmin);
    QVERIFY(ofAdmin->at(0).isEmpty());
    QCOMPARE(ofAdmin->at(1).size(), 1);
    const auto ofOutsider = await(m_world->reader(who(u"outsider"_s))->match(m_acme, keys));
    QCOMPARE(ofOutsider->at(0).size(), 1);
    QVERIFY(ofOutsider->at(1).isEmpty());
    const auto ofMember = await(m_world->reader(who(u"member"_s))->match(m_acme, keys));
    QVERIFY(ofMember->at(0).isEmpty());
    QVERIFY(ofMember->at(1).first().membership.has_value() == false);
}

void ReaderTest::feedIsPassedOn()
{
    const auto reader = m_world->reader(m_world->boss);
    QSignalSpy changed(reader.get(), &Reader::changed);
    const UserId user = m_world->person(u"new@people.example"_s, m_acme);
    const auto told = [&] {
        for (const auto &arguments : changed) {
            const auto events = arguments.first().value<QList<FeedEvent>>();
            for (const FeedEvent &event : events) {
                if (event.entity == entity(user, m_acme))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), 2000);
}

void ReaderTest::stoppedReadsAreCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = await(m_world->reader(m_world->boss)->countMembers({}, CountMode::Exact, stop.get_token()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "readertest.moc"
