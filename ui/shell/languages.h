#pragma once

#include <QList>
#include <QLocale>
#include <QSettings>
#include <QString>

namespace Rollcall {

/// A language that Rollcall speaks.
struct Language {
    QString code; ///< "uk"; empty for the system's.
    QString name; ///< In itself ("Українська"); the system's in the present language.
};

/// The system's first.
QList<Language> languages();
/// The chosen one's code; empty for the system's, and for one that is not spoken (any more).
QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &code);
/// What numbers, dates and translations follow from the next start on.
QLocale chosenLocale(const QSettings &settings);

} // namespace Rollcall
