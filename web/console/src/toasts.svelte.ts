/**
 * Short messages about what has just been done, or could not be.
 */
import { Refusal } from './api/http';
import { has, t } from './words.svelte';

/** How long a good message stays; a bad one stays until it is put away. */
const STAYS_MS = 5000;

export interface Toast {
  id: number;
  kind: 'good' | 'bad';
  text: string;
}

let toasts: Toast[] = $state.raw([]);
let number = 0;

/** What is shown now. */
export function shown(): readonly Toast[] {
  return toasts;
}

/** Says that something has been done. */
export function tell(text: string): void {
  add('good', text);
}

/** Says what went wrong. */
export function complain(error: unknown): void {
  add('bad', because(error));
}

/** Puts a message away. */
export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
}

/** Why something failed, in words for people. */
export function because(error: unknown): string {
  if (!(error instanceof Refusal)) return t('error-INTERNAL_ERROR');
  const key = `error-${error.identifier}`;
  if (has(key)) return t(key, { minutes: Math.ceil((error.wait ?? 60) / 60) });
  return error.message || t('error-INTERNAL_ERROR');
}

function add(kind: Toast['kind'], text: string): void {
  const id = number++;
  toasts = [...toasts.filter((toast) => toast.text !== text), { id, kind, text }].slice(-4);
  if (kind === 'good') setTimeout(() => dismiss(id), STAYS_MS);
}
