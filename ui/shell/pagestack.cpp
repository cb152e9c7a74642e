#include "ui/shell/pagestack.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

PageStack::PageStack(Factory factory, QWidget *parent) : QStackedWidget(parent), m_factory(std::move(factory))
{
    setObjectName(u"pageStack"_s);
}

PageStack::~PageStack()
{
    // Each page owns its widget: before the stack deletes its children.
    qDeleteAll(m_pages);
}

bool PageStack::goTo(const Location &location)
{
    if (!show(location))
        return false;
    m_trail.visit(location);
    Q_EMIT pageChanged();
    return true;
}

void PageStack::goBack()
{
    while (m_trail.canGoBack()) {
        const Location there = m_trail.back();
        if (show(there))
            break;
    }
    Q_EMIT pageChanged();
}

void PageStack::goForward()
{
    while (m_trail.canGoForward()) {
        const Location there = m_trail.forward();
        if (show(there))
            break;
    }
    Q_EMIT pageChanged();
}

bool PageStack::show(const Location &location)
{
    Screen *page = m_pages.value(location);
    if (!page) {
        page = m_factory(location);
        if (!page)
            return false;
        page->setParent(this);
        m_pages.insert(location, page);
        addWidget(page->widget());
    }
    m_page = page;
    m_location = location;
    m_seen.removeAll(location);
    m_seen.append(location);
    setCurrentWidget(page->widget());
    dropOldest();
    return true;
}

void PageStack::dropOldest()
{
    while (m_seen.size() > mostPages)
        drop(m_seen.first());
}

void PageStack::drop(const Location &location)
{
    Screen *old = m_pages.take(location);
    if (!old)
        return;
    m_seen.removeAll(location);
    removeWidget(old->widget());
    old->deleteLater(); // it may be what asked to go elsewhere
}

void PageStack::rename(const Location &location)
{
    if (!(location == m_location))
        return;
    m_location = location;
    m_trail.visit(location);
}

void PageStack::forget(const Location &location)
{
    m_trail.forget(location);
    if (location == m_location)
        return; // the caller goes elsewhere first
    drop(location);
}

void PageStack::closeDirectory(const ConnectionId &connection)
{
    const QList<Location> seen = m_seen;
    for (const Location &location : seen) {
        if (location.connection == connection && location.section != Section::Connection && !(location == m_location))
            drop(location);
    }
}

} // namespace Rollcall
