#pragma once

#include "models/directory/change.h"
#include "models/directory/organizationfields.h"
#include "models/domain/fields.h"
#include "models/domain/validation.h"

#include <functional>
#include <map>
#include <set>

namespace Rollcall {

/// One field that a directory takes when a member is added or edited.
struct FieldTrait {
    Field field;
    bool required = false;
    bool editable = true;   ///< False: only at creation.
    int maxLength = 255;    ///< Code points.
};

/// What a directory can do, for one organization or for itself: the forms and menus are made from this. A value.
struct Traits {
    int version = 0;
    bool readOnly = false;
    QString readOnlyReason; ///< A sentence; shown where writing is not offered.
    std::set<std::pair<Verb, EntityKind>> changes; ///< What may be asked for. SetRoles and the like name Membership.
    std::map<std::pair<Verb, EntityKind>, QString> reasons; ///< Sentences: why the directory itself cannot do what is absent.
    QList<FieldTrait> memberFields;            ///< In the order of the form.
    bool emailOrPhone = true;                  ///< One of both is required.
    bool invitations = false;
    int invitationHours = 48;
    bool temporaryPasswords = false;
    bool manyOrganizations = true; ///< A user may belong to several.
    bool movesMembers = false;     ///< Adding somebody who is in another organization (AddMember::user) takes them from there.
    int minimumRoles = 1;
    int batchSize = 1000; ///< Changes in one apply.
    /// The directory's own rules for the fields of one member; runs on any thread, quickly.
    std::function<Problems(const User &, const Membership &)> checkMember;
    QList<OrganizationFieldTrait> organizationFields = everyOrganizationField(); ///< In the order of the form.
    /// A sentence: who owns a new organization, where that is not for whoever makes it to say. Empty: they name its owner and first admin.
    QString ownerNote;
    /// What the directory itself would say of a new organization (as in Create::values), or of edits of one as it is now, before
    /// anything is sent; nullopt when it takes them. Quick, on any thread; not set where nothing is known beforehand.
    std::function<std::optional<Error>(const QJsonObject &)> refusesNew;
    std::function<std::optional<Error>(const QList<FieldEdit> &, const Organization &)> refusesEdits;

    bool allows(Verb verb, EntityKind kind) const { return !readOnly && changes.contains({verb, kind}); }
    const FieldTrait *fieldTrait(Field field) const;
    const OrganizationFieldTrait *organizationField(const QString &key) const; ///< nullptr: not taken.

    /// Why it is not offered, as far as the directory says; empty for what is offered.
    QString reasonAgainst(Verb verb, EntityKind kind) const;
};

} // namespace Rollcall
