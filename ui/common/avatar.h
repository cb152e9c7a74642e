#pragma once

#include <QImage>
#include <QWidget>

namespace Rollcall {

/// Initials in a circle; the colour follows from the id, fitted to the palette. Or a picture, in a rounded square.
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const QString &id, const QString &name);
    /// Shown in place of the initials, whole; a null image brings these back.
    void setImage(const QImage &image);
    const QImage &image() const { return m_image; }
    /// Logical pixels; by default twice the font's height.
    void setDiameter(int diameter);
    QSize sizeHint() const override;

    /// The same, for delegates.
    static void paint(QPainter *painter, const QRect &rect, const QString &id, const QString &name, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintImage(QPainter &painter) const;

    QImage m_image;
    QString m_id;
    QString m_name;
    int m_diameter = 0;
};

} // namespace Rollcall
