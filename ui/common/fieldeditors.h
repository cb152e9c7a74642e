#pragma once

#include "models/domain/fields.h"

class QWidget;

namespace Rollcall {

/// The editor for a field of this format: a line, or a box with the zones or languages that finds as one types.
QWidget *makeEditor(FieldFormat format, QWidget *parent);

/// Text of an editor: QLineEdit, QPlainTextEdit, QComboBox (the data of the chosen item, else what was typed) or any
/// widget with a user property.
QString editorText(const QWidget *editor);
void setEditorText(QWidget *editor, const QString &text);
void setEditorReadOnly(QWidget *editor, bool readOnly);

} // namespace Rollcall
