// Changes as JSON: what is written is read back exactly; whatever else is refused with its place.
#include "models/directory/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ChangeJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void keepsTheDifferenceOfNullAndAbsent();
    void namesThePlace_data();
    void namesThePlace();
    void survivesAnyBytes();
};

namespace {

const EntityId member = entity(UserId(u"u1"_s), OrganizationId(u"o1"_s));
const Ref later = ChangeId(u"c0"_s);

QList<Payload> everyPayload()
{
    Create create{EntityKind::Role, {{u"name"_s, u"Ω “role”\n"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}}, {}};
    Create owned{EntityKind::Organization, {{u"name"_s, u"Acme"_s}}, Ref(entity(UserId(u"u1"_s)))};
    Patch patch{member, {{u"title"_s, QJsonValue(), u"Chief"_s}, {u"metadata"_s, QJsonObject{{u"a"_s, 1.5}}, QJsonObject()}}};
    Remove remove{entity(RoleId(u"r1"_s)), true, later};
    AddMember add;
    add.organization = later;
    add.values = {{u"email"_s, u"olena@acme.example"_s}};
    add.roles = {entity(RoleId(u"r1"_s)), later};
    add.invite = true;
    add.inviteValidHours = 720;
    AddMember known = add;
    known.user = Ref(entity(UserId(u"u2"_s)));
    known.generatePassword = true;
    Invite invite;
    invite.member = member;
    invite.validHours = 1;
    return {create, owned, patch, remove, add, known, invite,
            SetRoles{member, {RoleId(u"a"_s)}, {RoleId(u"b"_s), RoleId(u"c"_s)}},
            SetStatus{later, MemberStatus::Active, MemberStatus::Suspended},
            RevokeInvitation{entity(InvitationId(u"i1"_s))},
            ResetPassword{entity(UserId(u"u1"_s))},
            EndSessions{entity(UserId(u"u1"_s))}};
}

Change changeOf(const Payload &payload)
{
    Change change = Change::make({UserId(u"boss"_s)}, payload);
    change.where = ConnectionId(u"embedded"_s);
    change.base = {(qint64(1) << 60) + 1, QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 123), Qt::UTC)};
    change.dependsOn = {ChangeId(u"c0"_s), ChangeId(u"c1"_s)};
    return change;
}

/// The JSON of a SetStatus with one key replaced (or taken away, when the value is undefined).
QJsonObject broken(const QStringList &path, const QJsonValue &value)
{
    QJsonObject change = toJson(changeOf(SetStatus{member, MemberStatus::Active, MemberStatus::Suspended}));
    if (path.size() == 1) {
        change.insert(path.first(), value);
        return change;
    }
    QJsonObject inner = change.value(path.first()).toObject();
    inner.insert(path.at(1), value);
    change.insert(path.first(), inner);
    return change;
}

} // namespace

void ChangeJsonTest::readsWhatItWrote_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < everyPayload().size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(toKey(verbOf(everyPayload().at(i))))) << i;
}

void ChangeJsonTest::readsWhatItWrote()
{
    QFETCH(int, index);
    const Change change = changeOf(everyPayload().at(index));
    const auto read = changeFromBytes(toBytes(change));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->id, change.id);
    QCOMPARE(read->where, change.where);
    QVERIFY(read->actor == change.actor);
    QCOMPARE(read->base.sequence, change.base.sequence);
    QCOMPARE(read->base.at, change.base.at);
    QCOMPARE(read->dependsOn, change.dependsOn);
    QCOMPARE(static_cast<int>(verbOf(read->payload)), static_cast<int>(verbOf(change.payload)));
    QCOMPARE(toJson(read->payload), toJson(change.payload));
    const auto payload = payloadFromJson(toJson(change.payload));
    QVERIFY(payload);
    QCOMPARE(toJson(*payload), toJson(change.payload));
}

void ChangeJsonTest::keepsTheDifferenceOfNullAndAbsent()
{
    const Patch patch{member, {{u"title"_s, QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null)}}};
    const auto read = changeFromBytes(toBytes(changeOf(patch)));
    QVERIFY(read);
    const FieldEdit &edit = std::get<Patch>(read->payload).edits.first();
    QVERIFY(edit.before.isUndefined());
    QVERIFY(edit.after.isNull());
}

void ChangeJsonTest::namesThePlace_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("place");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const QJsonObject &object, const QString &place) { QTest::newRow(name) << object << place; };
    row("no id", broken({u"id"_s}, none), u"“id”"_s);
    row("empty id", broken({u"id"_s}, u""_s), u"“id”"_s);
    row("no payload", broken({u"payload"_s}, none), u"“payload”"_s);
    row("payload is a list", broken({u"payload"_s}, QJsonArray()), u"“payload”"_s);
    row("unknown verb", broken({u"payload"_s, u"verb"_s}, u"explode"_s), u"“payload.verb”"_s);
    row("unknown key", broken({u"payload"_s, u"force"_s}, true), u"“payload.force”"_s);
    row("unknown status", broken({u"payload"_s, u"after"_s}, u"gone"_s), u"“payload.after”"_s);
    row("status is a number", broken({u"payload"_s, u"before"_s}, 3), u"“payload.before”"_s);
    row("no member", broken({u"payload"_s, u"member"_s}, none), u"“payload.member”"_s);
    row("member of no kind", broken({u"payload"_s, u"member"_s}, QJsonObject{{u"kind"_s, u"x"_s}, {u"id"_s, u"1"_s}}), u"“payload.member.kind”"_s);
    row("member without organization",
        broken({u"payload"_s, u"member"_s}, QJsonObject{{u"kind"_s, u"membership"_s}, {u"id"_s, u"1"_s}}),
        u"“payload.member.organization”"_s);
    row("sequence with a fraction", broken({u"base"_s, u"sequence"_s}, 1.5), u"“base.sequence”"_s);
    row("sequence below zero", broken({u"base"_s, u"sequence"_s}, -1), u"“base.sequence”"_s);
    row("no time", broken({u"base"_s, u"at"_s}, u"yesterday"_s), u"“base.at”"_s);
    row("a dependency is empty", broken({u"dependsOn"_s}, QJsonArray{u"a"_s, u""_s}), u"“dependsOn[1]”"_s);
    row("a dependency is an object", broken({u"dependsOn"_s}, QJsonArray{QJsonObject()}), u"“dependsOn[0]”"_s);
    QJsonObject patch = toJson(changeOf(Patch{member, {{u"title"_s, u"a"_s, u"b"_s}}}));
    QJsonObject payload = patch.value(u"payload"_s).toObject();
    payload.insert(u"edits"_s, QJsonArray{QJsonObject{{u"field"_s, u"a"_s}}, QJsonObject{{u"field"_s, 7}}});
    patch.insert(u"payload"_s, payload);
    row("an edit without a field", patch, u"“payload.edits[1].field”"_s);
}

void ChangeJsonTest::namesThePlace()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, place);
    const auto read = changeFromJson(object);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), static_cast<int>(Error::Kind::Invalid));
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void ChangeJsonTest::survivesAnyBytes()
{
    const QByteArray good = toBytes(changeOf(everyPayload().at(2)));
    QVERIFY(changeFromBytes(good));
    // Cut anywhere, and with any byte replaced: an answer, never a crash; what is cut is never a change.
    for (qsizetype i = 0; i < good.size(); ++i) {
        QVERIFY(!changeFromBytes(good.first(i)));
        for (const char byte : {'"', '{', ']', '\0', '\xff', '9'}) {
            QByteArray bytes = good;
            bytes[i] = byte;
            const auto read = changeFromBytes(bytes);
            QVERIFY(read || !read.error().message.isEmpty());
        }
    }
    QVERIFY(!changeFromBytes({}));
    QVERIFY(!changeFromBytes("[1]"));
    QVERIFY(!changeFromBytes(QByteArray(100'000, '[')));
    QVERIFY(!changeFromBytes(QByteArray(largestChange + 1, ' ')));
}

QTEST_GUILESS_MAIN(ChangeJsonTest)
#include "changejsontest.moc"
