// An import that a rule holds up: it waits as a whole for one approval, and goes on when that has come.
#include "tests/jobs/importfixture.h"
#include "tests/workspace/testsigner.h"

#include "models/domain/approval.h"
#include "models/workspace/approval/approvaldesk.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportApprovalTest final : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitsOnceForAllOfItsRows();
    void waitsForWhatIsLeft();
    void isFinishedFromTheBasket();
    void asksAgainWhereOneApprovalIsNotEnough();

private:
    void restart();
    void approve(const ChangeSetId &set);
    ConnectionId where() const { return m_desk->directory().id(); }

    TestSigner m_annsKey{'a'};
    TestSigner m_bobsKey{'b'};
    std::unique_ptr<Desk> m_earlier;
    std::unique_ptr<ApprovalDesk> m_ann;
};

void ImportApprovalTest::init()
{
    begin();
    m_ann = std::make_unique<ApprovalDesk>(m_desk->changes(), m_desk->workspaceFile(), m_annsKey);
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{u"addMember"_s}, 5})));
    VERIFY_DONE(await(m_ann->pin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')), u"Bob"_s)));
}

void ImportApprovalTest::cleanup()
{
    m_ann.reset();
    m_imports.reset();
    m_desk.reset();
    m_earlier.reset(); // The folder is its.
    end();
}

/// Another process with the same files, on another day.
void ImportApprovalTest::restart()
{
    const QString workspace = m_desk->file();
    auto again = std::make_unique<Desk>(*m_world, workspace);
    m_ann = std::make_unique<ApprovalDesk>(again->changes(), again->workspaceFile(), m_annsKey);
    m_imports = std::make_unique<Imports>(again->workspaceFile());
    m_earlier = std::exchange(m_desk, std::move(again));
}

void ImportApprovalTest::approve(const ChangeSetId &set)
{
    ApprovalDesk bob(m_desk->changes(), m_desk->workspaceFile(), m_bobsKey); // Elsewhere, in truth: only the key is used.
    const ApprovalFile asked = must(await(m_ann->request(set)));
    const ApprovalFile given = must(await(bob.approve(asked, u"Bob"_s)));
    m_ann = std::make_unique<ApprovalDesk>(m_desk->changes(), m_desk->workspaceFile(), m_annsKey); // The gate is its again.
    VERIFY_DONE(await(m_ann->accept(given)));
}

void ImportApprovalTest::waitsOnceForAllOfItsRows()
{
    const qint64 before = members();
    const Import import = stage(file(people(40)));
    for (int time = 0; time < 2; ++time) { // Going on without an approval adds nothing.
        const auto held = apply(import.id, 6);
        QVERIFY(held);
        QVERIFY(waitsForApproval(*held));
        QVERIFY2(held->message.startsWith(u"40 "_s), qPrintable(held->message));
        QCOMPARE(m_desk->items(import.id).size(), 40);
        QCOMPARE(m_desk->set(import.id).rowsToCome, 0);
        QVERIFY(must(await(m_imports->refused(import.id, 10))).isEmpty()); // They wait; nobody refused them.
    }
    QCOMPARE(members(), before);
    restart();
    QCOMPARE(must(await(m_imports->unfinished(where()))).size(), 1);
    approve(import.id);
    const auto error = apply(import.id, 6);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QCOMPARE(members(), before + 40);
    QVERIFY(must(await(m_imports->unfinished(where()))).isEmpty());
}

/// The rule comes while a part is done already.
void ImportApprovalTest::waitsForWhatIsLeft()
{
    VERIFY_DONE(await(m_ann->setRule(where(), std::nullopt)));
    const Import import = stage(file(people(20)));
    QVERIFY(!apply(import.id, 4, 4));
    const qint64 done = must(await(m_imports->tally(import.id))).imported;
    QVERIFY2(done >= 4 && done < 20, qPrintable(QString::number(done)));
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{u"addMember"_s}, 0})));
    const auto held = apply(import.id, 4);
    QVERIFY(held && waitsForApproval(*held));
    QCOMPARE(must(await(m_imports->tally(import.id))).waiting, 20 - done);
    approve(import.id);
    QVERIFY(!apply(import.id, 4));
    QCOMPARE(must(await(m_imports->tally(import.id))).imported, 20);
}

/// Whoever applies the set itself has applied the import.
void ImportApprovalTest::isFinishedFromTheBasket()
{
    const Import import = stage(file(people(8) + "wrong,Nobody,Member\n"));
    QVERIFY(apply(import.id, 3));
    approve(import.id);
    const auto sent = m_desk->applyConfirmed(import.id);
    QVERIFY2(!sent.error, sent.error ? qPrintable(sent.error->message) : "");
    QVERIFY(must(await(m_imports->unfinished(where()))).isEmpty());
    QVERIFY(await(m_imports->forgetOld()));
    QCOMPARE(must(await(m_imports->import(import.id))).state, Import::State::Finished);
}

/// What is asked for has to fit into a file: a longer import waits for one approval after the other, and none covers more than
/// was asked for.
void ImportApprovalTest::asksAgainWhereOneApprovalIsNotEnough()
{
    m_mostForOneApproval = 12;
    const qint64 before = members();
    const Import import = stage(file(people(40)));
    qint64 done = 0;
    for (int approvals = 0; approvals < 4; ++approvals) {
        const auto held = apply(import.id, 6);
        QVERIFY(held && waitsForApproval(*held));
        QCOMPARE(members(), before + done); // Nothing was sent that nobody has seen.
        const qint64 waiting = must(await(m_imports->tally(import.id))).waiting;
        QCOMPARE(waiting, std::min<qint64>(12, 40 - done));
        QCOMPARE(must(await(m_ann->request(import.id))).request.items.size(), waiting);
        QCOMPARE(m_desk->set(import.id).rowsToCome, 40 - done - waiting);
        if (approvals == 0)
            restart();
        approve(import.id);
        done += waiting;
    }
    QCOMPARE(done, 40);
    QVERIFY(!apply(import.id, 6));
    QCOMPARE(members(), before + 40);
    QVERIFY(must(await(m_imports->unfinished(where()))).isEmpty());
}

QTEST_GUILESS_MAIN(ImportApprovalTest)
#include "importapprovaltest.moc"
