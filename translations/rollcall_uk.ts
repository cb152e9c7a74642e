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
        <source>Required: %1.</source>
        <translation>Обов’язково: %1.</translation>
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
        <translation>
            <numerusform>%1 отримає запрошення до %2 як %3; воно діє %n годину.</numerusform>
            <numerusform>%1 отримає запрошення до %2 як %3; воно діє %n години.</numerusform>
            <numerusform>%1 отримає запрошення до %2 як %3; воно діє %n годин.</numerusform>
        </translation>
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
    <message>
        <source>Reading the organization…</source>
        <translation>Читання організації…</translation>
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
        <translation>
            <numerusform> година</numerusform>
            <numerusform> години</numerusform>
            <numerusform> годин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ApiAnswer</name>
    <message>
        <source>%1 has had too many requests. Try again later.</source>
        <translation>%1 отримав забагато запитів. Спробуйте пізніше.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 отримав забагато запитів. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>%1 отримав забагато запитів. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>%1 отримав забагато запитів. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a fault of its own (HTTP %2): %3</source>
        <translation>На %1 сталася внутрішня помилка (HTTP %2): %3</translation>
    </message>
    <message>
        <source>%1 does not permit this: %2</source>
        <translation>%1 не дозволяє цього: %2</translation>
    </message>
    <message>
        <source>%1 does not have this: %2</source>
        <translation>%1 цього не має: %2</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <translation>%1 відхилив це: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that Rollcall cannot read. Check that the address is that of the API.</source>
        <translation>Rollcall не може прочитати відповідь %1. Перевірте, чи це справді адреса API.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApiClient</name>
    <message>
        <source>This has no id that the server could know. Refresh the list and try again.</source>
        <translation>У цього немає id, який міг би знати сервер. Оновіть список і спробуйте ще раз.</translation>
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
    <name>Rollcall::ApplyBar</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>How much is applied</source>
        <translation>Скільки застосовано</translation>
    </message>
    <message>
        <source>What is left stays staged</source>
        <translation>Решта залишається підготовленою</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>waiting: another Rollcall applies changes to this directory</source>
        <translation>очікування: зміни до цього каталогу застосовує інший Rollcall</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 за секунду</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>залишилося близько %1</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>призупиняється…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>зупиняється…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продовжити</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplyJob</name>
    <message>
        <source>The basket was closed.</source>
        <translation>Кошик закрили.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people. Confirm it with the number %1.</source>
        <translation>Буде вилучено або призупинено %1 із %2 осіб. Підтвердьте це числом %1.</translation>
    </message>
    <message>
        <source>A directory of these changes is not open. Its changes stay staged.</source>
        <translation>Каталог, якого стосуються деякі з цих змін, не відкрито. Його зміни залишаються підготовленими.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApplyPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Save &amp;rows that were not imported…</source>
        <translation>Зберегти н&amp;еімпортовані рядки…</translation>
    </message>
    <message>
        <source>How much is imported</source>
        <translation>Скільки імпортовано</translation>
    </message>
    <message>
        <source>What is left goes on whenever you want</source>
        <translation>Решту можна продовжити будь-коли</translation>
    </message>
    <message>
        <source>Rows that the directory did not take</source>
        <translation>Рядки, яких каталог не прийняв</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Edit › Undo takes the whole import back.</source>
        <translation>«Редагування › Скасувати» скасовує весь імпорт.</translation>
    </message>
    <message>
        <source>An import that is stopped goes on where it was, also on another day.</source>
        <translation>Зупинений імпорт продовжується з того самого місця, навіть іншого дня.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>Import another &amp;file…</source>
        <translation>Імпортувати ще один &amp;файл…</translation>
    </message>
    <message>
        <source>Into the same organization, in a window of its own</source>
        <translation>У ту саму організацію, в окремому вікні</translation>
    </message>
</context>
<context>
    <name>Rollcall::Approval</name>
    <message>
        <source>The approval file is damaged, or was changed after it was signed. Take another copy, or ask for a new one.</source>
        <translation>Файл схвалення пошкоджено або змінено після підписання. Візьміть іншу копію або попросіть новий.</translation>
    </message>
    <message>
        <source>The approval file is too long to be one.</source>
        <translation>Файл схвалення задовгий, щоб бути ним.</translation>
    </message>
    <message>
        <source>This is no approval file. Choose one that “rollcall changes request-approval” wrote.</source>
        <translation>Це не файл схвалення. Виберіть той, який записала команда «rollcall changes request-approval».</translation>
    </message>
    <message>
        <source>This approval file was written by a newer Rollcall. Install the newer version.</source>
        <translation>Цей файл схвалення записано новішою версією Rollcall. Установіть новішу версію.</translation>
    </message>
    <message>
        <source>These changes need a second person. Ask for an approval, and apply them when it has come.</source>
        <translation>Для цих змін потрібна друга особа. Попросіть схвалення й застосуйте їх, коли воно надійде.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalActions</name>
    <message>
        <source>As&amp;k for approval…</source>
        <translation>Попросити с&amp;хвалення…</translation>
    </message>
    <message>
        <source>Appro&amp;ve what somebody asks for…</source>
        <translation>Схвалити &amp;чийсь запит…</translation>
    </message>
    <message>
        <source>Take an approval &amp;in…</source>
        <translation>При&amp;йняти схвалення…</translation>
    </message>
    <message>
        <source>Second &amp;person…</source>
        <translation>Друга &amp;особа…</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalDesk</name>
    <message>
        <source>You asked for this approval yourself. Another person has to give it.</source>
        <translation>Ви самі попросили це схвалення. Його має надати інша особа.</translation>
    </message>
    <message>
        <source>What would be done now is not what was approved: the changes or the directory are others since. Look at the preview and ask again.</source>
        <translation>Те, що було б зроблено зараз, відрізняється від схваленого: відтоді змінилися зміни або каталог. Перегляньте їх і попросіть знову.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is staged.</source>
        <translation>У «%1» нічого не підготовлено.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed now, so nobody can approve it.</source>
        <translation>«%1» зараз неможливо переглянути, тому ніхто не може це схвалити.</translation>
    </message>
    <message>
        <source>Nobody approved this yet: it is the request only.</source>
        <translation>Цього ще ніхто не схвалив: це лише запит.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Робочий простір закрили.</translation>
    </message>
    <message>
        <source>This is no public key: it has 64 digits, as “rollcall changes key” shows it.</source>
        <translation>Це не відкритий ключ: він має 64 цифри, як його показує «rollcall changes key».</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Укажіть, чий це ключ.</translation>
    </message>
    <message>
        <source>This is your own key. Nobody approves their own changes.</source>
        <translation>Це ваш власний ключ. Ніхто не схвалює власних змін.</translation>
    </message>
    <message>
        <source>This key is not pinned here.</source>
        <translation>Цей ключ тут не закріплено.</translation>
    </message>
    <message>
        <source>The approval is by a key (%1, “%2”) that is not pinned for this directory. Pin it first, if it is that person's: ask them for its fingerprint.</source>
        <translation>Схвалення підписано ключем (%1, «%2»), не закріпленим для цього каталогу. Спершу закріпіть його, якщо він належить тій особі: запитайте в неї відбиток.</translation>
    </message>
    <message>
        <source>The directory is not open.</source>
        <translation>Каталог не відкрито.</translation>
    </message>
    <message>
        <source>“%1” is more than one person: %2</source>
        <translation>«%1» — це більше ніж одна особа: %2</translation>
    </message>
    <message>
        <source>Nobody in this directory has the name, e-mail address or id “%1”.</source>
        <translation>У цьому каталозі ні в кого немає імені, електронної адреси чи ідентифікатора «%1».</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalDialog</name>
    <message>
        <source>Approve “%1”?</source>
        <translation>Схвалити «%1»?</translation>
    </message>
    <message>
        <source>Asked for by %1, %2, with the key %3. Compare the fingerprint with that person before you approve.</source>
        <translation>Попросив(-ла) %1, %2, ключ %3. Перш ніж схвалити, звірте відбиток із цією особою.</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Що буде зроблено</translation>
    </message>
    <message>
        <source>Approve exactly this…</source>
        <translation>Схвалити саме це…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>На основі</translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation>Каталог зараз</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApprovalTasks</name>
    <message>
        <source>Save the approval file</source>
        <translation>Зберегти файл схвалення</translation>
    </message>
    <message>
        <source>Approval files (*.json)</source>
        <translation>Файли схвалення (*.json)</translation>
    </message>
    <message>
        <source>Approval files (*.json);;All files (*)</source>
        <translation>Файли схвалення (*.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>approve %1.json</source>
        <translation>схвалити %1.json</translation>
    </message>
    <message>
        <source>Wrote %1. Hand it to whoever has to approve it.</source>
        <translation>Записано %1. Передайте це тому, хто має схвалити.</translation>
    </message>
    <message>
        <source>Approve what somebody asks for</source>
        <translation>Схвалити чийсь запит</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Your &amp;name, as it stands beside your approval:</source>
        <translation>Ваше &amp;ім’я, як воно стоятиме біля схвалення:</translation>
    </message>
    <message>
        <source>approved %1.json</source>
        <translation>схвалено %1.json</translation>
    </message>
    <message>
        <source>Wrote %1. Hand it back to whoever asked.</source>
        <translation>Записано %1. Поверніть це тому, хто просив.</translation>
    </message>
    <message>
        <source>Take in an approval</source>
        <translation>Прийняти схвалення</translation>
    </message>
    <message>
        <source>“%1” is approved. It is applied only while it stays exactly this.</source>
        <translation>«%1» схвалено. Це буде застосовано, лише доки воно залишається точно таким.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ApproversDialog</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Закріпити</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Відкріпити</translation>
    </message>
    <message>
        <source>Second person in “%1”</source>
        <translation>Друга особа в «%1»</translation>
    </message>
    <message>
        <source>Whose approvals count</source>
        <translation>Чиї схвалення враховуються</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>What needs a second person</source>
        <translation>Для чого потрібна друга особа</translation>
    </message>
    <message>
        <source>&amp;These changes</source>
        <translation>&amp;Ці зміни</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Види змін</translation>
    </message>
    <message>
        <source>The directory enforces it, whoever calls. What counts is what one person did within a day.</source>
        <translation>Цього вимагає сам каталог, хоч би хто звертався. Враховується те, що одна особа зробила за добу.</translation>
    </message>
    <message>
        <source>It is an agreed procedure: only Rollcall on this workspace keeps it. What counts is one set.</source>
        <translation>Це узгоджений порядок: його дотримується лише Rollcall у цьому робочому просторі. Враховується один набір.</translation>
    </message>
    <message>
        <source>when they are &amp;more than:</source>
        <translation>коли їх &amp;більше ніж:</translation>
    </message>
    <message>
        <source>Pin a key</source>
        <translation>Закріпити ключ</translation>
    </message>
    <message>
        <source>64 digits, from that person</source>
        <translation>64 цифри, від цієї особи</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>Відкритий &amp;ключ:</translation>
    </message>
    <message>
        <source>Your own key, for others to pin: %1 (fingerprint %2)</source>
        <translation>Ваш власний ключ, щоб інші його закріпили: %1 (відбиток %2)</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Ім’я або електронна адреса</translation>
    </message>
    <message>
        <source>&amp;Whose it is:</source>
        <translation>&amp;Чий він:</translation>
    </message>
    <message>
        <source>%1 (pin it again)</source>
        <translation>%1 (закріпити ще раз)</translation>
    </message>
    <message>
        <source>It was pinned without saying whose account it is, and counts no more.</source>
        <translation>Його закріпили, не вказавши, чий це обліковий запис, тож він більше не діє.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ArrayItems</name>
    <message>
        <source>Row %1, byte %2: the file ends in the middle of the JSON array.</source>
        <translation>Рядок %1, байт %2: файл обривається посеред масиву JSON.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the JSON array is damaged here.</source>
        <translation>Рядок %1, байт %2: масив JSON тут пошкоджено.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: there is more behind the JSON array.</source>
        <translation>Рядок %1, байт %2: після масиву JSON є ще щось.</translation>
    </message>
</context>
<context>
    <name>Rollcall::AuditCommands</name>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>There may be more rows. See: --limit, --since, --until</source>
        <translation>Можливо, є ще рядки. Див.: --limit, --since, --until</translation>
    </message>
    <message>
        <source>--format takes jsonl or csv, not “%1”.</source>
        <translation>--format приймає jsonl або csv, а не «%1».</translation>
    </message>
    <message>
        <source>Show what was done, by whom and when, latest first</source>
        <translation>Показати, що зроблено, ким і коли, від найновішого</translation>
    </message>
    <message>
        <source>At most this many (50).</source>
        <translation>Щонайбільше стільки (50).</translation>
    </message>
    <message>
        <source>Write the journal to standard output, oldest first</source>
        <translation>Записати журнал у стандартний вивід, від найдавнішого</translation>
    </message>
    <message>
        <source>jsonl or csv (jsonl).</source>
        <translation>jsonl або csv (jsonl).</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>It was signed with the key in this computer's keychain (%1).</source>
        <translation>Його підписано ключем зі сховища ключів цього комп’ютера (%1).</translation>
    </message>
    <message>
        <source>The anchor was signed with a key that is not in this computer's keychain (%1). Make sure that it is the one that you expect.</source>
        <translation>Якір підписано ключем, якого немає у сховищі ключів цього комп’ютера (%1). Переконайтеся, що це той ключ, якого ви очікуєте.</translation>
    </message>
    <message numerus="yes">
        <source>Every row follows on the one before: %n row(s).</source>
        <translation>
            <numerusform>Кожен рядок продовжує попередній: %n рядок.</numerusform>
            <numerusform>Кожен рядок продовжує попередній: %n рядки.</numerusform>
            <numerusform>Кожен рядок продовжує попередній: %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The anchor holds: row %1 of %2 is there as it was.</source>
        <translation>Якір підтверджено: рядок %1 із %2 на місці й незмінний.</translation>
    </message>
    <message>
        <source>It is unanchored: rows cut off at the end, or a journal that was written anew, need not show. Keep an anchor elsewhere, made with: rollcall audit anchor &gt; FILE</source>
        <translation>Якоря немає: відтяті в кінці рядки або заново записаний журнал можуть лишитися непоміченими. Зберігайте якір деінде; його створює: rollcall audit anchor &gt; FILE</translation>
    </message>
    <message>
        <source>No keychain took the signing key (%1), so this anchor has a key of its own (%2), which is used no more. It tells a changed journal all the same: keep it where nobody else can write.</source>
        <translation>Жодне сховище ключів не прийняло ключ підпису (%1), тому цей якір має власний ключ (%2), який більше не використовуватиметься. Змінений журнал він однаково виявить: зберігайте його там, де ніхто інший не може писати.</translation>
    </message>
    <message>
        <source>Make unreadable for ever what the journal says about %1? It cannot be undone.</source>
        <translation>Назавжди зробити нечитним усе, що журнал каже про %1? Це неможливо скасувати.</translation>
    </message>
    <message>
        <source>Erased. Copies of the database that were made before still hold it.</source>
        <translation>Стерто. Копії бази даних, зроблені раніше, досі це містять.</translation>
    </message>
    <message>
        <source>Another program was reading the database, so traces of the key stay in it until all that use it are closed.</source>
        <translation>Базу даних читала інша програма, тому сліди ключа залишаться в ній, доки не закриють усі програми, що нею користуються.</translation>
    </message>
    <message>
        <source>Find rows that were edited, removed or moved</source>
        <translation>Знайти відредаговані, вилучені або переміщені рядки</translation>
    </message>
    <message>
        <source>Compare with an anchor that was made before.</source>
        <translation>Порівняти з якорем, створеним раніше.</translation>
    </message>
    <message>
        <source>Sign the journal's last row, for keeping elsewhere</source>
        <translation>Підписати останній рядок журналу, щоб зберегти його деінде</translation>
    </message>
    <message>
        <source>Make unreadable what the journal says about a person who is gone, by id</source>
        <translation>Зробити нечитним те, що журнал каже про особу, якої вже немає (за id)</translation>
    </message>
    <message>
        <source>--%1 takes a day (2026-03-01) or a time (2026-03-01T09:30:00Z), not “%2”.</source>
        <translation>--%1 приймає день (2026-03-01) або час (2026-03-01T09:30:00Z), а не «%2».</translation>
    </message>
    <message>
        <source>What was done to this person (also one who is gone, by id).</source>
        <translation>Що зроблено із цією особою (також із тією, якої вже немає, за id).</translation>
    </message>
    <message>
        <source>What concerns this organization.</source>
        <translation>Що стосується цієї організації.</translation>
    </message>
    <message>
        <source>From this day or time on.</source>
        <translation>Від цього дня або часу.</translation>
    </message>
    <message>
        <source>Up to this day (included) or time.</source>
        <translation>До цього дня (включно) або часу.</translation>
    </message>
    <message>
        <source>Rows that say all of these words.</source>
        <translation>Рядки, що містять усі ці слова.</translation>
    </message>
    <message>
        <source>What was applied to other directories:</source>
        <translation>Що застосовано до інших каталогів:</translation>
    </message>
    <message>
        <source>Done by whoever is called so.</source>
        <translation>Зроблене тим, кого так звуть.</translation>
    </message>
    <message>
        <source>Done to what is called so.</source>
        <translation>Зроблене з тим, що так зветься.</translation>
    </message>
    <message>
        <source>Only this kind of change (create, setRoles, …).</source>
        <translation>Лише цей вид змін (create, setRoles, …).</translation>
    </message>
    <message>
        <source>Only with this result (done, partial, unknown).</source>
        <translation>Лише з цим результатом (done, partial, unknown).</translation>
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
    <message>
        <source>%1 did not say for which organization the sign-in is, although the connection asks for one. Ask for the scope “openid”, or sign in in the browser.</source>
        <translation>%1 не сказав, для якої організації цей вхід, хоча з’єднання її вимагає. Запитайте область доступу «openid» або ввійдіть у браузері.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Basket</name>
    <message>
        <source>This change set is not in the basket any more.</source>
        <translation>Цього набору змін у кошику більше немає.</translation>
    </message>
    <message>
        <source>This change is not in the basket any more.</source>
        <translation>Цієї зміни в кошику більше немає.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Blynk</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The region that the organization lives in, as the console's address says; or a server of your own.</source>
        <translation>Регіон, у якому розміщено організацію, як в адресі консолі, або власний сервер.</translation>
    </message>
    <message>
        <source>Frankfurt (fra1)</source>
        <translation>Франкфурт (fra1)</translation>
    </message>
    <message>
        <source>London (lon1)</source>
        <translation>Лондон (lon1)</translation>
    </message>
    <message>
        <source>New York (ny3)</source>
        <translation>Нью-Йорк (ny3)</translation>
    </message>
    <message>
        <source>Singapore (sgp1)</source>
        <translation>Сінгапур (sgp1)</translation>
    </message>
    <message>
        <source>Bangalore (blr1)</source>
        <translation>Бангалор (blr1)</translation>
    </message>
    <message>
        <source>Not known (blynk.cloud)</source>
        <translation>Невідомо (blynk.cloud)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ідентифікатор клієнта</translation>
    </message>
    <message>
        <source>Made in Blynk's console, in the Developer Zone under OAuth 2.0, with the Platform API scope. Its secret is shown there once, and kept in the keychain here.</source>
        <translation>Створюється в консолі Blynk, у Developer Zone, розділ OAuth 2.0, з областю доступу Platform API. Його секрет показують там один раз, а тут він зберігається у сховищі ключів.</translation>
    </message>
    <message>
        <source>Read everybody's status</source>
        <translation>Читати статус кожної особи</translation>
    </message>
    <message>
        <source>Blynk's list tells only name, e-mail and role. Status, phone and title cost one request a person when the list is refreshed.</source>
        <translation>Список Blynk містить лише ім’я, адресу е-пошти й роль. Статус, телефон і посада потребують по одному запиту на особу під час оновлення списку.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Only the server, such as https://fra1.blynk.cloud: Rollcall adds the rest.</source>
        <translation>Лише сервер, наприклад https://fra1.blynk.cloud: решту Rollcall додасть.</translation>
    </message>
    <message>
        <source>Organizations of Blynk with their sub-organizations and users, through its Platform API.</source>
        <translation>Організації Blynk з їхніми підорганізаціями та користувачами, через Platform API.</translation>
    </message>
    <message>
        <source>Blynk takes only letters, blanks, hyphens, dots and apostrophes (') in a name.</source>
        <translation>В імені Blynk приймає лише літери, пропуски, дефіси, крапки й апострофи (').</translation>
    </message>
    <message>
        <source>Blynk takes only letters, blanks and hyphens in a title.</source>
        <translation>У посаді Blynk приймає лише літери, пропуски й дефіси.</translation>
    </message>
    <message>
        <source>Blynk takes only letters, digits, blanks and hyphens in a nickname.</source>
        <translation>У псевдонімі Blynk приймає лише літери, цифри, пропуски й дефіси.</translation>
    </message>
    <message>
        <source>Blynk wants this of everybody: %1.</source>
        <translation>Blynk вимагає цього від кожного: %1.</translation>
    </message>
    <message>
        <source>Blynk keeps nothing of this kind: %1.</source>
        <translation>Blynk не зберігає нічого такого: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Blynk takes at most %n character(s) here.</source>
        <translation>
            <numerusform>Blynk приймає тут щонайбільше %n символ.</numerusform>
            <numerusform>Blynk приймає тут щонайбільше %n символи.</numerusform>
            <numerusform>Blynk приймає тут щонайбільше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of an organization in Blynk has 3 to %1 characters.</source>
        <translation>Назва організації у Blynk має від 3 до %1 символів.</translation>
    </message>
    <message>
        <source>Blynk takes only letters, digits, blanks, hyphens, dots and apostrophes (') in the name of an organization.</source>
        <translation>У назві організації Blynk приймає лише літери, цифри, пропуски, дефіси, крапки й апострофи (').</translation>
    </message>
    <message>
        <source>A phone number in Blynk is + and up to 15 digits, such as +442071838750.</source>
        <translation>Номер телефону у Blynk — це + і до 15 цифр, наприклад +442071838750.</translation>
    </message>
    <message>
        <source>A description in Blynk has at most %1 characters and none of / \ &lt; &gt;.</source>
        <translation>Опис у Blynk має щонайбільше %1 символів і жодного з / \ &lt; &gt;.</translation>
    </message>
    <message>
        <source>A time zone has a name such as Europe/Kyiv.</source>
        <translation>Часовий пояс має назву на зразок Europe/Kyiv.</translation>
    </message>
    <message>
        <source>The system of units is one of these: %1.</source>
        <translation>Система одиниць — одна з цих: %1.</translation>
    </message>
    <message>
        <source>Blynk takes a locale only of somebody who is invited.</source>
        <translation>Blynk приймає мову й регіон лише для того, кого запрошують.</translation>
    </message>
    <message>
        <source>An invitation of Blynk does not take this: %1. Leave it empty, or add the person with a password.</source>
        <translation>Запрошення Blynk не приймає цього: %1. Залиште порожнім або додайте особу з паролем.</translation>
    </message>
    <message>
        <source>In Blynk everybody has exactly one role. Choose one.</source>
        <translation>У Blynk кожен має рівно одну роль. Виберіть її.</translation>
    </message>
    <message>
        <source>Role #%1</source>
        <extracomment>A role whose name Blynk does not tell; %1 is its number</extracomment>
        <translation>Роль № %1</translation>
    </message>
    <message>
        <source>Of an organization only the name can be changed through Blynk's API. The rest is changed in Blynk's console.</source>
        <translation>Через API Blynk в організації можна змінити лише назву. Решту змінюють у консолі Blynk.</translation>
    </message>
    <message>
        <source>Blynk wants the type of a new organization, one of these: %1.</source>
        <translation>Blynk вимагає тип нової організації, один із цих: %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Blynk::Api</name>
    <message>
        <source>%1 is in Blynk already, in another organization, and everybody is in one only. Move them instead of adding them.</source>
        <translation>%1 вже є у Blynk, в іншій організації, а кожен належить лише до однієї. Перемістіть цю особу замість додавати.</translation>
    </message>
    <message>
        <source>%1 is in this organization already, as %2. Change the role instead of adding them.</source>
        <translation>%1 вже є в цій організації як %2. Змініть роль замість додавати.</translation>
    </message>
    <message>
        <source>%1 is in this organization already; nothing was changed, the password neither.</source>
        <translation>%1 вже є в цій організації; нічого не змінено, пароль теж.</translation>
    </message>
    <message>
        <source>Whoever is invited chooses a password. Leave one of both out.</source>
        <translation>Запрошена особа сама вибирає пароль. Приберіть щось одне.</translation>
    </message>
    <message>
        <source>Blynk wants a password of somebody new. Have one made, or invite the person.</source>
        <translation>Для нової особи Blynk вимагає пароль. Створіть його або запросіть особу.</translation>
    </message>
    <message>
        <source>Blynk sends at most 25 invitations a day for an organization.</source>
        <translation>Blynk надсилає щонайбільше 25 запрошень на день для однієї організації.</translation>
    </message>
    <message>
        <source>Blynk sent a letter to %1.</source>
        <translation>Blynk надіслав листа: %1.</translation>
    </message>
    <message>
        <source>Blynk moves somebody as they are; this cannot be changed with it: %1.</source>
        <translation>Blynk переміщує особу такою, як є; цього при цьому змінити не можна: %1.</translation>
    </message>
    <message>
        <source>Whoever is moved keeps their password and needs no invitation.</source>
        <translation>Переміщена особа зберігає свій пароль і не потребує запрошення.</translation>
    </message>
    <message>
        <source>This person is not in Blynk any more. Refresh the list.</source>
        <translation>Цієї особи у Blynk більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>%1 left the organization that they were in: in Blynk everybody is in one.</source>
        <translation>%1: вихід із попередньої організації, бо у Blynk кожен належить до однієї.</translation>
    </message>
    <message>
        <source>This client may not use Blynk's Platform API. Switch that scope on in Blynk's console, in the Developer Zone under OAuth 2.0.</source>
        <translation>Цей клієнт не може користуватися Platform API Blynk. Увімкніть цю область доступу в консолі Blynk, у Developer Zone, розділ OAuth 2.0.</translation>
    </message>
    <message>
        <source>This Blynk server does not know how to do this. It may be an older one.</source>
        <translation>Цей сервер Blynk не вміє цього робити. Можливо, він старіший.</translation>
    </message>
    <message>
        <source>A Blynk account has this e-mail address already, and every address has one only.</source>
        <translation>Обліковий запис Blynk із цією адресою е-пошти вже є, а кожна адреса має лише один.</translation>
    </message>
    <message>
        <source>This client may not give this role. Choose another one, or widen the client's role in Blynk's console.</source>
        <translation>Цей клієнт не може надавати цю роль. Виберіть іншу або розширте роль клієнта в консолі Blynk.</translation>
    </message>
    <message>
        <source>This organization lives at %1. Enter that address in the connection: it spares a detour.</source>
        <translation>Ця організація розміщена на %1. Уведіть цю адресу у з’єднанні: це позбавить зайвого кроку.</translation>
    </message>
    <message>
        <source>Blynk's API cannot edit people's profiles. They do it themselves, or an admin does it in Blynk's console.</source>
        <translation>API Blynk не дає редагувати профілі людей. Вони роблять це самі або адмін — у консолі Blynk.</translation>
    </message>
    <message>
        <source>Blynk's API cannot delete people. An admin does it in Blynk's console.</source>
        <translation>API Blynk не дає видаляти людей. Це робить адмін у консолі Blynk.</translation>
    </message>
    <message>
        <source>Blynk's API can neither suspend nor activate people. An admin does it in Blynk's console.</source>
        <translation>API Blynk не дає ні призупиняти, ні активувати людей. Це робить адмін у консолі Blynk.</translation>
    </message>
    <message>
        <source>Blynk's API cannot change passwords. The person asks for a new one where they sign in.</source>
        <translation>API Blynk не дає змінювати паролі. Особа просить новий там, де входить.</translation>
    </message>
    <message>
        <source>Blynk's API cannot send an invitation again.</source>
        <translation>API Blynk не дає надіслати запрошення ще раз.</translation>
    </message>
    <message>
        <source>Blynk's API cannot take an invitation back or change it.</source>
        <translation>API Blynk не дає відкликати або змінити запрошення.</translation>
    </message>
    <message>
        <source>Roles of one's own are made by Blynk on request.</source>
        <translation>Власні ролі створює Blynk на запит.</translation>
    </message>
    <message>
        <source>Blynk has no role groups.</source>
        <translation>У Blynk немає груп ролей.</translation>
    </message>
    <message>
        <source>Blynk has no applications.</source>
        <translation>У Blynk немає застосунків.</translation>
    </message>
    <message>
        <source>This is the organization of the connection's own client.</source>
        <translation>Це організація власного клієнта з’єднання.</translation>
    </message>
    <message>
        <source>Not the organization of the connection's own client.</source>
        <translation>Не організацію власного клієнта з’єднання.</translation>
    </message>
    <message>
        <source>Blynk makes an organization without people. Create it, then add or move its first member.</source>
        <translation>Blynk створює організацію без людей. Створіть її, а потім додайте або перемістіть першого учасника.</translation>
    </message>
    <message>
        <source>The parent organization is not in Blynk. Refresh the list.</source>
        <translation>Вищої організації у Blynk немає. Оновіть список.</translation>
    </message>
    <message>
        <source>An organization of this name is there already, so none was made.</source>
        <translation>Організація з такою назвою вже є, тому нової не створено.</translation>
    </message>
    <message>
        <source>Blynk sent a letter to %1. The person is in the list once they have opened its link.</source>
        <translation>Blynk надіслав листа: %1. Особа з’явиться у списку, коли відкриє посилання з нього.</translation>
    </message>
    <message>
        <source>%1 is in Blynk already; nothing was changed, the password neither.</source>
        <translation>%1 вже є у Blynk; нічого не змінено, пароль теж.</translation>
    </message>
    <message>
        <source>They are in an organization of their own below Clients, number %1.</source>
        <translation>Ця особа — у власній організації під Clients, номер %1.</translation>
    </message>
    <message>
        <source>Blynk does not say what became of %1. Refresh the list; if the person is there, let them ask for a new password where they sign in.</source>
        <translation>Blynk не каже, що сталося з %1. Оновіть список; якщо особа там є, нехай попросить новий пароль там, де входить.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 is there. Should the password not open the account, let them ask for a new one where they sign in.</source>
        <translation>Відповідь втрачено, а %1 там є. Якщо пароль не відкриває облікового запису, нехай ця особа попросить новий там, де входить.</translation>
    </message>
    <message>
        <source>This organization is not in Blynk any more, or not to be seen with this client. Refresh the list.</source>
        <translation>Цієї організації у Blynk більше немає або її не видно з цим клієнтом. Оновіть список.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>This Blynk server said that it renamed the organization, and did not. Rename it in Blynk's console.</source>
        <translation>Цей сервер Blynk повідомив, що перейменував організацію, але не зробив цього. Перейменуйте її в консолі Blynk.</translation>
    </message>
    <message>
        <source>This is the organization of the connection's own client, and Blynk does not let it delete itself.</source>
        <translation>Це організація власного клієнта з’єднання, а Blynk не дає їй видалити саму себе.</translation>
    </message>
    <message>
        <source>Blynk keeps the root, the groups Clients and Partners, and every organization that has organizations or devices of its own.</source>
        <translation>Blynk зберігає корінь, групи Clients і Partners та кожну організацію, яка має власні організації чи пристрої.</translation>
    </message>
    <message>
        <source>This Blynk server lists only the organizations right below the client's own.</source>
        <translation>Цей сервер Blynk показує лише організації безпосередньо під організацією клієнта.</translation>
    </message>
    <message>
        <source>This Blynk server lists no sub-organizations; shown are those in which somebody is. %1</source>
        <translation>Цей сервер Blynk не показує підорганізацій; показано ті, в яких хтось є. %1</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) is not known.</source>
        <translation>
            <numerusform>Статус %n особи невідомий.</numerusform>
            <numerusform>Статус %n осіб невідомий.</numerusform>
            <numerusform>Статус %n осіб невідомий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of people changed while it was read; who is gone is found the next time.</source>
        <translation>Список людей змінився під час читання; хто зник, з’ясується наступного разу.</translation>
    </message>
    <message>
        <source>This role is not in Blynk.</source>
        <translation>Цієї ролі у Blynk немає.</translation>
    </message>
    <message>
        <source>This person is not in the organization any more. Refresh the list.</source>
        <translation>Цієї особи в організації більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Одиниці</translation>
    </message>
    <message>
        <source>Blynk makes an organization without people: add or move its first member afterwards.</source>
        <translation>Blynk створює організацію без людей: потім додайте або перемістіть туди першого учасника.</translation>
    </message>
    <message>
        <source>Blynk's list is too long to look through for one entry of it. Refresh the list.</source>
        <translation>Список Blynk задовгий, щоб шукати в ньому один запис. Оновіть список.</translation>
    </message>
    <message>
        <source>Look whether it renamed %1 instead, the organization of the connection's own client.</source>
        <translation>Перевірте, чи не перейменовано натомість %1 — організацію клієнта цього з’єднання.</translation>
    </message>
    <message>
        <source>It renamed the organization of the connection's own client instead, which has its old name again: %1.</source>
        <translation>Натомість було перейменовано організацію клієнта цього з’єднання; їй повернуто стару назву: %1.</translation>
    </message>
    <message>
        <source>It renamed the organization of the connection's own client instead, and did not take the old name back. Rename it in Blynk's console: it was %1.</source>
        <translation>Натомість було перейменовано організацію клієнта цього з’єднання, і стара назва не повернулася. Перейменуйте її в консолі Blynk: вона називалася %1.</translation>
    </message>
    <message>
        <source>Blynk says that the organization is not there or not this client's to delete, and it is still there. Delete it in Blynk's console.</source>
        <translation>Blynk каже, що організації немає або цей клієнт не може її видалити, а вона досі є. Видаліть її в консолі Blynk.</translation>
    </message>
    <message>
        <source>Blynk did not say that it deleted the organization: it is not there any more, or not to be seen with this client.</source>
        <translation>Blynk не повідомив, що видалив організацію: її більше немає або цей клієнт її не бачить.</translation>
    </message>
    <message>
        <source>This Blynk server does not say how many people there are, so nobody is taken out of the list here.</source>
        <translation>Цей сервер Blynk не каже, скільки є людей, тому тут нікого не вилучають зі списку.</translation>
    </message>
    <message>
        <source>Blynk's API knows nothing of sessions.</source>
        <translation>API Blynk не знає сеансів.</translation>
    </message>
</context>
<context>
    <name>Rollcall::BlynkDirectory</name>
    <message>
        <source>This has no id that Blynk could know. Refresh the list and try again.</source>
        <translation>Це не має id, який міг би знати Blynk. Оновіть список і спробуйте ще раз.</translation>
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
    <name>Rollcall::BrowserPane</name>
    <message>
        <source>link</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Відкрити ще раз</translation>
    </message>
    <message>
        <source>Link of the sign-in page</source>
        <translation>Посилання на сторінку входу</translation>
    </message>
    <message>
        <source>Asking the server where to sign in…</source>
        <translation>Запит до сервера, де ввійти…</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. Go on there; this window follows by itself.</source>
        <translation>Сторінку входу відкрито у браузері. Продовжуйте там; це вікно оновиться саме.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>Не вдалося відкрити браузер. Скопіюйте посилання й відкрийте його у браузері на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Budget</name>
    <message numerus="yes">
        <source>The server has had too many requests and asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Сервер отримав забагато запитів і просить зачекати. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>Сервер отримав забагато запитів і просить зачекати. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>Сервер отримав забагато запитів і просить зачекати. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Призупинено %n учасника.</numerusform>
            <numerusform>Призупинено %n учасників.</numerusform>
            <numerusform>Призупинено %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n member(s) active.</source>
        <translation>
            <numerusform>Активовано %n учасника.</numerusform>
            <numerusform>Активовано %n учасників.</numerusform>
            <numerusform>Активовано %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n member(s).</source>
        <translation>
            <numerusform>Вилучено %n учасника.</numerusform>
            <numerusform>Вилучено %n учасників.</numerusform>
            <numerusform>Вилучено %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n member(s).</source>
        <translation>
            <numerusform>Змінено ролі %n учасника.</numerusform>
            <numerusform>Змінено ролі %n учасників.</numerusform>
            <numerusform>Змінено ролі %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n invitation(s).</source>
        <translation>
            <numerusform>Поновлено %n запрошення.</numerusform>
            <numerusform>Поновлено %n запрошення.</numerusform>
            <numerusform>Поновлено %n запрошень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invitation(s).</source>
        <translation>
            <numerusform>Відкликано %n запрошення.</numerusform>
            <numerusform>Відкликано %n запрошення.</numerusform>
            <numerusform>Відкликано %n запрошень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the changes to %n member(s).</source>
        <translation>
            <numerusform>Збережено зміни для %n учасника.</numerusform>
            <numerusform>Збережено зміни для %n учасників.</numerusform>
            <numerusform>Збережено зміни для %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused: %1</source>
        <extracomment>%1 is a whole sentence that says why, the first reason where there are several</extracomment>
        <translation>
            <numerusform>Відмовлено для %n: %1</numerusform>
            <numerusform>Відмовлено для %n: %1</numerusform>
            <numerusform>Відмовлено для %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Не було що робити.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added %1 there too.</source>
        <translation>Додано й туди: %1.</translation>
    </message>
    <message>
        <source>Moved %1.</source>
        <translation>Переміщено: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n member(s) there too.</source>
        <translation>
            <numerusform>Додано й туди %n учасника.</numerusform>
            <numerusform>Додано й туди %n учасників.</numerusform>
            <numerusform>Додано й туди %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n member(s).</source>
        <translation>
            <numerusform>Переміщено %n учасника.</numerusform>
            <numerusform>Переміщено %n учасників.</numerusform>
            <numerusform>Переміщено %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)</source>
        <translation>
            <numerusform>Призупинити %n учасника</numerusform>
            <numerusform>Призупинити %n учасників</numerusform>
            <numerusform>Призупинити %n учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active</source>
        <translation>
            <numerusform>Зробити активним %n учасника</numerusform>
            <numerusform>Зробити активними %n учасників</numerusform>
            <numerusform>Зробити активними %n учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>Вилучити %n учасника</numerusform>
            <numerusform>Вилучити %n учасників</numerusform>
            <numerusform>Вилучити %n учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n member(s)</source>
        <translation>
            <numerusform>Змінити ролі %n учасника</numerusform>
            <numerusform>Змінити ролі %n учасників</numerusform>
            <numerusform>Змінити ролі %n учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n invitation(s)</source>
        <translation>
            <numerusform>Поновити %n запрошення</numerusform>
            <numerusform>Поновити %n запрошення</numerusform>
            <numerusform>Поновити %n запрошень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitation(s)</source>
        <translation>
            <numerusform>Відкликати %n запрошення</numerusform>
            <numerusform>Відкликати %n запрошення</numerusform>
            <numerusform>Відкликати %n запрошень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n member(s)</source>
        <translation>
            <numerusform>Редагувати %n учасника</numerusform>
            <numerusform>Редагувати %n учасників</numerusform>
            <numerusform>Редагувати %n учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n member(s) to another organization</source>
        <translation>
            <numerusform>Додати %n учасника до іншої організації</numerusform>
            <numerusform>Додати %n учасників до іншої організації</numerusform>
            <numerusform>Додати %n учасників до іншої організації</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n member(s) to another organization</source>
        <translation>
            <numerusform>Перемістити %n учасника до іншої організації</numerusform>
            <numerusform>Перемістити %n учасників до іншої організації</numerusform>
            <numerusform>Перемістити %n учасників до іншої організації</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended the sessions of %1.</source>
        <translation>Завершено сеанси %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ended the sessions of %n member(s).</source>
        <translation>
            <numerusform>Завершено сеанси %n учасника.</numerusform>
            <numerusform>Завершено сеанси %n учасників.</numerusform>
            <numerusform>Завершено сеанси %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n member(s)</source>
        <translation>
            <numerusform>Завершити сеанси %n учасника</numerusform>
            <numerusform>Завершити сеанси %n учасників</numerusform>
            <numerusform>Завершити сеанси %n учасників</numerusform>
        </translation>
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
    <name>Rollcall::CapabilityTable</name>
    <message>
        <source>create organizations</source>
        <translation>створювати організації</translation>
    </message>
    <message>
        <source>edit organizations</source>
        <translation>редагувати організації</translation>
    </message>
    <message>
        <source>delete organizations</source>
        <translation>видаляти організації</translation>
    </message>
    <message>
        <source>add members</source>
        <translation>додавати учасників</translation>
    </message>
    <message>
        <source>add people without an organization</source>
        <translation>додавати людей без організації</translation>
    </message>
    <message>
        <source>edit people</source>
        <translation>редагувати людей</translation>
    </message>
    <message>
        <source>edit memberships (title, department, manager)</source>
        <translation>редагувати членство (посада, відділ, керівник)</translation>
    </message>
    <message>
        <source>give and take roles</source>
        <translation>надавати й забирати ролі</translation>
    </message>
    <message>
        <source>suspend and activate members</source>
        <translation>призупиняти й активувати учасників</translation>
    </message>
    <message>
        <source>suspend and activate people everywhere</source>
        <translation>призупиняти й активувати людей усюди</translation>
    </message>
    <message>
        <source>remove members</source>
        <translation>вилучати учасників</translation>
    </message>
    <message>
        <source>delete people</source>
        <translation>видаляти людей</translation>
    </message>
    <message>
        <source>send invitations again</source>
        <translation>надсилати запрошення ще раз</translation>
    </message>
    <message>
        <source>take invitations back</source>
        <translation>відкликати запрошення</translation>
    </message>
    <message>
        <source>give a new password</source>
        <translation>надавати новий пароль</translation>
    </message>
    <message>
        <source>create roles</source>
        <translation>створювати ролі</translation>
    </message>
    <message>
        <source>edit roles</source>
        <translation>редагувати ролі</translation>
    </message>
    <message>
        <source>delete roles</source>
        <translation>видаляти ролі</translation>
    </message>
    <message>
        <source>create role groups</source>
        <translation>створювати групи ролей</translation>
    </message>
    <message>
        <source>edit role groups</source>
        <translation>редагувати групи ролей</translation>
    </message>
    <message>
        <source>delete role groups</source>
        <translation>видаляти групи ролей</translation>
    </message>
    <message>
        <source>create applications</source>
        <translation>створювати застосунки</translation>
    </message>
    <message>
        <source>edit applications</source>
        <translation>редагувати застосунки</translation>
    </message>
    <message>
        <source>delete applications</source>
        <translation>видаляти застосунки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>what</source>
        <translation>що</translation>
    </message>
    <message>
        <source>a person in several organizations</source>
        <translation>одна особа в кількох організаціях</translation>
    </message>
    <message>
        <source>fields of a member</source>
        <translation>поля учасника</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>зміниться</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>what a refresh reads</source>
        <translation>що читає оновлення</translation>
    </message>
    <message>
        <source>end the sessions of people</source>
        <translation>завершувати сеанси людей</translation>
    </message>
</context>
<context>
    <name>Rollcall::CertificatePane</name>
    <message>
        <source>The certificate “%1” %2.
Issued by %3, valid from %4 until %5.
SHA-256
%6</source>
        <translation>Сертифікат «%1» %2.
Видавець: %3, дійсний від %4 до %5.
SHA-256
%6</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the person who runs the server tells you, not by e-mail. If it is another one, somebody stands between you and the server.</source>
        <translation>Порівняйте відбиток із тим, що вам повідомить людина, яка керує сервером, але не ел. поштою. Якщо він інший, хтось стоїть між вами й сервером.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is that server.</source>
        <translation>%1 не зміг довести, що це саме той сервер.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Certificates</name>
    <message>
        <source>(no name)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>%1 %2 (issued by %3, valid until %4, SHA-256 %5)</source>
        <extracomment>%1 a certificate's name, %2 what is wrong ("is signed by itself"), %3 who issued it, %4 a time, %5 a fingerprint</extracomment>
        <translation>%1 %2 (видавець: %3, дійсний до %4, SHA-256 %5)</translation>
    </message>
    <message>
        <source>The server of “%1” shows no certificate that was refused, so there is nothing to accept. See: rollcall connections test</source>
        <translation>Сервер «%1» не показує жодного відхиленого сертифіката, тож приймати нічого. Див.: rollcall connections test</translation>
    </message>
    <message>
        <source>The certificate of %1:</source>
        <translation>Сертифікат %1:</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one with this fingerprint. Nothing was accepted.</source>
        <translation>%1 показує інший сертифікат, а не той, що з цим відбитком. Нічого не прийнято.</translation>
    </message>
    <message>
        <source>Accept it for “%1” from now on, with exactly this fault? Whoever holds it can read along.</source>
        <translation>Приймати його для «%1» відтепер, саме з цією вадою? Той, хто ним володіє, зможе все читати.</translation>
    </message>
    <message>
        <source>No accepted certificate of “%1” has this fingerprint.</source>
        <translation>Серед прийнятих сертифікатів «%1» немає жодного з цим відбитком.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CertificatesList</name>
    <message>
        <source>Accepted certificates</source>
        <translation>Прийняті сертифікати</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>The next connection asks again.</source>
        <translation>Наступне з’єднання запитає знову.</translation>
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
        <translation>&amp;Застосувати…</translation>
    </message>
    <message>
        <source>&amp;Look at the directory again</source>
        <translation>&amp;Переглянути каталог ще раз</translation>
    </message>
    <message>
        <source>&amp;Retry what was not done</source>
        <translation>П&amp;овторити невиконане</translation>
    </message>
    <message>
        <source>&amp;Undo this set…</source>
        <translation>&amp;Скасувати цей набір…</translation>
    </message>
    <message>
        <source>Undo the &amp;selected changes…</source>
        <translation>Скасувати в&amp;ибрані зміни…</translation>
    </message>
    <message>
        <source>Re&amp;name the set…</source>
        <translation>Пере&amp;йменувати набір…</translation>
    </message>
    <message>
        <source>&amp;Discard the set…</source>
        <translation>&amp;Відкинути набір…</translation>
    </message>
    <message>
        <source>&amp;Edit the change…</source>
        <translation>&amp;Редагувати зміну…</translation>
    </message>
    <message>
        <source>Re&amp;move from the basket</source>
        <translation>Ви&amp;лучити з кошика</translation>
    </message>
    <message>
        <source>Apply ear&amp;lier</source>
        <translation>Застосувати р&amp;аніше</translation>
    </message>
    <message>
        <source>Apply la&amp;ter</source>
        <translation>Застосувати пізні&amp;ше</translation>
    </message>
    <message>
        <source>Show as &amp;command line…</source>
        <translation>Показати як &amp;команду…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ко&amp;піювати</translation>
    </message>
    <message>
        <source>Choose a change set first.</source>
        <translation>Спершу виберіть набір змін.</translation>
    </message>
    <message>
        <source>The set is being applied.</source>
        <translation>Набір зараз застосовується.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Спершу виберіть зміну.</translation>
    </message>
    <message>
        <source>Select one change only.</source>
        <translation>Виберіть лише одну зміну.</translation>
    </message>
    <message>
        <source>What is being applied, or was, stays as it is.</source>
        <translation>Те, що застосовується або вже застосоване, залишається як є.</translation>
    </message>
    <message>
        <source>All of this set was applied.</source>
        <translation>Увесь цей набір застосовано.</translation>
    </message>
    <message>
        <source>Nothing of this set waits to be applied.</source>
        <translation>Ніщо в цьому наборі не чекає на застосування.</translation>
    </message>
    <message>
        <source>Nothing of this set failed.</source>
        <translation>У цьому наборі немає невдалих змін.</translation>
    </message>
    <message>
        <source>Nothing of this set can be undone.</source>
        <translation>У цьому наборі нічого не можна скасувати.</translation>
    </message>
    <message>
        <source>Nothing that is selected can be undone.</source>
        <translation>Нічого з вибраного не можна скасувати.</translation>
    </message>
    <message>
        <source>There is nothing to type in this change.</source>
        <translation>У цій зміні немає чого вводити.</translation>
    </message>
    <message>
        <source>It is applied first already.</source>
        <translation>Вона й так застосовується першою.</translation>
    </message>
    <message>
        <source>It is applied last already.</source>
        <translation>Вона й так застосовується останньою.</translation>
    </message>
    <message>
        <source>Send it &amp;here…</source>
        <translation>На&amp;діслати сюди…</translation>
    </message>
    <message>
        <source>Its connections lead where this set was meant to go.</source>
        <translation>Його підключення ведуть туди, куди призначався цей набір.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeDetails</name>
    <message>
        <source>&amp;Use this choice</source>
        <translation>&amp;Використати цей вибір</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A change and how it stands: "Suspend Wei Kim: ready"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use it for all %n conflict(s) &amp;like this</source>
        <translation>
            <numerusform>Використати для &amp;всього %n такого конфлікту</numerusform>
            <numerusform>Використати для &amp;всіх %n таких конфліктів</numerusform>
            <numerusform>Використати для &amp;всіх %n таких конфліктів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeJson</name>
    <message>
        <source>A stored change cannot be read: “%1” is not what it should be.</source>
        <translation>Збережену зміну неможливо прочитати: «%1» — не те, що має бути.</translation>
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
        <translation>
            <numerusform>Додано %Ln особу.</numerusform>
            <numerusform>Додано %Ln особи.</numerusform>
            <numerusform>Додано %Ln осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln people.</source>
        <translation>
            <numerusform>Вилучено %Ln особу.</numerusform>
            <numerusform>Вилучено %Ln особи.</numerusform>
            <numerusform>Вилучено %Ln осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %Ln people.</source>
        <translation>
            <numerusform>Змінено ролі %Ln особи.</numerusform>
            <numerusform>Змінено ролі %Ln осіб.</numerusform>
            <numerusform>Змінено ролі %Ln осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln people.</source>
        <translation>
            <numerusform>Призупинено %Ln особу.</numerusform>
            <numerusform>Призупинено %Ln особи.</numerusform>
            <numerusform>Призупинено %Ln осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln people active.</source>
        <translation>
            <numerusform>Активовано %Ln особу.</numerusform>
            <numerusform>Активовано %Ln особи.</numerusform>
            <numerusform>Активовано %Ln осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people.</source>
        <translation>
            <numerusform>Запрошено %Ln особу.</numerusform>
            <numerusform>Запрошено %Ln особи.</numerusform>
            <numerusform>Запрошено %Ln осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied %Ln changes.</source>
        <translation>
            <numerusform>Застосовано %Ln зміну.</numerusform>
            <numerusform>Застосовано %Ln зміни.</numerusform>
            <numerusform>Застосовано %Ln змін.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangeSetsModel</name>
    <message>
        <source>Several directories</source>
        <translation>Кілька каталогів</translation>
    </message>
    <message>
        <source>A directory that is not open</source>
        <translation>Каталог, який не відкрито</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Застосовано</translation>
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
%2, %3
%4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n конфлікт</numerusform>
            <numerusform>%n конфлікти</numerusform>
            <numerusform>%n конфліктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n виконується</numerusform>
            <numerusform>%n виконуються</numerusform>
            <numerusform>%n виконуються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n не виконано</numerusform>
            <numerusform>%n не виконано</numerusform>
            <numerusform>%n не виконано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n підготовлено</numerusform>
            <numerusform>%n підготовлено</numerusform>
            <numerusform>%n підготовлено</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
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
        <translation>Застосувати «%1»?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this set take(s) somebody or something away.</source>
        <translation>
            <numerusform>%n зміна цього набору когось або щось забирає.</numerusform>
            <numerusform>%n зміни цього набору когось або щось забирають.</numerusform>
            <numerusform>%n змін цього набору когось або щось забирають.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with the directory: what somebody else changed since is found only while it is applied.</source>
        <translation>Набір не порівняно з каталогом: чужі зміни, зроблені відтоді, виявляться лише під час застосування.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people.</source>
        <translation>Це вилучить або призупинить %1 із %2 осіб.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n change(s) from the basket?</source>
        <translation>
            <numerusform>Вилучити %n зміну з кошика?</numerusform>
            <numerusform>Вилучити %n зміни з кошика?</numerusform>
            <numerusform>Вилучити %n змін із кошика?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) build(s) on this and cannot be applied without it.</source>
        <translation>
            <numerusform>%n інша зміна спирається на це, і без цього її не можна застосувати.</numerusform>
            <numerusform>%n інші зміни спираються на це, і без цього їх не можна застосувати.</numerusform>
            <numerusform>%n інших змін спираються на це, і без цього їх не можна застосувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Вилучити всі</translation>
    </message>
    <message>
        <source>Discard “%1”?</source>
        <translation>Відкинути «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) leave(s) the basket without being applied.</source>
        <translation>
            <numerusform>%n зміна залишить кошик без застосування.</numerusform>
            <numerusform>%n зміни залишать кошик без застосування.</numerusform>
            <numerusform>%n змін залишать кошик без застосування.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was applied stays, and can be undone.</source>
        <translation>Застосоване залишається, і його можна скасувати.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Перейменувати набір</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Send “%1” here?</source>
        <translation>Надіслати «%1» сюди?</translation>
    </message>
    <message>
        <source>Send it here</source>
        <translation>Надіслати сюди</translation>
    </message>
</context>
<context>
    <name>Rollcall::Changes</name>
    <message>
        <source>It builds on a change that was not applied.</source>
        <translation>Вона спирається на зміну, яку не застосовано.</translation>
    </message>
    <message>
        <source>This change is in the basket already.</source>
        <translation>Ця зміна вже в кошику.</translation>
    </message>
    <message>
        <source>The change of %1 is too large for the basket.</source>
        <translation>Зміна для %1 завелика для кошика.</translation>
    </message>
    <message>
        <source>This change is not in the basket any more.</source>
        <translation>Цієї зміни в кошику більше немає.</translation>
    </message>
    <message>
        <source>The change of %1 is being applied.</source>
        <translation>Зміна для %1 саме застосовується.</translation>
    </message>
    <message>
        <source>The change of %1 was applied: undo it instead.</source>
        <translation>Зміну для %1 уже застосовано: натомість скасуйте її.</translation>
    </message>
    <message>
        <source>The change of %1 builds on another one that is not in the basket before it.</source>
        <translation>Зміна для %1 спирається на іншу, якої немає в кошику перед нею.</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) build on this. Remove them too, or keep it.</source>
        <translation>
            <numerusform>На неї спирається ще %n зміна. Вилучіть і її або залиште цю.</numerusform>
            <numerusform>На неї спираються ще %n зміни. Вилучіть і їх або залиште цю.</numerusform>
            <numerusform>На неї спираються ще %n змін. Вилучіть і їх або залиште цю.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed since (%2). Look at it again before you change it.</source>
        <translation>%1: відтоді відбулися зміни (%2). Перегляньте ще раз, перш ніж змінювати.</translation>
    </message>
    <message>
        <source>people were added</source>
        <translation>додано людей</translation>
    </message>
    <message>
        <source>No answer came; reading showed that it was done.</source>
        <translation>Відповіді не було; читання показало, що це зроблено.</translation>
    </message>
    <message>
        <source>No answer came; reading showed that it was not done.</source>
        <translation>Відповіді не було; читання показало, що це не зроблено.</translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Робочий простір закрили.</translation>
    </message>
    <message>
        <source>A change names no directory.</source>
        <translation>У зміні не вказано каталогу.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Підготовлено</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>The directory was already as the change would make it.</extracomment>
        <translation>Змінювати нічого</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфлікт</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Частково виконано</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Створити %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Запросити %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Додати %1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Змінити ролі %1</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Призупинити %1</translation>
    </message>
    <message>
        <source>Make %1 active</source>
        <translation>Активувати %1</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1</source>
        <translation>Відкликати запрошення %1</translation>
    </message>
    <message>
        <source>Replace the password of %1</source>
        <translation>Замінити пароль %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>“Suspend Wei Kim” and how many changes more</extracomment>
        <translation>
            <numerusform>%1 та ще %n зміна</numerusform>
            <numerusform>%1 та ще %n зміни</numerusform>
            <numerusform>%1 та ще %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose in this change: edit or remove it.</source>
        <translation>У цій зміні немає з чого вибирати: відредагуйте або вилучіть її.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove the change from the basket.</source>
        <translation>%1 більше немає. Вилучіть зміну з кошика.</translation>
    </message>
    <message>
        <source>What was there was kept.</source>
        <translation>Збережено те, що було.</translation>
    </message>
    <message>
        <source>The account is deleted too, with its sign-in.</source>
        <translation>Обліковий запис теж буде видалено разом із його входом.</translation>
    </message>
    <message>
        <source>The account stays.</source>
        <translation>Обліковий запис залишиться.</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) go with it.</source>
        <translation>
            <numerusform>Разом із цим зникне %n членство.</numerusform>
            <numerusform>Разом із цим зникнуть %n членства.</numerusform>
            <numerusform>Разом із цим зникнуть %n членств.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would be an active owner of %1 any more.</source>
        <translation>У %1 більше не буде жодного активного власника.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) become void.</source>
        <translation>
            <numerusform>%n запрошення, що очікує, стане недійсним.</numerusform>
            <numerusform>%n запрошення, що очікують, стануть недійсними.</numerusform>
            <numerusform>%n запрошень, що очікують, стануть недійсними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of the organization go with it.</source>
        <translation>
            <numerusform>Разом із цим зникне %n роль організації.</numerusform>
            <numerusform>Разом із цим зникнуть %n ролі організації.</numerusform>
            <numerusform>Разом із цим зникнуть %n ролей організації.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role is left in the role group %1.</source>
        <translation>У групі ролей %1 не залишиться жодної ролі.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role and get its replacement.</source>
        <translation>
            <numerusform>Роль має %n учасник; він отримає роль, що її замінює.</numerusform>
            <numerusform>Роль мають %n учасники; вони отримають роль, що її замінює.</numerusform>
            <numerusform>Роль мають %n учасників; вони отримають роль, що її замінює.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person cannot use the organization until they are made active again.</source>
        <translation>Ця особа не зможе користуватися організацією, доки її знову не активують.</translation>
    </message>
    <message>
        <source>The earlier password is good no longer. This cannot be undone.</source>
        <translation>Попередній пароль більше не діятиме. Це неможливо скасувати.</translation>
    </message>
    <message>
        <source>An invitation is sent. A sent mail cannot be called back.</source>
        <translation>Буде надіслано запрошення. Надісланий лист неможливо повернути.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>зміниться</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>уже так</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>змінено тим часом</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>конфлікт</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Можна застосувати</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Уже виконано</translation>
    </message>
    <message>
        <source>Builds on a refused change</source>
        <translation>Спирається на відхилену зміну</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>The directory is not open, so this was not checked.</source>
        <translation>Каталог не відкрито, тому це не перевірено.</translation>
    </message>
    <message>
        <source>%1 has been changed since.</source>
        <translation>%1: відтоді відбулися зміни.</translation>
    </message>
    <message>
        <source>It builds on a change that cannot be applied.</source>
        <translation>Вона спирається на зміну, яку неможливо застосувати.</translation>
    </message>
    <message>
        <source>No answer came, and reading did not tell whether it was done.</source>
        <translation>Відповіді не було, а читання не показало, чи це зроблено.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Повторено: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Скасовано: %1.</translation>
    </message>
    <message>
        <source>Done again in part: %1. %2 of %3 steps.</source>
        <translation>Повторено частково: %1. %2 із %3 кроків.</translation>
    </message>
    <message>
        <source>Undone in part: %1. %2 of %3 steps.</source>
        <translation>Скасовано частково: %1. %2 із %3 кроків.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Не повторено: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Не скасовано: %1.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be undone.</source>
        <translation>У «%1» нічого неможливо скасувати.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>The change of %1 builds on that of %2 and has to stay after it.</source>
        <translation>Зміна %1 спирається на зміну %2 і має залишатися після неї.</translation>
    </message>
    <message>
        <source>What is not done stays in the basket.</source>
        <translation>Що не виконано, залишається в кошику.</translation>
    </message>
    <message>
        <source>An undo of “%1” is in the basket already: apply it or discard it there.</source>
        <translation>Скасування «%1» уже в кошику: застосуйте або відкиньте його там.</translation>
    </message>
    <message numerus="yes">
        <source>An undo of %n of these changes is in the basket already.</source>
        <translation>
            <numerusform>Скасування %n з цих змін уже в кошику.</numerusform>
            <numerusform>Скасування %n із цих змін уже в кошику.</numerusform>
            <numerusform>Скасування %n із цих змін уже в кошику.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of these people is not open. Open it, then replace their passwords.</source>
        <translation>Каталог цих людей не відкрито. Відкрийте його, а тоді замініть їхні паролі.</translation>
    </message>
    <message numerus="yes">
        <source>New passwords for %n person(s)</source>
        <translation>
            <numerusform>Новий пароль для %n людини</numerusform>
            <numerusform>Нові паролі для %n людей</numerusform>
            <numerusform>Нові паролі для %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>End the sessions of %1</source>
        <translation>Завершити сеанси %1</translation>
    </message>
    <message>
        <source>The person signs in once more, on every device. This cannot be undone.</source>
        <translation>Людина входить знову на кожному пристрої. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>This was sent to another server or client than its connection leads to now, and no answer came. Let the connection lead there again to find out, or look there.</source>
        <translation>Це надіслано на інший сервер чи клієнт, ніж той, куди тепер веде підключення, і відповіді не було. Поверніть підключення туди, щоб дізнатися, або подивіться там.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes were made at another server or client than the connection leads to now.</source>
        <translation>
            <numerusform>%n з цих змін зроблено на іншому сервері чи клієнті, ніж той, куди тепер веде підключення.</numerusform>
            <numerusform>%n з цих змін зроблено на іншому сервері чи клієнті, ніж той, куди тепер веде підключення.</numerusform>
            <numerusform>%n з цих змін зроблено на іншому сервері чи клієнті, ніж той, куди тепер веде підключення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this set is meant for there any more. Look again.</source>
        <translation>У цьому наборі вже немає нічого, що призначалося туди. Перегляньте ще раз.</translation>
    </message>
    <message>
        <source>This was meant for another server or client than its connection leads to now. Send it here if that is the same directory at another address, let the connection lead there again, or discard this.</source>
        <translation>Це призначалося для іншого сервера чи клієнта, ніж той, куди тепер веде підключення. Надішліть це сюди, якщо це той самий каталог за іншою адресою, поверніть підключення туди або відкиньте зміну.</translation>
    </message>
    <message>
        <source>another server or client, whose address was not kept</source>
        <translation>іншого сервера чи клієнта, адресу якого не збережено</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was/were meant for %1.</source>
        <translation>
            <numerusform>%n зміна призначалася для %1.</numerusform>
            <numerusform>%n зміни призначалися для %1.</numerusform>
            <numerusform>%n змін призначалися для %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was meant for %1.</source>
        <translation>Це призначалося для %1.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 now.</source>
        <translation>«%1» тепер веде до %2.</translation>
    </message>
    <message>
        <source>Agree only if that is the same directory at another address. Nothing is sent yet: each change is compared with what is there first. An approval of this set ends.</source>
        <translation>Погоджуйтеся, лише якщо це той самий каталог за іншою адресою. Поки що нічого не надсилається: кожну зміну спершу порівнюють із тим, що там є. Схвалення цього набору втрачає чинність.</translation>
    </message>
    <message>
        <source>“%1” leads elsewhere again since you were asked. Look again.</source>
        <translation>«%1» веде вже в інше місце, ніж коли вас запитали. Перегляньте ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesCommands</name>
    <message>
        <source>This would remove or suspend %1 of %2 people. Add --confirm %1 to do it.</source>
        <translation>Буде вилучено або призупинено %1 із %2 осіб. Щоб зробити це, додайте --confirm %1.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is staged. What failed is tried again with --retry.</source>
        <translation>У «%1» нічого не підготовлено. Те, що не вдалося, можна спробувати знову за допомогою --retry.</translation>
    </message>
    <message numerus="yes">
        <source>Apply “%1”: %n change(s)?</source>
        <translation>
            <numerusform>Застосувати «%1»: %n зміна?</numerusform>
            <numerusform>Застосувати «%1»: %n зміни?</numerusform>
            <numerusform>Застосувати «%1»: %n змін?</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied %1 of %2: %3.</source>
        <translation>Застосовано %1 із %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n change(s) left. The same command goes on where this stopped.</source>
        <translation>
            <numerusform>Зупинено; залишилася %n зміна. Та сама команда продовжить із цього місця.</numerusform>
            <numerusform>Зупинено; залишилося %n зміни. Та сама команда продовжить із цього місця.</numerusform>
            <numerusform>Зупинено; залишилося %n змін. Та сама команда продовжить із цього місця.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was applied is taken back by: rollcall changes undo %1</source>
        <translation>Застосоване скасовує: rollcall changes undo %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Скасувати «%1»?</translation>
    </message>
    <message>
        <source>With --anyway what was changed since is lost.</source>
        <translation>З --anyway усе змінене відтоді буде втрачено.</translation>
    </message>
    <message>
        <source>“%1” was applied: undo it instead.</source>
        <translation>«%1» уже застосовано: натомість скасуйте цей набір змін.</translation>
    </message>
    <message>
        <source>Discard what is staged of “%1”?</source>
        <translation>Відкинути те, що підготовлено в «%1»?</translation>
    </message>
    <message>
        <source>Discarded: %1.</source>
        <translation>Відкинуто: %1.</translation>
    </message>
    <message>
        <source>Apply a staged set, in order</source>
        <translation>Застосувати підготовлений набір змін за порядком</translation>
    </message>
    <message>
        <source>Also what failed, was refused or in conflict before.</source>
        <translation>Також те, що раніше не вдалося, було відхилено або конфліктувало.</translation>
    </message>
    <message>
        <source>Take back what was applied; an undo is taken back the same way</source>
        <translation>Скасувати застосоване; скасування скасовується так само</translation>
    </message>
    <message>
        <source>What was applied last.</source>
        <translation>Застосоване останнім.</translation>
    </message>
    <message>
        <source>Only this change of the set.</source>
        <translation>Лише цю зміну з набору.</translation>
    </message>
    <message>
        <source>Also what somebody changed since.</source>
        <translation>Також те, що хтось відтоді змінив.</translation>
    </message>
    <message>
        <source>Drop what is staged and not applied</source>
        <translation>Відкинути підготовлене й не застосоване</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Застосовано</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A change and what would become of it: "Suspend Wei Kim: ready"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  %1 %2: was %3, is %4, will be %5 (%6)</source>
        <extracomment>A field of three columns: was, is now, will be, and what that means ("changes")</extracomment>
        <translation>  %1 %2: було %3, зараз %4, буде %5 (%6)</translation>
    </message>
    <message>
        <source>Nothing of this set is left to apply.</source>
        <translation>У цьому наборі більше нічого застосовувати.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people. Apply it with --confirm %1.</source>
        <translation>Буде вилучено або призупинено %1 із %2 осіб. Застосуйте його з --confirm %1.</translation>
    </message>
    <message>
        <source>List what is staged and what was applied, the latest first</source>
        <translation>Показати перелік підготовленого й застосованого, від найновішого</translation>
    </message>
    <message>
        <source>Only what is not applied as a whole.</source>
        <translation>Лише те, що застосовано не повністю.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Щонайбільше стільки (50).</translation>
    </message>
    <message>
        <source>Show a change set and what became of each change</source>
        <translation>Показати набір змін і що сталося з кожною зміною</translation>
    </message>
    <message>
        <source>Show what would become of a staged set now; nothing is written</source>
        <translation>Показати, що вийшло б із підготовленого набору зараз; нічого не записується</translation>
    </message>
    <message>
        <source>There is no change set “%1”. See: rollcall changes list</source>
        <translation>Набору змін «%1» немає. Див.: rollcall changes list</translation>
    </message>
    <message>
        <source>“%1” is more than one change set: %2</source>
        <translation>«%1» відповідає кільком наборам змін: %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>підготовлено</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частково</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>застосовано</translation>
    </message>
    <message>
        <source>The number of people whom this removes or suspends, where it is asked for.</source>
        <translation>Кількість осіб, яких це вилучає або призупиняє, якщо її запитують.</translation>
    </message>
    <message>
        <source>--confirm takes a number, not “%1”.</source>
        <translation>--confirm приймає число, а не «%1».</translation>
    </message>
    <message>
        <source>No keychain took the signing key (%1): it is good for this once, and cannot be pinned.</source>
        <translation>Жодне сховище ключів не прийняло ключа підпису (%1): він годиться лише на цей раз, і його не можна закріпити.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>“%1”, asked for by %2 at %3, signed with the key %4:</source>
        <translation>«%1», просить %2, %3, підписано ключем %4:</translation>
    </message>
    <message>
        <source>%1: %2 | %3 | %4  %5 %6</source>
        <extracomment>A field of the diff: its key, what it was based on, what it is now, what it becomes, and how these differ</extracomment>
        <translation>%1: %2 | %3 | %4  %5 %6</translation>
    </message>
    <message>
        <source>Approve exactly this?</source>
        <translation>Схвалити саме це?</translation>
    </message>
    <message>
        <source>“%1” is approved. It is applied only while it stays exactly this.</source>
        <translation>«%1» схвалено. Це буде застосовано, лише доки воно залишається точно таким.</translation>
    </message>
    <message>
        <source>The approval is of another set: “%1”.</source>
        <translation>Схвалення належить іншому набору: «%1».</translation>
    </message>
    <message>
        <source>What another person approved, where one is needed.</source>
        <translation>Що схвалила інша особа, де це потрібно.</translation>
    </message>
    <message>
        <source>Write a set as a signed file for another person to approve</source>
        <translation>Записати набір як підписаний файл для схвалення іншою особою</translation>
    </message>
    <message>
        <source>See exactly what somebody asks for, and sign it</source>
        <translation>Переглянути, про що саме просять, і підписати</translation>
    </message>
    <message>
        <source>What the approver is called.</source>
        <translation>Як звуть того, хто схвалює.</translation>
    </message>
    <message>
        <source>Take in an approval, if it is of exactly this and by a pinned key</source>
        <translation>Прийняти схвалення, якщо воно саме цього і підписане закріпленим ключем</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Відкритий ключ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>A public key has 64 digits, as “rollcall changes key” shows it.</source>
        <translation>Відкритий ключ має 64 цифри, як його показує «rollcall changes key».</translation>
    </message>
    <message>
        <source>Let approvals by the key %1 count in “%2”? Compare the fingerprint with its owner first.</source>
        <translation>Враховувати схвалення ключем %1 у «%2»? Спершу звірте відбиток із його власником.</translation>
    </message>
    <message>
        <source>Pinned the key of %1 (%2). It is in the journal.</source>
        <translation>Закріплено ключ %1 (%2). Це записано в журналі.</translation>
    </message>
    <message>
        <source>Approvals by this key count no more.</source>
        <translation>Схвалення цим ключем більше не враховуються.</translation>
    </message>
    <message>
        <source>Nothing needs a second person here.</source>
        <translation>Тут ніщо не потребує другої особи.</translation>
    </message>
    <message>
        <source>any kind of change</source>
        <translation>будь-який вид змін</translation>
    </message>
    <message>
        <source>A second person is needed for more than %1 of one person within a day, of: %2. The directory enforces it.</source>
        <translation>Друга особа потрібна, якщо одна особа за добу робить більше ніж %1 з таких змін: %2. Цього вимагає каталог.</translation>
    </message>
    <message>
        <source>A second person is needed for more than %1 in a set, of: %2. It is an agreed procedure, which only Rollcall keeps.</source>
        <translation>Друга особа потрібна, якщо в наборі більше ніж %1 з таких змін: %2. Це узгоджений порядок, якого дотримується лише Rollcall.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Show this person's public key, for others to pin</source>
        <translation>Показати відкритий ключ цієї особи, щоб інші його закріпили</translation>
    </message>
    <message>
        <source>Show whose approvals count, and what needs one</source>
        <translation>Показати, чиї схвалення враховуються і що їх потребує</translation>
    </message>
    <message>
        <source>Let somebody's approvals count; it is journaled</source>
        <translation>Враховувати чиїсь схвалення; це записується в журнал</translation>
    </message>
    <message>
        <source>Let them count no more; it is journaled</source>
        <translation>Більше їх не враховувати; це записується в журнал</translation>
    </message>
    <message>
        <source>Say what needs a second person; it is journaled</source>
        <translation>Указати, що потребує другої особи; це записується в журнал</translation>
    </message>
    <message>
        <source>This kind of change (remove, setStatus, …); all without it.</source>
        <translation>Цей вид змін (remove, setStatus, …); без нього — всі.</translation>
    </message>
    <message>
        <source>Only for more changes in a set than this (0).</source>
        <translation>Лише якщо змін у наборі більше, ніж стільки (0).</translation>
    </message>
    <message>
        <source>Nothing needs one.</source>
        <translation>Ніщо її не потребує.</translation>
    </message>
    <message>
        <source>Whose key it is: a name, an e-mail address or an id in the directory.</source>
        <translation>Чий це ключ: ім’я, електронна адреса або ідентифікатор у каталозі.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json tells them all.</source>
        <translation>
            <numerusform>… і ще %n; усі показує --json.</numerusform>
            <numerusform>… і ще %n; усі показує --json.</numerusform>
            <numerusform>… і ще %n; усі показує --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to keep of each field in conflict: --keep mine, or --keep theirs. See: rollcall changes preview</source>
        <translation>Укажіть, що залишити для кожного поля в конфлікті: --keep mine або --keep theirs. Див.: rollcall changes preview</translation>
    </message>
    <message>
        <source>Nothing of “%1” is in a conflict that can be decided.</source>
        <translation>У «%1» немає конфлікту, який можна розв’язати.</translation>
    </message>
    <message>
        <source>Staged again: %1. Nothing left to do: %2.</source>
        <translation>Знову підготовлено: %1. Більше нічого не потрібно: %2.</translation>
    </message>
    <message>
        <source>“%1” is not meant for anywhere else than its connections lead to.</source>
        <translation>«%1» призначено саме туди, куди ведуть його підключення.</translation>
    </message>
    <message>
        <source>Send “%1” here?</source>
        <translation>Надіслати «%1» сюди?</translation>
    </message>
    <message>
        <source>“%1” goes where its connections lead now. Look at it before you apply it: rollcall changes preview %2</source>
        <translation>«%1» піде туди, куди тепер ведуть його підключення. Перегляньте набір, перш ніж застосувати: rollcall changes preview %2</translation>
    </message>
    <message>
        <source>Decide the conflicts of a staged set; it is applied by another command</source>
        <translation>Розв’язати конфлікти підготовленого набору; застосовує його інша команда</translation>
    </message>
    <message>
        <source>“mine”: what this set would make of each field in conflict, or “theirs”: what is there now.</source>
        <translation>«mine»: те, що цей набір зробив би з кожним полем у конфлікті, або «theirs»: те, що там є зараз.</translation>
    </message>
    <message>
        <source>Send a set where its connection leads now, though it was meant for elsewhere</source>
        <translation>Надіслати набір туди, куди тепер веде його підключення, хоча він призначався в інше місце</translation>
    </message>
    <message>
        <source>Say which change set: its id or title, or --last. See: rollcall changes list</source>
        <translation>Укажіть, який набір змін: його ідентифікатор, назву або --last. Див.: rollcall changes list</translation>
    </message>
    <message>
        <source>Nothing is staged here.</source>
        <translation>Тут нічого не підготовлено.</translation>
    </message>
    <message>
        <source>Nothing was staged or applied here yet.</source>
        <translation>Тут ще нічого не підготовлено й не застосовано.</translation>
    </message>
    <message>
        <source>The latest that is not applied as a whole.</source>
        <translation>Останній, який застосовано не повністю.</translation>
    </message>
    <message>
        <source>The latest one.</source>
        <translation>Останній.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesPage</name>
    <message>
        <source>Changes of the set</source>
        <translation>Зміни набору</translation>
    </message>
    <message>
        <source>Choose a change set.</source>
        <translation>Виберіть набір змін.</translation>
    </message>
    <message>
        <source>Nothing is staged, and nothing was applied yet.</source>
        <translation>Нічого не підготовлено, і ще нічого не застосовано.</translation>
    </message>
    <message>
        <source>Choose “Stage instead” beside an edit, or select several members: what is done to them waits here until you have looked at it.</source>
        <translation>Виберіть «Натомість підготувати» біля редагування або виділіть кількох учасників: те, що з ними робиться, чекатиме тут, доки ви не переглянете.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in this set</source>
        <translation>
            <numerusform>%n зміна в цьому наборі</numerusform>
            <numerusform>%n зміни в цьому наборі</numerusform>
            <numerusform>%n змін у цьому наборі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ChangesSession</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
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
    <message numerus="yes">
        <source>%1 may have at most %n character(s); this has %2.</source>
        <translation>
            <numerusform>%1 може мати щонайбільше %n символ; тут їх %2.</numerusform>
            <numerusform>%1 може мати щонайбільше %n символи; тут їх %2.</numerusform>
            <numerusform>%1 може мати щонайбільше %n символів; тут їх %2.</numerusform>
        </translation>
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
    <message>
        <source>%1 holds characters that cannot be seen (control characters, line breaks, blanks of no width or direction overrides). Type it again without them.</source>
        <translation>%1 містить невидимі символи (керівні символи, розриви рядка, пропуски нульової ширини або зміну напрямку письма). Уведіть ще раз без них.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen (joiners or direction marks). Type it again without them.</source>
        <translation>%1 містить невидимі символи (з’єднувачі або позначки напрямку письма). Уведіть ще раз без них.</translation>
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
    <name>Rollcall::CheckPage</name>
    <message>
        <source>The workspace was closed.</source>
        <translation>Робочий простір закрили.</translation>
    </message>
    <message>
        <source>&amp;Leave row out</source>
        <translation>&amp;Пропустити рядок</translation>
    </message>
    <message>
        <source>&amp;Save wrong rows…</source>
        <translation>&amp;Зберегти хибні рядки…</translation>
    </message>
    <message>
        <source>Rows of the file and what they come to</source>
        <translation>Рядки файлу та що з них вийде</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Які рядки показано</translation>
    </message>
    <message>
        <source>How much of the file is checked</source>
        <translation>Скільки файлу перевірено</translation>
    </message>
    <message>
        <source>Each row is compared with the directory…</source>
        <translation>Кожен рядок порівнюється з каталогом…</translation>
    </message>
    <message>
        <source>%1 rows compared…</source>
        <translation>Порівняно рядків: %1…</translation>
    </message>
    <message>
        <source>The check did not come to its end.</source>
        <translation>Перевірку не доведено до кінця.</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Усі рядки (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Take row in again</source>
        <translation>&amp;Повернути рядок</translation>
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
    <name>Rollcall::ClosingGuard</name>
    <message>
        <source>Rollcall waits for answers that are on their way; passwords that were made come with them. They are lost if it ends now.</source>
        <translation>Rollcall чекає на відповіді, які вже в дорозі; з ними надходять створені паролі. Якщо завершити зараз, їх буде втрачено.</translation>
    </message>
    <message>
        <source>A file is being imported (%1 of %2 rows). If Rollcall ends, the import goes on where it stopped another time.</source>
        <translation>Імпортується файл (%1 з %2 рядків). Якщо Rollcall завершити, імпорт іншим разом продовжиться там, де зупинився.</translation>
    </message>
    <message>
        <source>Changes are being applied (%1 of %2). If Rollcall ends now, the rest stays staged; what is under way is looked up at the next start.</source>
        <translation>Зміни застосовуються (%1 із %2). Якщо Rollcall завершити зараз, решта залишиться підготовленою; те, що виконується, буде перевірено під час наступного запуску.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Чекати</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Закрити зараз</translation>
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
    <message>
        <source>Work in the directory of this connection (that on this computer).</source>
        <translation>Працювати в каталозі цього з’єднання (типово — на цьому комп’ютері).</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written to standard output.</source>
        <translation>Це зроблено, але відповідь не вдалося записати у стандартний вивід.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Show every request and its outcome on standard error, without secrets.</source>
        <translation>Показувати кожен запит і його наслідок у стандартному потоці помилок, без секретів.</translation>
    </message>
    <message>
        <source>Read first what the server of the connection holds now.</source>
        <translation>Спершу прочитати, що зараз зберігає сервер з’єднання.</translation>
    </message>
    <message>
        <source>This works only in the directory on this computer. Leave --connection out.</source>
        <translation>Це працює лише в каталозі на цьому комп’ютері. Приберіть --connection.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CommandLineDialog</name>
    <message>
        <source>As command line</source>
        <translation>Як команда</translation>
    </message>
    <message>
        <source>The first command does the whole &amp;set. The others do each selected change by itself, at once.</source>
        <translation>Перша команда виконує весь &amp;набір. Інші виконують кожну вибрану зміну окремо й одразу.</translation>
    </message>
    <message>
        <source>This command does the whole &amp;set:</source>
        <translation>Ця команда виконує весь &amp;набір:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
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
    <message>
        <source>S&amp;tage instead</source>
        <translation>&amp;Натомість підготувати</translation>
    </message>
    <message>
        <source>It waits in the basket until you apply it</source>
        <translation>Чекає в кошику, доки ви це не застосуєте</translation>
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
    <name>Rollcall::ConnectionEditing</name>
    <message>
        <source>Client secret: </source>
        <translation>Секрет клієнта: </translation>
    </message>
    <message>
        <source>Password at the proxy: </source>
        <translation>Пароль на проксі: </translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 і --%2 не можна поєднувати.</translation>
    </message>
    <message>
        <source>--%1 takes a SHA-256 fingerprint, as “rollcall connections test” shows it.</source>
        <translation>--%1 приймає відбиток SHA-256, як його показує «rollcall connections test».</translation>
    </message>
    <message>
        <source>This Rollcall does not know the kind “%1”. Use a newer one.</source>
        <translation>Цей Rollcall не знає виду «%1». Скористайтеся новішим.</translation>
    </message>
    <message>
        <source>No secret came on standard input, so the old one stays. To remove it: --%1</source>
        <translation>Зі стандартного введення секрет не надійшов, тому залишається старий. Щоб вилучити його: --%1</translation>
    </message>
    <message>
        <source>The connection “%1” itself was saved.</source>
        <translation>Саме з’єднання «%1» збережено.</translation>
    </message>
    <message>
        <source>No connection of the kind “%1” can be made. See: rollcall connections kinds</source>
        <translation>З’єднання виду «%1» створити не можна. Див.: rollcall connections kinds</translation>
    </message>
    <message>
        <source>Added the connection “%1” (%2).</source>
        <translation>Додано з’єднання «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved the connection “%1” (%2).</source>
        <translation>Збережено з’єднання «%1» (%2).</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Назва.</translation>
    </message>
    <message>
        <source>A word, such as %1.</source>
        <translation>Слово, як-от %1.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Одне з: %1.</translation>
    </message>
    <message>
        <source>Accept what “connections test” refused, by its SHA-256 fingerprint.</source>
        <translation>Прийняти відхилене командою «connections test» за його відбитком SHA-256.</translation>
    </message>
    <message>
        <source>Accept it no longer.</source>
        <translation>Більше його не приймати.</translation>
    </message>
    <message>
        <source>Keep the client's secret, read from standard input, in the keychain.</source>
        <translation>Зберігати у сховищі ключів секрет клієнта, прочитаний зі стандартного введення.</translation>
    </message>
    <message>
        <source>Remove the client's secret from the keychain.</source>
        <translation>Вилучити секрет клієнта зі сховища ключів.</translation>
    </message>
    <message>
        <source>Keep the password at the proxy, read from standard input, in the keychain.</source>
        <translation>Зберігати у сховищі ключів пароль на проксі, прочитаний зі стандартного введення.</translation>
    </message>
    <message>
        <source>Remove the password at the proxy from the keychain.</source>
        <translation>Вилучити пароль на проксі зі сховища ключів.</translation>
    </message>
    <message>
        <source>Kind (%1).</source>
        <translation>Вид (%1).</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Додати з’єднання</translation>
    </message>
    <message>
        <source>Change fields; an empty value takes one away</source>
        <translation>Змінити поля; порожнє значення прибирає поле</translation>
    </message>
    <message>
        <source>Secret of the second client: </source>
        <translation>Секрет другого клієнта: </translation>
    </message>
    <message>
        <source>Standard input holds one secret at a time: give each in a command of its own.</source>
        <translation>Стандартне введення вміщує один секрет за раз: подайте кожен окремою командою.</translation>
    </message>
    <message>
        <source>The same for a second client, where a connection has two.</source>
        <translation>Те саме для другого клієнта, якщо у з’єднанні їх два.</translation>
    </message>
    <message>
        <source>Remove the second client's secret from the keychain.</source>
        <translation>Вилучити секрет другого клієнта зі сховища ключів.</translation>
    </message>
    <message>
        <source>Nobody signs in to this connection, so it keeps no secrets.</source>
        <translation>До цього з’єднання ніхто не входить, тому воно не зберігає секретів.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>Додати з’єднання</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Редагувати %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Перевірити…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>This version of Rollcall does not know connections of the kind “%1”.</source>
        <translation>Ця версія Rollcall не знає з’єднань виду «%1».</translation>
    </message>
    <message>
        <source>You can sign in as soon as it is added.</source>
        <translation>Увійти можна буде одразу після додавання.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>What is under way there ends. You may have to sign in again.</source>
        <translation>Те, що там виконується, буде перервано. Можливо, доведеться ввійти ще раз.</translation>
    </message>
    <message>
        <source>It is shown like this everywhere.</source>
        <translation>Саме так його всюди показано.</translation>
    </message>
    <message>
        <source>It leads to another server or client: the sign-in and the secrets for the earlier one are dropped, and its list is read anew.</source>
        <translation>Воно веде до іншого сервера чи клієнта: вхід і секрети для попереднього буде відкинуто, а список прочитано наново.</translation>
    </message>
    <message>
        <source>The secret of the earlier second client is dropped.</source>
        <translation>Секрет попереднього другого клієнта буде відкинуто.</translation>
    </message>
    <message>
        <source>The password for the earlier proxy is dropped.</source>
        <translation>Пароль до попереднього проксі буде відкинуто.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionFacts</name>
    <message>
        <source>refresh token</source>
        <translation>токен оновлення</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>секрет клієнта</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>вставлений токен</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>пароль на проксі</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, у сховищі ключів</translation>
    </message>
    <message>
        <source>No sign-in needed</source>
        <translation>Вхід не потрібен</translation>
    </message>
    <message>
        <source>Of a kind that this Rollcall does not know</source>
        <translation>Виду, якого цей Rollcall не знає</translation>
    </message>
    <message>
        <source>Signed in with a pasted token</source>
        <translation>Ви ввійшли зі вставленим токеном</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ви ввійшли</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Ви ввійшли як %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Поза мережею</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Ви не ввійшли</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Signed in to</source>
        <translation>Вхід до</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation>Надані області доступу</translation>
    </message>
    <message>
        <source>Token until</source>
        <translation>Токен діє до</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секрети</translation>
    </message>
    <message>
        <source>Fingerprints of the authority</source>
        <translation>Відбитки центру сертифікації</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>second client secret</source>
        <translation>секрет другого клієнта</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionFiles</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>Imported “%1” (%2).</source>
        <translation>Імпортовано «%1» (%2).</translation>
    </message>
    <message>
        <source>A document holds no secrets: sign in with rollcall login.</source>
        <translation>Документ не містить секретів: увійдіть командою rollcall login.</translation>
    </message>
    <message>
        <source>Add the connections of a document; - is standard input</source>
        <translation>Додати з’єднання з документа; - означає стандартне введення</translation>
    </message>
    <message>
        <source>Write connections as a document, without secrets</source>
        <translation>Записати з’єднання як документ, без секретів</translation>
    </message>
    <message>
        <source>Imported “%1” as “%2” (%3), as its name was taken here.</source>
        <translation>«%1» імпортовано як «%2» (%3), бо ця назва тут уже зайнята.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionForm</name>
    <message>
        <source>Goes into the keychain, never into the settings.</source>
        <translation>Зберігається у сховищі ключів, ніколи в налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionKind</name>
    <message>
        <source>%1 has a value of the wrong kind.</source>
        <translation>Поле «%1» має значення не того виду.</translation>
    </message>
    <message>
        <source>%1 holds a secret, which has no place here. Enter it when you sign in; it is kept in the keychain.</source>
        <translation>Поле «%1» містить секрет, якому тут не місце. Уведіть його під час входу; він зберігається у сховищі ключів.</translation>
    </message>
    <message>
        <source>%1 is no address of a server. It looks like https://login.example.com/.</source>
        <translation>У полі «%1» — не адреса сервера. Вона має вигляд https://login.example.com/.</translation>
    </message>
    <message>
        <source>%1 must begin with https://. Only 127.0.0.1 and [::1] may be reached without encryption.</source>
        <translation>Поле «%1» має починатися з https://. Без шифрування доступні лише 127.0.0.1 і [::1].</translation>
    </message>
    <message>
        <source>%1 has too many words; at most %2 are taken.</source>
        <translation>У полі «%1» забагато слів; приймається щонайбільше %2.</translation>
    </message>
    <message>
        <source>%1 must be words with blanks between them.</source>
        <translation>Поле «%1» має містити слова, розділені пропусками.</translation>
    </message>
    <message>
        <source>%1 has too many rows; at most %2 are taken.</source>
        <translation>У полі «%1» забагато рядків; приймається щонайбільше %2.</translation>
    </message>
    <message>
        <source>%1 has a row without a name.</source>
        <translation>У полі «%1» є рядок без назви.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which looks like a secret. Secrets go into the keychain, when you sign in.</source>
        <translation>У полі «%1» вказано «%2», а це схоже на секрет. Секрети зберігаються у сховищі ключів, коли ви входите.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>У полі «%1» немає варіанта «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>Поле «%1» має бути цілим числом.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Поле «%1» обов’язкове.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionOptions</name>
    <message>
        <source>--%1 takes NAME=VALUE.</source>
        <translation>--%1 приймає NAME=VALUE.</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 приймає yes або no.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 приймає ціле число.</translation>
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
        <source>“%1” has no --%2. See: rollcall connections kinds %3</source>
        <translation>«%1» не має --%2. Див.: rollcall connections kinds %3</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionPage</name>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ви&amp;йти…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Перевірити…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Редагувати з’єднання…</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Спробувати &amp;зараз</translation>
    </message>
    <message>
        <source>Unknown kind “%1”</source>
        <translation>Невідомий вид «%1»</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Розбло&amp;кувати…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Увійти &amp;ще раз…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>&amp;Запити…</translation>
    </message>
    <message>
        <source>What is kept here of its directory cannot be opened. %1</source>
        <translation>Те, що тут зберігається з його каталогу, неможливо відкрити. %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTarget</name>
    <message>
        <source>There is no connection “%1”. Make one with: rollcall connections add</source>
        <translation>З’єднання «%1» немає. Створіть його: rollcall connections add</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>З’єднання «%1» немає. Є: %2.</translation>
    </message>
    <message>
        <source>“%1” is the directory on this computer. It is always there, needs no sign-in and cannot be changed.</source>
        <translation>«%1» — каталог на цьому комп’ютері. Він завжди доступний, не потребує входу, і його не можна змінити.</translation>
    </message>
    <message>
        <source>This Rollcall does not know the kind “%1” of the connection “%2”. Use a newer one.</source>
        <translation>Цей Rollcall не знає виду «%1», до якого належить з’єднання «%2». Скористайтеся новішим.</translation>
    </message>
    <message>
        <source>“%1” needs no sign-in.</source>
        <translation>«%1» не потребує входу.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in only: it has no organizations and members that Rollcall could list or change. Leave --connection out to work in the directory on this computer.</source>
        <translation>«%1» — це лише вхід: у ньому немає організацій та учасників, яких Rollcall міг би показати чи змінити. Щоб працювати в каталозі на цьому комп’ютері, не вказуйте --connection.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTasks</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не вдалося записати %1: %2</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Імпорт з’єднань</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>З’єднання (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n connection(s). Sign in to each: a file holds no secrets.</source>
        <translation>
            <numerusform>Імпортовано %n з’єднання. Увійдіть у нього: файл не містить секретів.</numerusform>
            <numerusform>Імпортовано %n з’єднання. Увійдіть у кожне: файл не містить секретів.</numerusform>
            <numerusform>Імпортовано %n з’єднань. Увійдіть у кожне: файл не містить секретів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Експорт з’єднань</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n connection(s) to %1, without secrets.</source>
        <translation>
            <numerusform>Експортовано %n з’єднання до %1, без секретів.</numerusform>
            <numerusform>Експортовано %n з’єднання до %1, без секретів.</numerusform>
            <numerusform>Експортовано %n з’єднань до %1, без секретів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Додано: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Збережено: %1.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Вилучити %1?</translation>
    </message>
    <message>
        <source>You are signed out there, and what the keychain holds for it is forgotten.</source>
        <translation>Буде виконано вихід, а все, що зберігає для нього сховище ключів, буде забуто.</translation>
    </message>
    <message>
        <source>The server keeps everything it has.</source>
        <translation>На сервері все залишиться.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Вилучити з’єднання</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Вилучено: %1.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Вийти з %1?</translation>
    </message>
    <message>
        <source>The tokens are forgotten here and taken back at the server. What you have staged stays.</source>
        <translation>Токени буде забуто тут і відкликано на сервері. Підготовлені зміни залишаться.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>End the session in the &amp;browser too</source>
        <translation>Завершити й сеанс у &amp;браузері</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Ви вийшли з %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were taken here and got a number.</source>
        <translation>
            <numerusform>%n назва була вже зайнята і отримала номер.</numerusform>
            <numerusform>%n назви були вже зайняті й отримали номери.</numerusform>
            <numerusform>%n назв були вже зайняті й отримали номери.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTest</name>
    <message>
        <source>Not tried, as an earlier step did not succeed.</source>
        <translation>Не перевірено, бо попередній крок не вдався.</translation>
    </message>
    <message>
        <source>The connection names no issuer. Enter it, or the endpoints by hand.</source>
        <translation>У з’єднанні не вказано видавця. Уведіть його або введіть адреси вручну.</translation>
    </message>
    <message>
        <source>Without encryption, as the server is on this computer.</source>
        <translation>Без шифрування, бо сервер на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The endpoints are entered by hand, so nothing is asked.</source>
        <translation>Адреси введено вручну, тому запиту не було.</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>браузер</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>код пристрою</translation>
    </message>
    <message>
        <source>%1 describes its sign-in.</source>
        <extracomment>%1 is a host, %2 a list such as "browser, device code"</extracomment>
        <translation>%1 описує свій вхід.</translation>
    </message>
    <message>
        <source>%1 describes its sign-in: %2.</source>
        <translation>%1 описує свій вхід: %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so no token was asked for.</source>
        <translation>Ніхто не ввійшов, тому токен не запитувався.</translation>
    </message>
    <message>
        <source>There is a token, good until %1.</source>
        <translation>Токен є, діє до %1.</translation>
    </message>
    <message>
        <source>There is a token.</source>
        <translation>Токен є.</translation>
    </message>
    <message>
        <source>Without a token nothing can be read.</source>
        <translation>Без токена нічого не прочитати.</translation>
    </message>
    <message>
        <source>The server offers nothing that could be read as a test.</source>
        <translation>Сервер не пропонує нічого, що можна було б прочитати для перевірки.</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2, %3 bytes).</source>
        <translation>%1 відповів (HTTP %2, %3 Б).</translation>
    </message>
    <message>
        <source>The name %1 leads nowhere. Check how it is written and whether this computer is online.</source>
        <translation>Ім’я %1 нікуди не веде. Перевірте, чи правильно його написано та чи має цей комп’ютер доступ до мережі.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 має адресу %2.</translation>
    </message>
    <message>
        <source>%1, certificate of %2 until %3.</source>
        <extracomment>%1 is "TLS 1.3", %2 whose certificate it is, %3 a day</extracomment>
        <translation>%1, сертифікат %2, дійсний до %3.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (HTTP %2). Check audience and scopes of the connection, then sign in again.</source>
        <translation>%1 не приймає токен (HTTP %2). Перевірте у з’єднанні аудиторію та області доступу, а потім увійдіть ще раз.</translation>
    </message>
    <message>
        <source>%1 is an address and needs no look-up.</source>
        <translation>%1 — це адреса, пошук не потрібен.</translation>
    </message>
    <message>
        <source>Nobody told the address of %1 in time. Check whether this computer is online.</source>
        <translation>Адресу %1 не вдалося вчасно дізнатися. Перевірте, чи має цей комп’ютер доступ до мережі.</translation>
    </message>
    <message>
        <source>%1 (port %2) cannot be reached. Check the address, and the proxy if there is one.</source>
        <translation>%1 (порт %2) недоступний. Перевірте адресу та проксі, якщо він є.</translation>
    </message>
    <message>
        <source>%1 (port %2) did not answer in time. Check the address, and the proxy if there is one.</source>
        <translation>%1 (порт %2) не відповів вчасно. Перевірте адресу та проксі, якщо він є.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionTestCommand</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>The certificate of %1:</source>
        <translation>Сертифікат %1:</translation>
    </message>
    <message>
        <source>If you know that it is the right one: rollcall connections edit "%1" --accept-certificate %2</source>
        <translation>Якщо ви знаєте, що він правильний: rollcall connections edit "%1" --accept-certificate %2</translation>
    </message>
    <message>
        <source>The test of “%1” stopped at “%2”: %3</source>
        <translation>Перевірка «%1» зупинилася на кроці «%2»: %3</translation>
    </message>
    <message>
        <source>Walk through address, encryption, description, token and one read</source>
        <translation>Перевірити по черзі адресу, шифрування, опис, токен і одне читання</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Test it again.</source>
        <translation>З’єднання «%1» тим часом змінено. Перевірте його ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Connections</name>
    <message>
        <source>Signed in with a pasted token</source>
        <translation>Ви ввійшли зі вставленим токеном</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ви ввійшли</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Ви ввійшли як %1</translation>
    </message>
    <message>
        <source>No sign-in needed</source>
        <translation>Вхід не потрібен</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Locked until somebody unlocks it.</source>
        <translation>Заблоковано, доки хтось не розблокує.</translation>
    </message>
    <message>
        <source>Offline until %1</source>
        <translation>Поза мережею до %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Поза мережею</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Ви не ввійшли</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Продуктивне</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Проміжне</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Пісочниця</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Розробка</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестове</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Бурштиновий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>У браузері</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>За кодом на іншому пристрої</translation>
    </message>
    <message>
        <source>As a service account</source>
        <translation>Як службовий обліковий запис</translation>
    </message>
    <message>
        <source>With a token of your own</source>
        <translation>З власним токеном</translation>
    </message>
    <message>
        <source>The server's own page opens in the browser of this computer.</source>
        <translation>Власна сторінка сервера відкриється у браузері цього комп’ютера.</translation>
    </message>
    <message>
        <source>You type a short code on a phone or on another computer. For machines without a browser.</source>
        <translation>Ви вводите короткий код на телефоні або іншому комп’ютері. Для машин без браузера.</translation>
    </message>
    <message>
        <source>With the secret of the application, in no person's name.</source>
        <translation>За секретом застосунку, не від імені особи.</translation>
    </message>
    <message>
        <source>Paste a token that you were given. It is not renewed: it ends when it ends.</source>
        <translation>Вставте наданий вам токен. Він не поновлюється: коли його дія закінчиться, доведеться вставити новий.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Time that is left, minutes and seconds</extracomment>
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>This connection has been removed meanwhile.</source>
        <translation>Це з’єднання тим часом вилучили.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already. Choose another name.</source>
        <translation>З’єднання з назвою «%1» уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>З’єднанню потрібна назва.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>“%1” is the directory of this computer. Choose another name.</source>
        <translation>«%1» — каталог цього комп’ютера. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>There is no colour “%1”. There are: %2.</source>
        <translation>Кольору «%1» немає. Є: %2.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile in another window or by a command, so nothing was saved. Open it again and make your changes there.</source>
        <translation>Тим часом з’єднання змінили в іншому вікні або командою, тому нічого не збережено. Відкрийте його ще раз і внесіть зміни там.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsCommands</name>
    <message>
        <source>No sign-in needed</source>
        <translation>Вхід не потрібен</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>There is no kind “%1”. See: rollcall connections kinds</source>
        <translation>Виду «%1» немає. Див.: rollcall connections kinds</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>інколи</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обов’язковий</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Copied “%1” to “%2” (%3), without its sign-in.</source>
        <translation>«%1» скопійовано як «%2» (%3), без входу.</translation>
    </message>
    <message>
        <source>Remove the connection “%1”%2? You are signed out there, and what the keychain holds for it is forgotten.</source>
        <translation>Вилучити з’єднання «%1»%2? Буде виконано вихід, а все, що зберігає для нього сховище ключів, буде забуто.</translation>
    </message>
    <message>
        <source>Removed the connection “%1”.</source>
        <translation>Вилучено з’єднання «%1».</translation>
    </message>
    <message>
        <source>Name of the copy.</source>
        <translation>Назва копії.</translation>
    </message>
    <message>
        <source>List connections</source>
        <translation>Показати перелік з’єднань</translation>
    </message>
    <message>
        <source>Show one, and how it is signed in</source>
        <translation>Показати одне з’єднання та як у нього виконано вхід</translation>
    </message>
    <message>
        <source>Renew the token first, so that expiry and scopes are those of now.</source>
        <translation>Спершу поновити токен, щоб термін дії та області доступу були поточними.</translation>
    </message>
    <message>
        <source>List the kinds of connections, or the fields of one</source>
        <translation>Показати види з’єднань або поля одного з них</translation>
    </message>
    <message>
        <source>Copy one under another name</source>
        <translation>Скопіювати з’єднання під іншою назвою</translation>
    </message>
    <message>
        <source>Sign out, forget the secrets and remove one</source>
        <translation>Вийти, забути секрети й вилучити з’єднання</translation>
    </message>
    <message>
        <source>Show which kind of directory can do what</source>
        <translation>Показати, який вид каталогу що вміє</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>No connections yet.</source>
        <translation>З’єднань ще немає.</translation>
    </message>
    <message>
        <source>A connection says where a directory is and how you sign in there.</source>
        <translation>З’єднання вказує, де каталог і як до нього входити.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Редагувати…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Ду&amp;блювати…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ви&amp;йти…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Перевірити…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Перемістити в&amp;гору</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Перемістити вни&amp;з</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsJson</name>
    <message>
        <source>“%1” looks like a secret, and secrets are not imported. Take it out of the file and out of wherever it was copied from; it is asked for when you sign in.</source>
        <translation>«%1» схоже на секрет, а секрети не імпортуються. Приберіть його з файлу й звідти, звідки його скопійовано; його запитають під час входу.</translation>
    </message>
    <message>
        <source>“%1” is no setting of “%2”. Take it out, or use a newer Rollcall.</source>
        <translation>«%1» — не параметр «%2». Приберіть його або скористайтеся новішим Rollcall.</translation>
    </message>
    <message>
        <source>a connection is an object with name, kind and settings.</source>
        <translation>з’єднання — це об’єкт із name, kind і settings.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret, and secrets are not imported. Take it out.</source>
        <translation>«%1» схоже на секрет, а секрети не імпортуються. Приберіть його.</translation>
    </message>
    <message>
        <source>“%1” is no part of a connection, or of the wrong kind.</source>
        <translation>«%1» — не частина з’єднання або неправильного виду.</translation>
    </message>
    <message>
        <source>Rollcall does not know connections of the kind “%1”.</source>
        <translation>Rollcall не знає з’єднань виду «%1».</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which no list of connections is.</source>
        <translation>Файл більший за 1 МіБ, а таких списків з’єднань не буває.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 at byte %2.</source>
        <translation>Файл — не JSON: %1 на байті %2.</translation>
    </message>
    <message>
        <source>The file holds no connections of Rollcall.</source>
        <translation>У файлі немає з’єднань Rollcall.</translation>
    </message>
    <message>
        <source>The file was made by a newer Rollcall. Use that one, or export again from this one.</source>
        <translation>Файл створено новішим Rollcall. Скористайтеся ним або експортуйте знову із цієї версії.</translation>
    </message>
    <message>
        <source>“%1” is no part of a list of connections.</source>
        <translation>«%1» — не частина списку з’єднань.</translation>
    </message>
    <message>
        <source>The file holds more than %1 connections.</source>
        <translation>Файл містить понад %1 з’єднань.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsModel</name>
    <message>
        <source>Unknown kind “%1”</source>
        <translation>Невідомий вид «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>Rollcall::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
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
    <name>Rollcall::Countdown</name>
    <message>
        <source>%1 left</source>
        <translation>Залишилося %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::CsvRows</name>
    <message>
        <source>The file holds no rows.</source>
        <translation>У файлі немає рядків.</translation>
    </message>
</context>
<context>
    <name>Rollcall::CsvWriter</name>
    <message>
        <source>Row %1, column “%2”: a NUL character cannot be written.</source>
        <translation>Рядок %1, стовпець «%2»: символ NUL неможливо записати.</translation>
    </message>
    <message>
        <source>Row %1 holds “%2”, which %3 does not know. Write the file in UTF-8.</source>
        <translation>Рядок %1 містить «%2», якого немає в кодуванні %3. Запишіть файл у UTF-8.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Damage</name>
    <message>
        <source>%1 is an error of the spreadsheet, not a value.</source>
        <translation>%1 — помилка електронної таблиці, а не значення.</translation>
    </message>
    <message>
        <source>The spreadsheet made a rounded number of this: %1. Format the column as text and enter it again.</source>
        <translation>Електронна таблиця перетворила це на округлене число: %1. Задайте для стовпця текстовий формат і введіть значення ще раз.</translation>
    </message>
    <message>
        <source>%1 has more digits than a spreadsheet keeps; the last ones may be gone.</source>
        <translation>%1 має більше цифр, ніж зберігає електронна таблиця; останні могли бути втрачені.</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this: %1. Format the column as text and enter it again.</source>
        <translation>Електронна таблиця перетворила це на дату: %1. Задайте для стовпця текстовий формат і введіть значення ще раз.</translation>
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
        <translation>
            <numerusform>«%1» не можна видалити, доки їй підпорядкована %n організація: %2. Спершу видаліть або перепідпорядкуйте.</numerusform>
            <numerusform>«%1» не можна видалити, доки їй підпорядковані %n організації: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform>
            <numerusform>«%1» не можна видалити, доки їй підпорядковано %n організацій: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Її залишить %n учасник.</numerusform>
            <numerusform>Її залишать %n учасники.</numerusform>
            <numerusform>Її залишать %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no other organization; the account stays in the directory.</source>
        <translation>
            <numerusform>%n із них не належить до жодної іншої організації; обліковий запис залишиться в каталозі.</numerusform>
            <numerusform>%n із них не належать до жодної іншої організації; облікові записи залишаться в каталозі.</numerusform>
            <numerusform>%n із них не належать до жодної іншої організації; облікові записи залишаться в каталозі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who belong to no other organization keep their accounts in the directory.</source>
        <translation>Облікові записи тих, хто не належить до жодної іншої організації, залишаться в каталозі.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending invitation(s) can no longer be accepted.</source>
        <translation>
            <numerusform>%n запрошення, що очікує, більше не можна буде прийняти.</numerusform>
            <numerusform>%n запрошення, що очікують, більше не можна буде прийняти.</numerusform>
            <numerusform>%n запрошень, що очікують, більше не можна буде прийняти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of its own are deleted: %1.</source>
        <translation>
            <numerusform>Буде видалено %n її власну роль: %1.</numerusform>
            <numerusform>Буде видалено %n її власні ролі: %1.</numerusform>
            <numerusform>Буде видалено %n її власних ролей: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) become free: %1.</source>
        <translation>
            <numerusform>Звільниться %n домен: %1.</numerusform>
            <numerusform>Звільняться %n домени: %1.</numerusform>
            <numerusform>Звільниться %n доменів: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more members: the server has not listed them all.</source>
        <translation>Учасників може бути більше: сервер перелічив не всіх.</translation>
    </message>
    <message>
        <source>Who is a member is not known: the server has not listed them.</source>
        <translation>Хто є учасником, невідомо: сервер не перелічив учасників.</translation>
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
        <translation>
            <numerusform>Її має %n учасник; він отримає натомість іншу роль.</numerusform>
            <numerusform>Її мають %n учасники; вони отримають натомість іншу роль.</numerusform>
            <numerusform>Її мають %n учасників; вони отримають натомість іншу роль.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Її ніхто не має.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n role group(s): %1.</source>
        <translation>
            <numerusform>Її буде вилучено з %n групи ролей: %1.</numerusform>
            <numerusform>Її буде вилучено з %n груп ролей: %1.</numerusform>
            <numerusform>Її буде вилучено з %n груп ролей: %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n організація більше не зможе надавати її ролі, якщо їх немає в іншій групі.</numerusform>
            <numerusform>%n організації більше не зможуть надавати її ролі, якщо їх немає в іншій групі.</numerusform>
            <numerusform>%n організацій більше не зможуть надавати її ролі, якщо їх немає в іншій групі.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n організація</numerusform>
            <numerusform>%n організації</numerusform>
            <numerusform>%n організацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n ролі</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
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
    <message>
        <source>There may be more holders: the server has not listed all members.</source>
        <translation>Її може мати ще хтось: сервер перелічив не всіх учасників.</translation>
    </message>
    <message>
        <source>Who holds it is not known: the server has not listed all members.</source>
        <translation>Хто її має, невідомо: сервер перелічив не всіх учасників.</translation>
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
    <name>Rollcall::DevicePane</name>
    <message>
        <source>address</source>
        <translation>адресу</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>Asking the server for a code…</source>
        <translation>Запит коду в сервера…</translation>
    </message>
    <message>
        <source>On any device, open this address and type the code. This window follows by itself.</source>
        <translation>На будь-якому пристрої відкрийте цю адресу й уведіть код. Це вікно оновиться саме.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::DifferencesTable</name>
    <message>
        <source>What changes, in three columns</source>
        <translation>Що змінюється, у трьох стовпцях</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>На основі</translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation>Каталог зараз</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Після цього</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Усе загалом</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>Залишити, як є зараз</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Усе одно зробити</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A symbol and what it means: "≠ conflict"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Їхнє: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Моє: %1</translation>
    </message>
    <message>
        <source>What to keep of %1</source>
        <translation>Що залишити: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
</context>
<context>
    <name>Rollcall::Directory</name>
    <message>
        <source>This directory keeps no logos.</source>
        <translation>Цей каталог не зберігає логотипів.</translation>
    </message>
    <message>
        <source>This directory cannot tell beforehand what a change would do.</source>
        <translation>Цей каталог не може наперед сказати, що зробила б зміна.</translation>
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
    <name>Rollcall::DroppedPeople</name>
    <message numerus="yes">
        <source>%n file(s) were left out: at most %1 files and %2 are read at once.</source>
        <translation>
            <numerusform>%n файл пропущено: за раз читається не більше %1 файлів і %2.</numerusform>
            <numerusform>%n файли пропущено: за раз читається не більше %1 файлів і %2.</numerusform>
            <numerusform>%n файлів пропущено: за раз читається не більше %1 файлів і %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 only the first %2 were read.</source>
        <translation>З %1 прочитано лише перші %2.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Of the contacts only the first %1 were read.</source>
        <translation>З контактів прочитано лише перші %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::EditChangeDialog</name>
    <message>
        <source>&amp;Save in the basket</source>
        <translation>&amp;Зберегти в кошику</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Раніше: %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>Changes in the basket: %1. Nothing is sent.</source>
        <translation>Змін у кошику: %1. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>The roles cannot be read now.</source>
        <translation>Ролі зараз не вдається прочитати.</translation>
    </message>
    <message>
        <source>Send an &amp;invitation</source>
        <translation>Надіслати &amp;запрошення</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>запрошення</translation>
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
        <translation>
            <numerusform>Це видно ще в %n організації.</numerusform>
            <numerusform>Це видно ще у %n організаціях.</numerusform>
            <numerusform>Це видно ще в %n організаціях.</numerusform>
        </translation>
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
        <translation>
            <numerusform>За один раз можна застосувати щонайбільше %n зміну.</numerusform>
            <numerusform>За один раз можна застосувати щонайбільше %n зміни.</numerusform>
            <numerusform>За один раз можна застосувати щонайбільше %n змін.</numerusform>
        </translation>
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
        <translation>Середовище: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::EnvironmentField</name>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Colour of the environment</source>
        <translation>Колір середовища</translation>
    </message>
    <message>
        <source>Its own colour</source>
        <translation>Власний колір</translation>
    </message>
</context>
<context>
    <name>Rollcall::ErrorFile</name>
    <message>
        <source>Row number</source>
        <extracomment>Heading of a column that tells which row of a file was wrong</extracomment>
        <translation>Номер рядка</translation>
    </message>
    <message>
        <source>Columns at fault</source>
        <translation>Стовпці з помилками</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причини</translation>
    </message>
    <message>
        <source>Surplus cells</source>
        <translation>Зайві комірки</translation>
    </message>
</context>
<context>
    <name>Rollcall::Export</name>
    <message>
        <source>Roles</source>
        <extracomment>Headings of an exported list of people</extracomment>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Останній вхід</translation>
    </message>
    <message>
        <source>Id</source>
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
        <source>Created</source>
        <translation>Створено</translation>
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
        <source>Belongs to</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Групи ролей</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Мають роль</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Експорт зупинено; файл не записано.</translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Каталог закрили.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ExportCommands</name>
    <message>
        <source>There is no column “%1”. There are: %2</source>
        <translation>Стовпця «%1» немає. Є такі: %2</translation>
    </message>
    <message>
        <source>--columns names no column. There are: %1</source>
        <translation>--columns не називає жодного стовпця. Є такі: %1</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Замінити %1?</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 уже є, і його залишено як є.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>Записано %n рядок</numerusform>
            <numerusform>Записано %n рядки</numerusform>
            <numerusform>Записано %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>Записано %n рядок до %1</numerusform>
            <numerusform>Записано %n рядки до %1</numerusform>
            <numerusform>Записано %n рядків до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these, in this order: keys of --json, with commas between them.</source>
        <translation>Лише ці й у цьому порядку: ключі --json через коми.</translation>
    </message>
    <message>
        <source>Write members into a file: .csv, .tsv, .xlsx, .json or .jsonl</source>
        <translation>Записати учасників у файл: .csv, .tsv, .xlsx, .json або .jsonl</translation>
    </message>
    <message>
        <source>Write organizations into a file</source>
        <translation>Записати організації у файл</translation>
    </message>
    <message>
        <source>Only those with this text in any field.</source>
        <translation>Лише ті, в кого цей текст є в будь-якому полі.</translation>
    </message>
    <message>
        <source>Write roles into a file</source>
        <translation>Записати ролі у файл</translation>
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
        <translation>
            <numerusform>Учасник %n організації</numerusform>
            <numerusform>Учасник %n організацій</numerusform>
            <numerusform>Учасник %n організацій</numerusform>
        </translation>
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
    <message>
        <source>Built in</source>
        <translation>Вбудована</translation>
    </message>
    <message>
        <source>Cannot be edited or deleted</source>
        <translation>Не можна змінити чи видалити</translation>
    </message>
    <message>
        <source>Role of the whole directory</source>
        <translation>Роль усього каталогу</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Роль для %1</translation>
    </message>
    <message>
        <source>A word of another program.</source>
        <translation>Слово іншої програми.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Мають її</translation>
    </message>
    <message>
        <source>How many memberships have the role</source>
        <translation>Скільки членств має цю роль</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступна</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>New members get it unless another is chosen.</source>
        <translation>Нові учасники отримують її, якщо не вибрано іншу.</translation>
    </message>
    <message>
        <source>every application</source>
        <translation>кожен застосунок</translation>
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
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Role groups</source>
        <translation>Групи ролей</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Підключення закрито.</translation>
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
    <name>Rollcall::FieldWords</name>
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
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>The directory's status</source>
        <translation>Статус у каталозі</translation>
    </message>
</context>
<context>
    <name>Rollcall::FilePicker</name>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>%1, valid until %2
SHA-256 %3</source>
        <translation>%1, чинний до %2
SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Виберіть файл: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертифікати (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
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
        <source>&amp;Discard</source>
        <translation>&amp;Відкинути</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Продовжити редагування</translation>
    </message>
    <message>
        <source>S&amp;tage instead</source>
        <translation>&amp;Натомість підготувати</translation>
    </message>
    <message>
        <source>It waits in the basket until you apply it</source>
        <translation>Чекає в кошику, доки ви це не застосуєте</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Підготувати</translation>
    </message>
    <message>
        <source>Applies it at once</source>
        <translation>Застосовує одразу</translation>
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
    <name>Rollcall::History</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
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
    <message>
        <source>Required: %1.</source>
        <translation>Обов’язково: %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Import</name>
    <message>
        <source>The file does not have its row %1 any more.</source>
        <translation>У файлі більше немає рядка %1.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Робочий простір закрили.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Рядок %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>Імпорт %1 до %2</translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Каталог закрили.</translation>
    </message>
    <message>
        <source>Nobody may be added to this organization.</source>
        <translation>До цієї організації нікого не можна додати.</translation>
    </message>
    <message>
        <source>This directory does not take the field “%1”.</source>
        <translation>Цей каталог не приймає поля «%1».</translation>
    </message>
    <message>
        <source>This directory wants the field “%1”, which no column and no constant fills.</source>
        <translation>Цей каталог вимагає поле «%1», якого не заповнює жоден стовпець і жодна стала.</translation>
    </message>
    <message>
        <source>There is no role “%1” here to give to rows that name none.</source>
        <translation>Ролі «%1» тут немає, щоб надати її рядкам, де роль не вказано.</translation>
    </message>
    <message>
        <source>This directory sends no invitations. Add the people as active members.</source>
        <translation>Цей каталог не надсилає запрошень. Додайте людей як активних учасників.</translation>
    </message>
    <message>
        <source>This directory makes no temporary passwords.</source>
        <translation>Цей каталог не створює тимчасових паролів.</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading of a column that names the roles of members</extracomment>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>The people of this directory cannot be compared with a file yet.</source>
        <translation>Людей цього каталогу ще не можна порівняти з файлом.</translation>
    </message>
    <message>
        <source>The columns of %1 are not those that were mapped. Map them anew.</source>
        <translation>Стовпці %1 — не ті, що були зіставлені. Зіставте їх заново.</translation>
    </message>
    <message>
        <source>The file does not have this row any more.</source>
        <translation>У файлі більше немає цього рядка.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a row of an imported file comes to</extracomment>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Membership</source>
        <extracomment>A row of an imported file: somebody whom the directory knows is added to this organization</extracomment>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублікат</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>This row means more than one person of the directory: %1.</source>
        <translation>Цей рядок стосується більше ніж однієї особи каталогу: %1.</translation>
    </message>
    <message>
        <source>A member needs a role. Choose one for rows that name none.</source>
        <translation>Учасникові потрібна роль. Виберіть її для рядків, де роль не вказано.</translation>
    </message>
    <message>
        <source>Not reached: the import stopped before this row was done.</source>
        <translation>Не дійшла черга: імпорт зупинився раніше, ніж виконав цей рядок.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Перевірку зупинено.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were not imported: %1</source>
        <translation>
            <numerusform>%n неімпортований рядок: %1</numerusform>
            <numerusform>%n неімпортовані рядки: %1</numerusform>
            <numerusform>%n неімпортованих рядків: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2 of %3 done, %4 a second</source>
        <translation>Рядок %1: виконано %2 із %3, %4 за секунду</translation>
    </message>
    <message>
        <source>The same command goes on where this stopped.</source>
        <translation>Та сама команда продовжить із місця зупинки.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) into “%1”?</source>
        <translation>
            <numerusform>Імпортувати %n рядок до «%1»?</numerusform>
            <numerusform>Імпортувати %n рядки до «%1»?</numerusform>
            <numerusform>Імпортувати %n рядків до «%1»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported.</source>
        <translation>
            <numerusform>%n рядок неможливо імпортувати.</numerusform>
            <numerusform>%n рядки неможливо імпортувати.</numerusform>
            <numerusform>%n рядків неможливо імпортувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Into which organization? Add --organization.</source>
        <translation>До якої організації? Додайте --organization.</translation>
    </message>
    <message>
        <source>Going on with the import that stopped behind row %1; --anew begins again.</source>
        <translation>Продовжується імпорт, що зупинився після рядка %1; --anew починає заново.</translation>
    </message>
    <message>
        <source>Import people from a CSV, XLSX or JSON file; goes on where it stopped</source>
        <translation>Імпортувати людей із файлу CSV, XLSX або JSON; продовжує з місця зупинки</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Назва або id організації.</translation>
    </message>
    <message>
        <source>Only say what each row would come to.</source>
        <translation>Лише сказати, що вийде з кожного рядка.</translation>
    </message>
    <message>
        <source>Read the columns as this file says: the “mapping” of an earlier --json.</source>
        <translation>Читати стовпці, як указує цей файл: «mapping» із попереднього --json.</translation>
    </message>
    <message>
        <source>Role of rows that name none; may be repeated.</source>
        <translation>Роль для рядків, де її не вказано; можна повторювати.</translation>
    </message>
    <message>
        <source>Add new people as active members; without it they are invited.</source>
        <translation>Додати нових людей як активних учасників; без цього їх запрошують.</translation>
    </message>
    <message>
        <source>Make a temporary password for each new account and print it once.</source>
        <translation>Створити тимчасовий пароль для кожного нового облікового запису й вивести його один раз.</translation>
    </message>
    <message>
        <source>Write the rows that were not imported, with reasons (.csv, .xlsx, .json).</source>
        <translation>Записати неімпортовані рядки з причинами (.csv, .xlsx, .json).</translation>
    </message>
    <message>
        <source>Do not go on with an import of this file that stopped.</source>
        <translation>Не продовжувати зупинений імпорт цього файлу.</translation>
    </message>
    <message>
        <source>Write FILE, with the headings that this directory knows, for filling in.</source>
        <translation>Записати FILE із заголовками, відомими цьому каталогу, для заповнення.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2</source>
        <translation>Не вдалося прочитати зіставлення %1: %2</translation>
    </message>
    <message>
        <source>The mapping %1 was made for a table with other columns.</source>
        <translation>Зіставлення %1 зроблено для таблиці з іншими стовпцями.</translation>
    </message>
    <message>
        <source>Row %1: %2. %3</source>
        <extracomment>A row of an imported file: its number, what it comes to ("Error") and the reason</extracomment>
        <translation>Рядок %1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. With --errors FILE all of them are written to a file.</source>
        <translation>
            <numerusform>… і ще %n. З --errors FILE усі вони записуються у файл.</numerusform>
            <numerusform>… і ще %n. З --errors FILE усі вони записуються у файл.</numerusform>
            <numerusform>… і ще %n. З --errors FILE усі вони записуються у файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>рядків немає</translation>
    </message>
    <message>
        <source>There is no role “%1” here.</source>
        <translation>Ролі «%1» тут немає.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name for the file of passwords.</source>
        <translation>%1 вже є. Виберіть іншу назву для файлу з паролями.</translation>
    </message>
    <message numerus="yes">
        <source>%n temporary password(s) written to %1</source>
        <translation>
            <numerusform>%n тимчасовий пароль записано до %1</numerusform>
            <numerusform>%n тимчасові паролі записано до %1</numerusform>
            <numerusform>%n тимчасових паролів записано до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n row(s) left. The same command goes on where this stopped.</source>
        <translation>
            <numerusform>Зупинено; залишився %n рядок. Та сама команда продовжить із цього місця.</numerusform>
            <numerusform>Зупинено; залишилося %n рядки. Та сама команда продовжить із цього місця.</numerusform>
            <numerusform>Зупинено; залишилося %n рядків. Та сама команда продовжить із цього місця.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staged. The same command without --stage applies it, as does the basket of the window.</source>
        <translation>Підготовлено. Та сама команда без --stage застосує це, як і кошик у вікні.</translation>
    </message>
    <message>
        <source>This file is staged already.</source>
        <translation>Цей файл уже підготовлено.</translation>
    </message>
    <message>
        <source>Put it into the basket only; the same command without this applies it.</source>
        <translation>Лише покласти в кошик; та сама команда без цієї опції застосує це.</translation>
    </message>
    <message>
        <source>Write them into this file instead, encrypted with a passphrase from standard input; see “secrets open”.</source>
        <translation>Записати їх натомість у цей файл, зашифрувавши парольною фразою зі стандартного вводу; див. «secrets open».</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <extracomment>How a file was read: "Excel workbook, sheet “People”"</extracomment>
        <translation>Прочитано як %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>Імпортовано %n рядок</numerusform>
            <numerusform>Імпортовано %n рядки</numerusform>
            <numerusform>Імпортовано %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it with “rollcall changes request-approval %1”, and then: rollcall changes apply %1 --approval FILE</source>
        <translation>Попросіть про це: «rollcall changes request-approval %1», а тоді: rollcall changes apply %1 --approval ФАЙЛ</translation>
    </message>
    <message>
        <source>What was imported is taken back by: rollcall changes undo %1</source>
        <translation>Імпортоване скасовує: rollcall changes undo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) is/are not read: %1</source>
        <translation>
            <numerusform>%n стовпець не читається: %1</numerusform>
            <numerusform>%n стовпці не читаються: %1</numerusform>
            <numerusform>%n стовпців не читаються: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: all of them are in %1.</source>
        <translation>
            <numerusform>… і ще %n: усі є в %1.</numerusform>
            <numerusform>… і ще %n: усі є в %1.</numerusform>
            <numerusform>… і ще %n: усі є в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportJob</name>
    <message>
        <source>The workspace was closed. The import goes on where it stopped.</source>
        <translation>Робочий простір закрили. Імпорт продовжиться з місця зупинки.</translation>
    </message>
    <message>
        <source>This import was not staged yet.</source>
        <translation>Цей імпорт ще не підготовлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still on their way. Go on with the import in a moment.</source>
        <translation>
            <numerusform>%n рядок ще в дорозі. Продовжте імпорт за мить.</numerusform>
            <numerusform>%n рядки ще в дорозі. Продовжте імпорт за мить.</numerusform>
            <numerusform>%n рядків ще в дорозі. Продовжте імпорт за мить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this import wait in the basket for one approval by a second person. When it has come, go on with the import.</source>
        <translation>
            <numerusform>%n рядок цього імпорту чекає в кошику на одне схвалення другою людиною. Коли воно надійде, продовжіть імпорт.</numerusform>
            <numerusform>%n рядки цього імпорту чекають у кошику на одне схвалення другою людиною. Коли воно надійде, продовжіть імпорт.</numerusform>
            <numerusform>%n рядків цього імпорту чекають у кошику на одне схвалення другою людиною. Коли воно надійде, продовжіть імпорт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading: what a row of a file comes to</extracomment>
        <translation>Наслідок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportStudio</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Д&amp;алі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Імпорт до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the file name no role here.</source>
        <translation>
            <numerusform>%n слово з файлу не називає тут жодної ролі.</numerusform>
            <numerusform>%n слова з файлу не називають тут жодної ролі.</numerusform>
            <numerusform>%n слів із файлу не називають тут жодної ролі.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Map them</source>
        <translation>&amp;Зіставити їх</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Зіставлення</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосування</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Крок %1 із %2: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Імпортувати рядки: %1</translation>
    </message>
    <message>
        <source>No row of this file changes anything.</source>
        <translation>Жоден рядок цього файлу нічого не змінює.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Електронна таблиця (*.xlsx)</translation>
    </message>
    <message>
        <source>The columns are read as last time.</source>
        <translation>Стовпці прочитано так, як минулого разу.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stopped with %n row(s) left.</source>
        <translation>
            <numerusform>«%1» зупинено, залишився %n рядок.</numerusform>
            <numerusform>«%1» зупинено, залишилося %n рядки.</numerusform>
            <numerusform>«%1» зупинено, залишилося %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Забути його</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>Зберегти рядки, які не імпортуються</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <translation>не імпортовано.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in %1, each with its reason.</source>
        <translation>
            <numerusform>Збережено %n рядок у %1 разом із причиною.</numerusform>
            <numerusform>Збережено %n рядки в %1, кожен із причиною.</numerusform>
            <numerusform>Збережено %n рядків у %1, кожен із причиною.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was imported; there is nothing to save.</source>
        <translation>Імпортовано всі рядки; зберігати нічого.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Зберегти шаблон</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>люди.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Зупинити й закрити</translation>
    </message>
    <message>
        <source>S&amp;tage only</source>
        <translation>Лише &amp;підготувати</translation>
    </message>
    <message>
        <source>Put it into the basket; nothing is changed until it is applied there</source>
        <translation>Покласти в кошик; нічого не зміниться, доки там цього не застосують</translation>
    </message>
    <message>
        <source>The import is under way. It can go on without this window, or stop behind the rows that are being sent and go on from there another time.</source>
        <translation>Імпорт триває. Він може йти далі без цього вікна або зупинитися за рядками, які саме надсилаються, і продовжити звідти іншим разом.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продовжити без вікна</translation>
    </message>
    <message>
        <source>Rows of “%1” wait in the basket.</source>
        <translation>Рядки «%1» чекають у кошику.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ImportWords</name>
    <message>
        <source>%1 of %2 rows change the directory.</source>
        <translation>Каталог змінюють %1 із %2 рядків.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported.</source>
        <translation>
            <numerusform>%n рядок неможливо імпортувати.</numerusform>
            <numerusform>%n рядки неможливо імпортувати.</numerusform>
            <numerusform>%n рядків неможливо імпортувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the file with the one that was checked…</source>
        <translation>Порівняння файлу з тим, який перевірено…</translation>
    </message>
    <message>
        <source>Row %1: %2 of %3</source>
        <translation>Рядок %1: %2 із %3</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 за секунду</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>залишилося близько %1</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>призупиняється…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>зупиняється…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %n рядок.</numerusform>
            <numerusform>Імпортовано %n рядки.</numerusform>
            <numerusform>Імпортовано %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest goes on where it stopped whenever you want, also on another day.</source>
        <translation>Решта продовжиться з місця зупинки, коли захочете, навіть іншого дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not done; they stay in the basket with their reasons.</source>
        <translation>
            <numerusform>%n рядок не виконано; він залишається в кошику зі своєю причиною.</numerusform>
            <numerusform>%n рядки не виконано; вони залишаються в кошику зі своїми причинами.</numerusform>
            <numerusform>%n рядків не виконано; вони залишаються в кошику зі своїми причинами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in the basket.</source>
        <translation>
            <numerusform>%n рядок чекає в кошику.</numerusform>
            <numerusform>%n рядки чекають у кошику.</numerusform>
            <numerusform>%n рядків чекають у кошику.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Imports</name>
    <message>
        <source>This import is not there any more. Begin it anew.</source>
        <translation>Цього імпорту більше немає. Почніть його заново.</translation>
    </message>
    <message>
        <source>Another window or command goes on with this import.</source>
        <translation>Цей імпорт продовжує інше вікно або команда.</translation>
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
        <translation>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to inspect it.</source>
        <translation>Виберіть щось одне, щоб переглянути.</translation>
    </message>
    <message>
        <source>Select a person to inspect</source>
        <translation>Виберіть особу, щоб переглянути</translation>
    </message>
    <message>
        <source>Select an organization to inspect</source>
        <translation>Виберіть організацію, щоб переглянути</translation>
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
    <name>Rollcall::JournalActions</name>
    <message>
        <source>&amp;Undo selected…</source>
        <translation>&amp;Скасувати вибране…</translation>
    </message>
    <message>
        <source>&amp;Open in new window</source>
        <translation>&amp;Відкрити в новому вікні</translation>
    </message>
    <message>
        <source>Show only &amp;the same</source>
        <translation>Показати лише &amp;такі самі</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Verify against an &amp;anchor…</source>
        <translation>Перевірити за &amp;якорем…</translation>
    </message>
    <message>
        <source>Export as JSO&amp;N Lines…</source>
        <translation>Експортувати як JSO&amp;N Lines…</translation>
    </message>
    <message>
        <source>Export as C&amp;SV…</source>
        <translation>Експортувати як C&amp;SV…</translation>
    </message>
    <message>
        <source>Export an anc&amp;hor…</source>
        <translation>Експортувати я&amp;кір…</translation>
    </message>
    <message>
        <source>Show as comman&amp;d line</source>
        <translation>Показати як ко&amp;манду</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>С&amp;терти особу…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Онов&amp;ити</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalDetails</name>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До і після</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected.</source>
        <translation>
            <numerusform>Вибрано %n рядок.</numerusform>
            <numerusform>Вибрано %n рядки.</numerusform>
            <numerusform>Вибрано %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what it was before and after.</source>
        <translation>Виберіть рядок, щоб побачити, що було до і після.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Запит %1</translation>
    </message>
    <message>
        <source>The person was erased: what the row said about them is read by nobody any more.</source>
        <translation>Особу стерто: того, що рядок казав про неї, вже ніхто не прочитає.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>At another server or client than the connection leads to now</source>
        <translation>На іншому сервері чи клієнті, ніж той, куди тепер веде підключення</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalFilters</name>
    <message>
        <source>Since %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Дія</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Час</translation>
    </message>
    <message>
        <source>Re&amp;move all filters</source>
        <translation>Вилу&amp;чити всі фільтри</translation>
    </message>
    <message>
        <source>&amp;Done by…</source>
        <translation>&amp;Хто зробив…</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Хто зробив</translation>
    </message>
    <message>
        <source>&amp;Name or id of who did it:</source>
        <translation>&amp;Ім’я або id того, хто це зробив:</translation>
    </message>
    <message>
        <source>Done t&amp;o…</source>
        <translation>&amp;З ким або чим…</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>З ким або чим</translation>
    </message>
    <message>
        <source>&amp;Name or id of what it was done to:</source>
        <translation>&amp;Назва або id того, з ким або чим це зроблено:</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сьогодні</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Останні &amp;7 днів</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>Останні &amp;30 днів</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Від … до …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Стосується: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Хто: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>З ким або чим: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalKey</name>
    <message>
        <source>The signing key is not in the keychain any more. Sign again to make a new one.</source>
        <translation>Ключа підпису у сховищі ключів більше немає. Підпишіть ще раз, щоб створити новий.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>To</source>
        <translation>З ким або чим</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>The directory's own number of the request</source>
        <translation>Власний номер запиту в каталозі</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Місце в ланцюжку</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing is written in the journal yet.</source>
        <translation>У журналі ще нічого не записано.</translation>
    </message>
    <message>
        <source>Every change that is applied is written here.</source>
        <translation>Кожна застосована зміна записується сюди.</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Жоден рядок не відповідає цим фільтрам.</translation>
    </message>
    <message>
        <source>Try a shorter text, or remove a filter.</source>
        <translation>Спробуйте коротший текст або вилучіть якийсь фільтр.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Шукати в журналі</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Look for rows that were edited, removed or moved</source>
        <translation>Шукати рядки, які відредаговано, вилучено або переміщено</translation>
    </message>
    <message>
        <source>Not verified since this page was opened.</source>
        <translation>Не перевірено, відколи цю сторінку відкрито.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln row(s)</source>
        <translation>
            <numerusform>Останній %Ln рядок</numerusform>
            <numerusform>Останні %Ln рядки</numerusform>
            <numerusform>Останні %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, вибрано %n</numerusform>
            <numerusform>%1, вибрано %n</numerusform>
            <numerusform>%1, вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
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
    <message>
        <source>Show all in the journal</source>
        <translation>Показати все в журналі</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalTasks</name>
    <message>
        <source>The directory was closed.</source>
        <translation>Каталог закрили.</translation>
    </message>
    <message>
        <source>Verify against an anchor</source>
        <translation>Перевірити за якорем</translation>
    </message>
    <message>
        <source>Anchors (*.json);;All files (*)</source>
        <translation>Якорі (*.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Експортувати журнал</translation>
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
            <numerusform>Записано %n рядок до %1.</numerusform>
            <numerusform>Записано %n рядки до %1.</numerusform>
            <numerusform>Записано %n рядків до %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export an anchor</source>
        <translation>Експортувати якір</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>Якорі (*.json)</translation>
    </message>
    <message>
        <source>Wrote the anchor to %1. Keep it where nobody who can change the journal can write.</source>
        <translation>Якір записано до %1. Зберігайте його там, куди не може писати ніхто, хто може змінити журнал.</translation>
    </message>
    <message>
        <source>Wrote the anchor to %1. No keychain took its key, which is used no more (%2).</source>
        <translation>Якір записано до %1. Жодне сховище ключів не прийняло його ключа, тому цей ключ більше не використовується (%2).</translation>
    </message>
    <message>
        <source>Nothing of this can be undone.</source>
        <translation>Нічого з цього не можна скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n change(s)?</source>
        <translation>
            <numerusform>Скасувати %n зміну?</numerusform>
            <numerusform>Скасувати %n зміни?</numerusform>
            <numerusform>Скасувати %n змін?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>It removes or suspends %n people. Type the number to do it.</source>
        <translation>
            <numerusform>Це вилучить або призупинить %n особу. Щоб зробити це, введіть число.</numerusform>
            <numerusform>Це вилучить або призупинить %n особи. Щоб зробити це, введіть число.</numerusform>
            <numerusform>Це вилучить або призупинить %n осіб. Щоб зробити це, введіть число.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase what the journal says about %1?</source>
        <translation>Стерти те, що журнал каже про %1?</translation>
    </message>
    <message>
        <source>It becomes unreadable for ever; the rows stay, and the journal still verifies.</source>
        <translation>Воно назавжди стане нечитним; рядки залишаться, і журнал і далі проходитиме перевірку.</translation>
    </message>
    <message>
        <source>Their changes leave the basket and cannot be undone any more.</source>
        <translation>Зміни цієї особи залишать кошик, і їх більше не можна буде скасувати.</translation>
    </message>
    <message>
        <source>Copies of the database that were made before still hold it.</source>
        <translation>Зроблені раніше копії бази даних і далі це містять.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Стерто.</translation>
    </message>
    <message>
        <source>Erased. Another program was reading the database, so traces of the key stay in it until all that use it are closed.</source>
        <translation>Стерто. Базу даних читала інша програма, тому сліди ключа залишаються в ній, доки не закриють усі програми, що її використовують.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln row(s)</source>
        <translation>
            <numerusform>Перевірено %Ln рядок</numerusform>
            <numerusform>Перевірено %Ln рядки</numerusform>
            <numerusform>Перевірено %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unanchored: a cut end or a journal written anew need not show. Export an anchor and keep it elsewhere.</source>
        <extracomment>%1: "Verified 12,345 rows"</extracomment>
        <translation>%1, без якоря: обрізаний кінець або записаний заново журнал можуть залишитися непоміченими. Експортуйте якір і зберігайте його деінде.</translation>
    </message>
    <message>
        <source>%1, anchored %2.</source>
        <extracomment>%1: "Verified 12,345 rows", %2: "3 days ago"</extracomment>
        <translation>%1, якір: %2.</translation>
    </message>
    <message>
        <source>%1, anchored %2 by a key that is not in this computer's keychain (%3).</source>
        <extracomment>%3: a fingerprint</extracomment>
        <translation>%1, якір: %2, ключем, якого немає у сховищі ключів цього комп’ютера (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be undone here: what was there before is not kept, or somebody else applied them.</source>
        <translation>
            <numerusform>%n зміну тут не можна скасувати: попередній стан не збережено або її застосував хтось інший.</numerusform>
            <numerusform>%n зміни тут не можна скасувати: попередній стан не збережено або їх застосував хтось інший.</numerusform>
            <numerusform>%n змін тут не можна скасувати: попередній стан не збережено або їх застосував хтось інший.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWording</name>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Відредаговано</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Вилучено</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Додати учасника</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Змінити ролі</translation>
    </message>
    <message>
        <source>Changed roles</source>
        <translation>Змінено ролі</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Змінити статус</translation>
    </message>
    <message>
        <source>Changed the status</source>
        <translation>Змінено статус</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Запросити</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Revoke an invitation</source>
        <translation>Відкликати запрошення</translation>
    </message>
    <message>
        <source>Revoked the invitation</source>
        <translation>Відкликано запрошення</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Скинути пароль</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Скинуто пароль</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стерто</translation>
    </message>
    <message>
        <source>Pin a key</source>
        <translation>Закріпити ключ</translation>
    </message>
    <message>
        <source>Pinned the key</source>
        <translation>Закріплено ключ</translation>
    </message>
    <message>
        <source>Unpin a key</source>
        <translation>Відкріпити ключ</translation>
    </message>
    <message>
        <source>Unpinned the key</source>
        <translation>Відкріплено ключ</translation>
    </message>
    <message>
        <source>Set who must agree</source>
        <translation>Указати, хто має погодитися</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Made active</source>
        <translation>Активовано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Частково</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1 (erased)</source>
        <translation>%1 (стерто)</translation>
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
        <translation>Завершити сеанси</translation>
    </message>
    <message>
        <source>Ended the sessions</source>
        <translation>Завершено сеанси</translation>
    </message>
    <message>
        <source>Send it here</source>
        <translation>Надіслати сюди</translation>
    </message>
    <message>
        <source>Sent what was staged elsewhere to</source>
        <translation>Підготовлене для іншого місця надіслано до</translation>
    </message>
</context>
<context>
    <name>Rollcall::JournalWords</name>
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
        <source>%1 ended the sessions of %2</source>
        <translation>%1: завершено сеанси %2</translation>
    </message>
</context>
<context>
    <name>Rollcall::Journals</name>
    <message>
        <source>The anchor was changed after it was signed, so it proves nothing. Take another copy of it.</source>
        <translation>Якір змінено після підписання, тому він нічого не доводить. Візьміть іншу його копію.</translation>
    </message>
    <message>
        <source>%1 No anchor was made.</source>
        <translation>%1 Якір не створено.</translation>
    </message>
    <message>
        <source>Row %1 was edited, or put in by something else than Rollcall.</source>
        <translation>Рядок %1 відредаговано або вставлено не програмою Rollcall.</translation>
    </message>
    <message>
        <source>Row %1 was replaced: the row after it follows on another one.</source>
        <translation>Рядок %1 замінено: наступний рядок продовжує інший.</translation>
    </message>
    <message>
        <source>Row %1 was moved: it was written as row %2.</source>
        <translation>Рядок %1 переміщено: його було записано як рядок %2.</translation>
    </message>
    <message>
        <source>Row %1 was removed.</source>
        <translation>Рядок %1 вилучено.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 were removed.</source>
        <translation>Рядки з %1 до %2 вилучено.</translation>
    </message>
    <message>
        <source>The journal was written anew, or the anchor is of another one: row %1 is not the row that the anchor holds.</source>
        <translation>Журнал записано заново або якір належить до іншого журналу: рядок %1 — не той рядок, який зберігає якір.</translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonItems</name>
    <message>
        <source>it ends in the middle</source>
        <translation>обривається посередині</translation>
    </message>
    <message>
        <source>The server's answer cannot be read: byte %1, item %2: %3. Try again; if that does not help, tell whoever runs the server.</source>
        <extracomment>%2 is a reason in words, such as "it ends in the middle"</extracomment>
        <translation>Не вдалося прочитати відповідь сервера: байт %1, елемент %2: %3. Спробуйте ще раз; якщо не допоможе, повідомте тих, хто керує сервером.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n bracket(s) within each other</source>
        <translation>
            <numerusform>дужки вкладено глибше ніж на %n рівень</numerusform>
            <numerusform>дужки вкладено глибше ніж на %n рівні</numerusform>
            <numerusform>дужки вкладено глибше ніж на %n рівнів</numerusform>
        </translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>закрито дужку, яку не відкривали</translation>
    </message>
    <message>
        <source>more than %1 KiB that belong to no item</source>
        <translation>понад %1 КіБ, що не належать жодному елементу</translation>
    </message>
    <message>
        <source>a value is missing behind a comma</source>
        <translation>після коми бракує значення</translation>
    </message>
    <message>
        <source>a comma is missing between two items</source>
        <translation>між двома елементами бракує коми</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>бракує значення</translation>
    </message>
    <message>
        <source>more than %1 KiB in one item</source>
        <translation>понад %1 КіБ в одному елементі</translation>
    </message>
</context>
<context>
    <name>Rollcall::JsonRows</name>
    <message>
        <source>The file holds no rows: no JSON object with a value in it was found.</source>
        <translation>У файлі немає рядків: не знайдено жодного об’єкта JSON зі значенням.</translation>
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
    <name>Rollcall::JsonWriter</name>
    <message>
        <source>Two columns are called “%1”; JSON needs a name of its own for each.</source>
        <translation>Два стовпці мають назву «%1»; для JSON кожному потрібна власна назва.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Keeping</name>
    <message>
        <source>Nothing was kept: there is no keychain for it, and it would be lost when this command ends. %1</source>
        <translation>Нічого не збережено: немає сховища ключів, а після завершення цієї команди все було б утрачено. %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::KeptTraits</name>
    <message>
        <source>Until then everything can be read, and nothing can be changed.</source>
        <translation>Доти все можна читати, але нічого не можна змінити.</translation>
    </message>
</context>
<context>
    <name>Rollcall::KeychainNote</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Ще раз спробувати сховище ключів</translation>
    </message>
    <message>
        <source>What you enter is kept in the keychain of this computer.</source>
        <translation>Те, що ви введете, зберігається у сховищі ключів цього комп’ютера.</translation>
    </message>
    <message>
        <source>It is kept only until Rollcall is closed, because there is no keychain to keep it in. %1</source>
        <translation>Зберігається лише до закриття Rollcall, бо немає сховища ключів. %1</translation>
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
    <message>
        <source>The keychain does not know the secret, or is locked.</source>
        <translation>Сховище ключів не знає цього секрету або заблоковане.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Kinds</name>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>Organizations and members in a database on this computer; no server is needed.</source>
        <translation>Організації та учасники в базі даних на цьому комп’ютері; сервер не потрібен.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Указаний тут</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без проксі</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Вид проксі</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Вузол проксі</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Порт проксі</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Ім’я користувача на проксі</translation>
    </message>
    <message>
        <source>Its password is kept in the keychain.</source>
        <translation>Його пароль зберігається у сховищі ключів.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертифікації</translation>
    </message>
    <message>
        <source>A file in PEM form with an authority of your own, trusted for this connection besides those of the system.</source>
        <translation>Файл у форматі PEM із вашим власним центром, якому це з’єднання довіряє поряд із системними.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>The server that signs people in, exactly as it calls itself, with or without its last slash.</source>
        <translation>Сервер, на якому входять люди, точно так, як він сам себе називає, з останньою скісною рискою чи без неї.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ідентифікатор клієнта</translation>
    </message>
    <message>
        <source>What the server calls Rollcall; it is made where applications are registered.</source>
        <translation>Як сервер називає Rollcall; його створюють там, де реєструють застосунки.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Області доступу</translation>
    </message>
    <message>
        <source>What Rollcall may do there. openid tells who signed in; offline_access keeps you signed in.</source>
        <translation>Що Rollcall може там робити. openid повідомляє, хто ввійшов; offline_access зберігає ваш вхід.</translation>
    </message>
    <message>
        <source>Client's secret</source>
        <translation>Секрет клієнта</translation>
    </message>
    <message>
        <source>A program on a person's computer is a public client and has none. A service account has one.</source>
        <translation>Програма на комп’ютері користувача — публічний клієнт і секрету не має. Службовий обліковий запис його має.</translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation>Немає (публічний клієнт)</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation>У заголовку (Basic)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>У формі</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Redirect path</source>
        <translation>Шлях переспрямування</translation>
    </message>
    <message>
        <source>Only for a server that compares redirect addresses exactly. Empty: a new one for every sign-in.</source>
        <translation>Лише для сервера, який порівнює адреси переспрямування дослівно. Порожньо: новий для кожного входу.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Порти переспрямування</translation>
    </message>
    <message>
        <source>Only for a server that compares redirect addresses exactly; the first free one is taken. Empty: any.</source>
        <translation>Лише для сервера, який порівнює адреси переспрямування дослівно; береться перший вільний. Порожньо: будь-який.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудиторія</translation>
    </message>
    <message>
        <source>The API that the token is for, as Auth0 and others want it.</source>
        <translation>API, для якого призначено токен, як цього хочуть Auth0 та інші.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ресурс</translation>
    </message>
    <message>
        <source>The API that the token is for, after RFC 8707.</source>
        <translation>API, для якого призначено токен, за RFC 8707.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Id or name; whoever signs in must belong to it.</source>
        <translation>Id або назва; той, хто входить, має до неї належати.</translation>
    </message>
    <message>
        <source>Organization id (org_id)</source>
        <translation>Id організації (org_id)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Запрошення</translation>
    </message>
    <message>
        <source>The ticket of an invitation link; it is not exported.</source>
        <translation>Квиток із посилання-запрошення; його не експортують.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>What the server asks for although you are signed in there.</source>
        <translation>Про що сервер питає, хоча ви там уже ввійшли.</translation>
    </message>
    <message>
        <source>As the server likes</source>
        <translation>На розсуд сервера</translation>
    </message>
    <message>
        <source>Sign in anew</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Вибрати обліковий запис</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Погодитися знову</translation>
    </message>
    <message>
        <source>Authentication (acr_values)</source>
        <translation>Автентифікація (acr_values)</translation>
    </message>
    <message>
        <source>Parameters of the token request</source>
        <translation>Параметри запиту токена</translation>
    </message>
    <message>
        <source>In the address (secrets still in the form)</source>
        <translation>В адресі (секрети все одно у формі)</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Додаткові параметри</translation>
    </message>
    <message>
        <source>Sent along when somebody signs in.</source>
        <translation>Надсилаються, коли хтось входить.</translation>
    </message>
    <message>
        <source>Sign-up address</source>
        <translation>Адреса реєстрації</translation>
    </message>
    <message>
        <source>Where people register, in the manner of Auth0. Tenants of auth0.com need none.</source>
        <translation>Де реєструються люди, за зразком Auth0. Тенантам auth0.com вона не потрібна.</translation>
    </message>
    <message>
        <source>Sign-up database</source>
        <translation>База даних реєстрації</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Адреса для перевірки</translation>
    </message>
    <message>
        <source>Read with the token when the connection is tested. Empty: the user info.</source>
        <translation>Читається з токеном під час перевірки з’єднання. Порожньо: відомості про користувача.</translation>
    </message>
    <message>
        <source>Endpoints by hand</source>
        <translation>Адреси вручну</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Only for a server that does not describe itself. With this one nothing is discovered.</source>
        <translation>Лише для сервера, який себе не описує. Якщо її вказано, нічого не визначається автоматично.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Авторизація</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>Авторизація пристрою</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Відкликання</translation>
    </message>
    <message>
        <source>Keys (JWKS)</source>
        <translation>Ключі (JWKS)</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Відомості про користувача</translation>
    </message>
    <message>
        <source>End of session</source>
        <translation>Завершення сеансу</translation>
    </message>
    <message>
        <source>An issuer is needed, or the endpoints by hand.</source>
        <translation>Потрібен видавець або введені вручну адреси.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — це число від 1 до 65535.</translation>
    </message>
    <message>
        <source>With the scope openid the issuer and the address of its keys are needed to check who signed in.</source>
        <translation>З областю openid потрібні видавець і адреса його ключів, щоб перевірити, хто ввійшов.</translation>
    </message>
    <message>
        <source>Without the scope openid nobody can say who is signed in.</source>
        <translation>Без області openid неможливо сказати, хто ввійшов.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>A sign-in at any server that speaks OAuth 2.0 or OpenID Connect, without organizations and members.</source>
        <translation>Вхід на будь-якому сервері, що підтримує OAuth 2.0 або OpenID Connect, без організацій та учасників.</translation>
    </message>
    <message>
        <source>Read anew after (minutes)</source>
        <translation>Читати заново через (хвилин)</translation>
    </message>
    <message>
        <source>How old the copy on this computer may become before it is read again by itself. 0: only when somebody asks.</source>
        <translation>Наскільки застарілою може стати копія на цьому комп’ютері, перш ніж вона сама прочитається знову. 0: лише на чийсь запит.</translation>
    </message>
    <message>
        <source>Copy on this computer</source>
        <translation>Копія на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль на проксі</translation>
    </message>
</context>
<context>
    <name>Rollcall::KnownEndpoints</name>
    <message>
        <source>The connection names no issuer. Enter it, or the endpoints by hand.</source>
        <translation>У з’єднанні не вказано видавця. Уведіть його або введіть адреси вручну.</translation>
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
    <name>Rollcall::Leases</name>
    <message>
        <source>Another Rollcall has been at this for too long. End that program, then try again.</source>
        <translation>Інша програма Rollcall надто довго зайнята цим. Завершіть ту програму й спробуйте ще раз.</translation>
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
    <message>
        <source>Nothing has been read from the server yet.</source>
        <translation>Із сервера ще нічого не прочитано.</translation>
    </message>
    <message>
        <source>That happens as soon as somebody is signed in.</source>
        <translation>Це станеться, щойно хтось увійде.</translation>
    </message>
    <message>
        <source>Who is a member here is not known.</source>
        <translation>Хто тут є учасником, невідомо.</translation>
    </message>
    <message>
        <source>The server has not listed them.</source>
        <translation>Сервер їх не перелічив.</translation>
    </message>
</context>
<context>
    <name>Rollcall::LiveTab</name>
    <message>
        <source>Live</source>
        <translation>Наживо</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>С&amp;пробувати ще раз</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
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
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
</context>
<context>
    <name>Rollcall::LockSettings</name>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source> min idle</source>
        <extracomment>After so many minutes without input the connections are locked</extracomment>
        <translation> хв бездіяльності</translation>
    </message>
    <message>
        <source>Loc&amp;k connections after:</source>
        <translation>&amp;Блокувати з’єднання після:</translation>
    </message>
    <message>
        <source>Lock them with the &amp;screen</source>
        <translation>Блокувати їх разом з &amp;екраном</translation>
    </message>
    <message>
        <source>What idle time locked opens when you sign in again: Rollcall has no password of its own.</source>
        <translation>Заблоковане через бездіяльність відкривається, коли ви знову ввійдете: власного пароля Rollcall не має.</translation>
    </message>
    <message>
        <source>What the screen locked opens with the screen.</source>
        <translation>Заблоковане разом з екраном відкривається разом з екраном.</translation>
    </message>
    <message>
        <source>This system does not tell when its screen is locked.</source>
        <translation>Ця система не повідомляє, коли заблоковано її екран.</translation>
    </message>
</context>
<context>
    <name>Rollcall::LogDialog</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Копіювати як curl</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>Requests of %1</source>
        <translation>Запити %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>The request, for a shell</source>
        <translation>Запит для командної оболонки</translation>
    </message>
    <message>
        <source>Kept only while Rollcall runs, and without secrets: a token stands as $TOKEN.</source>
        <translation>Зберігається лише доки Rollcall працює і без секретів: токен позначено як $TOKEN.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id запиту: %1</translation>
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
        <translation>Стовпці файлу і чим вони стають</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файлі</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стає</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Малі літери</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Спершу ім’я</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Спершу прізвище</translation>
    </message>
    <message>
        <source>Add a value for &amp;every row</source>
        <translation>Додати значення для &amp;кожного рядка</translation>
    </message>
    <message>
        <source>&amp;Role of rows that name none</source>
        <translation>&amp;Роль для рядків, де її не вказано</translation>
    </message>
    <message>
        <source>&amp;New people</source>
        <translation>&amp;Нові люди</translation>
    </message>
    <message>
        <source>Names in &amp;one column</source>
        <translation>Імена в &amp;одному стовпці</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Full name, split</source>
        <translation>Повне ім’я, розділене</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Чим стає «%1»</translation>
    </message>
    <message>
        <source>“%1” in lower case</source>
        <translation>«%1» малими літерами</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Те саме для кожного рядка</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>Значення для кожного рядка</translation>
    </message>
    <message>
        <source>What the value becomes</source>
        <translation>Чим стає значення</translation>
    </message>
    <message>
        <source>every row without a value of its own</source>
        <translation>кожен рядок без власного значення</translation>
    </message>
    <message>
        <source>None: such rows are errors</source>
        <translation>Жодної: такі рядки — помилки</translation>
    </message>
    <message>
        <source>are invited</source>
        <translation>отримують запрошення</translation>
    </message>
    <message>
        <source>are active at once</source>
        <translation>одразу активні</translation>
    </message>
    <message>
        <source>Make a &amp;temporary password for each</source>
        <translation>Створити кожному &amp;тимчасовий пароль</translation>
    </message>
    <message>
        <source>One blank</source>
        <translation>Один пробіл</translation>
    </message>
    <message>
        <source>Several blanks in a row become one; those at the ends always go</source>
        <translation>Кілька пробілів поспіль стають одним; на початку й наприкінці їх завжди прибирають</translation>
    </message>
    <message>
        <source>They are shown once when the import ends, or saved as an encrypted file</source>
        <translation>Їх один раз буде показано наприкінці імпорту або збережено зашифрованим файлом</translation>
    </message>
    <message>
        <source>Several blanks of “%1” become one</source>
        <translation>Кілька пробілів у «%1» стають одним</translation>
    </message>
</context>
<context>
    <name>Rollcall::Mapping</name>
    <message>
        <source>The column “%1” is not read: a password in a file is known to everybody who has seen the file. Invite the people, or have passwords generated.</source>
        <translation>Стовпець «%1» не читається: пароль у файлі відомий усім, хто бачив файл. Запросіть людей або нехай паролі буде створено.</translation>
    </message>
    <message>
        <source>The mapping is for another table: the number of columns differs.</source>
        <translation>Зіставлення призначено для іншої таблиці: кількість стовпців відрізняється.</translation>
    </message>
    <message>
        <source>Two columns are mapped to the roles.</source>
        <translation>Із ролями зіставлено два стовпці.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both mapped to “%3”.</source>
        <translation>«%1» і «%2» зіставлено з тим самим: «%3».</translation>
    </message>
    <message>
        <source>No column is mapped to the e-mail address or the phone number.</source>
        <translation>З адресою ел. пошти чи номером телефону не зіставлено жодного стовпця.</translation>
    </message>
    <message>
        <source>This is no mapping of columns that this version knows.</source>
        <translation>Це не зіставлення стовпців, відоме цій версії.</translation>
    </message>
    <message>
        <source>The mapping says nothing that is known about the column “%1”.</source>
        <translation>У зіставленні немає нічого відомого про стовпець «%1».</translation>
    </message>
    <message>
        <source>The mapping names “%1”, which is no field of a member.</source>
        <translation>Зіставлення називає «%1», а такого поля учасника немає.</translation>
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
    <message>
        <source>Ended the sessions of %1.</source>
        <translation>Завершено сеанси %1.</translation>
    </message>
    <message>
        <source>End all sessions of %1? They have to sign in once more.</source>
        <translation>Завершити всі сеанси %1? Людині доведеться увійти знову.</translation>
    </message>
    <message>
        <source>End all sessions of a person</source>
        <translation>Завершити всі сеанси людини</translation>
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
    <message>
        <source>Somebody who is in the directory already; where everybody is in one organization only, they move.</source>
        <translation>Хтось, хто вже є в каталозі; де кожен належить лише до однієї організації, цю особу буде переміщено.</translation>
    </message>
    <message>
        <source>Add to another or&amp;ganization…</source>
        <translation>Додати до іншої ор&amp;ганізації…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another organization…</source>
        <translation>Пере&amp;містити до іншої організації…</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>Задати &amp;поле…</translation>
    </message>
    <message>
        <source>Sta&amp;ge instead</source>
        <translation>Н&amp;атомість підготувати</translation>
    </message>
    <message>
        <source>Choose an organization first.</source>
        <translation>Спершу виберіть організацію.</translation>
    </message>
    <message>
        <source>In this directory a person belongs to one organization.</source>
        <translation>У цьому каталозі особа належить до однієї організації.</translation>
    </message>
    <message>
        <source>The server has not listed the members of this organization: there may be more.</source>
        <translation>Сервер не перелічив учасників цієї організації: їх може бути більше.</translation>
    </message>
    <message>
        <source>End sessio&amp;ns…</source>
        <translation>Завершити с&amp;еанси…</translation>
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
        <translation>
            <numerusform>Вибрано більш ніж %n учасника, а це забагато для одного кроку. Спершу відфільтруйте список.</numerusform>
            <numerusform>Вибрано більш ніж %n учасників, а це забагато для одного кроку. Спершу відфільтруйте список.</numerusform>
            <numerusform>Вибрано більш ніж %n учасників, а це забагато для одного кроку. Спершу відфільтруйте список.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was closed.</source>
        <translation>Каталог закрили.</translation>
    </message>
    <message>
        <source>%1 belongs to no organization.</source>
        <translation>%1 не належить до жодної організації.</translation>
    </message>
    <message>
        <source>%1 belongs to several organizations; name one with --organization: %2</source>
        <translation>%1 належить до кількох організацій; укажіть одну за допомогою --organization: %2</translation>
    </message>
    <message>
        <source>%1 is no member of “%2”.</source>
        <translation>%1 не є учасником «%2».</translation>
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
        <translation>
            <numerusform>Призупинити %1 у %n організації?</numerusform>
            <numerusform>Призупинити %1 у %n організаціях?</numerusform>
            <numerusform>Призупинити %1 у %n організаціях?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 active in %n organization(s)?</source>
        <translation>
            <numerusform>Активувати %1 у %n організації?</numerusform>
            <numerusform>Активувати %1 у %n організаціях?</numerusform>
            <numerusform>Активувати %1 у %n організаціях?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n member(s)?</source>
        <translation>
            <numerusform>Призупинити %n учасника?</numerusform>
            <numerusform>Призупинити %n учасників?</numerusform>
            <numerusform>Призупинити %n учасників?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) active?</source>
        <translation>
            <numerusform>Активувати %n учасника?</numerusform>
            <numerusform>Активувати %n учасників?</numerusform>
            <numerusform>Активувати %n учасників?</numerusform>
        </translation>
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
        <translation>
            <numerusform>Вилучити %n учасника?</numerusform>
            <numerusform>Вилучити %n учасників?</numerusform>
            <numerusform>Вилучити %n учасників?</numerusform>
        </translation>
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
        <translation>
            <numerusform>Видалити й %n &amp;обліковий запис без іншого членства</numerusform>
            <numerusform>Видалити й %n &amp;облікові записи без іншого членства</numerusform>
            <numerusform>Видалити й %n &amp;облікових записів без іншого членства</numerusform>
        </translation>
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
        <translation>
            <numerusform>Відкликати %n запрошення?</numerusform>
            <numerusform>Відкликати %n запрошення?</numerusform>
            <numerusform>Відкликати %n запрошень?</numerusform>
        </translation>
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
    <message>
        <source>There is no e-mail address in what was pasted or dropped.</source>
        <translation>У вставленому чи перетягнутому немає адреси ел. пошти.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Підготувати</translation>
    </message>
    <message>
        <source>This goes into the basket first: nothing is sent before you apply it.</source>
        <translation>Спершу це потрапить у кошик: нічого не надсилається, доки ви це не застосуєте.</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>A bulk action as a question: "Suspend 4,812 members?"</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>These are all that match the filter, %1 exactly.</source>
        <translation>Це всі, хто відповідає фільтру, рівно %1.</translation>
    </message>
    <message>
        <source>They go into the basket first: nothing is sent before you apply it.</source>
        <translation>Спершу вони потраплять у кошик: нічого не надсилається, доки ви це не застосуєте.</translation>
    </message>
    <message>
        <source>The account stays. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Обліковий запис залишається. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cannot be deleted. %1</source>
        <translation>
            <numerusform>Не можна видалити %n обліковий запис. %1</numerusform>
            <numerusform>Не можна видалити %n облікові записи. %1</numerusform>
            <numerusform>Не можна видалити %n облікових записів. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Завершити всі сеанси %1?</translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n member(s)?</source>
        <translation>
            <numerusform>Завершити сеанси %n учасника?</numerusform>
            <numerusform>Завершити сеанси %n учасників?</numerusform>
            <numerusform>Завершити сеанси %n учасників?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have to sign in once more, wherever they are signed in. This cannot be undone.</source>
        <translation>Їм доведеться знову увійти всюди, де вони ввійшли. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Завершити сеанси</translation>
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
        <translation>
            <numerusform>%1 учасник</numerusform>
            <numerusform>%1 учасники</numerusform>
            <numerusform>%1 учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 особа</numerusform>
            <numerusform>%1 особи</numerusform>
            <numerusform>%1 осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, вибрано %n</numerusform>
            <numerusform>%1, вибрано %n</numerusform>
            <numerusform>%1, вибрано %n</numerusform>
        </translation>
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
    <message>
        <source>Nobody can be added here.</source>
        <translation>Сюди нікого не можна додати.</translation>
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
</context>
<context>
    <name>Rollcall::MirrorReader</name>
    <message>
        <source>There is no organization with the id “%1” here.</source>
        <translation>Організації з id «%1» тут немає.</translation>
    </message>
    <message>
        <source>There is no person with the id “%1” here.</source>
        <translation>Особи з id «%1» тут немає.</translation>
    </message>
    <message>
        <source>The server has sent nothing about this yet. Refresh, then look again.</source>
        <translation>Сервер ще нічого про це не надіслав. Оновіть і подивіться знову.</translation>
    </message>
</context>
<context>
    <name>Rollcall::MirroredDirectory</name>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
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
        <translation>
            <numerusform>%1 не відповів упродовж %n секунди. Спробуйте пізніше.</numerusform>
            <numerusform>%1 не відповів упродовж %n секунд. Спробуйте пізніше.</numerusform>
            <numerusform>%1 не відповів упродовж %n секунд. Спробуйте пізніше.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Вона має %n домен: %1.</numerusform>
            <numerusform>Вона має %n домени: %1.</numerusform>
            <numerusform>Вона має %n доменів: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It uses %n application(s): %1.</source>
        <translation>
            <numerusform>Вона використовує %n застосунок: %1.</numerusform>
            <numerusform>Вона використовує %n застосунки: %1.</numerusform>
            <numerusform>Вона використовує %n застосунків: %1.</numerusform>
        </translation>
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
    <message>
        <source>Changes of %1 cannot be staged.</source>
        <translation>Зміни %1 неможливо підготувати.</translation>
    </message>
    <message>
        <source>There was no good answer, so nobody knows whether this was done. Look before you try again.</source>
        <translation>Придатної відповіді не було, тож ніхто не знає, чи це зроблено. Перевірте, перш ніж пробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OpenTable</name>
    <message>
        <source>%1 is no longer the file that this import began with. Put that file back, or begin a new import.</source>
        <translation>%1 — уже не той файл, з якого почато цей імпорт. Поверніть той файл або почніть новий імпорт.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Файл цього виду неможливо прочитати.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Options</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 приймає ціле число від %2 до %3.</translation>
    </message>
    <message>
        <source>--%1 can be given once only.</source>
        <translation>--%1 можна вказати лише один раз.</translation>
    </message>
    <message>
        <source>“%1” is in --%2 and in --%3; leave one of them out.</source>
        <translation>«%1» є і в --%2, і в --%3; приберіть з одного з них.</translation>
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
        <translation>
            <numerusform>Видалити «%1» з її %n членством, власними ролями та запрошеннями?</numerusform>
            <numerusform>Видалити «%1» з її %n членствами, власними ролями та запрошеннями?</numerusform>
            <numerusform>Видалити «%1» з її %n членствами, власними ролями та запрошеннями?</numerusform>
        </translation>
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
    <message>
        <source>--metadata names “%1” twice; give each key one value.</source>
        <translation>--metadata називає «%1» двічі; дайте кожному ключу одне значення.</translation>
    </message>
    <message>
        <source>Remove an own key; may be repeated.</source>
        <translation>Вилучити власний ключ; можна повторювати.</translation>
    </message>
    <message>
        <source>Give it as --metadata %1=%2.</source>
        <translation>Укажіть це як --metadata %1=%2.</translation>
    </message>
</context>
<context>
    <name>Rollcall::OrganizationFields</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
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
        <source>Parent organization</source>
        <translation>Вища організація</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
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
        <translation>
            <numerusform>%n &amp;учасник</numerusform>
            <numerusform>%n &amp;учасники</numerusform>
            <numerusform>%n &amp;учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Наживо</translation>
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
        <translation>
            <numerusform>Скопійовано %n рядок.</numerusform>
            <numerusform>Скопійовано %n рядки.</numerusform>
            <numerusform>Скопійовано %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop or paste addresses onto the organization that the people shall belong to.</source>
        <translation>Перетягніть або вставте адреси на організацію, до якої мають належати люди.</translation>
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
        <translation>
            <numerusform>%1 організація</numerusform>
            <numerusform>%1 організації</numerusform>
            <numerusform>%1 організацій</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>organizations</comment>
        <translation>%1, вибрано %2</translation>
    </message>
    <message>
        <source>There is no e-mail address in what was pasted or dropped.</source>
        <translation>У вставленому чи перетягнутому немає адреси ел. пошти.</translation>
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
    <message>
        <source>Directory</source>
        <translation>Каталог</translation>
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
    <name>Rollcall::PairTable</name>
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
    <name>Rollcall::PairsEditor</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>Rollcall::PassphraseDialog</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольна фраза файлу</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase can read the passwords. Hand the two on by different ways. Nobody can open the file without it.</source>
        <translation>Хто має файл і цю парольну фразу, може прочитати паролі. Передавайте їх різними шляхами. Без неї файл не відкриє ніхто.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольна фраза</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Ще &amp;раз</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Вибрати файл…</translation>
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
    <name>Rollcall::PastedPeople</name>
    <message numerus="yes">
        <source>The first %1 people were taken and %n left out. To add them all, import a file.</source>
        <translation>
            <numerusform>Взято перших %1 людей, пропущено %n. Щоб додати всіх, імпортуйте файл.</numerusform>
            <numerusform>Взято перших %1 людей, пропущено %n. Щоб додати всіх, імпортуйте файл.</numerusform>
            <numerusform>Взято перших %1 людей, пропущено %n. Щоб додати всіх, імпортуйте файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end. To add everybody, import a file.</source>
        <translation>Текст задовгий, щоб прочитати його до кінця. Щоб додати всіх, імпортуйте файл.</translation>
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
    <message>
        <source>Live</source>
        <translation>Наживо</translation>
    </message>
</context>
<context>
    <name>Rollcall::PlaceTree</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>Open in &amp;new window</source>
        <translation>Відкрити в &amp;новому вікні</translation>
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
    <message>
        <source>A file is being imported into this directory. Stop the import first, or wait for its end.</source>
        <translation>До цього каталогу саме імпортується файл. Спершу зупиніть імпорт або дочекайтеся його кінця.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Reader</name>
    <message>
        <source>This directory keeps nothing but what is shown.</source>
        <translation>Цей каталог не зберігає нічого, крім показаного.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Recognition</name>
    <message>
        <source>a workbook of old Excel (.xls), or one with a password; save it as .xlsx without one</source>
        <translation>книга старого Excel (.xls) або книга з паролем; збережіть її як .xlsx без пароля</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a compressed file (gzip); unpack it first</source>
        <translation>стиснений файл (gzip); спершу розпакуйте його</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>текстовий документ (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>вебсторінка або XML</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Файл %1 порожній.</translation>
    </message>
    <message>
        <source>%1 is no table, but %2.</source>
        <translation>%1 — не таблиця, а %2.</translation>
    </message>
    <message>
        <source>%1 is JSON in %2. Save it in UTF-8.</source>
        <translation>%1 — це JSON у %2. Збережіть його в UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no table: it holds no text.</source>
        <translation>%1 — не таблиця: у файлі немає тексту.</translation>
    </message>
    <message>
        <source>%1 is not what its name says: it holds another kind of table (%2). Give it the right ending, or say that it is meant so.</source>
        <translation>%1 — не те, про що каже його назва: це таблиця іншого виду (%2). Дайте файлу правильне розширення або вкажіть, що так і задумано.</translation>
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
    <name>Rollcall::Remote</name>
    <message>
        <source>This needs what an earlier change would have made, and that was not done.</source>
        <translation>Для цього потрібне те, що мала створити попередня зміна, а її не виконано.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 не вміє цього робити.</translation>
    </message>
    <message>
        <source>%1 keeps nothing of this kind: %2.</source>
        <translation>%1 не зберігає нічого такого: %2.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile: %1. Look at it again before changing it.</source>
        <translation>Тим часом це хтось змінив: %1. Перегляньте ще раз, перш ніж змінювати.</translation>
    </message>
    <message>
        <source>%1 does not tell what changed since the last time: a refresh reads everything, and what a complete list no longer names is taken away.</source>
        <translation>%1 не каже, що змінилося з минулого разу: оновлення читає все, а чого повний список більше не називає, те прибирається.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RemoteTarget</name>
    <message>
        <source>The server of “%1” decides what you may do there: --as works only in the directory on this computer.</source>
        <translation>Що вам там можна, вирішує сервер «%1»: --as працює лише в каталозі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>“%1” has not been read yet. Add --refresh to read it.</source>
        <translation>«%1» ще не прочитано. Додайте --refresh, щоб прочитати.</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 so far</source>
        <translation>Читання «%1»: поки що %2</translation>
    </message>
    <message>
        <source>%1 It was kept. Add --yes to take what the server returned.</source>
        <translation>%1 Його збережено. Додайте --yes, щоб прийняти те, що повернув сервер.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Remotes</name>
    <message>
        <source>This connection has been removed meanwhile.</source>
        <translation>Це з’єднання тим часом вилучили.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in only: it has no organizations and members that Rollcall could list or change.</source>
        <translation>«%1» — лише вхід: у нього немає організацій та учасників, яких Rollcall міг би показати або змінити.</translation>
    </message>
    <message>
        <source>The directory was closed before it answered.</source>
        <translation>Каталог закрили, перш ніж він відповів.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RequestsModel</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a request took, in milliseconds</extracomment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
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
    <name>Rollcall::ResultPane</name>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
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
        <source>Scopes</source>
        <translation>Області доступу</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Pasted; it is not renewed.</source>
        <translation>Вставлено; він не поновлюється.</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Токен діє до</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Зберігається</translation>
    </message>
    <message>
        <source>Only until Rollcall is closed: there is no keychain to keep it in.</source>
        <translation>Лише до закриття Rollcall: немає сховища ключів.</translation>
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
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In this directory nothing stands between a role and its members.</source>
        <translation>У цьому каталозі між роллю та її учасниками нічого не стоїть.</translation>
    </message>
    <message>
        <source>Name the organization: --organization.</source>
        <translation>Назвіть організацію: --organization.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: the role “%1” can be given there.</source>
        <translation>Нічого не заважає: роль «%1» там можна надати.</translation>
    </message>
    <message>
        <source>There is no way %1.</source>
        <translation>Способу %1 немає.</translation>
    </message>
    <message>
        <source>Say why an organization cannot give a role, and make it so</source>
        <translation>Сказати, чому організація не може надати роль, і виправити це</translation>
    </message>
    <message>
        <source>Do this: the number of one of the ways that are told without it.</source>
        <translation>Зробити це: номер одного зі способів, які називає команда без цієї опції.</translation>
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
        <translation>
            <numerusform>Цю роль має %n учасник.</numerusform>
            <numerusform>Цю роль мають %n учасники.</numerusform>
            <numerusform>Цю роль мають %n учасників.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Вона входить до %n групи ролей: %1.</numerusform>
            <numerusform>Вона входить до %n груп ролей: %1.</numerusform>
            <numerusform>Вона входить до %n груп ролей: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization has them yet.</source>
        <translation>Їх ще не має жодна організація.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1 and others.</source>
        <translation>
            <numerusform>Її може надавати %n організація: %1 та інші.</numerusform>
            <numerusform>Її можуть надавати %n організації: %1 та інші.</numerusform>
            <numerusform>Її можуть надавати %n організацій: %1 та інші.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) can give it: %1.</source>
        <translation>
            <numerusform>Її може надавати %n організація: %1.</numerusform>
            <numerusform>Її можуть надавати %n організації: %1.</numerusform>
            <numerusform>Її можуть надавати %n організацій: %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Буде створено роль з %n дозволом.</numerusform>
            <numerusform>Буде створено роль з %n дозволами.</numerusform>
            <numerusform>Буде створено роль з %n дозволами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>The change counts for its %n holder(s) at once.</source>
        <translation>
            <numerusform>Зміна одразу стосується %n особи, яка її має.</numerusform>
            <numerusform>Зміна одразу стосується %n осіб, які її мають.</numerusform>
            <numerusform>Зміна одразу стосується %n осіб, які її мають.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role will have %n permission(s).</source>
        <translation>
            <numerusform>Роль матиме %n дозвіл.</numerusform>
            <numerusform>Роль матиме %n дозволи.</numerusform>
            <numerusform>Роль матиме %n дозволів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who hold this role: %1</source>
        <translation>Учасників із цією роллю: %1</translation>
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
        <translation>
            <numerusform>Можна буде надавати %n роль</numerusform>
            <numerusform>Можна буде надавати %n ролі</numerusform>
            <numerusform>Можна буде надавати %n ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n organization(s).</source>
        <translation>
            <numerusform>у %n організації.</numerusform>
            <numerusform>у %n організаціях.</numerusform>
            <numerusform>у %n організаціях.</numerusform>
        </translation>
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
    <name>Rollcall::RoleInspector</name>
    <message>
        <source>Show &amp;all holders</source>
        <translation>Показати &amp;всіх, хто має</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Мають її</translation>
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
        <source>Go to all people who have this role</source>
        <translation>До всіх людей із цією роллю</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>tab</comment>
        <extracomment>A tab of a narrow pane: the shortest word there is</extracomment>
        <translation>Дозволи</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>tab</comment>
        <extracomment>A tab of a narrow pane: who has the role</extracomment>
        <translation>Мають роль</translation>
    </message>
    <message>
        <source>This is not in the directory any more.</source>
        <translation>Цього в каталозі вже немає.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No roles.</source>
        <translation>Ролей немає.</translation>
    </message>
    <message>
        <source>No organization has it yet.</source>
        <translation>Її ще не має жодна організація.</translation>
    </message>
    <message>
        <source>Nobody holds this role.</source>
        <translation>Цієї ролі не має ніхто.</translation>
    </message>
    <message>
        <source>Who holds it is not known: the server has not listed all members.</source>
        <translation>Хто її має, невідомо: сервер перелічив не всіх учасників.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people who hold it, by name:</source>
        <translation>
            <numerusform>Перша %n людина з цією роллю, за іменем:</numerusform>
            <numerusform>Перші %n людини з цією роллю, за іменами:</numerusform>
            <numerusform>Перші %n людей із цією роллю, за іменами:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold this role:</source>
        <translation>
            <numerusform>%n людина має цю роль:</numerusform>
            <numerusform>%n людини мають цю роль:</numerusform>
            <numerusform>%n людей мають цю роль:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are known to hold this role:</source>
        <translation>
            <numerusform>Відомо, що цю роль має %n людина:</numerusform>
            <numerusform>Відомо, що цю роль мають %n людини:</numerusform>
            <numerusform>Відомо, що цю роль мають %n людей:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Переглянути…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Редагувати…</translation>
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
    <name>Rollcall::RoleRepairPane</name>
    <message>
        <source>&amp;Missing here:</source>
        <translation>Тут &amp;бракує:</translation>
    </message>
    <message>
        <source>Choose a role to see why…</source>
        <translation>Виберіть роль, щоб побачити причину…</translation>
    </message>
    <message>
        <source>Roles that this organization cannot give yet. Choosing one tells what stands in the way.</source>
        <translation>Ролі, які ця організація ще не може надавати. Виберіть одну, щоб дізнатися, що заважає.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, application</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the server what stands in the way…</source>
        <translation>Запитуємо сервер, що заважає…</translation>
    </message>
    <message>
        <source>Staged. The role can be given once that is applied.</source>
        <translation>Підготовлено. Коли це застосують, роль можна буде надавати.</translation>
    </message>
    <message>
        <source>Done. The role can be given now.</source>
        <translation>Готово. Тепер цю роль можна надавати.</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Зробити це</translation>
    </message>
</context>
<context>
    <name>Rollcall::RoleWords</name>
    <message>
        <source>Words that name no role here</source>
        <translation>Слова, що не називають тут жодної ролі</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>What the role “%1” becomes</source>
        <translation>Чим стане роль «%1»</translation>
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
        <translation>
            <numerusform>Ролі %n учасника в %1</numerusform>
            <numerusform>Ролі %n учасників у %1</numerusform>
            <numerusform>Ролі %n учасників у %1</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1: отримає %n учасник.</numerusform>
            <numerusform>%1: отримають %n учасники.</numerusform>
            <numerusform>%1: отримають %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s). Whoever would be left without a role is refused.</source>
        <translation>
            <numerusform>%1: втратить %n учасник. Тим, хто лишився б без ролі, буде відмовлено.</numerusform>
            <numerusform>%1: втратять %n учасники. Тим, хто лишився б без ролі, буде відмовлено.</numerusform>
            <numerusform>%1: втратять %n учасників. Тим, хто лишився б без ролі, буде відмовлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have exactly these roles: %1.</source>
        <translation>
            <numerusform>%n учасник матиме саме ці ролі: %1.</numerusform>
            <numerusform>%n учасники матимуть саме ці ролі: %1.</numerusform>
            <numerusform>%n учасників матимуть саме ці ролі: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Підготувати</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will have no role any more.</source>
        <translation>
            <numerusform>%n учасник більше не матиме жодної ролі.</numerusform>
            <numerusform>%n учасники більше не матимуть жодної ролі.</numerusform>
            <numerusform>%n учасників більше не матимуть жодної ролі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be taken from %n member(s).</source>
        <translation>
            <numerusform>%1 буде знято з %n учасника.</numerusform>
            <numerusform>%1 буде знято з %n учасників.</numerusform>
            <numerusform>%1 буде знято з %n учасників.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Скопійовано %n рядок.</numerusform>
            <numerusform>Скопійовано %n рядки.</numerusform>
            <numerusform>Скопійовано %n рядків.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n role group(s)</source>
        <translation>
            <numerusform>%n група ролей</numerusform>
            <numerusform>%n групи ролей</numerusform>
            <numerusform>%n груп ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n застосунок</numerusform>
            <numerusform>%n застосунки</numerusform>
            <numerusform>%n застосунків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n ролі</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <comment>tab</comment>
        <extracomment>The last of four tabs, in a narrow window too: the shortest word there is</extracomment>
        <translation>&amp;Дозволи</translation>
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
    <name>Rollcall::RowCheck</name>
    <message>
        <source>%1: the same as in row %2.</source>
        <translation>%1: те саме, що й у рядку %2.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; is a delimiter in a cell without quotes?</source>
        <translation>У рядку більше комірок, ніж є заголовків; можливо, у комірці без лапок є роздільник?</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headings.</source>
        <translation>У рядку менше комірок, ніж є заголовків.</translation>
    </message>
    <message>
        <source>There is no role “%1” here.</source>
        <translation>Ролі «%1» тут немає.</translation>
    </message>
    <message>
        <source>Leading zeros seem to be gone in the column “%1”: some of its numbers are shorter than the others and none begins with 0.</source>
        <translation>Схоже, у стовпці «%1» зникли початкові нулі: деякі числа коротші за інші, і жодне не починається з 0.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowEdits</name>
    <message>
        <source>The edits of rows cannot be read.</source>
        <translation>Не вдалося прочитати правки рядків.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowFault</name>
    <message>
        <source>Row %1, byte %2: this is no text in %3. Choose another encoding, or mend the row.</source>
        <translation>Рядок %1, байт %2: це не текст у %3. Виберіть інше кодування або виправте рядок.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a NUL character, which no text holds. The row is damaged.</source>
        <translation>Рядок %1, байт %2: символ NUL, якого в тексті не буває. Рядок пошкоджено.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the row ends in the middle of a line (a lone carriage return). Put the cell in quotes, or mend the line end.</source>
        <translation>Рядок %1, байт %2: рядок обривається посередині (окремий символ повернення каретки). Візьміть комірку в лапки або виправте кінець рядка.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a quote is opened in this row and never closed.</source>
        <translation>Рядок %1, байт %2: лапки відкрито в цьому рядку й ніде не закрито.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: there is text behind a closing quote. A quote inside a cell is written twice; or one is missing before.</source>
        <translation>Рядок %1, байт %2: після закривальних лапок є текст. Лапки всередині комірки пишуть двічі; або бракує лапок перед ними.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a cell of more than %3 bytes. Is a quote opened and never closed?</source>
        <translation>Рядок %1, байт %2: комірка має понад %3 байтів. Можливо, лапки відкрито, але не закрито?</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the row has more than %3 bytes.</source>
        <translation>Рядок %1, байт %2: рядок має понад %3 байтів.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: the row has %3 columns; a table may have %4.</source>
        <translation>Рядок %1, байт %2: стовпців у рядку %3, а в таблиці їх може бути %4.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: this is no JSON.</source>
        <translation>Рядок %1, байт %2: це не JSON.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: a person must be a JSON object, as in {"email": "olena@acme.example"}.</source>
        <translation>Рядок %1, байт %2: особа має бути об’єктом JSON, як-от {"email": "olena@acme.example"}.</translation>
    </message>
    <message>
        <source>Row %1, byte %2: “%3” is in none of the first rows, so it has no column. Move this row to the front of the file.</source>
        <translation>Рядок %1, байт %2: «%3» немає в жодному з перших рядків, тому немає й стовпця. Перенесіть цей рядок на початок файлу.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowMending</name>
    <message>
        <source>The workspace was closed.</source>
        <translation>Робочий простір закрито.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowSource</name>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Choose it again when nobody writes to it.</source>
        <translation>Файл змінився, поки його читали. Виберіть його знову, коли в нього ніхто не пише.</translation>
    </message>
    <message>
        <source>The file cannot be read. Look whether it is still there and may be read.</source>
        <translation>Не вдалося прочитати файл. Перевірте, чи він іще на місці й чи дозволено його читати.</translation>
    </message>
</context>
<context>
    <name>Rollcall::RowWriter</name>
    <message>
        <source>There is no column to write.</source>
        <translation>Немає стовпця для запису.</translation>
    </message>
    <message>
        <source>This kind of file cannot be written.</source>
        <translation>Файл цього виду неможливо записати.</translation>
    </message>
    <message>
        <source>%1 does not tell the kind of file. Let it end with .csv, .tsv, .xlsx, .json or .jsonl.</source>
        <translation>%1 не вказує вид файлу. Назва має закінчуватися на .csv, .tsv, .xlsx, .json або .jsonl.</translation>
    </message>
    <message>
        <source>A template is a table: CSV or XLSX.</source>
        <translation>Шаблон — це таблиця: CSV або XLSX.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Rules</name>
    <message>
        <source>Nobody is signed in to a directory on this computer.</source>
        <translation>На цьому комп’ютері ніхто не ввійшов до каталогу.</translation>
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
    <message>
        <source>Rename the view</source>
        <translation>Перейменувати вигляд</translation>
    </message>
    <message>
        <source>The view “%1” will get this name.</source>
        <translation>Вигляд «%1» отримає цю назву.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Вигляд «%1» уже є.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SavedSearchesButton</name>
    <message>
        <source>Searches</source>
        <translation>Пошуки</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Зберегти цей пошук…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>В&amp;илучити</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>&amp;Name (one that is there already is replaced):</source>
        <translation>&amp;Назва (наявний із такою назвою буде замінено):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
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
    <message>
        <source>Re&amp;name view</source>
        <translation>&amp;Перейменувати вигляд</translation>
    </message>
</context>
<context>
    <name>Rollcall::Screen</name>
    <message>
        <source>This page shows no list.</source>
        <translation>Ця сторінка не показує списку.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretArguments</name>
    <message>
        <source>--%1 takes no secret: others on this computer can read arguments. Secrets come from standard input or from the keychain.</source>
        <translation>--%1 не приймає секретів: інші на цьому комп’ютері можуть прочитати аргументи. Секрети надходять зі стандартного введення або зі сховища ключів.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretField</name>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Забути: %1</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>Забудеться, коли збережете</translation>
    </message>
    <message>
        <source>Leave empty to keep the one that is there</source>
        <translation>Залиште порожнім, щоб зберегти наявний</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretFile</name>
    <message>
        <source>There is not enough memory for the passphrase: 256 MiB are needed for a moment.</source>
        <translation>Для парольної фрази замало пам’яті: на мить потрібно 256 МіБ.</translation>
    </message>
    <message>
        <source>%1 is no file of passwords from Rollcall.</source>
        <translation>%1 — не файл паролів Rollcall.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n letter(s).</source>
        <translation>
            <numerusform>Парольна фраза має містити принаймні %n літеру.</numerusform>
            <numerusform>Парольна фраза має містити принаймні %n літери.</numerusform>
            <numerusform>Парольна фраза має містити принаймні %n літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Дві парольні фрази не збігаються.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The passwords are still shown.</source>
        <translation>%1 не вдається записати: %2. Паролі досі показано.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не вдається прочитати: %2</translation>
    </message>
    <message>
        <source>This passphrase does not open %1, or somebody has changed the file.</source>
        <translation>Ця парольна фраза не відкриває %1, або хтось змінив файл.</translation>
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
    <name>Rollcall::SecretsCommands</name>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Парольна фраза %1: </translation>
    </message>
    <message>
        <source>Temporary password of %1: %2</source>
        <translation>Тимчасовий пароль %1: %2</translation>
    </message>
    <message>
        <source>No passphrase came on standard input.</source>
        <translation>Зі стандартного вводу парольна фраза не надійшла.</translation>
    </message>
    <message>
        <source>Passphrase for the file of passwords: </source>
        <translation>Парольна фраза для файлу з паролями: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Ту саму ще раз: </translation>
    </message>
    <message>
        <source>Print the passwords of a file that an import made; asks for its passphrase</source>
        <translation>Вивести паролі з файлу, який створив імпорт; запитує його парольну фразу</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretsDialog</name>
    <message>
        <source>Temporary passwords</source>
        <translation>Тимчасові паролі</translation>
    </message>
    <message>
        <source>Hand these on now: they are shown once and kept nowhere.</source>
        <translation>Передайте їх зараз: їх показують один раз і ніде не зберігають.</translation>
    </message>
    <message>
        <source>People and their temporary passwords</source>
        <translation>Люди та їхні тимчасові паролі</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Копіювати пароль</translation>
    </message>
    <message>
        <source>&amp;Save as an encrypted file…</source>
        <translation>&amp;Зберегти зашифрованим файлом…</translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation>Скопіювати пароль: %1</translation>
    </message>
    <message>
        <source>Save the passwords</source>
        <translation>Збереження паролів</translation>
    </message>
    <message>
        <source>passwords.rollcall-secrets</source>
        <translation>паролі.rollcall-secrets</translation>
    </message>
    <message>
        <source>Saved. It is opened with: rollcall secrets open “%1”</source>
        <translation>Збережено. Файл відкриває команда: rollcall secrets open «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are not saved. When this window closes nobody can look at them again.</source>
        <translation>
            <numerusform>%n пароль не збережено. Коли це вікно закриється, його вже ніхто не побачить.</numerusform>
            <numerusform>%n паролі не збережено. Коли це вікно закриється, їх уже ніхто не побачить.</numerusform>
            <numerusform>%n паролів не збережено. Коли це вікно закриється, їх уже ніхто не побачить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Забути їх</translation>
    </message>
</context>
<context>
    <name>Rollcall::SecretsModel</name>
    <message>
        <source>Password of %1: %2</source>
        <translation>Пароль, %1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Тимчасовий пароль</translation>
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
        <translation>
            <numerusform>У %1 роль «%2» має %n учасник, але там її більше не можна буде надавати. Спершу заберіть її.</numerusform>
            <numerusform>У %1 роль «%2» мають %n учасники, але там її більше не можна буде надавати. Спершу заберіть її в них.</numerusform>
            <numerusform>У %1 роль «%2» мають %n учасників, але там її більше не можна буде надавати. Спершу заберіть її в них.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Організація має щонайбільше %n домен.</numerusform>
            <numerusform>Організація має щонайбільше %n домени.</numerusform>
            <numerusform>Організація має щонайбільше %n доменів.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 має %n підпорядковану організацію: %2. Спершу видаліть або перепідпорядкуйте її.</numerusform>
            <numerusform>%1 має %n підпорядковані організації: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform>
            <numerusform>%1 має %n підпорядкованих організацій: %2. Спершу видаліть або перепідпорядкуйте їх.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Обліковий запис %1 залишається: він належить ще до %n організації.</numerusform>
            <numerusform>Обліковий запис %1 залишається: він належить ще до %n організацій.</numerusform>
            <numerusform>Обліковий запис %1 залишається: він належить ще до %n організацій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold the role “%1”. Choose the role that they get instead.</source>
        <translation>
            <numerusform>%n учасник має роль «%1». Виберіть роль, яку він отримає натомість.</numerusform>
            <numerusform>%n учасники мають роль «%1». Виберіть роль, яку вони отримають натомість.</numerusform>
            <numerusform>%n учасників мають роль «%1». Виберіть роль, яку вони отримають натомість.</numerusform>
        </translation>
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
    <message>
        <source>The journal belongs to the whole directory.</source>
        <translation>Журнал належить усьому каталогу.</translation>
    </message>
    <message>
        <source>Erasing a person cannot be undone.</source>
        <translation>Стирання особи неможливо скасувати.</translation>
    </message>
    <message>
        <source>%1 has an account in this directory. Remove the account first, then erase what the journal says.</source>
        <translation>%1 має обліковий запис у цьому каталозі. Спершу видаліть обліковий запис, а потім зітріть те, що каже журнал.</translation>
    </message>
    <message>
        <source>The journal holds nothing readable about a person with the id “%1”.</source>
        <translation>У журналі немає нічого читного про особу з id «%1».</translation>
    </message>
    <message>
        <source>%1 is suspended: nobody has rights in it until the owner of the directory, or an owner of its parent organization, makes it active again.</source>
        <translation>%1 призупинено: ніхто не має там прав, доки власник каталогу або власник вищої організації знову її не активує.</translation>
    </message>
    <message>
        <source>The account of %1 was made elsewhere and only added to your organization. Only the owner of the directory may do this.</source>
        <translation>Обліковий запис %1 створено деінде й лише додано до вашої організації. Це може зробити лише власник каталогу.</translation>
    </message>
    <message>
        <source>This organization is suspended: nobody has rights in it until the owner of the directory, or an owner of its parent organization, makes it active again.</source>
        <translation>Цю організацію призупинено: ніхто не має в ній прав, доки власник каталогу або власник вищої організації знову її не активує.</translation>
    </message>
    <message>
        <source>An account without an organization belongs to the whole directory: add the person to an organization instead.</source>
        <translation>Обліковий запис без організації належить усьому каталогу: натомість додайте особу до організації.</translation>
    </message>
    <message>
        <source>%1 is known in this directory already.</source>
        <translation>%1 уже є в цьому каталозі.</translation>
    </message>
    <message>
        <source>While %1 is suspended, its members have no rights in it. The owner of the directory, or an owner of its parent organization, can make it active again.</source>
        <translation>Поки %1 призупинено, учасники не мають там прав. Власник каталогу або власник вищої організації може знову її активувати.</translation>
    </message>
    <message>
        <source>The account of %1 stays: it was made elsewhere, and only the owner of the directory may remove it.</source>
        <translation>Обліковий запис %1 залишиться: його створено деінде, і видалити його може лише власник каталогу.</translation>
    </message>
    <message>
        <source>The sample stopped after %1 of %2 people: %3. Those are kept; make the same sample again to finish it.</source>
        <extracomment>%3: the reason, as in "There is no room left to write “…”"</extracomment>
        <translation>Створення зразка зупинилося після %1 із %2 осіб: %3. Створених осіб збережено; створіть той самий зразок ще раз, щоб завершити його.</translation>
    </message>
    <message>
        <source>Who has to agree is a rule of the whole directory.</source>
        <translation>Хто має погодитися — це правило всього каталогу.</translation>
    </message>
    <message>
        <source>No approval in the file is by a key that is pinned in this directory. Let the directory owner pin it first.</source>
        <translation>Жодне схвалення у файлі не підписано ключем, закріпленим у цьому каталозі. Нехай власник каталогу спершу його закріпить.</translation>
    </message>
    <message>
        <source>A pinned key has 64 digits, and a name that says whose it is.</source>
        <translation>Закріплений ключ має 64 цифри та ім’я, що каже, чий він.</translation>
    </message>
    <message>
        <source>This key is not pinned here.</source>
        <translation>Цей ключ тут не закріплено.</translation>
    </message>
    <message>
        <source>This directory wants a second person for it. Stage it, ask for an approval, and apply it when that has come.</source>
        <translation>Цей каталог вимагає для цього другої особи. Підготуйте це, попросіть схвалення й застосуйте, коли воно надійде.</translation>
    </message>
    <message>
        <source>The key of %1 was pinned without saying whose account it is. Let the directory owner pin it again.</source>
        <translation>Ключ %1 закріпили, не вказавши, чий це обліковий запис. Нехай власник каталогу закріпить його ще раз.</translation>
    </message>
    <message>
        <source>The approval is by your own key. Another person has to approve what you do.</source>
        <translation>Схвалення зроблено вашим власним ключем. Те, що робите ви, має схвалити інша особа.</translation>
    </message>
    <message>
        <source>Say whose key it is: a person with an account in this directory.</source>
        <translation>Скажіть, чий це ключ: особи з обліковим записом у цьому каталозі.</translation>
    </message>
    <message>
        <source>This is not what the second person approved. Look at the preview and ask again.</source>
        <translation>Це не те, що схвалила друга особа. Перегляньте зміни й попросіть ще раз.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n member(s)</source>
        <translation>
            <numerusform>Задати поле %n учасника</numerusform>
            <numerusform>Задати поле %n учасників</numerusform>
            <numerusform>Задати поле %n учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Підготувати</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>По&amp;ле</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значення</translation>
    </message>
    <message>
        <source>This directory has no field that may be set for several members.</source>
        <translation>У цьому каталозі немає поля, яке можна задати кільком учасникам.</translation>
    </message>
    <message>
        <source>Nothing is changed: it is so already.</source>
        <translation>Нічого не змінюється: так уже є.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is emptied for %n member(s).</source>
        <translation>
            <numerusform>%1: буде очищено в %n учасника.</numerusform>
            <numerusform>%1: буде очищено в %n учасників.</numerusform>
            <numerusform>%1: буде очищено в %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes “%2” for %n member(s).</source>
        <translation>
            <numerusform>%1: стане «%2» у %n учасника.</numerusform>
            <numerusform>%1: стане «%2» у %n учасників.</numerusform>
            <numerusform>%1: стане «%2» у %n учасників.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n member(s)</source>
        <translation>
            <numerusform>Задати %1 %n учаснику</numerusform>
            <numerusform>Задати %1 %n учасникам</numerusform>
            <numerusform>Задати %1 %n учасникам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SetHead</name>
    <message>
        <source>Looking at the directory…</source>
        <translation>Перегляд каталогу…</translation>
    </message>
    <message>
        <source>Not compared with the directory yet.</source>
        <translation>Ще не порівняно з каталогом.</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people.</source>
        <translation>Це вилучить або призупинить %1 із %2 осіб.</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>не відкрито</translation>
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
            <numerusform>Буде видалено %n обліковий запис разом із входом.</numerusform>
            <numerusform>Буде видалено %n облікові записи разом із входом.</numerusform>
            <numerusform>Буде видалено %n облікових записів разом із входом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person/people cannot use their organization any more.</source>
        <translation>
            <numerusform>%n особа більше не зможе користуватися своєю організацією.</numerusform>
            <numerusform>%n особи більше не зможуть користуватися своєю організацією.</numerusform>
            <numerusform>%n осіб більше не зможуть користуватися своєю організацією.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are replaced. This cannot be undone.</source>
        <translation>
            <numerusform>Буде замінено %n пароль. Цього не можна скасувати.</numerusform>
            <numerusform>Буде замінено %n паролі. Цього не можна скасувати.</numerusform>
            <numerusform>Буде замінено %n паролів. Цього не можна скасувати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are sent. A sent mail cannot be called back.</source>
        <translation>
            <numerusform>Буде надіслано %n запрошення. Надісланого листа не повернути.</numerusform>
            <numerusform>Буде надіслано %n запрошення. Надісланого листа не повернути.</numerusform>
            <numerusform>Буде надіслано %n запрошень. Надісланого листа не повернути.</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <extracomment>How many changes a set has, and how many of them stand how</extracomment>
        <translation>
            <numerusform>%n зміна: %1.</numerusform>
            <numerusform>%n зміни: %1.</numerusform>
            <numerusform>%n змін: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes a moment at the directory's rate.</source>
        <translation>За швидкості каталогу це триватиме мить.</translation>
    </message>
    <message>
        <source>Takes about %1 at the directory's rate.</source>
        <translation>За швидкості каталогу це триватиме близько %1.</translation>
    </message>
    <message>
        <source>Applied “%1”: %2.</source>
        <extracomment>A change set that was applied, and what became of its changes</extracomment>
        <translation>Застосовано «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file are still to come.</source>
        <translation>
            <numerusform>Попереду ще %n рядок файлу.</numerusform>
            <numerusform>Попереду ще %n рядки файлу.</numerusform>
            <numerusform>Попереду ще %n рядків файлу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person/people sign in once more, on every device. This cannot be undone.</source>
        <translation>
            <numerusform>%n людина входить знову на кожному пристрої. Скасувати це не можна.</numerusform>
            <numerusform>%n людини входять знову на кожному пристрої. Скасувати це не можна.</numerusform>
            <numerusform>%n людей входять знову на кожному пристрої. Скасувати це не можна.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SetsTree</name>
    <message>
        <source>Change sets</source>
        <translation>Набори змін</translation>
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
    <name>Rollcall::SharedStrings</name>
    <message>
        <source>There is no room for the texts of the workbook in the folder for temporary files.</source>
        <translation>У теці для тимчасових файлів немає місця для текстів книги.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its shared texts break at character %1.</source>
        <translation>Книгу пошкоджено: її спільні тексти обриваються на символі %1.</translation>
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
        <extracomment>A section of the sidebar and how many things it holds: "People, 5,000"
----------
A connection, its environment and how it stands: "Acme, Production, Signed out"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, чекає %n</numerusform>
            <numerusform>%1, чекають %n</numerusform>
            <numerusform>%1, чекають %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInCommands</name>
    <message>
        <source>%1 exclude each other.</source>
        <translation>%1 не можна поєднувати.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile, so nobody was signed in. Try again.</source>
        <translation>Тим часом з’єднання змінили, тому вхід не виконано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Client secret (Enter: the one in the keychain): </source>
        <translation>Секрет клієнта (Enter: той, що у сховищі ключів): </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Секрет клієнта: </translation>
    </message>
    <message>
        <source>No secret came on standard input, and none is kept. Nobody was signed in.</source>
        <translation>Зі стандартного введення секрет не надійшов, і збереженого немає. Вхід не виконано.</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Токен: </translation>
    </message>
    <message>
        <source>The server gave no refresh token. Add the scope offline_access to the connection, and permit it at the server.</source>
        <translation>Сервер не дав токена оновлення. Додайте до з’єднання область offline_access і дозвольте її на сервері.</translation>
    </message>
    <message>
        <source>Nothing was kept, as the sign-in would end with this command. %1</source>
        <translation>Нічого не збережено, бо вхід закінчився б разом із цією командою. %1</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was kept.</source>
        <translation>Вхід скасовано. Нічого не збережено.</translation>
    </message>
    <message>
        <source>“%1” offers no such sign-in. See: rollcall connections kinds</source>
        <translation>«%1» не підтримує такого входу. Див.: rollcall connections kinds</translation>
    </message>
    <message>
        <source>Signed in to “%1”.</source>
        <translation>Ви ввійшли в «%1».</translation>
    </message>
    <message>
        <source>Signed in to “%1” as %2.</source>
        <translation>Ви ввійшли в «%1» як %2.</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>Ви вийшли з «%1».</translation>
    </message>
    <message>
        <source>Nobody was signed in to “%1”.</source>
        <translation>У «%1» ніхто не ввійшов.</translation>
    </message>
    <message>
        <source>With a code that is typed on another device.</source>
        <translation>За кодом, який вводять на іншому пристрої.</translation>
    </message>
    <message>
        <source>As a service account; its secret is read from standard input, or is in the keychain.</source>
        <translation>Як службовий обліковий запис; його секрет читається зі стандартного введення або є у сховищі ключів.</translation>
    </message>
    <message>
        <source>With a token, read from standard input.</source>
        <translation>За токеном, прочитаним зі стандартного введення.</translation>
    </message>
    <message>
        <source>Register first; the password is read from standard input.</source>
        <translation>Спершу зареєструватися; пароль читається зі стандартного введення.</translation>
    </message>
    <message>
        <source>Print the link only.</source>
        <translation>Лише вивести посилання.</translation>
    </message>
    <message>
        <source>Sign in to a connection, in the browser or otherwise</source>
        <translation>Увійти в з’єднання, у браузері чи інакше</translation>
    </message>
    <message>
        <source>Sign out of a connection</source>
        <translation>Вийти зі з’єднання</translation>
    </message>
    <message>
        <source>End the session in the browser too.</source>
        <translation>Завершити й сеанс у браузері.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInDialog</name>
    <message>
        <source>The client secret is needed, and none is kept. Type it in.</source>
        <translation>Потрібен секрет клієнта, а збереженого немає. Уведіть його.</translation>
    </message>
    <message>
        <source>The account %1 is made. Now sign in with it.</source>
        <translation>Обліковий запис %1 створено. Тепер увійдіть із ним.</translation>
    </message>
    <message>
        <source>The account %1 is made. Confirm the address with the mail that comes, then sign in.</source>
        <translation>Обліковий запис %1 створено. Підтвердьте адресу за листом, що надійде, а потім увійдіть.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Увійти в %1</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Новий обліковий запис…</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>Не вдалося відкрити браузер. Скопіюйте посилання й відкрийте його в браузері на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>This connection has no sign-in.</source>
        <translation>Це з’єднання не має входу.</translation>
    </message>
    <message>
        <source>Accept exactly this certificate</source>
        <translation>Прийняти саме цей сертифікат</translation>
    </message>
    <message>
        <source>Another certificate, or another fault of this one, is refused again.</source>
        <translation>Інший сертифікат або інша помилка цього знову призведе до відмови.</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Створити обліковий запис</translation>
    </message>
    <message>
        <source>The account is made at the server. Then you sign in.</source>
        <translation>Обліковий запис буде створено на сервері. Потім ви ввійдете.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ви ввійшли в %1.</translation>
    </message>
    <message>
        <source>Nothing happens here until you are done there.</source>
        <translation>Тут нічого не відбудеться, доки ви не закінчите там.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignInSession</name>
    <message>
        <source>The connection does not say how the client proves itself. Choose where its secret goes: the header or the form.</source>
        <translation>З’єднання не вказує, як клієнт підтверджує себе. Виберіть, куди йде його секрет: у заголовок чи у форму.</translation>
    </message>
    <message>
        <source>Nobody can register here from Rollcall. Register in the browser, or ask for an invitation.</source>
        <translation>Тут не можна зареєструватися з Rollcall. Зареєструйтеся в браузері або попросіть запрошення.</translation>
    </message>
    <message>
        <source>You are signed out of Rollcall, but %1 offers no address that ends the browser's session. Sign out there in the browser.</source>
        <translation>Ви вийшли з Rollcall, але %1 не надає адреси, яка завершує сеанс браузера. Вийдіть там у браузері.</translation>
    </message>
    <message>
        <source>You are signed out of Rollcall, but no browser could be opened. Open %1 in the browser that you signed in with.</source>
        <translation>Ви вийшли з Rollcall, але браузер не вдалося відкрити. Відкрийте %1 у браузері, у якому входили.</translation>
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
    <name>Rollcall::SignInTelling</name>
    <message>
        <source>Sign in in the browser. If none opened, open this link:</source>
        <translation>Увійдіть у браузері. Якщо він не відкрився, відкрийте це посилання:</translation>
    </message>
    <message>
        <source>Open this link in the browser of this computer and sign in there:</source>
        <translation>Відкрийте це посилання в браузері цього комп’ютера й увійдіть там:</translation>
    </message>
    <message>
        <source>On any device, open %1 and type this code:</source>
        <translation>На будь-якому пристрої відкрийте %1 і введіть цей код:</translation>
    </message>
    <message>
        <source>Or open %1</source>
        <translation>Або відкрийте %1</translation>
    </message>
    <message>
        <source>Waiting; %1:%2 left. Ctrl+C cancels.</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>Очікування; залишилося %1:%2. Ctrl+C скасовує.</translation>
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
    <name>Rollcall::SignUpCommand</name>
    <message>
        <source>User name, with --sign-up.</source>
        <translation>Ім’я користувача, разом із --sign-up.</translation>
    </message>
    <message>
        <source>Given name, with --sign-up.</source>
        <translation>Власне ім’я, разом із --sign-up.</translation>
    </message>
    <message>
        <source>Family name, with --sign-up.</source>
        <translation>Прізвище, разом із --sign-up.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Новий пароль: </translation>
    </message>
    <message>
        <source>No password came on standard input. Nobody was registered.</source>
        <translation>Зі стандартного введення пароль не надійшов. Нікого не зареєстровано.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Те саме ще раз: </translation>
    </message>
    <message>
        <source>The two differ. Nobody was registered.</source>
        <translation>Вони не збігаються. Нікого не зареєстровано.</translation>
    </message>
    <message>
        <source>--%1 goes with --sign-up only.</source>
        <translation>--%1 діє лише разом із --sign-up.</translation>
    </message>
    <message>
        <source>Registered %1. Now sign in.</source>
        <translation>Зареєстровано: %1. Тепер увійдіть.</translation>
    </message>
    <message>
        <source>The address is confirmed by the link in the message that is sent there.</source>
        <translation>Адресу підтверджують за посиланням у листі, надісланому на неї.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SignUpPane</name>
    <message>
        <source>&amp;E-mail address *</source>
        <translation>&amp;Адреса ел. пошти *</translation>
    </message>
    <message>
        <source>&amp;Password *</source>
        <translation>&amp;Пароль *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>The e-mail address is needed.</source>
        <translation>Потрібна адреса ел. пошти.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Потрібен пароль.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Signins</name>
    <message>
        <source>The connection leads elsewhere now, so the sign-in and the secrets for the earlier server or client were dropped. Sign in again.</source>
        <translation>З’єднання тепер веде в інше місце, тому вхід і секрети для попереднього сервера чи клієнта відкинуто. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The password was for another proxy and was dropped.</source>
        <translation>Пароль був для іншого проксі, тому його відкинуто.</translation>
    </message>
    <message>
        <source>The earlier server could not take its tokens back: %1</source>
        <translation>Попередній сервер не зміг відкликати свої токени: %1</translation>
    </message>
    <message>
        <source>Rollcall tries again at its next start.</source>
        <translation>Rollcall спробує ще раз під час наступного запуску.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SourcePage</name>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>&amp;Перший рядок називає стовпці</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читати як</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Перші рядки файлу</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Зберегти &amp;шаблон…</translation>
    </message>
    <message>
        <source>An empty table with the columns that this directory knows</source>
        <translation>Порожня таблиця зі стовпцями, відомими цьому каталогу</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Імпортувати людей із файлу</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Таблиці (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>A table of people: CSV with commas, semicolons or tabs, a spreadsheet (XLSX), JSON or JSON Lines. Nothing is changed before the last step.</source>
        <translation>Таблиця людей: CSV із комами, крапками з комою або табуляцією, електронна таблиця (XLSX), JSON або JSON Lines. До останнього кроку нічого не змінюється.</translation>
    </message>
</context>
<context>
    <name>Rollcall::StagedChangesModel</name>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What would become of it now, or what became of it</source>
        <translation>Що вийшло б із цього зараз або що вийшло</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Що змінюється</translation>
    </message>
    <message>
        <source>Why, and what goes with it</source>
        <translation>Чому і що з цим пов’язано</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>%1, takes something away</source>
        <translation>%1, щось забирає</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
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
        <translation>Скасовано</translation>
    </message>
</context>
<context>
    <name>Rollcall::StagedNote</name>
    <message>
        <source>Review…</source>
        <translation>Переглянути…</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n підготовлена зміна</numerusform>
            <numerusform>%n підготовлені зміни</numerusform>
            <numerusform>%n підготовлених змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Переглянути: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::StandardInput</name>
    <message>
        <source>What came on standard input is too long for a secret.</source>
        <translation>Те, що надійшло зі стандартного введення, задовге для секрету.</translation>
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
    <message>
        <source>Stop reading; what has come stays</source>
        <translation>Зупинити читання; отримане залишиться</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Kept at the server; what you see is a copy on this computer.</source>
        <translation>Зберігається на сервері; ви бачите копію на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>Rollcall::StepRow</name>
    <message>
        <source>Find the server</source>
        <translation>Пошук сервера</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Шифроване з’єднання</translation>
    </message>
    <message>
        <source>What the server offers</source>
        <translation>Що пропонує сервер</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Read something</source>
        <translation>Пробне читання</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Виконується…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
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
    <message>
        <source>erased</source>
        <extracomment>In the place of a name that the journal cannot show any more</extracomment>
        <translation>стерто</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open. Nothing was changed; put it back, or close Rollcall and open it again.</source>
        <translation>«%1» перемістили, вилучили або замінили, поки файл був відкритий. Нічого не змінено; поверніть його або закрийте Rollcall і відкрийте знову.</translation>
    </message>
    <message>
        <source>This is no anchor of a journal. Choose a file that “rollcall audit anchor” wrote.</source>
        <translation>Це не якір журналу. Виберіть файл, який записала команда «rollcall audit anchor».</translation>
    </message>
    <message>
        <source>This anchor was written by a newer Rollcall. Install the newer version.</source>
        <translation>Цей якір записано новішою версією Rollcall. Установіть новішу версію.</translation>
    </message>
    <message>
        <source>The anchor is damaged, so it says nothing about the journal. Take another copy.</source>
        <translation>Якір пошкоджено, тому про журнал він нічого не каже. Візьміть іншу копію.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Sync</name>
    <message>
        <source>The server returned %1 of %2 organizations: keep the old list?</source>
        <translation>Сервер повернув %1 із %2 організацій: залишити старий список?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 people: keep the old list?</source>
        <translation>Сервер повернув %1 із %2 осіб: залишити старий список?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 roles: keep the old list?</source>
        <translation>Сервер повернув %1 із %2 ролей: залишити старий список?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 role groups: keep the old list?</source>
        <translation>Сервер повернув %1 із %2 груп ролей: залишити старий список?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 applications: keep the old list?</source>
        <translation>Сервер повернув %1 із %2 застосунків: залишити старий список?</translation>
    </message>
    <message>
        <source>The server returned %1 of %2 members: keep the old list?</source>
        <translation>Сервер повернув %1 із %2 учасників: залишити старий список?</translation>
    </message>
</context>
<context>
    <name>Rollcall::SyncRun</name>
    <message numerus="yes">
        <source>Your sign-in has other rights than the one before: %n entry(s) that it did not return were kept as they were.</source>
        <translation>
            <numerusform>Ваш вхід має інші права, ніж попередній: %n запис, якого він не повернув, залишено як є.</numerusform>
            <numerusform>Ваш вхід має інші права, ніж попередній: %n записи, яких він не повернув, залишено як є.</numerusform>
            <numerusform>Ваш вхід має інші права, ніж попередній: %n записів, яких він не повернув, залишено як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old list was kept, as you said, though the server returned less.</source>
        <translation>Старий список залишено, як ви сказали, хоча сервер повернув менше.</translation>
    </message>
</context>
<context>
    <name>Rollcall::SyncWords</name>
    <message>
        <source>another Rollcall is reading</source>
        <translation>читає інший Rollcall</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>читання, поки що %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>читання…</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>читання: %1 із %2</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>How far a sync is, and how long it will still take: "reading 3 of 10, 12 s left"</extracomment>
        <translation>%1, залишилося %2 с</translation>
    </message>
    <message>
        <source>%1, %2 min left</source>
        <translation>%1, залишилося %2 хв</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>поза мережею</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>вхід не виконано</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>не синхронізовано</translation>
    </message>
    <message>
        <source>synced %1</source>
        <extracomment>%1 is "2 minutes ago" or a date</extracomment>
        <translation>синхронізовано %1</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>чекає на вашу відповідь</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Why it is not up to date and how old it is: "offline, as of 3 hours ago"</extracomment>
        <translation>%1, станом на %2</translation>
    </message>
    <message>
        <source>%1, never read</source>
        <translation>%1, ще не прочитано</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ще не прочитано</translation>
    </message>
    <message>
        <source>Last read completely: %1</source>
        <translation>Востаннє прочитано повністю: %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::TableFormat</name>
    <message>
        <source>Excel workbook</source>
        <extracomment>A file of Excel (XLSX)</extracomment>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>JSON array</source>
        <extracomment>A file that holds one JSON array</extracomment>
        <translation>Масив JSON</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>крапка з комою</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>The character that the Tab key types</extracomment>
        <translation>табуляція</translation>
    </message>
    <message>
        <source>pipe</source>
        <extracomment>The character |</extracomment>
        <translation>вертикальна риска</translation>
    </message>
    <message>
        <source>%1 with byte order mark</source>
        <translation>%1 з позначкою порядку байтів</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>аркуш «%1»</translation>
    </message>
    <message>
        <source>How the file is to be read cannot be told any more. Begin the import anew.</source>
        <translation>Уже неможливо визначити, як читати файл. Почніть імпорт заново.</translation>
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
    <name>Rollcall::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Перевірити ще раз</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Перевірити з’єднання</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Перевірити %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>It stops at “%1”. Nothing was changed.</source>
        <translation>Зупинилося на «%1». Нічого не змінено.</translation>
    </message>
    <message>
        <source>The server answers. What was skipped can be tested once you are signed in.</source>
        <translation>Сервер відповідає. Пропущене можна перевірити, коли ви ввійдете.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Усе працює.</translation>
    </message>
    <message>
        <source>&amp;Accept exactly this certificate</source>
        <translation>&amp;Прийняти саме цей сертифікат</translation>
    </message>
</context>
<context>
    <name>Rollcall::TimeRangeDialog</name>
    <message>
        <source>From … to …</source>
        <translation>Від … до …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Перший день:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Останній день:</translation>
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
    <message>
        <source>The client's secret is not stored. Type it in when you sign in from the window, or store it with: rollcall connections edit CONNECTION --client-secret</source>
        <translation>Секрет клієнта не збережено. Введіть його під час входу у вікні або збережіть командою: rollcall connections edit CONNECTION --client-secret</translation>
    </message>
</context>
<context>
    <name>Rollcall::TokenSource</name>
    <message>
        <source>Nobody is signed in to this connection. Sign in.</source>
        <translation>У це з’єднання ніхто не ввійшов. Увійдіть.</translation>
    </message>
    <message>
        <source>The pasted token has expired. Paste a new one.</source>
        <translation>Термін дії вставленого токена закінчився. Вставте новий.</translation>
    </message>
    <message>
        <source>This connection is locked. Unlock it.</source>
        <translation>Це з’єднання заблоковано. Розблокуйте його.</translation>
    </message>
    <message>
        <source>The server does not accept the pasted token. Paste a new one.</source>
        <translation>Сервер не приймає вставлений токен. Вставте новий.</translation>
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
        <translation>Обов’язково</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, обов’язково</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
</context>
<context>
    <name>Rollcall::TransferDialog</name>
    <message>
        <source>Move to another organization</source>
        <translation>Перемістити до іншої організації</translation>
    </message>
    <message>
        <source>Add to another organization</source>
        <translation>Додати до іншої організації</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Підготувати</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Організація</translation>
    </message>
    <message>
        <source>&amp;Roles there</source>
        <translation>&amp;Ролі там</translation>
    </message>
    <message>
        <source>Choose the organization first: its roles are shown then.</source>
        <translation>Спершу виберіть організацію: тоді з’являться її ролі.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Виберіть принаймні одну роль.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) move(s) from %1 to %2, as %3.</source>
        <translation>
            <numerusform>%n учасник переходить із %1 до %2 як %3.</numerusform>
            <numerusform>%n учасники переходять із %1 до %2 як %3.</numerusform>
            <numerusform>%n учасників переходять із %1 до %2 як %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become(s) member(s) of %1 too, as %2.</source>
        <translation>
            <numerusform>%n учасник стає також учасником %1 як %2.</numerusform>
            <numerusform>%n учасники стають також учасниками %1 як %2.</numerusform>
            <numerusform>%n учасників стають також учасниками %1 як %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not add members to %1.</source>
        <translation>Вам не дозволено додавати учасників до %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) move(s) from %1 to %2, without a role.</source>
        <translation>
            <numerusform>%n учасник переходить із %1 до %2, без ролі.</numerusform>
            <numerusform>%n учасники переходять із %1 до %2, без ролі.</numerusform>
            <numerusform>%n учасників переходять із %1 до %2, без ролі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become(s) member(s) of %1 too, without a role.</source>
        <translation>
            <numerusform>%n учасник стає також учасником %1, без ролі.</numerusform>
            <numerusform>%n учасники стають також учасниками %1, без ролі.</numerusform>
            <numerusform>%n учасників стають також учасниками %1, без ролі.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::Transmit</name>
    <message>
        <source>Transmit wants at least one role of every member.</source>
        <translation>Transmit вимагає для кожного учасника принаймні одну роль.</translation>
    </message>
    <message>
        <source>%1 was a member already.</source>
        <translation>%1 уже є учасником.</translation>
    </message>
    <message>
        <source>The account was known already; its password is as it was.</source>
        <translation>Обліковий запис уже був відомий; його пароль не змінився.</translation>
    </message>
    <message>
        <source>Transmit accepted this and does not show it yet.</source>
        <translation>Transmit прийняв це, але ще не показує.</translation>
    </message>
    <message>
        <source>Only somebody who has not signed in yet can be invited.</source>
        <translation>Запросити можна лише того, хто ще не входив.</translation>
    </message>
    <message>
        <source>An invitation goes by e-mail, and this person has no address.</source>
        <translation>Запрошення надсилається е-поштою, а ця особа не має адреси.</translation>
    </message>
    <message>
        <source>The secret of the application's client is missing. Enter it in the connection's settings.</source>
        <translation>Бракує секрету клієнта застосунку. Уведіть його в налаштуваннях з’єднання.</translation>
    </message>
    <message>
        <source>The application's client gets no token. %1</source>
        <translation>Клієнт застосунку не отримує токена. %1</translation>
    </message>
    <message>
        <source>Transmit puts no role in the place of another. Give it first.</source>
        <translation>Transmit не ставить одну роль на місце іншої. Спершу надайте її.</translation>
    </message>
    <message>
        <source>The role %1 is of an application that %2 does not have.</source>
        <translation>Роль %1 належить застосунку, якого %2 не має.</translation>
    </message>
    <message>
        <source>Give %1 the role group %2, which has the role</source>
        <translation>Надати організації %1 групу ролей %2, яка містить цю роль</translation>
    </message>
    <message>
        <source>Add the role to the role group %1, which %2 has</source>
        <translation>Додати роль до групи ролей %1, яку має %2</translation>
    </message>
    <message>
        <source>The role %1 is in no role group of %2, so its members cannot have it.</source>
        <translation>Ролі %1 немає в жодній групі ролей %2, тому учасники не можуть її мати.</translation>
    </message>
    <message>
        <source>The role %1 is in no role group, so nobody can have it.</source>
        <translation>Ролі %1 немає в жодній групі ролей, тому ніхто не може її мати.</translation>
    </message>
    <message>
        <source>Transmit knows no role %1. Refresh the list of roles.</source>
        <translation>Transmit не знає ролі %1. Оновіть список ролей.</translation>
    </message>
    <message>
        <source>A role group needs a name.</source>
        <translation>Групі ролей потрібна назва.</translation>
    </message>
    <message>
        <source>In Transmit every role and role group is of an application. Choose one.</source>
        <translation>У Transmit кожна роль і група ролей належить застосунку. Виберіть його.</translation>
    </message>
    <message>
        <source>The application has another role group of this name.</source>
        <translation>Застосунок має іншу групу ролей із такою назвою.</translation>
    </message>
    <message>
        <source>Only a part of it was done. %1</source>
        <translation>Виконано лише частину. %1</translation>
    </message>
    <message>
        <source>This role is of no application of the organization any more. Give the organization the application, then take the role away.</source>
        <translation>Ця роль більше не належить жодному застосунку організації. Надайте організації застосунок, а потім заберіть роль.</translation>
    </message>
    <message>
        <source>The account stays: the person belongs to other organizations.</source>
        <translation>Обліковий запис залишається: особа належить до інших організацій.</translation>
    </message>
    <message>
        <source>The person left the organization; their account is still there. %1</source>
        <translation>Особа залишила організацію; її обліковий запис досі є. %1</translation>
    </message>
    <message>
        <source>The name of an organization has 1 to %1 characters.</source>
        <translation>Назва організації має від 1 до %1 символів.</translation>
    </message>
    <message>
        <source>Transmit wants at least one domain of every organization.</source>
        <translation>Transmit вимагає для кожної організації принаймні один домен.</translation>
    </message>
    <message>
        <source>Transmit wants at least one application of every organization.</source>
        <translation>Transmit вимагає для кожної організації принаймні один застосунок.</translation>
    </message>
    <message>
        <source>Transmit replaces logos and removes none.</source>
        <translation>Transmit замінює логотипи, але не вилучає їх.</translation>
    </message>
    <message>
        <source>The picture is not here any more. Choose it again.</source>
        <translation>Зображення тут більше немає. Виберіть його знову.</translation>
    </message>
    <message>
        <source>Transmit's organizations have no owner. Create it, then add its administrator as a member.</source>
        <translation>Організації Transmit не мають власника. Створіть її, а потім додайте її адміністратора як учасника.</translation>
    </message>
    <message>
        <source>Transmit has another organization of this name.</source>
        <translation>Transmit має іншу організацію з такою назвою.</translation>
    </message>
    <message>
        <source>Only organizations of the applications that can be seen are listed.</source>
        <translation>Показано лише організації застосунків, які можна бачити.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Ролі потрібна назва.</translation>
    </message>
    <message>
        <source>The application has another role of this name.</source>
        <translation>Застосунок має іншу роль із такою назвою.</translation>
    </message>
    <message>
        <source>A pending person becomes active by signing in; nobody can do that for them.</source>
        <translation>Особа, що очікує, стає активною після входу; ніхто не може зробити цього за неї.</translation>
    </message>
    <message>
        <source>The account is suspended in the whole tenant, not only here. Activate the account instead.</source>
        <translation>Обліковий запис призупинено в усьому тенанті, а не лише тут. Натомість активуйте обліковий запис.</translation>
    </message>
    <message>
        <source>A logo is a picture of at most one megabyte.</source>
        <translation>Логотип — це зображення до одного мегабайта.</translation>
    </message>
    <message>
        <source>Transmit tells nothing more of this.</source>
        <translation>Більше про це Transmit нічого не повідомляє.</translation>
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
        <source>Managed organizations of %1</source>
        <translation>Керовані організації %1</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Є ще й інші.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>Із цим обліковим записом ніхто не ввійшов.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Single sign-on to %1</source>
        <translation>Єдиний вхід до %1</translation>
    </message>
    <message>
        <source>Assertion consumer address (SAML)</source>
        <translation>Адреса споживача тверджень (SAML)</translation>
    </message>
    <message>
        <source>Entity id of the service provider (SAML)</source>
        <translation>Ідентифікатор сутності постачальника послуг (SAML)</translation>
    </message>
    <message>
        <source>Redirect address (OpenID Connect)</source>
        <translation>Адреса перенаправлення (OpenID Connect)</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Постачальник ідентифікації</translation>
    </message>
    <message>
        <source>Transmit lets nobody change these settings from outside: enter them in its Admin Portal.</source>
        <translation>Transmit нікому не дає змінювати ці налаштування ззовні: введіть їх у його Admin Portal.</translation>
    </message>
    <message>
        <source>Admin Portal</source>
        <translation>Admin Portal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Where the tenant is kept; the sandbox is a tenant of its own.</source>
        <translation>Де зберігається тенант; пісочниця — це окремий тенант.</translation>
    </message>
    <message>
        <source>United States, global</source>
        <translation>Сполучені Штати, глобальний</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Європейський Союз</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралія</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Японія</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Пісочниця</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ідентифікатор клієнта</translation>
    </message>
    <message>
        <source>Of the management application, under Settings in the Admin Portal; it opens the whole tenant.</source>
        <translation>Керівного застосунку, у розділі Settings в Admin Portal; він відкриває весь тенант.</translation>
    </message>
    <message>
        <source>This client is of</source>
        <translation>Цей клієнт належить</translation>
    </message>
    <message>
        <source>A management application</source>
        <translation>Керівному застосунку</translation>
    </message>
    <message>
        <source>An ordinary application</source>
        <translation>Звичайному застосунку</translation>
    </message>
    <message>
        <source>Second client id</source>
        <translation>Ідентифікатор другого клієнта</translation>
    </message>
    <message>
        <source>Of the other kind: members are changed with an ordinary application's client, organizations and roles with a management application's. Empty: one must do.</source>
        <translation>Іншого виду: учасників змінюють із клієнтом звичайного застосунку, організації та ролі — з клієнтом керівного. Порожньо: має вистачити одного.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Його секрет</translation>
    </message>
    <message>
        <source>Path of the tokens</source>
        <translation>Шлях до токенів</translation>
    </message>
    <message>
        <source>Path of the API</source>
        <translation>Шлях до API</translation>
    </message>
    <message>
        <source>Credentials of single calls</source>
        <translation>Облікові дані окремих викликів</translation>
    </message>
    <message>
        <source>The name of a call, such as createOrAssignMember, and management or application: for a tenant that wants it otherwise.</source>
        <translation>Назва виклику, наприклад createOrAssignMember, і management або application: для тенанта, якому треба інакше.</translation>
    </message>
    <message>
        <source>List people without an organization too</source>
        <translation>Показувати також людей без організації</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Only the server, without a path: https://api.transmitsecurity.io.</source>
        <translation>Лише сервер, без шляху: https://api.transmitsecurity.io.</translation>
    </message>
    <message>
        <source>A path begins with / and does not end with it.</source>
        <translation>Шлях починається з / і не закінчується ним.</translation>
    </message>
    <message>
        <source>Without this path nobody gets a token.</source>
        <translation>Без цього шляху ніхто не отримає токена.</translation>
    </message>
    <message>
        <source>The two clients are two: this one is the first.</source>
        <translation>Два клієнти мають бути різними: цей — перший.</translation>
    </message>
    <message>
        <source>A call is made with management or application.</source>
        <translation>Виклик робиться з management або application.</translation>
    </message>
    <message>
        <source>Organizations, members and roles of a tenant of Transmit Security (Mosaic).</source>
        <translation>Організації, учасники й ролі тенанта Transmit Security (Mosaic).</translation>
    </message>
    <message>
        <source>Applications could not be listed: %1</source>
        <translation>Не вдалося отримати список застосунків: %1</translation>
    </message>
    <message>
        <source>Organizations could not be listed: %1</source>
        <translation>Не вдалося отримати список організацій: %1</translation>
    </message>
    <message>
        <source>Roles could not be listed: %1</source>
        <translation>Не вдалося отримати список ролей: %1</translation>
    </message>
    <message>
        <source>Members of an organization could not be listed: %1</source>
        <translation>Не вдалося отримати список учасників організації: %1</translation>
    </message>
    <message>
        <source>Which organizations have which role groups could not be read: %1</source>
        <translation>Не вдалося прочитати, які організації мають які групи ролей: %1</translation>
    </message>
    <message>
        <source>Users could not be listed: %1</source>
        <translation>Не вдалося отримати список користувачів: %1</translation>
    </message>
    <message>
        <source>This needs the management application's credentials. Add them to the connection.</source>
        <translation>Для цього потрібні облікові дані керівного застосунку. Додайте їх до з’єднання.</translation>
    </message>
    <message>
        <source>This needs the credentials of an application's client. Add them to the connection.</source>
        <translation>Для цього потрібні облікові дані клієнта застосунку. Додайте їх до з’єднання.</translation>
    </message>
    <message>
        <source>Transmit has no call that lists or takes back invitations. Remove the person instead.</source>
        <translation>Transmit не має виклику, який показує або відкликає запрошення. Натомість вилучіть особу.</translation>
    </message>
    <message>
        <source>In Transmit a person is made by adding them to an organization.</source>
        <translation>У Transmit особу створюють, додаючи її до організації.</translation>
    </message>
    <message>
        <source>Applications are set up in Transmit's Admin Portal.</source>
        <translation>Застосунки налаштовують в Admin Portal Transmit.</translation>
    </message>
    <message>
        <source>Transmit wants an e-mail address, a phone number or a user name.</source>
        <translation>Transmit вимагає адресу е-пошти, номер телефону або ім’я користувача.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n character(s).</source>
        <translation>
            <numerusform>%1 має щонайбільше %n символ.</numerusform>
            <numerusform>%1 має щонайбільше %n символи.</numerusform>
            <numerusform>%1 має щонайбільше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone number begins with + and the country code.</source>
        <translation>Номер телефону починається з + і коду країни.</translation>
    </message>
    <message>
        <source>Needs the management application's credentials in the connection.</source>
        <translation>Потребує облікових даних керівного застосунку у з’єднанні.</translation>
    </message>
    <message>
        <source>Needs the credentials of an application's client in the connection.</source>
        <translation>Потребує облікових даних клієнта застосунку у з’єднанні.</translation>
    </message>
    <message>
        <source>Needs both credentials in the connection.</source>
        <translation>Потребує обох облікових даних у з’єднанні.</translation>
    </message>
    <message>
        <source>This organization is not in Transmit any more. Refresh the list.</source>
        <translation>Цієї організації в Transmit більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>This person is not in the organization any more. Refresh the list.</source>
        <translation>Цієї особи в організації більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>This role is not in Transmit any more. Refresh the list.</source>
        <translation>Цієї ролі в Transmit більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>This role group is not in Transmit any more. Refresh the list.</source>
        <translation>Цієї групи ролей у Transmit більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>The account's status holds in the whole tenant; a membership is enabled or suspended by itself.</source>
        <translation>Статус облікового запису діє в усьому тенанті; членство вмикається або призупиняється окремо.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Some of the roles are missing. %1</source>
        <translation>Деяких ролей бракує. %1</translation>
    </message>
    <message>
        <source>The role %1 works only together with that of an administrator of the organization.</source>
        <translation>Роль %1 діє лише разом із роллю адміністратора організації.</translation>
    </message>
    <message>
        <source>Only the management application's credentials tell of all applications.</source>
        <translation>Лише облікові дані керівного застосунку розповідають про всі застосунки.</translation>
    </message>
    <message>
        <source>The account stays: nobody knows who else uses it. %1</source>
        <translation>Обліковий запис залишається: ніхто не знає, хто ще ним користується. %1</translation>
    </message>
    <message>
        <source>The account stays: other applications of the tenant may use it. If none does, delete the person.</source>
        <translation>Обліковий запис залишається: ним можуть користуватися інші застосунки тенанта. Якщо жодна не користується, видаліть особу.</translation>
    </message>
    <message>
        <source>Transmit takes a member out of one application at a time. These still have this person: %1.</source>
        <translation>Transmit вилучає учасника із застосунків по одному. У цих особа ще є: %1.</translation>
    </message>
    <message>
        <source>The account stays: the person is still shown in the organization.</source>
        <translation>Обліковий запис залишається: особу досі показано в організації.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Suspended in %1</source>
        <translation>Призупинено в %1</translation>
    </message>
    <message>
        <source>Members are listed for the application %1; who is only in another one may be missing.</source>
        <translation>Учасників перелічено для застосунку %1; тих, хто є лише в іншому, може бракувати.</translation>
    </message>
    <message>
        <source>In Transmit the parent is given when an organization is made.</source>
        <translation>У Transmit вищу організацію вказують під час створення.</translation>
    </message>
    <message>
        <source>Transmit's organizations have no owner: add its administrator as a member afterwards.</source>
        <translation>Організації в Transmit не мають власника: потім додайте адміністратора як учасника.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Undo</name>
    <message>
        <source>The invitation to %1 was sent; its link leads nowhere then.</source>
        <translation>Запрошення для %1 надіслано; його посилання тоді нікуди не вестиме.</translation>
    </message>
    <message>
        <source>%1 gets a new invitation; the earlier one stays void.</source>
        <translation>%1 отримає нове запрошення; попереднє залишиться недійсним.</translation>
    </message>
    <message>
        <source>The invitation to %1 was sent.</source>
        <translation>Запрошення для %1 надіслано.</translation>
    </message>
    <message>
        <source>The password of %1 was replaced; the earlier one is not known.</source>
        <translation>Пароль %1 замінено; попередній невідомий.</translation>
    </message>
    <message>
        <source>The account of %1 was deleted: it is made again, with another id.</source>
        <translation>Обліковий запис %1 видалено: його буде створено знову, з іншим id.</translation>
    </message>
    <message>
        <source>The password of %1 is gone.</source>
        <translation>Пароль %1 втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) of %1 cannot be restored: there were too many to keep.</source>
        <translation>
            <numerusform>%1: %n членство неможливо відновити, бо їх було забагато, щоб зберегти.</numerusform>
            <numerusform>%1: %n членства неможливо відновити, бо їх було забагато, щоб зберегти.</numerusform>
            <numerusform>%1: %n членств неможливо відновити, бо їх було забагато, щоб зберегти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) of “%1” do not get it back: there were too many to keep.</source>
        <translation>
            <numerusform>%n особа не отримає «%1» назад: таких було забагато, щоб зберегти.</numerusform>
            <numerusform>%n особи не отримають «%1» назад: таких було забагато, щоб зберегти.</numerusform>
            <numerusform>%n осіб не отримають «%1» назад: таких було забагато, щоб зберегти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which organizations had “%1” is not known: it is made again without them.</source>
        <translation>Невідомо, які організації мали «%1»: створюється знову, без них.</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Завершено сеанси %1.</translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this line; Edit › Undo stays</source>
        <translation>Закрити цей рядок; «Редагування › Скасувати» залишається</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation>%1 Скасувати: Ctrl+Z.</translation>
    </message>
    <message>
        <source>%1 Redo with Ctrl+Shift+Z.</source>
        <translation>%1 Повторити: Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoQuestion</name>
    <message numerus="yes">
        <source>Undo %n change(s)?</source>
        <translation>
            <numerusform>Скасувати %n зміну?</numerusform>
            <numerusform>Скасувати %n зміни?</numerusform>
            <numerusform>Скасувати %n змін?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be undone.</source>
        <translation>
            <numerusform>%n зміну не можна скасувати.</numerusform>
            <numerusform>%n зміни не можна скасувати.</numerusform>
            <numerusform>%n змін не можна скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Rollcall::UndoWords</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A verb of the menu Edit and what it takes back: Undo “Suspend Wei Kim”</extracomment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>Rollcall::ValueWords</name>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
</context>
<context>
    <name>Rollcall::Voluble</name>
    <message>
        <source>The name of an organization has 1 to 255 characters.</source>
        <translation>Назва організації має від 1 до 255 символів.</translation>
    </message>
    <message>
        <source>Voluble takes only a phone number that exists, with + and the country code, such as +44 20 7183 8750.</source>
        <translation>Voluble приймає лише номер телефону, що існує, з + і кодом країни, як-от +44 20 7183 8750.</translation>
    </message>
    <message>
        <source>Credits are a number above zero; Voluble cannot take the last one away.</source>
        <translation>Кредити — це число, більше за нуль; Voluble не може забрати останній.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Where this Voluble answers, without /v1.</source>
        <translation>Де відповідає цей Voluble, без /v1.</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>Домен Auth0</translation>
    </message>
    <message>
        <source>The tenant that signs people in.</source>
        <translation>Тенант, у якому входять люди.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ідентифікатор клієнта</translation>
    </message>
    <message>
        <source>What Auth0 calls Rollcall; it is made there, under Applications, as a native one.</source>
        <translation>Як Auth0 називає Rollcall; його створюють там, у розділі Applications, як Native.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудиторія</translation>
    </message>
    <message>
        <source>What Auth0 calls the API of Voluble. Without it the token opens nothing there.</source>
        <translation>Як Auth0 називає API Voluble. Без цього токен там нічого не відкриває.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Області доступу</translation>
    </message>
    <message>
        <source>offline_access keeps you signed in.</source>
        <translation>offline_access зберігає ваш вхід.</translation>
    </message>
    <message>
        <source>Client's secret</source>
        <translation>Секрет клієнта</translation>
    </message>
    <message>
        <source>Only a service account has one.</source>
        <translation>Його має лише службовий обліковий запис.</translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation>Немає (публічний клієнт)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>У формі</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Джерело (Origin)</translation>
    </message>
    <message>
        <source>A web address that this Voluble lets ask Auth0 for names and roles. Empty: they are not shown.</source>
        <translation>Вебадреса, з якої цей Voluble дозволяє запитувати в Auth0 імена й ролі. Порожньо: їх не буде показано.</translation>
    </message>
    <message>
        <source>Redirect path</source>
        <translation>Шлях переспрямування</translation>
    </message>
    <message>
        <source>Auth0 compares redirect addresses exactly: list http://127.0.0.1 with this path and these ports there.</source>
        <translation>Auth0 порівнює адреси переспрямування дослівно: внесіть туди http://127.0.0.1 із цим шляхом і цими портами.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Порти переспрямування</translation>
    </message>
    <message>
        <source>The first free one is taken.</source>
        <translation>Береться перший вільний.</translation>
    </message>
    <message>
        <source>Sign-up database</source>
        <translation>База даних реєстрації</translation>
    </message>
    <message>
        <source>Where new people register.</source>
        <translation>Де реєструються нові люди.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Only the name of the tenant's server, such as voluble-dev.eu.auth0.com.</source>
        <translation>Лише ім’я сервера тенанта, як-от voluble-dev.eu.auth0.com.</translation>
    </message>
    <message>
        <source>Leave /v1 out: Rollcall adds it.</source>
        <translation>Не пишіть /v1: Rollcall додає це сам.</translation>
    </message>
    <message>
        <source>An origin has no path: https://admin.example.com.</source>
        <translation>Джерело не має шляху: https://admin.example.com.</translation>
    </message>
    <message>
        <source>Organizations that send messages with Voluble, whose people sign in through Auth0.</source>
        <translation>Організації, що надсилають повідомлення через Voluble, а їхні люди входять через Auth0.</translation>
    </message>
    <message>
        <source>Choose how the organization pays: as it goes (PAYG) or in advance (PAY_IN_ADVANCE).</source>
        <translation>Виберіть, як платить організація: за фактом (PAYG) чи наперед (PAY_IN_ADVANCE).</translation>
    </message>
    <message>
        <source>Something answers there that is not Voluble. Check the address of the connection.</source>
        <translation>Там відповідає щось, що не є Voluble. Перевірте адресу з’єднання.</translation>
    </message>
    <message>
        <source>Voluble answered, and you are signed in.</source>
        <translation>Voluble відповів, і ви ввійшли.</translation>
    </message>
    <message>
        <source>You are signed in, and belong to no organization yet: create one, or ask an owner to add you.</source>
        <translation>Ви ввійшли й ще не належите до жодної організації: створіть її або попросіть власника додати вас.</translation>
    </message>
    <message>
        <source>You are signed in, and Voluble knows you without an organization. Ask whoever runs it.</source>
        <translation>Ви ввійшли, і Voluble знає вас без організації. Зверніться до тих, хто ним керує.</translation>
    </message>
    <message>
        <source>You are signed in, and hold no right to see organizations: create one, or ask an owner for the right.</source>
        <translation>Ви ввійшли й не маєте права бачити організації: створіть її або попросіть про це право власника.</translation>
    </message>
</context>
<context>
    <name>Rollcall::Voluble::Api</name>
    <message>
        <source>Voluble neither invites nor gives out passwords. Add the person without.</source>
        <translation>Voluble не запрошує й не видає паролів. Додайте особу без цього.</translation>
    </message>
    <message>
        <source>Voluble adds people by their id at Auth0, such as auth0|5d…; they have to sign up there first.</source>
        <translation>Voluble додає людей за їхнім id в Auth0, як-от auth0|5d…; спершу вони мають там зареєструватися.</translation>
    </message>
    <message>
        <source>Auth0 wants this of a new person: %1.</source>
        <translation>Auth0 вимагає цього для нової особи: %1.</translation>
    </message>
    <message>
        <source>Voluble said that it added this person, and does not list them.</source>
        <translation>Voluble повідомив, що додав цю особу, але в переліку її немає.</translation>
    </message>
    <message>
        <source>This organization is not in Voluble any more. Refresh the list.</source>
        <translation>Цієї організації у Voluble більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>Roles are given at Auth0, which this connection does not reach.</source>
        <translation>Ролі надають в Auth0, до якого це з’єднання не має доступу.</translation>
    </message>
    <message>
        <source>The person is at Auth0 now and not in the organization.</source>
        <translation>Особа тепер є в Auth0, але не в організації.</translation>
    </message>
    <message>
        <source>If the person was in another organization, they are here now: in Voluble everybody is in one.</source>
        <translation>Якщо особа була в іншій організації, тепер вона тут: у Voluble кожен належить лише до однієї.</translation>
    </message>
    <message>
        <source>The person was added without the roles. %1</source>
        <translation>Особу додано без ролей. %1</translation>
    </message>
    <message>
        <source>Your sign-in does not hold the right %1 yet. Sign in again; if that does not help, whoever runs this Voluble has to give it to you at Auth0.</source>
        <translation>Ваш вхід іще не має права %1. Увійдіть ще раз; якщо не допоможе, ті, хто керує цим Voluble, мають надати його вам в Auth0.</translation>
    </message>
    <message>
        <source>In Voluble whoever creates an organization becomes its owner. Let them sign in and create it.</source>
        <translation>У Voluble власником організації стає той, хто її створює. Нехай ця особа ввійде й створить її.</translation>
    </message>
    <message>
        <source>Voluble has a record of you without an organization, which keeps it from giving you one. Ask whoever runs it to remove the record.</source>
        <translation>Voluble має запис про вас без організації, через що не може надати вам її. Попросіть тих, хто ним керує, вилучити запис.</translation>
    </message>
    <message>
        <source>You belong to an organization already, and in Voluble everybody is in one only. Leave it first, or use another account.</source>
        <translation>Ви вже належите до організації, а у Voluble кожен належить лише до однієї. Спершу вийдіть із неї або скористайтеся іншим обліковим записом.</translation>
    </message>
    <message>
        <source>Accounts are removed at Auth0, which this connection does not reach.</source>
        <translation>Облікові записи видаляють в Auth0, до якого це з’єднання не має доступу.</translation>
    </message>
    <message>
        <source>The person left the organization; their account at Auth0 is still there. %1</source>
        <translation>Особа вийшла з організації; її обліковий запис в Auth0 залишився. %1</translation>
    </message>
    <message>
        <source>Through Voluble roles can be given and not taken away. Take it away at Auth0.</source>
        <translation>Через Voluble ролі можна надавати, але не забирати. Заберіть її в Auth0.</translation>
    </message>
    <message>
        <source>This person is not in the organization any more. Refresh the list.</source>
        <translation>Цієї особи в організації більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>Voluble does not tell which roles somebody has; these were given: nothing else is known.</source>
        <translation>Voluble не повідомляє, які ролі хтось має; ці було надано, більше нічого не відомо.</translation>
    </message>
    <message>
        <source>Passwords are kept at Auth0, which this connection does not reach.</source>
        <translation>Паролі зберігаються в Auth0, до якого це з’єднання не має доступу.</translation>
    </message>
    <message>
        <source>This is a link: whoever opens it chooses a new password. Give it to this person only.</source>
        <translation>Це посилання: той, хто його відкриє, вибере новий пароль. Передайте його лише цій особі.</translation>
    </message>
    <message>
        <source>Voluble took the change and kept some of the old values.</source>
        <translation>Voluble прийняв зміну, але залишив деякі старі значення.</translation>
    </message>
    <message>
        <source>You are signed in, and Voluble does not know you yet: you belong to no organization. Create one, or ask an owner to add you.</source>
        <translation>Ви ввійшли, але Voluble вас іще не знає: ви не належите до жодної організації. Створіть її або попросіть власника додати вас.</translation>
    </message>
    <message>
        <source>Voluble knows you, but you belong to no organization any more, and it cannot give you one. Ask whoever runs it.</source>
        <translation>Voluble вас знає, але ви більше не належите до жодної організації, а надати її він не може. Зверніться до тих, хто ним керує.</translation>
    </message>
    <message>
        <source>This Voluble does not let Rollcall ask Auth0 for names and roles: it does not know the Origin of the connection.</source>
        <translation>Цей Voluble не дозволяє Rollcall запитувати в Auth0 імена й ролі: він не знає джерела (Origin) з’єднання.</translation>
    </message>
    <message>
        <source>This person belongs to an organization already, and in Voluble everybody is in one only.</source>
        <translation>Ця особа вже належить до організації, а у Voluble кожен належить лише до однієї.</translation>
    </message>
    <message>
        <source>The sign-in brought a token that Voluble cannot read. Check the audience of the connection, then sign in again.</source>
        <translation>Вхід дав токен, який Voluble не може прочитати. Перевірте аудиторію з’єднання, а потім увійдіть ще раз.</translation>
    </message>
    <message>
        <source>You belong to no organization here, so nothing can be seen.</source>
        <translation>Ви тут не належите до жодної організації, тому нічого не видно.</translation>
    </message>
    <message>
        <source>Your sign-in may not look at organizations: %1</source>
        <translation>Ваш вхід не дозволяє переглядати організації: %1</translation>
    </message>
    <message>
        <source>Names and roles could not be read: %1</source>
        <translation>Не вдалося прочитати імена й ролі: %1</translation>
    </message>
    <message>
        <source>You belong to an organization already, and in Voluble everybody is in one only.</source>
        <translation>Ви вже належите до організації, а у Voluble кожен належить лише до однієї.</translation>
    </message>
    <message>
        <source>Voluble has a record of you without an organization, which keeps it from giving you one.</source>
        <translation>Voluble має запис про вас без організації, через що не може надати вам її.</translation>
    </message>
    <message>
        <source>This organization is not yours.</source>
        <translation>Це не ваша організація.</translation>
    </message>
    <message>
        <source>Your sign-in holds no right to change this organization.</source>
        <translation>Ваш вхід не має права змінювати цю організацію.</translation>
    </message>
    <message>
        <source>This organization is not yours. Voluble itself would let you change it, so Rollcall does not.</source>
        <translation>Це не ваша організація. Сам Voluble дозволив би вам її змінити, тому цього не дозволяє Rollcall.</translation>
    </message>
    <message>
        <source>One's own organization only, with a right to it (%1, or all rights of staff).</source>
        <translation>Лише власну організацію і з правом на це (%1 або всі права персоналу).</translation>
    </message>
    <message>
        <source>One's own organization only, and only where the connection reaches Voluble's calls to Auth0.</source>
        <translation>Лише власну організацію і лише там, де з’єднання дістається викликів Voluble до Auth0.</translation>
    </message>
    <message>
        <source>Only by somebody who is in none yet: in Voluble everybody is in one organization.</source>
        <translation>Лише тим, хто ще не належить до жодної: у Voluble кожен належить до однієї організації.</translation>
    </message>
    <message>
        <source>Auth0 told the names of %1 of %2 people; the others are shown by their ids, or as they were.</source>
        <translation>Auth0 назвав імена %1 з %2 людей; решту показано за ідентифікаторами або так, як було.</translation>
    </message>
    <message>
        <source>Voluble can neither suspend nor activate people. Remove the person instead.</source>
        <translation>Voluble не може ні призупиняти, ні активувати людей. Натомість вилучіть особу.</translation>
    </message>
    <message>
        <source>Voluble keeps nothing of people that could be edited; they do it at Auth0.</source>
        <translation>Voluble не зберігає про людей нічого, що можна редагувати; вони роблять це в Auth0.</translation>
    </message>
    <message>
        <source>People sign up themselves; then they are added to an organization.</source>
        <translation>Люди реєструються самі; потім їх додають до організації.</translation>
    </message>
    <message>
        <source>Voluble removes people from their organization; their account at Auth0 stays.</source>
        <translation>Voluble вилучає людей з організації; їхній обліковий запис в Auth0 залишається.</translation>
    </message>
    <message>
        <source>Voluble has no invitations.</source>
        <translation>У Voluble немає запрошень.</translation>
    </message>
    <message>
        <source>Roles are made at Auth0.</source>
        <translation>Ролі створюють в Auth0.</translation>
    </message>
    <message>
        <source>Voluble has neither role groups nor applications.</source>
        <translation>У Voluble немає ні груп ролей, ні застосунків.</translation>
    </message>
    <message>
        <source>Roles and passwords are kept at Auth0, and this connection does not reach Voluble's calls to it (see Origin in its settings).</source>
        <translation>Ролі й паролі зберігаються в Auth0, а це з’єднання не має доступу до викликів Voluble туди (див. Origin у його налаштуваннях).</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Оплата за фактом</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>Оплата наперед</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредити</translation>
    </message>
    <message>
        <source>Your sign-in does not hold the right to change credits (%1).</source>
        <translation>Ваш вхід не має права змінювати кредити (%1).</translation>
    </message>
    <message>
        <source>You become its owner; the sign-in is renewed, so that it holds the right to it.</source>
        <translation>Ви стаєте її власником; вхід буде поновлено, щоб він мав на це право.</translation>
    </message>
    <message>
        <source>Your sign-in does not hold the right to this (%1).</source>
        <translation>Ваш вхід не має на це права (%1).</translation>
    </message>
    <message>
        <source>Voluble gives roles and passwords only in one's own organization.</source>
        <translation>Voluble надає ролі й паролі лише у власній організації.</translation>
    </message>
    <message>
        <source>The person was added; whether with the roles nobody knows. %1</source>
        <translation>Людину додано; чи з ролями — невідомо. %1</translation>
    </message>
    <message>
        <source>Your token was pasted before you became the owner, so it does not hold the right %1. Get a new one and paste it in its place.</source>
        <translation>Ваш токен вставлено, перш ніж ви стали власником, тож права %1 у ньому немає. Отримайте новий і вставте його замість цього.</translation>
    </message>
    <message>
        <source>Voluble knows nothing of sessions; they are ended at Auth0.</source>
        <translation>Voluble не знає сеансів; їх завершують в Auth0.</translation>
    </message>
    <message>
        <source>Your sign-in may not look whether the organization was created. Sign in again, or paste a new token: if it was created, it is in the list then; if not, create it again.</source>
        <translation>Ваш вхід не дозволяє перевірити, чи створено організацію. Увійдіть ще раз або вставте новий токен: якщо її створено, вона буде в списку; якщо ні, створіть її знову.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WatchedFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файлу %1 немає.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 — тека. Виберіть файл у ній.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 — не звичайний файл.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it may not be read, or another program holds it.</source>
        <translation>Не вдалося відкрити %1: файл не дозволено читати або його утримує інша програма.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Файл %1 порожній.</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>Файл змінився, поки його читали.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Читання зупинено.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WayPane</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Секрет клієнта</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клієнта</translation>
    </message>
    <message>
        <source>eyJ… or any other bearer token</source>
        <translation>eyJ… або інший токен типу bearer</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>Залиште порожнім, щоб використати збережений</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Чинний до %1.</translation>
    </message>
    <message>
        <source>It does not say when it ends.</source>
        <translation>Не вказано, коли закінчується його дія.</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Спершу вставте токен.</translation>
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
        <translation>
            <numerusform>%Ln організація</numerusform>
            <numerusform>%Ln організації</numerusform>
            <numerusform>%Ln організацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln особа</numerusform>
            <numerusform>%Ln особи</numerusform>
            <numerusform>%Ln осіб</numerusform>
        </translation>
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
    <message>
        <source>Connect to a directory</source>
        <translation>Під’єднатися до каталогу</translation>
    </message>
    <message>
        <source>Manage organizations and members that a server keeps: say where it is, then sign in.</source>
        <translation>Керуйте організаціями та учасниками, яких зберігає сервер: укажіть, де він, і ввійдіть.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WhyCommand</name>
    <message>
        <source>%1 holds %2 in “%3”:</source>
        <translation>%1 має %2 у «%3»:</translation>
    </message>
    <message>
        <source>%1 holds %2 in “%3”: the owner of the directory may do everything in it.</source>
        <translation>%1 має %2 у «%3»: власник каталогу може робити в ньому все.</translation>
    </message>
    <message>
        <source>%1 does not hold %2 in “%3”: no member there.</source>
        <translation>%1 не має %2 у «%3»: ця особа там не є учасником.</translation>
    </message>
    <message>
        <source>%1 does not hold %2 in “%3”: the membership is not active. Once it is, this would give it:</source>
        <translation>%1 не має %2 у «%3»: членство неактивне. Щойно воно стане активним, дозвіл дасть таке:</translation>
    </message>
    <message>
        <source>%1 does not hold %2 in “%3”: none of the roles there gives it.</source>
        <translation>%1 не має %2 у «%3»: жодна з тамтешніх ролей його не дає.</translation>
    </message>
    <message>
        <source>role group %1</source>
        <translation>група ролей %1</translation>
    </message>
    <message>
        <source>Roles that would give it: %1</source>
        <translation>Ролі, що його дали б: %1</translation>
    </message>
    <message>
        <source>“%1” is no permission. Permissions look like user:add.</source>
        <translation>«%1» — не дозвіл. Дозволи мають вигляд user:add.</translation>
    </message>
    <message>
        <source>Tell why a person may do something, or why not</source>
        <translation>Сказати, чому особа може або не може щось робити</translation>
    </message>
    <message>
        <source>Name or id of the organization.</source>
        <translation>Назва або id організації.</translation>
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
    <message>
        <source>Co&amp;nnections…</source>
        <translation>З’&amp;єднання…</translation>
    </message>
    <message>
        <source>&amp;Lock connections</source>
        <translation>За&amp;блокувати з’єднання</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>E&amp;xport this list…</source>
        <translation>&amp;Експортувати цей список…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Review staged changes</source>
        <translation>&amp;Переглянути підготовлені зміни</translation>
    </message>
    <message>
        <source>&amp;Stage all edits</source>
        <translation>Під&amp;готувати всі редагування</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>Export the selec&amp;tion…</source>
        <translation>Експортувати &amp;вибране…</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowBasket</name>
    <message>
        <source>Staged: %1.</source>
        <translation>Підготовлено: %1.</translation>
    </message>
    <message>
        <source>What is left stays staged.</source>
        <translation>Решта залишається підготовленою.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Переглянути</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A change that was interrupted, and what became of it: "Suspend Wei Kim: done"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollcall ended while it applied changes. They were looked up and settled now. %1.</source>
        <translation>Rollcall завершився під час застосування змін. Їх стан тепер перевірено й узгоджено. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rollcall ended before it could show %n temporary password(s): %1. They are kept nowhere, so nobody knows them.</source>
        <translation>
            <numerusform>Rollcall завершився, перш ніж показати %n тимчасовий пароль: %1. Його ніде не збережено, тож його ніхто не знає.</numerusform>
            <numerusform>Rollcall завершився, перш ніж показати %n тимчасові паролі: %1. Їх ніде не збережено, тож їх ніхто не знає.</numerusform>
            <numerusform>Rollcall завершився, перш ніж показати %n тимчасових паролів: %1. Їх ніде не збережено, тож їх ніхто не знає.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New passwords</source>
        <translation>&amp;Нові паролі</translation>
    </message>
    <message numerus="yes">
        <source>Rollcall ended while it applied changes. %n of them was/were not sent and is/are staged again.</source>
        <translation>
            <numerusform>Rollcall завершився під час застосування змін. %n із них не надіслано, її знову підготовлено.</numerusform>
            <numerusform>Rollcall завершився під час застосування змін. %n із них не надіслано, їх знову підготовлено.</numerusform>
            <numerusform>Rollcall завершився під час застосування змін. %n із них не надіслано, їх знову підготовлено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowChanges</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Виконано: %1.</translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 Це неможливо скасувати.</translation>
    </message>
    <message>
        <source>&amp;Redo all the same</source>
        <translation>&amp;Усе одно повторити</translation>
    </message>
    <message>
        <source>&amp;Undo all the same</source>
        <translation>&amp;Усе одно скасувати</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Залишити як є</translation>
    </message>
    <message>
        <source>Do this again?</source>
        <translation>Повторити це?</translation>
    </message>
    <message>
        <source>Undo this?</source>
        <translation>Скасувати це?</translation>
    </message>
    <message>
        <source>This would remove or suspend %1 of %2 people.</source>
        <translation>Це вилучить або призупинить %1 із %2 осіб.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowConnections</name>
    <message>
        <source>%1 is locked. Sign in again to unlock it.</source>
        <translation>%1 заблоковано. Увійдіть ще раз, щоб розблокувати.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are locked. Sign in again to unlock them.</source>
        <translation>
            <numerusform>Заблоковано %n з’єднання. Увійдіть ще раз, щоб розблокувати.</numerusform>
            <numerusform>Заблоковано %n з’єднання. Увійдіть ще раз, щоб розблокувати.</numerusform>
            <numerusform>Заблоковано %n з’єднань. Увійдіть ще раз, щоб розблокувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollcall has no password of its own, so the server that you sign in to asks who you are. What the screen locked opens together with the screen.</source>
        <translation>Rollcall не має власного пароля, тому сервер, на якому ви входите, питає, хто ви. Заблоковане разом з екраном відкривається разом з екраном.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Розблокувати…</translation>
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
        <translation>Людей імпортують до організації: виберіть її у списку або відкрийте.</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Експортувати цей список</translation>
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
        <translation>Електронна таблиця (*.xlsx)</translation>
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
            <numerusform>Експортовано %n рядок до %1.</numerusform>
            <numerusform>Експортовано %n рядки до %1.</numerusform>
            <numerusform>Експортовано %n рядків до %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of this import is not open.</source>
        <translation>Каталог цього імпорту не відкрито.</translation>
    </message>
    <message>
        <source>“%1” is staged. It waits in the basket until it is applied.</source>
        <translation>«%1» підготовлено. Це чекає в кошику, доки його не застосують.</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Експорт вибраного</translation>
    </message>
</context>
<context>
    <name>Rollcall::WindowSync</name>
    <message>
        <source>&amp;Keep the old list</source>
        <translation>&amp;Залишити старий список</translation>
    </message>
    <message>
        <source>&amp;Take the new one</source>
        <translation>&amp;Прийняти новий</translation>
    </message>
    <message>
        <source>%1 has not been read yet.</source>
        <translation>%1 ще не прочитано.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>С&amp;пробувати ще раз</translation>
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
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>приблизно %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has not listed all members.</source>
        <translation>Сервер перелічив не всіх учасників.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>щонайменше %1</translation>
    </message>
</context>
<context>
    <name>Rollcall::WorkspaceJournal</name>
    <message>
        <source>%1 has an account in this directory. Remove the account first, then erase what the journal says.</source>
        <translation>%1 має обліковий запис у цьому каталозі. Спершу видаліть обліковий запис, а потім зітріть те, що каже журнал.</translation>
    </message>
    <message>
        <source>The journal holds nothing readable about a person with the id “%1”.</source>
        <translation>У журналі немає нічого читного про особу з id «%1».</translation>
    </message>
    <message>
        <source>You may only look at this directory, so you cannot erase what its journal says.</source>
        <translation>Цей каталог ви можете лише переглядати, тож не можете стерти сказане в його журналі.</translation>
    </message>
</context>
<context>
    <name>Rollcall::WrittenFile</name>
    <message>
        <source>%1 cannot be written. Look whether there is room and whether you may write there. An older file of this name is as it was.</source>
        <translation>Не вдалося записати %1. Перевірте, чи є місце й чи дозволено туди писати. Старіший файл із цією назвою залишився, як був.</translation>
    </message>
</context>
<context>
    <name>Rollcall::XlsxRows</name>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>У книзі немає аркуша «%1».</translation>
    </message>
    <message>
        <source>The sheet holds no rows.</source>
        <translation>На аркуші немає рядків.</translation>
    </message>
    <message>
        <source>The sheet is damaged behind row %1, at character %2; or a cell there is far too long.</source>
        <translation>Аркуш пошкоджено після рядка %1, на символі %2; або комірка там надто довга.</translation>
    </message>
</context>
<context>
    <name>Rollcall::XlsxWorkbook</name>
    <message>
        <source>This ZIP archive is no Excel workbook (.xlsx). Workbooks of other programs must be saved as .xlsx or CSV.</source>
        <translation>Цей архів ZIP — не книга Excel (.xlsx). Книги інших програм треба зберегти як .xlsx або CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 breaks at character %2.</source>
        <translation>Книгу пошкоджено: її частина %1 обривається на символі %2.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>У книзі немає аркуша з комірками.</translation>
    </message>
</context>
<context>
    <name>Rollcall::XlsxWriter</name>
    <message>
        <source>%1 cannot be written. Look whether there is room, also for temporary files.</source>
        <translation>Не вдалося записати %1. Перевірте, чи є місце, зокрема для тимчасових файлів.</translation>
    </message>
    <message>
        <source>A table may have %1 columns.</source>
        <translation>У таблиці може бути не більше ніж %1 стовпців.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. Write the file as CSV.</source>
        <translation>Аркуш уміщує %1 рядків. Запишіть файл як CSV.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Рядок %1, стовпець «%2»</translation>
    </message>
    <message>
        <source>%1: a cell of a sheet holds %2 characters. Write the file as CSV.</source>
        <translation>%1: комірка аркуша вміщує %2 символів. Запишіть файл як CSV.</translation>
    </message>
    <message>
        <source>%1: a NUL character cannot be written.</source>
        <translation>%1: символ NUL неможливо записати.</translation>
    </message>
</context>
<context>
    <name>Rollcall::ZipFile</name>
    <message>
        <source>The workbook unpacks to far more than a table of people holds. It was not read.</source>
        <translation>Книга розпаковується в значно більше, ніж буває в таблиці людей. Її не прочитано.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it is no complete ZIP archive.</source>
        <translation>Книгу пошкоджено: це неповний архів ZIP.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is missing.</source>
        <translation>Книгу пошкоджено: бракує її частини %1.</translation>
    </message>
    <message>
        <source>The workbook has a password. Save it without one.</source>
        <translation>Книга має пароль. Збережіть її без нього.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 cannot be unpacked.</source>
        <translation>Книгу пошкоджено: її частину %1 неможливо розпакувати.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or a cell in it is far too long.</source>
        <translation>Книгу пошкоджено, або комірка в ній надто довга.</translation>
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
<context>
    <name>Words</name>
    <message>
        <source>A stored change is too large to be one.</source>
        <translation>Збережена зміна завелика, щоб бути зміною.</translation>
    </message>
    <message>
        <source>A stored change cannot be read: it is no JSON object.</source>
        <translation>Не вдалося прочитати збережену зміну: це не об’єкт JSON.</translation>
    </message>
</context>
</TS>
