#include "ui/approval/approvaltasks.h"

#include "models/exchange/writing/writtenfile.h"
#include "ui/approval/approvaldialog.h"
#include "ui/approval/approversdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

// What messages call the work: see Message::work.
const QString requestWork = u"approval/request"_s;
const QString approveWork = u"approval/approve"_s;
const QString acceptWork = u"approval/accept"_s;

} // namespace

ApprovalTasks::ApprovalTasks(ApprovalDesk &desk, QWidget *parent) : QObject(parent), m_desk(desk), m_parent(parent) {}

void ApprovalTasks::fail(const Error &error, const QString &work)
{
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = work});
}

void ApprovalTasks::save(const QString &name, const QString &work, const ApprovalFile &file, const QString &said)
{
    auto *dialog = new QFileDialog(m_parent->window(), tr("Save the approval file"), {}, tr("Approval files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, work, document = file.toJson(), said](const QString &path) {
        WrittenFile written(path);
        const auto done = written.open().and_then([&] { return written.write(document); }).and_then([&] { return written.commit(); });
        if (done)
            Q_EMIT messagePosted({.kind = Message::Kind::Information, .text = said.arg(path), .work = work});
        else
            fail(done.error(), work);
    });
    dialog->open();
}

void ApprovalTasks::chooseFile(const QString &title, const QString &work, std::function<void(ApprovalFile)> chosen)
{
    auto *dialog = new QFileDialog(m_parent->window(), title, {}, tr("Approval files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, work, chosen = std::move(chosen)](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail({Error::Kind::Storage, tr("%1 could not be read: %2").arg(path, file.errorString()), {}, {}}, work);
            return;
        }
        const auto read = ApprovalFile::fromJson(file.read(ApprovalFile::longestDocument + 1));
        if (read)
            chosen(*read);
        else
            fail(read.error(), work);
    });
    dialog->open();
}

void ApprovalTasks::request(const ChangeSetId &set, const QString &title)
{
    QCoro::connect(m_desk.request(set), this, [this, title](const Result<ApprovalFile> &file) {
        if (file)
            save(tr("approve %1.json").arg(QString(title).replace(u'/', u'-')), requestWork, *file, tr("Wrote %1. Hand it to whoever has to approve it."));
        else
            fail(file.error(), requestWork);
    });
}

void ApprovalTasks::approve()
{
    chooseFile(tr("Approve what somebody asks for"), approveWork, [this](const ApprovalFile &file) {
        auto *dialog = new ApprovalDialog(file, m_parent->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QCoro::connect(approvalNames(m_desk.workspace(), file.request.items), dialog,
                       [dialog](const ApprovalNames &names) { dialog->setNames(names); });
        connect(dialog, &QDialog::accepted, this, [this, file] {
            auto *asks = new QInputDialog(m_parent->window());
            asks->setAttribute(Qt::WA_DeleteOnClose);
            asks->setWindowTitle(tr("Approve"));
            asks->setLabelText(tr("Your &name, as it stands beside your approval:"));
            asks->setOkButtonText(tr("Approve"));
            connect(asks, &QInputDialog::textValueSelected, this, [this, file](const QString &name) {
                QCoro::connect(m_desk.approve(file, name), this, [this](const Result<ApprovalFile> &approved) {
                    if (approved)
                        save(tr("approved %1.json").arg(QString(approved->request.title).replace(u'/', u'-')), approveWork, *approved,
                             tr("Wrote %1. Hand it back to whoever asked."));
                    else
                        fail(approved.error(), approveWork);
                });
            });
            asks->open();
        });
        dialog->open();
    });
}

void ApprovalTasks::accept()
{
    chooseFile(tr("Take in an approval"), acceptWork, [this](const ApprovalFile &file) {
        QCoro::connect(m_desk.accept(file), this, [this, set = file.request.set, title = file.request.title](const Result<void> &taken) {
            if (!taken) {
                fail(taken.error(), acceptWork);
                return;
            }
            Q_EMIT messagePosted({.kind = Message::Kind::Information,
                                  .text = tr("“%1” is approved. It is applied only while it stays exactly this.").arg(title),
                                  .work = acceptWork});
            Q_EMIT accepted(set);
        });
    });
}

void ApprovalTasks::showApprovers(const ConnectionId &where, const QString &name)
{
    auto *dialog = new ApproversDialog(m_desk, where, name, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Rollcall
