#pragma once

#include "models/jobs/import/importrules.h"
#include "models/jobs/import/matchrows.h"

#include <functional>

namespace Rollcall {

/// How far a check is.
struct CheckProgress {
    OutcomeCounts counts;
    ReadProgress read;
};

/// What a check said beside its marks.
struct CheckReport {
    OutcomeCounts counts;
    QStringList unknownRoles;   ///< Words of the file that name no role here, for the person to map.
    QStringList columnWarnings; ///< Sentences about whole columns.
};

/// Checks every row of a file against the rules of the directory and the people whom it knows; writes nothing by itself.
/// Memory does not grow with the file, but for what tells duplicates. For one import, once; edits of rows afterwards are
/// judged one by one.
class ImportCheck final : public QObject
{
    Q_OBJECT
public:
    /// Where marks go, a piece at a time; the next piece is read meanwhile, and compared when this one is kept.
    using TakeMarks = std::function<Task<Result<void>>(QList<MarkedRow>)>;

    ImportCheck(QPointer<OpenDirectory> directory, Import import, ImportRules rules, QObject *parent = nullptr);
    ~ImportCheck() override; ///< Stops after the piece that is under way.

    Task<Result<CheckReport>> run(TakeMarks take);
    /// The mark of one row with these edits from now on, and behind it those of its duplicates that may be none any more.
    /// Only after run().
    Task<Result<QList<MarkedRow>>> again(RowMark from, RowEdits edits);
    void cancel() { m_stop.request_stop(); }

    const Import &import() const { return m_import; }
    const ImportRules &rules() const { return m_rules; }

Q_SIGNALS:
    void progressed(const Rollcall::CheckProgress &progress);

private:
    QPointer<OpenDirectory> m_directory;
    Import m_import;
    ImportRules m_rules;
    std::shared_ptr<RowPlanner> m_planner;
    std::shared_ptr<RowFile> m_file;
    std::stop_source m_stop;
};

} // namespace Rollcall
