/**
 * What differs between settings and what somebody made of them, as a JSON merge patch (RFC 7396).
 */
import type { Json } from '../api/settings';

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order of names does not matter, that of lists does. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, n) => same(one, b[n]));
  if (isObject(a) && isObject(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => same(a[name], b[name]));
  }
  return a === b;
}

/** The patch that turns `old` into `fresh`: what is gone becomes null. Empty when they say the same. */
export function patchOf(old: Record<string, Json>, fresh: Record<string, Json>): Record<string, Json> {
  const patch: Record<string, Json> = {};
  for (const name of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const [before, after] = [old[name], fresh[name]];
    if (same(before, after)) continue;
    patch[name] = isObject(before) && isObject(after) ? patchOf(before, after) : (after ?? null);
  }
  return patch;
}

/** How many settings a patch changes: those of a group are counted one by one. */
export function countOf(patch: Record<string, Json>, groups: (name: string) => boolean): number {
  return Object.entries(patch).reduce((sum, [name, value]) => sum + (groups(name) && isObject(value) ? Object.keys(value).length : 1), 0);
}
