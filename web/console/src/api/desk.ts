/**
 * What the desk and the server say to each other: the queue, a case, what may be done with it, and sessions.
 */
import type { Field } from '../case/fields';
import type { Claim } from '../case/lease';
import { ask } from './http';

/** One session in a list: nothing personal. */
export interface Row {
  scanRef: string;
  waitingSince: string | null;
  /** When the person themselves asked for somebody to look. */
  asked: string | null;
  verdict: string | null;
  autoDocument: string | null;
  autoFace: string | null;
  fraudTags: string[];
  mismatchTags: string[];
  country: string | null;
  documentType: string | null;
  claim: Claim | null;
  /** A first ruling that waits for a second person. */
  firstRuling: { by: string; name: string; at: string } | null;
}

export interface Page {
  total: number;
  cases: Row[];
  next: string | null;
}

export interface Check {
  check: string;
  outcome: string;
  measure?: number | null;
  mark?: number | null;
  unit?: string | null;
  because?: string | null;
  /** What the measure would have to be, such as `≥ 0.55`. */
  wouldPassIf?: string | null;
  then?: { document: string | null; face: string | null; fraud: string | null; mismatch: string | null }[];
  models?: { name: string; version: string }[];
}

export interface Picture {
  id: string;
  step: string;
  kind: string;
  url: string;
  width: number;
  height: number;
  mediaType: string;
}

export interface Ruling {
  /** The account; null for rulings from the command line. */
  by: string | null;
  name: string;
  at: string;
  document: string;
  face: string;
  reasons: string[];
  note?: string | null;
  cleared: string[];
  answersUnverifiable?: boolean;
  /** Who confirmed it, where two people rule. */
  confirmedBy?: string | null;
}

export interface Case {
  scanRef: string;
  environment: string;
  status: string;
  state: string;
  verdict: string | null;
  suspected: boolean;
  createdAt: string;
  finishedAt: string | null;
  decidedAt: string | null;
  reviewedAt: string | null;
  waitingSince: string | null;
  /** Whether values and pictures are shown. */
  revealed: boolean;
  autoDocument: string | null;
  autoFace: string | null;
  country: string | null;
  documentType: string | null;
  claim: Claim | null;
  firstRuling: Ruling | null;
  order: { clientId: string | null; externalRef: string | null; tokenType: string; features?: string[] };
  fields: Field[];
  checks: Check[];
  fraudTags: string[];
  mismatchTags: string[];
  tags: string[];
  face: { distance: number; mark: number; fmr?: number | null; band?: string | null } | null;
  pictures: Picture[];
  duplicates: { scanRef: string; kind: string; similarity?: number | null }[];
  visit: { ip?: string | null; device?: string | null; agreedAt?: string | null };
  timeline: { at: string; kind: string; word?: string | null }[];
  attempts: number;
  reviews: Ruling[];
  comments: { id: string; by: string; name: string; at: string; text: string }[];
  requests: { kind: string; at: string; words?: string | null; state?: string | null }[];
  sameClient: { scanRef: string; status: string; createdAt: string }[];
  may: { rule?: boolean; claim?: boolean; confirm?: boolean; retry?: boolean; correct?: boolean; block?: boolean; reveal?: boolean };
  statuses: { document: string[]; face: string[] };
  reasons: string[];
}

/** What the queue is narrowed to; none of it is personal, so it may stand in the address. */
export interface QueueFilter {
  reason?: string | null;
  tag?: string | null;
  country?: string | null;
  claimed?: string | null;
  before?: string | null;
}

export const queue = (environment: string, filter: QueueFilter, signal?: AbortSignal) =>
  ask<Page>('GET', `/${environment}/queue`, { query: { ...filter, limit: 50 }, signal });

export const nextCase = (environment: string) => ask<{ scanRef: string } | null>('POST', `/${environment}/queue/next`, { body: {} });

const at = (environment: string, scanRef: string) => `/${environment}/cases/${encodeURIComponent(scanRef)}`;

export const openCase = (environment: string, scanRef: string, reveal: boolean) =>
  ask<Case>('GET', at(environment, scanRef), { query: { reveal: reveal || null } });

export const claim = (environment: string, scanRef: string) => ask<unknown>('POST', `${at(environment, scanRef)}/claim`, { body: {} });

export const release = (environment: string, scanRef: string) => ask<null>('DELETE', `${at(environment, scanRef)}/claim`);

export interface RulingBody {
  document: string;
  face: string;
  reasons: string[];
  note: string | null;
  cleared: string[];
  answersUnverifiable: boolean;
}

export const rule = (environment: string, scanRef: string, body: RulingBody) =>
  ask<{ status: string; state: 'RULED' | 'AWAITS_SECOND' }>('POST', `${at(environment, scanRef)}/ruling`, { body });

export const confirm = (environment: string, scanRef: string) => ask<unknown>('POST', `${at(environment, scanRef)}/ruling/confirm`, { body: {} });

export const reject = (environment: string, scanRef: string, note: string) =>
  ask<unknown>('POST', `${at(environment, scanRef)}/ruling/reject`, { body: { note } });

export const correct = (environment: string, scanRef: string, fields: Record<string, string>) =>
  ask<unknown>('POST', `${at(environment, scanRef)}/corrections`, { body: fields });

export const comment = (environment: string, scanRef: string, text: string) =>
  ask<unknown>('POST', `${at(environment, scanRef)}/comments`, { body: { text } });

export const tag = (environment: string, scanRef: string, tags: string[]) =>
  ask<unknown>('PUT', `${at(environment, scanRef)}/tags`, { body: { tags } });

export const block = (environment: string, scanRef: string, kinds: string[], reason: string) =>
  ask<unknown>('POST', `${at(environment, scanRef)}/block`, { body: { kinds, reason } });

/** Asks the person of an approved verification for every further document again; gives the link to send. */
export const askAgain = (environment: string, scanRef: string, lifetime: number) =>
  ask<{ sessionUrl: string }>('POST', `${at(environment, scanRef)}/ask`, { body: { additionalStepUploadRequired: true, lifetime } });

/** What sessions are searched by. */
export interface Search {
  scanRef?: string;
  clientId?: string;
  externalRef?: string;
  name?: string;
  number?: string;
  status?: string;
  from?: string;
  to?: string;
  before?: string | null;
}

export interface Session extends Row {
  status: string;
  createdAt: string;
}

/** Names and numbers are searched for in a body: addresses are written down in many places. */
export const search = (environment: string, by: Search, signal?: AbortSignal) =>
  ask<{ total: number | null; exact: boolean; sessions: Session[]; next: string | null }>('POST', `/${environment}/sessions/search`, {
    body: Object.fromEntries(Object.entries({ ...by, limit: 50 }).filter(([, value]) => value)),
    signal,
  });

export interface Opened {
  scanRef: string;
  authToken: string;
  redirectUrl?: string | null;
  sessionUrl?: string | null;
  digitString?: string | null;
  expiryTime?: number | null;
}

export const openSession = (environment: string, order: Record<string, unknown>) =>
  ask<Opened>('POST', `/${environment}/sessions`, { body: order });
