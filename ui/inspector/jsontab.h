#pragma once

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;

namespace Rollcall {

class CopyButton;

/// The raw values, as `--json` writes them.
class JsonTab final : public QWidget
{
    Q_OBJECT
public:
    explicit JsonTab(QWidget *parent = nullptr);
    void setObject(const QJsonObject &object);
    QString text() const;

private:
    QPlainTextEdit *m_text;
    CopyButton *m_copy;
};

} // namespace Rollcall
