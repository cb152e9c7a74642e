#include "models/service/journal/journalaudit.h"
#include "models/store/journal/anchor.h"
#include "models/store/journal/signing.h"
#include "tests/service/fixture.h"

#include <QJsonDocument>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The journal for those who answer for it: who may ask, erasing people, anchors; and that no secret ever enters it.
class AuditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
    }
    void cleanup() { m_world.reset(); }

    void everyVerbKeepsTheChainWhole();
    void refusedBatchesKeepTheChainWhole();
    void rowsAreScoped();
    void restIsTheDirectoryOwners();
    void erasedPersonIsReadByNobody();
    void eraseNeedsTheAccountGone();
    void eraseOfNobodyIsNotFound();
    void erasedChangeIsStillNotRepeated();
    void noSecretEnters();
    void anchorHoldsAcrossErasure();
    void anchorIsSigned();
    void anchorReadsBack();
    void badAnchors_data();
    void badAnchors();

private:
    JournalAudit audit() { return auditOf(m_world->boss); }
    JournalAudit auditOf(const UserId &actor) { return JournalAudit(m_world->store(), Actor{actor}, [this] { return m_world->now(); }); }
    QList<AuditRow> rows(const AuditQuery &query = {})
    {
        const JournalAudit here = audit();
        return *await(here.rows(query));
    }
    JournalVerdict verdict(const std::optional<JournalHead> &anchor = {})
    {
        const JournalAudit here = audit();
        return *await(here.verify(anchor));
    }
    /// A member with a history, whose account goes with the membership.
    UserId removedPerson();

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
};

UserId AuditTest::removedPerson()
{
    AddMember add = addition(m_acme, u"olena@acme.example"_s, {BuiltInRole::owner()});
    add.values = {{u"email"_s, u"olena@acme.example"_s}, {u"name"_s, u"Olena Shevchenko"_s}, {u"city"_s, u"Kyiv"_s}};
    const UserId olena(m_world->done(m_world->boss, add).target.id);
    m_world->done(m_world->boss, edit(entity(olena), u"city"_s, u"Kyiv"_s, u"Lviv"_s));
    const UserId wei = m_world->person(u"wei@acme.example"_s, m_acme);
    m_world->done(olena, newStatus(wei, m_acme, MemberStatus::Active, MemberStatus::Suspended));
    Remove remove = removal(entity(olena, m_acme));
    remove.alsoAccount = true;
    m_world->done(m_world->boss, remove);
    return olena;
}

void AuditTest::everyVerbKeepsTheChainWhole()
{
    removedPerson();
    const RoleId role = m_world->role(u"Clerk"_s, {});
    m_world->done(m_world->boss, removal(entity(role)));
    m_world->done(m_world->boss, removal(entity(m_acme)));
    const JournalVerdict whole = verdict();
    QVERIFY(!whole.fault);
    QCOMPARE(whole.rows, m_world->journalLength());
}

/// What is taken back leaves no gap.
void AuditTest::refusedBatchesKeepTheChainWhole()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    const QList<Change> changes{m_world->change(m_world->boss, edit(entity(user), u"city"_s, u""_s, u"Kyiv"_s)),
                                m_world->change(m_world->boss, addition(m_acme, u"a@b.example"_s)),
                                m_world->change(m_world->boss, edit(entity(user), u"city"_s, u"Kyiv"_s, u"Lviv"_s))};
    const auto tried = await(m_world->directory().check(changes));
    QVERIFY(tried.first());
    const auto results = m_world->applyAll(changes);
    QVERIFY(results.at(0) && !results.at(1) && results.at(2));
    QCOMPARE(results.at(2)->journalSequence, results.at(0)->journalSequence + 1);
    QVERIFY(!verdict().fault);
}

void AuditTest::rowsAreScoped()
{
    const OrganizationId globex = m_world->organization(u"Globex"_s);
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    m_world->person(u"other@globex.example"_s, globex);
    const JournalAudit here = auditOf(admin);
    const auto seen = await(here.rows({}));
    QVERIFY(seen && !seen->isEmpty());
    for (const AuditRow &row : *seen)
        QVERIFY(!row.entry.targetName.contains(u"Globex"_s));
    QVERIFY(rows().size() > seen->size());
}

void AuditTest::restIsTheDirectoryOwners()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::owner()});
    const UserId olena = removedPerson();
    const JournalAudit here = auditOf(admin);
    VERIFY_REFUSED(await(here.verify({})), Error::Kind::Forbidden, u"owner of the directory"_s);
    VERIFY_REFUSED(await(here.erase(olena)), Error::Kind::Forbidden, u"owner of the directory"_s);
    AuditQuery query;
    query.about = olena;
    QVERIFY(!rows(query).first().erased);
}

void AuditTest::erasedPersonIsReadByNobody()
{
    const UserId olena = removedPerson();
    AuditQuery about;
    about.about = olena;
    const qsizetype before = rows(about).size();
    QCOMPARE(before, 3);
    const JournalAudit here = audit();
    const auto erased = await(here.erase(olena));
    VERIFY_DONE(erased);
    QVERIFY(erased->wiped);
    const QList<AuditRow> after = rows(about);
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.first().entry.verb, u"erase"_s);
    QCOMPARE(after.first().entry.actor, m_world->boss);
    QCOMPARE(after.first().entry.targetName, QString());
    QVERIFY(!after.first().erased);
    for (const AuditRow &row : after.mid(1)) {
        QVERIFY(row.erased);
        QCOMPARE(row.entry.targetName, u"erased"_s);
        QCOMPARE(row.entry.before, QJsonObject());
        QCOMPARE(row.entry.after, QJsonObject());
        QCOMPARE(row.entry.actorName, u"The Boss"_s);
    }
    for (const AuditRow &row : rows()) {
        const QByteArray text = row.entry.actorName.toUtf8() + row.entry.targetName.toUtf8() + row.remarks.notes.join(u' ').toUtf8()
            + QJsonDocument(row.entry.before).toJson() + QJsonDocument(row.entry.after).toJson();
        QVERIFY2(!text.contains("Olena") && !text.contains("olena@"), text.constData());
    }
    const JournalVerdict whole = verdict();
    QVERIFY(!whole.fault);
    QCOMPARE(whole.rows, m_world->journalLength());
}

void AuditTest::eraseNeedsTheAccountGone()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    const JournalAudit here = audit();
    VERIFY_REFUSED(await(here.erase(user)), Error::Kind::Forbidden, u"Remove the account first"_s);
    QVERIFY(!rows().first().erased);
}

void AuditTest::eraseOfNobodyIsNotFound()
{
    const JournalAudit here = audit();
    VERIFY_REFUSED(await(here.erase(UserId(u"nobody"_s))), Error::Kind::NotFound, u"nobody"_s);
    const UserId olena = removedPerson();
    VERIFY_DONE(await(here.erase(olena)));
    const qint64 length = m_world->journalLength();
    VERIFY_REFUSED(await(here.erase(olena)), Error::Kind::NotFound, olena.toString());
    QCOMPARE(m_world->journalLength(), length);
}

void AuditTest::erasedChangeIsStillNotRepeated()
{
    const Change add = m_world->change(m_world->boss, addition(m_acme, u"a@b.example"_s));
    const UserId user(m_world->applyAll({add}).first()->target.id);
    Remove remove = removal(entity(user, m_acme));
    remove.alsoAccount = true;
    m_world->done(m_world->boss, remove);
    const JournalAudit here = audit();
    VERIFY_DONE(await(here.erase(user)));
    const qint64 length = m_world->journalLength();
    const auto again = m_world->applyAll({add});
    VERIFY_DONE(again.first());
    QCOMPARE(again.first()->target, entity(user, m_acme));
    QCOMPARE(again.first()->after, QJsonObject());
    QCOMPARE(m_world->journalLength(), length);
}

void AuditTest::noSecretEnters()
{
    AddMember add = addition(m_acme, u"a@b.example"_s);
    add.generatePassword = true;
    add.invite = true;
    const Applied added = m_world->done(m_world->boss, add);
    const UserId user(added.target.id);
    const Applied reset = m_world->done(m_world->boss, ResetPassword{entity(user)});
    QStringList secrets{added.secret.reveal(), reset.secret.reveal()};
    secrets.append(m_world->invitation(user, m_acme)->link.section(u'/', -1));
    m_world->done(m_world->boss, Invite{entity(user, m_acme), 5});
    secrets.append(m_world->invitation(user, m_acme)->link.section(u'/', -1));
    m_world->done(m_world->boss, RevokeInvitation{entity(user, m_acme)});
    m_world->done(m_world->boss, removal(entity(m_acme)));
    QCOMPARE(QSet<QString>(secrets.begin(), secrets.end()).size(), 4);
    const QList<AuditRow> all = rows();
    QVERIFY(all.size() >= 6);
    for (const AuditRow &row : all) {
        const QString text = QString::fromUtf8(QJsonDocument(row.entry.before).toJson() + QJsonDocument(row.entry.after).toJson())
            + row.remarks.notes.join(u' ') + row.entry.targetName;
        for (const QString &secret : std::as_const(secrets))
            QVERIFY(secret.size() > 10 && !text.contains(secret));
        QVERIFY(!text.contains(u"$argon2"_s) && !text.contains(u"rollcall://"_s));
    }
}

void AuditTest::anchorHoldsAcrossErasure()
{
    const UserId olena = removedPerson();
    const JournalAudit here = audit();
    const JournalHead head = verdict().head;
    VERIFY_DONE(await(here.erase(olena)));
    const JournalVerdict whole = verdict(head);
    QVERIFY(whole.anchored && !whole.fault);
    JournalHead other = head;
    other.hash[0] = static_cast<char>(other.hash.at(0) ^ 1);
    QVERIFY(!verdict(other).anchored);
    QCOMPARE(verdict(other).fault->kind, JournalFault::Kind::Rewritten);
}

void AuditTest::anchorIsSigned()
{
    const JournalHead head{7, QByteArray(32, 'h'), m_world->now()};
    const QByteArray seed(Signing::seedSize, 's');
    const JournalAnchor anchor = signedAnchor(head, m_world->now(), seed);
    QVERIFY(anchor.isGenuine());
    QCOMPARE(anchor.publicKey, Signing::publicKeyOf(seed));
    QVERIFY(QRegularExpression(u"^[0-9a-f]{4}( [0-9a-f]{4}){3}$"_s).match(anchor.fingerprint()).hasMatch());
    JournalAnchor other = anchor;
    other.head.sequence = 8;
    QVERIFY(!other.isGenuine());
    other = anchor;
    other.head.hash[3] = 'x';
    QVERIFY(!other.isGenuine());
    other = anchor;
    other.made = other.made.addMSecs(1);
    QVERIFY(!other.isGenuine());
    other = anchor;
    other.publicKey = Signing::publicKeyOf(QByteArray(Signing::seedSize, 't'));
    QVERIFY(!other.isGenuine());
    other.signature.chop(1);
    QVERIFY(!other.isGenuine());
}

void AuditTest::anchorReadsBack()
{
    const JournalAnchor anchor = signedAnchor({7, QByteArray(32, 'h'), m_world->now()}, m_world->now(), QByteArray(Signing::seedSize, 's'));
    const auto back = JournalAnchor::fromJson(anchor.toJson());
    QVERIFY(back);
    QCOMPARE(*back, anchor);
    QVERIFY(back->isGenuine());
    // Of a journal in which nothing was written yet.
    const JournalAnchor none = signedAnchor({0, QByteArray(32, '\0'), {}}, m_world->now(), QByteArray(Signing::seedSize, 's'));
    QVERIFY(JournalAnchor::fromJson(none.toJson())->isGenuine());
}

void AuditTest::badAnchors_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray good = signedAnchor({7, QByteArray(32, 'h'), QDateTime::currentDateTimeUtc()}, QDateTime::currentDateTimeUtc(),
                                         QByteArray(Signing::seedSize, 's')).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("half") << good.left(good.size() / 2);
    QTest::newRow("another format") << QByteArray(good).replace("rollcall-journal-anchor", "another");
    QTest::newRow("another version") << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("no sequence") << QByteArray(good).replace("sequence", "number");
    QTest::newRow("sequence is a text") << QByteArray(good).replace("\"sequence\": 7", "\"sequence\": \"7\"");
    QTest::newRow("short hash") << QByteArray(good).replace("6868", "68");
    QTest::newRow("hash is no hex") << QByteArray(good).replace("6868", "xyzx");
    QTest::newRow("huge") << good + QByteArray(1'000'000, ' ');
}

void AuditTest::badAnchors()
{
    QFETCH(const QByteArray, document);
    const auto anchor = JournalAnchor::fromJson(document);
    QVERIFY(!anchor);
    QVERIFY(!anchor.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
