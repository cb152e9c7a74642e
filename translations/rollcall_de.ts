<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>Domains and applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown instead of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+44 20 7183 8750</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;arent organization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Owner and first admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner may do everything in the organization; an admin manages its members and their roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I own it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Somebody else owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With an invitation (pending until accepted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;first admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;th an invitation (pending until accepted)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations, their members and what each of them may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::AccessPage</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet. They are added under Roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the application “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the application “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the application “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, 1 to 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an application that nothing uses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Breadcrumb</name>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::BulkOutcome</name>
    <message>
        <source>Suspended %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the roles of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed the invitation of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the changes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n member(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n member(s) active.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n member(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n member(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n invitation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invitation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the changes to %n member(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused: %1</source>
        <extracomment>%1 is a whole sentence that says why, the first reason where there are several</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSentence</name>
    <message>
        <source>Created the organization %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the application %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the role group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the organization %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the application %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the role group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the account of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the roles of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave %1 a temporary password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %Ln people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln people active.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied %Ln changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Check</name>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds half a character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen (control characters, line breaks or direction overrides). Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 may have at most %n character(s); this has %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address needs a name, @ and a domain, as in olena@acme.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no domain name. A domain name has at least two parts of letters, digits and hyphens, as in acme.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number begins with + and the country&apos;s code and has at most 15 digits, as in +380441234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in use as a phone number anywhere. It can be kept, but look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time zone is a name of the time zone database, as in Europe/Kyiv or America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locale is a language and, if wanted, a country, as in uk or en_US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// and names a host, as in https://acme.example/olena.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member needs an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A membership ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number of an organization must be a valid international one, as in +44 20 7183 8750.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization cannot be its own parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no permission. A permission is two words of letters, digits, hyphens, underscores and dots with a colon between them, as in user:add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role belongs to an organization or to an application, not to both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::CheckList</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::CommandLine</name>
    <message>
        <source>Keep everything below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as this user (id, e-mail address or user name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Add --yes to do it without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See: rollcall %2 %3 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::DomainsEditor</name>
    <message>
        <source>acme.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domain as written, as sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Remove it from one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::EmbeddedSession</name>
    <message>
        <source>No user has the id, e-mail address or user name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged and was opened read-only. Copy what you need and restore a backup of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written, so this directory is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Field</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What somebody is called at work, as in &quot;Director&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Language and country, as in en_US</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Part of a country, as in California</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Address of a picture of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <extracomment>The person&apos;s id in another system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <extracomment>Heading over title, department and manager</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Heading over time zone and locale</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::FindBox</name>
    <message>
        <source>Find people, organizations, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, organizations, actions… (Ctrl+K)</source>
        <extracomment>In the box itself; the keys stand in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, an e-mail address, a phone number or what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::FindModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have entered is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Help</name>
    <message>
        <source>rollcall: admin portal for organizations, members and roles.

Without a command the window opens. Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on one: rollcall COMMAND --help
Exit status: 0 done, 1 failed, 2 wrong usage, 3 partly done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::IdentityPage</name>
    <message>
        <source>No organization has this name. Choose one from the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::InvitationCommands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed the invitation of %1 to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no invitation to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked the invitation of %1 to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no open invitation to “%2”. Renew it with: rollcall invitations resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List invitations of pending members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new invitation in place of the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is valid, 1 to 720 (48).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the link of an open invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWords</name>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the status of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the roles of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revoked the invitation of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave %2 a temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed %2 from the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 (%3)</source>
        <extracomment>A change of a kind that this version does not know; %3 is its technical name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Languages</name>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Location</name>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Member</name>
    <message>
        <source>Pending</source>
        <comment>member</comment>
        <extracomment>Status of a member who was invited and has not confirmed yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>member</comment>
        <extracomment>Status of a member</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>member</comment>
        <extracomment>Status of a member who may not sign in for now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation that nobody has answered yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation that was taken back</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberActionCommands</name>
    <message numerus="yes">
        <source>%1 belongs to %n organization(s): name one with --organization.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no member of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended %1 in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated %1 in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from “%2”, and delete the account if no other membership is left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from “%2”? The account stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the roles of %1 in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the password of %1 by a temporary one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of a person or a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person from an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account too when no other membership is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, add or remove roles of a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly these roles; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a role away; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a person a new temporary password, printed once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberCommands</name>
    <message>
        <source>--status takes pending, active or suspended, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort takes name, email, phone, status, roles, organizations or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which organization? Add --organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member has at least one role: add --role. See: rollcall roles list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1 to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the members of an organization, or everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with this text in any field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending, active or suspended; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, email, phone, status, roles, organizations or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many (1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this many first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one person with every membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person to an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending until the invitation is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the invitation is valid, 1 to 720 (48).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a temporary password and print it once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberForm</name>
    <message>
        <source>This directory does not let it be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address or a phone number is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganization</name>
    <message>
        <source>An e-mail address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the owner&apos;s address. An owner may do everything that an admin may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization “%1” is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization “%1” is created and shown as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its phone number is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands below “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n domain(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It uses %n application(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You become its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited as its owner. Until the invitation is accepted, you are its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes its owner at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited as its first admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes its first admin at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganizationWizard</name>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::OpenDirectory</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Options</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Organization</name>
    <message>
        <source>Active</source>
        <comment>organization</comment>
        <extracomment>Status of an organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>organization</comment>
        <extracomment>Status of an organization whose members may not sign in for now</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationCommands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metadata takes key=value, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization needs a name: --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the organization “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n membership(s), its own roles and its invitations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the organization “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, 1 to 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number with + and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization that this one belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own key=value; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose name, domain or phone has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many (1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this many first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an organization; you become its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user who becomes its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active or suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a domain; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a domain; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an application; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an organization and what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationPicker</name>
    <message>
        <source>Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::OtherCommands</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 people in %2 organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, organizations and roles by any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many (50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an empty directory with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people (5000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many organizations (200).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Output</name>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password (shown only now, to be replaced at first use): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Permission</name>
    <message>
        <source>Do everything in the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organization&apos;s name, domains, phone and other details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the organization&apos;s members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and invite members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change members&apos; details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend members and make them active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove members from the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See roles, and who has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give roles to members and take them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, change and delete the organization&apos;s own roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the journal of changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::ProblemLabel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Resolve</name>
    <message>
        <source>“%1” names several things; use the id of the one you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization has the name or id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the name, e-mail address or id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member of this organization has the name, e-mail address or id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role has the name or id “%1”. See: rollcall roles list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application has the name or id “%1”. See: rollcall applications list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role group has the name or id “%1”. See: rollcall role-groups list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleCommands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the role “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization that the role belongs to, or may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List roles, or those that an organization may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application that the role belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission word, as in user:add; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a permission; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a permission away; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role that its holders get instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupCommands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the role group “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the role group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the role group “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the role group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List role groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one role group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a role group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in it; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization that it is assigned to; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for organizations that have this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a role group, or assign it to organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a role out; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign it to an organization; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from an organization; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a role group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesPicker</name>
    <message>
        <source>Filter roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Service</name>
    <message>
        <source>It belongs to another organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the application “%1”: add that to the organization first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no role group: put it into one, and add that to the organization first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in these role groups: %1; add one of them to the organization first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” is not available in %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 hold the role “%2”, which would no longer be available there. Take it from them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>One item of an enumeration within a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no access to that organization. Ask one of its owners to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this in %1: it takes the permission “%2” (%3) Ask one of its owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Only the owner of the directory may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not give “%1” in %2: it holds %3, which you do not hold there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more in %2 than you do (%3). Ask one of its owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 belongs to no organization of yours. Only the owner of the directory may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is shared with an organization in which you do not hold “%2”. Only the owner of the directory, or somebody who holds it in all organizations of %1, may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this directory has the id “%1”, so nothing can be done in their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known in this directory already: the person was added to %2 as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the directory knew was kept; what you typed was not taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member of %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name “%1” is taken by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role: every member has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has its own sign-in, so no password was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only name somebody as owner whose organization you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not create organizations: it takes the permission “%1” in one of yours. Ask an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status of an organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications belong to the whole directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role of an application, or of no organization, belongs to the whole directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role groups belong to the whole directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person comes into this directory by being added to an organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is made by inviting a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory makes nothing of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “%1” nobody would be an active owner of %2. Make somebody an owner there by another role first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last active owner of %2. Make somebody else an owner there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is good for 1 to %1 hours, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended in %2. Make them active again instead of inviting them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation of %1 had expired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted the invitation, so it cannot be revoked. Suspend or remove the member instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is edited twice in one change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it again before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An organization has at most %n domain(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already. Remove it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization of this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application with the id “%1” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” to be the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies below %2 and cannot be its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo is named by the SHA-256 of its file, in 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of an organization may take at most 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough free memory to make a password (it takes 19 MiB). Close something and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is not edited: revoke it, or invite the member again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change the details of %1: it takes the permission “%2” in one of their organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the e-mail address of somebody else already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is built in and stays as it is. Make a role of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person with the id “%1” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person “%1” is not a member of the organization “%2” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role with the id “%1” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role group with the id “%1” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invitation with the id “%1” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change names something of another kind than it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This builds on a change that has not been applied, so there is nothing to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is not removed: revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n child organization(s): %2. Delete them, or give them another parent, first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in use: organizations: %2, roles: %3, role groups: %4. Take it out of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns this directory, so the account cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns this directory, so the account stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 stays: it belongs to %n other organization(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role “%1”. Choose the role that they get instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A role cannot be replaced by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is built in: it can be given everywhere and needs no role group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to one organization and can be given only there, so it is in no role group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to an application, so it can only be in role groups of that application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an application “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role “%1” there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role group “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have no role in %2 any more, and every member has at least one. Give them “Member”, or remove them from the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of %1 in %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it again before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes pending only by a new invitation. Invite them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that can be set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” does not hold the kind of value that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::SettingsDialog</name>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall speaks this language after you quit and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the filter box to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the e-mail addresses on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Sidebar</name>
    <message>
        <source>Directories and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::SidebarModel</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the sidebar and how many things it holds: &quot;People, 5,000&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Store</name>
    <message>
        <source>Rollcall is not installed completely. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Choose another file; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rollcall (schema %2; this one knows up to %3). Install the newer version; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error at “%1”. Nothing was changed; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a database of Rollcall. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read and write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change contradicts what the directory holds now. Nothing was changed; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” could not do what was asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that the change refers to does not exist any more. Nothing was changed; refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::WelcomePage</name>
    <message>
        <source>Welcome to Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create organizations, add their members and say what each of them may do: in one window, on this computer, without a server or an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills this directory with %1 and %2, all invented. For looking around; delete the organizations again when you are done.</source>
        <extracomment>%1 and %2 are numbers with their words: &quot;200 organizations&quot;, &quot;5,000 people&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your first organization: its name, its domains and who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample people made so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sample data: %1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollcall::Wording</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
