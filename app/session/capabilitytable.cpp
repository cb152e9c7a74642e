#include "app/session/capabilitytable.h"

#include "app/session/kinds.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CapabilityTable)
};

struct Row {
    Verb verb;
    EntityKind kind;
    QString title;
};

QList<Row> rows()
{
    using K = EntityKind;
    return {
        {Verb::Create, K::Organization, Words::tr("create organizations")},
        {Verb::Patch, K::Organization, Words::tr("edit organizations")},
        {Verb::Remove, K::Organization, Words::tr("delete organizations")},
        {Verb::AddMember, K::Membership, Words::tr("add members")},
        {Verb::Create, K::User, Words::tr("add people without an organization")},
        {Verb::Patch, K::User, Words::tr("edit people")},
        {Verb::Patch, K::Membership, Words::tr("edit memberships (title, department, manager)")},
        {Verb::SetRoles, K::Membership, Words::tr("give and take roles")},
        {Verb::SetStatus, K::Membership, Words::tr("suspend and activate members")},
        {Verb::SetStatus, K::User, Words::tr("suspend and activate people everywhere")},
        {Verb::Remove, K::Membership, Words::tr("remove members")},
        {Verb::Remove, K::User, Words::tr("delete people")},
        {Verb::Invite, K::Membership, Words::tr("send invitations again")},
        {Verb::RevokeInvitation, K::Invitation, Words::tr("take invitations back")},
        {Verb::ResetPassword, K::User, Words::tr("give a new password")},
        {Verb::EndSessions, K::User, Words::tr("end the sessions of people")},
        {Verb::Create, K::Role, Words::tr("create roles")},
        {Verb::Patch, K::Role, Words::tr("edit roles")},
        {Verb::Remove, K::Role, Words::tr("delete roles")},
        {Verb::Create, K::RoleGroup, Words::tr("create role groups")},
        {Verb::Patch, K::RoleGroup, Words::tr("edit role groups")},
        {Verb::Remove, K::RoleGroup, Words::tr("delete role groups")},
        {Verb::Create, K::Application, Words::tr("create applications")},
        {Verb::Patch, K::Application, Words::tr("edit applications")},
        {Verb::Remove, K::Application, Words::tr("delete applications")},
    };
}

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// Numbers footnotes as they come; the same sentence has one number.
class Footnotes
{
public:
    QString mark(const QString &sentence)
    {
        if (!m_sentences.contains(sentence))
            m_sentences.append(sentence);
        return u"<sup>%1</sup>"_s.arg(m_sentences.indexOf(sentence) + 1);
    }
    QString text() const
    {
        QString all;
        for (qsizetype i = 0; i < m_sentences.size(); ++i)
            all += u"%1. %2\n"_s.arg(i + 1).arg(m_sentences[i]);
        return all;
    }

private:
    QStringList m_sentences;
};

QString cell(const Capabilities &able, const Row &row, Footnotes &notes)
{
    if (!able.largest.allows(row.verb, row.kind))
        return u"–"_s;
    const auto condition = able.conditions.find({row.verb, row.kind});
    return condition == able.conditions.end() ? Words::tr("yes") : Words::tr("yes") + notes.mark(condition->second);
}

/// What a refresh reads.
QString refreshed(const Capabilities &able, Footnotes &notes)
{
    if (!able.isMirrored)
        return u"–"_s;
    return able.fullPasses.isEmpty() ? Words::tr("changes") : Words::tr("everything") + notes.mark(able.fullPasses);
}

} // namespace

QString capabilityTable()
{
    const QList<Able> all = capabilities();
    QStringList titles{Words::tr("what")};
    QStringList rule{u"---"_s};
    QStringList several{Words::tr("a person in several organizations")};
    QStringList fields{Words::tr("fields of a member")};
    for (const Able &one : all) {
        titles.append(one.title);
        rule.append(u"---"_s);
        several.append(one.can.largest.manyOrganizations ? Words::tr("yes") : u"–"_s);
        fields.append(QString::number(one.can.largest.memberFields.size()));
    }
    Footnotes notes;
    QString table = line(titles) + line(rule);
    for (const Row &row : rows()) {
        QStringList cells{row.title};
        for (const Able &one : all)
            cells.append(cell(one.can, row, notes));
        table += line(cells);
    }
    QStringList refresh{Words::tr("what a refresh reads")};
    for (const Able &one : all)
        refresh.append(refreshed(one.can, notes));
    return table + line(several) + line(fields) + line(refresh) + u'\n' + notes.text();
}

QJsonArray capabilitiesJson()
{
    QJsonArray array;
    const QList<Able> all = capabilities();
    for (const Able &one : all) {
        QJsonArray changes;
        for (const auto &[verb, kind] : one.can.largest.changes) {
            const auto condition = one.can.conditions.find({verb, kind});
            changes.append(QJsonObject{{u"verb"_s, toKey(verb)}, {u"entity"_s, toKey(kind)},
                                       {u"condition"_s, condition == one.can.conditions.end() ? QString() : condition->second}});
        }
        QJsonArray fields;
        for (const FieldTrait &trait : one.can.largest.memberFields)
            fields.append(info(trait.field).key);
        array.append(QJsonObject{{u"kind"_s, one.key}, {u"title"_s, one.title}, {u"changes"_s, changes}, {u"memberFields"_s, fields},
                                 {u"manyOrganizations"_s, one.can.largest.manyOrganizations},
                                 {u"fullPasses"_s, one.can.fullPasses}});
    }
    return array;
}

} // namespace Rollcall
