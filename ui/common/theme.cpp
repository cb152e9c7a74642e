#include "ui/common/theme.h"

#include "ui/common/colours.h"
#include "ui/common/markstyle.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

namespace Rollcall {

using namespace Qt::StringLiterals;

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemStyle(application.style()->objectName())
{
    QStringList paths = QIcon::themeSearchPaths();
    // The offscreen platform knows no folder, and our own drawings are in the program.
    for (const QString &path : {u"/usr/share/icons"_s, u":/icons"_s}) {
        if (!paths.contains(path))
            paths.append(path);
    }
    QIcon::setThemeSearchPaths(paths);
    application.installEventFilter(this);
}

void Theme::apply(Choice choice)
{
    m_choice = choice;
    m_applying = true;
    if (choice == Choice::System) {
        m_application.setStyle(m_systemStyle);
        m_application.setPalette(QPalette());
    } else {
        m_application.setStyle(new MarkStyle); // taken by the application
        m_application.setPalette(choice == Choice::Dark ? Colours::dark() : Colours::light());
    }
    chooseIcons();
    m_applying = false;
    Q_EMIT applied();
}

/// Breeze that fits the palette, and our own drawings for what it does not have.
void Theme::chooseIcons()
{
    const bool dark = isDark(m_application.palette());
    QIcon::setFallbackThemeName(dark ? u"rollcall-dark"_s : u"rollcall"_s);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    // Qt keeps each theme it has read together with the fallback of that time; setting the paths makes it read them anew.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying
        && m_choice == Choice::System) {
        chooseIcons();
        Q_EMIT applied();
    }
    return QObject::eventFilter(watched, event);
}

QString Theme::toKey(Choice choice)
{
    switch (choice) {
    case Choice::System: return u"system"_s;
    case Choice::Light: return u"light"_s;
    case Choice::Dark: return u"dark"_s;
    }
    return {};
}

Theme::Choice Theme::choiceFromKey(const QString &key)
{
    for (const Choice choice : {Choice::Light, Choice::Dark}) {
        if (key == toKey(choice))
            return choice;
    }
    return Choice::System;
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor Theme::accent(const QPalette &palette, Tone tone)
{
    return tone == Tone::Neutral ? quiet(palette) : Colours::accent(tone, isDark(palette));
}

QColor Theme::tint(const QPalette &palette, Tone tone)
{
    return Colours::mixed(palette.color(QPalette::Base), accent(palette, tone), tone == Tone::Neutral ? 0.10 : 0.13);
}

QPalette Theme::inked(QPalette palette, const QColor &colour)
{
    // Which of both a label takes follows from what it stands on.
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    return palette;
}

QColor Theme::quiet(const QPalette &palette)
{
    return Colours::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.68);
}

QColor Theme::line(const QPalette &palette)
{
    return Colours::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor Theme::ofId(const QPalette &palette, const QString &id)
{
    // Not qHash: its seed differs from run to run.
    quint32 hash = 2166136261u;
    for (const char byte : id.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619u;
    return Colours::ofHue(static_cast<int>(hash % 12) * 30, isDark(palette));
}

} // namespace Rollcall
