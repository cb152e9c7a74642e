#include "models/domain/fieldwords.h"

#include "models/domain/fields.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::FieldWords)
};

} // namespace

QList<std::pair<QString, QString>> furtherFieldLabels()
{
    return {
        {u"displayName"_s, Words::tr("Display name")}, {u"domains"_s, Words::tr("Domains")},
        {u"parent"_s, Words::tr("Parent")},            {u"applications"_s, Words::tr("Applications")},
        {u"description"_s, Words::tr("Description")},  {u"permissions"_s, Words::tr("Permissions")},
        {u"status"_s, Words::tr("Status")},            {u"roles"_s, Words::tr("Roles")},
        {u"organizations"_s, Words::tr("Organizations")}, {u"until"_s, Words::tr("Until")},
        {u"state"_s, Words::tr("State", "invitation")}, {u"expires"_s, Words::tr("Valid until")},
        {u"logo"_s, Words::tr("Logo")},                {u"metadata"_s, Words::tr("Metadata")},
    };
}

QString fieldLabel(const QString &key)
{
    if (const FieldInfo *known = fieldByKey(key))
        return known->label();
    // Of single things, and told nowhere else.
    if (key == "application"_L1)
        return Words::tr("Application");
    if (key == "organization"_L1)
        return Words::tr("Organization");
    if (key == "ownStatus"_L1)
        return Words::tr("The directory's status");
    for (const auto &[known, label] : furtherFieldLabels()) {
        if (known == key)
            return label;
    }
    return key;
}

} // namespace Rollcall
