#include "models/items/valuewords.h"

#include "models/domain/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ValueWords)
};

bool isTime(const QString &key)
{
    return key == "until"_L1 || key == "expires"_L1;
}

QString nameOf(const ValueWords &words, const QString &key, const QString &id)
{
    if (key == "roles"_L1)
        return words.roles.value(RoleId(id), id);
    if (key == "organizations"_L1 || key == "organization"_L1 || key == "parent"_L1)
        return words.organizations.value(OrganizationId(id), id);
    if (key == "applications"_L1 || key == "application"_L1)
        return words.applications.value(ApplicationId(id), id);
    return id;
}

} // namespace

QString ValueWords::text(const QString &key, const QJsonValue &value) const
{
    if (value.isArray()) {
        QStringList words;
        for (const auto &item : value.toArray())
            words.append(nameOf(*this, key, item.toString()));
        words.sort();
        return words.join(u", "_s);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    const QString text = value.isBool() ? (value.toBool() ? Words::tr("yes") : Words::tr("no")) : value.toVariant().toString();
    if (text.isEmpty())
        return text;
    if (key == "status"_L1) {
        const auto status = memberStatusFromKey(text);
        return status ? displayName(*status) : text;
    }
    if (key == "logo"_L1)
        return text.left(8); // of the digest: enough to see that it is another picture
    if (isTime(key))
        return QLocale().toString(timeFromText(text).toLocalTime(), QLocale::ShortFormat);
    return nameOf(*this, key, text);
}

Task<ValueWords> readValueWords(QPointer<OpenDirectory> directory, QList<OrganizationId> organizations)
{
    ValueWords words;
    if (!directory)
        co_return words;
    const auto roles = co_await directory->reader().roles();
    if (roles) {
        for (const RoleRow &row : *roles)
            words.roles.insert(row.role.id, row.role.name);
    }
    if (!directory)
        co_return words;
    const auto applications = co_await directory->reader().applications();
    if (applications) {
        for (const ApplicationRow &row : *applications)
            words.applications.insert(row.application.id, row.application.name);
    }
    for (const OrganizationId &id : organizations) {
        if (!directory)
            co_return words;
        const auto row = co_await directory->reader().organization(id);
        if (row)
            words.organizations.insert(id, row->organization.title());
    }
    co_return words;
}

} // namespace Rollcall
