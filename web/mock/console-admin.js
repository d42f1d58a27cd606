/** Pretends administration: staff, keys, settings, webhooks, the audit log. */
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { answered, refusal } from './console-parts.js';

const SCHEMA = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')).components.schemas.Settings;
const DAY = 86_400_000;
const ago = (days) => new Date(Date.now() - days * DAY).toISOString();
const id = () => randomBytes(8).toString('hex');

const staff = (state) => (state.staff ??= [
  { id: 'staff-admin', name: 'Ada Pretend', email: 'admin@example.com', role: 'ADMIN', state: 'ACTIVE', totp: true, lastSeenAt: ago(0), createdAt: ago(200) },
  { id: 'staff-reviewer', name: 'Rex Pretend', email: 'reviewer@example.com', role: 'REVIEWER', state: 'ACTIVE', totp: true, lastSeenAt: ago(0.1), createdAt: ago(90) },
  { id: 'staff-compliance', name: 'Cora Pretend', email: 'compliance@example.com', role: 'COMPLIANCE', state: 'ACTIVE', totp: false, lastSeenAt: ago(3), createdAt: ago(60) },
  { id: 'staff-new', name: 'Nils Pretend', email: 'nils@example.com', role: 'REVIEWER', state: 'INVITED', totp: false, lastSeenAt: null, createdAt: ago(1) },
  { id: 'staff-old', name: 'Olga Pretend', email: 'olga@example.com', role: 'DEVELOPER', state: 'DEACTIVATED', totp: true, lastSeenAt: ago(120), createdAt: ago(400) },
]);
const keys = (state) => (state.keys ??= [
  { apiKey: 'kQ3vT8mWx2LpZ7aN', role: 'PARTNER', note: 'Shop server', createdAt: ago(90), lastUsedAt: ago(0), revokedAt: null },
  { apiKey: 'hB6yR1sJd9FgC4eU', role: 'PARTNER', note: null, createdAt: ago(400), lastUsedAt: ago(95), revokedAt: ago(90) },
]);
const hooks = (state) => (state.hooks ??= [
  { id: 'hook-1', name: 'Shop', active: true, event: 'IDENTIFICATION_FINISHED', url: 'https://shop.example/bonafide', signed: true, headers: ['X-Shop'], standardWebhooks: true, retries: 3, intervalMs: 500, createdAt: ago(90) },
  { id: 'hook-2', name: 'Archive', active: false, event: 'IDENTIFICATION_AUTO_FINISHED', url: 'https://archive.example/in', signed: false, headers: [], standardWebhooks: false, retries: 3, intervalMs: 500, createdAt: ago(30) },
]);
const deliveries = (state) => (state.deliveries ??= Array.from({ length: 60 }, (_, n) => ({
  id: `delivery-${n}`, webhook: 'hook-1', webhookName: 'Shop', event: 'IDENTIFICATION_FINISHED', scanRef: `0198f0aa-${1000 + n}-7cc3-98c4-dc0c0c07398f`,
  state: n === 1 ? 'PENDING' : n % 7 === 3 ? 'FAILED' : 'DELIVERED', createdAt: ago(n / 20), attempts: n % 7 === 3 ? 4 : 1, status: n % 7 === 3 ? 500 : n === 1 ? null : 200, error: null, nextAt: null,
})));
const EVENTS = [
  { event: 'IDENTIFICATION_FINISHED', text: 'A verification has ended for good.' },
  { event: 'IDENTIFICATION_AUTO_FINISHED', text: 'The machine has decided.' },
];

/** What everything is set to. */
function settings(state) {
  const usual = (schema) => schema.properties
    ? Object.fromEntries(Object.entries(schema.properties).map(([name, below]) => [name, usual(below)]))
    : schema.enum?.includes('ALLOWED') ? 'ALLOWED' : schema.type?.includes('boolean') ? true : schema.type?.includes('array') ? [] : null;
  return (state.settings ??= { ...usual(SCHEMA), locale: 'en', documents: ['ID_CARD', 'PASSPORT'], tokenTypes: ['IDENTIFICATION'], documentsByCountry: { LT: ['ID_CARD', 'PASSPORT'], DE: [] }, maxAttemptCount: 1, levenshteinTextMatchRatio: 0.8, riskProfiles: [{ key: 'e8cadb52-d429-4dc2-b788-99dfbbe8a4ab', title: 'Careful' }] });
}

function merge(old, patch) {
  const made = { ...old };
  for (const [name, value] of Object.entries(patch)) {
    made[name] = value && typeof value === 'object' && !Array.isArray(value) ? merge(made[name] ?? {}, value) : value;
  }
  return made;
}

function differ(old, fresh, path = '', found = {}) {
  for (const name of Object.keys(fresh)) {
    const here = `${path}${name}`;
    if (['features', 'kyb', 'applicant'].includes(here)) differ(old[name], fresh[name], `${here}.`, found);
    else if (JSON.stringify(old[name]) !== JSON.stringify(fresh[name])) found[here] = { old: old[name] ?? null, new: fresh[name] };
  }
  return found;
}

function changed({ state, body }) {
  if (body.ageLimit > 150) throw refusal(400, 'BAD_VALUE', "The field 'ageLimit' must be 0 to 150.");
  const before = settings(state);
  const after = merge(before, body);
  return { after, changes: differ(before, after) };
}

const of = (list, key, value) => list.find((one) => one[key] === value) ?? (() => { throw refusal(404, 'NOT_FOUND'); })();
const link = (origin) => `${origin}/console/welcome#good`;
const page = (list, before, keep) => {
  const from = before ? list.findIndex((one) => one.id === before) + 1 : 0;
  const rows = list.slice(from).filter(keep);
  return [rows.slice(0, 25), rows.length > 25 ? rows[24].id : null];
};

const ACTS = ['SIGNED_IN', 'SIGN_IN_FAILED', 'CASE_REVEALED', 'CASE_RULED', 'SETTINGS_CHANGED', 'KEY_CREATED', 'WEBHOOK_RESENT', 'ERASED'];
const entries = Array.from({ length: 40 }, (_, n) => ({
  id: `entry-${n}`, number: 1040 - n, at: ago(n / 9), act: ACTS[n % ACTS.length],
  actor: n % 5 === 4 ? { kind: 'SYSTEM', id: null, name: null } : { kind: 'STAFF', id: 'staff-reviewer', name: 'Rex Pretend' },
  subject: n % 8 === 4 ? { kind: 'SETTINGS', id: null } : n % 8 < 2 ? { kind: 'NONE', id: null } : { kind: 'SESSION', id: `0198f0aa-${1000 + n}-7cc3-98c4-dc0c0c07398f` },
  told: n % 8 === 4 ? { changed: ['features.checkAml'] } : {}, hash: randomBytes(32).toString('hex'),
}));

export const admin = [
  ['GET', '/:environment/staff', 'MANAGE_STAFF', ({ state }) => ({ staff: staff(state) })],
  ['POST', '/:environment/staff', 'MANAGE_STAFF', ({ state, body, origin }) => {
    if (staff(state).some((one) => one.email === body.email)) throw refusal(409, 'STAFF_EXISTS', 'Somebody with this address is on the staff already.');
    const added = { id: id(), ...body, state: 'INVITED', totp: false, lastSeenAt: null, createdAt: ago(0) };
    staff(state).push(added);
    return answered(201, { ...added, link: link(origin) });
  }],
  ['PATCH', '/:environment/staff/:id', 'MANAGE_STAFF', ({ state, params, body, origin }) => {
    const one = of(staff(state), 'id', params.id);
    if (body.role) one.role = body.role;
    if (body.active !== undefined) one.state = body.active ? 'ACTIVE' : 'DEACTIVATED';
    return body.reset ? { ...one, link: link(origin) } : one;
  }],
  ['DELETE', '/:environment/staff/:id', 'MANAGE_STAFF', ({ state, params }) => {
    state.staff = staff(state).filter((one) => one.id !== params.id);
    return answered(204);
  }],
  ['GET', '/:environment/keys', 'MANAGE_KEYS', ({ state }) => ({ keys: keys(state) })],
  ['POST', '/:environment/keys', 'MANAGE_KEYS', ({ state, body }) => {
    if (keys(state).filter((one) => !one.revokedAt).length >= 2) throw refusal(409, 'TOO_MANY_KEYS', 'Two pairs are live already. Revoke one first.');
    const made = { apiKey: randomBytes(12).toString('base64url'), role: body.role, note: body.note ?? null, createdAt: ago(0), lastUsedAt: null, revokedAt: null };
    keys(state).unshift(made);
    return answered(201, { ...made, apiSecret: 'pretend-secret-of-a-pair-0123456789' });
  }],
  ['DELETE', '/:environment/keys/:apiKey', 'MANAGE_KEYS', ({ state, params }) => {
    of(keys(state), 'apiKey', params.apiKey).revokedAt = ago(0);
    return answered(204);
  }],
  ['GET', '/:environment/settings', ['MANAGE_SETTINGS', 'MANAGE_KEYS'], ({ state }) => settings(state)],
  ['GET', '/:environment/settings/schema', ['MANAGE_SETTINGS', 'MANAGE_KEYS'], () => SCHEMA],
  ['PATCH', '/:environment/settings', 'MANAGE_SETTINGS', (asked) => {
    const { after, changes } = changed(asked);
    asked.state.settings = after;
    (asked.state.changes ??= []).unshift({ id: id(), at: ago(0), who: asked.who.name, changes });
    return after;
  }],
  ['POST', '/:environment/settings/preview', 'MANAGE_SETTINGS', (asked) => ({ changes: changed(asked).changes })],
  ['GET', '/:environment/settings/changes', ['MANAGE_SETTINGS', 'MANAGE_KEYS'], ({ state }) => ({ changes: state.changes ?? [], next: null })],
  ['GET', '/:environment/webhooks', 'MANAGE_WEBHOOKS', ({ state }) => ({ webhooks: hooks(state), events: EVENTS })],
  ['POST', '/:environment/webhooks', 'MANAGE_WEBHOOKS', ({ state, body }) => {
    if (!/^https:/.test(body.url)) throw refusal(400, 'BAD_VALUE', "The field 'url' cannot be called: it must be https.");
    const { signingKey, headers, ...rest } = body;
    const made = { id: id(), active: true, retries: 3, intervalMs: 500, createdAt: ago(0), ...rest, signed: !!signingKey, headers: headers.map((one) => one.name) };
    hooks(state).push(made);
    return answered(201, made);
  }],
  ['PATCH', '/:environment/webhooks/:id', 'MANAGE_WEBHOOKS', ({ state, params, body }) => {
    const { signingKey, headers, ...rest } = body;
    const one = Object.assign(of(hooks(state), 'id', params.id), rest);
    if (signingKey !== undefined) one.signed = !!signingKey;
    if (headers) one.headers = headers.map(({ name }) => name);
    return one;
  }],
  ['DELETE', '/:environment/webhooks/:id', 'MANAGE_WEBHOOKS', ({ state, params }) => {
    state.hooks = hooks(state).filter((one) => one.id !== params.id);
    return answered(204);
  }],
  ['POST', '/:environment/webhooks/:id/test', 'MANAGE_WEBHOOKS', ({ params }) =>
    params.id === 'hook-1' ? { delivered: true, status: 200, error: null, durationMs: 84 } : { delivered: false, status: 500, error: null, durationMs: 120 }],
  ['GET', '/:environment/deliveries', 'MANAGE_WEBHOOKS', ({ state, query }) => {
    const [rows, next] = page(deliveries(state), query.get('before'), (one) => !query.get('state') || one.state === query.get('state'));
    return { deliveries: rows, next };
  }],
  ['GET', '/:environment/deliveries/:id', 'MANAGE_WEBHOOKS', ({ state, params }) => {
    const one = of(deliveries(state), 'id', params.id);
    return {
      ...one,
      request: { url: 'https://shop.example/bonafide', headers: [['Content-Type', 'application/json'], ['Idenfy-Signature', 'c0ffee…']], body: JSON.stringify({ final: true, scanRef: one.scanRef }, null, 2) },
      attempts: [{ at: one.createdAt, status: one.status, error: one.error, durationMs: 84, response: 'thank you' }],
    };
  }],
  ['POST', '/:environment/deliveries/resend', 'MANAGE_WEBHOOKS', ({ state, body }) => ({ resent: deliveries(state).filter((one) => !body.state || one.state === body.state).length })],
  ['POST', '/:environment/deliveries/:id/resend', 'MANAGE_WEBHOOKS', ({ state, params }) => {
    of(deliveries(state), 'id', params.id).state = 'PENDING';
    return answered(202);
  }],
  ['GET', '/:environment/audit', 'SEE_AUDIT', ({ query }) => {
    const fits = (one) => (!query.get('act') || one.act === query.get('act')) && (!query.get('actor') || one.actor.id === query.get('actor'));
    const [rows, next] = page(entries, query.get('before'), fits);
    return { entries: rows, acts: ACTS, next };
  }],
  ['GET', '/:environment/audit/proof/:entry', 'SEE_AUDIT', ({ params }) => ({ entry: Number(params.entry), path: [randomBytes(32).toString('hex')], head: { size: 1040, signature: randomBytes(64).toString('hex') } })],
];
