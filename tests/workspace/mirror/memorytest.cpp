// A directory that is larger than what may be held in memory. ROLLCALL_ORGANIZATIONS asks for another number of organizations,
// of a hundred members each. With 10,000 (a million people, a mirror of some 900 MB, two and a half minutes) the bound below held
// too: most of what is in memory is the cache of SQLite.
#include "models/workspace/mirror/mirror.h"
#include "models/workspace/mirror/sync.h"
#include "tests/service/fixture.h"

#include <QFile>
#include <QRegularExpression>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int usualOrganizations = 50; // Everything takes ten times as long, and memory is not what it is.
#else
constexpr int usualOrganizations = 1000;
#endif
constexpr int membersOfEach = 100;
constexpr qint64 mebi = 1024 * 1024;
/// What SQLite keeps of the file (128 MiB for the writer), and some room. All people at once would be another 200.
constexpr qint64 mostGrowth = (128 + 48) * mebi;

int organizationCount()
{
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_ORGANIZATIONS");
    return asked > 0 ? asked : usualOrganizations;
}

/// Bytes that the process holds now.
qint64 held()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpressionMatch match = QRegularExpression(u"RssAnon:\\s+(\\d+) kB"_s).match(QString::fromUtf8(status.readAll()));
    return match.captured(1).toLongLong() * 1024;
}

/// Makes people as they are asked for.
class Crowd final : public Pullable
{
public:
    std::function<void(int organization)> told;

    Task<Result<Coverage>> pull(std::shared_ptr<Sink> sink, SyncMark, std::stop_token) override
    {
        Coverage coverage;
        coverage.scope = u"all"_s;
        coverage.organizations = true;
        for (int at = 0; at < organizationCount(); ++at) {
            PulledPage page;
            Organization organization;
            organization.id = OrganizationId(u"o%1"_s.arg(at));
            organization.name = u"Organization %1"_s.arg(at);
            page.organizations.append(organization);
            for (int i = 0; i < membersOfEach; ++i) {
                User user;
                user.id = UserId(u"u%1-%2"_s.arg(at).arg(i));
                user.name = u"Person %1 Familyname%2"_s.arg(i).arg(at);
                user.email = u"person%1@o%2.example"_s.arg(i).arg(at);
                Membership membership;
                membership.user = user.id;
                membership.organization = organization.id;
                page.users.append(user);
                page.memberships.append(membership);
                page.raw.append({entity(user.id), {{u"user_id"_s, user.id.toString()}, {u"note"_s, QString(200, QChar(u'x'))}}});
            }
            coverage.members.insert(organization.id);
            const Result<void> kept = co_await sink->take(page);
            if (!kept)
                co_return passOn(kept);
            told(at);
        }
        co_return coverage;
    }
};

} // namespace

class MemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void memoryDoesNotGrowWithTheDirectory()
    {
        QTemporaryDir folder;
        Crowd crowd;
        qint64 early = 0;
        qint64 most = 0;
        crowd.told = [&](int at) {
            if (at == 0)
                early = held();
            most = std::max(most, held());
        };
        Mirror::Parts parts;
        parts.id = ConnectionId(u"big"_s);
        parts.file = folder.filePath(u"mirror.sqlite"_s);
        parts.source = &crowd;
        Mirror mirror(std::move(parts));
        QVERIFY(await(mirror.open()));
        QVERIFY(await(mirror.sync().refreshed()));
        const auto reader = mirror.reader();
        QCOMPARE(await(reader->countMembers({}, CountMode::Exact, {}))->value, organizationCount() * membersOfEach);
        QCOMPARE(await(reader->countOrganizations({}, CountMode::Exact, {}))->value, organizationCount());
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(most - early < mostGrowth, qPrintable(u"%1 MiB more"_s.arg((most - early) / mebi)));
#endif
        QCOMPARE(mirror.sync().state().progress.things, 0);
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memorytest.moc"
