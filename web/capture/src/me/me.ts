/**
 * What the page where people see what is held about them and the server say to each other.
 *
 * The link's secret tells how a check stands. Everything else needs a proof, which the server hands out for what
 * stands on the document, and which is kept in this page's memory alone.
 */
import type { Theme } from '../theme.svelte';
import type { Problem, Status } from '../api';
import { reasons } from '../hints';

export type Kind = 'REVIEW' | 'ERASURE';

/** Something that the person asked for. */
export interface Asked {
  kind: Kind;
  state: 'OPEN' | 'DONE' | 'REFUSED' | 'ERASED';
  askedAt: string;
  settledAt: string | null;
  /** Why it was refused. */
  answer: string | null;
}

/** What whoever has the link may know. */
export interface OwnPage {
  status: Status;
  erasedAt: string | null;
  locale: string | null;
  company: string | null;
  privacyUrl: string | null;
  /** Whether something was read that the person can show who they are by. */
  provable: boolean;
  /** Seconds until that may be tried again. */
  wait: number;
  requests: Asked[];
  mayAsk: { reviewUntil: string | null; erasure: 'ASK' | 'IMMEDIATE' | null };
  theme?: Theme | null;
}

/** What was decided and why. */
export interface Told {
  outcome: 'APPROVED' | 'DENIED' | 'SUSPECTED';
  by: 'PROGRAM' | 'PERSON';
  at: string;
  document: string | null;
  face: string | null;
  differences: string[];
  notGenuine: boolean;
  closer: boolean;
}

export interface HeldPicture {
  id: string;
  step: string;
  mediaType: string;
  bytes: number;
}

/** What is held about the person. */
export interface Held {
  scanRef: string;
  decision: Told | null;
  document: { name: string; value: string }[];
  pictures: HeldPicture[];
  kinds: string[];
  retentionDays: number | null;
  requests: Asked[];
}

/** Everything the page can ask for. */
export interface MeApi {
  page(): Promise<OwnPage>;
  prove(documentNumber: string, dateOfBirth: string): Promise<{ proof: string; seconds: number }>;
  held(proof: string): Promise<Held>;
  picture(id: string, proof: string): Promise<Blob>;
  download(proof: string): Promise<Blob>;
  ask(kind: Kind, words: string, proof: string | null): Promise<OwnPage>;
}

/** Pictures take their time on a slow line, everything else should not. */
const REQUEST_MS = 20_000;
const FILE_MS = 180_000;

/** Speaks to the server that the page came from, as the bearer of `token`. */
export function connectMe(token: string, base: string = document.baseURI): MeApi {
  const call = (method: string, path: string, proof: string | null, body?: object, patience = REQUEST_MS) =>
    request(method, new URL(`api/capture/me${path}`, base).href, { token, proof, body, patience });
  const json = async <T>(answer: Promise<Response>) => (await answer).json() as Promise<T>;
  const blob = async (answer: Promise<Response>) => (await answer).blob();
  return {
    page: () => json(call('GET', '', null)),
    prove: (documentNumber, dateOfBirth) => json(call('POST', '/proof', null, { documentNumber, dateOfBirth })),
    held: (proof) => json(call('GET', '/held', proof)),
    picture: (id, proof) => blob(call('GET', `/pictures/${encodeURIComponent(id)}`, proof, undefined, FILE_MS)),
    download: (proof) => blob(call('GET', '/download', proof, undefined, FILE_MS)),
    ask: (kind, words, proof) => json(call('POST', `/${kind.toLowerCase()}`, proof, { words })),
  };
}

async function request(
  method: string,
  url: string,
  { token, proof, body, patience }: { token: string; proof: string | null; body?: object; patience: number },
): Promise<Response> {
  const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
  if (proof) headers['Bonafide-Proof'] = proof;
  if (body) headers['Content-Type'] = 'application/json';
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const sent = { method, headers, body: body && JSON.stringify(body), signal: late.signal, cache: 'no-store' } as const;
  const answer = await fetch(url, sent).catch(() => {
    throw { status: 0, identifier: 'UNREACHABLE', message: '', wait: 0 } satisfies Problem;
  }).finally(() => clearTimeout(timer));
  if (answer.ok) return answer;
  const told = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  throw {
    status: answer.status,
    identifier: String(told.identifier ?? 'INTERNAL_ERROR'),
    message: '',
    wait: Number(answer.headers.get('Retry-After')) || 0,
  } satisfies Problem;
}

/** Keys of the texts that say why it was decided so; `differs` and what it names are apart, see [`differences`]. */
export function why(told: Told): string[] {
  const seen = told.document || told.face ? reasons({ autoDocument: told.document, autoFace: told.face, retake: [] }) : [];
  const found = [...seen, ...(told.notGenuine ? ['me-reason-genuine'] : []), ...(told.closer ? ['me-reason-closer'] : [])];
  return found.length || told.differences.length ? found : ['me-reason-fine'];
}

/** Names of values that have a text of their own; whatever else was read is in the download. */
const NAMED = new Set([
  'GIVEN_NAMES',
  'SURNAME',
  'DATE_OF_BIRTH',
  'SEX',
  'NATIONALITY',
  'DOCUMENT_NUMBER',
  'PERSONAL_NUMBER',
  'DATE_OF_ISSUE',
  'EXPIRY_DATE',
  'ISSUING_STATE',
  'ADDRESS',
]);

/** The values that the page shows. */
export function shown(held: Held): Held['document'] {
  return held.document.filter(({ name }) => NAMED.has(name));
}

/** The key of the text that names a picture. */
export function pictureName(step: string): string {
  const known: Record<string, string> = { FRONT: 'capture-front-title', BACK: 'capture-back-title', FACE: 'capture-face-title' };
  return known[step] ?? 'me-picture-extra';
}

/** A day or moment as people write it; anything else stays as it is. */
export function day(text: string, language: string): string {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime())) return text;
  // A day by itself is no moment: it is the same one everywhere.
  const timeZone = text.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(date);
}
