# Початковий вигляд і список файлів, що відкриваються.

start = Початок
start-title = Зіставляйте редакції попунктно
start-line = Відкрийте дві чи більше редакцій плану, угоди, договору або законопроєкту. Перша стане основою; це будь-коли можна змінити.
drop-here = Перетягніть сюди редакції
drop-one-here = Перетягніть сюди редакцію
drop-kinds = { $first } чи { $last }; або проєкт Travaux
open-drafts = Відкрити редакції…
paste-text = Вставити текст
recent = Нещодавні
samples = Зразки для спроби
sample-plan = Мирний план листопада 2025 року, три редакції
sample-plan-about = Написано для Travaux за відкритими фактами
sample-lease = Договір оренди, перенумерований
sample-lease-about = 2 редакції, для прикладу
opening-files = Відкриття { $count ->
    [one] { $count } файлу
   *[other] { $count } файлів
}
opening-read = прочитано: { $count }
opening-reading = читається: { $count }
opening-faults = { $count ->
    [one] { $count } потребує уваги
   *[other] { $count } потребують уваги
}
cancel-all = Скасувати всі
opening-close = Закрити цей список
opening-go-on = Продовжити без решти ({ $count })
waiting = Очікує
opening-was-read = Прочитано: пунктів – { $clauses }, застережень – { $warnings }
opening-fault = Не вдалося прочитати: { $what }.
opening-fault-remedy = Не вдалося прочитати: { $what }. { $remedy }
cancel-file = Скасувати: { $file }
skip = Пропустити
skip-file = Пропустити: { $file }
choose-another = Вибрати інший…
ask-open = Відкрити редакції
ask-add = Додати редакції
ask-replace = Вибрати інший файл
ask-save = Зберегти проєкт
ask-export = Експорт
ask-drafts-and-projects = Редакції та проєкти
ask-project = Проєкт Travaux
ask-all-files = Усі файли
no-dialog = У цій системі немає вікна вибору файлів: введіть або вставте шлях
type-a-path = Введіть або вставте шлях до редакції чи проєкту
pasted-title = Вставлений текст { $number }
pasted = Вставлений текст
comparing-stopped-before = Зіставлення зупинено. Показано попередній стан.
save-fault = Не вдалося зберегти { $file }: { $what }.
save-fault-remedy = { $remedy }. Ваша праця нікуди не ділася.
exported = Експортовано: { $file }
export-fault = Не вдалося експортувати в { $file }: { $what }.
remedy-sentence = { $remedy }.
sample-fault = Не вдалося прочитати зразок: { $what }.
sample-fault-remedy = Повідомте про це: зразки мають бути цілі.
step-add-one = Додавання: { $title }
step-add-several = Додавання редакцій: { $count }
same-text = Текст «{ $title }» той самий, що й «{ $twin }». Її все одно додано.
file-name = Зіставлення
fault-internal-reading = внутрішня помилка під час читання
fault-internal = Внутрішня помилка ({ $job }).
fault-untouched = Ваш проєкт не зачеплено.
