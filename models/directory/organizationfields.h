#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace Rollcall {

/// One field that a directory takes of an organization: at its creation, afterwards, or both.
struct OrganizationFieldTrait {
    enum class Format {
        Own,    ///< A member of Organization; the key says which.
        Text,   ///< From here on: something of this directory only, kept under its key in the metadata.
        Number,
        Choice,
    };

    QString key;             ///< As in json.h ("name", "domains"), or a key of the metadata ("plan").
    bool atCreation = true;
    bool editable = true;    ///< Afterwards.
    bool required = false;
    Format format = Format::Own;
    int maxLength = 255;     ///< Code points.
    QString label = {};      ///< Of a key of the metadata, translated.
    QList<std::pair<QString, QString>> choices = {}; ///< Values that are stored, and their words; a required one has no default.
    QString lockedReason = {}; ///< A sentence: why it is not editable.

    bool isInMetadata() const { return format != Format::Own; }
    QString title() const; ///< The label, or that of the member of Organization.
    QString shown(const QJsonValue &value) const; ///< A value in words; empty for none.
    QJsonValue stored(const QString &typed) const; ///< The other way; Undefined for nothing typed.
    bool operator==(const OrganizationFieldTrait &) const = default;
};

/// The label of a field of an organization by its key in json.h, translated; the key itself where it is none of these.
QString organizationFieldLabel(const QString &key);

/// Everything that an Organization has, all of it optional but for the name.
const QList<OrganizationFieldTrait> &everyOrganizationField();

} // namespace Rollcall
