/** Conditions evaluated while some of what they read is not known. */
import { evaluate } from 'feelin';
import type { FeelName } from '../checking/feel.ts';
import type { Condition } from './condition.ts';

/** A value, or that it depends on these names. FEEL's null stands for whatever is neither true nor false. */
export type Found = { value: unknown } | { unknown: readonly FeelName[] };

/** What is known. */
export interface Knowledge {
  /** Whether a name has its value in `scope`. */
  knows(name: FeelName): boolean;
  /** Whether a whole thing is absent; undefined when that is not known. */
  absent(name: FeelName): boolean | undefined;
  scope: Record<string, unknown>;
  /** False once evaluations have taken too long: then nothing more is found out. */
  hasTime(): boolean;
}

/** Sound but not complete: a value it gives holds whatever the unknown turns out to be. */
export function evaluateCondition(condition: Condition, knowledge: Knowledge): Found {
  const of = (part: Condition) => evaluateCondition(part, knowledge);
  switch (condition.kind) {
    case 'constant':
      return { value: condition.value };
    case 'absent': {
      const absent = knowledge.absent(condition.name);
      return absent === undefined ? { unknown: [condition.name] } : { value: absent !== condition.negated };
    }
    case 'and':
      return junction(condition.parts.map(of), false);
    case 'or':
      return junction(condition.parts.map(of), true);
    case 'not': {
      const found = of(condition.of);
      return 'unknown' in found ? found : { value: typeof found.value === 'boolean' ? !found.value : null };
    }
    case 'if':
      return choice(of(condition.test), () => [of(condition.yes), of(condition.no)]);
    case 'leaf':
      return evaluateLeaf(condition, knowledge);
    default:
      return condition satisfies never;
  }
}

/** Of parts joined by `and` a false one decides, by `or` a true one. */
function junction(parts: Found[], decisive: boolean): Found {
  if (parts.some((part) => 'value' in part && part.value === decisive)) return { value: decisive };
  const unknown = namesOf(parts);
  if (unknown.length > 0) return { unknown };
  return { value: parts.every((part) => 'value' in part && part.value === !decisive) ? !decisive : null };
}

function choice(test: Found, branches: () => [Found, Found]): Found {
  const [yes, no] = branches();
  if ('value' in test) return test.value ? yes : no;
  const same = 'value' in yes && 'value' in no && yes.value === no.value;
  return same ? yes : { unknown: namesOf([test, yes, no]) };
}

function namesOf(parts: Found[]): FeelName[] {
  return parts.flatMap((part) => ('unknown' in part ? part.unknown : []));
}

function evaluateLeaf({ text, names }: Extract<Condition, { kind: 'leaf' }>, knowledge: Knowledge): Found {
  const unknown = names.filter((name) => !knowledge.knows(name));
  if (unknown.length > 0) return { unknown };
  const simple = evaluateSimply(text, knowledge.scope);
  if (simple !== undefined) return { value: simple };
  if (!knowledge.hasTime()) return { unknown: [] };
  try {
    const { value, warnings } = evaluate(text, knowledge.scope);
    const missing = warnings.some(({ type }) => type === 'NO_VARIABLE_FOUND' || type === 'NO_FUNCTION_FOUND');
    return { value: missing ? null : value };
  } catch {
    // Whatever an expression does wrong, to an application it is undecided and an official looks at it.
    return { value: null };
  }
}

const simpleForm = /^([A-Za-z_]\w*)\.([A-Za-z_]\w*)(?: *(=|!=|<=|>=|<|>) *("[^"\\]*"|-?\d+(?:\.\d+)?|true|false))?$/;

/** `form.child`, `form.age >= 18`: the commonest leaves, without the interpreter (a thousandth of its time). */
function evaluateSimply(text: string, scope: Record<string, unknown>): boolean | undefined {
  const [, root = '', member = '', sign, literal = ''] = simpleForm.exec(text) ?? [];
  const holder = scope[root];
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, member)) return undefined;
  const value = (holder as Record<string, unknown>)[member];
  if (sign === undefined) return typeof value === 'boolean' ? value : undefined;
  const other = JSON.parse(literal) as unknown;
  if (typeof value !== typeof other) return undefined;
  if (sign === '=') return value === other;
  if (sign === '!=') return value !== other;
  if (typeof value !== 'number' || typeof other !== 'number') return undefined;
  return { '<': value < other, '<=': value <= other, '>': value > other, '>=': value >= other }[sign];
}
