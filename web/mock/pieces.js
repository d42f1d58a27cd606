/** Pretends uploads in pieces: where they stand, and what is wrong with a piece. */
const SMALLEST = 64 * 1024;
const LARGEST = 1024 * 1024;

/** Takes a piece, or tells where the upload stands. The last piece is not kept: `whole` is the file, for `keep`. */
export function piece(uploads, name, headers, body) {
  const upload = uploads.get(name);
  if (!headers) {
    if (!upload) throw refusal(404, 'NOT_FOUND', 'there is no such upload');
    return { received: upload.bytes.length, length: upload.length, kept: upload.kept };
  }
  const offset = Number(headers['upload-offset']);
  const length = Number(headers['upload-length']);
  if (upload?.kept) return { received: length, length, kept: true };
  const bytes = upload?.bytes ?? Buffer.alloc(0);
  if (offset !== bytes.length) throw refusal(409, 'BAD_VALUE', 'the upload stands elsewhere', bytes.length);
  const whole = Buffer.concat([bytes, body]);
  const last = whole.length === length;
  if (body.length > LARGEST || whole.length > length || (!last && body.length < SMALLEST)) {
    throw refusal(400, 'BAD_VALUE', 'the piece does not fit');
  }
  if (last) return { received: length, length, kept: true, whole };
  uploads.set(name, { bytes: whole, length, kept: false });
  return { received: whole.length, length, kept: false };
}

/** The file was taken. */
export const keep = (uploads, name, length) => uploads.set(name, { bytes: { length }, length, kept: true });

const refusal = (status, identifier, message, offset) => Object.assign(new Error(message), { status, identifier, offset });
