// Files of people and the window: File › Import, the drop of a file, File › Export.
#include "changesfixture.h"

#include "models/workspace/import/imports.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/import/importstudio.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

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
};

namespace {

ImportStudio *studioOf(const QWidget *window)
{
    return window->findChild<ImportStudio *>();
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

QTEST_MAIN(ShellImportTest)
#include "shellimporttest.moc"
