#include "models/exchange/mapping/headingwords.h"

#include "models/domain/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using MeaningKind = HeadingMeaning::Kind;

struct Spellings {
    MeaningKind kind;
    Field field;
    QStringView words; ///< With | between them.
};

// Compared without blanks, punctuation, case and accents, so "E-mail" and "Prénom" need not be here in each dress.
const Spellings spellings[] = {
    {MeaningKind::Field, Field::Email,
     u"email|e-mail|mail|email address|e-mail address|primary email|login email|user email|електронна пошта|ел. пошта|пошта|імейл|мейл|"
     u"електронна адреса|адреса електронної пошти|E-Mail-Adresse|Mailadresse|adresse e-mail|courriel|adresse électronique|mél|"
     u"adresse de courriel|correo|correo electrónico|dirección de correo|dirección de correo electrónico|adres e-mail|poczta|"
     u"poczta elektroniczna|emails value"},
    {MeaningKind::Field, Field::Phone,
     u"phone|phone number|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone|cellphone|primary phone|msisdn|"
     u"телефон|номер телефону|мобільний|мобільний телефон|тел|моб. телефон|Telefon|Telefonnummer|Rufnummer|Handy|Handynummer|Mobiltelefon|"
     u"Mobilnummer|Mobil|téléphone|numéro de téléphone|portable|téléphone portable|mobile portable|teléfono|número de teléfono|móvil|"
     u"teléfono móvil|celular|numer telefonu|telefon komórkowy|komórka|nr telefonu|phone numbers value"},
    {MeaningKind::FullName, Field::Name,
     u"full name|display name|complete name|employee name|person|піб|прізвище та ім'я|ім'я та прізвище|повне ім'я|п.і.б.|"
     u"vollständiger Name|Vor- und Nachname|Name Vorname|Anzeigename|Mitarbeiter|nom complet|nom et prénom|prénom et nom|nom prénom|"
     u"nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|imię i nazwisko|nazwisko i imię|pełne imię|cn"},
    {MeaningKind::NameOrFamily, Field::Name, u"name|nom"},
    {MeaningKind::NameOrGiven, Field::Name, u"nombre|imię|ім'я|ім’я|имя"},
    {MeaningKind::Field, Field::GivenName,
     u"given name|first name|forename|fname|given|ім'я власне|Vorname|Rufname|prénom|nombre de pila|pierwsze imię|imiona|name given name"},
    {MeaningKind::Field, Field::FamilyName,
     u"family name|last name|surname|lname|sn|second name|прізвище|Nachname|Familienname|Zuname|nom de famille|apellido|apellidos|"
     u"primer apellido|nazwisko|name family name"},
    {MeaningKind::Field, Field::NickName,
     u"nickname|nick|preferred name|known as|прізвисько|псевдонім|Spitzname|surnom|pseudo|apodo|alias|pseudonim|przezwisko|ksywka"},
    {MeaningKind::Field, Field::Username,
     u"username|user name|login|login name|user|userid|account|account name|user principal name|upn|samaccountname|uid|логін|"
     u"ім'я користувача|Benutzername|Benutzer|Anmeldename|Kennung|nom d'utilisateur|identifiant de connexion|utilisateur|"
     u"nombre de usuario|usuario|nazwa użytkownika|użytkownik"},
    {MeaningKind::Field, Field::Title,
     u"title|job title|position|job|occupation|designation|function|посада|Position|Stelle|Funktion|Berufsbezeichnung|Stellenbezeichnung|"
     u"Titel|poste|fonction|intitulé du poste|titre|cargo|puesto|título|stanowisko|tytuł"},
    {MeaningKind::Field, Field::Department,
     u"department|dept|division|team|unit|org unit|organizational unit|business unit|відділ|підрозділ|департамент|Abteilung|Bereich|"
     u"Organisationseinheit|service|département|équipe|departamento|área|sección|dział|departament|zespół|wydział"},
    {MeaningKind::Field, Field::Manager,
     u"manager|manager name|supervisor|line manager|reports to|boss|manager email|керівник|менеджер|начальник|Vorgesetzter|Vorgesetzte|"
     u"Führungskraft|Teamleiter|responsable|supérieur|supérieur hiérarchique|jefe|gerente|supervisora|kierownik|przełożony|menedżer"},
    {MeaningKind::Field, Field::TimeZone,
     u"time zone|timezone|tz|zoneinfo|часовий пояс|Zeitzone|fuseau horaire|zona horaria|huso horario|strefa czasowa"},
    {MeaningKind::Field, Field::Locale,
     u"locale|language|preferred language|lang|мова|локаль|Sprache|Gebietsschema|langue|paramètres régionaux|idioma|lengua|język"},
    {MeaningKind::Field, Field::FullAddress,
     u"address|full address|street|street address|postal address|home address|адреса|вулиця|поштова адреса|Adresse|Anschrift|Straße|"
     u"Straße und Hausnummer|adresse postale|rue|dirección|domicilio|calle|adres|ulica|adres zamieszkania"},
    {MeaningKind::Field, Field::City,
     u"city|town|locality|place|місто|населений пункт|Stadt|Ort|Wohnort|ville|commune|localité|ciudad|localidad|población|miasto|miejscowość"},
    {MeaningKind::Field, Field::State,
     u"state|province|region|county|state or province|область|регіон|Bundesland|Land/Region|Kanton|région|état|provincia|estado|"
     u"comunidad autónoma|województwo|stan"},
    {MeaningKind::Field, Field::Country,
     u"country|country code|country or region|nation|usage location|країна|Land|Staat|Länderkennzeichen|pays|país|kraj|państwo"},
    {MeaningKind::Field, Field::Zip,
     u"zip|zip code|postal code|postcode|post code|індекс|поштовий індекс|PLZ|Postleitzahl|code postal|cp|código postal|kod pocztowy"},
    {MeaningKind::Field, Field::Picture,
     u"picture|photo|avatar|image|picture url|photo url|avatar url|profile picture|фото|світлина|аватар|Bild|Foto|Profilbild|photo de profil|"
     u"image de profil|imagen|fotografía|zdjęcie"},
    {MeaningKind::Field, Field::ExternalId,
     u"external id|employee id|employee number|employee no|staff id|staff number|personnel number|person id|badge|badge number|payroll number|"
     u"worker id|id number|табельний номер|зовнішній ідентифікатор|номер працівника|Personalnummer|Mitarbeiternummer|Mitarbeiter-ID|"
     u"Personal-Nr|Pers.-Nr.|externe ID|matricule|identifiant externe|numéro d'employé|id externe|número de empleado|id de empleado|"
     u"id externo|matrícula|legajo|numer pracownika|identyfikator zewnętrzny|nr ewidencyjny|numer ewidencyjny|nr pracownika"},
    {MeaningKind::Roles, Field::Name,
     u"role|roles|role name|role names|access|access role|permissions group|роль|ролі|Rolle|Rollen|rôle|rôles|rol|roles asignados|rola|role użytkownika"},
    {MeaningKind::Password, Field::Name,
     u"password|passwd|pwd|pass|passcode|pin|pin code|secret|initial password|temporary password|temp password|password hash|hashed password|"
     u"пароль|пін|пін-код|Passwort|Kennwort|Passwort-Hash|mot de passe|mdp|code secret|contraseña|clave|hasło|hasło tymczasowe"},
};

// What may stand beside a known word without changing it.
constexpr QStringView besides =
    u"work|business|primary|main|official|company|office|corporate|employee|member|user|contact|person|staff|value|required|optional|new|"
    u"робочий|робоча|службовий|службова|основний|працівника|співробітника|користувача|geschäftlich|dienstlich|beruflich|firma|mitarbeiter|"
    u"professionnel|professionnelle|principal|principale|employé|trabajo|laboral|empleado|empresa|corporativo|służbowy|służbowa|główny|"
    u"pracownika|1";

QString squeezed(const QString &text)
{
    QString plain;
    for (const QChar c : Text::folded(text)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

QHash<QString, HeadingMeaning> makeMeanings()
{
    QHash<QString, HeadingMeaning> meanings;
    for (const Spellings &each : spellings) {
        for (const QStringView word : each.words.split(u'|'))
            meanings.insert(squeezed(word.toString()), {each.kind, each.field, true});
    }
    for (const FieldInfo &field : memberFields()) {
        if (field.field != Field::Name)
            meanings.insert(squeezed(field.key), {MeaningKind::Field, field.field, true});
    }
    return meanings;
}

HeadingMeaning lookedUp(const QString &squeezedHeading)
{
    static const QHash<QString, HeadingMeaning> meanings = makeMeanings();
    if (const auto found = meanings.constFind(squeezedHeading); found != meanings.cend())
        return *found;
    // The labels follow the language that is set now.
    for (const FieldInfo &field : memberFields()) {
        if (field.field != Field::Name && squeezed(field.label()) == squeezedHeading)
            return {MeaningKind::Field, field.field, true};
    }
    return {};
}

const QSet<QString> &wordsBeside()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QStringView word : besides.split(u'|'))
            made.insert(squeezed(word.toString()));
        return made;
    }();
    return words;
}

} // namespace

HeadingMeaning meaningOf(const QString &heading)
{
    static const QRegularExpression inBrackets(u"\\[[^\\]]*\\]|\\([^)]*\\)|\\*"_s);
    static const QRegularExpression notWord(u"[^\\p{L}\\p{M}\\p{N}']+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString bare = heading;
    bare.remove(inBrackets);
    if (bare.trimmed().isEmpty())
        bare = heading;
    HeadingMeaning meaning = lookedUp(squeezed(bare));
    if (meaning.kind != MeaningKind::Unknown)
        return meaning;
    QString left;
    bool namesSecret = false;
    for (const QString &word : bare.split(notWord, Qt::SkipEmptyParts)) {
        if (!wordsBeside().contains(squeezed(word)))
            left += word;
        namesSecret = namesSecret || (word.size() > 3 && lookedUp(squeezed(word)).kind == MeaningKind::Password);
    }
    // "Passwort (alt)", "user_password_sha1": whatever stands beside it, it is a credential.
    if (namesSecret)
        return {MeaningKind::Password, Field::Name, false};
    meaning = left.isEmpty() ? HeadingMeaning{} : lookedUp(squeezed(left));
    meaning.exact = false;
    return meaning;
}

} // namespace Rollcall
