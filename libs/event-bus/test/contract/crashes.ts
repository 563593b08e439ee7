import { type CrashPoint, runUntilKilled } from '../crash';
import { append, declared, expectExactlyOnce, publishedIds, quiet } from '../scene';
import type { InWorld } from './world';

export const crashTests = (inWorld: InWorld): void => {
  const crashes: [CrashPoint, string, number][] = [
    ['before-append-commits', 'before the producer commits', 0],
    ['before-commit', 'before the consumer commits', 60],
    ['after-commit', 'after the consumer commits, before the transport knows', 60],
    ['after-publish', 'after the transport has it, before the outbox knows', 60],
  ];
  it.each(crashes)('crash › killed %s: exactly once after the next start', (point, _, events) =>
    inWorld(async ({ scene, transport }) => {
      await runUntilKilled(point, { ledger: scene.ledger.url, grading: scene.grading.url, ...(transport.natsUrl ? { nats: transport.natsUrl } : {}) });
      expect(await publishedIds(scene.ledger.db)).toHaveLength(events);
      const next = await transport.bus();
      await scene.consumer(next);
      scene.relay(next);
      await quiet(scene, events);
      await expectExactlyOnce(scene);
      await append(scene.ledger.db, [declared(2030, 1)]);
      await quiet(scene, events + 1);
      await expectExactlyOnce(scene);
      await scene.close();
      await next.close();
    })());
};
