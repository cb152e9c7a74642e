#pragma once

#include "models/items/valuewords.h"
#include "models/workspace/changes/basket.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace Rollcall {

/// Edits the values of one staged change: what a field will be. Lists, roles and the like stay as they are.
class EditChangeDialog final : public FormDialog
{
    Q_OBJECT
public:
    EditChangeDialog(Basket &basket, StagedChange item, const ValueWords &words, QWidget *parent = nullptr);

    /// The change with what the form says now.
    StagedChange edited() const;

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    struct Row {
        QString key;
        QString before; ///< As it was staged.
        QLineEdit *edit;
    };
    void addRow(const QString &key, const QJsonValue &value, const QString &now);
    void updateSummary();

    QPointer<Basket> m_basket;
    StagedChange m_item;
    QList<Row> m_rows;
};

} // namespace Rollcall
