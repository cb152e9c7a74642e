#pragma once

#include "models/directory/reader.h"

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;

namespace Rollcall {

class CopyButton;

/// The raw values, as `--json` writes them, and under "sent" what the server sent of these things: fields that are none of ours
/// are to be seen only there.
class JsonTab final : public QWidget
{
    Q_OBJECT
public:
    explicit JsonTab(QWidget *parent = nullptr);
    /// What was shown stays until it is known what was sent.
    void show(Reader &reader, const QJsonObject &object, const QList<EntityId> &things);
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setObject(const QJsonObject &object);

    int m_generation = 0;
    QPlainTextEdit *m_text;
    CopyButton *m_copy;
};

} // namespace Rollcall
