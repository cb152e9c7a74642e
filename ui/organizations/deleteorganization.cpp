#include "ui/organizations/deleteorganization.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/environment.h"

#include <QWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

// Beyond these only the directory itself knows, and it refuses or tells when it comes to that.
constexpr int mostMembersLookedAt = 1000;
constexpr int mostOrganizationsLookedAt = 1000;
constexpr qsizetype mostNamed = 5;

QString named(const QStringList &names)
{
    const QString list = names.mid(0, mostNamed).join(u", "_s);
    return names.size() > mostNamed ? DeleteOrganization::tr("%1 and others").arg(list) : list;
}

} // namespace

DeleteOrganization::DeleteOrganization(OpenDirectory &directory, OrganizationId id, QWidget *window)
    : QObject(window), m_directory(directory), m_id(std::move(id)), m_window(window)
{
}

void DeleteOrganization::ask()
{
    QCoro::connect(m_directory.reader().organization(m_id), this, [this](const Result<OrganizationRow> &row) {
        if (!row) {
            refuse(row.error());
            return;
        }
        m_organization = row->organization;
        m_contents.members = row->members;
        m_contents.membersKnown = row->membersKnown;
        m_contents.pending = row->pending;
        m_contents.domains = row->organization.domains;
        readChildren();
    });
}

void DeleteOrganization::readChildren()
{
    PageRequest page;
    page.limit = mostOrganizationsLookedAt;
    QCoro::connect(m_directory.reader().organizations({}, page), this, [this](const Result<Page<OrganizationRow>> &rows) {
        QStringList children;
        if (rows) {
            for (const auto &row : rows->rows) {
                if (row.organization.parent == m_id)
                    children.append(row.organization.title());
            }
        }
        if (!children.isEmpty()) {
            refuse({Error::Kind::Forbidden,
                    tr("“%1” cannot be deleted while %n organization(s) stand below it: %2. Delete them, or give them another parent, first.",
                       nullptr, static_cast<int>(children.size()))
                        .arg(m_organization.title(), named(children)),
                    {},
                    {}});
            return;
        }
        openDialog();
        readRoles();
        readMembers();
    });
}

void DeleteOrganization::openDialog()
{
    Confirmation confirmation;
    confirmation.title = tr("Delete %1?", "organization").arg(m_organization.title());
    confirmation.sentences = sentences(m_organization, m_contents);
    confirmation.name = m_organization.title();
    confirmation.verb = tr("Delete organization");
    nameEnvironment(confirmation, m_directory.environment());
    m_dialog = new ConfirmDialog(confirmation, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_directory.canStage())
        m_dialog->offerStaging(m_directory.stagesEdits());
    connect(m_dialog, &QDialog::accepted, this, &DeleteOrganization::apply);
    connect(m_dialog, &QDialog::rejected, this, &QObject::deleteLater);
    m_dialog->open();
}

void DeleteOrganization::readRoles()
{
    QCoro::connect(m_directory.reader().roles(), this, [this](const Result<QList<RoleRow>> &rows) {
        if (!rows)
            return;
        for (const auto &row : *rows) {
            if (row.role.organization == m_id)
                m_contents.roles.append(row.role.name);
        }
        updateSentences();
    });
}

void DeleteOrganization::readMembers()
{
    if (m_contents.members > mostMembersLookedAt)
        return;
    MemberQuery query;
    query.organization = m_id;
    PageRequest page;
    page.limit = mostMembersLookedAt;
    QCoro::connect(m_directory.reader().members(query, page), this, [this](const Result<Page<MemberRow>> &rows) {
        if (!rows)
            return;
        m_contents.nowhereElse =
            std::ranges::count_if(rows->rows, [](const MemberRow &row) { return row.organizations <= 1; });
        updateSentences();
    });
}

void DeleteOrganization::updateSentences()
{
    if (m_dialog)
        m_dialog->setSentences(sentences(m_organization, m_contents));
}

QStringList DeleteOrganization::sentences(const Organization &organization, const Contents &contents)
{
    const auto number = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max())); };
    QStringList list{tr("“%1” and what belongs to it alone is gone for good.").arg(organization.title())};
    if (contents.members > 0)
        list.append(tr("%n member(s) leave it.", nullptr, number(contents.members)));
    if (!contents.membersKnown)
        list.append(contents.members > 0 ? tr("There may be more members: the server has not listed them all.")
                                         : tr("Who is a member is not known: the server has not listed them."));
    if (contents.members > 0 && contents.nowhereElse > 0)
        list.append(tr("%n of them belong(s) to no other organization; the account stays in the directory.", nullptr,
                       number(contents.nowhereElse)));
    if (contents.members > 0 && contents.nowhereElse < 0)
        list.append(tr("Those who belong to no other organization keep their accounts in the directory."));
    if (contents.pending > 0)
        list.append(tr("%n pending invitation(s) can no longer be accepted.", nullptr, number(contents.pending)));
    if (!contents.roles.isEmpty())
        list.append(tr("%n role(s) of its own are deleted: %1.", nullptr, number(contents.roles.size())).arg(named(contents.roles)));
    if (!contents.domains.isEmpty())
        list.append(tr("%n domain(s) become free: %1.", nullptr, number(contents.domains.size())).arg(named(contents.domains)));
    return list;
}

void DeleteOrganization::apply()
{
    Remove remove;
    remove.target = entity(m_id);
    if (m_dialog && m_dialog->stages())
        return stage(remove);
    QCoro::connect(m_directory.apply(remove), this, [this](const Result<Applied> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        Q_EMIT deleted(m_organization.title(), result->notes);
        deleteLater();
    });
}

void DeleteOrganization::stage(const Remove &remove)
{
    QCoro::connect(m_directory.stageAll({remove}), this, [this](const Result<ChangeSet> &set) {
        if (!set)
            Q_EMIT refused(set.error());
        deleteLater();
    });
}

void DeleteOrganization::refuse(const Error &error)
{
    Q_EMIT refused(error);
    deleteLater();
}

} // namespace Rollcall
