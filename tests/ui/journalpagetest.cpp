#include "changesfixture.h"

#include "accessnames.h"
#include "tests/ui/pictures.h"
#include "models/items/journalmodel.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/filterbar.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/inspector/journaltab.h"
#include "ui/journal/journalactions.h"
#include "ui/journal/journaldetails.h"
#include "ui/journal/journalexport.h"
#include "ui/journal/journalfilters.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/savedsearchesbutton.h"

#include <QClipboard>
#include <QDir>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The journal as a page of the window: read, searched, verified, exported and undone, by keyboard.
class JournalPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ChangesFixture>();
        m_member = m_desk->member(0);
        // By somebody else: the oldest row, whose image no basket keeps.
        m_desk->applyElsewhere(movedTo(2, u"Lviv"_s));
        for (int i = 0; i < 12; ++i)
            m_desk->apply(movedTo(3, u"Town %1"_s.arg(i)));
        m_desk->apply(movedTo(0, u"Kyiv"_s));
        suspend(m_member, true);
        m_window = m_desk->open(m_desk->at(Section::People));
        m_window->resize(1200, 760);
        QTest::keyClick(m_window, Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(m_window->location().section, Section::Journal);
        m_page = m_window->findChild<JournalPage *>();
        QVERIFY(m_page);
        QTRY_VERIFY(model().rowCount() > 10);
    }
    void cleanup() { m_desk.reset(); }

    void tellsWhatWasDone()
    {
        QTRY_VERIFY(m_page->table().hasFocus());
        QCOMPARE(text(0, JournalModel::Column::Action), u"Suspended"_s);
        QVERIFY(text(0, JournalModel::Column::Target).contains(m_member.user.title()));
        QVERIFY(model().index(0, 0).data(Qt::ToolTipRole).toString().contains(u"UTC"_s));
        selectFirst();
        QTRY_VERIFY2(details().contains(u"Suspended"_s), qPrintable(details()));
        QVERIFY2(details().contains(u"≠ changed"_s), qPrintable(details()));
        QVERIFY2(details().contains(u"Status"_s), qPrintable(details()));
        QCOMPARE(namelessControls(m_page), QStringList());
        keepPicture(m_window, u"journal"_s);
    }

    void newRowsComeOnTop()
    {
        selectFirst();
        const QStringList selected = m_page->table().selectedIds();
        const int before = model().rowCount();
        suspend(m_member, false);
        QTRY_COMPARE(text(0, JournalModel::Column::Action), u"Made active"_s);
        QCOMPARE(model().rowCount(), before + 1);
        QCOMPARE(m_page->table().selectedIds(), selected);
    }

    void searchesAndFilters()
    {
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_page->filterBar().searchEdit()->hasFocus());
        QTest::keyClicks(m_page->filterBar().searchEdit(), m_member.user.title());
        QTRY_COMPARE(model().rowCount(), 2);
        AuditQuery query = m_page->filters().query();
        query.verbs = {u"setStatus"_s};
        m_page->filters().setQuery(query);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(m_page->filterBar().chipKeys(), QStringList{u"verb:setStatus"_s});
        keepPicture(m_window, u"journal-filtered"_s);
        query.text = u"nobody at all"_s;
        m_page->filters().setQuery(query);
        QTRY_COMPARE(model().rowCount(), 0);
        keepPicture(m_window, u"journal-nothing"_s);
        m_page->filters().clearAction()->trigger();
        QTRY_VERIFY(model().rowCount() > 10);
        QVERIFY(m_page->filterBar().chipKeys().isEmpty());
    }

    void keepsSearches()
    {
        AuditQuery query;
        query.actor = u"Tess"_s;
        query.verbs = {u"setStatus"_s};
        query.since = QDate::currentDate().startOfDay().toUTC();
        m_page->filters().setQuery(query);
        auto *button = m_page->findChild<SavedSearchesButton *>();
        menuAction(button, u"Save this search"_s)->trigger();
        auto *dialog = m_window->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u"Tess & co"_s);
        dialog->accept();
        m_page->filters().clear();
        menuAction(button, u"Tess && co"_s)->trigger();
        QCOMPARE(m_page->filters().query(), query);
        const SavedSearches searches(m_desk->settings(), m_desk->directory().id());
        QCOMPARE(searches.list().size(), 1);
    }

    void verifies()
    {
        QTest::keyClick(m_page, Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY2(m_page->verdict()->text().startsWith(u"✓ Verified "_s), qPrintable(m_page->verdict()->text()));
        QVERIFY2(m_page->verdict()->text().contains(u"unanchored"_s), qPrintable(m_page->verdict()->text()));
        const auto made = m_desk->wait(m_desk->journals().makeAnchor(m_desk->directory().id()));
        QVERIFY(made);
        QTest::keyClick(m_page, Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY2(m_page->verdict()->text().contains(u"anchored just now"_s), qPrintable(m_page->verdict()->text()));
        keepPicture(m_window, u"journal-verified"_s);
    }

    void undoesSelectedRows()
    {
        suspend(m_desk->member(1), true);
        QTRY_VERIFY(model().rowCount() > 1);
        QTRY_COMPARE(text(1, JournalModel::Column::Action), u"Suspended"_s);
        m_page->table().setFocus();
        m_page->table().selectIds({model().idAt(0), model().idAt(1)});
        QTRY_VERIFY(m_page->actions().undo->isEnabled());
        QTest::keyClick(&m_page->table(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(m_window->findChild<ConfirmDialog *>());
        auto *dialog = m_window->findChild<ConfirmDialog *>();
        keepPicture(dialog, u"journal-undo"_s);
        QTRY_VERIFY(dialog->verbButton()->isEnabled());
        dialog->verbButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(text(0, JournalModel::Column::Action), u"Made active"_s, 10'000);
        QTRY_COMPARE(text(1, JournalModel::Column::Action), u"Made active"_s);
        // What went well is said at the bottom.
        const auto isTold = [this] {
            return std::ranges::any_of(m_window->findChildren<QWidget *>(), [](const QWidget *one) { return one->accessibleName().contains(u"Undone"_s); });
        };
        QTRY_VERIFY(isTold());
    }

    void saysWhatCannotBeUndone()
    {
        const int last = model().rowCount() - 1;
        m_page->table().selectIds({model().idAt(last)});
        QTRY_COMPARE(m_page->selectedRows().size(), 1);
        m_page->actions().undo->trigger();
        QTRY_VERIFY2(messages().contains(u"Nothing of this can be undone"_s), qPrintable(messages()));
    }

    void showsItsCommandLine()
    {
        AuditQuery query;
        query.text = u"O'Neil"_s;
        query.verbs = {u"remove"_s};
        m_page->filters().setQuery(query);
        m_page->actions().command->trigger();
        QTRY_VERIFY2(messages().contains(u"rollcall audit list --text 'O'\\''Neil' --verb 'remove'"_s), qPrintable(messages()));
    }

    void copiesAsATable()
    {
        m_page->table().selectIds({model().idAt(0), model().idAt(1)});
        m_page->actions().copy->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().startsWith(u"When\tWho\tDid"_s));
        QVERIFY2(lines.at(1).contains(u"Z\t"_s), qPrintable(lines.at(1))); // UTC
    }

    void exportsWhatIsShown()
    {
        QTemporaryDir folder;
        const QPointer<JournalBook> book(&m_desk->journals().of(m_desk->directory().id()));
        AuditQuery query;
        query.verbs = {u"patch"_s};
        const QString json = folder.filePath(u"a.jsonl"_s);
        const auto lines = m_desk->wait(exportJournal(book, query, json, JournalLines::Format::JsonLines));
        QVERIFY(lines);
        const QList<QByteArray> read = readLines(json);
        QCOMPARE(read.size(), *lines);
        QVERIFY(read.size() > 10);
        for (const QByteArray &line : read)
            QCOMPARE(QJsonDocument::fromJson(line).object().value("verb"_L1).toString(), u"patch"_s);
        const QString csv = folder.filePath(u"a.csv"_s);
        QCOMPARE(*m_desk->wait(exportJournal(book, query, csv, JournalLines::Format::Csv)), *lines);
        const QList<QByteArray> rows = readLines(csv);
        QCOMPARE(rows.size(), *lines + 1);
        // A folder that is not there: a sentence, and no half file.
        QVERIFY(!m_desk->wait(exportJournal(book, query, folder.filePath(u"none/a.csv"_s), JournalLines::Format::Csv)));
    }

    void showsWhatIsAboutSomebody()
    {
        selectFirst();
        m_page->actions().showAbout->trigger();
        QTRY_VERIFY(m_page->filterBar().chipKeys().contains(u"limit"_s));
        QTRY_VERIFY(model().rowCount() > 0 && model().rowCount() < 10);
        keepPicture(m_window, u"journal-about"_s);
        m_window->resize(760, 520);
        keepPicture(m_window, u"journal-narrow"_s);
    }

    void erasesNobodyWhoHasAnAccount()
    {
        selectFirst();
        const QAction *erase = m_page->actions().erase;
        QTRY_VERIFY2(erase->toolTip().contains(u"has an account"_s), qPrintable(erase->toolTip()));
        QVERIFY(!erase->isEnabled());
        m_desk->apply(Remove{entity(m_member.user.id), false, std::nullopt});
        QTRY_VERIFY(text(0, JournalModel::Column::Target).contains(m_member.user.title()) && text(0, JournalModel::Column::Action) != u"Suspended"_s);
        selectFirst();
        QTRY_VERIFY(erase->isEnabled());
    }

    void opensFromTheInspector()
    {
        QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(m_window->location().section, Section::People);
        auto *table = m_window->findChild<TableView *>(u"members"_s);
        QTRY_VERIFY(table && table->model()->rowCount() > 0);
        table->setCurrentId(m_member.user.id.toString());
        JournalTab *tab = nullptr; // people's and organizations' inspectors have one each
        const auto isFilled = [&] {
            for (auto *one : m_window->findChildren<JournalTab *>()) {
                if (one->toPlainText().contains(u"Show all in the journal"_s))
                    tab = one;
            }
            return tab != nullptr;
        };
        QTRY_VERIFY(isFilled());
        Q_EMIT tab->anchorClicked(QUrl(u"#all"_s));
        QTRY_COMPARE(m_window->location().section, Section::Journal);
        QTRY_COMPARE(m_page->filters().query().about, std::optional(m_member.user.id));
        QTRY_COMPARE(model().rowCount(), 2);
    }

private:
    JournalModel &model() const { return m_page->model(); }
    QString text(int row, JournalModel::Column column) const { return model().index(row, static_cast<int>(column)).data().toString(); }
    QString details() const { return m_page->details().toPlainText(); }
    QString messages() const { return m_window->findChild<MessageBar *>()->texts().join(u'\n'); }
    
    void selectFirst()
    {
        m_page->table().setFocus();
        m_page->table().selectIds({model().idAt(0)});
        QTRY_COMPARE(m_page->selectedRows().size(), 1);
    }
    void suspend(const MemberRow &member, bool suspended)
    {
        SetStatus payload{entity(member.user.id, m_desk->organization()), MemberStatus::Active, MemberStatus::Suspended};
        if (!suspended)
            std::swap(payload.before, payload.after);
        m_desk->apply(payload);
    }
    Payload movedTo(int row, const QString &city)
    {
        const User user = m_desk->member(row).user;
        return Patch{entity(user.id), {{u"city"_s, user.city, city}}};
    }
    static QAction *menuAction(SavedSearchesButton *button, const QString &begin)
    {
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text().remove(u'&') .startsWith(QString(begin).remove(u'&')))
                return action;
        }
        qFatal("There is no such entry.");
    }
    static QList<QByteArray> readLines(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The file is not there.");
        return file.readAll().trimmed().split('\n');
    }

    std::unique_ptr<ChangesFixture> m_desk;
    MemberRow m_member;
    MainWindow *m_window = nullptr;
    JournalPage *m_page = nullptr;
};

QTEST_MAIN(JournalPageTest)
#include "journalpagetest.moc"
