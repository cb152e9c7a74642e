#include "models/net/time/completion.h"
#include "tests/ui/membersfixture.h"
#include "ui/inspector/factlist.h"
#include "models/items/organizationsmodel.h"
#include "ui/common/tableview.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/inspector/personinspector.h"
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

    Task<Result<Traits>> traits(Actor, std::optional<OrganizationId> where) override
    {
        ++told;
        places.append(where ? where->toString() : QString());
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
    QStringList places; ///< What was asked about, in order; empty for the directory.
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
    void walkingThroughTheListAsksOnce();
    void peopleOfOnePlaceAreAskedAboutOnce();

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

/// Some directories ask their server each time: of ten rows only the one where somebody stops is asked about.
void TraitsReadTest::walkingThroughTheListAsksOnce()
{
    constexpr int count = 10;
    for (int i = 0; i < count; ++i) {
        Create create;
        create.kind = EntityKind::Organization;
        create.values = {{u"name"_s, u"Acme %1"_s.arg(i)}, {u"metadata"_s, QJsonObject{{u"plan"_s, u"PAYG"_s}}}};
        m_fixture->apply(create);
    }
    m_slow->known = Traits();
    OrganizationsPage page(*m_open, m_fixture->places(), m_fixture->settings());
    OrganizationInspector inspector;
    connect(&page, &OrganizationsPage::selectionChanged, &inspector, [&](const QList<EntityId> &selected) {
        if (selected.size() == 1)
            inspector.inspect(m_open, OrganizationId(selected.first().id));
    });
    page.resize(800, 600);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), count);
    const QStringList ids = [&] {
        QStringList ids;
        for (int row = 0; row < count; ++row)
            ids.append(page.model()->idAt(row));
        return ids;
    }();
    QTRY_COMPARE(m_slow->places, QStringList{QString()});
    m_slow->places.clear();
    page.table()->setFocus();
    page.table()->setCurrentId(ids.first());
    // The page wants to know what may be done, the inspector what the fields are called.
    QTRY_COMPARE(m_slow->places, (QStringList{ids.first(), ids.first()}));
    const auto *details = inspector.findChild<FactList *>(u"organizationDetails"_s);
    const auto isShown = [&](const QString &id) {
        const QString name = page.model()->organizationAt(page.model()->rowOf(id)).value_or(OrganizationRow()).organization.name;
        return std::ranges::any_of(details->facts(), [&](const FactList::Fact &fact) { return fact.value == name; });
    };
    QTRY_VERIFY(isShown(ids.first()));
    m_slow->places.clear();
    for (int row = 1; row < count; ++row) {
        QTest::keyClick(page.table(), Qt::Key_Down);
        QCoreApplication::processEvents();
    }
    QCOMPARE(page.table()->selectedIds(), QStringList{ids.last()});
    QTRY_VERIFY(isShown(ids.last()));
    QTRY_VERIFY(m_slow->places.contains(ids.last()));
    qInfo("%d questions for %d rows", static_cast<int>(m_slow->places.size()), count - 1);
    QCOMPARE(m_slow->places, QStringList{ids.last()});
    // Whoever is told that there is something else to know asks.
    m_slow->places.clear();
    Q_EMIT m_slow->traitsChanged();
    QTRY_COMPARE(m_slow->places.size(), 3);
}

void TraitsReadTest::peopleOfOnePlaceAreAskedAboutOnce()
{
    const OrganizationId acme = m_fixture->addOrganization(u"Acme"_s);
    m_fixture->fillWithMembers(acme, 3);
    m_slow->known = Traits();
    PersonInspector inspector;
    for (const MemberRow &row : m_fixture->members(acme))
        inspector.inspect(m_open, row.user.id, acme);
    QCOMPARE(m_slow->places, QStringList{acme.toString()});
    Q_EMIT m_slow->traitsChanged();
    QCOMPARE(m_slow->places.size(), 2);
    // Elsewhere other things may be done.
    inspector.inspect(m_open, m_fixture->members(acme).first().user.id, std::nullopt);
    QCOMPARE(m_slow->places.size(), 3);
}

QTEST_MAIN(TraitsReadTest)
#include "traitsreadtest.moc"
