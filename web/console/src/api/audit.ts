/**
 * The log of who did what.
 */
import { ask } from './http';

export interface Entry {
  id: string;
  /** Its place in the chain, once it has one. */
  number: number | null;
  at: string;
  actor: { kind: string; id: string | null; name: string | null };
  act: string;
  subject: { kind: string; id: string | null };
  told: Record<string, unknown> | null;
  hash: string | null;
}

export interface Filter {
  actor?: string;
  act?: string;
  subject?: string;
  before?: string;
}

export const listEntries = (environment: string, filter: Filter) =>
  ask<{ entries: Entry[]; acts: string[]; next: string | number | null }>('GET', `/${environment}/audit`, { query: { ...filter } });

export const readProof = (environment: string, entry: string) =>
  ask<Record<string, unknown>>('GET', `/${environment}/audit/proof/${encodeURIComponent(entry)}`);

/** Where the whole log is had as a file, a line for each entry. */
export const exportAddress = (environment: string) => `/api/console/${environment}/audit/export`;
