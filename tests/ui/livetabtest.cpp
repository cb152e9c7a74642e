#include "ui/inspector/livetab.h"

#include "models/directory/pull.h"
#include "models/net/time/completion.h"
#include "models/workspace/mirror/facets.h"
#include "tests/ui/membersfixture.h"
#include "tests/ui/pictures.h"
#include "ui/common/buttons.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/inspector/personinspector.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Tells what a test wants, when the test wants it.
class Telling final : public Directory, public Pullable, public Inspectable
{
public:
    ~Telling() override { answer.resolve(failure(Error::Kind::Cancelled, u"The directory was closed."_s)); }

    Task<Result<Traits>> traits(Actor, std::optional<OrganizationId>) override { co_return Traits(); }
    Task<Result<QList<Snapshot>>> read(Actor, QList<EntityId>) override { co_return QList<Snapshot>(); }
    Task<QList<Result<Applied>>> apply(QList<Change>) override { co_return QList<Result<Applied>>(); }
    Task<Result<Coverage>> pull(std::shared_ptr<Sink>, SyncMark, std::stop_token) override { co_return Coverage(); }
    Task<Result<Details>> inspect(EntityId entity) override
    {
        asked.append(entity.id);
        const Completion<Result<Details>> waited = answer;
        co_return co_await waited;
    }

    QStringList asked;
    Completion<Result<Details>> answer;
};

/// Tells nothing live.
class Silent final : public Directory
{
public:
    Task<Result<Traits>> traits(Actor, std::optional<OrganizationId>) override { co_return Traits(); }
    Task<Result<QList<Snapshot>>> read(Actor, QList<EntityId>) override { co_return QList<Snapshot>(); }
    Task<QList<Result<Applied>>> apply(QList<Change>) override { co_return QList<Result<Applied>>(); }
};

template<typename T>
std::unique_ptr<OpenDirectory> openDirectory(T **directory)
{
    auto made = std::make_unique<T>();
    *directory = made.get();
    OpenDirectory::Parts parts;
    parts.directory = std::move(made);
    return std::make_unique<OpenDirectory>(std::move(parts));
}

Details someDetails()
{
    Details details;
    details.sections = {{u"Session"_s, u"One is open."_s, {{u"device"_s, u"<b>Debian</b>"_s, false, {}}}},
                        {u"Single sign-on"_s, {}, {{u"Entity id"_s, u"https://api.example/app"_s, true, {}},
                                                   {u"Portal"_s, u"portal"_s, false, QUrl(u"https://portal.example"_s)},
                                                   {u"Not encrypted"_s, u"plain"_s, false, QUrl(u"http://portal.example"_s)}}}};
    return details;
}

/// As long as they come.
Details longDetails()
{
    const QString base = u"https://api.transmitsecurity.io/cis"_s;
    const QString application = u"gk2tpcmy4kxyz3m7ubq5cfjzbtwt0yhn"_s;
    Details details;
    details.sections = {
        {u"Single sign-on to "_s + application,
         {},
         {{u"Assertion consumer address (SAML)"_s,
           u"%1/v1/auth/sso/organizations/7ykg0rxi8qlw0fqqz1ov/applications/%2/complete"_s.arg(base, application), true, {}},
          {u"Entity id of the service provider (SAML)"_s, base + u'/' + application, true, {}}}},
        {u"Identity provider"_s,
         u"Transmit lets nobody change these settings from outside: enter them in its Admin Portal."_s,
         {{u"Admin Portal"_s, {}, false, QUrl(u"https://portal.transmitsecurity.io"_s)}}}};
    return details;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class LiveTabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { QCoreApplication::processEvents(); } // what nobody waits for any more ends there

    void asksOnlyWhenLookedAt()
    {
        Telling *directory = nullptr;
        const auto open = openDirectory(&directory);
        QVERIFY(LiveTab::isOffered(open.get()));
        LiveTab tab;
        tab.setSubject(open.get(), entity(UserId(u"u1"_s)));
        QCOMPARE(directory->asked.size(), 0);
        tab.show();
        QCOMPARE(directory->asked, QStringList{u"u1"_s});
        QVERIFY(textsOf(tab).first().startsWith(u"Asking"_s));
        directory->answer.resolve(someDetails());
        QTRY_VERIFY(textsOf(tab).contains(u"One is open."_s));
        QVERIFY(textsOf(tab).contains(u"<b>Debian</b>"_s)); // plain text
        for (const QLabel *label : tab.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        tab.setSubject(open.get(), entity(UserId(u"u1"_s)));
        tab.hide();
        tab.show();
        QCOMPARE(directory->asked.size(), 1);
    }

    void addressesAreCopiedAndLinksOpened()
    {
        Telling *directory = nullptr;
        const auto open = openDirectory(&directory);
        directory->answer.resolve(someDetails());
        LiveTab tab;
        tab.setSubject(open.get(), entity(OrganizationId(u"o1"_s)));
        tab.show();
        QTRY_VERIFY(tab.findChild<CopyButton *>());
        QTest::mouseClick(tab.findChild<CopyButton *>(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://api.example/app"_s);
        const QList<QPushButton *> links = tab.findChildren<QPushButton *>();
        QCOMPARE(links.size(), 1); // only what is encrypted is led to
        QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
        QTest::mouseClick(links.first(), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QUrl(u"https://portal.example"_s));
    }

    void nothingIsCutWhereItIsNarrow_data()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << Theme::Choice::Light << 300;
        QTest::newRow("dark") << Theme::Choice::Dark << 300;
        QTest::newRow("wide") << Theme::Choice::Light << 620;
    }
    void nothingIsCutWhereItIsNarrow()
    {
        QFETCH(Theme::Choice, choice);
        QFETCH(int, width);
        Theme theme(*qApp);
        theme.apply(choice);
        Telling *directory = nullptr;
        const auto open = openDirectory(&directory);
        directory->answer.resolve(longDetails());
        LiveTab tab;
        tab.resize(width, 480);
        tab.setSubject(open.get(), entity(OrganizationId(u"o1"_s)));
        tab.show();
        QTRY_COMPARE(tab.findChildren<CopyButton *>().size(), 2);
        QTRY_COMPARE(tab.widget()->width(), tab.viewport()->width());
        QCoreApplication::processEvents(); // the layout's turn
        keepPicture(&tab, u"live-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(tab.horizontalScrollBar()->maximum(), 0);
        for (const QLabel *label : tab.findChildren<QLabel *>()) {
            const QRect room(0, 0, label->width(), 10'000);
            const QSize needed = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).size();
            QVERIFY2(needed.width() <= label->width() && needed.height() <= label->height(), qPrintable(label->text()));
        }
    }

    void aLateAnswerAboutAnotherIsDropped()
    {
        Telling *directory = nullptr;
        const auto open = openDirectory(&directory);
        LiveTab tab;
        tab.show();
        tab.setSubject(open.get(), entity(UserId(u"u1"_s)));
        const auto first = std::exchange(directory->answer, {});
        tab.setSubject(open.get(), entity(UserId(u"u2"_s)));
        QCOMPARE(directory->asked, (QStringList{u"u1"_s, u"u2"_s}));
        first.resolve(someDetails());
        QCoreApplication::processEvents(); // whoever waited for it goes on in here
        QVERIFY(!textsOf(tab).contains(u"One is open."_s));
        directory->answer.resolve(tl::unexpected(Error{Error::Kind::Network, u"The server is away."_s, {}, {}}));
        QTRY_VERIFY(textsOf(tab).contains(u"The server is away."_s));
        directory->answer = {};
        directory->answer.resolve(someDetails());
        auto *again = tab.findChild<QPushButton *>(u"liveAgain"_s);
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(textsOf(tab).contains(u"One is open."_s));
    }

    void whereNothingIsToldItIsNotOffered()
    {
        Silent *directory = nullptr;
        const auto open = openDirectory(&directory);
        QVERIFY(!LiveTab::isOffered(open.get()));
        QVERIFY(!LiveTab::isOffered(nullptr));
    }

    void theInspectorsHaveItWhereSomethingIsTold()
    {
        MembersFixture fixture;
        const OrganizationId acme = fixture.addOrganization(u"Acme Ltd"_s);
        const UserId anna = fixture.addMember(acme, u"Anna"_s, u"anna@acme.example"_s);
        auto telling = std::make_unique<Telling>();
        Telling *told = telling.get();
        OpenDirectory &open = fixture.behind(std::move(telling));
        Inspector inspector;
        inspector.show();
        QTabWidget *ofPerson = inspector.person().tabs();
        QTabWidget *ofOrganization = inspector.organization().tabs();
        const int person = ofPerson->indexOf(ofPerson->findChild<LiveTab *>());
        const int organization = ofOrganization->indexOf(ofOrganization->findChild<LiveTab *>());
        const int narrowest = inspector.narrowest();
        inspector.show(&open, entity(anna, acme));
        QTRY_VERIFY(ofPerson->isTabVisible(person));
        ofPerson->setCurrentIndex(person);
        QTRY_COMPARE(told->asked, QStringList{anna.toString()});
        inspector.show(&open, entity(acme));
        QTRY_VERIFY(ofOrganization->isTabVisible(organization));
        ofOrganization->setCurrentIndex(organization);
        QTRY_COMPARE(told->asked, (QStringList{anna.toString(), acme.toString()}));
        QVERIFY(inspector.narrowest() <= narrowest); // no window grows while somebody looks
        inspector.show(&fixture.directory(), entity(anna, acme));
        QTRY_VERIFY(!ofPerson->isTabVisible(person));
        inspector.show(&fixture.directory(), entity(acme));
        QTRY_VERIFY(!ofOrganization->isTabVisible(organization));
        QCOMPARE(inspector.narrowest(), narrowest);
    }

    void whatStandsBehindAMirrorIsAsked()
    {
        const QTemporaryDir folder;
        auto remote = std::make_unique<Telling>();
        Telling *told = remote.get();
        Mirror::Parts mirror;
        mirror.file = folder.filePath(u"mirror.sqlite"_s);
        OpenDirectory::Parts parts;
        parts.directory = std::make_unique<MirroredDirectory>(std::move(remote), std::move(mirror));
        OpenDirectory open(std::move(parts));
        QVERIFY(LiveTab::isOffered(&open));
        QCOMPARE(facetOf<Inspectable>(open.directory()), static_cast<Inspectable *>(told));
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

QTEST_MAIN(LiveTabTest)
#include "livetabtest.moc"
