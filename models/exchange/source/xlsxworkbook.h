#pragma once

#include "models/exchange/source/zipfile.h"

#include <QHash>
#include <QStringList>

namespace Rollcall {

/// What a workbook says about its sheets: where they are, and which of its number formats are dates (ECMA-376, part 1,
/// sections 18.2, 18.8).
class XlsxWorkbook final
{
public:
    struct Sheet {
        QString name;
        QString part; ///< Path in the archive.
    };

    static Result<XlsxWorkbook> read(const ZipFile &zip);
    /// Names of the sheets that hold cells, visible or not.
    static Result<QStringList> sheetNames(QIODevice &device);

    const QList<Sheet> &sheets() const { return m_sheets; }
    const QString &sharedStrings() const { return m_sharedStrings; } ///< Path; empty when there are none.
    bool isDate(int style) const { return style >= 0 && style < m_dateStyles.size() && m_dateStyles[style]; }
    bool from1904() const { return m_from1904; }

private:
    Result<void> readWorkbook(const ZipFile &zip, const QString &part);
    Result<QHash<QString, QString>> readRelations(const ZipFile &zip, const QString &part, QString *strings,
                                                  QString *styles);
    Result<void> readStyles(const ZipFile &zip, const QString &part);

    QList<Sheet> m_sheets;
    QString m_sharedStrings;
    QList<bool> m_dateStyles;
    bool m_from1904 = false;
};

/// True for a format code that shows a date or a time: "dd.mm.yyyy", "[h]:mm"; not "0.00" or "[Red]0".
bool isDateFormat(const QString &code);
bool isDateFormat(int builtIn);

/// ISO 8601 of a serial number ("2024-03-01", with "T12:30:00" if there is a time, "12:30:00" without a day); the number
/// itself when it is no date.
QString dateText(double serial, bool from1904);

} // namespace Rollcall
