/**
 * A new session as partners would order it: what was filled in, and nothing else.
 */
export type Order = Record<string, string | number | string[] | boolean | null | undefined>;

/** Words that are written in capitals whatever somebody types. */
const CAPITALS = new Set(['country', 'nationality', 'sex']);

export function orderOf(filled: Order): Record<string, unknown> {
  const order: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filled)) {
    const kept = typeof value === 'string' ? value.trim() : value;
    if (kept === '' || kept === null || kept === undefined || (Array.isArray(kept) && kept.length === 0)) continue;
    order[name] = CAPITALS.has(name) && typeof kept === 'string' ? kept.toUpperCase() : kept;
  }
  return order;
}
