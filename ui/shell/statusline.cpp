#include "ui/shell/statusline.h"

#include "models/items/plaintip.h"
#include "ui/changes/undobar.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownMs = 15'000; // long enough to look down after a key press
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_told(new ElidedLabel), m_counts(new QLabel), m_icon(new QLabel),
      m_directory(new ElidedLabel), m_sync(new QLabel), m_stopSync(new QToolButton)
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
    m_told->setObjectName(u"statusMessage"_s);
    m_counts->setObjectName(u"statusCounts"_s);
    m_directory->setObjectName(u"statusDirectory"_s);
    m_directory->setElideMode(Qt::ElideMiddle);
    m_directory->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    addWidget(m_told, 1);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_icon);
    addPermanentWidget(m_directory);
    m_sync->setObjectName(u"statusSync"_s);
    m_sync->setTextFormat(Qt::PlainText);
    m_stopSync->setObjectName(u"stopSync"_s);
    m_stopSync->setAutoRaise(true);
    m_stopSync->setToolTip(tr("Stop reading; what has come stays"));
    m_stopSync->setAccessibleName(tr("Stop reading"));
    addPermanentWidget(m_sync);
    addPermanentWidget(m_stopSync);
    setSync({}, {}, false);
    connect(m_stopSync, &QToolButton::clicked, this, &StatusLine::stopSyncRequested);
    m_fade.setSingleShot(true);
    m_fade.setInterval(shownMs);
    connect(&m_fade, &QTimer::timeout, this, [this] { m_told->setText(QString()); });
}

void StatusLine::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    m_fade.start();
    QAccessibleEvent event(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setUndoBar(UndoBar *bar)
{
    insertWidget(0, bar, 0);
    bar->hide(); // insertWidget() shows it
    setMinimumHeight(std::max(minimumHeight(), bar->heightWhenShown() + fontMetrics().height() / 4));
}

void StatusLine::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void StatusLine::setDirectory(const QString &name, const QString &environment, const QString &notice, bool isRemote)
{
    //: Name of a directory and its environment: "Voluble (production)"
    m_directory->setText(environment.isEmpty() ? name : tr("%1 (%2)").arg(name, environment));
    const QString usual = isRemote ? tr("Kept at the server; what you see is a copy on this computer.")
                                   : tr("Kept on this computer; every change is saved at once.");
    m_directory->setToolTip(notice.isEmpty() ? usual : notice);
    m_hasNotice = !notice.isEmpty();
    m_isConnection = isRemote;
    refreshIcon();
}

void StatusLine::setConnection(const QString &name, const QString &environment, const QString &standing)
{
    setDirectory(name, environment, standing, true);
    m_hasNotice = false;
    refreshIcon();
}

void StatusLine::setSync(const QString &text, const QString &details, bool runs)
{
    m_sync->setText(text);
    m_sync->setToolTip(plainTip(details));
    m_sync->setVisible(!text.isEmpty());
    m_stopSync->setVisible(runs);
}

void StatusLine::refreshIcon()
{
    const int size = fontMetrics().height();
    m_stopSync->setIcon(icon(u"dialog-cancel"_s));
    m_stopSync->setIconSize({size, size});
    m_icon->setPixmap(icon(m_hasNotice ? u"dialog-warning"_s : m_isConnection ? u"network-connect"_s : u"computer"_s).pixmap(size, size));
    m_icon->setToolTip(m_directory->toolTip());
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        refreshIcon();
}

} // namespace Rollcall
