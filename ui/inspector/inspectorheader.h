#pragma once

#include <QWidget>

class QImage;
class QLabel;
class QVBoxLayout;

namespace Rollcall {

class Avatar;
class CopyButton;
class ElidedLabel;

/// Who is inspected: circle, name, addresses with buttons that copy them, status in words.
class InspectorHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorHeader(QWidget *parent = nullptr);

    void setIdentity(const QString &id, const QString &title);
    /// A picture in place of the initials; null for none.
    void setPicture(const QImage &picture);
    int pictureSide() const; ///< In device pixels.
    /// Up to two lines; an empty one takes no room.
    void setLine(int line, const QString &what, const QString &text, const QString &copied);
    /// An icon and words that may wrap; `toolTip` has the exact time.
    void setStatus(const QString &iconName, const QString &words, const QString &toolTip);
    QString title() const;
    QString statusText() const;
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QWidget *row;
        ElidedLabel *text;
        CopyButton *copy;
    };
    Line addLine(QVBoxLayout *layout, const QString &name);
    void updateIcon();

    Avatar *m_avatar;
    QLabel *m_title;
    QList<Line> m_lines;
    QWidget *m_statusRow;
    QLabel *m_statusIcon;
    QLabel *m_status;
    QString m_iconName;
};

} // namespace Rollcall
