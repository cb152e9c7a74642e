#pragma once

#include "models/service/rules/refs.h"

/// Images of memberships as the journal keeps them: the membership, and beside it (`person`, `invitation`) what else came
/// or went with it. Without secrets and links.
namespace Rollcall::Images {

QJsonObject of(const Membership &membership, const std::optional<Invitation> &invitation);
/// What `now`, whose image is known, becomes: what differs is put into the image.
template<typename T>
QJsonObject after(const T &, const T &wanted, const QJsonObject &)
{
    return toJson(wanted);
}
QJsonObject after(const User &now, const User &wanted, const QJsonObject &image);

void addPerson(QJsonObject &image, const User &user);

/// "Olena Shevchenko (Acme Ltd)"
QString nameOf(const User &user, const Organization &organization);

/// As it reads at this time: a pending one whose time is over has expired.
Invitation asOf(Invitation invitation, const QDateTime &now);

} // namespace Rollcall::Images
