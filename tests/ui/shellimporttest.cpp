// Files of people and the window: File › Import, the drop of a file, File › Export.
#include "changesfixture.h"

#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/importjob.h"
#include "models/jobs/import/newimport.h"
#include "models/workspace/secrets/secretfile.h"
#include "ui/changes/changespage.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/changes/secretsdialog.h"
#include "ui/changes/sethead.h"
#include "ui/changes/setstree.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/import/importstudio.h"
#include "tests/net/awaited.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ShellImportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }
    void opensTheStudioByKey();
    void saysWhereToImport();
    void takesADroppedFile_data();
    void takesADroppedFile();
    void exportsWhatIsSeen();
    void exportsWhatIsSelected();
    void losesNoPasswordWhenTheLastWindowCloses();
    void goesOnWithoutItsStudio();
    void goesOnFromTheBasket();
    void takesASecondFile();
};

namespace {

ImportStudio *studioOf(const QWidget *window)
{
    return window->findChild<ImportStudio *>();
}

/// People who get a password each; staged.
Import stagedPeople(ChangesFixture &program, const QString &path, int count)
{
    QFile file(path);
    QByteArray csv("E-mail,Name,Role\n");
    for (int i = 0; i < count; ++i)
        csv += "p" + QByteArray::number(i) + "@import.example,Person,Member\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("cannot write the file");
    file.close();
    const auto row = ChangesFixture::wait(program.directory().reader().organization(program.organization()));
    auto made = ChangesFixture::wait(newImport(&program.imports(), &program.directory(), row->organization, path, std::nullopt, {}));
    made->import.mapping.invite = false;
    made->import.mapping.generatePassword = true;
    ImportCheck check(&program.directory(), made->import, made->rules);
    const bool isStaged = ChangesFixture::wait(program.imports().keep(made->import))
        && ChangesFixture::wait(check.run([&](QList<MarkedRow> rows) { return program.imports().mark(made->import.id, std::move(rows)); }))
        && ChangesFixture::wait(stageImport(&program.imports(), &program.directory(), made->import));
    if (!isStaged)
        qFatal("cannot be staged");
    return made->import;
}

QPushButton *messageButton(const QWidget *in, const QString &text)
{
    for (auto *messages : in->findChildren<MessageBar *>()) {
        for (auto *button : messages->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
    }
    return nullptr;
}

template<typename T>
T *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// Reads them and lets them go.
void closeSecrets()
{
    auto *dialog = shown<SecretsDialog>();
    QTest::keyClick(dialog, Qt::Key_Escape);
    if (auto *forget = messageButton(dialog, u"Forget them"_s))
        QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_VERIFY(!shown<SecretsDialog>());
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void ShellImportTest::opensTheStudioByKey()
{
    ChangesFixture program;
    auto *window = program.open(program.members());
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(studioOf(window));
    QVERIFY(studioOf(window)->windowTitle().contains(u"Import into"_s));
    QTest::keyClick(studioOf(window), Qt::Key_Escape);
    QTRY_VERIFY(!studioOf(window));
}

void ShellImportTest::saysWhereToImport()
{
    ChangesFixture program;
    auto *window = program.open(program.at(Section::People));
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    auto *messages = window->findChild<MessageBar *>();
    QTRY_VERIFY(messages->holds(u"import"_s));
    QVERIFY(!studioOf(window));
}

void ShellImportTest::takesADroppedFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("csv") << u"people.csv"_s << true;
    QTest::newRow("upper case") << u"PEOPLE.CSV"_s << true;
    QTest::newRow("card") << u"people.vcf"_s << false;
}

void ShellImportTest::takesADroppedFile()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTaken);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("E-mail,Name\na@drop.example,Anna\n") > 0);
    file.close();
    ChangesFixture program;
    auto *window = program.open(program.members());
    QTableView *table = nullptr;
    QTRY_VERIFY((table = window->findChild<TableView *>(u"members"_s)) && table->model()->rowCount() > 0);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPoint at(20, 20);
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(table->viewport(), &enter);
    QDropEvent drop(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, {});
    if (isTaken)
        QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(table->viewport(), &drop);
    if (isTaken) {
        QTRY_VERIFY(studioOf(window));
        QTRY_VERIFY(studioOf(window)->findChild<QLineEdit *>(u"importPath"_s)->text().contains(name));
    } else {
        QVERIFY(!studioOf(window));
    }
}

void ShellImportTest::exportsWhatIsSeen()
{
    const QTemporaryDir folder;
    ChangesFixture program;
    auto *window = program.open(program.members());
    TableView *table = nullptr;
    QTRY_VERIFY((table = window->findChild<TableView *>(u"members"_s)) && table->model()->rowCount() > 0);
    const int rows = table->model()->rowCount();
    auto *action = window->findChild<QAction *>(u"exportList"_s);
    QVERIFY(action->isEnabled());
    action->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<QFileDialog *>()));
    const QString path = folder.filePath(u"list.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFileInfo::exists(path));
    const QStringList lines = textOf(path).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY2(lines.first().contains(u"Name,E-mail"_s), qPrintable(lines.first()));
}

void ShellImportTest::exportsWhatIsSelected()
{
    const QTemporaryDir folder;
    ChangesFixture program;
    auto *window = program.open(program.members());
    TableView *table = nullptr;
    QTRY_VERIFY((table = window->findChild<TableView *>(u"members"_s)) && table->model()->rowCount() > 5);
    auto *action = window->findChild<QAction *>(u"exportSelection"_s);
    QTRY_VERIFY(!table->model()->index(4, 0).data().toString().isEmpty());
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(action->isEnabled());
    const QStringList names{table->model()->index(1, 0).data().toString(), table->model()->index(2, 0).data().toString()};
    action->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<QFileDialog *>()));
    const QString path = folder.filePath(u"some.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFileInfo::exists(path));
    const QStringList lines = textOf(path).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).contains(names.at(0)) && lines.at(2).contains(names.at(1)), qPrintable(textOf(path)));
}

void ShellImportTest::losesNoPasswordWhenTheLastWindowCloses()
{
    const QTemporaryDir folder;
    ChangesFixture program;
    const Import import = stagedPeople(program, folder.filePath(u"people.csv"_s), 1500);
    const QPointer<MainWindow> window = program.open(program.members());
    ImportJob *job = program.imports().startJob(import.id, program.changes(), program.directory());
    job->setChunk(20);
    const QPointer<ImportJob> watched(job);
    QTRY_VERIFY(watched && watched->progress().done > 0);
    window->close();
    QVERIFY(window && window->isVisible());
    auto *stop = messageButton(window, u"Stop and close"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(shown<SecretsDialog>());
    QVERIFY(window && window->isVisible()); // Until they were read.
    QVERIFY(program.imports().jobs().isEmpty());
    const auto tally = ChangesFixture::wait(program.imports().tally(import.id));
    QVERIFY(tally->imported > 0 && tally->imported < 1500);
    QCOMPARE(shown<SecretsDialog>()->count(), static_cast<int>(tally->imported));
    closeSecrets();
    QTRY_VERIFY(!window);
}

void ShellImportTest::goesOnWithoutItsStudio()
{
    const QTemporaryDir folder;
    ChangesFixture program;
    const Import import = stagedPeople(program, folder.filePath(u"people.csv"_s), 60);
    auto *window = program.open(program.members());
    ImportJob *job = program.imports().startJob(import.id, program.changes(), program.directory());
    job->setChunk(5);
    job->pause();
    QTRY_COMPARE(job->state(), ImportJob::State::Paused);
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(studioOf(window));
    QTRY_COMPARE(studioOf(window)->step(), ImportStudio::Step::Apply); // The one that runs, not a second one.
    QTest::keyClick(studioOf(window), Qt::Key_Escape);
    auto *leave = messageButton(studioOf(window), u"Go on without it"_s);
    QVERIFY(leave);
    QTest::mouseClick(leave, Qt::LeftButton);
    QTRY_VERIFY(!studioOf(window));
    QCOMPARE(program.imports().jobs().size(), 1);
    job->resume();
    QTRY_VERIFY_WITH_TIMEOUT(shown<SecretsDialog>(), 20'000); // Sixty people are added before.
    auto *dialog = shown<SecretsDialog>();
    QCOMPARE(dialog->count(), 60);
    QTest::keyClick(dialog, Qt::Key_Escape); // So many are not thrown away by one key.
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->messages()->holds(u"unsaved"_s));
    const QString path = folder.filePath(u"passwords"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSecrets"_s), Qt::LeftButton);
    auto *ask = dialog->findChild<PassphraseDialog *>();
    QVERIFY(ask);
    QTest::keyClicks(ask->findChild<QLineEdit *>(u"passphrase"_s), u"correct horse battery"_s);
    QTest::keyClicks(ask->findChild<QLineEdit *>(u"passphraseAgain"_s), u"correct horse batterY"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
    QVERIFY(ask->isVisible()); // They are not the same.
    ask->findChild<QLineEdit *>(u"passphraseAgain"_s)->clear();
    QTest::keyClicks(ask->findChild<QLineEdit *>(u"passphraseAgain"_s), u"correct horse battery"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
    QFileDialog *where = nullptr;
    QTRY_VERIFY((where = dialog->findChild<QFileDialog *>()));
    Q_EMIT where->fileSelected(path);
    where->close();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->messages()->holds(u"unsaved"_s) && QFileInfo::exists(path), 20'000);
    const auto saved = SecretFile::read(path, OneTimeSecret("correct horse battery"));
    QVERIFY(saved && saved->size() == 60);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown<SecretsDialog>());
}

void ShellImportTest::goesOnFromTheBasket()
{
    const QTemporaryDir folder;
    ChangesFixture program;
    const Import import = stagedPeople(program, folder.filePath(u"people.csv"_s), 7);
    auto *window = program.open(Location::changes());
    ChangesPage *page = nullptr;
    QTRY_VERIFY((page = window->findChild<ChangesPage *>()) && page->sets().currentSet() == import.id);
    QTRY_VERIFY2(page->head().counts().contains(u"7 row"_s), qPrintable(page->head().counts()));
    QTRY_VERIFY(page->commands().apply->isEnabled());
    page->commands().apply->trigger();
    QTRY_VERIFY(studioOf(window));
    QTRY_VERIFY(shown<SecretsDialog>());
    QCOMPARE(shown<SecretsDialog>()->count(), 7);
    closeSecrets();
    QTRY_VERIFY(!ChangesFixture::wait(program.changes().basket().set(import.id))->isOpen());
}

/// Into the same organization while the first one is under way: it gets a studio of its own, and both come in.
void ShellImportTest::takesASecondFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"further.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("E-mail,Name,Role\nf1@import.example,One,Member\nf2@import.example,Two,Member\n") > 0);
    file.close();
    ChangesFixture program;
    const Import import = stagedPeople(program, folder.filePath(u"people.csv"_s), 30);
    auto *window = program.open(program.members());
    ImportJob *job = program.imports().startJob(import.id, program.changes(), program.directory());
    job->setChunk(5);
    job->pause();
    QTRY_COMPARE(job->state(), ImportJob::State::Paused);
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(studioOf(window) && studioOf(window)->step() == ImportStudio::Step::Apply);
    const QPointer<ImportStudio> first = studioOf(window);
    QTest::mouseClick(first->findChild<QPushButton *>(u"importAnother"_s), Qt::LeftButton);
    QTRY_COMPARE(window->findChildren<ImportStudio *>().size(), 2);
    QPointer<ImportStudio> second = window->findChildren<ImportStudio *>().at(1);
    QCOMPARE(second->step(), ImportStudio::Step::Source);
    QTest::keyClick(second, Qt::Key_Escape);
    QTRY_VERIFY(!second);

    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(first, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(first, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(window->findChildren<ImportStudio *>().size(), 2);
    second = window->findChildren<ImportStudio *>().at(1);
    auto *next = second->findChild<QPushButton *>(u"next"_s);
    const auto comes = [&](const QString &text) {
        return waitFor([&] { return next->isEnabled() && next->text().remove(u'&').startsWith(text); }, 20'000);
    };
    QVERIFY(comes(u"Next"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(comes(u"Check"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(comes(u"Import 2 rows"_s));
    QSignalSpy ended(&program.imports(), &Imports::jobEnded);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000); // It does not wait for the one that pauses.
    QTRY_VERIFY(shown<SecretsDialog>()); // Its columns are read as those of the first one, passwords and all.
    QCOMPARE(shown<SecretsDialog>()->count(), 2);
    closeSecrets();
    job->resume();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
    QTRY_VERIFY(shown<SecretsDialog>());
    QCOMPARE(shown<SecretsDialog>()->count(), 30);
    closeSecrets();
    MemberQuery query;
    query.organization = program.organization();
    query.text = u"import.example"_s;
    QCOMPARE(ChangesFixture::wait(program.directory().reader().countMembers(query, CountMode::Exact, {}))->value, 32);
}

QTEST_MAIN(ShellImportTest)
#include "shellimporttest.moc"
