import { GRADE_LEVELS, KINDS, LINES, SERVICES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { PLACES } from '../bureau';

export const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record<T>(model, { noNullPrototype: true });

export const SLOTS = 3;
/** One of the history's customers. */
export const slot = fc.nat(SLOTS - 1);
/** One of several things, mostly the first. */
export const which = fc.constantFrom(0, 0, 1, 2);
export const line = fc.constantFrom(...LINES.filter(one => ['letters', 'express', 'philately'].includes(one)));
export const lineOrAll = fc.option(line, { freq: 3 });
export const place = fc.constantFrom(...PLACES);
export const kind = fc.constantFrom(...KINDS);
export const grade = fc.constantFrom(...GRADE_LEVELS);
/** Units that market. */
export const unit = fc.constantFrom('C4405', 'U440513', 'U440515', 'BB4405', 'PB-EXPRESS', 'S440515001', 'S440511004');
export const delivery = record({
  to: fc.subarray([...SERVICES], { minLength: 1 }), seed: fc.nat(1_000_000), share: fc.constantFrom(100, 100, 60, 30), repeats: fc.constantFrom(0, 2, 5),
});
