#include "ui/journal/savedsearchesbutton.h"

#include "ui/common/icons.h"

#include <QInputDialog>
#include <QMenu>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// An ampersand in a name is no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedSearchesButton::SavedSearchesButton(SavedSearches searches, std::function<AuditQuery()> current, QWidget *parent)
    : QToolButton(parent), m_searches(std::move(searches)), m_current(std::move(current)), m_menu(new QMenu(this))
{
    setObjectName(u"savedSearches"_s);
    setText(tr("Searches"));
    setIcon(Rollcall::icon(u"bookmarks"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Saved searches"));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    // Another window, or another process, may have saved some.
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearchesButton::fill);
}

void SavedSearchesButton::fill()
{
    m_menu->clear();
    const QList<SavedSearch> searches = m_searches.list();
    for (const SavedSearch &search : searches) {
        QAction *action = m_menu->addAction(menuText(search.name));
        connect(action, &QAction::triggered, this, [this, query = search.query] { Q_EMIT chosen(query); });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(Rollcall::icon(u"bookmark-new"_s), tr("&Save this search…"));
    save->setEnabled(!(m_current() == AuditQuery()));
    connect(save, &QAction::triggered, this, &SavedSearchesButton::save);
    if (searches.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(Rollcall::icon(u"bookmark-remove"_s), tr("&Remove"));
    for (const SavedSearch &search : searches) {
        QAction *action = remove->addAction(menuText(search.name));
        connect(action, &QAction::triggered, this, [this, name = search.name] { m_searches.remove(name); });
    }
}

void SavedSearchesButton::save()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("&Name (one that is there already is replaced):"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_searches.save({name.trimmed(), m_current()});
    });
    dialog->open();
}

} // namespace Rollcall
