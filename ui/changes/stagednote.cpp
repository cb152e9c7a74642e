#include "ui/changes/stagednote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

StagedNote::StagedNote(QWidget *parent) : QWidget(parent), m_words(new QLabel), m_review(new QToolButton)
{
    setObjectName(u"stagedNote"_s);
    m_words->setObjectName(u"stagedWords"_s);
    m_review->setObjectName(u"reviewStaged"_s);
    m_review->setText(tr("Review…"));
    m_review->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_words);
    line->addWidget(m_review);
    connect(m_review, &QToolButton::clicked, this, &StagedNote::reviewRequested);
    hide();
}

void StagedNote::setCount(qint64 staged)
{
    m_words->setText(tr("%n staged change(s)", nullptr, static_cast<int>(std::min<qint64>(staged, std::numeric_limits<int>::max()))));
    m_review->setAccessibleName(tr("Review %1").arg(m_words->text()));
    setVisible(staged > 0);
}

QString StagedNote::text() const
{
    return isHidden() ? QString() : m_words->text();
}

} // namespace Rollcall
