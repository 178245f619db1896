# Подання потоку: перемикач, інструменти, бічна панель, позначки й родовід пункту.

view-flow = Потік
refused-no-flow = Спершу відкрийте потік
flow-order = Порядок
flow-as-drafts = Як у кожній редакції
flow-as-base = Як в основі
flow-whole = Усе
flow-readable = Для читання
flow-lead = Головні теми кольором
flow-scroll = Потік, прокручування
flow-column = { $draft }, { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
   *[other] { $count } пунктів
}
flow-mark = Пункт { $number }, { $title }, { $draft }
flow-from = З пункту { $number }, { $draft }: { $course }
flow-to = Веде до пункту { $number }, { $draft }: { $course }
flow-added = додано
flow-dropped = вилучено
flow-added-told = Додано: у попередній редакції ніщо не веде сюди
flow-dropped-told = Вилучено: у наступній редакції не веде нікуди
flow-marks = Що намальовано
flow-parted = поділено чи злито
flow-ends = вилучено, додано
flow-status-clauses = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
   *[other] { $count } пунктів
}
flow-status-links = { $count ->
    [one] { $count } зв’язок
    [few] { $count } зв’язки
   *[other] { $count } зв’язків
}
flow-status-ends = вилучено { $dropped }, додано { $added }, перенесено { $moved }, у поділах чи злиттях { $parted }
course-kept = збережено
course-reworded = змінено
course-moved = перенесено
course-split = поділено
course-merged = злито
lineage-none = Виберіть пункт, щоб побачити, звідки він і що з ним сталося.
lineage-scroll = Родовід, прокручування
lineage-step = { $draft }, { $number }
lineage-came = { $course }, з { $number }
lineage-by-you = Пов’язано вами.
lineage-by-engine = Пов’язав Travaux, певність { $percent } %.
lineage-why-tip = Що свідчить за цей зв’язок
lineage-relink = Перев’язати…
lineage-relink-tip = Позначити цей пункт у зіставленні, а тоді вибрати пункт, що йому відповідає
