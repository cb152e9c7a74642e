#include "models/directory/traitsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class TraitsJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Traits traits;
        traits.version = 3;
        traits.readOnly = true;
        traits.readOnlyReason = u"Not yours."_s;
        for (const Verb verb : {Verb::Create, Verb::Patch, Verb::Remove, Verb::AddMember, Verb::SetRoles, Verb::SetStatus, Verb::Invite,
                                Verb::RevokeInvitation, Verb::ResetPassword, Verb::EndSessions}) {
            traits.changes.insert({verb, EntityKind::Membership});
            traits.reasons.insert({{verb, EntityKind::RoleGroup}, u"Because of %1."_s.arg(toKey(verb))});
        }
        for (const FieldInfo &field : memberFields())
            traits.memberFields.append({field.field, field.field == Field::Email, field.field != Field::Email, 17});
        traits.emailOrPhone = false;
        traits.invitations = true;
        traits.invitationHours = 5;
        traits.temporaryPasswords = true;
        traits.manyOrganizations = false;
        traits.movesMembers = true;
        traits.minimumRoles = 0;
        traits.batchSize = 9;
        OrganizationFieldTrait plan{u"plan"_s, true, false, true, OrganizationFieldTrait::Format::Choice, 12, u"Plan"_s};
        plan.choices = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
        plan.lockedReason = u"Once only."_s;
        traits.organizationFields = {everyOrganizationField().first(), plan};
        traits.ownerNote = u"You."_s;

        const QByteArray text = QJsonDocument(toJson(traits)).toJson();
        const Traits back = traitsFromJson(QJsonDocument::fromJson(text).object());
        QCOMPARE(back.version, 3);
        QVERIFY(back.readOnly);
        QCOMPARE(back.readOnlyReason, traits.readOnlyReason);
        QVERIFY(back.changes == traits.changes);
        QVERIFY(back.reasons == traits.reasons);
        QCOMPARE(back.memberFields.size(), traits.memberFields.size());
        for (qsizetype i = 0; i < back.memberFields.size(); ++i) {
            const FieldTrait &a = back.memberFields.at(i);
            const FieldTrait &b = traits.memberFields.at(i);
            QVERIFY(a.field == b.field && a.required == b.required && a.editable == b.editable && a.maxLength == b.maxLength);
        }
        QVERIFY(!back.emailOrPhone && back.invitations && back.temporaryPasswords && !back.manyOrganizations && back.movesMembers);
        QCOMPARE(back.invitationHours, 5);
        QCOMPARE(back.minimumRoles, 0);
        QCOMPARE(back.batchSize, 9);
        QVERIFY(back.organizationFields == traits.organizationFields);
        QCOMPARE(back.ownerNote, traits.ownerNote);
        QCOMPARE(toJson(back), toJson(traits));
    }

    void whatIsNotKnownIsLeftOut()
    {
        const Traits plain = traitsFromJson({});
        QCOMPARE(toJson(plain), toJson(Traits()));
        const Traits later = traitsFromJson({{u"changes"_s, QJsonArray{u"fly membership"_s, u"patch"_s, 7, u"patch user"_s}},
                                             {u"memberFields"_s, QJsonArray{QJsonObject{{u"field"_s, u"aura"_s}}, u"email"_s}},
                                             {u"reasons"_s, u"none"_s}});
        QCOMPARE(later.changes.size(), 1u);
        QVERIFY(later.allows(Verb::Patch, EntityKind::User));
        QVERIFY(later.memberFields.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TraitsJsonTest)
#include "traitsjsontest.moc"
