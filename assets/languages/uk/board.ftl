# Дошка суті: перемикач, бічна панель, заголовки, рядки і те, що з неї копіюють.

view-substance = Суть
refused-no-trail = Немає подання, до якого повертатися
refused-no-board = Спершу відкрийте дошку суті
board-name = Дошка суті, { $drafts ->
    [one] { $drafts } редакція
    [few] { $drafts } редакції
   *[other] { $drafts } редакцій
}, { $lines ->
    [one] { $lines } рядок
    [few] { $lines } рядки
   *[other] { $lines } рядків
}
board-terms = Умови
board-findings = Знахідки
board-only-differing = Лише умови, що різняться
board-show = Показувати
board-between = Між
board-kinds = Види знахідок
board-pair = { $from } / { $to }
board-sort = Порядок: { $order }
board-sort-short = Порядок
board-sort-tip = У якому порядку стоять рядки
sort-topic = за темами
sort-order = як в основі
sort-size = за розміром зміни
board-copy = Копіювати таблицю
board-copy-short = Копіювати
board-copy-tip = Копіювати показані рядки
board-copy-tabs = Для електронної таблиці
board-copy-markdown = Як Markdown
board-copied = Таблицю скопійовано
board-filter = Фільтр
board-filter-name = Фільтрувати рядки
board-head-term = Умова
board-head-hidden = { $hidden ->
    [0] нічого не приховано
   *[other] приховано фільтром: { $hidden }
}
board-head-spread = Розкид
board-head-spread-more = від найменшого до найбільшого
board-nothing-found = У цих редакціях не знайдено відмінностей по суті.
board-nothing-left = За цим фільтром не лишилося жодного рядка.
board-show-all = Показати всі рядки
board-row-term = Умова: { $term }
board-row-finding = Знахідка: { $finding }
board-count-terms = { $count ->
    [one] { $count } умова
    [few] { $count } умови
   *[other] { $count } умов
}
board-count-differ = { $count ->
    [one] { $count } різниться
   *[other] { $count } різняться
}
board-status-terms = { $count ->
    [one] { $count } умова
    [few] { $count } умови
   *[other] { $count } умов
}, різняться { $differ }
board-status-findings = { $count ->
    [one] { $count } знахідка
    [few] { $count } знахідки
   *[other] { $count } знахідок
}, непевних { $unsure }
board-status-hidden = приховано { $hidden }
decimal-sign = ,
delta-same = те саме
delta-other = інше
delta-new = нове
delta-days = { $figure } { $count ->
    [one] день
    [few] дні
   *[other] днів
}
delta-percent = { $figure } ({ $sign }{ $percent } %)
delta-condition-added = додано умову
delta-condition-dropped = знято умову
delta-condition-changed = умову змінено
delta-bracketed = у дужках
delta-brackets-gone = дужки знято
spoken-more = Більше на { $delta }
spoken-less = Менше на { $delta }
spoken-other = Змінено: { $delta }
spoken-bracketed = у дужках
apart-one = є в 1 з { $all }
apart-alike = усі однакові
apart-different = різних: { $count }
apart-some = однакових { $alike }, різних { $different }
apart-alike-absent = однакових { $alike }, немає в { $absent }
apart-different-absent = різних { $different }, немає в { $absent }
figure-billion = { $figure } млрд
figure-million = { $figure } млн
cell-absent = { $term }, { $draft }: немає в цій редакції
cell-said = { $term }, { $draft }, пункт { $number }: { $value }
cell-open = Пункт { $number }, відкрити в зіставленні
open-in-edition = Відкрити в зіставленні
place-none = немає
finding-between = { $from }, пункт { $number }; { $to }, пункт { $other }
finding-name = { $topic }, { $kind }: { $summary }. { $places }. Певність { $percent } %. { $reason }
finding-reason = { $reason } Певність { $percent } %.
finding-unsure = непевно, { $percent } %
finding-why = Чому?
finding-why-hide = Сховати причину
finding-why-tip = Чому це відзначено і наскільки це певно
table-topic = Тема
table-kind = Вид
table-between = Між
table-clauses = Пункти
table-sure = Певність
table-absent = немає в цій редакції
