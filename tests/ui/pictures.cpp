#include "pictures.h"

#include <QDir>
#include <QtTest>
#include <QWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ROLLCALL_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QCoreApplication::processEvents();
    QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace Rollcall
