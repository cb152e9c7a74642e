// Random change sets on each contract server: applied, undone, and the same as before but for what the directory declares irreversible;
// once with a good line, and once with one that breaks after what was sent has been done.
// The seeds are the same each time; ROLLCALL_SEED takes another, ROLLCALL_ROUNDS asks for more.
#include "tests/changes/remotedesk.h"
#include "tests/faults/seeds.h"
#include "tests/workspace/desk.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 12;

QString story(const StagedChange &item)
{
    return u"%1 %2: %3"_s.arg(toKey(verbOf(item.change.payload)), item.title, outcome(item));
}

bool isOpen(const StagedChange &item)
{
    return item.state == ItemState::Failed || item.state == ItemState::Unknown || item.state == ItemState::Partial
        || item.state == ItemState::Staged || item.state == ItemState::Sending;
}

/// The directory says that it never takes this back.
bool isUnsupported(const StagedChange &item)
{
    return item.reason && item.reason->kind == Error::Kind::Unsupported && !item.reason->message.isEmpty();
}

} // namespace

class UndoPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoRestores_data();
    void undoRestores();
    void cleanupTestCase();

private:
    /// Applied to the end, over a line that may break.
    void applyAll(const ChangeSetId &set);
    void round();

    std::unique_ptr<Site> m_site;
    std::unique_ptr<RemoteDesk> m_desk;
    bool m_breaks = false;
    int m_done = 0;
    int m_compared = 0;
    int m_declared = 0;
    QStringList m_refusals;
    QMap<QString, int> m_comparedOf;
};

/// A seed may come to nothing but what is never taken back; both of an API do not.
void UndoPropertyTest::cleanupTestCase()
{
    for (auto it = m_comparedOf.begin(); it != m_comparedOf.end(); ++it)
        QVERIFY2(it.value() > 0 || askedSeed(), qPrintable(it.key()));
}

void UndoPropertyTest::undoRestores_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("breaks");
    QTest::addColumn<quint32>("seed");
    quint32 next = usualSeed;
    for (const QString &api : {u"transmit"_s, u"blynk"_s, u"voluble"_s, u"voluble JSend"_s}) {
        for (const bool breaks : {false, true}) {
            const quint32 seed = askedSeed().value_or(next++);
            QTest::addRow("%s%s, seed %u", qPrintable(api), breaks ? ", line breaks" : "", seed) << api << breaks << seed;
        }
    }
}

void UndoPropertyTest::applyAll(const ChangeSetId &set)
{
    if (m_breaks && m_site->number(3) > 0)
        m_site->cut();
    m_desk->apply(set);
    m_site->heal();
    for (int again = 0; again < 3 && std::ranges::any_of(m_desk->items(set), &isOpen); ++again)
        m_desk->retry(set);
    for (const StagedChange &item : m_desk->items(set))
        QVERIFY2(!isOpen(item), qPrintable(story(item)));
}

void UndoPropertyTest::round()
{
    const QJsonObject before = m_site->photograph();
    QList<Payload> payloads;
    for (int i = 0; i < 1 + m_site->number(5); ++i)
        payloads.append(m_site->payload());
    const ChangeSet set = m_desk->stage(payloads);
    applyAll(set.id);
    if (QTest::currentTestFailed())
        return;
    const QList<StagedChange> applied = m_desk->items(set.id);
    for (const StagedChange &item : applied) {
        if (!isApplied(item.state))
            m_refusals.append(story(item));
    }
    const qint64 done = std::ranges::count(applied, ItemState::Done, &StagedChange::state);
    m_done += static_cast<int>(done);
    if (done == 0) {
        QCOMPARE(difference(before, m_site->photograph()), QString()); // What is refused changes nothing.
        return;
    }
    bool isDeclared = false;
    QStringList undone;
    // What is refused now may be taken back once the rest is: whoever asks again has a new plan for it.
    for (int asked = 0; asked < 3; ++asked) {
        const auto plan = m_desk->finished(m_desk->changes().planUndo(set.id));
        if (!plan) {
            QCOMPARE(plan.error().kind, Error::Kind::Unsupported);
            isDeclared = true;
            break;
        }
        isDeclared = isDeclared || !plan->lost.isEmpty() || !plan->notUndoable.isEmpty();
        QVERIFY(m_desk->finished(m_desk->changes().stage(*plan)).has_value());
        applyAll(plan->set.id);
        if (QTest::currentTestFailed())
            return;
        const QList<StagedChange> items = m_desk->items(plan->set.id);
        const bool anyUnsupported = std::ranges::any_of(items, &isUnsupported);
        isDeclared = isDeclared || anyUnsupported;
        QStringList refused;
        for (const StagedChange &item : items) {
            undone.append(story(item));
            // What builds on that which cannot be taken back stays with it.
            const bool staysToo = anyUnsupported && item.reason && item.reason->kind == Error::Kind::NotFound;
            if (!isApplied(item.state) && !isUnsupported(item) && !staysToo)
                refused.append(u"undo of "_s + story(item));
        }
        if (refused.isEmpty())
            break;
        QVERIFY2(asked < 2, qPrintable(refused.join(u"; "_s)));
        QVERIFY(m_desk->finished(m_desk->changes().basket().discard(plan->set.id)).has_value());
    }
    if (isDeclared) {
        ++m_declared;
        return;
    }
    ++m_compared;
    const QString differs = difference(before, m_site->photograph());
    if (!differs.isEmpty()) {
        for (const StagedChange &item : applied)
            qWarning("did %s", qPrintable(story(item)));
        for (const QString &one : std::as_const(undone))
            qWarning("undid %s", qPrintable(one));
    }
    QCOMPARE(differs, QString());
}

void UndoPropertyTest::undoRestores()
{
    QFETCH(const QString, api);
    QFETCH(const bool, breaks);
    QFETCH(const quint32, seed);
    m_site = api == u"transmit"_s ? transmitSite() : api == u"blynk"_s ? blynkSite() : volubleSite(api != u"voluble"_s);
    m_site->seed(seed);
    m_desk = std::make_unique<RemoteDesk>(*m_site);
    m_breaks = breaks;
    m_done = m_compared = m_declared = 0;
    m_refusals.clear();
    for (int i = 0; i < roundsOr(usualRounds); ++i) {
        round();
        if (QTest::currentTestFailed()) {
            qWarning("%s, seed %u, set %d", qPrintable(api), seed, i);
            break;
        }
    }
    qInfo("%s, seed %u: %d changes done, %d sets compared, %d not wholly reversible", qPrintable(api), seed, m_done, m_compared, m_declared);
    if (!QTest::currentTestFailed())
        QVERIFY2(m_done > 0, qPrintable(m_refusals.join(u"; "_s)));
    m_comparedOf[api] += m_compared;
    m_desk.reset();
    m_site.reset();
}

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "undopropertytest.moc"
