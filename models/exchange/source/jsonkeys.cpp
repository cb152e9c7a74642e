#include "models/exchange/source/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

namespace {

/// Behind the string that begins at `from`, its quotes included.
qsizetype behindString(const QByteArray &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

QString stringOf(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

} // namespace

QStringList jsonKeys(const QByteArray &object)
{
    QStringList keys;
    QStringList path;   // keys of the objects that are open
    QString key;        // the last one that was read
    QByteArray open;    // brackets that are open
    bool expectsKey = false;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const char c = object[i];
        const bool inObject = open.endsWith('{');
        const bool inArray = open.contains('[');
        if (c == '"') {
            const qsizetype end = behindString(object, i);
            if (inObject && expectsKey && !inArray)
                key = stringOf(QByteArrayView(object).sliced(i, end - i));
            i = end - 1;
        } else if (c == '{') {
            if (!open.isEmpty())
                path.append(key);
            open.append(c);
            expectsKey = true;
        } else if (c == '[') {
            if (!inArray && inObject)
                keys.append((path + QStringList{key}).join(u'.'));
            open.append(c);
        } else if (c == '}' || c == ']') {
            if (c == '}' && !path.isEmpty())
                path.removeLast();
            open.chop(1);
        } else if (c == ',') {
            expectsKey = inObject;
        } else if (c == ':' && !inArray) {
            expectsKey = false;
            qsizetype next = i + 1;
            while (next < object.size()
                   && (object[next] == ' ' || object[next] == '\t' || object[next] == '\n' || object[next] == '\r'))
                ++next;
            if (next < object.size() && object[next] != '{' && object[next] != '[')
                keys.append((path + QStringList{key}).join(u'.'));
        }
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace Rollcall
