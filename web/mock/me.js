/**
 * The pretend page of what is held. How it stands is written in its token: `/me?authToken=denied`, `approved`,
 * `suspected`, `forged`, `reviewing`, `active`, `processing`, `expired`, `erased`. Further words: `unread` (nothing to
 * show who one is by), `asked` and `refused` (both requests, waiting or refused), `looked` (a person looked again),
 * `immediate` (erasure at once), `late` (nothing may be asked for), `brief` (a proof of two seconds), `lang:de`.
 * The document is UT1234567, born on 1990-01-31; the fourth wrong try has to wait.
 */
import { themeOf } from './theme.js';

const PROOF = `1800001200.${'a'.repeat(64)}`;
const PICTURE = Buffer.from(
  // A grey JPEG of 8 by 8 pixels.
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);

/** Answers a call about what is held; `null` where there is no such endpoint. */
export function me(people, token, call, body, proof) {
  if (!people.has(token)) people.set(token, fresh(token));
  const one = people.get(token);
  const said = body.length ? JSON.parse(body) : {};
  if (call === 'GET ') return json(page(one));
  if (call === 'POST /proof') return json(prove(one, said));
  const picture = /^GET \/pictures\/(\w+)$/.exec(call);
  const known = ['GET /held', 'GET /download', 'POST /review', 'POST /erasure'].includes(call) || picture;
  if (!known) return null;
  if (provable(one) && (proof !== PROOF || Date.now() > one.until)) throw refusal(403, 'PERMISSIONS_ERROR', 'not proved');
  switch (call) {
    case 'GET /held':
      return json(held(one));
    case 'GET /download':
      return { type: 'application/zip', bytes: Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1') };
    case 'POST /review':
      one.requests.push(request('REVIEW', 'OPEN'));
      one.said.push(said.words);
      return json(page(one));
    case 'POST /erasure':
      if (one.words.includes('immediate')) one.words[0] = 'erased';
      else one.requests.push(request('ERASURE', 'OPEN'));
      one.said.push(said.words);
      return json(page(one));
    default:
      return { type: 'image/jpeg', bytes: PICTURE };
  }
}

const STATUS = {
  approved: 'APPROVED',
  denied: 'DENIED',
  suspected: 'SUSPECTED',
  forged: 'DENIED',
  reviewing: 'REVIEWING',
  active: 'ACTIVE',
  processing: 'PROCESSING',
  expired: 'EXPIRED',
  erased: 'DELETED',
};

function fresh(token) {
  const words = token.split(',');
  const requests = words.includes('asked')
    ? [request('REVIEW', 'OPEN'), request('ERASURE', 'OPEN')]
    : words.includes('refused')
      ? ['REVIEW', 'ERASURE'].map((kind) => request(kind, 'REFUSED', 'The law obliges us to keep your data until 2031.'))
      : words.includes('looked')
        ? [request('REVIEW', 'DONE')]
        : [];
  return { words, wrong: 0, until: 0, requests, said: [] };
}

const request = (kind, state, answer = null) => ({
  kind,
  state,
  askedAt: '2027-01-16T10:00:00Z',
  settledAt: state === 'OPEN' ? null : '2027-01-18T10:00:00Z',
  answer,
});

const decided = (one) => ['approved', 'denied', 'suspected', 'forged', 'reviewing'].includes(one.words[0]);
const provable = (one) => decided(one) && !one.words.includes('unread');

function page(one) {
  const [how] = one.words;
  const asked = (kind) => one.requests.some((r) => r.kind === kind);
  const late = one.words.includes('late');
  const erasure = one.words.includes('immediate') ? 'IMMEDIATE' : 'ASK';
  const over = !['active', 'processing', 'erased'].includes(how);
  return {
    status: STATUS[how] ?? 'APPROVED',
    erasedAt: how === 'erased' ? '2027-01-20T10:00:00Z' : null,
    locale: how === 'erased' ? null : (one.words.find((w) => w.startsWith('lang:'))?.slice(5) ?? 'en'),
    theme: themeOf(one.words),
    company: 'Example Bank',
    privacyUrl: 'https://bank.example/privacy',
    provable: provable(one),
    wait: one.wrong > 3 ? 60 : 0,
    requests: one.requests.map((r) => ({ ...r, answer: provable(one) ? null : r.answer })),
    mayAsk: {
      reviewUntil: ['denied', 'suspected', 'forged'].includes(how) && !asked('REVIEW') && !late ? '2027-02-14T10:00:00Z' : null,
      erasure: over && !asked('ERASURE') && !late ? erasure : null,
    },
  };
}

function prove(one, { documentNumber, dateOfBirth }) {
  const number = String(documentNumber).replace(/[^a-z0-9]/gi, '').toUpperCase();
  if (one.wrong > 3) throw Object.assign(refusal(429, 'TOO_MANY_REQUESTS', 'too many'), { wait: 60 });
  if (!provable(one) || number !== 'UT1234567' || dateOfBirth !== '1990-01-31') {
    one.wrong += 1;
    throw refusal(403, 'PERMISSIONS_ERROR', 'that is not it');
  }
  const seconds = one.words.includes('brief') ? 2 : 1200;
  one.until = Date.now() + seconds * 1000;
  return { proof: PROOF, seconds };
}

function held(one) {
  const [how] = one.words;
  const decision = {
    approved: { outcome: 'APPROVED' },
    denied: { outcome: 'DENIED', document: 'DOC_GLARED', face: 'FACE_MISMATCH' },
    suspected: { outcome: 'SUSPECTED', differences: ['SURNAME', 'DATE_OF_BIRTH'], closer: true },
    forged: { outcome: 'DENIED', notGenuine: true },
  }[how];
  const plain = { by: one.words.includes('looked') ? 'PERSON' : 'PROGRAM', at: '2027-01-15T08:00:40Z', document: null, face: null };
  return {
    scanRef: '019f2d5e-7c11-7a44-8b1e-3f60c2d95a01',
    orderedAt: '2027-01-15T07:58:00Z',
    finishedAt: '2027-01-15T08:00:30Z',
    decision: decision ? { ...plain, differences: [], notGenuine: false, closer: false, ...decision } : null,
    document: [
      { name: 'GIVEN_NAMES', value: 'SAGA MARIA' },
      { name: 'SURNAME', value: 'ILVESHEIMO' },
      { name: 'DATE_OF_BIRTH', value: '1990-01-31' },
      { name: 'SEX', value: 'FEMALE' },
      { name: 'NATIONALITY', value: 'UT' },
      { name: 'DOCUMENT_NUMBER', value: 'UT1234567' },
      { name: 'EXPIRY_DATE', value: '2031-06-30' },
      { name: 'ISSUING_STATE', value: 'UT' },
      { name: 'HEIGHT', value: '172' },
    ],
    pictures: ['FRONT', 'BACK', 'FACE', 'UTILITY_BILL'].map((step, n) => ({ id: `picture${n}`, step, mediaType: 'image/jpeg', bytes: 288 })),
    kinds: ['PICTURES', 'FRAMES', 'DOCUMENT', 'FACE', 'TYPED', 'DEVICE', 'COMPANY', 'RESULTS', 'REQUESTS'],
    retentionDays: 1825,
    requests: one.requests,
  };
}

const json = (value) => ({ type: 'application/json', bytes: Buffer.from(JSON.stringify(value)) });
const refusal = (status, identifier, message) => Object.assign(new Error(message), { status, identifier });
