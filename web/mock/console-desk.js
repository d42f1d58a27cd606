/**
 * Pretends the desk: a queue of made-up people of Utopia, their cases, and what can be done with them.
 *
 * The first cases of the queue are there to be tried: a surname that differs, a face that does not match, one that Rex
 * Pretend holds, one that he ruled first and that waits for a second person, and one that was erased in between (last of
 * the search). In the environment `env-live` two people rule.
 */
import { answered, refusal } from './console-parts.js';
import { card, face } from './console-pictures.js';

const LEASE_MS = 15 * 60_000;
const REX = { by: 'staff-rex', name: 'Rex Other' };
const MINUTE = 60_000;

const STATUSES = {
  document: ['DOC_VALIDATED', 'DOC_NOT_FULLY_VISIBLE', 'MRZ_INVALID', 'DOC_EXPIRED', 'DOC_NOT_SUPPORTED', 'DOC_DAMAGED', 'DOC_FAKE', 'DOC_PERSONAL_CODE_INVALID'],
  face: ['FACE_MATCH', 'FACE_MISMATCH', 'NO_FACE_FOUND', 'TOO_MANY_FACES', 'FACE_UNCERTAIN', 'FAKE_FACE'],
};
const REASONS = [
  'The document was not fully visible. All four corners must be in the picture.',
  'The document has expired. Please use a valid one.',
  'Your face and the portrait in the document did not look alike.',
  'The photo showed a copy or a screen. Use the original document.',
];

/** A made-up person: what the zone says, and what others say instead. */
const PEOPLE = [
  { ref: '7c1d-4f1c2a90b7e1', surname: 'ERIKSSON', given: 'ANNA MARIA', born: '1974-08-12', sex: 'FEMALE', number: 'L898902C3', personal: 'ZE184226B', expiry: '2031-04-15', order: { SURNAME: 'ERIKSON' }, print: { SURNAME: 'ERIKSSEN' }, waits: 190, distance: 0.31, mismatch: ['SURNAME'], fraud: ['DUPLICATE_FACE'], seed: 1 },
  { ref: '81aa-9b20c4d5e6f2', surname: 'ÖZKAN', given: 'MİRA', born: '1991-02-28', sex: 'FEMALE', number: 'K4471029P', personal: 'UT9102284', expiry: '2029-11-30', order: {}, print: {}, waits: 1700, distance: 0.63, mismatch: [], fraud: [], face: 'FACE_MISMATCH', verdict: 'DENIED', seed: 2 },
  { ref: '83c0-1d7e5a3b9c04', surname: 'VANDERSLOOT', given: 'PHILIPPA RENATE', born: '1988-06-03', sex: 'FEMALE', number: 'P0071183X', personal: 'UT8806031', expiry: '2027-01-20', order: { DATE_OF_BIRTH: '1988-03-06' }, print: {}, waits: 95, distance: 0.28, mismatch: ['DATE_OF_BIRTH'], fraud: [], held: true, seed: 3 },
  { ref: '8f12-c3d4e5f60718', surname: 'MARTINEZ', given: 'JUAN', born: '1969-12-24', sex: 'MALE', number: 'M2204417D', personal: 'UT6912245', expiry: '2030-09-09', order: {}, print: { DOCUMENT_NUMBER: 'M22O4417D' }, waits: 40, distance: 0.35, mismatch: ['DOCUMENT_NUMBER'], fraud: ['AUTO_UNVERIFIABLE'], first: true, seed: 4 },
];
const SURNAMES = ['NORDVIK', 'OKONKWO', 'TANAKA', 'LINDQVIST', 'PEREIRA', 'KOVALENKO', 'ABBOTT', 'DIMITROV'];

function people() {
  const more = Array.from({ length: 60 }, (_, n) => ({
    ref: `9${String(n).padStart(3, '0')}-${(0xa1b2c3d40000 + n * 7919).toString(16)}`,
    surname: SURNAMES[n % 8], given: ['ALEX', 'KIM', 'SASHA'][n % 3], born: `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`, sex: n % 2 ? 'MALE' : 'FEMALE',
    number: `U${1000000 + n * 7717}A`.slice(0, 9), personal: `UT${60 + (n % 40)}0${n % 9}14`, expiry: `203${n % 9}-05-1${n % 9}`, order: {}, print: {},
    waits: 30 - (n % 30), distance: 0.2 + (n % 7) / 40, mismatch: n % 4 === 0 ? ['NAME'] : [], fraud: n % 5 === 0 ? ['DOC_PRINT_SPOOFED'] : [], verdict: n % 3 ? 'APPROVED' : 'DENIED', seed: n + 5,
  }));
  return [...PEOPLE, ...more];
}

function desk(state, environment) {
  return (state.desk ??= {
    fourEyes: environment.kind === 'PRODUCTION',
    cases: people().map((person, n) => ({
      person, scanRef: `0193f6e0-8a2b-7c3d-${person.ref}`,
      type: n % 3 ? 'ID_CARD' : 'PASSPORT', country: 'UT', status: 'REVIEWING',
      waitingSince: ago(person.waits * MINUTE), createdAt: ago((person.waits + 9) * MINUTE),
      claim: person.held ? { ...REX, until: soon(LEASE_MS * 4) } : null,
      first: person.first ? { ...REX, at: ago(12 * MINUTE), document: 'DOC_DAMAGED', face: 'FACE_MATCH', reasons: ['The corner with the number is torn off.'], note: 'Same pattern as last week.', cleared: [], answersUnverifiable: true } : null,
      tags: [], comments: [], corrections: {}, reviews: [], erased: false,
    })),
    searches: [],
  });
}

const ago = (ms) => new Date(Date.now() - ms).toISOString();
const soon = (ms) => ago(-ms);

function find({ state, environment, params }) {
  const found = desk(state, environment).cases.find(({ scanRef }) => scanRef === params.scanRef);
  if (!found) throw refusal(404, 'NOT_FOUND', 'no such case');
  if (found.erased) throw refusal(410, 'ERASED', 'its data has been erased');
  if (found.claim && Date.parse(found.claim.until) < Date.now()) found.claim = null;
  return found;
}

function row(one) {
  const { person } = one;
  return {
    scanRef: one.scanRef, waitingSince: one.status === 'REVIEWING' ? one.waitingSince : null, asked: null, verdict: person.verdict ?? 'APPROVED',
    autoDocument: person.document ?? 'DOC_VALIDATED', autoFace: person.face ?? 'FACE_MATCH', fraudTags: person.fraud, mismatchTags: person.mismatch,
    country: one.country, documentType: one.type, claim: one.claim, firstRuling: one.first && { by: one.first.by, name: one.first.name, at: one.first.at },
  };
}

const dots = (text) => `${[...text][0]}${'•'.repeat(text.length <= 4 ? 3 : text.length <= 9 ? 6 : 9)}`;
const words = { SURNAME: 'surname', GIVEN_NAMES: 'given', DATE_OF_BIRTH: 'born', SEX: 'sex', DOCUMENT_NUMBER: 'number', PERSONAL_NUMBER: 'personal', EXPIRY_DATE: 'expiry' };

function fields(one, reveal) {
  const shown = (text) => (reveal ? text : dots(text));
  return Object.entries(words).map(([name, key]) => {
    const zone = one.person[key].normalize('NFD').replace(/\p{M}/gu, '');
    const print = one.person.print[name] ?? one.person[key];
    const ordered = { SURNAME: one.person.order.SURNAME ?? one.person.surname, GIVEN_NAMES: one.person.given, ...one.person.order }[name];
    const values = [
      ...(ordered ? [{ source: 'ORDER', value: shown(ordered), confidence: null, box: null }] : []),
      { source: 'PRINT', value: shown(print), confidence: print === one.person[key] ? 0.98 : 0.81, box: { capture: 'front-rectified', ...card.boxes[name] } },
      { source: 'MRZ', value: shown(zone), confidence: 1, box: { capture: 'front-rectified', ...card.boxes[`${name}-MRZ`] } },
      ...(one.corrections[name] ? [{ source: 'REVIEWER', value: shown(one.corrections[name]), confidence: null, box: null }] : []),
    ];
    const agree = !(one.person.order[name] || one.person.print[name]);
    return { name, values, agree, original: null, correctable: true };
  });
}

function checks({ person }) {
  const check = (check, outcome, more = {}) => ({ check, outcome, measure: null, mark: null, unit: null, because: null, wouldPassIf: null, then: [], models: [], ...more });
  const matches = person.distance <= 0.45;
  return [
    check('DOCUMENT_FOUND', 'PASS', { measure: 0.97, mark: 0.5, models: [{ name: 'document-locator', version: '3' }] }),
    check('DOCUMENT_SHARP', 'PASS', { measure: 0.71, mark: 0.55 }),
    check('DOCUMENT_GLARE', person.mismatch.length ? 'UNSURE' : 'PASS', person.mismatch.length ? { measure: 0.27, mark: 0.2, wouldPassIf: '≤ 0.2', because: 'a lamp over the print' } : { measure: 0.04, mark: 0.2 }),
    check('MRZ_CHECK_DIGITS', 'PASS'),
    check('SOURCES_AGREE', Object.keys(person.print).length ? 'FAIL' : 'PASS', Object.keys(person.print).length ? { because: 'print against zone', then: [] } : {}),
    check('FACE_MATCH', matches ? 'PASS' : 'FAIL', { measure: person.distance, mark: 0.45, unit: 'distance', wouldPassIf: matches ? null : '≤ 0.45', models: [{ name: 'face-descriptor', version: '2' }] }),
    check('LIVENESS_PASSIVE', 'PASS', { measure: 3.1, mark: 9, unit: 'dB' }),
    ...person.mismatch.map((tag) => check(tag, 'FAIL', { measure: 0.71, mark: 0.8, wouldPassIf: '≥ 0.8', then: [{ document: null, face: null, fraud: null, mismatch: tag }] })),
    check('AML', 'NOT_CHECKED', { because: 'no list was loaded' }),
  ];
}

function whole(one, { reveal, who, environment, state }) {
  const base = `/api/console/${environment.id}/cases/${one.scanRef}/pictures`;
  const may = (permission) => environment.permissions.includes(permission);
  const mine = one.claim?.by === who.id;
  const waits = one.status === 'REVIEWING';
  const others = desk(state, environment).cases;
  return {
    ...row(one), environment: environment.id, status: one.status, state: waits ? 'REVIEWING' : 'DECIDED', suspected: one.person.fraud.length + one.person.mismatch.length > 0,
    createdAt: one.createdAt, finishedAt: ago((one.person.waits + 2) * MINUTE), decidedAt: ago((one.person.waits + 1) * MINUTE), reviewedAt: one.reviews.at(-1)?.at ?? null,
    revealed: reveal, firstRuling: one.first,
    order: { clientId: reveal ? `customer-${one.person.seed}` : dots('customer-1'), externalRef: null, tokenType: 'IDENTIFICATION', features: [] },
    fields: fields(one, reveal), checks: checks(one), tags: one.tags,
    face: { distance: one.person.distance, mark: 0.45, fmr: 5e-6, band: one.person.distance <= 0.45 ? 'MATCH' : 'MISMATCH' },
    pictures: [
      { id: 'front', step: 'FRONT', kind: 'DOCUMENT', url: `${base}/front`, width: 1200, height: 900, mediaType: 'image/svg+xml' },
      { id: 'front-rectified', step: 'FRONT', kind: 'RECTIFIED', url: `${base}/front?view=rectified`, width: 0, height: 0, mediaType: 'image/svg+xml' },
      { id: 'front-portrait', step: 'FRONT', kind: 'PORTRAIT', url: `${base}/front?view=portrait`, width: 0, height: 0, mediaType: 'image/svg+xml' },
      { id: 'selfie', step: 'FACE', kind: 'SELFIE', url: `${base}/selfie`, width: 720, height: 960, mediaType: 'image/svg+xml' },
    ],
    duplicates: one.person.fraud.includes('DUPLICATE_FACE') ? [{ scanRef: others[5].scanRef, kind: 'FACE' }] : [],
    visit: { ip: reveal ? '203.0.113.24' : null, device: 'MOBILE', agreedAt: one.createdAt },
    timeline: [['OPENED', 9], ['ENTERED', 8], ['STARTED', 7.8], ['DOCUMENT_CHOSEN', 7], ['CAPTURED', 5, 'FRONT'], ['CAPTURED', 3, 'FACE'], ['FINISHED', 2], ['DECIDED', 1]].map(([kind, at, word]) => ({ at: ago((one.person.waits + at) * MINUTE), kind, word: word ?? null })),
    attempts: 1, reviews: one.reviews, comments: one.comments, requests: [], sameClient: one.person.seed === 1 ? [{ scanRef: others[7].scanRef, status: 'DENIED', createdAt: ago(40 * 1440 * MINUTE) }] : [],
    may: { claim: may('RULE') && waits && (mine || !one.claim), rule: may('RULE') && waits && mine && !one.first, confirm: may('RULE') && !!one.first && mine && one.first.by !== who.id, correct: may('RULE') && mine, retry: may('RULE') && one.status === 'APPROVED', block: may('MANAGE_BLOCKS'), reveal: may('REVEAL') },
    statuses: STATUSES, reasons: REASONS,
  };
}

const held = (one, who) => {
  if (one.claim?.by !== who.id) throw refusal(409, one.claim ? 'CASE_HELD' : 'CONFLICT', one.claim ? `${one.claim.name} holds this case` : 'nobody holds this case');
  one.claim.until = soon(LEASE_MS);
};
const take = (one, who) => {
  if (one.claim && one.claim.by !== who.id) throw refusal(409, 'CASE_HELD', `${one.claim.name} holds this case`);
  return (one.claim = { by: who.id, name: who.name, until: soon(LEASE_MS) });
};
const good = (body) => body.document === 'DOC_VALIDATED' && body.face === 'FACE_MATCH';
function settle(one, body) {
  one.reviews.push({ ...body, confirmedBy: body.confirmedBy ?? null });
  const left = one.person.mismatch.filter((tag) => !body.cleared.includes(tag)).length + one.person.fraud.filter((tag) => tag !== 'AUTO_UNVERIFIABLE' || !body.answersUnverifiable).length;
  Object.assign(one, { status: !good(body) ? 'DENIED' : left ? 'SUSPECTED' : 'APPROVED', claim: null, first: null });
}

export const deskTable = [
  ['GET', '/:environment/queue', 'SEE_CASES', ({ state, environment, query, who }) => {
    const fits = (one) =>
      one.status === 'REVIEWING' &&
      (!query.get('tag') || [...one.person.fraud, ...one.person.mismatch, ...one.tags].includes(query.get('tag'))) &&
      (!query.get('country') || one.country === query.get('country')) &&
      (!query.get('reason') || [one.person.document ?? 'DOC_VALIDATED', one.person.face ?? 'FACE_MATCH'].includes(query.get('reason'))) &&
      (query.get('claimed') !== 'me' || one.claim?.by === who.id) && (query.get('claimed') !== 'free' || !one.claim);
    const all = desk(state, environment).cases.filter(fits).sort((a, b) => a.waitingSince.localeCompare(b.waitingSince));
    const from = Number(query.get('before') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    return { total: all.length, cases: all.slice(from, from + limit).map(row), next: from + limit < all.length ? String(from + limit) : null };
  }],
  ['POST', '/:environment/queue/next', 'RULE', ({ state, environment, who }) => {
    const waiting = desk(state, environment).cases.filter((one) => one.status === 'REVIEWING' && !one.first && (!one.claim || one.claim.by === who.id));
    const next = waiting.sort((a, b) => Number(b.claim?.by === who.id) - Number(a.claim?.by === who.id) || a.waitingSince.localeCompare(b.waitingSince))[0];
    if (!next) return answered(204);
    take(next, who);
    return { scanRef: next.scanRef };
  }],
  ['GET', '/:environment/cases/:scanRef', 'SEE_CASES', (asked) => {
    const reveal = asked.query.get('reveal') === 'true';
    if (reveal && !asked.environment.permissions.includes('REVEAL')) throw refusal(403, 'FORBIDDEN');
    return whole(find(asked), { ...asked, reveal });
  }],
  ['GET', '/:environment/cases/:scanRef/pictures/:id', 'REVEAL', (asked) => {
    const { person, type } = find(asked);
    const view = asked.query.get('view');
    const drawn = asked.params.id === 'selfie' ? face(person, 'selfie') : view === 'portrait' ? face(person, 'portrait') : card.draw(person, type, view === 'rectified');
    return answered(200, Buffer.from(drawn), { 'Content-Type': 'image/svg+xml' });
  }],
  ['POST', '/:environment/cases/:scanRef/claim', 'RULE', (asked) => take(find(asked), asked.who)],
  ['DELETE', '/:environment/cases/:scanRef/claim', 'RULE', (asked) => {
    const one = find(asked);
    held(one, asked.who);
    one.claim = null;
    return answered(204);
  }],
  ['POST', '/:environment/cases/:scanRef/ruling', 'RULE', (asked) => {
    const { who, body, state, environment } = asked;
    const one = find(asked);
    held(one, who);
    if (!good(body) && !body.reasons.length) throw refusal(422, 'VALIDATION_ERROR', 'a denial needs at least one reason');
    const ruling = { ...body, by: who.id, name: who.name, at: new Date().toISOString() };
    if (desk(state, environment).fourEyes) {
      Object.assign(one, { first: ruling, claim: null });
      return { status: 'REVIEWING', state: 'AWAITS_SECOND' };
    }
    settle(one, ruling);
    return { status: one.status, state: 'RULED' };
  }],
  ['POST', '/:environment/cases/:scanRef/ruling/confirm', 'RULE', (asked) => {
    const one = find(asked);
    held(one, asked.who);
    if (one.first.by === asked.who.id) throw refusal(409, 'CONFLICT', 'somebody else has to confirm it');
    settle(one, { ...one.first, confirmedBy: asked.who.name });
    return { status: one.status, state: 'RULED' };
  }],
  ['POST', '/:environment/cases/:scanRef/ruling/reject', 'RULE', (asked) => {
    const one = find(asked);
    held(one, asked.who);
    one.comments.push(said(asked.who, asked.body.note));
    Object.assign(one, { first: null, claim: null });
    return { status: one.status, state: 'WAITING' };
  }],
  ['POST', '/:environment/cases/:scanRef/corrections', 'RULE', (asked) => {
    const one = find(asked);
    held(one, asked.who);
    if (asked.body.DATE_OF_BIRTH && !/^\d{4}-\d\d-\d\d$/.test(asked.body.DATE_OF_BIRTH)) throw refusal(422, 'VALIDATION_ERROR', 'DATE_OF_BIRTH must be a day, as YYYY-MM-DD');
    Object.assign(one.corrections, asked.body);
    return answered(204);
  }],
  ['POST', '/:environment/cases/:scanRef/comments', 'RULE', (asked) => {
    const comment = said(asked.who, asked.body.text);
    find(asked).comments.push(comment);
    return answered(201, comment);
  }],
  ['PUT', '/:environment/cases/:scanRef/tags', 'RULE', (asked) => ({ tags: (find(asked).tags = asked.body.tags) })],
  ['POST', '/:environment/cases/:scanRef/block', 'MANAGE_BLOCKS', (asked) => ({ kinds: asked.body.kinds, scanRef: find(asked).scanRef })],
  ['POST', '/:environment/cases/:scanRef/ask', 'RULE', (asked) => answered(201, { sessionUrl: `${asked.origin}/?authToken=again-${find(asked).person.seed}`, tokenString: 'again' })],
  ['POST', '/:environment/sessions/search', 'SEE_CASES', ({ state, environment, body }) => {
    const kept = desk(state, environment);
    kept.searches.push(body);
    const fits = ({ scanRef, person, status, createdAt }) =>
      (!body.scanRef || scanRef === body.scanRef) && (!body.clientId || `customer-${person.seed}` === body.clientId) &&
      (!body.name || `${person.given} ${person.surname}`.toLowerCase() === body.name.toLowerCase()) && (!body.number || [person.number, person.personal].includes(body.number)) &&
      (!body.status || status === body.status) && (!body.from || createdAt.slice(0, 10) >= body.from) && (!body.to || createdAt.slice(0, 10) <= body.to);
    const all = kept.cases.filter(fits).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    const from = Number(body.before ?? 0);
    return { total: all.length, exact: true, sessions: all.slice(from, from + 50).map((one) => ({ ...row(one), status: one.status, createdAt: one.createdAt })), next: from + 50 < all.length ? String(from + 50) : null };
  }],
  ['POST', '/:environment/sessions', 'RULE', ({ body, origin }) => {
    if (!body.clientId) throw refusal(422, 'VALIDATION_ERROR', 'clientId must be given');
    return answered(201, { scanRef: '0193f6e0-8a2b-7c3d-7c1d-000000000001', authToken: 'opened', redirectUrl: `${origin}/?authToken=opened`, digitString: '1234 5678', expiryTime: body.expiryTime });
  }],
];

const said = (who, text) => ({ id: `comment-${Math.random().toString(36).slice(2)}`, by: who.id, name: who.name, at: new Date().toISOString(), text });
