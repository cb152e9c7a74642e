#include "models/net/time/completion.h"
#include "tests/ui/membersfixture.h"
#include "ui/organizations/organizationspage.h"
#include "ui/roles/rolespage.h"

#include <QAction>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Answers what may be done when a test wants it, and in the order that it wants.
class Slow final : public Directory
{
public:
    ~Slow() override
    {
        for (const auto &question : questions)
            question.resolve(failure(Error::Kind::Cancelled, u"The directory was closed."_s));
    }

    Task<Result<Traits>> traits(Actor, std::optional<OrganizationId>) override
    {
        const Completion<Result<Traits>> question;
        questions.append(question);
        co_return co_await question;
    }
    Task<Result<QList<Snapshot>>> read(Actor, QList<EntityId>) override { co_return QList<Snapshot>(); }
    Task<QList<Result<Applied>>> apply(QList<Change>) override { co_return QList<Result<Applied>>(); }

    void answer(int question, bool isAllowed) const
    {
        Traits traits;
        if (isAllowed)
            traits.changes = {{Verb::Create, EntityKind::Organization}, {Verb::Create, EntityKind::Role}};
        questions.at(question).resolve(traits);
        QCoreApplication::processEvents();
    }

    QList<Completion<Result<Traits>>> questions;
};

} // namespace

/// What may be done there changes while it is being asked: what was asked last counts, whichever answer comes last.
class TraitsReadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void organizationsGoByTheLastQuestion();
    void rolesGoByTheLastQuestion();

private:
    /// Asked once, and once more; the first answer comes last.
    void answerTwice(QAction *action);

    std::unique_ptr<MembersFixture> m_fixture;
    Slow *m_slow = nullptr;
    OpenDirectory *m_open = nullptr;
};

void TraitsReadTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    auto slow = std::make_unique<Slow>();
    m_slow = slow.get();
    m_open = &m_fixture->behind(std::move(slow));
}

void TraitsReadTest::answerTwice(QAction *action)
{
    QCOMPARE(m_slow->questions.size(), 1);
    Q_EMIT m_slow->traitsChanged();
    QCOMPARE(m_slow->questions.size(), 2);
    m_slow->answer(1, true);
    QTRY_VERIFY(action->isEnabled());
    m_slow->answer(0, false);
    QTest::qWait(0);
    QVERIFY(action->isEnabled());
    Q_EMIT m_slow->traitsChanged();
    m_slow->answer(2, false);
    QTRY_VERIFY(!action->isEnabled());
}

void TraitsReadTest::organizationsGoByTheLastQuestion()
{
    OrganizationsPage page(*m_open, m_fixture->places(), m_fixture->settings());
    answerTwice(page.newAction());
}

void TraitsReadTest::rolesGoByTheLastQuestion()
{
    RolesPage page(*m_open, m_fixture->settings());
    answerTwice(page.newAction());
}

QTEST_MAIN(TraitsReadTest)
#include "traitsreadtest.moc"
