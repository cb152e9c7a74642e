#include "ui/shell/centre.h"

#include "ui/common/messagebar.h"
#include "ui/shell/breadcrumb.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

Centre::Centre(PageStack::Factory factory, QWidget *parent)
    : QWidget(parent), m_pages(new PageStack(std::move(factory))), m_breadcrumb(new Breadcrumb),
      m_messages(new MessageBar), m_content(new QStackedWidget), m_ordinary(new QWidget)
{
    setObjectName(u"centre"_s);
    const int gap = fontMetrics().height() / 2;
    auto *ordinary = new QVBoxLayout(m_ordinary);
    ordinary->setContentsMargins({});
    ordinary->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, gap / 2, gap, 0);
    head->addWidget(m_breadcrumb);
    ordinary->addLayout(head);
    ordinary->addWidget(m_pages, 1);
    m_content->addWidget(m_ordinary);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_content, 1);
}

bool Centre::showWelcome(const SampleOffer &offer, bool connects)
{
    const bool fresh = !m_welcome;
    if (fresh) {
        m_welcome = new WelcomePage(offer, connects);
        m_content->addWidget(m_welcome);
    }
    m_content->setCurrentWidget(m_welcome);
    return fresh;
}

bool Centre::isWelcomeShown() const
{
    return m_welcome && m_content->currentWidget() == m_welcome;
}

void Centre::leaveWelcome()
{
    if (!m_welcome)
        return;
    m_content->setCurrentWidget(m_ordinary);
    if (m_welcome->isBusy())
        return;
    m_welcome->deleteLater();
    m_welcome = nullptr;
}

void Centre::focusContent()
{
    if (isWelcomeShown())
        m_welcome->setFocus();
    else if (m_pages->page())
        m_pages->page()->focusList();
}

} // namespace Rollcall
