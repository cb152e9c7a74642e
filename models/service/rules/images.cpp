#include "models/service/rules/images.h"

#include "models/domain/fields.h"
#include "models/domain/json.h"

namespace Rollcall::Images {

using namespace Qt::StringLiterals;

QJsonObject of(const Membership &membership, const std::optional<Invitation> &invitation)
{
    QJsonObject image = toJson(membership);
    if (invitation)
        image.insert(u"invitation"_s, toJson(*invitation));
    return image;
}

QJsonObject after(const User &now, const User &wanted, const QJsonObject &image)
{
    QJsonObject result = image;
    User alike = wanted;
    for (const FieldInfo &field : memberFields()) {
        if (!field.ofUser || now.*field.ofUser == wanted.*field.ofUser)
            continue;
        const QString &text = wanted.*field.ofUser;
        if (text.isEmpty())
            result.remove(field.key);
        else
            result.insert(field.key, text);
        alike.*field.ofUser = now.*field.ofUser;
    }
    return alike == now ? result : toJson(wanted);
}

void addPerson(QJsonObject &image, const User &user)
{
    image.insert(u"person"_s, toJson(user));
}

QString nameOf(const User &user, const Organization &organization)
{
    return u"%1 (%2)"_s.arg(user.title(), organization.title());
}

Invitation asOf(Invitation invitation, const QDateTime &now)
{
    if (invitation.state == InvitationState::Pending && invitation.expires.isValid() && invitation.expires <= now)
        invitation.state = InvitationState::Expired;
    return invitation;
}

} // namespace Rollcall::Images
