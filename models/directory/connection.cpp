#include "models/directory/connection.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString word;
    QString colour;
};

const QList<Word> &words()
{
    static const QList<Word> list{{u"production"_s, u"red"_s}, {u"staging"_s, u"amber"_s}, {u"sandbox"_s, u"green"_s},
                                  {u"development"_s, u"blue"_s}, {u"test"_s, u"violet"_s}};
    return list;
}

} // namespace

QStringList environmentWords()
{
    QStringList all;
    for (const Word &word : words())
        all += word.word;
    return all;
}

QStringList environmentColours()
{
    return {u"red"_s, u"amber"_s, u"green"_s, u"blue"_s, u"violet"_s, u"grey"_s};
}

QString colourOf(const Connection &connection)
{
    if (environmentColours().contains(connection.colour))
        return connection.colour;
    if (isProduction(connection))
        return words().first().colour;
    for (const Word &word : words()) {
        if (word.word.compare(connection.environment.trimmed(), Qt::CaseInsensitive) == 0)
            return word.colour;
    }
    return u"grey"_s;
}

bool isProduction(const Connection &connection)
{
    const QString word = connection.environment.trimmed().toCaseFolded();
    return word == words().first().word || word == u"prod";
}

} // namespace Rollcall
