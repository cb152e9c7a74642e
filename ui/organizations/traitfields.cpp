#include "ui/organizations/traitfields.h"

#include "ui/common/problemlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Format = OrganizationFieldTrait::Format;

TraitFields::TraitFields(QFormLayout *form, Use use, QWidget *parent) : QObject(parent), m_page(parent), m_form(form), m_use(use)
{
}

const OrganizationFieldTrait *TraitFields::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &OrganizationFieldTrait::key);
    return found == m_fields.end() ? nullptr : &*found;
}

bool TraitFields::isLocked(const OrganizationFieldTrait &field) const
{
    return m_use == Use::Editing && !field.editable;
}

bool TraitFields::takes(const QString &key) const
{
    const auto *trait = field(key);
    return trait && (m_use == Use::Editing || trait->atCreation);
}

void TraitFields::setFields(const QList<OrganizationFieldTrait> &fields)
{
    m_fields = fields;
    for (const OrganizationFieldTrait &own : everyOrganizationField())
        shapeRow(takes(own.key) ? field(own.key) : nullptr, own.key);
    for (const OrganizationFieldTrait &field : std::as_const(m_fields)) {
        if (field.isInMetadata() && takes(field.key) && !m_page->findChild<QWidget *>(field.key))
            addRow(field);
    }
}

void TraitFields::setRowVisible(const QString &key, bool visible)
{
    auto *label = m_page->findChild<QLabel *>(key + u"Label"_s);
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::LabelRole;
    if (label)
        m_form->getWidgetPosition(label, &row, &role);
    if (row < 0)
        return;
    m_form->setRowVisible(row, visible);
    // A row that is shown shows all that it holds, marks without a problem too.
    for (auto *problem : m_page->findChildren<ProblemLabel *>()) {
        if (problem->problem().isEmpty())
            problem->hide();
    }
}

void TraitFields::shapeRow(const OrganizationFieldTrait *field, const QString &key)
{
    auto *label = m_page->findChild<QLabel *>(key + u"Label"_s);
    auto *editor = m_page->findChild<QWidget *>(key);
    if (!label || !editor)
        return;
    setRowVisible(key, field != nullptr);
    if (!field)
        return;
    // The form learns what the directory takes after it was shown; a label is marked once.
    if (field->required && label->toolTip().isEmpty()) {
        //: Label of a form field that must be filled in; %1 is its name
        label->setText(tr("%1 *").arg(label->text()));
        label->setToolTip(tr("Required"));
        editor->setAccessibleName(tr("%1, required").arg(field->title()));
    }
    if (!isLocked(*field))
        return;
    editor->setAccessibleDescription(field->lockedReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setReadOnly(true);
    else
        editor->setEnabled(false);
}

void TraitFields::addRow(const OrganizationFieldTrait &field)
{
    QWidget *editor = nullptr;
    if (field.format == Format::Choice) {
        auto *choices = new QComboBox;
        choices->setPlaceholderText(tr("Choose…"));
        if (!field.required)
            choices->addItem(tr("Not set"), QString());
        for (const auto &[value, words] : field.choices)
            choices->addItem(words, value);
        choices->setCurrentIndex(field.required ? -1 : 0);
        editor = choices;
    } else {
        auto *line = new QLineEdit;
        line->setMaxLength(std::max(1000, field.maxLength));
        editor = line;
    }
    editor->setObjectName(field.key);
    auto *label = new QLabel(field.title(), m_page);
    label->setObjectName(field.key + u"Label"_s);
    label->setBuddy(editor);
    auto *problem = new ProblemLabel;
    problem->setObjectName(field.key + u"Problem"_s);
    problem->setField(editor);
    auto *column = new QVBoxLayout;
    column->addWidget(editor);
    column->addWidget(problem);
    m_form->addRow(label, column);
    const auto changed = [this, problem] {
        problem->setProblem({});
        Q_EMIT edited();
    };
    if (auto *choices = qobject_cast<QComboBox *>(editor))
        connect(choices, &QComboBox::currentIndexChanged, this, changed);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, changed);
    shapeRow(&field, field.key);
}

QStringList TraitFields::lockedReasons() const
{
    QStringList reasons;
    for (const OrganizationFieldTrait &field : m_fields) {
        if (isLocked(field) && !field.lockedReason.isEmpty() && !reasons.contains(field.lockedReason))
            reasons.append(field.lockedReason);
    }
    return reasons;
}

QStringList TraitFields::required() const
{
    QStringList labels;
    for (const OrganizationFieldTrait &field : m_fields) {
        if (field.required && takes(field.key))
            labels.append(field.title());
    }
    return labels;
}

void TraitFields::setMetadata(const QJsonObject &metadata)
{
    for (const OrganizationFieldTrait &field : std::as_const(m_fields)) {
        const QJsonValue value = metadata.value(field.key);
        auto *editor = field.isInMetadata() ? m_page->findChild<QWidget *>(field.key) : nullptr;
        if (auto *choices = qobject_cast<QComboBox *>(editor)) {
            int index = value.isUndefined() ? choices->findData(QString()) : choices->findData(value.toString());
            // A word that came after this program stands in the list as it is.
            if (index < 0 && !value.toString().isEmpty()) {
                choices->addItem(value.toString(), value.toString());
                index = choices->count() - 1;
            }
            choices->setCurrentIndex(index);
        } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setText(field.shown(value));
        }
        // What was never set and cannot be is not worth a row.
        if (editor && isLocked(field))
            setRowVisible(field.key, !value.isUndefined());
    }
}

QString TraitFields::typedIn(const OrganizationFieldTrait &field) const
{
    auto *editor = field.isInMetadata() ? m_page->findChild<QWidget *>(field.key) : nullptr;
    if (const auto *choices = qobject_cast<QComboBox *>(editor))
        return choices->currentData().toString();
    const auto *line = qobject_cast<QLineEdit *>(editor);
    return line ? line->text() : QString();
}

QJsonObject TraitFields::metadata(QJsonObject base) const
{
    for (const OrganizationFieldTrait &field : m_fields) {
        if (!field.isInMetadata() || !takes(field.key) || isLocked(field))
            continue;
        const QString typed = typedIn(field);
        // As it is shown, so it is: a number has more than one spelling.
        if (typed.trimmed() == field.shown(base.value(field.key)) || typed == base.value(field.key).toString(typed + u' '))
            continue;
        const QJsonValue value = field.stored(typed);
        if (value.isUndefined())
            base.remove(field.key);
        else
            base.insert(field.key, value);
    }
    return base;
}

QList<std::pair<QString, QString>> TraitFields::typed() const
{
    QList<std::pair<QString, QString>> list;
    for (const OrganizationFieldTrait &field : m_fields) {
        if (const QJsonValue value = field.stored(typedIn(field)); !value.isUndefined())
            list.append({field.title(), field.shown(value)});
    }
    return list;
}

} // namespace Rollcall
