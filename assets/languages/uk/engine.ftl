# Що двигун називає англійською у своїх реєстрах: теми, формати, експорти, зміни, статуси, етапи роботи.

topic-territory = Територія
topic-force-limits = Обмеження сил
topic-guarantees = Гарантії
topic-sovereignty = Суверенітет
topic-non-aggression = Ненапад
topic-alliances = Союзи
topic-nuclear = Ядерна сфера
topic-sanctions = Санкції
topic-assets = Активи
topic-reconstruction = Відбудова
topic-economy = Економіка
topic-integration = Інтеграція
topic-elections = Вибори
topic-humanitarian = Гуманітарне
topic-amnesty = Амністія
topic-culture = Культура
topic-navigation = Судноплавство
topic-ceasefire = Припинення вогню
topic-monitoring = Моніторинг
topic-implementation = Виконання
topic-final-provisions = Прикінцеві положення

format-odt = OpenDocument
format-docx = Word
format-pdf = PDF
format-rtf = RTF
format-email = електронний лист
format-draft = редакція Travaux
format-html = вебсторінка
format-markdown = Markdown
format-text = текст

export-text = Текст
export-html = Вебсторінка
export-md = Markdown
export-json = JSON

change-unchanged = без змін
change-editorial = редакційна зміна
change-reworded = змінено
change-added = додано
change-dropped = вилучено

status-official = офіційна
status-leaked = витік
status-reported = переказ
status-proposal = пропозиція
status-unknown = невідомо

stage-aligning = Пошук відповідників
stage-comparing-words = Порівняння слів
stage-finding-what-changed-in-substance = Пошук змін по суті

finding-figure = число
finding-money = гроші
finding-percentage = відсоток
finding-date = дата
finding-duration = строк
finding-place = місце
finding-actor = дійова особа
finding-obligation = обов’язок
finding-polarity = дозвіл чи заборона
finding-condition = умова
finding-reference = посилання
finding-status = статус
finding-wording = формулювання
finding-added = додано
finding-dropped = вилучено
protection-none = Файли читає сама програма, у власному процесі.
protection-full = Файли читає окремий процес з обмеженою пам’яттю й часом і, наскільки дозволяє це ядро, без доступу до інших файлів, мережі та програм.
protection-limits = Файли читає окремий процес з обмеженою пам’яттю й часом, де система це вміє; відгородити його від інших файлів і мережі ця система не може.

# Умови, які двигун називає словом чи двома; інші названо їхньою темою.
term-forfeited-if = Втрачається, якщо
term-answered-if = Відповідь, якщо
term-who-guarantees = Хто гарантує
term-time-limit = Граничний строк
term-duration = Тривалість
term-area = Площа
term-distance = Відстань
term-figure = Число
term-personnel = Особовий склад
term-amount = Сума
term-share = Частка
term-date = Дата
term-place = Місце
term-status = Статус
term-obligation = Обов’язок
term-condition = Умова

# Речення про знахідки.
said-both = { $label }: { $from } → { $to }
said-both-percent = { $label }: { $from } → { $to } ({ $sign }{ $percent } %)
said-added = Додано ({ $kind }): { $text }
said-dropped = Вилучено ({ $kind }): { $text }
said-clause-added = Додано: { $clause } «{ $text }»
said-clause-dropped = Вилучено: { $clause } «{ $text }»
