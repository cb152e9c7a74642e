#include "changesfixture.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Nobody else applies in these tests.
Task<Result<SendLease>> freeLease(QString, std::stop_token)
{
    co_return SendLease();
}

Task<Result<void>> opened(WorkspaceFile &file)
{
    auto opening = file.open();
    auto result = co_await opening;
    co_return result;
}

} // namespace

ChangesFixture::ChangesFixture() : m_shell(60, 2)
{
    restart();
    const auto page = wait(directory().reader().organizations({}, {}));
    if (!page || page->rows.isEmpty())
        qFatal("There is no organization.");
    m_organization = page->rows.first().organization.id;
}

ChangesFixture::~ChangesFixture()
{
    m_shell.closeAll();
}

void ChangesFixture::restart(bool settles)
{
    m_shell.restart();
    m_imports.reset();
    m_changes.reset();
    m_file.reset();
    m_file = std::make_unique<WorkspaceFile>(m_folder.filePath(u"data/workspace.sqlite"_s));
    if (const auto result = wait(opened(*m_file)); !result)
        qFatal("%s", qPrintable(result.error().message));
    m_changes = std::make_unique<Changes>(*m_file, m_shell.workspace(), &freeLease);
    m_changes->history().keep(directory());
    m_imports = std::make_unique<Imports>(*m_file);
    // The end may have come between an answer and its place in the history: the program settles that when it starts.
    if (!settles)
        return;
    if (const auto settled = wait(m_changes->recover()); !settled)
        qFatal("%s", qPrintable(settled.error().message));
}

MainWindow *ChangesFixture::open(const std::optional<Location> &start)
{
    Shell shell = m_shell.shell();
    shell.changes = m_changes.get();
    shell.imports = m_imports.get();
    auto *window = new MainWindow(shell, start);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("The window did not become active.");
    return window;
}

Location ChangesFixture::members() const
{
    return {directory().id(), Section::Members, m_organization, u"Acme"_s};
}

MemberRow ChangesFixture::member(int row)
{
    MemberQuery query;
    query.organization = m_organization;
    const auto page = wait(directory().reader().members(query, {}));
    QList<MemberRow> rows = page ? page->rows : QList<MemberRow>();
    rows.removeIf([this](const MemberRow &one) {
        return one.user.id == directory().actor().user || one.membership.status != MemberStatus::Active;
    });
    if (rows.size() <= row)
        qFatal("There are not so many members.");
    return rows.at(row);
}

Applied ChangesFixture::apply(Payload payload)
{
    const auto result = wait(directory().apply(std::move(payload)));
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

void ChangesFixture::applyElsewhere(Payload payload)
{
    const auto results = wait(directory().directory().apply({directory().prepare(std::move(payload))}));
    if (!results.first())
        qFatal("%s", qPrintable(results.first().error().message));
}

} // namespace Rollcall
