#pragma once

#include "models/directory/connectionkind.h"
#include "ui/common/fieldrow.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace Rollcall {

class FoldingSection;

/// What was typed of a secret: another one, or (empty) that the kept one is to be forgotten.
struct TypedSecret {
    QString secret; ///< ConnectionField::secret
    QString text;
};

/// The fields of a connection's kind: those without a section first, required ones before others, then sections that fold.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    /// Whether a secret of this name (ConnectionField::secret) is kept.
    using IsKept = std::function<bool(const QString &)>;

    /// What the form does not show in `settings` stays as it is.
    ConnectionForm(const ConnectionKind &kind, const QJsonObject &settings, const IsKept &isKept, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    QJsonObject settings() const;
    /// Those that the person changed.
    QList<TypedSecret> secrets() const;
    void clearSecrets();

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
        const ConnectionField *field = nullptr; ///< nullptr: the secret of `owner`.
        const ConnectionField *owner = nullptr;
        FieldRow *row = nullptr;
        FoldingSection *section = nullptr;
    };
    void build();
    void addField(const ConnectionField &field, QVBoxLayout *target, FoldingSection *section);
    void addSecret(const ConnectionField &owner, QVBoxLayout *target, FoldingSection *section);
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
    IsKept m_isKept;
    QSet<QString> m_touched;
};

} // namespace Rollcall
