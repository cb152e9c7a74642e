#include "models/domain/json.h"
#include "ui/common/fieldedits.h"
#include "ui/common/messagebar.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/organizationform.h"

// What the dialog does when somebody else was faster: the other half of it.
namespace Rollcall {

using namespace Qt::StringLiterals;

void EditOrganizationDialog::resolve(const Error &error)
{
    QCoro::connect(m_directory.reader().organization(m_id), this, [this, error](const Result<OrganizationRow> &row) {
        if (row)
            showConflict(error, row->organization, row->parentName);
        else
            messages()->error(row.error());
    });
}

void EditOrganizationDialog::showConflict(const Error &error, const Organization &now, const QString &parentName)
{
    const Organization mine = m_form->organization();
    const QString field = error.field;
    const OrganizationFieldTrait *extra = m_form->extraField(field);
    const auto valueOf = [field, extra](const Organization &organization) {
        return extra ? organization.metadata.value(field) : toJson(organization).value(field);
    };
    const auto there = valueOf(now);
    const auto here = valueOf(mine);
    const auto rebased = [field, isExtra = extra != nullptr](const Organization &base, const QJsonValue &value) {
        QJsonObject image = toJson(base);
        QJsonObject metadata = base.metadata;
        metadata.insert(field, value);
        if (isExtra)
            image.insert(u"metadata"_s, metadata);
        else
            image.insert(field, value);
        return organizationFromJson(image);
    };
    if (there == valueOf(*m_base)) {
        // It is no later edit of this field: two organizations want the same domain or name.
        if (!m_form->showProblem(field, error.message))
            messages()->error(error);
        return;
    }
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = u"conflict"_s;
    // A digest says nothing; its beginning tells two of them apart.
    const auto words = [&field, extra](const QJsonValue &value) {
        return extra ? extra->shown(value) : field == "logo"_L1 ? displayValue(value.toString().left(8)) : displayValue(value);
    };
    message.text = tr("%1 was changed by somebody else meanwhile. There now: “%2”. Yours: “%3”.")
                       .arg(m_form->labelOf(field), words(there), words(here));
    message.details = error.details;
    message.buttons = {{tr("Take theirs"),
                        [this, rebased, mine, there, parentName] {
                            m_base = rebased(*m_base, there);
                            const Organization shown = rebased(mine, there);
                            m_form->setOrganization(shown, parentName);
                            updateSummary();
                        }},
                       {tr("Keep mine"), [this, rebased, there] {
                            m_base = rebased(*m_base, there);
                            submit();
                        }}};
    messages()->post(message);
}

} // namespace Rollcall
