import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { BrokenStream, signStream, verifyStream } from './signed-stream';

const secret = Buffer.alloc(32, 1);
const start = Buffer.alloc(32, 2);

const through = async (chunks: readonly Uint8Array[], ...stages: NodeJS.ReadWriteStream[]): Promise<Buffer> => {
  const out = new PassThrough();
  const received = buffer(out);
  received.catch(() => undefined);
  await pipeline([Readable.from(chunks.map(chunk => Buffer.from(chunk))), ...stages, out]);
  return received;
};
const sign = (payload: readonly Uint8Array[]): Promise<Buffer> => through(payload, signStream(secret, start));
const cutInto = (whole: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => whole.subarray(index * size, (index + 1) * size));

const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 8 });

describe('a signed stream', () => {
  it('arrives as it was sent, however the network cuts it', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 400 }), async (payload, size) => {
        const received = await through(cutInto(await sign(payload), size), verifyStream(secret, start));
        expect(received.equals(Buffer.concat(payload))).toBe(true);
      }),
    );
  });

  it('carries a chunk longer than a frame', async () => {
    const payload = Buffer.alloc(1_000_000, 7);
    expect((await through([await sign([payload])], verifyStream(secret, start))).equals(payload)).toBe(true);
  });

  it('fails when one byte is changed, and lets nothing of that frame through', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(), async (payload, position) => {
        const bytes = await sign(payload);
        const at = position % bytes.length;
        bytes[at] = (bytes[at] as number) ^ 1;
        await expect(through([bytes], verifyStream(secret, start))).rejects.toBeInstanceOf(BrokenStream);
      }),
    );
  });

  it('fails wherever it is cut off, also between two frames', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(), async (payload, length) => {
        const bytes = await sign(payload);
        await expect(through([bytes.subarray(0, length % bytes.length)], verifyStream(secret, start))).rejects.toBeInstanceOf(BrokenStream);
      }),
    );
  });

  it('fails under another request, another secret, with frames swapped, and when it goes on after its end', async () => {
    const bytes = await sign([Buffer.from('one'), Buffer.from('two')]);
    const frame = 4 + 3 + 32;
    const swapped = Buffer.concat([bytes.subarray(frame, 2 * frame), bytes.subarray(0, frame), bytes.subarray(2 * frame)]);
    for (const [stream, verify] of [
      [bytes, verifyStream(secret, Buffer.alloc(32, 9))],
      [bytes, verifyStream(Buffer.alloc(32, 9), start)],
      [swapped, verifyStream(secret, start)],
      [Buffer.concat([bytes, Buffer.from('x')]), verifyStream(secret, start)],
    ] as const) {
      await expect(through([stream], verify)).rejects.toBeInstanceOf(BrokenStream);
    }
  });

  it('is refused when it announces a frame that would fill the memory', async () => {
    await expect(through([Buffer.from('ffffffff', 'hex')], verifyStream(secret, start))).rejects.toThrow('longer');
  });
});
