// rollcall import: what is staged is applied, and what became of it is told.

#include "app/commandline/importapplying.h"

#include "app/commandline/approvalroom.h"
#include "app/commandline/interrupts.h"
#include "app/commandline/madesecrets.h"
#include "app/commandline/options.h"
#include "app/commandline/passphrases.h"
#include "app/session/changessession.h"
#include "models/domain/approval.h"
#include "models/jobs/import/errorreport.h"
#include "models/workspace/jobend.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ImportCommand)
};

Task<Result<void>> savedSecrets(QString path, QList<SentChange> made, OneTimeSecret passphrase)
{
    QList<NamedSecret> secrets;
    for (const SentChange &one : made)
        secrets.append({one.item.title, one.secret});
    std::function<Result<void>()> work = [path, secrets, passphrase] { return SecretFile::write(path, secrets, passphrase); };
    auto writing = onPool<Result<void>>(std::move(work));
    auto written = co_await writing;
    co_return written;
}

/// Whoever asks for a file says its passphrase before anything is made.
Task<Result<OneTimeSecret>> passphraseIfAsked(Context &context)
{
    const QString path = context.value(u"passwords"_s);
    if (path.isEmpty())
        co_return OneTimeSecret();
    if (QFileInfo::exists(path)) // Those in it would be lost.
        co_return failure(Error::Kind::Invalid, Tr::tr("%1 is there already. Choose another name for the file of passwords.").arg(path));
    auto asked = co_await askNewPassphrase();
    co_return asked;
}

/// Into the file that was asked for; what cannot be written stays to be printed.
Task<void> saveSecrets(Context &context, ImportTelling &telling, OneTimeSecret passphrase)
{
    if (passphrase.isEmpty() || telling.secrets.isEmpty())
        co_return;
    const QString path = context.value(u"passwords"_s);
    const QList<SentChange> made = telling.secrets;
    const auto saved = co_await savedSecrets(path, made, passphrase);
    if (!saved) {
        context.out.error(saved.error());
        co_return;
    }
    context.out.line(Tr::tr("%n temporary password(s) written to %1", nullptr, static_cast<int>(made.size())).arg(path));
    telling.secrets.clear();
}

} // namespace

Task<Result<void>> writeErrorsIfAsked(Context &context, Imports &imports, Import import)
{
    if (!context.has(u"errors"_s))
        co_return Result<void>();
    const QPointer<Imports> from(&imports);
    const QString path = context.value(u"errors"_s);
    const auto count = co_await writeErrors(from, std::move(import), path);
    if (!count)
        co_return passOn(count);
    if (*count > 0)
        context.out.line(Tr::tr("%n row(s) that were not imported: %1", nullptr, static_cast<int>(*count)).arg(path));
    co_return Result<void>();
}

Task<int> applyImport(Context &context, Imports &imports, ImportTelling telling)
{
    const ChangeSetId id = telling.import.id;
    const auto passphrase = co_await passphraseIfAsked(context);
    if (!passphrase)
        co_return fail(context, passphrase);
    ApprovalRoom room(context); // What needs a second person waits, and is not refused row by row.
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    ImportJob job({&imports, &context.changes.changes(), &context.directory}, id);
    QObject::connect(&job, &ImportJob::progressed, &job, [&context, &job] {
        const ImportJob::Progress &progress = job.progress();
        context.out.countdown(Tr::tr("Row %1: %2 of %3 done, %4 a second")
                                  .arg(progress.row).arg(progress.done).arg(progress.total).arg(qRound(progress.perSecond)));
    });
    // What is being sent comes back first, with the passwords that were made.
    const Interrupts interrupts;
    const std::stop_callback stop(interrupts.token(), [&job] { job.cancel(); });
    const QFuture<void> ending = endOf(&job);
    job.start();
    if (job.state() != ImportJob::State::Finished)
        co_await ending;
    context.out.countdown({});
    telling.secrets = job.takeSecrets();
    const QList<SentChange> made = telling.secrets;
    const OneTimeSecret key = *passphrase;
    co_await saveSecrets(context, telling, key);
    const QList<SentChange> unsaved = telling.secrets;
    printSecrets(context, unsaved);
    const auto after = co_await imports.import(id);
    if (!after) {
        co_await tellOnlySecrets(context, unsaved, made);
        co_return fail(context, after);
    }
    telling.import = *after;
    telling.progress = job.progress();
    const Import told = telling.import;
    const QStringList notes = telling.import.format.notes;
    if (const auto errors = co_await writeErrorsIfAsked(context, imports, told); !errors)
        context.out.error(errors.error());
    const auto refused = co_await imports.refused(id, 1);
    if (const auto ok = co_await tell(context, imports, std::move(telling)); !ok) {
        co_await tellOnlySecrets(context, unsaved, made);
        co_return fail(context, ok);
    }
    co_await noteHandedOver(context, made);
    if (job.error()) {
        context.out.error(*job.error());
        context.out.warning(waitsForApproval(*job.error())
                                ? Tr::tr("Ask for it with “rollcall changes request-approval %1”, and then: rollcall changes apply %1 --approval FILE").arg(id.toString())
                                : Tr::tr("The same command goes on where this stopped."));
        co_return told.next.row > 0 ? Exit::partly : Exit::failed;
    }
    if (told.state != Import::State::Finished) {
        const qint64 left = told.left + job.progress().tally.waiting;
        context.out.warning(Tr::tr("Stopped with %n row(s) left. The same command goes on where this stopped.", nullptr, static_cast<int>(left)));
        if (job.progress().tally.imported > 0)
            context.out.warning(Tr::tr("What was imported is taken back by: rollcall changes undo %1").arg(id.toString()));
        co_return Exit::partly;
    }
    const bool isWhole = told.counts[RowOutcome::Error] + told.counts[RowOutcome::Duplicate] == 0 && refused && refused->isEmpty();
    co_return isWhole ? Exit::done : Exit::partly;
}

} // namespace Rollcall
