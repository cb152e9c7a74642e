#include "shellfixture.h"
#include "toldpeople.h"

#include "ui/common/droppedpeople.h"
#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/memberform.h"
#include "ui/shell/sidebar.h"

#include <QLineEdit>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// What the window system sends while something is dragged over a point and let go there. True when it was taken. A move is
/// proposed, as by a file manager with Shift held: what is ours to take is taken as a copy.
bool drop(QAbstractScrollArea *area, const QPoint &at, const QMimeData &data)
{
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(area->viewport(), &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, actions, &data, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(area->viewport(), &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(area->viewport(), &leave);
        return false;
    }
    QDropEvent dropped(QPointF(at), actions, &data, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(area->viewport(), &dropped);
    return dropped.isAccepted() && move.dropAction() == Qt::CopyAction && dropped.dropAction() == Qt::CopyAction;
}

AddMemberDialog *addDialog()
{
    return qobject_cast<AddMemberDialog *>(QApplication::activeModalWidget());
}

QString entered(Field field)
{
    auto *dialog = addDialog();
    if (!dialog || !dialog->form())
        return {};
    return qobject_cast<QLineEdit *>(dialog->form()->fields().row(field)->editor())->text();
}

constexpr auto card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Olena Shevchenko\r\nPHOTO;ENCODING=b:AAAA==\r\n"
                      "item1.EMAIL;type=INTERNET:olena@acme\r\n .example\r\nEND:VCARD\r\n";

} // namespace

/// People who are dragged in from a mail program, an address book, a browser or a file manager.
class ShellDropTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCards_data()
    {
        QTest::addColumn<QString>("cards");
        QTest::addColumn<QString>("people");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("3.0, folded, grouped, with a picture") << QString::fromLatin1(card) << u"Olena Shevchenko|olena@acme.example"_s;
        QTest::newRow("two addresses") << u"BEGIN:VCARD\nFN:Wei Kim\nEMAIL:a@x.example\nEMAIL;TYPE=work:b@x.example\nEND:VCARD"_s
                                       << u"Wei Kim|a@x.example\nWei Kim|b@x.example"_s;
        QTest::newRow("structured name, comma") << u"BEGIN:VCARD\nN:Doe\\, Jr;Jo;;;\nEMAIL:jo@x.example\nEND:VCARD"_s
                                                << u"Jo Doe, Jr|jo@x.example"_s;
        QTest::newRow("2.1") << u"BEGIN:VCARD\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=\n=BCrgen\n"
                                "EMAIL;INTERNET:j@x.example\nEND:VCARD"_s
                             << u"Jürgen|j@x.example"_s;
        QTest::newRow("no name") << u"BEGIN:VCARD\nEMAIL:j@x.example\nEND:VCARD"_s << u"|j@x.example"_s;
        QTest::newRow("never ends") << u"BEGIN:VCARD\nFN:X\nEMAIL:j@x.example"_s << QString();
        QTest::newRow("an odd name") << u"BEGIN:VCARD\nFN:\"A\" <b>\\; c\nEMAIL:j@x.example\nEND:VCARD"_s
                                     << u"\"A\" <b>; c|j@x.example"_s;
    }

    void readsCards()
    {
        QFETCH(QString, cards);
        QTEST(toldPeople(DroppedPeople::fromCards(cards)), "people");
    }

    void readsRows()
    {
        QCOMPARE(toldPeople(DroppedPeople::fromRows(u"name,mail\n\"Doe, Jo\",jo@x.example\nA <a@x.example>, b@x.example"_s)),
                 u"Doe, Jo|jo@x.example\nA|a@x.example\n|b@x.example"_s);
        QCOMPARE(toldPeople(DroppedPeople::fromRows(u"name;mail\r\nAnna;anna@x.example\r\n"_s)), u"Anna|anna@x.example"_s);
    }

    void ontoAnOrganizationOfTheList()
    {
        ShellFixture shell(30, 3);
        auto *window = shell.open();
        auto *table = window->findChild<TableView *>(u"organizations"_s);
        QTRY_VERIFY(table && table->model()->rowCount() == 3 && table->model()->index(1, 0).data().isValid());
        const QString name = table->model()->index(1, 0).data().toString();
        const QPoint row = table->visualRect(table->model()->index(1, 0)).center();
        QMimeData text;
        text.setText(u"Olena Shevchenko <olena@acme.example>"_s);
        // Between the rows there is nobody to add them to; words without an address are not taken either.
        QVERIFY(!drop(table, QPoint(20, table->viewport()->height() - 2), text));
        QMimeData words;
        words.setText(u"Olena Shevchenko"_s);
        QVERIFY(!drop(table, row, words));
        QVERIFY(drop(table, row, text));
        QTRY_COMPARE(window->location().title, name);
        QTRY_COMPARE(entered(Field::Email), u"olena@acme.example"_s);
        QCOMPARE(entered(Field::Name), u"Olena Shevchenko"_s);
        QTRY_VERIFY(addDialog()->windowTitle().endsWith(name));
    }

    void ontoAnOrganizationOfTheSidebar_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << u"text/plain"_s << QByteArray("Olena Shevchenko <olena@acme.example>");
        QTest::newRow("link") << u"text/uri-list"_s << QByteArray("mailto:olena@acme.example?subject=Hi\r\n");
        QTest::newRow("card") << u"text/vcard"_s << QByteArray(card);
        QTest::newRow("old card") << u"text/x-vcard"_s << QByteArray(card);
        for (const auto &[suffix, text] : {std::pair("vcf", QByteArray(card)), std::pair("csv", QByteArray("Olena,olena@acme.example\n")),
                                           std::pair("txt", QByteArray("olena@acme.example\n"))})
            QTest::newRow(suffix) << u"file"_s << text;
    }

    void ontoAnOrganizationOfTheSidebar()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, data);
        ShellFixture shell(30, 3);
        const auto rows = ShellFixture::wait(shell.directory().reader().organizations({}, {}));
        const Organization organization = rows->rows.first().organization;
        shell.shell().places.setFavourite({shell.directory().id(), entity(organization.id), organization.title()}, true);
        auto *window = shell.open(shell.at(Section::People));
        auto *sidebar = window->findChild<Sidebar *>();
        const QModelIndex favourite =
            sidebar->items().indexOf({shell.directory().id(), Section::Members, organization.id, organization.title()});
        QVERIFY(favourite.isValid());
        QTemporaryDir folder;
        QMimeData mime;
        if (format == u"file"_s) {
            QFile file(folder.filePath(u"people."_s + QLatin1StringView(QTest::currentDataTag())));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
            file.close();
            mime.setUrls({QUrl::fromLocalFile(file.fileName())});
        } else {
            mime.setData(format, data);
        }
        // A section is no organization.
        QVERIFY(!drop(sidebar, sidebar->visualRect(sidebar->items().indexOf(shell.at(Section::Roles))).center(), mime));
        QVERIFY(drop(sidebar, sidebar->visualRect(favourite).center(), mime));
        QTRY_COMPARE(window->location().title, organization.title());
        QTRY_COMPARE(entered(Field::Email), u"olena@acme.example"_s);
    }

    void ontoTheMembers()
    {
        ShellFixture shell(30, 3);
        const auto rows = ShellFixture::wait(shell.directory().reader().organizations({}, {}));
        const Organization organization = rows->rows.first().organization;
        auto *window = shell.open(Location{shell.directory().id(), Section::Members, organization.id, organization.title()});
        auto *page = window->findChild<QWidget *>(u"membersPage"_s);
        QTRY_VERIFY(window->findChild<QAction *>(u"addMember"_s)->isEnabled());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"nobody.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nobody at all") > 0);
        file.close();
        const auto let = [page](const QMimeData &data) {
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(page, &enter);
            QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
            if (enter.isAccepted())
                QCoreApplication::sendEvent(page, &dropped);
            return enter.isAccepted();
        };
        QMimeData nobody;
        nobody.setUrls({QUrl::fromLocalFile(file.fileName())});
        QVERIFY(let(nobody));
        QTRY_COMPARE(window->findChild<MessageBar *>()->texts(),
                     QStringList(u"There is no e-mail address in what was pasted or dropped."_s));
        QMimeData picture;
        picture.setUrls({QUrl::fromLocalFile(folder.filePath(u"picture.png"_s))});
        QVERIFY(!let(picture));
        QMimeData link;
        link.setUrls({QUrl(u"mailto:olena@acme.example"_s)});
        QVERIFY(let(link));
        QTRY_COMPARE(entered(Field::Email), u"olena@acme.example"_s);
    }
};

QTEST_MAIN(ShellDropTest)
#include "shelldroptest.moc"
