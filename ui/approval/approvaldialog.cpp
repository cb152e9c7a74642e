#include "ui/approval/approvaldialog.h"

#include "models/domain/fieldwords.h"
#include "models/items/wording.h"
#include "models/workspace/approval/approvaldiff.h"
#include "models/workspace/approval/keywords.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QString &text)
{
    return u"<td style=\"padding:1px 16px 1px 0\">%1</td>"_s.arg(text.toHtmlEscaped());
}

QString rowHtml(const FieldDifference &field, const ValueWords &words)
{
    const auto value = [&](const QJsonValue &one) {
        const QString text = words.text(field.key, one);
        return cell(text.isEmpty() ? u"–"_s : text);
    };
    return u"<tr>"_s + cell(fieldLabel(field.key)) + value(field.base) + value(field.now) + value(field.after)
        + cell(symbol(field.mark) + u' ' + displayName(field.mark)) + u"</tr>"_s;
}

} // namespace

ApprovalDialog::ApprovalDialog(ApprovalFile file, QWidget *parent) : QDialog(parent), m_file(std::move(file)), m_text(new QTextBrowser(this))
{
    const ApprovalRequest &request = m_file.request;
    setWindowTitle(tr("Approve “%1”?").arg(request.title));
    auto *asked = new QLabel(tr("Asked for by %1, %2, with the key %3. Compare the fingerprint with that person before you approve.")
                                 .arg(request.requestedBy, Wording::exact(request.requested), keyFingerprint(request.publicKey)), this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    m_text->setAccessibleName(tr("What would be done"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setHtml(html());
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    auto *approve = buttons->addButton(tr("Approve exactly this…"), QDialogButtonBox::AcceptRole);
    approve->setIcon(icon(u"dialog-ok"_s));
    approve->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(asked);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
}

void ApprovalDialog::setNames(const ApprovalNames &names)
{
    m_names = names;
    m_text->setHtml(html());
}

QString ApprovalDialog::html() const
{
    const QString quiet = Theme::quiet(palette()).name();
    QString html;
    // Whatever the file says is text here, never markup.
    for (const ApprovalItem &item : approvalItems(m_file.request.items)) {
        const QString where = item.environment.isEmpty() ? item.where : u"%1, %2"_s.arg(item.where, item.environment);
        html += u"<p style=\"margin:8px 0 2px 0\"><b>%1</b> <span style=\"color:%2\">· %3 · %4</span></p>"_s.arg(
            (item.isDestructive ? u"⚠ "_s : QString()) + item.title.toHtmlEscaped(), quiet, where.toHtmlEscaped(), item.verdict.toHtmlEscaped());
        for (const QString &consequence : item.consequences)
            html += u"<p style=\"margin:0 0 0 16px\">%1</p>"_s.arg(consequence.toHtmlEscaped());
        if (item.fields.isEmpty())
            continue;
        html += u"<table style=\"margin-left:16px\">"_s;
        html += u"<tr style=\"color:%1\">"_s.arg(quiet);
        for (const QString &head : {tr("Field"), tr("Based on"), tr("Directory now"), tr("After"), tr("Difference")})
            html += cell(head);
        html += u"</tr>"_s;
        for (const FieldDifference &field : item.fields)
            html += rowHtml(field, m_names.value(item.connection));
        html += u"</table>"_s;
    }
    return html;
}

} // namespace Rollcall
