#include "ui/inspector/inspectorpane.h"

#include "ui/common/statepane.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace Rollcall {

using namespace std::chrono_literals;

InspectorPane::InspectorPane(QWidget *parent)
    : QStackedWidget(parent), m_pane(new StatePane(this)), m_page(new QWidget(this))
{
    addWidget(m_page);
    addWidget(m_pane);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(50ms); // Several writes in a row make one read.
    connect(&m_readSoon, &QTimer::timeout, this, &InspectorPane::readAgain);
    connect(m_pane, &StatePane::retryRequested, this, &InspectorPane::readAgain);
}

void InspectorPane::assemble(QWidget *header, QLayout *actions, QTabWidget *tabs)
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(header);
    if (actions)
        layout->addLayout(actions);
    layout->addWidget(tabs, 1);
}

QTabWidget *InspectorPane::makeTabs(const QString &name)
{
    auto *tabs = new QTabWidget(m_page);
    tabs->setObjectName(name);
    tabs->setDocumentMode(true);
    tabs->setElideMode(Qt::ElideNone);
    tabs->setUsesScrollButtons(false);
    return tabs;
}

void InspectorPane::readAgain()
{
    if (m_directory)
        read();
}

void InspectorPane::follow(OpenDirectory *directory)
{
    m_directory = directory;
    keep(connect(&directory->reader(), &Reader::changed, this, [this](const QList<FeedEvent> &events) {
        if (concerns(events))
            m_readSoon.start();
    }));
    if (!m_shown)
        m_pane->showLoading();
    read();
}

void InspectorPane::stop()
{
    for (const auto &connection : m_following)
        disconnect(connection);
    m_following.clear();
    m_readSoon.stop();
    m_directory = nullptr;
    ++m_generation;
    m_shown = false;
    forget();
}

void InspectorPane::showPage()
{
    m_shown = true;
    setCurrentWidget(m_page);
}

void InspectorPane::showFault(const Error &error, const QString &iconName, const QString &gone)
{
    m_shown = false;
    if (error.kind == Error::Kind::NotFound)
        m_pane->showEmpty(iconName, gone);
    else
        m_pane->showError(error);
    setCurrentWidget(m_pane);
}

} // namespace Rollcall
