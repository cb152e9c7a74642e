#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Rollcall {

using namespace Qt::StringLiterals;

void installLanguage(const QLocale &locale)
{
    QLocale::setDefault(locale);
    // Not qApp, which takes it for a QApplication here: a command has no windows.
    QObject *application = QCoreApplication::instance();
    auto *qt = new QTranslator(application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(application);
    // What has no translation of ours stays English, and English has plurals to be told.
    if (own->load(locale, u"rollcall"_s, u"_"_s, u":/translations"_s) || own->load(u":/translations/rollcall_en.qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace Rollcall
