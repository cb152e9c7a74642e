#include "ui/changes/changetasks.h"

#include "models/workspace/changes/commandwords.h"
#include "ui/changes/commandlinedialog.h"
#include "ui/changes/editchangedialog.h"
#include "ui/changes/places.h"
#include "ui/changes/setwords.h"
#include "ui/common/confirmdialog.h"

#include <QInputDialog>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString removeWork = u"changes/remove"_s; // See Message::work.
constexpr qsizetype mostCommands = 200; ///< More than these nobody reads.

} // namespace

ChangeTasks::ChangeTasks(Changes &changes, QWidget *page) : QObject(page), m_changes(changes), m_page(page) {}

void ChangeTasks::tell(const Error &error, const QString &work)
{
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = work});
}

/// What is written shows by itself: the basket tells that it has changed.
template<typename T>
void ChangeTasks::run(const QString &work, Task<Result<T>> task)
{
    Q_EMIT busyChanged(true);
    QCoro::connect(std::move(task), this, [this, work](const Result<T> &result) {
        Q_EMIT busyChanged(false);
        if (result)
            Q_EMIT messagePosted(Message::succeeded(work));
        else
            tell(result.error(), work);
    });
}

void ChangeTasks::apply(const ChangeSet &set, const std::optional<Preview> &preview)
{
    const qint64 destructive = preview ? SetWords::destructive(*preview) : 0;
    if (preview && destructive == 0 && !preview->brake.holds()) {
        m_changes.startJob(set.id);
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Apply “%1”?").arg(set.title);
    confirmation.verb = tr("Apply");
    confirmation.iconName = u"dialog-warning"_s;
    namePlaces(confirmation, m_changes.workspace(), set.where);
    ApplyOptions options;
    if (preview) {
        confirmation.sentences.append(tr("%n change(s) of this set take(s) somebody or something away.", nullptr, static_cast<int>(destructive)));
        confirmation.sentences += SetWords::blast(*preview);
        options.confirmed = preview->brake.destructive;
    } else {
        confirmation.sentences = {tr("It was not compared with the directory: what somebody else changed since is found only while it is applied.")};
    }
    if (preview && preview->brake.holds()) {
        confirmation.sentences.prepend(
            tr("This would remove or suspend %1 of %2 people.").arg(preview->brake.destructive).arg(preview->brake.population));
        confirmation.name = QString::number(preview->brake.destructive);
    }
    confirmByName(window(), confirmation, [this, id = set.id, options] { m_changes.startJob(id, options); });
}

void ChangeTasks::retry(const ChangeSet &set)
{
    run(u"changes/retry"_s, m_changes.basket().retry(set.id, {}));
}

void ChangeTasks::sendHere(const ChangeSet &set, const QList<Redirection> &redirections)
{
    Confirmation confirmation;
    confirmation.title = tr("Send “%1” here?").arg(set.title);
    confirmation.sentences = sentencesOf(redirections);
    confirmation.verb = tr("Send it here");
    confirmation.iconName = u"dialog-warning"_s;
    QList<ConnectionId> where;
    for (const Redirection &one : redirections)
        where.append(one.where);
    namePlaces(confirmation, m_changes.workspace(), where);
    confirmByName(window(), confirmation, [this, id = set.id, redirections] {
        run(u"changes/sendHere"_s, Rollcall::sendHere(&m_changes.basket(), &m_changes.workspace(), id, redirections));
    });
}

void ChangeTasks::place(const ChangeId &change, const ChangeId &before)
{
    run(u"changes/place"_s, m_changes.basket().place(change, before));
}

void ChangeTasks::remove(const QList<ChangeId> &changes)
{
    QCoro::connect(m_changes.basket().dependents(changes), this, [this, changes](const Result<QList<ChangeId>> &dependents) {
        if (!dependents)
            tell(dependents.error(), removeWork);
        else if (dependents->isEmpty())
            run(removeWork, m_changes.basket().remove(changes, false));
        else
            askRemoval(changes, *dependents);
    });
}

void ChangeTasks::askRemoval(const QList<ChangeId> &changes, const QList<ChangeId> &dependents)
{
    Confirmation confirmation;
    const int count = static_cast<int>(changes.size());
    confirmation.title = tr("Remove %n change(s) from the basket?", nullptr, count);
    confirmation.sentences = {tr("%n other change(s) build(s) on this and cannot be applied without it.", nullptr, static_cast<int>(dependents.size()))};
    confirmation.verb = tr("Remove all of them");
    confirmByName(window(), confirmation, [this, changes] { run(removeWork, m_changes.basket().remove(changes, true)); });
}

void ChangeTasks::discard(const ChangeSet &set)
{
    Confirmation confirmation;
    confirmation.title = tr("Discard “%1”?").arg(set.title);
    const qint64 applied = set.count(ItemState::Done) + set.count(ItemState::NoOp);
    const int open = static_cast<int>(set.total() - applied - set.count(ItemState::Sending));
    confirmation.sentences = {tr("%n change(s) leave(s) the basket without being applied.", nullptr, open)};
    if (applied > 0)
        confirmation.sentences.append(tr("What was applied stays, and can be undone."));
    confirmation.verb = tr("Discard");
    confirmation.iconName = u"edit-clear-all"_s;
    confirmByName(window(), confirmation, [this, id = set.id] { run(u"changes/discard"_s, m_changes.basket().discard(id)); });
}

void ChangeTasks::rename(const ChangeSet &set)
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameSetDialog"_s);
    dialog->setWindowTitle(tr("Rename the set"));
    dialog->setLabelText(tr("&Title"));
    dialog->setTextValue(set.title);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = set.id](const QString &title) {
        if (!title.trimmed().isEmpty())
            run(u"changes/rename"_s, m_changes.basket().rename(id, title.trimmed()));
    });
    dialog->open();
}

void ChangeTasks::edit(const StagedChange &item, const ValueWords &words)
{
    auto *dialog = new EditChangeDialog(m_changes.basket(), item, words, m_changes.workspace().find(item.change.where), window());
    dialog->open();
}

void ChangeTasks::resolve(const Preview &preview, const ChangeId &change, const Choices &choices, bool alsoAlike)
{
    if (alsoAlike)
        run(u"changes/resolve"_s, resolveAllLike(&m_changes.basket(), &m_changes.workspace(), preview, change, choices));
    else
        run(u"changes/resolve"_s, resolveConflict(&m_changes.basket(), &m_changes.workspace(), change, choices));
}

void ChangeTasks::showCommandLine(const ChangeSet &set, const QList<StagedRow> &rows)
{
    QStringList lines{commandLineOf(set, std::nullopt)};
    const auto &directories = m_changes.workspace().directories();
    for (const StagedRow &row : rows.mid(0, mostCommands)) {
        const auto *directory = m_changes.workspace().find(row.item.change.where);
        // The first one is this computer's, which commands mean when they name none.
        const bool isDefault = !directory || directory == directories.first();
        if (const QString line = commandLineOf(row.item, isDefault ? QString() : directory->name()); !line.isEmpty())
            lines.append(line);
    }
    auto *dialog = new CommandLineDialog(lines, window());
    dialog->open();
}

} // namespace Rollcall
