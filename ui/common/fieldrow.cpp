#include "ui/common/fieldrow.h"

#include "ui/common/fieldeditors.h"
#include "ui/common/problemlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace Rollcall {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const FieldTrait &trait, QWidget *parent)
    : FieldRow(info(trait.field).key, info(trait.field).label(), makeEditor(info(trait.field).format, nullptr), trait.required, parent)
{
}

FieldRow::FieldRow(const QString &key, const QString &label, QWidget *editor, bool required, QWidget *parent)
    : QWidget(parent), m_key(key), m_labelText(label), m_editor(editor), m_label(new QLabel(this)),
      m_note(new ProblemLabel(this)), m_required(required)
{
    build();
    connectEditor();
    updateLabel();
    m_original = value();
}

FieldRow::~FieldRow()
{
    // An editor that goes while it has the focus says that it was left; by then this is no FieldRow any more.
    m_editor->removeEventFilter(this);
    m_editor->disconnect(this);
}

void FieldRow::build()
{
    m_editor->setParent(this);
    m_editor->setObjectName(m_key);
    m_label->setBuddy(m_editor);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setField(m_editor);

    // A label stands beside the first line of a tall editor.
    m_isTall = qobject_cast<QPlainTextEdit *>(m_editor) || m_editor->sizeHint().height() > 3 * fontMetrics().height();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0, m_isTall ? Qt::AlignTop : Qt::Alignment());
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_editor);
    fit();
}

/// A row is as tall as its editor; a note wraps, so where it is narrow it wants more than the row's own hint.
void FieldRow::fit()
{
    const auto vertical = m_isTall ? QSizePolicy::Preferred : m_note->isHidden() ? QSizePolicy::Maximum : QSizePolicy::Minimum;
    QSizePolicy policy(QSizePolicy::Preferred, vertical);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldRow::connectEditor()
{
    const auto changed = [this] {
        m_touched = true;
        Q_EMIT edited();
    };
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        connect(line, &QLineEdit::textEdited, this, changed);
        connect(line, &QLineEdit::editingFinished, this, [this] { finish(); });
        return;
    }
    if (auto *edit = qobject_cast<QPlainTextEdit *>(m_editor))
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *box = qobject_cast<QComboBox *>(m_editor))
        connect(box, &QComboBox::currentTextChanged, this, changed);
    else if (const QMetaProperty property = m_editor->metaObject()->userProperty(); property.hasNotifySignal())
        connect(m_editor, property.notifySignal(), this, metaObject()->method(metaObject()->indexOfSlot("editorChanged()")));
    m_editor->installEventFilter(this);
}

void FieldRow::editorChanged()
{
    m_touched = true;
    Q_EMIT edited();
}

void FieldRow::finish()
{
    if (std::exchange(m_touched, false))
        Q_EMIT finished();
}

QString FieldRow::value() const
{
    return editorText(m_editor);
}

void FieldRow::setValue(const QString &value)
{
    const QSignalBlocker blocker(m_editor);
    setEditorText(m_editor, value);
    m_original = this->value();
    m_touched = false;
}

void FieldRow::setRequired(bool required)
{
    m_required = required;
    updateLabel();
}

void FieldRow::setReadOnly(bool readOnly)
{
    setEditorReadOnly(m_editor, readOnly);
}

void FieldRow::setProblem(const std::optional<Problem> &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    if (problem)
        m_note->setProblem(problem->sentence, problem->severity);
    else
        m_note->setProblem({});
    fit();
}

void FieldRow::setHint(const QString &hint)
{
    m_note->setHint(hint);
    fit();
}

void FieldRow::updateLabel()
{
    QString text = m_labelText;
    text.replace(u'&', u"&&"_s);
    //: Label of a form field that must be filled in; %1 is its name
    m_label->setText(m_required ? tr("%1 *").arg(text) : text);
    m_label->setToolTip(m_required ? tr("Required") : QString());
    m_editor->setAccessibleName(m_required ? tr("%1, required").arg(m_labelText) : m_labelText);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        finish();
    return QWidget::eventFilter(watched, event);
}

} // namespace Rollcall
