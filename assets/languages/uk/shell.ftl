# Рамка вікна: меню, панелі, повідомлення, чого зараз не можна, скасування, дати, лічба.

menu-file = Файл
menu-edit = Правка
menu-view = Вигляд
menu-compare = Зіставлення
menu-notes = Нотатки
menu-help = Довідка
refused-dialog-open = Вікно вибору файлу вже відкрите
refused-correcting = Спершу поверніться до зіставлення
refused-one-tab = Іншого зіставлення не відкрито
refused-no-draft = Ще немає жодної редакції
refused-no-comparison = Ще нічого не зіставлено
refused-no-selection = Спершу виберіть пункт
refused-nothing-found = Нічого не знайдено
refused-no-undo = Немає чого скасовувати
refused-no-redo = Нічого не було скасовано
window-title-unsaved = { $product } – { $name } (не збережено)
settings-set-aside = Не вдалося прочитати налаштування. Їх відкладено як { $file }; діють звичайні.
settings-not-kept = Не вдалося прочитати налаштування. Діють звичайні, зміни не зберігатимуться.
undo-step = Скасувати: { $step }
redo-step = Повторити: { $step }
promise-offline = Без мережі: нічого не залишає цей комп’ютер
promise-untouched = Файли редакцій лишаються незмінними: Travaux нічого в них не пише
state-saved = Збережено
state-not-saved = Не збережено
untitled = Зіставлення без назви
view-edition = Зіставлення
base = Основа
base-named = Основа: { $title }
base-tip = Редакція, з якою зіставляють решту
against-base = З основою
against-base-short = З основою
against-base-tip = Кожну редакцію зіставлено з основою (V)
against-previous = З попередньою
against-previous-short = З попередньою
against-previous-tip = Кожну редакцію зіставлено з попередньою (V)
stops-none = Немає змін
stops-at = Зміна { $at } з { $all }
export = Експорт
export-with-notes = З моїми нотатками
tool-find = Знайти
tool-substance = Лише по суті
tool-next = Наступна зміна
tool-previous = Попередня зміна
find-previous = Знайти попереднє
find-next = Знайти наступне
find-none = Не знайдено
find-at = { $at } з { $all }
find-count = { $count ->
    [one] { $count } збіг
    [few] { $count } збіги
   *[many] { $count } збігів
}
find-case = Великі й малі літери
find-case-short = Аа
find-case-tip = Розрізняти великі й малі літери
find-whole = Цілі слова
find-whole-tip = Лише цілі слова
find-only = Лише рядки зі збігами
find-only-tip = Приховати рядки, де нічого не знайдено
find-hidden = Ще { $count } у прихованих рядках.
find-show = Показати
find-show-name = Показати приховані збіги
find-close = Закрити пошук
find-everywhere = Усі редакції
find-within = Шукати в: { $title }
dismiss = Прибрати
cancel = Скасувати
close = Закрити
keep = Зберегти
stage-any = Триває робота
stage-part = { $stage }, { $percent } %
percent = { $percent } %
status-comparing = Зіставлення…
status-not-compared = Не зіставлено
status-columns = Видно { $seen } з { $all } редакцій
status-rows = { $rows ->
    [one] { $rows } рядок
    [few] { $rows } рядки
   *[many] { $rows } рядків
}: по суті { $substance }, приховано { $hidden }
status-reading-tip = Що пропущено в кожній редакції й чому
status-linking = Виберіть пункт, що відповідає позначеному, і натисніть L. Esc: облишити
count-changes = { $count ->
    [one] { $count } зміна
    [few] { $count } зміни
   *[many] { $count } змін
}
count-drafts = { $count ->
    [one] { $count } редакція
    [few] { $count } редакції
   *[many] { $count } редакцій
}
count-findings = { $count ->
    [one] { $count } знахідка
    [few] { $count } знахідки
   *[many] { $count } знахідок
}
legend = Позначка: { $sign }
legend-added = додано
legend-removed = вилучено
legend-one = інакше в 1 редакції
legend-more = у 2
toast-undo = Скасувати
toast-undo-name = Скасувати це
drop-as-draft = Додати як редакцію { $number }
date-day = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year }
date-month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
} { $year }
