#include "ui/connections/steprow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString iconName(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Waiting: return u"clock"_s;
    case TestStep::State::Running: return u"view-refresh"_s;
    case TestStep::State::Good: return u"dialog-ok"_s;
    case TestStep::State::Failed: return u"dialog-error"_s;
    case TestStep::State::Skipped: return u"go-next"_s;
    }
    return {};
}

Theme::Tone toneOf(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Good: return Theme::Tone::Positive;
    case TestStep::State::Failed: return Theme::Tone::Negative;
    case TestStep::State::Running: return Theme::Tone::Information;
    default: return Theme::Tone::Neutral;
    }
}

} // namespace

StepRow::StepRow(TestStep::Name name, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(title(name), this)), m_word(new QLabel(this)),
      m_sentence(new QLabel(this))
{
    m_step.name = name;
    m_sentence->setObjectName(u"sentence"_s);
    m_word->setObjectName(u"word"_s);
    for (QLabel *label : {m_title, m_word, m_sentence})
        label->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing()); // reserved
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_word, 0, 2, Qt::AlignRight);
    grid->addWidget(m_sentence, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    adapt();
}

void StepRow::setStep(const TestStep &step)
{
    m_step = step;
    adapt();
}

QString StepRow::title(TestStep::Name name)
{
    switch (name) {
    case TestStep::Name::Resolve: return tr("Find the server");
    case TestStep::Name::Tls: return tr("Encrypted connection");
    case TestStep::Name::Discovery: return tr("What the server offers");
    case TestStep::Name::Token: return tr("Sign-in");
    case TestStep::Name::Read: return tr("Read something");
    }
    return {};
}

QString StepRow::word(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Waiting: return tr("Waiting");
    case TestStep::State::Running: return tr("Running…");
    case TestStep::State::Good: return tr("Good");
    case TestStep::State::Failed: return tr("Failed");
    case TestStep::State::Skipped: return tr("Skipped");
    }
    return {};
}

void StepRow::adapt()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    const QColor ink = Theme::accent(palette(), toneOf(m_step.state));
    m_word->setPalette(Theme::inked(palette(), ink));
    m_word->setText(word(m_step.state));
    m_icon->setPixmap(glyph(iconName(m_step.state), fontMetrics().height(), ink, devicePixelRatioF()));
    QString text = m_step.sentence;
    if (!m_step.details.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) + m_step.details;
    m_sentence->setText(text);
    const bool failed = m_step.state == TestStep::State::Failed;
    m_sentence->setPalette(failed ? palette() : Theme::inked(palette(), Theme::quiet(palette())));
    setAccessibleName(u"%1: %2"_s.arg(m_title->text(), m_word->text()));
    setAccessibleDescription(text);
}

void StepRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Rollcall
