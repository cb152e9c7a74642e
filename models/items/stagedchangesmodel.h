#pragma once

#include "models/items/listmodel.h"
#include "models/items/valuewords.h"
#include "models/workspace/changes/changes.h"

namespace Rollcall {

/// One row of the basket: a change, and what would become of it where that was looked at.
struct StagedRow {
    StagedChange item;
    std::optional<PreviewItem> preview;
    QString directory; ///< Its name.
};

/// The changes of one set in the order of applying: first as they are on disk, then each with its verdict, as soon as the
/// directories were asked. Asks again when the set or what the readers tell has changed.
class StagedChangesModel final : public ListModel
{
    Q_OBJECT
public:
    enum class Column { Change, Standing, Fields, Why, Directory };
    /// Longer sets are looked at only when somebody asks for it (see check()).
    static constexpr qint64 mostCheckedUnasked = 2000;

    /// Outlived by `changes`.
    explicit StagedChangesModel(Changes &changes, QObject *parent = nullptr);

    /// Shows another set; an empty id shows none.
    void show(const ChangeSetId &set);
    const std::optional<ChangeSet> &set() const { return m_set; } ///< As it was last read.
    /// Of what is not applied; nothing until the directories have answered.
    const std::optional<Preview> &preview() const { return m_preview; }
    bool isChecking() const { return m_isChecking; }
    /// Asks the directories what would become of the set now.
    void check();
    const ValueWords &words() const { return m_words; }

    std::optional<StagedRow> rowAt(int row) const;
    std::optional<StagedRow> rowOfId(const ChangeId &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool isSortable(int) const override { return false; }

Q_SIGNALS:
    /// Another set, other counts of it, or nothing is left of it (set() is empty).
    void setChanged();
    /// A look at the directories began or ended; preview() has what it found.
    void checked();
    /// The directories could not be asked; the rows are there all the same.
    void checkFailed(const Rollcall::Error &error);

protected:
    Task<Result<QList<ItemRow>>> fetch() override;
    QVariant cell(const ItemRow &row, int column, int role) const override;
    void arrived() override;

private:
    /// Reads and asks again, at the latest after so long.
    void lookAfter(int ms);
    void readSet();
    void readWords();
    QList<OrganizationId> organizationsNamed() const;
    void took(Result<Preview> preview);
    QList<ItemRow> rowsOf(const QList<StagedChange> &items) const;

    QPointer<Changes> m_changes;
    ChangeSetId m_shown;
    std::optional<ChangeSet> m_set;
    std::optional<Preview> m_preview;
    QHash<ChangeId, PreviewItem> m_verdicts;
    ValueWords m_words;
    bool m_isChecking = false;
    bool m_checksAgain = false; ///< Something was written while the directories were asked.
    int m_checks = 0;
    QTimer m_soon; ///< One look for several writes in a row.
};

/// How one change stands: its verdict while it is staged, else what became of it. In words, and as an icon's name.
QString standingOf(const StagedRow &row);
QString standingIcon(const StagedRow &row);
/// "City: Kyiv → Lviv; Roles: Member → Admin": what it changes.
QString fieldsText(const StagedRow &row, const ValueWords &words);
/// Why it is not done, or what goes along with it; empty where there is nothing to say.
QString whyText(const StagedRow &row);
bool isDestructive(const Payload &payload);

} // namespace Rollcall

Q_DECLARE_METATYPE(Rollcall::StagedRow)
