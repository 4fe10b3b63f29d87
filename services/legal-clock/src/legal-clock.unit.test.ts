import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alarmTaken, nextAlarm, nextAlarmAt } from './alarms.ts';
import { parseTerm } from './clock.ts';
import { deadlineOf, remainingDays, stoppedDays } from './counting.ts';
import { explain, explainInAll } from './explain.ts';
import {
  type Clock,
  type ClockRules,
  extendClock,
  extensionRefusal,
  resumeClock,
  startClock,
  stopClock,
} from './legal-clock.ts';

/** Noon in Tashkent. */
const noon = (day: string) => new Date(`${day}T07:00:00Z`);
const rules: ClockRules = { silence: 'escalate', escalation: [] };
/** Tuesday 24 March 2026; five working days end on Tuesday the 31st. */
const begun = (term = '5 working days', further: Partial<ClockRules> = {}) =>
  startClock(parseTerm(term), { ...rules, ...further }, noon('2026-03-24'));
const end = (clock: Clock, at = noon('2026-03-24')) => deadlineOf(clock, at).toISOString();
const endsOn = (day: string) => noon(day).toISOString().replace('07:00', '19:00');
const stopped = (clock: Clock, from: string, until: string) =>
  resumeClock(stopClock(clock, 'correction', noon(from)), noon(until));

test('the day it is stopped counts, the day it goes on does not', () => {
  assert.equal(end(begun()), endsOn('2026-03-31'));
  const clock = stopped(begun(), '2026-03-25', '2026-03-27');
  assert.equal(stoppedDays(clock, noon('2026-04-01')), 2);
  assert.equal(end(clock), endsOn('2026-04-02'));
  assert.equal(end(stopped(begun(), '2026-03-25', '2026-03-25')), endsOn('2026-03-31'), 'nothing lost within a day');
});

test('what is stopped on its last day ends with the first working day that began with it running', () => {
  assert.equal(end(stopped(begun(), '2026-03-31', '2026-04-03')), endsOn('2026-04-06'), 'goes on on a Friday');
  assert.equal(end(stopped(begun(), '2026-03-31', '2026-03-31')), endsOn('2026-03-31'));
  // Fifteen days end on Wednesday 8 April.
  assert.equal(end(stopped(begun('15 days'), '2026-04-08', '2026-04-09')), endsOn('2026-04-10'));
});

test('while it is stopped the end moves on, and what is left does not', () => {
  const clock = stopClock(begun(), 'correction', noon('2026-03-26'));
  assert.equal(end(clock, noon('2026-03-26')), endsOn('2026-03-31'));
  assert.equal(end(clock, noon('2026-04-15')), endsOn('2026-04-20'));
  assert.deepEqual(
    [26, 27, 30].map((day) => remainingDays(clock, noon(`2026-03-${day}`))),
    [3, 3, 3],
  );
  assert.equal(stopClock(clock, 'fee', noon('2026-03-27')), clock, 'stopped already');
  assert.equal(resumeClock(begun(), noon('2026-03-27')).stops.length, 0);
  assert.deepEqual(JSON.parse(JSON.stringify(clock)), clock, 'plain data');
});

test('a term is extended once, before its end, by no more than the rule allows, and with a notice', () => {
  const clock = begun('5 working days', { extension: parseTerm('10 working days') });
  const why = (days: number, at: string, of = clock) => extensionRefusal(of, { days, at: noon(at) });
  assert.equal(why(10, '2026-03-31'), undefined);
  assert.equal(why(11, '2026-03-31'), 'extension-too-long');
  assert.equal(why(0, '2026-03-31'), 'extension-too-long');
  assert.equal(why(1.5, '2026-03-31'), 'extension-too-long');
  assert.equal(why(10, '2026-04-01'), 'extension-late');
  assert.equal(why(10, '2026-03-31', begun()), 'extension-none');
  assert.equal(why(10, '2026-03-31', begun('5 working days', { extension: parseTerm('10 days') })), 'extension-none');
  assert.equal(why(1, '2026-03-26', stopClock(clock, 'correction', noon('2026-03-25'))), 'extension-stopped');
  assert.throws(() => extendClock(clock, { days: 10, at: noon('2026-03-30'), notice: '' }), { name: 'RangeError' });
  assert.throws(
    () => extendClock(clock, { days: 11, at: noon('2026-03-30'), notice: 'event:9' }),
    /extension-too-long/,
  );
  const extended = extendClock(clock, { days: 2, at: noon('2026-03-30'), notice: 'event:9' });
  assert.equal(end(extended), endsOn('2026-04-02'));
  assert.equal(why(1, '2026-03-31', extended), 'extension-used');
});

test('alarms go off in order, each once, and those before the end again when the end has moved', () => {
  let clock = begun('5 working days', {
    silence: 'approve',
    extension: parseTerm('5 working days'),
    escalation: [
      { to: 'higher-body', agency: 'ministry', after: parseTerm('3 working days') },
      { to: 'official', before: parseTerm('1 working day') },
    ],
  });
  const next = () => {
    const alarm = nextAlarm(clock);
    return alarm && [alarm.at.toISOString(), alarm.kind === 'silence' ? alarm.means : alarm.step.to];
  };
  assert.deepEqual(next(), [endsOn('2026-03-30'), 'official']);
  clock = alarmTaken(clock);
  assert.deepEqual(next(), [endsOn('2026-03-31'), 'approve']);
  clock = extendClock(clock, { days: 5, at: noon('2026-03-31'), notice: 'event:9' });
  assert.deepEqual(next(), [endsOn('2026-04-06'), 'official'], 'the end has moved');
  const halted = stopClock(clock, 'correction', noon('2026-04-01'));
  assert.equal(nextAlarm(halted), undefined, 'nothing goes off while it is stopped');
  clock = alarmTaken(alarmTaken(clock));
  assert.deepEqual(next(), [endsOn('2026-04-10'), 'higher-body']);
  assert.equal(extensionRefusal({ ...clock, extensions: [] }, { days: 1, at: noon('2026-03-24') }), undefined);
  clock = alarmTaken(clock);
  assert.equal(next(), undefined);
});

test('where silence escalates the head is told at the end, listed or not, and once', () => {
  const heads = (clock: Clock) => [clock, alarmTaken(clock)].map((each) => nextAlarm(each));
  const implied = heads(begun());
  assert.deepEqual(implied[0], { kind: 'escalation', at: new Date(endsOn('2026-03-31')), step: { to: 'head' } });
  assert.equal(implied[1], undefined);
  assert.equal(heads(begun('5 working days', { escalation: [{ to: 'head' }] }))[1], undefined);
});

test('a warning before the end is never before the beginning, and needs no calendar but the term’s own', () => {
  const clock = startClock(
    parseTerm('1 working day'),
    {
      ...rules,
      escalation: [
        { to: 'official', before: parseTerm('99 working days') },
        { to: 'head', after: parseTerm('99 days') },
      ],
    },
    noon('2027-12-30'),
  );
  const alarm = nextAlarm(clock);
  assert.equal(alarm?.at.toISOString(), endsOn('2027-12-30'));
  assert.throws(() => nextAlarm(alarmTaken(alarmTaken(clock))), /Add the year to/, 'asked for, it is not guessed');
  const beyond = alarmTaken(alarmTaken(clock));
  assert.equal(nextAlarmAt(beyond)?.toISOString(), endsOn('2027-12-31'), 'looked at again when the calendar ends');
  assert.equal(nextAlarmAt(clock)?.toISOString(), endsOn('2027-12-30'));
});

test('time that goes back loses nothing', () => {
  const clock = begun('5 working days', { extension: parseTerm('5 working days') });
  const back = noon('2026-01-12');
  const resumed = resumeClock(stopClock(clock, 'correction', noon('2026-03-26')), back);
  assert.deepEqual(resumed.stops, [
    { reason: 'correction', at: '2026-03-26T07:00:00.000Z', until: '2026-03-26T07:00:00.000Z' },
  ]);
  assert.equal(end(resumed, back), endsOn('2026-03-31'));
  assert.equal(end(stopClock(resumed, 'fee', back), back), endsOn('2026-03-31'));
  assert.equal(extendClock(clock, { days: 5, at: back, notice: 'event:9' }).extensions[0]?.at, clock.start);
  assert.equal(remainingDays(clock, back), 5);
  assert.match(
    explain(stopClock(clock, 'correction', back), 'en', back),
    /stopped since 24 March; 5 working days remain/,
  );
  const over = alarmTaken(clock);
  assert.equal(nextAlarm(over), undefined, 'who was told is not told again');
  assert.equal(extensionRefusal(over, { days: 1, at: back }), 'extension-late', 'what has passed has passed');
});

test('a clock explains itself in every language', () => {
  const rule = { extension: parseTerm('10 working days') };
  const notice = { days: 10, at: noon('2026-03-30'), notice: 'event:9' };
  const clock = extendClock(stopped(begun('5 working days', rule), '2026-03-25', '2026-03-27'), notice);
  assert.deepEqual(explainInAll(clock, noon('2026-03-31')), {
    'uz-Latn':
      '24-martdan boshlab 5 ish kuni; 2 kun toʻxtatib turilgan; 30-martdagi xabarnoma bilan 10 ish kuniga uzaytirilgan; 16-aprel, payshanba kuni tugaydi.',
    'uz-Cyrl':
      '24 мартдан бошлаб 5 иш куни; 2 кун тўхтатиб турилган; 30 мартдаги хабарнома билан 10 иш кунига узайтирилган; 16 апрель, пайшанба куни тугайди.',
    kaa: '24-mart kúninen baslap 5 jumıs kúni; 2 kún toqtatıp turılǵan; 30-mart kúngi xabarnama menen 10 jumıs kúnine uzaytırılǵan; 16-aprel, piyshembi kúni tamamlanadı.',
    ru: '5 рабочих дней с 24 марта; срок приостанавливался на 2 дня; срок продлён на 10 рабочих дней с уведомлением от 30 марта; срок истекает в четверг, 16 апреля.',
    en: '5 working days from 24 March; stopped for 2 days; extended by 10 working days with notice of 30 March; ends on Thursday 16 April.',
  });
});

test('it says which day off makes a term of calendar days end later', () => {
  const clock = startClock(parseTerm('15 days'), rules, noon('2026-11-23'));
  assert.deepEqual(Object.values(explainInAll(clock, noon('2026-11-24'))), [
    '23-noyabrdan boshlab 15 kun; 8-dekabr dam olish kuni; 9-dekabr, chorshanba kuni tugaydi.',
    '23 ноябрдан бошлаб 15 кун; 8 декабрь дам олиш куни; 9 декабрь, чоршанба куни тугайди.',
    '23-noyabr kúninen baslap 15 kún; 8-dekabr dem alıs kúni; 9-dekabr, sárshembi kúni tamamlanadı.',
    '15 дней с 23 ноября; 8 декабря выходной день; срок истекает в среду, 9 декабря.',
    '15 days from 23 November; 8 December is a day off; ends on Wednesday 9 December.',
  ]);
});

test('it names a year that is not the present one, counts one and many, and says what is over or stopped', () => {
  const at = noon('2027-01-11');
  const over = startClock(parseTerm('1 working day'), rules, noon('2026-12-30'));
  assert.deepEqual(Object.values(explainInAll(over, at)), [
    '2026-yil 30-dekabrdan boshlab 1 ish kuni; 4-yanvar, dushanba kuni tugagan.',
    '2026 йил 30 декабрдан бошлаб 1 иш куни; 4 январь, душанба куни тугаган.',
    '2026-jıl 30-dekabr kúninen baslap 1 jumıs kúni; 4-yanvar, dúyshembi kúni tamamlanǵan.',
    '1 рабочий день с 30 декабря 2026 года; срок истёк в понедельник, 4 января.',
    '1 working day from 30 December 2026; ended on Monday 4 January.',
  ]);
  const halted = stopClock(startClock(parseTerm('21 days'), rules, at), 'correction', noon('2027-01-29'));
  assert.deepEqual(Object.values(explainInAll(halted, noon('2027-02-08'))), [
    '11-yanvardan boshlab 21 kun; 29-yanvardan beri toʻxtatib turilgan; yana 3 kun qolgan.',
    '11 январдан бошлаб 21 кун; 29 январдан бери тўхтатиб турилган; яна 3 кун қолган.',
    '11-yanvar kúninen baslap 21 kún; 29-yanvar kúninen beri toqtatıp turılǵan; jáne 3 kún qalǵan.',
    '21 день с 11 января; срок приостановлен с 29 января; остаётся 3 дня.',
    '21 days from 11 January; stopped since 29 January; 3 days remain.',
  ]);
});
