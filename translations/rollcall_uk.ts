<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Rollcall::AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>Про Rollcall</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Organizations, their members and what each of them may do.</source>
        <translation>Організації, їхні учасники та те, що кожен із них може робити.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільна програма на умовах Загальної публічної ліцензії GNU версії 3 або новішої. Надається без жодних гарантій.</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>Тека &amp;даних:</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Відкрити теку</translation>
    </message>
</context>
<context>
    <name>Rollcall::AccessPage</name>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>No applications yet. They are added under Roles.</source>
        <translation>Застосунків ще немає. Їх додають у розділі «Ролі».</translation>
    </message>
    <message>
        <source>Domains and applications</source>
        <translation>Домени та застосунки</translation>
    </message>
    <message>
        <source>Both can be added later.</source>
        <translation>І те, й інше можна додати пізніше.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Домени</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>&amp;Застосунки</translation>
    </message>
</context>
<context>
    <name>Rollcall::AccessTab</name>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Organization and permission</source>
        <translation>Організація та дозвіл</translation>
    </message>
    <message>
        <source>Through role</source>
        <translation>Через роль</translation>
    </message>
    <message>
        <source>Owns the data of this directory: may do everything in it</source>
        <translation>Володіє даними цього каталогу: може робити в ньому все</translation>
    </message>
    <message>
        <source>Belongs to no organization</source>
        <translation>Не належить до жодної організації</translation>
    </message>
    <message>
        <source>%1: %2. Enter opens the organization.</source>
        <translation>%1: %2. Enter відкриває організацію.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing of this holds for now</source>
        <translation>%1: наразі нічого з цього не діє</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Немає ролей</translation>
    </message>
    <message>
        <source>&amp;Open organization</source>
        <translation>&amp;Відкрити організацію</translation>
    </message>
    <message>
        <source>Open in &amp;new window</source>
        <translation>Відкрити &amp;у новому вікні</translation>
    </message>
</context>
<context>
    <name>Rollcall::AddMemberDialog</name>
    <message>
        <source>Add and add a&amp;nother</source>
        <translation>Додати і ще &amp;одного</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Пропустити</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Додати учасника</translation>
    </message>
    <message>
        <source>&amp;Organization *</source>
        <translation>О&amp;рганізація *</translation>
    </message>
    <message>
        <source>&amp;Roles *</source>
        <translation>Ро&amp;лі *</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Add member to %1</source>
        <translation>Додати учасника до %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through several people who were pasted</extracomment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Choose the organization first: its roles are shown then.</source>
        <translation>Спершу виберіть організацію: тоді з’являться її ролі.</translation>
    </message>
    <message>
        <source>Enter who will be added to %1.</source>
        <translation>Уведіть, кого додати до %1.</translation>
    </message>
    <message>
        <source>Choose at least one role for %1.</source>
        <translation>Виберіть принаймні одну роль для %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be invited to %2 as %3; the invitation is valid for %n hour(s).</source>
        <extracomment>%1 a person, %2 an organization, %3 names of roles</extracomment>
        <translation><numerusform>%1 отримає запрошення до %2 як %3; воно діє %n годину.</numerusform><numerusform>%1 отримає запрошення до %2 як %3; воно діє %n години.</numerusform><numerusform>%1 отримає запрошення до %2 як %3; воно діє %n годин.</numerusform></translation>
    </message>
    <message>
        <source>%1 becomes a member of %2 too, as %3, and is active at once.</source>
        <translation>%1 стане учасником і в %2, як %3, та буде активним одразу.</translation>
    </message>
    <message>
        <source>%1 will be added to %2 as %3 and is active at once.</source>
        <translation>%1 стане учасником %2 як %3 і буде активним одразу.</translation>
    </message>
    <message>
        <source>A temporary password will be shown once.</source>
        <translation>Тимчасовий пароль буде показано один раз.</translation>
    </message>
    <message>
        <source>%1 is a member of %2 already.</source>
        <translation>%1 уже є учасником %2.</translation>
    </message>
    <message>
        <source>%1 is known already: a membership will be added.</source>
        <translation>%1 уже є в каталозі: буде додано ще одне членство.</translation>
    </message>
    <message>
        <source>%1 is known already as %2: a membership will be added.</source>
        <translation>%1 уже є в каталозі як %2: буде додано ще одне членство.</translation>
    </message>
    <message>
        <source>&amp;Add and invite</source>
        <translation>&amp;Додати й запросити</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Виберіть принаймні одну роль.</translation>
    </message>
    <message>
        <source>No organization has this name. Choose one from the list.</source>
        <translation>Організації з такою назвою немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Виберіть організацію.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Додано: %1.</translation>
    </message>
    <message>
        <source>Add a&amp;nother</source>
        <translation>Додати &amp;ще</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Д&amp;алі</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>Rollcall::AddOptions</name>
    <message>
        <source>&amp;Invite, valid for</source>
        <translation>&amp;Запросити, діє</translation>
    </message>
    <message>
        <source>The member is pending until the invitation is accepted. Its link can be copied afterwards.</source>
        <translation>Учасник очікує, доки запрошення не прийнято. Посилання можна скопіювати потім.</translation>
    </message>
    <message>
        <source>Hours that the invitation is valid</source>
        <translation>Скільки годин діє запрошення</translation>
    </message>
    <message>
        <source>Give a &amp;temporary password</source>
        <translation>Надати &amp;тимчасовий пароль</translation>
    </message>
    <message>
        <source>It is generated, shown once, and has to be replaced at the first sign-in.</source>
        <translation>Його буде створено й показано один раз; під час першого входу його треба замінити.</translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>After a number in a box: valid for [48] hours</extracomment>
        <translation><numerusform> година</numerusform><numerusform> години</numerusform><numerusform> годин</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Created the application “%1” (%2).</source>
        <translation>Створено застосунок «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Збережено «%1».</translation>
    </message>
    <message>
        <source>Delete the application “%1”?</source>
        <translation>Видалити застосунок «%1»?</translation>
    </message>
    <message>
        <source>Deleted the application “%1”.</source>
        <translation>Видалено застосунок «%1».</translation>
    </message>
    <message>
        <source>Name, 1 to 255 characters.</source>
        <translation>Назва, від 1 до 255 символів.</translation>
    </message>
    <message>
        <source>List applications</source>
        <translation>Показати перелік застосунків</translation>
    </message>
    <message>
        <source>Show one application</source>
        <translation>Показати один застосунок</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>Створити застосунок</translation>
    </message>
    <message>
        <source>Rename an application</source>
        <translation>Перейменувати застосунок</translation>
    </message>
    <message>
        <source>Delete an application that nothing uses</source>
        <translation>Видалити застосунок, яким ніщо не користується</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationDialog</name>
    <message>
        <source>New application</source>
        <translation>Новий застосунок</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Створити застосунок</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>application</comment>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>Organizations can use it as soon as it is chosen for them.</source>
        <translation>Організації зможуть ним користуватися, щойно його для них виберуть.</translation>
    </message>
    <message>
        <source>Its organizations and roles see the new name.</source>
        <translation>Його організації та ролі побачать нову назву.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Назва</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplicationsModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>How many organizations use it</source>
        <translation>Скільки організацій ним користується</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>How many roles belong to it</source>
        <translation>Скільки ролей йому належить</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
</context>
<context>
    <name>Rollcall::AuthorizationCodeFlow</name>
    <message>
        <source>Nobody finished the sign-in in the browser in time. Sign in again.</source>
        <translation>Вхід у браузері не завершили вчасно. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>%1 did not say who signed in, although it was asked. Permit the scope “openid” for this client.</source>
        <translation>%1 не повідомляє, хто ввійшов, хоча про це запитували. Дозвольте цьому клієнтові область «openid».</translation>
    </message>
    <message>
        <source>A sign-in is already under way. Finish or cancel it first.</source>
        <translation>Вхід уже триває. Спершу завершіть або скасуйте його.</translation>
    </message>
    <message>
        <source>This server offers no sign-in in the browser. Use a device code or a token.</source>
        <translation>Цей сервер не підтримує вхід у браузері. Скористайтеся кодом пристрою або токеном.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Rollcall.</source>
        <translation>Ви ввійшли. Можна закрити цю сторінку й повернутися до Rollcall.</translation>
    </message>
    <message>
        <source>The answer of %1 is ambiguous, so nothing was accepted. Sign in again.</source>
        <translation>Відповідь %1 неоднозначна, тому нічого не прийнято. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The answer in the browser came from another server than %1. Nothing was accepted. Sign in again.</source>
        <translation>Відповідь у браузері надійшла від іншого сервера, ніж %1. Нічого не прийнято. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>%1 sent the browser back without a code. Sign in again.</source>
        <translation>%1 повернув браузер без коду. Увійдіть ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Breadcrumb</name>
    <message>
        <source>Up to %1</source>
        <translation>Угору до %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::BulkOutcome</name>
    <message>
        <source>Suspended %1.</source>
        <translation>Призупинено: %1.</translation>
    </message>
    <message>
        <source>Made %1 active.</source>
        <translation>Активовано: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Вилучено: %1.</translation>
    </message>
    <message>
        <source>Changed the roles of %1.</source>
        <translation>Змінено ролі: %1.</translation>
    </message>
    <message>
        <source>Renewed the invitation of %1.</source>
        <translation>Поновлено запрошення: %1.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation>Відкликано запрошення: %1.</translation>
    </message>
    <message>
        <source>Saved the changes to %1.</source>
        <translation>Збережено зміни: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n member(s).</source>
        <translation><numerusform>Призупинено %n учасника.</numerusform><numerusform>Призупинено %n учасників.</numerusform><numerusform>Призупинено %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Made %n member(s) active.</source>
        <translation><numerusform>Активовано %n учасника.</numerusform><numerusform>Активовано %n учасників.</numerusform><numerusform>Активовано %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n member(s).</source>
        <translation><numerusform>Вилучено %n учасника.</numerusform><numerusform>Вилучено %n учасників.</numerusform><numerusform>Вилучено %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n member(s).</source>
        <translation><numerusform>Змінено ролі %n учасника.</numerusform><numerusform>Змінено ролі %n учасників.</numerusform><numerusform>Змінено ролі %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n invitation(s).</source>
        <translation><numerusform>Поновлено %n запрошення.</numerusform><numerusform>Поновлено %n запрошення.</numerusform><numerusform>Поновлено %n запрошень.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invitation(s).</source>
        <translation><numerusform>Відкликано %n запрошення.</numerusform><numerusform>Відкликано %n запрошення.</numerusform><numerusform>Відкликано %n запрошень.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved the changes to %n member(s).</source>
        <translation><numerusform>Збережено зміни для %n учасника.</numerusform><numerusform>Збережено зміни для %n учасників.</numerusform><numerusform>Збережено зміни для %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused: %1</source>
        <extracomment>%1 is a whole sentence that says why, the first reason where there are several</extracomment>
        <translation><numerusform>Відмовлено для %n: %1</numerusform><numerusform>Відмовлено для %n: %1</numerusform><numerusform>Відмовлено для %n: %1</numerusform></translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Не було що робити.</translation>
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
        <translation>Виконується…</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSentence</name>
    <message>
        <source>Created the organization %1.</source>
        <translation>Створено організацію %1.</translation>
    </message>
    <message>
        <source>Created the application %1.</source>
        <translation>Створено застосунок %1.</translation>
    </message>
    <message>
        <source>Created the role %1.</source>
        <translation>Створено роль %1.</translation>
    </message>
    <message>
        <source>Created the role group %1.</source>
        <translation>Створено групу ролей %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Додано: %1.</translation>
    </message>
    <message>
        <source>Deleted the organization %1.</source>
        <translation>Видалено організацію %1.</translation>
    </message>
    <message>
        <source>Deleted the application %1.</source>
        <translation>Видалено застосунок %1.</translation>
    </message>
    <message>
        <source>Deleted the role %1.</source>
        <translation>Видалено роль %1.</translation>
    </message>
    <message>
        <source>Deleted the role group %1.</source>
        <translation>Видалено групу ролей %1.</translation>
    </message>
    <message>
        <source>Deleted the account of %1.</source>
        <translation>Видалено обліковий запис: %1.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Нема чого змінювати: так уже й було.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Збережено: %1.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>Додано до %2: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Вилучено: %1.</translation>
    </message>
    <message>
        <source>Removed %1 from %2.</source>
        <translation>Вилучено з %2: %1.</translation>
    </message>
    <message>
        <source>Changed the roles of %1.</source>
        <translation>Змінено ролі: %1.</translation>
    </message>
    <message>
        <source>Suspended %1.</source>
        <translation>Призупинено: %1.</translation>
    </message>
    <message>
        <source>Made %1 active.</source>
        <translation>Активовано: %1.</translation>
    </message>
    <message>
        <source>Invited %1.</source>
        <translation>Запрошено: %1.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation>Відкликано запрошення: %1.</translation>
    </message>
    <message>
        <source>Gave %1 a temporary password.</source>
        <translation>Надано тимчасовий пароль: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln people.</source>
        <translation><numerusform>Додано %Ln особу.</numerusform><numerusform>Додано %Ln особи.</numerusform><numerusform>Додано %Ln осіб.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln people.</source>
        <translation><numerusform>Вилучено %Ln особу.</numerusform><numerusform>Вилучено %Ln особи.</numerusform><numerusform>Вилучено %Ln осіб.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %Ln people.</source>
        <translation><numerusform>Змінено ролі %Ln особи.</numerusform><numerusform>Змінено ролі %Ln осіб.</numerusform><numerusform>Змінено ролі %Ln осіб.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln people.</source>
        <translation><numerusform>Призупинено %Ln особу.</numerusform><numerusform>Призупинено %Ln особи.</numerusform><numerusform>Призупинено %Ln осіб.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln people active.</source>
        <translation><numerusform>Активовано %Ln особу.</numerusform><numerusform>Активовано %Ln особи.</numerusform><numerusform>Активовано %Ln осіб.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people.</source>
        <translation><numerusform>Запрошено %Ln особу.</numerusform><numerusform>Запрошено %Ln особи.</numerusform><numerusform>Запрошено %Ln осіб.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Applied %Ln changes.</source>
        <translation><numerusform>Застосовано %Ln зміну.</numerusform><numerusform>Застосовано %Ln зміни.</numerusform><numerusform>Застосовано %Ln змін.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::Check</name>
    <message>
        <source>A name is needed.</source>
        <translation>Потрібна назва.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Це</translation>
    </message>
    <message>
        <source>%1 holds half a character. Type it again.</source>
        <translation>%1 містить половину символу. Уведіть ще раз.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen (control characters, line breaks or direction overrides). Type it again without them.</source>
        <translation>%1 містить невидимі символи (керівні символи, розриви рядка або зміну напрямку письма). Уведіть ще раз без них.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may have at most %n character(s); this has %2.</source>
        <translation><numerusform>%1 може мати щонайбільше %n символ; тут їх %2.</numerusform><numerusform>%1 може мати щонайбільше %n символи; тут їх %2.</numerusform><numerusform>%1 може мати щонайбільше %n символів; тут їх %2.</numerusform></translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Адреса ел. пошти</translation>
    </message>
    <message>
        <source>An e-mail address needs a name, @ and a domain, as in olena@acme.example.</source>
        <translation>Адреса ел. пошти складається з імені, знака @ і домену, як-от olena@acme.example.</translation>
    </message>
    <message>
        <source>%1 is no domain name. A domain name has at least two parts of letters, digits and hyphens, as in acme.example.</source>
        <translation>%1 — не ім’я домену. Ім’я домену має щонайменше дві частини з літер, цифр і дефісів, як-от acme.example.</translation>
    </message>
    <message>
        <source>A phone number begins with + and the country's code and has at most 15 digits, as in +380441234567.</source>
        <translation>Номер телефону починається з + і коду країни та має не більше ніж 15 цифр, як-от +380441234567.</translation>
    </message>
    <message>
        <source>%1 is not in use as a phone number anywhere. It can be kept, but look at it again.</source>
        <translation>%1 ніде не використовується як номер телефону. Його можна залишити, але перевірте ще раз.</translation>
    </message>
    <message>
        <source>A time zone is a name of the time zone database, as in Europe/Kyiv or America/New_York.</source>
        <translation>Часовий пояс — це назва з бази часових поясів, як-от Europe/Kyiv або America/New_York.</translation>
    </message>
    <message>
        <source>A locale is a language and, if wanted, a country, as in uk or en_US.</source>
        <translation>Локаль — це мова та, за потреби, країна, як-от uk або en_US.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// and names a host, as in https://acme.example/olena.png.</source>
        <translation>Адреса зображення починається з https:// і називає вузол, як-от https://acme.example/olena.png.</translation>
    </message>
    <message>
        <source>A member needs an e-mail address or a phone number.</source>
        <translation>Учасникові потрібна адреса ел. пошти або номер телефону.</translation>
    </message>
    <message>
        <source>A membership ends after it begins.</source>
        <translation>Членство закінчується після свого початку.</translation>
    </message>
    <message>
        <source>The display name</source>
        <translation>Відображувана назва</translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation>%1 є у списку двічі.</translation>
    </message>
    <message>
        <source>The phone number of an organization must be a valid international one, as in +44 20 7183 8750.</source>
        <translation>Номер телефону організації має бути чинним міжнародним номером, як-от +44 20 7183 8750.</translation>
    </message>
    <message>
        <source>An organization cannot be its own parent.</source>
        <translation>Організація не може бути вищою сама для себе.</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>%1 is no permission. A permission is two words of letters, digits, hyphens, underscores and dots with a colon between them, as in user:add.</source>
        <translation>%1 — не дозвіл. Дозвіл — це два слова з літер, цифр, дефісів, підкреслень і крапок, розділені двокрапкою, як-от user:add.</translation>
    </message>
    <message>
        <source>A role belongs to an organization or to an application, not to both.</source>
        <translation>Роль належить організації або застосунку, але не обом.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CheckList</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
</context>
<context>
    <name>Rollcall::Chip</name>
    <message>
        <source>Filter. Press Delete to remove it.</source>
        <translation>Фільтр. Натисніть Delete, щоб вилучити його.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ClientCredentials</name>
    <message>
        <source>This is no bearer token: a token is one word of letters, digits and - . _ ~ + / =. Copy it again.</source>
        <translation>Це не токен типу bearer: токен — це одне слово з літер, цифр і - . _ ~ + / =. Скопіюйте його ще раз.</translation>
    </message>
    <message>
        <source>This token expired on %1. Ask for a new one.</source>
        <translation>Термін дії цього токена закінчився %1. Попросіть новий.</translation>
    </message>
    <message>
        <source>This server takes no token back; it ends by itself.</source>
        <translation>Цей сервер не відкликає токени; дія токена закінчиться сама.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CommandLine</name>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Зберігати все в цій теці.</translation>
    </message>
    <message>
        <source>Act as this user (id, e-mail address or user name).</source>
        <translation>Діяти від імені цього користувача (id, адреса ел. пошти або ім’я користувача).</translation>
    </message>
    <message>
        <source>Write one JSON document.</source>
        <translation>Вивести один документ JSON.</translation>
    </message>
    <message>
        <source>Ask no question.</source>
        <translation>Нічого не запитувати.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>%1 Add --yes to do it without being asked.</source>
        <translation>%1 Додайте --yes, щоб зробити це без запитань.</translation>
    </message>
    <message>
        <source>%1 See: rollcall %2 %3 --help</source>
        <translation>%1 Див.: rollcall %2 %3 --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 потребує значення.</translation>
    </message>
    <message>
        <source>The argument “%1” is not in UTF-8.</source>
        <translation>Аргумент «%1» не в кодуванні UTF-8.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConfirmDialog</name>
    <message>
        <source>production</source>
        <translation>робоче</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Середовище: %1</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>Уведіть «%1» для підтвердження:</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConflictPane</name>
    <message>
        <source>Somebody else changed this meanwhile. Choose what to keep:</source>
        <translation>Тим часом це змінив хтось інший. Виберіть, що залишити:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Зараз: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ваше: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>Rollcall::DeleteOrganization</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 та інші</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted while %n organization(s) stand below it: %2. Delete them, or give them another parent, first.</source>
        <translation><numerusform>«%1» не можна видалити, доки їй підпорядкована %n організація: %2. Спершу видаліть або перепідпорядкуйте.</numerusform><numerusform>«%1» не можна видалити, доки їй підпорядковані %n організації: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform><numerusform>«%1» не можна видалити, доки їй підпорядковано %n організацій: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>organization</comment>
        <translation>Видалити %1?</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>Видалити організацію</translation>
    </message>
    <message>
        <source>“%1” and what belongs to it alone is gone for good.</source>
        <translation>«%1» і все, що належить лише їй, зникне назавжди.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) leave it.</source>
        <translation><numerusform>Її залишить %n учасник.</numerusform><numerusform>Її залишать %n учасники.</numerusform><numerusform>Її залишать %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no other organization; the account stays in the directory.</source>
        <translation><numerusform>%n із них не належить до жодної іншої організації; обліковий запис залишиться в каталозі.</numerusform><numerusform>%n із них не належать до жодної іншої організації; облікові записи залишаться в каталозі.</numerusform><numerusform>%n із них не належать до жодної іншої організації; облікові записи залишаться в каталозі.</numerusform></translation>
    </message>
    <message>
        <source>Those who belong to no other organization keep their accounts in the directory.</source>
        <translation>Облікові записи тих, хто не належить до жодної іншої організації, залишаться в каталозі.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) can no longer be accepted.</source>
        <translation><numerusform>%n запрошення, що очікує, більше не можна буде прийняти.</numerusform><numerusform>%n запрошення, що очікують, більше не можна буде прийняти.</numerusform><numerusform>%n запрошень, що очікують, більше не можна буде прийняти.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of its own are deleted: %1.</source>
        <translation><numerusform>Буде видалено %n її власну роль: %1.</numerusform><numerusform>Буде видалено %n її власні ролі: %1.</numerusform><numerusform>Буде видалено %n її власних ролей: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) become free: %1.</source>
        <translation><numerusform>Звільниться %n домен: %1.</numerusform><numerusform>Звільняться %n домени: %1.</numerusform><numerusform>Звільниться %n доменів: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::DeleteThing</name>
    <message>
        <source>“%1” is built in: Rollcall itself depends on it, so it cannot be deleted.</source>
        <translation>«%1» — вбудована роль: від неї залежить сам Rollcall, тому видалити її не можна.</translation>
    </message>
    <message>
        <source>The role is gone for good.</source>
        <translation>Роль зникне назавжди.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold it and get another role instead.</source>
        <translation><numerusform>Її має %n учасник; він отримає натомість іншу роль.</numerusform><numerusform>Її мають %n учасники; вони отримають натомість іншу роль.</numerusform><numerusform>Її мають %n учасників; вони отримають натомість іншу роль.</numerusform></translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Її ніхто не має.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n role group(s): %1.</source>
        <translation><numerusform>Її буде вилучено з %n групи ролей: %1.</numerusform><numerusform>Її буде вилучено з %n груп ролей: %1.</numerusform><numerusform>Її буде вилучено з %n груп ролей: %1.</numerusform></translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Видалити роль %1?</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Видалити роль</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Виберіть роль</translation>
    </message>
    <message>
        <source>Its holders &amp;get</source>
        <translation>Хто її має, &amp;отримає</translation>
    </message>
    <message>
        <source>The role group is gone for good; its roles stay.</source>
        <translation>Група ролей зникне назавжди; її ролі залишаться.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can no longer give its roles, unless another group has them.</source>
        <translation><numerusform>%n організація більше не зможе надавати її ролі, якщо їх немає в іншій групі.</numerusform><numerusform>%n організації більше не зможуть надавати її ролі, якщо їх немає в іншій групі.</numerusform><numerusform>%n організацій більше не зможуть надавати її ролі, якщо їх немає в іншій групі.</numerusform></translation>
    </message>
    <message>
        <source>Delete the role group %1?</source>
        <translation>Видалити групу ролей %1?</translation>
    </message>
    <message>
        <source>Delete role group</source>
        <translation>Видалити групу ролей</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n організація</numerusform><numerusform>%n організації</numerusform><numerusform>%n організацій</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation><numerusform>%n роль</numerusform><numerusform>%n ролі</numerusform><numerusform>%n ролей</numerusform></translation>
    </message>
    <message>
        <source>“%1” is in use by %2. Take it out of them first.</source>
        <translation>«%1» використовують: %2. Спершу вилучіть його звідти.</translation>
    </message>
    <message>
        <source>Delete the application %1?</source>
        <translation>Видалити застосунок %1?</translation>
    </message>
    <message>
        <source>No organization and no role uses it.</source>
        <translation>Ним не користується жодна організація чи роль.</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Видалити застосунок</translation>
    </message>
</context>
<context>
    <name>Rollcall::DeviceFlow</name>
    <message>
        <source>%1 gave no code that can be used on another machine. Ask whoever runs the server.</source>
        <translation>%1 не дав коду, яким можна скористатися на іншому пристрої. Зверніться до тих, хто керує сервером.</translation>
    </message>
    <message>
        <source>A sign-in is already under way. Finish or cancel it first.</source>
        <translation>Вхід уже триває. Спершу завершіть або скасуйте його.</translation>
    </message>
    <message>
        <source>This server offers no device codes. Sign in in the browser or with a token.</source>
        <translation>Цей сервер не видає кодів пристрою. Увійдіть у браузері або за допомогою токена.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Directory</name>
    <message>
        <source>This directory keeps no logos.</source>
        <translation>Цей каталог не зберігає логотипів.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Discovery</name>
    <message>
        <source>The server calls itself “%1”, but the connection says “%2”. Enter the issuer exactly as the server writes it, with or without its last slash.</source>
        <translation>Сервер називає себе «%1», а в з’єднанні вказано «%2». Уведіть видавця точно так, як пише сервер, з останньою скісною рискою чи без неї.</translation>
    </message>
    <message>
        <source>The server's description names no token endpoint. Enter the endpoints by hand.</source>
        <translation>В описі сервера не вказано точку отримання токенів. Уведіть адреси вручну.</translation>
    </message>
    <message>
        <source>The server does not offer PKCE with S256, without which a sign-in in the browser is not safe. Ask whoever runs it, or sign in with a device code.</source>
        <translation>Сервер не підтримує PKCE із S256, без якого вхід у браузері небезпечний. Зверніться до тих, хто ним керує, або ввійдіть за кодом пристрою.</translation>
    </message>
    <message>
        <source>%1 does not describe its sign-in (HTTP 404). Check the issuer, or enter the endpoints by hand.</source>
        <translation>%1 не описує свій вхід (HTTP 404). Перевірте видавця або введіть адреси вручну.</translation>
    </message>
    <message>
        <source>%1 answered with something that does not describe a sign-in. Check the issuer.</source>
        <translation>%1 надіслав у відповідь щось, що не описує вхід. Перевірте видавця.</translation>
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
        <translation>Домен, який додати</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domain as written, as sent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 уже є у списку.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Remove it from one of the two.</source>
        <translation>%1 уже належить «%2». Вилучіть його з однієї з двох.</translation>
    </message>
</context>
<context>
    <name>Rollcall::EditDialog</name>
    <message>
        <source>%1 was changed by somebody else meanwhile. There now: “%2”. Yours: “%3”.</source>
        <translation>%1: тим часом це змінив хтось інший. Зараз там: «%2». Ваше: «%3».</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взяти їхнє</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Залишити моє</translation>
    </message>
</context>
<context>
    <name>Rollcall::EditMemberDialog</name>
    <message>
        <source>Edit member</source>
        <translation>Редагувати учасника</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>Зміни: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is seen in %n other organization(s) too.</source>
        <translation><numerusform>Це видно ще в %n організації.</numerusform><numerusform>Це видно ще у %n організаціях.</numerusform><numerusform>Це видно ще в %n організаціях.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::EditOrganizationDialog</name>
    <message>
        <source>Edit organization</source>
        <translation>Редагувати організацію</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>organization</comment>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Групи ролей</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>Will change: %1.</source>
        <translation>Буде змінено: %1.</translation>
    </message>
    <message>
        <source>No organization has this name. Choose one from the list, or leave it empty.</source>
        <translation>Організації з такою назвою немає. Виберіть зі списку або залиште порожнім.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. There now: “%2”. Yours: “%3”.</source>
        <translation>%1: тим часом це змінив хтось інший. Зараз там: «%2». Ваше: «%3».</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взяти їхнє</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Залишити моє</translation>
    </message>
</context>
<context>
    <name>Rollcall::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>Rollcall::EmbeddedDirectory</name>
    <message numerus="yes">
        <source>At most %n change(s) can be applied at once.</source>
        <translation><numerusform>За один раз можна застосувати щонайбільше %n зміну.</numerusform><numerusform>За один раз можна застосувати щонайбільше %n зміни.</numerusform><numerusform>За один раз можна застосувати щонайбільше %n змін.</numerusform></translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
    </message>
    <message>
        <source>You may not choose a logo: it takes the permission to edit an organization.</source>
        <translation>Ви не можете вибрати логотип: для цього потрібен дозвіл змінювати організацію.</translation>
    </message>
</context>
<context>
    <name>Rollcall::EmbeddedSession</name>
    <message>
        <source>No user has the id, e-mail address or user name “%1”.</source>
        <translation>Немає користувача з id, адресою ел. пошти або іменем «%1».</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>The database is damaged and was opened read-only. Copy what you need and restore a backup of %1.</source>
        <translation>Базу даних пошкоджено, тому її відкрито лише для читання. Скопіюйте потрібне й відновіть %1 з резервної копії.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so this directory is read-only.</source>
        <translation>Запис до %1 неможливий, тому цей каталог доступний лише для читання.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Facts</name>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Учасник з</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>temporary, to be replaced</source>
        <translation>тимчасовий, треба замінити</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Останній вхід</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Обліковий запис створено</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Відображувана назва</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Вища організація</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Власники</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Owner of this directory</source>
        <translation>Власник цього каталогу</translation>
    </message>
    <message numerus="yes">
        <source>Member of %n organization(s)</source>
        <translation><numerusform>Учасник %n організації</numerusform><numerusform>Учасник %n організацій</numerusform><numerusform>Учасник %n організацій</numerusform></translation>
    </message>
    <message>
        <source>%1 since %2, by %3</source>
        <extracomment>%1 a status, %2 a day, %3 who did it</extracomment>
        <translation>%1 з %2, хто змінив: %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a status, %2 a day</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1, created on %2</source>
        <extracomment>%1 a status, %2 a day</extracomment>
        <translation>%1, створено %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::Field</name>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Власне ім’я</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What somebody is called at work, as in "Director"</extracomment>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Підрозділ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Language and country, as in en_US</extracomment>
        <translation>Локаль</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Повна адреса</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Part of a country, as in California</extracomment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Address of a picture of the person</extracomment>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>External ID</source>
        <extracomment>The person's id in another system</extracomment>
        <translation>Зовнішній ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Employment</source>
        <extracomment>Heading over title, department and manager</extracomment>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Heading over time zone and locale</extracomment>
        <translation>Уподобання</translation>
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
        <translation>Обов’язково</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, обов’язково</translation>
    </message>
</context>
<context>
    <name>Rollcall::FilterBar</name>
    <message>
        <source>Filter as you type</source>
        <translation>Фільтруйте під час уведення</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Short words match beginnings</source>
        <translation>Короткі слова шукаються на початку</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Додати фільтр</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Кількість рядків</translation>
    </message>
</context>
<context>
    <name>Rollcall::FindBox</name>
    <message>
        <source>Find people, organizations, actions</source>
        <translation>Знайти людей, організації, дії</translation>
    </message>
    <message>
        <source>Find people, organizations, actions… (Ctrl+K)</source>
        <extracomment>In the box itself; the keys stand in brackets</extracomment>
        <translation>Знайти людей, організації, дії… (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>Type a name, an e-mail address, a phone number or what to do.</source>
        <translation>Уведіть ім’я, адресу ел. пошти, номер телефону або що зробити.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Нічого не знайдено за запитом «%1».</translation>
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
        <translation>Розгорнуто</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Згорнуто</translation>
    </message>
</context>
<context>
    <name>Rollcall::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What you have entered is not saved yet.</source>
        <translation>Те, що ви ввели, ще не збережено.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити редагування</translation>
    </message>
</context>
<context>
    <name>Rollcall::Help</name>
    <message>
        <source>rollcall: admin portal for organizations, members and roles.

Without a command the window opens. Commands:
</source>
        <translation>rollcall: адміністративний портал для організацій, учасників і ролей.

Без команди відкривається вікно. Команди:
</translation>
    </message>
    <message>
        <source>Help on one: rollcall COMMAND --help
Exit status: 0 done, 1 failed, 2 wrong usage, 3 partly done.</source>
        <translation>Довідка з команди: rollcall COMMAND --help
Код завершення: 0 виконано, 1 помилка, 2 неправильне використання, 3 виконано частково.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Загальні параметри:</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Команди «%1» немає. Є: %2.</translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <translation>Для «%1» потрібне одне з: %2.</translation>
    </message>
</context>
<context>
    <name>Rollcall::IdToken</name>
    <message>
        <source>The sign-in was made for another program. Check the client id in the connection.</source>
        <translation>Вхід призначено для іншої програми. Перевірте ідентифікатор клієнта у з’єднанні.</translation>
    </message>
    <message>
        <source>The sign-in does not say until when it is good. Ask whoever runs the server.</source>
        <translation>У даних входу не вказано, доки він чинний. Зверніться до тих, хто керує сервером.</translation>
    </message>
    <message>
        <source>The server's clock is ahead of this computer's by more than a minute. Set the clock of this computer right, then sign in again.</source>
        <translation>Годинник сервера випереджає годинник цього комп’ютера більш ніж на хвилину. Виставте час на цьому комп’ютері правильно й увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The sign-in had expired on arrival. Set the clock of this computer right, then sign in again.</source>
        <translation>Вхід надійшов уже простроченим. Виставте час на цьому комп’ютері правильно й увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The sign-in is for another organization than the connection asks for. Sign in again and choose that one.</source>
        <translation>Вхід виконано до іншої організації, ніж указано у з’єднанні. Увійдіть ще раз і виберіть ту, що вказана.</translation>
    </message>
    <message>
        <source>The sign-in comes from another issuer than the connection names (%1). Compare both to the last slash.</source>
        <translation>Вхід надійшов від іншого видавця, ніж указано у з’єднанні (%1). Порівняйте обох до останньої скісної риски.</translation>
    </message>
    <message>
        <source>The sign-in belongs to another attempt. Sign in again.</source>
        <translation>Вхід належить до іншої спроби. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The access token does not belong to this sign-in. Sign in again.</source>
        <translation>Токен доступу не належить до цього входу. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The sign-in is that of another person than before. Sign out, then sign in again.</source>
        <translation>Увійшла інша особа, ніж раніше. Вийдіть, а потім увійдіть ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::IdTokens</name>
    <message>
        <source>%1 gives no keys, so no sign-in from there can be checked. Ask whoever runs the server.</source>
        <translation>%1 не надає ключів, тому вхід звідти неможливо перевірити. Зверніться до тих, хто керує сервером.</translation>
    </message>
    <message>
        <source>The server sent an ID token that cannot be read. Ask whoever runs it.</source>
        <translation>Сервер надіслав ID-токен, який неможливо прочитати. Зверніться до тих, хто ним керує.</translation>
    </message>
    <message>
        <source>The sign-in is signed with “%1”, which proves nothing to a program on a person's computer. Set the client up for RS256, ES256 or EdDSA.</source>
        <translation>Вхід підписано за допомогою «%1», а це нічого не доводить програмі на комп’ютері користувача. Налаштуйте для клієнта RS256, ES256 або EdDSA.</translation>
    </message>
    <message>
        <source>The connection knows no address of the issuer's keys (jwks_uri), so the sign-in cannot be checked.</source>
        <translation>У з’єднанні немає адреси ключів видавця (jwks_uri), тому вхід неможливо перевірити.</translation>
    </message>
    <message>
        <source>The signature of the sign-in is not that of %1. Nothing was accepted. Sign in again; if it happens again, tell whoever runs the server.</source>
        <translation>Підпис входу не належить %1. Нічого не прийнято. Увійдіть ще раз; якщо це повториться, повідомте тих, хто керує сервером.</translation>
    </message>
</context>
<context>
    <name>Rollcall::IdentityPage</name>
    <message>
        <source>No organization has this name. Choose one from the list, or leave it empty.</source>
        <translation>Організації з такою назвою немає. Виберіть зі списку або залиште порожнім.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Основне</translation>
    </message>
    <message>
        <source>Only the name is required.</source>
        <translation>Обов’язкова лише назва.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Відображувана назва</translation>
    </message>
    <message>
        <source>Shown instead of the name</source>
        <translation>Показується замість назви</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>+44 20 7183 8750</source>
        <translation>+44 20 7183 8750</translation>
    </message>
    <message>
        <source>P&amp;arent organization</source>
        <translation>В&amp;ища організація</translation>
    </message>
</context>
<context>
    <name>Rollcall::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message numerus="yes">
        <source>%n are selected</source>
        <translation><numerusform>Вибрано %n</numerusform><numerusform>Вибрано %n</numerusform><numerusform>Вибрано %n</numerusform></translation>
    </message>
    <message>
        <source>Select one to inspect it.</source>
        <translation>Виберіть щось одне, щоб переглянути.</translation>
    </message>
    <message>
        <source>Select a person to inspect</source>
        <translation>Виберіть особу, щоб переглянути</translation>
    </message>
</context>
<context>
    <name>Rollcall::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
</context>
<context>
    <name>Rollcall::InspectorHeader</name>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::InvitationCommands</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Renewed the invitation of %1 to “%2”.</source>
        <translation>Поновлено запрошення до «%2»: %1.</translation>
    </message>
    <message>
        <source>%1 has no invitation to “%2”.</source>
        <translation>%1 не має запрошення до «%2».</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1 to “%2”.</source>
        <translation>Відкликано запрошення до «%2»: %1.</translation>
    </message>
    <message>
        <source>%1 has no open invitation to “%2”. Renew it with: rollcall invitations resend</source>
        <translation>%1 не має відкритого запрошення до «%2». Поновити: rollcall invitations resend</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Назва або id організації.</translation>
    </message>
    <message>
        <source>List invitations of pending members</source>
        <translation>Показати запрошення учасників, що очікують</translation>
    </message>
    <message>
        <source>Make a new invitation in place of the old one</source>
        <translation>Створити нове запрошення замість старого</translation>
    </message>
    <message>
        <source>How long it is valid, 1 to 720 (48).</source>
        <translation>Скільки годин воно діє, від 1 до 720 (48).</translation>
    </message>
    <message>
        <source>Revoke an invitation</source>
        <translation>Відкликати запрошення</translation>
    </message>
    <message>
        <source>Print the link of an open invitation</source>
        <translation>Вивести посилання відкритого запрошення</translation>
    </message>
</context>
<context>
    <name>Rollcall::InvitationPane</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Копіювати посилання</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>По&amp;новити</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Від&amp;кликати</translation>
    </message>
    <message>
        <source>Copy the invitation link</source>
        <translation>Копіювати посилання запрошення</translation>
    </message>
    <message>
        <source>Make a new invitation in place of this one</source>
        <translation>Створити нове запрошення замість цього</translation>
    </message>
    <message>
        <source>The link stops working at once</source>
        <translation>Посилання одразу перестане діяти</translation>
    </message>
    <message>
        <source>Invited to %1, valid until %2</source>
        <extracomment>%1 an organization, %2 a date and time</extracomment>
        <translation>Запрошено до %1, діє до %2</translation>
    </message>
    <message>
        <source>Invitation to %1: %2</source>
        <extracomment>%1 an organization, %2 a state: expired, revoked</extracomment>
        <translation>Запрошення до %1: %2</translation>
    </message>
    <message>
        <source>Copied the invitation link of %1.</source>
        <translation>Скопійовано посилання запрошення: %1.</translation>
    </message>
    <message>
        <source>Renewed the invitation of %1.</source>
        <translation>Поновлено запрошення: %1.</translation>
    </message>
    <message>
        <source>Revoked the invitation of %1.</source>
        <translation>Відкликано запрошення: %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalTab</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
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
        <translation>У журналі ще нічого не записано.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWords</name>
    <message>
        <source>Display name</source>
        <translation>Відображувана назва</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Вища організація</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>State</source>
        <comment>invitation</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>організацію %1</translation>
    </message>
    <message>
        <source>the application %1</source>
        <translation>застосунок %1</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>роль %1</translation>
    </message>
    <message>
        <source>the role group %1</source>
        <translation>групу ролей %1</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1: призупинено %2</translation>
    </message>
    <message>
        <source>%1 made %2 active again</source>
        <translation>%1: знову активовано %2</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1: активовано %2</translation>
    </message>
    <message>
        <source>%1 changed the status of %2</source>
        <translation>%1: змінено статус %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1: додано %2</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>%1: додано %2 до %3</translation>
    </message>
    <message>
        <source>%1 changed the roles of %2</source>
        <translation>%1: змінено ролі %2</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1: запрошено %2</translation>
    </message>
    <message>
        <source>%1 revoked the invitation of %2</source>
        <translation>%1: відкликано запрошення %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a temporary password</source>
        <translation>%1: надано тимчасовий пароль %2</translation>
    </message>
    <message>
        <source>%1 created %2</source>
        <translation>%1: створено %2</translation>
    </message>
    <message>
        <source>%1 edited %2</source>
        <translation>%1: змінено %2</translation>
    </message>
    <message>
        <source>%1 removed %2 from the organization</source>
        <translation>%1: вилучено %2 з організації</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1: вилучено %2 з %3</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1: видалено обліковий запис %2</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1: видалено %2</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3)</source>
        <extracomment>A change of a kind that this version does not know; %3 is its technical name</extracomment>
        <translation>%1: змінено %2 (%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonTab</name>
    <message>
        <source>raw values</source>
        <translation>необроблені значення</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Необроблені значення</translation>
    </message>
</context>
<context>
    <name>Rollcall::KeychainStore</name>
    <message>
        <source>The keychain is locked or does not let Rollcall in. Unlock it, then try again.</source>
        <translation>Сховище ключів заблоковане або не пускає Rollcall. Розблокуйте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs (such as GNOME Keyring or KWallet). Start one, then try again.</source>
        <translation>На цьому комп’ютері не працює сховище ключів (як-от GNOME Keyring або KWallet). Запустіть його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret out, although it was stored. It may be locked: unlock it, then try again.</source>
        <translation>Сховище ключів не видає секрет, хоча його збережено. Можливо, сховище заблоковане: розблокуйте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Check that one runs (such as GNOME Keyring or KWallet) and is unlocked, then try again.</source>
        <translation>Сховищем ключів не вдається скористатися. Перевірте, що воно працює (як-от GNOME Keyring або KWallet) і розблоковане, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>Сховище ключів не відповіло. Розблокуйте його й спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Languages</name>
    <message>
        <source>Same as the system</source>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>Rollcall::Lease</name>
    <message>
        <source>The file %1 cannot be made, so the sign-in cannot be renewed. Check the space and the rights there.</source>
        <translation>Файл %1 неможливо створити, тому вхід не можна поновити. Перевірте вільне місце та права доступу там.</translation>
    </message>
    <message>
        <source>Another Rollcall has been renewing this sign-in for more than a minute. End that program, then try again.</source>
        <translation>Інша програма Rollcall поновлює цей вхід уже понад хвилину. Завершіть ту програму й спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ListPane</name>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
</context>
<context>
    <name>Rollcall::ListStack</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Фільтру нічого не відповідає.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Location</name>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
</context>
<context>
    <name>Rollcall::LogoField</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не вдалося прочитати файл: %1</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ви&amp;брати…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>В&amp;илучити</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Виберіть логотип</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 1 MiB</source>
        <translation>PNG, JPEG або SVG, щонайбільше 1 МіБ</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Вилучити логотип</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Зображення (%1)</translation>
    </message>
</context>
<context>
    <name>Rollcall::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>%1 › %2 — Rollcall</source>
        <extracomment>Title of the window: where one is, then the name of the program</extracomment>
        <translation>%1 › %2 — Rollcall</translation>
    </message>
    <message>
        <source>The sample data is there. Look around.</source>
        <translation>Зразкові дані готові. Роззирніться.</translation>
    </message>
    <message>
        <source>Sample data is being made. If this window closes now, what is there until then stays, and the rest is not made.</source>
        <translation>Створюються зразкові дані. Якщо закрити це вікно зараз, уже створене залишиться, а решту створено не буде.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Зупинити й закрити</translation>
    </message>
</context>
<context>
    <name>Rollcall::Member</name>
    <message>
        <source>Pending</source>
        <comment>member</comment>
        <extracomment>Status of a member who was invited and has not confirmed yet</extracomment>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>member</comment>
        <extracomment>Status of a member</extracomment>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>member</comment>
        <extracomment>Status of a member who may not sign in for now</extracomment>
        <translation>Призупинений</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation that nobody has answered yet</extracomment>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation</extracomment>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation</extracomment>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>invitation</comment>
        <extracomment>State of an invitation that was taken back</extracomment>
        <translation>Відкликано</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberActionCommands</name>
    <message numerus="yes">
        <source>%1 belongs to %n organization(s): name one with --organization.</source>
        <translation><numerusform>%1 належить до %n організації: назвіть її через --organization.</numerusform><numerusform>%1 належить до %n організацій: назвіть одну через --organization.</numerusform><numerusform>%1 належить до %n організацій: назвіть одну через --organization.</numerusform></translation>
    </message>
    <message>
        <source>%1 is no member of “%2”.</source>
        <translation>%1 не є учасником «%2».</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Нема чого робити: так уже є.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Збережено: %1.</translation>
    </message>
    <message>
        <source>Suspended %1 in “%2”.</source>
        <translation>Призупинено в «%2»: %1.</translation>
    </message>
    <message>
        <source>Activated %1 in “%2”.</source>
        <translation>Активовано в «%2»: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”, and delete the account if no other membership is left?</source>
        <translation>Вилучити %1 з «%2» і видалити обліковий запис, якщо іншого членства не залишиться?</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”? The account stays.</source>
        <translation>Вилучити %1 з «%2»? Обліковий запис залишиться.</translation>
    </message>
    <message>
        <source>Removed %1 from “%2”.</source>
        <translation>Вилучено з «%2»: %1.</translation>
    </message>
    <message>
        <source>Changed the roles of %1 in “%2”.</source>
        <translation>Змінено ролі в «%2»: %1.</translation>
    </message>
    <message>
        <source>Replace the password of %1 by a temporary one?</source>
        <translation>Замінити пароль %1 на тимчасовий?</translation>
    </message>
    <message>
        <source>Replaced the password of %1.</source>
        <translation>Замінено пароль: %1.</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Назва або id організації.</translation>
    </message>
    <message>
        <source>Change fields of a person or a membership</source>
        <translation>Змінити поля особи або членства</translation>
    </message>
    <message>
        <source>Remove a person from an organization</source>
        <translation>Вилучити особу з організації</translation>
    </message>
    <message>
        <source>Delete the account too when no other membership is left.</source>
        <translation>Видалити й обліковий запис, якщо іншого членства не залишиться.</translation>
    </message>
    <message>
        <source>Suspend a membership</source>
        <translation>Призупинити членство</translation>
    </message>
    <message>
        <source>Activate a membership</source>
        <translation>Активувати членство</translation>
    </message>
    <message>
        <source>Set, add or remove roles of a membership</source>
        <translation>Задати, додати або забрати ролі членства</translation>
    </message>
    <message>
        <source>Exactly these roles; may be repeated.</source>
        <translation>Саме ці ролі; можна повторювати.</translation>
    </message>
    <message>
        <source>Add a role; may be repeated.</source>
        <translation>Додати роль; можна повторювати.</translation>
    </message>
    <message>
        <source>Take a role away; may be repeated.</source>
        <translation>Забрати роль; можна повторювати.</translation>
    </message>
    <message>
        <source>Give a person a new temporary password, printed once</source>
        <translation>Надати особі новий тимчасовий пароль, що виводиться один раз</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberCommands</name>
    <message>
        <source>--status takes pending, active or suspended, not “%1”.</source>
        <translation>--status приймає pending, active або suspended, а не «%1».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 з %2: %3</translation>
    </message>
    <message>
        <source>To which organization? Add --organization.</source>
        <translation>До якої організації? Додайте --organization.</translation>
    </message>
    <message>
        <source>A member has at least one role: add --role. See: rollcall roles list</source>
        <translation>Учасник має принаймні одну роль: додайте --role. Див.: rollcall roles list</translation>
    </message>
    <message>
        <source>Invited %1 to “%2”.</source>
        <translation>Запрошено до «%2»: %1.</translation>
    </message>
    <message>
        <source>Added %1 to “%2”.</source>
        <translation>Додано до «%2»: %1.</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Назва або id організації.</translation>
    </message>
    <message>
        <source>Role; may be repeated.</source>
        <translation>Роль; можна повторювати.</translation>
    </message>
    <message>
        <source>List the members of an organization, or everybody</source>
        <translation>Показати учасників організації або всіх</translation>
    </message>
    <message>
        <source>Only those with this text in any field.</source>
        <translation>Лише ті, в кого цей текст є в будь-якому полі.</translation>
    </message>
    <message>
        <source>pending, active or suspended; may be repeated.</source>
        <translation>pending, active або suspended; можна повторювати.</translation>
    </message>
    <message>
        <source>Last first.</source>
        <translation>Останні спершу.</translation>
    </message>
    <message>
        <source>At most this many (1000).</source>
        <translation>Щонайбільше стільки (1000).</translation>
    </message>
    <message>
        <source>Leave out this many first.</source>
        <translation>Пропустити стільки перших.</translation>
    </message>
    <message>
        <source>Show one person with every membership</source>
        <translation>Показати одну особу з усіма членствами</translation>
    </message>
    <message>
        <source>Add a person to an organization</source>
        <translation>Додати особу до організації</translation>
    </message>
    <message>
        <source>Pending until the invitation is accepted.</source>
        <translation>Очікує, доки запрошення не прийнято.</translation>
    </message>
    <message>
        <source>How long the invitation is valid, 1 to 720 (48).</source>
        <translation>Скільки годин діє запрошення, від 1 до 720 (48).</translation>
    </message>
    <message>
        <source>Make a temporary password and print it once.</source>
        <translation>Створити тимчасовий пароль і вивести його один раз.</translation>
    </message>
    <message>
        <source>&amp;Add member…</source>
        <translation>&amp;Додати учасника…</translation>
    </message>
    <message>
        <source>&amp;Paste people…</source>
        <translation>&amp;Вставити людей…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Редагувати…</translation>
    </message>
    <message>
        <source>Change &amp;roles…</source>
        <translation>Змінити р&amp;олі…</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>Make ac&amp;tive</source>
        <translation>&amp;Активувати</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>В&amp;илучити…</translation>
    </message>
    <message>
        <source>Rene&amp;w invitation</source>
        <translation>По&amp;новити запрошення</translation>
    </message>
    <message>
        <source>Re&amp;voke invitation</source>
        <translation>Відк&amp;ликати запрошення</translation>
    </message>
    <message>
        <source>Copy &amp;invitation link</source>
        <translation>Копі&amp;ювати посилання запрошення</translation>
    </message>
    <message>
        <source>Temporary passwor&amp;d…</source>
        <translation>&amp;Тимчасовий пароль…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Вибрати в&amp;се</translation>
    </message>
    <message>
        <source>Open in &amp;new window</source>
        <translation>Відкрити &amp;у новому вікні</translation>
    </message>
    <message>
        <source>The directory has not answered yet.</source>
        <translation>Каталог ще не відповів.</translation>
    </message>
    <message>
        <source>This directory is read-only.</source>
        <translation>Цей каталог доступний лише для читання.</translation>
    </message>
    <message>
        <source>Your roles do not allow it here.</source>
        <translation>Ваші ролі не дозволяють цього тут.</translation>
    </message>
    <message>
        <source>Select somebody first.</source>
        <translation>Спершу виберіть когось.</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <translation>Виберіть лише одну особу.</translation>
    </message>
    <message>
        <source>Whoever is selected is suspended already.</source>
        <translation>Усіх вибраних уже призупинено.</translation>
    </message>
    <message>
        <source>Whoever is selected is active already.</source>
        <translation>Усі вибрані вже активні.</translation>
    </message>
    <message>
        <source>This directory has no temporary passwords.</source>
        <translation>Цей каталог не має тимчасових паролів.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Список порожній.</translation>
    </message>
    <message>
        <source>Nobody who is selected has a pending invitation.</source>
        <translation>Ніхто з вибраних не має запрошення, що очікує.</translation>
    </message>
    <message>
        <source>--sort takes name, email, phone, status, roles, organizations, added, username, title, department, city, country, externalId or lastSignIn.</source>
        <translation>--sort приймає name, email, phone, status, roles, organizations, added, username, title, department, city, country, externalId або lastSignIn.</translation>
    </message>
    <message>
        <source>name, email, phone, status, roles, organizations, added, or another field (username, city, …).</source>
        <translation>name, email, phone, status, roles, organizations, added або інше поле (username, city, …).</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberFilters</name>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Вилучити всі фільтри</translation>
    </message>
    <message>
        <source>&amp;Organization…</source>
        <translation>&amp;Організація…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role of an organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Організація: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Роль: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberForm</name>
    <message>
        <source>This directory does not let it be changed afterwards.</source>
        <translation>Цей каталог не дає змінити це пізніше.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1: обов’язкове поле.</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number is required.</source>
        <translation>Потрібна адреса ел. пошти або номер телефону.</translation>
    </message>
    <message>
        <source>More about the person</source>
        <translation>Більше про особу</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberTarget</name>
    <message numerus="yes">
        <source>More than %n member(s) are selected, which is too many for one step. Filter the list first.</source>
        <translation><numerusform>Вибрано більш ніж %n учасника, а це забагато для одного кроку. Спершу відфільтруйте список.</numerusform><numerusform>Вибрано більш ніж %n учасників, а це забагато для одного кроку. Спершу відфільтруйте список.</numerusform><numerusform>Вибрано більш ніж %n учасників, а це забагато для одного кроку. Спершу відфільтруйте список.</numerusform></translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Каталог закрили.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MemberTasks</name>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 names of people, %2 names of organizations</extracomment>
        <translation>%1 у %2.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %1 in %n organization(s)?</source>
        <translation><numerusform>Призупинити %1 у %n організації?</numerusform><numerusform>Призупинити %1 у %n організаціях?</numerusform><numerusform>Призупинити %1 у %n організаціях?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %1 active in %n organization(s)?</source>
        <translation><numerusform>Активувати %1 у %n організації?</numerusform><numerusform>Активувати %1 у %n організаціях?</numerusform><numerusform>Активувати %1 у %n організаціях?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)?</source>
        <translation><numerusform>Призупинити %n учасника?</numerusform><numerusform>Призупинити %n учасників?</numerusform><numerusform>Призупинити %n учасників?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active?</source>
        <translation><numerusform>Активувати %n учасника?</numerusform><numerusform>Активувати %n учасників?</numerusform><numerusform>Активувати %n учасників?</numerusform></translation>
    </message>
    <message>
        <source>They cannot sign in until they are made active again.</source>
        <translation>Вхід буде неможливий, доки їх знову не активують.</translation>
    </message>
    <message>
        <source>They can sign in at once.</source>
        <translation>Вони зможуть увійти одразу.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Активувати</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Вилучити %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation><numerusform>Вилучити %n учасника?</numerusform><numerusform>Вилучити %n учасників?</numerusform><numerusform>Вилучити %n учасників?</numerusform></translation>
    </message>
    <message>
        <source>The roles they have there are lost with the membership.</source>
        <translation>Разом із членством буде втрачено ролі, надані там.</translation>
    </message>
    <message>
        <source>The account stays: the person is a member elsewhere.</source>
        <translation>Обліковий запис залишиться: особа є учасником в іншому місці.</translation>
    </message>
    <message>
        <source>The accounts of those who are members elsewhere stay.</source>
        <translation>Облікові записи тих, хто є учасником в іншому місці, залишаться.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Also delete the &amp;account, since no other membership is left</source>
        <translation>Видалити й &amp;обліковий запис, бо іншого членства не залишиться</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n &amp;account(s) without another membership</source>
        <translation><numerusform>Видалити й %n &amp;обліковий запис без іншого членства</numerusform><numerusform>Видалити й %n &amp;облікові записи без іншого членства</numerusform><numerusform>Видалити й %n &amp;облікових записів без іншого членства</numerusform></translation>
    </message>
    <message>
        <source>There is no e-mail address in what was pasted.</source>
        <translation>У вставленому немає адреси ел. пошти.</translation>
    </message>
    <message>
        <source>Invited %1 to %2.</source>
        <translation>Запрошено до %2: %1.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>Додано до %2: %1.</translation>
    </message>
    <message>
        <source>Copy invitation link</source>
        <translation>Копіювати посилання запрошення</translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation>Немає запрошення, що очікує.</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation>Відкликати запрошення %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitation(s)?</source>
        <translation><numerusform>Відкликати %n запрошення?</numerusform><numerusform>Відкликати %n запрошення?</numerusform><numerusform>Відкликати %n запрошень?</numerusform></translation>
    </message>
    <message>
        <source>The link stops working at once. The membership stays, pending.</source>
        <translation>Посилання одразу перестане діяти. Членство залишиться й очікуватиме.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>%1 has no invitation with a link. Renew it to make one.</source>
        <translation>%1 не має запрошення з посиланням. Поновіть його, щоб посилання з’явилося.</translation>
    </message>
    <message>
        <source>Copied the invitation link of %1. It is valid until %2.</source>
        <translation>Скопійовано посилання запрошення %1. Воно діє до %2.</translation>
    </message>
    <message>
        <source>Whoever was selected is not here any more.</source>
        <translation>Вибраних тут більше немає.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MembersModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>How many organizations the person belongs to</source>
        <translation>До скількох організацій належить особа</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Підрозділ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Зовнішній ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Останній вхід</translation>
    </message>
</context>
<context>
    <name>Rollcall::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Фільтрувати учасників</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Фільтрувати людей</translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s)</source>
        <extracomment>%1 is the number, perhaps with "about" before it</extracomment>
        <translation><numerusform>%1 учасник</numerusform><numerusform>%1 учасники</numerusform><numerusform>%1 учасників</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation><numerusform>%1 особа</numerusform><numerusform>%1 особи</numerusform><numerusform>%1 осіб</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation><numerusform>%1, вибрано %n</numerusform><numerusform>%1, вибрано %n</numerusform><numerusform>%1, вибрано %n</numerusform></translation>
    </message>
    <message>
        <source>Nobody is a member yet.</source>
        <translation>Учасників ще немає.</translation>
    </message>
    <message>
        <source>Nobody is a member of %1 yet.</source>
        <translation>У %1 ще немає учасників.</translation>
    </message>
    <message>
        <source>Add somebody, or paste e-mail addresses here.</source>
        <translation>Додайте когось або вставте сюди адреси ел. пошти.</translation>
    </message>
    <message>
        <source>There is nobody in this directory yet.</source>
        <translation>У цьому каталозі ще нікого немає.</translation>
    </message>
    <message>
        <source>Create an organization first, then add its members.</source>
        <translation>Спершу створіть організацію, а потім додайте її учасників.</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>Цим фільтрам ніхто не відповідає.</translation>
    </message>
    <message>
        <source>Try a shorter text, or remove a filter.</source>
        <translation>Спробуйте коротший текст або вилучіть якийсь фільтр.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>Rollcall::MessageItem</name>
    <message>
        <source>Information</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Rollcall::MetadataEditor</name>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>Rollcall::NetworkErrors</name>
    <message>
        <source>There is no server of the name %1, or this computer is offline. Check the name and the network.</source>
        <translation>Немає сервера з іменем %1, або цей комп’ютер не в мережі. Перевірте ім’я та мережу.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and the port, or try again later.</source>
        <translation>%1 не приймає з’єднань. Перевірте адресу й порт або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete. Try again.</source>
        <translation>%1 розірвав з’єднання до завершення відповіді. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 не відповів вчасно. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 недоступний. Перевірте мережу й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that the address is that of a server which speaks HTTPS with TLS 1.2 or newer.</source>
        <translation>Не вдалося встановити зашифроване з’єднання з %1. Перевірте, що це адреса сервера, який підтримує HTTPS із TLS 1.2 або новішим.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password that it accepts. Enter them in the network settings.</source>
        <translation>Проксі вимагає правильних імені користувача й пароля. Уведіть їх у налаштуваннях мережі.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used. Check the network settings.</source>
        <translation>Проксі на шляху до %1 не вдається використати. Перевірте налаштування мережі.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP. Check the address and the port.</source>
        <translation>Те, що відповідає за адресою %1, не підтримує HTTP. Перевірте адресу й порт.</translation>
    </message>
    <message>
        <source>The request to %1 failed. Try again later.</source>
        <translation>Запит до %1 не вдався. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: it %2. Nothing was sent. Ask whoever runs the server, or choose its authority's file in the connection.</source>
        <extracomment>%2 is a list such as "has expired; is signed by itself"</extracomment>
        <translation>Сертифікат %1 не прийнято, бо він %2. Нічого не надіслано. Зверніться до тих, хто керує сервером, або виберіть у з’єднанні файл його центру сертифікації.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). Try again later.</source>
        <translation><numerusform>%1 не відповів упродовж %n секунди. Спробуйте пізніше.</numerusform><numerusform>%1 не відповів упродовж %n секунд. Спробуйте пізніше.</numerusform><numerusform>%1 не відповів упродовж %n секунд. Спробуйте пізніше.</numerusform></translation>
    </message>
    <message>
        <source>%1 answered with more than %2 KiB, which no answer to this request has. Check the address.</source>
        <translation>Відповідь %1 більша за %2 КіБ, а на цей запит таких відповідей не буває. Перевірте адресу.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>%1 sends this request on to %2, which Rollcall does not follow. If that is the right address, enter it in the connection.</source>
        <translation>%1 переспрямовує цей запит на %2, але Rollcall туди не переходить. Якщо ця адреса правильна, уведіть її у з’єднанні.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in. Sign in again.</source>
        <translation>%1 не приймає вхід. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>%1 does not permit this. Ask for the right, or use another account.</source>
        <translation>%1 цього не дозволяє. Попросіть право або скористайтеся іншим обліковим записом.</translation>
    </message>
    <message>
        <source>%1 has nothing at %2. Check the address.</source>
        <translation>На %1 нічого немає за адресою %2. Перевірте адресу.</translation>
    </message>
    <message>
        <source>%1 has had too many requests. Try again later.</source>
        <translation>%1 отримав забагато запитів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (HTTP %2). Try again later.</source>
        <translation>%1 має власну помилку (HTTP %2). Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP %2).</source>
        <translation>%1 відхилив запит (HTTP %2).</translation>
    </message>
</context>
<context>
    <name>Rollcall::NetworkSetup</name>
    <message>
        <source>The file with the certificate authority, %1, cannot be read. Choose another one.</source>
        <translation>Файл центру сертифікації %1 неможливо прочитати. Виберіть інший.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Файл %1 не містить сертифіката. Виберіть файл у форматі PEM, який починається з «-----BEGIN CERTIFICATE-----».</translation>
    </message>
    <message>
        <source>The proxy needs a host and a port.</source>
        <translation>Для проксі потрібні вузол і порт.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>«%1» — не адреса сервера.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name. Take it out.</source>
        <translation>Адреса %1 містить ім’я користувача. Приберіть його.</translation>
    </message>
    <message>
        <source>Without encryption Rollcall talks only to 127.0.0.1 or [::1], as a name such as localhost can be made to lead elsewhere. Write the address as a number.</source>
        <translation>Без шифрування Rollcall звертається лише до 127.0.0.1 або [::1], бо ім’я на кшталт localhost може вести деінде. Запишіть адресу числами.</translation>
    </message>
    <message>
        <source>The address of %1 must begin with https://, because a secret is sent there.</source>
        <translation>Адреса %1 має починатися з https://, бо туди надсилається секрет.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>втратив чинність</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>ще не набув чинності</translation>
    </message>
    <message>
        <source>belongs to another host name</source>
        <translation>належить іншому імені вузла</translation>
    </message>
    <message>
        <source>is signed by itself</source>
        <translation>підписаний сам собою</translation>
    </message>
    <message>
        <source>comes from an authority that this computer does not know, or a certificate between the two is missing</source>
        <translation>виданий центром, якого цей комп’ютер не знає, або бракує проміжного сертифіката</translation>
    </message>
    <message>
        <source>has been revoked</source>
        <translation>відкликаний</translation>
    </message>
    <message>
        <source>cannot be trusted (%1)</source>
        <translation>не заслуговує на довіру (%1)</translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganization</name>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>Потрібна адреса ел. пошти.</translation>
    </message>
    <message>
        <source>This is the owner's address. An owner may do everything that an admin may.</source>
        <translation>Це адреса власника. Власник може все, що може адмін.</translation>
    </message>
    <message>
        <source>The organization “%1” is created.</source>
        <translation>Організацію «%1» буде створено.</translation>
    </message>
    <message>
        <source>The organization “%1” is created and shown as “%2”.</source>
        <translation>Організацію «%1» буде створено й показано як «%2».</translation>
    </message>
    <message>
        <source>Its phone number is %1.</source>
        <translation>Її номер телефону: %1.</translation>
    </message>
    <message>
        <source>It stands below “%1”.</source>
        <translation>Вона підпорядкована «%1».</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n domain(s): %1.</source>
        <translation><numerusform>Вона має %n домен: %1.</numerusform><numerusform>Вона має %n домени: %1.</numerusform><numerusform>Вона має %n доменів: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It uses %n application(s): %1.</source>
        <translation><numerusform>Вона використовує %n застосунок: %1.</numerusform><numerusform>Вона використовує %n застосунки: %1.</numerusform><numerusform>Вона використовує %n застосунків: %1.</numerusform></translation>
    </message>
    <message>
        <source>You become its owner.</source>
        <translation>Ви станете її власником.</translation>
    </message>
    <message>
        <source>%1 is invited as its owner. Until the invitation is accepted, you are its owner.</source>
        <translation>%1 отримає запрошення як її власник. Доки запрошення не прийнято, власником є ви.</translation>
    </message>
    <message>
        <source>%1 becomes its owner at once.</source>
        <translation>%1 одразу стане її власником.</translation>
    </message>
    <message>
        <source>%1 is invited as its first admin.</source>
        <translation>%1 отримає запрошення як її перший адмін.</translation>
    </message>
    <message>
        <source>%1 becomes its first admin at once.</source>
        <translation>%1 одразу стане її першим адміном.</translation>
    </message>
</context>
<context>
    <name>Rollcall::NewOrganizationWizard</name>
    <message>
        <source>New organization</source>
        <translation>Нова організація</translation>
    </message>
    <message>
        <source>&amp;Create organization</source>
        <translation>&amp;Створити організацію</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>This is what will happen.</source>
        <translation>Ось що буде зроблено.</translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>С&amp;пробувати ще раз</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>“%1” was created. %2</source>
        <translation>«%1» створено. %2</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Відкинути те, що ви ввели?</translation>
    </message>
    <message>
        <source>You are an owner too: %1</source>
        <translation>Ви також власник: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::OpenDirectory</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Options</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 приймає ціле число від %2 до %3.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Organization</name>
    <message>
        <source>Active</source>
        <comment>organization</comment>
        <extracomment>Status of an organization</extracomment>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>organization</comment>
        <extracomment>Status of an organization whose members may not sign in for now</extracomment>
        <translation>Призупинена</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationCommands</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Власники</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Відображувана назва</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Вища організація</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Призупинена</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>--metadata takes key=value, not “%1”.</source>
        <translation>--metadata приймає key=value, а не «%1».</translation>
    </message>
    <message>
        <source>An organization needs a name: --name.</source>
        <translation>Організації потрібна назва: --name.</translation>
    </message>
    <message>
        <source>Created the organization “%1” (%2).</source>
        <translation>Створено організацію «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Збережено «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n membership(s), its own roles and its invitations?</source>
        <translation><numerusform>Видалити «%1» з її %n членством, власними ролями та запрошеннями?</numerusform><numerusform>Видалити «%1» з її %n членствами, власними ролями та запрошеннями?</numerusform><numerusform>Видалити «%1» з її %n членствами, власними ролями та запрошеннями?</numerusform></translation>
    </message>
    <message>
        <source>Deleted the organization “%1”.</source>
        <translation>Видалено організацію «%1».</translation>
    </message>
    <message>
        <source>Name, 1 to 255 characters.</source>
        <translation>Назва, від 1 до 255 символів.</translation>
    </message>
    <message>
        <source>Shown instead of the name.</source>
        <translation>Показується замість назви.</translation>
    </message>
    <message>
        <source>Phone number with + and country code.</source>
        <translation>Номер телефону з + і кодом країни.</translation>
    </message>
    <message>
        <source>Organization that this one belongs to.</source>
        <translation>Організація, якій підпорядкована ця.</translation>
    </message>
    <message>
        <source>Own key=value; may be repeated.</source>
        <translation>Власна пара key=value; можна повторювати.</translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation>Показати перелік організацій</translation>
    </message>
    <message>
        <source>Only those whose name, domain or phone has this text.</source>
        <translation>Лише ті, в чиїх назві, домені чи телефоні є цей текст.</translation>
    </message>
    <message>
        <source>At most this many (1000).</source>
        <translation>Щонайбільше стільки (1000).</translation>
    </message>
    <message>
        <source>Leave out this many first.</source>
        <translation>Пропустити стільки перших.</translation>
    </message>
    <message>
        <source>Show one organization</source>
        <translation>Показати одну організацію</translation>
    </message>
    <message>
        <source>Create an organization; you become its owner</source>
        <translation>Створити організацію; ви станете її власником</translation>
    </message>
    <message>
        <source>Domain; may be repeated.</source>
        <translation>Домен; можна повторювати.</translation>
    </message>
    <message>
        <source>Application; may be repeated.</source>
        <translation>Застосунок; можна повторювати.</translation>
    </message>
    <message>
        <source>Another user who becomes its owner.</source>
        <translation>Інший користувач, який стане її власником.</translation>
    </message>
    <message>
        <source>Change an organization</source>
        <translation>Змінити організацію</translation>
    </message>
    <message>
        <source>active or suspended.</source>
        <translation>active або suspended.</translation>
    </message>
    <message>
        <source>Add a domain; may be repeated.</source>
        <translation>Додати домен; можна повторювати.</translation>
    </message>
    <message>
        <source>Remove a domain; may be repeated.</source>
        <translation>Вилучити домен; можна повторювати.</translation>
    </message>
    <message>
        <source>Add an application; may be repeated.</source>
        <translation>Додати застосунок; можна повторювати.</translation>
    </message>
    <message>
        <source>Remove an application; may be repeated.</source>
        <translation>Вилучити застосунок; можна повторювати.</translation>
    </message>
    <message>
        <source>Delete an organization and what belongs to it</source>
        <translation>Видалити організацію й те, що їй належить</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2</source>
        <translation>Не вдалося прочитати логотип %1: %2</translation>
    </message>
    <message>
        <source>--logo and --remove-logo exclude each other.</source>
        <translation>--logo і --remove-logo не можна поєднувати.</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG picture of at most 1 MiB.</source>
        <translation>Зображення PNG, JPEG або SVG, щонайбільше 1 МіБ.</translation>
    </message>
    <message>
        <source>Remove the logo.</source>
        <translation>Вилучити логотип.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationFilterDialog</name>
    <message>
        <source>Filter by organization</source>
        <translation>Фільтр за організацією</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Організація</translation>
    </message>
    <message>
        <source>The list shows the members of this organization only.</source>
        <translation>Список показує учасників лише цієї організації.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>Choose an organization from the list.</source>
        <translation>Виберіть організацію зі списку.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationForm</name>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>No applications yet. They are added under Roles.</source>
        <translation>Застосунків ще немає. Їх додають у розділі «Ролі».</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Групи ролей</translation>
    </message>
    <message>
        <source>No role groups yet. They are added under Roles.</source>
        <translation>Груп ролей ще немає. Їх додають у розділі «Ролі».</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Their roles can be given to members here.</source>
        <translation>Їхні ролі можна надавати тут учасникам.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>Kept for other programs.</source>
        <translation>Зберігаються для інших програм.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role group, application</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>&amp;Логотип</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationIdentity</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Відображувана назва</translation>
    </message>
    <message>
        <source>Shown instead of the name</source>
        <translation>Показується замість назви</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>+44 20 7183 8750</source>
        <translation>+44 20 7183 8750</translation>
    </message>
    <message>
        <source>P&amp;arent organization</source>
        <translation>В&amp;ища організація</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationInspector</name>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Учасники</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Go to the members of this organization</source>
        <translation>Перейти до учасників цієї організації</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>This organization is not in the directory any more.</source>
        <translation>Цієї організації в каталозі більше немає.</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>домени</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;member(s)</source>
        <translation><numerusform>%n &amp;учасник</numerusform><numerusform>%n &amp;учасники</numerusform><numerusform>%n &amp;учасників</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationPicker</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Уведіть частину назви</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsList</name>
    <message>
        <source>Add an organization: type a part of its name</source>
        <translation>Додати організацію: уведіть частину назви</translation>
    </message>
    <message>
        <source>Organization to add</source>
        <translation>Організація, яку додати</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsModel</name>
    <message>
        <source>Part of %1</source>
        <translation>Входить до %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Members who were invited and have not confirmed yet</source>
        <translation>Учасники, яких запросили, але які ще не підтвердили</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Власники</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationsPage</name>
    <message>
        <source>&amp;New organization…</source>
        <translation>&amp;Нова організація…</translation>
    </message>
    <message>
        <source>&amp;Open members</source>
        <translation>&amp;Відкрити учасників</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Відкрити &amp;у новому вікні</translation>
    </message>
    <message>
        <source>&amp;Edit organization…</source>
        <translation>&amp;Редагувати організацію…</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Додати до &amp;обраного</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Копіювати як таблицю</translation>
    </message>
    <message>
        <source>&amp;Paste e-mail addresses as members…</source>
        <translation>Вставити &amp;адреси ел. пошти як учасників…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Онов&amp;ити</translation>
    </message>
    <message>
        <source>&amp;Delete organization…</source>
        <translation>Ви&amp;далити організацію…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Нова організація</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Вилучити з &amp;обраного</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation><numerusform>Скопійовано %n рядок.</numerusform><numerusform>Скопійовано %n рядки.</numerusform><numerusform>Скопійовано %n рядків.</numerusform></translation>
    </message>
    <message>
        <source>Drop or paste addresses onto the organization that the people shall belong to.</source>
        <translation>Перетягніть або вставте адреси на організацію, до якої мають належати люди.</translation>
    </message>
    <message>
        <source>There is no e-mail address in what was pasted.</source>
        <translation>У вставленому немає адреси ел. пошти.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«%1» створено.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» збережено.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» видалено.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation>Організацій ще немає.</translation>
    </message>
    <message>
        <source>An organization holds members, their roles and its domains.</source>
        <translation>Організація має учасників, їхні ролі та свої домени.</translation>
    </message>
    <message>
        <source>No organization matches the filter.</source>
        <translation>Фільтру не відповідає жодна організація.</translation>
    </message>
    <message>
        <source>Names, domains and phone numbers are searched.</source>
        <translation>Пошук іде за назвами, доменами й номерами телефонів.</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Фільтрувати організації</translation>
    </message>
    <message numerus="yes">
        <source>%1 organization(s)</source>
        <extracomment>%n is kept for the plural; %1 is the number as it is read ("about 1,204")</extracomment>
        <translation><numerusform>%1 організація</numerusform><numerusform>%1 організації</numerusform><numerusform>%1 організацій</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>organizations</comment>
        <translation>%1, вибрано %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::OtherCommands</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Made %1 people in %2 organizations.</source>
        <translation>Створено людей: %1, організацій: %2.</translation>
    </message>
    <message>
        <source>Find people, organizations and roles by any text</source>
        <translation>Знайти людей, організації та ролі за будь-яким текстом</translation>
    </message>
    <message>
        <source>At most this many (50).</source>
        <translation>Щонайбільше стільки (50).</translation>
    </message>
    <message>
        <source>Fill an empty directory with sample data</source>
        <translation>Заповнити порожній каталог зразковими даними</translation>
    </message>
    <message>
        <source>How many people (5000).</source>
        <translation>Скільки людей (5000).</translation>
    </message>
    <message>
        <source>How many organizations (200).</source>
        <translation>Скільки організацій (200).</translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation>Те саме зерно дає ті самі дані.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Output</name>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Нема чого робити: так уже є.</translation>
    </message>
    <message>
        <source>Temporary password (shown only now, to be replaced at first use): %1</source>
        <translation>Тимчасовий пароль (показується лише зараз, під час першого використання треба замінити): %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::PasswordDialog</name>
    <message>
        <source>Temporary password</source>
        <translation>Тимчасовий пароль</translation>
    </message>
    <message>
        <source>%1 has a password. It stops working at once.</source>
        <translation>%1 має пароль. Він одразу перестане діяти.</translation>
    </message>
    <message>
        <source>%1 has no password yet.</source>
        <translation>%1 ще не має пароля.</translation>
    </message>
    <message>
        <source>A password is generated and shown once; it has to be replaced at the first sign-in.</source>
        <translation>Пароль буде створено й показано один раз; під час першого входу його треба замінити.</translation>
    </message>
    <message>
        <source>&amp;Generate password</source>
        <translation>&amp;Створити пароль</translation>
    </message>
</context>
<context>
    <name>Rollcall::PeoplePage</name>
    <message>
        <source>Owner and first admin</source>
        <translation>Власник і перший адмін</translation>
    </message>
    <message>
        <source>An owner may do everything in the organization; an admin manages its members and their roles.</source>
        <translation>Власник може в організації все; адмін керує її учасниками та їхніми ролями.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>&amp;I own it</source>
        <translation>&amp;Я власник</translation>
    </message>
    <message>
        <source>&amp;Somebody else owns it</source>
        <translation>Власник &amp;хтось інший</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Ел. пошта</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;With an invitation (pending until accepted)</source>
        <translation>&amp;Із запрошенням (очікує, доки не прийнято)</translation>
    </message>
    <message>
        <source>Add a &amp;first admin</source>
        <translation>Додати п&amp;ершого адміна</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>Ел. &amp;пошта</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Ім’&amp;я</translation>
    </message>
    <message>
        <source>Wi&amp;th an invitation (pending until accepted)</source>
        <translation>Із &amp;запрошенням (очікує, доки не прийнято)</translation>
    </message>
</context>
<context>
    <name>Rollcall::Permission</name>
    <message>
        <source>Do everything in the organization.</source>
        <translation>Робити в організації все.</translation>
    </message>
    <message>
        <source>Create organizations.</source>
        <translation>Створювати організації.</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>Бачити організацію.</translation>
    </message>
    <message>
        <source>Change the organization's name, domains, phone and other details.</source>
        <translation>Змінювати назву, домени, телефон та інші дані організації.</translation>
    </message>
    <message>
        <source>Delete the organization.</source>
        <translation>Видаляти організацію.</translation>
    </message>
    <message>
        <source>See the organization's members.</source>
        <translation>Бачити учасників організації.</translation>
    </message>
    <message>
        <source>Add and invite members.</source>
        <translation>Додавати й запрошувати учасників.</translation>
    </message>
    <message>
        <source>Change members' details.</source>
        <translation>Змінювати дані учасників.</translation>
    </message>
    <message>
        <source>Suspend members and make them active again.</source>
        <translation>Призупиняти учасників і знову активувати їх.</translation>
    </message>
    <message>
        <source>Remove members from the organization.</source>
        <translation>Вилучати учасників з організації.</translation>
    </message>
    <message>
        <source>See roles, and who has them.</source>
        <translation>Бачити ролі й те, хто їх має.</translation>
    </message>
    <message>
        <source>Give roles to members and take them away.</source>
        <translation>Надавати ролі учасникам і забирати їх.</translation>
    </message>
    <message>
        <source>Make, change and delete the organization's own roles.</source>
        <translation>Створювати, змінювати й видаляти власні ролі організації.</translation>
    </message>
    <message>
        <source>Read the journal of changes.</source>
        <translation>Читати журнал змін.</translation>
    </message>
</context>
<context>
    <name>Rollcall::PermissionsEditor</name>
    <message>
        <source>Permissions</source>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Another permission, as in invoice:approve</source>
        <translation>Інший дозвіл, як-от invoice:approve</translation>
    </message>
    <message>
        <source>Another permission</source>
        <translation>Інший дозвіл</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Ви самі не маєте %1, тому не можете його надати.</translation>
    </message>
    <message>
        <source>A permission is a resource, a colon and a verb, of letters, digits, “-”, “_” and “.”, as in invoice:approve.</source>
        <translation>Дозвіл — це ресурс, двокрапка й дієслово з літер, цифр, «-», «_» і «.», як-от invoice:approve.</translation>
    </message>
</context>
<context>
    <name>Rollcall::PermissionsModel</name>
    <message>
        <source>For another program; Rollcall only keeps it.</source>
        <translation>Для іншої програми; Rollcall лише зберігає його.</translation>
    </message>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Ви самі не маєте %1, тому не можете його надати.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Дозвіл</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Що він дозволяє</translation>
    </message>
</context>
<context>
    <name>Rollcall::PersonInspector</name>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>This person is not in the directory any more.</source>
        <translation>Цієї особи в каталозі більше немає.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>адреса ел. пошти</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>номер телефону</translation>
    </message>
</context>
<context>
    <name>Rollcall::ProblemLabel</name>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
</context>
<context>
    <name>Rollcall::Program</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>Rollcall::RedirectListener</name>
    <message>
        <source>Too long</source>
        <translation>Задовгий</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Цей запит задовгий.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не зрозуміло</translation>
    </message>
    <message>
        <source>This is no request of a browser.</source>
        <translation>Це не запит браузера.</translation>
    </message>
    <message>
        <source>The sign-in was given up. Start it again in Rollcall.</source>
        <translation>Вхід перервано. Почніть його знову в Rollcall.</translation>
    </message>
    <message>
        <source>This computer does not let Rollcall wait for the browser's answer. Sign in with a device code instead.</source>
        <translation>Цей комп’ютер не дає Rollcall чекати на відповідь браузера. Увійдіть натомість за кодом пристрою.</translation>
    </message>
    <message>
        <source>Other programs hold the ports on which the browser's answer may arrive (%1). End another sign-in that is still waiting, or sign in with a device code.</source>
        <translation>Порти, на які може надійти відповідь браузера, зайняті іншими програмами (%1). Завершіть інший вхід, що ще триває, або ввійдіть за кодом пристрою.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Тут нічого немає</translation>
    </message>
    <message>
        <source>Rollcall waits for a sign-in, but not at this address.</source>
        <translation>Rollcall чекає на вхід, але не за цією адресою.</translation>
    </message>
    <message>
        <source>Rollcall waits for a sign-in, but not for this kind of request.</source>
        <translation>Rollcall чекає на вхід, але не на такий запит.</translation>
    </message>
    <message>
        <source>Another sign-in</source>
        <translation>Інший вхід</translation>
    </message>
    <message>
        <source>This answer belongs to no sign-in that Rollcall is waiting for. Start again in Rollcall.</source>
        <translation>Ця відповідь не належить до жодного входу, на який чекає Rollcall. Почніть знову в Rollcall.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ви ввійшли</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ви не ввійшли</translation>
    </message>
</context>
<context>
    <name>Rollcall::Resolve</name>
    <message>
        <source>“%1” names several things; use the id of the one you mean: %2</source>
        <translation>Назву «%1» має кілька об’єктів; скористайтеся id потрібного: %2</translation>
    </message>
    <message>
        <source>No organization has the name or id “%1”.</source>
        <translation>Немає організації з назвою або id «%1».</translation>
    </message>
    <message>
        <source>Nobody has the name, e-mail address or id “%1”.</source>
        <translation>Нікого немає з іменем, адресою ел. пошти або id «%1».</translation>
    </message>
    <message>
        <source>No member of this organization has the name, e-mail address or id “%1”.</source>
        <translation>Немає учасника цієї організації з іменем, адресою ел. пошти або id «%1».</translation>
    </message>
    <message>
        <source>No role has the name or id “%1”. See: rollcall roles list</source>
        <translation>Немає ролі з назвою або id «%1». Див.: rollcall roles list</translation>
    </message>
    <message>
        <source>No application has the name or id “%1”. See: rollcall applications list</source>
        <translation>Немає застосунку з назвою або id «%1». Див.: rollcall applications list</translation>
    </message>
    <message>
        <source>No role group has the name or id “%1”. See: rollcall role-groups list</source>
        <translation>Немає групи ролей із назвою або id «%1». Див.: rollcall role-groups list</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleCommands</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Мають роль</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Вбудована</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Created the role “%1” (%2).</source>
        <translation>Створено роль «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved the role “%1”.</source>
        <translation>Збережено роль «%1».</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>Видалити роль «%1»?</translation>
    </message>
    <message>
        <source>Deleted the role “%1”.</source>
        <translation>Видалено роль «%1».</translation>
    </message>
    <message>
        <source>Organization that the role belongs to, or may use.</source>
        <translation>Організація, якій належить роль або яка може нею користуватися.</translation>
    </message>
    <message>
        <source>Name, 1 to 100 characters.</source>
        <translation>Назва, від 1 до 100 символів.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Для чого вона.</translation>
    </message>
    <message>
        <source>List roles, or those that an organization may use</source>
        <translation>Показати ролі або ті, якими може користуватися організація</translation>
    </message>
    <message>
        <source>Show one role</source>
        <translation>Показати одну роль</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Створити роль</translation>
    </message>
    <message>
        <source>Application that the role belongs to.</source>
        <translation>Застосунок, якому належить роль.</translation>
    </message>
    <message>
        <source>Permission word, as in user:add; may be repeated.</source>
        <translation>Слово дозволу, як-от user:add; можна повторювати.</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Змінити роль</translation>
    </message>
    <message>
        <source>Add a permission; may be repeated.</source>
        <translation>Додати дозвіл; можна повторювати.</translation>
    </message>
    <message>
        <source>Take a permission away; may be repeated.</source>
        <translation>Забрати дозвіл; можна повторювати.</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Видалити роль</translation>
    </message>
    <message>
        <source>Role that its holders get instead.</source>
        <translation>Роль, яку отримають натомість ті, хто її має.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Нова роль</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Створити роль</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Роль %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>role</comment>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Nobody holds this role.</source>
        <translation>Цю роль ніхто не має.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold this role.</source>
        <translation><numerusform>Цю роль має %n учасник.</numerusform><numerusform>Цю роль мають %n учасники.</numerusform><numerusform>Цю роль мають %n учасників.</numerusform></translation>
    </message>
    <message>
        <source>This role is built in. Rollcall itself depends on it, so it stays as it is; duplicate it to make one of your own.</source>
        <translation>Це вбудована роль. Від неї залежить сам Rollcall, тому вона незмінна; дублюйте її, щоб зробити власну.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The whole directory</source>
        <translation>Увесь каталог</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>It can be given in every organization.</source>
        <translation>Її можна надавати в кожній організації.</translation>
    </message>
    <message>
        <source>It can be given in %1.</source>
        <translation>Її можна надавати в %1.</translation>
    </message>
    <message>
        <source>It is in no role group yet, so no organization can give it.</source>
        <translation>Її ще немає в жодній групі ролей, тому жодна організація не може її надавати.</translation>
    </message>
    <message numerus="yes">
        <source>It is in %n role group(s): %1.</source>
        <translation><numerusform>Вона входить до %n групи ролей: %1.</numerusform><numerusform>Вона входить до %n груп ролей: %1.</numerusform><numerusform>Вона входить до %n груп ролей: %1.</numerusform></translation>
    </message>
    <message>
        <source>No organization has them yet.</source>
        <translation>Їх ще не має жодна організація.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1 and others.</source>
        <translation><numerusform>Її може надавати %n організація: %1 та інші.</numerusform><numerusform>Її можуть надавати %n організації: %1 та інші.</numerusform><numerusform>Її можуть надавати %n організацій: %1 та інші.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1.</source>
        <translation><numerusform>Її може надавати %n організація: %1.</numerusform><numerusform>Її можуть надавати %n організації: %1.</numerusform><numerusform>Її можуть надавати %n організацій: %1.</numerusform></translation>
    </message>
    <message>
        <source>There is no application yet. Add one first.</source>
        <translation>Застосунків ще немає. Спершу додайте застосунок.</translation>
    </message>
    <message>
        <source>Choose the organization from the list.</source>
        <translation>Виберіть організацію зі списку.</translation>
    </message>
    <message numerus="yes">
        <source>A role with %n permission(s) is created.</source>
        <translation><numerusform>Буде створено роль з %n дозволом.</numerusform><numerusform>Буде створено роль з %n дозволами.</numerusform><numerusform>Буде створено роль з %n дозволами.</numerusform></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>The change counts for its %n holder(s) at once.</source>
        <translation><numerusform>Зміна одразу стосується %n особи, яка її має.</numerusform><numerusform>Зміна одразу стосується %n осіб, які її мають.</numerusform><numerusform>Зміна одразу стосується %n осіб, які її мають.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The role will have %n permission(s).</source>
        <translation><numerusform>Роль матиме %n дозвіл.</numerusform><numerusform>Роль матиме %n дозволи.</numerusform><numerusform>Роль матиме %n дозволів.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Опис</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Н&amp;алежить до</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Застосунок</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>О&amp;рганізація</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Дозволи</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>&amp;Показати їх</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupCommands</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Created the role group “%1” (%2).</source>
        <translation>Створено групу ролей «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved the role group “%1”.</source>
        <translation>Збережено групу ролей «%1».</translation>
    </message>
    <message>
        <source>Delete the role group “%1”?</source>
        <translation>Видалити групу ролей «%1»?</translation>
    </message>
    <message>
        <source>Deleted the role group “%1”.</source>
        <translation>Видалено групу ролей «%1».</translation>
    </message>
    <message>
        <source>Name, 1 to 100 characters.</source>
        <translation>Назва, від 1 до 100 символів.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Для чого вона.</translation>
    </message>
    <message>
        <source>List role groups</source>
        <translation>Показати перелік груп ролей</translation>
    </message>
    <message>
        <source>Show one role group</source>
        <translation>Показати одну групу ролей</translation>
    </message>
    <message>
        <source>Create a role group</source>
        <translation>Створити групу ролей</translation>
    </message>
    <message>
        <source>Role in it; may be repeated.</source>
        <translation>Роль у ній; можна повторювати.</translation>
    </message>
    <message>
        <source>Organization that it is assigned to; may be repeated.</source>
        <translation>Організація, якій її призначено; можна повторювати.</translation>
    </message>
    <message>
        <source>Only for organizations that have this application.</source>
        <translation>Лише для організацій, що мають цей застосунок.</translation>
    </message>
    <message>
        <source>Change a role group, or assign it to organizations</source>
        <translation>Змінити групу ролей або призначити її організаціям</translation>
    </message>
    <message>
        <source>Add a role; may be repeated.</source>
        <translation>Додати роль; можна повторювати.</translation>
    </message>
    <message>
        <source>Take a role out; may be repeated.</source>
        <translation>Вилучити роль; можна повторювати.</translation>
    </message>
    <message>
        <source>Assign it to an organization; may be repeated.</source>
        <translation>Призначити її організації; можна повторювати.</translation>
    </message>
    <message>
        <source>Take it from an organization; may be repeated.</source>
        <translation>Забрати її в організації; можна повторювати.</translation>
    </message>
    <message>
        <source>Delete a role group</source>
        <translation>Видалити групу ролей</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupDialog</name>
    <message>
        <source>New role group</source>
        <translation>Нова група ролей</translation>
    </message>
    <message>
        <source>Create role group</source>
        <translation>Створити групу ролей</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>role group</comment>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Every application</source>
        <translation>Усі застосунки</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>No roles but the built-in ones, which need no group.</source>
        <translation>Немає ролей, крім вбудованих, а їм група не потрібна.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, where it belongs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) can be given</source>
        <extracomment>Two parts of one sentence: "3 roles can be given" + "in 2 organizations."</extracomment>
        <translation><numerusform>Можна буде надавати %n роль</numerusform><numerusform>Можна буде надавати %n ролі</numerusform><numerusform>Можна буде надавати %n ролей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n organization(s).</source>
        <translation><numerusform>у %n організації.</numerusform><numerusform>у %n організаціях.</numerusform><numerusform>у %n організаціях.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Опис</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Застосунок</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Ролі</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>Ор&amp;ганізації</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleGroupsModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleMatrix</name>
    <message>
        <source>Permissions of all roles</source>
        <translation>Дозволи всіх ролей</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleMatrixModel</name>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 має %2.</translation>
    </message>
    <message>
        <source>%1 holds %2 through another permission.</source>
        <translation>%1 має %2 через інший дозвіл.</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 не має %2.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RolePickModel</name>
    <message>
        <source>Built in</source>
        <translation>Вбудована</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Ця організація</translation>
    </message>
    <message>
        <source>Role group</source>
        <translation>Група ролей</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Available through</source>
        <translation>Доступна через</translation>
    </message>
    <message>
        <source>You cannot give this role: you do not hold %1 yourself.</source>
        <translation>Ви не можете надати цю роль: ви самі не маєте %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesDialog</name>
    <message>
        <source>&amp;Change roles</source>
        <translation>&amp;Змінити ролі</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Ролі</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Організація</translation>
    </message>
    <message>
        <source>&amp;Give these roles too</source>
        <translation>&amp;Надати ще й ці ролі</translation>
    </message>
    <message>
        <source>&amp;Take these roles away</source>
        <translation>&amp;Забрати ці ролі</translation>
    </message>
    <message>
        <source>R&amp;eplace all roles by these</source>
        <translation>За&amp;мінити всі ролі цими</translation>
    </message>
    <message>
        <source>Roles of %1 in %2</source>
        <translation>Ролі %1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>Roles of %n member(s) in %1</source>
        <translation><numerusform>Ролі %n учасника в %1</numerusform><numerusform>Ролі %n учасників у %1</numerusform><numerusform>Ролі %n учасників у %1</numerusform></translation>
    </message>
    <message>
        <source>%1 is given %2.</source>
        <translation>%1 отримає: %2.</translation>
    </message>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 втратить: %2.</translation>
    </message>
    <message>
        <source>Every member needs at least one role.</source>
        <translation>Кожному учасникові потрібна принаймні одна роль.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Виберіть принаймні одну роль.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be given to %n member(s).</source>
        <translation><numerusform>%1: отримає %n учасник.</numerusform><numerusform>%1: отримають %n учасники.</numerusform><numerusform>%1: отримають %n учасників.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s). Whoever would be left without a role is refused.</source>
        <translation><numerusform>%1: втратить %n учасник. Тим, хто лишився б без ролі, буде відмовлено.</numerusform><numerusform>%1: втратять %n учасники. Тим, хто лишився б без ролі, буде відмовлено.</numerusform><numerusform>%1: втратять %n учасників. Тим, хто лишився б без ролі, буде відмовлено.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have exactly these roles: %1.</source>
        <translation><numerusform>%n учасник матиме саме ці ролі: %1.</numerusform><numerusform>%n учасники матимуть саме ці ролі: %1.</numerusform><numerusform>%n учасників матимуть саме ці ролі: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesModel</name>
    <message>
        <source>Built in: cannot be edited or deleted</source>
        <translation>Вбудована: не можна редагувати чи видалити</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Вбудована</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Мають роль</translation>
    </message>
    <message>
        <source>How many memberships have the role</source>
        <translation>У скількох членствах є ця роль</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Групи ролей</translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesPage</name>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Д&amp;ублювати…</translation>
    </message>
    <message>
        <source>&amp;Show who holds it</source>
        <translation>&amp;Показати, хто її має</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Копіювати як таблицю</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Онов&amp;ити</translation>
    </message>
    <message>
        <source>&amp;New role group…</source>
        <translation>Нова &amp;група ролей…</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>Новий &amp;застосунок…</translation>
    </message>
    <message>
        <source>&amp;New role…</source>
        <translation>&amp;Нова роль…</translation>
    </message>
    <message>
        <source>&amp;Edit role group…</source>
        <translation>&amp;Редагувати групу ролей…</translation>
    </message>
    <message>
        <source>&amp;Delete role group…</source>
        <translation>Ви&amp;далити групу ролей…</translation>
    </message>
    <message>
        <source>&amp;Edit application…</source>
        <translation>&amp;Редагувати застосунок…</translation>
    </message>
    <message>
        <source>&amp;Delete application…</source>
        <translation>Ви&amp;далити застосунок…</translation>
    </message>
    <message>
        <source>&amp;Look at role…</source>
        <translation>П&amp;ереглянути роль…</translation>
    </message>
    <message>
        <source>&amp;Edit role…</source>
        <translation>&amp;Редагувати роль…</translation>
    </message>
    <message>
        <source>&amp;Delete role…</source>
        <translation>Ви&amp;далити роль…</translation>
    </message>
    <message>
        <source>A built-in role cannot be deleted.</source>
        <translation>Вбудовану роль не можна видалити.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«%1» створено.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» збережено.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» видалено.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation><numerusform>Скопійовано %n рядок.</numerusform><numerusform>Скопійовано %n рядки.</numerusform><numerusform>Скопійовано %n рядків.</numerusform></translation>
    </message>
    <message>
        <source>Roles, role groups, applications</source>
        <translation>Ролі, групи ролей, застосунки</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Filter roles</source>
        <translation>Фільтрувати ролі</translation>
    </message>
    <message>
        <source>No roles yet.</source>
        <translation>Ролей ще немає.</translation>
    </message>
    <message>
        <source>A role names what its holders may do.</source>
        <translation>Роль визначає, що може робити той, хто її має.</translation>
    </message>
    <message>
        <source>No role matches the filter.</source>
        <translation>Фільтру не відповідає жодна роль.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Ролі</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Групи ролей</translation>
    </message>
    <message>
        <source>Filter role groups</source>
        <translation>Фільтрувати групи ролей</translation>
    </message>
    <message>
        <source>No role groups yet.</source>
        <translation>Груп ролей ще немає.</translation>
    </message>
    <message>
        <source>A role group makes roles available to the organizations that it is assigned to.</source>
        <translation>Група ролей робить ролі доступними організаціям, яким її призначено.</translation>
    </message>
    <message>
        <source>No role group matches the filter.</source>
        <translation>Фільтру не відповідає жодна група ролей.</translation>
    </message>
    <message>
        <source>Role &amp;groups</source>
        <translation>&amp;Групи ролей</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Фільтрувати застосунки</translation>
    </message>
    <message>
        <source>No applications yet.</source>
        <translation>Застосунків ще немає.</translation>
    </message>
    <message>
        <source>An application is a program whose roles organizations may use.</source>
        <translation>Застосунок — це програма, ролями якої можуть користуватися організації.</translation>
    </message>
    <message>
        <source>No application matches the filter.</source>
        <translation>Фільтру не відповідає жоден застосунок.</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>&amp;Застосунки</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Дозволи</translation>
    </message>
    <message numerus="yes">
        <source>%n role group(s)</source>
        <translation><numerusform>%n група ролей</numerusform><numerusform>%n групи ролей</numerusform><numerusform>%n груп ролей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation><numerusform>%n застосунок</numerusform><numerusform>%n застосунки</numerusform><numerusform>%n застосунків</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation><numerusform>%n роль</numerusform><numerusform>%n ролі</numerusform><numerusform>%n ролей</numerusform></translation>
    </message>
</context>
<context>
    <name>Rollcall::RolesPicker</name>
    <message>
        <source>Filter roles</source>
        <translation>Фільтрувати ролі</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
</context>
<context>
    <name>Rollcall::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>The view “%1” will be replaced.</source>
        <translation>Вигляд «%1» буде замінено.</translation>
    </message>
    <message>
        <source>Filters, sorting and columns will be kept under this name.</source>
        <translation>Під цією назвою буде збережено фільтри, сортування та стовпці.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте вигляду назву.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SavedViewsButton</name>
    <message>
        <source>&amp;Remove view</source>
        <translation>&amp;Вилучити вигляд</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Вигляди</translation>
    </message>
    <message>
        <source>Saved views: filters, sorting and columns under a name</source>
        <translation>Збережені вигляди: фільтри, сортування та стовпці під однією назвою</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretIndex</name>
    <message>
        <source>The list of stored secrets cannot be written to %1. Check the space and the rights there.</source>
        <translation>Список збережених секретів неможливо записати до %1. Перевірте вільне місце та права доступу там.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretPane</name>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Копіювати пароль</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Тимчасовий пароль</translation>
    </message>
    <message>
        <source>Temporary password for %1</source>
        <translation>Тимчасовий пароль для %1</translation>
    </message>
    <message>
        <source>It is shown only this once. Hand it over in private; it has to be replaced at the first sign-in.</source>
        <translation>Його показано лише один раз. Передайте його особисто; під час першого входу його треба замінити.</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in ten seconds.</source>
        <translation>Скопійовано. Буфер обміну забуде його за десять секунд.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretVault</name>
    <message>
        <source>The keychain does not give the secret out, although it was stored. It may be locked: unlock it, then try again.</source>
        <translation>Сховище ключів не видає секрет, хоча його збережено. Можливо, сховище заблоковане: розблокуйте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Сховища ключів немає.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Service</name>
    <message>
        <source>It belongs to another organization.</source>
        <translation>Вона належить іншій організації.</translation>
    </message>
    <message>
        <source>It comes with the application “%1”: add that to the organization first.</source>
        <translation>Вона постачається із застосунком «%1»: спершу додайте його до організації.</translation>
    </message>
    <message>
        <source>It is in no role group: put it into one, and add that to the organization first.</source>
        <translation>Її немає в жодній групі ролей: спершу помістіть її до групи й додайте ту до організації.</translation>
    </message>
    <message>
        <source>It is in these role groups: %1; add one of them to the organization first.</source>
        <translation>Вона входить до груп ролей: %1; спершу додайте одну з них до організації.</translation>
    </message>
    <message>
        <source>The role “%1” is not available in %2. %3</source>
        <translation>Роль «%1» недоступна в %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 hold the role “%2”, which would no longer be available there. Take it from them first.</source>
        <translation><numerusform>У %1 роль «%2» має %n учасник, але там її більше не можна буде надавати. Спершу заберіть її.</numerusform><numerusform>У %1 роль «%2» мають %n учасники, але там її більше не можна буде надавати. Спершу заберіть її в них.</numerusform><numerusform>У %1 роль «%2» мають %n учасників, але там її більше не можна буде надавати. Спершу заберіть її в них.</numerusform></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>One item of an enumeration within a sentence</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You have no access to that organization. Ask one of its owners to add you.</source>
        <translation>Ви не маєте доступу до цієї організації. Попросіть когось із її власників додати вас.</translation>
    </message>
    <message>
        <source>You may not do this in %1: it takes the permission “%2” (%3) Ask one of its owners.</source>
        <translation>Ви не можете робити цього в %1: потрібен дозвіл «%2» (%3) Зверніться до когось із її власників.</translation>
    </message>
    <message>
        <source>%1 Only the owner of the directory may do this.</source>
        <translation>%1 Це може зробити лише власник каталогу.</translation>
    </message>
    <message>
        <source>You may not give “%1” in %2: it holds %3, which you do not hold there yourself.</source>
        <translation>Ви не можете надати «%1» у %2: ця роль містить %3, а ви самі там цього не маєте.</translation>
    </message>
    <message>
        <source>%1 holds more in %2 than you do (%3). Ask one of its owners.</source>
        <translation>%1 має в %2 більше, ніж ви (%3). Зверніться до когось із її власників.</translation>
    </message>
    <message>
        <source>The account of %1 belongs to no organization of yours. Only the owner of the directory may do this.</source>
        <translation>Обліковий запис %1 не належить до жодної з ваших організацій. Це може зробити лише власник каталогу.</translation>
    </message>
    <message>
        <source>The account of %1 is shared with an organization in which you do not hold “%2”. Only the owner of the directory, or somebody who holds it in all organizations of %1, may do this.</source>
        <translation>Обліковий запис %1 спільний з організацією, у якій ви не маєте «%2». Це може зробити лише власник каталогу або той, хто має цей дозвіл в усіх організаціях %1.</translation>
    </message>
    <message>
        <source>Nobody in this directory has the id “%1”, so nothing can be done in their name.</source>
        <translation>Нікого в цьому каталозі немає з id «%1», тому діяти від його імені не можна.</translation>
    </message>
    <message>
        <source>%1 is known in this directory already: the person was added to %2 as they are.</source>
        <translation>%1 уже є в цьому каталозі: особу додано до %2 такою, як є.</translation>
    </message>
    <message>
        <source>What the directory knew was kept; what you typed was not taken: %1.</source>
        <translation>Збережено те, що знав каталог; те, що ви ввели, не взято: %1.</translation>
    </message>
    <message>
        <source>%1 is a member of %2 already.</source>
        <translation>%1 уже є учасником %2.</translation>
    </message>
    <message>
        <source>The user name “%1” is taken by somebody else.</source>
        <translation>Ім’я користувача «%1» зайняте кимось іншим.</translation>
    </message>
    <message>
        <source>Choose at least one role: every member has one.</source>
        <translation>Виберіть принаймні одну роль: її має кожен учасник.</translation>
    </message>
    <message>
        <source>The account has its own sign-in, so no password was made.</source>
        <translation>Обліковий запис має власний вхід, тому пароль не створено.</translation>
    </message>
    <message>
        <source>You may only name somebody as owner whose organization you know.</source>
        <translation>Власником можна назвати лише того, чию організацію ви знаєте.</translation>
    </message>
    <message>
        <source>You may not create organizations: it takes the permission “%1” in one of yours. Ask an owner.</source>
        <translation>Ви не можете створювати організації: потрібен дозвіл «%1» в одній із ваших. Зверніться до власника.</translation>
    </message>
    <message>
        <source>“%1” is no status of an organization.</source>
        <translation>«%1» — не статус організації.</translation>
    </message>
    <message>
        <source>Applications belong to the whole directory.</source>
        <translation>Застосунки належать усьому каталогу.</translation>
    </message>
    <message>
        <source>A role of an application, or of no organization, belongs to the whole directory.</source>
        <translation>Роль застосунку або роль без організації належить усьому каталогу.</translation>
    </message>
    <message>
        <source>Role groups belong to the whole directory.</source>
        <translation>Групи ролей належать усьому каталогу.</translation>
    </message>
    <message>
        <source>A person comes into this directory by being added to an organization.</source>
        <translation>Особа потрапляє до цього каталогу, коли її додають до організації.</translation>
    </message>
    <message>
        <source>An invitation is made by inviting a member.</source>
        <translation>Запрошення створюється, коли запрошують учасника.</translation>
    </message>
    <message>
        <source>This directory makes nothing of that kind.</source>
        <translation>Цей каталог не створює нічого такого.</translation>
    </message>
    <message>
        <source>Without “%1” nobody would be an active owner of %2. Make somebody an owner there by another role first.</source>
        <translation>Без «%1» у %2 не залишиться жодного активного власника. Спершу зробіть когось власником там через іншу роль.</translation>
    </message>
    <message>
        <source>%1 is the last active owner of %2. Make somebody else an owner there first.</source>
        <translation>%1 — останній активний власник %2. Спершу зробіть когось іншого там власником.</translation>
    </message>
    <message>
        <source>An invitation is good for 1 to %1 hours, not for %2.</source>
        <translation>Запрошення діє від 1 до %1 годин, а не %2.</translation>
    </message>
    <message>
        <source>%1 is suspended in %2. Make them active again instead of inviting them.</source>
        <translation>%1 має призупинене членство в %2. Активуйте його знову, а не запрошуйте.</translation>
    </message>
    <message>
        <source>The invitation of %1 had expired already.</source>
        <translation>Термін дії запрошення %1 вже закінчився.</translation>
    </message>
    <message>
        <source>%1 has accepted the invitation, so it cannot be revoked. Suspend or remove the member instead.</source>
        <translation>Запрошення %1 вже прийнято, тому його не можна відкликати. Натомість призупиніть або вилучіть учасника.</translation>
    </message>
    <message>
        <source>The field “%1” is edited twice in one change.</source>
        <translation>Поле «%1» редагується двічі в одній зміні.</translation>
    </message>
    <message>
        <source>The field “%1” of %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it again before you change it.</source>
        <translation>Тим часом поле «%1» у %2 змінено: було «%3», а тепер «%4». Перегляньте ще раз, перш ніж змінювати.</translation>
    </message>
    <message numerus="yes">
        <source>An organization has at most %n domain(s).</source>
        <translation><numerusform>Організація має щонайбільше %n домен.</numerusform><numerusform>Організація має щонайбільше %n домени.</numerusform><numerusform>Організація має щонайбільше %n доменів.</numerusform></translation>
    </message>
    <message>
        <source>The domain %1 belongs to %2 already. Remove it there first.</source>
        <translation>Домен %1 уже належить %2. Спершу вилучіть його там.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another organization of this directory.</source>
        <translation>Домен %1 належить іншій організації цього каталогу.</translation>
    </message>
    <message>
        <source>There is no application with the id “%1” (any more).</source>
        <translation>Застосунку з id «%1» немає (або вже немає).</translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” to be the parent.</source>
        <translation>Немає організації з id «%1», яка могла б бути вищою.</translation>
    </message>
    <message>
        <source>%1 lies below %2 and cannot be its parent.</source>
        <translation>%1 підпорядкована %2, тому не може бути для неї вищою.</translation>
    </message>
    <message>
        <source>A logo is named by the SHA-256 of its file, in 64 hexadecimal digits.</source>
        <translation>Логотип називається за SHA-256 його файлу, 64 шістнадцятковими цифрами.</translation>
    </message>
    <message>
        <source>The metadata of an organization may take at most 64 KiB.</source>
        <translation>Метадані організації можуть займати щонайбільше 64 КіБ.</translation>
    </message>
    <message>
        <source>There was not enough free memory to make a password (it takes 19 MiB). Close something and try again.</source>
        <translation>Забракло вільної пам’яті, щоб створити пароль (потрібно 19 МіБ). Закрийте щось і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>An invitation is not edited: revoke it, or invite the member again for a new one.</source>
        <translation>Запрошення не редагують: відкличте його або запросіть учасника знову, щоб створити нове.</translation>
    </message>
    <message>
        <source>You may not change the details of %1: it takes the permission “%2” in one of their organizations.</source>
        <translation>Ви не можете змінити дані %1: потрібен дозвіл «%2» в одній з організацій цієї особи.</translation>
    </message>
    <message>
        <source>%1 is the e-mail address of somebody else already.</source>
        <translation>%1 — адреса ел. пошти когось іншого.</translation>
    </message>
    <message>
        <source>“%1” is built in and stays as it is. Make a role of your own instead.</source>
        <translation>«%1» вбудована й незмінна. Створіть натомість власну роль.</translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” (any more).</source>
        <translation>Організації з id «%1» немає (або вже немає).</translation>
    </message>
    <message>
        <source>There is no person with the id “%1” (any more).</source>
        <translation>Особи з id «%1» немає (або вже немає).</translation>
    </message>
    <message>
        <source>The person “%1” is not a member of the organization “%2” (any more).</source>
        <translation>Особа «%1» не є учасником організації «%2» (або вже ні).</translation>
    </message>
    <message>
        <source>There is no role with the id “%1” (any more).</source>
        <translation>Ролі з id «%1» немає (або вже немає).</translation>
    </message>
    <message>
        <source>There is no role group with the id “%1” (any more).</source>
        <translation>Групи ролей з id «%1» немає (або вже немає).</translation>
    </message>
    <message>
        <source>There is no invitation with the id “%1” (any more).</source>
        <translation>Запрошення з id «%1» немає (або вже немає).</translation>
    </message>
    <message>
        <source>The change names something of another kind than it needs.</source>
        <translation>Зміна називає щось іншого виду, ніж потрібно.</translation>
    </message>
    <message>
        <source>This builds on a change that has not been applied, so there is nothing to work on.</source>
        <translation>Це спирається на зміну, яку не застосовано, тому немає над чим працювати.</translation>
    </message>
    <message>
        <source>An invitation is not removed: revoke it.</source>
        <translation>Запрошення не вилучають: відкличте його.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n child organization(s): %2. Delete them, or give them another parent, first.</source>
        <translation><numerusform>%1 має %n підпорядковану організацію: %2. Спершу видаліть або перепідпорядкуйте її.</numerusform><numerusform>%1 має %n підпорядковані організації: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform><numerusform>%1 має %n підпорядкованих організацій: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is in use: organizations: %2, roles: %3, role groups: %4. Take it out of them first.</source>
        <translation>«%1» використовується: організації: %2, ролі: %3, групи ролей: %4. Спершу вилучіть його звідти.</translation>
    </message>
    <message>
        <source>%1 owns this directory, so the account cannot be removed.</source>
        <translation>%1 володіє цим каталогом, тому обліковий запис не можна вилучити.</translation>
    </message>
    <message>
        <source>%1 owns this directory, so the account stays.</source>
        <translation>%1 володіє цим каталогом, тому обліковий запис залишається.</translation>
    </message>
    <message numerus="yes">
        <source>The account of %1 stays: it belongs to %n other organization(s).</source>
        <translation><numerusform>Обліковий запис %1 залишається: він належить ще до %n організації.</numerusform><numerusform>Обліковий запис %1 залишається: він належить ще до %n організацій.</numerusform><numerusform>Обліковий запис %1 залишається: він належить ще до %n організацій.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role “%1”. Choose the role that they get instead.</source>
        <translation><numerusform>%n учасник має роль «%1». Виберіть роль, яку він отримає натомість.</numerusform><numerusform>%n учасники мають роль «%1». Виберіть роль, яку вони отримають натомість.</numerusform><numerusform>%n учасників мають роль «%1». Виберіть роль, яку вони отримають натомість.</numerusform></translation>
    </message>
    <message>
        <source>A role cannot be replaced by itself.</source>
        <translation>Роль не можна замінити нею самою.</translation>
    </message>
    <message>
        <source>“%1” is built in: it can be given everywhere and needs no role group.</source>
        <translation>«%1» — вбудована роль: її можна надавати всюди, група ролей їй не потрібна.</translation>
    </message>
    <message>
        <source>“%1” belongs to one organization and can be given only there, so it is in no role group.</source>
        <translation>«%1» належить одній організації й може надаватися лише там, тому не входить до груп ролей.</translation>
    </message>
    <message>
        <source>“%1” belongs to an application, so it can only be in role groups of that application.</source>
        <translation>«%1» належить застосунку, тому може входити лише до груп ролей цього застосунку.</translation>
    </message>
    <message>
        <source>There is an application “%1” already.</source>
        <translation>Застосунок «%1» уже є.</translation>
    </message>
    <message>
        <source>There is a role “%1” there already.</source>
        <translation>Роль «%1» там уже є.</translation>
    </message>
    <message>
        <source>There is a role group “%1” already.</source>
        <translation>Група ролей «%1» уже є.</translation>
    </message>
    <message>
        <source>%1 would have no role in %2 any more, and every member has at least one. Give them “Member”, or remove them from the organization.</source>
        <translation>%1 не матиме в %2 жодної ролі, а кожен учасник має принаймні одну. Надайте «Member» або вилучіть цю особу з організації.</translation>
    </message>
    <message>
        <source>The status of %1 in %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it again before you change it.</source>
        <translation>Тим часом статус %1 у %2 змінено: був «%3», а тепер «%4». Перегляньте ще раз, перш ніж змінювати.</translation>
    </message>
    <message>
        <source>%1 becomes pending only by a new invitation. Invite them instead.</source>
        <translation>%1 може знову очікувати лише після нового запрошення. Натомість надішліть запрошення.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be set here.</source>
        <translation>«%1» — не поле, яке можна тут задати.</translation>
    </message>
    <message>
        <source>The field “%1” does not hold the kind of value that it needs.</source>
        <translation>Поле «%1» містить значення не того виду, який потрібен.</translation>
    </message>
    <message>
        <source>The id of this change was used for another one. Make the change anew.</source>
        <translation>Id цієї зміни вже використано для іншої. Створіть зміну заново.</translation>
    </message>
    <message>
        <source>This change had been applied already.</source>
        <translation>Цю зміну вже застосовано.</translation>
    </message>
    <message>
        <source>A change needs an id.</source>
        <translation>Для зміни потрібен id.</translation>
    </message>
    <message>
        <source>This computer's user</source>
        <translation>Користувач цього комп’ютера</translation>
    </message>
    <message>
        <source>Support may look, not change. Ask an owner for the role “Organization Admin” to change something.</source>
        <translation>Підтримка може дивитися, але не змінювати. Щоб щось змінити, попросіть у власника роль «Organization Admin».</translation>
    </message>
    <message>
        <source>Members may not change anything here. Ask an owner for the role “Organization Admin” to change something.</source>
        <translation>Учасники не можуть тут нічого змінювати. Щоб щось змінити, попросіть у власника роль «Organization Admin».</translation>
    </message>
    <message>
        <source>You are not an active member here, so there is nothing that you may change. Ask an owner to add you.</source>
        <translation>Ви тут не активний учасник, тому змінювати нічого не можете. Попросіть власника додати вас.</translation>
    </message>
    <message>
        <source>%1 belongs to no organization any more; the account stays.</source>
        <translation>%1 більше не належить до жодної організації; обліковий запис залишається.</translation>
    </message>
    <message>
        <source>Sample data fill the whole directory.</source>
        <translation>Зразкові дані заповнюють увесь каталог.</translation>
    </message>
    <message>
        <source>This directory holds organizations already. Sample data go only into an empty one.</source>
        <translation>У цьому каталозі вже є організації. Зразкові дані додаються лише до порожнього.</translation>
    </message>
    <message>
        <source>A sample has 1 to %1 people.</source>
        <translation>Зразок має від 1 до %1 осіб.</translation>
    </message>
    <message>
        <source>A sample has 1 to %1 organizations.</source>
        <translation>Зразок має від 1 до %1 організацій.</translation>
    </message>
    <message>
        <source>There is no organization with the id “%1” among those that you may see.</source>
        <translation>Серед організацій, які ви можете бачити, немає такої з id «%1».</translation>
    </message>
    <message>
        <source>There is no person with the id “%1” among those that you may see.</source>
        <translation>Серед осіб, яких ви можете бачити, немає такої з id «%1».</translation>
    </message>
    <message>
        <source>%1 owns this directory, so nobody else may change or remove the account.</source>
        <translation>Власником цього каталогу є %1, тому ніхто інший не може змінити чи вилучити цей обліковий запис.</translation>
    </message>
    <message>
        <source>The picture does not say how large it is. Save it anew in a picture editor.</source>
        <translation>Зображення не повідомляє свого розміру. Збережіть його знову в редакторі зображень.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels large; a logo has at most %3 × %3.</source>
        <translation>Розмір зображення %1 × %2 пікселів; логотип має щонайбільше %3 × %3.</translation>
    </message>
    <message>
        <source>The picture is damaged. Save it anew in a picture editor.</source>
        <translation>Зображення пошкоджене. Збережіть його знову в редакторі зображень.</translation>
    </message>
    <message>
        <source>The drawing cannot be read. Save it as plain SVG.</source>
        <translation>Не вдалося прочитати рисунок. Збережіть його як звичайний SVG.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Choose a file of one of these kinds.</source>
        <translation>Це не зображення PNG, JPEG чи SVG. Виберіть файл одного з цих видів.</translation>
    </message>
    <message>
        <source>The logo could not be saved in the data folder: %1</source>
        <translation>Не вдалося зберегти логотип у теці даних: %1</translation>
    </message>
    <message>
        <source>The file is too large: a logo takes at most 1 MiB.</source>
        <translation>Файл завеликий: логотип займає щонайбільше 1 МіБ.</translation>
    </message>
    <message>
        <source>There is no logo of this name in the data folder.</source>
        <translation>У теці даних немає логотипа з такою назвою.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>Не вдалося прочитати логотип: %1</translation>
    </message>
    <message>
        <source>The file of this logo is damaged. Choose the logo again.</source>
        <translation>Файл цього логотипа пошкоджено. Виберіть логотип знову.</translation>
    </message>
    <message>
        <source>The drawing declares entities, which a logo may not. Save it as plain SVG.</source>
        <translation>Рисунок оголошує сутності, що в логотипі не дозволено. Збережіть його як звичайний SVG.</translation>
    </message>
    <message>
        <source>The drawing is damaged in line %1.</source>
        <translation>Рисунок пошкоджено в рядку %1.</translation>
    </message>
    <message>
        <source>The drawing copies parts that hold copies themselves. Save it with these turned into paths.</source>
        <translation>Рисунок копіює частини, які самі містять копії. Збережіть його, перетворивши їх на контури.</translation>
    </message>
    <message>
        <source>The drawing holds a script, an animation or another file (“%1”), which a logo may not. Save it as plain SVG.</source>
        <translation>Рисунок містить сценарій, анімацію або інший файл («%1»), що в логотипі не дозволено. Збережіть його як звичайний SVG.</translation>
    </message>
    <message>
        <source>The drawing has too many parts for a logo. Simplify it.</source>
        <translation>У рисунку забагато частин для логотипа. Спростіть його.</translation>
    </message>
    <message>
        <source>The drawing fetches something from elsewhere, which a logo may not. Save it as plain SVG with all in it.</source>
        <translation>Рисунок завантажує щось іззовні, що в логотипі не дозволено. Збережіть його як звичайний SVG з усім умістом.</translation>
    </message>
    <message>
        <source>There is no logo of this name in the data folder. Choose its file again.</source>
        <translation>У теці даних немає логотипа з такою назвою. Виберіть його файл знову.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SettingsDialog</name>
    <message>
        <source>Same as the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Rollcall speaks this language after you quit and start it again.</source>
        <translation>Rollcall заговорить цією мовою після виходу й нового запуску.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ShortcutsDialog</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Фільтрувати сполучення клавіш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>У списках</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Відкрити в новому вікні</translation>
    </message>
    <message>
        <source>From the filter box to the list</source>
        <translation>Із поля фільтра до списку</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копіювати як таблицю</translation>
    </message>
    <message>
        <source>Add the e-mail addresses on the clipboard</source>
        <translation>Додати адреси ел. пошти з буфера обміну</translation>
    </message>
</context>
<context>
    <name>Rollcall::Sidebar</name>
    <message>
        <source>Directories and places</source>
        <translation>Каталоги та місця</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Відкрити &amp;у новому вікні</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Вилучити з &amp;обраного</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Додати до &amp;обраного</translation>
    </message>
    <message>
        <source>&amp;Remove from recent</source>
        <translation>Вилучити з &amp;нещодавніх</translation>
    </message>
</context>
<context>
    <name>Rollcall::SidebarModel</name>
    <message>
        <source>Favourites</source>
        <translation>Обране</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the sidebar and how many things it holds: "People, 5,000"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 у %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInSettings</name>
    <message>
        <source>The connection has no client id. Enter the one that the server gave to Rollcall.</source>
        <translation>У з’єднанні немає ідентифікатора клієнта. Уведіть той, який сервер дав Rollcall.</translation>
    </message>
    <message>
        <source>“%1” is no scope. Write each scope without blanks.</source>
        <translation>«%1» — не область доступу. Записуйте кожну область без пропусків.</translation>
    </message>
    <message>
        <source>The path of the redirect must begin with /.</source>
        <translation>Шлях переспрямування має починатися з /.</translation>
    </message>
    <message>
        <source>The additional parameter “%1” is one that Rollcall sets itself. Take it out.</source>
        <translation>Додатковий параметр «%1» задає сам Rollcall. Приберіть його.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignUp</name>
    <message>
        <source>There is already an account with this address at %1. Sign in instead.</source>
        <translation>На %1 уже є обліковий запис із цією адресою. Натомість увійдіть.</translation>
    </message>
    <message>
        <source>%1 did not make the account. Most often there is one with this address already: sign in instead, or ask for a new password.</source>
        <translation>%1 не створив обліковий запис. Найчастіше це означає, що з цією адресою він уже є: увійдіть або попросіть новий пароль.</translation>
    </message>
    <message>
        <source>The password is too weak. It must have:</source>
        <translation>Пароль заслабкий. Він має містити:</translation>
    </message>
    <message>
        <source>This password is one of the most common ones. Choose another.</source>
        <translation>Це один із найпоширеніших паролів. Виберіть інший.</translation>
    </message>
    <message>
        <source>The password holds a part of the name or the address. Choose another.</source>
        <translation>Пароль містить частину імені або адреси. Виберіть інший.</translation>
    </message>
    <message>
        <source>This password became known in a break-in somewhere. Choose another.</source>
        <translation>Цей пароль уже став відомим через злам. Виберіть інший.</translation>
    </message>
    <message>
        <source>%1 does not let people register themselves. Ask for an invitation.</source>
        <translation>%1 не дозволяє реєструватися самостійно. Попросіть запрошення.</translation>
    </message>
    <message>
        <source>There were too many registrations from here. Try again later.</source>
        <translation>Звідси було забагато реєстрацій. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 did not make the account: %2</source>
        <translation>%1 не створив обліковий запис: %2</translation>
    </message>
    <message>
        <source>%1 answered the registration with something that is no account. Check the address.</source>
        <translation>Відповідь %1 на реєстрацію не є обліковим записом. Перевірте адресу.</translation>
    </message>
</context>
<context>
    <name>Rollcall::StatePane</name>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
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
        <translation>Зберігається на цьому комп’ютері; кожна зміна записується одразу.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Store</name>
    <message>
        <source>Rollcall is not installed completely. Install it again.</source>
        <translation>Rollcall встановлено не повністю. Встановіть його ще раз.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Choose another file; it was not changed.</source>
        <translation>«%1» — база даних іншої програми. Виберіть інший файл; цей не змінено.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rollcall (schema %2; this one knows up to %3). Install the newer version; the file was not changed.</source>
        <translation>«%1» записано новішою версією Rollcall (схема %2; ця знає до %3). Встановіть новішу версію; файл не змінено.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Nothing was changed; free some space and try again.</source>
        <translation>Немає місця, щоб записати «%1». Нічого не змінено; звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk reported an error at “%1”. Nothing was changed; check the disk and try again.</source>
        <translation>Диск повідомив про помилку в «%1». Нічого не змінено; перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Rollcall. Choose another file.</source>
        <translation>«%1» — не база даних Rollcall. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup copy.</source>
        <translation>«%1» пошкоджено. Відновіть із резервної копії.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Nothing was changed; try again in a moment.</source>
        <translation>Інша програма пише до «%1». Нічого не змінено; спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing was changed.</source>
        <translation>«%1» тут можна лише читати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read and write the file and its folder.</source>
        <translation>Не вдалося відкрити «%1». Перевірте, чи маєте ви право читати й записувати файл і його теку.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”. Close other programs and try again.</source>
        <translation>Забракло пам’яті для роботи з «%1». Закрийте інші програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The change contradicts what the directory holds now. Nothing was changed; look at it again.</source>
        <translation>Зміна суперечить тому, що зараз є в каталозі. Нічого не змінено; перегляньте її ще раз.</translation>
    </message>
    <message>
        <source>The database “%1” could not do what was asked. Nothing was changed.</source>
        <translation>База даних «%1» не змогла виконати потрібне. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Зупинено до завершення. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Something that the change refers to does not exist any more. Nothing was changed; refresh and try again.</source>
        <translation>Чогось, на що посилається зміна, більше немає. Нічого не змінено; оновіть і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Choose another folder, or ask its owner for access.</source>
        <translation>Ви не маєте права користуватися «%1». Виберіть іншу теку або попросіть доступ у її власника.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its disk can only be read. Choose another folder.</source>
        <translation>«%1» неможливо створити: диск доступний лише для читання. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no room left to make “%1”. Free some space and try again.</source>
        <translation>Немає місця, щоб створити «%1». Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: a part of its path is a file. Choose another folder.</source>
        <translation>«%1» неможливо створити: частина шляху є файлом. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check the path and try again.</source>
        <translation>Не вдалося відкрити «%1». Перевірте шлях і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” is a file, but a folder is needed there. Choose another folder.</source>
        <translation>«%1» — файл, а там потрібна тека. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>“%1” is a folder, but a database file is needed there. Choose another name.</source>
        <translation>«%1» — тека, а там потрібен файл бази даних. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database can be damaged by two computers at once. Choose a folder of this computer.</source>
        <translation>«%1» міститься на мережевому диску, де базу даних можуть пошкодити два комп’ютери одночасно. Виберіть теку цього комп’ютера.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Rollcall. Choose another file; it was not changed.</source>
        <translation>«%1» — не база даних Rollcall. Виберіть інший файл; цей не змінено.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Restore it from a backup copy; it was not changed.</source>
        <translation>«%1» пошкоджено, прочитати неможливо. Відновіть із резервної копії; файл не змінено.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Rollcall and must be upgraded, but it can only be read here. Copy it to a folder of your own and open it there.</source>
        <translation>«%1» записано старішою версією Rollcall і потребує оновлення, але тут його можна лише читати. Скопіюйте його до власної теки й відкрийте там.</translation>
    </message>
    <message>
        <source>“%1” has unfinished writes beside it, but it can only be read here. Copy it, with the files beside it, to a folder of your own and open it there.</source>
        <translation>Поруч із «%1» є незавершені записи, але тут його можна лише читати. Скопіюйте його разом із сусідніми файлами до власної теки й відкрийте там.</translation>
    </message>
    <message>
        <source>“%1” is not open.</source>
        <translation>«%1» не відкрито.</translation>
    </message>
    <message>
        <source>“%1” is damaged and open for reading only. Nothing was changed; restore it from a backup copy.</source>
        <translation>«%1» пошкоджено й відкрито лише для читання. Нічого не змінено; відновіть із резервної копії.</translation>
    </message>
</context>
<context>
    <name>Rollcall::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Звичайні стовпці</translation>
    </message>
</context>
<context>
    <name>Rollcall::TokenEndpoint</name>
    <message>
        <source>The sign-in at %1 was declined. Start again if that was not meant.</source>
        <translation>Вхід на %1 відхилено. Якщо це сталося випадково, почніть знову.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in. Sign in again.</source>
        <translation>%1 більше не приймає цей вхід. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The code was not confirmed in time. Start again.</source>
        <translation>Код не підтвердили вчасно. Почніть знову.</translation>
    </message>
    <message>
        <source>%1 does not know this client id, or its secret is wrong. Check both in the connection.</source>
        <translation>%1 не знає цього ідентифікатора клієнта, або його секрет неправильний. Перевірте обидва у з’єднанні.</translation>
    </message>
    <message>
        <source>%1 does not permit this client to sign in this way. Permit the grant at the server, or choose another in the connection.</source>
        <translation>%1 не дозволяє цьому клієнтові входити в такий спосіб. Дозвольте цей спосіб на сервері або виберіть інший у з’єднанні.</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes or the audience that the connection asks for. Check them in the connection.</source>
        <translation>%1 не надає цьому клієнтові областей доступу або аудиторії, яких вимагає з’єднання. Перевірте їх у з’єднанні.</translation>
    </message>
    <message>
        <source>%1 wants a person to sign in. Sign in again.</source>
        <translation>%1 вимагає, щоб увійшла людина. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 зараз не може нікого впустити. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 has had too many requests. Try again later.</source>
        <translation>%1 отримав забагато запитів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 does not understand the sign-in. Check organization, audience and additional parameters of the connection.</source>
        <translation>%1 не розуміє вхід. Перевірте у з’єднанні організацію, аудиторію та додаткові параметри.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in (%2).</source>
        <extracomment>%2 is the server's own word for it, such as "mfa_required"</extracomment>
        <translation>%1 відхилив вхід (%2).</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. Sign in again.</source>
        <translation>%1 відхилив вхід. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>%1 answered, but without an access token. Check that the address of the token endpoint is right.</source>
        <translation>%1 відповів, але без токена доступу. Перевірте, чи правильна адреса точки отримання токенів.</translation>
    </message>
    <message>
        <source>%1 gave a token of the kind “%2”, but Rollcall uses only bearer tokens. Set the client up for these.</source>
        <translation>%1 надав токен типу «%2», а Rollcall користується лише токенами bearer. Налаштуйте клієнт для них.</translation>
    </message>
    <message>
        <source>%1 gave a token that has expired on arrival. Ask whoever runs the server.</source>
        <translation>%1 надав токен, термін дії якого вже закінчився. Зверніться до тих, хто керує сервером.</translation>
    </message>
</context>
<context>
    <name>Rollcall::TokenSource</name>
    <message>
        <source>The client's secret is not stored. Enter it in the connection.</source>
        <translation>Секрет клієнта не збережено. Уведіть його у з’єднанні.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this connection. Sign in.</source>
        <translation>У це з’єднання ніхто не ввійшов. Увійдіть.</translation>
    </message>
    <message>
        <source>The pasted token has expired. Paste a new one.</source>
        <translation>Термін дії вставленого токена закінчився. Вставте новий.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WelcomePage</name>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Вітаємо в Rollcall</translation>
    </message>
    <message>
        <source>Create organizations, add their members and say what each of them may do: in one window, on this computer, without a server or an account.</source>
        <translation>Створюйте організації, додавайте їхніх учасників і визначайте, що кожен із них може робити: в одному вікні, на цьому комп’ютері, без сервера й облікового запису.</translation>
    </message>
    <message>
        <source>Fills this directory with %1 and %2, all invented. For looking around; delete the organizations again when you are done.</source>
        <extracomment>%1 and %2 are numbers with their words: "200 organizations", "5,000 people"</extracomment>
        <translation>Заповнює цей каталог вигаданими даними: %1 і %2. Щоб роззирнутися; потім видаліть ці організації.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation><numerusform>%Ln організація</numerusform><numerusform>%Ln організації</numerusform><numerusform>%Ln організацій</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln особа</numerusform><numerusform>%Ln особи</numerusform><numerusform>%Ln осіб</numerusform></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Ознайомитися на зразкових даних</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Почати з порожнього</translation>
    </message>
    <message>
        <source>Create your first organization: its name, its domains and who owns it.</source>
        <translation>Створіть свою першу організацію: її назву, домени та власника.</translation>
    </message>
    <message>
        <source>Sample people made so far</source>
        <translation>Скільки зразкових осіб уже створено</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Making sample data: %1 of %2 people</source>
        <translation>Створення зразкових даних: %1 із %2 осіб</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowActions</name>
    <message>
        <source>New &amp;organization…</source>
        <translation>Нова &amp;організація…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Нове &amp;вікно</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Фільтрувати цей список</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>&amp;Знайти всюди…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Угору</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Онов&amp;ити</translation>
    </message>
    <message>
        <source>Or&amp;ganizations</source>
        <translation>Ор&amp;ганізації</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Ролі</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Бічна панель</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Наступна &amp;панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Попередн&amp;я панель</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Обране</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Вилучити з обраного</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Додати до обраного</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;Про Rollcall</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Каталог</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Учасники</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
</context>
<context>
    <name>Rollcall::Wording</name>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>%n хвилину тому</numerusform><numerusform>%n хвилини тому</numerusform><numerusform>%n хвилин тому</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>%n годину тому</numerusform><numerusform>%n години тому</numerusform><numerusform>%n годин тому</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n день тому</numerusform><numerusform>%n дні тому</numerusform><numerusform>%n днів тому</numerusform></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>приблизно %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation><numerusform>%1 і ще %n</numerusform><numerusform>%1 і ще %n</numerusform><numerusform>%1 і ще %n</numerusform></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Кольори:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
</context>
</TS>
