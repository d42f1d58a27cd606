/**
 * The capture API as the page uses it, without a page: quick where the browser is not the question.
 */
import assert from 'node:assert/strict';

export function client(url, authToken) {
  const call = async (method, path, body, type = 'application/json') => {
    const answer = await fetch(`${url}/api/capture/${path}`, {
      method,
      headers: { Authorization: `Bearer ${authToken}`, ...(body ? { 'Content-Type': type } : {}) },
      body,
    });
    return { status: answer.status, body: await answer.json() };
  };
  const json = async (method, path, body) => {
    const answer = await call(method, path, body && JSON.stringify(body));
    assert.equal(answer.status, 200, `${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const photo = (step, bytes, type = 'image/jpeg') => call('PUT', `photos/${step}?source=upload`, bytes, type);
  return {
    photo,
    /** Tells or asks anything else that the page does. */
    tell: json,
    start: () => json('POST', 'start', { consent: true }),
    async begin(country, documentType) {
      await json('POST', 'start', { consent: true });
      return json('PUT', 'document', { country, documentType });
    },
    cancel: () => json('POST', 'cancel', {}),
    /** Sends the pictures by step and finishes. */
    async submit(pictures) {
      for (const [step, bytes] of Object.entries(pictures)) {
        const answer = await photo(step, bytes);
        assert.equal(answer.status, 200, `${step}: ${JSON.stringify(answer.body)}`);
      }
      return json('POST', 'finish', {});
    },
  };
}
