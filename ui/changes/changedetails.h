#pragma once

#include "models/items/stagedchangesmodel.h"
#include "models/workspace/changes/conflicts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Rollcall {

class DifferencesTable;
class ElidedLabel;

/// The one change that is current: how it stands and why, its three columns, and the choices of a conflict.
class ChangeDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeDetails(QWidget *parent = nullptr);

    /// `alike`: how many changes of the set, this one included, ask for the same choices.
    void show(const std::optional<StagedRow> &row, const ValueWords &words, int alike);
    DifferencesTable *differences() const { return m_differences; }
    /// While an answer is being written.
    void setBusy(bool busy);

Q_SIGNALS:
    void resolved(const Rollcall::ChangeId &change, const Rollcall::Choices &choices, bool alsoAlike);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateButtons();
    void makeRoom();

    ChangeId m_shown;
    int m_alike = 1;
    bool m_isBusy = false;
    ElidedLabel *m_title;
    QLabel *m_why;
    DifferencesTable *m_differences;
    QPushButton *m_use;
    QPushButton *m_useForAll;
};

/// How many changes of the preview ask for the same choices as this one; 0 when it asks for none.
int alikeIn(const Preview &preview, const ChangeId &change);

} // namespace Rollcall
