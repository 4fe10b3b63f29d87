/** The parts of a service: laws, rules, what is needed, what comes out, and who else decides. */
import { languageIris } from '../eu-codes.ts';
import { iriOf } from '../vocabulary.ts';
import { codeInAddress, codeOf, distinct, nameOf } from './codes.ts';
import { describings, leaveOut, lengths, namings, order, type Reading, wordsOf } from './reading.ts';
import { agencyOf, conceptOf, noteUnknown } from './references.ts';
import type { PartialPassport } from './report.ts';

/** Keys of laws by their nodes. */
export type Laws = ReadonlyMap<string, string>;

const eliTitle = 'http://data.europa.eu/eli/ontology#title';

/** The laws, those that rules name too. */
export function readLaws(reading: Reading): { keys: Laws; basis: PartialPassport['basis'] } {
  const { graph, node, parts } = reading;
  const rules = graph.look(node, 'PublicService.follows').map(({ value }) => value);
  const own = graph.take(node, 'PublicService.hasLegalResource').map(({ value }) => value);
  const named = rules.flatMap((rule) => graph.look(rule, 'Rule.implements').map(({ value }) => value));
  const laws = [...new Set([...own, ...named])].map((law) => {
    parts.add(law);
    const title = wordsOf(reading, law, [...namings, eliTitle, ...describings], lengths.paragraph);
    const [article] = graph
      .take(law, 'LegalResource.identifier')
      .map(({ value }) => value)
      .sort(order);
    const pages = graph
      .take(law, 'LegalResource.page')
      .map(({ value }) => value)
      .sort(order);
    const url = [...pages, law].find((page) => page.startsWith('https://') && !page.startsWith(`${node}#`));
    const value = { ...(title && { title }), ...(fits(article) && { article }), ...(url && { url }) };
    return { code: nameOf(reading, law, 'law', title), value: { law, value } };
  });
  const unique = distinct(laws, '');
  return {
    keys: new Map(unique.map(({ code, value }) => [value.law, code])),
    basis: unique.length > 0 ? Object.fromEntries(unique.map(({ code, value }) => [code, value.value])) : undefined,
  };
}

function fits(article: string | undefined): article is string {
  return article !== undefined && article !== '' && article.length <= 100;
}

const allLanguages = (term: { value: string }) => languageIris.includes(term.value);

export function readRules(reading: Reading, laws: Laws): PartialPassport['rules'] {
  const { graph, node, parts } = reading;
  const rules = graph.take(node, 'PublicService.follows').map(({ value: rule }) => {
    parts.add(rule);
    const types = graph.takeKnown(rule, 'Rule.type', (term) => effectOf(reading, term) !== undefined);
    const [effect] = types.map((term) => effectOf(reading, term));
    // What a rule of ours is called follows from its effect.
    if (effect) graph.take(rule, 'Rule.name');
    const text = wordsOf(reading, rule, [...describings, ...namings], lengths.paragraph);
    graph.takeKnown(rule, 'Rule.language', allLanguages);
    const [basis] = graph
      .take(rule, 'Rule.implements')
      .map(({ value }) => laws.get(value) ?? '')
      .sort(order);
    const value = { ...(text && { [effect ?? 'clerk']: text }), ...(basis && { basis }) };
    return { code: codeOf(reading, rule, 'rule', text), value };
  });
  return orNone(distinct(rules).map(({ code, value }) => ({ code, ...value })));
}

function effectOf(reading: Reading, term: Parameters<typeof conceptOf>[1]): string | undefined {
  return conceptOf(reading, term, 'rule', ['refuse', 'clerk']);
}

/** Records the state fetches are told by a portal like this one alone; everything else is a paper. */
export function readInputs(reading: Reading): Pick<PartialPassport, 'evidence' | 'papers'> {
  const { graph, node, parts } = reading;
  const inputs = [
    ...new Set(graph.take(node, 'PublicService.hasInputType', 'PublicService.hasInput').map(({ value }) => value)),
  ];
  const fetched: { code: string; value: { record: string; why?: object } }[] = [];
  const papers: { code: string; value: object }[] = [];
  for (const input of inputs) {
    parts.add(input);
    const known = graph.takeKnown(input, 'EvidenceType.evidenceTypeClassification', (term) =>
      Boolean(conceptOf(reading, term, 'evidence', ['fetched', 'paper'])),
    );
    const isFetched = known.some((term) => conceptOf(reading, term, 'evidence', ['fetched']) !== undefined);
    const title = wordsOf(reading, input, namings, lengths.line);
    const text = wordsOf(reading, input, describings, lengths.paragraph);
    const [record] = graph
      .take(input, 'EvidenceType.identifier')
      .map(({ value }) => value)
      .sort(order);
    if (isFetched && record) {
      fetched.push({ code: nameOf(reading, input, 'evidence', title), value: { record, ...(text && { why: text }) } });
    } else {
      const name = title ?? text;
      const code = codeOf(reading, input, 'paper', name);
      papers.push({ code, value: { ...(name && { title: name }), ...(title && text && { note: text }) } });
    }
  }
  const evidence = distinct(fetched, '').map(({ code, value }) => [code, value] as const);
  return {
    ...(evidence.length > 0 && { evidence: Object.fromEntries(evidence) as PartialPassport['evidence'] & object }),
    ...(papers.length > 0 && { papers: distinct(papers).map(({ code, value }) => ({ code, ...value })) }),
  };
}

/** A service ends in one result. */
export function readResult(reading: Reading): PartialPassport['result'] {
  const { graph, node, parts } = reading;
  const outputs = graph.take(node, 'PublicService.produces').map(({ value: output }) => {
    parts.add(output);
    graph.take(output, 'Output.identifier');
    graph.takeKnown(output, 'Output.type', (term) => conceptOf(reading, term, 'output', ['document']) !== undefined);
    graph.takeKnown(output, 'Output.language', allLanguages);
    return wordsOf(reading, output, [...namings, ...describings], lengths.line);
  });
  const [title, ...others] = outputs
    .filter((words) => words !== undefined)
    .toSorted((a, b) => order(JSON.stringify(a), JSON.stringify(b)));
  for (const words of others) {
    const example = Object.values(words)[0] ?? '';
    leaveOut(reading, iriOf('PublicService.produces'), example, 'A service has one result.');
  }
  return title && { title };
}

/** Agencies that decide a step; other parts that agencies take are left for the report. */
export function readProcess(reading: Reading): PartialPassport['process'] {
  const { graph, node, parts } = reading;
  const steps = graph.take(node, 'PublicService.hasParticipation').flatMap(({ value: step }) => {
    parts.add(step);
    const roles = graph.takeKnown(
      step,
      'Participation.role',
      (term) => conceptOf(reading, term, 'role', ['decides']) !== undefined,
    );
    if (roles.length === 0 && codeInAddress(step, 'step') === undefined) return [];
    const [participant] = graph.take(step, 'Participation.hasParticipant');
    const agency = participant && agencyOf(reading, participant);
    if (participant && !agency) noteUnknown(reading, participant, 'agency');
    const title = wordsOf(reading, step, [...describings, ...namings], lengths.line);
    const value = { ...(agency && { agency }), ...(title && { title }) };
    return [{ code: codeOf(reading, step, 'step', title), value }];
  });
  return orNone(distinct(steps).map(({ code, value }) => ({ code, ...value })));
}

function orNone<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
