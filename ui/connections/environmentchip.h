#pragma once

#include "models/directory/connection.h"

#include <QWidget>

namespace Rollcall {

/// The shade that a colour's name ("red") has on this palette.
QColor environmentColour(const QPalette &palette, const QString &name);

/// The environment of a connection: its word in a frame of its colour. Takes no room while there is none.
class EnvironmentChip final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentChip(QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The same, for delegates: at the left edge (or right, as one reads) of the cell, at most as wide as it.
    static void paint(QPainter *painter, const QRect &cell, const QString &word, const QString &colour, const QPalette &palette,
                      const QFont &font);
    static QSize sizeOf(const QString &word, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    QString m_colour;
};

} // namespace Rollcall
