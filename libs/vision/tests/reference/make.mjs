// What the packages' own runtime (TensorFlow.js) answers to two patterns, for `tests/faces.rs`. In an empty folder:
//   npm install @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0 @vladmandic/human@3.3.6 @vladmandic/face-api@1.7.15
//   node make.mjs > answers.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const faceapi = require('@vladmandic/face-api/dist/face-api.node-wasm.js');
const tf = require('@tensorflow/tfjs');
const folder = (name) => `node_modules/@vladmandic/${name}`;

const patterns = {
  noise: (pixel, channel) => (((pixel * 3 + channel) * 7919) % 1009) / 1009,
  waves: (pixel, channel, side) =>
    0.5 + 0.5 * Math.sin((pixel % side) / 9 + channel) * Math.cos(Math.floor(pixel / side) / 13),
};

function picture(pattern, side, prepare) {
  const values = new Float32Array(side * side * 3);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      values[pixel * 3 + channel] = prepare(Math.fround(pattern(pixel, channel, side)));
    }
  }
  return values;
}

async function graph(name) {
  const json = JSON.parse(readFileSync(`${folder('human')}/models/${name}.json`, 'utf8'));
  const bytes = readFileSync(`${folder('human')}/models/${name}.bin`);
  return tf.loadGraphModel({
    load: async () => ({
      modelTopology: json.modelTopology,
      weightSpecs: json.weightsManifest.flatMap((part) => part.weights),
      weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    }),
  });
}

const rounded = (numbers) => Array.from(numbers, (number) => Number(number.toPrecision(6)));
await tf.setBackend('cpu');
const answers = {};
for (const [name, side, prepare] of [
  ['blazeface', 256, (value) => value * 2 - 1],
  ['facemesh', 192, (value) => value],
]) {
  const model = await graph(name);
  for (const [pattern, of] of Object.entries(patterns)) {
    const out = model.execute(tf.tensor(picture(of, side, prepare), [1, side, side, 3]));
    const outputs = Array.isArray(out) ? out : [out];
    answers[`${name} ${pattern}`] = outputs.map((tensor) => {
      const numbers = tensor.dataSync();
      // Of long outputs every thirteenth number: it meets each of the sixteen columns.
      return { length: numbers.length, numbers: rounded(numbers.length > 2000 ? numbers.filter((_, at) => at % 13 === 0) : numbers) };
    });
  }
}
await faceapi.tf.setBackend('cpu');
const weights = readFileSync(`${folder('face-api')}/model/face_recognition_model.bin`);
const manifest = JSON.parse(readFileSync(`${folder('face-api')}/model/face_recognition_model-weights_manifest.json`));
const buffer = weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength);
const map = faceapi.tf.io.decodeWeights(buffer, manifest.flatMap((part) => part.weights));
faceapi.nets.faceRecognitionNet.loadFromWeightMap(map);
for (const [pattern, of] of Object.entries(patterns)) {
  const input = faceapi.tf.tensor(picture(of, 150, (value) => value * 255), [1, 150, 150, 3]);
  const out = await faceapi.nets.faceRecognitionNet.forward(input);
  answers[`dlib-face-recognition ${pattern}`] = [{ length: 128, numbers: rounded(out.dataSync()) }];
}
console.log(JSON.stringify(answers));
