#include "ui/members/pastedpeople.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size()
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; });
}

QString withoutQuotes(QString text)
{
    text = text.simplified();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).replace(u"\\\""_s, u"\""_s).simplified();
    return text;
}

QString withoutScheme(const QString &text)
{
    if (!text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return text;
    const QString address = text.sliced(7).section(u'?', 0, 0);
    return QUrl::fromPercentEncoding(address.toUtf8());
}

/// Commas and semicolons part a line, but not inside quotes or angle brackets.
QStringList parts(const QString &line)
{
    QStringList result;
    QString part;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quoted && c == u'\\' && i + 1 < line.size()) {
            part += c;
            part += line.at(++i);
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'<' || c == u'>'))
            bracketed = c == u'<';
        if (!quoted && !bracketed && (c == u',' || c == u';')) {
            result.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    result.append(part);
    return result;
}

PastedPerson personOfPart(const QString &part)
{
    const QString text = part.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    if (open >= 0 && close > open) {
        const QString address = withoutScheme(text.sliced(open + 1, close - open - 1).trimmed());
        return looksLikeAddress(address) ? PastedPerson{withoutQuotes(text.first(open)), address} : PastedPerson{};
    }
    const QString whole = withoutScheme(withoutQuotes(text));
    if (looksLikeAddress(whole))
        return {{}, whole};
    // "Olena Shevchenko olena@acme.example", as some address books copy it.
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    const auto address = std::ranges::find_if(words, [](const QString &word) { return looksLikeAddress(word); });
    if (address == words.end())
        return {};
    return {words.first(std::distance(words.begin(), address)).join(u' '), *address};
}

PastedPerson personOfRow(const QString &row)
{
    QStringList cells = row.split(u'\t');
    std::ranges::transform(cells, cells.begin(), withoutQuotes);
    const auto address = std::ranges::find_if(cells, [](const QString &cell) { return looksLikeAddress(cell); });
    if (address == cells.end())
        return {};
    const QString name = address == cells.begin() ? cells.value(1) : cells.first();
    const bool isName = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }) && !name.contains(u'@');
    return {isName ? name : QString(), *address};
}

} // namespace

PastedPeople peopleOfText(const QString &text)
{
    PastedPeople pasted;
    QSet<QString> known;
    const auto take = [&](const PastedPerson &person) {
        const QString key = person.email.toCaseFolded();
        if (key.isEmpty() || known.contains(key))
            return;
        known.insert(key);
        if (pasted.people.size() < mostPastedPeople)
            pasted.people.append(person);
        else
            ++pasted.leftOut;
    };
    pasted.isCut = text.size() > longestPaste;
    QString lines = text.first(std::min(text.size(), longestPaste));
    lines.replace(u'\r', u'\n');
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.contains(u'\t')) {
            take(personOfRow(line));
            continue;
        }
        for (const QString &part : parts(line))
            take(personOfPart(part));
    }
    return pasted;
}

QString PastedPeople::leftOutSentence() const
{
    if (leftOut > 0)
        return QCoreApplication::translate("Rollcall::PastedPeople", "The first %1 people were taken and %n left out. To add them all, import a file.",
                                           nullptr, leftOut)
            .arg(people.size());
    return isCut ? QCoreApplication::translate("Rollcall::PastedPeople", "The text was too long to be read to its end. To add everybody, import a file.")
                 : QString();
}

} // namespace Rollcall
