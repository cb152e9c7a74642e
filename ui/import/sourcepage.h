#pragma once

#include "models/jobs/import/filepreview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace Rollcall {

/// The first page of the studio: which file, how it is read, and its first rows.
class SourcePage final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePage(QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    /// How it is read; changes by the person come as formatChosen().
    void showFormat(const TableFormat &format);
    void showPreview(const QStringList &headings, const FilePreview &preview);
    void showNothing();

Q_SIGNALS:
    void pathChanged(const QString &path); ///< Key by key.
    void fileChosen(const QString &path);
    void formatChosen(const Rollcall::TableFormat &format);
    void templateRequested();

private:
    void build();
    void chooseFile();
    void chooseFormat();

    QLineEdit *m_path;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QCheckBox *m_headings;
    QLabel *m_readAs;
    QLabel *m_kind;
    QLabel *m_notes;
    QTableWidget *m_rows;
    std::optional<TableFormat> m_format;
    bool m_isShowing = false; ///< The program sets the choices, not the person.
};

} // namespace Rollcall
