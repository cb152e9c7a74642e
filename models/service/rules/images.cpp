#include "models/service/rules/images.h"

#include "models/domain/fields.h"

#include <QJsonDocument>

namespace Rollcall::Images {

using namespace Qt::StringLiterals;

QJsonObject of(const Membership &membership, const std::optional<Invitation> &invitation)
{
    return keysOf(membership, invitation).object();
}

JsonText keysOf(const Membership &membership, const std::optional<Invitation> &invitation)
{
    JsonText keys = imageKeys(membership);
    if (invitation)
        keys.addText(u"invitation"_s, compactJson(toJson(*invitation)));
    return keys;
}

Image imageOf(const User &user)
{
    return imageOf(imageText(user));
}

Image imageOf(const QByteArray &text)
{
    return {QJsonDocument::fromJson(text).object(), text};
}

Image after(const User &now, const User &wanted, const Image &image)
{
    QJsonObject result = image.object;
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
    return alike == now ? Image{result, imageText(wanted)} : imageOf(wanted);
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
