<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Rollcall::AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>Über Rollcall</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Organizations, their members and what each of them may do.</source>
        <translation>Organisationen, ihre Mitglieder und was sie dürfen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>&amp;Datenordner:</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>Rollcall::AccessPage</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>No applications yet. They are added under Roles.</source>
        <translation>Noch keine Anwendungen. Sie werden unter „Rollen“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Domains and applications</source>
        <translation>Domains und Anwendungen</translation>
    </message>
    <message>
        <source>Both can be added later.</source>
        <translation>Beides kann später hinzugefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;nwendungen</translation>
    </message>
</context>
<context>
    <name>Rollcall::AccessTab</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Organization and permission</source>
        <translation>Organisation und Berechtigung</translation>
    </message>
    <message>
        <source>Through role</source>
        <translation>Durch Rolle</translation>
    </message>
    <message>
        <source>Owns the data of this directory: may do everything in it</source>
        <translation>Besitzt die Daten dieses Verzeichnisses: darf darin alles</translation>
    </message>
    <message>
        <source>Belongs to no organization</source>
        <translation>Gehört zu keiner Organisation</translation>
    </message>
    <message>
        <source>%1: %2. Enter opens the organization.</source>
        <translation>%1: %2. Enter öffnet die Organisation.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing of this holds for now</source>
        <translation>%1: davon gilt derzeit nichts</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Keine Rollen</translation>
    </message>
    <message>
        <source>&amp;Open organization</source>
        <translation>&amp;Organisation öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;new window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>Rollcall::AddMemberDialog</name>
    <message>
        <source>Add and add a&amp;nother</source>
        <translation>Hinzufügen und &amp;weiteres</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Organization *</source>
        <translation>&amp;Organisation *</translation>
    </message>
    <message>
        <source>&amp;Roles *</source>
        <translation>&amp;Rollen *</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add member to %1</source>
        <translation>Mitglied zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through several people who were pasted</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose the organization first: its roles are shown then.</source>
        <translation>Wählen Sie zuerst die Organisation; dann erscheinen ihre Rollen.</translation>
    </message>
    <message>
        <source>Enter who will be added to %1.</source>
        <translation>Geben Sie an, wer zu %1 hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Choose at least one role for %1.</source>
        <translation>Wählen Sie mindestens eine Rolle für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be invited to %2 as %3; the invitation is valid for %n hour(s).</source>
        <extracomment>%1 a person, %2 an organization, %3 names of roles</extracomment>
        <translation><numerusform>%1 wird zu %2 als %3 eingeladen; die Einladung gilt %n Stunde.</numerusform><numerusform>%1 wird zu %2 als %3 eingeladen; die Einladung gilt %n Stunden.</numerusform></translation>
    </message>
    <message>
        <source>%1 becomes a member of %2 too, as %3, and is active at once.</source>
        <translation>%1 wird auch Mitglied von %2, als %3, und ist sofort aktiv.</translation>
    </message>
    <message>
        <source>%1 will be added to %2 as %3 and is active at once.</source>
        <translation>%1 wird zu %2 als %3 hinzugefügt und ist sofort aktiv.</translation>
    </message>
    <message>
        <source>A temporary password will be shown once.</source>
        <translation>Ein vorläufiges Passwort wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>%1 is a member of %2 already.</source>
        <translation>%1 ist schon Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1 is known already: a membership will be added.</source>
        <translation>%1 ist schon bekannt: Eine Mitgliedschaft kommt hinzu.</translation>
    </message>
    <message>
        <source>%1 is known already as %2: a membership will be added.</source>
        <translation>%1 ist schon als %2 bekannt: Eine Mitgliedschaft kommt hinzu.</translation>
    </message>
    <message>
        <source>&amp;Add and invite</source>
        <translation>&amp;Hinzufügen und einladen</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>No organization has this name. Choose one from the list.</source>
        <translation>Keine Organisation heißt so. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a&amp;nother</source>
        <translation>&amp;Weiteres hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste Person</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>Rollcall::AddOptions</name>
    <message>
        <source>&amp;Invite, valid for</source>
        <translation>&amp;Einladen, gültig für</translation>
    </message>
    <message>
        <source>The member is pending until the invitation is accepted. Its link can be copied afterwards.</source>
        <translation>Das Mitglied ist ausstehend, bis die Einladung angenommen ist. Ihr Link kann danach kopiert werden.</translation>
    </message>
    <message>
        <source>Hours that the invitation is valid</source>
        <translation>Gültigkeit der Einladung in Stunden</translation>
    </message>
    <message>
        <source>Give a &amp;temporary password</source>
        <translation>&amp;Vorläufiges Passwort vergeben</translation>
    </message>
    <message>
        <source>It is generated, shown once, and has to be replaced at the first sign-in.</source>
        <translation>Es wird erzeugt, einmal angezeigt und muss bei der ersten Anmeldung ersetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>After a number in a box: valid for [48] hours</extracomment>
        <translation><numerusform> Stunde</numerusform><numerusform> Stunden</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created the application “%1” (%2).</source>
        <translation>Anwendung „%1“ erstellt (%2).</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Delete the application “%1”?</source>
        <translation>Anwendung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Deleted the application “%1”.</source>
        <translation>Anwendung „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Name, 1 to 255 characters.</source>
        <translation>Name, 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>List applications</source>
        <translation>Anwendungen auflisten</translation>
    </message>
    <message>
        <source>Show one application</source>
        <translation>Eine Anwendung anzeigen</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>Eine Anwendung erstellen</translation>
    </message>
    <message>
        <source>Rename an application</source>
        <translation>Eine Anwendung umbenennen</translation>
    </message>
    <message>
        <source>Delete an application that nothing uses</source>
        <translation>Eine Anwendung löschen, die nirgends verwendet wird</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationDialog</name>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Anwendung erstellen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>application</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Organizations can use it as soon as it is chosen for them.</source>
        <translation>Organisationen können sie verwenden, sobald sie für sie ausgewählt ist.</translation>
    </message>
    <message>
        <source>Its organizations and roles see the new name.</source>
        <translation>Ihre Organisationen und Rollen sehen den neuen Namen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>How many organizations use it</source>
        <translation>Wie viele Organisationen sie verwenden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>How many roles belong to it</source>
        <translation>Wie viele Rollen dazugehören</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>Rollcall::AuthorizationCodeFlow</name>
    <message>
        <source>Nobody finished the sign-in in the browser in time. Sign in again.</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 did not say who signed in, although it was asked. Permit the scope “openid” for this client.</source>
        <translation>%1 hat trotz Anfrage nicht mitgeteilt, wer sich angemeldet hat. Erlauben Sie diesem Client den Scope „openid“.</translation>
    </message>
    <message>
        <source>A sign-in is already under way. Finish or cancel it first.</source>
        <translation>Eine Anmeldung läuft bereits. Schließen Sie sie ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>This server offers no sign-in in the browser. Use a device code or a token.</source>
        <translation>Dieser Server bietet keine Anmeldung im Browser. Verwenden Sie einen Gerätecode oder ein Token.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Rollcall.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Rollcall zurückkehren.</translation>
    </message>
    <message>
        <source>The answer of %1 is ambiguous, so nothing was accepted. Sign in again.</source>
        <translation>Die Antwort von %1 ist mehrdeutig, daher wurde nichts übernommen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The answer in the browser came from another server than %1. Nothing was accepted. Sign in again.</source>
        <translation>Die Antwort im Browser kam von einem anderen Server als %1. Nichts wurde übernommen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 sent the browser back without a code. Sign in again.</source>
        <translation>%1 hat den Browser ohne Code zurückgeschickt. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Breadcrumb</name>
    <message>
        <source>Up to %1</source>
        <translation>Nach oben zu %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::BulkOutcome</name>
    <message>
        <source>Suspended %1.</source>
        <translation>%1 gesperrt.</translation>
    </message>
    <message>
        <source>Made %1 active.</source>
        <translation>%1 aktiviert.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Changed the roles of %1.</source>
        <translation>Rollen von %1 geändert.</translation>
    </message>
    <message>
        <source>Renewed the invitation of %1.</source>
        <translation>Einladung von %1 erneuert.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation>Einladung von %1 widerrufen.</translation>
    </message>
    <message>
        <source>Saved the changes to %1.</source>
        <translation>Änderungen an %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n member(s).</source>
        <translation><numerusform>%n Mitglied gesperrt.</numerusform><numerusform>%n Mitglieder gesperrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Made %n member(s) active.</source>
        <translation><numerusform>%n Mitglied aktiviert.</numerusform><numerusform>%n Mitglieder aktiviert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n member(s).</source>
        <translation><numerusform>%n Mitglied entfernt.</numerusform><numerusform>%n Mitglieder entfernt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n member(s).</source>
        <translation><numerusform>Rollen von %n Mitglied geändert.</numerusform><numerusform>Rollen von %n Mitgliedern geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n invitation(s).</source>
        <translation><numerusform>%n Einladung erneuert.</numerusform><numerusform>%n Einladungen erneuert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invitation(s).</source>
        <translation><numerusform>%n Einladung widerrufen.</numerusform><numerusform>%n Einladungen widerrufen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved the changes to %n member(s).</source>
        <translation><numerusform>Änderungen an %n Mitglied gespeichert.</numerusform><numerusform>Änderungen an %n Mitgliedern gespeichert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused: %1</source>
        <extracomment>%1 is a whole sentence that says why, the first reason where there are several</extracomment>
        <translation><numerusform>%n wurde abgelehnt: %1</numerusform><numerusform>%n wurden abgelehnt: %1</numerusform></translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::BusyButton</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSentence</name>
    <message>
        <source>Created the organization %1.</source>
        <translation>Organisation %1 erstellt.</translation>
    </message>
    <message>
        <source>Created the application %1.</source>
        <translation>Anwendung %1 erstellt.</translation>
    </message>
    <message>
        <source>Created the role %1.</source>
        <translation>Rolle %1 erstellt.</translation>
    </message>
    <message>
        <source>Created the role group %1.</source>
        <translation>Rollengruppe %1 erstellt.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Deleted the organization %1.</source>
        <translation>Organisation %1 gelöscht.</translation>
    </message>
    <message>
        <source>Deleted the application %1.</source>
        <translation>Anwendung %1 gelöscht.</translation>
    </message>
    <message>
        <source>Deleted the role %1.</source>
        <translation>Rolle %1 gelöscht.</translation>
    </message>
    <message>
        <source>Deleted the role group %1.</source>
        <translation>Rollengruppe %1 gelöscht.</translation>
    </message>
    <message>
        <source>Deleted the account of %1.</source>
        <translation>Konto von %1 gelöscht.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Nichts zu ändern: Es war schon so.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>%1 zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Removed %1 from %2.</source>
        <translation>%1 aus %2 entfernt.</translation>
    </message>
    <message>
        <source>Changed the roles of %1.</source>
        <translation>Rollen von %1 geändert.</translation>
    </message>
    <message>
        <source>Suspended %1.</source>
        <translation>%1 gesperrt.</translation>
    </message>
    <message>
        <source>Made %1 active.</source>
        <translation>%1 aktiviert.</translation>
    </message>
    <message>
        <source>Invited %1.</source>
        <translation>%1 eingeladen.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation>Einladung von %1 widerrufen.</translation>
    </message>
    <message>
        <source>Gave %1 a temporary password.</source>
        <translation>%1 hat ein vorläufiges Passwort erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln people.</source>
        <translation><numerusform>%Ln Person hinzugefügt.</numerusform><numerusform>%Ln Personen hinzugefügt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln people.</source>
        <translation><numerusform>%Ln Person entfernt.</numerusform><numerusform>%Ln Personen entfernt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %Ln people.</source>
        <translation><numerusform>Rollen von %Ln Person geändert.</numerusform><numerusform>Rollen von %Ln Personen geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln people.</source>
        <translation><numerusform>%Ln Person gesperrt.</numerusform><numerusform>%Ln Personen gesperrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln people active.</source>
        <translation><numerusform>%Ln Person aktiviert.</numerusform><numerusform>%Ln Personen aktiviert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people.</source>
        <translation><numerusform>%Ln Person eingeladen.</numerusform><numerusform>%Ln Personen eingeladen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Applied %Ln changes.</source>
        <translation><numerusform>%Ln Änderung angewendet.</numerusform><numerusform>%Ln Änderungen angewendet.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::Check</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Diese Angabe</translation>
    </message>
    <message>
        <source>%1 holds half a character. Type it again.</source>
        <translation>%1 enthält ein halbes Zeichen. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen (control characters, line breaks or direction overrides). Type it again without them.</source>
        <translation>%1 enthält unsichtbare Zeichen (Steuerzeichen, Zeilenumbrüche oder Richtungswechsel). Lassen Sie sie bei der Eingabe weg.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may have at most %n character(s); this has %2.</source>
        <translation><numerusform>%1 darf höchstens %n Zeichen haben; hier sind es %2.</numerusform><numerusform>%1 darf höchstens %n Zeichen haben; hier sind es %2.</numerusform></translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>An e-mail address needs a name, @ and a domain, as in olena@acme.example.</source>
        <translation>Eine E-Mail-Adresse braucht einen Namen, @ und eine Domain, wie olena@acme.example.</translation>
    </message>
    <message>
        <source>%1 is no domain name. A domain name has at least two parts of letters, digits and hyphens, as in acme.example.</source>
        <translation>%1 ist kein Domainname. Ein Domainname hat mindestens zwei Teile aus Buchstaben, Ziffern und Bindestrichen, wie acme.example.</translation>
    </message>
    <message>
        <source>A phone number begins with + and the country's code and has at most 15 digits, as in +380441234567.</source>
        <translation>Eine Telefonnummer beginnt mit + und der Landesvorwahl und hat höchstens 15 Ziffern, wie +380441234567.</translation>
    </message>
    <message>
        <source>%1 is not in use as a phone number anywhere. It can be kept, but look at it again.</source>
        <translation>%1 ist nirgends als Telefonnummer in Gebrauch. Sie kann bleiben, aber prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A time zone is a name of the time zone database, as in Europe/Kyiv or America/New_York.</source>
        <translation>Eine Zeitzone ist ein Name aus der Zeitzonendatenbank, wie Europe/Kyiv oder America/New_York.</translation>
    </message>
    <message>
        <source>A locale is a language and, if wanted, a country, as in uk or en_US.</source>
        <translation>Ein Gebietsschema ist eine Sprache und bei Bedarf ein Land, wie uk oder en_US.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// and names a host, as in https://acme.example/olena.png.</source>
        <translation>Die Adresse eines Bildes beginnt mit https:// und nennt einen Host, wie https://acme.example/olena.png.</translation>
    </message>
    <message>
        <source>A member needs an e-mail address or a phone number.</source>
        <translation>Ein Mitglied braucht eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A membership ends after it begins.</source>
        <translation>Eine Mitgliedschaft endet nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>The display name</source>
        <translation>Der Anzeigename</translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation>%1 steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>The phone number of an organization must be a valid international one, as in +44 20 7183 8750.</source>
        <translation>Die Telefonnummer einer Organisation muss eine gültige internationale sein, wie +44 20 7183 8750.</translation>
    </message>
    <message>
        <source>An organization cannot be its own parent.</source>
        <translation>Eine Organisation kann sich nicht selbst übergeordnet sein.</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>%1 is no permission. A permission is two words of letters, digits, hyphens, underscores and dots with a colon between them, as in user:add.</source>
        <translation>%1 ist keine Berechtigung. Eine Berechtigung besteht aus zwei Wörtern aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten mit einem Doppelpunkt dazwischen, wie user:add.</translation>
    </message>
    <message>
        <source>A role belongs to an organization or to an application, not to both.</source>
        <translation>Eine Rolle gehört zu einer Organisation oder zu einer Anwendung, nicht zu beiden.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CheckList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>Rollcall::Chip</name>
    <message>
        <source>Filter. Press Delete to remove it.</source>
        <translation>Filter. Entf entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ClientCredentials</name>
    <message>
        <source>This is no bearer token: a token is one word of letters, digits and - . _ ~ + / =. Copy it again.</source>
        <translation>Das ist kein Bearer-Token: Ein Token ist ein Wort aus Buchstaben, Ziffern und - . _ ~ + / =. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>This token expired on %1. Ask for a new one.</source>
        <translation>Dieses Token ist am %1 abgelaufen. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>This server takes no token back; it ends by itself.</source>
        <translation>Dieser Server nimmt kein Token zurück; es läuft von selbst ab.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CommandLine</name>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Alles unterhalb dieses Ordners aufbewahren.</translation>
    </message>
    <message>
        <source>Act as this user (id, e-mail address or user name).</source>
        <translation>Als dieser Benutzer handeln (ID, E-Mail-Adresse oder Benutzername).</translation>
    </message>
    <message>
        <source>Write one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Ask no question.</source>
        <translation>Keine Fragen stellen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>%1 Add --yes to do it without being asked.</source>
        <translation>%1 Mit --yes geschieht es ohne Rückfrage.</translation>
    </message>
    <message>
        <source>%1 See: rollcall %2 %3 --help</source>
        <translation>%1 Siehe: rollcall %2 %3 --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The argument “%1” is not in UTF-8.</source>
        <translation>Das Argument „%1“ ist nicht in UTF-8.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConfirmDialog</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>Zur Bestätigung „%1“ eingeben:</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConflictPane</name>
    <message>
        <source>Somebody else changed this meanwhile. Choose what to keep:</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Wählen Sie, was bleiben soll:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihres: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Rollcall::DeleteOrganization</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 und weitere</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted while %n organization(s) stand below it: %2. Delete them, or give them another parent, first.</source>
        <translation><numerusform>„%1“ kann nicht gelöscht werden, solange %n Organisation darunter steht: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform><numerusform>„%1“ kann nicht gelöscht werden, solange %n Organisationen darunter stehen: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>organization</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>Organisation löschen</translation>
    </message>
    <message>
        <source>“%1” and what belongs to it alone is gone for good.</source>
        <translation>„%1“ und was allein dazu gehört, ist endgültig verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) leave it.</source>
        <translation><numerusform>%n Mitglied verlässt sie.</numerusform><numerusform>%n Mitglieder verlassen sie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no other organization; the account stays in the directory.</source>
        <translation><numerusform>%n davon gehört zu keiner anderen Organisation; das Konto bleibt im Verzeichnis.</numerusform><numerusform>%n davon gehören zu keiner anderen Organisation; die Konten bleiben im Verzeichnis.</numerusform></translation>
    </message>
    <message>
        <source>Those who belong to no other organization keep their accounts in the directory.</source>
        <translation>Wer zu keiner anderen Organisation gehört, behält sein Konto im Verzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) can no longer be accepted.</source>
        <translation><numerusform>%n ausstehende Einladung kann nicht mehr angenommen werden.</numerusform><numerusform>%n ausstehende Einladungen können nicht mehr angenommen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of its own are deleted: %1.</source>
        <translation><numerusform>%n eigene Rolle wird gelöscht: %1.</numerusform><numerusform>%n eigene Rollen werden gelöscht: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) become free: %1.</source>
        <translation><numerusform>%n Domain wird frei: %1.</numerusform><numerusform>%n Domains werden frei: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::DeleteThing</name>
    <message>
        <source>“%1” is built in: Rollcall itself depends on it, so it cannot be deleted.</source>
        <translation>„%1“ ist eingebaut: Rollcall selbst braucht sie, daher kann sie nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The role is gone for good.</source>
        <translation>Die Rolle ist endgültig verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold it and get another role instead.</source>
        <translation><numerusform>%n Mitglied hat sie und erhält stattdessen eine andere Rolle.</numerusform><numerusform>%n Mitglieder haben sie und erhalten stattdessen eine andere Rolle.</numerusform></translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n role group(s): %1.</source>
        <translation><numerusform>Sie verlässt %n Rollengruppe: %1.</numerusform><numerusform>Sie verlässt %n Rollengruppen: %1.</numerusform></translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Rolle %1 löschen?</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Its holders &amp;get</source>
        <translation>Inhaber &amp;erhalten</translation>
    </message>
    <message>
        <source>The role group is gone for good; its roles stay.</source>
        <translation>Die Rollengruppe ist endgültig verloren; ihre Rollen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can no longer give its roles, unless another group has them.</source>
        <translation><numerusform>%n Organisation kann ihre Rollen nicht mehr vergeben, sofern keine andere Gruppe sie enthält.</numerusform><numerusform>%n Organisationen können ihre Rollen nicht mehr vergeben, sofern keine andere Gruppe sie enthält.</numerusform></translation>
    </message>
    <message>
        <source>Delete the role group %1?</source>
        <translation>Rollengruppe %1 löschen?</translation>
    </message>
    <message>
        <source>Delete role group</source>
        <translation>Rollengruppe löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n Organisation</numerusform><numerusform>%n Organisationen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation><numerusform>%n Rolle</numerusform><numerusform>%n Rollen</numerusform></translation>
    </message>
    <message>
        <source>“%1” is in use by %2. Take it out of them first.</source>
        <translation>„%1“ wird von %2 verwendet. Nehmen Sie sie dort zuerst heraus.</translation>
    </message>
    <message>
        <source>Delete the application %1?</source>
        <translation>Anwendung %1 löschen?</translation>
    </message>
    <message>
        <source>No organization and no role uses it.</source>
        <translation>Keine Organisation und keine Rolle verwendet sie.</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Anwendung löschen</translation>
    </message>
</context>
<context>
    <name>Rollcall::DeviceFlow</name>
    <message>
        <source>%1 gave no code that can be used on another machine. Ask whoever runs the server.</source>
        <translation>%1 hat keinen Code ausgegeben, der sich auf einem anderen Gerät verwenden lässt. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>A sign-in is already under way. Finish or cancel it first.</source>
        <translation>Eine Anmeldung läuft bereits. Schließen Sie sie ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>This server offers no device codes. Sign in in the browser or with a token.</source>
        <translation>Dieser Server bietet keine Gerätecodes. Melden Sie sich im Browser oder mit einem Token an.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Directory</name>
    <message>
        <source>This directory keeps no logos.</source>
        <translation>Dieses Verzeichnis bewahrt keine Logos auf.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Discovery</name>
    <message>
        <source>The server calls itself “%1”, but the connection says “%2”. Enter the issuer exactly as the server writes it, with or without its last slash.</source>
        <translation>Der Server nennt sich „%1“, die Verbindung aber sagt „%2“. Geben Sie den Aussteller genau so ein, wie der Server ihn schreibt, mit oder ohne letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>The server's description names no token endpoint. Enter the endpoints by hand.</source>
        <translation>Die Beschreibung des Servers nennt keinen Token-Endpunkt. Geben Sie die Endpunkte von Hand ein.</translation>
    </message>
    <message>
        <source>The server does not offer PKCE with S256, without which a sign-in in the browser is not safe. Ask whoever runs it, or sign in with a device code.</source>
        <translation>Der Server bietet kein PKCE mit S256, ohne das eine Anmeldung im Browser nicht sicher ist. Fragen Sie den Betreiber oder melden Sie sich mit einem Gerätecode an.</translation>
    </message>
    <message>
        <source>%1 does not describe its sign-in (HTTP 404). Check the issuer, or enter the endpoints by hand.</source>
        <translation>%1 beschreibt seine Anmeldung nicht (HTTP 404). Prüfen Sie den Aussteller oder geben Sie die Endpunkte von Hand ein.</translation>
    </message>
    <message>
        <source>%1 answered with something that does not describe a sign-in. Check the issuer.</source>
        <translation>Die Antwort von %1 beschreibt keine Anmeldung. Prüfen Sie den Aussteller.</translation>
    </message>
</context>
<context>
    <name>Rollcall::DomainsEditor</name>
    <message>
        <source>acme.example</source>
        <translation>acme.example</translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation>Hinzuzufügende Domain</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domain as written, as sent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Remove it from one of the two.</source>
        <translation>%1 gehört schon zu „%2“. Entfernen Sie sie bei einer der beiden.</translation>
    </message>
</context>
<context>
    <name>Rollcall::EditDialog</name>
    <message>
        <source>%1 was changed by somebody else meanwhile. There now: “%2”. Yours: “%3”.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Dort jetzt: „%2“. Ihres: „%3“.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>Rollcall::EditMemberDialog</name>
    <message>
        <source>Edit member</source>
        <translation>Mitglied bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>Ändert sich: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is seen in %n other organization(s) too.</source>
        <translation><numerusform>Das ist auch in %n anderen Organisation zu sehen.</numerusform><numerusform>Das ist auch in %n anderen Organisationen zu sehen.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::EditOrganizationDialog</name>
    <message>
        <source>Edit organization</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>organization</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Rollengruppen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Will change: %1.</source>
        <translation>Wird geändert: %1.</translation>
    </message>
    <message>
        <source>No organization has this name. Choose one from the list, or leave it empty.</source>
        <translation>Keine Organisation heißt so. Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. There now: “%2”. Yours: “%3”.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Dort jetzt: „%2“. Ihres: „%3“.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>Rollcall::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Rollcall::EmbeddedDirectory</name>
    <message numerus="yes">
        <source>At most %n change(s) can be applied at once.</source>
        <translation><numerusform>Höchstens %n Änderung kann auf einmal angewendet werden.</numerusform><numerusform>Höchstens %n Änderungen können auf einmal angewendet werden.</numerusform></translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <source>You may not choose a logo: it takes the permission to edit an organization.</source>
        <translation>Sie dürfen kein Logo wählen: Dazu braucht es die Berechtigung, eine Organisation zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::EmbeddedSession</name>
    <message>
        <source>No user has the id, e-mail address or user name “%1”.</source>
        <translation>Kein Benutzer hat die ID, die E-Mail-Adresse oder den Benutzernamen „%1“.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The database is damaged and was opened read-only. Copy what you need and restore a backup of %1.</source>
        <translation>Die Datenbank ist beschädigt und wurde nur zum Lesen geöffnet. Kopieren Sie, was Sie brauchen, und stellen Sie eine Sicherung von %1 wieder her.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so this directory is read-only.</source>
        <translation>%1 ist nicht beschreibbar, daher ist dieses Verzeichnis schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Facts</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>temporary, to be replaced</source>
        <translation>vorläufig, zu ersetzen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Owner of this directory</source>
        <translation>Eigentümer dieses Verzeichnisses</translation>
    </message>
    <message numerus="yes">
        <source>Member of %n organization(s)</source>
        <translation><numerusform>Mitglied von %n Organisation</numerusform><numerusform>Mitglied von %n Organisationen</numerusform></translation>
    </message>
    <message>
        <source>%1 since %2, by %3</source>
        <extracomment>%1 a status, %2 a day, %3 who did it</extracomment>
        <translation>%1 seit %2, durch %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a status, %2 a day</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, created on %2</source>
        <extracomment>%1 a status, %2 a day</extracomment>
        <translation>%1, erstellt am %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::Field</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What somebody is called at work, as in "Director"</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte(r)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Language and country, as in en_US</extracomment>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Vollständige Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Part of a country, as in California</extracomment>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Address of a picture of the person</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>External ID</source>
        <extracomment>The person's id in another system</extracomment>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Employment</source>
        <extracomment>Heading over title, department and manager</extracomment>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Heading over time zone and locale</extracomment>
        <translation>Vorlieben</translation>
    </message>
</context>
<context>
    <name>Rollcall::FieldRow</name>
    <message>
        <source>%1 *</source>
        <extracomment>Label of a form field that must be filled in; %1 is its name</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>Rollcall::FilterBar</name>
    <message>
        <source>Filter as you type</source>
        <translation>Filtert beim Tippen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Short words match beginnings</source>
        <translation>Kurze Wörter treffen Wortanfänge</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Zeilenzahl</translation>
    </message>
</context>
<context>
    <name>Rollcall::FindBox</name>
    <message>
        <source>Find people, organizations, actions</source>
        <translation>Personen, Organisationen, Aktionen suchen</translation>
    </message>
    <message>
        <source>Find people, organizations, actions… (Ctrl+K)</source>
        <extracomment>In the box itself; the keys stand in brackets</extracomment>
        <translation>Personen, Organisationen, Aktionen suchen… (Strg+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type a name, an e-mail address, a phone number or what to do.</source>
        <translation>Geben Sie einen Namen, eine E-Mail-Adresse, eine Telefonnummer oder eine Aktion ein.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>Rollcall::FindModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::FoldingSection</name>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>Rollcall::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you have entered is not saved yet.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>Rollcall::Help</name>
    <message>
        <source>rollcall: admin portal for organizations, members and roles.

Without a command the window opens. Commands:
</source>
        <translation>rollcall: Verwaltungsportal für Organisationen, Mitglieder und Rollen.

Ohne Befehl öffnet sich das Fenster. Befehle:
</translation>
    </message>
    <message>
        <source>Help on one: rollcall COMMAND --help
Exit status: 0 done, 1 failed, 2 wrong usage, 3 partly done.</source>
        <translation>Hilfe zu einem: rollcall BEFEHL --help
Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 teilweise erledigt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Allgemeine Optionen:</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <translation>„%1“ braucht eines von: %2.</translation>
    </message>
</context>
<context>
    <name>Rollcall::IdToken</name>
    <message>
        <source>The sign-in was made for another program. Check the client id in the connection.</source>
        <translation>Die Anmeldung galt einem anderen Programm. Prüfen Sie die Client-ID in der Verbindung.</translation>
    </message>
    <message>
        <source>The sign-in does not say until when it is good. Ask whoever runs the server.</source>
        <translation>Die Anmeldung sagt nicht, bis wann sie gilt. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server's clock is ahead of this computer's by more than a minute. Set the clock of this computer right, then sign in again.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Computers um mehr als eine Minute vor. Stellen Sie die Uhr dieses Computers richtig und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in had expired on arrival. Set the clock of this computer right, then sign in again.</source>
        <translation>Die Anmeldung war bei der Ankunft schon abgelaufen. Stellen Sie die Uhr dieses Computers richtig und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in is for another organization than the connection asks for. Sign in again and choose that one.</source>
        <translation>Die Anmeldung gilt für eine andere Organisation, als die Verbindung verlangt. Melden Sie sich erneut an und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The sign-in comes from another issuer than the connection names (%1). Compare both to the last slash.</source>
        <translation>Die Anmeldung kommt von einem anderen Aussteller, als die Verbindung nennt (%1). Vergleichen Sie beide bis zum letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>The sign-in belongs to another attempt. Sign in again.</source>
        <translation>Die Anmeldung gehört zu einem anderen Versuch. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The access token does not belong to this sign-in. Sign in again.</source>
        <translation>Das Zugriffstoken gehört nicht zu dieser Anmeldung. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in is that of another person than before. Sign out, then sign in again.</source>
        <translation>Die Anmeldung ist die einer anderen Person als zuvor. Melden Sie sich ab und dann erneut an.</translation>
    </message>
</context>
<context>
    <name>Rollcall::IdTokens</name>
    <message>
        <source>%1 gives no keys, so no sign-in from there can be checked. Ask whoever runs the server.</source>
        <translation>%1 stellt keine Schlüssel bereit, daher lässt sich keine Anmeldung von dort prüfen. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server sent an ID token that cannot be read. Ask whoever runs it.</source>
        <translation>Der Server hat ein ID-Token geschickt, das nicht lesbar ist. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The sign-in is signed with “%1”, which proves nothing to a program on a person's computer. Set the client up for RS256, ES256 or EdDSA.</source>
        <translation>Die Anmeldung ist mit „%1“ signiert, was einem Programm auf einem persönlichen Computer nichts beweist. Richten Sie den Client für RS256, ES256 oder EdDSA ein.</translation>
    </message>
    <message>
        <source>The connection knows no address of the issuer's keys (jwks_uri), so the sign-in cannot be checked.</source>
        <translation>Die Verbindung kennt keine Adresse für die Schlüssel des Ausstellers (jwks_uri), daher lässt sich die Anmeldung nicht prüfen.</translation>
    </message>
    <message>
        <source>The signature of the sign-in is not that of %1. Nothing was accepted. Sign in again; if it happens again, tell whoever runs the server.</source>
        <translation>Die Signatur der Anmeldung ist nicht die von %1. Nichts wurde übernommen. Melden Sie sich erneut an; geschieht es wieder, informieren Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>Rollcall::IdentityPage</name>
    <message>
        <source>No organization has this name. Choose one from the list, or leave it empty.</source>
        <translation>Keine Organisation heißt so. Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Only the name is required.</source>
        <translation>Nur der Name ist erforderlich.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Anzeigename</translation>
    </message>
    <message>
        <source>Shown instead of the name</source>
        <translation>Erscheint anstelle des Namens</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>+44 20 7183 8750</source>
        <translation>+44 20 7183 8750</translation>
    </message>
    <message>
        <source>P&amp;arent organization</source>
        <translation>&amp;Übergeordnete Organisation</translation>
    </message>
</context>
<context>
    <name>Rollcall::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message numerus="yes">
        <source>%n are selected</source>
        <translation><numerusform>%n ausgewählt</numerusform><numerusform>%n ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Select one to inspect it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>Select a person to inspect</source>
        <translation>Wählen Sie eine Person, um sie anzusehen</translation>
    </message>
</context>
<context>
    <name>Rollcall::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>Rollcall::InspectorHeader</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Rollcall::InvitationCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Renewed the invitation of %1 to “%2”.</source>
        <translation>Einladung von %1 zu „%2“ erneuert.</translation>
    </message>
    <message>
        <source>%1 has no invitation to “%2”.</source>
        <translation>%1 hat keine Einladung zu „%2“.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1 to “%2”.</source>
        <translation>Einladung von %1 zu „%2“ widerrufen.</translation>
    </message>
    <message>
        <source>%1 has no open invitation to “%2”. Renew it with: rollcall invitations resend</source>
        <translation>%1 hat keine offene Einladung zu „%2“. Erneuern mit: rollcall invitations resend</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Name oder ID der Organisation.</translation>
    </message>
    <message>
        <source>List invitations of pending members</source>
        <translation>Einladungen ausstehender Mitglieder auflisten</translation>
    </message>
    <message>
        <source>Make a new invitation in place of the old one</source>
        <translation>Eine neue Einladung anstelle der alten erstellen</translation>
    </message>
    <message>
        <source>How long it is valid, 1 to 720 (48).</source>
        <translation>Wie lange sie gilt, 1 bis 720 (48).</translation>
    </message>
    <message>
        <source>Revoke an invitation</source>
        <translation>Eine Einladung widerrufen</translation>
    </message>
    <message>
        <source>Print the link of an open invitation</source>
        <translation>Den Link einer offenen Einladung ausgeben</translation>
    </message>
</context>
<context>
    <name>Rollcall::InvitationPane</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Copy the invitation link</source>
        <translation>Den Einladungslink kopieren</translation>
    </message>
    <message>
        <source>Make a new invitation in place of this one</source>
        <translation>Eine neue Einladung anstelle dieser erstellen</translation>
    </message>
    <message>
        <source>The link stops working at once</source>
        <translation>Der Link wird sofort ungültig</translation>
    </message>
    <message>
        <source>Invited to %1, valid until %2</source>
        <extracomment>%1 an organization, %2 a date and time</extracomment>
        <translation>Eingeladen zu %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Invitation to %1: %2</source>
        <extracomment>%1 an organization, %2 a state: expired, revoked</extracomment>
        <translation>Einladung zu %1: %2</translation>
    </message>
    <message>
        <source>Copied the invitation link of %1.</source>
        <translation>Einladungslink von %1 kopiert.</translation>
    </message>
    <message>
        <source>Renewed the invitation of %1.</source>
        <translation>Einladung von %1 erneuert.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation>Einladung von %1 widerrufen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalTab</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>label: old value → new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing is written in the journal yet.</source>
        <translation>Im Journal steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWords</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <comment>invitation</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>die Organisation %1</translation>
    </message>
    <message>
        <source>the application %1</source>
        <translation>die Anwendung %1</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>die Rolle %1</translation>
    </message>
    <message>
        <source>the role group %1</source>
        <translation>die Rollengruppe %1</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 hat %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 made %2 active again</source>
        <translation>%1 hat %2 wieder aktiviert</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1 hat %2 aktiviert</translation>
    </message>
    <message>
        <source>%1 changed the status of %2</source>
        <translation>%1 hat den Status von %2 geändert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>%1 hat %2 zu %3 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed the roles of %2</source>
        <translation>%1 hat die Rollen von %2 geändert</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 hat %2 eingeladen</translation>
    </message>
    <message>
        <source>%1 revoked the invitation of %2</source>
        <translation>%1 hat die Einladung von %2 widerrufen</translation>
    </message>
    <message>
        <source>%1 gave %2 a temporary password</source>
        <translation>%1 hat %2 ein vorläufiges Passwort gegeben</translation>
    </message>
    <message>
        <source>%1 created %2</source>
        <translation>%1 hat %2 erstellt</translation>
    </message>
    <message>
        <source>%1 edited %2</source>
        <translation>%1 hat %2 bearbeitet</translation>
    </message>
    <message>
        <source>%1 removed %2 from the organization</source>
        <translation>%1 hat %2 aus der Organisation entfernt</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 hat %2 aus %3 entfernt</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 hat das Konto von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 hat %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3)</source>
        <extracomment>A change of a kind that this version does not know; %3 is its technical name</extracomment>
        <translation>%1 hat %2 geändert (%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonTab</name>
    <message>
        <source>raw values</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohwerte</translation>
    </message>
</context>
<context>
    <name>Rollcall::KeychainStore</name>
    <message>
        <source>The keychain is locked or does not let Rollcall in. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder lässt Rollcall nicht zu. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs (such as GNOME Keyring or KWallet). Start one, then try again.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund (wie GNOME Keyring oder KWallet). Starten Sie einen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret out, although it was stored. It may be locked: unlock it, then try again.</source>
        <translation>Der Schlüsselbund gibt das Geheimnis nicht heraus, obwohl es gespeichert wurde. Vielleicht ist er gesperrt: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Check that one runs (such as GNOME Keyring or KWallet) and is unlocked, then try again.</source>
        <translation>Der Schlüsselbund ist nicht verwendbar. Prüfen Sie, ob einer läuft (wie GNOME Keyring oder KWallet) und entsperrt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Languages</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Rollcall::Lease</name>
    <message>
        <source>The file %1 cannot be made, so the sign-in cannot be renewed. Check the space and the rights there.</source>
        <translation>Die Datei %1 lässt sich nicht anlegen, daher kann die Anmeldung nicht erneuert werden. Prüfen Sie dort Speicherplatz und Rechte.</translation>
    </message>
    <message>
        <source>Another Rollcall has been renewing this sign-in for more than a minute. End that program, then try again.</source>
        <translation>Ein anderes Rollcall erneuert diese Anmeldung seit über einer Minute. Beenden Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ListPane</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>Rollcall::ListStack</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Location</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>Rollcall::LogoField</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 1 MiB</source>
        <translation>PNG, JPEG oder SVG, höchstens 1 MiB</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>Rollcall::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1 › %2 — Rollcall</source>
        <extracomment>Title of the window: where one is, then the name of the program</extracomment>
        <translation>%1 › %2 — Rollcall</translation>
    </message>
    <message>
        <source>The sample data is there. Look around.</source>
        <translation>Die Beispieldaten sind da. Sehen Sie sich um.</translation>
    </message>
    <message>
        <source>Sample data is being made. If this window closes now, what is there until then stays, and the rest is not made.</source>
        <translation>Beispieldaten werden erzeugt. Wird dieses Fenster jetzt geschlossen, bleibt, was bis dahin da ist; der Rest wird nicht erzeugt.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>Rollcall::Member</name>
    <message>
        <source>Pending</source>
        <comment>member</comment>
        <extracomment>Status of a member who was invited and has not confirmed yet</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>member</comment>
        <extracomment>Status of a member</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>member</comment>
        <extracomment>Status of a member who may not sign in for now</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation that nobody has answered yet</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation that was taken back</extracomment>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberActionCommands</name>
    <message numerus="yes">
        <source>%1 belongs to %n organization(s): name one with --organization.</source>
        <translation><numerusform>%1 gehört zu %n Organisation: Nennen Sie eine mit --organization.</numerusform><numerusform>%1 gehört zu %n Organisationen: Nennen Sie eine mit --organization.</numerusform></translation>
    </message>
    <message>
        <source>%1 is no member of “%2”.</source>
        <translation>%1 ist kein Mitglied von „%2“.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Suspended %1 in “%2”.</source>
        <translation>%1 in „%2“ gesperrt.</translation>
    </message>
    <message>
        <source>Activated %1 in “%2”.</source>
        <translation>%1 in „%2“ aktiviert.</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”, and delete the account if no other membership is left?</source>
        <translation>%1 aus „%2“ entfernen und das Konto löschen, wenn keine andere Mitgliedschaft bleibt?</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”? The account stays.</source>
        <translation>%1 aus „%2“ entfernen? Das Konto bleibt.</translation>
    </message>
    <message>
        <source>Removed %1 from “%2”.</source>
        <translation>%1 aus „%2“ entfernt.</translation>
    </message>
    <message>
        <source>Changed the roles of %1 in “%2”.</source>
        <translation>Rollen von %1 in „%2“ geändert.</translation>
    </message>
    <message>
        <source>Replace the password of %1 by a temporary one?</source>
        <translation>Passwort von %1 durch ein vorläufiges ersetzen?</translation>
    </message>
    <message>
        <source>Replaced the password of %1.</source>
        <translation>Passwort von %1 ersetzt.</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Name oder ID der Organisation.</translation>
    </message>
    <message>
        <source>Change fields of a person or a membership</source>
        <translation>Felder einer Person oder Mitgliedschaft ändern</translation>
    </message>
    <message>
        <source>Remove a person from an organization</source>
        <translation>Eine Person aus einer Organisation entfernen</translation>
    </message>
    <message>
        <source>Delete the account too when no other membership is left.</source>
        <translation>Auch das Konto löschen, wenn keine andere Mitgliedschaft bleibt.</translation>
    </message>
    <message>
        <source>Suspend a membership</source>
        <translation>Eine Mitgliedschaft sperren</translation>
    </message>
    <message>
        <source>Activate a membership</source>
        <translation>Eine Mitgliedschaft aktivieren</translation>
    </message>
    <message>
        <source>Set, add or remove roles of a membership</source>
        <translation>Rollen einer Mitgliedschaft setzen, hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Exactly these roles; may be repeated.</source>
        <translation>Genau diese Rollen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Add a role; may be repeated.</source>
        <translation>Eine Rolle hinzufügen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Take a role away; may be repeated.</source>
        <translation>Eine Rolle entziehen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Give a person a new temporary password, printed once</source>
        <translation>Einer Person ein neues vorläufiges Passwort geben, das einmal ausgegeben wird</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberCommands</name>
    <message>
        <source>--status takes pending, active or suspended, not “%1”.</source>
        <translation>--status erwartet pending, active oder suspended, nicht „%1“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 seit %2: %3</translation>
    </message>
    <message>
        <source>To which organization? Add --organization.</source>
        <translation>Zu welcher Organisation? Ergänzen Sie --organization.</translation>
    </message>
    <message>
        <source>A member has at least one role: add --role. See: rollcall roles list</source>
        <translation>Ein Mitglied hat mindestens eine Rolle: Ergänzen Sie --role. Siehe: rollcall roles list</translation>
    </message>
    <message>
        <source>Invited %1 to “%2”.</source>
        <translation>%1 zu „%2“ eingeladen.</translation>
    </message>
    <message>
        <source>Added %1 to “%2”.</source>
        <translation>%1 zu „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Name oder ID der Organisation.</translation>
    </message>
    <message>
        <source>Role; may be repeated.</source>
        <translation>Rolle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>List the members of an organization, or everybody</source>
        <translation>Die Mitglieder einer Organisation oder alle auflisten</translation>
    </message>
    <message>
        <source>Only those with this text in any field.</source>
        <translation>Nur die mit diesem Text in einem Feld.</translation>
    </message>
    <message>
        <source>pending, active or suspended; may be repeated.</source>
        <translation>pending, active oder suspended; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Last first.</source>
        <translation>Letzte zuerst.</translation>
    </message>
    <message>
        <source>At most this many (1000).</source>
        <translation>Höchstens so viele (1000).</translation>
    </message>
    <message>
        <source>Leave out this many first.</source>
        <translation>So viele am Anfang auslassen.</translation>
    </message>
    <message>
        <source>Show one person with every membership</source>
        <translation>Eine Person mit allen Mitgliedschaften anzeigen</translation>
    </message>
    <message>
        <source>Add a person to an organization</source>
        <translation>Eine Person zu einer Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Pending until the invitation is accepted.</source>
        <translation>Ausstehend, bis die Einladung angenommen ist.</translation>
    </message>
    <message>
        <source>How long the invitation is valid, 1 to 720 (48).</source>
        <translation>Wie lange die Einladung gilt, 1 bis 720 (48).</translation>
    </message>
    <message>
        <source>Make a temporary password and print it once.</source>
        <translation>Ein vorläufiges Passwort erzeugen und einmal ausgeben.</translation>
    </message>
    <message>
        <source>&amp;Add member…</source>
        <translation>&amp;Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste people…</source>
        <translation>&amp;Personen einfügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change &amp;roles…</source>
        <translation>&amp;Rollen ändern…</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Make ac&amp;tive</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Rene&amp;w invitation</source>
        <translation>Einladung er&amp;neuern</translation>
    </message>
    <message>
        <source>Re&amp;voke invitation</source>
        <translation>Einladung &amp;widerrufen</translation>
    </message>
    <message>
        <source>Copy &amp;invitation link</source>
        <translation>Einladungs&amp;link kopieren</translation>
    </message>
    <message>
        <source>Temporary passwor&amp;d…</source>
        <translation>&amp;Vorläufiges Passwort…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Open in &amp;new window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>The directory has not answered yet.</source>
        <translation>Das Verzeichnis hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>This directory is read-only.</source>
        <translation>Dieses Verzeichnis ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Your roles do not allow it here.</source>
        <translation>Ihre Rollen erlauben das hier nicht.</translation>
    </message>
    <message>
        <source>Select somebody first.</source>
        <translation>Wählen Sie zuerst jemanden aus.</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <translation>Wählen Sie nur eine Person aus.</translation>
    </message>
    <message>
        <source>Whoever is selected is suspended already.</source>
        <translation>Alle Ausgewählten sind schon gesperrt.</translation>
    </message>
    <message>
        <source>Whoever is selected is active already.</source>
        <translation>Alle Ausgewählten sind schon aktiv.</translation>
    </message>
    <message>
        <source>This directory has no temporary passwords.</source>
        <translation>Dieses Verzeichnis kennt keine vorläufigen Passwörter.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Nobody who is selected has a pending invitation.</source>
        <translation>Keiner der Ausgewählten hat eine ausstehende Einladung.</translation>
    </message>
    <message>
        <source>--sort takes name, email, phone, status, roles, organizations, added, username, title, department, city, country, externalId or lastSignIn.</source>
        <translation>--sort nimmt name, email, phone, status, roles, organizations, added, username, title, department, city, country, externalId oder lastSignIn.</translation>
    </message>
    <message>
        <source>name, email, phone, status, roles, organizations, added, or another field (username, city, …).</source>
        <translation>name, email, phone, status, roles, organizations, added oder ein anderes Feld (username, city, …).</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberFilters</name>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Alle Filter entfernen</translation>
    </message>
    <message>
        <source>&amp;Organization…</source>
        <translation>&amp;Organisation…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role of an organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberForm</name>
    <message>
        <source>This directory does not let it be changed afterwards.</source>
        <translation>Dieses Verzeichnis erlaubt hier keine nachträgliche Änderung.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number is required.</source>
        <translation>Eine E-Mail-Adresse oder Telefonnummer ist erforderlich.</translation>
    </message>
    <message>
        <source>More about the person</source>
        <translation>Mehr zur Person</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberTarget</name>
    <message numerus="yes">
        <source>More than %n member(s) are selected, which is too many for one step. Filter the list first.</source>
        <translation><numerusform>Mehr als %n Mitglied ist ausgewählt, zu viel für einen Schritt. Filtern Sie zuerst die Liste.</numerusform><numerusform>Mehr als %n Mitglieder sind ausgewählt, zu viele für einen Schritt. Filtern Sie zuerst die Liste.</numerusform></translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Das Verzeichnis wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberTasks</name>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 names of people, %2 names of organizations</extracomment>
        <translation>%1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %1 in %n organization(s)?</source>
        <translation><numerusform>%1 in %n Organisation sperren?</numerusform><numerusform>%1 in %n Organisationen sperren?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %1 active in %n organization(s)?</source>
        <translation><numerusform>%1 in %n Organisation aktivieren?</numerusform><numerusform>%1 in %n Organisationen aktivieren?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)?</source>
        <translation><numerusform>%n Mitglied sperren?</numerusform><numerusform>%n Mitglieder sperren?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active?</source>
        <translation><numerusform>%n Mitglied aktivieren?</numerusform><numerusform>%n Mitglieder aktivieren?</numerusform></translation>
    </message>
    <message>
        <source>They cannot sign in until they are made active again.</source>
        <translation>Keine Anmeldung ist möglich, bis sie wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>They can sign in at once.</source>
        <translation>Sie können sich sofort anmelden.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation><numerusform>%n Mitglied entfernen?</numerusform><numerusform>%n Mitglieder entfernen?</numerusform></translation>
    </message>
    <message>
        <source>The roles they have there are lost with the membership.</source>
        <translation>Die Rollen dort gehen mit der Mitgliedschaft verloren.</translation>
    </message>
    <message>
        <source>The account stays: the person is a member elsewhere.</source>
        <translation>Das Konto bleibt: Die Person ist anderswo Mitglied.</translation>
    </message>
    <message>
        <source>The accounts of those who are members elsewhere stay.</source>
        <translation>Die Konten derer, die anderswo Mitglied sind, bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Also delete the &amp;account, since no other membership is left</source>
        <translation>Auch das &amp;Konto löschen, da keine andere Mitgliedschaft bleibt</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n &amp;account(s) without another membership</source>
        <translation><numerusform>Auch %n &amp;Konto ohne andere Mitgliedschaft löschen</numerusform><numerusform>Auch %n &amp;Konten ohne andere Mitgliedschaft löschen</numerusform></translation>
    </message>
    <message>
        <source>There is no e-mail address in what was pasted.</source>
        <translation>Der eingefügte Text enthält keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Invited %1 to %2.</source>
        <translation>%1 zu %2 eingeladen.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>%1 zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Copy invitation link</source>
        <translation>Einladungslink kopieren</translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation>Es gibt keine ausstehende Einladung.</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation>Einladung von %1 widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitation(s)?</source>
        <translation><numerusform>%n Einladung widerrufen?</numerusform><numerusform>%n Einladungen widerrufen?</numerusform></translation>
    </message>
    <message>
        <source>The link stops working at once. The membership stays, pending.</source>
        <translation>Der Link wird sofort ungültig. Die Mitgliedschaft bleibt, ausstehend.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1 has no invitation with a link. Renew it to make one.</source>
        <translation>%1 hat keine Einladung mit Link. Erneuern Sie sie, um einen zu erzeugen.</translation>
    </message>
    <message>
        <source>Copied the invitation link of %1. It is valid until %2.</source>
        <translation>Einladungslink von %1 kopiert. Er gilt bis %2.</translation>
    </message>
    <message>
        <source>Whoever was selected is not here any more.</source>
        <translation>Wer ausgewählt war, ist nicht mehr hier.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MembersModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>How many organizations the person belongs to</source>
        <translation>Zu wie vielen Organisationen die Person gehört</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>Rollcall::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s)</source>
        <extracomment>%1 is the number, perhaps with "about" before it</extracomment>
        <translation><numerusform>%1 Mitglied</numerusform><numerusform>%1 Mitglieder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation><numerusform>%1 Person</numerusform><numerusform>%1 Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation><numerusform>%1, %n ausgewählt</numerusform><numerusform>%1, %n ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Nobody is a member yet.</source>
        <translation>Noch ist niemand Mitglied.</translation>
    </message>
    <message>
        <source>Nobody is a member of %1 yet.</source>
        <translation>Noch ist niemand Mitglied von %1.</translation>
    </message>
    <message>
        <source>Add somebody, or paste e-mail addresses here.</source>
        <translation>Fügen Sie jemanden hinzu oder fügen Sie E-Mail-Adressen hier ein.</translation>
    </message>
    <message>
        <source>There is nobody in this directory yet.</source>
        <translation>In diesem Verzeichnis ist noch niemand.</translation>
    </message>
    <message>
        <source>Create an organization first, then add its members.</source>
        <translation>Erstellen Sie zuerst eine Organisation und fügen Sie dann ihre Mitglieder hinzu.</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>Niemand entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Try a shorter text, or remove a filter.</source>
        <translation>Versuchen Sie einen kürzeren Text oder entfernen Sie einen Filter.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Rollcall::MessageItem</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Rollcall::MetadataEditor</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Rollcall::NetworkErrors</name>
    <message>
        <source>There is no server of the name %1, or this computer is offline. Check the name and the network.</source>
        <translation>Es gibt keinen Server namens %1, oder dieser Computer ist offline. Prüfen Sie den Namen und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, or try again later.</source>
        <translation>%1 nimmt keine Verbindungen an. Prüfen Sie Adresse und Port oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete. Try again.</source>
        <translation>%1 hat die Verbindung vor dem Ende der Antwort geschlossen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that the address is that of a server which speaks HTTPS with TLS 1.2 or newer.</source>
        <translation>Es war keine verschlüsselte Verbindung zu %1 möglich. Prüfen Sie, ob die Adresse die eines Servers ist, der HTTPS mit TLS 1.2 oder neuer spricht.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password that it accepts. Enter them in the network settings.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort, die er akzeptiert. Geben Sie sie in den Netzwerkeinstellungen ein.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used. Check the network settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht verwendbar. Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP. Check the address and the port.</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The request to %1 failed. Try again later.</source>
        <translation>Die Anfrage an %1 ist fehlgeschlagen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: it %2. Nothing was sent. Ask whoever runs the server, or choose its authority's file in the connection.</source>
        <extracomment>%2 is a list such as "has expired; is signed by itself"</extracomment>
        <translation>Das Zertifikat von %1 wird nicht akzeptiert: Es %2. Nichts wurde gesendet. Fragen Sie den Betreiber des Servers oder wählen Sie in der Verbindung die Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). Try again later.</source>
        <translation><numerusform>%1 hat nicht innerhalb von %n Sekunde geantwortet. Versuchen Sie es später erneut.</numerusform><numerusform>%1 hat nicht innerhalb von %n Sekunden geantwortet. Versuchen Sie es später erneut.</numerusform></translation>
    </message>
    <message>
        <source>%1 answered with more than %2 KiB, which no answer to this request has. Check the address.</source>
        <translation>%1 hat mit mehr als %2 KiB geantwortet, was keine Antwort auf diese Anfrage hat. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sends this request on to %2, which Rollcall does not follow. If that is the right address, enter it in the connection.</source>
        <translation>%1 leitet diese Anfrage an %2 weiter; dem folgt Rollcall nicht. Ist das die richtige Adresse, geben Sie sie in der Verbindung ein.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in. Sign in again.</source>
        <translation>%1 akzeptiert die Anmeldung nicht. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not permit this. Ask for the right, or use another account.</source>
        <translation>%1 erlaubt das nicht. Bitten Sie um das Recht oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>%1 has nothing at %2. Check the address.</source>
        <translation>%1 hat nichts unter %2. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 has had too many requests. Try again later.</source>
        <translation>%1 hat zu viele Anfragen erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (HTTP %2). Try again later.</source>
        <translation>%1 hat selbst eine Störung (HTTP %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2).</source>
        <translation>%1 hat die Anfrage abgelehnt (HTTP %2).</translation>
    </message>
</context>
<context>
    <name>Rollcall::NetworkSetup</name>
    <message>
        <source>The file with the certificate authority, %1, cannot be read. Choose another one.</source>
        <translation>Die Datei mit der Zertifizierungsstelle, %1, ist nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Die Datei %1 enthält kein Zertifikat. Wählen Sie eine Datei im PEM-Format, die mit „-----BEGIN CERTIFICATE-----“ beginnt.</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>Der Proxy braucht einen Host und einen Port.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>„%1“ ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name. Take it out.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen. Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>Without encryption Rollcall talks only to 127.0.0.1 or [::1], as a name such as localhost can be made to lead elsewhere. Write the address as a number.</source>
        <translation>Unverschlüsselt spricht Rollcall nur mit 127.0.0.1 oder [::1], da ein Name wie localhost umgeleitet werden kann. Schreiben Sie die Adresse als Zahl.</translation>
    </message>
    <message>
        <source>The address of %1 must begin with https://, because a secret is sent there.</source>
        <translation>Die Adresse von %1 muss mit https:// beginnen, weil dorthin ein Geheimnis gesendet wird.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>ist noch nicht gültig</translation>
    </message>
    <message>
        <source>belongs to another host name</source>
        <translation>gehört zu einem anderen Hostnamen</translation>
    </message>
    <message>
        <source>is signed by itself</source>
        <translation>ist selbst signiert</translation>
    </message>
    <message>
        <source>comes from an authority that this computer does not know, or a certificate between the two is missing</source>
        <translation>stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt, oder ein Zertifikat dazwischen fehlt</translation>
    </message>
    <message>
        <source>has been revoked</source>
        <translation>wurde widerrufen</translation>
    </message>
    <message>
        <source>cannot be trusted (%1)</source>
        <translation>ist nicht vertrauenswürdig (%1)</translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganization</name>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>Eine E-Mail-Adresse ist erforderlich.</translation>
    </message>
    <message>
        <source>This is the owner's address. An owner may do everything that an admin may.</source>
        <translation>Das ist die Adresse des Eigentümers. Ein Eigentümer darf alles, was ein Administrator darf.</translation>
    </message>
    <message>
        <source>The organization “%1” is created.</source>
        <translation>Die Organisation „%1“ wird erstellt.</translation>
    </message>
    <message>
        <source>The organization “%1” is created and shown as “%2”.</source>
        <translation>Die Organisation „%1“ wird erstellt und als „%2“ angezeigt.</translation>
    </message>
    <message>
        <source>Its phone number is %1.</source>
        <translation>Ihre Telefonnummer ist %1.</translation>
    </message>
    <message>
        <source>It stands below “%1”.</source>
        <translation>Sie steht unter „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n domain(s): %1.</source>
        <translation><numerusform>Sie hat %n Domain: %1.</numerusform><numerusform>Sie hat %n Domains: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It uses %n application(s): %1.</source>
        <translation><numerusform>Sie verwendet %n Anwendung: %1.</numerusform><numerusform>Sie verwendet %n Anwendungen: %1.</numerusform></translation>
    </message>
    <message>
        <source>You become its owner.</source>
        <translation>Sie selbst werden Eigentümer.</translation>
    </message>
    <message>
        <source>%1 is invited as its owner. Until the invitation is accepted, you are its owner.</source>
        <translation>%1 wird als Eigentümer eingeladen. Bis die Einladung angenommen ist, sind Sie Eigentümer.</translation>
    </message>
    <message>
        <source>%1 becomes its owner at once.</source>
        <translation>%1 wird sofort Eigentümer.</translation>
    </message>
    <message>
        <source>%1 is invited as its first admin.</source>
        <translation>%1 wird als erster Administrator eingeladen.</translation>
    </message>
    <message>
        <source>%1 becomes its first admin at once.</source>
        <translation>%1 wird sofort erster Administrator.</translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganizationWizard</name>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>&amp;Create organization</source>
        <translation>Organisation &amp;erstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>This is what will happen.</source>
        <translation>Das wird geschehen.</translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>“%1” was created. %2</source>
        <translation>„%1“ wurde erstellt. %2</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>You are an owner too: %1</source>
        <translation>Auch Sie sind Eigentümer: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::OpenDirectory</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Options</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Organization</name>
    <message>
        <source>Active</source>
        <comment>organization</comment>
        <extracomment>Status of an organization</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>organization</comment>
        <extracomment>Status of an organization whose members may not sign in for now</extracomment>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>--metadata takes key=value, not “%1”.</source>
        <translation>--metadata erwartet key=value, nicht „%1“.</translation>
    </message>
    <message>
        <source>An organization needs a name: --name.</source>
        <translation>Eine Organisation braucht einen Namen: --name.</translation>
    </message>
    <message>
        <source>Created the organization “%1” (%2).</source>
        <translation>Organisation „%1“ erstellt (%2).</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n membership(s), its own roles and its invitations?</source>
        <translation><numerusform>„%1“ mit %n Mitgliedschaft, eigenen Rollen und Einladungen löschen?</numerusform><numerusform>„%1“ mit %n Mitgliedschaften, eigenen Rollen und Einladungen löschen?</numerusform></translation>
    </message>
    <message>
        <source>Deleted the organization “%1”.</source>
        <translation>Organisation „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Name, 1 to 255 characters.</source>
        <translation>Name, 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>Shown instead of the name.</source>
        <translation>Erscheint anstelle des Namens.</translation>
    </message>
    <message>
        <source>Phone number with + and country code.</source>
        <translation>Telefonnummer mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>Organization that this one belongs to.</source>
        <translation>Organisation, zu der diese gehört.</translation>
    </message>
    <message>
        <source>Own key=value; may be repeated.</source>
        <translation>Eigenes key=value; mehrfach möglich.</translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation>Organisationen auflisten</translation>
    </message>
    <message>
        <source>Only those whose name, domain or phone has this text.</source>
        <translation>Nur die mit diesem Text in Name, Domain oder Telefon.</translation>
    </message>
    <message>
        <source>At most this many (1000).</source>
        <translation>Höchstens so viele (1000).</translation>
    </message>
    <message>
        <source>Leave out this many first.</source>
        <translation>So viele am Anfang auslassen.</translation>
    </message>
    <message>
        <source>Show one organization</source>
        <translation>Eine Organisation anzeigen</translation>
    </message>
    <message>
        <source>Create an organization; you become its owner</source>
        <translation>Eine Organisation erstellen; Sie werden Eigentümer</translation>
    </message>
    <message>
        <source>Domain; may be repeated.</source>
        <translation>Domain; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Application; may be repeated.</source>
        <translation>Anwendung; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Another user who becomes its owner.</source>
        <translation>Ein anderer Benutzer, der Eigentümer wird.</translation>
    </message>
    <message>
        <source>Change an organization</source>
        <translation>Eine Organisation ändern</translation>
    </message>
    <message>
        <source>active or suspended.</source>
        <translation>active oder suspended.</translation>
    </message>
    <message>
        <source>Add a domain; may be repeated.</source>
        <translation>Eine Domain hinzufügen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Remove a domain; may be repeated.</source>
        <translation>Eine Domain entfernen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Add an application; may be repeated.</source>
        <translation>Eine Anwendung hinzufügen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Remove an application; may be repeated.</source>
        <translation>Eine Anwendung entfernen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Delete an organization and what belongs to it</source>
        <translation>Eine Organisation und alles, was zu ihr gehört, löschen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2</source>
        <translation>Das Logo %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>--logo and --remove-logo exclude each other.</source>
        <translation>--logo und --remove-logo schließen einander aus.</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG picture of at most 1 MiB.</source>
        <translation>Bild in PNG, JPEG oder SVG von höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>Remove the logo.</source>
        <translation>Logo entfernen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationFilterDialog</name>
    <message>
        <source>Filter by organization</source>
        <translation>Nach Organisation filtern</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>The list shows the members of this organization only.</source>
        <translation>Die Liste zeigt nur die Mitglieder dieser Organisation.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Choose an organization from the list.</source>
        <translation>Wählen Sie eine Organisation aus der Liste.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationForm</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>No applications yet. They are added under Roles.</source>
        <translation>Noch keine Anwendungen. Sie werden unter „Rollen“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Rollengruppen</translation>
    </message>
    <message>
        <source>No role groups yet. They are added under Roles.</source>
        <translation>Noch keine Rollengruppen. Sie werden unter „Rollen“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Their roles can be given to members here.</source>
        <translation>Ihre Rollen können Mitgliedern hier gegeben werden.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Kept for other programs.</source>
        <translation>Wird für andere Programme aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role group, application</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>L&amp;ogo</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationIdentity</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Anzeigename</translation>
    </message>
    <message>
        <source>Shown instead of the name</source>
        <translation>Erscheint anstelle des Namens</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>+44 20 7183 8750</source>
        <translation>+44 20 7183 8750</translation>
    </message>
    <message>
        <source>P&amp;arent organization</source>
        <translation>&amp;Übergeordnete Organisation</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationInspector</name>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Go to the members of this organization</source>
        <translation>Zu den Mitgliedern dieser Organisation</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>This organization is not in the directory any more.</source>
        <translation>Diese Organisation ist nicht mehr im Verzeichnis.</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Domains</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;member(s)</source>
        <translation><numerusform>%n &amp;Mitglied</numerusform><numerusform>%n &amp;Mitglieder</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationPicker</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsList</name>
    <message>
        <source>Add an organization: type a part of its name</source>
        <translation>Organisation hinzufügen: Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Organization to add</source>
        <translation>Hinzuzufügende Organisation</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsModel</name>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Members who were invited and have not confirmed yet</source>
        <translation>Mitglieder, die eingeladen sind und noch nicht bestätigt haben</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsPage</name>
    <message>
        <source>&amp;New organization…</source>
        <translation>&amp;Neue Organisation…</translation>
    </message>
    <message>
        <source>&amp;Open members</source>
        <translation>&amp;Mitglieder öffnen</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit organization…</source>
        <translation>Organisation &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Zu Fa&amp;voriten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste e-mail addresses as members…</source>
        <translation>E-Mail-&amp;Adressen als Mitglieder einfügen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Delete organization…</source>
        <translation>Organisation &amp;löschen…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Aus Fa&amp;voriten entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation><numerusform>%n Zeile kopiert.</numerusform><numerusform>%n Zeilen kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Drop or paste addresses onto the organization that the people shall belong to.</source>
        <translation>Fügen Sie Adressen auf der Organisation ein, zu der die Personen gehören sollen, oder ziehen Sie sie darauf.</translation>
    </message>
    <message>
        <source>There is no e-mail address in what was pasted.</source>
        <translation>Der eingefügte Text enthält keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation>Noch keine Organisationen.</translation>
    </message>
    <message>
        <source>An organization holds members, their roles and its domains.</source>
        <translation>Eine Organisation umfasst Mitglieder, deren Rollen und ihre Domains.</translation>
    </message>
    <message>
        <source>No organization matches the filter.</source>
        <translation>Keine Organisation entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Names, domains and phone numbers are searched.</source>
        <translation>Durchsucht werden Namen, Domains und Telefonnummern.</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%1 organization(s)</source>
        <extracomment>%n is kept for the plural; %1 is the number as it is read ("about 1,204")</extracomment>
        <translation><numerusform>%1 Organisation</numerusform><numerusform>%1 Organisationen</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>organizations</comment>
        <translation>%1, %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>Rollcall::OtherCommands</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Made %1 people in %2 organizations.</source>
        <translation>%1 Personen in %2 Organisationen erzeugt.</translation>
    </message>
    <message>
        <source>Find people, organizations and roles by any text</source>
        <translation>Personen, Organisationen und Rollen nach beliebigem Text suchen</translation>
    </message>
    <message>
        <source>At most this many (50).</source>
        <translation>Höchstens so viele (50).</translation>
    </message>
    <message>
        <source>Fill an empty directory with sample data</source>
        <translation>Ein leeres Verzeichnis mit Beispieldaten füllen</translation>
    </message>
    <message>
        <source>How many people (5000).</source>
        <translation>Wie viele Personen (5000).</translation>
    </message>
    <message>
        <source>How many organizations (200).</source>
        <translation>Wie viele Organisationen (200).</translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation>Gleicher Startwert ergibt gleiche Daten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Output</name>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>Temporary password (shown only now, to be replaced at first use): %1</source>
        <translation>Vorläufiges Passwort (nur jetzt angezeigt, beim ersten Gebrauch zu ersetzen): %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::PasswordDialog</name>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>%1 has a password. It stops working at once.</source>
        <translation>%1 hat ein Passwort. Es wird sofort ungültig.</translation>
    </message>
    <message>
        <source>%1 has no password yet.</source>
        <translation>%1 hat noch kein Passwort.</translation>
    </message>
    <message>
        <source>A password is generated and shown once; it has to be replaced at the first sign-in.</source>
        <translation>Ein Passwort wird erzeugt und einmal angezeigt; es muss bei der ersten Anmeldung ersetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Generate password</source>
        <translation>Passwort &amp;erzeugen</translation>
    </message>
</context>
<context>
    <name>Rollcall::PeoplePage</name>
    <message>
        <source>Owner and first admin</source>
        <translation>Eigentümer und erster Administrator</translation>
    </message>
    <message>
        <source>An owner may do everything in the organization; an admin manages its members and their roles.</source>
        <translation>Ein Eigentümer darf in der Organisation alles; ein Administrator verwaltet ihre Mitglieder und deren Rollen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>&amp;I own it</source>
        <translation>&amp;Ich bin Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Somebody else owns it</source>
        <translation>&amp;Jemand anderes ist Eigentümer</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;With an invitation (pending until accepted)</source>
        <translation>Mit Einla&amp;dung (ausstehend bis zur Annahme)</translation>
    </message>
    <message>
        <source>Add a &amp;first admin</source>
        <translation>Ersten &amp;Administrator hinzufügen</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-Mai&amp;l</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Wi&amp;th an invitation (pending until accepted)</source>
        <translation>Mit Einladun&amp;g (ausstehend bis zur Annahme)</translation>
    </message>
</context>
<context>
    <name>Rollcall::Permission</name>
    <message>
        <source>Do everything in the organization.</source>
        <translation>Alles in der Organisation tun.</translation>
    </message>
    <message>
        <source>Create organizations.</source>
        <translation>Organisationen erstellen.</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>Die Organisation sehen.</translation>
    </message>
    <message>
        <source>Change the organization's name, domains, phone and other details.</source>
        <translation>Name, Domains, Telefon und weitere Angaben der Organisation ändern.</translation>
    </message>
    <message>
        <source>Delete the organization.</source>
        <translation>Die Organisation löschen.</translation>
    </message>
    <message>
        <source>See the organization's members.</source>
        <translation>Die Mitglieder der Organisation sehen.</translation>
    </message>
    <message>
        <source>Add and invite members.</source>
        <translation>Mitglieder hinzufügen und einladen.</translation>
    </message>
    <message>
        <source>Change members' details.</source>
        <translation>Angaben von Mitgliedern ändern.</translation>
    </message>
    <message>
        <source>Suspend members and make them active again.</source>
        <translation>Mitglieder sperren und wieder aktivieren.</translation>
    </message>
    <message>
        <source>Remove members from the organization.</source>
        <translation>Mitglieder aus der Organisation entfernen.</translation>
    </message>
    <message>
        <source>See roles, and who has them.</source>
        <translation>Rollen sehen und wer sie hat.</translation>
    </message>
    <message>
        <source>Give roles to members and take them away.</source>
        <translation>Mitgliedern Rollen geben und entziehen.</translation>
    </message>
    <message>
        <source>Make, change and delete the organization's own roles.</source>
        <translation>Eigene Rollen der Organisation erstellen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Read the journal of changes.</source>
        <translation>Das Journal der Änderungen lesen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::PermissionsEditor</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Another permission, as in invoice:approve</source>
        <translation>Weitere Berechtigung, wie invoice:approve</translation>
    </message>
    <message>
        <source>Another permission</source>
        <translation>Weitere Berechtigung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Sie haben %1 selbst nicht und können es daher nicht vergeben.</translation>
    </message>
    <message>
        <source>A permission is a resource, a colon and a verb, of letters, digits, “-”, “_” and “.”, as in invoice:approve.</source>
        <translation>Eine Berechtigung ist eine Ressource, ein Doppelpunkt und ein Verb aus Buchstaben, Ziffern, „-“, „_“ und „.“, wie invoice:approve.</translation>
    </message>
</context>
<context>
    <name>Rollcall::PermissionsModel</name>
    <message>
        <source>For another program; Rollcall only keeps it.</source>
        <translation>Für ein anderes Programm; Rollcall bewahrt sie nur auf.</translation>
    </message>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Sie haben %1 selbst nicht und können es daher nicht vergeben.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
</context>
<context>
    <name>Rollcall::PersonInspector</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>This person is not in the directory any more.</source>
        <translation>Diese Person ist nicht mehr im Verzeichnis.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>Rollcall::ProblemLabel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Rollcall::Program</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Rollcall::RedirectListener</name>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Diese Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>This is no request of a browser.</source>
        <translation>Das ist keine Anfrage eines Browsers.</translation>
    </message>
    <message>
        <source>The sign-in was given up. Start it again in Rollcall.</source>
        <translation>Die Anmeldung wurde aufgegeben. Starten Sie sie in Rollcall neu.</translation>
    </message>
    <message>
        <source>This computer does not let Rollcall wait for the browser's answer. Sign in with a device code instead.</source>
        <translation>Dieser Computer lässt Rollcall nicht auf die Antwort des Browsers warten. Melden Sie sich stattdessen mit einem Gerätecode an.</translation>
    </message>
    <message>
        <source>Other programs hold the ports on which the browser's answer may arrive (%1). End another sign-in that is still waiting, or sign in with a device code.</source>
        <translation>Andere Programme belegen die Ports, auf denen die Antwort des Browsers ankommen kann (%1). Beenden Sie eine andere noch wartende Anmeldung oder melden Sie sich mit einem Gerätecode an.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Rollcall waits for a sign-in, but not at this address.</source>
        <translation>Rollcall wartet auf eine Anmeldung, aber nicht unter dieser Adresse.</translation>
    </message>
    <message>
        <source>Rollcall waits for a sign-in, but not for this kind of request.</source>
        <translation>Rollcall wartet auf eine Anmeldung, aber nicht auf diese Art von Anfrage.</translation>
    </message>
    <message>
        <source>Another sign-in</source>
        <translation>Eine andere Anmeldung</translation>
    </message>
    <message>
        <source>This answer belongs to no sign-in that Rollcall is waiting for. Start again in Rollcall.</source>
        <translation>Diese Antwort gehört zu keiner Anmeldung, auf die Rollcall wartet. Starten Sie in Rollcall neu.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>Rollcall::Resolve</name>
    <message>
        <source>“%1” names several things; use the id of the one you mean: %2</source>
        <translation>„%1“ bezeichnet mehreres; verwenden Sie die ID des Gemeinten: %2</translation>
    </message>
    <message>
        <source>No organization has the name or id “%1”.</source>
        <translation>Keine Organisation hat den Namen oder die ID „%1“.</translation>
    </message>
    <message>
        <source>Nobody has the name, e-mail address or id “%1”.</source>
        <translation>Niemand hat den Namen, die E-Mail-Adresse oder die ID „%1“.</translation>
    </message>
    <message>
        <source>No member of this organization has the name, e-mail address or id “%1”.</source>
        <translation>Kein Mitglied dieser Organisation hat den Namen, die E-Mail-Adresse oder die ID „%1“.</translation>
    </message>
    <message>
        <source>No role has the name or id “%1”. See: rollcall roles list</source>
        <translation>Keine Rolle hat den Namen oder die ID „%1“. Siehe: rollcall roles list</translation>
    </message>
    <message>
        <source>No application has the name or id “%1”. See: rollcall applications list</source>
        <translation>Keine Anwendung hat den Namen oder die ID „%1“. Siehe: rollcall applications list</translation>
    </message>
    <message>
        <source>No role group has the name or id “%1”. See: rollcall role-groups list</source>
        <translation>Keine Rollengruppe hat den Namen oder die ID „%1“. Siehe: rollcall role-groups list</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Created the role “%1” (%2).</source>
        <translation>Rolle „%1“ erstellt (%2).</translation>
    </message>
    <message>
        <source>Saved the role “%1”.</source>
        <translation>Rolle „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>Rolle „%1“ löschen?</translation>
    </message>
    <message>
        <source>Deleted the role “%1”.</source>
        <translation>Rolle „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Organization that the role belongs to, or may use.</source>
        <translation>Organisation, zu der die Rolle gehört oder die sie verwenden darf.</translation>
    </message>
    <message>
        <source>Name, 1 to 100 characters.</source>
        <translation>Name, 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür sie da ist.</translation>
    </message>
    <message>
        <source>List roles, or those that an organization may use</source>
        <translation>Rollen auflisten, alle oder die für eine Organisation verfügbaren</translation>
    </message>
    <message>
        <source>Show one role</source>
        <translation>Eine Rolle anzeigen</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Eine Rolle erstellen</translation>
    </message>
    <message>
        <source>Application that the role belongs to.</source>
        <translation>Anwendung, zu der die Rolle gehört.</translation>
    </message>
    <message>
        <source>Permission word, as in user:add; may be repeated.</source>
        <translation>Berechtigungswort, wie user:add; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Eine Rolle ändern</translation>
    </message>
    <message>
        <source>Add a permission; may be repeated.</source>
        <translation>Eine Berechtigung hinzufügen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Take a permission away; may be repeated.</source>
        <translation>Eine Berechtigung wegnehmen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Eine Rolle löschen</translation>
    </message>
    <message>
        <source>Role that its holders get instead.</source>
        <translation>Rolle, die ihre Inhaber stattdessen erhalten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Rolle erstellen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>role</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nobody holds this role.</source>
        <translation>Niemand hat diese Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold this role.</source>
        <translation><numerusform>%n Mitglied hat diese Rolle.</numerusform><numerusform>%n Mitglieder haben diese Rolle.</numerusform></translation>
    </message>
    <message>
        <source>This role is built in. Rollcall itself depends on it, so it stays as it is; duplicate it to make one of your own.</source>
        <translation>Diese Rolle ist eingebaut. Rollcall selbst braucht sie, daher bleibt sie unverändert; duplizieren Sie sie für eine eigene.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The whole directory</source>
        <translation>Das ganze Verzeichnis</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Eine Anwendung</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>It can be given in every organization.</source>
        <translation>Sie kann in jeder Organisation vergeben werden.</translation>
    </message>
    <message>
        <source>It can be given in %1.</source>
        <translation>Sie kann in %1 vergeben werden.</translation>
    </message>
    <message>
        <source>It is in no role group yet, so no organization can give it.</source>
        <translation>Sie ist noch in keiner Rollengruppe, daher kann keine Organisation sie vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>It is in %n role group(s): %1.</source>
        <translation><numerusform>Sie ist in %n Rollengruppe: %1.</numerusform><numerusform>Sie ist in %n Rollengruppen: %1.</numerusform></translation>
    </message>
    <message>
        <source>No organization has them yet.</source>
        <translation>Noch hat keine Organisation sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1 and others.</source>
        <translation><numerusform>%n Organisation kann sie vergeben: %1 und weitere.</numerusform><numerusform>%n Organisationen können sie vergeben: %1 und weitere.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1.</source>
        <translation><numerusform>%n Organisation kann sie vergeben: %1.</numerusform><numerusform>%n Organisationen können sie vergeben: %1.</numerusform></translation>
    </message>
    <message>
        <source>There is no application yet. Add one first.</source>
        <translation>Es gibt noch keine Anwendung. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>Choose the organization from the list.</source>
        <translation>Wählen Sie die Organisation aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>A role with %n permission(s) is created.</source>
        <translation><numerusform>Eine Rolle mit %n Berechtigung wird erstellt.</numerusform><numerusform>Eine Rolle mit %n Berechtigungen wird erstellt.</numerusform></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The change counts for its %n holder(s) at once.</source>
        <translation><numerusform>Die Änderung gilt sofort für %n Inhaber.</numerusform><numerusform>Die Änderung gilt sofort für %n Inhaber.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The role will have %n permission(s).</source>
        <translation><numerusform>Die Rolle wird %n Berechtigung haben.</numerusform><numerusform>Die Rolle wird %n Berechtigungen haben.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Anwendung</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>Ber&amp;echtigungen</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created the role group “%1” (%2).</source>
        <translation>Rollengruppe „%1“ erstellt (%2).</translation>
    </message>
    <message>
        <source>Saved the role group “%1”.</source>
        <translation>Rollengruppe „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Delete the role group “%1”?</source>
        <translation>Rollengruppe „%1“ löschen?</translation>
    </message>
    <message>
        <source>Deleted the role group “%1”.</source>
        <translation>Rollengruppe „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Name, 1 to 100 characters.</source>
        <translation>Name, 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür sie da ist.</translation>
    </message>
    <message>
        <source>List role groups</source>
        <translation>Rollengruppen auflisten</translation>
    </message>
    <message>
        <source>Show one role group</source>
        <translation>Eine Rollengruppe anzeigen</translation>
    </message>
    <message>
        <source>Create a role group</source>
        <translation>Eine Rollengruppe erstellen</translation>
    </message>
    <message>
        <source>Role in it; may be repeated.</source>
        <translation>Rolle darin; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Organization that it is assigned to; may be repeated.</source>
        <translation>Organisation, der sie zugewiesen ist; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only for organizations that have this application.</source>
        <translation>Nur für Organisationen mit dieser Anwendung.</translation>
    </message>
    <message>
        <source>Change a role group, or assign it to organizations</source>
        <translation>Eine Rollengruppe ändern oder Organisationen zuweisen</translation>
    </message>
    <message>
        <source>Add a role; may be repeated.</source>
        <translation>Eine Rolle hinzufügen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Take a role out; may be repeated.</source>
        <translation>Eine Rolle herausnehmen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Assign it to an organization; may be repeated.</source>
        <translation>Einer Organisation zuweisen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Take it from an organization; may be repeated.</source>
        <translation>Einer Organisation entziehen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Delete a role group</source>
        <translation>Eine Rollengruppe löschen</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupDialog</name>
    <message>
        <source>New role group</source>
        <translation>Neue Rollengruppe</translation>
    </message>
    <message>
        <source>Create role group</source>
        <translation>Rollengruppe erstellen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>role group</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Every application</source>
        <translation>Jede Anwendung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No roles but the built-in ones, which need no group.</source>
        <translation>Keine Rollen außer den eingebauten, die keine Gruppe brauchen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, where it belongs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) can be given</source>
        <extracomment>Two parts of one sentence: "3 roles can be given" + "in 2 organizations."</extracomment>
        <translation><numerusform>%n Rolle kann vergeben werden</numerusform><numerusform>%n Rollen können vergeben werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n organization(s).</source>
        <translation><numerusform>in %n Organisation.</numerusform><numerusform>in %n Organisationen.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Anwendung</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>&amp;Organisationen</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleMatrix</name>
    <message>
        <source>Permissions of all roles</source>
        <translation>Berechtigungen aller Rollen</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleMatrixModel</name>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 hat %2.</translation>
    </message>
    <message>
        <source>%1 holds %2 through another permission.</source>
        <translation>%1 hat %2 durch eine andere Berechtigung.</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 hat %2 nicht.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RolePickModel</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Diese Organisation</translation>
    </message>
    <message>
        <source>Role group</source>
        <translation>Rollengruppe</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Available through</source>
        <translation>Verfügbar durch</translation>
    </message>
    <message>
        <source>You cannot give this role: you do not hold %1 yourself.</source>
        <translation>Sie können diese Rolle nicht vergeben: Sie haben %1 selbst nicht.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesDialog</name>
    <message>
        <source>&amp;Change roles</source>
        <translation>Rollen ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Give these roles too</source>
        <translation>&amp;Diese Rollen zusätzlich geben</translation>
    </message>
    <message>
        <source>&amp;Take these roles away</source>
        <translation>Diese Rollen &amp;entziehen</translation>
    </message>
    <message>
        <source>R&amp;eplace all roles by these</source>
        <translation>&amp;Alle Rollen durch diese ersetzen</translation>
    </message>
    <message>
        <source>Roles of %1 in %2</source>
        <translation>Rollen von %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>Roles of %n member(s) in %1</source>
        <translation><numerusform>Rollen von %n Mitglied in %1</numerusform><numerusform>Rollen von %n Mitgliedern in %1</numerusform></translation>
    </message>
    <message>
        <source>%1 is given %2.</source>
        <translation>%1 erhält %2.</translation>
    </message>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 verliert %2.</translation>
    </message>
    <message>
        <source>Every member needs at least one role.</source>
        <translation>Jedes Mitglied braucht mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be given to %n member(s).</source>
        <translation><numerusform>%1 wird %n Mitglied gegeben.</numerusform><numerusform>%1 wird %n Mitgliedern gegeben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s). Whoever would be left without a role is refused.</source>
        <translation><numerusform>%1 wird %n Mitglied entzogen. Wer ohne Rolle bliebe, wird abgelehnt.</numerusform><numerusform>%1 wird %n Mitgliedern entzogen. Wer ohne Rolle bliebe, wird abgelehnt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have exactly these roles: %1.</source>
        <translation><numerusform>%n Mitglied wird genau diese Rollen haben: %1.</numerusform><numerusform>%n Mitglieder werden genau diese Rollen haben: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesModel</name>
    <message>
        <source>Built in: cannot be edited or deleted</source>
        <translation>Eingebaut: kann nicht bearbeitet oder gelöscht werden</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>How many memberships have the role</source>
        <translation>Wie viele Mitgliedschaften die Rolle haben</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Rollengruppen</translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesPage</name>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Dupli&amp;zieren…</translation>
    </message>
    <message>
        <source>&amp;Show who holds it</source>
        <translation>&amp;Inhaber anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;New role group…</source>
        <translation>Neue Rollengru&amp;ppe…</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>Neue Anwend&amp;ung…</translation>
    </message>
    <message>
        <source>&amp;New role…</source>
        <translation>&amp;Neue Rolle…</translation>
    </message>
    <message>
        <source>&amp;Edit role group…</source>
        <translation>Rollengruppe &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete role group…</source>
        <translation>Rollengruppe &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Edit application…</source>
        <translation>Anwendung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete application…</source>
        <translation>Anwendung &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Look at role…</source>
        <translation>Rolle an&amp;sehen…</translation>
    </message>
    <message>
        <source>&amp;Edit role…</source>
        <translation>Rolle &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete role…</source>
        <translation>Rolle &amp;löschen…</translation>
    </message>
    <message>
        <source>A built-in role cannot be deleted.</source>
        <translation>Eine eingebaute Rolle kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation><numerusform>%n Zeile kopiert.</numerusform><numerusform>%n Zeilen kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Roles, role groups, applications</source>
        <translation>Rollen, Rollengruppen, Anwendungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Filter roles</source>
        <translation>Rollen filtern</translation>
    </message>
    <message>
        <source>No roles yet.</source>
        <translation>Noch keine Rollen.</translation>
    </message>
    <message>
        <source>A role names what its holders may do.</source>
        <translation>Eine Rolle legt fest, was ihre Inhaber dürfen.</translation>
    </message>
    <message>
        <source>No role matches the filter.</source>
        <translation>Keine Rolle entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Rollengruppen</translation>
    </message>
    <message>
        <source>Filter role groups</source>
        <translation>Rollengruppen filtern</translation>
    </message>
    <message>
        <source>No role groups yet.</source>
        <translation>Noch keine Rollengruppen.</translation>
    </message>
    <message>
        <source>A role group makes roles available to the organizations that it is assigned to.</source>
        <translation>Eine Rollengruppe macht Rollen für die Organisationen verfügbar, denen sie zugewiesen ist.</translation>
    </message>
    <message>
        <source>No role group matches the filter.</source>
        <translation>Keine Rollengruppe entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Role &amp;groups</source>
        <translation>Rollen&amp;gruppen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Anwendungen filtern</translation>
    </message>
    <message>
        <source>No applications yet.</source>
        <translation>Noch keine Anwendungen.</translation>
    </message>
    <message>
        <source>An application is a program whose roles organizations may use.</source>
        <translation>Eine Anwendung ist ein Programm, dessen Rollen Organisationen verwenden können.</translation>
    </message>
    <message>
        <source>No application matches the filter.</source>
        <translation>Keine Anwendung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>An&amp;wendungen</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>Ber&amp;echtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n role group(s)</source>
        <translation><numerusform>%n Rollengruppe</numerusform><numerusform>%n Rollengruppen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation><numerusform>%n Anwendung</numerusform><numerusform>%n Anwendungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation><numerusform>%n Rolle</numerusform><numerusform>%n Rollen</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesPicker</name>
    <message>
        <source>Filter roles</source>
        <translation>Rollen filtern</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>Rollcall::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The view “%1” will be replaced.</source>
        <translation>Die Ansicht „%1“ wird ersetzt.</translation>
    </message>
    <message>
        <source>Filters, sorting and columns will be kept under this name.</source>
        <translation>Filter, Sortierung und Spalten werden unter diesem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SavedViewsButton</name>
    <message>
        <source>&amp;Remove view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views: filters, sorting and columns under a name</source>
        <translation>Gespeicherte Ansichten: Filter, Sortierung und Spalten unter einem Namen</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretIndex</name>
    <message>
        <source>The list of stored secrets cannot be written to %1. Check the space and the rights there.</source>
        <translation>Die Liste der gespeicherten Geheimnisse kann nicht nach %1 geschrieben werden. Prüfen Sie dort Speicherplatz und Rechte.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretPane</name>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Passwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Temporary password for %1</source>
        <translation>Vorläufiges Passwort für %1</translation>
    </message>
    <message>
        <source>It is shown only this once. Hand it over in private; it has to be replaced at the first sign-in.</source>
        <translation>Es wird nur dieses eine Mal angezeigt. Übergeben Sie es vertraulich; es muss bei der ersten Anmeldung ersetzt werden.</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in ten seconds.</source>
        <translation>Kopiert. Die Zwischenablage vergisst es in zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretVault</name>
    <message>
        <source>The keychain does not give the secret out, although it was stored. It may be locked: unlock it, then try again.</source>
        <translation>Der Schlüsselbund gibt das Geheimnis nicht heraus, obwohl es gespeichert wurde. Vielleicht ist er gesperrt: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Service</name>
    <message>
        <source>It belongs to another organization.</source>
        <translation>Sie gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>It comes with the application “%1”: add that to the organization first.</source>
        <translation>Sie gehört zur Anwendung „%1“: Fügen Sie diese zuerst der Organisation hinzu.</translation>
    </message>
    <message>
        <source>It is in no role group: put it into one, and add that to the organization first.</source>
        <translation>Sie ist in keiner Rollengruppe: Nehmen Sie sie in eine auf und fügen Sie diese zuerst der Organisation hinzu.</translation>
    </message>
    <message>
        <source>It is in these role groups: %1; add one of them to the organization first.</source>
        <translation>Sie ist in diesen Rollengruppen: %1; fügen Sie zuerst eine davon der Organisation hinzu.</translation>
    </message>
    <message>
        <source>The role “%1” is not available in %2. %3</source>
        <translation>Die Rolle „%1“ ist in %2 nicht verfügbar. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 hold the role “%2”, which would no longer be available there. Take it from them first.</source>
        <translation><numerusform>%n Mitglied von %1 hat die Rolle „%2“, die dort nicht mehr verfügbar wäre. Entziehen Sie sie zuerst.</numerusform><numerusform>%n Mitglieder von %1 haben die Rolle „%2“, die dort nicht mehr verfügbar wäre. Entziehen Sie sie zuerst.</numerusform></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>One item of an enumeration within a sentence</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You have no access to that organization. Ask one of its owners to add you.</source>
        <translation>Sie haben keinen Zugriff auf diese Organisation. Bitten Sie einen ihrer Eigentümer, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>You may not do this in %1: it takes the permission “%2” (%3) Ask one of its owners.</source>
        <translation>In %1 dürfen Sie das nicht: Dazu braucht es die Berechtigung „%2“ (%3) Fragen Sie einen der Eigentümer.</translation>
    </message>
    <message>
        <source>%1 Only the owner of the directory may do this.</source>
        <translation>%1 Nur der Eigentümer des Verzeichnisses darf das.</translation>
    </message>
    <message>
        <source>You may not give “%1” in %2: it holds %3, which you do not hold there yourself.</source>
        <translation>Sie dürfen „%1“ in %2 nicht vergeben: Die Rolle enthält %3, was Sie dort selbst nicht haben.</translation>
    </message>
    <message>
        <source>%1 holds more in %2 than you do (%3). Ask one of its owners.</source>
        <translation>%1 hat in %2 mehr Rechte als Sie (%3). Fragen Sie einen der Eigentümer.</translation>
    </message>
    <message>
        <source>The account of %1 belongs to no organization of yours. Only the owner of the directory may do this.</source>
        <translation>Das Konto von %1 gehört zu keiner Ihrer Organisationen. Nur der Eigentümer des Verzeichnisses darf das.</translation>
    </message>
    <message>
        <source>The account of %1 is shared with an organization in which you do not hold “%2”. Only the owner of the directory, or somebody who holds it in all organizations of %1, may do this.</source>
        <translation>Das Konto von %1 wird mit einer Organisation geteilt, in der Sie „%2“ nicht haben. Nur der Eigentümer des Verzeichnisses oder jemand, der es in allen Organisationen von %1 hat, darf das.</translation>
    </message>
    <message>
        <source>Nobody in this directory has the id “%1”, so nothing can be done in their name.</source>
        <translation>Niemand in diesem Verzeichnis hat die ID „%1“, daher kann nichts in diesem Namen geschehen.</translation>
    </message>
    <message>
        <source>%1 is known in this directory already: the person was added to %2 as they are.</source>
        <translation>%1 ist in diesem Verzeichnis schon bekannt: Die Person wurde unverändert zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>What the directory knew was kept; what you typed was not taken: %1.</source>
        <translation>Was das Verzeichnis wusste, blieb; was Sie eingegeben haben, wurde nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>%1 is a member of %2 already.</source>
        <translation>%1 ist schon Mitglied von %2.</translation>
    </message>
    <message>
        <source>The user name “%1” is taken by somebody else.</source>
        <translation>Der Benutzername „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>Choose at least one role: every member has one.</source>
        <translation>Wählen Sie mindestens eine Rolle: Jedes Mitglied hat eine.</translation>
    </message>
    <message>
        <source>The account has its own sign-in, so no password was made.</source>
        <translation>Das Konto hat eine eigene Anmeldung, daher wurde kein Passwort erzeugt.</translation>
    </message>
    <message>
        <source>You may only name somebody as owner whose organization you know.</source>
        <translation>Als Eigentümer dürfen Sie nur jemanden nennen, dessen Organisation Sie kennen.</translation>
    </message>
    <message>
        <source>You may not create organizations: it takes the permission “%1” in one of yours. Ask an owner.</source>
        <translation>Sie dürfen keine Organisationen erstellen: Dazu braucht es die Berechtigung „%1“ in einer der Ihren. Fragen Sie einen Eigentümer.</translation>
    </message>
    <message>
        <source>“%1” is no status of an organization.</source>
        <translation>„%1“ ist kein Status einer Organisation.</translation>
    </message>
    <message>
        <source>Applications belong to the whole directory.</source>
        <translation>Anwendungen gehören zum ganzen Verzeichnis.</translation>
    </message>
    <message>
        <source>A role of an application, or of no organization, belongs to the whole directory.</source>
        <translation>Eine Rolle einer Anwendung oder ohne Organisation gehört zum ganzen Verzeichnis.</translation>
    </message>
    <message>
        <source>Role groups belong to the whole directory.</source>
        <translation>Rollengruppen gehören zum ganzen Verzeichnis.</translation>
    </message>
    <message>
        <source>A person comes into this directory by being added to an organization.</source>
        <translation>Eine Person kommt in dieses Verzeichnis, indem sie zu einer Organisation hinzugefügt wird.</translation>
    </message>
    <message>
        <source>An invitation is made by inviting a member.</source>
        <translation>Eine Einladung entsteht, indem ein Mitglied eingeladen wird.</translation>
    </message>
    <message>
        <source>This directory makes nothing of that kind.</source>
        <translation>Dieses Verzeichnis erstellt nichts dieser Art.</translation>
    </message>
    <message>
        <source>Without “%1” nobody would be an active owner of %2. Make somebody an owner there by another role first.</source>
        <translation>Ohne „%1“ wäre niemand aktiver Eigentümer von %2. Machen Sie dort zuerst jemanden durch eine andere Rolle zum Eigentümer.</translation>
    </message>
    <message>
        <source>%1 is the last active owner of %2. Make somebody else an owner there first.</source>
        <translation>%1 ist der letzte aktive Eigentümer von %2. Machen Sie dort zuerst jemand anderen zum Eigentümer.</translation>
    </message>
    <message>
        <source>An invitation is good for 1 to %1 hours, not for %2.</source>
        <translation>Eine Einladung gilt 1 bis %1 Stunden, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is suspended in %2. Make them active again instead of inviting them.</source>
        <translation>%1 ist in %2 gesperrt. Aktivieren Sie das Mitglied wieder, statt es einzuladen.</translation>
    </message>
    <message>
        <source>The invitation of %1 had expired already.</source>
        <translation>Die Einladung von %1 war schon abgelaufen.</translation>
    </message>
    <message>
        <source>%1 has accepted the invitation, so it cannot be revoked. Suspend or remove the member instead.</source>
        <translation>%1 hat die Einladung angenommen, daher kann sie nicht widerrufen werden. Sperren oder entfernen Sie stattdessen das Mitglied.</translation>
    </message>
    <message>
        <source>The field “%1” is edited twice in one change.</source>
        <translation>Das Feld „%1“ wird in einer Änderung zweimal bearbeitet.</translation>
    </message>
    <message>
        <source>The field “%1” of %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it again before you change it.</source>
        <translation>Das Feld „%1“ von %2 wurde inzwischen geändert: Es war „%3“ und ist jetzt „%4“. Sehen Sie es sich noch einmal an, bevor Sie es ändern.</translation>
    </message>
    <message numerus="yes">
        <source>An organization has at most %n domain(s).</source>
        <translation><numerusform>Eine Organisation hat höchstens %n Domain.</numerusform><numerusform>Eine Organisation hat höchstens %n Domains.</numerusform></translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already. Remove it there first.</source>
        <translation>Die Domain %1 gehört schon zu %2. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization of this directory.</source>
        <translation>Die Domain %1 gehört zu einer anderen Organisation dieses Verzeichnisses.</translation>
    </message>
    <message>
        <source>There is no application with the id “%1” (any more).</source>
        <translation>Es gibt keine Anwendung (mehr) mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” to be the parent.</source>
        <translation>Es gibt keine Organisation mit der ID „%1“, die übergeordnet sein könnte.</translation>
    </message>
    <message>
        <source>%1 lies below %2 and cannot be its parent.</source>
        <translation>%1 steht unter %2 und kann nicht übergeordnet sein.</translation>
    </message>
    <message>
        <source>A logo is named by the SHA-256 of its file, in 64 hexadecimal digits.</source>
        <translation>Ein Logo wird durch den SHA-256 seiner Datei benannt, in 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>The metadata of an organization may take at most 64 KiB.</source>
        <translation>Die Metadaten einer Organisation dürfen höchstens 64 KiB umfassen.</translation>
    </message>
    <message>
        <source>There was not enough free memory to make a password (it takes 19 MiB). Close something and try again.</source>
        <translation>Für ein Passwort war nicht genug Arbeitsspeicher frei (es braucht 19 MiB). Schließen Sie etwas und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An invitation is not edited: revoke it, or invite the member again for a new one.</source>
        <translation>Eine Einladung wird nicht bearbeitet: Widerrufen Sie sie oder laden Sie das Mitglied neu ein.</translation>
    </message>
    <message>
        <source>You may not change the details of %1: it takes the permission “%2” in one of their organizations.</source>
        <translation>Sie dürfen die Angaben von %1 nicht ändern: Dazu braucht es die Berechtigung „%2“ in einer der zugehörigen Organisationen.</translation>
    </message>
    <message>
        <source>%1 is the e-mail address of somebody else already.</source>
        <translation>%1 ist schon die E-Mail-Adresse von jemand anderem.</translation>
    </message>
    <message>
        <source>“%1” is built in and stays as it is. Make a role of your own instead.</source>
        <translation>„%1“ ist eingebaut und bleibt unverändert. Erstellen Sie stattdessen eine eigene Rolle.</translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” (any more).</source>
        <translation>Es gibt keine Organisation (mehr) mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no person with the id “%1” (any more).</source>
        <translation>Es gibt keine Person (mehr) mit der ID „%1“.</translation>
    </message>
    <message>
        <source>The person “%1” is not a member of the organization “%2” (any more).</source>
        <translation>Die Person „%1“ ist kein Mitglied der Organisation „%2“ (mehr).</translation>
    </message>
    <message>
        <source>There is no role with the id “%1” (any more).</source>
        <translation>Es gibt keine Rolle (mehr) mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no role group with the id “%1” (any more).</source>
        <translation>Es gibt keine Rollengruppe (mehr) mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no invitation with the id “%1” (any more).</source>
        <translation>Es gibt keine Einladung (mehr) mit der ID „%1“.</translation>
    </message>
    <message>
        <source>The change names something of another kind than it needs.</source>
        <translation>Die Änderung nennt etwas anderer Art, als sie braucht.</translation>
    </message>
    <message>
        <source>This builds on a change that has not been applied, so there is nothing to work on.</source>
        <translation>Dies baut auf einer Änderung auf, die nicht angewendet wurde; daher gibt es nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>An invitation is not removed: revoke it.</source>
        <translation>Eine Einladung wird nicht entfernt: Widerrufen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n child organization(s): %2. Delete them, or give them another parent, first.</source>
        <translation><numerusform>%1 hat %n untergeordnete Organisation: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform><numerusform>%1 hat %n untergeordnete Organisationen: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is in use: organizations: %2, roles: %3, role groups: %4. Take it out of them first.</source>
        <translation>„%1“ wird verwendet: Organisationen: %2, Rollen: %3, Rollengruppen: %4. Nehmen Sie sie dort zuerst heraus.</translation>
    </message>
    <message>
        <source>%1 owns this directory, so the account cannot be removed.</source>
        <translation>%1 ist Eigentümer dieses Verzeichnisses, daher kann das Konto nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 owns this directory, so the account stays.</source>
        <translation>%1 ist Eigentümer dieses Verzeichnisses, daher bleibt das Konto.</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 stays: it belongs to %n other organization(s).</source>
        <translation><numerusform>Das Konto von %1 bleibt: Es gehört zu %n anderen Organisation.</numerusform><numerusform>Das Konto von %1 bleibt: Es gehört zu %n anderen Organisationen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role “%1”. Choose the role that they get instead.</source>
        <translation><numerusform>%n Mitglied hat die Rolle „%1“. Wählen Sie die Rolle, die es stattdessen erhält.</numerusform><numerusform>%n Mitglieder haben die Rolle „%1“. Wählen Sie die Rolle, die sie stattdessen erhalten.</numerusform></translation>
    </message>
    <message>
        <source>A role cannot be replaced by itself.</source>
        <translation>Eine Rolle kann nicht durch sich selbst ersetzt werden.</translation>
    </message>
    <message>
        <source>“%1” is built in: it can be given everywhere and needs no role group.</source>
        <translation>„%1“ ist eingebaut: Sie kann überall vergeben werden und braucht keine Rollengruppe.</translation>
    </message>
    <message>
        <source>“%1” belongs to one organization and can be given only there, so it is in no role group.</source>
        <translation>„%1“ gehört zu einer einzigen Organisation und kann nur dort vergeben werden, daher ist sie in keiner Rollengruppe.</translation>
    </message>
    <message>
        <source>“%1” belongs to an application, so it can only be in role groups of that application.</source>
        <translation>„%1“ gehört zu einer Anwendung, daher kann sie nur in Rollengruppen dieser Anwendung sein.</translation>
    </message>
    <message>
        <source>There is an application “%1” already.</source>
        <translation>Es gibt schon eine Anwendung „%1“.</translation>
    </message>
    <message>
        <source>There is a role “%1” there already.</source>
        <translation>Dort gibt es schon eine Rolle „%1“.</translation>
    </message>
    <message>
        <source>There is a role group “%1” already.</source>
        <translation>Es gibt schon eine Rollengruppe „%1“.</translation>
    </message>
    <message>
        <source>%1 would have no role in %2 any more, and every member has at least one. Give them “Member”, or remove them from the organization.</source>
        <translation>%1 hätte in %2 keine Rolle mehr, und jedes Mitglied hat mindestens eine. Geben Sie „Member“ oder entfernen Sie das Mitglied aus der Organisation.</translation>
    </message>
    <message>
        <source>The status of %1 in %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it again before you change it.</source>
        <translation>Der Status von %1 in %2 wurde inzwischen geändert: Er war „%3“ und ist jetzt „%4“. Sehen Sie ihn sich noch einmal an, bevor Sie ihn ändern.</translation>
    </message>
    <message>
        <source>%1 becomes pending only by a new invitation. Invite them instead.</source>
        <translation>%1 wird nur durch eine neue Einladung ausstehend. Laden Sie die Person stattdessen ein.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be set here.</source>
        <translation>„%1“ ist kein Feld, das hier gesetzt werden kann.</translation>
    </message>
    <message>
        <source>The field “%1” does not hold the kind of value that it needs.</source>
        <translation>Das Feld „%1“ enthält nicht die Art von Wert, die es braucht.</translation>
    </message>
    <message>
        <source>The id of this change was used for another one. Make the change anew.</source>
        <translation>Die ID dieser Änderung wurde schon für eine andere verwendet. Nehmen Sie die Änderung neu vor.</translation>
    </message>
    <message>
        <source>This change had been applied already.</source>
        <translation>Diese Änderung war schon angewendet.</translation>
    </message>
    <message>
        <source>A change needs an id.</source>
        <translation>Eine Änderung braucht eine ID.</translation>
    </message>
    <message>
        <source>This computer's user</source>
        <translation>Benutzer dieses Computers</translation>
    </message>
    <message>
        <source>Support may look, not change. Ask an owner for the role “Organization Admin” to change something.</source>
        <translation>Support darf ansehen, nicht ändern. Bitten Sie einen Eigentümer um die Rolle „Organization Admin“, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Members may not change anything here. Ask an owner for the role “Organization Admin” to change something.</source>
        <translation>Mitglieder dürfen hier nichts ändern. Bitten Sie einen Eigentümer um die Rolle „Organization Admin“, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>You are not an active member here, so there is nothing that you may change. Ask an owner to add you.</source>
        <translation>Sie sind hier kein aktives Mitglied, daher dürfen Sie nichts ändern. Bitten Sie einen Eigentümer, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 belongs to no organization any more; the account stays.</source>
        <translation>%1 gehört zu keiner Organisation mehr; das Konto bleibt.</translation>
    </message>
    <message>
        <source>Sample data fill the whole directory.</source>
        <translation>Beispieldaten füllen das ganze Verzeichnis.</translation>
    </message>
    <message>
        <source>This directory holds organizations already. Sample data go only into an empty one.</source>
        <translation>Dieses Verzeichnis enthält schon Organisationen. Beispieldaten kommen nur in ein leeres.</translation>
    </message>
    <message>
        <source>A sample has 1 to %1 people.</source>
        <translation>Ein Beispiel hat 1 bis %1 Personen.</translation>
    </message>
    <message>
        <source>A sample has 1 to %1 organizations.</source>
        <translation>Ein Beispiel hat 1 bis %1 Organisationen.</translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” among those that you may see.</source>
        <translation>Unter denen, die Sie sehen dürfen, ist keine Organisation mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no person with the id “%1” among those that you may see.</source>
        <translation>Unter denen, die Sie sehen dürfen, ist keine Person mit der ID „%1“.</translation>
    </message>
    <message>
        <source>%1 owns this directory, so nobody else may change or remove the account.</source>
        <translation>%1 ist Eigentümer dieses Verzeichnisses; daher kann niemand sonst das Konto ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The picture does not say how large it is. Save it anew in a picture editor.</source>
        <translation>Das Bild sagt nicht, wie groß es ist. Speichern Sie es in einem Bildprogramm neu.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels large; a logo has at most %3 × %3.</source>
        <translation>Das Bild ist %1 × %2 Pixel groß; ein Logo hat höchstens %3 × %3.</translation>
    </message>
    <message>
        <source>The picture is damaged. Save it anew in a picture editor.</source>
        <translation>Das Bild ist beschädigt. Speichern Sie es in einem Bildprogramm neu.</translation>
    </message>
    <message>
        <source>The drawing cannot be read. Save it as plain SVG.</source>
        <translation>Die Zeichnung kann nicht gelesen werden. Speichern Sie sie als einfaches SVG.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Choose a file of one of these kinds.</source>
        <translation>Das ist kein Bild in PNG, JPEG oder SVG. Wählen Sie eine Datei einer dieser Arten.</translation>
    </message>
    <message>
        <source>The logo could not be saved in the data folder: %1</source>
        <translation>Das Logo konnte nicht im Datenordner gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The file is too large: a logo takes at most 1 MiB.</source>
        <translation>Die Datei ist zu groß: Ein Logo umfasst höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>There is no logo of this name in the data folder.</source>
        <translation>Im Datenordner gibt es kein Logo dieses Namens.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>Das Logo kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file of this logo is damaged. Choose the logo again.</source>
        <translation>Die Datei dieses Logos ist beschädigt. Wählen Sie das Logo erneut.</translation>
    </message>
    <message>
        <source>The drawing declares entities, which a logo may not. Save it as plain SVG.</source>
        <translation>Die Zeichnung deklariert Entitäten, was ein Logo nicht darf. Speichern Sie sie als einfaches SVG.</translation>
    </message>
    <message>
        <source>The drawing is damaged in line %1.</source>
        <translation>Die Zeichnung ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The drawing copies parts that hold copies themselves. Save it with these turned into paths.</source>
        <translation>Die Zeichnung kopiert Teile, die selbst Kopien enthalten. Speichern Sie sie mit diesen als Pfade.</translation>
    </message>
    <message>
        <source>The drawing holds a script, an animation or another file (“%1”), which a logo may not. Save it as plain SVG.</source>
        <translation>Die Zeichnung enthält ein Skript, eine Animation oder eine andere Datei („%1“), was ein Logo nicht darf. Speichern Sie sie als einfaches SVG.</translation>
    </message>
    <message>
        <source>The drawing has too many parts for a logo. Simplify it.</source>
        <translation>Die Zeichnung hat zu viele Teile für ein Logo. Vereinfachen Sie sie.</translation>
    </message>
    <message>
        <source>The drawing fetches something from elsewhere, which a logo may not. Save it as plain SVG with all in it.</source>
        <translation>Die Zeichnung holt etwas von anderswo, was ein Logo nicht darf. Speichern Sie sie als einfaches SVG, das alles enthält.</translation>
    </message>
    <message>
        <source>There is no logo of this name in the data folder. Choose its file again.</source>
        <translation>Im Datenordner gibt es kein Logo dieses Namens. Wählen Sie seine Datei erneut.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SettingsDialog</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rollcall speaks this language after you quit and start it again.</source>
        <translation>Rollcall spricht diese Sprache nach dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ShortcutsDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>From the filter box to the list</source>
        <translation>Vom Filterfeld zur Liste</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Add the e-mail addresses on the clipboard</source>
        <translation>E-Mail-Adressen aus der Zwischenablage hinzufügen</translation>
    </message>
</context>
<context>
    <name>Rollcall::Sidebar</name>
    <message>
        <source>Directories and places</source>
        <translation>Verzeichnisse und Orte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Aus Fa&amp;voriten entfernen</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Zu Fa&amp;voriten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove from recent</source>
        <translation>Aus &amp;Zuletzt besucht entfernen</translation>
    </message>
</context>
<context>
    <name>Rollcall::SidebarModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the sidebar and how many things it holds: "People, 5,000"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInSettings</name>
    <message>
        <source>The connection has no client id. Enter the one that the server gave to Rollcall.</source>
        <translation>Die Verbindung hat keine Client-ID. Geben Sie die ein, die der Server Rollcall gegeben hat.</translation>
    </message>
    <message>
        <source>“%1” is no scope. Write each scope without blanks.</source>
        <translation>„%1“ ist kein Scope. Schreiben Sie jeden Scope ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The path of the redirect must begin with /.</source>
        <translation>Der Pfad der Weiterleitung muss mit / beginnen.</translation>
    </message>
    <message>
        <source>The additional parameter “%1” is one that Rollcall sets itself. Take it out.</source>
        <translation>Den zusätzlichen Parameter „%1“ setzt Rollcall selbst. Nehmen Sie ihn heraus.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignUp</name>
    <message>
        <source>There is already an account with this address at %1. Sign in instead.</source>
        <translation>Bei %1 gibt es schon ein Konto mit dieser Adresse. Melden Sie sich stattdessen an.</translation>
    </message>
    <message>
        <source>%1 did not make the account. Most often there is one with this address already: sign in instead, or ask for a new password.</source>
        <translation>%1 hat das Konto nicht erstellt. Meist gibt es schon eines mit dieser Adresse: Melden Sie sich stattdessen an oder fordern Sie ein neues Passwort an.</translation>
    </message>
    <message>
        <source>The password is too weak. It must have:</source>
        <translation>Das Passwort ist zu schwach. Es muss haben:</translation>
    </message>
    <message>
        <source>This password is one of the most common ones. Choose another.</source>
        <translation>Dieses Passwort ist eines der häufigsten. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The password holds a part of the name or the address. Choose another.</source>
        <translation>Das Passwort enthält einen Teil des Namens oder der Adresse. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This password became known in a break-in somewhere. Choose another.</source>
        <translation>Dieses Passwort wurde bei einem Einbruch irgendwo bekannt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 does not let people register themselves. Ask for an invitation.</source>
        <translation>%1 erlaubt keine eigene Registrierung. Bitten Sie um eine Einladung.</translation>
    </message>
    <message>
        <source>There were too many registrations from here. Try again later.</source>
        <translation>Von hier gab es zu viele Registrierungen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 did not make the account: %2</source>
        <translation>%1 hat das Konto nicht erstellt: %2</translation>
    </message>
    <message>
        <source>%1 answered the registration with something that is no account. Check the address.</source>
        <translation>%1 hat auf die Registrierung mit etwas geantwortet, das kein Konto ist. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>Rollcall::StatePane</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Rollcall::StatusLine</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a directory and its environment: "Voluble (production)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept on this computer; every change is saved at once.</source>
        <translation>Liegt auf diesem Computer; jede Änderung wird sofort gespeichert.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Store</name>
    <message>
        <source>Rollcall is not installed completely. Install it again.</source>
        <translation>Rollcall ist nicht vollständig installiert. Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Choose another file; it was not changed.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms. Wählen Sie eine andere Datei; sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rollcall (schema %2; this one knows up to %3). Install the newer version; the file was not changed.</source>
        <translation>„%1“ wurde von einem neueren Rollcall geschrieben (Schema %2; dieses kennt bis %3). Installieren Sie die neuere Version; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Nothing was changed; free some space and try again.</source>
        <translation>Es ist kein Platz mehr, um „%1“ zu schreiben. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error at “%1”. Nothing was changed; check the disk and try again.</source>
        <translation>Der Datenträger meldete einen Fehler bei „%1“. Nichts wurde geändert; prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Rollcall. Choose another file.</source>
        <translation>„%1“ ist keine Datenbank von Rollcall. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup copy.</source>
        <translation>„%1“ ist beschädigt. Stellen Sie sie aus einer Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing was changed.</source>
        <translation>„%1“ kann hier nur gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read and write the file and its folder.</source>
        <translation>„%1“ konnte nicht geöffnet werden. Prüfen Sie, ob Sie die Datei und ihren Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”. Close other programs and try again.</source>
        <translation>Für die Arbeit an „%1“ war nicht genug Arbeitsspeicher da. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The change contradicts what the directory holds now. Nothing was changed; look at it again.</source>
        <translation>Die Änderung widerspricht dem, was das Verzeichnis jetzt enthält. Nichts wurde geändert; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>The database “%1” could not do what was asked. Nothing was changed.</source>
        <translation>Die Datenbank „%1“ konnte den Auftrag nicht ausführen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Vor dem Ende angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something that the change refers to does not exist any more. Nothing was changed; refresh and try again.</source>
        <translation>Etwas, worauf sich die Änderung bezieht, gibt es nicht mehr. Nichts wurde geändert; aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Choose another folder, or ask its owner for access.</source>
        <translation>Sie haben kein Recht, „%1“ zu verwenden. Wählen Sie einen anderen Ordner oder bitten Sie den Besitzer um Zugriff.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its disk can only be read. Choose another folder.</source>
        <translation>„%1“ kann nicht angelegt werden: Der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room left to make “%1”. Free some space and try again.</source>
        <translation>Es ist kein Platz mehr, um „%1“ anzulegen. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: a part of its path is a file. Choose another folder.</source>
        <translation>„%1“ kann nicht angelegt werden: Ein Teil des Pfades ist eine Datei. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check the path and try again.</source>
        <translation>„%1“ konnte nicht geöffnet werden. Prüfen Sie den Pfad und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is a file, but a folder is needed there. Choose another folder.</source>
        <translation>„%1“ ist eine Datei, dort wird aber ein Ordner gebraucht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder, but a database file is needed there. Choose another name.</source>
        <translation>„%1“ ist ein Ordner, dort wird aber eine Datenbankdatei gebraucht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database can be damaged by two computers at once. Choose a folder of this computer.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo zwei Computer gleichzeitig eine Datenbank beschädigen können. Wählen Sie einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Rollcall. Choose another file; it was not changed.</source>
        <translation>„%1“ ist keine Datenbank von Rollcall. Wählen Sie eine andere Datei; sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Restore it from a backup copy; it was not changed.</source>
        <translation>„%1“ ist beschädigt und nicht lesbar. Stellen Sie sie aus einer Sicherungskopie wieder her; sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Rollcall and must be upgraded, but it can only be read here. Copy it to a folder of your own and open it there.</source>
        <translation>„%1“ wurde von einem älteren Rollcall geschrieben und muss aktualisiert werden, kann hier aber nur gelesen werden. Kopieren Sie sie in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” has unfinished writes beside it, but it can only be read here. Copy it, with the files beside it, to a folder of your own and open it there.</source>
        <translation>Neben „%1“ liegen unfertige Schreibvorgänge, sie kann hier aber nur gelesen werden. Kopieren Sie sie samt den Dateien daneben in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” is not open.</source>
        <translation>„%1“ ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is damaged and open for reading only. Nothing was changed; restore it from a backup copy.</source>
        <translation>„%1“ ist beschädigt und nur zum Lesen geöffnet. Nichts wurde geändert; stellen Sie sie aus einer Sicherungskopie wieder her.</translation>
    </message>
</context>
<context>
    <name>Rollcall::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>Rollcall::TokenEndpoint</name>
    <message>
        <source>The sign-in at %1 was declined. Start again if that was not meant.</source>
        <translation>Die Anmeldung bei %1 wurde abgelehnt. Beginnen Sie neu, falls das nicht gewollt war.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in. Sign in again.</source>
        <translation>%1 akzeptiert diese Anmeldung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The code was not confirmed in time. Start again.</source>
        <translation>Der Code wurde nicht rechtzeitig bestätigt. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>%1 does not know this client id, or its secret is wrong. Check both in the connection.</source>
        <translation>%1 kennt diese Client-ID nicht, oder ihr Geheimnis ist falsch. Prüfen Sie beides in der Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not permit this client to sign in this way. Permit the grant at the server, or choose another in the connection.</source>
        <translation>%1 erlaubt diesem Client diese Art der Anmeldung nicht. Erlauben Sie den Grant am Server oder wählen Sie in der Verbindung einen anderen.</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes or the audience that the connection asks for. Check them in the connection.</source>
        <translation>%1 gibt diesem Client nicht die Scopes oder die Audience, die die Verbindung verlangt. Prüfen Sie sie in der Verbindung.</translation>
    </message>
    <message>
        <source>%1 wants a person to sign in. Sign in again.</source>
        <translation>%1 verlangt, dass sich eine Person anmeldet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 kann derzeit niemanden anmelden. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has had too many requests. Try again later.</source>
        <translation>%1 hat zu viele Anfragen erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 does not understand the sign-in. Check organization, audience and additional parameters of the connection.</source>
        <translation>%1 versteht die Anmeldung nicht. Prüfen Sie Organisation, Audience und zusätzliche Parameter der Verbindung.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in (%2).</source>
        <extracomment>%2 is the server's own word for it, such as "mfa_required"</extracomment>
        <translation>%1 hat die Anmeldung abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. Sign in again.</source>
        <translation>%1 hat die Anmeldung abgelehnt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 answered, but without an access token. Check that the address of the token endpoint is right.</source>
        <translation>%1 hat geantwortet, aber ohne Zugriffstoken. Prüfen Sie, ob die Adresse des Token-Endpunkts stimmt.</translation>
    </message>
    <message>
        <source>%1 gave a token of the kind “%2”, but Rollcall uses only bearer tokens. Set the client up for these.</source>
        <translation>%1 hat ein Token der Art „%2“ ausgegeben, Rollcall verwendet aber nur Bearer-Token. Richten Sie den Client dafür ein.</translation>
    </message>
    <message>
        <source>%1 gave a token that has expired on arrival. Ask whoever runs the server.</source>
        <translation>%1 hat ein Token ausgegeben, das bei der Ankunft schon abgelaufen war. Fragen Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>Rollcall::TokenSource</name>
    <message>
        <source>The client's secret is not stored. Enter it in the connection.</source>
        <translation>Das Geheimnis des Clients ist nicht gespeichert. Geben Sie es in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this connection. Sign in.</source>
        <translation>Niemand ist bei dieser Verbindung angemeldet. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The pasted token has expired. Paste a new one.</source>
        <translation>Das eingefügte Token ist abgelaufen. Fügen Sie ein neues ein.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WelcomePage</name>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Willkommen bei Rollcall</translation>
    </message>
    <message>
        <source>Create organizations, add their members and say what each of them may do: in one window, on this computer, without a server or an account.</source>
        <translation>Erstellen Sie Organisationen, fügen Sie ihre Mitglieder hinzu und legen Sie fest, was sie dürfen: in einem Fenster, auf diesem Computer, ohne Server oder Konto.</translation>
    </message>
    <message>
        <source>Fills this directory with %1 and %2, all invented. For looking around; delete the organizations again when you are done.</source>
        <extracomment>%1 and %2 are numbers with their words: "200 organizations", "5,000 people"</extracomment>
        <translation>Füllt dieses Verzeichnis mit %1 und %2, alles erfunden. Zum Umsehen; löschen Sie die Organisationen wieder, wenn Sie fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation><numerusform>%Ln Organisation</numerusform><numerusform>%Ln Organisationen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln Person</numerusform><numerusform>%Ln Personen</numerusform></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Create your first organization: its name, its domains and who owns it.</source>
        <translation>Erstellen Sie Ihre erste Organisation: ihren Namen, ihre Domains und ihren Eigentümer.</translation>
    </message>
    <message>
        <source>Sample people made so far</source>
        <translation>Bisher erzeugte Beispielpersonen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Making sample data: %1 of %2 people</source>
        <translation>Beispieldaten werden erzeugt: %1 von %2 Personen</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowActions</name>
    <message>
        <source>New &amp;organization…</source>
        <translation>Neue &amp;Organisation…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Überall s&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Or&amp;ganizations</source>
        <translation>Or&amp;ganisationen</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;Über Rollcall</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Rollcall::Wording</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>vor %n Minute</numerusform><numerusform>vor %n Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>vor %n Stunde</numerusform><numerusform>vor %n Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation><numerusform>%1 und %n weitere</numerusform><numerusform>%1 und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
</TS>
