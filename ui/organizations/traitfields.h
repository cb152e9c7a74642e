#pragma once

#include "models/directory/organizationfields.h"

#include <QJsonObject>
#include <QObject>

class QFormLayout;

namespace Rollcall {

/// Makes a form of organizations one of a directory: rows that it does not take go, required ones are marked, and what it alone keeps
/// (a plan, credits) gets rows of its own. A row of the form is found by its key: `<key>`, `<key>Label`, `<key>Problem`.
class TraitFields final : public QObject
{
    Q_OBJECT
public:
    enum class Use { Creation, Editing };

    /// `form` is laid out in a widget already; `parent` owns the rows.
    TraitFields(QFormLayout *form, Use use, QWidget *parent);

    void setFields(const QList<OrganizationFieldTrait> &fields);
    bool takes(const QString &key) const; ///< Offered here: to be typed, or read-only to be looked at.
    /// The sentences of why something is not editable here, each once.
    QStringList lockedReasons() const;
    /// The labels of what must be filled in.
    QStringList required() const;

    void setMetadata(const QJsonObject &metadata);
    /// `base` with what is in the rows.
    QJsonObject metadata(QJsonObject base) const;
    /// What was typed into the rows, in words: label and value.
    QList<std::pair<QString, QString>> typed() const;
    const OrganizationFieldTrait *field(const QString &key) const;

Q_SIGNALS:
    void edited();

private:
    void shapeRow(const OrganizationFieldTrait *field, const QString &key);
    void addRow(const OrganizationFieldTrait &field);
    bool isLocked(const OrganizationFieldTrait &field) const;
    void setRowVisible(const QString &key, bool visible);
    QString typedIn(const OrganizationFieldTrait &field) const;

    QWidget *m_page;
    QFormLayout *m_form;
    Use m_use;
    QList<OrganizationFieldTrait> m_fields;
};

} // namespace Rollcall
