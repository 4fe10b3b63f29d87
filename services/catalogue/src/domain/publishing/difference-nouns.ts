/** What the places of a passport are called: Uzbek (Latin script), Karakalpak, Russian, English; all in lower case. */
export type Words = readonly [uz: string, kaa: string, ru: string, en: string];

/** Places by their first key. `{item}` is the next key: a code, a name, or the number of a step. */
export const places: Readonly<Record<string, Words>> = {
  published: ['kuchga kirish kuni', 'kúshke kiriw kúni', 'день вступления в силу', 'the day of entry into force'],
  retired: ['bekor boʻlish kuni', 'biykar bolıw kúni', 'день отмены', 'the day of retirement'],
  sample: ['namuna belgisi', 'úlgi belgisi', 'отметка об образце', 'the mark of sample content'],
  suspended: ['onlayn arizani toʻxtatish', 'onlayn arzanı toqtatıw', 'остановка онлайн-заявлений', 'the suspension'],
  tier: ['xizmat darajasi', 'xızmet dárejesi', 'уровень услуги', 'the tier'],
  title: ['xizmat nomi', 'xızmet atı', 'название', 'the title'],
  summary: ['qisqa tavsif', 'qısqa táriyp', 'краткое описание', 'the summary'],
  description: ['tavsif', 'táriyp', 'описание', 'the description'],
  keywords: ['qidiruv soʻzi', 'izlew sózi', 'слово для поиска', 'search word'],
  authority: ['vakolatli idora', 'wákillikli mákeme', 'ведомство', 'the authority'],
  audience: ['kimlar uchun', 'kimler ushın', 'получатели', 'audience'],
  themes: ['mavzu', 'tema', 'тема', 'subject'],
  events: ['hayotiy holat', 'turmıs waqıyası', 'жизненное событие', 'event'],
  basis: ['huquqiy asos {item}', 'huqıqıy tiykar {item}', 'правовое основание {item}', 'legal basis {item}'],
  offices: ['boʻlim', 'bólim', 'отделение', 'office'],
  steps: ['{item}-qadam', '{item}-qádem', 'шаг {item}', 'step {item}'],
  papers: ['hujjat {item}', 'hújjet {item}', 'документ {item}', 'paper {item}'],
  fee: ['toʻlov', 'tólem', 'плата', 'the fee'],
  evidence: ['maʼlumot {item}', 'maǵlıwmat {item}', 'сведения {item}', 'record {item}'],
  form: ['savol {item}', 'soraw {item}', 'вопрос {item}', 'question {item}'],
  rules: ['qoida {item}', 'qaǵıyda {item}', 'правило {item}', 'rule {item}'],
  clock: ['muddat', 'múddet', 'срок', 'the term'],
  process: ['bosqich {item}', 'basqısh {item}', 'этап {item}', 'stage {item}'],
  result: ['natija', 'nátiyje', 'результат', 'the result'],
};

/** Places within those, by their key. */
export const parts: Readonly<Record<string, Words>> = {
  title: ['nomi', 'atı', 'название', 'title'],
  help: ['izohi', 'túsindirmesi', 'пояснение', 'help'],
  note: ['izohi', 'túsindirmesi', 'примечание', 'note'],
  when: ['sharti', 'shárti', 'условие', 'condition'],
  refuse: ['rad etish sababi', 'biykar etiw sebebi', 'причина отказа', 'reason for refusal'],
  clerk: ['xodimga eslatma', 'xızmetkerge eskertiw', 'указание сотруднику', 'note to the official'],
  reason: ['sababi', 'sebebi', 'причина', 'reason'],
  why: ['nima uchun', 'ne ushın', 'цель', 'purpose'],
  take: ['olinadigan maydon', 'alınatuǵın maydan', 'запрашиваемое поле', 'field taken'],
  ask: ['soʻrov', 'soraw', 'запрос', 'question asked'],
  record: ['maʼlumot turi', 'maǵlıwmat túri', 'вид сведений', 'record type'],
  consent: ['rozilik', 'razılıq', 'согласие', 'consent'],
  basis: ['huquqiy asosi', 'huqıqıy tiykarı', 'правовое основание', 'legal basis'],
  article: ['moddasi', 'statyası', 'статья', 'article'],
  url: ['havolasi', 'siltemesi', 'ссылка', 'link'],
  amount: ['miqdori', 'muǵdarı', 'размер', 'amount'],
  percent: ['foizi', 'procenti', 'процент', 'percentage'],
  reductions: ['imtiyoz {item}', 'jeńillik {item}', 'льгота {item}', 'reduction {item}'],
  decide: ['qaror muddati', 'qarar múddeti', 'срок решения', 'for the decision'],
  correct: ['tuzatish muddati', 'dúzetiw múddeti', 'срок исправления', 'for a correction'],
  silence: ['javob boʻlmasa', 'juwap bolmasa', 'при отсутствии ответа', 'when nothing is decided'],
  within: ['muddati', 'múddeti', 'срок', 'term'],
  after: ['undan oldingi bosqich', 'onnan aldınǵı basqısh', 'предыдущий этап', 'stage before it'],
  agency: ['idorasi', 'mákemesi', 'ведомство', 'agency'],
  statement: ['matni', 'teksti', 'текст', 'statement'],
  facts: ['qayd {item}', 'belgi {item}', 'сведение {item}', 'fact {item}'],
  collect: ['olib ketish', 'alıp ketiw', 'получение', 'collection'],
  office: ['boʻlimi', 'bólimi', 'отделение', 'office'],
  optional: ['ixtiyoriyligi', 'ıqtıyarlılıǵı', 'необязательность', 'may be left out'],
  personal: ['shaxsiy maʼlumot belgisi', 'jeke maǵlıwmat belgisi', 'признак личных данных', 'personal data'],
  options: ['varianti {item}', 'variantı {item}', 'вариант {item}', 'option {item}'],
  value: ['qiymati', 'mánisi', 'значение', 'value'],
  enum: ['varianti', 'variantı', 'вариант', 'value'],
};

/** Values that are words of the passport. */
export const values: Readonly<Record<string, Words>> = {
  true: ['ha', 'awa', 'да', 'yes'],
  false: ['yoʻq', 'yaq', 'нет', 'no'],
  all: ['barchasi', 'barlıǵı', 'все', 'all'],
  informational: ['axborot', 'málimleme', 'информационная', 'informational'],
  interactive: ['interaktiv', 'interaktiv', 'интерактивная', 'interactive'],
  transactional: ['tranzaksion', 'tranzakciyalıq', 'транзакционная', 'transactional'],
  'natural-person': ['jismoniy shaxslar', 'fizikalıq shaxslar', 'физические лица', 'natural persons'],
  'legal-entity': ['yuridik shaxslar', 'yuridikalıq shaxslar', 'юридические лица', 'legal entities'],
  'state-body': ['davlat organlari', 'mámleketlik organlar', 'государственные органы', 'state bodies'],
};

/** Sentences. `{what}` is the place, `{old}` and `{new}` are values, `{tags}` languages. */
export const sentences = {
  changed: [
    '{what}: “{old}” oʻrniga endi “{new}”.',
    '{what}: “{old}” ornına endi “{new}”.',
    '{what}: вместо «{old}» теперь «{new}».',
    '{what} changes from “{old}” to “{new}”.',
  ],
  reworded: [
    '{what}: matni yangilandi ({tags}).',
    '{what}: teksti jańalandı ({tags}).',
    '{what}: новая формулировка ({tags}).',
    '{what} is worded anew ({tags}).',
  ],
  reordered: [
    '{what}: tartibi oʻzgardi: {new}.',
    '{what}: tártibi ózgerdi: {new}.',
    '{what}: новый порядок: {new}.',
    '{what}: the order is now {new}.',
  ],
  added: ['{what} qoʻshildi.', '{what} qosıldı.', 'Добавлено: {what}.', '{what} was added.'],
  addedAs: [
    '{what} qoʻshildi: “{new}”.',
    '{what} qosıldı: “{new}”.',
    'Добавлено: {what} («{new}»).',
    '{what} was added: “{new}”.',
  ],
  removed: ['{what} olib tashlandi.', '{what} alıp taslandı.', 'Удалено: {what}.', '{what} was removed.'],
  removedAs: [
    '{what} olib tashlandi: “{old}”.',
    '{what} alıp taslandı: “{old}”.',
    'Удалено: {what} («{old}»).',
    '{what} was removed: “{old}”.',
  ],
  rises: [
    'Toʻlov {old} soʻmdan {new} soʻmga oshadi.',
    'Tólem {old} sumnan {new} sumǵa artadı.',
    'Плата повышается с {old} до {new} сумов.',
    'The fee rises from {old} to {new} sums.',
  ],
  falls: [
    'Toʻlov {old} soʻmdan {new} soʻmga kamayadi.',
    'Tólem {old} sumnan {new} sumǵa kemeyedi.',
    'Плата снижается с {old} до {new} сумов.',
    'The fee falls from {old} to {new} sums.',
  ],
  feeBegins: [
    '{new} soʻm toʻlov joriy etiladi.',
    '{new} sum tólem engiziledi.',
    'Вводится плата {new} сумов.',
    'A fee of {new} sums is introduced.',
  ],
  feeEnds: ['Toʻlov bekor qilinadi.', 'Tólem biykar etiledi.', 'Плата отменяется.', 'The fee is abolished.'],
  suspended: [
    'Onlayn ariza qabul qilish toʻxtatiladi: “{new}”.',
    'Onlayn arza qabıl etiw toqtatıladı: “{new}”.',
    'Приём онлайн-заявлений приостанавливается: «{new}».',
    'Applications online are suspended: “{new}”.',
  ],
  resumed: [
    'Onlayn ariza qabul qilish boshlanadi.',
    'Onlayn arza qabıl etiw baslanadı.',
    'Приём онлайн-заявлений открывается.',
    'Applications online are taken.',
  ],
  days: ['{n} kun', '{n} kún', '{n} дн.', '{n} days'],
  workingDays: ['{n} ish kuni', '{n} jumıs kúni', '{n} раб. дн.', '{n} working days'],
} as const satisfies Record<string, Words>;

export type Sentence = keyof typeof sentences;
