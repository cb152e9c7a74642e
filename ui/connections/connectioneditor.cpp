#include "ui/connections/connectioneditor.h"

#include "models/auth/settings/signinjson.h"
#include "ui/common/buttons.h"
#include "ui/common/fieldrow.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/editor/certificateslist.h"
#include "ui/connections/editor/connectionform.h"
#include "ui/connections/editor/environmentfield.h"
#include "ui/connections/testdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

Task<Result<void>> keepSecrets(ConnectionsDesk *desk, ConnectionId id, QList<TypedSecret> typed)
{
    for (const TypedSecret &one : std::as_const(typed)) {
        const auto kind = SecretKey::kindNamed(one.secret);
        SignInSession *session = desk->sessionOf(id); // one secret may make another session
        if (!kind || !session)
            continue;
        const SecretBytes secret = SecretBytes::copyOf(one.text);
        const Result<void> kept = co_await session->keepSecret(*kind, secret, std::stop_token());
        if (!kept)
            co_return kept;
    }
    co_return Result<void>();
}

} // namespace

ConnectionEditor::ConnectionEditor(ConnectionsDesk &desk, const Connection &connection, QWidget *parent)
    : FormDialog(parent), m_desk(desk), m_connection(connection), m_environment(new EnvironmentField), m_accepted(new CertificatesList)
{
    setObjectName(u"connectionEditor"_s);
    setWindowTitle(isNew() ? tr("Add connection") : tr("Edit %1").arg(connection.name));
    setVerb(isNew() ? tr("Add connection") : tr("Save"));
    buildHead();
    content()->addWidget(m_accepted);
    content()->addStretch();
    auto *testButton = addButton(tr("&Test…"), u"testDraft"_s);
    connect(testButton, &QPushButton::clicked, this, &ConnectionEditor::test);
    m_accepted->setFaults(networkSettingsOf(connection.settings).acceptedFaults);
    connect(m_accepted, &CertificatesList::edited, this, &ConnectionEditor::edited);
    showKind(connection.kind);
    m_base = this->connection();
    orderTabs();
    refresh();
    m_nameRow->editor()->setFocus();
}

void ConnectionEditor::buildHead()
{
    const QList<ConnectionKind> kinds = m_desk.madeKinds();
    if (isNew() && kinds.size() > 1) {
        m_kind = new QComboBox;
        for (const ConnectionKind &kind : kinds)
            m_kind->addItem(kind.title, kind.key);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_connection.kind)));
        m_kindRow = new FieldRow(u"kind"_s, tr("Kind"), m_kind, true);
        content()->addWidget(m_kindRow);
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
            showKind(m_kind->currentData().toString());
            edited();
        });
    }
    auto *name = new QLineEdit;
    name->setMaxLength(longestName);
    m_nameRow = new FieldRow(u"name"_s, tr("Name"), name, true);
    m_nameRow->setValue(m_connection.name);
    m_environment->setWord(m_connection.environment);
    m_environment->setColour(m_connection.colour);
    m_environmentRow = new FieldRow(u"environment"_s, tr("Environment"), m_environment);
    content()->addWidget(m_nameRow);
    content()->addWidget(m_environmentRow);
    connect(m_nameRow, &FieldRow::edited, this, [this] {
        m_nameTouched = true;
        edited();
    });
    connect(m_environment, &EnvironmentField::edited, this, &ConnectionEditor::edited);
}

const ConnectionKind *ConnectionEditor::kind() const
{
    return m_desk.kind(m_kind ? m_kind->currentData().toString() : m_connection.kind);
}

void ConnectionEditor::showKind(const QString &key)
{
    const ConnectionKind *kind = m_desk.kind(key);
    delete m_form;
    m_form = nullptr;
    verbButton()->setAvailable(kind != nullptr);
    if (!kind) {
        messages()->error({Error::Kind::Unsupported, tr("This version of Rollcall does not know connections of the kind “%1”.").arg(key), {}, {}});
        return;
    }
    // What both kinds know is taken over.
    QJsonObject settings = key == m_connection.kind ? m_connection.settings : kind->fallbacks();
    const auto isKept = [this](const QString &secret) {
        const auto kind = SecretKey::kindNamed(secret);
        const SignInSession *session = isNew() ? nullptr : m_desk.sessionOf(m_connection.id);
        return kind && session && session->hasSecret(*kind);
    };
    m_form = new ConnectionForm(*kind, settings, isKept);
    content()->insertWidget(content()->indexOf(m_environmentRow) + 1, m_form);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionEditor::edited);
    connect(m_form, &ConnectionForm::grown, this, &ConnectionEditor::growToContent);
    alignLabels();
    orderTabs();
    growToContent();
}

void ConnectionEditor::alignLabels()
{
    int width = m_form->labelWidth();
    for (const FieldRow *row : {m_kindRow, m_nameRow, m_environmentRow}) {
        if (row)
            width = std::max(width, row->label()->sizeHint().width());
    }
    for (const FieldRow *row : {m_kindRow, m_nameRow, m_environmentRow}) {
        if (row)
            row->label()->setMinimumWidth(width);
    }
    m_form->setLabelWidth(width);
}

Connection ConnectionEditor::connection() const
{
    Connection connection = m_connection;
    if (m_kind)
        connection.kind = m_kind->currentData().toString();
    connection.name = m_nameRow->value().trimmed();
    connection.environment = m_environment->word();
    connection.colour = connection.environment.isEmpty() ? QString() : m_environment->colour();
    if (!m_form)
        return connection;
    connection.settings = m_form->settings();
    NetworkSettings network = networkSettingsOf(connection.settings);
    if (network.acceptedFaults != m_accepted->faults()) {
        network.acceptedFaults = m_accepted->faults();
        setSetting(connection.settings, u"network.accepted"_s, toJson(network).value("accepted"_L1));
    }
    return connection;
}

bool ConnectionEditor::hasEdits() const
{
    return m_form && (connection() != m_base || !m_form->secrets().isEmpty());
}

void ConnectionEditor::edited()
{
    if (!m_form || !m_environmentRow)
        return;
    refresh();
    // A rule shows as soon as it is broken, but nothing is asked for before somebody was there.
    const Connection now = connection();
    m_form->showProblems(problemsOf(*kind(), now.settings), true);
    const auto good = normalized(now);
    const bool ofName = !good && good.error().field == u"name"_s && m_nameTouched;
    m_nameRow->setProblem(ofName ? std::optional(Problem{Problem::Severity::Error, u"name"_s, good.error().message}) : std::nullopt);
}

void ConnectionEditor::refresh()
{
    const bool changed = isNew() || hasEdits();
    verbButton()->setAvailable(m_form && changed);
    if (!m_form)
        setSummary({});
    else if (isNew())
        setSummary(kind()->ways.isEmpty() ? kind()->summary : tr("You can sign in as soon as it is added."));
    else if (!changed)
        setSummary(tr("Nothing is changed yet."));
    else if (const QString dropped = whatIsDropped(); !dropped.isEmpty())
        setSummary(dropped);
    else if (connection().settings != m_base.settings)
        setSummary(tr("What is under way there ends. You may have to sign in again."));
    else
        setSummary(tr("It is shown like this everywhere."));
}

QString ConnectionEditor::whatIsDropped() const
{
    const SignInSession *session = isNew() ? nullptr : m_desk.sessionOf(m_connection.id);
    if (!session || !m_desk.places)
        return {};
    const SecretPlaces before = session->places();
    const SecretPlaces now = m_desk.places(connection());
    QStringList sentences;
    if (before.signIn != now.signIn)
        sentences += tr("It leads to another server or client: the sign-in and the secrets for the earlier one are dropped, and its list is "
                        "read anew.");
    else if (before.secondClient != now.secondClient && session->hasSecret(SecretKey::Kind::SecondClientSecret))
        sentences += tr("The secret of the earlier second client is dropped.");
    if (before.proxy != now.proxy && session->hasSecret(SecretKey::Kind::ProxyPassword))
        sentences += tr("The password for the earlier proxy is dropped.");
    return sentences.join(u' ');
}

bool ConnectionEditor::validate()
{
    const Connection now = connection();
    if (const auto good = normalized(now); !good) {
        refuse(good.error());
        return false;
    }
    const Problems others = m_form->showProblems(problemsOf(*kind(), now.settings), false);
    if (m_form->focusFirstError()) {
        growToContent();
        return false;
    }
    if (const auto error = firstError(others)) {
        messages()->error(*error, u"problem"_s);
        return false;
    }
    return true;
}

void ConnectionEditor::refuse(const Error &error)
{
    for (FieldRow *row : {m_nameRow, m_environmentRow}) {
        if (row->key() != error.field)
            continue;
        row->setProblem(Problem{Problem::Severity::Error, error.field, error.message});
        row->editor()->setFocus(Qt::OtherFocusReason);
        growToContent();
        return;
    }
    messages()->error(error, u"problem"_s);
}

void ConnectionEditor::submit()
{
    if (isBusy() || !m_form || !verbButton()->isEnabled())
        return;
    for (FieldRow *row : {m_nameRow, m_environmentRow})
        row->setProblem(std::nullopt);
    messages()->clear();
    if (!validate())
        return;
    setBusy(true);
    const auto base = isNew() ? std::nullopt : std::optional(m_connection);
    QCoro::connect(m_desk.connections.save(connection(), base), this, [this](const Result<Connection> &stored) { afterSave(stored); });
}

void ConnectionEditor::afterSave(const Result<Connection> &stored)
{
    const bool wasNew = isNew();
    if (!stored) {
        setBusy(false);
        refresh();
        refuse(stored.error());
        return;
    }
    const auto finish = [this, wasNew, connection = *stored] {
        setBusy(false);
        m_form->clearSecrets();
        m_base = this->connection();
        Q_EMIT saved(connection, wasNew);
        accept();
    };
    const QList<TypedSecret> secrets = m_form->secrets();
    // From here on it is there: another try must not make a second one.
    m_connection = *stored;
    m_base = connection();
    if (secrets.isEmpty()) {
        finish();
        return;
    }
    QCoro::connect(keepSecrets(&m_desk, stored->id, secrets), this, [this, finish](const Result<void> &kept) {
        if (kept) {
            finish();
            return;
        }
        setBusy(false);
        setVerb(tr("Save"));
        refresh();
        refuse(kept.error());
    });
}

void ConnectionEditor::test()
{
    messages()->clear();
    if (!m_form || !validate())
        return;
    auto *dialog = new TestDialog(m_desk, connection(), this);
    connect(dialog, &TestDialog::certificateAccepted, this, [this](const QList<TlsFault> &faults) {
        m_accepted->setFaults(networkSettingsOf(accepting(connection(), faults).settings).acceptedFaults);
        edited();
    });
    connect(dialog, &TestDialog::saved, this, [this](const Connection &stored) {
        // It was what the form says, with the certificate besides.
        m_connection.settings = stored.settings;
        m_accepted->setFaults(networkSettingsOf(stored.settings).acceptedFaults);
        m_base.settings = connection().settings;
        edited();
    });
    dialog->open();
}

} // namespace Rollcall
