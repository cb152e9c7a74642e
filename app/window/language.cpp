#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Rollcall {

using namespace Qt::StringLiterals;

void installLanguage(const QLocale &locale)
{
    QLocale::setDefault(locale);
    auto *qt = new QTranslator(qApp);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(qApp);
    // What has no translation of ours stays English, and English has plurals to be told.
    if (own->load(locale, u"rollcall"_s, u"_"_s, u":/translations"_s) || own->load(u":/translations/rollcall_en.qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace Rollcall
