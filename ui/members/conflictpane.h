#pragma once

#include "models/directory/change.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace Rollcall {

/// Fields that somebody else changed while they were edited here: both values, and which of them to keep.
class ConflictPane final : public QWidget
{
    Q_OBJECT
public:
    struct Conflict {
        QString field; ///< Key.
        QString label;
        QString theirs;
        QString mine;
    };

    explicit ConflictPane(QWidget *parent = nullptr);

    void setConflicts(const QList<Conflict> &conflicts);
    bool isEmpty() const { return m_choices.isEmpty(); }
    /// Keys of the fields where the other value is to stay.
    QStringList keptTheirs() const;

Q_SIGNALS:
    void choiceChanged();

private:
    QFormLayout *m_layout;
    QHash<QString, QComboBox *> m_choices;
};

} // namespace Rollcall
