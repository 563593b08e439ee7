import { LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { overlap, type ClaimedLine } from './lines';
import { rightOf, type Rival } from './right';

const at = (second: number): Date => new Date(Date.UTC(2025, 0, 1) + second * 1000);
const rival = (line: ClaimedLine, from: number, until: number, more: Partial<Rival> = {}): Rival =>
  ({ id: `r${from}`, unit: `U${from}`, line, from: at(from), until: at(until), ended: false, ...more });

describe('REG-5 › who has the development right', () => {
  it.each<[string, ClaimedLine, readonly Rival[], object]>([
    ['nobody else asks', 'express', [], { outcome: 'ACTIVE', from: at(10) }],
    ['another line is held', 'express', [rival('letters', 1, 99)], { outcome: 'ACTIVE' }],
    ['the line is held', 'express', [rival('express', 1, 99)], { outcome: 'QUEUED', reason: 'LINE_HELD', heldBy: 'U1' }],
    ['all lines are held', 'express', [rival(null, 1, 99)], { outcome: 'QUEUED', reason: 'COMPREHENSIVE_HELD' }],
    ['all are asked for and one is held', null, [rival('parcels', 1, 99)], { outcome: 'QUEUED', reason: 'LINES_HELD' }],
    ['all are asked for and held', null, [rival(null, 1, 99)], { outcome: 'QUEUED', reason: 'COMPREHENSIVE_HELD' }],
    ['several are held: the earliest stands in the way', null, [rival('parcels', 5, 99), rival('express', 2, 99)], { outcome: 'QUEUED', heldBy: 'U2' }],
    ['it ends at this instant', 'express', [rival('express', 1, 10)], { outcome: 'ACTIVE', from: at(10) }],
    ['it ended by a clock that is ahead', 'express', [rival('express', 1, 12, { ended: true })], { outcome: 'ACTIVE', from: at(12) }],
  ])('where %s', (_, line, rivals, right) => expect(rightOf(line, rivals, at(10))).toMatchObject(right));

  const lines = fc.constantFrom<ClaimedLine>(null, ...LINES);
  const step = fc.oneof(
    fc.record({ kind: fc.constant('register' as const), line: lines, days: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('end' as const), which: fc.nat(50) }),
    fc.record({ kind: fc.constant('extend' as const), which: fc.nat(50), days: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 0, max: 4 }) }),
  );

  it('after any registrations, ends and extensions no line has two at one instant, and the earliest valid one has it', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), steps => {
      let now = 0;
      const held: Rival[] = [];
      const running = (which: number) => {
        const open = held.filter(({ ended, until }) => !ended && until > at(now));
        return open[which % Math.max(1, open.length)];
      };
      const replace = (old: Rival, next: Rival): void => void held.splice(held.indexOf(old), 1, next);
      for (const one of steps) {
        if (one.kind === 'wait') now += one.seconds;
        else if (one.kind === 'register') {
          const right = rightOf(one.line, held, at(now));
          const before = held.filter(r => !r.ended && r.until > at(now) && overlap(r.line, one.line));
          expect(right.outcome).toBe(before.length === 0 ? 'ACTIVE' : 'QUEUED');
          if (right.outcome === 'QUEUED') expect(right.heldBy).toBe(before.reduce((first, r) => (r.from < first.from ? r : first)).unit);
          else held.push({ id: `r${held.length}`, unit: `U${held.length}`, line: one.line, from: right.from, until: new Date(right.from.getTime() + one.days * 1000), ended: false });
        } else {
          const found = running(one.which);
          if (found && one.kind === 'end') replace(found, { ...found, until: new Date(Math.max(at(now).getTime(), found.from.getTime())), ended: true });
          if (found && one.kind === 'extend') replace(found, { ...found, until: new Date(found.until.getTime() + one.days * 1000) });
        }
      }
      for (const [n, one] of held.entries()) {
        for (const other of held.slice(n + 1)) expect(overlap(one.line, other.line) && one.from < other.until && other.from < one.until).toBe(false);
      }
    }));
  });
});
