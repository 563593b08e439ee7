import { createConnection } from 'node:net';
import { startTestNats, type TestNats } from './index';

const greeting = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const socket = createConnection(Number(port), '127.0.0.1');
    socket.once('error', reject).once('data', data => {
      socket.destroy();
      resolve(data.toString());
    });
  });

describe('a test NATS server', () => {
  let nats: TestNats | { skipped: string };
  beforeAll(async () => void (nats = await startTestNats()));
  afterAll(async () => {
    if (!('skipped' in nats)) await nats.stop();
  });

  it('offers JetStream, and again at the same address after a crash and a restart', async () => {
    if ('skipped' in nats) return void process.stderr.write(`skipped: ${nats.skipped}\n`);
    expect(await greeting(nats.url)).toContain('"jetstream":true');
    await nats.kill();
    await expect(greeting(nats.url)).rejects.toThrow(/ECONNREFUSED/);
    await nats.restart();
    expect(await greeting(nats.url)).toContain('"jetstream":true');
  });
});
