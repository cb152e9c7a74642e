#include "ui/changes/secretsdialog.h"

#include "models/workspace/onpool.h"
#include "models/workspace/secrets/secretfile.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/changes/secretsmodel.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/runtask.h"

#include <qcorofuture.h>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostByHand = 20; ///< More than these nobody copies one by one.

Task<Result<void>> saveSecrets(QString path, QList<NamedSecret> secrets, OneTimeSecret passphrase)
{
    std::function<Result<void>()> work = [path, secrets, passphrase] { return SecretFile::write(path, secrets, passphrase); };
    auto writing = onPool<Result<void>>(std::move(work));
    auto written = co_await writing;
    co_return written;
}

} // namespace

SecretsDialog::SecretsDialog(const QList<SentChange> &secrets, QWidget *parent)
    : QDialog(parent), m_model(new SecretsModel(secrets, this)), m_messages(new MessageBar), m_table(new QTableView),
      m_copy(new CopyButton(QString(), QString()))
{
    setObjectName(u"secretsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Temporary passwords"));
    build();
    m_table->setCurrentIndex(m_model->index(0, SecretsModel::Secret));
    showCurrent();
}

int SecretsDialog::count() const
{
    return m_model->rowCount();
}

void SecretsDialog::build()
{
    auto *words = new QLabel(tr("Hand these on now: they are shown once and kept nowhere."));
    words->setWordWrap(true);
    m_table->setObjectName(u"secrets"_s);
    m_table->setAccessibleName(tr("People and their temporary passwords"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(SecretsModel::Person, QHeaderView::Stretch);
    m_table->setColumnWidth(SecretsModel::Secret, fontMetrics().averageCharWidth() * 34);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SecretsDialog::showCurrent);
    m_copy->setObjectName(u"copySecret"_s);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setText(tr("&Copy password"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("&Save as an encrypted file…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"saveSecrets"_s);
    save->setIcon(icon(u"document-save"_s));
    save->setVisible(count() > 1);
    connect(save, &QPushButton::clicked, this, &SecretsDialog::askPassphrase);
    connect(buttons, &QDialogButtonBox::rejected, this, &SecretsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 18);
}

void SecretsDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && row < count();
    m_copy->setTextToCopy(isThere ? m_model->secrets().at(row).secret.reveal() : QString());
    m_copy->setAccessibleName(isThere ? tr("Copy the password of %1").arg(m_model->secrets().at(row).item.title) : QString());
}

void SecretsDialog::askPassphrase()
{
    auto *ask = new PassphraseDialog(this);
    connect(ask, &PassphraseDialog::chosen, this, [this](const OneTimeSecret &passphrase) {
        auto *dialog = new QFileDialog(this, tr("Save the passwords"), tr("passwords.rollcall-secrets"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        connect(dialog, &QFileDialog::fileSelected, this, [this, passphrase](const QString &path) { save(path, passphrase); });
        dialog->open();
    });
    ask->open();
}

void SecretsDialog::save(const QString &path, const OneTimeSecret &passphrase)
{
    QList<NamedSecret> secrets;
    for (const SentChange &one : m_model->secrets())
        secrets.append({one.item.title, one.secret});
    runTask(this, saveSecrets(path, secrets, passphrase), [this, path](const Result<void> &saved) {
        if (!saved)
            return m_messages->error(saved.error(), u"save"_s);
        m_mayClose = true;
        m_messages->clear(u"save"_s);
        m_messages->clear(u"unsaved"_s);
        m_messages->success(tr("Saved. It is opened with: rollcall secrets open “%1”").arg(QFileInfo(path).fileName()));
    });
}

void SecretsDialog::reject()
{
    if (m_mayClose || count() <= mostByHand)
        return QDialog::reject();
    Message question;
    question.kind = Message::Kind::Warning;
    question.key = u"unsaved"_s;
    question.text = tr("%n password(s) are not saved. When this window closes nobody can look at them again.", nullptr, count());
    question.buttons = {{tr("Stay"), [] {}}, {tr("Forget them"), [this] {
                             m_mayClose = true;
                             // The message goes when its button has done its work, and the window with all in it after that.
                             QMetaObject::invokeMethod(this, &SecretsDialog::reject, Qt::QueuedConnection);
                         }}};
    question.focused = 0; // Enter and Space stay.
    m_messages->post(question);
}

} // namespace Rollcall
