#include "ui/approval/approvalnames.h"

#include "models/workspace/approval/approvaldiff.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 200; ///< Organizations, each of which is read; more of them nobody reads in a dialog.

template<typename Id>
void addIds(QHash<Id, QString> &names)
{
    for (auto it = names.begin(); it != names.end(); ++it)
        *it = u"%1 (%2)"_s.arg(*it, it.key().toString());
}

QHash<ConnectionId, QList<OrganizationId>> organizationsIn(const QJsonArray &items)
{
    QHash<ConnectionId, QList<OrganizationId>> organizations;
    for (const ApprovalItem &item : approvalItems(items)) {
        QList<OrganizationId> &named = organizations[item.connection];
        for (const OrganizationId &id : item.organizations) {
            if (named.size() < mostNames && !named.contains(id))
                named.append(id);
        }
    }
    return organizations;
}

} // namespace

Task<ApprovalNames> approvalNames(QPointer<Workspace> workspace, QJsonArray items)
{
    ApprovalNames names;
    const auto organizations = organizationsIn(items);
    for (auto it = organizations.begin(); it != organizations.end(); ++it) {
        const QPointer<OpenDirectory> directory(workspace ? workspace->find(it.key()) : nullptr);
        const QList<OrganizationId> &named = it.value();
        auto words = co_await readValueWords(directory, named);
        addIds(words.roles);
        addIds(words.organizations);
        addIds(words.applications);
        names.insert(it.key(), words);
    }
    co_return names;
}

} // namespace Rollcall
