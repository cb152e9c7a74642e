#pragma once

#include <QTextBrowser>

namespace Rollcall {

/// Text to be read, selected and copied: wraps long words, scrolls by keyboard, shows the tool tips of its parts.
class ReadText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ReadText(QWidget *parent = nullptr);

protected:
    /// Makes the text anew, in the colours of the palette.
    virtual QString toHtml() const = 0;
    /// Keeps the place; does nothing, and so keeps the selection, when the text is the same.
    void render();

    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_html;
};

} // namespace Rollcall
