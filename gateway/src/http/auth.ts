/** Who may call an operation. Each service authorises again; here only the kind of caller is told apart. */
import type { RequestHandler } from 'express';
import type { Access, Kind, Operation } from '../openapi.ts';
import { Refusal } from './problem.ts';
import { challenge, type Holder, type Tokens } from './token.ts';

/** Longer ones are no tokens of ours and are not worth hashing. */
const longestToken = 8_192;

/** The token a header holds; undefined when it holds something else. */
export function tokenIn(header: string): string | undefined {
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(header)?.[1];
  return token && token.length <= longestToken ? token : undefined;
}

/** The token of a request; undefined when there is none, and a Refusal when the header holds something else. */
export function bearerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = tokenIn(header);
  if (token) return token;
  const detail = 'The header Authorization must be "Bearer", a space and one access token.';
  throw new Refusal('token-invalid', detail, { headers: challenge('invalid_request', detail) });
}

/** Lets in who the operation is for, and keeps the holder of the token for what follows. */
export function authorise({ access, scope }: Pick<Operation, 'access' | 'scope'>, tokens: Tokens): RequestHandler {
  return async (request, response, next) => {
    // What is public is the same for everybody: a token sent along is looked at only to count a client's requests.
    if (access === 'public') return next();
    const token = bearerOf(request.headers.authorization);
    const holder = token === undefined ? undefined : await tokens.verify(token);
    response.locals.holder = admit(holder, { access, scope });
    next();
  };
}

/** The holder, if the operation is for them; what is public is for everybody. */
export function admit(
  holder: Holder | undefined,
  { access, scope: ofPrograms = 'catalogue' }: Pick<Operation, 'access' | 'scope'>,
): Holder | undefined {
  if (access === 'public') return holder;
  if (!holder) {
    const detail = `${forWhom(access)} Sign in and send the access token: "Authorization: Bearer <token>".`;
    throw new Refusal('token-missing', detail, { headers: challenge() });
  }
  const { caller, scopes } = holder;
  if (!access.some((kind) => kind === caller.kind)) {
    throw new Refusal(
      wrongKind[access[0] ?? 'person'],
      `${forWhom(access)} Your token is that of ${article(caller.kind)}.`,
    );
  }
  const scope = caller.kind === 'integrator' ? ofPrograms : 'portal';
  if (scopes.has(scope)) return holder;
  const detail = `The access token lacks the scope "${scope}". Ask the identity provider for one that has it.`;
  throw new Refusal('scope-missing', detail, { headers: challenge('insufficient_scope', detail) });
}

const wrongKind = { person: 'persons-only', official: 'officials-only', integrator: 'integrators-only' } as const;

const kinds: Record<Kind, { many: string; one: string }> = {
  person: { many: 'signed-in persons', one: 'a person' },
  official: { many: 'officials of an agency', one: 'an official' },
  integrator: { many: 'integrators', one: 'an integrator' },
};

function forWhom(access: Exclude<Access, 'public'>): string {
  return `This is for ${access.map((kind) => kinds[kind].many).join(' and ')}.`;
}

function article(kind: Kind): string {
  return kinds[kind].one;
}
