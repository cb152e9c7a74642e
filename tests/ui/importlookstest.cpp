// The import studio and the passwords that it makes: with long and foreign names, light and dark, narrow and wide, nothing cut.
#include "changesfixture.h"
#include "longwords.h"
#include "tests/ui/pictures.h"

#include "ui/changes/passphrasedialog.h"
#include "ui/changes/secretsdialog.h"
#include "ui/import/importstudio.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Rollcall;

class ImportLooksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }
    void sizes_data();
    void sizes();

private:
    void look(QWidget *window, const QString &name);
};

void ImportLooksTest::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Choice>("theme");
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("narrow-light") << QSize(720, 520) << Theme::Choice::Light << false;
    QTest::newRow("narrow-dark-long") << QSize(720, 520) << Theme::Choice::Dark << true;
    QTest::newRow("wide-light-long") << QSize(1300, 800) << Theme::Choice::Light << true;
    QTest::newRow("wide-dark") << QSize(1300, 800) << Theme::Choice::Dark << false;
}

void ImportLooksTest::look(QWidget *window, const QString &name)
{
    QTRY_COMPARE(cutWords(window).join(u"; "_s), QString());
    for (auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    keepPicture(window, u"import-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name));
}

void ImportLooksTest::sizes()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Choice, theme);
    QFETCH(const bool, isLonger);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Mitgliederliste der Gesellschaft für angewandte Beispielforschung 2026.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("E-Mail-Adresse,Name,Abteilung,Rolle,Telefon,Notiz\n"
               "olena@beispiel.example,Олександра-Катерина Григор’єва-Шевченко,Öffentlichkeitsarbeit und Veranstaltungsmanagement,Member,+380441234567,\n"
               "wei@beispiel.example,王小明,研究開発部,Member,,\n"
               "hubert@beispiel.example,Hubert Blaine Wolfeschlegelsteinhausenbergerdorff sen.,Verwaltung,Member,,\n"
               "aisha@beispiel.example,عائشة بنت محمد,Vertrieb,Member,,\n"
               "keine Adresse,Ohne Adresse,Vertrieb,Member,,\n"
               "wei@beispiel.example,Wei noch einmal,Vertrieb,Member,,\n"
               "anna@beispiel.example,Anna,Vertrieb,Hauptverantwortliche Ansprechperson,,\n");
    file.close();
    Longer longer;
    if (isLonger)
        QCoreApplication::installTranslator(&longer);
    ChangesFixture program;
    Theme colours(*qApp);
    colours.apply(theme);
    const auto row = ChangesFixture::wait(program.directory().reader().organization(program.organization()));
    QPointer<ImportStudio> studio = new ImportStudio({program.imports(), program.changes(), program.directory()}, row->organization);
    studio->resize(size);
    studio->show();
    QVERIFY2(studio->width() <= size.width(), qPrintable(QString::number(studio->width())));
    studio->begin(file.fileName());
    auto *mapping = studio->findChild<QTableWidget *>(u"mapping"_s);
    QTRY_COMPARE(mapping->rowCount(), 6);
    look(studio, u"1-source"_s);
    auto *next = studio->findChild<QPushButton *>(u"next"_s);
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    auto *start = studio->findChild<QComboBox *>(u"howTheyStart"_s);
    start->setCurrentIndex(start->findData(false));
    auto *passwords = studio->findChild<QCheckBox *>(u"temporaryPasswords"_s);
    QVERIFY(passwords->isVisible() && passwords->isEnabled());
    passwords->setChecked(true);
    look(studio, u"2-map"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(studio->step() == ImportStudio::Step::Check && studio->findChild<QPushButton *>(u"stageOnly"_s)->isEnabled());
    studio->findChild<QComboBox *>(u"outcomeFilter"_s)->setCurrentIndex(0);
    auto *table = studio->findChild<QTableView *>(u"checkedRows"_s);
    QTRY_VERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
    look(studio, u"3-check"_s);
    QSignalSpy ended(&program.imports(), &Imports::jobEnded);
    QList<SentChange> secrets;
    connect(&program.imports(), &Imports::jobEnded, studio, [&secrets](ImportJob *job) { secrets = job->takeSecrets(); });
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QTRY_VERIFY(!studio->findChild<QLabel *>(u"importHint"_s)->text().isEmpty());
    look(studio, u"4-apply"_s);
    QCOMPARE(secrets.size(), 4);
    auto *dialog = new SecretsDialog(secrets);
    dialog->resize(size.width() / 2, size.height() / 2);
    dialog->show();
    look(dialog, u"5-secrets"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSecrets"_s), Qt::LeftButton);
    auto *ask = dialog->findChild<PassphraseDialog *>();
    QVERIFY(ask);
    QTest::keyClicks(ask->findChild<QLineEdit *>(u"passphrase"_s), u"kurz"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
    QVERIFY(ask->isVisible()); // It is too short.
    look(ask, u"6-passphrase"_s);
    delete dialog;
    delete studio;
    QCoreApplication::removeTranslator(&longer);
}

QTEST_MAIN(ImportLooksTest)
#include "importlookstest.moc"
