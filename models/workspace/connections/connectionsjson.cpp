#include "models/workspace/connections/connectionsjson.h"

#include "models/workspace/connections/connections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionsJson)
};

constexpr qsizetype largestDocument = 1024 * 1024;
constexpr qsizetype mostConnections = 1000;

QString mark()
{
    return u"rollcallConnections"_s;
}

/// What belongs to one person on one computer: sign-ins, invitations, accepted certificates.
const QStringList &ownKeys()
{
    static const QStringList keys{lastSignInKey(), u"invitation"_s, u"network.accepted"_s};
    return keys;
}

tl::unexpected<Error> invalid(const QString &place, const QString &message)
{
    return failure(Error::Kind::Invalid, place.isEmpty() ? message : place + u": "_s + message, {}, place);
}

/// The keys of an object, those of inner objects with dots, as the fields name them.
void addKeys(const QJsonObject &object, const QString &before, int depth, QStringList &keys)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() && depth < 4)
            addKeys(it->toObject(), before + it.key() + u'.', depth + 1, keys);
        else
            keys += before + it.key();
    }
}

QString shown(const QString &key)
{
    return key.left(80);
}

Result<void> checkKeys(const QJsonObject &settings, const ConnectionKind &kind, const QString &place)
{
    QStringList keys;
    addKeys(settings, {}, 0, keys);
    for (const QString &key : keys) {
        if (kind.field(key))
            continue;
        const QString last = key.sliced(key.lastIndexOf(u'.') + 1);
        if (isSecretName(last))
            return invalid(place, Words::tr("“%1” looks like a secret, and secrets are not imported. Take it out of the file and out of "
                                            "wherever it was copied from; it is asked for when you sign in.").arg(shown(key)));
        return invalid(place, Words::tr("“%1” is no setting of “%2”. Take it out, or use a newer Rollcall.").arg(shown(key), kind.title));
    }
    return {};
}

Result<Connection> connectionOf(const QJsonValue &value, const QList<ConnectionKind> &kinds, const QString &place)
{
    if (!value.isObject())
        return invalid(place, Words::tr("a connection is an object with name, kind and settings."));
    const QJsonObject object = value.toObject();
    static const QStringList texts{u"name"_s, u"kind"_s, u"environment"_s, u"colour"_s};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isText = texts.contains(it.key()) && it->isString();
        if (!isText && !(it.key() == u"settings" && it->isObject()))
            return invalid(place, isSecretName(it.key())
                                      ? Words::tr("“%1” looks like a secret, and secrets are not imported. Take it out.").arg(shown(it.key()))
                                      : Words::tr("“%1” is no part of a connection, or of the wrong kind.").arg(shown(it.key())));
    }
    Connection connection;
    connection.name = object.value(u"name").toString();
    connection.kind = object.value(u"kind").toString();
    connection.environment = object.value(u"environment").toString();
    connection.colour = object.value(u"colour").toString();
    connection.settings = object.value(u"settings").toObject();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ConnectionKind &one) { return one.key == connection.kind; });
    if (kind == kinds.end() || !kind->isMade)
        return invalid(place, Words::tr("Rollcall does not know connections of the kind “%1”.").arg(shown(connection.kind)));
    for (const QString &key : ownKeys())
        setSetting(connection.settings, key, {});
    if (const auto good = checkKeys(connection.settings, *kind, place); !good)
        return passOn(good);
    const auto good = normalized(connection);
    if (!good)
        return invalid(place, good.error().message);
    if (const auto error = firstError(problemsOf(*kind, good->settings)))
        return invalid(place, error->message);
    return good;
}

} // namespace

QByteArray exportConnections(const QList<Connection> &connections)
{
    QJsonArray list;
    for (const Connection &connection : connections) {
        QJsonObject settings = connection.settings;
        for (const QString &key : ownKeys())
            setSetting(settings, key, {});
        QJsonObject object{{u"name"_s, connection.name}, {u"kind"_s, connection.kind}, {u"settings"_s, settings}};
        setSetting(object, u"environment"_s, connection.environment);
        setSetting(object, u"colour"_s, connection.colour);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{mark(), 1}, {u"connections"_s, list}}).toJson();
}

Result<QList<Connection>> importConnections(const QByteArray &document, const QList<ConnectionKind> &kinds)
{
    if (document.size() > largestDocument)
        return invalid({}, Words::tr("The file is larger than 1 MiB, which no list of connections is."));
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(document, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid({}, Words::tr("The file is no JSON: %1 at byte %2.").arg(fault.errorString()).arg(fault.offset));
    const QJsonObject object = json.object();
    if (!object.contains(mark()) || !object.value(u"connections").isArray())
        return invalid({}, Words::tr("The file holds no connections of Rollcall."));
    if (object.value(mark()).toDouble() != 1)
        return invalid({}, Words::tr("The file was made by a newer Rollcall. Use that one, or export again from this one."));
    for (const QString &key : object.keys()) {
        if (key != mark() && key != u"connections")
            return invalid({}, Words::tr("“%1” is no part of a list of connections.").arg(shown(key)));
    }
    const QJsonArray list = object.value(u"connections").toArray();
    if (list.size() > mostConnections)
        return invalid({}, Words::tr("The file holds more than %1 connections.").arg(mostConnections));
    QList<Connection> connections;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto connection = connectionOf(list.at(i), kinds, u"connections[%1]"_s.arg(i));
        if (!connection)
            return passOn(connection);
        connections.append(*connection);
    }
    return connections;
}

} // namespace Rollcall
