// The import studio with the tour's sample: source, map, check, apply, and the way back; by keys and clicks.
#include "changesfixture.h"

#include "tests/checkout/checkout.h"
#include "tests/net/awaited.h"
#include "ui/common/messagebar.h"
#include "ui/import/importrowsmodel.h"
#include "ui/import/importstudio.h"
#include "ui/import/mappage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportStudioTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesFromSourceToUndo();
    void mendsARowInPlace();
    void losesNothingThatIsTypedQuickly();
    void takesARowInAgain();
    void stagesWithoutApplying();
    void readsNoPassword();
    void mapsWordsThatNameNoRole();
    void saysWhatIsNoTable();
    void offersWhatStopped();
    void asksBeforeItStops();

private:
    ImportStudio *open(const QString &path);
    QString file(const QByteArray &bytes) const;
    template<typename T>
    T *child(const QString &name) const
    {
        return m_studio->findChild<T *>(name);
    }
    void press(const QString &button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    /// The step that follows Next; the test ends when it does not come.
    bool comes(ImportStudio::Step step, const QString &nextText);
    qint64 members() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChangesFixture> m_program;
    QPointer<ImportStudio> m_studio;
};

namespace {
const QString sample = checkoutPath(u"resources/samples/members.csv");
}

void ImportStudioTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ChangesFixture>();
}

void ImportStudioTest::cleanup()
{
    delete m_studio;
    m_program.reset();
}

ImportStudio *ImportStudioTest::open(const QString &path)
{
    const auto row = ChangesFixture::wait(m_program->directory().reader().organization(m_program->organization()));
    m_studio = new ImportStudio({m_program->imports(), m_program->changes(), m_program->directory()}, row->organization);
    m_studio->show();
    if (!QTest::qWaitForWindowActive(m_studio)) // Else nothing in it has the focus.
        qFatal("the studio does not come up");
    if (!path.isEmpty())
        m_studio->begin(path);
    return m_studio;
}

QString ImportStudioTest::file(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file");
    return file.fileName();
}

bool ImportStudioTest::comes(ImportStudio::Step step, const QString &nextText)
{
    const auto isThere = [&] {
        auto *next = child<QPushButton>(u"next"_s);
        return m_studio->step() == step && next->isEnabled() && next->text().remove(u'&').contains(nextText);
    };
    return waitFor(isThere, 20'000);
}

qint64 ImportStudioTest::members() const
{
    MemberQuery query;
    query.organization = m_program->organization();
    return ChangesFixture::wait(m_program->directory().reader().countMembers(query, CountMode::Exact, {}))->value;
}

void ImportStudioTest::goesFromSourceToUndo()
{
    const qint64 before = members();
    open(sample);
    QTRY_COMPARE(child<QTableWidget>(u"previewRows"_s)->rowCount(), 25);
    QCOMPARE(child<QTableWidget>(u"previewRows"_s)->columnCount(), 14);
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTest::keyClick(m_studio, Qt::Key_Return);
    QVERIFY(comes(ImportStudio::Step::Map, u"Check"_s));
    QCOMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 14);
    auto *start = child<QComboBox>(u"howTheyStart"_s);
    start->setCurrentIndex(start->findData(false));
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 970 rows"_s));
    auto *filter = child<QComboBox>(u"outcomeFilter"_s);
    QCOMPARE(filter->currentData().toInt(), static_cast<int>(RowOutcome::Error)); // What needs somebody is shown first.
    QTRY_VERIFY(!child<QTableView>(u"checkedRows"_s)->model()->index(0, ImportRowsModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(members(), before);

    QSignalSpy applied(&m_program->imports(), &Imports::jobEnded);
    ChangeSetId id;
    connect(&m_program->imports(), &Imports::jobStarted, m_studio, [&id](const ImportJob *job) { id = job->import(); });
    press(u"next"_s);
    QVERIFY(applied.wait(60'000));
    QCOMPARE(members(), before + 970);
    QTRY_VERIFY(child<QLabel>(u"importWords"_s)->text().startsWith(u"970 "_s));
    QTRY_VERIFY(child<QLabel>(u"importHint"_s)->text().contains(u"Undo"_s));
    const auto undone = ChangesFixture::wait(m_program->changes().undoLast());
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(undone->set.undoes, id);
}

void ImportStudioTest::mendsARowInPlace()
{
    const qint64 before = members();
    open(file("E-mail,Name,Role\nwrong,Anna,Member\nb@import.example,Bob,Member\nc@import.example,Carol,Member\n"));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 3);
    press(u"next"_s);
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 2 rows"_s));
    auto *table = child<QTableView>(u"checkedRows"_s);
    QTRY_COMPARE(table->model()->index(0, ImportRowsModel::firstCell).data().toString(), u"wrong"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ImportRowsModel::firstCell));
    QTest::keyClicks(table->viewport(), u"a"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->setText(u"a@import.example"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 3 rows"_s));
    // Another one is left out.
    auto *filter = child<QComboBox>(u"outcomeFilter"_s);
    filter->setCurrentIndex(0);
    QTRY_COMPARE(table->model()->index(2, ImportRowsModel::firstCell).data().toString(), u"c@import.example"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    press(u"leaveOut"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 2 rows"_s));
    QSignalSpy applied(&m_program->imports(), &Imports::jobEnded);
    press(u"next"_s);
    QVERIFY(applied.wait(20'000));
    QCOMPARE(members(), before + 2);
}

/// Two cells before the first was judged, and back before either was.
void ImportStudioTest::losesNothingThatIsTypedQuickly()
{
    open(file("E-mail,Name,Role\nwrong,Anna,Member\nb@import.example,Bob,Member\n"));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 3);
    press(u"next"_s);
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 1 rows"_s));
    auto *table = child<QTableView>(u"checkedRows"_s);
    const auto cell = [table](int column) { return table->model()->index(0, ImportRowsModel::firstCell + column); };
    QTRY_COMPARE(cell(0).data().toString(), u"wrong"_s);
    QVERIFY(table->model()->setData(cell(0), u"a@import.example"_s));
    QVERIFY(table->model()->setData(cell(1), u"Anna Typed"_s));
    press(u"back"_s);
    QVERIFY(comes(ImportStudio::Step::Map, u"Check"_s));
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 2 rows"_s));
    child<QComboBox>(u"outcomeFilter"_s)->setCurrentIndex(0);
    QTRY_COMPARE(cell(0).data().toString(), u"a@import.example"_s);
    QCOMPARE(cell(1).data().toString(), u"Anna Typed"_s);
    // And without going back.
    QVERIFY(table->model()->setData(cell(0), u"anna@import.example"_s));
    QVERIFY(table->model()->setData(cell(1), u"Anna Again"_s));
    QTRY_COMPARE(cell(1).data().toString(), u"Anna Again"_s);
    QCOMPARE(cell(0).data().toString(), u"anna@import.example"_s);
}

/// What was typed into a row stays while the row is out; a duplicate of a row that is out is none.
void ImportStudioTest::takesARowInAgain()
{
    open(file("E-mail,Name,Role\na@import.example,Anna,Member\na@import.example,Annie,Member\n"));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 3);
    press(u"next"_s);
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 1 rows"_s));
    child<QComboBox>(u"outcomeFilter"_s)->setCurrentIndex(0);
    auto *table = child<QTableView>(u"checkedRows"_s);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(1, ImportRowsModel::OutcomeColumn), u"Duplicate"_s);
    const QModelIndex name = table->model()->index(0, ImportRowsModel::firstCell + 1);
    table->setCurrentIndex(name);
    table->model()->setData(name, u"Anna Typed"_s);
    QTRY_COMPARE(cell(0, ImportRowsModel::firstCell + 1), u"Anna Typed"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 1 rows"_s));
    press(u"leaveOut"_s);
    QTRY_COMPARE(cell(0, ImportRowsModel::OutcomeColumn), u"Left out"_s);
    QTRY_COMPARE(cell(1, ImportRowsModel::OutcomeColumn), u"New"_s);
    QTRY_VERIFY(child<QPushButton>(u"leaveOut"_s)->text().contains(u"in again"_s));
    press(u"leaveOut"_s);
    QTRY_COMPARE(cell(0, ImportRowsModel::OutcomeColumn), u"Duplicate"_s);
    QCOMPARE(cell(0, ImportRowsModel::firstCell + 1), u"Anna Typed"_s);
}

void ImportStudioTest::stagesWithoutApplying()
{
    const qint64 before = members();
    open(file("E-mail,Name,Role\na@import.example,Anna,Member\n"));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 3);
    press(u"next"_s);
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 1 rows"_s));
    QTRY_VERIFY(child<QPushButton>(u"stageOnly"_s)->isEnabled());
    press(u"stageOnly"_s);
    QTRY_VERIFY(!m_studio);
    const auto sets = ChangesFixture::wait(m_program->changes().basket().sets(true));
    QVERIFY(sets && sets->size() == 1);
    QCOMPARE(sets->first().rowsToCome, 1);
    QCOMPARE(members(), before);
}

void ImportStudioTest::readsNoPassword()
{
    open(file("E-mail,Password\na@import.example,secret\n"));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 2);
    auto *mapping = child<QTableWidget>(u"mapping"_s);
    const auto *use = qobject_cast<QComboBox *>(mapping->cellWidget(1, 2));
    QVERIFY(!use->isEnabled());
    QVERIFY(use->toolTip().contains(u"password"_s));
    QVERIFY(!mapping->item(1, 1)->text().contains(u"secret"_s));
    const Mapping made = m_studio->findChild<MapPage *>()->mapping();
    QCOMPARE(made.columns.at(1).kind, ColumnUse::Kind::LeaveOut);
}

void ImportStudioTest::mapsWordsThatNameNoRole()
{
    open(file("E-mail,Role\na@import.example,Helper\n"));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 2);
    press(u"next"_s);
    const auto boxes = child<QWidget>(u"unknownRoles"_s)->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 1);
    QTest::keyClicks(boxes.first(), u"Support"_s);
    QCOMPARE(m_studio->findChild<MapPage *>()->mapping().roleNames.value(u"helper"_s), u"Support"_s);
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 1 rows"_s));
}

void ImportStudioTest::saysWhatIsNoTable()
{
    open(file(QByteArray("PK\3\4 no archive", 15)));
    QTRY_VERIFY(!m_studio->messages()->texts().isEmpty());
    QCOMPARE(m_studio->step(), ImportStudio::Step::Source);
    QTRY_VERIFY(child<QPushButton>(u"next"_s)->isEnabled()); // Once more, when it was mended.
}

void ImportStudioTest::offersWhatStopped()
{
    Import import;
    import.id = newId<ChangeSetId>();
    import.connection = m_program->directory().id();
    import.organization = m_program->organization();
    import.organizationName = u"Acme"_s;
    import.path = file("E-mail,Name,Role\nlate@import.example,Late,Member\n");
    import.stamp = *stampOf(import.path);
    import.mapping.headings = QStringList{u"E-mail"_s, u"Name"_s, u"Role"_s};
    import.mapping.columns = {ColumnUse::of(Field::Email), ColumnUse{ColumnUse::Kind::FullName}, ColumnUse{ColumnUse::Kind::Roles}};
    import.mapping.invite = false;
    import.state = Import::State::Staged;
    import.made = QDateTime::currentDateTimeUtc();
    QVERIFY(ChangesFixture::wait(m_program->imports().keep(import)));
    MarkedRow row;
    row.row = 2;
    row.outcome = RowOutcome::New;
    const QList<MarkedRow> rows{row};
    QVERIFY(ChangesFixture::wait(m_program->imports().mark(import.id, rows)));
    const qint64 before = members();
    open({});
    QTRY_COMPARE(m_studio->messages()->texts().size(), 1);
    QVERIFY(m_studio->messages()->texts().first().contains(u"people.csv"_s));
    QPushButton *goOn = nullptr;
    for (auto *button : m_studio->messages()->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Go on"_s)
            goOn = button;
    }
    QVERIFY(goOn);
    QSignalSpy applied(&m_program->imports(), &Imports::jobEnded);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QVERIFY(applied.wait(20'000));
    QCOMPARE(members(), before + 1);
}

void ImportStudioTest::asksBeforeItStops()
{
    QByteArray csv("E-mail,Name,Role\n");
    for (int i = 0; i < 3000; ++i)
        csv += "p" + QByteArray::number(i) + "@import.example,Person,Member\n";
    const qint64 before = members();
    open(file(csv));
    QVERIFY(comes(ImportStudio::Step::Source, u"Next"_s));
    QTRY_COMPARE(child<QTableWidget>(u"mapping"_s)->rowCount(), 3);
    press(u"next"_s);
    press(u"next"_s);
    QVERIFY(comes(ImportStudio::Step::Check, u"Import 3,000 rows"_s));
    press(u"next"_s);
    QTRY_COMPARE(m_studio->step(), ImportStudio::Step::Apply);
    QTest::keyClick(m_studio, Qt::Key_Escape);
    QVERIFY(m_studio && m_studio->isVisible());
    QVERIFY(m_studio->messages()->holds(u"stay"_s));
    for (auto *button : m_studio->messages()->findChildren<QPushButton *>()) {
        if (button->text() == u"Stop and close"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!m_studio);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->imports().jobs().isEmpty(), 60'000); // Behind a batch of a thousand.
    const auto left = ChangesFixture::wait(m_program->imports().unfinished(m_program->directory().id()));
    QVERIFY(left && left->size() == 1);
    QVERIFY(members() < before + 3000);
}

QTEST_MAIN(ImportStudioTest)
#include "importstudiotest.moc"
