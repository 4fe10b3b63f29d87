/** The words a clock explains itself with. Days and months are named here: no library knows them in Karakalpak. */
import type { Term } from '../clock.ts';

/** Languages of the country, as BCP 47 tags. */
export type Language = 'uz-Latn' | 'uz-Cyrl' | 'kaa' | 'ru' | 'en';

/** A day to be named; the year where it goes without saying is left out. */
export interface NamedDay {
  day: number;
  /** From 0, January. */
  month: number;
  year?: number;
  /** From 0, Monday. */
  weekday: number;
}

export interface Phrases {
  /** "24 March" */
  day(day: NamedDay): string;
  /** "5 working days from 24 March" */
  begun(term: Term, from: NamedDay): string;
  /** "stopped for 2 days" */
  stopped(days: number): string;
  /** "stopped since 26 March" */
  stoppedSince(day: NamedDay): string;
  /** "3 working days remain" */
  remaining(term: Term): string;
  /** "extended by 10 working days with notice of 30 March" */
  extended(by: Term, notice: NamedDay): string;
  /** "8 December is a day off": why a term ends later */
  dayOff(day: NamedDay): string;
  /** "ends on Monday 6 April", "ended on Monday 6 April" */
  ends(day: NamedDay, over: boolean): string;
}

const latinMonths = 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' ');
const latinDays = 'dushanba seshanba chorshanba payshanba juma shanba yakshanba'.split(' ');
const latinTerm = ({ days, kind }: Term) => (kind === 'working' ? `${days} ish kuni` : `${days} kun`);
const latinDay = ({ day, month, year }: NamedDay) => `${year ? `${year}-yil ` : ''}${day}-${latinMonths[month]}`;

const uzbekLatin: Phrases = {
  day: latinDay,
  begun: (term, from) => `${latinDay(from)}dan boshlab ${latinTerm(term)}`,
  stopped: (days) => `${days} kun toʻxtatib turilgan`,
  stoppedSince: (day) => `${latinDay(day)}dan beri toʻxtatib turilgan`,
  remaining: (term) => `yana ${latinTerm(term)} qolgan`,
  extended: (by, notice) => `${latinDay(notice)}dagi xabarnoma bilan ${latinTerm(by)}ga uzaytirilgan`,
  dayOff: (day) => `${latinDay(day)} dam olish kuni`,
  ends: (day, over) => `${latinDay(day)}, ${latinDays[day.weekday]} kuni ${over ? 'tugagan' : 'tugaydi'}`,
};

const cyrillicMonths = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const cyrillicDays = 'душанба сешанба чоршанба пайшанба жума шанба якшанба'.split(' ');
const cyrillicTerm = ({ days, kind }: Term) => (kind === 'working' ? `${days} иш куни` : `${days} кун`);
const cyrillicDay = ({ day, month, year }: NamedDay) => `${year ? `${year} йил ` : ''}${day} ${cyrillicMonths[month]}`;
/** The soft sign falls away before an ending: "1 январдан". */
const cyrillicStem = (day: NamedDay) => cyrillicDay(day).replace(/ь$/, '');

const uzbekCyrillic: Phrases = {
  day: cyrillicDay,
  begun: (term, from) => `${cyrillicStem(from)}дан бошлаб ${cyrillicTerm(term)}`,
  stopped: (days) => `${days} кун тўхтатиб турилган`,
  stoppedSince: (day) => `${cyrillicStem(day)}дан бери тўхтатиб турилган`,
  remaining: (term) => `яна ${cyrillicTerm(term)} қолган`,
  extended: (by, notice) => `${cyrillicStem(notice)}даги хабарнома билан ${cyrillicTerm(by)}га узайтирилган`,
  dayOff: (day) => `${cyrillicDay(day)} дам олиш куни`,
  ends: (day, over) => `${cyrillicDay(day)}, ${cyrillicDays[day.weekday]} куни ${over ? 'тугаган' : 'тугайди'}`,
};

const karakalpakMonths = 'yanvar fevral mart aprel may iyun iyul avgust sentyabr oktyabr noyabr dekabr'.split(' ');
const karakalpakDays = 'dúyshembi siyshembi sárshembi piyshembi juma shembi ekshembi'.split(' ');
const karakalpakTerm = ({ days, kind }: Term) => (kind === 'working' ? `${days} jumıs kúni` : `${days} kún`);
const karakalpakDay = ({ day, month, year }: NamedDay) =>
  `${year ? `${year}-jıl ` : ''}${day}-${karakalpakMonths[month]}`;

const karakalpak: Phrases = {
  day: karakalpakDay,
  begun: (term, from) => `${karakalpakDay(from)} kúninen baslap ${karakalpakTerm(term)}`,
  stopped: (days) => `${days} kún toqtatıp turılǵan`,
  stoppedSince: (day) => `${karakalpakDay(day)} kúninen beri toqtatıp turılǵan`,
  remaining: (term) => `jáne ${karakalpakTerm(term)} qalǵan`,
  extended: (by, notice) =>
    `${karakalpakDay(notice)} kúngi xabarnama menen ${karakalpakTerm(by)}${by.kind === 'working' ? 'ne' : 'ge'} uzaytırılǵan`,
  dayOff: (day) => `${karakalpakDay(day)} dem alıs kúni`,
  ends: (day, over) =>
    `${karakalpakDay(day)}, ${karakalpakDays[day.weekday]} kúni ${over ? 'tamamlanǵan' : 'tamamlanadı'}`,
};

const russianMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const russianDays = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'];
const russianPlural = new Intl.PluralRules('ru');
const russianForms = {
  calendar: { one: 'день', few: 'дня', many: 'дней' },
  working: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
} as const;
const russianTerm = ({ days, kind }: Term) => {
  const form = russianPlural.select(days);
  return `${days} ${russianForms[kind][form === 'one' || form === 'few' ? form : 'many']}`;
};
const russianDay = ({ day, month, year }: NamedDay) => `${day} ${russianMonths[month]}${year ? ` ${year} года` : ''}`;

const russian: Phrases = {
  day: russianDay,
  begun: (term, from) => `${russianTerm(term)} с ${russianDay(from)}`,
  stopped: (days) => `срок приостанавливался на ${russianTerm({ days, kind: 'calendar' })}`,
  stoppedSince: (day) => `срок приостановлен с ${russianDay(day)}`,
  remaining: (term) => `остаётся ${russianTerm(term)}`,
  extended: (by, notice) => `срок продлён на ${russianTerm(by)} с уведомлением от ${russianDay(notice)}`,
  dayOff: (day) => `${russianDay(day)} выходной день`,
  ends: (day, over) => `срок ${over ? 'истёк' : 'истекает'} ${russianDays[day.weekday]}, ${russianDay(day)}`,
};

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
const englishDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const englishTerm = ({ days, kind }: Term) =>
  `${days} ${kind === 'working' ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`;
const englishDay = ({ day, month, year }: NamedDay) => `${day} ${englishMonths[month]}${year ? ` ${year}` : ''}`;

const english: Phrases = {
  day: englishDay,
  begun: (term, from) => `${englishTerm(term)} from ${englishDay(from)}`,
  stopped: (days) => `stopped for ${englishTerm({ days, kind: 'calendar' })}`,
  stoppedSince: (day) => `stopped since ${englishDay(day)}`,
  remaining: (term) => `${englishTerm(term)} ${term.days === 1 ? 'remains' : 'remain'}`,
  extended: (by, notice) => `extended by ${englishTerm(by)} with notice of ${englishDay(notice)}`,
  dayOff: (day) => `${englishDay(day)} is a day off`,
  ends: (day, over) => `${over ? 'ended' : 'ends'} on ${englishDays[day.weekday]} ${englishDay(day)}`,
};

export const phrases: Readonly<Record<Language, Phrases>> = {
  'uz-Latn': uzbekLatin,
  'uz-Cyrl': uzbekCyrillic,
  kaa: karakalpak,
  ru: russian,
  en: english,
};
