#include "ui/common/formbuilder.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

// Forms that are built from what a directory takes.
class CommonFormTest final : public QObject {
    Q_OBJECT

    static QList<FieldTrait> traits()
    {
        QList<FieldTrait> list;
        for (const FieldInfo &field : memberFields()) {
            FieldTrait trait;
            trait.field = field.field;
            trait.required = field.field == Field::Email;
            trait.editable = field.field != Field::Username;
            list.append(trait);
        }
        return list;
    }

    static void show(QWidget &widget)
    {
        widget.resize(600, 800);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        widget.activateWindow();
    }

    static QLineEdit *line(const FormBuilder &form, Field field)
    {
        return qobject_cast<QLineEdit *>(form.row(field)->editor());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*Layout.*"_s)); }

    void everyFieldHasItsLabel()
    {
        FormBuilder form;
        form.addFields(traits());
        QCOMPARE(form.rows().size(), memberFields().size());
        for (const FieldRow *row : form.rows()) {
            QCOMPARE(row->label()->buddy(), row->editor());
            QVERIFY(!row->editor()->accessibleName().isEmpty());
        }
        QVERIFY(form.row(Field::Email)->label()->text().endsWith(u'*'));
        QVERIFY(form.row(Field::Email)->editor()->accessibleName().contains(u"required"_s));
    }

    void whatIsTypedBecomesValues()
    {
        FormBuilder form;
        form.addFields(traits());
        show(form);
        QSignalSpy edited(&form, &FormBuilder::edited);
        QSignalSpy finished(&form, &FormBuilder::finished);
        form.focusFirst();
        QTest::keyClicks(line(form, Field::Email), u" olena@Example.COM "_s);
        QCOMPARE(edited.last()[0].toString(), u"email"_s);
        QTest::keyClick(line(form, Field::Email), Qt::Key_Tab);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(form.values(), (QJsonObject{{u"email"_s, u"olena@example.com"_s}}));
        QCOMPARE(form.user().email, u"olena@example.com"_s);
        QVERIFY(form.isModified());
    }

    void onlyWhatDiffersIsAnEdit()
    {
        FormBuilder form;
        form.addFields(traits());
        User user;
        user.email = u"olena@example.com"_s;
        user.city = u"Lviv"_s;
        user.timeZone = u"Europe/Kyiv"_s;
        Membership membership;
        membership.title = u"Dr"_s;
        form.setValues(user, membership);
        QVERIFY(!form.isModified());
        QCOMPARE(form.edits(), QList<FieldEdit>());
        QCOMPARE(form.user(), user);
        QCOMPARE(form.membership().title, u"Dr"_s);
        line(form, Field::City)->setFocus();
        line(form, Field::City)->selectAll();
        QTest::keyClicks(line(form, Field::City), u"Kyiv"_s);
        QCOMPARE(form.edits(), (QList<FieldEdit>{{u"city"_s, u"Lviv"_s, u"Kyiv"_s}}));
        line(form, Field::City)->selectAll();
        QTest::keyClicks(line(form, Field::City), u"Lviv"_s);
        QCOMPARE(form.edits(), QList<FieldEdit>());
    }

    void problemsStandAtTheirFields()
    {
        FormBuilder form;
        form.addFields(traits());
        show(form);
        const Problem wrong{Problem::Severity::Error, u"city"_s, u"A city is a word."_s};
        const Problem doubtful{Problem::Severity::Warning, u"phone"_s, u"Hardly."_s};
        const Problem other{Problem::Severity::Error, QString(), u"E-mail or phone is required."_s};
        QCOMPARE(form.setProblems({wrong, doubtful, other}), (Problems{other}));
        QVERIFY(form.hasErrors());
        QCOMPARE(form.row(Field::City)->problem(), std::optional(wrong));
        QCOMPARE(form.row(Field::City)->editor()->accessibleDescription(), wrong.sentence);
        QVERIFY(!form.row(Field::City)->editor()->isVisible()); // Its section is folded,
        form.focusFirstError();
        QVERIFY(form.row(Field::City)->editor()->isVisible()); // and opens.
        QTRY_VERIFY(form.row(Field::City)->editor()->hasFocus());
        form.setProblems({});
        QVERIFY(!form.hasErrors());
        form.setProblems({wrong}, true);
        QVERIFY(!form.hasErrors()); // Not before the person was there.
        QTest::keyClicks(line(form, Field::City), u"x"_s);
        form.setProblems({wrong}, true);
        QVERIFY(form.hasErrors());
    }

    void sectionsFoldByKeyboard()
    {
        FormBuilder form;
        form.addFields(traits());
        User user;
        user.city = u"Kyiv"_s;
        user.country = u"Ukraine"_s;
        form.setValues(user);
        show(form);
        FoldingSection *address = nullptr;
        for (auto *section : form.findChildren<FoldingSection *>()) {
            if (section->title() == displayName(FieldGroup::Address))
                address = section;
        }
        QVERIFY(address && !address->isExpanded());
        auto *toggle = address->findChild<QToolButton *>();
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(address->isExpanded());
        QVERIFY(form.row(Field::City)->editor()->isVisible());
    }

    void zonesAndLanguagesAreFound()
    {
        FormBuilder form;
        form.addFields(traits());
        auto *zone = qobject_cast<QComboBox *>(form.row(Field::TimeZone)->editor());
        QVERIFY(zone && zone->count() > 300);
        form.setValue(u"locale"_s, u"uk_UA"_s);
        auto *language = qobject_cast<QComboBox *>(form.row(Field::Locale)->editor());
        QVERIFY(language->currentText().contains(u"Ukrainian"_s));
        QCOMPARE(form.row(Field::Locale)->value(), u"uk_UA"_s);
        language->setEditText(u"xx_YY"_s); // What is not in the list is left to the directory's check.
        QCOMPARE(form.row(Field::Locale)->value(), u"xx_YY"_s);
        QCOMPARE(form.edits().size(), 1);
    }

    void rowsOfOtherKinds()
    {
        FormBuilder form;
        auto *notes = form.addRow(new FieldRow(u"notes"_s, u"Notes & more"_s, new QPlainTextEdit));
        QCOMPARE(notes->label()->text(), u"Notes && more"_s);
        QSignalSpy edited(notes, &FieldRow::edited);
        notes->setValue(u"one"_s);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(notes->editor(), u"two "_s);
        QVERIFY(edited.size() > 0);
        QCOMPARE(notes->value(), u"two one"_s);
        form.setReadOnly(true);
        QTest::keyClicks(notes->editor(), u"x"_s);
        QCOMPARE(notes->value(), u"two one"_s);
    }

    void someFieldsAreOnlyForCreation()
    {
        FormBuilder form;
        form.addFields(traits());
        form.lockCreationFields();
        QVERIFY(line(form, Field::Username)->isReadOnly());
        QVERIFY(!line(form, Field::Email)->isReadOnly());
    }
};

QTEST_MAIN(CommonFormTest)
#include "commonformtest.moc"
