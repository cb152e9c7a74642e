#include "ui/roles/applicationdialog.h"

#include "models/domain/json.h"
#include "ui_applicationform.h"

namespace Rollcall {

ApplicationDialog::ApplicationDialog(OpenDirectory &directory, QWidget *parent)
    : EditDialog(directory, EntityKind::Application, parent), m_ui(std::make_unique<Ui::ApplicationForm>())
{
    setWindowTitle(tr("New application"));
    setVerb(tr("Create application"));
    build();
    startNew(image());
}

ApplicationDialog::ApplicationDialog(OpenDirectory &directory, const Application &application, QWidget *parent)
    : EditDialog(directory, EntityKind::Application, parent), m_ui(std::make_unique<Ui::ApplicationForm>()), m_shown(application)
{
    setWindowTitle(tr("Edit %1", "application").arg(application.name));
    setVerb(tr("Save"));
    build();
    m_ui->name->setText(application.name);
    m_ui->name->selectAll();
    startEditing(entity(application.id), toJson(application));
}

ApplicationDialog::~ApplicationDialog() = default;

void ApplicationDialog::build()
{
    auto *form = new QWidget;
    m_ui->setupUi(form);
    content()->addWidget(form);
    m_ui->nameProblem->setField(m_ui->name);
    connect(m_ui->name, &QLineEdit::textChanged, this, [this] {
        m_ui->nameProblem->setProblem({});
        updateVerb();
    });
    m_ui->name->setFocus();
}

Application ApplicationDialog::application() const
{
    Application application = m_shown;
    application.name = m_ui->name->text().trimmed();
    return application;
}

QJsonObject ApplicationDialog::image() const
{
    return toJson(application());
}

void ApplicationDialog::showImage(const QJsonObject &image)
{
    m_ui->name->setText(applicationFromJson(image).name);
}

Problems ApplicationDialog::problems() const
{
    return Check::application(application());
}

QString ApplicationDialog::sentence() const
{
    if (!isNew() && !hasEdits())
        return tr("Nothing is changed yet.");
    return isNew() ? tr("Organizations can use it as soon as it is chosen for them.") : tr("Its organizations and roles see the new name.");
}

QString ApplicationDialog::title() const
{
    return application().name;
}

} // namespace Rollcall
