#pragma once

#include "models/domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Rollcall {

/// A program whose roles an organization may use.
struct Application {
    ApplicationId id;
    QString name; ///< 1 to 255 characters, unique in the directory.
    QDateTime created;

    bool operator==(const Application &) const = default;
};

enum class OrganizationStatus { Active, Suspended };

QString toKey(OrganizationStatus status); ///< "active", "suspended"
std::optional<OrganizationStatus> organizationStatusFromKey(QStringView key);
QString displayName(OrganizationStatus status); ///< Translated.

struct Organization {
    OrganizationId id;
    QString name;        ///< 1 to 255 characters.
    QString displayName; ///< Shown instead of the name where it is set; up to 255 characters.
    QStringList domains; ///< Lower case, ASCII (IDNA), each in one organization of the directory only.
    QString phone;       ///< E.164 and valid, or empty.
    OrganizationId parent;
    QList<ApplicationId> applications;
    OrganizationStatus status = OrganizationStatus::Active;
    QString logo; ///< SHA-256 (hex) of the content-addressed logo file, or empty.
    QJsonObject metadata;
    QDateTime created; ///< UTC.

    /// What lists and titles show.
    QString title() const { return displayName.isEmpty() ? name : displayName; }

    bool operator==(const Organization &) const = default;
};

} // namespace Rollcall
