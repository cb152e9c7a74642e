#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTranslator>
#include <QWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

/// Each text two fifths longer, as German is: the filler goes before the end, so that "…" and "%1" stay what they are.
class Longer final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
        if (letters < 4 || text.contains(u"Rollcall"_s))
            return n < 0 ? QString() : text.replace(u"%n"_s, QString::number(n));
        const auto last = std::ranges::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isLetter(); });
        text.insert(text.rend() - last, QString(letters * 2 / 5, u'e'));
        return n < 0 ? text : text.replace(u"%Ln"_s, QString::number(n)).replace(u"%n"_s, QString::number(n));
    }
    bool isEmpty() const override { return false; }
};

/// What stands cut in a window: labels that do not wrap, and buttons.
inline QStringList cutWords(QWidget *window)
{
    QStringList cut;
    for (auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && label->pixmap(Qt::ReturnByValue).isNull()
            && label->width() < label->minimumSizeHint().width())
            cut.append(label->text());
    }
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    return cut;
}

} // namespace Rollcall
