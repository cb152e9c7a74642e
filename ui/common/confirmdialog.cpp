#include "ui/common/confirmdialog.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar mayBreak(0x200b);

/// Long words (domains, German) get places to break at, or they would stick out of the dialog.
QString breakable(const QString &text)
{
    constexpr int longest = 24;
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longest && !letter.isLowSurrogate() && !letter.isMark()) {
            result.append(mayBreak);
            run = 1;
        }
        result.append(letter);
    }
    return result;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(breakable(text));
    label->setWordWrap(true);
    return label;
}

QString sameForm(QString text)
{
    return text.remove(mayBreak).simplified().normalized(QString::NormalizationForm_C);
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent), m_confirmation(confirmation), m_extra(new QVBoxLayout)
{
    setWindowTitle(confirmation.title);
    setModal(true);

    auto *mark = new QLabel(this);
    const QString name = confirmation.iconName.isEmpty() ? u"dialog-warning"_s : confirmation.iconName;
    mark->setPixmap(glyph(name, 32, Theme::accent(palette(), Theme::Tone::Warning), devicePixelRatioF()));
    auto *title = plainLabel(confirmation.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    title->setFont(bold);
    m_text = plainLabel({}, this);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSentences(confirmation.sentences);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(title);
    if (confirmation.production || !confirmation.environment.isEmpty()) {
        const QString environment = confirmation.environment.isEmpty() ? tr("production") : confirmation.environment;
        auto *where = plainLabel(tr("Environment: %1").arg(environment), this);
        const auto tone = confirmation.production ? Theme::Tone::Negative : Theme::Tone::Neutral;
        where->setPalette(Theme::inked(palette(), Theme::accent(palette(), tone)));
        words->addWidget(where);
    }
    words->addWidget(m_text);
    words->addLayout(m_extra);
    if (!confirmation.name.isEmpty()) {
        m_name = new QLineEdit(this);
        m_name->setPlaceholderText(confirmation.name);
        auto *label = plainLabel(tr("Type “%1” to confirm:").arg(confirmation.name), this);
        label->setBuddy(m_name);
        m_name->setAccessibleName(label->text().remove(mayBreak));
        words->addWidget(label);
        words->addWidget(m_name);
        connect(m_name, &QLineEdit::textChanged, this, [this] { updateVerb(); });
    }

    auto *buttons = m_buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_verb = buttons->addButton(confirmation.verb, QDialogButtonBox::DestructiveRole);
    m_verb->setIcon(icon(confirmation.iconName.isEmpty() ? u"edit-delete"_s : confirmation.iconName));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true);
    m_verb->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(mark, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    (m_name ? static_cast<QWidget *>(m_name) : cancel)->setFocus();
    m_cancel = cancel;
    updateVerb();
    fit();
}

void ConfirmDialog::setSentences(const QStringList &sentences)
{
    m_text->setText(breakable(sentences.join(u'\n')));
    m_text->setVisible(!sentences.isEmpty());
    setAccessibleDescription(sentences.join(u'\n'));
    fit();
}

/// As high as the wrapped words need, and no higher.
void ConfirmDialog::fit()
{
    if (!layout())
        return;
    // The inner layouts remember the height of the words before.
    layout()->activate();
    if (layout()->hasHeightForWidth())
        resize(minimumWidth(), layout()->heightForWidth(minimumWidth()));
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    fit(); // Only now are fonts and margins those of the style.
    QDialog::showEvent(event);
}

void ConfirmDialog::addWidget(QWidget *widget)
{
    m_extra->addWidget(widget);
    fit();
}

void ConfirmDialog::offerStaging(bool isRule)
{
    m_stagesByRule = isRule;
    m_stage = m_buttons->addButton(tr("S&tage instead"), QDialogButtonBox::ActionRole);
    m_stage->setObjectName(u"stageInstead"_s);
    m_stage->setToolTip(tr("It waits in the basket until you apply it"));
    m_stage->setAutoDefault(false);
    m_stage->setDefault(isRule);
    connect(m_stage, &QPushButton::clicked, this, [this] {
        m_stages = true;
        accept();
    });
    fit();
}

void ConfirmDialog::updateVerb()
{
    if (!m_name)
        return;
    const bool matches = sameForm(m_name->text()) == sameForm(m_confirmation.name);
    m_verb->setEnabled(matches);
    // Typing the whole name is the decision: from then on Enter means it.
    (matches ? m_verb : m_stagesByRule ? m_stage : m_cancel)->setDefault(true);
}

ConfirmDialog *confirmByName(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(confirmation, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(confirmed));
    dialog->open();
    return dialog;
}

} // namespace Rollcall
