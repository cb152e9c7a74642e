#pragma once

#include "models/domain/query.h"
#include "ui/inspector/placetree.h"

namespace Rollcall {

/// What a person may do in each organization, and which of their roles gives it: the path member → role → permission.
class AccessTab final : public PlaceTree
{
    Q_OBJECT
public:
    explicit AccessTab(QWidget *parent = nullptr);

    /// `first` stands on top, unfolded: the organization that the person was selected in.
    void setPerson(const Person &person, const std::optional<OrganizationId> &first);

private:
    void render() override;
    void addMembership(const MembershipDetails &details, bool expanded);

    Person m_person;
    std::optional<OrganizationId> m_first;
};

/// A permission with the roles that give it.
struct GivenPermission {
    QString word;
    QString explanation; ///< Empty for words of other programs.
    QStringList roles;
    bool operator==(const GivenPermission &) const = default;
};

/// In the order of knownPermissions(), then other words by alphabet. A word that only organization:owner implies is not
/// spelled out: that one says it all.
QList<GivenPermission> permissionsGivenBy(const QList<Role> &roles);

} // namespace Rollcall
