#pragma once

#include "models/jobs/import/importrules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace Rollcall {

class RoleWords;

/// The second page of the studio: what becomes of each column, and of what the rows leave out.
class MapPage final : public QWidget
{
    Q_OBJECT
public:
    explicit MapPage(QWidget *parent = nullptr);

    /// `examples`: a cell of each column.
    void show(const Mapping &mapping, const ImportRules &rules, const QStringList &examples);
    /// Words of the file that name no role, offered for mapping.
    void showUnknownRoles(const QStringList &words);
    Mapping mapping() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void addColumn(const QString &heading, const QString &example, const ColumnUse &use);
    void addConstant(Field field, const QString &value);
    QComboBox *usesBox(bool constant) const;
    void fillConstants(Mapping &mapping) const;
    QCheckBox *choice(int row, int column, bool isOn, const QString &name);
    bool isChosen(int row, int column) const;
    void updatePasswords();

    Mapping m_mapping;
    ImportRules m_rules;
    QTableWidget *m_table;
    QComboBox *m_role;
    QComboBox *m_start;
    QCheckBox *m_passwords;
    QComboBox *m_names;
    RoleWords *m_words;
};

} // namespace Rollcall
