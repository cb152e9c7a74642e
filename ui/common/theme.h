#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace Rollcall {

/// Light, dark or as the system says; widgets ask here for what a palette has no role for.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)
    enum class Tone { Neutral, Information, Positive, Warning, Negative };

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Fusion with our palette; System keeps the platform's style and palette. Breeze icons in either case, which follow.
    void apply(Choice choice);

    static QString toKey(Choice choice); ///< "system", "light", "dark"
    static Choice choiceFromKey(const QString &key);

    static bool isDark(const QPalette &palette);
    /// Text and symbols of a tone, readable on the palette's base and window.
    static QColor accent(const QPalette &palette, Tone tone);
    /// A quiet background of the tone.
    static QColor tint(const QPalette &palette, Tone tone);
    /// The palette with this colour for text, on window and base alike.
    static QPalette inked(QPalette palette, const QColor &colour);
    /// Secondary text.
    static QColor quiet(const QPalette &palette);
    static QColor line(const QPalette &palette); ///< Hairlines between parts.
    /// A hue that always goes with this id.
    static QColor ofId(const QPalette &palette, const QString &id);

Q_SIGNALS:
    void applied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseIcons();

    QApplication &m_application;
    QString m_systemStyle;
    Choice m_choice = Choice::System;
    bool m_applying = false;
};

} // namespace Rollcall
