/** The pages of the API, made from the contract: what is shown of each operation, in one language. */
import markdownIt from 'markdown-it';
import { type Contract, follow, type Operation } from '../../../openapi.ts';
import type { Say } from '../../language/messages.ts';

type Tree = Record<string, unknown>;

// Raw HTML in a description is shown as text.
const markdown = markdownIt({ html: false, linkify: false });
/** An example longer than this is cut: the page is for reading. */
const maxExample = 4_000;

/** All groups of operations, each operation by its name, and what is said of the API as a whole. */
export function overview({ document, operations }: Contract) {
  const { info, tags } = document as { info: Tree; tags: { name: string; description: string }[] };
  const groups = tags.map((group) => ({
    ...group,
    operations: operations.filter(({ tag }) => tag === group.name).map((operation) => nameOf(document, operation)),
  }));
  return { groups, introduction: markdown.render(String(info.description ?? '')) };
}

/** One group with all there is to know of its operations; undefined when there is no such group. */
export function groupModel({ document, operations }: Contract, name: string, say: Say) {
  const { tags } = document as unknown as { tags: { name: string; description: string }[] };
  const group = tags.find((tag) => tag.name === name);
  if (!group) return undefined;
  const own = operations.filter(({ tag }) => tag === name);
  return { ...group, operations: own.map((operation) => operationModel(document, operation, say)) };
}

function writtenOf(document: Tree, { path, method }: Operation): Tree {
  return (document.paths as Record<string, Record<string, Tree>>)[path]?.[method] ?? {};
}

function nameOf(document: Tree, operation: Operation) {
  const { id, method, path } = operation;
  return { id, method: method.toUpperCase(), path, summary: String(writtenOf(document, operation).summary ?? '') };
}

function operationModel(document: Tree, operation: Operation, say: Say) {
  const written = writtenOf(document, operation);
  const { access } = operation;
  return {
    ...nameOf(document, operation),
    description: markdown.render(String(written.description ?? '')),
    access: access === 'public' ? say('docs.everybody') : access.map((who) => say(`docs.access-of.${who}`)).join(', '),
    parameters: list(written.parameters).map((parameter) => parameterModel(follow(document, parameter), say)),
    body: bodyModel(document, written.requestBody),
    answers: Object.entries((written.responses ?? {}) as Tree).map(([status, answer]) => {
      const { description, content } = follow(document, answer as Tree);
      return { status, description: String(description ?? ''), example: exampleOf(document, content) };
    }),
  };
}

function parameterModel({ name, in: place, required, description, example }: Tree, say: Say) {
  return {
    name: String(name),
    place: say(`docs.place.${place}`),
    required: required === true,
    description: markdown.render(String(description ?? '')),
    example: example === undefined ? undefined : show(example),
  };
}

function bodyModel(document: Tree, body: unknown) {
  if (!body) return undefined;
  const { content } = follow(document, body as Tree);
  return { type: Object.keys(content as Tree).join(', '), example: exampleOf(document, content) };
}

/** The first example there is. */
function exampleOf(document: Tree, content: unknown): string | undefined {
  for (const media of Object.values((content ?? {}) as Record<string, Tree>)) {
    const [first] = Object.values((media.examples ?? {}) as Record<string, Tree>);
    const example = media.example ?? (first && follow(document, first).value);
    if (example !== undefined) return show(example);
  }
  return undefined;
}

function show(example: unknown): string {
  const text = typeof example === 'string' ? example : JSON.stringify(example, null, 2);
  return text.length > maxExample ? `${text.slice(0, maxExample)} ...` : text;
}

function list(value: unknown): Tree[] {
  return Array.isArray(value) ? (value as Tree[]) : [];
}
