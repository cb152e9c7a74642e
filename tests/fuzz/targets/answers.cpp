#include "models/net/api/serverwait.h"
#include "models/net/json/jsonitems.h"
#include "models/net/text/serverwords.h"
#include "models/wire/blynk/faults.h"
#include "models/wire/blynk/records.h"
#include "models/wire/transmit/records.h"
#include "models/wire/voluble/faults.h"
#include "models/wire/voluble/records.h"
#include "tests/fuzz/targets/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rollcall::Fuzz {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

/// The objects that a decoder may be given: the text itself and whatever lies right in it.
QList<QJsonObject> objectsOf(const QByteArray &bytes)
{
    const QJsonValue value = valueOf(bytes);
    QList<QJsonObject> objects{value.toObject()};
    const auto addFrom = [&objects](const QJsonArray &array) {
        for (const QJsonValue &item : array)
            objects.append(item.toObject());
    };
    addFrom(value.toArray());
    const QJsonObject top = value.toObject();
    for (const QJsonValue &inner : top) {
        objects.append(inner.toObject());
        addFrom(inner.toArray());
    }
    return objects;
}

/// Whoever is let in has an id: everything else hangs on it.
template<typename Record>
void checkId(const std::optional<Record> &record, const char *sentence)
{
    check(!record || !record->id.isEmpty(), sentence);
}

} // namespace

void blynk(const QByteArray &bytes)
{
    const QJsonValue value = valueOf(bytes);
    Blynk::pageFrom(value);
    Blynk::faultOf(400, value);
    Blynk::sentenceOf(value);
    for (const QJsonObject &object : objectsOf(bytes)) {
        if (const auto organization = Blynk::organizationFrom(object))
            check(!organization->organization.id.isEmpty(), "An organization of Blynk has no id.");
        if (const auto user = Blynk::userFrom(object))
            check(!user->user.id.isEmpty() && user->membership.user == user->user.id, "A user of Blynk has no id.");
    }
}

void transmit(const QByteArray &bytes)
{
    const ApplicationId application(u"app"_s);
    for (const QJsonObject &object : objectsOf(bytes)) {
        if (const auto organization = Transmit::organizationFrom(object))
            check(!organization->organization.id.isEmpty(), "An organization of Transmit has no id.");
        if (const auto user = Transmit::userFrom(object))
            check(!user->user.id.isEmpty(), "A user of Transmit has no id.");
        Transmit::memberFrom(object, OrganizationId(u"org"_s));
        checkId(Transmit::applicationFrom(object), "An application has no id.");
        checkId(Transmit::roleFrom(object, application), "A role has no id.");
        checkId(Transmit::roleGroupFrom(object, application), "A role group has no id.");
        Transmit::assignedFrom(object, application);
        for (const QJsonValue &value : object)
            Transmit::timeFrom(value);
    }
}

void voluble(const QByteArray &bytes)
{
    Voluble::faultOf(400, valueOf(bytes));
    for (const QJsonObject &object : objectsOf(bytes)) {
        if (const auto organization = Voluble::organizationFrom(object))
            check(!organization->organization.id.isEmpty(), "An organization of Voluble has no id.");
        if (const auto user = Voluble::userFrom(object))
            check(!user->id.isEmpty(), "A user of Voluble has no id.");
        Voluble::profileFrom(object);
        checkId(Voluble::roleFrom(object), "A role has no id.");
    }
}

void answer(const QByteArray &bytes)
{
    const qsizetype line = bytes.indexOf('\n');
    const QByteArray type = bytes.first(std::max<qsizetype>(line, 0));
    const QByteArray body = bytes.sliced(line + 1);
    const ServerWords words = serverWords(type, body);
    check(words.sentence.size() <= 600 && words.details.size() <= 600, "A server's words are longer than a person reads.");
    check(!words.sentence.contains(QChar(0)), "A server's words hold a NUL.");

    // Its lines as headers: however odd, nobody is kept waiting for longer than a day.
    HttpAnswer head;
    head.status = 429;
    const QByteArrayList lines = body.split('\n');
    for (const QByteArray &header : lines.first(std::min<qsizetype>(lines.size(), 20))) {
        if (const qsizetype colon = header.indexOf(':'); colon > 0)
            head.headers.append({header.first(colon), header.sliced(colon + 1).trimmed()});
    }
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    for (const auto &wait : {askedWait(head, now), exhaustedWait(head, now)})
        check(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24)), "A server makes us wait for longer than a day.");

    // However it is cut into pieces, the same comes out.
    const auto itemsIn = [&body](qsizetype piece) {
        JsonItems items({u"data"_s});
        QList<QJsonObject> taken;
        Result<void> good;
        for (qsizetype at = 0; at < body.size() && good; at += piece) {
            good = items.feed(QByteArrayView(body).sliced(at, std::min(piece, body.size() - at)));
            taken += items.take();
        }
        if (good)
            good = items.finish();
        taken += items.take();
        return std::pair(good.has_value(), taken);
    };
    const auto whole = itemsIn(std::max<qsizetype>(1, body.size()));
    const auto pieces = itemsIn(7);
    check(whole.first == pieces.first, "Whether an answer can be read depends on how it came.");
    check(!whole.first || whole.second == pieces.second, "What an answer holds depends on how it came.");
}

} // namespace Rollcall::Fuzz
