import { inProcessBus } from '../src/index';
import { eventBusContract } from './contract';

eventBusContract('one process', () => Promise.resolve({ bus: () => Promise.resolve(inProcessBus()), end: () => Promise.resolve() }));
