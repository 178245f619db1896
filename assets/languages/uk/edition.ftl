# Паралельний текст: заголовки стовпців, теми й структура, рядки, клітинки, огляд.

kind-title = Назва
kind-heading = Заголовок
kind-preamble = Преамбула
kind-paragraph = Абзац
kind-annex = Додаток
kind-table-row = Рядок таблиці
kind-footnote = Виноска
kind-signature = Підпис
kind-editors-note = Примітка редактора
clause-numbered = Пункт { $number }
list-and = { $first } і { $last }
tag-new = новий
tag-split = виділено з { $from }: { $at } з { $all }
tag-up = перенесено вгору, був { $from }
tag-down = перенесено вниз, був { $from }
tag-renumbered = перенумеровано, був { $from }
tag-merges = об’єднує { $from }
tag-rewritten = переписано
tag-linked = пов’язано вами
tag-go = { $tag }: перейти туди
gap-not-in-base = Немає в основі
gap-not-here = Немає в цій редакції
gap-no-counterpart = Немає відповідника
gap-clauses = Пункти { $numbers }
gap-passages = Уривків: { $count }
gap-dropped-base = { $what } основи – вилучено
gap-dropped-previous = { $what } попередньої редакції – вилучено
word-base = основа
word-no-counterpart = без відповідника
cell-sure = певність { $percent } %
cell-inserted = додано { $words }
cell-deleted = вилучено { $words }
cell-moved = переміщено сюди { $words }
cell-to = на
cell-copy-finding = Копіювати знахідку
cell-more = ще { $count }
head-rows = { $seen } з { $all } рядків
head-hidden = { $count } приховано
head-none-hidden = усі показано
badge-base = Основа
badge-first = Перша
head-against = порівняно з «{ $title }» · { $facts }
head-name = Редакція «{ $title }», { $badge }. { $facts }
head-use-as-base = Взяти за основу
head-is-base = Це вже основа
head-provenance = Походження…
head-hide = Приховати цей стовпець
head-base-stays = Основа завжди лишається на екрані
head-remove = Прибрати з цього зіставлення
head-width = Ширина: { $title }
head-show = Показати: { $title }
head-base-first = Основа завжди перша
count-points = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
   *[many] { $count } пунктів
}
known-author = Автор: { $value }
known-date = Дата: { $value }
known-status = Статус: { $value }
known-source = Джерело: { $value }
known-note = Примітка: { $value }
known-file = Файл: { $value }
known-reading = Читання: { $value }
rail-scroll = Теми та структура, прокручування
rail-open = Теми та структура
rail-topics = Теми
rail-findings = знахідки
rail-topic-toggle = { $topic }: показати чи приховати
rail-topic-name = { $topic }, { $count ->
    [one] { $count } знахідка
    [few] { $count } знахідки
   *[many] { $count } знахідок
}
rail-topic-tip = Клацання: показати чи приховати. Alt і клацання: лише ця тема
rail-only = Лише { $topic }
rail-all = Усі теми
rail-no-topic = Без теми
rail-fewer = Менше тем
rail-more = Ще тем: { $count }
rail-show-all = Показати всі теми
rail-outline = Структура (основа)
outline-line = Структура: { $number } { $title }
outline-added = Структура: { $number } { $title }, додано
edition-comparing = Зіставлення…
edition-stopped = Зіставлення зупинено.
edition-compare = Зіставити
edition-name = Зіставлення, редакцій: { $drafts }, основа «{ $base }», рядки: { $seen } з { $all }
edition-second = Додайте другу редакцію, щоб зіставити.
map-at = Огляд, рядок { $at } з { $all }
map-name = Огляд, рядків: { $all }
rows-scroll = Рядки, прокручування
fold-unchanged = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
} без змін
fold-no-substance = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
} без змін по суті
fold-other-topics = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
} на інші теми
fold-filtered = { $count ->
    [one] { $count } рядок приховано
    [few] { $count } рядки приховано
   *[many] { $count } рядків приховано
} фільтром
fold-open = { $rows }, показано
row-name = Рядок { $number }
row-label = Рядок { $number }, { $title }{ $topics }
row-label-notes = Рядок { $number }, { $title }{ $topics }, { $notes ->
    [one] { $notes } нотатка
    [few] { $notes } нотатки
   *[many] { $notes } нотаток
}
nothing-no-clause = У цих редакціях немає жодного пункту.
nothing-filtered = Цей фільтр не лишає жодного рядка.
nothing-editorial = Ці редакції різняться лише нумерацією, правописом і пунктуацією.
nothing-same = Ці редакції збігаються дослівно.
nothing-show-topics = Показати всі теми
nothing-show-rows = Показати всі рядки
link-drop = Пов’язати { $from } з { $to }
link-drop-too = Пов’язати { $from } також із { $to }
link-drop-nowhere = { $from }: відпустіть на пункті іншої редакції
words-note = Нотатка
words-copy = Копіювати
words-cite = Копіювати з посиланням
words-deed = { $deed }, вибрані слова
notes-head = Нотатки
notes-count = тут { $here }, усього { $all }
notes-add = Нотатка
notes-none = Нотаток ще немає. Натисніть N на пункті.
note-on = до { $number }, { $draft }
note-edit = Змінити
note-edit-name = Змінити нотатку
note-delete = Вилучити
note-delete-name = Вилучити нотатку
note-name = Нотатка { $place }: { $text }
note-unplaced = Без місця
note-unplaced-from = Без місця, була до { $number }
note-begun = Розпочато, не збережено · { $place }
note-go-on = Продовжити
note-head = Нотатка { $place }
note-hint = Ваша нотатка
note-text = Текст нотатки
note-keep-name = Зберегти нотатку
note-keep-tip = Зберегти нотатку (Ctrl Enter)
note-discard = Відкинути
note-discard-name = Відкинути нотатку
