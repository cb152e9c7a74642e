#include "ui/journal/journaltasks.h"

#include "models/items/wording.h"
#include "ui/common/confirmdialog.h"
#include "ui/journal/journalexport.h"
#include "ui/journal/journalundo.h"

#include <QFile>
#include <QFileDialog>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

// What messages call the work: see Message::work.
const QString verifyWork = u"journal/verify"_s;
const QString exportWork = u"journal/export"_s;
const QString anchorWork = u"journal/anchor"_s;
const QString undoWork = u"journal/undo"_s;
const QString eraseWork = u"journal/erase"_s;

/// What it says, which is another matter than whether it could be read: one question for each directory and each anchor, as a good
/// answer to one takes no bad answer to another off the bar.
QString verdictWork(const ConnectionId &where, const std::optional<JournalAnchor> &anchor)
{
    return u"journal/verdict/%1/%2"_s.arg(where.toString(), anchor ? QString::fromLatin1(anchor->signature.toHex()) : QString());
}

} // namespace

JournalTasks::JournalTasks(OpenDirectory &directory, Journals &journals, Changes *changes, QWidget *parent)
    : QObject(parent), m_directory(directory), m_journals(journals), m_changes(changes), m_parent(parent)
{
}

QWidget *JournalTasks::window() const
{
    return m_parent->window();
}

void JournalTasks::fail(const Error &error, const QString &work)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = work});
}

void JournalTasks::succeed(const QString &sentence, const QString &work)
{
    Q_EMIT messagePosted({.kind = Message::Kind::Success, .text = sentence, .work = work});
}

void JournalTasks::verify()
{
    verify(std::nullopt);
}

void JournalTasks::verify(std::optional<JournalAnchor> anchor)
{
    if (m_isVerifying)
        return;
    m_isVerifying = true;
    Q_EMIT verifyingChanged();
    const QString question = verdictWork(m_directory.id(), anchor);
    QCoro::connect(m_journals.verify(m_directory.id(), std::move(anchor)), this, [this, question](const Result<JournalReport> &report) {
        m_isVerifying = false;
        Q_EMIT verifyingChanged();
        tellReport(report, question);
    });
}

void JournalTasks::tellReport(const Result<JournalReport> &report, const QString &question)
{
    if (!report) {
        Q_EMIT verified({}, false);
        fail(report.error(), verifyWork);
        return;
    }
    const bool isGood = !report->verdict.fault;
    Q_EMIT messagePosted(Message::succeeded(verifyWork)); // It was read; what it says is another matter.
    Q_EMIT verified(sentence(*report), isGood);
    if (isGood)
        Q_EMIT messagePosted(Message::succeeded(question));
    else
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = sentence(*report), .key = question, .work = question});
}

void JournalTasks::verifyAgainstFile()
{
    auto *dialog = new QFileDialog(window(), tr("Verify against an anchor"), {}, tr("Anchors (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail({Error::Kind::Storage, tr("%1 could not be read: %2").arg(path, file.errorString()), {}, {}}, verifyWork);
            return;
        }
        const auto anchor = JournalAnchor::fromJson(file.read(JournalAnchor::longestDocument + 1));
        if (anchor)
            verify(*anchor);
        else
            fail(anchor.error(), verifyWork);
    });
    dialog->open();
}

void JournalTasks::saveAs(const QString &title, const QString &name, const QString &filter, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(window(), title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void JournalTasks::exportRows(const AuditQuery &query, JournalLines::Format format)
{
    const bool isCsv = format == JournalLines::Format::Csv;
    saveAs(tr("Export the journal"), isCsv ? u"journal.csv"_s : u"journal.jsonl"_s,
           isCsv ? tr("CSV (*.csv)") : tr("JSON Lines (*.jsonl)"), [this, query, format](const QString &path) {
               const QPointer<JournalBook> book(&m_journals.of(m_directory.id()));
               QCoro::connect(exportJournal(book, query, path, format), this, [this, path](const Result<qint64> &count) {
                   if (count)
                       succeed(tr("Wrote %n row(s) to %1.", nullptr, static_cast<int>(*count)).arg(path), exportWork);
                   else
                       fail(count.error(), exportWork);
               });
           });
}

void JournalTasks::exportAnchor()
{
    saveAs(tr("Export an anchor"), u"journal-anchor.json"_s, tr("Anchors (*.json)"), [this](const QString &path) {
        QCoro::connect(m_journals.makeAnchor(m_directory.id()), this, [this, path](const Result<MadeAnchor> &made) {
            if (!made) {
                fail(made.error(), anchorWork);
                return;
            }
            if (const auto written = writeDocument(path, made->anchor.toJson()); !written) {
                fail(written.error(), anchorWork);
                return;
            }
            if (made->key.isKept) {
                succeed(tr("Wrote the anchor to %1. Keep it where nobody who can change the journal can write.").arg(path), anchorWork);
            } else {
                Q_EMIT messagePosted({.kind = Message::Kind::Warning,
                                      .text = tr("Wrote the anchor to %1. No keychain took its key, which is used no more (%2).")
                                                  .arg(path, made->key.reason),
                                      .work = anchorWork});
            }
            verify();
        });
    });
}

void JournalTasks::undo(const QList<AuditRow> &rows)
{
    QList<ChangeId> changes;
    for (const AuditRow &row : rows)
        changes.append(row.entry.change);
    askToUndo(changes);
}

void JournalTasks::askToUndo(const QList<ChangeId> &changes)
{
    QCoro::connect(offerUndo(m_changes, changes), this, [this](const UndoOffer &offer) {
        if (offer.parts.isEmpty()) {
            fail({Error::Kind::Unsupported, tr("Nothing of this can be undone."), offer.lost.join(u'\n'), {}}, undoWork);
            return;
        }
        constexpr qsizetype mostTold = 8;
        Confirmation confirmation;
        confirmation.title = tr("Undo %n change(s)?", nullptr, static_cast<int>(offer.deeds.size()));
        confirmation.sentences = offer.deeds.first(std::min(offer.deeds.size(), mostTold));
        if (offer.deeds.size() > mostTold)
            confirmation.sentences.append(tr("and %n more", nullptr, static_cast<int>(offer.deeds.size() - mostTold)));
        confirmation.sentences += offer.lost;
        confirmation.verb = tr("Undo");
        confirmation.iconName = u"edit-undo"_s;
        confirmation.environment = m_directory.environment();
        if (offer.toConfirm > 0) {
            confirmation.sentences.append(tr("It removes or suspends %n people. Type the number to do it.", nullptr, static_cast<int>(offer.toConfirm)));
            confirmation.name = QString::number(offer.toConfirm);
        }
        confirmByName(window(), confirmation, [self = QPointer(this), offer] {
            if (!self)
                return;
            QCoro::connect(undoRows(self->m_changes, offer), self.data(), [self](const UndoneRows &undone) {
                const auto kind = undone.isGood ? Message::Kind::Success : Message::Kind::Warning;
                const QString text = undone.sentences.isEmpty() ? undone.reasons.join(u' ') : undone.sentences.join(u' ');
                Q_EMIT self->messagePosted({.kind = kind, .text = text, .details = undone.reasons.join(u'\n'), .work = undoWork});
            });
        });
    });
}

void JournalTasks::erase(const AuditRow &row)
{
    const UserId person(row.entry.target.id);
    const QString name = row.entry.targetName.isEmpty() ? person.toString() : row.entry.targetName;
    QCoro::connect(m_journals.of(m_directory.id()).mayErase(person), this, [this, person, name](const Result<bool> &may) {
        if (!may) {
            fail(may.error(), eraseWork);
            return;
        }
        Confirmation confirmation;
        confirmation.title = tr("Erase what the journal says about %1?").arg(name);
        confirmation.sentences = {tr("It becomes unreadable for ever; the rows stay, and the journal still verifies."),
                                  tr("Their changes leave the basket and cannot be undone any more."),
                                  tr("Copies of the database that were made before still hold it.")};
        confirmation.verb = tr("Erase");
        confirmation.environment = m_directory.environment();
        confirmByName(window(), confirmation, [self = QPointer(this), person] {
            if (!self)
                return;
            QCoro::connect(self->m_journals.erase(self->m_directory.id(), person), self.data(), [self](const Result<JournalBook::Erased> &erased) {
                if (!erased) {
                    self->fail(erased.error(), eraseWork);
                    return;
                }
                Q_EMIT self->erased();
                if (erased->wiped) {
                    self->succeed(tr("Erased."), eraseWork);
                } else {
                    Q_EMIT self->messagePosted({.kind = Message::Kind::Warning,
                                                .text = tr("Erased. Another program was reading the database, so traces of the key stay in "
                                                           "it until all that use it are closed."),
                                                .work = eraseWork});
                }
            });
        });
    });
}

QString sentence(const JournalReport &report)
{
    if (report.verdict.fault)
        return sentence(*report.verdict.fault);
    const int count = static_cast<int>(std::min<qint64>(report.verdict.rows, std::numeric_limits<int>::max()));
    const QString rows = JournalTasks::tr("Verified %Ln row(s)", nullptr, count);
    if (!report.anchor)
        //: %1: "Verified 12,345 rows"
        return JournalTasks::tr("%1, unanchored: a cut end or a journal written anew need not show. Export an anchor and keep it elsewhere.").arg(rows);
    const QString when = Wording::relative(report.anchor->made);
    if (report.isSignedHere)
        //: %1: "Verified 12,345 rows", %2: "3 days ago"
        return JournalTasks::tr("%1, anchored %2.").arg(rows, when);
    //: %3: a fingerprint
    return JournalTasks::tr("%1, anchored %2 by a key that is not in this computer's keychain (%3).").arg(rows, when, report.anchor->fingerprint());
}

} // namespace Rollcall
