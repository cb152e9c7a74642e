#include "ui/connections/editor/pairseditor.h"
#include "ui/organizations/metadataeditor.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Rollcall;
using namespace Qt::StringLiterals;

// Tables of names and values, by mouse and keyboard.
class CommonPairTableTest final : public QObject {
    Q_OBJECT

    /// As in a dialog, which is what goes first.
    template<typename Editor, typename... Arguments>
    Editor *shown(const Arguments &...arguments)
    {
        m_window = std::make_unique<QWidget>();
        auto *editor = new Editor(arguments..., m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(editor);
        m_window->resize(500, 300);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) ? editor : nullptr;
    }
    static QToolButton *button(const PairTable &table, const QString &name)
    {
        return table.findChild<QToolButton *>(name);
    }
    static void type(const PairTable &table, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line && table.table()->isAncestorOf(line));
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        // Editors hand over what was typed once they have seen the key themselves.
        QTRY_COMPARE(QApplication::focusWidget(), table.table());
    }
    static void clickCell(const PairTable &table, int row, int column)
    {
        QTest::mouseClick(table.table()->viewport(), Qt::LeftButton, {},
                          table.table()->visualItemRect(table.table()->item(row, column)).center());
    }

    std::unique_ptr<QWidget> m_window;

private Q_SLOTS:
    void cleanup() { m_window.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*Layout.*"_s)); }

    void aRowIsTypedIn()
    {
        auto &editor = *shown<PairsEditor>(u"Parameters"_s);
        QSignalSpy edited(&editor, &PairTable::edited);
        QTest::mouseClick(button(editor, u"addPair"_s), Qt::LeftButton);
        QCOMPARE(editor.table()->rowCount(), 1);
        QVERIFY2(edited.isEmpty() && editor.pairs().isEmpty(), "An empty row is no edit yet.");
        type(editor, u" connection "_s);
        editor.table()->editItem(editor.table()->item(0, 1));
        type(editor, u"google"_s);
        QCOMPARE(editor.pairs(), (QJsonArray{QJsonObject{{u"name"_s, u"connection"_s}, {u"value"_s, u"google"_s}}}));
        QCOMPARE(edited.size(), 2);
    }

    void delAndTheButtonRemoveRows()
    {
        auto &editor = *shown<PairsEditor>(u"Parameters"_s);
        editor.setJson(u"[{\"name\":\"a\",\"value\":\"1\"},{\"name\":\"b\",\"value\":\"2\"},{\"name\":\"b\",\"value\":\"3\"}]"_s);
        QSignalSpy edited(&editor, &PairTable::edited);
        QVERIFY(!button(editor, u"removePair"_s)->isEnabled());
        clickCell(editor, 1, 0);
        QTest::keyClick(editor.table(), Qt::Key_Delete);
        QCOMPARE(editor.json(), u"[{\"name\":\"a\",\"value\":\"1\"},{\"name\":\"b\",\"value\":\"3\"}]"_s);
        clickCell(editor, 0, 1);
        QTest::mouseClick(button(editor, u"removePair"_s), Qt::LeftButton);
        QCOMPARE(editor.json(), u"[{\"name\":\"b\",\"value\":\"3\"}]"_s);
        QCOMPARE(edited.size(), 2);
    }

    void metadataKeepsWhatIsNoText()
    {
        auto &editor = *shown<MetadataEditor>();
        const QJsonObject kept{{u"plan"_s, u"gold"_s}, {u"seats"_s, 40}, {u"tags"_s, QJsonArray{u"a"_s, 1}}, {u"void"_s, QJsonValue()}};
        QSignalSpy edited(&editor, &PairTable::edited);
        editor.setMetadata(kept);
        QCOMPARE(editor.metadata(), kept);
        QVERIFY(edited.isEmpty());
        editor.table()->editItem(editor.table()->item(1, 1));
        type(editor, u"41"_s);
        QJsonObject changed = kept;
        changed.insert(u"seats"_s, u"41"_s);
        QCOMPARE(editor.metadata(), changed);
        QTest::mouseClick(button(editor, u"addPair"_s), Qt::LeftButton);
        QCOMPARE(editor.metadata(), changed);
    }
};

QTEST_MAIN(CommonPairTableTest)
#include "commonpairtabletest.moc"
