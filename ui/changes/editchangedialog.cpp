#include "ui/changes/editchangedialog.h"

#include "models/domain/fieldwords.h"
#include "models/workspace/changes/changewords.h"
#include "ui/changes/editedpayload.h"
#include "ui/common/buttons.h"
#include "ui/common/checklist.h"
#include "ui/common/fieldeditors.h"
#include "ui/common/fieldrow.h"
#include "ui/common/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

bool canBeEdited(const Payload &payload)
{
    return EditedPayload::roles(payload) || std::holds_alternative<SetStatus>(payload) || !EditedPayload::texts(payload).isEmpty();
}

EditChangeDialog::EditChangeDialog(Basket &basket, StagedChange item, const ValueWords &words, OpenDirectory *directory, QWidget *parent)
    : FormDialog(parent), m_basket(&basket), m_directory(directory), m_item(std::move(item)), m_words(words)
{
    setObjectName(u"editChangeDialog"_s);
    setWindowTitle(changeTitle(m_item.change.payload, m_item.title));
    setVerb(tr("&Save in the basket"));
    const Payload &payload = m_item.change.payload;
    for (const EditedPayload::Text &text : EditedPayload::texts(payload))
        addRow(text.key, text.value, words.text(text.key, text.before));
    int width = 0;
    for (const FieldRow *row : std::as_const(m_rows))
        width = std::max(width, row->label()->sizeHint().width());
    for (const FieldRow *row : std::as_const(m_rows))
        row->label()->setMinimumWidth(width);
    if (const auto *set = std::get_if<SetStatus>(&payload))
        addStatus(set->after);
    if (const auto roles = EditedPayload::roles(payload))
        addRoles(*roles);
    if (const auto *add = std::get_if<AddMember>(&payload))
        addInvite(add->invite);
    content()->addStretch();
    updateSummary();
    orderTabs();
    readDirectory();
}

void EditChangeDialog::addRow(const QString &key, const QJsonValue &value, const QString &now)
{
    const FieldInfo *field = fieldByKey(key);
    auto *row = field ? new FieldRow(FieldTrait{field->field, false, true, field->maxLength}, this)
                      : new FieldRow(key, fieldLabel(key), makeEditor(FieldFormat::Text, this), false, this);
    row->setValue(value.toString());
    row->editor()->setObjectName(key);
    row->editor()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // Boxes would be as wide as their words.
    if (!now.isEmpty())
        row->setHint(tr("Before: %1").arg(now));
    content()->addWidget(row);
    if (m_rows.isEmpty())
        row->editor()->setFocus();
    m_rows.append(row);
    connect(row, &FieldRow::edited, this, &EditChangeDialog::updateSummary);
}

void EditChangeDialog::add(const QString &label, QWidget *editor)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(editor);
    editor->setAccessibleName(label);
    content()->addWidget(words);
    content()->addWidget(editor);
    if (m_rows.isEmpty())
        editor->setFocus();
}

void EditChangeDialog::addStatus(MemberStatus status)
{
    m_status = new QComboBox(this);
    m_status->setObjectName(u"status"_s);
    for (const MemberStatus one : {MemberStatus::Active, MemberStatus::Suspended})
        m_status->addItem(displayName(one), static_cast<int>(one));
    if (m_status->findData(static_cast<int>(status)) < 0)
        m_status->addItem(displayName(status), static_cast<int>(status));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(status)));
    add(fieldLabel(u"status"_s), m_status);
    connect(m_status, &QComboBox::currentIndexChanged, this, &EditChangeDialog::updateSummary);
}

void EditChangeDialog::addRoles(const QStringList &roles)
{
    m_rolesBefore = roles;
    m_roles = new CheckList(this);
    m_roles->setObjectName(u"roles"_s);
    m_roles->setEmptyText(tr("The roles cannot be read now."));
    m_roles->setChecked(roles);
    add(fieldLabel(u"roles"_s), m_roles);
    connect(m_roles, &CheckList::checkedChanged, this, &EditChangeDialog::updateSummary);
}

void EditChangeDialog::addInvite(bool invite)
{
    m_invite = new QCheckBox(tr("Send an &invitation"), this);
    m_invite->setObjectName(u"invite"_s);
    m_invite->setChecked(invite);
    content()->addWidget(m_invite);
    connect(m_invite, &QCheckBox::toggled, this, &EditChangeDialog::updateSummary);
}

QStringList EditChangeDialog::changedLabels() const
{
    QStringList labels;
    for (const FieldRow *row : m_rows) {
        if (row->isModified())
            labels.append(row->labelText());
    }
    const auto *set = std::get_if<SetStatus>(&m_item.change.payload);
    if (m_status && set && m_status->currentData().toInt() != static_cast<int>(set->after))
        labels.append(fieldLabel(u"status"_s));
    if (m_roles) {
        const QStringList roles = m_roles->checked();
        if (QSet<QString>(roles.begin(), roles.end()) != QSet<QString>(m_rolesBefore.begin(), m_rolesBefore.end()))
            labels.append(fieldLabel(u"roles"_s));
    }
    const auto *add = std::get_if<AddMember>(&m_item.change.payload);
    if (m_invite && add && m_invite->isChecked() != add->invite)
        labels.append(tr("invitation"));
    return labels;
}

bool EditChangeDialog::hasEdits() const
{
    return !changedLabels().isEmpty();
}

void EditChangeDialog::updateSummary()
{
    const QStringList labels = changedLabels();
    setSummary(labels.isEmpty() ? tr("Nothing is changed yet.") : tr("Changes in the basket: %1. Nothing is sent.").arg(labels.join(u", "_s)));
    verbButton()->setAvailable(!breaksRules() && !labels.isEmpty());
}

StagedChange EditChangeDialog::edited() const
{
    StagedChange item = m_item;
    Payload &payload = item.change.payload;
    for (const FieldRow *row : m_rows) {
        if (row->isModified())
            EditedPayload::setText(payload, row->key(), row->value());
    }
    if (auto *set = std::get_if<SetStatus>(&payload); set && m_status)
        set->after = static_cast<MemberStatus>(m_status->currentData().toInt());
    if (m_roles)
        EditedPayload::setRoles(payload, m_roles->checked());
    if (auto *add = std::get_if<AddMember>(&payload); add && m_invite)
        add->invite = m_invite->isChecked();
    if (const QString name = nameInValues(payload); !name.isEmpty())
        item.title = name;
    return item;
}

void EditChangeDialog::submit()
{
    if (isBusy() || !m_basket || !hasEdits())
        return;
    setBusy(true);
    QCoro::connect(m_basket->edit(edited()), this, [this](const Result<void> &result) {
        setBusy(false);
        if (result)
            accept();
        else
            messages()->error(result.error());
    });
}

} // namespace Rollcall
