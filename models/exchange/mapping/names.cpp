#include "models/exchange/mapping/names.h"

#include <QSet>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Small words that begin a family name in Dutch, German, French, Spanish, Portuguese, Italian, Arabic.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"van"_s,   u"von"_s, u"vom"_s, u"zu"_s,  u"zur"_s, u"de"_s, u"del"_s,
                                         u"della"_s, u"di"_s,  u"da"_s,  u"dos"_s, u"das"_s, u"do"_s, u"du"_s,
                                         u"des"_s,   u"der"_s, u"den"_s, u"ten"_s, u"ter"_s, u"la"_s, u"le"_s,
                                         u"al"_s,    u"el"_s,  u"bin"_s, u"ibn"_s};
    return particles.contains(word);
}

} // namespace

SplitName splitName(const QString &fullName, NameOrder order)
{
    const QString name = fullName.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name, {}};
    qsizetype cut = words.size() - 1; // the first word of the second part
    if (order == NameOrder::FamilyFirst) {
        cut = 1;
        while (cut < words.size() - 1 && isParticle(words[cut - 1]))
            ++cut;
    } else {
        // The first small word that is not the very first: "Maria de la Cruz".
        for (qsizetype i = 1; i < words.size() - 1; ++i) {
            if (isParticle(words[i])) {
                cut = i;
                break;
            }
        }
    }
    const QString first = words.first(cut).join(u' ');
    const QString second = words.sliced(cut).join(u' ');
    return order == NameOrder::FamilyFirst ? SplitName{second, first} : SplitName{first, second};
}

QString joinedName(const QString &given, const QString &family, NameOrder order)
{
    const QString name = order == NameOrder::FamilyFirst ? family + u' ' + given : given + u' ' + family;
    return name.trimmed();
}

} // namespace Rollcall
