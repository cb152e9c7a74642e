#include "ui/organizations/wizard/neworganizationwizard.h"

#include "ui/common/messagebar.h"
#include "ui/organizations/wizard/accesspage.h"
#include "ui/organizations/wizard/identitypage.h"
#include "ui/organizations/wizard/peoplepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

NewOrganizationWizard::NewOrganizationWizard(OpenDirectory &directory, const Traits &traits, QWidget *parent)
    : QWizard(parent), m_directory(directory), m_identity(new IdentityPage(directory, traits, this)),
      m_access(new AccessPage(directory, traits, this)), m_people(new PeoplePage(this)), m_review(new QWizardPage(this))
{
    setWindowTitle(tr("New organization"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setButtonText(FinishButton, tr("&Create organization"));
    buildReview();
    setPage(Identity, m_identity);
    // A page that is left out stays what is read, empty, and out of sight.
    m_access->hide();
    m_people->hide();
    if (AccessPage::isOf(traits))
        setPage(Access, m_access);
    if (traits.ownerNote.isEmpty())
        setPage(People, m_people);
    setPage(Review, m_review);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 26);
    m_untouched = draft();
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id == Review)
            showReview();
    });
}

void NewOrganizationWizard::buildReview()
{
    m_review->setTitle(tr("Review"));
    m_review->setSubTitle(tr("This is what will happen."));
    m_messages = new MessageBar(m_review);
    m_sentences = new QLabel;
    m_sentences->setObjectName(u"sentences"_s);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea(m_review);
    scroll->setWidget(m_sentences);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(m_review);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
}

NewOrganization NewOrganizationWizard::draft() const
{
    NewOrganization draft;
    m_identity->read(draft);
    m_access->read(draft);
    m_people->read(draft);
    return draft;
}

bool NewOrganizationWizard::isTouched() const
{
    const NewOrganization now = draft();
    return now.organization != m_untouched.organization || now.owner != m_untouched.owner || now.admin != m_untouched.admin
        || now.parentTitle != m_untouched.parentTitle;
}

void NewOrganizationWizard::showReview()
{
    QStringList sentences = draft().sentences();
    for (auto &sentence : sentences)
        sentence.prepend(u"•  "_s);
    m_sentences->setText(sentences.join(u"\n\n"_s));
    m_review->setAccessibleDescription(sentences.join(u' '));
    button(FinishButton)->setFocus();
}

void NewOrganizationWizard::accept()
{
    if (m_applying)
        return;
    m_messages->clear();
    auto changes = draft().changes(m_directory);
    if (m_create) {
        // The organization is there. Its own change goes along once more (the directory answers it without repeating it),
        // whom it has taken already does not.
        changes.removeIf([this](const Change &change) {
            const auto *add = std::get_if<AddMember>(&change.payload);
            return add && m_added.contains(add->values.value(u"email"_s).toString());
        });
        for (auto &change : changes) {
            if (auto *add = std::get_if<AddMember>(&change.payload)) {
                add->organization = m_create->id;
                change.dependsOn = {m_create->id};
            }
        }
        changes.first() = *m_create;
    }
    if (!m_create && m_directory.stagesEdits())
        return stage(changes);
    setApplying(true);
    QCoro::connect(m_directory.applyChanges(changes), this,
                   [this, changes](const QList<Result<Applied>> &results) { settle(changes, results); });
}

/// By the person's rule: nothing is there to go to then, and the window says that it waits in the basket.
void NewOrganizationWizard::stage(const QList<Change> &changes)
{
    setApplying(true);
    QCoro::connect(m_directory.stage(changes), this, [this](const Result<ChangeSet> &set) {
        setApplying(false);
        if (set)
            QWizard::accept();
        else
            m_messages->error(set.error());
    });
}

void NewOrganizationWizard::settle(const QList<Change> &changes, const QList<Result<Applied>> &results)
{
    setApplying(false);
    if (results.size() != changes.size()) {
        m_messages->error({Error::Kind::Cancelled, tr("The directory was closed before it answered."), {}, {}});
        return;
    }
    if (!results.first()) {
        refuse(results.first().error(), {});
        return;
    }
    if (m_created.isEmpty())
        m_notes += results.first()->notes;
    m_create = changes.first();
    m_created = OrganizationId(results.first()->target.id);
    const NewOrganization made = draft();
    for (qsizetype i = 1; i < results.size(); ++i) {
        const auto &add = std::get<AddMember>(changes[i].payload);
        if (!results[i]) {
            const bool isOwner = add.roles.contains(Ref(entity(BuiltInRole::owner())));
            refuse(results[i].error(), isOwner ? u"owner"_s : u"admin"_s);
            return;
        }
        m_added.insert(add.values.value(u"email"_s).toString());
        m_notes += results[i]->notes;
    }
    if (made.owner && !made.owner->invite)
        stepAside();
    else
        finish();
}

void NewOrganizationWizard::stepAside()
{
    // Creating made the person at this computer an owner, and somebody else owns it by now.
    setApplying(true);
    Remove remove;
    remove.target = entity(m_directory.actor().user, m_created);
    QCoro::connect(m_directory.apply(remove), this, [this](const Result<Applied> &result) {
        setApplying(false);
        if (!result)
            m_notes.append(tr("You are an owner too: %1").arg(result.error().message));
        finish();
    });
}

void NewOrganizationWizard::finish()
{
    Q_EMIT created(m_created, draft().organization.title(), m_notes);
    QWizard::accept();
}

void NewOrganizationWizard::refuse(const Error &error, const QString &prefix)
{
    if (prefix.isEmpty()) {
        if (m_identity->showProblem(error.field, error.message))
            return goTo(Identity);
        if (m_access->showProblem(error.field, error.message))
            return goTo(Access);
    } else {
        // What is done stays done: only the people can still be changed.
        m_identity->setEnabled(false);
        m_access->setEnabled(false);
        setButtonText(FinishButton, tr("&Try again"));
        setButtonText(CancelButton, tr("C&lose"));
        QString field = error.field;
        if (!field.isEmpty())
            field[0] = field[0].toUpper();
        const QString sentence = tr("“%1” was created. %2").arg(draft().organization.title(), error.message);
        if (m_people->showProblem(prefix + field, sentence))
            return goTo(People);
        m_messages->error({error.kind, sentence, error.details, {}});
        return;
    }
    m_messages->error(error);
}

void NewOrganizationWizard::goTo(int page)
{
    while (currentId() != page && currentId() != Identity)
        back();
}

void NewOrganizationWizard::setApplying(bool applying)
{
    m_applying = applying;
    for (const auto which : {BackButton, FinishButton, CancelButton})
        button(which)->setEnabled(!applying);
}

void NewOrganizationWizard::reject()
{
    if (m_applying)
        return;
    if (m_create) {
        finish();
        return;
    }
    if (!isTouched()) {
        QWizard::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("New organization"), tr("Discard what you have typed?"),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QWizard::reject();
    });
    box->open();
}

} // namespace Rollcall
