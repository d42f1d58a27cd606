/**
 * The fields of a case for reading: each in one row, what every source says beside each other, held against one of them.
 */
import { difference, type Difference } from './difference';
import { isMasked } from './mask';

export type Source = 'ORDER' | 'PRINT' | 'MRZ' | 'BARCODE' | 'CHIP' | 'REVIEWER';

/** In pixels of the picture `capture`. */
export interface Box {
  capture: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Value {
  source: string;
  /** While masked, its first letter and dots. */
  value: string | null;
  /** 0 to 1. */
  confidence?: number | null;
  box?: Box | null;
}

export interface Field {
  name: string;
  label?: string | null;
  values: Value[];
  agree: boolean;
  /** What stood there before somebody corrected it. */
  original?: string | null;
  /** Whether somebody can put it right. */
  correctable?: boolean;
}

export interface Cell extends Value {
  /** Against the row's reference; absent for the reference itself and where nothing can be compared. */
  difference: Difference | null;
}

export interface Row {
  field: Field;
  cells: Map<string, Cell>;
  /** What the others are held against. */
  reference: Cell | null;
  differs: boolean;
}

/** The columns in the order in which one reads: what was expected, what the eye sees, what machines read, what we say. */
const COLUMNS: Source[] = ['ORDER', 'PRINT', 'MRZ', 'BARCODE', 'CHIP', 'REVIEWER'];
/** Held against the most trustworthy: what somebody corrected, what the issuer signed, what has check digits. */
const TRUST: Source[] = ['REVIEWER', 'CHIP', 'MRZ', 'BARCODE', 'PRINT', 'ORDER'];
/** As on a document; others follow as the server tells them. */
const ROWS = [
  'SURNAME', 'GIVEN_NAMES', 'PATRONYMIC', 'FULL_NAME', 'BIRTH_NAME', 'DATE_OF_BIRTH', 'PLACE_OF_BIRTH', 'SEX', 'NATIONALITY',
  'DOCUMENT_NUMBER', 'PERSONAL_NUMBER', 'DATE_OF_ISSUE', 'EXPIRY_DATE', 'ISSUING_STATE', 'AUTHORITY', 'DOCUMENT_TYPE', 'ADDRESS',
];

/** `dateOfBirth` and `DATE_OF_BIRTH` are one name. */
export const fieldName = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[-\s]/g, '_').toUpperCase();

/** The sources that say anything at all, as columns. */
export function columns(fields: readonly Field[]): string[] {
  const there = new Set(fields.flatMap((field) => field.values.map((value) => value.source)));
  const known = COLUMNS.filter((source) => there.delete(source));
  return [...known, ...there];
}

/** One row for each name, in the order of a document; what differs keeps its place, because reviewers know it by heart. */
export function rows(fields: readonly Field[]): Row[] {
  const byName = new Map<string, Field>();
  for (const field of fields) {
    const name = fieldName(field.name);
    const known = byName.get(name);
    if (known) {
      byName.set(name, { ...known, values: [...known.values, ...field.values], agree: known.agree && field.agree });
    } else byName.set(name, field);
  }
  const place = (name: string) => (ROWS.includes(name) ? ROWS.indexOf(name) : ROWS.length);
  return [...byName]
    .map(([name, field], n) => ({ name, field, n }))
    .sort((a, b) => place(a.name) - place(b.name) || a.n - b.n)
    .map(({ field }) => row(field));
}

function row(field: Field): Row {
  const trust = (value: Value) => (TRUST as string[]).indexOf(value.source) >>> 0;
  const said = field.values.filter((value) => value.value).sort((a, b) => trust(a) - trust(b));
  const held = said[0] ?? null;
  const cells = new Map<string, Cell>();
  let reference: Cell | null = null;
  for (const value of field.values) {
    // The server knows more of what is the same: a state is a code in the zone and a word in print.
    const compared = !field.agree && held && value !== held && value.value && !isMasked(value.value) && !isMasked(held.value) ? difference(value.value, held.value!) : null;
    const cell = { ...value, difference: compared?.changes.length ? compared : null };
    if (value === held) reference = cell;
    // Of two values of one source the one that differs is the one to see.
    if (!cells.get(value.source)?.difference) cells.set(value.source, cell);
  }
  const differs = !field.agree || [...cells.values()].some((cell) => cell.difference);
  return { field, cells, reference, differs };
}
