#pragma once

#include "models/items/stagedchangesmodel.h"
#include "models/workspace/changes/conflicts.h"

#include <QTreeWidget>

class QComboBox;

namespace Rollcall {

/// One change in three columns: what it was based on, what the directory holds now, what will be; each row says in a symbol
/// and words what becomes of it. Where two people changed the same, a box in the row asks what to keep.
class DifferencesTable final : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { FieldName, Base, Now, After, Meaning, Keep };

    explicit DifferencesTable(QWidget *parent = nullptr);

    /// Choices that were made for the same change stay.
    void show(const std::optional<StagedRow> &row, const ValueWords &words);
    bool asks() const { return !m_boxes.isEmpty(); }
    bool isAnswered() const; ///< Every box has its answer.
    Choices choices() const;
    void focusFirstChoice();

Q_SIGNALS:
    void choiceMade();

protected:
    QSize sizeHint() const override;

private:
    void addRow(const FieldDifference &field, const ValueWords &words);
    void addChoice(QTreeWidgetItem *item, const QString &key, const QString &label, const QString &theirs, const QString &mine);

    ChangeId m_shown;
    QByteArray m_look; ///< What is shown: built anew only when that is something else, or the boxes would lose the focus.
    QHash<QString, QComboBox *> m_boxes;
};

} // namespace Rollcall
