#pragma once

#include "models/domain/error.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Rollcall {

class ToneLabel;

/// The path of a file with certificates, chosen or typed, and beneath it whose they are and their fingerprints.
class FilePicker final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY edited USER true)
public:
    explicit FilePicker(const QString &label, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void choose();
    void look();
    void showFound(const Result<QStringList> &found);

    QString m_label;
    QLineEdit *m_line;
    QPushButton *m_choose;
    ToneLabel *m_note;
    quint64 m_generation = 0;
};

} // namespace Rollcall
