#include "shellfixture.h"

#include "models/jobs/import/importtables.h"
#include "models/service/embeddeddirectory.h"
#include "models/service/embeddedreader.h"
#include "models/service/firststart.h"
#include "models/service/journal/journalaudit.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

Task<Result<Store::Mode>> opened(Store &store)
{
    auto opening = store.open();
    auto mode = co_await opening;
    co_return mode;
}

Task<Result<void>> opened(WorkspaceFile &file)
{
    auto opening = file.open();
    auto result = co_await opening;
    co_return result;
}

} // namespace

ShellFixture::ShellFixture(qint64 members, int organizations, const QString &notice) : m_theme(*qApp)
{
    m_theme.apply(Theme::Choice::Light);
    openDirectory(notice);
    if (members > 0) {
        const SampleSize size{members, organizations, 7};
        const auto filled = wait(fillWithSample(*m_store, m_actor, size, [](qint64) { return true; }));
        if (!filled)
            qFatal("%s", qPrintable(filled.error().message));
    }
    restart();
}

ShellFixture::~ShellFixture()
{
    closeAll();
}

void ShellFixture::openDirectory(const QString &notice)
{
    m_store = std::make_unique<Store>(m_folder.filePath(u"directory.sqlite"_s));
    if (const auto mode = wait(opened(*m_store)); !mode)
        qFatal("%s", qPrintable(mode.error().message));
    const auto actor = wait(prepareFirstStart(*m_store, u"tester"_s, u"Tess Tester"_s));
    if (!actor)
        qFatal("%s", qPrintable(actor.error().message));
    m_actor = *actor;
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"embedded"_s);
    parts.name = u"This computer"_s;
    parts.notice = notice;
    parts.actor = m_actor;
    parts.directory = std::make_unique<EmbeddedDirectory>(*m_store);
    parts.reader = std::make_unique<EmbeddedReader>(*m_store, m_actor);
    m_workspace.add(std::move(parts));
    m_file = std::make_unique<WorkspaceFile>(m_folder.filePath(u"journals/workspace.sqlite"_s));
    if (const auto result = wait(opened(*m_file)); !result)
        qFatal("%s", qPrintable(result.error().message));
    m_journals = std::make_unique<Journals>(*m_file, m_workspace, m_signer, &ImportTables::forgetPerson);
    m_journals->add(directory().id(), std::make_unique<JournalAudit>(*m_store, m_actor));
}

void ShellFixture::restart()
{
    closeAll();
    m_shell.reset();
    m_places.reset();
    m_settings.reset(); // writes what is pending
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"rollcall.ini"_s), QSettings::IniFormat);
    m_places = std::make_unique<Places>(*m_settings);
    SampleOffer sample;
    sample.people = 40;
    sample.organizations = 4;
    sample.make = [this](SampleProgress progress) {
        return fillWithSample(*m_store, m_actor, SampleSize{40, 4, 7}, std::move(progress));
    };
    m_shell = std::make_unique<Shell>(
        Shell{m_workspace, *m_places, *m_settings, m_theme, std::move(sample), {}, m_folder.path()});
    m_shell->journals = m_journals.get();
}

MainWindow *ShellFixture::open(const std::optional<Location> &start)
{
    auto *window = new MainWindow(*m_shell, start);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("The window did not become active.");
    return window;
}

void ShellFixture::closeAll()
{
    QList<QPointer<MainWindow>> windows;
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            windows.append(window);
    }
    for (const auto &window : windows) {
        window->close();
        delete window;
    }
}

Location ShellFixture::at(Section section) const
{
    return {directory().id(), section, {}, {}};
}

} // namespace Rollcall
