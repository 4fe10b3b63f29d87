/** The page of the API, made from the contract: what is shown of each operation, in one language. */
import type { Language } from '@darcha/proto/text.ts';
import markdownIt from 'markdown-it';
import { type Contract, follow, type Operation } from '../openapi.ts';
import { pageWords, type Words } from './words.ts';

type Tree = Record<string, unknown>;

// Raw HTML in a description is shown as text.
const markdown = markdownIt({ html: false, linkify: false });
/** An example longer than this is cut: the page is for reading. */
const maxExample = 4_000;

/** Everything the view needs besides the frame. */
export function docsModel(contract: Contract, language: Language) {
  const words = pageWords[language];
  const document = contract.document as { info: Tree; tags: { name: string; description: string }[] };
  const groups = document.tags.map(({ name, description }) => ({
    name,
    description,
    operations: contract.operations
      .filter(({ tag }) => tag === name)
      .map((operation) => operationModel(contract.document, operation, words)),
  }));
  return { groups, introduction: markdown.render(String(document.info.description ?? '')) };
}

function operationModel(document: Tree, operation: Operation, words: Words) {
  const paths = document.paths as Record<string, Record<string, Tree>>;
  const written = paths[operation.path]?.[operation.method] ?? {};
  const access = operation.access === 'public' ? words.everybody : operation.access.map((who) => words[who]).join(', ');
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    summary: String(written.summary ?? ''),
    description: markdown.render(String(written.description ?? '')),
    access,
    parameters: list(written.parameters).map((parameter) => parameterModel(follow(document, parameter), words)),
    body: bodyModel(document, written.requestBody),
    answers: Object.entries((written.responses ?? {}) as Tree).map(([status, answer]) => {
      const { description, content } = follow(document, answer as Tree);
      return { status, description: String(description ?? ''), example: exampleOf(document, content) };
    }),
  };
}

function parameterModel({ name, in: place, required, description, example }: Tree, words: Words) {
  return {
    name: String(name),
    place: words[place as 'query' | 'path' | 'header'],
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
