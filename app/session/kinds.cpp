#include "app/session/kinds.h"

#include "models/directory/pull.h"
#include "models/remote/blynk/blynkdirectory.h"
#include "models/remote/blynk/blynkkind.h"
#include "models/remote/blynk/blynktraits.h"
#include "models/remote/transmit/transmitdirectory.h"
#include "models/remote/transmit/transmitkind.h"
#include "models/remote/transmit/transmittraits.h"
#include "models/remote/voluble/volubledirectory.h"
#include "models/remote/voluble/volublekind.h"
#include "models/remote/voluble/volubletraits.h"
#include "models/service/policy/traits.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Kinds)
};

ConnectionKind embeddedKind()
{
    ConnectionKind kind;
    kind.key = u"embedded"_s;
    kind.title = Words::tr("This computer");
    kind.summary = Words::tr("Organizations and members in a database on this computer; no server is needed.");
    kind.isMade = false;
    return kind;
}

/// A directory that is made from its own settings and what every API is spoken to with.
template<typename RemoteDirectory, typename Settings>
Adapter adapter(ConnectionKind kind, Capabilities can, Settings (*settingsFrom)(const QJsonObject &), BudgetLimits budget = {})
{
    static_assert(std::is_base_of_v<Pullable, RemoteDirectory>);
    const auto make = [settingsFrom](const RemoteParts &parts) -> std::unique_ptr<Directory> {
        return std::make_unique<RemoteDirectory>(settingsFrom(parts.settings), parts.api);
    };
    return {std::move(kind), std::move(can), make, budget};
}

/// One that wants more than the sign-in's tokens, such as a second credential.
template<typename RemoteDirectory, typename Settings, typename Parts>
Adapter adapter(ConnectionKind kind, Capabilities can, Settings (*settingsFrom)(const QJsonObject &),
                Parts (*partsFrom)(const SecretKey &, const QJsonObject &, ApiClient::Parts, SecretStore *), BudgetLimits budget = {})
{
    static_assert(std::is_base_of_v<Pullable, RemoteDirectory>);
    const auto make = [settingsFrom, partsFrom](const RemoteParts &parts) -> std::unique_ptr<Directory> {
        return std::make_unique<RemoteDirectory>(settingsFrom(parts.settings),
                                                 partsFrom(parts.secondClient, parts.settings, parts.api, parts.secrets));
    };
    return {std::move(kind), std::move(can), make, budget};
}

bool isManual(const QJsonObject &settings)
{
    return settingOf(settings, u"network.proxy.mode"_s).toString() == u"manual";
}

/// How often a remote directory is read by itself.
ConnectionField refreshField()
{
    ConnectionField field;
    field.key = refreshMinutesKey();
    field.kind = ConnectionField::Kind::Number;
    field.label = Words::tr("Read anew after (minutes)");
    field.hint = u"15"_s;
    field.explanation = Words::tr("How old the copy on this computer may become before it is read again by itself. 0: only when somebody asks.");
    field.section = Words::tr("Copy on this computer");
    return field;
}

} // namespace

QString refreshMinutesKey()
{
    return u"refreshMinutes"_s;
}

QList<ConnectionField> networkFields()
{
    using Kind = ConnectionField::Kind;
    const QString section = Words::tr("Network");
    QList<ConnectionField> fields;
    const auto add = [&](const QString &key, Kind kind, const QString &label) -> ConnectionField & {
        ConnectionField field;
        field.key = key;
        field.kind = kind;
        field.label = label;
        field.section = section;
        fields.append(field);
        return fields.last();
    };
    ConnectionField &mode = add(u"network.proxy.mode"_s, Kind::Choice, Words::tr("Proxy"));
    mode.choices = {{u"system"_s, Words::tr("As the system says")}, {u"manual"_s, Words::tr("This one")}, {u"none"_s, Words::tr("None")}};
    mode.fallback = u"system"_s;
    ConnectionField &proxy = add(u"network.proxy.kind"_s, Kind::Choice, Words::tr("Kind of proxy"));
    proxy.choices = {{u"http"_s, u"HTTP"_s}, {u"socks5"_s, u"SOCKS 5"_s}};
    proxy.fallback = u"http"_s;
    proxy.applies = isManual;
    ConnectionField &host = add(u"network.proxy.host"_s, Kind::Text, Words::tr("Host of the proxy"));
    host.hint = u"proxy.example.com"_s;
    host.required = true;
    host.applies = isManual;
    ConnectionField &port = add(u"network.proxy.port"_s, Kind::Number, Words::tr("Port of the proxy"));
    port.hint = u"3128"_s;
    port.required = true;
    port.applies = isManual;
    ConnectionField &user = add(u"network.proxy.user"_s, Kind::Text, Words::tr("User name at the proxy"));
    user.explanation = Words::tr("Its password is kept in the keychain.");
    user.secret = u"proxy-password"_s;
    user.secretLabel = Words::tr("Proxy password");
    user.applies = isManual;
    ConnectionField &file = add(u"network.caFile"_s, Kind::File, Words::tr("Certificate authority"));
    file.explanation = Words::tr("A file in PEM form with an authority of your own, trusted for this connection besides those of the system.");
    return fields;
}

// The only place that names concrete adapters: one line each.
QList<Adapter> adapters()
{
    return {
        adapter<VolubleDirectory>(Voluble::connectionKind(), Voluble::capabilities(), Voluble::settingsFrom),
        adapter<TransmitDirectory>(Transmit::connectionKind(), Transmit::capabilities(), Transmit::settingsFrom, Transmit::partsFrom),
        adapter<BlynkDirectory>(Blynk::connectionKind(), Blynk::capabilities(), Blynk::settingsFrom, Blynk::budget()),
    };
}

QList<Able> capabilities()
{
    const ConnectionKind embedded = embeddedKind();
    QList<Able> all{{embedded.key, embedded.title, embeddedCapabilities()}};
    const QList<Adapter> remote = adapters();
    for (const Adapter &one : remote)
        all.append({one.kind.key, one.kind.title, one.can});
    return all;
}

QList<ConnectionKind> connectionKinds()
{
    QList<ConnectionKind> kinds{embeddedKind()};
    const QList<Adapter> remote = adapters();
    for (Adapter one : remote) {
        one.kind.fields += networkFields() + QList{refreshField()};
        kinds.append(one.kind);
    }
    kinds.append(openIdKind());
    return kinds;
}

} // namespace Rollcall
