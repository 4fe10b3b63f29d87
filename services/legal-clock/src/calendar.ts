/**
 * The days off of Uzbekistan, as data by year. Everything here is for the five-day week, Monday to Friday, that state
 * bodies work.
 *
 * Fixed by law: the holidays of `fixedHolidays` (Labour Code of 28 October 2022, article 208), every year the same.
 *
 * Not fixed by law but set each year, and so to be confirmed by a person before the year begins:
 *   - the first days of Ramazon hayit and Qurbon hayit, named by a resolution of the President shortly before each;
 *   - further days off and days off moved from one day to another, set by a decree of the President, usually in
 *     December of the year before. A Saturday whose rest was moved elsewhere is a working day.
 * By the same article 208 a holiday that falls on a weekend gives the next working day off; those days stand in the
 * decree too and are listed here with the others.
 */

/** What was set for one year, besides the fixed holidays. Days are "YYYY-MM-DD". */
export interface YearCalendar {
  /** First days of Ramazon hayit and Qurbon hayit. */
  readonly religiousHolidays: readonly string[];
  /** Days off by decree, and days given for a holiday that fell on a weekend. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are worked because their rest was moved. */
  readonly workingWeekends: readonly string[];
}

/** "MM-DD": New Year, Women's Day, Navroʻz, Remembrance and Honour, Independence, Teachers and Mentors, Constitution. */
export const fixedHolidays: readonly string[] = ['01-01', '03-08', '03-21', '05-09', '09-01', '10-01', '12-08'];

/** Years that can be counted. A term that reaches into any other year is an error, never a guess. */
export const calendar: Readonly<Record<number, YearCalendar>> = {
  2025: {
    // As reported by the press; to be compared with the decrees before a term of that year is argued about.
    religiousHolidays: ['2025-03-30', '2025-06-06'],
    // 2 January: moved from Saturday the 4th. 10 March: for the 8th, a Saturday. 31 March: for the 30th, a Sunday.
    // 31 December: further day off.
    daysOff: ['2025-01-02', '2025-03-10', '2025-03-31', '2025-12-31'],
    workingWeekends: ['2025-01-04'],
  },
  2026: {
    religiousHolidays: ['2026-03-20', '2026-05-27'],
    // Decree of December 2025 as reported by the press; to be compared with its text. 9 and 23 March and 11 May stand
    // for holidays on a weekend; 31 December is moved from Saturday 12 December.
    daysOff: [
      '2026-01-02',
      '2026-03-09',
      '2026-03-23',
      '2026-05-11',
      '2026-05-28',
      '2026-05-29',
      '2026-08-31',
      '2026-12-31',
    ],
    workingWeekends: ['2026-12-12'],
  },
  2027: {
    // To be confirmed: the decree for 2027 was not out when this was written. The religious holidays are the days
    // expected by the lunar calendar and may move by one; the days off are only those that follow from article 208.
    religiousHolidays: ['2027-03-09', '2027-05-16'],
    daysOff: ['2027-03-22', '2027-05-10', '2027-05-17'],
    workingWeekends: [],
  },
};
