#include "models/auth/tokens/tokenendpoint.h"

#include <QUrlQuery>

namespace Rollcall {

void FormFields::add(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_fields.append({name.toUtf8(), SecretBytes::copyOf(value), false});
}

void FormFields::addSecret(const QString &name, SecretBytes value)
{
    m_fields.append({name.toUtf8(), std::move(value), true});
}

SecretBytes FormFields::secretForm() const
{
    return encoded(false);
}

SecretBytes FormFields::form() const
{
    return encoded(true);
}

SecretBytes FormFields::encoded(bool all) const
{
    QByteArray text;
    qsizetype most = 0;
    for (const Field &field : m_fields)
        most += 3 * (field.name.size() + field.value.size()) + 2;
    text.reserve(most); // a string that grows leaves copies of what it held behind
    for (const Field &field : m_fields) {
        if (!all && !field.isSecret)
            continue;
        if (!text.isEmpty())
            text += '&';
        QByteArray plain = field.value.toPlain();
        QByteArray value = plain.toPercentEncoding();
        text += field.name.toPercentEncoding() + '=';
        text += value;
        wipe(plain);
        wipe(value);
    }
    return SecretBytes::taken(text);
}

QUrl FormFields::withQuery(QUrl url) const
{
    QUrlQuery query(url);
    for (const Field &field : m_fields) {
        if (!field.isSecret)
            query.addQueryItem(QString::fromLatin1(field.name.toPercentEncoding()),
                               QString::fromLatin1(field.value.toPlain().toPercentEncoding()));
    }
    url.setQuery(query);
    return url;
}

} // namespace Rollcall
