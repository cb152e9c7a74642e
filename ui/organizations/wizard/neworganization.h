#pragma once

#include "models/workspace/opendirectory.h"

namespace Rollcall {

/// What the new-organization wizard collects: the organization, who owns it and who administers it first. A value.
struct NewOrganization {
    /// Somebody who becomes a member with the organization.
    struct Person {
        QString email;
        QString name;
        bool invite = true; ///< Pending until they accept; else active at once.
        bool operator==(const Person &) const = default;
        QString title() const { return name.isEmpty() ? email : name; }
    };

    Organization organization;
    QString parentTitle;
    QStringList applicationNames; ///< Of organization.applications, in the same order.
    std::optional<Person> owner;  ///< Nobody: the person at this computer.
    std::optional<Person> admin;

    /// What is wrong with the organization; the fields are those of Check::organization().
    Problems organizationProblems() const;
    /// What is wrong with the people; the fields are ownerEmail, ownerName, adminEmail, adminName.
    Problems peopleProblems() const;

    /// What will happen, one sentence for each thing.
    QStringList sentences() const;

    /// The making of the organization, followed by one change for each person; those name the first one's ChangeId.
    QList<Change> changes(const OpenDirectory &directory) const;
};

} // namespace Rollcall
