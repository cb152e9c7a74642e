#include "ui/common/fieldeditors.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTimeZone>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    QString text;
    QString value;
};

QList<Choice> timeZones()
{
    QList<Choice> choices;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(u'/') || name == u"UTC"_s)
            choices.append({name, name});
    }
    return choices;
}

QList<Choice> locales()
{
    QList<Choice> choices;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        if (locale.language() == QLocale::C)
            continue;
        const QString words = u"%1 (%2)"_s.arg(QLocale::languageToString(locale.language()),
                                               QLocale::territoryToString(locale.territory()));
        choices.append({u"%1 – %2"_s.arg(words, locale.name()), locale.name()});
    }
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.text < b.text; });
    const auto same = [](const Choice &a, const Choice &b) { return a.value == b.value; };
    choices.erase(std::unique(choices.begin(), choices.end(), same), choices.end());
    return choices;
}

QComboBox *searchable(const QList<Choice> &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString(), QString());
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(0);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->setMaxVisibleItems(16);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

} // namespace

QWidget *makeEditor(FieldFormat format, QWidget *parent)
{
    if (format == FieldFormat::TimeZone) {
        static const QList<Choice> choices = timeZones();
        return searchable(choices, parent);
    }
    if (format == FieldFormat::Locale) {
        static const QList<Choice> choices = locales();
        return searchable(choices, parent);
    }
    auto *line = new QLineEdit(parent);
    switch (format) {
    case FieldFormat::Email: line->setInputMethodHints(Qt::ImhEmailCharactersOnly); break;
    case FieldFormat::Phone: line->setInputMethodHints(Qt::ImhDialableCharactersOnly); break;
    case FieldFormat::Url: line->setInputMethodHints(Qt::ImhUrlCharactersOnly); break;
    default: break;
    }
    return line;
}

QString editorText(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(editor)) {
        const int item = box->findText(box->currentText(), Qt::MatchFixedString);
        const QVariant data = item >= 0 ? box->itemData(item) : QVariant();
        return data.isValid() ? data.toString() : box->currentText();
    }
    return editor->metaObject()->userProperty().read(editor).toString();
}

void setEditorText(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor)) {
        edit->setPlainText(text);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const int item = box->findData(text);
        if (item >= 0)
            box->setCurrentIndex(item);
        else if (box->isEditable())
            box->setEditText(text);
        else
            box->setCurrentText(text);
    } else {
        editor->metaObject()->userProperty().write(editor, text);
    }
}

void setEditorReadOnly(QWidget *editor, bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setReadOnly(readOnly);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
        edit->setReadOnly(readOnly);
    else
        editor->setEnabled(!readOnly);
}

} // namespace Rollcall
