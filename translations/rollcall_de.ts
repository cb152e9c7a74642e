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
        <source>Required: %1.</source>
        <translation>Erforderlich: %1.</translation>
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
        <translation>
            <numerusform>%1 wird zu %2 als %3 eingeladen; die Einladung gilt %n Stunde.</numerusform>
            <numerusform>%1 wird zu %2 als %3 eingeladen; die Einladung gilt %n Stunden.</numerusform>
        </translation>
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
    <message>
        <source>Reading the organization…</source>
        <translation>Organisation wird gelesen…</translation>
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
        <translation>
            <numerusform> Stunde</numerusform>
            <numerusform> Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ApiAnswer</name>
    <message>
        <source>%1 has had too many requests. Try again later.</source>
        <translation>%1 hat zu viele Anfragen erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 hat zu viele Anfragen erhalten. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>%1 hat zu viele Anfragen erhalten. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a fault of its own (HTTP %2): %3</source>
        <translation>%1 hat selbst einen Fehler (HTTP %2): %3</translation>
    </message>
    <message>
        <source>%1 does not permit this: %2</source>
        <translation>%1 erlaubt das nicht: %2</translation>
    </message>
    <message>
        <source>%1 does not have this: %2</source>
        <translation>%1 hat das nicht: %2</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <translation>%1 hat das abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that Rollcall cannot read. Check that the address is that of the API.</source>
        <translation>%1 hat mit etwas geantwortet, das Rollcall nicht lesen kann. Prüfen Sie, ob die Adresse die der API ist.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApiClient</name>
    <message>
        <source>This has no id that the server could know. Refresh the list and try again.</source>
        <translation>Dies hat keine ID, die der Server kennen könnte. Aktualisieren Sie die Liste und versuchen Sie es erneut.</translation>
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
    <name>Rollcall::ApplyBar</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much is applied</source>
        <translation>Wie viel angewendet ist</translation>
    </message>
    <message>
        <source>What is left stays staged</source>
        <translation>Was übrig ist, bleibt vorgemerkt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting: another Rollcall applies changes to this directory</source>
        <translation>wartet: ein anderes Rollcall wendet Änderungen auf dieses Verzeichnis an</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird beendet…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplyJob</name>
    <message>
        <source>The basket was closed.</source>
        <translation>Der Korb wurde geschlossen.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people. Confirm it with the number %1.</source>
        <translation>Damit würden %1 von %2 Personen entfernt oder gesperrt. Bestätigen Sie es mit der Zahl %1.</translation>
    </message>
    <message>
        <source>A directory of these changes is not open. Its changes stay staged.</source>
        <translation>Ein Verzeichnis dieser Änderungen ist nicht geöffnet. Seine Änderungen bleiben vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplyPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Save &amp;rows that were not imported…</source>
        <translation>Nicht importierte &amp;Zeilen speichern…</translation>
    </message>
    <message>
        <source>How much is imported</source>
        <translation>Wie viel importiert ist</translation>
    </message>
    <message>
        <source>What is left goes on whenever you want</source>
        <translation>Was übrig ist, geht weiter, wann immer Sie wollen</translation>
    </message>
    <message>
        <source>Rows that the directory did not take</source>
        <translation>Zeilen, die das Verzeichnis nicht angenommen hat</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Edit › Undo takes the whole import back.</source>
        <translation>Bearbeiten › Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>An import that is stopped goes on where it was, also on another day.</source>
        <translation>Ein angehaltener Import geht dort weiter, wo er war, auch an einem anderen Tag.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Import another &amp;file…</source>
        <translation>Weitere &amp;Datei importieren …</translation>
    </message>
    <message>
        <source>Into the same organization, in a window of its own</source>
        <translation>In dieselbe Organisation, in einem eigenen Fenster</translation>
    </message>
</context>
<context>
    <name>Rollcall::Approval</name>
    <message>
        <source>The approval file is damaged, or was changed after it was signed. Take another copy, or ask for a new one.</source>
        <translation>Die Freigabedatei ist beschädigt oder wurde nach dem Signieren geändert. Nehmen Sie eine andere Kopie oder bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The approval file is too long to be one.</source>
        <translation>Die Freigabedatei ist zu lang, um eine zu sein.</translation>
    </message>
    <message>
        <source>This is no approval file. Choose one that “rollcall changes request-approval” wrote.</source>
        <translation>Das ist keine Freigabedatei. Wählen Sie eine, die „rollcall changes request-approval“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This approval file was written by a newer Rollcall. Install the newer version.</source>
        <translation>Diese Freigabedatei wurde von einem neueren Rollcall geschrieben. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>These changes need a second person. Ask for an approval, and apply them when it has come.</source>
        <translation>Diese Änderungen brauchen eine zweite Person. Bitten Sie um eine Freigabe und wenden Sie sie an, wenn sie da ist.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalActions</name>
    <message>
        <source>As&amp;k for approval…</source>
        <translation>&amp;Um Freigabe bitten…</translation>
    </message>
    <message>
        <source>Appro&amp;ve what somebody asks for…</source>
        <translation>Frei&amp;geben, worum jemand bittet…</translation>
    </message>
    <message>
        <source>Take an approval &amp;in…</source>
        <translation>Eine Freigabe &amp;einlesen…</translation>
    </message>
    <message>
        <source>Second &amp;person…</source>
        <translation>Zweite &amp;Person…</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalDesk</name>
    <message>
        <source>You asked for this approval yourself. Another person has to give it.</source>
        <translation>Sie haben selbst um diese Freigabe gebeten. Eine andere Person muss sie geben.</translation>
    </message>
    <message>
        <source>What would be done now is not what was approved: the changes or the directory are others since. Look at the preview and ask again.</source>
        <translation>Was jetzt geschähe, ist nicht, was freigegeben wurde: Die Änderungen oder das Verzeichnis sind seither andere. Sehen Sie die Vorschau an und bitten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is staged.</source>
        <translation>Von „%1“ ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed now, so nobody can approve it.</source>
        <translation>Für „%1“ gibt es jetzt keine Vorschau, also kann es niemand freigeben.</translation>
    </message>
    <message>
        <source>Nobody approved this yet: it is the request only.</source>
        <translation>Das hat noch niemand freigegeben: Es ist nur die Bitte.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>This is no public key: it has 64 digits, as “rollcall changes key” shows it.</source>
        <translation>Das ist kein öffentlicher Schlüssel: Er hat 64 Ziffern, wie „rollcall changes key“ ihn zeigt.</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Geben Sie an, wessen Schlüssel es ist.</translation>
    </message>
    <message>
        <source>This is your own key. Nobody approves their own changes.</source>
        <translation>Das ist Ihr eigener Schlüssel. Niemand gibt die eigenen Änderungen frei.</translation>
    </message>
    <message>
        <source>This key is not pinned here.</source>
        <translation>Dieser Schlüssel ist hier nicht hinterlegt.</translation>
    </message>
    <message>
        <source>The approval is by a key (%1, “%2”) that is not pinned for this directory. Pin it first, if it is that person's: ask them for its fingerprint.</source>
        <translation>Die Freigabe ist von einem Schlüssel (%1, „%2“), der für dieses Verzeichnis nicht hinterlegt ist. Hinterlegen Sie ihn zuerst, wenn er dieser Person gehört: Fragen Sie sie nach seinem Fingerabdruck.</translation>
    </message>
    <message>
        <source>The directory is not open.</source>
        <translation>Das Verzeichnis ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is more than one person: %2</source>
        <translation>„%1“ trifft auf mehrere Personen zu: %2</translation>
    </message>
    <message>
        <source>Nobody in this directory has the name, e-mail address or id “%1”.</source>
        <translation>In diesem Verzeichnis hat niemand den Namen, die E-Mail-Adresse oder die Kennung „%1“.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalDialog</name>
    <message>
        <source>Approve “%1”?</source>
        <translation>„%1“ freigeben?</translation>
    </message>
    <message>
        <source>Asked for by %1, %2, with the key %3. Compare the fingerprint with that person before you approve.</source>
        <translation>Erbeten von %1, %2, mit dem Schlüssel %3. Vergleichen Sie den Fingerabdruck mit dieser Person, bevor Sie freigeben.</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <source>Approve exactly this…</source>
        <translation>Genau das freigeben…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation>Verzeichnis jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalTasks</name>
    <message>
        <source>Save the approval file</source>
        <translation>Freigabedatei speichern</translation>
    </message>
    <message>
        <source>Approval files (*.json)</source>
        <translation>Freigabedateien (*.json)</translation>
    </message>
    <message>
        <source>Approval files (*.json);;All files (*)</source>
        <translation>Freigabedateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>approve %1.json</source>
        <translation>%1 freigeben.json</translation>
    </message>
    <message>
        <source>Wrote %1. Hand it to whoever has to approve it.</source>
        <translation>%1 geschrieben. Geben Sie die Datei der Person, die freigeben soll.</translation>
    </message>
    <message>
        <source>Approve what somebody asks for</source>
        <translation>Freigeben, worum jemand bittet</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Your &amp;name, as it stands beside your approval:</source>
        <translation>Ihr &amp;Name, wie er bei Ihrer Freigabe steht:</translation>
    </message>
    <message>
        <source>approved %1.json</source>
        <translation>%1 freigegeben.json</translation>
    </message>
    <message>
        <source>Wrote %1. Hand it back to whoever asked.</source>
        <translation>%1 geschrieben. Geben Sie die Datei der Person zurück, die gebeten hat.</translation>
    </message>
    <message>
        <source>Take in an approval</source>
        <translation>Eine Freigabe einlesen</translation>
    </message>
    <message>
        <source>“%1” is approved. It is applied only while it stays exactly this.</source>
        <translation>„%1“ ist freigegeben. Es wird nur angewendet, solange es genau so bleibt.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApproversDialog</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Hinterlegen</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Second person in “%1”</source>
        <translation>Zweite Person in „%1“</translation>
    </message>
    <message>
        <source>Whose approvals count</source>
        <translation>Wessen Freigaben zählen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>What needs a second person</source>
        <translation>Was eine zweite Person braucht</translation>
    </message>
    <message>
        <source>&amp;These changes</source>
        <translation>&amp;Diese Änderungen</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Arten von Änderungen</translation>
    </message>
    <message>
        <source>The directory enforces it, whoever calls. What counts is what one person did within a day.</source>
        <translation>Das Verzeichnis setzt es durch, wer auch immer anfragt. Es zählt, was eine Person an einem Tag tat.</translation>
    </message>
    <message>
        <source>It is an agreed procedure: only Rollcall on this workspace keeps it. What counts is one set.</source>
        <translation>Es ist ein vereinbartes Vorgehen: Nur Rollcall in diesem Arbeitsbereich hält sich daran. Es zählt ein Satz.</translation>
    </message>
    <message>
        <source>when they are &amp;more than:</source>
        <translation>wenn es &amp;mehr sind als:</translation>
    </message>
    <message>
        <source>Pin a key</source>
        <translation>Schlüssel hinterlegen</translation>
    </message>
    <message>
        <source>64 digits, from that person</source>
        <translation>64 Ziffern, von dieser Person</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>Öffentlicher &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Your own key, for others to pin: %1 (fingerprint %2)</source>
        <translation>Ihr eigener Schlüssel, den andere hinterlegen: %1 (Fingerabdruck %2)</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Whose it is:</source>
        <translation>&amp;Wem er gehört:</translation>
    </message>
    <message>
        <source>%1 (pin it again)</source>
        <translation>%1 (neu hinterlegen)</translation>
    </message>
    <message>
        <source>It was pinned without saying whose account it is, and counts no more.</source>
        <translation>Er wurde hinterlegt, ohne dass gesagt wurde, zu wessen Konto er gehört, und zählt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ArrayItems</name>
    <message>
        <source>Row %1, byte %2: the file ends in the middle of the JSON array.</source>
        <translation>Zeile %1, Byte %2: Die Datei endet mitten im JSON-Array.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the JSON array is damaged here.</source>
        <translation>Zeile %1, Byte %2: Das JSON-Array ist hier beschädigt.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: there is more behind the JSON array.</source>
        <translation>Zeile %1, Byte %2: Nach dem JSON-Array kommt noch etwas.</translation>
    </message>
</context>
<context>
    <name>Rollcall::AuditCommands</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>There may be more rows. See: --limit, --since, --until</source>
        <translation>Möglicherweise gibt es mehr Zeilen. Siehe: --limit, --since, --until</translation>
    </message>
    <message>
        <source>--format takes jsonl or csv, not “%1”.</source>
        <translation>--format erwartet jsonl oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>Show what was done, by whom and when, latest first</source>
        <translation>Zeigen, was von wem und wann getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>At most this many (50).</source>
        <translation>Höchstens so viele (50).</translation>
    </message>
    <message>
        <source>Write the journal to standard output, oldest first</source>
        <translation>Das Journal auf die Standardausgabe schreiben, das Älteste zuerst</translation>
    </message>
    <message>
        <source>jsonl or csv (jsonl).</source>
        <translation>jsonl oder csv (jsonl).</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>It was signed with the key in this computer's keychain (%1).</source>
        <translation>Er wurde mit dem Schlüssel im Schlüsselbund dieses Computers signiert (%1).</translation>
    </message>
    <message>
        <source>The anchor was signed with a key that is not in this computer's keychain (%1). Make sure that it is the one that you expect.</source>
        <translation>Der Anker wurde mit einem Schlüssel signiert, der nicht im Schlüsselbund dieses Computers liegt (%1). Vergewissern Sie sich, dass es der erwartete ist.</translation>
    </message>
    <message numerus="yes">
        <source>Every row follows on the one before: %n row(s).</source>
        <translation>
            <numerusform>Jede Zeile folgt auf die vorherige: %n Zeile.</numerusform>
            <numerusform>Jede Zeile folgt auf die vorherige: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The anchor holds: row %1 of %2 is there as it was.</source>
        <translation>Der Anker hält: Zeile %1 von %2 ist unverändert da.</translation>
    </message>
    <message>
        <source>It is unanchored: rows cut off at the end, or a journal that was written anew, need not show. Keep an anchor elsewhere, made with: rollcall audit anchor &gt; FILE</source>
        <translation>Es ist nicht verankert: Am Ende abgeschnittene Zeilen oder ein neu geschriebenes Journal fallen möglicherweise nicht auf. Bewahren Sie anderswo einen Anker auf, erstellt mit: rollcall audit anchor &gt; FILE</translation>
    </message>
    <message>
        <source>No keychain took the signing key (%1), so this anchor has a key of its own (%2), which is used no more. It tells a changed journal all the same: keep it where nobody else can write.</source>
        <translation>Kein Schlüsselbund hat den Signaturschlüssel aufgenommen (%1), daher hat dieser Anker einen eigenen Schlüssel (%2), der nicht weiter verwendet wird. Ein geändertes Journal verrät er trotzdem: Bewahren Sie ihn dort auf, wo niemand sonst schreiben kann.</translation>
    </message>
    <message>
        <source>Make unreadable for ever what the journal says about %1? It cannot be undone.</source>
        <translation>Für immer unlesbar machen, was das Journal über %1 sagt? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erased. Copies of the database that were made before still hold it.</source>
        <translation>Gelöscht. Zuvor erstellte Kopien der Datenbank enthalten es noch.</translation>
    </message>
    <message>
        <source>Another program was reading the database, so traces of the key stay in it until all that use it are closed.</source>
        <translation>Ein anderes Programm hat die Datenbank gelesen; daher bleiben Spuren des Schlüssels darin, bis alle Programme, die sie verwenden, geschlossen sind.</translation>
    </message>
    <message>
        <source>Find rows that were edited, removed or moved</source>
        <translation>Zeilen finden, die bearbeitet, entfernt oder verschoben wurden</translation>
    </message>
    <message>
        <source>Compare with an anchor that was made before.</source>
        <translation>Mit einem zuvor erstellten Anker vergleichen.</translation>
    </message>
    <message>
        <source>Sign the journal's last row, for keeping elsewhere</source>
        <translation>Die letzte Zeile des Journals signieren, um sie anderswo aufzubewahren</translation>
    </message>
    <message>
        <source>Make unreadable what the journal says about a person who is gone, by id</source>
        <translation>Unlesbar machen, was das Journal über eine nicht mehr vorhandene Person sagt, nach ID</translation>
    </message>
    <message>
        <source>--%1 takes a day (2026-03-01) or a time (2026-03-01T09:30:00Z), not “%2”.</source>
        <translation>--%1 erwartet einen Tag (2026-03-01) oder eine Zeit (2026-03-01T09:30:00Z), nicht „%2“.</translation>
    </message>
    <message>
        <source>What was done to this person (also one who is gone, by id).</source>
        <translation>Was mit dieser Person geschah (auch mit einer nicht mehr vorhandenen, nach ID).</translation>
    </message>
    <message>
        <source>What concerns this organization.</source>
        <translation>Was diese Organisation betrifft.</translation>
    </message>
    <message>
        <source>From this day or time on.</source>
        <translation>Ab diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Up to this day (included) or time.</source>
        <translation>Bis zu diesem Tag (einschließlich) oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Rows that say all of these words.</source>
        <translation>Zeilen, die alle diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>What was applied to other directories:</source>
        <translation>Was auf andere Verzeichnisse angewendet wurde:</translation>
    </message>
    <message>
        <source>Done by whoever is called so.</source>
        <translation>Getan von jemandem, der so heißt.</translation>
    </message>
    <message>
        <source>Done to what is called so.</source>
        <translation>Getan an etwas, das so heißt.</translation>
    </message>
    <message>
        <source>Only this kind of change (create, setRoles, …).</source>
        <translation>Nur diese Art von Änderung (create, setRoles, …).</translation>
    </message>
    <message>
        <source>Only with this result (done, partial, unknown).</source>
        <translation>Nur mit diesem Ergebnis (done, partial, unknown).</translation>
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
    <message>
        <source>%1 did not say for which organization the sign-in is, although the connection asks for one. Ask for the scope “openid”, or sign in in the browser.</source>
        <translation>%1 sagte nicht, für welche Organisation die Anmeldung gilt, obwohl die Verbindung eine verlangt. Fordern Sie den Scope „openid“ an oder melden Sie sich im Browser an.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Basket</name>
    <message>
        <source>This change set is not in the basket any more.</source>
        <translation>Dieser Änderungssatz ist nicht mehr im Korb.</translation>
    </message>
    <message>
        <source>This change is not in the basket any more.</source>
        <translation>Diese Änderung ist nicht mehr im Korb.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Blynk</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The region that the organization lives in, as the console's address says; or a server of your own.</source>
        <translation>Die Region, in der die Organisation liegt, wie es die Adresse der Konsole sagt; oder ein eigener Server.</translation>
    </message>
    <message>
        <source>Frankfurt (fra1)</source>
        <translation>Frankfurt (fra1)</translation>
    </message>
    <message>
        <source>London (lon1)</source>
        <translation>London (lon1)</translation>
    </message>
    <message>
        <source>New York (ny3)</source>
        <translation>New York (ny3)</translation>
    </message>
    <message>
        <source>Singapore (sgp1)</source>
        <translation>Singapur (sgp1)</translation>
    </message>
    <message>
        <source>Bangalore (blr1)</source>
        <translation>Bangalore (blr1)</translation>
    </message>
    <message>
        <source>Not known (blynk.cloud)</source>
        <translation>Nicht bekannt (blynk.cloud)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Made in Blynk's console, in the Developer Zone under OAuth 2.0, with the Platform API scope. Its secret is shown there once, and kept in the keychain here.</source>
        <translation>In der Konsole von Blynk erstellt, in der Developer Zone unter OAuth 2.0, mit dem Scope Platform API. Das Geheimnis wird dort einmal gezeigt und hier im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Read everybody's status</source>
        <translation>Den Status aller lesen</translation>
    </message>
    <message>
        <source>Blynk's list tells only name, e-mail and role. Status, phone and title cost one request a person when the list is refreshed.</source>
        <translation>Die Liste von Blynk nennt nur Name, E-Mail und Rolle. Status, Telefon und Titel kosten beim Aktualisieren der Liste eine Anfrage pro Person.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Only the server, such as https://fra1.blynk.cloud: Rollcall adds the rest.</source>
        <translation>Nur der Server, etwa https://fra1.blynk.cloud: Den Rest ergänzt Rollcall.</translation>
    </message>
    <message>
        <source>Organizations of Blynk with their sub-organizations and users, through its Platform API.</source>
        <translation>Organisationen von Blynk mit ihren Unterorganisationen und Benutzern, über seine Platform API.</translation>
    </message>
    <message>
        <source>Blynk takes only letters, blanks, hyphens, dots and apostrophes (') in a name.</source>
        <translation>Blynk nimmt in einem Namen nur Buchstaben, Leerzeichen, Bindestriche, Punkte und Apostrophe (').</translation>
    </message>
    <message>
        <source>Blynk takes only letters, blanks and hyphens in a title.</source>
        <translation>Blynk nimmt in einem Titel nur Buchstaben, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>Blynk takes only letters, digits, blanks and hyphens in a nickname.</source>
        <translation>Blynk nimmt in einem Spitznamen nur Buchstaben, Ziffern, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>Blynk wants this of everybody: %1.</source>
        <translation>Blynk verlangt das von allen: %1.</translation>
    </message>
    <message>
        <source>Blynk keeps nothing of this kind: %1.</source>
        <translation>Blynk bewahrt nichts dieser Art auf: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Blynk takes at most %n character(s) here.</source>
        <translation>
            <numerusform>Blynk nimmt hier höchstens %n Zeichen.</numerusform>
            <numerusform>Blynk nimmt hier höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of an organization in Blynk has 3 to %1 characters.</source>
        <translation>Der Name einer Organisation hat in Blynk 3 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>Blynk takes only letters, digits, blanks, hyphens, dots and apostrophes (') in the name of an organization.</source>
        <translation>Blynk nimmt im Namen einer Organisation nur Buchstaben, Ziffern, Leerzeichen, Bindestriche, Punkte und Apostrophe (').</translation>
    </message>
    <message>
        <source>A phone number in Blynk is + and up to 15 digits, such as +442071838750.</source>
        <translation>Eine Telefonnummer ist in Blynk + und bis zu 15 Ziffern, etwa +442071838750.</translation>
    </message>
    <message>
        <source>A description in Blynk has at most %1 characters and none of / \ &lt; &gt;.</source>
        <translation>Eine Beschreibung hat in Blynk höchstens %1 Zeichen und keines von / \ &lt; &gt;.</translation>
    </message>
    <message>
        <source>A time zone has a name such as Europe/Kyiv.</source>
        <translation>Eine Zeitzone hat einen Namen wie Europe/Kyiv.</translation>
    </message>
    <message>
        <source>The system of units is one of these: %1.</source>
        <translation>Das Einheitensystem ist eines von diesen: %1.</translation>
    </message>
    <message>
        <source>Blynk takes a locale only of somebody who is invited.</source>
        <translation>Blynk nimmt eine Sprache nur von jemandem, der eingeladen wird.</translation>
    </message>
    <message>
        <source>An invitation of Blynk does not take this: %1. Leave it empty, or add the person with a password.</source>
        <translation>Eine Einladung von Blynk nimmt das nicht an: %1. Lassen Sie es leer oder fügen Sie die Person mit einem Passwort hinzu.</translation>
    </message>
    <message>
        <source>In Blynk everybody has exactly one role. Choose one.</source>
        <translation>In Blynk haben alle genau eine Rolle. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Role #%1</source>
        <extracomment>A role whose name Blynk does not tell; %1 is its number</extracomment>
        <translation>Rolle Nr. %1</translation>
    </message>
    <message>
        <source>Of an organization only the name can be changed through Blynk's API. The rest is changed in Blynk's console.</source>
        <translation>Von einer Organisation lässt sich über die API von Blynk nur der Name ändern. Alles andere wird in der Konsole von Blynk geändert.</translation>
    </message>
    <message>
        <source>Blynk wants the type of a new organization, one of these: %1.</source>
        <translation>Blynk verlangt die Art einer neuen Organisation, eine von diesen: %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Blynk::Api</name>
    <message>
        <source>%1 is in Blynk already, in another organization, and everybody is in one only. Move them instead of adding them.</source>
        <translation>%1 ist schon in Blynk, in einer anderen Organisation, und alle sind nur in einer. Verschieben Sie die Person, statt sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 is in this organization already, as %2. Change the role instead of adding them.</source>
        <translation>%1 ist schon in dieser Organisation, als %2. Ändern Sie die Rolle, statt die Person hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 is in this organization already; nothing was changed, the password neither.</source>
        <translation>%1 ist schon in dieser Organisation; nichts wurde geändert, auch das Passwort nicht.</translation>
    </message>
    <message>
        <source>Whoever is invited chooses a password. Leave one of both out.</source>
        <translation>Wer eingeladen wird, wählt selbst ein Passwort. Lassen Sie eines von beidem weg.</translation>
    </message>
    <message>
        <source>Blynk wants a password of somebody new. Have one made, or invite the person.</source>
        <translation>Blynk verlangt ein Passwort für jemanden, der neu ist. Lassen Sie eines erzeugen oder laden Sie die Person ein.</translation>
    </message>
    <message>
        <source>Blynk sends at most 25 invitations a day for an organization.</source>
        <translation>Blynk verschickt für eine Organisation höchstens 25 Einladungen am Tag.</translation>
    </message>
    <message>
        <source>Blynk sent a letter to %1.</source>
        <translation>Blynk hat %1 einen Brief geschickt.</translation>
    </message>
    <message>
        <source>Blynk moves somebody as they are; this cannot be changed with it: %1.</source>
        <translation>Blynk verschiebt jemanden so, wie er ist; dabei lässt sich das nicht ändern: %1.</translation>
    </message>
    <message>
        <source>Whoever is moved keeps their password and needs no invitation.</source>
        <translation>Wer verschoben wird, behält das Passwort und braucht keine Einladung.</translation>
    </message>
    <message>
        <source>This person is not in Blynk any more. Refresh the list.</source>
        <translation>Diese Person ist nicht mehr in Blynk. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 left the organization that they were in: in Blynk everybody is in one.</source>
        <translation>%1 hat die bisherige Organisation verlassen: In Blynk sind alle in einer.</translation>
    </message>
    <message>
        <source>This client may not use Blynk's Platform API. Switch that scope on in Blynk's console, in the Developer Zone under OAuth 2.0.</source>
        <translation>Dieser Client darf die Platform API von Blynk nicht benutzen. Schalten Sie diesen Scope in der Konsole von Blynk ein, in der Developer Zone unter OAuth 2.0.</translation>
    </message>
    <message>
        <source>This Blynk server does not know how to do this. It may be an older one.</source>
        <translation>Dieser Blynk-Server kann das nicht. Vielleicht ist er ein älterer.</translation>
    </message>
    <message>
        <source>A Blynk account has this e-mail address already, and every address has one only.</source>
        <translation>Ein Blynk-Konto hat diese E-Mail-Adresse schon, und jede Adresse hat nur eines.</translation>
    </message>
    <message>
        <source>This client may not give this role. Choose another one, or widen the client's role in Blynk's console.</source>
        <translation>Dieser Client darf diese Rolle nicht geben. Wählen Sie eine andere oder erweitern Sie die Rolle des Clients in der Konsole von Blynk.</translation>
    </message>
    <message>
        <source>This organization lives at %1. Enter that address in the connection: it spares a detour.</source>
        <translation>Diese Organisation liegt unter %1. Geben Sie diese Adresse in der Verbindung an: Das erspart einen Umweg.</translation>
    </message>
    <message>
        <source>Blynk's API cannot edit people's profiles. They do it themselves, or an admin does it in Blynk's console.</source>
        <translation>Die API von Blynk kann keine Profile bearbeiten. Das tut jeder selbst oder ein Admin in der Konsole von Blynk.</translation>
    </message>
    <message>
        <source>Blynk's API cannot delete people. An admin does it in Blynk's console.</source>
        <translation>Die API von Blynk kann niemanden löschen. Das tut ein Admin in der Konsole von Blynk.</translation>
    </message>
    <message>
        <source>Blynk's API can neither suspend nor activate people. An admin does it in Blynk's console.</source>
        <translation>Die API von Blynk kann niemanden sperren oder aktivieren. Das tut ein Admin in der Konsole von Blynk.</translation>
    </message>
    <message>
        <source>Blynk's API cannot change passwords. The person asks for a new one where they sign in.</source>
        <translation>Die API von Blynk kann keine Passwörter ändern. Die Person bittet dort um ein neues, wo sie sich anmeldet.</translation>
    </message>
    <message>
        <source>Blynk's API cannot send an invitation again.</source>
        <translation>Die API von Blynk kann eine Einladung nicht noch einmal schicken.</translation>
    </message>
    <message>
        <source>Blynk's API cannot take an invitation back or change it.</source>
        <translation>Die API von Blynk kann eine Einladung weder zurücknehmen noch ändern.</translation>
    </message>
    <message>
        <source>Roles of one's own are made by Blynk on request.</source>
        <translation>Eigene Rollen richtet Blynk auf Anfrage ein.</translation>
    </message>
    <message>
        <source>Blynk has no role groups.</source>
        <translation>Blynk hat keine Rollengruppen.</translation>
    </message>
    <message>
        <source>Blynk has no applications.</source>
        <translation>Blynk hat keine Anwendungen.</translation>
    </message>
    <message>
        <source>This is the organization of the connection's own client.</source>
        <translation>Das ist die Organisation des Clients dieser Verbindung.</translation>
    </message>
    <message>
        <source>Not the organization of the connection's own client.</source>
        <translation>Nicht die Organisation des Clients der Verbindung.</translation>
    </message>
    <message>
        <source>Blynk makes an organization without people. Create it, then add or move its first member.</source>
        <translation>Blynk erstellt eine Organisation ohne Personen. Erstellen Sie sie und fügen Sie dann ihr erstes Mitglied hinzu oder verschieben Sie es dorthin.</translation>
    </message>
    <message>
        <source>The parent organization is not in Blynk. Refresh the list.</source>
        <translation>Die übergeordnete Organisation ist nicht in Blynk. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>An organization of this name is there already, so none was made.</source>
        <translation>Eine Organisation dieses Namens gibt es schon, also wurde keine erstellt.</translation>
    </message>
    <message>
        <source>Blynk sent a letter to %1. The person is in the list once they have opened its link.</source>
        <translation>Blynk hat %1 einen Brief geschickt. Die Person steht in der Liste, sobald sie dessen Link geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 is in Blynk already; nothing was changed, the password neither.</source>
        <translation>%1 ist schon in Blynk; nichts wurde geändert, auch das Passwort nicht.</translation>
    </message>
    <message>
        <source>They are in an organization of their own below Clients, number %1.</source>
        <translation>Die Person ist in einer eigenen Organisation unter Clients, Nummer %1.</translation>
    </message>
    <message>
        <source>Blynk does not say what became of %1. Refresh the list; if the person is there, let them ask for a new password where they sign in.</source>
        <translation>Blynk sagt nicht, was aus %1 wurde. Aktualisieren Sie die Liste; steht die Person darin, soll sie dort um ein neues Passwort bitten, wo sie sich anmeldet.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 is there. Should the password not open the account, let them ask for a new one where they sign in.</source>
        <translation>Die Antwort ging verloren, und %1 ist da. Öffnet das Passwort das Konto nicht, soll die Person dort um ein neues bitten, wo sie sich anmeldet.</translation>
    </message>
    <message>
        <source>This organization is not in Blynk any more, or not to be seen with this client. Refresh the list.</source>
        <translation>Diese Organisation ist nicht mehr in Blynk oder mit diesem Client nicht zu sehen. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This Blynk server said that it renamed the organization, and did not. Rename it in Blynk's console.</source>
        <translation>Dieser Blynk-Server sagte, er habe die Organisation umbenannt, und tat es nicht. Benennen Sie sie in der Konsole von Blynk um.</translation>
    </message>
    <message>
        <source>This is the organization of the connection's own client, and Blynk does not let it delete itself.</source>
        <translation>Das ist die Organisation des Clients dieser Verbindung, und Blynk lässt sie sich nicht selbst löschen.</translation>
    </message>
    <message>
        <source>Blynk keeps the root, the groups Clients and Partners, and every organization that has organizations or devices of its own.</source>
        <translation>Blynk behält die oberste Organisation, die Gruppen Clients und Partners und jede Organisation, die eigene Organisationen oder Geräte hat.</translation>
    </message>
    <message>
        <source>This Blynk server lists only the organizations right below the client's own.</source>
        <translation>Dieser Blynk-Server nennt nur die Organisationen direkt unter der des Clients.</translation>
    </message>
    <message>
        <source>This Blynk server lists no sub-organizations; shown are those in which somebody is. %1</source>
        <translation>Dieser Blynk-Server nennt keine Unterorganisationen; gezeigt werden die, in denen jemand ist. %1</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) is not known.</source>
        <translation>
            <numerusform>Der Status von %n Person ist nicht bekannt.</numerusform>
            <numerusform>Der Status von %n Personen ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of people changed while it was read; who is gone is found the next time.</source>
        <translation>Die Liste der Personen änderte sich, während sie gelesen wurde; wer nicht mehr da ist, zeigt sich beim nächsten Mal.</translation>
    </message>
    <message>
        <source>This role is not in Blynk.</source>
        <translation>Diese Rolle gibt es in Blynk nicht.</translation>
    </message>
    <message>
        <source>This person is not in the organization any more. Refresh the list.</source>
        <translation>Diese Person ist nicht mehr in der Organisation. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Blynk makes an organization without people: add or move its first member afterwards.</source>
        <translation>Blynk legt eine Organisation ohne Personen an: Fügen Sie danach ihr erstes Mitglied hinzu oder verschieben Sie es dorthin.</translation>
    </message>
    <message>
        <source>Blynk's list is too long to look through for one entry of it. Refresh the list.</source>
        <translation>Die Liste von Blynk ist zu lang, um darin nach einem Eintrag zu suchen. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Look whether it renamed %1 instead, the organization of the connection's own client.</source>
        <translation>Sehen Sie nach, ob stattdessen %1 umbenannt wurde, die Organisation des Clients der Verbindung.</translation>
    </message>
    <message>
        <source>It renamed the organization of the connection's own client instead, which has its old name again: %1.</source>
        <translation>Stattdessen wurde die Organisation des Clients der Verbindung umbenannt; sie hat wieder ihren alten Namen: %1.</translation>
    </message>
    <message>
        <source>It renamed the organization of the connection's own client instead, and did not take the old name back. Rename it in Blynk's console: it was %1.</source>
        <translation>Stattdessen wurde die Organisation des Clients der Verbindung umbenannt und nahm den alten Namen nicht wieder an. Benennen Sie sie in der Konsole von Blynk um: Sie hieß %1.</translation>
    </message>
    <message>
        <source>Blynk says that the organization is not there or not this client's to delete, and it is still there. Delete it in Blynk's console.</source>
        <translation>Blynk sagt, die Organisation sei nicht da oder dieser Client dürfe sie nicht löschen; sie ist noch da. Löschen Sie sie in der Konsole von Blynk.</translation>
    </message>
    <message>
        <source>Blynk did not say that it deleted the organization: it is not there any more, or not to be seen with this client.</source>
        <translation>Blynk hat nicht gesagt, dass die Organisation gelöscht wurde: Sie ist nicht mehr da oder mit diesem Client nicht zu sehen.</translation>
    </message>
    <message>
        <source>This Blynk server does not say how many people there are, so nobody is taken out of the list here.</source>
        <translation>Dieser Blynk-Server sagt nicht, wie viele Personen es gibt; deshalb wird hier niemand aus der Liste genommen.</translation>
    </message>
    <message>
        <source>Blynk's API knows nothing of sessions.</source>
        <translation>Die Blynk-API kennt keine Sitzungen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::BlynkDirectory</name>
    <message>
        <source>This has no id that Blynk could know. Refresh the list and try again.</source>
        <translation>Das hat keine ID, die Blynk kennen könnte. Aktualisieren Sie die Liste und versuchen Sie es noch einmal.</translation>
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
    <name>Rollcall::BrowserPane</name>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Erneut öffnen</translation>
    </message>
    <message>
        <source>Link of the sign-in page</source>
        <translation>Link zur Anmeldeseite</translation>
    </message>
    <message>
        <source>Asking the server where to sign in…</source>
        <translation>Server wird gefragt, wo die Anmeldung stattfindet…</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. Go on there; this window follows by itself.</source>
        <translation>Die Anmeldeseite ist in Ihrem Browser geöffnet. Machen Sie dort weiter; dieses Fenster folgt von selbst.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Budget</name>
    <message numerus="yes">
        <source>The server has had too many requests and asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Der Server hat zu viele Anfragen erhalten und bittet zu warten. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Der Server hat zu viele Anfragen erhalten und bittet zu warten. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Mitglied gesperrt.</numerusform>
            <numerusform>%n Mitglieder gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n member(s) active.</source>
        <translation>
            <numerusform>%n Mitglied aktiviert.</numerusform>
            <numerusform>%n Mitglieder aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n member(s).</source>
        <translation>
            <numerusform>%n Mitglied entfernt.</numerusform>
            <numerusform>%n Mitglieder entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n member(s).</source>
        <translation>
            <numerusform>Rollen von %n Mitglied geändert.</numerusform>
            <numerusform>Rollen von %n Mitgliedern geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n invitation(s).</source>
        <translation>
            <numerusform>%n Einladung erneuert.</numerusform>
            <numerusform>%n Einladungen erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invitation(s).</source>
        <translation>
            <numerusform>%n Einladung widerrufen.</numerusform>
            <numerusform>%n Einladungen widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the changes to %n member(s).</source>
        <translation>
            <numerusform>Änderungen an %n Mitglied gespeichert.</numerusform>
            <numerusform>Änderungen an %n Mitgliedern gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused: %1</source>
        <extracomment>%1 is a whole sentence that says why, the first reason where there are several</extracomment>
        <translation>
            <numerusform>%n wurde abgelehnt: %1</numerusform>
            <numerusform>%n wurden abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added %1 there too.</source>
        <translation>%1 auch dort hinzugefügt.</translation>
    </message>
    <message>
        <source>Moved %1.</source>
        <translation>%1 verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n member(s) there too.</source>
        <translation>
            <numerusform>%n Mitglied auch dort hinzugefügt.</numerusform>
            <numerusform>%n Mitglieder auch dort hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n member(s).</source>
        <translation>
            <numerusform>%n Mitglied verschoben.</numerusform>
            <numerusform>%n Mitglieder verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied sperren</numerusform>
            <numerusform>%n Mitglieder sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active</source>
        <translation>
            <numerusform>%n Mitglied aktivieren</numerusform>
            <numerusform>%n Mitglieder aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied entfernen</numerusform>
            <numerusform>%n Mitglieder entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n member(s)</source>
        <translation>
            <numerusform>Rollen von %n Mitglied ändern</numerusform>
            <numerusform>Rollen von %n Mitgliedern ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung erneuern</numerusform>
            <numerusform>%n Einladungen erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung widerrufen</numerusform>
            <numerusform>%n Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied bearbeiten</numerusform>
            <numerusform>%n Mitglieder bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n member(s) to another organization</source>
        <translation>
            <numerusform>%n Mitglied zu einer anderen Organisation hinzufügen</numerusform>
            <numerusform>%n Mitglieder zu einer anderen Organisation hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n member(s) to another organization</source>
        <translation>
            <numerusform>%n Mitglied in eine andere Organisation verschieben</numerusform>
            <numerusform>%n Mitglieder in eine andere Organisation verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended the sessions of %1.</source>
        <translation>Die Sitzungen von %1 wurden beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Ended the sessions of %n member(s).</source>
        <translation>
            <numerusform>Die Sitzungen von %n Mitglied wurden beendet.</numerusform>
            <numerusform>Die Sitzungen von %n Mitgliedern wurden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n member(s)</source>
        <translation>
            <numerusform>Sitzungen von %n Mitglied beenden</numerusform>
            <numerusform>Sitzungen von %n Mitgliedern beenden</numerusform>
        </translation>
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
    <name>Rollcall::CapabilityTable</name>
    <message>
        <source>create organizations</source>
        <translation>Organisationen erstellen</translation>
    </message>
    <message>
        <source>edit organizations</source>
        <translation>Organisationen bearbeiten</translation>
    </message>
    <message>
        <source>delete organizations</source>
        <translation>Organisationen löschen</translation>
    </message>
    <message>
        <source>add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>add people without an organization</source>
        <translation>Personen ohne Organisation hinzufügen</translation>
    </message>
    <message>
        <source>edit people</source>
        <translation>Personen bearbeiten</translation>
    </message>
    <message>
        <source>edit memberships (title, department, manager)</source>
        <translation>Mitgliedschaften bearbeiten (Titel, Abteilung, Vorgesetzte)</translation>
    </message>
    <message>
        <source>give and take roles</source>
        <translation>Rollen geben und nehmen</translation>
    </message>
    <message>
        <source>suspend and activate members</source>
        <translation>Mitglieder sperren und aktivieren</translation>
    </message>
    <message>
        <source>suspend and activate people everywhere</source>
        <translation>Personen überall sperren und aktivieren</translation>
    </message>
    <message>
        <source>remove members</source>
        <translation>Mitglieder entfernen</translation>
    </message>
    <message>
        <source>delete people</source>
        <translation>Personen löschen</translation>
    </message>
    <message>
        <source>send invitations again</source>
        <translation>Einladungen noch einmal schicken</translation>
    </message>
    <message>
        <source>take invitations back</source>
        <translation>Einladungen zurücknehmen</translation>
    </message>
    <message>
        <source>give a new password</source>
        <translation>ein neues Passwort geben</translation>
    </message>
    <message>
        <source>create roles</source>
        <translation>Rollen erstellen</translation>
    </message>
    <message>
        <source>edit roles</source>
        <translation>Rollen bearbeiten</translation>
    </message>
    <message>
        <source>delete roles</source>
        <translation>Rollen löschen</translation>
    </message>
    <message>
        <source>create role groups</source>
        <translation>Rollengruppen erstellen</translation>
    </message>
    <message>
        <source>edit role groups</source>
        <translation>Rollengruppen bearbeiten</translation>
    </message>
    <message>
        <source>delete role groups</source>
        <translation>Rollengruppen löschen</translation>
    </message>
    <message>
        <source>create applications</source>
        <translation>Anwendungen erstellen</translation>
    </message>
    <message>
        <source>edit applications</source>
        <translation>Anwendungen bearbeiten</translation>
    </message>
    <message>
        <source>delete applications</source>
        <translation>Anwendungen löschen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>a person in several organizations</source>
        <translation>eine Person in mehreren Organisationen</translation>
    </message>
    <message>
        <source>fields of a member</source>
        <translation>Felder eines Mitglieds</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>what a refresh reads</source>
        <translation>was eine Aktualisierung liest</translation>
    </message>
    <message>
        <source>end the sessions of people</source>
        <translation>die Sitzungen von Personen beenden</translation>
    </message>
</context>
<context>
    <name>Rollcall::CertificatePane</name>
    <message>
        <source>The certificate “%1” %2.
Issued by %3, valid from %4 until %5.
SHA-256
%6</source>
        <translation>Das Zertifikat „%1“ %2.
Ausgestellt von %3, gültig von %4 bis %5.
SHA-256
%6</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the person who runs the server tells you, not by e-mail. If it is another one, somebody stands between you and the server.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Betreiber des Servers nennt, und zwar nicht per E-Mail. Ist es ein anderer, steht jemand zwischen Ihnen und dem Server.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is that server.</source>
        <translation>%1 konnte nicht beweisen, dass es dieser Server ist.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Certificates</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 %2 (issued by %3, valid until %4, SHA-256 %5)</source>
        <extracomment>%1 a certificate's name, %2 what is wrong ("is signed by itself"), %3 who issued it, %4 a time, %5 a fingerprint</extracomment>
        <translation>%1 %2 (ausgestellt von %3, gültig bis %4, SHA-256 %5)</translation>
    </message>
    <message>
        <source>The server of “%1” shows no certificate that was refused, so there is nothing to accept. See: rollcall connections test</source>
        <translation>Der Server von „%1“ zeigt kein Zertifikat, das abgelehnt wurde, also gibt es nichts zu akzeptieren. Siehe: rollcall connections test</translation>
    </message>
    <message>
        <source>The certificate of %1:</source>
        <translation>Das Zertifikat von %1:</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one with this fingerprint. Nothing was accepted.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das mit diesem Fingerabdruck. Nichts wurde akzeptiert.</translation>
    </message>
    <message>
        <source>Accept it for “%1” from now on, with exactly this fault? Whoever holds it can read along.</source>
        <translation>Für „%1“ ab jetzt mit genau diesem Fehler akzeptieren? Wer es besitzt, kann mitlesen.</translation>
    </message>
    <message>
        <source>No accepted certificate of “%1” has this fingerprint.</source>
        <translation>Kein akzeptiertes Zertifikat von „%1“ hat diesen Fingerabdruck.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CertificatesList</name>
    <message>
        <source>Accepted certificates</source>
        <translation>Akzeptierte Zertifikate</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The next connection asks again.</source>
        <translation>Die nächste Verbindung fragt erneut.</translation>
    </message>
    <message>
        <source>%1 %2
SHA-256 %3</source>
        <translation>%1 %2
SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeCommands</name>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>&amp;Look at the directory again</source>
        <translation>Noch einmal im Verzeichnis nach&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Retry what was not done</source>
        <translation>Nicht Getanes &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo this set…</source>
        <translation>Diesen Satz &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo the &amp;selected changes…</source>
        <translation>Au&amp;sgewählte Änderungen rückgängig machen…</translation>
    </message>
    <message>
        <source>Re&amp;name the set…</source>
        <translation>Satz um&amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Discard the set…</source>
        <translation>Satz &amp;verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Edit the change…</source>
        <translation>Änderung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move from the basket</source>
        <translation>Aus dem Korb &amp;entfernen</translation>
    </message>
    <message>
        <source>Apply ear&amp;lier</source>
        <translation>&amp;Früher anwenden</translation>
    </message>
    <message>
        <source>Apply la&amp;ter</source>
        <translation>S&amp;päter anwenden</translation>
    </message>
    <message>
        <source>Show as &amp;command line…</source>
        <translation>Als Befehls&amp;zeile zeigen…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Choose a change set first.</source>
        <translation>Wählen Sie zuerst einen Änderungssatz.</translation>
    </message>
    <message>
        <source>The set is being applied.</source>
        <translation>Der Satz wird gerade angewendet.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung.</translation>
    </message>
    <message>
        <source>Select one change only.</source>
        <translation>Wählen Sie nur eine Änderung.</translation>
    </message>
    <message>
        <source>What is being applied, or was, stays as it is.</source>
        <translation>Was angewendet wird oder wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>All of this set was applied.</source>
        <translation>Dieser Satz wurde ganz angewendet.</translation>
    </message>
    <message>
        <source>Nothing of this set waits to be applied.</source>
        <translation>Von diesem Satz wartet nichts darauf, angewendet zu werden.</translation>
    </message>
    <message>
        <source>Nothing of this set failed.</source>
        <translation>Von diesem Satz ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing of this set can be undone.</source>
        <translation>Von diesem Satz lässt sich nichts rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing that is selected can be undone.</source>
        <translation>Vom Ausgewählten lässt sich nichts rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to type in this change.</source>
        <translation>In dieser Änderung gibt es nichts einzugeben.</translation>
    </message>
    <message>
        <source>It is applied first already.</source>
        <translation>Sie wird schon als erste angewendet.</translation>
    </message>
    <message>
        <source>It is applied last already.</source>
        <translation>Sie wird schon als letzte angewendet.</translation>
    </message>
    <message>
        <source>Send it &amp;here…</source>
        <translation>&amp;Hierher senden…</translation>
    </message>
    <message>
        <source>Its connections lead where this set was meant to go.</source>
        <translation>Seine Verbindungen führen dorthin, wofür dieser Satz bestimmt war.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeDetails</name>
    <message>
        <source>&amp;Use this choice</source>
        <translation>&amp;Diese Wahl verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A change and how it stands: "Suspend Wei Kim: ready"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use it for all %n conflict(s) &amp;like this</source>
        <translation>
            <numerusform>Für %n solchen &amp;Konflikt verwenden</numerusform>
            <numerusform>Für alle %n solchen &amp;Konflikte verwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeJson</name>
    <message>
        <source>A stored change cannot be read: “%1” is not what it should be.</source>
        <translation>Eine gespeicherte Änderung ist nicht lesbar: „%1“ ist nicht, was es sein sollte.</translation>
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
        <translation>
            <numerusform>%Ln Person hinzugefügt.</numerusform>
            <numerusform>%Ln Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln people.</source>
        <translation>
            <numerusform>%Ln Person entfernt.</numerusform>
            <numerusform>%Ln Personen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %Ln people.</source>
        <translation>
            <numerusform>Rollen von %Ln Person geändert.</numerusform>
            <numerusform>Rollen von %Ln Personen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln people.</source>
        <translation>
            <numerusform>%Ln Person gesperrt.</numerusform>
            <numerusform>%Ln Personen gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln people active.</source>
        <translation>
            <numerusform>%Ln Person aktiviert.</numerusform>
            <numerusform>%Ln Personen aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people.</source>
        <translation>
            <numerusform>%Ln Person eingeladen.</numerusform>
            <numerusform>%Ln Personen eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied %Ln changes.</source>
        <translation>
            <numerusform>%Ln Änderung angewendet.</numerusform>
            <numerusform>%Ln Änderungen angewendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSetsModel</name>
    <message>
        <source>Several directories</source>
        <translation>Mehrere Verzeichnisse</translation>
    </message>
    <message>
        <source>A directory that is not open</source>
        <translation>Ein Verzeichnis, das nicht geöffnet ist</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A directory and its environment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
by %2, %3
%4</source>
        <extracomment>A change set: its title, who made it, when, and how it stands</extracomment>
        <translation>%1
von %2, %3
%4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht getan</numerusform>
            <numerusform>%n nicht getan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeTasks</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A directory and its environment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Apply “%1”?</source>
        <translation>„%1“ anwenden?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this set take(s) somebody or something away.</source>
        <translation>
            <numerusform>%n Änderung dieses Satzes nimmt jemanden oder etwas weg.</numerusform>
            <numerusform>%n Änderungen dieses Satzes nehmen jemanden oder etwas weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with the directory: what somebody else changed since is found only while it is applied.</source>
        <translation>Es wurde nicht mit dem Verzeichnis verglichen: Was jemand anderes seither geändert hat, zeigt sich erst beim Anwenden.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people.</source>
        <translation>Das würde %1 von %2 Personen entfernen oder sperren.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n change(s) from the basket?</source>
        <translation>
            <numerusform>%n Änderung aus dem Korb entfernen?</numerusform>
            <numerusform>%n Änderungen aus dem Korb entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) build(s) on this and cannot be applied without it.</source>
        <translation>
            <numerusform>%n andere Änderung baut darauf auf und lässt sich ohne sie nicht anwenden.</numerusform>
            <numerusform>%n andere Änderungen bauen darauf auf und lassen sich ohne sie nicht anwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Discard “%1”?</source>
        <translation>„%1“ verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) leave(s) the basket without being applied.</source>
        <translation>
            <numerusform>%n Änderung verlässt den Korb, ohne angewendet zu werden.</numerusform>
            <numerusform>%n Änderungen verlassen den Korb, ohne angewendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was applied stays, and can be undone.</source>
        <translation>Was angewendet wurde, bleibt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Satz umbenennen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Send “%1” here?</source>
        <translation>„%1“ hierher senden?</translation>
    </message>
    <message>
        <source>Send it here</source>
        <translation>Hierher senden</translation>
    </message>
</context>
<context>
    <name>Rollcall::Changes</name>
    <message>
        <source>It builds on a change that was not applied.</source>
        <translation>Sie baut auf einer Änderung auf, die nicht angewendet wurde.</translation>
    </message>
    <message>
        <source>This change is in the basket already.</source>
        <translation>Diese Änderung ist schon im Korb.</translation>
    </message>
    <message>
        <source>The change of %1 is too large for the basket.</source>
        <translation>Die Änderung an %1 ist zu groß für den Korb.</translation>
    </message>
    <message>
        <source>This change is not in the basket any more.</source>
        <translation>Diese Änderung ist nicht mehr im Korb.</translation>
    </message>
    <message>
        <source>The change of %1 is being applied.</source>
        <translation>Die Änderung an %1 wird gerade angewendet.</translation>
    </message>
    <message>
        <source>The change of %1 was applied: undo it instead.</source>
        <translation>Die Änderung an %1 wurde angewendet: Machen Sie sie stattdessen rückgängig.</translation>
    </message>
    <message>
        <source>The change of %1 builds on another one that is not in the basket before it.</source>
        <translation>Die Änderung an %1 baut auf einer anderen auf, die nicht vor ihr im Korb ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) build on this. Remove them too, or keep it.</source>
        <translation>
            <numerusform>%n andere Änderung baut darauf auf. Entfernen Sie sie mit oder behalten Sie diese.</numerusform>
            <numerusform>%n andere Änderungen bauen darauf auf. Entfernen Sie sie mit oder behalten Sie diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed since (%2). Look at it again before you change it.</source>
        <translation>%1 wurde seither geändert (%2). Sehen Sie noch einmal nach, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>people were added</source>
        <translation>Personen wurden hinzugefügt</translation>
    </message>
    <message>
        <source>No answer came; reading showed that it was done.</source>
        <translation>Es kam keine Antwort; das Lesen zeigte, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>No answer came; reading showed that it was not done.</source>
        <translation>Es kam keine Antwort; das Lesen zeigte, dass es nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>A change names no directory.</source>
        <translation>Eine Änderung nennt kein Verzeichnis.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>The directory was already as the change would make it.</extracomment>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Rollen von %1 ändern</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Make %1 active</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1</source>
        <translation>Einladung von %1 widerrufen</translation>
    </message>
    <message>
        <source>Replace the password of %1</source>
        <translation>Passwort von %1 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>“Suspend Wei Kim” and how many changes more</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose in this change: edit or remove it.</source>
        <translation>In dieser Änderung gibt es nichts zu wählen: Bearbeiten oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove the change from the basket.</source>
        <translation>%1 ist nicht mehr da. Entfernen Sie die Änderung aus dem Korb.</translation>
    </message>
    <message>
        <source>What was there was kept.</source>
        <translation>Was da war, wurde behalten.</translation>
    </message>
    <message>
        <source>The account is deleted too, with its sign-in.</source>
        <translation>Auch das Konto wird gelöscht, samt seiner Anmeldung.</translation>
    </message>
    <message>
        <source>The account stays.</source>
        <translation>Das Konto bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) go with it.</source>
        <translation>
            <numerusform>%n Mitgliedschaft fällt damit weg.</numerusform>
            <numerusform>%n Mitgliedschaften fallen damit weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would be an active owner of %1 any more.</source>
        <translation>%1 hätte keinen aktiven Eigentümer mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) become void.</source>
        <translation>
            <numerusform>%n ausstehende Einladung wird ungültig.</numerusform>
            <numerusform>%n ausstehende Einladungen werden ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of the organization go with it.</source>
        <translation>
            <numerusform>%n Rolle der Organisation fällt damit weg.</numerusform>
            <numerusform>%n Rollen der Organisation fallen damit weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role is left in the role group %1.</source>
        <translation>In der Rollengruppe %1 bleibt keine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role and get its replacement.</source>
        <translation>
            <numerusform>%n Mitglied hat die Rolle und erhält ihren Ersatz.</numerusform>
            <numerusform>%n Mitglieder haben die Rolle und erhalten ihren Ersatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person cannot use the organization until they are made active again.</source>
        <translation>Die Person kann die Organisation nicht nutzen, bis sie wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>The earlier password is good no longer. This cannot be undone.</source>
        <translation>Das frühere Passwort gilt nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>An invitation is sent. A sent mail cannot be called back.</source>
        <translation>Eine Einladung wird gesendet. Eine gesendete E-Mail lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Builds on a refused change</source>
        <translation>Baut auf einer abgelehnten Änderung auf</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The directory is not open, so this was not checked.</source>
        <translation>Das Verzeichnis ist nicht geöffnet, daher wurde dies nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 has been changed since.</source>
        <translation>%1 wurde seither geändert.</translation>
    </message>
    <message>
        <source>It builds on a change that cannot be applied.</source>
        <translation>Sie baut auf einer Änderung auf, die sich nicht anwenden lässt.</translation>
    </message>
    <message>
        <source>No answer came, and reading did not tell whether it was done.</source>
        <translation>Es kam keine Antwort, und das Lesen zeigte nicht, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again in part: %1. %2 of %3 steps.</source>
        <translation>Teilweise wiederholt: %1. %2 von %3 Schritten.</translation>
    </message>
    <message>
        <source>Undone in part: %1. %2 of %3 steps.</source>
        <translation>Teilweise rückgängig gemacht: %1. %2 von %3 Schritten.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Nicht wiederholt: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Nicht rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be undone.</source>
        <translation>Von „%1“ lässt sich nichts rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The change of %1 builds on that of %2 and has to stay after it.</source>
        <translation>Die Änderung an %1 baut auf der an %2 auf und muss danach bleiben.</translation>
    </message>
    <message>
        <source>What is not done stays in the basket.</source>
        <translation>Was nicht ausgeführt ist, bleibt im Korb.</translation>
    </message>
    <message>
        <source>An undo of “%1” is in the basket already: apply it or discard it there.</source>
        <translation>Eine Rücknahme von „%1“ ist schon im Korb: Wenden Sie sie dort an oder verwerfen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>An undo of %n of these changes is in the basket already.</source>
        <translation>
            <numerusform>Die Rücknahme von %n dieser Änderungen ist schon im Korb.</numerusform>
            <numerusform>Die Rücknahme von %n dieser Änderungen ist schon im Korb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of these people is not open. Open it, then replace their passwords.</source>
        <translation>Das Verzeichnis dieser Personen ist nicht offen. Öffnen Sie es und ersetzen Sie dann ihre Passwörter.</translation>
    </message>
    <message numerus="yes">
        <source>New passwords for %n person(s)</source>
        <translation>
            <numerusform>Neues Passwort für %n Person</numerusform>
            <numerusform>Neue Passwörter für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>End the sessions of %1</source>
        <translation>Sitzungen von %1 beenden</translation>
    </message>
    <message>
        <source>The person signs in once more, on every device. This cannot be undone.</source>
        <translation>Die Person meldet sich auf jedem Gerät neu an. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This was sent to another server or client than its connection leads to now, and no answer came. Let the connection lead there again to find out, or look there.</source>
        <translation>Das ging an einen anderen Server oder Client, als wohin die Verbindung jetzt führt, und es kam keine Antwort. Lassen Sie die Verbindung wieder dorthin führen, um es zu erfahren, oder sehen Sie dort nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes were made at another server or client than the connection leads to now.</source>
        <translation>
            <numerusform>%n dieser Änderungen wurde auf einem anderen Server oder Client gemacht, als wohin die Verbindung jetzt führt.</numerusform>
            <numerusform>%n dieser Änderungen wurden auf einem anderen Server oder Client gemacht, als wohin die Verbindung jetzt führt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this set is meant for there any more. Look again.</source>
        <translation>Nichts in diesem Satz ist noch für dort bestimmt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This was meant for another server or client than its connection leads to now. Send it here if that is the same directory at another address, let the connection lead there again, or discard this.</source>
        <translation>Das war für einen anderen Server oder Client bestimmt, als wohin die Verbindung jetzt führt. Senden Sie es hierher, wenn das dasselbe Verzeichnis unter einer anderen Adresse ist, lassen Sie die Verbindung wieder dorthin führen oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>another server or client, whose address was not kept</source>
        <translation>einen anderen Server oder Client, dessen Adresse nicht aufbewahrt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was/were meant for %1.</source>
        <translation>
            <numerusform>%n Änderung war für %1 bestimmt.</numerusform>
            <numerusform>%n Änderungen waren für %1 bestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was meant for %1.</source>
        <translation>Das war für %1 bestimmt.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 now.</source>
        <translation>„%1“ führt jetzt zu %2.</translation>
    </message>
    <message>
        <source>Agree only if that is the same directory at another address. Nothing is sent yet: each change is compared with what is there first. An approval of this set ends.</source>
        <translation>Stimmen Sie nur zu, wenn das dasselbe Verzeichnis unter einer anderen Adresse ist. Noch wird nichts gesendet: Jede Änderung wird zuerst mit dem verglichen, was dort steht. Eine Freigabe dieses Satzes endet.</translation>
    </message>
    <message>
        <source>“%1” leads elsewhere again since you were asked. Look again.</source>
        <translation>„%1“ führt woandershin, seit Sie gefragt wurden. Sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesCommands</name>
    <message>
        <source>This would remove or suspend %1 of %2 people. Add --confirm %1 to do it.</source>
        <translation>Damit würden %1 von %2 Personen entfernt oder gesperrt. Mit --confirm %1 geschieht es.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is staged. What failed is tried again with --retry.</source>
        <translation>Von „%1“ ist nichts vorgemerkt. Fehlgeschlagenes wird mit --retry erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Apply “%1”: %n change(s)?</source>
        <translation>
            <numerusform>„%1“ anwenden: %n Änderung?</numerusform>
            <numerusform>„%1“ anwenden: %n Änderungen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied %1 of %2: %3.</source>
        <translation>%1 von %2 angewendet: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n change(s) left. The same command goes on where this stopped.</source>
        <translation>
            <numerusform>Angehalten; %n Änderung ist noch übrig. Derselbe Befehl macht dort weiter.</numerusform>
            <numerusform>Angehalten; %n Änderungen sind noch übrig. Derselbe Befehl macht dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was applied is taken back by: rollcall changes undo %1</source>
        <translation>Was angewendet wurde, nimmt zurück: rollcall changes undo %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>„%1“ rückgängig machen?</translation>
    </message>
    <message>
        <source>With --anyway what was changed since is lost.</source>
        <translation>Mit --anyway geht verloren, was seither geändert wurde.</translation>
    </message>
    <message>
        <source>“%1” was applied: undo it instead.</source>
        <translation>„%1“ wurde angewendet: Machen Sie es stattdessen rückgängig.</translation>
    </message>
    <message>
        <source>Discard what is staged of “%1”?</source>
        <translation>Vorgemerktes von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Discarded: %1.</source>
        <translation>Verworfen: %1.</translation>
    </message>
    <message>
        <source>Apply a staged set, in order</source>
        <translation>Einen vorgemerkten Satz anwenden, der Reihe nach</translation>
    </message>
    <message>
        <source>Also what failed, was refused or in conflict before.</source>
        <translation>Auch, was zuvor fehlschlug, abgelehnt wurde oder in Konflikt stand.</translation>
    </message>
    <message>
        <source>Take back what was applied; an undo is taken back the same way</source>
        <translation>Angewendetes zurücknehmen; ein Rückgängigmachen wird ebenso zurückgenommen</translation>
    </message>
    <message>
        <source>What was applied last.</source>
        <translation>Was zuletzt angewendet wurde.</translation>
    </message>
    <message>
        <source>Only this change of the set.</source>
        <translation>Nur diese Änderung des Satzes.</translation>
    </message>
    <message>
        <source>Also what somebody changed since.</source>
        <translation>Auch, was jemand seither geändert hat.</translation>
    </message>
    <message>
        <source>Drop what is staged and not applied</source>
        <translation>Verwerfen, was vorgemerkt und nicht angewendet ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A change and what would become of it: "Suspend Wei Kim: ready"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  %1 %2: was %3, is %4, will be %5 (%6)</source>
        <extracomment>A field of three columns: was, is now, will be, and what that means ("changes")</extracomment>
        <translation>  %1 %2: war %3, ist %4, wird %5 (%6)</translation>
    </message>
    <message>
        <source>Nothing of this set is left to apply.</source>
        <translation>Von diesem Satz ist nichts mehr anzuwenden.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people. Apply it with --confirm %1.</source>
        <translation>Damit würden %1 von %2 Personen entfernt oder gesperrt. Wenden Sie es mit --confirm %1 an.</translation>
    </message>
    <message>
        <source>List what is staged and what was applied, the latest first</source>
        <translation>Vorgemerktes und Angewendetes auflisten, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Only what is not applied as a whole.</source>
        <translation>Nur, was nicht ganz angewendet ist.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Höchstens so viele (50).</translation>
    </message>
    <message>
        <source>Show a change set and what became of each change</source>
        <translation>Einen Änderungssatz zeigen und was aus jeder Änderung wurde</translation>
    </message>
    <message>
        <source>Show what would become of a staged set now; nothing is written</source>
        <translation>Zeigen, was jetzt aus einem vorgemerkten Satz würde; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>There is no change set “%1”. See: rollcall changes list</source>
        <translation>Es gibt keinen Änderungssatz „%1“. Siehe: rollcall changes list</translation>
    </message>
    <message>
        <source>“%1” is more than one change set: %2</source>
        <translation>„%1“ steht für mehr als einen Änderungssatz: %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>The number of people whom this removes or suspends, where it is asked for.</source>
        <translation>Die Zahl der Personen, die dies entfernt oder sperrt, wo danach gefragt wird.</translation>
    </message>
    <message>
        <source>--confirm takes a number, not “%1”.</source>
        <translation>--confirm erwartet eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>No keychain took the signing key (%1): it is good for this once, and cannot be pinned.</source>
        <translation>Kein Schlüsselbund hat den Signaturschlüssel angenommen (%1): Er gilt nur dieses eine Mal und lässt sich nicht hinterlegen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1”, asked for by %2 at %3, signed with the key %4:</source>
        <translation>„%1“, erbeten von %2 am %3, signiert mit dem Schlüssel %4:</translation>
    </message>
    <message>
        <source>%1: %2 | %3 | %4  %5 %6</source>
        <extracomment>A field of the diff: its key, what it was based on, what it is now, what it becomes, and how these differ</extracomment>
        <translation>%1: %2 | %3 | %4  %5 %6</translation>
    </message>
    <message>
        <source>Approve exactly this?</source>
        <translation>Genau das freigeben?</translation>
    </message>
    <message>
        <source>“%1” is approved. It is applied only while it stays exactly this.</source>
        <translation>„%1“ ist freigegeben. Es wird nur angewendet, solange es genau so bleibt.</translation>
    </message>
    <message>
        <source>The approval is of another set: “%1”.</source>
        <translation>Die Freigabe gilt einem anderen Satz: „%1“.</translation>
    </message>
    <message>
        <source>What another person approved, where one is needed.</source>
        <translation>Was eine andere Person freigegeben hat, wo es nötig ist.</translation>
    </message>
    <message>
        <source>Write a set as a signed file for another person to approve</source>
        <translation>Einen Satz als signierte Datei schreiben, damit eine andere Person ihn freigibt</translation>
    </message>
    <message>
        <source>See exactly what somebody asks for, and sign it</source>
        <translation>Genau sehen, worum jemand bittet, und es signieren</translation>
    </message>
    <message>
        <source>What the approver is called.</source>
        <translation>Wie die freigebende Person heißt.</translation>
    </message>
    <message>
        <source>Take in an approval, if it is of exactly this and by a pinned key</source>
        <translation>Eine Freigabe einlesen, wenn sie genau dem gilt und von einem hinterlegten Schlüssel ist</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A public key has 64 digits, as “rollcall changes key” shows it.</source>
        <translation>Ein öffentlicher Schlüssel hat 64 Ziffern, wie „rollcall changes key“ ihn zeigt.</translation>
    </message>
    <message>
        <source>Let approvals by the key %1 count in “%2”? Compare the fingerprint with its owner first.</source>
        <translation>Freigaben mit dem Schlüssel %1 in „%2“ gelten lassen? Vergleichen Sie zuerst den Fingerabdruck mit der Person, der er gehört.</translation>
    </message>
    <message>
        <source>Pinned the key of %1 (%2). It is in the journal.</source>
        <translation>Den Schlüssel von %1 (%2) hinterlegt. Es steht im Journal.</translation>
    </message>
    <message>
        <source>Approvals by this key count no more.</source>
        <translation>Freigaben mit diesem Schlüssel zählen nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing needs a second person here.</source>
        <translation>Hier braucht nichts eine zweite Person.</translation>
    </message>
    <message>
        <source>any kind of change</source>
        <translation>jede Art von Änderung</translation>
    </message>
    <message>
        <source>A second person is needed for more than %1 of one person within a day, of: %2. The directory enforces it.</source>
        <translation>Eine zweite Person ist nötig für mehr als %1 einer Person an einem Tag, von: %2. Das Verzeichnis setzt es durch.</translation>
    </message>
    <message>
        <source>A second person is needed for more than %1 in a set, of: %2. It is an agreed procedure, which only Rollcall keeps.</source>
        <translation>Eine zweite Person ist nötig für mehr als %1 in einem Satz, von: %2. Es ist ein vereinbartes Vorgehen, an das sich nur Rollcall hält.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Show this person's public key, for others to pin</source>
        <translation>Den öffentlichen Schlüssel dieser Person zeigen, damit andere ihn hinterlegen</translation>
    </message>
    <message>
        <source>Show whose approvals count, and what needs one</source>
        <translation>Zeigen, wessen Freigaben zählen und was eine braucht</translation>
    </message>
    <message>
        <source>Let somebody's approvals count; it is journaled</source>
        <translation>Die Freigaben von jemandem gelten lassen; es wird ins Journal geschrieben</translation>
    </message>
    <message>
        <source>Let them count no more; it is journaled</source>
        <translation>Sie nicht mehr gelten lassen; es wird ins Journal geschrieben</translation>
    </message>
    <message>
        <source>Say what needs a second person; it is journaled</source>
        <translation>Festlegen, was eine zweite Person braucht; es wird ins Journal geschrieben</translation>
    </message>
    <message>
        <source>This kind of change (remove, setStatus, …); all without it.</source>
        <translation>Diese Art von Änderung (remove, setStatus, …); ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Only for more changes in a set than this (0).</source>
        <translation>Nur bei mehr Änderungen in einem Satz als so vielen (0).</translation>
    </message>
    <message>
        <source>Nothing needs one.</source>
        <translation>Nichts braucht eine.</translation>
    </message>
    <message>
        <source>Whose key it is: a name, an e-mail address or an id in the directory.</source>
        <translation>Wem der Schlüssel gehört: ein Name, eine E-Mail-Adresse oder eine Kennung im Verzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json tells them all.</source>
        <translation>
            <numerusform>… und %n weitere; --json nennt alle.</numerusform>
            <numerusform>… und %n weitere; --json nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to keep of each field in conflict: --keep mine, or --keep theirs. See: rollcall changes preview</source>
        <translation>Geben Sie an, was von jedem Feld im Konflikt bleiben soll: --keep mine oder --keep theirs. Siehe: rollcall changes preview</translation>
    </message>
    <message>
        <source>Nothing of “%1” is in a conflict that can be decided.</source>
        <translation>In „%1“ gibt es keinen Konflikt, über den sich entscheiden lässt.</translation>
    </message>
    <message>
        <source>Staged again: %1. Nothing left to do: %2.</source>
        <translation>Wieder vorgemerkt: %1. Nichts mehr zu tun: %2.</translation>
    </message>
    <message>
        <source>“%1” is not meant for anywhere else than its connections lead to.</source>
        <translation>„%1“ ist für nichts anderes bestimmt, als wohin seine Verbindungen führen.</translation>
    </message>
    <message>
        <source>Send “%1” here?</source>
        <translation>„%1“ hierher senden?</translation>
    </message>
    <message>
        <source>“%1” goes where its connections lead now. Look at it before you apply it: rollcall changes preview %2</source>
        <translation>„%1“ geht dorthin, wohin seine Verbindungen jetzt führen. Sehen Sie es an, bevor Sie es anwenden: rollcall changes preview %2</translation>
    </message>
    <message>
        <source>Decide the conflicts of a staged set; it is applied by another command</source>
        <translation>Über die Konflikte eines vorgemerkten Satzes entscheiden; angewendet wird er mit einem anderen Befehl</translation>
    </message>
    <message>
        <source>“mine”: what this set would make of each field in conflict, or “theirs”: what is there now.</source>
        <translation>„mine“: was dieser Satz aus jedem Feld im Konflikt machen würde, oder „theirs“: was jetzt dort steht.</translation>
    </message>
    <message>
        <source>Send a set where its connection leads now, though it was meant for elsewhere</source>
        <translation>Einen Satz dorthin senden, wohin seine Verbindung jetzt führt, obwohl er für etwas anderes bestimmt war</translation>
    </message>
    <message>
        <source>Say which change set: its id or title, or --last. See: rollcall changes list</source>
        <translation>Geben Sie an, welcher Änderungssatz: seine ID, sein Titel oder --last. Siehe: rollcall changes list</translation>
    </message>
    <message>
        <source>Nothing is staged here.</source>
        <translation>Hier ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing was staged or applied here yet.</source>
        <translation>Hier wurde noch nichts vorgemerkt oder angewendet.</translation>
    </message>
    <message>
        <source>The latest that is not applied as a whole.</source>
        <translation>Den neuesten, der noch nicht ganz angewendet ist.</translation>
    </message>
    <message>
        <source>The latest one.</source>
        <translation>Den neuesten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesPage</name>
    <message>
        <source>Changes of the set</source>
        <translation>Änderungen des Satzes</translation>
    </message>
    <message>
        <source>Choose a change set.</source>
        <translation>Wählen Sie einen Änderungssatz.</translation>
    </message>
    <message>
        <source>Nothing is staged, and nothing was applied yet.</source>
        <translation>Nichts ist vorgemerkt, und noch wurde nichts angewendet.</translation>
    </message>
    <message>
        <source>Choose “Stage instead” beside an edit, or select several members: what is done to them waits here until you have looked at it.</source>
        <translation>Wählen Sie „Stattdessen vormerken“ neben einer Bearbeitung oder wählen Sie mehrere Mitglieder aus: Was mit ihnen geschieht, wartet hier, bis Sie es angesehen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in this set</source>
        <translation>
            <numerusform>%n Änderung in diesem Satz</numerusform>
            <numerusform>%n Änderungen in diesem Satz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesSession</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
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
    <message numerus="yes">
        <source>%1 may have at most %n character(s); this has %2.</source>
        <translation>
            <numerusform>%1 darf höchstens %n Zeichen haben; hier sind es %2.</numerusform>
            <numerusform>%1 darf höchstens %n Zeichen haben; hier sind es %2.</numerusform>
        </translation>
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
    <message>
        <source>%1 holds characters that cannot be seen (control characters, line breaks, blanks of no width or direction overrides). Type it again without them.</source>
        <translation>%1 enthält unsichtbare Zeichen (Steuerzeichen, Zeilenumbrüche, Leerzeichen ohne Breite oder Richtungswechsel). Lassen Sie sie bei der Eingabe weg.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen (joiners or direction marks). Type it again without them.</source>
        <translation>%1 enthält unsichtbare Zeichen (Verbinder oder Richtungszeichen). Lassen Sie sie bei der Eingabe weg.</translation>
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
    <name>Rollcall::CheckPage</name>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Leave row out</source>
        <translation>Zeile &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Save wrong rows…</source>
        <translation>Falsche Zeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>Rows of the file and what they come to</source>
        <translation>Zeilen der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>How much of the file is checked</source>
        <translation>Wie viel der Datei geprüft ist</translation>
    </message>
    <message>
        <source>Each row is compared with the directory…</source>
        <translation>Jede Zeile wird mit dem Verzeichnis verglichen…</translation>
    </message>
    <message>
        <source>%1 rows compared…</source>
        <translation>%1 Zeilen verglichen…</translation>
    </message>
    <message>
        <source>The check did not come to its end.</source>
        <translation>Die Prüfung kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Alle Zeilen (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Take row in again</source>
        <translation>Zeile wieder auf&amp;nehmen</translation>
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
    <name>Rollcall::ClosingGuard</name>
    <message>
        <source>Rollcall waits for answers that are on their way; passwords that were made come with them. They are lost if it ends now.</source>
        <translation>Rollcall wartet auf Antworten, die unterwegs sind; mit ihnen kommen vergebene Passwörter. Endet es jetzt, gehen sie verloren.</translation>
    </message>
    <message>
        <source>A file is being imported (%1 of %2 rows). If Rollcall ends, the import goes on where it stopped another time.</source>
        <translation>Eine Datei wird importiert (%1 von %2 Zeilen). Wenn Rollcall endet, geht der Import ein andermal dort weiter, wo er stehen blieb.</translation>
    </message>
    <message>
        <source>Changes are being applied (%1 of %2). If Rollcall ends now, the rest stays staged; what is under way is looked up at the next start.</source>
        <translation>Änderungen werden angewendet (%1 von %2). Endet Rollcall jetzt, bleibt der Rest vorgemerkt; was läuft, wird beim nächsten Start nachgesehen.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
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
    <message>
        <source>Work in the directory of this connection (that on this computer).</source>
        <translation>Im Verzeichnis dieser Verbindung arbeiten (dem auf diesem Computer).</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written to standard output.</source>
        <translation>Es wurde erledigt, aber die Antwort ließ sich nicht auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Show every request and its outcome on standard error, without secrets.</source>
        <translation>Jede Anfrage und ihr Ergebnis auf der Standardfehlerausgabe zeigen, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Read first what the server of the connection holds now.</source>
        <translation>Zuerst lesen, was der Server der Verbindung jetzt hat.</translation>
    </message>
    <message>
        <source>This works only in the directory on this computer. Leave --connection out.</source>
        <translation>Das geht nur im Verzeichnis auf diesem Computer. Lassen Sie --connection weg.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CommandLineDialog</name>
    <message>
        <source>As command line</source>
        <translation>Als Befehlszeile</translation>
    </message>
    <message>
        <source>The first command does the whole &amp;set. The others do each selected change by itself, at once.</source>
        <translation>Der erste Befehl tut den ganzen &amp;Satz. Die anderen tun jede ausgewählte Änderung für sich, sofort.</translation>
    </message>
    <message>
        <source>This command does the whole &amp;set:</source>
        <translation>Dieser Befehl tut den ganzen &amp;Satz:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
    <message>
        <source>S&amp;tage instead</source>
        <translation>Stattdessen &amp;vormerken</translation>
    </message>
    <message>
        <source>It waits in the basket until you apply it</source>
        <translation>Es wartet im Korb, bis Sie es anwenden</translation>
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
    <name>Rollcall::ConnectionEditing</name>
    <message>
        <source>Client secret: </source>
        <translation>Client-Geheimnis: </translation>
    </message>
    <message>
        <source>Password at the proxy: </source>
        <translation>Passwort am Proxy: </translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 und --%2 schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 takes a SHA-256 fingerprint, as “rollcall connections test” shows it.</source>
        <translation>--%1 erwartet einen SHA-256-Fingerabdruck, wie ihn „rollcall connections test“ zeigt.</translation>
    </message>
    <message>
        <source>This Rollcall does not know the kind “%1”. Use a newer one.</source>
        <translation>Dieses Rollcall kennt die Art „%1“ nicht. Verwenden Sie ein neueres.</translation>
    </message>
    <message>
        <source>No secret came on standard input, so the old one stays. To remove it: --%1</source>
        <translation>Über die Standardeingabe kam kein Geheimnis, daher bleibt das alte. So entfernen Sie es: --%1</translation>
    </message>
    <message>
        <source>The connection “%1” itself was saved.</source>
        <translation>Die Verbindung „%1“ selbst wurde gespeichert.</translation>
    </message>
    <message>
        <source>No connection of the kind “%1” can be made. See: rollcall connections kinds</source>
        <translation>Eine Verbindung der Art „%1“ lässt sich nicht erstellen. Siehe: rollcall connections kinds</translation>
    </message>
    <message>
        <source>Added the connection “%1” (%2).</source>
        <translation>Verbindung „%1“ (%2) hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved the connection “%1” (%2).</source>
        <translation>Verbindung „%1“ (%2) gespeichert.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Name.</translation>
    </message>
    <message>
        <source>A word, such as %1.</source>
        <translation>Ein Wort, wie %1.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <source>Accept what “connections test” refused, by its SHA-256 fingerprint.</source>
        <translation>Akzeptieren, was „connections test“ abgelehnt hat, anhand seines SHA-256-Fingerabdrucks.</translation>
    </message>
    <message>
        <source>Accept it no longer.</source>
        <translation>Es nicht länger akzeptieren.</translation>
    </message>
    <message>
        <source>Keep the client's secret, read from standard input, in the keychain.</source>
        <translation>Das Client-Geheimnis, gelesen von der Standardeingabe, im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Remove the client's secret from the keychain.</source>
        <translation>Das Client-Geheimnis aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>Keep the password at the proxy, read from standard input, in the keychain.</source>
        <translation>Das Passwort am Proxy, gelesen von der Standardeingabe, im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Remove the password at the proxy from the keychain.</source>
        <translation>Das Passwort am Proxy aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>Kind (%1).</source>
        <translation>Art (%1).</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eine hinzufügen</translation>
    </message>
    <message>
        <source>Change fields; an empty value takes one away</source>
        <translation>Felder ändern; ein leerer Wert entfernt eines</translation>
    </message>
    <message>
        <source>Secret of the second client: </source>
        <translation>Geheimnis des zweiten Clients: </translation>
    </message>
    <message>
        <source>Standard input holds one secret at a time: give each in a command of its own.</source>
        <translation>Die Standardeingabe enthält ein Geheimnis auf einmal: Geben Sie jedes in einem eigenen Befehl an.</translation>
    </message>
    <message>
        <source>The same for a second client, where a connection has two.</source>
        <translation>Dasselbe für einen zweiten Client, wo eine Verbindung zwei hat.</translation>
    </message>
    <message>
        <source>Remove the second client's secret from the keychain.</source>
        <translation>Das Geheimnis des zweiten Clients aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>Nobody signs in to this connection, so it keeps no secrets.</source>
        <translation>An dieser Verbindung meldet sich niemand an, deshalb bewahrt sie keine Geheimnisse auf.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>This version of Rollcall does not know connections of the kind “%1”.</source>
        <translation>Diese Version von Rollcall kennt keine Verbindungen der Art „%1“.</translation>
    </message>
    <message>
        <source>You can sign in as soon as it is added.</source>
        <translation>Sie können sich anmelden, sobald sie hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>What is under way there ends. You may have to sign in again.</source>
        <translation>Was dort läuft, endet. Eventuell müssen Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>It is shown like this everywhere.</source>
        <translation>So wird es überall angezeigt.</translation>
    </message>
    <message>
        <source>It leads to another server or client: the sign-in and the secrets for the earlier one are dropped, and its list is read anew.</source>
        <translation>Sie führt zu einem anderen Server oder Client: Die Anmeldung und die Geheimnisse für den früheren werden verworfen, und ihre Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>The secret of the earlier second client is dropped.</source>
        <translation>Das Geheimnis des früheren zweiten Clients wird verworfen.</translation>
    </message>
    <message>
        <source>The password for the earlier proxy is dropped.</source>
        <translation>Das Passwort für den früheren Proxy wird verworfen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionFacts</name>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>eingefügtes Token</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, im Schlüsselbund</translation>
    </message>
    <message>
        <source>No sign-in needed</source>
        <translation>Keine Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Of a kind that this Rollcall does not know</source>
        <translation>Von einer Art, die dieses Rollcall nicht kennt</translation>
    </message>
    <message>
        <source>Signed in with a pasted token</source>
        <translation>Mit einem eingefügten Token angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Signed in to</source>
        <translation>Angemeldet bei</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation>Gewährte Scopes</translation>
    </message>
    <message>
        <source>Token until</source>
        <translation>Token gültig bis</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Fingerprints of the authority</source>
        <translation>Fingerabdrücke der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>second client secret</source>
        <translation>Geheimnis des zweiten Clients</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionFiles</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Imported “%1” (%2).</source>
        <translation>„%1“ (%2) importiert.</translation>
    </message>
    <message>
        <source>A document holds no secrets: sign in with rollcall login.</source>
        <translation>Ein Dokument enthält keine Geheimnisse: Melden Sie sich mit rollcall login an.</translation>
    </message>
    <message>
        <source>Add the connections of a document; - is standard input</source>
        <translation>Die Verbindungen eines Dokuments hinzufügen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Write connections as a document, without secrets</source>
        <translation>Verbindungen als Dokument schreiben, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Imported “%1” as “%2” (%3), as its name was taken here.</source>
        <translation>„%1“ als „%2“ (%3) importiert, da der Name hier vergeben war.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionForm</name>
    <message>
        <source>Goes into the keychain, never into the settings.</source>
        <translation>Kommt in den Schlüsselbund, nie in die Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionKind</name>
    <message>
        <source>%1 has a value of the wrong kind.</source>
        <translation>%1 hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>%1 holds a secret, which has no place here. Enter it when you sign in; it is kept in the keychain.</source>
        <translation>%1 enthält ein Geheimnis, das hier nicht hingehört. Geben Sie es bei der Anmeldung ein; es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is no address of a server. It looks like https://login.example.com/.</source>
        <translation>%1 ist keine Adresse eines Servers. Sie sieht aus wie https://login.example.com/.</translation>
    </message>
    <message>
        <source>%1 must begin with https://. Only 127.0.0.1 and [::1] may be reached without encryption.</source>
        <translation>%1 muss mit https:// beginnen. Nur 127.0.0.1 und [::1] dürfen ohne Verschlüsselung erreicht werden.</translation>
    </message>
    <message>
        <source>%1 has too many words; at most %2 are taken.</source>
        <translation>%1 hat zu viele Wörter; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>%1 must be words with blanks between them.</source>
        <translation>%1 muss aus Wörtern mit Leerzeichen dazwischen bestehen.</translation>
    </message>
    <message>
        <source>%1 has too many rows; at most %2 are taken.</source>
        <translation>%1 hat zu viele Zeilen; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>%1 has a row without a name.</source>
        <translation>%1 hat eine Zeile ohne Namen.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which looks like a secret. Secrets go into the keychain, when you sign in.</source>
        <translation>%1 nennt „%2“, was wie ein Geheimnis aussieht. Geheimnisse kommen bei der Anmeldung in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionOptions</name>
    <message>
        <source>--%1 takes NAME=VALUE.</source>
        <translation>--%1 erwartet NAME=VALUE.</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 erwartet yes oder no.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 erwartet eine ganze Zahl.</translation>
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
        <source>“%1” has no --%2. See: rollcall connections kinds %3</source>
        <translation>„%1“ hat kein --%2. Siehe: rollcall connections kinds %3</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionPage</name>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>A&amp;bmelden…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Unknown kind “%1”</source>
        <translation>Unbekannte Art „%1“</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>E&amp;rneut anmelden…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>An&amp;fragen…</translation>
    </message>
    <message>
        <source>What is kept here of its directory cannot be opened. %1</source>
        <translation>Was hier von ihrem Verzeichnis aufbewahrt wird, lässt sich nicht öffnen. %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTarget</name>
    <message>
        <source>There is no connection “%1”. Make one with: rollcall connections add</source>
        <translation>Es gibt keine Verbindung „%1“. Erstellen Sie eine mit: rollcall connections add</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Es gibt keine Verbindung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is the directory on this computer. It is always there, needs no sign-in and cannot be changed.</source>
        <translation>„%1“ ist das Verzeichnis auf diesem Computer. Es ist immer da, braucht keine Anmeldung und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This Rollcall does not know the kind “%1” of the connection “%2”. Use a newer one.</source>
        <translation>Dieses Rollcall kennt die Art „%1“ der Verbindung „%2“ nicht. Verwenden Sie ein neueres.</translation>
    </message>
    <message>
        <source>“%1” needs no sign-in.</source>
        <translation>„%1“ braucht keine Anmeldung.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in only: it has no organizations and members that Rollcall could list or change. Leave --connection out to work in the directory on this computer.</source>
        <translation>„%1“ ist nur eine Anmeldung: Sie hat keine Organisationen und Mitglieder, die Rollcall auflisten oder ändern könnte. Lassen Sie --connection weg, um im Verzeichnis auf diesem Computer zu arbeiten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTasks</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n connection(s). Sign in to each: a file holds no secrets.</source>
        <translation>
            <numerusform>%n Verbindung importiert. Melden Sie sich dort an: Eine Datei enthält keine Geheimnisse.</numerusform>
            <numerusform>%n Verbindungen importiert. Melden Sie sich bei jeder an: Eine Datei enthält keine Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n connection(s) to %1, without secrets.</source>
        <translation>
            <numerusform>%n Verbindung nach %1 exportiert, ohne Geheimnisse.</numerusform>
            <numerusform>%n Verbindungen nach %1 exportiert, ohne Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>You are signed out there, and what the keychain holds for it is forgotten.</source>
        <translation>Sie werden dort abgemeldet, und was der Schlüsselbund dafür enthält, wird vergessen.</translation>
    </message>
    <message>
        <source>The server keeps everything it has.</source>
        <translation>Der Server behält alles, was er hat.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>The tokens are forgotten here and taken back at the server. What you have staged stays.</source>
        <translation>Die Token werden hier vergessen und am Server zurückgenommen. Was Sie vorgemerkt haben, bleibt.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>End the session in the &amp;browser too</source>
        <translation>Auch die Sitzung im &amp;Browser beenden</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Von %1 abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were taken here and got a number.</source>
        <translation>
            <numerusform>%n Name war hier vergeben und bekam eine Nummer.</numerusform>
            <numerusform>%n Namen waren hier vergeben und bekamen eine Nummer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTest</name>
    <message>
        <source>Not tried, as an earlier step did not succeed.</source>
        <translation>Nicht versucht, da ein früherer Schritt nicht gelang.</translation>
    </message>
    <message>
        <source>The connection names no issuer. Enter it, or the endpoints by hand.</source>
        <translation>Die Verbindung nennt keinen Aussteller. Geben Sie ihn oder die Endpunkte von Hand ein.</translation>
    </message>
    <message>
        <source>Without encryption, as the server is on this computer.</source>
        <translation>Ohne Verschlüsselung, da der Server auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>The endpoints are entered by hand, so nothing is asked.</source>
        <translation>Die Endpunkte sind von Hand eingegeben, daher wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>%1 describes its sign-in.</source>
        <extracomment>%1 is a host, %2 a list such as "browser, device code"</extracomment>
        <translation>%1 beschreibt seine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 describes its sign-in: %2.</source>
        <translation>%1 beschreibt seine Anmeldung: %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so no token was asked for.</source>
        <translation>Niemand ist angemeldet, daher wurde kein Token angefordert.</translation>
    </message>
    <message>
        <source>There is a token, good until %1.</source>
        <translation>Es gibt ein Token, gültig bis %1.</translation>
    </message>
    <message>
        <source>There is a token.</source>
        <translation>Es gibt ein Token.</translation>
    </message>
    <message>
        <source>Without a token nothing can be read.</source>
        <translation>Ohne Token lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>The server offers nothing that could be read as a test.</source>
        <translation>Der Server bietet nichts, was sich als Test lesen ließe.</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2, %3 bytes).</source>
        <translation>%1 hat geantwortet (HTTP %2, %3 Byte).</translation>
    </message>
    <message>
        <source>The name %1 leads nowhere. Check how it is written and whether this computer is online.</source>
        <translation>Der Name %1 führt nirgendwohin. Prüfen Sie die Schreibweise und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 hat die Adresse %2.</translation>
    </message>
    <message>
        <source>%1, certificate of %2 until %3.</source>
        <extracomment>%1 is "TLS 1.3", %2 whose certificate it is, %3 a day</extracomment>
        <translation>%1, Zertifikat von %2, gültig bis %3.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (HTTP %2). Check audience and scopes of the connection, then sign in again.</source>
        <translation>%1 akzeptiert das Token nicht (HTTP %2). Prüfen Sie Audience und Scopes der Verbindung und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>%1 is an address and needs no look-up.</source>
        <translation>%1 ist eine Adresse und muss nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Nobody told the address of %1 in time. Check whether this computer is online.</source>
        <translation>Niemand hat rechtzeitig die Adresse von %1 genannt. Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 (port %2) cannot be reached. Check the address, and the proxy if there is one.</source>
        <translation>%1 (Port %2) ist nicht erreichbar. Prüfen Sie die Adresse und gegebenenfalls den Proxy.</translation>
    </message>
    <message>
        <source>%1 (port %2) did not answer in time. Check the address, and the proxy if there is one.</source>
        <translation>%1 (Port %2) hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse und gegebenenfalls den Proxy.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTestCommand</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The certificate of %1:</source>
        <translation>Das Zertifikat von %1:</translation>
    </message>
    <message>
        <source>If you know that it is the right one: rollcall connections edit "%1" --accept-certificate %2</source>
        <translation>Wenn Sie wissen, dass es das richtige ist: rollcall connections edit "%1" --accept-certificate %2</translation>
    </message>
    <message>
        <source>The test of “%1” stopped at “%2”: %3</source>
        <translation>Der Test von „%1“ blieb bei „%2“ stehen: %3</translation>
    </message>
    <message>
        <source>Walk through address, encryption, description, token and one read</source>
        <translation>Adresse, Verschlüsselung, Beschreibung, Token und ein Lesen durchgehen</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Test it again.</source>
        <translation>„%1“ wurde inzwischen geändert. Testen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Connections</name>
    <message>
        <source>Signed in with a pasted token</source>
        <translation>Mit einem eingefügten Token angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>No sign-in needed</source>
        <translation>Keine Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked until somebody unlocks it.</source>
        <translation>Gesperrt, bis jemand entsperrt.</translation>
    </message>
    <message>
        <source>Offline until %1</source>
        <translation>Offline bis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>Mit einem Code auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>As a service account</source>
        <translation>Als Dienstkonto</translation>
    </message>
    <message>
        <source>With a token of your own</source>
        <translation>Mit einem eigenen Token</translation>
    </message>
    <message>
        <source>The server's own page opens in the browser of this computer.</source>
        <translation>Die Seite des Servers öffnet sich im Browser dieses Computers.</translation>
    </message>
    <message>
        <source>You type a short code on a phone or on another computer. For machines without a browser.</source>
        <translation>Sie geben einen kurzen Code auf einem Telefon oder einem anderen Computer ein. Für Geräte ohne Browser.</translation>
    </message>
    <message>
        <source>With the secret of the application, in no person's name.</source>
        <translation>Mit dem Geheimnis der Anwendung, nicht im Namen einer Person.</translation>
    </message>
    <message>
        <source>Paste a token that you were given. It is not renewed: it ends when it ends.</source>
        <translation>Fügen Sie ein Token ein, das Sie erhalten haben. Es wird nicht erneuert und gilt nur bis zu seinem Ablauf.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Time that is left, minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This connection has been removed meanwhile.</source>
        <translation>Diese Verbindung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Verbindung namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>“%1” is the directory of this computer. Choose another name.</source>
        <translation>„%1“ ist das Verzeichnis dieses Computers. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>There is no colour “%1”. There are: %2.</source>
        <translation>Es gibt keine Farbe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile in another window or by a command, so nothing was saved. Open it again and make your changes there.</source>
        <translation>Die Verbindung wurde inzwischen in einem anderen Fenster oder durch einen Befehl geändert, deshalb wurde nichts gespeichert. Öffnen Sie sie erneut und nehmen Sie Ihre Änderungen dort vor.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsCommands</name>
    <message>
        <source>No sign-in needed</source>
        <translation>Keine Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no kind “%1”. See: rollcall connections kinds</source>
        <translation>Es gibt keine Art „%1“. Siehe: rollcall connections kinds</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>manchmal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Copied “%1” to “%2” (%3), without its sign-in.</source>
        <translation>„%1“ nach „%2“ (%3) kopiert, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Remove the connection “%1”%2? You are signed out there, and what the keychain holds for it is forgotten.</source>
        <translation>Verbindung „%1“%2 entfernen? Sie werden dort abgemeldet, und was der Schlüsselbund dafür enthält, wird vergessen.</translation>
    </message>
    <message>
        <source>Removed the connection “%1”.</source>
        <translation>Verbindung „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Name of the copy.</source>
        <translation>Name der Kopie.</translation>
    </message>
    <message>
        <source>List connections</source>
        <translation>Verbindungen auflisten</translation>
    </message>
    <message>
        <source>Show one, and how it is signed in</source>
        <translation>Eine zeigen und wie sie angemeldet ist</translation>
    </message>
    <message>
        <source>Renew the token first, so that expiry and scopes are those of now.</source>
        <translation>Zuerst das Token erneuern, damit Ablauf und Scopes die jetzigen sind.</translation>
    </message>
    <message>
        <source>List the kinds of connections, or the fields of one</source>
        <translation>Die Arten von Verbindungen auflisten oder die Felder einer davon</translation>
    </message>
    <message>
        <source>Copy one under another name</source>
        <translation>Eine unter anderem Namen kopieren</translation>
    </message>
    <message>
        <source>Sign out, forget the secrets and remove one</source>
        <translation>Abmelden, die Geheimnisse vergessen und eine entfernen</translation>
    </message>
    <message>
        <source>Show which kind of directory can do what</source>
        <translation>Zeigen, welche Art von Verzeichnis was kann</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connections yet.</source>
        <translation>Noch keine Verbindungen.</translation>
    </message>
    <message>
        <source>A connection says where a directory is and how you sign in there.</source>
        <translation>Eine Verbindung sagt, wo ein Verzeichnis ist und wie Sie sich dort anmelden.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsJson</name>
    <message>
        <source>“%1” looks like a secret, and secrets are not imported. Take it out of the file and out of wherever it was copied from; it is asked for when you sign in.</source>
        <translation>„%1“ sieht wie ein Geheimnis aus, und Geheimnisse werden nicht importiert. Nehmen Sie es aus der Datei und auch dort heraus, woher es kopiert wurde; bei der Anmeldung wird danach gefragt.</translation>
    </message>
    <message>
        <source>“%1” is no setting of “%2”. Take it out, or use a newer Rollcall.</source>
        <translation>„%1“ ist keine Einstellung von „%2“. Nehmen Sie sie heraus oder verwenden Sie ein neueres Rollcall.</translation>
    </message>
    <message>
        <source>a connection is an object with name, kind and settings.</source>
        <translation>eine Verbindung ist ein Objekt mit name, kind und settings.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret, and secrets are not imported. Take it out.</source>
        <translation>„%1“ sieht wie ein Geheimnis aus, und Geheimnisse werden nicht importiert. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” is no part of a connection, or of the wrong kind.</source>
        <translation>„%1“ ist kein Teil einer Verbindung oder von der falschen Art.</translation>
    </message>
    <message>
        <source>Rollcall does not know connections of the kind “%1”.</source>
        <translation>Rollcall kennt keine Verbindungen der Art „%1“.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which no list of connections is.</source>
        <translation>Die Datei ist größer als 1 MiB; so groß ist keine Liste von Verbindungen.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 at byte %2.</source>
        <translation>Die Datei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The file holds no connections of Rollcall.</source>
        <translation>Die Datei enthält keine Verbindungen von Rollcall.</translation>
    </message>
    <message>
        <source>The file was made by a newer Rollcall. Use that one, or export again from this one.</source>
        <translation>Die Datei wurde mit einem neueren Rollcall erstellt. Verwenden Sie jenes oder exportieren Sie erneut aus diesem.</translation>
    </message>
    <message>
        <source>“%1” is no part of a list of connections.</source>
        <translation>„%1“ ist kein Teil einer Liste von Verbindungen.</translation>
    </message>
    <message>
        <source>The file holds more than %1 connections.</source>
        <translation>Die Datei enthält mehr als %1 Verbindungen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsModel</name>
    <message>
        <source>Unknown kind “%1”</source>
        <translation>Unbekannte Art „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
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
    <name>Rollcall::Countdown</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::CsvRows</name>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CsvWriter</name>
    <message>
        <source>Row %1, column “%2”: a NUL character cannot be written.</source>
        <translation>Zeile %1, Spalte „%2“: Ein NUL-Zeichen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Row %1 holds “%2”, which %3 does not know. Write the file in UTF-8.</source>
        <translation>Zeile %1 enthält „%2“, was %3 nicht kennt. Schreiben Sie die Datei in UTF-8.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Damage</name>
    <message>
        <source>%1 is an error of the spreadsheet, not a value.</source>
        <translation>%1 ist ein Fehler der Tabellenkalkulation, kein Wert.</translation>
    </message>
    <message>
        <source>The spreadsheet made a rounded number of this: %1. Format the column as text and enter it again.</source>
        <translation>Die Tabellenkalkulation hat daraus eine gerundete Zahl gemacht: %1. Formatieren Sie die Spalte als Text und geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>%1 has more digits than a spreadsheet keeps; the last ones may be gone.</source>
        <translation>%1 hat mehr Ziffern, als eine Tabellenkalkulation behält; die letzten können fehlen.</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this: %1. Format the column as text and enter it again.</source>
        <translation>Die Tabellenkalkulation hat daraus ein Datum gemacht: %1. Formatieren Sie die Spalte als Text und geben Sie es erneut ein.</translation>
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
        <translation>
            <numerusform>„%1“ kann nicht gelöscht werden, solange %n Organisation darunter steht: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform>
            <numerusform>„%1“ kann nicht gelöscht werden, solange %n Organisationen darunter stehen: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Mitglied verlässt sie.</numerusform>
            <numerusform>%n Mitglieder verlassen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no other organization; the account stays in the directory.</source>
        <translation>
            <numerusform>%n davon gehört zu keiner anderen Organisation; das Konto bleibt im Verzeichnis.</numerusform>
            <numerusform>%n davon gehören zu keiner anderen Organisation; die Konten bleiben im Verzeichnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who belong to no other organization keep their accounts in the directory.</source>
        <translation>Wer zu keiner anderen Organisation gehört, behält sein Konto im Verzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) can no longer be accepted.</source>
        <translation>
            <numerusform>%n ausstehende Einladung kann nicht mehr angenommen werden.</numerusform>
            <numerusform>%n ausstehende Einladungen können nicht mehr angenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of its own are deleted: %1.</source>
        <translation>
            <numerusform>%n eigene Rolle wird gelöscht: %1.</numerusform>
            <numerusform>%n eigene Rollen werden gelöscht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) become free: %1.</source>
        <translation>
            <numerusform>%n Domain wird frei: %1.</numerusform>
            <numerusform>%n Domains werden frei: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more members: the server has not listed them all.</source>
        <translation>Es kann weitere Mitglieder geben: Der Server hat nicht alle aufgelistet.</translation>
    </message>
    <message>
        <source>Who is a member is not known: the server has not listed them.</source>
        <translation>Wer Mitglied ist, ist nicht bekannt: Der Server hat die Mitglieder nicht aufgelistet.</translation>
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
        <translation>
            <numerusform>%n Mitglied hat sie und erhält stattdessen eine andere Rolle.</numerusform>
            <numerusform>%n Mitglieder haben sie und erhalten stattdessen eine andere Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n role group(s): %1.</source>
        <translation>
            <numerusform>Sie verlässt %n Rollengruppe: %1.</numerusform>
            <numerusform>Sie verlässt %n Rollengruppen: %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Organisation kann ihre Rollen nicht mehr vergeben, sofern keine andere Gruppe sie enthält.</numerusform>
            <numerusform>%n Organisationen können ihre Rollen nicht mehr vergeben, sofern keine andere Gruppe sie enthält.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
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
    <message>
        <source>There may be more holders: the server has not listed all members.</source>
        <translation>Es können weitere Personen sie haben: Der Server hat nicht alle Mitglieder aufgelistet.</translation>
    </message>
    <message>
        <source>Who holds it is not known: the server has not listed all members.</source>
        <translation>Wer sie hat, ist nicht bekannt: Der Server hat nicht alle Mitglieder aufgelistet.</translation>
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
    <name>Rollcall::DevicePane</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Asking the server for a code…</source>
        <translation>Server wird nach einem Code gefragt…</translation>
    </message>
    <message>
        <source>On any device, open this address and type the code. This window follows by itself.</source>
        <translation>Öffnen Sie auf einem beliebigen Gerät diese Adresse und geben Sie den Code ein. Dieses Fenster folgt von selbst.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::DifferencesTable</name>
    <message>
        <source>What changes, in three columns</source>
        <translation>Was sich ändert, in drei Spalten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation>Verzeichnis jetzt</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>So lassen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem tun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A symbol and what it means: "≠ conflict"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Dort: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>What to keep of %1</source>
        <translation>Was von %1 bleiben soll</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>Rollcall::Directory</name>
    <message>
        <source>This directory keeps no logos.</source>
        <translation>Dieses Verzeichnis bewahrt keine Logos auf.</translation>
    </message>
    <message>
        <source>This directory cannot tell beforehand what a change would do.</source>
        <translation>Dieses Verzeichnis kann nicht vorab sagen, was eine Änderung bewirken würde.</translation>
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
    <name>Rollcall::DroppedPeople</name>
    <message numerus="yes">
        <source>%n file(s) were left out: at most %1 files and %2 are read at once.</source>
        <translation>
            <numerusform>%n Datei wurde weggelassen: Höchstens %1 Dateien und %2 werden auf einmal gelesen.</numerusform>
            <numerusform>%n Dateien wurden weggelassen: Höchstens %1 Dateien und %2 werden auf einmal gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 only the first %2 were read.</source>
        <translation>Von %1 wurden nur die ersten %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Of the contacts only the first %1 were read.</source>
        <translation>Von den Kontakten wurden nur die ersten %1 gelesen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::EditChangeDialog</name>
    <message>
        <source>&amp;Save in the basket</source>
        <translation>Im Korb &amp;speichern</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Changes in the basket: %1. Nothing is sent.</source>
        <translation>Ändert im Korb: %1. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The roles cannot be read now.</source>
        <translation>Die Rollen lassen sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Send an &amp;invitation</source>
        <translation>&amp;Einladung senden</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
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
        <translation>
            <numerusform>Das ist auch in %n anderen Organisation zu sehen.</numerusform>
            <numerusform>Das ist auch in %n anderen Organisationen zu sehen.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Höchstens %n Änderung kann auf einmal angewendet werden.</numerusform>
            <numerusform>Höchstens %n Änderungen können auf einmal angewendet werden.</numerusform>
        </translation>
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
    <name>Rollcall::Encoding</name>
    <message>
        <source>Windows-1252 (Latin-1)</source>
        <extracomment>The encodings of Western Europe; both names are known</extracomment>
        <translation>Windows-1252 (Latin-1)</translation>
    </message>
</context>
<context>
    <name>Rollcall::EnvironmentChip</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::EnvironmentField</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Colour of the environment</source>
        <translation>Farbe der Umgebung</translation>
    </message>
    <message>
        <source>Its own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
</context>
<context>
    <name>Rollcall::ErrorFile</name>
    <message>
        <source>Row number</source>
        <extracomment>Heading of a column that tells which row of a file was wrong</extracomment>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Columns at fault</source>
        <translation>Fehlerhafte Spalten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Surplus cells</source>
        <translation>Überzählige Zellen</translation>
    </message>
</context>
<context>
    <name>Rollcall::Export</name>
    <message>
        <source>Roles</source>
        <extracomment>Headings of an exported list of people</extracomment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Id</source>
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
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
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
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Rollengruppen</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde angehalten; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Das Verzeichnis wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ExportCommands</name>
    <message>
        <source>There is no column “%1”. There are: %2</source>
        <translation>Es gibt keine Spalte „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>--columns names no column. There are: %1</source>
        <translation>--columns nennt keine Spalte. Es gibt: %1</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 gibt es schon und blieb, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n Zeile geschrieben</numerusform>
            <numerusform>%n Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these, in this order: keys of --json, with commas between them.</source>
        <translation>Nur diese, in dieser Reihenfolge: Schlüssel von --json, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Write members into a file: .csv, .tsv, .xlsx, .json or .jsonl</source>
        <translation>Mitglieder in eine Datei schreiben: .csv, .tsv, .xlsx, .json oder .jsonl</translation>
    </message>
    <message>
        <source>Write organizations into a file</source>
        <translation>Organisationen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Only those with this text in any field.</source>
        <translation>Nur die mit diesem Text in irgendeinem Feld.</translation>
    </message>
    <message>
        <source>Write roles into a file</source>
        <translation>Rollen in eine Datei schreiben</translation>
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
        <translation>
            <numerusform>Mitglied von %n Organisation</numerusform>
            <numerusform>Mitglied von %n Organisationen</numerusform>
        </translation>
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
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Cannot be edited or deleted</source>
        <translation>Kann weder bearbeitet noch gelöscht werden</translation>
    </message>
    <message>
        <source>Role of the whole directory</source>
        <translation>Rolle des ganzen Verzeichnisses</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>A word of another program.</source>
        <translation>Ein Wort eines anderen Programms.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>New members get it unless another is chosen.</source>
        <translation>Neue Mitglieder erhalten sie, wenn keine andere gewählt wird.</translation>
    </message>
    <message>
        <source>every application</source>
        <translation>jede Anwendung</translation>
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
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Rollengruppen</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
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
    <name>Rollcall::FieldWords</name>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The directory's status</source>
        <translation>Der Status des Verzeichnisses</translation>
    </message>
</context>
<context>
    <name>Rollcall::FilePicker</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>%1, valid until %2
SHA-256 %3</source>
        <translation>%1, gültig bis %2
SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;tage instead</source>
        <translation>Stattdessen &amp;vormerken</translation>
    </message>
    <message>
        <source>It waits in the basket until you apply it</source>
        <translation>Es wartet im Korb, bis Sie es anwenden</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Applies it at once</source>
        <translation>Wendet es sofort an</translation>
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
    <name>Rollcall::History</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
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
    <message>
        <source>Required: %1.</source>
        <translation>Erforderlich: %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Import</name>
    <message>
        <source>The file does not have its row %1 any more.</source>
        <translation>Die Datei hat ihre Zeile %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>%1 in %2 importieren</translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Das Verzeichnis wurde geschlossen.</translation>
    </message>
    <message>
        <source>Nobody may be added to this organization.</source>
        <translation>Zu dieser Organisation darf niemand hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This directory does not take the field “%1”.</source>
        <translation>Dieses Verzeichnis nimmt das Feld „%1“ nicht an.</translation>
    </message>
    <message>
        <source>This directory wants the field “%1”, which no column and no constant fills.</source>
        <translation>Dieses Verzeichnis verlangt das Feld „%1“, das keine Spalte und kein fester Wert füllt.</translation>
    </message>
    <message>
        <source>There is no role “%1” here to give to rows that name none.</source>
        <translation>Es gibt hier keine Rolle „%1“ für Zeilen, die keine nennen.</translation>
    </message>
    <message>
        <source>This directory sends no invitations. Add the people as active members.</source>
        <translation>Dieses Verzeichnis verschickt keine Einladungen. Fügen Sie die Personen als aktive Mitglieder hinzu.</translation>
    </message>
    <message>
        <source>This directory makes no temporary passwords.</source>
        <translation>Dieses Verzeichnis erzeugt keine vorläufigen Passwörter.</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading of a column that names the roles of members</extracomment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The people of this directory cannot be compared with a file yet.</source>
        <translation>Die Personen dieses Verzeichnisses lassen sich noch nicht mit einer Datei vergleichen.</translation>
    </message>
    <message>
        <source>The columns of %1 are not those that were mapped. Map them anew.</source>
        <translation>Die Spalten von %1 sind nicht die, die zugeordnet wurden. Ordnen Sie sie neu zu.</translation>
    </message>
    <message>
        <source>The file does not have this row any more.</source>
        <translation>Die Datei hat diese Zeile nicht mehr.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a row of an imported file comes to</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Membership</source>
        <extracomment>A row of an imported file: somebody whom the directory knows is added to this organization</extracomment>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>This row means more than one person of the directory: %1.</source>
        <translation>Diese Zeile meint mehr als eine Person des Verzeichnisses: %1.</translation>
    </message>
    <message>
        <source>A member needs a role. Choose one for rows that name none.</source>
        <translation>Ein Mitglied braucht eine Rolle. Wählen Sie eine für Zeilen, die keine nennen.</translation>
    </message>
    <message>
        <source>Not reached: the import stopped before this row was done.</source>
        <translation>Nicht erreicht: Der Import hielt an, bevor diese Zeile ausgeführt war.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were not imported: %1</source>
        <translation>
            <numerusform>%n Zeile, die nicht importiert wurde: %1</numerusform>
            <numerusform>%n Zeilen, die nicht importiert wurden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2 of %3 done, %4 a second</source>
        <translation>Zeile %1: %2 von %3 getan, %4 pro Sekunde</translation>
    </message>
    <message>
        <source>The same command goes on where this stopped.</source>
        <translation>Derselbe Befehl macht dort weiter, wo dieser aufhörte.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) into “%1”?</source>
        <translation>
            <numerusform>%n Zeile in „%1“ importieren?</numerusform>
            <numerusform>%n Zeilen in „%1“ importieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht importieren.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Into which organization? Add --organization.</source>
        <translation>In welche Organisation? Geben Sie --organization an.</translation>
    </message>
    <message>
        <source>Going on with the import that stopped behind row %1; --anew begins again.</source>
        <translation>Der Import, der nach Zeile %1 aufhörte, geht weiter; --anew beginnt von vorn.</translation>
    </message>
    <message>
        <source>Import people from a CSV, XLSX or JSON file; goes on where it stopped</source>
        <translation>Personen aus einer CSV-, XLSX- oder JSON-Datei importieren; geht dort weiter, wo es aufhörte</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Name oder ID der Organisation.</translation>
    </message>
    <message>
        <source>Only say what each row would come to.</source>
        <translation>Nur sagen, was aus jeder Zeile würde.</translation>
    </message>
    <message>
        <source>Read the columns as this file says: the “mapping” of an earlier --json.</source>
        <translation>Die Spalten so lesen, wie diese Datei sagt: das „mapping“ eines früheren --json.</translation>
    </message>
    <message>
        <source>Role of rows that name none; may be repeated.</source>
        <translation>Rolle für Zeilen, die keine nennen; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Add new people as active members; without it they are invited.</source>
        <translation>Neue Personen als aktive Mitglieder hinzufügen; ohne dies werden sie eingeladen.</translation>
    </message>
    <message>
        <source>Make a temporary password for each new account and print it once.</source>
        <translation>Für jedes neue Konto ein vorläufiges Passwort erzeugen und einmal ausgeben.</translation>
    </message>
    <message>
        <source>Write the rows that were not imported, with reasons (.csv, .xlsx, .json).</source>
        <translation>Die nicht importierten Zeilen mit ihren Gründen schreiben (.csv, .xlsx, .json).</translation>
    </message>
    <message>
        <source>Do not go on with an import of this file that stopped.</source>
        <translation>Einen angehaltenen Import dieser Datei nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Write FILE, with the headings that this directory knows, for filling in.</source>
        <translation>FILE zum Ausfüllen schreiben, mit den Überschriften, die dieses Verzeichnis kennt.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2</source>
        <translation>Die Zuordnung %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The mapping %1 was made for a table with other columns.</source>
        <translation>Die Zuordnung %1 wurde für eine Tabelle mit anderen Spalten gemacht.</translation>
    </message>
    <message>
        <source>Row %1: %2. %3</source>
        <extracomment>A row of an imported file: its number, what it comes to ("Error") and the reason</extracomment>
        <translation>Zeile %1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. With --errors FILE all of them are written to a file.</source>
        <translation>
            <numerusform>… und %n weitere. Mit --errors FILE werden alle in eine Datei geschrieben.</numerusform>
            <numerusform>… und %n weitere. Mit --errors FILE werden alle in eine Datei geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>There is no role “%1” here.</source>
        <translation>Hier gibt es keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name for the file of passwords.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen für die Datei mit den Passwörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n temporary password(s) written to %1</source>
        <translation>
            <numerusform>%n vorläufiges Passwort nach %1 geschrieben</numerusform>
            <numerusform>%n vorläufige Passwörter nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n row(s) left. The same command goes on where this stopped.</source>
        <translation>
            <numerusform>Angehalten; %n Zeile ist noch übrig. Derselbe Befehl macht dort weiter.</numerusform>
            <numerusform>Angehalten; %n Zeilen sind noch übrig. Derselbe Befehl macht dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staged. The same command without --stage applies it, as does the basket of the window.</source>
        <translation>Vorgemerkt. Derselbe Befehl ohne --stage wendet es an, ebenso der Korb des Fensters.</translation>
    </message>
    <message>
        <source>This file is staged already.</source>
        <translation>Diese Datei ist schon vorgemerkt.</translation>
    </message>
    <message>
        <source>Put it into the basket only; the same command without this applies it.</source>
        <translation>Nur in den Korb legen; derselbe Befehl ohne diese Option wendet es an.</translation>
    </message>
    <message>
        <source>Write them into this file instead, encrypted with a passphrase from standard input; see “secrets open”.</source>
        <translation>Sie stattdessen in diese Datei schreiben, verschlüsselt mit einer Passphrase von der Standardeingabe; siehe „secrets open“.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <extracomment>How a file was read: "Excel workbook, sheet “People”"</extracomment>
        <translation>Gelesen als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n Zeile importiert</numerusform>
            <numerusform>%n Zeilen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it with “rollcall changes request-approval %1”, and then: rollcall changes apply %1 --approval FILE</source>
        <translation>Bitten Sie darum mit „rollcall changes request-approval %1“, und dann: rollcall changes apply %1 --approval DATEI</translation>
    </message>
    <message>
        <source>What was imported is taken back by: rollcall changes undo %1</source>
        <translation>Was importiert wurde, nimmt zurück: rollcall changes undo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) is/are not read: %1</source>
        <translation>
            <numerusform>%n Spalte wird nicht gelesen: %1</numerusform>
            <numerusform>%n Spalten werden nicht gelesen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: all of them are in %1.</source>
        <translation>
            <numerusform>… und %n weitere: Alle stehen in %1.</numerusform>
            <numerusform>… und %n weitere: Alle stehen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportJob</name>
    <message>
        <source>The workspace was closed. The import goes on where it stopped.</source>
        <translation>Der Arbeitsbereich wurde geschlossen. Der Import geht dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
        <source>This import was not staged yet.</source>
        <translation>Dieser Import wurde noch nicht vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still on their way. Go on with the import in a moment.</source>
        <translation>
            <numerusform>%n Zeile ist noch unterwegs. Setzen Sie den Import gleich fort.</numerusform>
            <numerusform>%n Zeilen sind noch unterwegs. Setzen Sie den Import gleich fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this import wait in the basket for one approval by a second person. When it has come, go on with the import.</source>
        <translation>
            <numerusform>%n Zeile dieses Imports wartet im Korb auf eine Freigabe durch eine zweite Person. Ist sie da, setzen Sie den Import fort.</numerusform>
            <numerusform>%n Zeilen dieses Imports warten im Korb auf eine Freigabe durch eine zweite Person. Ist sie da, setzen Sie den Import fort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading: what a row of a file comes to</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportStudio</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>In %1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file name no role here.</source>
        <translation>
            <numerusform>%n Wort der Datei nennt hier keine Rolle.</numerusform>
            <numerusform>%n Wörter der Datei nennen hier keine Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Map them</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>%1 Zeilen &amp;importieren</translation>
    </message>
    <message>
        <source>No row of this file changes anything.</source>
        <translation>Keine Zeile dieser Datei ändert etwas.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>The columns are read as last time.</source>
        <translation>Die Spalten werden gelesen wie beim letzten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stopped with %n row(s) left.</source>
        <translation>
            <numerusform>„%1“ hörte auf, als noch %n Zeile übrig war.</numerusform>
            <numerusform>„%1“ hörte auf, als noch %n Zeilen übrig waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>Nicht importierte Zeilen speichern</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <translation>nicht importiert.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in %1, each with its reason.</source>
        <translation>
            <numerusform>%n Zeile in %1 gespeichert, mit ihrem Grund.</numerusform>
            <numerusform>%n Zeilen in %1 gespeichert, jede mit ihrem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was imported; there is nothing to save.</source>
        <translation>Jede Zeile wurde importiert; es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>personen.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>S&amp;tage only</source>
        <translation>Nur &amp;vormerken</translation>
    </message>
    <message>
        <source>Put it into the basket; nothing is changed until it is applied there</source>
        <translation>In den Korb legen; nichts ändert sich, bevor es dort angewandt wird</translation>
    </message>
    <message>
        <source>The import is under way. It can go on without this window, or stop behind the rows that are being sent and go on from there another time.</source>
        <translation>Der Import läuft. Er kann ohne dieses Fenster weitergehen oder hinter den Zeilen anhalten, die gerade gesendet werden, und ein andermal dort weitergehen.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne Fenster weitermachen</translation>
    </message>
    <message>
        <source>Rows of “%1” wait in the basket.</source>
        <translation>Zeilen von „%1“ warten im Korb.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportWords</name>
    <message>
        <source>%1 of %2 rows change the directory.</source>
        <translation>%1 von %2 Zeilen ändern das Verzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht importieren.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the file with the one that was checked…</source>
        <translation>Die Datei wird mit der geprüften verglichen…</translation>
    </message>
    <message>
        <source>Row %1: %2 of %3</source>
        <translation>Zeile %1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird beendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n Zeile importiert.</numerusform>
            <numerusform>%n Zeilen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest goes on where it stopped whenever you want, also on another day.</source>
        <translation>Der Rest geht dort weiter, wo er aufhörte, wann immer Sie wollen, auch an einem anderen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not done; they stay in the basket with their reasons.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht ausgeführt; sie bleibt mit ihrem Grund im Korb.</numerusform>
            <numerusform>%n Zeilen wurden nicht ausgeführt; sie bleiben mit ihren Gründen im Korb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in the basket.</source>
        <translation>
            <numerusform>%n Zeile wartet im Korb.</numerusform>
            <numerusform>%n Zeilen warten im Korb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Imports</name>
    <message>
        <source>This import is not there any more. Begin it anew.</source>
        <translation>Diesen Import gibt es nicht mehr. Beginnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Another window or command goes on with this import.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl führt diesen Import fort.</translation>
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
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to inspect it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>Select a person to inspect</source>
        <translation>Wählen Sie eine Person, um sie anzusehen</translation>
    </message>
    <message>
        <source>Select an organization to inspect</source>
        <translation>Wählen Sie eine Organisation, um sie anzusehen</translation>
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
    <name>Rollcall::JournalActions</name>
    <message>
        <source>&amp;Undo selected…</source>
        <translation>A&amp;usgewählte rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Open in new window</source>
        <translation>In neuem Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show only &amp;the same</source>
        <translation>Nur &amp;das Gleiche zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Verify against an &amp;anchor…</source>
        <translation>Gegen einen &amp;Anker prüfen…</translation>
    </message>
    <message>
        <source>Export as JSO&amp;N Lines…</source>
        <translation>Als JSO&amp;N Lines exportieren…</translation>
    </message>
    <message>
        <source>Export as C&amp;SV…</source>
        <translation>Als C&amp;SV exportieren…</translation>
    </message>
    <message>
        <source>Export an anc&amp;hor…</source>
        <translation>Einen An&amp;ker exportieren…</translation>
    </message>
    <message>
        <source>Show as comman&amp;d line</source>
        <translation>Als &amp;Befehlszeile zeigen</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>Person &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalDetails</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected.</source>
        <translation>
            <numerusform>%n Zeile ausgewählt.</numerusform>
            <numerusform>%n Zeilen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what it was before and after.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was vorher war und was nachher.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>The person was erased: what the row said about them is read by nobody any more.</source>
        <translation>Die Person wurde gelöscht: Was die Zeile über sie sagte, liest niemand mehr.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>At another server or client than the connection leads to now</source>
        <translation>Auf einem anderen Server oder Client, als wohin die Verbindung jetzt führt</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalFilters</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Re&amp;move all filters</source>
        <translation>Alle Filter ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Done by…</source>
        <translation>Getan &amp;von…</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>&amp;Name or id of who did it:</source>
        <translation>&amp;Name oder ID der Person, die es tat:</translation>
    </message>
    <message>
        <source>Done t&amp;o…</source>
        <translation>Getan &amp;an…</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Getan an</translation>
    </message>
    <message>
        <source>&amp;Name or id of what it was done to:</source>
        <translation>&amp;Name oder ID dessen, woran es getan wurde:</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Letzte &amp;7 Tage</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>Letzte &amp;30 Tage</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Von … bis …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Über: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalKey</name>
    <message>
        <source>The signing key is not in the keychain any more. Sign again to make a new one.</source>
        <translation>Der Signaturschlüssel ist nicht mehr im Schlüsselbund. Signieren Sie noch einmal, um einen neuen zu erzeugen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Tat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The directory's own number of the request</source>
        <translation>Die eigene Nummer der Anfrage beim Verzeichnis</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing is written in the journal yet.</source>
        <translation>Im Journal steht noch nichts.</translation>
    </message>
    <message>
        <source>Every change that is applied is written here.</source>
        <translation>Jede angewendete Änderung wird hier geschrieben.</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Keine Zeile passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Try a shorter text, or remove a filter.</source>
        <translation>Versuchen Sie einen kürzeren Text oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Das Journal durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Look for rows that were edited, removed or moved</source>
        <translation>Nach Zeilen suchen, die bearbeitet, entfernt oder verschoben wurden</translation>
    </message>
    <message>
        <source>Not verified since this page was opened.</source>
        <translation>Nicht geprüft, seit diese Seite geöffnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln row(s)</source>
        <translation>
            <numerusform>Die letzte %Ln Zeile</numerusform>
            <numerusform>Die letzten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
    <message>
        <source>Show all in the journal</source>
        <translation>Alles im Journal zeigen</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalTasks</name>
    <message>
        <source>The directory was closed.</source>
        <translation>Das Verzeichnis wurde geschlossen.</translation>
    </message>
    <message>
        <source>Verify against an anchor</source>
        <translation>Gegen einen Anker prüfen</translation>
    </message>
    <message>
        <source>Anchors (*.json);;All files (*)</source>
        <translation>Anker (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export an anchor</source>
        <translation>Anker exportieren</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>Anker (*.json)</translation>
    </message>
    <message>
        <source>Wrote the anchor to %1. Keep it where nobody who can change the journal can write.</source>
        <translation>Den Anker in %1 geschrieben. Bewahren Sie ihn dort auf, wo niemand schreiben kann, der das Journal ändern kann.</translation>
    </message>
    <message>
        <source>Wrote the anchor to %1. No keychain took its key, which is used no more (%2).</source>
        <translation>Den Anker in %1 geschrieben. Kein Schlüsselbund hat seinen Schlüssel angenommen, der nicht mehr benutzt wird (%2).</translation>
    </message>
    <message>
        <source>Nothing of this can be undone.</source>
        <translation>Davon lässt sich nichts rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n change(s)?</source>
        <translation>
            <numerusform>%n Änderung rückgängig machen?</numerusform>
            <numerusform>%n Änderungen rückgängig machen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>It removes or suspends %n people. Type the number to do it.</source>
        <translation>
            <numerusform>Es entfernt oder sperrt %n Person. Geben Sie die Zahl ein, um es zu tun.</numerusform>
            <numerusform>Es entfernt oder sperrt %n Personen. Geben Sie die Zahl ein, um es zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase what the journal says about %1?</source>
        <translation>Löschen, was das Journal über %1 sagt?</translation>
    </message>
    <message>
        <source>It becomes unreadable for ever; the rows stay, and the journal still verifies.</source>
        <translation>Es wird für immer unlesbar; die Zeilen bleiben, und das Journal lässt sich weiter prüfen.</translation>
    </message>
    <message>
        <source>Their changes leave the basket and cannot be undone any more.</source>
        <translation>Ihre Änderungen verlassen den Korb und lassen sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Copies of the database that were made before still hold it.</source>
        <translation>Kopien der Datenbank, die vorher gemacht wurden, enthalten es weiter.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Erased. Another program was reading the database, so traces of the key stay in it until all that use it are closed.</source>
        <translation>Gelöscht. Ein anderes Programm las die Datenbank, also bleiben Spuren des Schlüssels darin, bis alle geschlossen sind, die sie benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile geprüft</numerusform>
            <numerusform>%Ln Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unanchored: a cut end or a journal written anew need not show. Export an anchor and keep it elsewhere.</source>
        <extracomment>%1: "Verified 12,345 rows"</extracomment>
        <translation>%1, ohne Anker: Ein abgeschnittenes Ende oder ein neu geschriebenes Journal muss nicht auffallen. Exportieren Sie einen Anker und bewahren Sie ihn anderswo auf.</translation>
    </message>
    <message>
        <source>%1, anchored %2.</source>
        <extracomment>%1: "Verified 12,345 rows", %2: "3 days ago"</extracomment>
        <translation>%1, verankert %2.</translation>
    </message>
    <message>
        <source>%1, anchored %2 by a key that is not in this computer's keychain (%3).</source>
        <extracomment>%3: a fingerprint</extracomment>
        <translation>%1, verankert %2 mit einem Schlüssel, der nicht im Schlüsselbund dieses Computers liegt (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be undone here: what was there before is not kept, or somebody else applied them.</source>
        <translation>
            <numerusform>%n Änderung lässt sich hier nicht rückgängig machen: Was vorher war, wird nicht aufbewahrt, oder jemand anderes hat sie angewendet.</numerusform>
            <numerusform>%n Änderungen lassen sich hier nicht rückgängig machen: Was vorher war, wird nicht aufbewahrt, oder jemand anderes hat sie angewendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWording</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Changed roles</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Changed the status</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Revoke an invitation</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Revoked the invitation</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Pin a key</source>
        <translation>Schlüssel hinterlegen</translation>
    </message>
    <message>
        <source>Pinned the key</source>
        <translation>Schlüssel hinterlegt</translation>
    </message>
    <message>
        <source>Unpin a key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Unpinned the key</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Set who must agree</source>
        <translation>Festlegen, wer zustimmen muss</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Made active</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (erased)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1
%2 UTC</source>
        <extracomment>A time as it is here, and the same in UTC</extracomment>
        <translation>%1
%2 UTC</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Ended the sessions</source>
        <translation>Hat die Sitzungen beendet</translation>
    </message>
    <message>
        <source>Send it here</source>
        <translation>Hierher senden</translation>
    </message>
    <message>
        <source>Sent what was staged elsewhere to</source>
        <translation>Vorgemerktes für anderswo gesendet an</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWords</name>
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
        <source>%1 ended the sessions of %2</source>
        <translation>%1 hat die Sitzungen von %2 beendet</translation>
    </message>
</context>
<context>
    <name>Rollcall::Journals</name>
    <message>
        <source>The anchor was changed after it was signed, so it proves nothing. Take another copy of it.</source>
        <translation>Der Anker wurde nach dem Signieren geändert und beweist daher nichts. Nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>%1 No anchor was made.</source>
        <translation>%1 Es wurde kein Anker erstellt.</translation>
    </message>
    <message>
        <source>Row %1 was edited, or put in by something else than Rollcall.</source>
        <translation>Zeile %1 wurde bearbeitet oder von etwas anderem als Rollcall eingesetzt.</translation>
    </message>
    <message>
        <source>Row %1 was replaced: the row after it follows on another one.</source>
        <translation>Zeile %1 wurde ersetzt: Die Zeile danach folgt auf eine andere.</translation>
    </message>
    <message>
        <source>Row %1 was moved: it was written as row %2.</source>
        <translation>Zeile %1 wurde verschoben: Sie wurde als Zeile %2 geschrieben.</translation>
    </message>
    <message>
        <source>Row %1 was removed.</source>
        <translation>Zeile %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 were removed.</source>
        <translation>Die Zeilen %1 bis %2 wurden entfernt.</translation>
    </message>
    <message>
        <source>The journal was written anew, or the anchor is of another one: row %1 is not the row that the anchor holds.</source>
        <translation>Das Journal wurde neu geschrieben, oder der Anker gehört zu einem anderen: Zeile %1 ist nicht die Zeile, die der Anker festhält.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonItems</name>
    <message>
        <source>it ends in the middle</source>
        <translation>sie endet mittendrin</translation>
    </message>
    <message>
        <source>The server's answer cannot be read: byte %1, item %2: %3. Try again; if that does not help, tell whoever runs the server.</source>
        <extracomment>%2 is a reason in words, such as "it ends in the middle"</extracomment>
        <translation>Die Antwort des Servers ist nicht lesbar: Byte %1, Eintrag %2: %3. Versuchen Sie es erneut; hilft das nicht, informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n bracket(s) within each other</source>
        <translation>
            <numerusform>mehr als %n ineinander geschachtelte Klammer</numerusform>
            <numerusform>mehr als %n ineinander geschachtelte Klammern</numerusform>
        </translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>more than %1 KiB that belong to no item</source>
        <translation>mehr als %1 KiB, die zu keinem Eintrag gehören</translation>
    </message>
    <message>
        <source>a value is missing behind a comma</source>
        <translation>hinter einem Komma fehlt ein Wert</translation>
    </message>
    <message>
        <source>a comma is missing between two items</source>
        <translation>zwischen zwei Einträgen fehlt ein Komma</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>more than %1 KiB in one item</source>
        <translation>mehr als %1 KiB in einem Eintrag</translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonRows</name>
    <message>
        <source>The file holds no rows: no JSON object with a value in it was found.</source>
        <translation>Die Datei enthält keine Zeilen: Es wurde kein JSON-Objekt mit einem Wert darin gefunden.</translation>
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
    <name>Rollcall::JsonWriter</name>
    <message>
        <source>Two columns are called “%1”; JSON needs a name of its own for each.</source>
        <translation>Zwei Spalten heißen „%1“; JSON braucht für jede einen eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Keeping</name>
    <message>
        <source>Nothing was kept: there is no keychain for it, and it would be lost when this command ends. %1</source>
        <translation>Nichts wurde aufbewahrt: Es gibt keinen Schlüsselbund dafür, und mit dem Ende dieses Befehls wäre es verloren. %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::KeptTraits</name>
    <message>
        <source>Until then everything can be read, and nothing can be changed.</source>
        <translation>Bis dahin lässt sich alles lesen und nichts ändern.</translation>
    </message>
</context>
<context>
    <name>Rollcall::KeychainNote</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>What you enter is kept in the keychain of this computer.</source>
        <translation>Ihre Eingaben werden im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept only until Rollcall is closed, because there is no keychain to keep it in. %1</source>
        <translation>Dies wird nur aufbewahrt, bis Rollcall geschlossen wird, weil es keinen Schlüsselbund dafür gibt. %1</translation>
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
    <message>
        <source>The keychain does not know the secret, or is locked.</source>
        <translation>Der Schlüsselbund kennt das Geheimnis nicht oder ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Kinds</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Organizations and members in a database on this computer; no server is needed.</source>
        <translation>Organisationen und Mitglieder in einer Datenbank auf diesem Computer; ein Server ist nicht nötig.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Its password is kept in the keychain.</source>
        <translation>Das Passwort dazu wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file in PEM form with an authority of your own, trusted for this connection besides those of the system.</source>
        <translation>Eine Datei im PEM-Format mit einer eigenen Zertifizierungsstelle, der diese Verbindung zusätzlich zu denen des Systems vertraut.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The server that signs people in, exactly as it calls itself, with or without its last slash.</source>
        <translation>Der Server, der Personen anmeldet, genau so, wie er sich selbst nennt, mit oder ohne letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What the server calls Rollcall; it is made where applications are registered.</source>
        <translation>So nennt der Server Rollcall; sie entsteht dort, wo Anwendungen registriert werden.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What Rollcall may do there. openid tells who signed in; offline_access keeps you signed in.</source>
        <translation>Was Rollcall dort darf. openid sagt, wer sich angemeldet hat; offline_access hält Sie angemeldet.</translation>
    </message>
    <message>
        <source>Client's secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>A program on a person's computer is a public client and has none. A service account has one.</source>
        <translation>Ein Programm auf einem persönlichen Computer ist ein öffentlicher Client und hat keines. Ein Dienstkonto hat eines.</translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation>Keines (öffentlicher Client)</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>Im Header (Basic)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Redirect path</source>
        <translation>Pfad der Weiterleitung</translation>
    </message>
    <message>
        <source>Only for a server that compares redirect addresses exactly. Empty: a new one for every sign-in.</source>
        <translation>Nur für einen Server, der Weiterleitungsadressen genau vergleicht. Leer: bei jeder Anmeldung ein neuer.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Ports der Weiterleitung</translation>
    </message>
    <message>
        <source>Only for a server that compares redirect addresses exactly; the first free one is taken. Empty: any.</source>
        <translation>Nur für einen Server, der Weiterleitungsadressen genau vergleicht; der erste freie wird verwendet. Leer: ein beliebiger.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The API that the token is for, as Auth0 and others want it.</source>
        <translation>Die API, für die das Token gilt, wie Auth0 und andere es verlangen.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>The API that the token is for, after RFC 8707.</source>
        <translation>Die API, für die das Token gilt, nach RFC 8707.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Id or name; whoever signs in must belong to it.</source>
        <translation>ID oder Name; wer sich anmeldet, muss dazugehören.</translation>
    </message>
    <message>
        <source>Organization id (org_id)</source>
        <translation>Organisations-ID (org_id)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The ticket of an invitation link; it is not exported.</source>
        <translation>Das Ticket eines Einladungslinks; es wird nicht exportiert.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>What the server asks for although you are signed in there.</source>
        <translation>Was der Server verlangt, obwohl Sie dort angemeldet sind.</translation>
    </message>
    <message>
        <source>As the server likes</source>
        <translation>Nach Wahl des Servers</translation>
    </message>
    <message>
        <source>Sign in anew</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Neu zustimmen</translation>
    </message>
    <message>
        <source>Authentication (acr_values)</source>
        <translation>Authentifizierung (acr_values)</translation>
    </message>
    <message>
        <source>Parameters of the token request</source>
        <translation>Parameter der Token-Anfrage</translation>
    </message>
    <message>
        <source>In the address (secrets still in the form)</source>
        <translation>In der Adresse (Geheimnisse weiterhin im Formular)</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Sent along when somebody signs in.</source>
        <translation>Werden bei jeder Anmeldung mitgeschickt.</translation>
    </message>
    <message>
        <source>Sign-up address</source>
        <translation>Registrierungsadresse</translation>
    </message>
    <message>
        <source>Where people register, in the manner of Auth0. Tenants of auth0.com need none.</source>
        <translation>Wo sich Personen registrieren, nach Art von Auth0. Tenants von auth0.com brauchen keine.</translation>
    </message>
    <message>
        <source>Sign-up database</source>
        <translation>Registrierungsdatenbank</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Testadresse</translation>
    </message>
    <message>
        <source>Read with the token when the connection is tested. Empty: the user info.</source>
        <translation>Wird beim Testen der Verbindung mit dem Token gelesen. Leer: die Benutzerinfo.</translation>
    </message>
    <message>
        <source>Endpoints by hand</source>
        <translation>Endpunkte von Hand</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Only for a server that does not describe itself. With this one nothing is discovered.</source>
        <translation>Nur für einen Server, der sich nicht selbst beschreibt. Ist dieser Endpunkt angegeben, wird nichts ermittelt.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>Geräteautorisierung</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Keys (JWKS)</source>
        <translation>Schlüssel (JWKS)</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Benutzerinfo</translation>
    </message>
    <message>
        <source>End of session</source>
        <translation>Sitzungsende</translation>
    </message>
    <message>
        <source>An issuer is needed, or the endpoints by hand.</source>
        <translation>Ein Aussteller ist erforderlich, oder die Endpunkte von Hand.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>With the scope openid the issuer and the address of its keys are needed to check who signed in.</source>
        <translation>Mit dem Scope openid sind der Aussteller und die Adresse seiner Schlüssel erforderlich, um zu prüfen, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Without the scope openid nobody can say who is signed in.</source>
        <translation>Ohne den Scope openid kann niemand sagen, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>A sign-in at any server that speaks OAuth 2.0 or OpenID Connect, without organizations and members.</source>
        <translation>Eine Anmeldung bei einem beliebigen Server, der OAuth 2.0 oder OpenID Connect spricht, ohne Organisationen und Mitglieder.</translation>
    </message>
    <message>
        <source>Read anew after (minutes)</source>
        <translation>Neu lesen nach (Minuten)</translation>
    </message>
    <message>
        <source>How old the copy on this computer may become before it is read again by itself. 0: only when somebody asks.</source>
        <translation>Wie alt die Kopie auf diesem Computer werden darf, bevor sie von selbst neu gelesen wird. 0: nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Copy on this computer</source>
        <translation>Kopie auf diesem Computer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
</context>
<context>
    <name>Rollcall::KnownEndpoints</name>
    <message>
        <source>The connection names no issuer. Enter it, or the endpoints by hand.</source>
        <translation>Die Verbindung nennt keinen Aussteller. Geben Sie ihn oder die Endpunkte von Hand ein.</translation>
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
    <name>Rollcall::Leases</name>
    <message>
        <source>Another Rollcall has been at this for too long. End that program, then try again.</source>
        <translation>Ein anderes Rollcall ist schon zu lange damit beschäftigt. Beenden Sie jenes Programm und versuchen Sie es erneut.</translation>
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
    <message>
        <source>Nothing has been read from the server yet.</source>
        <translation>Vom Server wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>That happens as soon as somebody is signed in.</source>
        <translation>Das geschieht, sobald jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Who is a member here is not known.</source>
        <translation>Wer hier Mitglied ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server has not listed them.</source>
        <translation>Der Server hat sie nicht aufgezählt.</translation>
    </message>
</context>
<context>
    <name>Rollcall::LiveTab</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
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
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Rollcall::LockSettings</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min idle</source>
        <extracomment>After so many minutes without input the connections are locked</extracomment>
        <translation> Min. Untätigkeit</translation>
    </message>
    <message>
        <source>Loc&amp;k connections after:</source>
        <translation>&amp;Verbindungen sperren nach:</translation>
    </message>
    <message>
        <source>Lock them with the &amp;screen</source>
        <translation>Zusammen mit dem &amp;Bildschirm sperren</translation>
    </message>
    <message>
        <source>What idle time locked opens when you sign in again: Rollcall has no password of its own.</source>
        <translation>Was durch Untätigkeit gesperrt wurde, öffnet sich, wenn Sie sich erneut anmelden: Rollcall hat kein eigenes Passwort.</translation>
    </message>
    <message>
        <source>What the screen locked opens with the screen.</source>
        <translation>Was mit dem Bildschirm gesperrt wurde, öffnet sich mit dem Bildschirm.</translation>
    </message>
    <message>
        <source>This system does not tell when its screen is locked.</source>
        <translation>Dieses System teilt nicht mit, wann sein Bildschirm gesperrt ist.</translation>
    </message>
</context>
<context>
    <name>Rollcall::LogDialog</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>Als curl &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Requests of %1</source>
        <translation>Anfragen von %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The request, for a shell</source>
        <translation>Die Anfrage, für eine Shell</translation>
    </message>
    <message>
        <source>Kept only while Rollcall runs, and without secrets: a token stands as $TOKEN.</source>
        <translation>Nur aufbewahrt, solange Rollcall läuft, und ohne Geheimnisse: Ein Token steht als $TOKEN da.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Nummer der Anfrage: %1</translation>
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
    <message>
        <source>%1 — Rollcall</source>
        <extracomment>Title of the window on a page of no directory: "Changes — Rollcall"
----------
Title of the window on the page of a connection: "Acme (Production) — Rollcall"</extracomment>
        <translation>%1 — Rollcall</translation>
    </message>
</context>
<context>
    <name>Rollcall::MapPage</name>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Spalten der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Vorname zuerst</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nachname zuerst</translation>
    </message>
    <message>
        <source>Add a value for &amp;every row</source>
        <translation>W&amp;ert für jede Zeile hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Role of rows that name none</source>
        <translation>&amp;Rolle für Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>&amp;New people</source>
        <translation>&amp;Neue Personen</translation>
    </message>
    <message>
        <source>Names in &amp;one column</source>
        <translation>Namen in &amp;einer Spalte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Full name, split</source>
        <translation>Voller Name, geteilt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>“%1” in lower case</source>
        <translation>„%1“ kleingeschrieben</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>wird nicht gelesen</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Dasselbe für jede Zeile</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>Wert für jede Zeile</translation>
    </message>
    <message>
        <source>What the value becomes</source>
        <translation>Was aus dem Wert wird</translation>
    </message>
    <message>
        <source>every row without a value of its own</source>
        <translation>jede Zeile ohne eigenen Wert</translation>
    </message>
    <message>
        <source>None: such rows are errors</source>
        <translation>Keine: Solche Zeilen sind Fehler</translation>
    </message>
    <message>
        <source>are invited</source>
        <translation>werden eingeladen</translation>
    </message>
    <message>
        <source>are active at once</source>
        <translation>sind sofort aktiv</translation>
    </message>
    <message>
        <source>Make a &amp;temporary password for each</source>
        <translation>Für jeden ein &amp;vorläufiges Passwort vergeben</translation>
    </message>
    <message>
        <source>One blank</source>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>Several blanks in a row become one; those at the ends always go</source>
        <translation>Mehrere Leerzeichen hintereinander werden eines; die an den Enden fallen immer weg</translation>
    </message>
    <message>
        <source>They are shown once when the import ends, or saved as an encrypted file</source>
        <translation>Sie werden am Ende des Imports einmal angezeigt oder als verschlüsselte Datei gespeichert</translation>
    </message>
    <message>
        <source>Several blanks of “%1” become one</source>
        <translation>Mehrere Leerzeichen in „%1“ werden eines</translation>
    </message>
</context>
<context>
    <name>Rollcall::Mapping</name>
    <message>
        <source>The column “%1” is not read: a password in a file is known to everybody who has seen the file. Invite the people, or have passwords generated.</source>
        <translation>Die Spalte „%1“ wird nicht gelesen: Ein Passwort in einer Datei kennen alle, die die Datei gesehen haben. Laden Sie die Personen ein oder lassen Sie Passwörter erzeugen.</translation>
    </message>
    <message>
        <source>The mapping is for another table: the number of columns differs.</source>
        <translation>Die Zuordnung gilt für eine andere Tabelle: Die Zahl der Spalten weicht ab.</translation>
    </message>
    <message>
        <source>Two columns are mapped to the roles.</source>
        <translation>Zwei Spalten sind den Rollen zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both mapped to “%3”.</source>
        <translation>„%1“ und „%2“ sind beide „%3“ zugeordnet.</translation>
    </message>
    <message>
        <source>No column is mapped to the e-mail address or the phone number.</source>
        <translation>Keine Spalte ist der E-Mail-Adresse oder der Telefonnummer zugeordnet.</translation>
    </message>
    <message>
        <source>This is no mapping of columns that this version knows.</source>
        <translation>Das ist keine Spaltenzuordnung, die diese Version kennt.</translation>
    </message>
    <message>
        <source>The mapping says nothing that is known about the column “%1”.</source>
        <translation>Die Zuordnung sagt nichts Bekanntes über die Spalte „%1“.</translation>
    </message>
    <message>
        <source>The mapping names “%1”, which is no field of a member.</source>
        <translation>Die Zuordnung nennt „%1“, das ist kein Feld eines Mitglieds.</translation>
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
    <message>
        <source>Ended the sessions of %1.</source>
        <translation>Die Sitzungen von %1 wurden beendet.</translation>
    </message>
    <message>
        <source>End all sessions of %1? They have to sign in once more.</source>
        <translation>Alle Sitzungen von %1 beenden? Die Person muss sich dann neu anmelden.</translation>
    </message>
    <message>
        <source>End all sessions of a person</source>
        <translation>Alle Sitzungen einer Person beenden</translation>
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
    <message>
        <source>Somebody who is in the directory already; where everybody is in one organization only, they move.</source>
        <translation>Jemand, der schon im Verzeichnis ist; wo alle nur in einer Organisation sind, wird die Person verschoben.</translation>
    </message>
    <message>
        <source>Add to another or&amp;ganization…</source>
        <translation>Zu einer anderen Or&amp;ganisation hinzufügen…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another organization…</source>
        <translation>In eine andere Organisation &amp;verschieben…</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>Ein &amp;Feld setzen…</translation>
    </message>
    <message>
        <source>Sta&amp;ge instead</source>
        <translation>Stattdessen vor&amp;merken</translation>
    </message>
    <message>
        <source>Choose an organization first.</source>
        <translation>Wählen Sie zuerst eine Organisation.</translation>
    </message>
    <message>
        <source>In this directory a person belongs to one organization.</source>
        <translation>In diesem Verzeichnis gehört eine Person zu einer Organisation.</translation>
    </message>
    <message>
        <source>The server has not listed the members of this organization: there may be more.</source>
        <translation>Der Server hat die Mitglieder dieser Organisation nicht aufgezählt: Es können mehr sein.</translation>
    </message>
    <message>
        <source>End sessio&amp;ns…</source>
        <translation>Sitzu&amp;ngen beenden …</translation>
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
        <translation>
            <numerusform>Mehr als %n Mitglied ist ausgewählt, zu viel für einen Schritt. Filtern Sie zuerst die Liste.</numerusform>
            <numerusform>Mehr als %n Mitglieder sind ausgewählt, zu viele für einen Schritt. Filtern Sie zuerst die Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Das Verzeichnis wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 belongs to no organization.</source>
        <translation>%1 gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>%1 belongs to several organizations; name one with --organization: %2</source>
        <translation>%1 gehört zu mehreren Organisationen; nennen Sie eine mit --organization: %2</translation>
    </message>
    <message>
        <source>%1 is no member of “%2”.</source>
        <translation>%1 ist kein Mitglied von „%2“.</translation>
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
        <translation>
            <numerusform>%1 in %n Organisation sperren?</numerusform>
            <numerusform>%1 in %n Organisationen sperren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 active in %n organization(s)?</source>
        <translation>
            <numerusform>%1 in %n Organisation aktivieren?</numerusform>
            <numerusform>%1 in %n Organisationen aktivieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)?</source>
        <translation>
            <numerusform>%n Mitglied sperren?</numerusform>
            <numerusform>%n Mitglieder sperren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active?</source>
        <translation>
            <numerusform>%n Mitglied aktivieren?</numerusform>
            <numerusform>%n Mitglieder aktivieren?</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Mitglied entfernen?</numerusform>
            <numerusform>%n Mitglieder entfernen?</numerusform>
        </translation>
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
        <translation>
            <numerusform>Auch %n &amp;Konto ohne andere Mitgliedschaft löschen</numerusform>
            <numerusform>Auch %n &amp;Konten ohne andere Mitgliedschaft löschen</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Einladung widerrufen?</numerusform>
            <numerusform>%n Einladungen widerrufen?</numerusform>
        </translation>
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
    <message>
        <source>There is no e-mail address in what was pasted or dropped.</source>
        <translation>Der eingefügte oder abgelegte Text enthält keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>This goes into the basket first: nothing is sent before you apply it.</source>
        <translation>Das kommt zuerst in den Korb: Nichts wird gesendet, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>A bulk action as a question: "Suspend 4,812 members?"</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>These are all that match the filter, %1 exactly.</source>
        <translation>Das sind alle, die zum Filter passen, genau %1.</translation>
    </message>
    <message>
        <source>They go into the basket first: nothing is sent before you apply it.</source>
        <translation>Sie kommen zuerst in den Korb: Nichts wird gesendet, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>The account stays. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Das Konto bleibt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cannot be deleted. %1</source>
        <translation>
            <numerusform>%n Konto kann nicht gelöscht werden. %1</numerusform>
            <numerusform>%n Konten können nicht gelöscht werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Alle Sitzungen von %1 beenden?</translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n member(s)?</source>
        <translation>
            <numerusform>Die Sitzungen von %n Mitglied beenden?</numerusform>
            <numerusform>Die Sitzungen von %n Mitgliedern beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have to sign in once more, wherever they are signed in. This cannot be undone.</source>
        <translation>Sie müssen sich überall, wo sie angemeldet sind, neu anmelden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
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
        <translation>
            <numerusform>%1 Mitglied</numerusform>
            <numerusform>%1 Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
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
    <message>
        <source>Nobody can be added here.</source>
        <translation>Hier kann niemand hinzugefügt werden.</translation>
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
</context>
<context>
    <name>Rollcall::MirrorReader</name>
    <message>
        <source>There is no organization with the id “%1” here.</source>
        <translation>Hier gibt es keine Organisation mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no person with the id “%1” here.</source>
        <translation>Hier gibt es keine Person mit der ID „%1“.</translation>
    </message>
    <message>
        <source>The server has sent nothing about this yet. Refresh, then look again.</source>
        <translation>Der Server hat darüber noch nichts gesendet. Aktualisieren Sie und sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MirroredDirectory</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es geantwortet hat.</translation>
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
        <translation>
            <numerusform>%1 hat nicht innerhalb von %n Sekunde geantwortet. Versuchen Sie es später erneut.</numerusform>
            <numerusform>%1 hat nicht innerhalb von %n Sekunden geantwortet. Versuchen Sie es später erneut.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Sie hat %n Domain: %1.</numerusform>
            <numerusform>Sie hat %n Domains: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It uses %n application(s): %1.</source>
        <translation>
            <numerusform>Sie verwendet %n Anwendung: %1.</numerusform>
            <numerusform>Sie verwendet %n Anwendungen: %1.</numerusform>
        </translation>
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
    <message>
        <source>%1: %2.</source>
        <extracomment>A field of a new organization: %1 its label, %2 what was typed or chosen</extracomment>
        <translation>%1: %2.</translation>
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
    <message>
        <source>Changes of %1 cannot be staged.</source>
        <translation>Änderungen an %1 lassen sich nicht vormerken.</translation>
    </message>
    <message>
        <source>There was no good answer, so nobody knows whether this was done. Look before you try again.</source>
        <translation>Es kam keine brauchbare Antwort, deshalb weiß niemand, ob das geschehen ist. Sehen Sie nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OpenTable</name>
    <message>
        <source>%1 is no longer the file that this import began with. Put that file back, or begin a new import.</source>
        <translation>%1 ist nicht mehr die Datei, mit der dieser Import begonnen hat. Legen Sie jene Datei zurück oder beginnen Sie einen neuen Import.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Diese Art von Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Options</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 can be given once only.</source>
        <translation>--%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>“%1” is in --%2 and in --%3; leave one of them out.</source>
        <translation>„%1“ steht in --%2 und in --%3; lassen Sie eines davon weg.</translation>
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
        <translation>
            <numerusform>„%1“ mit %n Mitgliedschaft, eigenen Rollen und Einladungen löschen?</numerusform>
            <numerusform>„%1“ mit %n Mitgliedschaften, eigenen Rollen und Einladungen löschen?</numerusform>
        </translation>
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
    <message>
        <source>--metadata names “%1” twice; give each key one value.</source>
        <translation>--metadata nennt „%1“ zweimal; geben Sie jedem Schlüssel einen Wert.</translation>
    </message>
    <message>
        <source>Remove an own key; may be repeated.</source>
        <translation>Einen eigenen Schlüssel entfernen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Give it as --metadata %1=%2.</source>
        <translation>Geben Sie es als --metadata %1=%2 an.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Parent organization</source>
        <translation>Übergeordnete Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
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
        <translation>
            <numerusform>%n &amp;Mitglied</numerusform>
            <numerusform>%n &amp;Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
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
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop or paste addresses onto the organization that the people shall belong to.</source>
        <translation>Fügen Sie Adressen auf der Organisation ein, zu der die Personen gehören sollen, oder ziehen Sie sie darauf.</translation>
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
        <translation>
            <numerusform>%1 Organisation</numerusform>
            <numerusform>%1 Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>organizations</comment>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>There is no e-mail address in what was pasted or dropped.</source>
        <translation>Der eingefügte oder abgelegte Text enthält keine E-Mail-Adresse.</translation>
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
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
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
    <name>Rollcall::PairTable</name>
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
    <name>Rollcall::PairsEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Rollcall::PassphraseDialog</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase can read the passwords. Hand the two on by different ways. Nobody can open the file without it.</source>
        <translation>Wer die Datei und diese Passphrase hat, kann die Passwörter lesen. Geben Sie beide auf verschiedenen Wegen weiter. Ohne sie kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
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
    <name>Rollcall::PastedPeople</name>
    <message numerus="yes">
        <source>The first %1 people were taken and %n left out. To add them all, import a file.</source>
        <translation>
            <numerusform>Die ersten %1 Personen wurden übernommen, %n wurde weggelassen. Um alle hinzuzufügen, importieren Sie eine Datei.</numerusform>
            <numerusform>Die ersten %1 Personen wurden übernommen, %n wurden weggelassen. Um alle hinzuzufügen, importieren Sie eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end. To add everybody, import a file.</source>
        <translation>Der Text war zu lang, um ihn bis zum Ende zu lesen. Um alle hinzuzufügen, importieren Sie eine Datei.</translation>
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
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>Rollcall::PlaceTree</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in &amp;new window</source>
        <translation>In &amp;neuem Fenster öffnen</translation>
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
    <message>
        <source>A file is being imported into this directory. Stop the import first, or wait for its end.</source>
        <translation>In dieses Verzeichnis wird gerade eine Datei importiert. Halten Sie den Import zuerst an oder warten Sie sein Ende ab.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Reader</name>
    <message>
        <source>This directory keeps nothing but what is shown.</source>
        <translation>Dieses Verzeichnis bewahrt nichts auf als das, was gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Recognition</name>
    <message>
        <source>a workbook of old Excel (.xls), or one with a password; save it as .xlsx without one</source>
        <translation>eine Arbeitsmappe des alten Excel (.xls) oder eine mit Passwort; speichern Sie sie als .xlsx ohne Passwort</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a compressed file (gzip); unpack it first</source>
        <translation>eine komprimierte Datei (gzip); entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>ein Textdokument (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>eine Webseite oder XML</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no table, but %2.</source>
        <translation>%1 ist keine Tabelle, sondern %2.</translation>
    </message>
    <message>
        <source>%1 is JSON in %2. Save it in UTF-8.</source>
        <translation>%1 ist JSON in %2. Speichern Sie die Datei in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no table: it holds no text.</source>
        <translation>%1 ist keine Tabelle: Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>%1 is not what its name says: it holds another kind of table (%2). Give it the right ending, or say that it is meant so.</source>
        <translation>%1 ist nicht das, was der Name sagt: Die Datei enthält eine andere Art von Tabelle (%2). Geben Sie ihr die richtige Endung oder bestätigen Sie, dass es so gemeint ist.</translation>
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
    <name>Rollcall::Remote</name>
    <message>
        <source>This needs what an earlier change would have made, and that was not done.</source>
        <translation>Das braucht, was eine frühere Änderung erstellt hätte, und die wurde nicht getan.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 kann das nicht.</translation>
    </message>
    <message>
        <source>%1 keeps nothing of this kind: %2.</source>
        <translation>%1 bewahrt nichts dieser Art auf: %2.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile: %1. Look at it again before changing it.</source>
        <translation>Jemand hat das inzwischen geändert: %1. Sehen Sie es noch einmal an, bevor Sie es ändern.</translation>
    </message>
    <message>
        <source>%1 does not tell what changed since the last time: a refresh reads everything, and what a complete list no longer names is taken away.</source>
        <translation>%1 sagt nicht, was sich seit dem letzten Mal geändert hat: Eine Aktualisierung liest alles, und was eine vollständige Liste nicht mehr nennt, wird herausgenommen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RemoteTarget</name>
    <message>
        <source>The server of “%1” decides what you may do there: --as works only in the directory on this computer.</source>
        <translation>Der Server von „%1“ entscheidet, was Sie dort dürfen: --as gilt nur im Verzeichnis auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” has not been read yet. Add --refresh to read it.</source>
        <translation>„%1“ wurde noch nicht gelesen. Geben Sie --refresh an, um es zu lesen.</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 so far</source>
        <translation>„%1“ wird gelesen: bisher %2</translation>
    </message>
    <message>
        <source>%1 It was kept. Add --yes to take what the server returned.</source>
        <translation>%1 Sie wurde behalten. Geben Sie --yes an, um zu nehmen, was der Server sandte.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Remotes</name>
    <message>
        <source>This connection has been removed meanwhile.</source>
        <translation>Diese Verbindung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in only: it has no organizations and members that Rollcall could list or change.</source>
        <translation>„%1“ ist nur eine Anmeldung: Sie hat keine Organisationen und Mitglieder, die Rollcall zeigen oder ändern könnte.</translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Das Verzeichnis wurde geschlossen, bevor es antwortete.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RequestsModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a request took, in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
    <name>Rollcall::ResultPane</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pasted; it is not renewed.</source>
        <translation>Eingefügt; es wird nicht erneuert.</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Token endet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Only until Rollcall is closed: there is no keychain to keep it in.</source>
        <translation>Nur bis Rollcall geschlossen wird: Es gibt keinen Schlüsselbund dafür.</translation>
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
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In this directory nothing stands between a role and its members.</source>
        <translation>In diesem Verzeichnis steht nichts zwischen einer Rolle und ihren Mitgliedern.</translation>
    </message>
    <message>
        <source>Name the organization: --organization.</source>
        <translation>Nennen Sie die Organisation: --organization.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: the role “%1” can be given there.</source>
        <translation>Nichts steht im Weg: Die Rolle „%1“ kann dort vergeben werden.</translation>
    </message>
    <message>
        <source>There is no way %1.</source>
        <translation>Einen Weg %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Say why an organization cannot give a role, and make it so</source>
        <translation>Sagt, warum eine Organisation eine Rolle nicht vergeben kann, und behebt es</translation>
    </message>
    <message>
        <source>Do this: the number of one of the ways that are told without it.</source>
        <translation>Dies tun: die Nummer eines der Wege, die ohne diese Option genannt werden.</translation>
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
        <translation>
            <numerusform>%n Mitglied hat diese Rolle.</numerusform>
            <numerusform>%n Mitglieder haben diese Rolle.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Sie ist in %n Rollengruppe: %1.</numerusform>
            <numerusform>Sie ist in %n Rollengruppen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization has them yet.</source>
        <translation>Noch hat keine Organisation sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1 and others.</source>
        <translation>
            <numerusform>%n Organisation kann sie vergeben: %1 und weitere.</numerusform>
            <numerusform>%n Organisationen können sie vergeben: %1 und weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1.</source>
        <translation>
            <numerusform>%n Organisation kann sie vergeben: %1.</numerusform>
            <numerusform>%n Organisationen können sie vergeben: %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Eine Rolle mit %n Berechtigung wird erstellt.</numerusform>
            <numerusform>Eine Rolle mit %n Berechtigungen wird erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The change counts for its %n holder(s) at once.</source>
        <translation>
            <numerusform>Die Änderung gilt sofort für %n Inhaber.</numerusform>
            <numerusform>Die Änderung gilt sofort für %n Inhaber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role will have %n permission(s).</source>
        <translation>
            <numerusform>Die Rolle wird %n Berechtigung haben.</numerusform>
            <numerusform>Die Rolle wird %n Berechtigungen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who hold this role: %1</source>
        <translation>Mitglieder mit dieser Rolle: %1</translation>
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
        <translation>
            <numerusform>%n Rolle kann vergeben werden</numerusform>
            <numerusform>%n Rollen können vergeben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n organization(s).</source>
        <translation>
            <numerusform>in %n Organisation.</numerusform>
            <numerusform>in %n Organisationen.</numerusform>
        </translation>
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
    <name>Rollcall::RoleInspector</name>
    <message>
        <source>Show &amp;all holders</source>
        <translation>&amp;Alle Inhaber anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Go to all people who have this role</source>
        <translation>Zu allen Personen mit dieser Rolle</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>tab</comment>
        <extracomment>A tab of a narrow pane: the shortest word there is</extracomment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>tab</comment>
        <extracomment>A tab of a narrow pane: who has the role</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>This is not in the directory any more.</source>
        <translation>Das gibt es im Verzeichnis nicht mehr.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No roles.</source>
        <translation>Keine Rollen.</translation>
    </message>
    <message>
        <source>No organization has it yet.</source>
        <translation>Noch keine Organisation hat sie.</translation>
    </message>
    <message>
        <source>Nobody holds this role.</source>
        <translation>Niemand hat diese Rolle.</translation>
    </message>
    <message>
        <source>Who holds it is not known: the server has not listed all members.</source>
        <translation>Wer sie hat, ist nicht bekannt: Der Server hat nicht alle Mitglieder aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people who hold it, by name:</source>
        <translation>
            <numerusform>Die ersten %n Personen mit dieser Rolle, nach Namen:</numerusform>
            <numerusform>Die ersten %n Personen mit dieser Rolle, nach Namen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold this role:</source>
        <translation>
            <numerusform>%n Person hat diese Rolle:</numerusform>
            <numerusform>%n Personen haben diese Rolle:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are known to hold this role:</source>
        <translation>
            <numerusform>Von %n Person ist bekannt, dass sie diese Rolle hat:</numerusform>
            <numerusform>Von %n Personen ist bekannt, dass sie diese Rolle haben:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Ansehen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
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
    <name>Rollcall::RoleRepairPane</name>
    <message>
        <source>&amp;Missing here:</source>
        <translation>Hier &amp;fehlen:</translation>
    </message>
    <message>
        <source>Choose a role to see why…</source>
        <translation>Rolle wählen, um den Grund zu sehen…</translation>
    </message>
    <message>
        <source>Roles that this organization cannot give yet. Choosing one tells what stands in the way.</source>
        <translation>Rollen, die diese Organisation noch nicht vergeben kann. Wählt man eine, wird gesagt, was im Weg steht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, application</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the server what stands in the way…</source>
        <translation>Der Server wird gefragt, was im Weg steht…</translation>
    </message>
    <message>
        <source>Staged. The role can be given once that is applied.</source>
        <translation>Vorgemerkt. Sobald es angewandt ist, kann die Rolle vergeben werden.</translation>
    </message>
    <message>
        <source>Done. The role can be given now.</source>
        <translation>Erledigt. Die Rolle kann jetzt vergeben werden.</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Das tun</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleWords</name>
    <message>
        <source>Words that name no role here</source>
        <translation>Wörter, die hier keine Rolle nennen</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>What the role “%1” becomes</source>
        <translation>Was aus der Rolle „%1“ wird</translation>
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
        <translation>
            <numerusform>Rollen von %n Mitglied in %1</numerusform>
            <numerusform>Rollen von %n Mitgliedern in %1</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 wird %n Mitglied gegeben.</numerusform>
            <numerusform>%1 wird %n Mitgliedern gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s). Whoever would be left without a role is refused.</source>
        <translation>
            <numerusform>%1 wird %n Mitglied entzogen. Wer ohne Rolle bliebe, wird abgelehnt.</numerusform>
            <numerusform>%1 wird %n Mitgliedern entzogen. Wer ohne Rolle bliebe, wird abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have exactly these roles: %1.</source>
        <translation>
            <numerusform>%n Mitglied wird genau diese Rollen haben: %1.</numerusform>
            <numerusform>%n Mitglieder werden genau diese Rollen haben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have no role any more.</source>
        <translation>
            <numerusform>%n Mitglied hat dann keine Rolle mehr.</numerusform>
            <numerusform>%n Mitglieder haben dann keine Rolle mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s).</source>
        <translation>
            <numerusform>%1 wird %n Mitglied weggenommen.</numerusform>
            <numerusform>%1 wird %n Mitgliedern weggenommen.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n role group(s)</source>
        <translation>
            <numerusform>%n Rollengruppe</numerusform>
            <numerusform>%n Rollengruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <comment>tab</comment>
        <extracomment>The last of four tabs, in a narrow window too: the shortest word there is</extracomment>
        <translation>&amp;Rechte</translation>
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
    <name>Rollcall::RowCheck</name>
    <message>
        <source>%1: the same as in row %2.</source>
        <translation>%1: dasselbe wie in Zeile %2.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; is a delimiter in a cell without quotes?</source>
        <translation>Die Zeile hat mehr Zellen, als es Überschriften gibt; steht ein Trennzeichen in einer Zelle ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headings.</source>
        <translation>Die Zeile hat weniger Zellen, als es Überschriften gibt.</translation>
    </message>
    <message>
        <source>There is no role “%1” here.</source>
        <translation>Hier gibt es keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Leading zeros seem to be gone in the column “%1”: some of its numbers are shorter than the others and none begins with 0.</source>
        <translation>In der Spalte „%1“ scheinen führende Nullen zu fehlen: Einige Nummern sind kürzer als die anderen, und keine beginnt mit 0.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowEdits</name>
    <message>
        <source>The edits of rows cannot be read.</source>
        <translation>Die Bearbeitungen der Zeilen sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowFault</name>
    <message>
        <source>Row %1, byte %2: this is no text in %3. Choose another encoding, or mend the row.</source>
        <translation>Zeile %1, Byte %2: Das ist kein Text in %3. Wählen Sie eine andere Kodierung oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a NUL character, which no text holds. The row is damaged.</source>
        <translation>Zeile %1, Byte %2: ein NUL-Zeichen, das in keinem Text vorkommt. Die Zeile ist beschädigt.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the row ends in the middle of a line (a lone carriage return). Put the cell in quotes, or mend the line end.</source>
        <translation>Zeile %1, Byte %2: Die Zeile endet mitten in einer Textzeile (ein einzelner Wagenrücklauf). Setzen Sie die Zelle in Anführungszeichen oder berichtigen Sie das Zeilenende.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a quote is opened in this row and never closed.</source>
        <translation>Zeile %1, Byte %2: Ein Anführungszeichen wird in dieser Zeile geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: there is text behind a closing quote. A quote inside a cell is written twice; or one is missing before.</source>
        <translation>Zeile %1, Byte %2: Hinter einem schließenden Anführungszeichen steht Text. Ein Anführungszeichen in einer Zelle wird doppelt geschrieben; oder davor fehlt eines.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a cell of more than %3 bytes. Is a quote opened and never closed?</source>
        <translation>Zeile %1, Byte %2: eine Zelle mit mehr als %3 Bytes. Wird ein Anführungszeichen geöffnet und nie geschlossen?</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the row has more than %3 bytes.</source>
        <translation>Zeile %1, Byte %2: Die Zeile hat mehr als %3 Bytes.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the row has %3 columns; a table may have %4.</source>
        <translation>Zeile %1, Byte %2: Die Zeile hat %3 Spalten; eine Tabelle darf %4 haben.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: this is no JSON.</source>
        <translation>Zeile %1, Byte %2: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a person must be a JSON object, as in {"email": "olena@acme.example"}.</source>
        <translation>Zeile %1, Byte %2: Eine Person muss ein JSON-Objekt sein, wie {"email": "olena@acme.example"}.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: “%3” is in none of the first rows, so it has no column. Move this row to the front of the file.</source>
        <translation>Zeile %1, Byte %2: „%3“ kommt in keiner der ersten Zeilen vor und hat daher keine Spalte. Verschieben Sie diese Zeile an den Anfang der Datei.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowMending</name>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowSource</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Choose it again when nobody writes to it.</source>
        <translation>Die Datei wurde während des Lesens geändert. Wählen Sie sie erneut, wenn niemand in sie schreibt.</translation>
    </message>
    <message>
        <source>The file cannot be read. Look whether it is still there and may be read.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist und gelesen werden darf.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowWriter</name>
    <message>
        <source>There is no column to write.</source>
        <translation>Es gibt keine Spalte zu schreiben.</translation>
    </message>
    <message>
        <source>This kind of file cannot be written.</source>
        <translation>Diese Art von Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 does not tell the kind of file. Let it end with .csv, .tsv, .xlsx, .json or .jsonl.</source>
        <translation>%1 lässt die Art der Datei nicht erkennen. Lassen Sie den Namen mit .csv, .tsv, .xlsx, .json oder .jsonl enden.</translation>
    </message>
    <message>
        <source>A template is a table: CSV or XLSX.</source>
        <translation>Eine Vorlage ist eine Tabelle: CSV oder XLSX.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Rules</name>
    <message>
        <source>Nobody is signed in to a directory on this computer.</source>
        <translation>Niemand ist auf diesem Rechner an einem Verzeichnis angemeldet.</translation>
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
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” will get this name.</source>
        <translation>Die Ansicht „%1“ erhält diesen Namen.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Es gibt schon eine Ansicht „%1“.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SavedSearchesButton</name>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese &amp;Suche speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Name (one that is there already is replaced):</source>
        <translation>&amp;Name (eine vorhandene wird ersetzt):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
    <message>
        <source>Re&amp;name view</source>
        <translation>Ansicht &amp;umbenennen</translation>
    </message>
</context>
<context>
    <name>Rollcall::Screen</name>
    <message>
        <source>This page shows no list.</source>
        <translation>Diese Seite zeigt keine Liste.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretArguments</name>
    <message>
        <source>--%1 takes no secret: others on this computer can read arguments. Secrets come from standard input or from the keychain.</source>
        <translation>--%1 nimmt kein Geheimnis entgegen: Andere auf diesem Computer können Argumente lesen. Geheimnisse kommen von der Standardeingabe oder aus dem Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretField</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>Wird beim Speichern vergessen</translation>
    </message>
    <message>
        <source>Leave empty to keep the one that is there</source>
        <translation>Leer lassen, um das vorhandene zu behalten</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretFile</name>
    <message>
        <source>There is not enough memory for the passphrase: 256 MiB are needed for a moment.</source>
        <translation>Für die Passphrase reicht der Speicher nicht: Für einen Moment werden 256 MiB gebraucht.</translation>
    </message>
    <message>
        <source>%1 is no file of passwords from Rollcall.</source>
        <translation>%1 ist keine Passwortdatei von Rollcall.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n letter(s).</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The passwords are still shown.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Die Passwörter werden weiter angezeigt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>This passphrase does not open %1, or somebody has changed the file.</source>
        <translation>Diese Passphrase öffnet %1 nicht, oder jemand hat die Datei verändert.</translation>
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
    <name>Rollcall::SecretsCommands</name>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>Temporary password of %1: %2</source>
        <translation>Vorläufiges Passwort von %1: %2</translation>
    </message>
    <message>
        <source>No passphrase came on standard input.</source>
        <translation>Über die Standardeingabe kam keine Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase for the file of passwords: </source>
        <translation>Passphrase für die Datei mit den Passwörtern: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <source>Print the passwords of a file that an import made; asks for its passphrase</source>
        <translation>Die Passwörter einer Datei ausgeben, die ein Import angelegt hat; fragt nach ihrer Passphrase</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretsDialog</name>
    <message>
        <source>Temporary passwords</source>
        <translation>Vorläufige Passwörter</translation>
    </message>
    <message>
        <source>Hand these on now: they are shown once and kept nowhere.</source>
        <translation>Geben Sie diese jetzt weiter: Sie werden einmal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>People and their temporary passwords</source>
        <translation>Personen und ihre vorläufigen Passwörter</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Passwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as an encrypted file…</source>
        <translation>Als verschlüsselte Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation>Passwort von %1 kopieren</translation>
    </message>
    <message>
        <source>Save the passwords</source>
        <translation>Passwörter speichern</translation>
    </message>
    <message>
        <source>passwords.rollcall-secrets</source>
        <translation>passwoerter.rollcall-secrets</translation>
    </message>
    <message>
        <source>Saved. It is opened with: rollcall secrets open “%1”</source>
        <translation>Gespeichert. Geöffnet wird die Datei mit: rollcall secrets open „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are not saved. When this window closes nobody can look at them again.</source>
        <translation>
            <numerusform>%n Passwort ist nicht gespeichert. Wenn dieses Fenster geschlossen wird, kann niemand es mehr ansehen.</numerusform>
            <numerusform>%n Passwörter sind nicht gespeichert. Wenn dieses Fenster geschlossen wird, kann niemand sie mehr ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretsModel</name>
    <message>
        <source>Password of %1: %2</source>
        <translation>Passwort von %1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
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
        <translation>
            <numerusform>%n Mitglied von %1 hat die Rolle „%2“, die dort nicht mehr verfügbar wäre. Entziehen Sie sie zuerst.</numerusform>
            <numerusform>%n Mitglieder von %1 haben die Rolle „%2“, die dort nicht mehr verfügbar wäre. Entziehen Sie sie zuerst.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Eine Organisation hat höchstens %n Domain.</numerusform>
            <numerusform>Eine Organisation hat höchstens %n Domains.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 hat %n untergeordnete Organisation: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform>
            <numerusform>%1 hat %n untergeordnete Organisationen: %2. Löschen Sie sie zuerst oder ordnen Sie sie anders zu.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Das Konto von %1 bleibt: Es gehört zu %n anderen Organisation.</numerusform>
            <numerusform>Das Konto von %1 bleibt: Es gehört zu %n anderen Organisationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role “%1”. Choose the role that they get instead.</source>
        <translation>
            <numerusform>%n Mitglied hat die Rolle „%1“. Wählen Sie die Rolle, die es stattdessen erhält.</numerusform>
            <numerusform>%n Mitglieder haben die Rolle „%1“. Wählen Sie die Rolle, die sie stattdessen erhalten.</numerusform>
        </translation>
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
    <message>
        <source>The journal belongs to the whole directory.</source>
        <translation>Das Journal gehört zum ganzen Verzeichnis.</translation>
    </message>
    <message>
        <source>Erasing a person cannot be undone.</source>
        <translation>Das Löschen einer Person lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 has an account in this directory. Remove the account first, then erase what the journal says.</source>
        <translation>%1 hat ein Konto in diesem Verzeichnis. Entfernen Sie zuerst das Konto und löschen Sie dann, was das Journal sagt.</translation>
    </message>
    <message>
        <source>The journal holds nothing readable about a person with the id “%1”.</source>
        <translation>Das Journal enthält nichts Lesbares über eine Person mit der ID „%1“.</translation>
    </message>
    <message>
        <source>%1 is suspended: nobody has rights in it until the owner of the directory, or an owner of its parent organization, makes it active again.</source>
        <translation>%1 ist gesperrt: Niemand hat darin Rechte, bis der Eigentümer des Verzeichnisses oder ein Eigentümer der übergeordneten Organisation sie wieder aktiviert.</translation>
    </message>
    <message>
        <source>The account of %1 was made elsewhere and only added to your organization. Only the owner of the directory may do this.</source>
        <translation>Das Konto von %1 wurde anderswo erstellt und Ihrer Organisation nur hinzugefügt. Nur der Eigentümer des Verzeichnisses darf das.</translation>
    </message>
    <message>
        <source>This organization is suspended: nobody has rights in it until the owner of the directory, or an owner of its parent organization, makes it active again.</source>
        <translation>Diese Organisation ist gesperrt: Niemand hat darin Rechte, bis der Eigentümer des Verzeichnisses oder ein Eigentümer der übergeordneten Organisation sie wieder aktiviert.</translation>
    </message>
    <message>
        <source>An account without an organization belongs to the whole directory: add the person to an organization instead.</source>
        <translation>Ein Konto ohne Organisation gehört zum ganzen Verzeichnis: Fügen Sie die Person stattdessen einer Organisation hinzu.</translation>
    </message>
    <message>
        <source>%1 is known in this directory already.</source>
        <translation>%1 ist in diesem Verzeichnis schon bekannt.</translation>
    </message>
    <message>
        <source>While %1 is suspended, its members have no rights in it. The owner of the directory, or an owner of its parent organization, can make it active again.</source>
        <translation>Solange %1 gesperrt ist, haben die Mitglieder darin keine Rechte. Der Eigentümer des Verzeichnisses oder ein Eigentümer der übergeordneten Organisation kann sie wieder aktivieren.</translation>
    </message>
    <message>
        <source>The account of %1 stays: it was made elsewhere, and only the owner of the directory may remove it.</source>
        <translation>Das Konto von %1 bleibt: Es wurde anderswo erstellt, und nur der Eigentümer des Verzeichnisses darf es entfernen.</translation>
    </message>
    <message>
        <source>The sample stopped after %1 of %2 people: %3. Those are kept; make the same sample again to finish it.</source>
        <extracomment>%3: the reason, as in "There is no room left to write “…”"</extracomment>
        <translation>Die Beispieldaten endeten nach %1 von %2 Personen: %3. Diese bleiben erhalten; erzeugen Sie dieselben Beispieldaten erneut, um sie zu vervollständigen.</translation>
    </message>
    <message>
        <source>Who has to agree is a rule of the whole directory.</source>
        <translation>Wer zustimmen muss, ist eine Regel des ganzen Verzeichnisses.</translation>
    </message>
    <message>
        <source>No approval in the file is by a key that is pinned in this directory. Let the directory owner pin it first.</source>
        <translation>Keine Freigabe in der Datei ist von einem Schlüssel, der in diesem Verzeichnis hinterlegt ist. Lassen Sie ihn zuerst vom Besitzer des Verzeichnisses hinterlegen.</translation>
    </message>
    <message>
        <source>A pinned key has 64 digits, and a name that says whose it is.</source>
        <translation>Ein hinterlegter Schlüssel hat 64 Ziffern und einen Namen, der sagt, wem er gehört.</translation>
    </message>
    <message>
        <source>This key is not pinned here.</source>
        <translation>Dieser Schlüssel ist hier nicht hinterlegt.</translation>
    </message>
    <message>
        <source>This directory wants a second person for it. Stage it, ask for an approval, and apply it when that has come.</source>
        <translation>Dieses Verzeichnis verlangt dafür eine zweite Person. Merken Sie es vor, bitten Sie um eine Freigabe und wenden Sie es an, wenn sie da ist.</translation>
    </message>
    <message>
        <source>The key of %1 was pinned without saying whose account it is. Let the directory owner pin it again.</source>
        <translation>Der Schlüssel von %1 wurde hinterlegt, ohne dass gesagt wurde, zu wessen Konto er gehört. Lassen Sie ihn vom Eigentümer des Verzeichnisses neu hinterlegen.</translation>
    </message>
    <message>
        <source>The approval is by your own key. Another person has to approve what you do.</source>
        <translation>Die Freigabe ist mit Ihrem eigenen Schlüssel gegeben. Was Sie tun, muss eine andere Person freigeben.</translation>
    </message>
    <message>
        <source>Say whose key it is: a person with an account in this directory.</source>
        <translation>Sagen Sie, wem der Schlüssel gehört: einer Person mit einem Konto in diesem Verzeichnis.</translation>
    </message>
    <message>
        <source>This is not what the second person approved. Look at the preview and ask again.</source>
        <translation>Das ist nicht, was die zweite Person freigegeben hat. Sehen Sie sich die Vorschau an und bitten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n member(s)</source>
        <translation>
            <numerusform>Ein Feld von %n Mitglied setzen</numerusform>
            <numerusform>Ein Feld von %n Mitgliedern setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>This directory has no field that may be set for several members.</source>
        <translation>Dieses Verzeichnis hat kein Feld, das sich für mehrere Mitglieder setzen lässt.</translation>
    </message>
    <message>
        <source>Nothing is changed: it is so already.</source>
        <translation>Nichts ändert sich: Es ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is emptied for %n member(s).</source>
        <translation>
            <numerusform>%1 wird bei %n Mitglied geleert.</numerusform>
            <numerusform>%1 wird bei %n Mitgliedern geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes “%2” for %n member(s).</source>
        <translation>
            <numerusform>%1 wird bei %n Mitglied zu „%2“.</numerusform>
            <numerusform>%1 wird bei %n Mitgliedern zu „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n member(s)</source>
        <translation>
            <numerusform>%1 von %n Mitglied setzen</numerusform>
            <numerusform>%1 von %n Mitgliedern setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SetHead</name>
    <message>
        <source>Looking at the directory…</source>
        <translation>Im Verzeichnis wird nachgesehen…</translation>
    </message>
    <message>
        <source>Not compared with the directory yet.</source>
        <translation>Noch nicht mit dem Verzeichnis verglichen.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people.</source>
        <translation>Das würde %1 von %2 Personen entfernen oder sperren.</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>Rollcall::SetWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>How many changes stand so: "9 ready"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are deleted, with their sign-in.</source>
        <translation>
            <numerusform>%n Konto wird gelöscht, mit seiner Anmeldung.</numerusform>
            <numerusform>%n Konten werden gelöscht, mit ihrer Anmeldung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person/people cannot use their organization any more.</source>
        <translation>
            <numerusform>%n Person kann ihre Organisation nicht mehr benutzen.</numerusform>
            <numerusform>%n Personen können ihre Organisation nicht mehr benutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are replaced. This cannot be undone.</source>
        <translation>
            <numerusform>%n Passwort wird ersetzt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Passwörter werden ersetzt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are sent. A sent mail cannot be called back.</source>
        <translation>
            <numerusform>%n Einladung wird verschickt. Eine verschickte Mail lässt sich nicht zurückholen.</numerusform>
            <numerusform>%n Einladungen werden verschickt. Eine verschickte Mail lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <extracomment>How many changes a set has, and how many of them stand how</extracomment>
        <translation>
            <numerusform>%n Änderung: %1.</numerusform>
            <numerusform>%n Änderungen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes a moment at the directory's rate.</source>
        <translation>Dauert beim Tempo des Verzeichnisses einen Augenblick.</translation>
    </message>
    <message>
        <source>Takes about %1 at the directory's rate.</source>
        <translation>Dauert beim Tempo des Verzeichnisses etwa %1.</translation>
    </message>
    <message>
        <source>Applied “%1”: %2.</source>
        <extracomment>A change set that was applied, and what became of its changes</extracomment>
        <translation>„%1“ angewendet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file are still to come.</source>
        <translation>
            <numerusform>%n Zeile der Datei steht noch aus.</numerusform>
            <numerusform>%n Zeilen der Datei stehen noch aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person/people sign in once more, on every device. This cannot be undone.</source>
        <translation>
            <numerusform>%n Person meldet sich auf jedem Gerät neu an. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Personen melden sich auf jedem Gerät neu an. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SetsTree</name>
    <message>
        <source>Change sets</source>
        <translation>Änderungssätze</translation>
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
    <name>Rollcall::SharedStrings</name>
    <message>
        <source>There is no room for the texts of the workbook in the folder for temporary files.</source>
        <translation>Im Ordner für temporäre Dateien ist kein Platz für die Texte der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its shared texts break at character %1.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihre gemeinsamen Texte brechen bei Zeichen %1 ab.</translation>
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
        <extracomment>A section of the sidebar and how many things it holds: "People, 5,000"
----------
A connection, its environment and how it stands: "Acme, Production, Signed out"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInCommands</name>
    <message>
        <source>%1 exclude each other.</source>
        <translation>%1 schließen einander aus.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile, so nobody was signed in. Try again.</source>
        <translation>Die Verbindung wurde inzwischen geändert, daher wurde niemand angemeldet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Client secret (Enter: the one in the keychain): </source>
        <translation>Client-Geheimnis (Enter: das im Schlüsselbund): </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client-Geheimnis: </translation>
    </message>
    <message>
        <source>No secret came on standard input, and none is kept. Nobody was signed in.</source>
        <translation>Über die Standardeingabe kam kein Geheimnis, und es ist keines aufbewahrt. Niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
    <message>
        <source>The server gave no refresh token. Add the scope offline_access to the connection, and permit it at the server.</source>
        <translation>Der Server hat kein Refresh-Token ausgegeben. Fügen Sie der Verbindung den Scope offline_access hinzu und erlauben Sie ihn am Server.</translation>
    </message>
    <message>
        <source>Nothing was kept, as the sign-in would end with this command. %1</source>
        <translation>Nichts wurde aufbewahrt, da die Anmeldung mit diesem Befehl enden würde. %1</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was kept.</source>
        <translation>Die Anmeldung wurde abgebrochen. Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” offers no such sign-in. See: rollcall connections kinds</source>
        <translation>„%1“ bietet keine solche Anmeldung. Siehe: rollcall connections kinds</translation>
    </message>
    <message>
        <source>Signed in to “%1”.</source>
        <translation>Bei „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>Signed in to “%1” as %2.</source>
        <translation>Bei „%1“ als %2 angemeldet.</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>Von „%1“ abgemeldet.</translation>
    </message>
    <message>
        <source>Nobody was signed in to “%1”.</source>
        <translation>Niemand war bei „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>With a code that is typed on another device.</source>
        <translation>Mit einem Code, der auf einem anderen Gerät eingegeben wird.</translation>
    </message>
    <message>
        <source>As a service account; its secret is read from standard input, or is in the keychain.</source>
        <translation>Als Dienstkonto; sein Geheimnis wird von der Standardeingabe gelesen oder liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>With a token, read from standard input.</source>
        <translation>Mit einem Token, von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Register first; the password is read from standard input.</source>
        <translation>Zuerst registrieren; das Passwort wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Print the link only.</source>
        <translation>Nur den Link ausgeben.</translation>
    </message>
    <message>
        <source>Sign in to a connection, in the browser or otherwise</source>
        <translation>Bei einer Verbindung anmelden, im Browser oder anders</translation>
    </message>
    <message>
        <source>Sign out of a connection</source>
        <translation>Von einer Verbindung abmelden</translation>
    </message>
    <message>
        <source>End the session in the browser too.</source>
        <translation>Auch die Sitzung im Browser beenden.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInDialog</name>
    <message>
        <source>The client secret is needed, and none is kept. Type it in.</source>
        <translation>Das Client-Geheimnis ist erforderlich, und es ist keines aufbewahrt. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The account %1 is made. Now sign in with it.</source>
        <translation>Das Konto %1 ist erstellt. Melden Sie sich jetzt damit an.</translation>
    </message>
    <message>
        <source>The account %1 is made. Confirm the address with the mail that comes, then sign in.</source>
        <translation>Das Konto %1 ist erstellt. Bestätigen Sie die Adresse mit der E-Mail, die Sie erhalten, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>Neues &amp;Konto…</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This connection has no sign-in.</source>
        <translation>Diese Verbindung hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>Accept exactly this certificate</source>
        <translation>Genau dieses Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Another certificate, or another fault of this one, is refused again.</source>
        <translation>Ein anderes Zertifikat oder ein anderer Fehler von diesem wird wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>The account is made at the server. Then you sign in.</source>
        <translation>Das Konto wird beim Server erstellt. Danach melden Sie sich an.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Nothing happens here until you are done there.</source>
        <translation>Hier geschieht nichts, bis Sie dort fertig sind.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInSession</name>
    <message>
        <source>The connection does not say how the client proves itself. Choose where its secret goes: the header or the form.</source>
        <translation>Die Verbindung sagt nicht, wie sich der Client ausweist. Wählen Sie, wohin sein Geheimnis kommt: in den Header oder ins Formular.</translation>
    </message>
    <message>
        <source>Nobody can register here from Rollcall. Register in the browser, or ask for an invitation.</source>
        <translation>Von Rollcall aus kann sich hier niemand registrieren. Registrieren Sie sich im Browser oder bitten Sie um eine Einladung.</translation>
    </message>
    <message>
        <source>You are signed out of Rollcall, but %1 offers no address that ends the browser's session. Sign out there in the browser.</source>
        <translation>Sie sind von Rollcall abgemeldet, aber %1 bietet keine Adresse, die die Sitzung im Browser beendet. Melden Sie sich dort im Browser ab.</translation>
    </message>
    <message>
        <source>You are signed out of Rollcall, but no browser could be opened. Open %1 in the browser that you signed in with.</source>
        <translation>Sie sind von Rollcall abgemeldet, aber es ließ sich kein Browser öffnen. Öffnen Sie %1 in dem Browser, in dem Sie sich angemeldet haben.</translation>
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
    <name>Rollcall::SignInTelling</name>
    <message>
        <source>Sign in in the browser. If none opened, open this link:</source>
        <translation>Melden Sie sich im Browser an. Falls sich keiner geöffnet hat, öffnen Sie diesen Link:</translation>
    </message>
    <message>
        <source>Open this link in the browser of this computer and sign in there:</source>
        <translation>Öffnen Sie diesen Link im Browser dieses Computers und melden Sie sich dort an:</translation>
    </message>
    <message>
        <source>On any device, open %1 and type this code:</source>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät und geben Sie diesen Code ein:</translation>
    </message>
    <message>
        <source>Or open %1</source>
        <translation>Oder öffnen Sie %1</translation>
    </message>
    <message>
        <source>Waiting; %1:%2 left. Ctrl+C cancels.</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>Warten; noch %1:%2. Strg+C bricht ab.</translation>
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
    <name>Rollcall::SignUpCommand</name>
    <message>
        <source>User name, with --sign-up.</source>
        <translation>Benutzername, mit --sign-up.</translation>
    </message>
    <message>
        <source>Given name, with --sign-up.</source>
        <translation>Vorname, mit --sign-up.</translation>
    </message>
    <message>
        <source>Family name, with --sign-up.</source>
        <translation>Nachname, mit --sign-up.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>No password came on standard input. Nobody was registered.</source>
        <translation>Über die Standardeingabe kam kein Passwort. Niemand wurde registriert.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>The two differ. Nobody was registered.</source>
        <translation>Die beiden stimmen nicht überein. Niemand wurde registriert.</translation>
    </message>
    <message>
        <source>--%1 goes with --sign-up only.</source>
        <translation>--%1 gilt nur mit --sign-up.</translation>
    </message>
    <message>
        <source>Registered %1. Now sign in.</source>
        <translation>%1 registriert. Melden Sie sich jetzt an.</translation>
    </message>
    <message>
        <source>The address is confirmed by the link in the message that is sent there.</source>
        <translation>Die Adresse wird durch den Link in der Nachricht bestätigt, die dorthin gesendet wird.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignUpPane</name>
    <message>
        <source>&amp;E-mail address *</source>
        <translation>&amp;E-Mail-Adresse *</translation>
    </message>
    <message>
        <source>&amp;Password *</source>
        <translation>&amp;Passwort *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The e-mail address is needed.</source>
        <translation>Die E-Mail-Adresse ist erforderlich.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Signins</name>
    <message>
        <source>The connection leads elsewhere now, so the sign-in and the secrets for the earlier server or client were dropped. Sign in again.</source>
        <translation>Die Verbindung führt jetzt woandershin; deshalb wurden die Anmeldung und die Geheimnisse für den früheren Server oder Client verworfen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The password was for another proxy and was dropped.</source>
        <translation>Das Passwort war für einen anderen Proxy und wurde verworfen.</translation>
    </message>
    <message>
        <source>The earlier server could not take its tokens back: %1</source>
        <translation>Der frühere Server konnte seine Tokens nicht zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Rollcall tries again at its next start.</source>
        <translation>Rollcall versucht es beim nächsten Start noch einmal.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SourcePage</name>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>Die &amp;erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>&amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>An empty table with the columns that this directory knows</source>
        <translation>Eine leere Tabelle mit den Spalten, die dieses Verzeichnis kennt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Personen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A table of people: CSV with commas, semicolons or tabs, a spreadsheet (XLSX), JSON or JSON Lines. Nothing is changed before the last step.</source>
        <translation>Eine Tabelle mit Personen: CSV mit Kommas, Semikolons oder Tabulatoren, eine Tabellendatei (XLSX), JSON oder JSON Lines. Vor dem letzten Schritt wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Rollcall::StagedChangesModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What would become of it now, or what became of it</source>
        <translation>Was jetzt daraus würde oder was daraus wurde</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Why, and what goes with it</source>
        <translation>Warum, und was mitgeht</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>%1, takes something away</source>
        <translation>%1, nimmt etwas weg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, its value before and its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Rollcall::StagedNote</name>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung</numerusform>
            <numerusform>%n vorgemerkte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>Rollcall::StandardInput</name>
    <message>
        <source>What came on standard input is too long for a secret.</source>
        <translation>Was über die Standardeingabe kam, ist zu lang für ein Geheimnis.</translation>
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
    <message>
        <source>Stop reading; what has come stays</source>
        <translation>Lesen beenden; was gekommen ist, bleibt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Kept at the server; what you see is a copy on this computer.</source>
        <translation>Beim Server aufbewahrt; was Sie sehen, ist eine Kopie auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Rollcall::StepRow</name>
    <message>
        <source>Find the server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>What the server offers</source>
        <translation>Was der Server bietet</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Read something</source>
        <translation>Etwas lesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
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
    <message>
        <source>erased</source>
        <extracomment>In the place of a name that the journal cannot show any more</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open. Nothing was changed; put it back, or close Rollcall and open it again.</source>
        <translation>„%1“ wurde verschoben, entfernt oder ersetzt, während es geöffnet war. Nichts wurde geändert; legen Sie die Datei zurück oder schließen Sie Rollcall und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no anchor of a journal. Choose a file that “rollcall audit anchor” wrote.</source>
        <translation>Das ist kein Anker eines Journals. Wählen Sie eine Datei, die „rollcall audit anchor“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This anchor was written by a newer Rollcall. Install the newer version.</source>
        <translation>Dieser Anker wurde von einem neueren Rollcall geschrieben. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The anchor is damaged, so it says nothing about the journal. Take another copy.</source>
        <translation>Der Anker ist beschädigt und sagt daher nichts über das Journal. Nehmen Sie eine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Sync</name>
    <message>
        <source>The server returned %1 of %2 organizations: keep the old list?</source>
        <translation>Der Server sandte %1 von %2 Organisationen: die alte Liste behalten?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 people: keep the old list?</source>
        <translation>Der Server sandte %1 von %2 Personen: die alte Liste behalten?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 roles: keep the old list?</source>
        <translation>Der Server sandte %1 von %2 Rollen: die alte Liste behalten?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 role groups: keep the old list?</source>
        <translation>Der Server sandte %1 von %2 Rollengruppen: die alte Liste behalten?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 applications: keep the old list?</source>
        <translation>Der Server sandte %1 von %2 Anwendungen: die alte Liste behalten?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 members: keep the old list?</source>
        <translation>Der Server sandte %1 von %2 Mitgliedern: die alte Liste behalten?</translation>
    </message>
</context>
<context>
    <name>Rollcall::SyncRun</name>
    <message numerus="yes">
        <source>Your sign-in has other rights than the one before: %n entry(s) that it did not return were kept as they were.</source>
        <translation>
            <numerusform>Ihre Anmeldung hat andere Rechte als die vorige: %n Eintrag, den sie nicht zurückgab, blieb, wie er war.</numerusform>
            <numerusform>Ihre Anmeldung hat andere Rechte als die vorige: %n Einträge, die sie nicht zurückgab, blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old list was kept, as you said, though the server returned less.</source>
        <translation>Die alte Liste wurde behalten, wie Sie sagten, obwohl der Server weniger sandte.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SyncWords</name>
    <message>
        <source>another Rollcall is reading</source>
        <translation>ein anderes Rollcall liest</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>wird gelesen, bisher %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>How far a sync is, and how long it will still take: "reading 3 of 10, 12 s left"</extracomment>
        <translation>%1, noch %2 s</translation>
    </message>
    <message>
        <source>%1, %2 min left</source>
        <translation>%1, noch %2 min</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>synced %1</source>
        <extracomment>%1 is "2 minutes ago" or a date</extracomment>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Why it is not up to date and how old it is: "offline, as of 3 hours ago"</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1, never read</source>
        <translation>%1, nie gelesen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Last read completely: %1</source>
        <translation>Zuletzt ganz gelesen: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::TableFormat</name>
    <message>
        <source>Excel workbook</source>
        <extracomment>A file of Excel (XLSX)</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON array</source>
        <extracomment>A file that holds one JSON array</extracomment>
        <translation>JSON-Array</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>The character that the Tab key types</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>The character |</extracomment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>%1 with byte order mark</source>
        <translation>%1 mit Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>How the file is to be read cannot be told any more. Begin the import anew.</source>
        <translation>Wie die Datei zu lesen ist, lässt sich nicht mehr sagen. Beginnen Sie den Import neu.</translation>
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
    <name>Rollcall::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>It stops at “%1”. Nothing was changed.</source>
        <translation>Der Test scheitert bei „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server answers. What was skipped can be tested once you are signed in.</source>
        <translation>Der Server antwortet. Was übersprungen wurde, kann getestet werden, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>&amp;Accept exactly this certificate</source>
        <translation>Genau dieses Zertifikat &amp;annehmen</translation>
    </message>
</context>
<context>
    <name>Rollcall::TimeRangeDialog</name>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Erster Tag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Letzter Tag:</translation>
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
    <message>
        <source>The client's secret is not stored. Type it in when you sign in from the window, or store it with: rollcall connections edit CONNECTION --client-secret</source>
        <translation>Das Client-Geheimnis ist nicht gespeichert. Geben Sie es bei der Anmeldung im Fenster ein, oder speichern Sie es mit: rollcall connections edit CONNECTION --client-secret</translation>
    </message>
</context>
<context>
    <name>Rollcall::TokenSource</name>
    <message>
        <source>Nobody is signed in to this connection. Sign in.</source>
        <translation>Niemand ist bei dieser Verbindung angemeldet. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The pasted token has expired. Paste a new one.</source>
        <translation>Das eingefügte Token ist abgelaufen. Fügen Sie ein neues ein.</translation>
    </message>
    <message>
        <source>This connection is locked. Unlock it.</source>
        <translation>Diese Verbindung ist gesperrt. Entsperren Sie sie.</translation>
    </message>
    <message>
        <source>The server does not accept the pasted token. Paste a new one.</source>
        <translation>Der Server nimmt das eingefügte Token nicht an. Fügen Sie ein neues ein.</translation>
    </message>
</context>
<context>
    <name>Rollcall::TraitFields</name>
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
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>Rollcall::TransferDialog</name>
    <message>
        <source>Move to another organization</source>
        <translation>In eine andere Organisation verschieben</translation>
    </message>
    <message>
        <source>Add to another organization</source>
        <translation>Zu einer anderen Organisation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Roles there</source>
        <translation>&amp;Rollen dort</translation>
    </message>
    <message>
        <source>Choose the organization first: its roles are shown then.</source>
        <translation>Wählen Sie zuerst die Organisation: Dann werden ihre Rollen gezeigt.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) move(s) from %1 to %2, as %3.</source>
        <translation>
            <numerusform>%n Mitglied wechselt von %1 zu %2, als %3.</numerusform>
            <numerusform>%n Mitglieder wechseln von %1 zu %2, als %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become(s) member(s) of %1 too, as %2.</source>
        <translation>
            <numerusform>%n Mitglied wird auch Mitglied von %1, als %2.</numerusform>
            <numerusform>%n Mitglieder werden auch Mitglieder von %1, als %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not add members to %1.</source>
        <translation>Sie dürfen %1 keine Mitglieder hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) move(s) from %1 to %2, without a role.</source>
        <translation>
            <numerusform>%n Mitglied wechselt von %1 zu %2, ohne Rolle.</numerusform>
            <numerusform>%n Mitglieder wechseln von %1 zu %2, ohne Rolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become(s) member(s) of %1 too, without a role.</source>
        <translation>
            <numerusform>%n Mitglied wird auch Mitglied von %1, ohne Rolle.</numerusform>
            <numerusform>%n Mitglieder werden auch Mitglieder von %1, ohne Rolle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Transmit</name>
    <message>
        <source>Transmit wants at least one role of every member.</source>
        <translation>Transmit verlangt für jedes Mitglied mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>%1 was a member already.</source>
        <translation>%1 war schon Mitglied.</translation>
    </message>
    <message>
        <source>The account was known already; its password is as it was.</source>
        <translation>Das Konto war schon bekannt; sein Passwort ist, wie es war.</translation>
    </message>
    <message>
        <source>Transmit accepted this and does not show it yet.</source>
        <translation>Transmit hat das angenommen und zeigt es noch nicht.</translation>
    </message>
    <message>
        <source>Only somebody who has not signed in yet can be invited.</source>
        <translation>Nur wer sich noch nie angemeldet hat, kann eingeladen werden.</translation>
    </message>
    <message>
        <source>An invitation goes by e-mail, and this person has no address.</source>
        <translation>Eine Einladung geht per E-Mail, und diese Person hat keine Adresse.</translation>
    </message>
    <message>
        <source>The secret of the application's client is missing. Enter it in the connection's settings.</source>
        <translation>Das Geheimnis des Clients der Anwendung fehlt. Geben Sie es in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>The application's client gets no token. %1</source>
        <translation>Der Client der Anwendung bekommt kein Token. %1</translation>
    </message>
    <message>
        <source>Transmit puts no role in the place of another. Give it first.</source>
        <translation>Transmit setzt keine Rolle an die Stelle einer anderen. Geben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The role %1 is of an application that %2 does not have.</source>
        <translation>Die Rolle %1 gehört zu einer Anwendung, die %2 nicht hat.</translation>
    </message>
    <message>
        <source>Give %1 the role group %2, which has the role</source>
        <translation>%1 die Rollengruppe %2 geben, die die Rolle hat</translation>
    </message>
    <message>
        <source>Add the role to the role group %1, which %2 has</source>
        <translation>Die Rolle zur Rollengruppe %1 hinzufügen, die %2 hat</translation>
    </message>
    <message>
        <source>The role %1 is in no role group of %2, so its members cannot have it.</source>
        <translation>Die Rolle %1 ist in keiner Rollengruppe von %2, also können ihre Mitglieder sie nicht haben.</translation>
    </message>
    <message>
        <source>The role %1 is in no role group, so nobody can have it.</source>
        <translation>Die Rolle %1 ist in keiner Rollengruppe, also kann niemand sie haben.</translation>
    </message>
    <message>
        <source>Transmit knows no role %1. Refresh the list of roles.</source>
        <translation>Transmit kennt keine Rolle %1. Aktualisieren Sie die Liste der Rollen.</translation>
    </message>
    <message>
        <source>A role group needs a name.</source>
        <translation>Eine Rollengruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>In Transmit every role and role group is of an application. Choose one.</source>
        <translation>In Transmit gehört jede Rolle und jede Rollengruppe zu einer Anwendung. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The application has another role group of this name.</source>
        <translation>Die Anwendung hat eine andere Rollengruppe dieses Namens.</translation>
    </message>
    <message>
        <source>Only a part of it was done. %1</source>
        <translation>Nur ein Teil davon wurde getan. %1</translation>
    </message>
    <message>
        <source>This role is of no application of the organization any more. Give the organization the application, then take the role away.</source>
        <translation>Diese Rolle gehört zu keiner Anwendung der Organisation mehr. Geben Sie der Organisation die Anwendung und nehmen Sie dann die Rolle weg.</translation>
    </message>
    <message>
        <source>The account stays: the person belongs to other organizations.</source>
        <translation>Das Konto bleibt: Die Person gehört zu anderen Organisationen.</translation>
    </message>
    <message>
        <source>The person left the organization; their account is still there. %1</source>
        <translation>Die Person hat die Organisation verlassen; ihr Konto ist noch da. %1</translation>
    </message>
    <message>
        <source>The name of an organization has 1 to %1 characters.</source>
        <translation>Der Name einer Organisation hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>Transmit wants at least one domain of every organization.</source>
        <translation>Transmit verlangt für jede Organisation mindestens eine Domain.</translation>
    </message>
    <message>
        <source>Transmit wants at least one application of every organization.</source>
        <translation>Transmit verlangt für jede Organisation mindestens eine Anwendung.</translation>
    </message>
    <message>
        <source>Transmit replaces logos and removes none.</source>
        <translation>Transmit ersetzt Logos und entfernt keine.</translation>
    </message>
    <message>
        <source>The picture is not here any more. Choose it again.</source>
        <translation>Das Bild ist nicht mehr hier. Wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Transmit's organizations have no owner. Create it, then add its administrator as a member.</source>
        <translation>Organisationen von Transmit haben keinen Besitzer. Erstellen Sie sie und fügen Sie dann ihren Administrator als Mitglied hinzu.</translation>
    </message>
    <message>
        <source>Transmit has another organization of this name.</source>
        <translation>Transmit hat eine andere Organisation dieses Namens.</translation>
    </message>
    <message>
        <source>Only organizations of the applications that can be seen are listed.</source>
        <translation>Es werden nur Organisationen der Anwendungen gezeigt, die zu sehen sind.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Eine Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>The application has another role of this name.</source>
        <translation>Die Anwendung hat eine andere Rolle dieses Namens.</translation>
    </message>
    <message>
        <source>A pending person becomes active by signing in; nobody can do that for them.</source>
        <translation>Eine ausstehende Person wird aktiv, indem sie sich anmeldet; das kann niemand für sie tun.</translation>
    </message>
    <message>
        <source>The account is suspended in the whole tenant, not only here. Activate the account instead.</source>
        <translation>Das Konto ist im ganzen Mandanten gesperrt, nicht nur hier. Aktivieren Sie stattdessen das Konto.</translation>
    </message>
    <message>
        <source>A logo is a picture of at most one megabyte.</source>
        <translation>Ein Logo ist ein Bild von höchstens einem Megabyte.</translation>
    </message>
    <message>
        <source>Transmit tells nothing more of this.</source>
        <translation>Mehr sagt Transmit darüber nicht.</translation>
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
        <source>Managed organizations of %1</source>
        <translation>Verwaltete Organisationen von %1</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Es gibt mehr als diese.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>Niemand ist mit diesem Konto angemeldet.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Single sign-on to %1</source>
        <translation>Single Sign-on bei %1</translation>
    </message>
    <message>
        <source>Assertion consumer address (SAML)</source>
        <translation>Assertion-Consumer-Adresse (SAML)</translation>
    </message>
    <message>
        <source>Entity id of the service provider (SAML)</source>
        <translation>Entity-ID des Dienstanbieters (SAML)</translation>
    </message>
    <message>
        <source>Redirect address (OpenID Connect)</source>
        <translation>Weiterleitungsadresse (OpenID Connect)</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Transmit lets nobody change these settings from outside: enter them in its Admin Portal.</source>
        <translation>Transmit lässt diese Einstellungen von niemandem von außen ändern: Geben Sie sie in seinem Admin Portal ein.</translation>
    </message>
    <message>
        <source>Admin Portal</source>
        <translation>Admin Portal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the tenant is kept; the sandbox is a tenant of its own.</source>
        <translation>Wo der Mandant liegt; die Sandbox ist ein eigener Mandant.</translation>
    </message>
    <message>
        <source>United States, global</source>
        <translation>Vereinigte Staaten, weltweit</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of the management application, under Settings in the Admin Portal; it opens the whole tenant.</source>
        <translation>Der Verwaltungsanwendung, im Admin Portal unter Settings; sie öffnet den ganzen Mandanten.</translation>
    </message>
    <message>
        <source>This client is of</source>
        <translation>Dieser Client gehört zu</translation>
    </message>
    <message>
        <source>A management application</source>
        <translation>Einer Verwaltungsanwendung</translation>
    </message>
    <message>
        <source>An ordinary application</source>
        <translation>Einer gewöhnlichen Anwendung</translation>
    </message>
    <message>
        <source>Second client id</source>
        <translation>Zweite Client-ID</translation>
    </message>
    <message>
        <source>Of the other kind: members are changed with an ordinary application's client, organizations and roles with a management application's. Empty: one must do.</source>
        <translation>Von der anderen Art: Mitglieder werden mit dem Client einer gewöhnlichen Anwendung geändert, Organisationen und Rollen mit dem einer Verwaltungsanwendung. Leer: Einer muss genügen.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Sein Geheimnis</translation>
    </message>
    <message>
        <source>Path of the tokens</source>
        <translation>Pfad der Token</translation>
    </message>
    <message>
        <source>Path of the API</source>
        <translation>Pfad der API</translation>
    </message>
    <message>
        <source>Credentials of single calls</source>
        <translation>Zugangsdaten einzelner Aufrufe</translation>
    </message>
    <message>
        <source>The name of a call, such as createOrAssignMember, and management or application: for a tenant that wants it otherwise.</source>
        <translation>Der Name eines Aufrufs, etwa createOrAssignMember, und management oder application: für einen Mandanten, der es anders will.</translation>
    </message>
    <message>
        <source>List people without an organization too</source>
        <translation>Auch Personen ohne Organisation zeigen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Only the server, without a path: https://api.transmitsecurity.io.</source>
        <translation>Nur der Server, ohne Pfad: https://api.transmitsecurity.io.</translation>
    </message>
    <message>
        <source>A path begins with / and does not end with it.</source>
        <translation>Ein Pfad beginnt mit / und endet nicht damit.</translation>
    </message>
    <message>
        <source>Without this path nobody gets a token.</source>
        <translation>Ohne diesen Pfad bekommt niemand ein Token.</translation>
    </message>
    <message>
        <source>The two clients are two: this one is the first.</source>
        <translation>Die zwei Clients sind zwei: Dieser ist der erste.</translation>
    </message>
    <message>
        <source>A call is made with management or application.</source>
        <translation>Ein Aufruf geschieht mit management oder application.</translation>
    </message>
    <message>
        <source>Organizations, members and roles of a tenant of Transmit Security (Mosaic).</source>
        <translation>Organisationen, Mitglieder und Rollen eines Mandanten von Transmit Security (Mosaic).</translation>
    </message>
    <message>
        <source>Applications could not be listed: %1</source>
        <translation>Anwendungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Organizations could not be listed: %1</source>
        <translation>Organisationen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Roles could not be listed: %1</source>
        <translation>Rollen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Members of an organization could not be listed: %1</source>
        <translation>Mitglieder einer Organisation konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Which organizations have which role groups could not be read: %1</source>
        <translation>Welche Organisationen welche Rollengruppen haben, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Users could not be listed: %1</source>
        <translation>Benutzer konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This needs the management application's credentials. Add them to the connection.</source>
        <translation>Das braucht die Zugangsdaten der Verwaltungsanwendung. Fügen Sie sie zur Verbindung hinzu.</translation>
    </message>
    <message>
        <source>This needs the credentials of an application's client. Add them to the connection.</source>
        <translation>Das braucht die Zugangsdaten des Clients einer Anwendung. Fügen Sie sie zur Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Transmit has no call that lists or takes back invitations. Remove the person instead.</source>
        <translation>Transmit hat keinen Aufruf, der Einladungen zeigt oder zurücknimmt. Entfernen Sie stattdessen die Person.</translation>
    </message>
    <message>
        <source>In Transmit a person is made by adding them to an organization.</source>
        <translation>In Transmit entsteht eine Person, indem sie zu einer Organisation hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Applications are set up in Transmit's Admin Portal.</source>
        <translation>Anwendungen werden im Admin Portal von Transmit eingerichtet.</translation>
    </message>
    <message>
        <source>Transmit wants an e-mail address, a phone number or a user name.</source>
        <translation>Transmit verlangt eine E-Mail-Adresse, eine Telefonnummer oder einen Benutzernamen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n character(s).</source>
        <translation>
            <numerusform>%1 hat höchstens %n Zeichen.</numerusform>
            <numerusform>%1 hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone number begins with + and the country code.</source>
        <translation>Eine Telefonnummer beginnt mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>Needs the management application's credentials in the connection.</source>
        <translation>Braucht die Zugangsdaten der Verwaltungsanwendung in der Verbindung.</translation>
    </message>
    <message>
        <source>Needs the credentials of an application's client in the connection.</source>
        <translation>Braucht die Zugangsdaten des Clients einer Anwendung in der Verbindung.</translation>
    </message>
    <message>
        <source>Needs both credentials in the connection.</source>
        <translation>Braucht beide Zugangsdaten in der Verbindung.</translation>
    </message>
    <message>
        <source>This organization is not in Transmit any more. Refresh the list.</source>
        <translation>Diese Organisation ist nicht mehr in Transmit. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This person is not in the organization any more. Refresh the list.</source>
        <translation>Diese Person ist nicht mehr in der Organisation. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This role is not in Transmit any more. Refresh the list.</source>
        <translation>Diese Rolle ist nicht mehr in Transmit. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This role group is not in Transmit any more. Refresh the list.</source>
        <translation>Diese Rollengruppe ist nicht mehr in Transmit. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account's status holds in the whole tenant; a membership is enabled or suspended by itself.</source>
        <translation>Der Status des Kontos gilt im ganzen Mandanten; eine Mitgliedschaft ist für sich aktiv oder gesperrt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Some of the roles are missing. %1</source>
        <translation>Einige der Rollen fehlen. %1</translation>
    </message>
    <message>
        <source>The role %1 works only together with that of an administrator of the organization.</source>
        <translation>Die Rolle %1 wirkt nur zusammen mit der eines Administrators der Organisation.</translation>
    </message>
    <message>
        <source>Only the management application's credentials tell of all applications.</source>
        <translation>Nur die Zugangsdaten der Verwaltungsanwendung geben über alle Anwendungen Auskunft.</translation>
    </message>
    <message>
        <source>The account stays: nobody knows who else uses it. %1</source>
        <translation>Das Konto bleibt: Niemand weiß, wer es sonst noch benutzt. %1</translation>
    </message>
    <message>
        <source>The account stays: other applications of the tenant may use it. If none does, delete the person.</source>
        <translation>Das Konto bleibt: Andere Anwendungen des Mandanten könnten es benutzen. Tut es keine, löschen Sie die Person.</translation>
    </message>
    <message>
        <source>Transmit takes a member out of one application at a time. These still have this person: %1.</source>
        <translation>Transmit nimmt ein Mitglied aus einer Anwendung nach der anderen heraus. Diese haben die Person noch: %1.</translation>
    </message>
    <message>
        <source>The account stays: the person is still shown in the organization.</source>
        <translation>Das Konto bleibt: Die Person wird noch in der Organisation angezeigt.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Freigeschaltet</translation>
    </message>
    <message>
        <source>Suspended in %1</source>
        <translation>Gesperrt in %1</translation>
    </message>
    <message>
        <source>Members are listed for the application %1; who is only in another one may be missing.</source>
        <translation>Mitglieder werden für die Anwendung %1 aufgezählt; wer nur in einer anderen ist, kann fehlen.</translation>
    </message>
    <message>
        <source>In Transmit the parent is given when an organization is made.</source>
        <translation>In Transmit wird die übergeordnete Organisation beim Anlegen angegeben.</translation>
    </message>
    <message>
        <source>Transmit's organizations have no owner: add its administrator as a member afterwards.</source>
        <translation>Organisationen haben in Transmit keinen Eigentümer: Fügen Sie danach ihren Administrator als Mitglied hinzu.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Undo</name>
    <message>
        <source>The invitation to %1 was sent; its link leads nowhere then.</source>
        <translation>Die Einladung an %1 wurde versandt; ihr Link führt dann ins Leere.</translation>
    </message>
    <message>
        <source>%1 gets a new invitation; the earlier one stays void.</source>
        <translation>%1 erhält eine neue Einladung; die frühere bleibt ungültig.</translation>
    </message>
    <message>
        <source>The invitation to %1 was sent.</source>
        <translation>Die Einladung an %1 wurde versandt.</translation>
    </message>
    <message>
        <source>The password of %1 was replaced; the earlier one is not known.</source>
        <translation>Das Passwort von %1 wurde ersetzt; das frühere ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The account of %1 was deleted: it is made again, with another id.</source>
        <translation>Das Konto von %1 wurde gelöscht: Es wird neu erstellt, mit einer anderen ID.</translation>
    </message>
    <message>
        <source>The password of %1 is gone.</source>
        <translation>Das Passwort von %1 ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) of %1 cannot be restored: there were too many to keep.</source>
        <translation>
            <numerusform>%n Mitgliedschaft von %1 kann nicht wiederhergestellt werden: Es waren zu viele zum Aufbewahren.</numerusform>
            <numerusform>%n Mitgliedschaften von %1 können nicht wiederhergestellt werden: Es waren zu viele zum Aufbewahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) of “%1” do not get it back: there were too many to keep.</source>
        <translation>
            <numerusform>%n Inhaber von „%1“ erhält sie nicht zurück: Es waren zu viele zum Aufbewahren.</numerusform>
            <numerusform>%n Inhaber von „%1“ erhalten sie nicht zurück: Es waren zu viele zum Aufbewahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which organizations had “%1” is not known: it is made again without them.</source>
        <translation>Welche Organisationen „%1“ hatten, ist nicht bekannt: Es wird ohne sie wieder angelegt.</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Die Sitzungen von %1 wurden beendet.</translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this line; Edit › Undo stays</source>
        <translation>Diese Zeile schließen; Bearbeiten › Rückgängig bleibt</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation>%1 Rückgängig mit Strg+Z.</translation>
    </message>
    <message>
        <source>%1 Redo with Ctrl+Shift+Z.</source>
        <translation>%1 Wiederholen mit Strg+Umschalt+Z.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoQuestion</name>
    <message numerus="yes">
        <source>Undo %n change(s)?</source>
        <translation>
            <numerusform>%n Änderung rückgängig machen?</numerusform>
            <numerusform>%n Änderungen rückgängig machen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be undone.</source>
        <translation>
            <numerusform>%n Änderung lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Änderungen lassen sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoWords</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A verb of the menu Edit and what it takes back: Undo “Suspend Wei Kim”</extracomment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Rollcall::ValueWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Rollcall::Voluble</name>
    <message>
        <source>The name of an organization has 1 to 255 characters.</source>
        <translation>Der Name einer Organisation hat 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>Voluble takes only a phone number that exists, with + and the country code, such as +44 20 7183 8750.</source>
        <translation>Voluble nimmt nur eine Telefonnummer an, die es gibt, mit + und der Landesvorwahl, wie +44 20 7183 8750.</translation>
    </message>
    <message>
        <source>Credits are a number above zero; Voluble cannot take the last one away.</source>
        <translation>Guthaben ist eine Zahl über null; das letzte Guthaben kann Voluble nicht wegnehmen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where this Voluble answers, without /v1.</source>
        <translation>Wo dieses Voluble antwortet, ohne /v1.</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>Auth0-Domain</translation>
    </message>
    <message>
        <source>The tenant that signs people in.</source>
        <translation>Der Tenant, der Personen anmeldet.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What Auth0 calls Rollcall; it is made there, under Applications, as a native one.</source>
        <translation>So nennt Auth0 Rollcall; sie entsteht dort unter Applications, als native Anwendung.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>What Auth0 calls the API of Voluble. Without it the token opens nothing there.</source>
        <translation>So nennt Auth0 die API von Voluble. Ohne sie öffnet das Token dort nichts.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>offline_access keeps you signed in.</source>
        <translation>offline_access hält Sie angemeldet.</translation>
    </message>
    <message>
        <source>Client's secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Only a service account has one.</source>
        <translation>Nur ein Dienstkonto hat eines.</translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation>Keines (öffentlicher Client)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>A web address that this Voluble lets ask Auth0 for names and roles. Empty: they are not shown.</source>
        <translation>Eine Webadresse, der dieses Voluble erlaubt, Auth0 nach Namen und Rollen zu fragen. Leer: Sie werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Redirect path</source>
        <translation>Pfad der Weiterleitung</translation>
    </message>
    <message>
        <source>Auth0 compares redirect addresses exactly: list http://127.0.0.1 with this path and these ports there.</source>
        <translation>Auth0 vergleicht Weiterleitungsadressen genau: Tragen Sie dort http://127.0.0.1 mit diesem Pfad und diesen Ports ein.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Ports der Weiterleitung</translation>
    </message>
    <message>
        <source>The first free one is taken.</source>
        <translation>Der erste freie wird verwendet.</translation>
    </message>
    <message>
        <source>Sign-up database</source>
        <translation>Registrierungsdatenbank</translation>
    </message>
    <message>
        <source>Where new people register.</source>
        <translation>Wo sich neue Personen registrieren.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Only the name of the tenant's server, such as voluble-dev.eu.auth0.com.</source>
        <translation>Nur der Name des Tenant-Servers, wie voluble-dev.eu.auth0.com.</translation>
    </message>
    <message>
        <source>Leave /v1 out: Rollcall adds it.</source>
        <translation>Lassen Sie /v1 weg: Rollcall fügt es hinzu.</translation>
    </message>
    <message>
        <source>An origin has no path: https://admin.example.com.</source>
        <translation>Ein Origin hat keinen Pfad: https://admin.example.com.</translation>
    </message>
    <message>
        <source>Organizations that send messages with Voluble, whose people sign in through Auth0.</source>
        <translation>Organisationen, die mit Voluble Nachrichten senden und deren Personen sich über Auth0 anmelden.</translation>
    </message>
    <message>
        <source>Choose how the organization pays: as it goes (PAYG) or in advance (PAY_IN_ADVANCE).</source>
        <translation>Wählen Sie, wie die Organisation zahlt: nach Verbrauch (PAYG) oder im Voraus (PAY_IN_ADVANCE).</translation>
    </message>
    <message>
        <source>Something answers there that is not Voluble. Check the address of the connection.</source>
        <translation>Dort antwortet etwas, das nicht Voluble ist. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>Voluble answered, and you are signed in.</source>
        <translation>Voluble hat geantwortet, und Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in, and belong to no organization yet: create one, or ask an owner to add you.</source>
        <translation>Sie sind angemeldet und gehören noch zu keiner Organisation: Legen Sie eine an oder bitten Sie einen Eigentümer, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>You are signed in, and Voluble knows you without an organization. Ask whoever runs it.</source>
        <translation>Sie sind angemeldet, und Voluble kennt Sie ohne Organisation. Fragen Sie, wer den Dienst betreibt.</translation>
    </message>
    <message>
        <source>You are signed in, and hold no right to see organizations: create one, or ask an owner for the right.</source>
        <translation>Sie sind angemeldet und haben kein Recht, Organisationen zu sehen: Legen Sie eine an oder bitten Sie einen Eigentümer um das Recht.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Voluble::Api</name>
    <message>
        <source>Voluble neither invites nor gives out passwords. Add the person without.</source>
        <translation>Voluble lädt weder ein noch vergibt es Passwörter. Fügen Sie die Person ohne beides hinzu.</translation>
    </message>
    <message>
        <source>Voluble adds people by their id at Auth0, such as auth0|5d…; they have to sign up there first.</source>
        <translation>Voluble fügt Personen mit ihrer ID bei Auth0 hinzu, wie auth0|5d…; sie müssen sich zuerst dort registrieren.</translation>
    </message>
    <message>
        <source>Auth0 wants this of a new person: %1.</source>
        <translation>Auth0 verlangt dies von einer neuen Person: %1.</translation>
    </message>
    <message>
        <source>Voluble said that it added this person, and does not list them.</source>
        <translation>Voluble hat gemeldet, dass es diese Person hinzugefügt hat, führt sie aber nicht auf.</translation>
    </message>
    <message>
        <source>This organization is not in Voluble any more. Refresh the list.</source>
        <translation>Diese Organisation ist nicht mehr in Voluble. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Roles are given at Auth0, which this connection does not reach.</source>
        <translation>Rollen werden bei Auth0 vergeben, das diese Verbindung nicht erreicht.</translation>
    </message>
    <message>
        <source>The person is at Auth0 now and not in the organization.</source>
        <translation>Die Person ist jetzt bei Auth0, aber nicht in der Organisation.</translation>
    </message>
    <message>
        <source>If the person was in another organization, they are here now: in Voluble everybody is in one.</source>
        <translation>Falls die Person in einer anderen Organisation war, ist sie jetzt hier: In Voluble sind alle in genau einer.</translation>
    </message>
    <message>
        <source>The person was added without the roles. %1</source>
        <translation>Die Person wurde ohne die Rollen hinzugefügt. %1</translation>
    </message>
    <message>
        <source>Your sign-in does not hold the right %1 yet. Sign in again; if that does not help, whoever runs this Voluble has to give it to you at Auth0.</source>
        <translation>Ihre Anmeldung hat das Recht %1 noch nicht. Melden Sie sich erneut an; hilft das nicht, muss der Betreiber dieses Voluble es Ihnen bei Auth0 geben.</translation>
    </message>
    <message>
        <source>In Voluble whoever creates an organization becomes its owner. Let them sign in and create it.</source>
        <translation>In Voluble wird Eigentümer, wer eine Organisation erstellt. Lassen Sie diese Person sich anmelden und die Organisation erstellen.</translation>
    </message>
    <message>
        <source>Voluble has a record of you without an organization, which keeps it from giving you one. Ask whoever runs it to remove the record.</source>
        <translation>Voluble hat einen Eintrag von Ihnen ohne Organisation und kann Ihnen deshalb keine geben. Bitten Sie den Betreiber, den Eintrag zu entfernen.</translation>
    </message>
    <message>
        <source>You belong to an organization already, and in Voluble everybody is in one only. Leave it first, or use another account.</source>
        <translation>Sie gehören schon zu einer Organisation, und in Voluble sind alle nur in einer. Verlassen Sie sie zuerst oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Accounts are removed at Auth0, which this connection does not reach.</source>
        <translation>Konten werden bei Auth0 entfernt, das diese Verbindung nicht erreicht.</translation>
    </message>
    <message>
        <source>The person left the organization; their account at Auth0 is still there. %1</source>
        <translation>Die Person hat die Organisation verlassen; ihr Konto bei Auth0 gibt es noch. %1</translation>
    </message>
    <message>
        <source>Through Voluble roles can be given and not taken away. Take it away at Auth0.</source>
        <translation>Über Voluble können Rollen gegeben, aber nicht entzogen werden. Entziehen Sie sie bei Auth0.</translation>
    </message>
    <message>
        <source>This person is not in the organization any more. Refresh the list.</source>
        <translation>Diese Person ist nicht mehr in der Organisation. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Voluble does not tell which roles somebody has; these were given: nothing else is known.</source>
        <translation>Voluble teilt nicht mit, welche Rollen jemand hat; diese wurden gegeben: Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Passwords are kept at Auth0, which this connection does not reach.</source>
        <translation>Passwörter werden bei Auth0 aufbewahrt, das diese Verbindung nicht erreicht.</translation>
    </message>
    <message>
        <source>This is a link: whoever opens it chooses a new password. Give it to this person only.</source>
        <translation>Dies ist ein Link: Wer ihn öffnet, wählt ein neues Passwort. Geben Sie ihn nur dieser Person.</translation>
    </message>
    <message>
        <source>Voluble took the change and kept some of the old values.</source>
        <translation>Voluble hat die Änderung angenommen, aber einige alte Werte behalten.</translation>
    </message>
    <message>
        <source>You are signed in, and Voluble does not know you yet: you belong to no organization. Create one, or ask an owner to add you.</source>
        <translation>Sie sind angemeldet, aber Voluble kennt Sie noch nicht: Sie gehören zu keiner Organisation. Erstellen Sie eine oder bitten Sie einen Eigentümer, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Voluble knows you, but you belong to no organization any more, and it cannot give you one. Ask whoever runs it.</source>
        <translation>Voluble kennt Sie, aber Sie gehören zu keiner Organisation mehr, und es kann Ihnen keine geben. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>This Voluble does not let Rollcall ask Auth0 for names and roles: it does not know the Origin of the connection.</source>
        <translation>Dieses Voluble lässt Rollcall nicht bei Auth0 nach Namen und Rollen fragen: Es kennt den Origin der Verbindung nicht.</translation>
    </message>
    <message>
        <source>This person belongs to an organization already, and in Voluble everybody is in one only.</source>
        <translation>Diese Person gehört schon zu einer Organisation, und in Voluble sind alle nur in einer.</translation>
    </message>
    <message>
        <source>The sign-in brought a token that Voluble cannot read. Check the audience of the connection, then sign in again.</source>
        <translation>Die Anmeldung hat ein Token gebracht, das Voluble nicht lesen kann. Prüfen Sie die Audience der Verbindung und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>You belong to no organization here, so nothing can be seen.</source>
        <translation>Sie gehören hier zu keiner Organisation, daher ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Your sign-in may not look at organizations: %1</source>
        <translation>Ihre Anmeldung darf Organisationen nicht ansehen: %1</translation>
    </message>
    <message>
        <source>Names and roles could not be read: %1</source>
        <translation>Namen und Rollen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>You belong to an organization already, and in Voluble everybody is in one only.</source>
        <translation>Sie gehören schon zu einer Organisation, und in Voluble sind alle nur in einer.</translation>
    </message>
    <message>
        <source>Voluble has a record of you without an organization, which keeps it from giving you one.</source>
        <translation>Voluble hat einen Eintrag von Ihnen ohne Organisation und kann Ihnen deshalb keine geben.</translation>
    </message>
    <message>
        <source>This organization is not yours.</source>
        <translation>Diese Organisation ist nicht Ihre.</translation>
    </message>
    <message>
        <source>Your sign-in holds no right to change this organization.</source>
        <translation>Ihre Anmeldung hat kein Recht, diese Organisation zu ändern.</translation>
    </message>
    <message>
        <source>This organization is not yours. Voluble itself would let you change it, so Rollcall does not.</source>
        <translation>Diese Organisation ist nicht Ihre. Voluble selbst würde die Änderung nicht verhindern, deshalb tut es Rollcall.</translation>
    </message>
    <message>
        <source>One's own organization only, with a right to it (%1, or all rights of staff).</source>
        <translation>Nur die eigene Organisation, mit einem Recht daran (%1 oder alle Rechte des Personals).</translation>
    </message>
    <message>
        <source>One's own organization only, and only where the connection reaches Voluble's calls to Auth0.</source>
        <translation>Nur die eigene Organisation, und nur wo die Verbindung die Aufrufe von Voluble an Auth0 erreicht.</translation>
    </message>
    <message>
        <source>Only by somebody who is in none yet: in Voluble everybody is in one organization.</source>
        <translation>Nur von jemandem, der noch in keiner ist: In Voluble sind alle in einer Organisation.</translation>
    </message>
    <message>
        <source>Auth0 told the names of %1 of %2 people; the others are shown by their ids, or as they were.</source>
        <translation>Auth0 nannte die Namen von %1 von %2 Personen; die übrigen werden mit ihrer Kennung gezeigt oder so, wie sie waren.</translation>
    </message>
    <message>
        <source>Voluble can neither suspend nor activate people. Remove the person instead.</source>
        <translation>Voluble kann Personen weder sperren noch aktivieren. Entfernen Sie die Person stattdessen.</translation>
    </message>
    <message>
        <source>Voluble keeps nothing of people that could be edited; they do it at Auth0.</source>
        <translation>Voluble hält nichts über Personen fest, was sich bearbeiten ließe; sie tun es selbst bei Auth0.</translation>
    </message>
    <message>
        <source>People sign up themselves; then they are added to an organization.</source>
        <translation>Personen registrieren sich selbst; danach werden sie zu einer Organisation hinzugefügt.</translation>
    </message>
    <message>
        <source>Voluble removes people from their organization; their account at Auth0 stays.</source>
        <translation>Voluble nimmt Personen aus ihrer Organisation heraus; ihr Konto bei Auth0 bleibt.</translation>
    </message>
    <message>
        <source>Voluble has no invitations.</source>
        <translation>Voluble kennt keine Einladungen.</translation>
    </message>
    <message>
        <source>Roles are made at Auth0.</source>
        <translation>Rollen werden bei Auth0 angelegt.</translation>
    </message>
    <message>
        <source>Voluble has neither role groups nor applications.</source>
        <translation>Voluble kennt weder Rollengruppen noch Anwendungen.</translation>
    </message>
    <message>
        <source>Roles and passwords are kept at Auth0, and this connection does not reach Voluble's calls to it (see Origin in its settings).</source>
        <translation>Rollen und Passwörter liegen bei Auth0, und diese Verbindung erreicht die Aufrufe von Voluble dorthin nicht (siehe Origin in ihren Einstellungen).</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Zahlung nach Verbrauch</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>Zahlung im Voraus</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Your sign-in does not hold the right to change credits (%1).</source>
        <translation>Ihre Anmeldung hat nicht das Recht, Guthaben zu ändern (%1).</translation>
    </message>
    <message>
        <source>You become its owner; the sign-in is renewed, so that it holds the right to it.</source>
        <translation>Sie werden ihr Eigentümer; die Anmeldung wird erneuert, damit sie das Recht dazu hat.</translation>
    </message>
    <message>
        <source>Your sign-in does not hold the right to this (%1).</source>
        <translation>Ihre Anmeldung hat nicht das Recht dazu (%1).</translation>
    </message>
    <message>
        <source>Voluble gives roles and passwords only in one's own organization.</source>
        <translation>Voluble vergibt Rollen und Passwörter nur in der eigenen Organisation.</translation>
    </message>
    <message>
        <source>The person was added; whether with the roles nobody knows. %1</source>
        <translation>Die Person wurde hinzugefügt; ob mit den Rollen, weiß niemand. %1</translation>
    </message>
    <message>
        <source>Your token was pasted before you became the owner, so it does not hold the right %1. Get a new one and paste it in its place.</source>
        <translation>Ihr Token wurde eingefügt, bevor Sie Inhaber wurden, und hat daher das Recht %1 nicht. Holen Sie ein neues und fügen Sie es an seiner Stelle ein.</translation>
    </message>
    <message>
        <source>Voluble knows nothing of sessions; they are ended at Auth0.</source>
        <translation>Voluble kennt keine Sitzungen; sie werden bei Auth0 beendet.</translation>
    </message>
    <message>
        <source>Your sign-in may not look whether the organization was created. Sign in again, or paste a new token: if it was created, it is in the list then; if not, create it again.</source>
        <translation>Ihre Anmeldung darf nicht nachsehen, ob die Organisation erstellt wurde. Melden Sie sich erneut an oder fügen Sie ein neues Token ein: Wurde sie erstellt, steht sie dann in der Liste; wenn nicht, erstellen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WatchedFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it may not be read, or another program holds it.</source>
        <translation>%1 kann nicht geöffnet werden: Die Datei darf nicht gelesen werden, oder ein anderes Programm belegt sie.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>Die Datei wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WayPane</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>eyJ… or any other bearer token</source>
        <translation>eyJ… oder ein anderes Bearer-Token</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>Leer lassen, um das aufbewahrte zu verwenden</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>Es sagt nicht, wann es endet.</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Fügen Sie zuerst das Token ein.</translation>
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
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
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
    <message>
        <source>Connect to a directory</source>
        <translation>Mit einem Verzeichnis verbinden</translation>
    </message>
    <message>
        <source>Manage organizations and members that a server keeps: say where it is, then sign in.</source>
        <translation>Organisationen und Mitglieder verwalten, die ein Server aufbewahrt: Sagen Sie, wo er ist, und melden Sie sich dann an.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WhyCommand</name>
    <message>
        <source>%1 holds %2 in “%3”:</source>
        <translation>%1 hat %2 in „%3“:</translation>
    </message>
    <message>
        <source>%1 holds %2 in “%3”: the owner of the directory may do everything in it.</source>
        <translation>%1 hat %2 in „%3“: Der Eigentümer des Verzeichnisses darf darin alles.</translation>
    </message>
    <message>
        <source>%1 does not hold %2 in “%3”: no member there.</source>
        <translation>%1 hat %2 in „%3“ nicht: dort kein Mitglied.</translation>
    </message>
    <message>
        <source>%1 does not hold %2 in “%3”: the membership is not active. Once it is, this would give it:</source>
        <translation>%1 hat %2 in „%3“ nicht: Die Mitgliedschaft ist nicht aktiv. Sobald sie es ist, käme die Berechtigung hierdurch:</translation>
    </message>
    <message>
        <source>%1 does not hold %2 in “%3”: none of the roles there gives it.</source>
        <translation>%1 hat %2 in „%3“ nicht: Keine der Rollen dort enthält diese Berechtigung.</translation>
    </message>
    <message>
        <source>role group %1</source>
        <translation>Rollengruppe %1</translation>
    </message>
    <message>
        <source>Roles that would give it: %1</source>
        <translation>Rollen, die diese Berechtigung geben würden: %1</translation>
    </message>
    <message>
        <source>“%1” is no permission. Permissions look like user:add.</source>
        <translation>„%1“ ist keine Berechtigung. Berechtigungen sehen aus wie user:add.</translation>
    </message>
    <message>
        <source>Tell why a person may do something, or why not</source>
        <translation>Erklären, warum eine Person etwas darf oder nicht</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Name oder ID der Organisation.</translation>
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
    <message>
        <source>Co&amp;nnections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Lock connections</source>
        <translation>Verbindungen s&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport this list…</source>
        <translation>Diese Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Review staged changes</source>
        <translation>Vor&amp;gemerkte Änderungen ansehen</translation>
    </message>
    <message>
        <source>&amp;Stage all edits</source>
        <translation>Alle Bearbeitungen &amp;vormerken</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Export the selec&amp;tion…</source>
        <translation>&amp;Auswahl exportieren…</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowBasket</name>
    <message>
        <source>Staged: %1.</source>
        <translation>Vorgemerkt: %1.</translation>
    </message>
    <message>
        <source>What is left stays staged.</source>
        <translation>Was übrig ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A change that was interrupted, and what became of it: "Suspend Wei Kim: done"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollcall ended while it applied changes. They were looked up and settled now. %1.</source>
        <translation>Rollcall endete, während es Änderungen anwendete. Sie wurden jetzt nachgesehen und geklärt. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rollcall ended before it could show %n temporary password(s): %1. They are kept nowhere, so nobody knows them.</source>
        <translation>
            <numerusform>Rollcall endete, bevor es %n vorläufiges Passwort zeigen konnte: %1. Es ist nirgends gespeichert, also kennt es niemand.</numerusform>
            <numerusform>Rollcall endete, bevor es %n vorläufige Passwörter zeigen konnte: %1. Sie sind nirgends gespeichert, also kennt sie niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New passwords</source>
        <translation>&amp;Neue Passwörter</translation>
    </message>
    <message numerus="yes">
        <source>Rollcall ended while it applied changes. %n of them was/were not sent and is/are staged again.</source>
        <translation>
            <numerusform>Rollcall endete, während es Änderungen anwendete. %n davon wurde nicht gesendet und ist wieder vorgemerkt.</numerusform>
            <numerusform>Rollcall endete, während es Änderungen anwendete. %n davon wurden nicht gesendet und sind wieder vorgemerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowChanges</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Redo all the same</source>
        <translation>Trotzdem &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo all the same</source>
        <translation>Trotzdem &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>Do this again?</source>
        <translation>Dies wiederholen?</translation>
    </message>
    <message>
        <source>Undo this?</source>
        <translation>Dies rückgängig machen?</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people.</source>
        <translation>Dies würde %1 von %2 Personen entfernen oder sperren.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowConnections</name>
    <message>
        <source>%1 is locked. Sign in again to unlock it.</source>
        <translation>%1 ist gesperrt. Melden Sie sich erneut an, um die Verbindung zu entsperren.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are locked. Sign in again to unlock them.</source>
        <translation>
            <numerusform>%n Verbindung ist gesperrt. Melden Sie sich erneut an, um sie zu entsperren.</numerusform>
            <numerusform>%n Verbindungen sind gesperrt. Melden Sie sich erneut an, um sie zu entsperren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollcall has no password of its own, so the server that you sign in to asks who you are. What the screen locked opens together with the screen.</source>
        <translation>Rollcall hat kein eigenes Passwort, daher fragt der Server, bei dem Sie sich anmelden, wer Sie sind. Was mit dem Bildschirm gesperrt wurde, öffnet sich mit dem Bildschirm.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection and its environment: "Acme (Production)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowImport</name>
    <message>
        <source>People are imported into an organization: select one in the list, or open it.</source>
        <translation>Personen werden in eine Organisation importiert: Wählen Sie eine in der Liste aus oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
    <message>
        <source>%1.csv</source>
        <translation>%1.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 exportiert.</numerusform>
            <numerusform>%n Zeilen in %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of this import is not open.</source>
        <translation>Das Verzeichnis dieses Imports ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is staged. It waits in the basket until it is applied.</source>
        <translation>„%1“ ist vorgemerkt und wartet im Korb, bis es angewandt wird.</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowSync</name>
    <message>
        <source>&amp;Keep the old list</source>
        <translation>Die alte Liste &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take the new one</source>
        <translation>Die &amp;neue nehmen</translation>
    </message>
    <message>
        <source>%1 has not been read yet.</source>
        <translation>%1 wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
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
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has not listed all members.</source>
        <translation>Der Server hat nicht alle Mitglieder aufgelistet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::WorkspaceJournal</name>
    <message>
        <source>%1 has an account in this directory. Remove the account first, then erase what the journal says.</source>
        <translation>%1 hat ein Konto in diesem Verzeichnis. Entfernen Sie zuerst das Konto und löschen Sie dann, was das Journal sagt.</translation>
    </message>
    <message>
        <source>The journal holds nothing readable about a person with the id “%1”.</source>
        <translation>Das Journal enthält nichts Lesbares über eine Person mit der ID „%1“.</translation>
    </message>
    <message>
        <source>You may only look at this directory, so you cannot erase what its journal says.</source>
        <translation>Sie dürfen dieses Verzeichnis nur ansehen und deshalb nicht löschen, was sein Journal sagt.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WrittenFile</name>
    <message>
        <source>%1 cannot be written. Look whether there is room and whether you may write there. An older file of this name is as it was.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen. Eine ältere Datei dieses Namens ist unverändert.</translation>
    </message>
</context>
<context>
    <name>Rollcall::XlsxRows</name>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Die Arbeitsmappe hat kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>The sheet holds no rows.</source>
        <translation>Das Blatt enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>The sheet is damaged behind row %1, at character %2; or a cell there is far too long.</source>
        <translation>Das Blatt ist hinter Zeile %1 bei Zeichen %2 beschädigt; oder eine Zelle dort ist viel zu lang.</translation>
    </message>
</context>
<context>
    <name>Rollcall::XlsxWorkbook</name>
    <message>
        <source>This ZIP archive is no Excel workbook (.xlsx). Workbooks of other programs must be saved as .xlsx or CSV.</source>
        <translation>Dieses ZIP-Archiv ist keine Excel-Arbeitsmappe (.xlsx). Arbeitsmappen anderer Programme müssen als .xlsx oder CSV gespeichert werden.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 breaks at character %2.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Teil %1 bricht bei Zeichen %2 ab.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zellen.</translation>
    </message>
</context>
<context>
    <name>Rollcall::XlsxWriter</name>
    <message>
        <source>%1 cannot be written. Look whether there is room, also for temporary files.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob Platz ist, auch für temporäre Dateien.</translation>
    </message>
    <message>
        <source>A table may have %1 columns.</source>
        <translation>Eine Tabelle darf %1 Spalten haben.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. Write the file as CSV.</source>
        <translation>Ein Blatt fasst %1 Zeilen. Schreiben Sie die Datei als CSV.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Zeile %1, Spalte „%2“</translation>
    </message>
    <message>
        <source>%1: a cell of a sheet holds %2 characters. Write the file as CSV.</source>
        <translation>%1: Eine Zelle eines Blattes fasst %2 Zeichen. Schreiben Sie die Datei als CSV.</translation>
    </message>
    <message>
        <source>%1: a NUL character cannot be written.</source>
        <translation>%1: Ein NUL-Zeichen kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ZipFile</name>
    <message>
        <source>The workbook unpacks to far more than a table of people holds. It was not read.</source>
        <translation>Entpackt ist die Arbeitsmappe weit größer, als eine Tabelle mit Personen es ist. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it is no complete ZIP archive.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Sie ist kein vollständiges ZIP-Archiv.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is missing.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Teil %1 fehlt.</translation>
    </message>
    <message>
        <source>The workbook has a password. Save it without one.</source>
        <translation>Die Arbeitsmappe hat ein Passwort. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 cannot be unpacked.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Teil %1 kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or a cell in it is far too long.</source>
        <translation>Die Arbeitsmappe ist beschädigt, oder eine Zelle darin ist viel zu lang.</translation>
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
<context>
    <name>Words</name>
    <message>
        <source>A stored change is too large to be one.</source>
        <translation>Eine gespeicherte Änderung ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>A stored change cannot be read: it is no JSON object.</source>
        <translation>Eine gespeicherte Änderung ist nicht lesbar: Sie ist kein JSON-Objekt.</translation>
    </message>
</context>
</TS>
