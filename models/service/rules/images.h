#pragma once

#include "models/domain/imagetext.h"
#include "models/domain/json.h"
#include "models/service/rules/refs.h"

/// Images of memberships as the journal keeps them: the membership, and beside it (`person`, `invitation`) what else came
/// or went with it. Without secrets and links.
namespace Rollcall::Images {

QJsonObject of(const Membership &membership, const std::optional<Invitation> &invitation);
/// The same, before other keys are added.
JsonText keysOf(const Membership &membership, const std::optional<Invitation> &invitation);

/// An image, with its text where that was there first.
struct Image {
    QJsonObject object;
    QByteArray text;
};
template<typename T>
Image imageOf(const T &thing)
{
    return {toJson(thing), {}};
}
Image imageOf(const User &user);
/// Of a text that JsonText made.
Image imageOf(const QByteArray &text);

/// What `now`, whose image is known, becomes: what differs is put into the image.
template<typename T>
Image after(const T &, const T &wanted, const Image &)
{
    return imageOf(wanted);
}
Image after(const User &now, const User &wanted, const Image &image);

void addPerson(QJsonObject &image, const User &user);

/// "Olena Shevchenko (Acme Ltd)"
QString nameOf(const User &user, const Organization &organization);

/// As it reads at this time: a pending one whose time is over has expired.
Invitation asOf(Invitation invitation, const QDateTime &now);

} // namespace Rollcall::Images
