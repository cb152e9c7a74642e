#include "ui/organizations/wizard/neworganization.h"

#include "models/domain/json.h"
#include "models/domain/phone.h"
#include "ui/organizations/domainseditor.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::NewOrganization)
};

void checkPerson(Problems &problems, const NewOrganization::Person &person, const QString &prefix)
{
    const QString email = normalized(Field::Email, person.email);
    if (email.isEmpty())
        problems.append({Problem::Severity::Error, prefix + u"Email"_s, Words::tr("An e-mail address is needed.")});
    for (auto problem : Check::memberField(Field::Email, email)) {
        problem.field = prefix + u"Email"_s;
        problems.append(problem);
    }
    for (auto problem : Check::memberField(Field::Name, normalized(Field::Name, person.name))) {
        problem.field = prefix + u"Name"_s;
        problems.append(problem);
    }
}

Payload adding(const NewOrganization::Person &person, const RoleId &role, const Ref &organization)
{
    AddMember add;
    add.organization = organization;
    add.values.insert(u"email"_s, normalized(Field::Email, person.email));
    if (const QString name = normalized(Field::Name, person.name); !name.isEmpty())
        add.values.insert(u"name"_s, name);
    add.roles = {entity(role)};
    add.invite = person.invite;
    return add;
}

} // namespace

Problems NewOrganization::organizationProblems() const
{
    if (!refuses)
        return Check::organization(normalized(organization));
    const auto refused = refuses(values());
    return refused ? Problems{{Problem::Severity::Error, refused->field, refused->message}} : Problems();
}

QJsonObject NewOrganization::values() const
{
    QJsonObject values = toJson(normalized(organization));
    for (const auto &key : {u"id"_s, u"created"_s})
        values.remove(key);
    for (const auto &key : values.keys()) {
        const auto value = values.value(key);
        if (value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty()))
            values.remove(key);
    }
    return values;
}

Problems NewOrganization::peopleProblems() const
{
    Problems problems;
    if (owner)
        checkPerson(problems, *owner, u"owner"_s);
    if (admin)
        checkPerson(problems, *admin, u"admin"_s);
    if (owner && admin && !owner->email.trimmed().isEmpty()
        && owner->email.trimmed().compare(admin->email.trimmed(), Qt::CaseInsensitive) == 0)
        problems.append({Problem::Severity::Error, u"adminEmail"_s,
                         Words::tr("This is the owner's address. An owner may do everything that an admin may.")});
    return problems;
}

QStringList NewOrganization::sentences() const
{
    const Organization made = normalized(organization);
    QStringList list;
    list.append(made.displayName.isEmpty()
                    ? Words::tr("The organization “%1” is created.").arg(made.name)
                    : Words::tr("The organization “%1” is created and shown as “%2”.").arg(made.name, made.displayName));
    if (!made.phone.isEmpty())
        list.append(Words::tr("Its phone number is %1.").arg(Phone::forDisplay(made.phone)));
    if (!made.parent.isEmpty())
        list.append(Words::tr("It stands below “%1”.").arg(parentTitle));
    QStringList domains;
    for (const QString &domain : made.domains)
        domains.append(DomainsEditor::displayed(domain));
    if (!domains.isEmpty())
        list.append(Words::tr("It holds %n domain(s): %1.", nullptr, static_cast<int>(domains.size()))
                        .arg(domains.join(u", "_s)));
    if (!applicationNames.isEmpty())
        list.append(Words::tr("It uses %n application(s): %1.", nullptr, static_cast<int>(applicationNames.size()))
                        .arg(applicationNames.join(u", "_s)));
    for (const auto &[label, value] : extras)
        //: A field of a new organization: %1 its label, %2 what was typed or chosen
        list.append(Words::tr("%1: %2.").arg(label, value));
    if (!ownerNote.isEmpty())
        list.append(ownerNote);
    else if (!owner)
        list.append(Words::tr("You become its owner."));
    else if (owner->invite)
        list.append(Words::tr("%1 is invited as its owner. Until the invitation is accepted, you are its owner.").arg(owner->title()));
    else
        list.append(Words::tr("%1 becomes its owner at once.").arg(owner->title()));
    if (admin)
        list.append(admin->invite ? Words::tr("%1 is invited as its first admin.").arg(admin->title())
                                  : Words::tr("%1 becomes its first admin at once.").arg(admin->title()));
    return list;
}

QList<Change> NewOrganization::changes(const OpenDirectory &directory) const
{
    Create create;
    create.kind = EntityKind::Organization;
    create.values = values();
    QList<Change> changes{directory.prepare(create)};
    const auto follow = [&](const Person &person, const RoleId &role) {
        Change change = directory.prepare(adding(person, role, changes.first().id));
        change.dependsOn = {changes.first().id};
        changes.append(change);
    };
    if (owner)
        follow(*owner, BuiltInRole::owner());
    if (admin)
        follow(*admin, BuiltInRole::administrator());
    return changes;
}

} // namespace Rollcall
