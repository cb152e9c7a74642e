#include "app/window/program.h"

#include "app/window/language.h"
#include "models/domain/phone.h"
#include "models/jobs/import/importtables.h"
#include "models/service/approval/embeddedapprovals.h"
#include "models/service/journal/journalaudit.h"
#include "ui/common/icons.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QMessageBox>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

Program::Program(QApplication &application, const DataFolder &folder, QString actAs)
    : m_application(application), m_folder(folder), m_actAs(std::move(actAs)),
      m_settings(folder.settingsFile, QSettings::IniFormat), m_theme(application), m_session(folder), m_connections(folder),
      m_places(m_settings)
{
}

Program::~Program()
{
    // A program that quits has closed its windows. Where it ends otherwise they go before all that they show.
    MainWindow::deleteAll(m_workspace);
}

namespace {

/// What is read when a letter, or a telephone number, is shown for the first time: by another processor, while this one makes
/// the window.
void warmUp(QThreadPool &pool)
{
    // A font of its own: one that is shared with widgets is not to be used by two threads.
    pool.start([family = QFont().family()] {
        QFontMetrics(QFont(family)).height();
        Phone::isValid(u"+4930901820"_s);
    });
}

} // namespace

void Program::start()
{
    installLanguage(chosenLocale(m_settings));
    // The files are opened by threads of their own, while the theme reads its icons here.
    open();
    warmUp(m_warming);
    m_theme.apply(Theme::choiceFromKey(m_settings.value("theme"_L1).toString()));
    // With the first icon the theme reads which there are.
    icon(u"office-building"_s).isNull();
}

/// What did not fail before is not opened again.
void Program::open()
{
    if (m_directoryOpened && !*m_directoryOpened)
        m_directoryOpened.reset();
    if (m_connectionsOpened && !*m_connectionsOpened)
        m_connectionsOpened.reset();
    // Where the directory is refused nothing is to be made beside it: the first time, one comes after the other.
    if (m_directoryOpened || QFileInfo::exists(m_connections.file().path()))
        openConnections();
    if (m_directoryOpened)
        return;
    auto opening = m_session.open(m_actAs);
    QCoro::connect(std::move(opening), this, [this](const Result<void> &result) {
        m_directoryOpened = result;
        filesOpened();
    });
}

void Program::openConnections()
{
    if (m_isOpeningConnections || (m_connectionsOpened && *m_connectionsOpened))
        return;
    m_connectionsOpened.reset();
    m_isOpeningConnections = true;
    auto opening = m_connections.open();
    QCoro::connect(std::move(opening), this, [this](const Result<void> &result) {
        m_connectionsOpened = result;
        m_isOpeningConnections = false;
        filesOpened();
    });
}

void Program::filesOpened()
{
    if (!m_directoryOpened || m_isOpeningConnections)
        return; // The other one will come here.
    if (!*m_directoryOpened) {
        Q_EMIT failed(m_directoryOpened->error());
    } else if (!m_connectionsOpened) {
        openConnections();
    } else if (!*m_connectionsOpened) {
        Q_EMIT failed(m_connectionsOpened->error());
    } else {
        // Even where all is answered at once, the theme comes before the window.
        QMetaObject::invokeMethod(this, [this] {
            prepareConnections();
            openDirectories();
        }, Qt::QueuedConnection);
    }
}

void Program::prepareConnections()
{
    m_connections.start();
    m_desk = std::make_unique<ConnectionsDesk>(
        ConnectionsDesk{m_connections.connections(), m_connections.kinds(), m_connections.vault(), m_connections.timing(),
                        [this](const ConnectionId &id) { return m_connections.signins().session(id); },
                        [this](const ConnectionId &id) { return m_connections.signins().log(id); },
                        [this](const ConnectionId &id) { return m_remotes ? m_remotes->fault(id) : std::nullopt; },
                        [this](const ConnectionId &id) { return whyItStays(id); }});
    m_desk->places = [this](const Connection &connection) { return m_connections.signins().places(connection); };
    m_lock = std::make_unique<ConnectionLock>(*m_desk, m_settings);
    m_screen = std::make_unique<ScreenWatch>();
    connect(m_screen.get(), &ScreenWatch::lockedChanged, m_lock.get(), &ConnectionLock::screenLocked);
}

void Program::openDirectories()
{
    m_changes = std::make_unique<Changes>(m_connections.file(), m_workspace, leaseFrom(m_connections.leases()));
    m_imports = std::make_unique<Imports>(m_connections.file());
    connect(&m_workspace, &Workspace::directoryAdded, m_changes.get(),
            [this](OpenDirectory *directory) { m_changes->history().keep(*directory); });
    m_workspace.add(m_session.parts());
    m_remotes = std::make_unique<Remotes>(m_folder, m_connections, m_workspace);
    // The windows come back to where they were, so what they show is opened first.
    QCoro::connect(m_remotes->openAll(), this, [this] { showWindow(); });
}

void Program::showWindow()
{
    openJournals();
    recover(); // asks the approvals, which are there now
    m_shell = std::make_unique<Shell>(Shell{m_workspace, m_places, m_settings, m_theme, sampleOffer(),
                                            chosenLanguage(m_settings), QFileInfo(m_folder.directoryFile).absolutePath(), m_desk.get(),
                                            m_lock.get(), m_screen->isHeard(), m_changes.get(), m_journals.get(), m_imports.get()});
    m_shell->approvals = m_approvals.get();
    const auto windows = MainWindow::reopen(*m_shell);
    m_window = windows.first();
    for (MainWindow *window : windows)
        window->show();
    Q_EMIT opened();
}

void Program::openJournals()
{
    m_journalKey = std::make_unique<JournalKey>(m_folder, m_session.actor().user);
    m_journals = std::make_unique<Journals>(m_connections.file(), m_workspace, *m_journalKey, &ImportTables::forgetPerson);
    m_journals->add(EmbeddedSession::id(), std::make_unique<JournalAudit>(m_session.store(), m_session.actor()));
    m_approvals = std::make_unique<ApprovalDesk>(*m_changes, m_connections.file(), *m_journalKey);
    m_approvals->add(EmbeddedSession::id(), std::make_unique<EmbeddedApprovals>(m_session.store(), m_session.actor()));
}

/// What a crash left under way is read and settled before anybody changes more; the window need not wait for it.
void Program::recover()
{
    forgetOld();
    QCoro::connect(m_changes->recover(), this, [](const Result<QList<StagedChange>> &settled) {
        if (!settled && settled.error().kind != Error::Kind::Cancelled)
            qWarning("%s", qPrintable(settled.error().message));
    });
}

/// What can be taken back, and what an import says of its rows, is personal data: it is kept as long as the manual says.
void Program::forgetOld()
{
    constexpr int daysOfHistory = 90;
    const auto tell = [](const Result<void> &forgotten) {
        if (!forgotten && forgotten.error().kind != Error::Kind::Cancelled)
            qWarning("%s", qPrintable(forgotten.error().message));
    };
    QCoro::connect(m_imports->forgetOld(), this, tell);
    QCoro::connect(m_changes->basket().forgetBefore(QDateTime::currentDateTimeUtc().addDays(-daysOfHistory)), this, tell);
}

QString Program::whyItStays(const ConnectionId &id) const
{
    const bool isImporting = m_imports && !m_imports->jobs(id).isEmpty();
    return isImporting ? tr("A file is being imported into this directory. Stop the import first, or wait for its end.") : QString();
}

SampleOffer Program::sampleOffer()
{
    const SampleSize size;
    SampleOffer offer;
    offer.people = size.members;
    offer.organizations = size.organizations;
    offer.make = [this, size](SampleProgress progress) {
        return fillWithSample(m_session.store(), m_session.actor(), size, std::move(progress));
    };
    return offer;
}

void tellStartFailure(Program &program, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, QCoreApplication::applicationName(), error.message);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Program::tr("Nothing was changed."));
    if (!error.details.isEmpty())
        box->setDetailedText(error.details);
    const auto *retry = box->addButton(Program::tr("Try again"), QMessageBox::AcceptRole);
    const auto *quit = box->addButton(Program::tr("Quit"), QMessageBox::RejectRole);
    QObject::connect(retry, &QPushButton::clicked, &program, &Program::start);
    QObject::connect(quit, &QPushButton::clicked, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

} // namespace Rollcall
