#pragma once

#include "models/directory/traits.h"
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
    QList<std::pair<QString, QString>> extras; ///< What only this directory keeps, label and value in words; it stands in the metadata.
    QString ownerNote;                         ///< As in Traits: where it is set, nobody is named here.
    std::function<std::optional<Error>(const QJsonObject &)> refuses; ///< As in Traits::refusesNew.

    /// What the directory is asked to make: without what is empty.
    QJsonObject values() const;

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
