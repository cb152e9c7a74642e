#include "ui/changes/changedetails.h"

#include "models/workspace/changes/changewords.h"
#include "ui/changes/differencestable.h"
#include "ui/common/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

int alikeIn(const Preview &preview, const ChangeId &change)
{
    const auto like = std::ranges::find_if(preview.items, [&change](const PreviewItem &item) { return item.item.id() == change; });
    const QStringList keys = like == preview.items.end() ? QStringList() : openChoices(*like);
    if (keys.isEmpty())
        return 0;
    const Verb verb = verbOf(like->item.change.payload);
    return static_cast<int>(std::ranges::count_if(preview.items, [&](const PreviewItem &item) {
        return verbOf(item.item.change.payload) == verb && openChoices(item) == keys;
    }));
}

ChangeDetails::ChangeDetails(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel), m_why(new QLabel), m_differences(new DifferencesTable),
      m_use(new QPushButton(tr("&Use this choice"))), m_useForAll(new QPushButton)
{
    setObjectName(u"changeDetails"_s);
    m_title->setObjectName(u"changeTitle"_s);
    m_why->setObjectName(u"changeWhy"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_use->setObjectName(u"useChoice"_s);
    m_useForAll->setObjectName(u"useChoiceForAll"_s);
    const int gap = fontMetrics().height() / 2;
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_useForAll);
    buttons->addWidget(m_use);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap, gap / 2, gap, gap / 2);
    rows->setSpacing(gap / 2);
    rows->addWidget(m_title);
    rows->addWidget(m_why);
    rows->addWidget(m_differences, 1);
    rows->addLayout(buttons);
    connect(m_differences, &DifferencesTable::choiceMade, this, &ChangeDetails::updateButtons);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT resolved(m_shown, m_differences->choices(), false); });
    connect(m_useForAll, &QPushButton::clicked, this, [this] { Q_EMIT resolved(m_shown, m_differences->choices(), true); });
    show({}, {}, 0);
}

void ChangeDetails::show(const std::optional<StagedRow> &row, const ValueWords &words, int alike)
{
    m_shown = row ? row->item.id() : ChangeId();
    m_alike = alike;
    //: A change and how it stands: "Suspend Wei Kim: ready"
    m_title->setText(row ? tr("%1: %2").arg(changeTitle(row->item.change.payload, row->item.title), standingOf(*row)) : QString());
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    const QString why = row ? whyText(*row) : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_differences->show(row, words);
    updateButtons();
    makeRoom();
}

/// A splitter asks nobody how high a text is at this width, and would cut it.
void ChangeDetails::makeRoom()
{
    const QMargins margins = layout()->contentsMargins();
    const int across = std::max(1, width() - margins.left() - margins.right());
    m_why->setMinimumHeight(m_why->text().isEmpty() ? 0 : m_why->heightForWidth(across));
}

void ChangeDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void ChangeDetails::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButtons();
}

void ChangeDetails::updateButtons()
{
    const bool isReady = m_differences->isAnswered() && !m_isBusy;
    m_use->setVisible(m_differences->asks());
    m_use->setEnabled(isReady);
    m_useForAll->setVisible(m_differences->asks() && m_alike > 1);
    m_useForAll->setEnabled(isReady);
    m_useForAll->setText(tr("Use it for all %n conflict(s) &like this", nullptr, m_alike));
}

} // namespace Rollcall
