// Changes as commands: what somebody types to do the same.
#include "models/workspace/changes/commandwords.h"

#include <QJsonArray>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const EntityId member{EntityKind::Membership, u"u1"_s, u"o1"_s};
const EntityId organization{EntityKind::Organization, u"o1"_s, {}};
const EntityId role{EntityKind::Role, u"r1"_s, {}};

StagedChange item(Payload payload, const QJsonObject &base = {})
{
    StagedChange item;
    item.change = Change::make({}, std::move(payload));
    item.base = base;
    return item;
}

AddMember addition()
{
    AddMember add;
    add.organization = organization;
    add.values = {{u"email"_s, u"o'neil@acme.example"_s}, {u"nickName"_s, u"Olena K"_s}};
    add.roles = {role};
    add.invite = true;
    return add;
}

Payload patched(const EntityId &target, const FieldEdit &edit)
{
    return Patch{target, {edit}};
}

} // namespace

class CommandWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheCommand_data()
    {
        QTest::addColumn<StagedChange>("change");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Payload payload, const QString &words, const QJsonObject &base = {}) {
            QTest::newRow(name) << item(std::move(payload), base) << words;
        };
        row("suspend", SetStatus{member, MemberStatus::Active, MemberStatus::Suspended}, u"rollcall members suspend u1 --organization o1"_s);
        row("activate", SetStatus{member, MemberStatus::Suspended, MemberStatus::Active}, u"rollcall members activate u1 --organization o1"_s);
        row("remove", Remove{member, true, {}}, u"rollcall members remove u1 --organization o1 --account"_s);
        row("delete role", Remove{role, false, EntityId{EntityKind::Role, u"r2"_s, {}}}, u"rollcall roles delete r1 --replacement r2"_s);
        row("roles", SetRoles{member, {RoleId(u"a"_s), RoleId(u"b"_s)}, {RoleId(u"b"_s), RoleId(u"c"_s)}},
            u"rollcall members roles u1 --organization o1 --add-role c --remove-role a"_s);
        row("add", addition(),
            u"rollcall members add --organization o1 --role r1 --email 'o'\\''neil@acme.example' --nick-name 'Olena K' --invite --invite-hours 48"_s);
        row("edit", patched(member, {u"title"_s, u""_s, u"Owl keeper"_s}), u"rollcall members edit u1 --organization o1 --title 'Owl keeper'"_s);
        row("empty", patched(EntityId{EntityKind::User, u"u1"_s, {}}, {u"city"_s, u"Kyiv"_s, u""_s}), u"rollcall members edit u1 --city ''"_s);
        row("display name", patched(organization, {u"displayName"_s, u""_s, u"Acme"_s}), u"rollcall organizations edit o1 --display-name Acme"_s);
        row("domains", patched(organization, {u"domains"_s, QJsonArray{u"a.example"_s}, QJsonArray{u"b.example"_s}}),
            u"rollcall organizations edit o1 --add-domain b.example --remove-domain a.example"_s);
        row("metadata", patched(organization, {u"metadata"_s, QJsonObject{{u"x"_s, u"1"_s}}, QJsonObject{{u"y"_s, u"2 3"_s}}}),
            u"rollcall organizations edit o1 --metadata 'y=2 3' --remove-metadata x"_s);
        row("resend", Invite{member, 24}, u"rollcall invitations resend u1 --organization o1 --invite-hours 24"_s);
        row("revoke", RevokeInvitation{EntityId{EntityKind::Invitation, u"i1"_s, {}}}, u"rollcall invitations revoke u1 --organization o1"_s,
            {{u"user"_s, u"u1"_s}, {u"organization"_s, u"o1"_s}});
        row("sessions", EndSessions{EntityId{EntityKind::User, u"u1"_s, {}}}, u"rollcall members end-sessions u1"_s);
        row("password", ResetPassword{EntityId{EntityKind::User, u"u1"_s, {}}}, u"rollcall members reset-password u1"_s);
        Create create;
        create.values = {{u"name"_s, u"Globex; rm -rf"_s}, {u"domains"_s, QJsonArray{u"globex.example"_s}}};
        row("create", create, u"rollcall organizations create --domain globex.example --name 'Globex; rm -rf'"_s);
        // What has no command of its own.
        row("logo", patched(organization, {u"logo"_s, u""_s, u"abc"_s}), {});
        row("what is not there yet", SetStatus{newId<ChangeId>(), MemberStatus::Active, MemberStatus::Suspended}, {});
        row("account", Remove{EntityId{EntityKind::User, u"u1"_s, {}}, false, {}}, {});
    }

    void namesTheCommand()
    {
        QFETCH(StagedChange, change);
        QFETCH(QString, words);
        QCOMPARE(commandLineOf(change, {}), words);
        const QString there = commandLineOf(change, u"Acme at work"_s);
        QCOMPARE(there, words.isEmpty() ? QString() : words + u" --connection 'Acme at work'"_s);
    }

    void namesTheSet()
    {
        ChangeSet set = newChangeSet(u"Suspend 12 people"_s, Origin::Bulk, {});
        set.counts.at(static_cast<size_t>(ItemState::Staged)) = 12;
        QCOMPARE(commandLineOf(set, 12), u"rollcall changes apply %1 --confirm 12"_s.arg(set.id.toString()));
        QCOMPARE(commandLineOf(set, std::nullopt), u"rollcall changes apply %1"_s.arg(set.id.toString()));
        set.counts = {};
        set.counts.at(static_cast<size_t>(ItemState::Done)) = 12;
        QCOMPARE(commandLineOf(set, 12), u"rollcall changes undo %1"_s.arg(set.id.toString()));
    }
};

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "commandwordstest.moc"
