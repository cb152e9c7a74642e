#include "models/domain/json.h"
#include "models/remote/blynk/blynktraits.h"
#include "models/remote/transmit/transmittraits.h"
#include "models/remote/voluble/volubletraits.h"

#include <QJsonArray>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What a remote directory says that it takes of an organization is what it takes: the declared fields and the checks of its own agree.
class OrganizationFieldsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatItDeclares_data() { systems(); }
    void takesWhatItDeclares();
    void wantsWhatItRequires_data() { systems(); }
    void wantsWhatItRequires();
    void refusesWhatItDoesNotDeclare_data() { systems(); }
    void refusesWhatItDoesNotDeclare();
    void editsWhatItDeclares_data() { systems(); }
    void editsWhatItDeclares();

private:
    static void systems();
    static Traits traits();
    static QJsonValue sample(const OrganizationFieldTrait &field);
    static QJsonObject all(const Traits &traits);
    /// The key of what is refused; empty for nothing.
    static QString refused(const std::optional<Error> &error) { return error ? error->field : QString(); }
};

void OrganizationFieldsTest::systems()
{
    QTest::addColumn<QString>("system");
    for (const char *system : {"voluble", "transmit", "blynk"})
        QTest::newRow(system) << QString::fromLatin1(system);
}

Traits OrganizationFieldsTest::traits()
{
    QFETCH(QString, system);
    return system == u"voluble" ? Voluble::largestTraits() : system == u"transmit" ? Transmit::largestTraits() : Blynk::largestTraits();
}

QJsonValue OrganizationFieldsTest::sample(const OrganizationFieldTrait &field)
{
    if (field.format == OrganizationFieldTrait::Format::Choice)
        return field.choices.last().first;
    if (field.format == OrganizationFieldTrait::Format::Number)
        return 12;
    const QHash<QString, QJsonValue> values{{u"phone"_s, u"+442071838750"_s},   {u"domains"_s, QJsonArray{u"acme.example"_s}},
                                            {u"applications"_s, QJsonArray{u"app-2"_s}}, {u"status"_s, u"suspended"_s},
                                            {u"logo"_s, QString(64, u'a')},     {u"tz"_s, u"Europe/Berlin"_s},
                                            {u"metadata"_s, QJsonObject{{u"colour"_s, u"red"_s}}}};
    return values.value(field.key, u"Something"_s);
}

QJsonObject OrganizationFieldsTest::all(const Traits &traits)
{
    QJsonObject values;
    QJsonObject metadata;
    for (const OrganizationFieldTrait &field : traits.organizationFields) {
        if (field.atCreation)
            (field.isInMetadata() ? metadata : values).insert(field.key, sample(field));
    }
    if (!metadata.isEmpty())
        values.insert(u"metadata"_s, metadata);
    return values;
}

void OrganizationFieldsTest::takesWhatItDeclares()
{
    const Traits traits = this->traits();
    QVERIFY(!traits.organizationFields.isEmpty());
    const auto error = traits.refusesNew(all(traits));
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QVERIFY(!traits.ownerNote.isEmpty());
}

void OrganizationFieldsTest::wantsWhatItRequires()
{
    const Traits traits = this->traits();
    for (const OrganizationFieldTrait &field : traits.organizationFields) {
        QVERIFY2(!field.isInMetadata() || !field.label.isEmpty(), qPrintable(field.key));
        if (!field.required || !field.atCreation)
            continue;
        QJsonObject values = all(traits);
        QJsonObject metadata = values.value(u"metadata"_s).toObject();
        values.remove(field.key);
        metadata.remove(field.key);
        values.insert(u"metadata"_s, metadata);
        QCOMPARE(refused(traits.refusesNew(values)), field.key);
    }
}

void OrganizationFieldsTest::refusesWhatItDoesNotDeclare()
{
    const Traits traits = this->traits();
    for (const OrganizationFieldTrait &field : everyOrganizationField()) {
        if (traits.organizationField(field.key) || field.key == u"status"_s)
            continue;
        QJsonObject values = all(traits);
        QJsonObject added = sample(field).toObject();
        for (const QString &key : values.value(u"metadata"_s).toObject().keys())
            added.insert(key, values.value(u"metadata"_s).toObject().value(key));
        values.insert(field.key, field.key == u"metadata"_s ? QJsonValue(added) : sample(field));
        const QString expected = field.key == u"metadata"_s ? u"colour"_s : field.key;
        const QString said = refused(traits.refusesNew(values));
        QVERIFY2(said == expected || said == field.key, qPrintable(field.key + u": "_s + said));
    }
}

void OrganizationFieldsTest::editsWhatItDeclares()
{
    const Traits traits = this->traits();
    Organization now;
    now.id = OrganizationId(u"1"_s);
    now.name = u"Acme"_s;
    now.applications = {ApplicationId(u"app-1"_s)};
    now.domains = {u"old.example"_s};
    const QJsonObject image = toJson(now);
    for (const OrganizationFieldTrait &field : traits.organizationFields) {
        FieldEdit edit{field.key, image.value(field.key), sample(field)};
        if (field.isInMetadata())
            edit = {u"metadata"_s, QJsonObject(), QJsonObject{{field.key, sample(field)}}};
        const auto error = traits.refusesEdits({edit}, now);
        QVERIFY2(error.has_value() != field.editable, qPrintable(field.key + u": "_s + (error ? error->message : u"taken"_s)));
        QCOMPARE(field.lockedReason.isEmpty(), field.editable);
    }
}

QTEST_GUILESS_MAIN(OrganizationFieldsTest)
#include "organizationfieldstest.moc"
