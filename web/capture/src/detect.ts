/**
 * What a photograph was seen to show, held against what may be chosen.
 */
import type { Detected } from './api';
import type { Country } from './countries';

export interface Found {
  country: string | null;
  type: string | null;
  /** The text that says what came of it. */
  told: 'detect-found' | 'detect-not' | 'detect-other';
}

/** Passports of one kind are passports of another, too: which one a person has, only a zone would know. */
const KIN: Record<string, readonly string[]> = {
  PASSPORT: ['PASSPORT', 'INTERNATIONAL_PASSPORT', 'NATIONAL_PASSPORT'],
  ID_CARD: ['ID_CARD', 'OLD_ID_CARD'],
  DRIVER_LICENSE: ['DRIVER_LICENSE', 'PROVISIONAL_DRIVER_LICENSE'],
};

/** What may be filled in. `accepted` gives the types of a country, or of any where it is not known. */
export function detected(seen: Detected, countries: readonly Country[], accepted: (country: string | null) => readonly string[]): Found {
  if (!seen.documentType) return { country: null, type: null, told: 'detect-not' };
  const open = !seen.country || countries.some(({ code }) => code === seen.country);
  const types = accepted(open ? seen.country : null);
  const type = (KIN[seen.documentType] ?? [seen.documentType]).find((kind) => types.includes(kind)) ?? null;
  if (!open || !type) return { country: open ? seen.country : null, type: null, told: 'detect-other' };
  return { country: seen.country, type, told: 'detect-found' };
}
