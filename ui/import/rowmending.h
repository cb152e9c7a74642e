#pragma once

#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/imports.h"

#include <functional>

namespace Rollcall {

/// What somebody does to single rows of a checked file: each is judged anew and kept. One after the other, each on top of the
/// one before: they share the file and the import.
class RowMending final : public QObject
{
    Q_OBJECT
public:
    /// The imports outlive it.
    explicit RowMending(Imports &imports, QObject *parent = nullptr) : QObject(parent), m_imports(imports) {}

    /// The check has read the whole file before the first edit.
    void begin(QPointer<ImportCheck> check, const Import &import);
    /// What was not judged yet counts all the same, for the next check.
    void stop();
    void edit(const MarkedRow &mark, std::function<void(RowEdits &)> make);
    /// A row is being judged.
    bool isBusy() const { return m_isBusy; }
    /// As it was checked, with the edits since.
    const Import &import() const { return m_import; }

Q_SIGNALS:
    void begun();
    /// The row's mark, those of rows that were its duplicates, and the counts of the whole file.
    void mended(const QList<Rollcall::MarkedRow> &marks, const Rollcall::OutcomeCounts &counts);
    void failed(const Rollcall::Error &error);
    /// After either.
    void ended();

private:
    struct RowEdit {
        MarkedRow mark;
        std::function<void(RowEdits &)> make;
    };
    struct Judged {
        QList<MarkedRow> marks;
        OutcomeCounts counts;
    };
    void next();
    Task<Result<Judged>> judge(MarkedRow mark, RowEdits edits);

    Imports &m_imports;
    QPointer<ImportCheck> m_check;
    Import m_import;
    QList<RowEdit> m_edits; ///< Not begun yet.
    std::optional<RowEdits> m_judged; ///< With what is being judged.
    int m_generation = 0;   ///< Of the check: an answer about an older one is dropped.
    bool m_isBusy = false;
};

} // namespace Rollcall
