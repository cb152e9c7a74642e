#pragma once

#include "models/exchange/writing/journallines.h"
#include "models/workspace/changes/takeback.h"
#include "models/workspace/journal/journals.h"
#include "ui/common/messagebar.h"

namespace Rollcall {

/// What can be done with a journal: verified, exported, anchored, rows undone, a person erased. Asks where it must and tells
/// what came of it.
class JournalTasks final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; without changes nothing is undone. `parent` is what dialogs stand over.
    JournalTasks(OpenDirectory &directory, Journals &journals, Changes *changes, QWidget *parent);

    void verify();
    void verifyAgainstFile();
    void exportRows(const AuditQuery &query, JournalLines::Format format);
    void exportAnchor();
    /// Takes back what these rows tell, each by the change that it came from.
    void undo(const QList<AuditRow> &rows);
    void erase(const AuditRow &row);
    /// What erase() would refuse, about the person of a row.
    Task<Result<bool>> mayErase(const AuditRow &row) const { return m_journals.of(m_directory.id()).mayErase(UserId(row.entry.target.id)); }

    bool isVerifying() const { return m_isVerifying; }

Q_SIGNALS:
    void verifyingChanged();
    /// The result, in a sentence.
    void verified(const QString &sentence, bool isGood);
    void erased();
    void messagePosted(const Rollcall::Message &message);

private:
    void verify(std::optional<JournalAnchor> anchor);
    void tellReport(const Result<JournalReport> &report, const QString &question);
    void askToUndo(const QList<ChangeId> &changes);
    void fail(const Error &error, const QString &work);
    void succeed(const QString &sentence, const QString &work);
    void saveAs(const QString &title, const QString &name, const QString &filter, std::function<void(QString)> chosen);
    QWidget *window() const;

    OpenDirectory &m_directory;
    Journals &m_journals;
    QPointer<Changes> m_changes;
    QWidget *m_parent;
    bool m_isVerifying = false;
};

/// "Verified 12,345 rows, anchored 3 days ago.", or which row is wrong.
QString sentence(const JournalReport &report);

} // namespace Rollcall
