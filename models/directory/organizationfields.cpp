#include "models/directory/organizationfields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::OrganizationFields)
};

} // namespace

QString organizationFieldLabel(const QString &key)
{
    const std::pair<QString, QString> labels[] = {
        {u"name"_s, Words::tr("Name")},           {u"displayName"_s, Words::tr("Display name")},
        {u"phone"_s, Words::tr("Phone")},         {u"parent"_s, Words::tr("Parent organization")},
        {u"status"_s, Words::tr("Status")},       {u"logo"_s, Words::tr("Logo")},
        {u"domains"_s, Words::tr("Domains")},     {u"applications"_s, Words::tr("Applications")},
        {u"metadata"_s, Words::tr("Metadata")},
    };
    const auto found = std::ranges::find(labels, key, &std::pair<QString, QString>::first);
    return found == std::end(labels) ? key : found->second;
}

QString OrganizationFieldTrait::title() const
{
    return label.isEmpty() ? organizationFieldLabel(key) : label;
}

QString OrganizationFieldTrait::shown(const QJsonValue &value) const
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    const QString text = value.toString();
    const auto found = std::ranges::find(choices, text, &std::pair<QString, QString>::first);
    return found == choices.end() ? text : found->second;
}

QJsonValue OrganizationFieldTrait::stored(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (format != Format::Number)
        return text;
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = text.toDouble(&isNumber);
    // What is no number stays as it was typed: the directory's rule names it.
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

const QList<OrganizationFieldTrait> &everyOrganizationField()
{
    static const QList<OrganizationFieldTrait> fields{
        {u"name"_s, true, true, true}, {u"displayName"_s}, {u"phone"_s}, {u"parent"_s}, {u"status"_s, false},
        {u"logo"_s, false},            {u"domains"_s},     {u"applications"_s}, {u"metadata"_s, false},
    };
    return fields;
}

} // namespace Rollcall
