#pragma once

#include "models/directory/connectionkind.h"
#include "ui/common/fieldrow.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Rollcall {

class FoldingSection;

/// The fields of a connection's kind: those without a section first, required ones before others, then sections that fold.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    /// What the form does not show in `settings` stays as it is.
    ConnectionForm(const ConnectionKind &kind, const QJsonObject &settings, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    QJsonObject settings() const;
    /// What was typed as the proxy's password; empty where nothing was.
    QString proxyPassword() const;
    void clearProxyPassword();

    /// Shows each problem at its field; with `onlyTouched` only at those that were edited. Returns those of no field.
    Problems showProblems(const Problems &problems, bool onlyTouched);
    /// Unfolds where the first error is and goes there; false when there is none.
    bool focusFirstError();
    FieldRow *row(const QString &key) const;
    /// One column of labels, together with rows outside of this form.
    int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void edited(); ///< By the person.
    void grown();  ///< A section was opened, or a field has come.

private:
    struct Item {
        const ConnectionField *field = nullptr; ///< nullptr: the proxy's password.
        FieldRow *row = nullptr;
        FoldingSection *section = nullptr;
    };
    void build();
    void addField(const ConnectionField &field, QVBoxLayout *target, FoldingSection *section);
    void addProxyPassword(QVBoxLayout *target, FoldingSection *section);
    void addSection(const QString &title);
    QWidget *makeEditor(const ConnectionField &field) const;
    QJsonValue shownValue(const ConnectionField &field) const;
    void show(const Item &item, const QJsonValue &value) const;
    QJsonValue valueOf(const Item &item) const;
    QString summaryOf(const Item &item) const;
    void update();

    ConnectionKind m_kind;
    QJsonObject m_base;
    QVBoxLayout *m_layout;
    QList<Item> m_items;
    QList<FoldingSection *> m_sections;
    QLineEdit *m_password = nullptr;
    QSet<QString> m_touched;
};

} // namespace Rollcall
