// Every window and dialog is opened and closed many times: nothing of them stays, neither widgets nor memory. ROLLCALL_ROUNDS asks
// for more rounds (`ROLLCALL_ROUNDS=1000 tests/run -R monkey/openclosetest --timeout 7200`).
#include "app/session/changessession.h"
#include "app/session/workspacesession.h"
#include "app/window/program.h"
#include "tests/faults/seeds.h"
#include "tests/monkey/openings.h"
#include "ui/approval/approvaldialog.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/changes/secretsdialog.h"
#include "ui/common/messagebar.h"
#include "ui/import/importstudio.h"

#include <QApplication>
#include <QPixmapCache>
#include <QTemporaryDir>
#include <QtTest>

#include <malloc.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int usualRounds = 5, fewestRounds = 2;
#else
constexpr int usualRounds = 48, fewestRounds = 12; // Fewer do not fill the caches of fonts and SQL.
#endif
/// Bytes in a round of some ninety windows: less than one of them holds. What is left are caches that fill up ever more slowly.
constexpr qint64 mostGrowth = 16'384;

/// What the main thread has from the heap, in bytes; 0 where a sanitizer keeps the memory.
qint64 memory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#else
    const struct mallinfo2 now = ::mallinfo2();
    return static_cast<qint64>(now.uordblks + now.hblkhd);
#endif
}

/// How many widgets of each class there are, and below what; messages come and go with what happens, not with windows.
QMap<QString, int> widgetsBut(const MessageBar &messages)
{
    QMap<QString, int> widgets;
    const auto all = QApplication::allWidgets();
    for (const QWidget *one : all) {
        if (messages.isAncestorOf(one))
            continue;
        const QWidget *parent = one->parentWidget();
        ++widgets[u"%1 “%2” in %3 “%4”"_s.arg(QLatin1StringView(one->metaObject()->className()), one->objectName(),
                                            QLatin1StringView(parent ? parent->metaObject()->className() : "-"),
                                            parent ? parent->objectName() : QString())];
    }
    return widgets;
}

/// Those of which the second has more or fewer, one a line.
QString difference(const QMap<QString, int> &first, const QMap<QString, int> &second)
{
    QString text;
    QStringList kinds = first.keys() + second.keys();
    kinds.removeDuplicates();
    for (const QString &kind : std::as_const(kinds)) {
        if (const int more = second.value(kind) - first.value(kind))
            text += u"\n%1 %2"_s.arg(more).arg(kind);
    }
    return text;
}

QtMessageHandler earlier = nullptr;

/// The platform without a screen says this for each window.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains("propagateSizeHints"_L1))
        earlier(type, context, text);
}

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace

class OpenCloseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingStays();

private:
    QTemporaryDir m_folder;
    DataFolder m_data;
    OrganizationId m_organization;
    ConnectionId m_remote;
};

/// People, a connection that nobody is signed in to, one set that was applied and one that is staged.
void OpenCloseTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QPixmapCache::setCacheLimit(0); // Else Qt keeps drawn pictures until there are ten megabytes of them.
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_data = DataFolder::find(m_folder.filePath(u"data"_s));
    QSettings(m_data.settingsFile, QSettings::IniFormat).setValue(u"language"_s, u"en"_s);
    EmbeddedSession embedded(m_data);
    QVERIFY(QCoro::waitFor(embedded.open({})));
    QVERIFY(QCoro::waitFor(fillWithSample(embedded.store(), embedded.actor(), SampleSize{60, 3, 5}, [](qint64) { return true; })));
    WorkspaceSession workspace(m_data);
    QVERIFY(QCoro::waitFor(workspace.open()));
    Connection connection;
    connection.name = u"Tenant"_s;
    connection.kind = u"transmit"_s;
    connection.settings = {{u"host"_s, u"https://127.0.0.1:9"_s}, {u"clientId"_s, u"a"_s}, {u"secondClientId"_s, u"b"_s}};
    m_remote = must(QCoro::waitFor(workspace.connections().save(connection))).id;
    ChangesSession session(m_data);
    OpenDirectory *directory = session.workspace().add(embedded.parts());
    QVERIFY(QCoro::waitFor(session.open()));
    m_organization = must(QCoro::waitFor(directory->reader().organizations({}, {}))).rows.first().organization.id;
    MemberQuery query;
    query.organization = m_organization;
    const QList<MemberRow> members = must(QCoro::waitFor(directory->reader().members(query, {}))).rows;
    for (const bool applies : {true, false}) {
        QList<Change> changes;
        for (const MemberRow &row : members.mid(1, 2))
            changes.append(directory->prepare(Patch{entity(row.user.id, m_organization), {{u"title"_s, row.membership.title, newUuid()}}}));
        const ChangeSet set = must(QCoro::waitFor(session.changes().stage({}, Origin::Bulk, changes)));
        if (applies)
            QVERIFY(!QCoro::waitFor(session.changes().apply(set.id)).error);
    }
}

void OpenCloseTest::nothingStays()
{
    earlier = qInstallMessageHandler(&passOn);
    const auto restore = qScopeGuard([] { qInstallMessageHandler(earlier); });
    Program program(*qApp, m_data, QString());
    QSignalSpy opened(&program, &Program::opened);
    program.start();
    QVERIFY(opened.wait(30'000));
    MainWindow &window = *program.window();
    window.resize(1400, 900);
    Openings openings(window);
    const ConnectionId here = EmbeddedSession::id();
    const QList<Location> places{{here, Section::Organizations, {}, {}}, {here, Section::People, {}, {}}, {here, Section::Roles, {}, {}},
                                 {here, Section::Members, m_organization, u"Acme"_s}, {here, Section::Journal, {}, {}},
                                 Location::changes(), {m_remote, Section::Organizations, {}, {}}, {m_remote, Section::Connection, {}, {}}};
    QList<qint64> held;
    QMap<QString, int> halfway, widgets;
    const int rounds = std::max(roundsOr(usualRounds), fewestRounds);
    const int half = rounds / 2;
    for (int round = 0; round < rounds; ++round) {
        openings.beginRound();
        for (const Location &place : places)
            openings.visit(place);
        // Those that only an answer opens.
        openings.show(new SecretsDialog({}, &window));
        openings.show(new PassphraseDialog(&window));
        openings.show(new ApprovalDialog({}, &window));
        window.goTo(places.first());
        QTest::qWait(20);
        held.append(memory());
        widgets = widgetsBut(*window.findChild<MessageBar *>());
        if (round == half)
            halfway = widgets;
        if (round == 0 || (round + 1) % 100 == 0)
            qInfo("round %d: %lld KiB", round + 1, held.last() / 1024);
    }
    for (auto it = openings.opened().begin(); it != openings.opened().end(); ++it)
        qInfo("%s × %d", qPrintable(it.key()), it.value());
    const auto growth = (held.last() - held.at(half)) / (rounds - half - 1);
    qInfo("%d rounds, %lld KiB in the middle, %lld bytes more in each after it", rounds, held.at(half) / 1024, growth);
    for (const char *kind :
         {"AboutDialog", "AddMemberDialog", "ApplicationDialog", "ConfirmDialog", "ConnectionEditor", "ConnectionsDialog", "EditMemberDialog",
          "EditOrganizationDialog", "ImportStudio", "MainWindow", "NewOrganizationWizard", "RoleDialog", "RoleGroupDialog", "RolesDialog",
          "SaveViewDialog", "SetFieldDialog", "SettingsDialog", "ShortcutsDialog", "SignInDialog", "TransferDialog"})
        QVERIFY2(openings.opened().value(u"Rollcall::"_s + QLatin1StringView(kind)) >= rounds, kind);
    QVERIFY2(widgets == halfway, qPrintable(difference(halfway, widgets)));
    QVERIFY2(growth <= mostGrowth, qPrintable(QString::number(growth)));
}

QTEST_MAIN(OpenCloseTest)
#include "openclosetest.moc"
