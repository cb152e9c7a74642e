#pragma once

#include "models/workspace/opendirectory.h"
#include "models/domain/validation.h"
#include "ui/common/formdialog.h"

namespace Rollcall {

/// Makes or edits one thing of which the directory keeps an image: a role, a role group, an application. Derived dialogs say
/// how the image looks in their form; what is sent, refused or overtaken by others is the same for all.
class EditDialog : public FormDialog
{
    Q_OBJECT
public:
    bool isNew() const { return m_target.id.isEmpty(); }
    /// What the verb would send; nullopt when nothing was changed.
    std::optional<Payload> payload() const;

Q_SIGNALS:
    void saved(const Rollcall::Applied &result, const QString &title);

protected:
    EditDialog(OpenDirectory &directory, EntityKind kind, QWidget *parent);

    /// Edits what is there. `image` is what the form was filled with.
    void startEditing(const EntityId &target, const QJsonObject &image);
    /// Makes a new one. `image` is what an untouched form says, so that leaving it asks nothing.
    void startNew(const QJsonObject &image);

    virtual QJsonObject image() const = 0;
    virtual void showImage(const QJsonObject &image) = 0;
    virtual Problems problems() const = 0;
    /// Shows the sentence at the field and moves the focus there; false when the form has no such field.
    virtual bool showProblem(const QString &field, const QString &sentence);
    /// Something that the checks of the image cannot see; true when all is well.
    virtual bool finish() { return true; }
    virtual QString sentence() const = 0;
    virtual QString title() const = 0;

    OpenDirectory &directory() const { return m_directory; }
    /// To be called at each edit.
    void updateVerb();
    void setReadOnly() { m_readOnly = true; }

    bool hasEdits() const override;
    void submit() override;

private:
    bool validate();
    void refuse(const Error &error);
    void showConflict(const Error &error, const QJsonObject &now);

    OpenDirectory &m_directory;
    EntityKind m_kind;
    EntityId m_target;
    QJsonObject m_base;
    bool m_readOnly = false;
};

} // namespace Rollcall
