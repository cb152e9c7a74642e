#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTranslator>
#include <QWidget>

#include <algorithm>
#include <memory>

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

/// Longer words; or, where ROLLCALL_WORDS names a compiled translation, those of it: to look at in pictures.
inline std::unique_ptr<QTranslator> longerWords()
{
    const QString file = qEnvironmentVariable("ROLLCALL_WORDS");
    if (file.isEmpty())
        return std::make_unique<Longer>();
    auto words = std::make_unique<QTranslator>();
    if (!words->load(file))
        qFatal("No words are in %s", qPrintable(file));
    return words;
}

/// The choices that stand cut in their boxes; names of things, which may be of any length, may.
inline QStringList cutChoices(QWidget *window)
{
    QStringList cut;
    for (auto *box : window->findChildren<QComboBox *>()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->isVisible() && box->sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon && box->fontMetrics().horizontalAdvance(box->currentText()) > room.width())
            cut.append(box->currentText());
    }
    return cut;
}

/// Labels that wrap and have less room than their lines need, or are cut by what they stand in.
inline QStringList cutLines(QWidget *window)
{
    QStringList cut;
    for (auto *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->wordWrap() || label->width() <= 0)
            continue;
        bool isCut = label->height() < label->heightForWidth(label->width());
        for (QWidget *widget = label; widget != window && !isCut; widget = widget->parentWidget()) {
            // What scrolls shows a part of what is in it.
            if (qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget()))
                break;
            isCut = !widget->parentWidget()->rect().contains(widget->geometry());
        }
        if (isCut)
            cut.append(label->text());
    }
    return cut;
}

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
