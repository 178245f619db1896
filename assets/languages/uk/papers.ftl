# Документи: виправлення поділу, прочитання файлу, походження, редакції за порядком, про програму, вкладки.

correct-title = Виправлення поділу
correct-back = Назад до зіставлення
correct-back-tip = Повернутися до зіставлення (Esc)
correct-places = { $count ->
    [0] Нічого переглядати
    [one] { $count } місце до перегляду
    [few] { $count } місця до перегляду
   *[many] { $count } місць до перегляду
}
correct-no-places = Немає чого переглядати
correct-next-place = Наступне місце до перегляду
correct-previous-place = Попереднє місце до перегляду
correct-with-keys = { $name } ({ $keys })
correct-number = Номер
correct-number-none = немає
correct-level = Рівень { $level }
correct-level-up = На рівень вище
correct-level-up-tip = На один рівень вище (Alt Left)
correct-level-top = Він уже на найвищому рівні
correct-level-down = На рівень нижче
correct-level-down-tip = На один рівень нижче, під попередній пункт (Alt Right)
correct-level-deepest = Попередній пункт стоїть не глибше
correct-kind = Що це: { $kind }
correct-split = Поділити тут
correct-split-tip = Від курсора починається окремий пункт (Enter)
correct-split-first = Спершу поставте курсор між двома словами
correct-split-not = Пункт ділять між двома його словами
correct-join = З’єднати з наступним
correct-join-tip = { $next } стає його частиною (Delete в кінці)
correct-join-last = Це останній
correct-text = Текст: { $clause }
correct-spoken-level = рівень { $level }
correct-side = Що переглянути
correct-look = Переглянути
correct-look-name = Переглянути: { $said }
correct-look-none = Під час читання нічого дивного не трапилося, номери йдуть поспіль.
correct-done = Ваші виправлення
correct-done-none = Немає. Редакція стоїть так, як її прочитано.
correct-take-back = Скасувати
correct-take-back-name = Скасувати: { $said }
correct-keys = Клавіші
correct-key-split = поділити в місці курсора
correct-key-join-before = на початку: з’єднати з попереднім
correct-key-join = у кінці: з’єднати з наступним
correct-key-level = рівень вище, рівень нижче
correct-key-kind = примітка редактора, заголовок, пункт
correct-key-step = попередній пункт, наступний пункт
correct-key-look = до місць перегляду, вперед і назад
correct-key-tab = до номера, рівня й виду
doubt-twice = Номер { $number } стоїть тут удруге.
doubt-gap = { $number } іде після { $before }: якогось бракує чи він усередині іншого пункту?
doubt-within = «{ $within }» починає абзац у { $number }: це окремий пункт?
place-page = сторінка { $n }
place-line = рядок { $n }
place-paragraph = абзац { $n }
kind-clause = Пункт
done-split = { $clause } поділено перед «{ $words }»
done-join = { $clause } з’єднано з наступним
done-level = { $clause }: рівень { $level }
done-number = «{ $words }»: номер { $number }
done-number-gone = { $clause }: номер забрано
done-kind = { $clause }: { $kind }
done-unplaced = { $done } (місця не знайдено)
step-split = Поділити пункт
step-join = З’єднати два пункти
step-level = Змінити рівень
step-number = Змінити номер
step-kind = Змінити вид пункту
step-take-back = Скасувати виправлення
