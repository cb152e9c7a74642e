#include "ui/import/sourcepage.h"

#include "ui/common/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent), m_path(new QLineEdit), m_encoding(new QComboBox), m_delimiter(new QComboBox), m_sheet(new QComboBox),
      m_headings(new QCheckBox(tr("The &first row names the columns"))), m_readAs(new QLabel(tr("Read as"))), m_kind(new QLabel), m_notes(new QLabel), m_rows(new QTableWidget)
{
    for (const Encoding encoding : allEncodings())
        m_encoding->addItem(displayName(encoding), static_cast<int>(encoding));
    for (const char16_t delimiter : allDelimiters())
        m_delimiter->addItem(delimiterName(delimiter), static_cast<int>(delimiter));
    m_path->setObjectName(u"importPath"_s);
    m_rows->setObjectName(u"previewRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setWordWrap(false);
    m_notes->setObjectName(u"sourceNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    build();
    connect(m_path, &QLineEdit::textChanged, this, &SourcePage::pathChanged);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { Q_EMIT fileChosen(path()); });
    for (QComboBox *box : {m_encoding, m_delimiter, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &SourcePage::chooseFormat);
    connect(m_headings, &QCheckBox::toggled, this, &SourcePage::chooseFormat);
    showNothing();
}

void SourcePage::build()
{
    auto *choose = new QPushButton(icon(u"document-open"_s), tr("&Choose…"));
    choose->setObjectName(u"chooseFile"_s);
    connect(choose, &QPushButton::clicked, this, &SourcePage::chooseFile);
    auto *model = new QPushButton(icon(u"document-new"_s), tr("Save a &template…"));
    model->setObjectName(u"saveTemplate"_s);
    model->setToolTip(tr("An empty table with the columns that this directory knows"));
    connect(model, &QPushButton::clicked, this, &SourcePage::templateRequested);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    file->addWidget(model);
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_kind);
    for (QComboBox *box : {m_encoding, m_delimiter, m_sheet})
        reading->addWidget(box);
    reading->addWidget(m_headings);
    reading->addStretch(1);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_delimiter->setAccessibleName(tr("Separator"));
    m_sheet->setAccessibleName(tr("Sheet"));
    auto *form = new QFormLayout;
    form->addRow(tr("&File"), file);
    form->addRow(m_readAs, reading);
    qobject_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addWidget(m_notes);
    column->addWidget(m_rows, 1);
    column->addStretch();
}

QString SourcePage::path() const
{
    return m_path->text().trimmed();
}

void SourcePage::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void SourcePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import people from a file"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        Q_EMIT fileChosen(chosen);
    });
    dialog->open();
}

void SourcePage::chooseFormat()
{
    if (m_isShowing || !m_format)
        return;
    TableFormat format = *m_format;
    const auto encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    if (encoding != format.encoding)
        format.bom = 0; // It belonged to the other one.
    format.encoding = encoding;
    format.delimiter = static_cast<char16_t>(m_delimiter->currentData().toInt());
    format.sheet = m_sheet->currentText();
    format.hasHeadings = m_headings->isChecked();
    Q_EMIT formatChosen(format);
}

void SourcePage::showFormat(const TableFormat &format)
{
    m_isShowing = true;
    m_format = format;
    const bool isText = format.kind == TableKind::Csv;
    m_kind->setText(displayName(format.kind));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(format.encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(format.delimiter)));
    m_sheet->clear();
    m_sheet->addItems(format.sheets);
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findText(format.sheet)));
    m_headings->setChecked(format.hasHeadings);
    m_readAs->show();
    m_kind->show();
    m_encoding->setVisible(isText);
    m_delimiter->setVisible(isText);
    m_sheet->setVisible(format.sheets.size() > 1);
    m_headings->setVisible(isText || format.kind == TableKind::Xlsx);
    m_isShowing = false;
}

void SourcePage::showPreview(const QStringList &headings, const FilePreview &preview)
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(headings.size()));
    m_rows->setRowCount(static_cast<int>(preview.rows.size()));
    m_rows->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const TableRow &line = preview.rows.at(row);
        m_rows->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(line.number)));
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(line.cells.value(column)));
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, qMin(m_rows->columnWidth(column), fontMetrics().averageCharWidth() * 32));
    m_rows->show();
    QStringList notes = m_format ? m_format->notes : QStringList();
    notes += preview.warnings;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void SourcePage::showNothing()
{
    m_format.reset();
    for (QWidget *widget : {static_cast<QWidget *>(m_readAs), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_delimiter),
                            static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_headings), static_cast<QWidget *>(m_rows)})
        widget->hide();
    m_notes->setText(tr("A table of people: CSV with commas, semicolons or tabs, a spreadsheet (XLSX), JSON or JSON Lines. "
                        "Nothing is changed before the last step."));
    m_notes->show();
}

} // namespace Rollcall
