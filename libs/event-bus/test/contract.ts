import { crashTests } from './contract/crashes';
import { deliveryTests } from './contract/delivery';
import { orderTests } from './contract/order';
import { poisonTests } from './contract/poison';
import type { TransportUnderTest, World } from './contract/world';
import { openScene } from './scene';

/** What every transport promises. Both adapters run it, on real databases and, where there is one, a real broker. */
export const eventBusContract = (name: string, open: () => Promise<TransportUnderTest>, suite: typeof describe | typeof describe.skip = describe): void => {
  const inWorld = (work: (world: World) => Promise<void>) => async (): Promise<void> => {
    const transport = await open();
    const scene = await openScene();
    const bus = await transport.bus();
    try {
      await work({ scene, bus, transport });
    } finally {
      await scene.close();
      await bus.close();
      await transport.end();
    }
  };

  suite(`event bus over ${name}`, () => {
    deliveryTests(inWorld);
    orderTests(inWorld);
    crashTests(inWorld);
    poisonTests(inWorld);
  });
};
