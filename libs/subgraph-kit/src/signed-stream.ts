import { createHmac, timingSafeEqual } from 'node:crypto';
import { Transform } from 'node:stream';

// A frame is: length (4 bytes), payload, HMAC (32 bytes) over the previous HMAC, the length and the payload.
// The chain starts at the request's own signature and ends with an empty frame.
const LENGTH_BYTES = 4;
const MAC_BYTES = 32;
const LONGEST_FRAME = 256 * 1024;

/** A signed stream was altered, cut off, or went on after its end. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
}

const lengthOf = (payload: Buffer): Buffer => {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(payload.length);
  return length;
};

const chain = (secret: Buffer, previous: Buffer, length: Buffer, payload: Buffer): Buffer =>
  createHmac('sha256', secret).update(previous).update(length).update(payload).digest();

/** Signs what passes through, frame by frame, bound to the request whose signature it starts from. */
export const signStream = (secret: Buffer, requestSignature: Buffer): Transform => {
  let mac = requestSignature;
  const frame = (payload: Buffer): Buffer => {
    const length = lengthOf(payload);
    mac = chain(secret, mac, length, payload);
    return Buffer.concat([length, payload, mac]);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = 0; at < chunk.length; at += LONGEST_FRAME) this.push(frame(chunk.subarray(at, at + LONGEST_FRAME)));
      done();
    },
    flush(done) {
      this.push(frame(Buffer.alloc(0)));
      done();
    },
  });
};

/** Lets through only payload whose signature holds; a stream that is altered, cut off or too long fails with BrokenStream. */
export const verifyStream = (secret: Buffer, requestSignature: Buffer): Transform => {
  let mac = requestSignature;
  let pending: Buffer = Buffer.alloc(0);
  let ended = false;

  const takeFrame = (): Buffer | undefined => {
    if (pending.length < LENGTH_BYTES) return undefined;
    const size = pending.readUInt32BE(0);
    if (size > LONGEST_FRAME) throw new BrokenStream('a frame longer than any that is sent');
    const whole = LENGTH_BYTES + size + MAC_BYTES;
    if (pending.length < whole) return undefined;
    const length = pending.subarray(0, LENGTH_BYTES);
    const payload = pending.subarray(LENGTH_BYTES, LENGTH_BYTES + size);
    const expected = chain(secret, mac, length, payload);
    if (!timingSafeEqual(expected, pending.subarray(LENGTH_BYTES + size, whole))) throw new BrokenStream('a frame was altered');
    mac = expected;
    pending = pending.subarray(whole);
    return payload;
  };

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        pending = pending.length ? Buffer.concat([pending, chunk]) : chunk;
        for (let payload = ended ? undefined : takeFrame(); payload; payload = ended ? undefined : takeFrame()) {
          if (payload.length === 0) ended = true;
          else this.push(payload);
        }
        if (ended && pending.length) throw new BrokenStream('more after the end');
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      done(ended ? null : new BrokenStream('cut off before its end'));
    },
  });
};
