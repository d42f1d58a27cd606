/**
 * The pretend face authentication. How it ends is written in its token: `/face?authToken=recognised`,
 * `refused-FACE_MISMATCH` (every attempt fails with it), `once-FACE_CROPPED` (the first does, the second succeeds),
 * `helpless` (nothing can be compared). Further words as for a session: `hasty`, `hidden`, `lang:de`, `for:ORIGIN`.
 */
import { themeOf } from './theme.js';

const COMPARING_MS = 600;
const ATTEMPTS = 3;

/** Answers a call about the face authentication of a token; `null` where there is no such endpoint. */
export function face(faces, token, call, body) {
  if (!faces.has(token)) faces.set(token, fresh(token));
  const one = faces.get(token);
  tick(one);
  switch (call) {
    case 'GET /api/capture/face':
      break;
    case 'POST /api/capture/face/start':
      if (JSON.parse(body).consent !== true) throw refusal(400, 'MISSING_VALUE', 'consent is needed');
      one.started = true;
      one.until = Date.now() + (one.words.includes('hasty') ? 3 : 600) * 1000;
      break;
    case 'PUT /api/capture/face/selfie':
      if (one.status !== 'PENDING' || !one.started) throw refusal(409, 'TOKEN_NOT_VALID', 'It is over.');
      one.status = 'CHECKING';
      one.ready = Date.now() + COMPARING_MS;
      break;
    case 'POST /api/capture/face/cancel':
      one.status = 'CANCELED';
      break;
    default:
      return null;
  }
  const { words, until, ready, ...view } = one;
  return { ...view, secondsLeft: Math.max(0, Math.ceil((until - Date.now()) / 1000)) };
}

function fresh(token) {
  const words = token.split(',');
  return {
    words,
    until: Date.now() + 1_800_000,
    status: 'PENDING',
    started: false,
    locale: words.find((w) => w.startsWith('lang:'))?.slice(5) ?? 'en',
    attempt: 1,
    attemptsLeft: ATTEMPTS,
    failReason: null,
    fileUploads: true,
    resultsInIframe: !words.includes('hidden'),
    theme: themeOf(words),
    frameAncestors: words.filter((w) => w.startsWith('for:')).map((w) => w.slice(4)),
  };
}

/** Time passes: comparisons end, links run out. */
function tick(one) {
  if (one.status === 'CHECKING' && Date.now() > one.ready) judge(one);
  if (one.status === 'PENDING' && Date.now() > one.until) one.status = 'EXPIRED';
}

function judge(one) {
  const [how, reason] = one.words[0].split('-');
  one.status = 'PENDING';
  if (how === 'helpless') return;
  if (how === 'recognised' || (how === 'once' && one.attempt > 1)) {
    one.status = 'SUCCESS';
    one.failReason = null;
    return;
  }
  one.failReason = reason;
  one.attemptsLeft -= 1;
  if (one.attemptsLeft === 0) one.status = 'FAILED';
  else one.attempt += 1;
}

const refusal = (status, identifier, message) => Object.assign(new Error(message), { status, identifier });
