#pragma once

#include <QAbstractButton>

namespace Rollcall {

/// A large button with an icon, a title and a sentence under it. Space and Enter press it.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Layout {
        QRect icon;
        QRect title;
        QRect sentence;
        int height = 0;
    };
    Layout arranged(int width) const;
    QFont titleFont() const;

    QString m_sentence;
};

} // namespace Rollcall
