#include "ui/common/formdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui_formdialog.h"

#include <QKeyEvent>
#include <QScreen>
#include <QLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString leaveQuestion = u"leave"_s;

} // namespace

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::FormDialog>()), m_messages(new MessageBar(this)),
      m_verb(new BusyButton({}, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->messagePlace->addWidget(m_messages);
    m_ui->summary->setForegroundRole(QPalette::WindowText);
    m_verb->setObjectName(u"verb"_s);
    m_verb->setDefault(true);
    m_ui->buttons->addWidget(m_verb);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        m_stages = m_stagesByRule;
        submit();
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

FormDialog::~FormDialog() = default;

QVBoxLayout *FormDialog::content() const
{
    return m_ui->contentLayout;
}

void FormDialog::setVerb(const QString &verb)
{
    m_verbText = verb;
    QPushButton *button = m_stagesByRule ? m_other : m_verb;
    if (button->text() != verb)
        button->setText(verb);
}

QPushButton *FormDialog::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, m_ui->formPage);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_ui->buttons->insertWidget(m_ui->buttons->indexOf(m_verb), button);
    return button;
}

QPushButton *FormDialog::cancelButton() const
{
    return m_ui->cancel;
}

QString FormDialog::summary() const
{
    return m_ui->summary->text();
}

void FormDialog::setSummary(const QString &sentence)
{
    m_ui->summary->setText(sentence);
    // More lines than ever before would be taken from the form.
    const int needed = m_ui->summary->heightForWidth(m_ui->summary->width());
    if (needed > std::exchange(m_summaryHeight, std::max(m_summaryHeight, needed)))
        growToContent();
}

void FormDialog::setProgress(const QString &text)
{
    m_ui->progress->setText(text);
    m_ui->progress->setVisible(!text.isEmpty());
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_messages->clear(leaveQuestion);
    m_verb->setBusy(busy);
    m_ui->areaContent->setEnabled(!busy);
    for (auto *button : m_ui->formPage->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        if (button != m_verb)
            button->setEnabled(!busy);
    }
}

void FormDialog::showInstead(QWidget *page)
{
    if (m_ui->stack->indexOf(page) < 0)
        m_ui->stack->addWidget(page);
    m_ui->stack->setCurrentWidget(page);
}

void FormDialog::showForm()
{
    m_ui->stack->setCurrentWidget(m_ui->formPage);
}

bool FormDialog::canLeave()
{
    if (m_leaving || !hasEdits())
        return true;
    if (!isAsking())
        m_askedFrom = focusWidget();
    Message question;
    question.kind = Message::Kind::Warning;
    question.text = tr("What you have entered is not saved yet.");
    question.key = leaveQuestion;
    question.buttons = {{tr("&Discard"), [this] {
                             m_leaving = true;
                             reject();
                         }},
                        {tr("&Keep editing"), [this] { keepEditing(); }}};
    question.focused = 1;
    question.closable = false; // Each way out has a button.
    m_messages->post(question);
    return false;
}

bool FormDialog::isAsking() const
{
    return m_messages->holds(leaveQuestion);
}

void FormDialog::keepEditing()
{
    m_messages->clear(leaveQuestion);
    if (m_askedFrom)
        m_askedFrom->setFocus(Qt::OtherFocusReason);
}

void FormDialog::reject()
{
    // An answer is under way: leaving now would hide what became of it.
    if (!m_busy && canLeave())
        QDialog::reject();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier && m_ui->stack->currentWidget() == m_ui->formPage) {
        m_verb->click();
        return;
    }
    if (event->matches(QKeySequence::Cancel) && isAsking() && hasEdits()) {
        keepEditing();
        return;
    }
    QDialog::keyPressEvent(event);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!m_fitted)
        resize(fittingSize());
    m_fitted = true;
    QDialog::showEvent(event);
}

void FormDialog::growToContent()
{
    // Widgets that were just put into a layout are shown by a queued call, and count only then.
    const auto grow = [this] {
        if (m_fitted)
            resize(size().expandedTo(fittingSize()));
    };
    QMetaObject::invokeMethod(this, grow, Qt::QueuedConnection);
}

void FormDialog::orderTabs()
{
    QWidget *last = nullptr;
    const auto append = [&last](QWidget *widget) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            return;
        if (last)
            setTabOrder(last, widget);
        last = widget;
    };
    // Layouts know the order in which the parts are read; within a part its children were made in that order.
    const std::function<void(QLayout *)> walk = [&](QLayout *layout) {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            if (item->layout())
                walk(item->layout());
            if (QWidget *widget = item->widget()) {
                append(widget);
                if (widget->layout())
                    walk(widget->layout());
            }
        }
    };
    walk(m_ui->areaContent->layout());
    for (QWidget *widget : m_messages->findChildren<QWidget *>())
        append(widget);
    walk(m_ui->buttons);
}

/// As high as the form, as far as the screen has room; a scroll area alone would ask for far less.
QSize FormDialog::fittingSize() const
{
    for (QWidget *widget : m_ui->areaContent->findChildren<QWidget *>()) {
        if (widget->layout())
            widget->layout()->activate();
    }
    m_ui->areaContent->layout()->activate();
    const QSize content = m_ui->areaContent->sizeHint();
    const int width = std::max(m_fitted ? size().width() : fontMetrics().averageCharWidth() * 64, content.width() + 48);
    // What stands below the form wraps: a sentence with long names takes more lines than the layout's own hint has.
    QLayout *form = m_ui->formPage->layout();
    const int page = form->hasHeightForWidth() ? form->totalHeightForWidth(width) : sizeHint().height();
    const int others = page - m_ui->area->sizeHint().height();
    const int height = others + std::max(content.height(), m_ui->areaContent->heightForWidth(width - 48)) + 16;
    const QSize available = screen() ? screen()->availableSize() * 9 / 10 : QSize(1024, 700);
    return QSize(width, height).boundedTo(available).expandedTo(minimumSizeHint());
}

} // namespace Rollcall
