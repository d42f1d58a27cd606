/**
 * What sessions are searched by: exact values, sent in a body, never in an address.
 */
import type { Search } from '../api/desk';

export const BY = ['scanRef', 'clientId', 'externalRef', 'name', 'number'] as const;
export type By = (typeof BY)[number];

export const STATUSES = ['ACTIVE', 'REVIEWING', 'APPROVED', 'DENIED', 'SUSPECTED', 'EXPIRED', 'DELETED', 'EXPIRED-DELETED', 'ARCHIVED'];

/** One line of text as a search by one thing; nothing where it is empty. */
export function searched(by: By, text: string): Search {
  const value = text.trim().replace(/\s+/g, ' ');
  if (!value) return {};
  return { [by]: by === 'scanRef' ? value.toLowerCase() : value };
}
