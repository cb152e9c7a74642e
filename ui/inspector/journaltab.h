#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/inspector/journalwords.h"
#include "ui/inspector/readtext.h"

#include <QPointer>

namespace Rollcall {

/// The latest entries of the journal about one thing, told in words, with what differs.
class JournalTab final : public ReadText
{
    Q_OBJECT
public:
    explicit JournalTab(QWidget *parent = nullptr);

    /// Reads anew. Names of organizations that entries may speak of.
    void show(OpenDirectory *directory, const JournalQuery &query, const QHash<OrganizationId, QString> &organizations);
    /// The names of roles may have changed.
    void forgetRoles() { m_rolesKnown = false; }

Q_SIGNALS:
    /// All that the journal says about this is wanted.
    void historyRequested(const Rollcall::EntityId &about);

protected:
    QString toHtml() const override;

private:
    void readRoles();
    void readEntries();
    QString entryHtml(const JournalEntry &entry) const;

    QPointer<OpenDirectory> m_directory;
    JournalQuery m_query;
    JournalWords m_words;
    bool m_rolesKnown = false;
    QList<JournalEntry> m_entries;
    QString m_error;
    bool m_answered = false;
    int m_generation = 0;
};

} // namespace Rollcall
