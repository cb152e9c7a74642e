#include "ui/shell/languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

QList<Language> languages()
{
    return {{QString(), QCoreApplication::translate("Rollcall::Languages", "Same as the system")},
            {u"en"_s, u"English"_s},
            {u"uk"_s, u"Українська"_s},
            {u"de"_s, u"Deutsch"_s}};
}

QString chosenLanguage(const QSettings &settings)
{
    const QString code = settings.value("language"_L1).toString();
    const auto known = languages();
    return std::ranges::any_of(known, [&](const Language &l) { return l.code == code; }) ? code : QString();
}

void chooseLanguage(QSettings &settings, const QString &code)
{
    settings.setValue("language"_L1, code);
}

QLocale chosenLocale(const QSettings &settings)
{
    const QString code = chosenLanguage(settings);
    // English dates and numbers follow the system's own English where it has one.
    const QLocale system = QLocale::system();
    if (code.isEmpty() || QLocale(code).language() == system.language())
        return system;
    return QLocale(code);
}

} // namespace Rollcall
