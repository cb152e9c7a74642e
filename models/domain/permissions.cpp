#include "models/domain/permissions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Permission)
};

constexpr qsizetype longestWord = 100;

bool isWordLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'
        || c == u'.';
}

PermissionInfo known(const QString &key, const QString &explanation)
{
    return {key, key.section(u':', 0, 0), explanation};
}

} // namespace

QList<PermissionInfo> knownPermissions()
{
    namespace P = Permission;
    return {
        known(P::organizationOwner, Words::tr("Do everything in the organization.")),
        known(P::organizationCreate, Words::tr("Create organizations.")),
        known(P::organizationView, Words::tr("See the organization.")),
        known(P::organizationEdit, Words::tr("Change the organization's name, domains, phone and other details.")),
        known(P::organizationDelete, Words::tr("Delete the organization.")),
        known(P::userView, Words::tr("See the organization's members.")),
        known(P::userAdd, Words::tr("Add and invite members.")),
        known(P::userEdit, Words::tr("Change members' details.")),
        known(P::userSuspend, Words::tr("Suspend members and make them active again.")),
        known(P::userDelete, Words::tr("Remove members from the organization.")),
        known(P::roleView, Words::tr("See roles, and who has them.")),
        known(P::roleAssign, Words::tr("Give roles to members and take them away.")),
        known(P::roleEdit, Words::tr("Make, change and delete the organization's own roles.")),
        known(P::journalView, Words::tr("Read the journal of changes.")),
    };
}

bool isPermissionWord(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 1 || colon + 1 >= word.size() || word.size() > longestWord)
        return false;
    return std::ranges::all_of(word.first(colon), isWordLetter) && std::ranges::all_of(word.sliced(colon + 1), isWordLetter);
}

PermissionSet::PermissionSet(const QStringList &words)
{
    add(words);
}

PermissionSet PermissionSet::everything()
{
    PermissionSet set;
    set.m_everything = true;
    return set;
}

void PermissionSet::add(const QStringList &words)
{
    m_words.unite(QSet<QString>(words.cbegin(), words.cend()));
}

bool PermissionSet::holds(const QString &permission) const
{
    if (m_everything || m_words.contains(permission) || m_words.contains(Permission::organizationOwner))
        return true;
    if (!permission.endsWith(":view"_L1))
        return false;
    // Who may change a thing must be able to see it.
    const QString resource = permission.chopped(4);
    return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"edit"_L1, "add"_L1, "suspend"_L1, "delete"_L1},
                               [&](QLatin1StringView verb) { return m_words.contains(resource + verb); });
}

bool PermissionSet::holdsAll(const QStringList &permissions) const
{
    return std::ranges::all_of(permissions, [this](const QString &permission) { return holds(permission); });
}

QStringList PermissionSet::missing(const QStringList &permissions) const
{
    QStringList result;
    std::ranges::copy_if(permissions, std::back_inserter(result),
                         [this](const QString &permission) { return !holds(permission); });
    return result;
}

} // namespace Rollcall
