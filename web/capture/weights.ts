/**
 * The weights of the face finder for the page: taken out of the network that the server uses, too, at the time of the
 * build, so that none are committed. `src/look/net.ts` knows what stands where.
 *
 * What is written are the numbers of the convolutions in the order of the graph, filters before biases, as halves of
 * 16 bits: the network was published in that precision, so nothing is lost.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The network as `cargo xtask models` makes it. */
export const NETWORK = place('../../models/fetched/blazeface.onnx');
/** Where the page finds its weights; rewritten by every build, never committed. */
export const WEIGHTS = place('../node_modules/.bonafide/faces.bin');

/** Writes the weights. Without the network the file is empty, and the page does without a face finder. */
export function make(): void {
  mkdirSync(dirname(WEIGHTS), { recursive: true });
  let bytes = new Uint8Array();
  try {
    bytes = halves(numbers(readFileSync(NETWORK)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('the face finder has no weights; `cargo xtask models` fetches them');
  }
  writeFileSync(WEIGHTS, bytes);
}

/** Whose the network is and by which licence it is used, as the list of models says. */
export function licence(): string {
  const manifest = readFileSync(place('../../models/manifest.toml'), 'utf8');
  const file = manifest.split('[[file]]').find((part) => part.includes('"blazeface.onnx"')) ?? '';
  const value = (part: string, key: string) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(part)?.[1] ?? '';
  const name = value(file, 'package');
  const from = manifest.split('[[package]]').find((part) => part.includes(`name = "${name}"`)) ?? '';
  return `The weights of the face finder (faces-….bin) are of BlazeFace, taken from ${name} ${value(from, 'version')}.\nLicence: ${value(from, 'licence')}\n`;
}

/** The numbers of all convolutions in the order of the graph. */
export function numbers(onnx: Uint8Array): Float32Array {
  const graph = fields(onnx).find(([number]) => number === GRAPH)![1] as Uint8Array;
  const kept = new Map<string, Uint8Array>();
  const convolutions: string[][] = [];
  for (const [number, value] of fields(graph)) {
    if (number === INITIALIZER) {
      const tensor = fields(value as Uint8Array);
      const raw = tensor.find(([n]) => n === TENSOR_RAW);
      kept.set(text(tensor.find(([n]) => n === TENSOR_NAME)![1]), raw ? (raw[1] as Uint8Array) : new Uint8Array());
    } else if (number === NODE) {
      const node = fields(value as Uint8Array);
      if (text(node.find(([n]) => n === NODE_OPERATION)![1]) !== 'Conv') continue;
      convolutions.push(node.filter(([n]) => n === NODE_INPUT).map(([, name]) => text(name)));
    }
  }
  const parts = convolutions.flatMap(([, ...names]) => names.map((name) => kept.get(name)!));
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Float32Array(all.buffer);
}

/** Numbers as halves (IEEE 754 binary16), least byte first. */
export function halves(floats: Float32Array): Uint8Array<ArrayBuffer> {
  const halves = new Uint16Array(floats.length);
  const bits = new Uint32Array(floats.buffer, floats.byteOffset, floats.length);
  bits.forEach((word, at) => {
    const sign = (word >>> 16) & 0x8000;
    const exponent = ((word >>> 23) & 0xff) - 112;
    const mantissa = word & 0x7fffff;
    if (exponent >= 31) throw new Error('a weight is too large for a half');
    // Smaller numbers have fewer digits; the smallest become zero.
    const whole = exponent > 0 ? (exponent << 23) | mantissa : (mantissa | 0x800000) >>> Math.min(1 - exponent, 31);
    // Half of the last place is added: numbers are rounded, not cut.
    halves[at] = sign | ((whole + 0x1000) >>> 13);
  });
  return new Uint8Array(halves.buffer);
}

// Numbers of fields in the messages of ONNX.
const GRAPH = 7;
const NODE = 1;
const INITIALIZER = 5;
const NODE_INPUT = 1;
const NODE_OPERATION = 4;
const TENSOR_NAME = 8;
const TENSOR_RAW = 9;

type Field = [number: number, value: Uint8Array | number];

/** The fields of a message of Protocol Buffers; only whole numbers and what has a length are of interest. */
function fields(bytes: Uint8Array): Field[] {
  const found: Field[] = [];
  let at = 0;
  const whole = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const key = whole();
    const [number, kind] = [Math.floor(key / 8), key % 8];
    if (kind === 0) found.push([number, whole()]);
    else if (kind === 2) {
      const length = whole();
      found.push([number, bytes.subarray(at, at + length)]);
      at += length;
    } else at += kind === 5 ? 4 : 8;
  }
  return found;
}

const text = (bytes: Uint8Array | number) => new TextDecoder().decode(bytes as Uint8Array);
