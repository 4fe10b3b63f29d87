/** Words that say how something is asked, not what about: they count only when a query has no others. */
import type { Language } from '@darcha/proto/text.ts';
import { foldWord } from '../text/fold.ts';

const uzbek = `va bilan uchun yoki ham bu shu u men mening meni menga siz sizning biz qanday qanaqa qayerda qayerdan qayerga qachon
  qancha nechta necha kim kimga nima nimalar kerak kerakmi mumkin mumkinmi boʻladi boladi bormi bor qilaman qilish qilishim qilsam
  haqida toʻgʻrisida degan emas iltimos qaysi`;
const karakalpak = `hám hám ushın yamasa da de bul sol men meniń maǵan siz sizdiń biz qalay qanday qayda qayerde qay qayerden qashan
  qansha neshe kim ne kerek múmkin boladı bar ma me ba be haqqında menen qalayınsha qaysı`;
const russian = `и в во на с со по за из от до о об обо у к ко для при или а но не ни ли же бы что чтобы это этот как какой какая какие какое
  где куда откуда когда сколько кто кому чем мне мой моя мое мои меня я мы вы он она они его ее их свой свою свое можно нужно нужен
  нужна нужны надо есть ещё если пожалуйста хочу`;
const english = `a an the of in on at to for from by with and or is are am be been was were do does did done i me my mine you your it its
  we our he she they how what where when who which why can could should would will have has had get got need want any some about into
  please that this there if dont`;

/** In Latin script Russian is written as people type it. */
const russianLatin = `i v vo na s so po za iz ot do o ob u k dlya ili a no ne li chto kak kakoy kakaya kakie kakiye gde kuda otkuda kogda
  skolko kto mne moy moya moi ya mojno mozhno nujno nuzhno nado est esli hochu`;

const setOf = (...texts: string[]) => new Set(texts.flatMap((text) => text.split(/\s+/)).map(foldSpoken));
const foldSpoken = (word: string) => foldWord(word.replace(/[ʻʼ]/g, ''));

const sets = { uz: setOf(uzbek), kaa: setOf(karakalpak), ru: setOf(russian), en: setOf(english) };
const anyLatin = setOf(uzbek, karakalpak, english, russianLatin);
const anyCyrillic = setOf(uzbek, karakalpak, russian);

const byLanguage: Record<Language, ReadonlySet<string>> = {
  'uz-Latn': sets.uz,
  'uz-Cyrl': sets.uz,
  kaa: sets.kaa,
  ru: sets.ru,
  en: sets.en,
};

/** Whether a folded word of a text in a language is one. */
export function isStopWord(folded: string, language: Language): boolean {
  return byLanguage[language].has(folded);
}

/** Whether a word of a query is one in any language of its script. */
export function isAskingWord(raw: string, folded: string): boolean {
  return (/\p{Script=Cyrillic}/u.test(raw) ? anyCyrillic : anyLatin).has(folded);
}
