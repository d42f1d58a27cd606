/**
 * How the console asks the server: JSON there and back, the cookie of the session, and its token against forged
 * requests, which lives in memory alone.
 */

/** The server said no: an identifier that never changes, a message for people. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly identifier: string,
    message: string,
    /** Seconds to wait, where the server says so. */
    readonly wait: number | null = null,
  ) {
    super(message);
  }
}

let csrf = '';
let lost: () => void = () => {};

/** Takes the session's token against forged requests. */
export function takeToken(token: string): void {
  csrf = token;
}

/** Says what happens when the server knows no session any more. */
export function onLost(then: () => void): void {
  lost = then;
}

/** What a question carries: a body, or parameters of which the empty ones are left out. */
export interface Question {
  body?: unknown;
  query?: Record<string, string | number | boolean | null | undefined>;
  /** A refusal for want of a session is for the caller alone. */
  quiet?: boolean;
  signal?: AbortSignal;
}

/**
 * Asks `/api/console` + `path`. Gives the answer's JSON, or null where there is no body.
 *
 * Throws a `Refusal`; one of the identifier `OFFLINE` when no server answers.
 */
export async function ask<T>(method: string, path: string, question: Question = {}): Promise<T> {
  const answer = await send(method, path, question);
  const text = await answer.text();
  return (text ? JSON.parse(text) : null) as T;
}

/** The same for bytes, for instance a picture. */
export async function fetchBlob(path: string, question: Question = {}): Promise<Blob> {
  return (await send('GET', path, question)).blob();
}

async function send(method: string, path: string, { body, query, quiet, signal }: Question): Promise<Response> {
  const address = new URL(`/api/console${path}`, location.origin);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== null && value !== undefined && value !== '') address.searchParams.set(name, String(value));
  }
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET') headers['X-CSRF-Token'] = csrf;
  let answer: Response;
  try {
    answer = await fetch(address, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refusal(0, 'OFFLINE', '');
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 401 && !quiet) lost();
  throw new Refusal(
    answer.status,
    problem.identifier ?? 'INTERNAL_ERROR',
    problem.detail ?? problem.message ?? problem.title ?? '',
    Number(answer.headers.get('Retry-After')) || null,
  );
}
