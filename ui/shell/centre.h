#pragma once

#include "ui/shell/pagestack.h"

#include "ui/welcome/welcomepage.h"

class QStackedWidget;

namespace Rollcall {

class Breadcrumb;
class MessageBar;

/// The middle of the window: where one is, messages, and the page; or the welcome page in place of all that.
class Centre final : public QWidget
{
    Q_OBJECT
public:
    Centre(PageStack::Factory factory, QWidget *parent = nullptr);

    PageStack *pages() const { return m_pages; }
    Breadcrumb *breadcrumb() const { return m_breadcrumb; }
    MessageBar *messages() const { return m_messages; }

    /// Stands in place of the pages until leaveWelcome(). True when it was made just now.
    bool showWelcome(const SampleOffer &offer, bool connects);
    /// nullptr when there is none; while it is busy it is there even when the pages are shown.
    WelcomePage *welcome() const { return m_welcome; }
    bool isWelcomeShown() const;
    /// Shows the pages; the welcome page ends unless it is busy.
    void leaveWelcome();
    /// The focus to where one works.
    void focusContent();

private:
    PageStack *m_pages;
    Breadcrumb *m_breadcrumb;
    MessageBar *m_messages;
    QStackedWidget *m_content;
    QWidget *m_ordinary;
    WelcomePage *m_welcome = nullptr;
};

} // namespace Rollcall
