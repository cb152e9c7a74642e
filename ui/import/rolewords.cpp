#include "ui/import/rolewords.h"

#include "models/domain/text.h"

#include <QComboBox>
#include <QFormLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

RoleWords::RoleWords(QWidget *parent) : QGroupBox(tr("Words that name no role here"), parent), m_form(new QFormLayout(this))
{
    setObjectName(u"unknownRoles"_s);
    hide();
}

void RoleWords::show(const QStringList &words, const Mapping &mapping, const QList<Role> &roles)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_boxes.clear();
    // As they stand in the file, by the folded form under which the mapping knows them.
    QMap<QString, QString> known;
    for (auto it = mapping.roleNames.begin(); it != mapping.roleNames.end(); ++it)
        known.insert(it.key(), it.key());
    for (const QString &word : words)
        known.insert(Text::folded(word), word);
    for (auto it = known.begin(); it != known.end(); ++it) {
        auto *box = new QComboBox;
        box->addItem(tr("An error"), it.key());
        box->addItem(tr("Left out"), QString());
        for (const Role &role : roles)
            box->addItem(role.name, role.name);
        const int chosen = mapping.roleNames.contains(it.key()) ? box->findData(mapping.roleNames.value(it.key())) : 0;
        box->setCurrentIndex(qMax(0, chosen));
        box->setAccessibleName(tr("What the role “%1” becomes").arg(it.value()));
        connect(box, &QComboBox::activated, this, &RoleWords::changed);
        m_form->addRow(it.value(), box);
        m_boxes.insert(it.key(), box);
    }
    setVisible(!known.isEmpty());
}

void RoleWords::fill(Mapping &mapping) const
{
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        const QString meant = it.value()->currentData().toString();
        if (meant == it.key())
            mapping.roleNames.remove(it.key());
        else
            mapping.roleNames.insert(it.key(), meant);
    }
}

} // namespace Rollcall
