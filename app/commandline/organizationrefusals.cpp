#include "app/commandline/organizationrefusals.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::OrganizationCommands)
};

} // namespace

QJsonObject adapted(QJsonObject metadata, const Traits &traits)
{
    for (const auto &field : traits.organizationFields) {
        if (field.format == OrganizationFieldTrait::Format::Number && metadata.value(field.key).isString())
            metadata.insert(field.key, field.stored(metadata.value(field.key).toString()));
    }
    return metadata;
}

Result<void> refusedBefore(std::optional<Error> error, const Traits &traits)
{
    if (!error)
        return {};
    const auto *field = traits.organizationField(error->field);
    if (field && field->isInMetadata()) {
        QStringList values;
        for (const auto &[value, words] : field->choices)
            values.append(value);
        error->message += u' ' + Tr::tr("Give it as --metadata %1=%2.").arg(field->key, values.isEmpty() ? u"…"_s : values.join(u'|'));
    }
    return tl::unexpected(*error);
}

} // namespace Rollcall
