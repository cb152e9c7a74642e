#pragma once

#include "models/jobs/import/importrules.h"

#include <QGroupBox>

class QComboBox;
class QFormLayout;

namespace Rollcall {

/// Words of a file that name no role of the directory, and what each of them means; hidden while there are none.
class RoleWords final : public QGroupBox
{
    Q_OBJECT
public:
    explicit RoleWords(QWidget *parent = nullptr);

    /// These, and those that the mapping knows already.
    void show(const QStringList &words, const Mapping &mapping, const QList<Role> &roles);
    /// Puts what was chosen into the mapping.
    void fill(Mapping &mapping) const;

Q_SIGNALS:
    void changed();

private:
    QFormLayout *m_form;
    QMap<QString, QComboBox *> m_boxes; ///< By the folded word.
};

} // namespace Rollcall
