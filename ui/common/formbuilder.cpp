#include "ui/common/formbuilder.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

FormBuilder::FormBuilder(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

FormBuilder::~FormBuilder()
{
    // The row that has the focus says that it was left while it goes.
    for (FieldRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

void FormBuilder::addFields(const QList<FieldTrait> &traits)
{
    QList<FieldGroup> groups;
    for (const FieldTrait &trait : traits) {
        if (!groups.contains(info(trait.field).group))
            groups.append(info(trait.field).group);
    }
    for (const FieldGroup group : groups) {
        QList<FieldTrait> fields;
        for (const FieldTrait &trait : traits) {
            if (info(trait.field).group == group)
                fields.append(trait);
        }
        const bool required = std::any_of(fields.begin(), fields.end(), [](const FieldTrait &trait) { return trait.required; });
        if (group == FieldGroup::Identity)
            beginSection({});
        else
            beginSection(displayName(group), required);
        for (const FieldTrait &trait : std::as_const(fields))
            addField(trait);
    }
    beginSection({});
}

FieldRow *FormBuilder::addField(const FieldTrait &trait)
{
    auto *row = addRow(new FieldRow(trait));
    if (!trait.editable)
        m_onlyAtCreation.insert(row->key());
    return row;
}

FieldRow *FormBuilder::addRow(FieldRow *row)
{
    target()->addWidget(row);
    m_rows.append(row);
    m_byKey.insert(row->key(), row);
    if (m_section)
        m_sectionOf.insert(row->key(), m_section);
    connect(row, &FieldRow::edited, this, [this, row] {
        m_touched.insert(row->key());
        updateSummaries();
        Q_EMIT edited(row->key());
    });
    connect(row, &FieldRow::finished, this, [this, row] { Q_EMIT finished(row->key()); });
    alignLabels();
    return row;
}

FoldingSection *FormBuilder::beginSection(const QString &title, bool expanded)
{
    m_section = nullptr;
    m_sectionLayout = nullptr;
    if (title.isEmpty())
        return nullptr;
    m_section = new FoldingSection(title, this);
    auto *content = new QWidget(m_section);
    m_sectionLayout = new QVBoxLayout(content);
    m_sectionLayout->setContentsMargins(0, 0, 0, 4);
    m_sectionLayout->setSpacing(m_layout->spacing());
    m_section->setContent(content);
    m_section->setExpanded(expanded);
    m_layout->addWidget(m_section);
    return m_section;
}

void FormBuilder::addWidget(QWidget *widget)
{
    target()->addWidget(widget);
}

QVBoxLayout *FormBuilder::target()
{
    return m_sectionLayout ? m_sectionLayout : m_layout;
}

FieldRow *FormBuilder::row(const QString &key) const
{
    return m_byKey.value(key);
}

void FormBuilder::setReadOnly(bool readOnly)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void FormBuilder::lockCreationFields()
{
    for (const QString &key : std::as_const(m_onlyAtCreation))
        row(key)->setReadOnly(true);
}

Problems FormBuilder::setProblems(const Problems &problems, bool onlyTouched)
{
    QHash<QString, Problem> first;
    Problems others;
    for (const Problem &problem : problems) {
        if (!m_byKey.contains(problem.field)) {
            others.append(problem);
            continue;
        }
        const auto known = first.constFind(problem.field);
        const bool worse = known != first.constEnd() && known->severity == Problem::Severity::Warning
            && problem.severity == Problem::Severity::Error;
        if (known == first.constEnd() || worse)
            first.insert(problem.field, problem);
    }
    for (FieldRow *row : std::as_const(m_rows)) {
        const bool shown = first.contains(row->key()) && (!onlyTouched || m_touched.contains(row->key()));
        row->setProblem(shown ? std::optional(first.value(row->key())) : std::nullopt);
    }
    return others;
}

bool FormBuilder::hasErrors() const
{
    return firstErrorRow() != nullptr;
}

FieldRow *FormBuilder::firstErrorRow() const
{
    for (FieldRow *row : m_rows) {
        if (row->problem() && row->problem()->severity == Problem::Severity::Error)
            return row;
    }
    return nullptr;
}

void FormBuilder::focusFirstError()
{
    FieldRow *row = firstErrorRow();
    if (!row)
        return;
    if (FoldingSection *section = m_sectionOf.value(row->key()))
        section->setExpanded(true);
    row->editor()->setFocus(Qt::OtherFocusReason);
}

void FormBuilder::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->editor()->setFocus(Qt::OtherFocusReason);
}

/// One column of labels over all sections.
void FormBuilder::alignLabels()
{
    int width = 0;
    for (const FieldRow *row : std::as_const(m_rows))
        width = std::max(width, row->label()->sizeHint().width());
    for (const FieldRow *row : std::as_const(m_rows))
        row->label()->setMinimumWidth(width);
}

/// What a folded section holds, beside its title.
void FormBuilder::updateSummaries()
{
    QHash<FoldingSection *, QStringList> texts;
    for (const FieldRow *row : std::as_const(m_rows)) {
        FoldingSection *section = m_sectionOf.value(row->key());
        if (section && !row->value().isEmpty())
            texts[section].append(row->value());
    }
    for (FoldingSection *section : m_sectionOf)
        section->setSummary(texts.value(section).join(u", "_s));
}

} // namespace Rollcall
