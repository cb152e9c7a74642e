<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Rollcall::AddMemberDialog</name>
    <message numerus="yes">
        <source>%1 will be invited to %2 as %3; the invitation is valid for %n hour(s).</source>
        <extracomment>%1 a person, %2 an organization, %3 names of roles</extracomment>
        <translation>
            <numerusform>%1 will be invited to %2 as %3; the invitation is valid for %n hour.</numerusform>
            <numerusform>%1 will be invited to %2 as %3; the invitation is valid for %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::AddOptions</name>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>After a number in a box: valid for [48] hours</extracomment>
        <translation>
            <numerusform> hour</numerusform>
            <numerusform> hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ApiAnswer</name>
    <message numerus="yes">
        <source>%1 has had too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 has had too many requests. Try again in %n second.</numerusform>
            <numerusform>%1 has had too many requests. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplyBar</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::AuditCommands</name>
    <message numerus="yes">
        <source>Every row follows on the one before: %n row(s).</source>
        <translation>
            <numerusform>Every row follows on the one before: %n row.</numerusform>
            <numerusform>Every row follows on the one before: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Blynk</name>
    <message numerus="yes">
        <source>Blynk takes at most %n character(s) here.</source>
        <translation>
            <numerusform>Blynk takes at most %n character here.</numerusform>
            <numerusform>Blynk takes at most %n characters here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Blynk::Api</name>
    <message numerus="yes">
        <source>The status of %n person(s) is not known.</source>
        <translation>
            <numerusform>The status of %n person is not known.</numerusform>
            <numerusform>The status of %n people is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Budget</name>
    <message numerus="yes">
        <source>The server has had too many requests and asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>The server has had too many requests and asks to wait. Try again in %n second.</numerusform>
            <numerusform>The server has had too many requests and asks to wait. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::BulkOutcome</name>
    <message numerus="yes">
        <source>Suspended %n member(s).</source>
        <translation>
            <numerusform>Suspended %n member.</numerusform>
            <numerusform>Suspended %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n member(s) active.</source>
        <translation>
            <numerusform>Made %n member active.</numerusform>
            <numerusform>Made %n members active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n member(s).</source>
        <translation>
            <numerusform>Removed %n member.</numerusform>
            <numerusform>Removed %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n member(s).</source>
        <translation>
            <numerusform>Changed the roles of %n member.</numerusform>
            <numerusform>Changed the roles of %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n invitation(s).</source>
        <translation>
            <numerusform>Renewed %n invitation.</numerusform>
            <numerusform>Renewed %n invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invitation(s).</source>
        <translation>
            <numerusform>Revoked %n invitation.</numerusform>
            <numerusform>Revoked %n invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the changes to %n member(s).</source>
        <translation>
            <numerusform>Saved the change to %n member.</numerusform>
            <numerusform>Saved the changes to %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused: %1</source>
        <extracomment>%1 is a whole sentence that says why, the first reason where there are several</extracomment>
        <translation>
            <numerusform>%n was refused: %1</numerusform>
            <numerusform>%n were refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n member(s) there too.</source>
        <translation>
            <numerusform>Added %n member there too.</numerusform>
            <numerusform>Added %n members there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n member(s).</source>
        <translation>
            <numerusform>Moved %n member.</numerusform>
            <numerusform>Moved %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)</source>
        <translation>
            <numerusform>Suspend %n member</numerusform>
            <numerusform>Suspend %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active</source>
        <translation>
            <numerusform>Make %n member active</numerusform>
            <numerusform>Make %n members active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>Remove %n member</numerusform>
            <numerusform>Remove %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n member(s)</source>
        <translation>
            <numerusform>Change the roles of %n member</numerusform>
            <numerusform>Change the roles of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n invitation(s)</source>
        <translation>
            <numerusform>Renew %n invitation</numerusform>
            <numerusform>Renew %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitation(s)</source>
        <translation>
            <numerusform>Revoke %n invitation</numerusform>
            <numerusform>Revoke %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n member(s)</source>
        <translation>
            <numerusform>Edit %n member</numerusform>
            <numerusform>Edit %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n member(s) to another organization</source>
        <translation>
            <numerusform>Add %n member to another organization</numerusform>
            <numerusform>Add %n members to another organization</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n member(s) to another organization</source>
        <translation>
            <numerusform>Move %n member to another organization</numerusform>
            <numerusform>Move %n members to another organization</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended the sessions of %n member(s).</source>
        <translation>
            <numerusform>Ended the sessions of %n member.</numerusform>
            <numerusform>Ended the sessions of %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n member(s)</source>
        <translation>
            <numerusform>End the sessions of %n member</numerusform>
            <numerusform>End the sessions of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeDetails</name>
    <message numerus="yes">
        <source>Use it for all %n conflict(s) &amp;like this</source>
        <translation>
            <numerusform>Use it for all %n conflict &amp;like this</numerusform>
            <numerusform>Use it for all %n conflicts &amp;like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSentence</name>
    <message numerus="yes">
        <source>Added %Ln people.</source>
        <translation>
            <numerusform>Added %Ln person.</numerusform>
            <numerusform>Added %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln people.</source>
        <translation>
            <numerusform>Removed %Ln person.</numerusform>
            <numerusform>Removed %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %Ln people.</source>
        <translation>
            <numerusform>Changed the roles of %Ln person.</numerusform>
            <numerusform>Changed the roles of %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln people.</source>
        <translation>
            <numerusform>Suspended %Ln person.</numerusform>
            <numerusform>Suspended %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln people active.</source>
        <translation>
            <numerusform>Made %Ln person active.</numerusform>
            <numerusform>Made %Ln people active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people.</source>
        <translation>
            <numerusform>Invited %Ln person.</numerusform>
            <numerusform>Invited %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied %Ln changes.</source>
        <translation>
            <numerusform>Applied %Ln change.</numerusform>
            <numerusform>Applied %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSetsModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n staged</numerusform>
            <numerusform>%n staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeTasks</name>
    <message numerus="yes">
        <source>%n change(s) of this set take(s) somebody or something away.</source>
        <translation>
            <numerusform>%n change of this set takes somebody or something away.</numerusform>
            <numerusform>%n changes of this set take somebody or something away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n change(s) from the basket?</source>
        <translation>
            <numerusform>Remove %n change from the basket?</numerusform>
            <numerusform>Remove %n changes from the basket?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) build(s) on this and cannot be applied without it.</source>
        <translation>
            <numerusform>%n other change builds on this and cannot be applied without it.</numerusform>
            <numerusform>%n other changes build on this and cannot be applied without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) leave(s) the basket without being applied.</source>
        <translation>
            <numerusform>%n change leaves the basket without being applied.</numerusform>
            <numerusform>%n changes leave the basket without being applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Changes</name>
    <message numerus="yes">
        <source>%n other change(s) build on this. Remove them too, or keep it.</source>
        <translation>
            <numerusform>%n other change builds on this. Remove it too, or keep this one.</numerusform>
            <numerusform>%n other changes build on this. Remove them too, or keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>“Suspend Wei Kim” and how many changes more</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) go with it.</source>
        <translation>
            <numerusform>%n membership goes with it.</numerusform>
            <numerusform>%n memberships go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) become void.</source>
        <translation>
            <numerusform>%n pending invitation becomes void.</numerusform>
            <numerusform>%n pending invitations become void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of the organization go with it.</source>
        <translation>
            <numerusform>%n role of the organization goes with it.</numerusform>
            <numerusform>%n roles of the organization go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role and get its replacement.</source>
        <translation>
            <numerusform>%n member holds the role and gets its replacement.</numerusform>
            <numerusform>%n members hold the role and get its replacement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo of %n of these changes is in the basket already.</source>
        <translation>
            <numerusform>An undo of %n of these changes is in the basket already.</numerusform>
            <numerusform>An undo of %n of these changes is in the basket already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New passwords for %n person(s)</source>
        <translation>
            <numerusform>New password for %n person</numerusform>
            <numerusform>New passwords for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes were made at another server or client than the connection leads to now.</source>
        <translation>
            <numerusform>%n of these changes was made at another server or client than the connection leads to now.</numerusform>
            <numerusform>%n of these changes were made at another server or client than the connection leads to now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was/were meant for %1.</source>
        <translation>
            <numerusform>%n change was meant for %1.</numerusform>
            <numerusform>%n changes were meant for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesCommands</name>
    <message numerus="yes">
        <source>Apply “%1”: %n change(s)?</source>
        <translation>
            <numerusform>Apply “%1”: %n change?</numerusform>
            <numerusform>Apply “%1”: %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n change(s) left. The same command goes on where this stopped.</source>
        <translation>
            <numerusform>Stopped with %n change left. The same command goes on where this stopped.</numerusform>
            <numerusform>Stopped with %n changes left. The same command goes on where this stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json tells them all.</source>
        <translation>
            <numerusform>… and %n more; --json tells them all.</numerusform>
            <numerusform>… and %n more; --json tells them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s) in this set</source>
        <translation>
            <numerusform>%n change in this set</numerusform>
            <numerusform>%n changes in this set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Check</name>
    <message numerus="yes">
        <source>%1 may have at most %n character(s); this has %2.</source>
        <translation>
            <numerusform>%1 may have at most %n character; this has %2.</numerusform>
            <numerusform>%1 may have at most %n characters; this has %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTasks</name>
    <message numerus="yes">
        <source>Imported %n connection(s). Sign in to each: a file holds no secrets.</source>
        <translation>
            <numerusform>Imported %n connection. Sign in to each: a file holds no secrets.</numerusform>
            <numerusform>Imported %n connections. Sign in to each: a file holds no secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n connection(s) to %1, without secrets.</source>
        <translation>
            <numerusform>Exported %n connection to %1, without secrets.</numerusform>
            <numerusform>Exported %n connections to %1, without secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were taken here and got a number.</source>
        <translation>
            <numerusform>%n name was taken here and got a number.</numerusform>
            <numerusform>%n names were taken here and got a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::DeleteOrganization</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted while %n organization(s) stand below it: %2. Delete them, or give them another parent, first.</source>
        <translation>
            <numerusform>“%1” cannot be deleted while %n organization stands below it: %2. Delete them, or give them another parent, first.</numerusform>
            <numerusform>“%1” cannot be deleted while %n organizations stand below it: %2. Delete them, or give them another parent, first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) leave it.</source>
        <translation>
            <numerusform>%n member leaves it.</numerusform>
            <numerusform>%n members leave it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no other organization; the account stays in the directory.</source>
        <translation>
            <numerusform>%n of them belongs to no other organization; the account stays in the directory.</numerusform>
            <numerusform>%n of them belong to no other organization; the accounts stay in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) can no longer be accepted.</source>
        <translation>
            <numerusform>%n pending invitation can no longer be accepted.</numerusform>
            <numerusform>%n pending invitations can no longer be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of its own are deleted: %1.</source>
        <translation>
            <numerusform>%n role of its own is deleted: %1.</numerusform>
            <numerusform>%n roles of its own are deleted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) become free: %1.</source>
        <translation>
            <numerusform>%n domain becomes free: %1.</numerusform>
            <numerusform>%n domains become free: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::DeleteThing</name>
    <message numerus="yes">
        <source>%n member(s) hold it and get another role instead.</source>
        <translation>
            <numerusform>%n member holds it and gets another role instead.</numerusform>
            <numerusform>%n members hold it and get another role instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n role group(s): %1.</source>
        <translation>
            <numerusform>It leaves %n role group: %1.</numerusform>
            <numerusform>It leaves %n role groups: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can no longer give its roles, unless another group has them.</source>
        <translation>
            <numerusform>%n organization can no longer give its roles, unless another group has them.</numerusform>
            <numerusform>%n organizations can no longer give its roles, unless another group has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::DroppedPeople</name>
    <message numerus="yes">
        <source>%n file(s) were left out: at most %1 files and %2 are read at once.</source>
        <translation>
            <numerusform>%n file was left out: at most %1 files and %2 are read at once.</numerusform>
            <numerusform>%n files were left out: at most %1 files and %2 are read at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::EditMemberDialog</name>
    <message numerus="yes">
        <source>This is seen in %n other organization(s) too.</source>
        <translation>
            <numerusform>This is seen in %n other organization too.</numerusform>
            <numerusform>This is seen in %n other organizations too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::EmbeddedDirectory</name>
    <message numerus="yes">
        <source>At most %n change(s) can be applied at once.</source>
        <translation>
            <numerusform>At most %n change can be applied at once.</numerusform>
            <numerusform>At most %n changes can be applied at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ExportCommands</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Facts</name>
    <message numerus="yes">
        <source>Member of %n organization(s)</source>
        <translation>
            <numerusform>Member of %n organization</numerusform>
            <numerusform>Member of %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::FilePicker</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportCommand</name>
    <message numerus="yes">
        <source>%n row(s) that were not imported: %1</source>
        <translation>
            <numerusform>%n row that was not imported: %1</numerusform>
            <numerusform>%n rows that were not imported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) into “%1”?</source>
        <translation>
            <numerusform>Import %n row into “%1”?</numerusform>
            <numerusform>Import %n rows into “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported.</source>
        <translation>
            <numerusform>%n row cannot be imported.</numerusform>
            <numerusform>%n rows cannot be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. With --errors FILE all of them are written to a file.</source>
        <translation>
            <numerusform>… and %n more. With --errors FILE all of them are written to a file.</numerusform>
            <numerusform>… and %n more. With --errors FILE all of them are written to a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temporary password(s) written to %1</source>
        <translation>
            <numerusform>%n temporary password written to %1</numerusform>
            <numerusform>%n temporary passwords written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n row(s) left. The same command goes on where this stopped.</source>
        <translation>
            <numerusform>Stopped with %n row left. The same command goes on where this stopped.</numerusform>
            <numerusform>Stopped with %n rows left. The same command goes on where this stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) is/are not read: %1</source>
        <translation>
            <numerusform>%n column is not read: %1</numerusform>
            <numerusform>%n columns are not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: all of them are in %1.</source>
        <translation>
            <numerusform>… and %n more: all of them are in %1.</numerusform>
            <numerusform>… and %n more: all of them are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportJob</name>
    <message numerus="yes">
        <source>%n row(s) are still on their way. Go on with the import in a moment.</source>
        <translation>
            <numerusform>%n row is still on its way. Go on with the import in a moment.</numerusform>
            <numerusform>%n rows are still on their way. Go on with the import in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this import wait in the basket for one approval by a second person. When it has come, go on with the import.</source>
        <translation>
            <numerusform>%n row of this import waits in the basket for one approval by a second person. When it has come, go on with the import.</numerusform>
            <numerusform>%n rows of this import wait in the basket for one approval by a second person. When it has come, go on with the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportStudio</name>
    <message numerus="yes">
        <source>%n word(s) of the file name no role here.</source>
        <translation>
            <numerusform>%n word of the file names no role here.</numerusform>
            <numerusform>%n words of the file name no role here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stopped with %n row(s) left.</source>
        <translation>
            <numerusform>“%1” stopped with %n row left.</numerusform>
            <numerusform>“%1” stopped with %n rows left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in %1, each with its reason.</source>
        <translation>
            <numerusform>%n row saved in %1, with its reason.</numerusform>
            <numerusform>%n rows saved in %1, each with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportWords</name>
    <message numerus="yes">
        <source>%n row(s) cannot be imported.</source>
        <translation>
            <numerusform>%n row cannot be imported.</numerusform>
            <numerusform>%n rows cannot be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not done; they stay in the basket with their reasons.</source>
        <translation>
            <numerusform>%n row was not done; it stays in the basket with its reason.</numerusform>
            <numerusform>%n rows were not done; they stay in the basket with their reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in the basket.</source>
        <translation>
            <numerusform>%n row waits in the basket.</numerusform>
            <numerusform>%n rows wait in the basket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Inspector</name>
    <message numerus="yes">
        <source>%n are selected</source>
        <translation>
            <numerusform>%n is selected</numerusform>
            <numerusform>%n are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalDetails</name>
    <message numerus="yes">
        <source>%n row(s) selected.</source>
        <translation>
            <numerusform>%n row selected.</numerusform>
            <numerusform>%n rows selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln row(s)</source>
        <translation>
            <numerusform>The latest %Ln row</numerusform>
            <numerusform>The latest %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalTasks</name>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n change(s)?</source>
        <translation>
            <numerusform>Undo %n change?</numerusform>
            <numerusform>Undo %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes or suspends %n people. Type the number to do it.</source>
        <translation>
            <numerusform>It removes or suspends %n person. Type the number to do it.</numerusform>
            <numerusform>It removes or suspends %n people. Type the number to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln row(s)</source>
        <translation>
            <numerusform>Verified %Ln row</numerusform>
            <numerusform>Verified %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be undone here: what was there before is not kept, or somebody else applied them.</source>
        <translation>
            <numerusform>%n change cannot be undone here: what was there before is not kept, or somebody else applied it.</numerusform>
            <numerusform>%n changes cannot be undone here: what was there before is not kept, or somebody else applied them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonItems</name>
    <message numerus="yes">
        <source>more than %n bracket(s) within each other</source>
        <translation>
            <numerusform>more than %n bracket within each other</numerusform>
            <numerusform>more than %n brackets within each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberTarget</name>
    <message numerus="yes">
        <source>More than %n member(s) are selected, which is too many for one step. Filter the list first.</source>
        <translation>
            <numerusform>More than %n member is selected, which is too many for one step. Filter the list first.</numerusform>
            <numerusform>More than %n members are selected, which is too many for one step. Filter the list first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberTasks</name>
    <message numerus="yes">
        <source>Suspend %1 in %n organization(s)?</source>
        <translation>
            <numerusform>Suspend %1 in %n organization?</numerusform>
            <numerusform>Suspend %1 in %n organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 active in %n organization(s)?</source>
        <translation>
            <numerusform>Make %1 active in %n organization?</numerusform>
            <numerusform>Make %1 active in %n organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)?</source>
        <translation>
            <numerusform>Suspend %n member?</numerusform>
            <numerusform>Suspend %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active?</source>
        <translation>
            <numerusform>Make %n member active?</numerusform>
            <numerusform>Make %n members active?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation>
            <numerusform>Remove %n member?</numerusform>
            <numerusform>Remove %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n &amp;account(s) without another membership</source>
        <translation>
            <numerusform>Also delete %n &amp;account without another membership</numerusform>
            <numerusform>Also delete %n &amp;accounts without another membership</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitation(s)?</source>
        <translation>
            <numerusform>Revoke %n invitation?</numerusform>
            <numerusform>Revoke %n invitations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cannot be deleted. %1</source>
        <translation>
            <numerusform>%n account cannot be deleted. %1</numerusform>
            <numerusform>%n accounts cannot be deleted. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n member(s)?</source>
        <translation>
            <numerusform>End the sessions of %n member?</numerusform>
            <numerusform>End the sessions of %n members?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::MembersPage</name>
    <message numerus="yes">
        <source>%1 member(s)</source>
        <extracomment>%1 is the number, perhaps with "about" before it</extracomment>
        <translation>
            <numerusform>%1 member</numerusform>
            <numerusform>%1 members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::NetworkErrors</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 did not answer within %n second. Try again later.</numerusform>
            <numerusform>%1 did not answer within %n seconds. Try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganization</name>
    <message numerus="yes">
        <source>It holds %n domain(s): %1.</source>
        <translation>
            <numerusform>It holds %n domain: %1.</numerusform>
            <numerusform>It holds %n domains: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It uses %n application(s): %1.</source>
        <translation>
            <numerusform>It uses %n application: %1.</numerusform>
            <numerusform>It uses %n applications: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationCommands</name>
    <message numerus="yes">
        <source>Delete “%1” with its %n membership(s), its own roles and its invitations?</source>
        <translation>
            <numerusform>Delete “%1” with its %n membership, its own roles and its invitations?</numerusform>
            <numerusform>Delete “%1” with its %n memberships, its own roles and its invitations?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationInspector</name>
    <message numerus="yes">
        <source>%n &amp;member(s)</source>
        <translation>
            <numerusform>%n &amp;member</numerusform>
            <numerusform>%n &amp;members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsPage</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 organization(s)</source>
        <extracomment>%n is kept for the plural; %1 is the number as it is read ("about 1,204")</extracomment>
        <translation>
            <numerusform>%1 organization</numerusform>
            <numerusform>%1 organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::PastedPeople</name>
    <message numerus="yes">
        <source>The first %1 people were taken and %n left out. To add them all, import a file.</source>
        <translation>
            <numerusform>The first %1 people were taken and %n left out. To add them all, import a file.</numerusform>
            <numerusform>The first %1 people were taken and %n left out. To add them all, import a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleDialog</name>
    <message numerus="yes">
        <source>%n member(s) hold this role.</source>
        <translation>
            <numerusform>%n member holds this role.</numerusform>
            <numerusform>%n members hold this role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in %n role group(s): %1.</source>
        <translation>
            <numerusform>It is in %n role group: %1.</numerusform>
            <numerusform>It is in %n role groups: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1 and others.</source>
        <translation>
            <numerusform>%n organization can give it: %1 and others.</numerusform>
            <numerusform>%n organizations can give it: %1 and others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1.</source>
        <translation>
            <numerusform>%n organization can give it: %1.</numerusform>
            <numerusform>%n organizations can give it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A role with %n permission(s) is created.</source>
        <translation>
            <numerusform>A role with %n permission is created.</numerusform>
            <numerusform>A role with %n permissions is created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change counts for its %n holder(s) at once.</source>
        <translation>
            <numerusform>The change counts for its %n holder at once.</numerusform>
            <numerusform>The change counts for its %n holders at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role will have %n permission(s).</source>
        <translation>
            <numerusform>The role will have %n permission.</numerusform>
            <numerusform>The role will have %n permissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupDialog</name>
    <message numerus="yes">
        <source>%n role(s) can be given</source>
        <extracomment>Two parts of one sentence: "3 roles can be given" + "in 2 organizations."</extracomment>
        <translation>
            <numerusform>%n role can be given</numerusform>
            <numerusform>%n roles can be given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n organization(s).</source>
        <translation>
            <numerusform>in %n organization.</numerusform>
            <numerusform>in %n organizations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleInspector</name>
    <message numerus="yes">
        <source>The first %n people who hold it, by name:</source>
        <translation>
            <numerusform>The first %n person who holds it, by name:</numerusform>
            <numerusform>The first %n people who hold it, by name:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold this role:</source>
        <translation>
            <numerusform>%n person holds this role:</numerusform>
            <numerusform>%n people hold this role:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are known to hold this role:</source>
        <translation>
            <numerusform>%n person is known to hold this role:</numerusform>
            <numerusform>%n people are known to hold this role:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesDialog</name>
    <message numerus="yes">
        <source>Roles of %n member(s) in %1</source>
        <translation>
            <numerusform>Roles of %n member in %1</numerusform>
            <numerusform>Roles of %n members in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be given to %n member(s).</source>
        <translation>
            <numerusform>%1 will be given to %n member.</numerusform>
            <numerusform>%1 will be given to %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s). Whoever would be left without a role is refused.</source>
        <translation>
            <numerusform>%1 will be taken from %n member. Whoever would be left without a role is refused.</numerusform>
            <numerusform>%1 will be taken from %n members. Whoever would be left without a role is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have exactly these roles: %1.</source>
        <translation>
            <numerusform>%n member will have exactly these roles: %1.</numerusform>
            <numerusform>%n members will have exactly these roles: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have no role any more.</source>
        <translation>
            <numerusform>%n member will have no role any more.</numerusform>
            <numerusform>%n members will have no role any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s).</source>
        <translation>
            <numerusform>%1 will be taken from %n member.</numerusform>
            <numerusform>%1 will be taken from %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesPage</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role group(s)</source>
        <translation>
            <numerusform>%n role group</numerusform>
            <numerusform>%n role groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretFile</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n letter(s).</source>
        <translation>
            <numerusform>The passphrase needs at least %n letter.</numerusform>
            <numerusform>The passphrase needs at least %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretsDialog</name>
    <message numerus="yes">
        <source>%n password(s) are not saved. When this window closes nobody can look at them again.</source>
        <translation>
            <numerusform>%n password is not saved. When this window closes nobody can look at it again.</numerusform>
            <numerusform>%n passwords are not saved. When this window closes nobody can look at them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Service</name>
    <message numerus="yes">
        <source>%n member(s) of %1 hold the role “%2”, which would no longer be available there. Take it from them first.</source>
        <translation>
            <numerusform>%n member of %1 holds the role “%2”, which would no longer be available there. Take it from them first.</numerusform>
            <numerusform>%n members of %1 hold the role “%2”, which would no longer be available there. Take it from them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An organization has at most %n domain(s).</source>
        <translation>
            <numerusform>An organization has at most %n domain.</numerusform>
            <numerusform>An organization has at most %n domains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n child organization(s): %2. Delete them, or give them another parent, first.</source>
        <translation>
            <numerusform>%1 has %n child organization: %2. Delete them, or give them another parent, first.</numerusform>
            <numerusform>%1 has %n child organizations: %2. Delete them, or give them another parent, first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 stays: it belongs to %n other organization(s).</source>
        <translation>
            <numerusform>The account of %1 stays: it belongs to %n other organization.</numerusform>
            <numerusform>The account of %1 stays: it belongs to %n other organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role “%1”. Choose the role that they get instead.</source>
        <translation>
            <numerusform>%n member holds the role “%1”. Choose the role that they get instead.</numerusform>
            <numerusform>%n members hold the role “%1”. Choose the role that they get instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n member(s)</source>
        <translation>
            <numerusform>Set a field of %n member</numerusform>
            <numerusform>Set a field of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is emptied for %n member(s).</source>
        <translation>
            <numerusform>%1 is emptied for %n member.</numerusform>
            <numerusform>%1 is emptied for %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes “%2” for %n member(s).</source>
        <translation>
            <numerusform>%1 becomes “%2” for %n member.</numerusform>
            <numerusform>%1 becomes “%2” for %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n member(s)</source>
        <translation>
            <numerusform>Set %1 of %n member</numerusform>
            <numerusform>Set %1 of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SetWords</name>
    <message numerus="yes">
        <source>%n account(s) are deleted, with their sign-in.</source>
        <translation>
            <numerusform>%n account is deleted, with its sign-in.</numerusform>
            <numerusform>%n accounts are deleted, with their sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person/people cannot use their organization any more.</source>
        <translation>
            <numerusform>%n person cannot use their organization any more.</numerusform>
            <numerusform>%n people cannot use their organization any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are replaced. This cannot be undone.</source>
        <translation>
            <numerusform>%n password is replaced. This cannot be undone.</numerusform>
            <numerusform>%n passwords are replaced. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are sent. A sent mail cannot be called back.</source>
        <translation>
            <numerusform>%n invitation is sent. A sent mail cannot be called back.</numerusform>
            <numerusform>%n invitations are sent. A sent mail cannot be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <extracomment>How many changes a set has, and how many of them stand how</extracomment>
        <translation>
            <numerusform>%n change: %1.</numerusform>
            <numerusform>%n changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file are still to come.</source>
        <translation>
            <numerusform>%n row of the file is still to come.</numerusform>
            <numerusform>%n rows of the file are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person/people sign in once more, on every device. This cannot be undone.</source>
        <translation>
            <numerusform>%n person signs in once more, on every device. This cannot be undone.</numerusform>
            <numerusform>%n people sign in once more, on every device. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::StagedNote</name>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n staged change</numerusform>
            <numerusform>%n staged changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SyncRun</name>
    <message numerus="yes">
        <source>Your sign-in has other rights than the one before: %n entry(s) that it did not return were kept as they were.</source>
        <translation>
            <numerusform>Your sign-in has other rights than the one before: %n entry that it did not return was kept as it was.</numerusform>
            <numerusform>Your sign-in has other rights than the one before: %n entries that it did not return were kept as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::TransferDialog</name>
    <message numerus="yes">
        <source>%n member(s) move(s) from %1 to %2, as %3.</source>
        <translation>
            <numerusform>%n member moves from %1 to %2, as %3.</numerusform>
            <numerusform>%n members move from %1 to %2, as %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become(s) member(s) of %1 too, as %2.</source>
        <translation>
            <numerusform>%n member becomes a member of %1 too, as %2.</numerusform>
            <numerusform>%n members become members of %1 too, as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) move(s) from %1 to %2, without a role.</source>
        <translation>
            <numerusform>%n member moves from %1 to %2, without a role.</numerusform>
            <numerusform>%n members move from %1 to %2, without a role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become(s) member(s) of %1 too, without a role.</source>
        <translation>
            <numerusform>%n member becomes a member of %1 too, without a role.</numerusform>
            <numerusform>%n members become members of %1 too, without a role.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Transmit</name>
    <message numerus="yes">
        <source>%1 has at most %n character(s).</source>
        <translation>
            <numerusform>%1 has at most %n character.</numerusform>
            <numerusform>%1 has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Undo</name>
    <message numerus="yes">
        <source>%n membership(s) of %1 cannot be restored: there were too many to keep.</source>
        <translation>
            <numerusform>%n membership of %1 cannot be restored: there were too many to keep.</numerusform>
            <numerusform>%n memberships of %1 cannot be restored: there were too many to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) of “%1” do not get it back: there were too many to keep.</source>
        <translation>
            <numerusform>%n holder of “%1” does not get it back: there were too many to keep.</numerusform>
            <numerusform>%n holders of “%1” do not get it back: there were too many to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoQuestion</name>
    <message numerus="yes">
        <source>Undo %n change(s)?</source>
        <translation>
            <numerusform>Undo %n change?</numerusform>
            <numerusform>Undo %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be undone.</source>
        <translation>
            <numerusform>%n change cannot be undone.</numerusform>
            <numerusform>%n changes cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::WelcomePage</name>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowBasket</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rollcall ended before it could show %n temporary password(s): %1. They are kept nowhere, so nobody knows them.</source>
        <translation>
            <numerusform>Rollcall ended before it could show %n temporary password: %1. It is kept nowhere, so nobody knows it.</numerusform>
            <numerusform>Rollcall ended before it could show %n temporary passwords: %1. They are kept nowhere, so nobody knows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rollcall ended while it applied changes. %n of them was/were not sent and is/are staged again.</source>
        <translation>
            <numerusform>Rollcall ended while it applied changes. %n of them was not sent and is staged again.</numerusform>
            <numerusform>Rollcall ended while it applied changes. %n of them were not sent and are staged again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowConnections</name>
    <message numerus="yes">
        <source>%n connection(s) are locked. Sign in again to unlock them.</source>
        <translation>
            <numerusform>%n connection is locked. Sign in again to unlock it.</numerusform>
            <numerusform>%n connections are locked. Sign in again to unlock them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowImport</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Wording</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
