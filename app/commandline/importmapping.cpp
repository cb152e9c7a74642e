#include "app/commandline/importmapping.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ImportCommand)
};

constexpr qint64 largestMapping = 1024 * 1024;

/// A mapping that somebody keeps beside the file: what `mapping` holds in the answer of --json.
Result<Mapping> mappingIn(const QString &path, const QStringList &headings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, Tr::tr("The mapping %1 cannot be read: %2").arg(path, file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestMapping)).object();
    const QJsonValue inside = object.value("mapping"_L1);
    auto mapping = mappingFromJson(inside.isObject() ? inside.toObject() : object);
    if (!mapping)
        return mapping;
    if (headingsKey(mapping->headings) != headingsKey(headings))
        return failure(Error::Kind::Invalid, Tr::tr("The mapping %1 was made for a table with other columns.").arg(QFileInfo(path).fileName()));
    mapping->headings = headings;
    return mapping;
}

} // namespace

Result<void> mapAsAsked(const Context &context, Mapping &mapping)
{
    if (context.has(u"map"_s)) {
        const auto read = mappingIn(context.value(u"map"_s), mapping.headings);
        if (!read)
            return passOn(read);
        mapping = *read;
    }
    if (context.has(u"role"_s))
        mapping.defaultRoles = context.parser.values(u"role"_s);
    if (context.has(u"active"_s))
        mapping.invite = false;
    if (context.has(u"temporary-passwords"_s))
        mapping.generatePassword = true;
    return {};
}

} // namespace Rollcall
