#include "ui/connections/lock/locksettings.h"

#include "ui/connections/tonelabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

LockSettings::LockSettings(ConnectionLock &lock, bool followsScreen, QWidget *parent) : QWidget(parent)
{
    auto *minutes = new QSpinBox(this);
    minutes->setObjectName(u"lockMinutes"_s);
    minutes->setRange(0, ConnectionLock::mostMinutes);
    minutes->setSpecialValueText(tr("Never"));
    //: After so many minutes without input the connections are locked
    minutes->setSuffix(tr(" min idle"));
    minutes->setValue(lock.minutes());
    auto *label = new QLabel(tr("Loc&k connections after:"), this);
    label->setBuddy(minutes);
    auto *screen = new QCheckBox(tr("Lock them with the &screen"), this);
    screen->setObjectName(u"lockWithScreen"_s);
    screen->setChecked(followsScreen && lock.isWithScreen());
    screen->setEnabled(followsScreen);
    auto *note = new ToneLabel(this);
    note->setObjectName(u"lockNote"_s);
    const QString unlocking = tr("What idle time locked opens when you sign in again: Rollcall has no password of its own.");
    note->setText(followsScreen ? unlocking + u' ' + tr("What the screen locked opens with the screen.")
                                : unlocking + u' ' + tr("This system does not tell when its screen is locked."));
    auto *across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(label);
    across->addWidget(minutes);
    across->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(across);
    layout->addWidget(screen);
    layout->addWidget(note);
    connect(minutes, &QSpinBox::valueChanged, &lock, &ConnectionLock::setMinutes);
    connect(screen, &QCheckBox::toggled, &lock, &ConnectionLock::setWithScreen);
}

} // namespace Rollcall
