#include "models/net/time/completion.h"
#include "tests/ui/membersfixture.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/organizations/organizationspage.h"
#include "ui/roles/rolespage.h"

#include <QAction>
#include <QSignalBlocker>

#include <algorithm>

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
        ++told;
        if (known)
            co_return *known;
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
    std::optional<Result<Traits>> known; ///< The answer at once, to everybody.
    int told = 0;
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
    void theInspectorHearsOfItLater();

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

/// What only this directory keeps has its name from the directory, which may be silent at first.
void TraitsReadTest::theInspectorHearsOfItLater()
{
    Create create;
    create.kind = EntityKind::Organization;
    create.values = {{u"name"_s, u"Acme"_s}, {u"metadata"_s, QJsonObject{{u"plan"_s, u"PAYG"_s}}}};
    // What was made is news, and news make it ask once more as well.
    const QSignalBlocker noNews(&m_open->reader());
    const OrganizationId acme(m_fixture->apply(create).target.id);
    m_slow->known = failure(Error::Kind::Unauthorized, u"Nobody is signed in."_s);
    OrganizationInspector inspector;
    inspector.inspect(m_open, acme);
    const auto *details = inspector.findChild<FactList *>(u"organizationDetails"_s);
    QTRY_VERIFY(!details->facts().isEmpty() && m_slow->told > 0);
    OrganizationFieldTrait plan{u"plan"_s};
    plan.label = u"Plan"_s;
    plan.format = OrganizationFieldTrait::Format::Choice;
    plan.choices = {{u"PAYG"_s, u"Pay as you go"_s}};
    Traits traits;
    traits.organizationFields.append(plan);
    m_slow->known = traits;
    Q_EMIT m_slow->traitsChanged();
    QTRY_VERIFY(std::ranges::any_of(details->facts(), [](const FactList::Fact &fact) { return fact.label == u"Plan"_s && fact.value == u"Pay as you go"_s; }));
}

QTEST_MAIN(TraitsReadTest)
#include "traitsreadtest.moc"
