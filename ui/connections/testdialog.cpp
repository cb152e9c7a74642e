#include "ui/connections/testdialog.h"

#include "models/auth/settings/signinjson.h"
#include "ui/common/icons.h"
#include "ui/connections/environmentchip.h"
#include "ui/connections/signin/certificatepane.h"
#include "ui/connections/steprow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

TestDialog::TestDialog(const ConnectionsDesk &desk, const Connection &connection, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_connection(connection), m_area(new QScrollArea), m_steps(new QWidget), m_verdict(new QLabel),
      m_certificate(new CertificatePane), m_accept(new QPushButton(tr("&Accept exactly this certificate"))), m_again(new QPushButton(tr("&Test again")))
{
    setObjectName(u"testDialog"_s);
    setWindowTitle(connection.name.isEmpty() ? tr("Test the connection") : tr("Test %1").arg(connection.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    build();
    run();
}

TestDialog::~TestDialog()
{
    m_stop.request_stop();
}

void TestDialog::build()
{
    auto *chip = new EnvironmentChip;
    chip->setConnection(m_connection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(chip);
    chip->setVisible(!chip->text().isEmpty());
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(12);
    using Name = TestStep::Name;
    for (const Name name : {Name::Resolve, Name::Tls, Name::Discovery, Name::Token, Name::Read}) {
        auto *row = new StepRow(name);
        steps->addWidget(row);
        m_rows.append(row);
    }
    steps->addStretch();
    m_area->setWidget(m_steps);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_area, 1);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(fontMetrics().lineSpacing() * 2); // reserved, so that nothing jumps
    layout->addWidget(m_verdict);
    layout->addWidget(m_certificate);
    m_certificate->hide();
    m_accept->setObjectName(u"acceptCertificate"_s);
    m_accept->setAutoDefault(false);
    m_accept->hide();
    connect(m_accept, &QPushButton::clicked, this, &TestDialog::acceptCertificate);
    m_again->setObjectName(u"testAgain"_s);
    m_again->setIcon(icon(u"view-refresh"_s));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &TestDialog::run);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 68, 1);
    growToContent();
    close->setFocus();
}

void TestDialog::run()
{
    const ConnectionKind *kind = m_desk.kind(m_connection.kind);
    if (m_test || !kind)
        return;
    SignInSession *session = isStored() ? m_desk.sessionOf(m_connection.id) : nullptr;
    const QUrl probe = kind->probe ? kind->probe(m_connection.settings) : QUrl();
    for (StepRow *row : std::as_const(m_rows))
        row->setStep({row->name(), TestStep::State::Waiting, {}, {}});
    m_faults.clear();
    m_certificate->hide();
    m_accept->hide();
    m_verdict->setText(tr("Testing…"));
    m_again->setEnabled(false);
    m_stop = {};
    m_test = new ConnectionTest(signInSettingsOf(m_connection.settings, kind->signIn), networkSettingsOf(m_connection.settings), session, probe,
                                &m_desk.timing, this);
    m_test->setProbeSays(kind->probeSays);
    connect(m_test, &ConnectionTest::stepChanged, this, &TestDialog::showStep);
    connect(m_test, &ConnectionTest::certificateRefused, this, &TestDialog::showRefused);
    QCoro::connect(m_test->run(m_stop.get_token()), this, [this](const QList<TestStep> &steps) { finish(steps); });
}

bool TestDialog::isStored() const
{
    const Connection *stored = m_desk.connections.find(m_connection.id);
    return stored && stored->settings == m_connection.settings;
}

void TestDialog::showRefused(const QString &host, const QList<TlsFault> &faults)
{
    m_faults = faults;
    m_certificate->showRefused(host, faults);
    m_certificate->show();
    m_accept->show();
    growToContent();
}

void TestDialog::acceptCertificate()
{
    if (m_test || m_faults.isEmpty())
        return;
    const Connection accepted = accepting(m_connection, m_faults);
    if (!isStored()) {
        Q_EMIT certificateAccepted(m_faults);
        m_connection = accepted;
        run();
        return;
    }
    m_accept->setEnabled(false);
    QCoro::connect(m_desk.connections.save(accepted), this, [this](const Result<Connection> &saved) {
        m_accept->setEnabled(true);
        if (!saved) {
            m_verdict->setText(saved.error().message);
            return;
        }
        m_connection = *saved;
        Q_EMIT this->saved(*saved);
        run();
    });
}

void TestDialog::showStep(const TestStep &step)
{
    for (StepRow *row : std::as_const(m_rows)) {
        if (row->name() == step.name)
            row->setStep(step);
    }
    growToContent();
}

/// As high as what was found needs, as far as the screen has room. It never shrinks.
void TestDialog::growToContent()
{
    m_steps->layout()->activate();
    const int inner = m_steps->layout()->heightForWidth(width() - 48);
    const int others = sizeHint().height() - m_area->sizeHint().height();
    const int most = screen() ? screen()->availableSize().height() * 9 / 10 : 700;
    resize(width(), std::clamp(others + inner + 8, height(), std::max(most, height())));
}

void TestDialog::finish(const QList<TestStep> &steps)
{
    m_test->deleteLater(); // it has just returned from here
    m_test = nullptr;
    m_again->setEnabled(true);
    for (const TestStep &step : steps)
        showStep(step);
    const auto failed = std::ranges::find(steps, TestStep::State::Failed, &TestStep::state);
    const bool skipped = std::ranges::any_of(steps, [](const TestStep &step) { return step.state == TestStep::State::Skipped; });
    if (failed != steps.end())
        m_verdict->setText(tr("It stops at “%1”. Nothing was changed.").arg(StepRow::title(failed->name)));
    else if (skipped)
        m_verdict->setText(tr("The server answers. What was skipped can be tested once you are signed in."));
    else
        m_verdict->setText(tr("Everything works."));
    m_verdict->setAccessibleName(m_verdict->text());
    QAccessibleEvent event(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString TestDialog::verdict() const
{
    return m_verdict->text();
}

} // namespace Rollcall
