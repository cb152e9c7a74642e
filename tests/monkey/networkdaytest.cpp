// A day of a bad network over the contract servers, as fast as the work in it: every hour has its weather (latency, loss, cuts in
// each phase, half answers, drips, answers without end, wrong lengths, errors before and after the deed, nobody there), while a window
// looks around, syncs, edits and applies sets. The event loop never stands still, every change ends known, nothing is done twice, and
// in the evening the mirror says what the server says.
// ROLLCALL_DAY_MINUTES asks for day after day over each (tests/monkey/day), ROLLCALL_SEED for another one.
#include "tests/faults/seeds.h"
#include "tests/monkey/daydesk.h"
#include "tests/monkey/loopwatch.h"
#include "tests/workspace/desk.h"

#include <QJsonDocument>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int hoursOfADay = 24;
constexpr int usualHours = 2; ///< Of each API.
constexpr int apis = 4;
constexpr double longestStall = 100; ///< Milliseconds, of days that have the machine for themselves (tests/monkey/day).
/// Where other tests run beside it, or a sanitizer in it, even a window's first picture takes longer; who waits for an answer stands
/// still for far longer than this.
constexpr double longestStallInCompany = 500;

QString story(const StagedChange &item)
{
    return u"%1 %2: %3"_s.arg(toKey(verbOf(item.change.payload)), item.title, outcome(item));
}

} // namespace

class NetworkDayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A day that failed is over too: its desk goes before its server.
    void cleanup()
    {
        m_desk.reset();
        m_site.reset();
    }
    void aDay_data();
    void aDay();

private:
    void hour(int hour);
    void evening();
    void verifyNothingIsTwice(const QJsonObject &truth);
    void verifyRefusedIsNotDone(const QJsonObject &truth);

    QRandomGenerator m_random;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<DayDesk> m_desk;
};

void NetworkDayTest::aDay_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<quint32>("seed");
    quint32 next = usualSeed;
    for (const QString &api : {u"transmit"_s, u"blynk"_s, u"voluble"_s, u"jsend"_s}) {
        const quint32 seed = askedSeed().value_or(next++);
        QTest::addRow("%s, seed %u", qPrintable(api), seed) << api << seed;
    }
}

void NetworkDayTest::aDay()
{
    QFETCH(const QString, api);
    QFETCH(const quint32, seed);
    const auto longest = static_cast<qint64>(qEnvironmentVariable("ROLLCALL_DAY_MINUTES").toDouble() * 60'000 / apis);
    QElapsedTimer clock;
    clock.start();
    int days = 0;
    // The same time for each API; then the next day has other weather.
    do {
        m_random.seed(seed + static_cast<quint32>(days));
        m_site = api == u"transmit"_s ? transmitSite() : api == u"blynk"_s ? blynkSite() : volubleSite(api == u"jsend"_s);
        m_site->seed(seed + static_cast<quint32>(days));
        m_desk = std::make_unique<DayDesk>(*m_site);
        const LoopWatch watch;
        const int hours = longest > 0 ? hoursOfADay : usualHours;
        for (int i = 0; i < hours && !QTest::currentTestFailed(); ++i)
            hour(i);
        const double stall = watch.longest();
        if (!QTest::currentTestFailed())
            evening();
        int struck = 0;
        for (int i = 1; i < lineFaults; ++i)
            struck += m_desk->line().struck(static_cast<LineFault>(i));
        qInfo("%s, day %d: %d requests, %d of them struck, %lld changes; the event loop stood still for %.1f ms at most", qPrintable(api),
              days + 1, m_desk->line().requests(), struck, m_desk->items().size(), stall);
        if (!QTest::currentTestFailed()) {
            QVERIFY(struck > 0);
            QVERIFY2(stall <= (longest > 0 ? longestStall : longestStallInCompany), qPrintable(QString::number(stall)));
        }
        m_desk.reset();
        m_site.reset();
        ++days;
    } while (!QTest::currentTestFailed() && clock.elapsed() < longest);
}

void NetworkDayTest::hour(int hour)
{
    // Some hours are good (never the first), in some nobody is there for a while, in most every second request is struck by one or two
    // kinds of fault.
    const int kind = m_random.bounded(hour == 0 ? 2 : 0, 6);
    const auto one = static_cast<LineFault>(m_random.bounded(1, lineFaults));
    const auto other = static_cast<LineFault>(m_random.bounded(1, lineFaults));
    m_desk->line().setWeather([this, kind, one, other](const QByteArray &) {
        const int chance = m_random.bounded(4);
        return kind == 0 || chance > 1 ? LineFault::None : chance == 0 ? one : other;
    });
    if (kind == 1)
        m_desk->line().setDown(true);
    m_desk->look(m_random);
    m_desk->sync().refresh();
    QList<Payload> payloads;
    for (int i = 0; i < 1 + m_random.bounded(3); ++i)
        payloads.append(m_site->payload());
    m_desk->applySet(payloads);
    QTest::qWait(m_random.bounded(20));
    m_desk->line().setDown(false);
    m_desk->edit(m_site->payload());
    if (m_random.bounded(4) == 0)
        m_desk->retry();
    m_desk->look(m_random);
    const bool rests = m_desk->rest();
    QVERIFY2(rests, qPrintable(u"hour %1, weather %2 (%3, %4): %5"_s.arg(hour).arg(kind).arg(static_cast<int>(one)).arg(static_cast<int>(other))
                                   .arg(m_desk->underWay())));
    for (const StagedChange &item : m_desk->items())
        QVERIFY2(item.state != ItemState::Sending, qPrintable(story(item)));
}

void NetworkDayTest::evening()
{
    m_desk->line().setWeather({});
    // Nothing may be changed where nobody knows yet that the server is there again.
    static_cast<void>(m_desk->synced());
    for (int again = 0; again < 4; ++again) {
        m_desk->retry();
        QVERIFY(m_desk->rest());
    }
    // A short day may have had nothing but bad luck; over a good line something goes.
    const auto isAnyDone = [this] { return std::ranges::any_of(m_desk->items(), [](const StagedChange &item) { return isApplied(item.state); }); };
    for (int again = 0; again < 20 && !isAnyDone(); ++again) {
        m_desk->applySet({m_site->payload()});
        QVERIFY(m_desk->rest());
    }
    QStringList stories;
    for (const StagedChange &item : m_desk->items()) {
        stories += story(item);
        const bool isKnown = isApplied(item.state) || item.state == ItemState::Refused || item.state == ItemState::Conflict;
        QVERIFY2(isKnown, qPrintable(story(item)));
        QVERIFY2(isApplied(item.state) || (item.reason && !item.reason->message.isEmpty()), qPrintable(story(item)));
    }
    QVERIFY2(isAnyDone(), qPrintable(stories.join(u'\n')));
    QVERIFY(m_desk->settle());
    const auto refreshed = m_desk->synced();
    QVERIFY2(refreshed, refreshed ? "" : qPrintable(refreshed.error().message));
    const QJsonObject truth = m_desk->truth();
    const QString differs = difference(truth, m_desk->portrait());
    QVERIFY2(differs.isEmpty(), qPrintable(differs + u'\n' + stories.join(u'\n')));
    verifyNothingIsTwice(truth);
    verifyRefusedIsNotDone(truth);
}

/// Every new thing has a name of its own, so two of a name are one deed done twice.
void NetworkDayTest::verifyNothingIsTwice(const QJsonObject &truth)
{
    QHash<QString, int> seen;
    for (const QJsonValue &organization : truth.value("organizations"_L1).toObject())
        ++seen[u"organization "_s + organization.toObject().value("is"_L1).toObject().value("name"_L1).toString()];
    for (const QJsonValue &person : truth.value("people"_L1).toObject())
        ++seen[u"person "_s + person.toObject().value("email"_L1).toString() + person.toObject().value("externalId"_L1).toString()
               + (person.toObject().value("email"_L1).toString().isEmpty() ? person.toObject().value("id"_L1).toString() : QString())];
    for (const char *kind : {"roles", "groups"}) {
        for (const QJsonValue &one : truth.value(QLatin1StringView(kind)).toObject())
            ++seen[QLatin1StringView(kind) + u' ' + one.toObject().value("application"_L1).toString() + one.toObject().value("name"_L1).toString()];
    }
    for (auto it = seen.begin(); it != seen.end(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
}

/// And what was refused has left nothing behind.
void NetworkDayTest::verifyRefusedIsNotDone(const QJsonObject &truth)
{
    const QString everything = QString::fromUtf8(QJsonDocument(truth).toJson(QJsonDocument::Compact));
    for (const StagedChange &item : m_desk->items()) {
        QString name;
        if (const auto *create = std::get_if<Create>(&item.change.payload))
            name = create->values.value("name"_L1).toString();
        else if (const auto *add = std::get_if<AddMember>(&item.change.payload))
            name = add->values.value("email"_L1).toString(add->values.value("externalId"_L1).toString());
        const bool isThere = !name.isEmpty() && everything.contains(u'"' + name + u'"');
        QVERIFY2(!isThere || item.state != ItemState::Refused, qPrintable(name + u": "_s + story(item)));
    }
}

QTEST_MAIN(NetworkDayTest)
#include "networkdaytest.moc"
