#include "ui/members/addmemberdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/common/organizationpicker.h"
#include "ui/common/problemlabel.h"
#include "ui/members/addoptions.h"
#include "ui/members/memberform.h"
#include "ui/members/rolespicker.h"
#include "ui/members/secretpane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString organizationMessage = u"organization"_s;
const QString traitsMessage = u"traits"_s;

} // namespace

AddMemberDialog::AddMemberDialog(OpenDirectory &directory, std::optional<OrganizationId> organization, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_formPlace(new QWidget(this)), m_roles(new RolesPicker(directory, this)),
      m_options(new AddOptions(this)), m_secret(new SecretPane(this)), m_known(new KnownAddress(directory, this)),
      m_another(addButton(tr("Add and add a&nother"), u"another"_s)), m_skip(addButton(tr("&Skip"), u"skip"_s))
{
    setObjectName(u"addMemberDialog"_s);
    setWindowTitle(tr("Add member"));
    if (!organization)
        m_picker = new OrganizationPicker(this);
    build();
    connect(m_another, &QPushButton::clicked, this, [this] {
        chooseByRule();
        send(true);
    });
    connect(m_skip, &QPushButton::clicked, this, &AddMemberDialog::proceed);
    connect(m_roles, &RolesPicker::checkedChanged, this, &AddMemberDialog::updateSummary);
    connect(m_roles, &RolesPicker::grown, this, &AddMemberDialog::growToContent);
    connect(m_options, &AddOptions::changed, this, &AddMemberDialog::updateSummary);
    connect(m_secret, &SecretPane::done, this, [this] {
        showForm();
        proceed();
    });
    connect(m_known, &KnownAddress::answered, this, &AddMemberDialog::showKnown);
    m_skip->hide();
    offerStaging(m_directory);
    setOrganization(organization.value_or(OrganizationId()));
}

void AddMemberDialog::build()
{
    auto *formLayout = new QVBoxLayout(m_formPlace);
    formLayout->setContentsMargins(0, 0, 0, 0);
    if (m_picker) {
        m_pickerProblem = new ProblemLabel(this);
        m_picker->setObjectName(u"organization"_s);
        m_picker->setReader(m_directory.reader());
        m_pickerProblem->setField(m_picker);
        auto *label = new QLabel(tr("&Organization *"), this);
        label->setBuddy(m_picker);
        content()->addWidget(label);
        content()->addWidget(m_picker);
        content()->addWidget(m_pickerProblem);
        m_picker->setFocus();
        connect(m_picker, &OrganizationPicker::chosenChanged, this, [this] {
            m_pickerProblem->setProblem({});
            setOrganization(m_picker->chosen());
        });
    }
    content()->addWidget(m_formPlace);
    auto *rolesLabel = new QLabel(tr("&Roles *"), this);
    rolesLabel->setBuddy(m_roles->view());
    auto *rolesLayout = new QVBoxLayout;
    rolesLayout->setSpacing(4);
    rolesLayout->addWidget(rolesLabel);
    rolesLayout->addWidget(m_roles);
    content()->addLayout(rolesLayout);
    content()->addWidget(m_options);
    content()->addStretch();
    m_roles->setDefault(BuiltInRole::member());
    setVerb(tr("&Add"));
    verbButton()->setAvailable(false);
}

void AddMemberDialog::setOrganization(const OrganizationId &id)
{
    m_organization = id;
    m_organizationName.clear();
    m_roles->setOrganization(id);
    setWindowTitle(tr("Add member"));
    messages()->clear(organizationMessage);
    readOrganization();
    askTraits();
    lookUpKnown();
    updateSummary();
}

void AddMemberDialog::readOrganization()
{
    if (m_organization.isEmpty())
        return;
    const auto read = [this, id = m_organization](const Result<OrganizationRow> &result) {
        if (id != m_organization)
            return;
        if (!result) {
            messages()->post(failure(result.error(), organizationMessage, [this] { readOrganization(); }));
            return;
        }
        m_organizationName = result->organization.title();
        setWindowTitle(tr("Add member to %1").arg(m_organizationName));
        lookUpKnown();
        updateSummary();
    };
    QCoro::connect(m_directory.reader().organization(m_organization), this, read);
}

Message AddMemberDialog::failure(const Error &error, const QString &key, const std::function<void()> &again)
{
    Message failed;
    failed.kind = Message::Kind::Error;
    failed.text = error.message;
    failed.details = error.details;
    failed.key = key;
    failed.buttons = {{tr("Try again"), again}};
    return failed;
}

void AddMemberDialog::askTraits()
{
    const auto where = m_organization.isEmpty() ? std::nullopt : std::optional(m_organization);
    m_traitsRead.ask(m_directory, where, this, [this](const Result<Traits> &traits) {
        if (traits) {
            messages()->clear(traitsMessage);
            useTraits(*traits);
            return;
        }
        messages()->post(failure(traits.error(), traitsMessage, [this] { askTraits(); }));
    });
}

void AddMemberDialog::useTraits(const Traits &traits)
{
    const auto sameFields = [](const QList<FieldTrait> &a, const QList<FieldTrait> &b) {
        return std::ranges::equal(a, b, [](const FieldTrait &x, const FieldTrait &y) {
            return x.field == y.field && x.required == y.required && x.maxLength == y.maxLength;
        });
    };
    m_options->setTraits(traits);
    if (traits.readOnly)
        messages()->warning(traits.readOnlyReason);
    if (m_form && sameFields(m_form->traits().memberFields, traits.memberFields)) {
        updateSummary();
        return;
    }
    MemberForm *old = m_form;
    m_form = new MemberForm(traits, m_formPlace);
    m_formPlace->layout()->addWidget(m_form);
    connect(m_form, &MemberForm::edited, this, [this](const QString &key) {
        if (key == info(Field::Email).key)
            lookUpKnown();
        updateSummary();
    });
    if (old) {
        for (const FieldRow *row : old->fields().rows())
            m_form->fields().setValue(row->key(), row->value());
        old->hide();
        old->deleteLater();
    } else {
        showPerson();
        // Shown by a queued call of the layout, and only then able to take the focus.
        if (!m_picker)
            QMetaObject::invokeMethod(this, [this] { m_form->fields().focusFirst(); }, Qt::QueuedConnection);
    }
    updateSummary();
    orderTabs();
    growToContent();
}

bool AddMemberDialog::hasEdits() const
{
    return m_at < m_people.size() - 1 || (m_form && m_form->isEdited());
}

void AddMemberDialog::reject()
{
    // The person is added; Escape there means "seen", not "take back".
    if (m_secret->isVisible())
        Q_EMIT m_secret->done();
    else
        FormDialog::reject();
}

void AddMemberDialog::setPeople(const QList<PastedPerson> &people)
{
    m_people = people;
    m_at = 0;
    showPerson();
}

void AddMemberDialog::showPerson()
{
    const bool queue = m_at < m_people.size();
    m_another->setVisible(m_people.isEmpty());
    m_skip->setVisible(queue && m_people.size() > 1);
    //: Progress through several people who were pasted
    setProgress(queue && m_people.size() > 1 ? tr("%1 of %2").arg(m_at + 1).arg(m_people.size()) : QString());
    if (!queue || !m_form)
        return;
    m_form->clear();
    m_form->enter(Field::Name, m_people.at(m_at).name);
    m_form->enter(Field::Email, m_people.at(m_at).email);
    m_form->fields().focusFirst();
}

void AddMemberDialog::proceed()
{
    if (m_at + 1 < m_people.size()) {
        ++m_at;
        showPerson();
    } else if (m_addAnother) {
        m_form->clear();
        m_form->fields().focusFirst();
        updateSummary();
    } else {
        accept();
    }
}

QString AddMemberDialog::personName() const
{
    if (!m_form)
        return {};
    for (const Field field : {Field::Name, Field::Email, Field::Phone}) {
        if (const QString text = m_form->value(field); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace Rollcall
