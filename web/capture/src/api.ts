/**
 * What the page and the server say to each other.
 *
 * The server knows the state of the session; the page keeps nothing on the device and asks again
 * after a reload. Every answer about a session has the shape `Session`.
 */

import type { Theme } from './theme.svelte';
import type { Address, Answer, Kept, Sheet, Task } from './task';
import { deliver, name, type Received, type Watcher } from './upload';

/** A picture the session asks for. */
export type Photo = 'FRONT' | 'BACK' | 'FACE';

/** A picture or file the session asks for: a photo, or the name of a further document. */
export type Step = Photo | (string & {});

/** How the picture was made: with the camera in the page, with the device's own camera app, or chosen from files. */
export type Source = 'camera' | 'native' | 'upload';

/** Why there is no camera in the page; each has a text in `i18n/`. */
export type NoCamera = 'insecure' | 'refused' | 'none' | 'busy' | 'failed';

/** Why the movements before the camera are not shown: no camera, or the person cannot move like that. */
export type NoActs = NoCamera | 'unable';

/** A movement before the camera. Sides are the person's own. */
export type Act = 'LEFT' | 'RIGHT' | 'UP' | 'DOWN' | 'NEARER';

/** What is to be done before the camera. */
export interface Challenge {
  nonce: string;
  acts: Act[];
  /** Seconds until the frames have to be there. */
  seconds: number;
  mostFrames: number;
  /** Longest side of a frame in pixels. */
  longestSide: number;
}

/** Frames of the movements, and what the browser tells of the camera. */
export interface Recording {
  frames: { atMs: number; act: number; jpeg: Blob }[];
  camera: CameraTold;
}
export interface CameraTold {
  label?: string;
  facing?: string;
  width?: number;
  height?: number;
  rate?: number;
  intervalsMs?: number[];
}

export type Status =
  | 'ACTIVE'
  | 'PROCESSING'
  | 'REVIEWING'
  | 'APPROVED'
  | 'DENIED'
  | 'SUSPECTED'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'DELETED';

/** How the verification ended, in the words that a framing page understands. */
export interface Result {
  status: 'APPROVED' | 'FAILED' | 'UNVERIFIED';
  autoSuspected: boolean;
  manualStatus: null | 'APPROVED' | 'FAILED' | 'INACTIVE' | 'WAITING';
  manualSuspected: boolean;
  autoDocument: string | null;
  autoFace: string | null;
  redirectUrl: string | null;
}

/** An attempt that failed while another is open. */
export interface FailedAttempt {
  autoDocument: string | null;
  autoFace: string | null;
  /** The pictures that have to be taken again. */
  retake: Step[];
}

/** A further document that the partner asks for. */
export interface Extra {
  name: string;
  /** The partner's words. */
  title: string;
  description: string | null;
  canUpload: boolean;
  canCapture: boolean;
  canUploadPdf: boolean;
  captured: boolean;
}

export interface Session {
  status: Status;
  /** The clock of the session runs: somebody has consented. */
  started: boolean;
  /** Until the session (or, before the start, the link) runs out. */
  secondsLeft: number;
  tokenType: 'IDENTIFICATION' | 'DOCUMENT';
  locale: string;
  showInstructions: boolean;
  /** Chosen by the partner; the person cannot change it. */
  country: string | null;
  /** Accepted countries; null means all. */
  countries: string[] | null;
  /** Accepted document types, never empty. */
  documents: string[];
  /** Those of them that are accepted of particular countries; an empty list: none. */
  documentsByCountry?: Record<string, string[]>;
  /** The link is one to send something more by, after an approval: only `extraSteps` is to be done. */
  update?: boolean;
  selected: { country: string; documentType: string } | null;
  /** Known once a document has been selected, in the order of capture. */
  steps: { step: Photo; captured: boolean }[];
  /** The movements before the camera, after the selfie; null where none are asked for. */
  acts?: { settled: boolean; challengesLeft: number } | null;
  /** Whether a picture may be chosen from files instead of photographed. */
  fileUploads?: boolean;
  /** What else is to be sent, after the photos. */
  extraSteps: Extra[];
  /** What is to be done beside pictures, in this order, after them. */
  tasks?: Task[];
  /** The present attempt, from 1, and how many there are after it. */
  attempt: number;
  attemptsLeft: number;
  lastAttempt: FailedAttempt | null;
  result: Result | null;
  /** Whether the outcome is shown inside another page. */
  resultsInIframe: boolean;
  /** The only origins of pages around this one that are told the outcome; empty: any. */
  frameAncestors: string[];
  /** The session has gone on at another device, too: what is done there shows here. */
  handedOff?: boolean;
  /** Whether there is a page where the person sees what is held about them. */
  ownPage?: boolean;
  /** How the page looks; absent: as it is. */
  theme?: Theme | null;
}

/** An address that opens the session at another device. */
export interface HandOff {
  address: string;
  /** Until it has to be opened. */
  secondsLeft: number;
  /** The code for typing, if the session has one. */
  digitString: string | null;
}

/** Why an attempt to show the face again failed. */
export type FailReason =
  | 'FACE_MISMATCH'
  | 'FAKE_FACE'
  | 'FACE_NOT_FOUND'
  | 'TOO_MANY_FACES'
  | 'FACE_ANGLE_TOO_LARGE'
  | 'FACE_TOO_SMALL'
  | 'FACE_CLOSE_TO_BORDER'
  | 'FACE_TOO_CLOSE'
  | 'FACE_CROPPED'
  | 'DUPLICATE_IMAGE';

/** Where a face authentication stands. */
export interface FaceSession {
  status: 'PENDING' | 'CHECKING' | 'SUCCESS' | 'FAILED' | 'EXPIRED' | 'CANCELED';
  started: boolean;
  secondsLeft: number;
  locale: string;
  /** The present attempt, from 1, and how many there are with it. */
  attempt: number;
  attemptsLeft: number;
  failReason: FailReason | null;
  /** Whether the photograph may be chosen from files. */
  fileUploads?: boolean;
  resultsInIframe: boolean;
  frameAncestors: string[];
  theme?: Theme | null;
}

/** A picture ready to be sent. */
export interface Picture {
  blob: Blob;
  /** An object URL for the preview; whoever drops the picture revokes it. */
  url: string;
  source: Source;
  /** Why not with the camera in the page, if there is none. */
  noCamera?: NoCamera | undefined;
  /** The name of the file, where one was chosen. */
  name?: string;
}

/** Why a request did not succeed. `status` 0 means that the server was not reached. */
export interface Problem {
  status: number;
  identifier: string;
  message: string;
  /** Seconds to wait before the next try; 0 where the server did not say. */
  wait: number;
  /** Where an upload stands, when it is elsewhere than was thought. */
  offset?: number;
}

/** What a picture was seen to show; null where that cannot be told. */
export interface Detected {
  documentType: string | null;
  country: string | null;
  side: 'FRONT' | 'BACK' | null;
}

/** Everything the page can ask for. */
export interface Api {
  session(): Promise<Session>;
  start(): Promise<Session>;
  choose(country: string, documentType: string): Promise<Session>;
  /** Asks which document a picture shows. */
  detect(picture: Blob): Promise<Detected>;
  /** Sends a picture or file until it is there. */
  send(step: Step, picture: Picture, watcher: Watcher): Promise<void>;
  /** Asks what to do before the camera; what was asked before is no longer good. */
  challenge(): Promise<Challenge>;
  sendActs(nonce: string, recording: Recording, progress: (part: number) => void): Promise<void>;
  leaveOut(reason: NoActs): Promise<Session>;
  finish(): Promise<Session>;
  cancel(): Promise<Session>;
  handOff(): Promise<HandOff>;
  /** Has a code sent to an e-mail address or a phone. */
  sendCode(channel: 'email' | 'phone', to: string): Promise<Session>;
  proveCode(channel: 'email' | 'phone', code: string): Promise<Session>;
  prefixes(): Promise<{ country: string; prefix: string }[]>;
  giveAddress(address: Address): Promise<Session>;
  questionnaire(): Promise<Sheet>;
  answer(answers: Record<string, Answer>, done: boolean): Promise<Kept>;
}

/** Everything the page of a face authentication can ask for. */
export interface FaceApi {
  show(): Promise<FaceSession>;
  start(): Promise<FaceSession>;
  send(picture: Picture, progress: (part: number) => void): Promise<FaceSession>;
  cancel(): Promise<FaceSession>;
}

/** A picture on a slow line takes its time, everything else should not. */
const REQUEST_MS = 20_000;
const UPLOAD_MS = 180_000;
/** The server waits a minute for a piece. */
const PIECE_MS = 55_000;

const PHOTOS: readonly string[] = ['FRONT', 'BACK', 'FACE'] satisfies Photo[];

/** Exchanges a typed code for the secret of its link, and tells which page that opens. */
export async function redeem(code: string, base: string = document.baseURI): Promise<{ token: string; page: string }> {
  const answer = (await request('POST', new URL('api/capture/code', base).href, null, { code })) as Record<string, unknown>;
  return { token: text(answer.authToken), page: answer.page === '/face' ? 'face' : './' };
}

/** Exchanges the secret that another device showed for that of the link. */
export async function openAtPhone(secret: string, base: string = document.baseURI): Promise<string> {
  const answer = await request('POST', new URL('api/capture/hand-off/open', base).href, null, { secret });
  return text((answer as Record<string, unknown>).authToken);
}

/** Speaks to the server about a face authentication, as the bearer of `token`. */
export function connectFace(token: string, base: string = document.baseURI): FaceApi {
  const call = (method: string, path: string, body?: Blob | object, progress?: (part: number) => void) =>
    request(method, new URL(`api/capture/face${path}`, base).href, token, body, progress) as Promise<FaceSession>;
  return {
    show: () => call('GET', ''),
    start: () => call('POST', '/start', { consent: true }),
    send: (picture, progress) => call('PUT', `/selfie?${made(picture)}`, picture.blob, progress),
    cancel: () => call('POST', '/cancel', {}),
  };
}

/** Speaks to the server that the page came from, as the bearer of `token`. */
export function connect(token: string, base: string = document.baseURI): Api {
  const call = (method: string, path: string, body?: Blob | object, progress?: (part: number) => void, more?: More) =>
    request(method, new URL(`api/capture/${path}`, base).href, token, body, progress, more);
  return {
    session: () => call('GET', 'session') as Promise<Session>,
    start: () => call('POST', 'start', { consent: true }) as Promise<Session>,
    choose: (country, documentType) => call('PUT', 'document', { country, documentType }) as Promise<Session>,
    detect: (picture) => call('POST', 'document/detect', picture, undefined, { ms: UPLOAD_MS }) as Promise<Detected>,
    send: (step, picture, watcher) => {
      const { blob } = picture;
      const signal = watcher.signal;
      const upload = `uploads/${name()}`;
      const whole = `${PHOTOS.includes(step) ? 'photos' : 'extras'}/${encodeURIComponent(step)}?${made(picture)}`;
      const piece = `${upload}?step=${encodeURIComponent(step)}&${made(picture)}`;
      const line = {
        send: async (offset: number, bytes: Blob, progress: (loaded: number) => void): Promise<Received> => {
          const told = (part: number) => progress(part * bytes.size);
          if (bytes.size === blob.size) {
            await call('PUT', whole, blob, told, { signal });
            return { received: blob.size, kept: true };
          }
          const headers = { 'Upload-Offset': `${offset}`, 'Upload-Length': `${blob.size}` };
          // With the last piece the server looks at the whole, which takes a while.
          const ms = offset + bytes.size < blob.size ? PIECE_MS : UPLOAD_MS;
          const body = bytes.slice(0, bytes.size, blob.type);
          return (await call('PATCH', piece, body, told, { signal, headers, ms })) as Received;
        },
        stands: async (): Promise<Received> => {
          const unknown = { received: 0, kept: false };
          const there = call('GET', upload, undefined, undefined, { signal }) as Promise<Received>;
          return there.catch((problem: Problem) => (problem.status === 404 ? unknown : Promise.reject(problem)));
        },
      };
      return deliver(blob, line, watcher);
    },
    challenge: () => call('POST', 'liveness', {}) as Promise<Challenge>,
    sendActs: async (nonce, { frames, camera }, progress) => {
      const sent = frames.map(async ({ jpeg, ...frame }) => ({ ...frame, jpeg: await base64(jpeg) }));
      const body = JSON.stringify({ nonce, frames: await Promise.all(sent), camera });
      await call('PUT', 'liveness', new Blob([body], { type: 'application/json' }), progress);
    },
    leaveOut: (reason) => call('POST', 'liveness/leave-out', { reason }) as Promise<Session>,
    finish: () => call('POST', 'finish', {}) as Promise<Session>,
    cancel: () => call('POST', 'cancel', {}) as Promise<Session>,
    handOff: () => call('POST', 'hand-off', {}) as Promise<HandOff>,
    sendCode: (channel, to) => call('POST', channel, { [channel]: to }) as Promise<Session>,
    proveCode: (channel, code) => call('POST', `${channel}/code`, { code }) as Promise<Session>,
    prefixes: async () => ((await call('GET', 'phone')) as { prefixes: { country: string; prefix: string }[] }).prefixes,
    giveAddress: (address) => call('PUT', 'address', address) as Promise<Session>,
    questionnaire: () => call('GET', 'questionnaire') as Promise<Sheet>,
    answer: (answers, done) => call('PUT', 'questionnaire', { answers, done }) as Promise<Kept>,
  };
}

/** What else a request may need. */
interface More {
  headers?: Record<string, string>;
  /** How long it may take. */
  ms?: number;
  signal?: AbortSignal;
}

/** How a picture was made, as the server wants to know it. */
const made = ({ source, noCamera }: Picture) =>
  `source=${source}${noCamera && source !== 'camera' ? `&noCamera=${noCamera}` : ''}`;

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let letters = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x2000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(letters);
}

// XMLHttpRequest rather than fetch: only it tells how much of an upload has left the phone.
function request(
  method: string,
  url: string,
  token: string | null,
  body?: Blob | object,
  progress?: (part: number) => void,
  { headers = {}, ms, signal }: More = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const http = new XMLHttpRequest();
    http.open(method, url);
    http.timeout = ms ?? (body instanceof Blob ? UPLOAD_MS : REQUEST_MS);
    if (token !== null) http.setRequestHeader('Authorization', `Bearer ${token}`);
    http.setRequestHeader('Accept', 'application/json');
    for (const [name, value] of Object.entries(headers)) http.setRequestHeader(name, value);
    const hangUp = () => http.abort();
    signal?.addEventListener('abort', hangUp);
    http.onloadend = () => signal?.removeEventListener('abort', hangUp);
    if (progress) http.upload.onprogress = (e) => e.lengthComputable && progress(e.loaded / e.total);
    http.onload = () => {
      const answer = parse(http.responseText);
      const offset = http.getResponseHeader('Upload-Offset');
      if (http.status >= 200 && http.status < 300 && answer) return resolve(answer);
      reject({
        status: http.status,
        identifier: text(answer?.identifier) || 'INTERNAL_ERROR',
        message: text(answer?.message),
        wait: Number(http.getResponseHeader('Retry-After')) || 0,
        ...(offset === null ? {} : { offset: Number(offset) }),
      } satisfies Problem);
    };
    http.onerror = http.ontimeout = http.onabort = () =>
      reject({ status: 0, identifier: 'UNREACHABLE', message: '', wait: 0 } satisfies Problem);
    if (body instanceof Blob) {
      http.setRequestHeader('Content-Type', body.type || 'application/octet-stream');
      http.send(body);
    } else if (body) {
      http.setRequestHeader('Content-Type', 'application/json');
      http.send(JSON.stringify(body));
    } else {
      http.send();
    }
  });
}

function parse(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
