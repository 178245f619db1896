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
way-final = Як має бути: усі відстежувані зміни прийнято
way-original = Як було: до відстежуваних змін
way-both = Як дві редакції: до відстежуваних змін і з ними
way-whole = Як одна редакція, таблиця рядок за рядком
way-columns = Стовпець за стовпцем: кожен із цих – окрема редакція
asked-title = Як це прочитати?
asked-tracked = Файл містить відстежувані зміни.
asked-table = Файл – це таблиця, стовпців тексту: { $count }.
asked-no-column = Виберіть стовпець
asked-take = Прочитати так
asked-later = Пізніше
asked-later-tip = Файл чекає в списку файлів, що відкриваються
asked-choose = Вибрати як…
asked-way-name = { $file }: { $way }
title-before-changes = { $title } (до відстежуваних змін)
title-with-changes = { $title } (з відстежуваними змінами)
tab-empty = Нове зіставлення
tab-unsaved = { $name }, не збережено
tab-close = Закрити: { $name }
find-notes = Нотатки
find-notes-name = Шукати й у нотатках
field-language = Мова
provenance-corrected = { $count ->
    [one] { $count } ваше виправлення поділу
    [few] { $count } ваші виправлення поділу
   *[many] { $count } ваших виправлень поділу
}
provenance-reviewers = Рецензенти
provenance-reviewer = { $count ->
    [one] { $who }, { $count } коментар
    [few] { $who }, { $count } коментарі
   *[many] { $who }, { $count } коментарів
}
provenance-not-compared = Не зіставлено
provenance-skipped = { $part } – { $count }: { $why }
provenance-odd = Незвичне під час читання
provenance-warning = { $what } ({ $place })
papers-title = Редакції за порядком
papers-up = Пересунути вгору: { $title }
papers-down = Пересунути вниз: { $title }
papers-end = Далі нікуди
papers-provenance-name = Походження: { $title }
papers-base = основа
papers-by-date = За датою
papers-undated = Потрібні дві редакції з датою
papers-timeline = У часі: { $drafts }
step-order-by-date = Упорядкувати за датою
about-version = Версія { $version }
about-what = Зіставляє редакції мирних планів та інших узгоджуваних текстів, пункт за пунктом.
about-no-network = Не встановлює жодних з’єднань: ніщо не залишає цього комп’ютера.
about-licence = Це вільна програма за ліцензією MIT або Apache 2.0, на ваш вибір.
about-fonts = Шрифти – Source Serif 4 і Source Sans 3 від Adobe, за ліцензією SIL Open Font Licence 1.1:
about-fonts-licence = Ліцензія шрифтів
