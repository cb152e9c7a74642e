#include "models/items/filterproxy.h"
#include "models/items/membersmodel.h"
#include "models/items/rolesmodel.h"
#include "tests/items/memoryreader.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

// The table as a person uses it: by mouse and keyboard, while the directory changes beneath it.
class CommonTableViewTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<MemoryReader> reader;
    std::unique_ptr<MembersModel> model;
    std::unique_ptr<TableView> view;

    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = view->visualRect(view->model()->index(row, 1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    void clickHeader(int column)
    {
        QHeaderView *header = view->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    /// A view anew, whose rows are held back.
    void showBeforeTheRows()
    {
        view.reset();
        reader->hold();
        model = std::make_unique<MembersModel>(*reader);
        view = std::make_unique<TableView>();
        view->setModel(model.get());
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->activateWindow();
        view->setFocus();
    }

private Q_SLOTS:
    void init()
    {
        reader = std::make_unique<MemoryReader>();
        reader->fill(300);
        model = std::make_unique<MembersModel>(*reader);
        view = std::make_unique<TableView>();
        view->resize(900, 500);
        view->setModel(model.get());
        view->setDefaultColumns({0, 1, 3});
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->activateWindow();
        view->setFocus();
        QTRY_COMPARE(model->rowCount(), 300);
    }

    void cleanup()
    {
        view.reset();
        model.reset();
        reader.reset();
    }

    void selectsAndTells()
    {
        QSignalSpy current(view.get(), &TableView::currentIdChanged);
        QSignalSpy selected(view.get(), &TableView::selectedIdsChanged);
        click(2);
        QCOMPARE(view->selectedIds(), QStringList{u"u0002"_s});
        QCOMPARE(view->currentId(), u"u0002"_s);
        QCOMPARE(current.size(), 1);
        click(4, Qt::ControlModifier);
        QCOMPARE(view->selectedIds(), (QStringList{u"u0002"_s, u"u0004"_s}));
        QCOMPARE(view->selectedRows<MemberRow>().size(), 2);
        QVERIFY(selected.size() >= 2);
    }

    void startsAtTheFirstRow()
    {
        // The focus is there before the rows: the first one becomes current, and nothing is selected.
        showBeforeTheRows();
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(!view->currentIndex().isValid());
        reader->releaseAll();
        QTRY_COMPARE(view->currentId(), u"u0000"_s);
        QCOMPARE(view->currentIndex().row(), 0);
        QCOMPARE(view->selectedIds(), QStringList());
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->selectedIds(), QStringList{u"u0001"_s});
    }

    void waitsForTheRowThatWasAskedFor()
    {
        showBeforeTheRows();
        view->setCurrentId(u"u0003"_s);
        reader->releaseAll();
        QTRY_COMPARE(view->currentIndex().row(), 3);
        QCOMPARE(view->selectedIds(), QStringList{u"u0003"_s});
    }

    void headingsAreNotCut()
    {
        view->setDefaultColumns({0, 1, 2, 3, 4, 5, 6});
        view->resize(300, 300);
        QHeaderView *header = view->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (!header->isSectionHidden(column))
                QVERIFY2(header->sectionSize(column) > header->fontMetrics().horizontalAdvance(
                                                            model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
                         qPrintable(QString::number(column)));
        }
    }

    void opensRenamesRemovesByKey()
    {
        QSignalSpy opened(view.get(), &TableView::opened);
        QSignalSpy removed(view.get(), &TableView::removeRequested);
        QSignalSpy renamed(view.get(), &TableView::renameRequested);
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 0); // Nothing is selected.
        click(3);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QTest::keyClick(view.get(), Qt::Key_F2);
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"u0003"_s);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(removed.size(), 1);
        const QRect cell = view->visualRect(model->index(5, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toString(), u"u0005"_s);
    }

    void homeAndEndGoToTheEndsOfTheList()
    {
        click(3);
        QTest::keyClick(view.get(), Qt::Key_End);
        QCOMPARE(view->currentIndex().row(), 299);
        QTRY_COMPARE(view->currentId(), u"u0299"_s); // Once its page is there.
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->currentId(), u"u0000"_s);
        QCOMPARE(view->selectedIds(), QStringList{u"u0000"_s});
    }

    void copiesWhatIsSeen()
    {
        view->horizontalHeader()->moveSection(1, 0); // E-mail before the name.
        click(1);
        click(2, Qt::ShiftModifier);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"E-mail\tName\tStatus\n"
                               "person0001@example.com\tPerson 0001\tActive\n"
                               "person0002@example.com\tPerson 0002\tActive"_s);
        QVERIFY(data->html().contains(u"<td>Person 0002</td>"_s));
    }

    void selectionStaysWhenRowsComeAndGo()
    {
        click(10);
        click(12, Qt::ControlModifier);
        QSignalSpy current(view.get(), &TableView::currentIdChanged);
        reader->people.remove(0, 5);
        reader->tellChanged();
        QTRY_COMPARE(model->rowCount(), 295);
        QTRY_COMPARE(view->selectedIds(), (QStringList{u"u0010"_s, u"u0012"_s}));
        QCOMPARE(view->currentId(), u"u0012"_s);
        QCOMPARE(view->currentIndex().row(), 7);
        QCOMPARE(current.size(), 0);
    }

    void selectionFollowsARowThatMoves()
    {
        click(3);
        QSignalSpy current(view.get(), &TableView::currentIdChanged);
        reader->people[3].user.name = u"Person 0020 and a half"_s;
        reader->tellChanged();
        QTRY_COMPARE(model->rowOf(u"u0003"_s), 20);
        QTRY_COMPARE(view->currentIndex().row(), 20);
        QCOMPARE(view->selectedIds(), QStringList{u"u0003"_s});
        QCOMPARE(view->currentId(), u"u0003"_s);
        QCOMPARE(current.size(), 0);
    }

    void theNextOneIsCurrentWhenARowIsDeleted()
    {
        click(3);
        reader->people.removeAt(3);
        reader->tellChanged();
        QTRY_COMPARE(view->currentId(), u"u0004"_s);
        QCOMPARE(view->selectedIds(), QStringList{u"u0004"_s});
    }

    void aWholeSelectionStaysWhole()
    {
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectedRowCount(), 300); // Loaded or not.
        reader->people.removeAt(50);
        reader->tellChanged();
        QTRY_COMPARE(model->rowCount(), 299);
        QTest::qWait(1);
        QVERIFY(view->selectedRowCount() >= 298); // But for what came anew at a page's end.
        QVERIFY(!view->selectedIds().contains(u"u0050"_s));
    }

    void othersStaySelectedWhenTheCurrentRowIsDeleted()
    {
        click(3);
        click(7, Qt::ControlModifier);
        reader->people.removeAt(7);
        reader->tellChanged();
        QTRY_COMPARE(view->selectedIds(), QStringList{u"u0003"_s});
        QTRY_COMPARE(view->currentId(), u"u0008"_s);
    }

    void selectionSurvivesSortAndFilter()
    {
        click(3);
        clickHeader(1);
        QTRY_COMPARE(model->query().sort, MemberSort::Email);
        QTRY_COMPARE(model->state(), RowsModel::State::Ready);
        QCOMPARE(view->selectedIds(), QStringList{u"u0003"_s});
        MemberQuery query = model->query();
        query.text = u"0007"_s;
        model->setQuery(query);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(view->selectedIds(), QStringList()); // Out of sight is not acted upon,
        QCOMPARE(view->currentId(), u"u0003"_s);
        query.text.clear();
        model->setQuery(query);
        QTRY_COMPARE(model->rowCount(), 300);
        QCOMPARE(view->selectedIds(), QStringList{u"u0003"_s}); // but not forgotten.
    }

    void aNewChoiceReplacesWhatWasKept()
    {
        click(3);
        MemberQuery query = model->query();
        query.text = u"0007"_s;
        model->setQuery(query);
        QTRY_COMPARE(model->rowCount(), 1);
        click(0);
        QCOMPARE(view->currentId(), u"u0007"_s);
        query.text.clear();
        model->setQuery(query);
        QTRY_COMPARE(model->rowCount(), 300);
        QCOMPARE(view->selectedIds(), QStringList{u"u0007"_s});
    }

    void sortsByAnyColumnThatIsShown()
    {
        view->setColumnShown(static_cast<int>(MembersModel::Column::City), true);
        QTest::qWait(1);
        clickHeader(1);
        QCOMPARE(model->query().sort, MemberSort::Email);
        clickHeader(1);
        QCOMPARE(model->query().order, SortOrder::Descending);
        view->horizontalHeader()->setSortIndicator(static_cast<int>(MembersModel::Column::City), Qt::AscendingOrder);
        QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), static_cast<int>(MembersModel::Column::City));
        QCOMPARE(model->query().sort, MemberSort::City);
    }

    void layoutIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        view->keepLayout(settings, u"members"_s);
        view->setColumnShown(static_cast<int>(MembersModel::Column::City), true);
        view->horizontalHeader()->resizeSection(0, 333);
        clickHeader(1);
        view.reset();

        MembersModel fresh(*reader);
        TableView second;
        second.setModel(&fresh);
        second.setDefaultColumns({0, 1, 3});
        second.keepLayout(settings, u"members"_s);
        QVERIFY(!second.isColumnHidden(static_cast<int>(MembersModel::Column::City)));
        QVERIFY(second.isColumnHidden(static_cast<int>(MembersModel::Column::Phone)));
        QCOMPARE(second.columnWidth(0), 333);
        QCOMPARE(fresh.query().sort, MemberSort::Email);
        second.restoreLayout("nonsense"); // Is passed over.
        QCOMPARE(second.columnWidth(0), 333);
    }

    void columnsAreChosenInTheHeadersMenu()
    {
        QMenu columns;
        view->fillColumnsMenu(&columns);
        Q_EMIT columns.aboutToShow();
        QVERIFY(!columns.actions().first()->isEnabled()); // The name stays.
        QAction *phone = columns.actions().at(static_cast<int>(MembersModel::Column::Phone));
        QCOMPARE(phone->text(), u"Phone"_s);
        QVERIFY(!phone->isChecked());
        phone->trigger();
        QVERIFY(!view->isColumnHidden(static_cast<int>(MembersModel::Column::Phone)));
    }

    void typingGoesToTheSearchBox()
    {
        QSignalSpy typed(view.get(), &TableView::searchTyped);
        click(3);
        QTest::keyClick(view.get(), Qt::Key_O);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(view->currentId(), u"u0003"_s);
    }

    void takesPastedText()
    {
        QSignalSpy dropped(view.get(), &TableView::textDropped);
        QGuiApplication::clipboard()->setText(u"a@example.com"_s);
        click(3);
        QTest::keyClick(view.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(dropped.size(), 0);
        view->setAcceptDrops(true);
        QTest::keyClick(view.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toString(), u"u0003"_s);
        QCOMPARE(dropped[0][1].toString(), u"a@example.com"_s);
    }

    void remembersACurrentThatIsNotLoadedYet()
    {
        view->setCurrentId(u"u0250"_s);
        QCOMPARE(view->selectedIds(), QStringList());
        model->setViewport(240, 260);
        QTRY_COMPARE(view->selectedIds(), QStringList{u"u0250"_s});
        QCOMPARE(view->currentIndex().row(), 250);
    }

    void worksOverAFilterProxy()
    {
        for (int number = 0; number < 5; ++number) {
            RoleRow row;
            row.role.id = RoleId(QString::number(number));
            row.role.name = u"Role %1"_s.arg(9 - number);
            reader->roleRows.append(row);
        }
        RolesModel roles(*reader);
        FilterProxy proxy;
        proxy.setSourceModel(&roles);
        view->setModel(&proxy);
        view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        QTRY_COMPARE(proxy.rowCount(), 5);
        view->setCurrentId(u"0"_s);
        QCOMPARE(view->selectedIds(), QStringList{u"0"_s});
        reader->roleRows.removeAt(4);
        reader->tellChanged();
        QTRY_COMPARE(proxy.rowCount(), 4);
        QTRY_COMPARE(view->selectedIds(), QStringList{u"0"_s});
        view->setModel(model.get());
    }
};

QTEST_MAIN(CommonTableViewTest)
#include "commontableviewtest.moc"
