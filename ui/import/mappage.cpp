#include "ui/import/mappage.h"

#include "ui/common/icons.h"
#include "ui/import/rolewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

enum Column { FileColumn, ExampleColumn, UseColumn, LowerColumn, TrimColumn, columns };

// Data of the uses: fields count from 0, these are before them.
constexpr int leftOut = -1;
constexpr int fullName = -2;
constexpr int roles = -3;

int dataOf(const ColumnUse &use)
{
    switch (use.kind) {
    case ColumnUse::Kind::LeaveOut: return leftOut;
    case ColumnUse::Kind::FullName: return fullName;
    case ColumnUse::Kind::Roles: return roles;
    case ColumnUse::Kind::Field: break;
    }
    return static_cast<int>(use.field);
}

ColumnUse useOf(int data)
{
    switch (data) {
    case leftOut: return {ColumnUse::Kind::LeaveOut};
    case fullName: return {ColumnUse::Kind::FullName};
    case roles: return {ColumnUse::Kind::Roles};
    default: return ColumnUse::of(static_cast<Field>(data));
    }
}

} // namespace

MapPage::MapPage(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, columns)), m_role(new QComboBox), m_start(new QComboBox),
      m_passwords(new QCheckBox(tr("Make a &temporary password for each"))), m_names(new QComboBox),
      m_words(new RoleWords)
{
    m_table->setObjectName(u"mapping"_s);
    m_table->setAccessibleName(tr("Columns of the file and what they become"));
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Example"), tr("Becomes"), tr("Lower case"), tr("One blank")});
    m_table->horizontalHeaderItem(TrimColumn)->setToolTip(tr("Several blanks in a row become one; those at the ends always go"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_role->setObjectName(u"defaultRole"_s);
    m_start->setObjectName(u"howTheyStart"_s);
    m_passwords->setObjectName(u"temporaryPasswords"_s);
    m_passwords->setToolTip(tr("They are shown once when the import ends, or saved as an encrypted file"));
    m_names->setObjectName(u"nameOrder"_s);
    m_names->addItem(tr("Given name first"), static_cast<int>(NameOrder::GivenFirst));
    m_names->addItem(tr("Family name first"), static_cast<int>(NameOrder::FamilyFirst));
    build();
    for (QComboBox *box : {m_role, m_start, m_names})
        connect(box, &QComboBox::activated, this, &MapPage::changed);
    connect(m_start, &QComboBox::currentIndexChanged, this, &MapPage::updatePasswords);
    connect(m_passwords, &QCheckBox::toggled, this, &MapPage::changed);
    connect(m_words, &RoleWords::changed, this, &MapPage::changed);
}

void MapPage::build()
{
    auto *constant = new QPushButton(icon(u"list-add"_s), tr("Add a value for &every row"));
    constant->setObjectName(u"addConstant"_s);
    connect(constant, &QPushButton::clicked, this, [this] {
        addConstant(Field::Department, {});
        Q_EMIT changed();
    });
    auto *form = new QFormLayout;
    form->addRow(tr("&Role of rows that name none"), m_role);
    form->addRow(tr("&New people"), m_start);
    form->addRow(QString(), m_passwords);
    form->addRow(tr("Names in &one column"), m_names);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(constant, 0, Qt::AlignLeft);
    column->addLayout(form);
    column->addWidget(m_words);
}

QComboBox *MapPage::usesBox(bool constant) const
{
    auto *box = new QComboBox;
    if (!constant) {
        box->addItem(tr("Left out"), leftOut);
        box->addItem(tr("Full name, split"), fullName);
        box->addItem(tr("Roles"), roles);
        box->insertSeparator(box->count());
    }
    for (const FieldTrait &trait : m_rules.traits.memberFields)
        box->addItem(info(trait.field).label(), static_cast<int>(trait.field));
    return box;
}

void MapPage::addColumn(const QString &heading, const QString &example, const ColumnUse &use)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, FileColumn, new QTableWidgetItem(heading));
    m_table->setItem(row, ExampleColumn, new QTableWidgetItem(example));
    QComboBox *box = usesBox(false);
    box->setAccessibleName(tr("What “%1” becomes").arg(heading));
    box->setCurrentIndex(qMax(0, box->findData(dataOf(use))));
    QCheckBox *lower = choice(row, LowerColumn, use.lowerCase, tr("“%1” in lower case").arg(heading));
    QCheckBox *trim = choice(row, TrimColumn, use.trim, tr("Several blanks of “%1” become one").arg(heading));
    if (const auto refusal = passwordRefusal(heading)) {
        // A credential is never read; the person sees why.
        box->setCurrentIndex(0);
        box->setEnabled(false);
        lower->setEnabled(false);
        trim->setEnabled(false);
        box->setToolTip(*refusal);
        m_table->item(row, ExampleColumn)->setText(tr("is not read"));
        m_table->item(row, ExampleColumn)->setToolTip(*refusal);
    }
    connect(box, &QComboBox::activated, this, &MapPage::changed);
    m_table->setCellWidget(row, UseColumn, box);
}

QCheckBox *MapPage::choice(int row, int column, bool isOn, const QString &name)
{
    auto *box = new QCheckBox;
    box->setChecked(isOn);
    box->setAccessibleName(name);
    connect(box, &QCheckBox::toggled, this, &MapPage::changed);
    m_table->setCellWidget(row, column, box);
    return box;
}

bool MapPage::isChosen(int row, int column) const
{
    return qobject_cast<QCheckBox *>(m_table->cellWidget(row, column))->isChecked();
}

/// Whoever is invited chooses a password.
void MapPage::updatePasswords()
{
    m_passwords->setVisible(m_rules.traits.temporaryPasswords);
    m_passwords->setEnabled(!m_start->currentData().toBool());
}

void MapPage::addConstant(Field field, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *text = new QLineEdit(value);
    text->setPlaceholderText(tr("The same for every row"));
    text->setAccessibleName(tr("Value for every row"));
    connect(text, &QLineEdit::textChanged, this, &MapPage::changed);
    QComboBox *box = usesBox(true);
    box->setAccessibleName(tr("What the value becomes"));
    box->setCurrentIndex(qMax(0, box->findData(static_cast<int>(field))));
    connect(box, &QComboBox::activated, this, &MapPage::changed);
    m_table->setItem(row, ExampleColumn, new QTableWidgetItem(tr("every row without a value of its own")));
    m_table->setCellWidget(row, FileColumn, text);
    m_table->setCellWidget(row, UseColumn, box);
}

void MapPage::show(const Mapping &mapping, const ImportRules &rules, const QStringList &examples)
{
    m_mapping = mapping;
    m_rules = rules;
    m_table->setRowCount(0);
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        addColumn(mapping.headings.value(i), examples.value(i), mapping.columns.at(i));
    for (auto it = mapping.constants.begin(); it != mapping.constants.end(); ++it)
        addConstant(it.key(), it.value());
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(ExampleColumn, fontMetrics().averageCharWidth() * 30);
    m_table->horizontalHeader()->setSectionResizeMode(UseColumn, QHeaderView::Stretch);
    m_role->clear();
    m_role->addItem(tr("None: such rows are errors"), QString());
    for (const Role &role : rules.roles)
        m_role->addItem(role.name, role.name);
    m_role->setCurrentIndex(qMax(0, m_role->findData(mapping.defaultRoles.value(0))));
    m_start->clear();
    if (rules.traits.invitations)
        m_start->addItem(tr("are invited"), true);
    m_start->addItem(tr("are active at once"), false);
    m_start->setCurrentIndex(qMax(0, m_start->findData(mapping.invite)));
    m_names->setCurrentIndex(m_names->findData(static_cast<int>(mapping.nameOrder)));
    m_passwords->setChecked(mapping.generatePassword);
    updatePasswords();
}

void MapPage::showUnknownRoles(const QStringList &words)
{
    m_words->show(words, m_mapping, m_rules.roles);
}

void MapPage::fillConstants(Mapping &mapping) const
{
    mapping.constants.clear();
    for (int row = static_cast<int>(mapping.columns.size()); row < m_table->rowCount(); ++row) {
        const QString value = qobject_cast<QLineEdit *>(m_table->cellWidget(row, FileColumn))->text().trimmed();
        const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, UseColumn));
        if (!value.isEmpty())
            mapping.constants.insert(static_cast<Field>(box->currentData().toInt()), value);
    }
}

Mapping MapPage::mapping() const
{
    Mapping mapping = m_mapping;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const int row = static_cast<int>(i);
        ColumnUse use = useOf(qobject_cast<QComboBox *>(m_table->cellWidget(row, UseColumn))->currentData().toInt());
        use.lowerCase = isChosen(row, LowerColumn);
        use.trim = isChosen(row, TrimColumn);
        mapping.columns[i] = use;
    }
    fillConstants(mapping);
    const QString role = m_role->currentData().toString();
    mapping.defaultRoles = role.isEmpty() ? QStringList() : QStringList{role};
    mapping.invite = m_start->currentData().toBool();
    mapping.generatePassword = m_passwords->isVisibleTo(this) && m_passwords->isEnabled() && m_passwords->isChecked();
    mapping.nameOrder = static_cast<NameOrder>(m_names->currentData().toInt());
    m_words->fill(mapping);
    return mapping;
}

} // namespace Rollcall
