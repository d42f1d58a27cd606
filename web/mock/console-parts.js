/** What handlers of the pretend console answer with. */

/** What a handler throws to refuse. */
export const refusal = (status, identifier, message = '', more = {}) => Object.assign(new Error(message), { status, identifier, ...more });

/** Marks an answer of its own. */
export const ANSWER = Symbol('answer');

/** What a handler gives for another answer than 200 with JSON. */
export const answered = (status, body = null, headers = {}) => ({ [ANSWER]: true, status, body, headers });
