#include "ui/connections/editor/connectionform.h"

#include "models/items/plaintip.h"
#include "ui/common/foldingsection.h"
#include "ui/connections/editor/filepicker.h"
#include "ui/connections/editor/pairseditor.h"
#include "ui/connections/editor/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

} // namespace

ConnectionForm::ConnectionForm(const ConnectionKind &kind, const QJsonObject &settings, const IsKept &isKept, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_base(settings), m_layout(new QVBoxLayout(this)), m_isKept(isKept)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    build();
    for (const Item &item : std::as_const(m_items)) {
        if (item.field)
            show(item, shownValue(*item.field));
        connect(item.row, &FieldRow::edited, this, [this, key = item.row->key()] {
            m_touched.insert(key);
            update();
            Q_EMIT edited();
        });
    }
    setLabelWidth(labelWidth());
    update();
}

/// A choice that nothing is kept of is what it is for a new connection.
QJsonValue ConnectionForm::shownValue(const ConnectionField &field) const
{
    const QJsonValue kept = settingOf(m_base, field.key);
    return kept.isUndefined() && field.kind == ConnectionField::Kind::Choice ? field.fallback : kept;
}

ConnectionForm::~ConnectionForm()
{
    // The row that has the focus says that it was left while it goes.
    for (const Item &item : std::as_const(m_items))
        item.row->disconnect(this);
}

void ConnectionForm::build()
{
    QStringList titles;
    QList<const ConnectionField *> open;
    for (const ConnectionField &field : std::as_const(m_kind.fields)) {
        if (field.section.isEmpty())
            open.append(&field);
        else if (!titles.contains(field.section))
            titles.append(field.section);
    }
    for (const bool required : {true, false}) {
        for (const ConnectionField *field : std::as_const(open)) {
            if (field->required == required)
                addField(*field, m_layout, nullptr);
        }
    }
    for (const QString &title : std::as_const(titles))
        addSection(title);
}

void ConnectionForm::addSection(const QString &title)
{
    auto *section = new FoldingSection(title, this);
    auto *content = new QWidget(section);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(m_layout->spacing());
    bool needed = false;
    for (const ConnectionField &field : std::as_const(m_kind.fields)) {
        if (field.section != title)
            continue;
        addField(field, layout, section);
        const QJsonValue value = settingOf(m_base, field.key);
        needed = needed || (field.required && (!field.applies || field.applies(m_base)) && value.isUndefined());
    }
    section->setContent(content);
    section->setExpanded(needed);
    m_layout->addWidget(section);
    m_sections.append(section);
    connect(section, &FoldingSection::expandedChanged, this, &ConnectionForm::grown);
}

QWidget *ConnectionForm::makeEditor(const ConnectionField &field) const
{
    using Kind = ConnectionField::Kind;
    switch (field.kind) {
    case Kind::Flag: return new QCheckBox;
    case Kind::Pairs: return new PairsEditor(field.label);
    case Kind::File: return new FilePicker(field.label);
    case Kind::Choice: {
        auto *box = new QComboBox;
        box->setEditable(field.isOpen);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const bool hasEmpty = std::ranges::any_of(field.choices, [](const auto &choice) { return choice.value.isEmpty(); });
        const bool needsEmpty = field.isOpen || (!field.required && field.fallback.toString().isEmpty());
        if (!hasEmpty && needsEmpty)
            box->addItem(QString(), QString());
        for (const ConnectionField::Choice &choice : field.choices)
            box->addItem(choice.label, choice.value);
        if (field.isOpen)
            box->lineEdit()->setPlaceholderText(field.hint);
        return box;
    }
    case Kind::Text:
    case Kind::Url:
    case Kind::Number:
    case Kind::WordList: break;
    }
    auto *line = new QLineEdit;
    line->setPlaceholderText(field.hint);
    if (field.kind == Kind::Url)
        line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    else if (field.kind == Kind::Number)
        line->setInputMethodHints(Qt::ImhDigitsOnly);
    return line;
}

void ConnectionForm::addField(const ConnectionField &field, QVBoxLayout *target, FoldingSection *section)
{
    auto *row = new FieldRow(field.key, field.label, makeEditor(field), field.required);
    row->editor()->setToolTip(plainTip(field.explanation));
    row->label()->setToolTip(plainTip(field.explanation));
    row->editor()->setAccessibleDescription(field.explanation);
    target->addWidget(row);
    m_items.append({&field, &field, row, section});
    if (!field.secret.isEmpty())
        addSecret(field, target, section);
}

void ConnectionForm::addSecret(const ConnectionField &owner, QVBoxLayout *target, FoldingSection *section)
{
    auto *row = new FieldRow(owner.secret, owner.secretLabel, new SecretField(owner.secretLabel, m_isKept && m_isKept(owner.secret)));
    row->setHint(tr("Goes into the keychain, never into the settings."));
    target->addWidget(row);
    m_items.append({nullptr, &owner, row, section});
}

QJsonObject ConnectionForm::settings() const
{
    QJsonObject settings = m_base;
    for (const Item &item : m_items) {
        if (item.field)
            setSetting(settings, item.field->key, valueOf(item));
    }
    // What does not apply is not kept; the form still shows it when it applies again.
    const QJsonObject all = settings;
    for (const ConnectionField &field : m_kind.fields) {
        if (field.applies && !field.applies(all))
            setSetting(settings, field.key, {});
    }
    return settings;
}

QList<TypedSecret> ConnectionForm::secrets() const
{
    QList<TypedSecret> typed;
    for (const Item &item : m_items) {
        const auto *secret = qobject_cast<SecretField *>(item.row->editor());
        if (secret && (secret->isForgotten() || !secret->text().isEmpty()))
            typed.append({item.owner->secret, secret->text()});
    }
    return typed;
}

void ConnectionForm::clearSecrets()
{
    for (const Item &item : std::as_const(m_items)) {
        if (auto *secret = qobject_cast<SecretField *>(item.row->editor()))
            secret->setText({});
    }
}

FieldRow *ConnectionForm::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_items, [&key](const Item &item) { return item.row->key() == key; });
    return found == m_items.end() ? nullptr : found->row;
}

void ConnectionForm::update()
{
    const QJsonObject now = settings();
    QHash<const FoldingSection *, bool> used;
    QHash<const FoldingSection *, QStringList> summaries;
    bool came = false;
    for (const Item &item : std::as_const(m_items)) {
        const bool applies = !item.owner->applies || item.owner->applies(now);
        came = came || (applies && item.row->isHidden());
        item.row->setVisible(applies);
        if (!applies)
            continue;
        used[item.section] = true;
        if (const QString summary = summaryOf(item); !summary.isEmpty())
            summaries[item.section].append(summary);
    }
    for (FoldingSection *section : std::as_const(m_sections)) {
        section->setVisible(used.value(section));
        section->setSummary(summaries.value(section).join(u", "_s));
    }
    if (came)
        Q_EMIT grown();
}

Problems ConnectionForm::showProblems(const Problems &problems, bool onlyTouched)
{
    Problems others = problems;
    for (const Item &item : std::as_const(m_items)) {
        const auto found = std::ranges::find(problems, item.row->key(), &Problem::field);
        const bool shown = found != problems.end() && (!onlyTouched || m_touched.contains(item.row->key()));
        item.row->setProblem(shown ? std::optional(*found) : std::nullopt);
        if (!shown && item.field)
            item.row->editor()->setAccessibleDescription(item.field->explanation);
        others.removeIf([&item](const Problem &problem) { return problem.field == item.row->key(); });
    }
    return others;
}

bool ConnectionForm::focusFirstError()
{
    for (const Item &item : std::as_const(m_items)) {
        if (!item.row->problem() || item.row->problem()->severity != Problem::Severity::Error)
            continue;
        if (item.section)
            item.section->setExpanded(true);
        item.row->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

int ConnectionForm::labelWidth() const
{
    int width = 0;
    for (const Item &item : m_items)
        width = std::max(width, item.row->label()->sizeHint().width());
    return width;
}

void ConnectionForm::setLabelWidth(int width)
{
    for (const Item &item : std::as_const(m_items))
        item.row->label()->setMinimumWidth(width);
}

} // namespace Rollcall
