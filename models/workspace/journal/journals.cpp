#include "models/workspace/journal/journals.h"

#include "models/workspace/closing.h"
#include "models/workspace/file/workspacefile.h"
#include "models/workspace/journal/journaltables.h"
#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/opendirectory.h"

#include <qcorofuture.h>

namespace Rollcall {

namespace {

Result<std::optional<JournalAnchor>> readAnchor(Sql::Connection &sql, const QString &name)
{
    auto row = sql.select("SELECT document FROM journal_anchors WHERE journal = ?", name);
    if (!row.step())
        return std::optional<JournalAnchor>();
    const auto anchor = JournalAnchor::fromJson(row.blob(0));
    if (!anchor)
        return passOn(anchor);
    return std::optional(*anchor);
}

} // namespace

Journals::Journals(WorkspaceFile &file, Workspace &workspace, Signer &signer, AlsoForgets others, QObject *parent)
    : QObject(parent), m_file(file), m_workspace(workspace), m_signer(signer), m_others(std::move(others))
{
}

Journals::~Journals() = default;

void Journals::add(const ConnectionId &where, std::unique_ptr<JournalBook> book)
{
    m_own[where] = std::move(book);
}

JournalBook &Journals::of(const ConnectionId &where)
{
    if (const auto own = m_own.find(where); own != m_own.end())
        return *own->second;
    auto &kept = m_kept[where];
    if (!kept)
        kept = std::make_unique<WorkspaceJournal>(m_file, m_workspace, where, m_others);
    return *kept;
}

Task<Result<std::optional<JournalAnchor>>> Journals::lastAnchor(QString name)
{
    std::function<Result<std::optional<JournalAnchor>>(Sql::Connection &)> work = [name](Sql::Connection &sql) { return readAnchor(sql, name); };
    auto reading = m_file.read<std::optional<JournalAnchor>>(std::move(work));
    auto anchor = co_await reading;
    co_return anchor;
}

Task<Result<void>> Journals::keep(QString name, JournalAnchor anchor)
{
    std::function<Result<void>(Sql::Connection &)> work = [name, document = anchor.toJson()](Sql::Connection &sql) -> Result<void> {
        sql.run("INSERT OR REPLACE INTO journal_anchors VALUES(?, ?)", name, Sql::Utf8{document});
        return {};
    };
    auto writing = m_file.write<void>(std::move(work));
    auto kept = co_await writing;
    co_return kept;
}

Task<Result<JournalReport>> Journals::verify(ConnectionId where, std::optional<JournalAnchor> anchor)
{
    const QPointer self(this);
    JournalReport report;
    report.anchor = std::move(anchor);
    if (!report.anchor) {
        const auto last = co_await lastAnchor(anchorName(where));
        if (!last)
            co_return passOn(last);
        report.anchor = *last;
    }
    if (!self)
        co_return workspaceClosed();
    std::optional<JournalHead> head;
    if (report.anchor) {
        if (!report.anchor->isGenuine()) {
            co_return failure(Error::Kind::Invalid,
                              tr("The anchor was changed after it was signed, so it proves nothing. Take another copy of it."));
        }
        head = report.anchor->head;
        const auto key = co_await m_signer.publicKey();
        if (!self)
            co_return workspaceClosed();
        report.isSignedHere = key && *key == report.anchor->publicKey;
    }
    const auto verdict = co_await of(where).verify(head);
    if (!verdict)
        co_return passOn(verdict);
    report.verdict = *verdict;
    co_return report;
}

Task<Result<MadeAnchor>> Journals::makeAnchor(ConnectionId where)
{
    const QPointer self(this);
    // An anchor of what is broken already would make it look whole. What the last anchor knows is asked too.
    const std::optional<JournalAnchor> theLast;
    const auto report = co_await verify(where, theLast);
    if (!report)
        co_return passOn(report);
    if (report->verdict.fault)
        co_return failure(Error::Kind::Conflict, tr("%1 No anchor was made.").arg(sentence(*report->verdict.fault)));
    if (!self)
        co_return workspaceClosed();
    const auto key = co_await m_signer.key();
    if (!key)
        co_return passOn(key);
    if (!self)
        co_return workspaceClosed();
    MadeAnchor made;
    made.key = *key;
    made.anchor.head = report->verdict.head;
    made.anchor.made = QDateTime::currentDateTimeUtc();
    made.anchor.publicKey = key->publicKey;
    const QByteArray form = made.anchor.form();
    const auto signature = co_await m_signer.sign(form);
    if (!signature)
        co_return passOn(signature);
    made.anchor.signature = *signature;
    if (!self)
        co_return workspaceClosed();
    const auto kept = co_await keep(anchorName(where), made.anchor);
    if (!kept)
        co_return passOn(kept);
    co_return made;
}

Task<Result<JournalBook::Erased>> Journals::erase(ConnectionId where, UserId person)
{
    const QPointer self(this);
    auto erased = co_await of(where).erase(person);
    if (!erased || !self)
        co_return erased;
    if (!isOwn(where)) {
        // Who is gone from the server may still be in the copy of its lists that is kept here.
        const QPointer<OpenDirectory> open = m_workspace.find(where);
        auto *mirrored = open ? qobject_cast<MirroredDirectory *>(&open->directory()) : nullptr;
        if (!mirrored)
            co_return erased;
        const Result<bool> forgotten = co_await mirrored->mirror().forget(person);
        if (!forgotten)
            co_return passOn(forgotten);
        erased->wiped = erased->wiped && *forgotten;
        co_return erased;
    }
    std::function<Result<qint64>(Sql::Connection &)> work = [where, person, others = m_others](Sql::Connection &sql) -> Result<qint64> {
        return JournalTables::forgetPerson(sql, where, person, others);
    };
    auto forgetting = m_file.write<qint64>(std::move(work));
    const auto forgotten = co_await forgetting;
    if (!forgotten)
        co_return passOn(forgotten);
    if (!self)
        co_return erased;
    auto wiping = m_file.wipeLog();
    const auto wiped = co_await wiping;
    erased->wiped = erased->wiped && wiped && *wiped;
    co_return erased;
}

} // namespace Rollcall
