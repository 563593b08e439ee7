import type { EventBus } from '../../src/index';
import type { Scene } from '../scene';

/** How the suite gets hold of a transport; each test has one of its own. */
export type TransportUnderTest = { bus(): Promise<EventBus>; readonly natsUrl?: string; end(): Promise<void> };

export type World = { readonly scene: Scene; readonly bus: EventBus; readonly transport: TransportUnderTest };
export type InWorld = (work: (world: World) => Promise<void>) => () => Promise<void>;
