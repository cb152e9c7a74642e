#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace Rollcall {

/// What one would type in a terminal to do the same, to be read and copied.
class CommandLineDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The first line is the whole set's; the others do single changes at once, without the basket.
    explicit CommandLineDialog(const QStringList &lines, QWidget *parent = nullptr);

    QString text() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace Rollcall
