#pragma once

#include "models/directory/reader.h"

#include <QLineEdit>
#include <QTimer>

class QStandardItemModel;

namespace Rollcall {

/// A line in which one organization is named: type a part of its name, choose from what is found. Empty is nobody.
class OrganizationPicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit OrganizationPicker(QWidget *parent = nullptr);

    void setReader(Reader &reader) { m_reader = &reader; }
    /// Never offered: an organization cannot be its own parent.
    void setExcluded(const OrganizationId &id) { m_excluded = id; }
    /// An id without a title is shown as soon as its name is known.
    void choose(const OrganizationId &id, const QString &title);
    const OrganizationId &chosen() const { return m_chosen; } ///< Empty while the text names none.
    /// True when something was typed that names no organization.
    bool isUnclear() const { return m_chosen.isEmpty() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void chosenChanged();

private:
    void typed(const QString &text);
    void search();
    void fill(const QList<OrganizationRow> &rows);
    void lookUpTitle();

    Reader *m_reader = nullptr;
    QStandardItemModel *m_found;
    QTimer m_pause;
    OrganizationId m_excluded;
    OrganizationId m_chosen;
    int m_generation = 0;
};

} // namespace Rollcall
