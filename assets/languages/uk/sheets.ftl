# Що постає над усім: запитання, шляхи, походження, клавіші, налаштування, палітра, читання.

unsaved-title = Зберегти «{ $name }»?
unsaved-quit = Є незбережені зміни. Якщо закрити вікно без збереження, їх буде втрачено.
unsaved-replace = Є незбережені зміни. Їх буде втрачено, коли на це місце стане інше зіставлення.
unsaved-save = Зберегти
unsaved-discard = Не зберігати…
path = Шлях
path-first = Спершу введіть шлях
path-write = Записати
path-write-name = Записати за цим шляхом
path-open = Відкрити
path-open-name = Відкрити за цим шляхом
paste-title = Вставлення тексту
paste-line = Текст стане редакцією цього зіставлення без жодних змін.
paste-area = Вставлений текст
paste-hint = Вставте сюди текст редакції
paste-text-name = Текст редакції
paste-first = Спершу вставте текст
paste-add = Додати цю редакцію
provenance = Походження
provenance-keep = Зберегти відомості про походження
field-title = Назва
field-author = Автор
field-date = Дата
field-source = Джерело
field-note = Примітка
field-status = Статус
look-title = Що означає накреслення
look-tip = Для пунктів, що цілком набрані жирним, закреслені чи позначені кольором: погоджено, спірне, вилучено. Порожнє нічого не означає.
look-bold = { $count ->
    [one] Жирне, { $count } пункт
    [few] Жирне, { $count } пункти
   *[other] Жирне, { $count } пунктів
}
look-struck = { $count ->
    [one] Закреслене, { $count } пункт
    [few] Закреслене, { $count } пункти
   *[other] Закреслене, { $count } пунктів
}
look-marked = { $count ->
    [one] Позначене ({ $colour }), { $count } пункт
    [few] Позначене ({ $colour }), { $count } пункти
   *[other] Позначене ({ $colour }), { $count } пунктів
}
field-file = Файл
field-format = Формат
field-place = Місце
field-digest = SHA-256
file-pasted = вставлений текст
goto-title = Перейти до пункту
goto-hint = 21b, або E 21
why-title = Чому їх зіставлено?
why-alone = Відповідника немає: жоден пункт не був досить схожим.
why-number-other = інший номер
why-number-same = той самий номер
why-place-other = інше місце в порядку
why-place-same = те саме місце в порядку
why-subjects = ті самі теми
why-matters = те саме питання, за тезаурусом
why-keep = Залишити зв’язок із { $number }
why-keep-short = Залишити
why-cut = Розірвати зв’язок із { $number }
why-cut-short = Розірвати зв’язок
why-might = Може відповідати також
why-instead = Натомість пов’язати з { $number }
why-instead-short = Пов’язати
why-sure = { $clause }, певність { $percent } %
why-link = Пов’язати з…
why-shared = спільних слів: { $both } з { $mine } і { $theirs }
source-text = Текст пункту
source-line = рядок { $number }
source-page = сторінка { $number }
keys-title = Клавіші
keys-line = Окремі літери діють, лише коли курсор не в полі введення.
keys-list = Перелік клавіш
keys-change = Змінити клавіші…
preferences = Налаштування
preferences-appearance = Вигляд
preferences-language = Мова
preferences-contrast = Висока контрастність
preferences-system = Як у системі
theme-light = Світла
theme-dark = Темна
theme-named = Тема: { $theme }
language-named = Мова: { $language }
text-size = Текст пунктів
text-smaller = Менший
text-smaller-name = Менший текст пунктів
text-larger = Більший
text-larger-name = Більший текст пунктів
text-points = кегль { $size }
keys-single = Окремі літери діють як клавіші
keys-commands = Перелік команд
keys-press = натисніть клавіші
keys-of = Клавіші, { $command }: { $keys }
keys-tip = Клацніть, а тоді натисніть нові клавіші
keys-reset = Скинути
keys-reset-name = Скинути клавіші: { $command }
key-down = ↓
key-up = ↑
key-left = ←
key-right = →
palette-hint = Команда, пункт, редакція, нотатка
palette-name = Знайти команду
palette-none = Нічого з такою назвою немає.
palette-line = { $kind }: { $text }
palette-command = Команда
palette-draft = Редакція
palette-note = Нотатка
palette-clause = Пункт
reading-title = Як прочитано редакції
reading-drafts = Редакції
reading-clauses = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
   *[many] { $count } пунктів
} з { $format }
reading-skipped = Не зіставлено: { $part } – { $count }, { $why }
reading-copy = Копіювати
reading-copy-part = Копіювати пропущене: { $part }
reading-not-compared = не зіставлено: { $parts }
reading-part = { $part } – { $count }
reading-nothing = Нічого не пропущено, нічого незвичного.
export-title = Експорт
export-write = Експортувати…
export-ending = Файл .{ $ending }
export-base = Основа експорту: { $title }
export-draft = Разом з: { $title }
export-topics = Лише видимі теми
refused-no-draft-chosen = Спершу виберіть редакцію
print-title = Друк
print-how = Travaux записує сторінку для друку. Відкрийте її у браузері й надрукуйте там.
print-write = Записати сторінку…
print-written = Сторінку записано до { $file }. Відкрийте її у браузері й надрукуйте там.
preview-comes = Перші рядки готуються…
preview-own = Перші рядки
preview-text = Перші рядки вмісту, як текст
preview-name = Перші рядки, прокручування

topics-title = Теми і слова
topics-line = Провідні теми стоять першими на дошці й серед висновків; щонайменше одна провідна. Усе це зберігається в проєкті.
topics-lead = Провідні теми
topics-leads = { $topic }: провідна
topics-usual = Звичайні провідні теми
topics-new = Власна тема
topics-name = Назва
topics-cues = Ключові слова через кому
topics-first = Спершу напишіть назву і хоча б одне ключове слово
topics-add = Додати
topics-words = Ваші теми і слова
topics-words-name = Списки тем і слів
topics-words-line = Список за списком: назва в [ ], далі рядки ключ = форма | форма. Зірочка замінює будь-яке закінчення.
topics-wrong = Рядок { $line }: { $what }
topics-mend = Спершу виправте рядок
topics-keep = Зберегти теми і слова
