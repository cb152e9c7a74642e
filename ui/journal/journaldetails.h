#pragma once

#include "models/domain/audit.h"
#include "models/workspace/opendirectory.h"
#include "ui/inspector/journalwords.h"
#include "ui/inspector/readtext.h"

namespace Rollcall {

/// What one row of a journal says: who, when, what became of it, and before and after of what differs, with a word and a
/// symbol for how.
class JournalDetails final : public ReadText
{
    Q_OBJECT
public:
    explicit JournalDetails(OpenDirectory &directory, QWidget *parent = nullptr);

    /// One row, or how many are selected.
    void show(const std::optional<AuditRow> &row, qsizetype selected);

protected:
    QString toHtml() const override;

private:
    void readNames();
    QString factsHtml() const;
    QString differencesHtml() const;

    QPointer<OpenDirectory> m_directory;
    std::optional<AuditRow> m_row;
    qsizetype m_selected = 0;
    JournalWords m_words;
    int m_generation = 0;
};

} // namespace Rollcall
