import { LINES, type Line } from '@keyaccount/contracts';
import fc from 'fast-check';
import { covers, overlap } from '../../claims/policy/lines';
import { claimsOfBoth, type OpenClaim } from './claims-of-both';

const at = (day: number): Date => new Date(Date.UTC(2025, 0, day));
const NOW = at(100);
const active = (id: string, unit: string, line: Line | null, from: number): OpenClaim => ({ id, unit, line, status: 'ACTIVE', from: at(from), until: at(200), registeredAt: at(from) });
const queued = (id: string, unit: string, line: Line | null, registered: number): OpenClaim => ({ id, unit, line, status: 'QUEUED', from: null, until: null, registeredAt: at(registered) });
const told = (claims: readonly OpenClaim[]) => Object.fromEntries(claimsOfBoth(claims, NOW).map(one => [one.id, one.fate === 'QUEUES' ? `${one.reason} ${one.heldBy}` : one.fate]));

it.each<[string, readonly OpenClaim[], Record<string, string>]>([
  ['REG-5 › claims on different lines go on', [active('1', 'U1', 'letters', 1), active('2', 'U2', 'express', 2)], { 1: 'STAYS', 2: 'STAYS' }],
  ['REG-5 › of two on one line the earliest keeps the right', [active('1', 'U1', 'letters', 2), active('2', 'U2', 'letters', 1)], { 1: 'LINE_HELD U2', 2: 'STAYS' }],
  ['REG-5 › an earlier comprehensive claim stands in every way', [active('1', 'U1', null, 1), active('2', 'U2', 'letters', 2), active('3', 'U3', 'express', 3)], { 1: 'STAYS', 2: 'COMPREHENSIVE_HELD U1', 3: 'COMPREHENSIVE_HELD U1' }],
  ['REG-5 › a later comprehensive claim queues behind a line', [active('1', 'U1', null, 2), active('2', 'U2', 'letters', 1)], { 1: 'LINES_HELD U2', 2: 'STAYS' }],
  ['REG-5 › a unit’s later claim of what it has ends', [active('1', 'U1', 'letters', 1), active('2', 'U1', 'letters', 2)], { 1: 'STAYS', 2: 'ENDS' }],
  ['REG-5 › a unit’s claim on all lines takes the place of its own on one', [active('1', 'U1', 'letters', 1), active('2', 'U1', null, 2), active('3', 'U2', 'letters', 3)], { 1: 'ENDS', 2: 'STAYS', 3: 'COMPREHENSIVE_HELD U1' }],
  ['REG-5 › and queues behind another unit alone', [active('1', 'U1', 'letters', 1), active('2', 'U2', 'express', 2), active('3', 'U1', null, 3)], { 1: 'STAYS', 2: 'STAYS', 3: 'LINES_HELD U2' }],
  ['REG-5 › and whoever waited for that one goes on waiting', [active('1', 'U1', 'letters', 1), active('2', 'U2', null, 2), active('3', 'U1', null, 3)], { 1: 'ENDS', 2: 'COMPREHENSIVE_HELD U1', 3: 'STAYS' }],
  ['REG-5 › whoever has all lines does not wait for one', [active('1', 'U1', null, 1), queued('2', 'U1', 'letters', 2)], { 1: 'STAYS', 2: 'ENDS' }],
  ['REG-5 › whoever has one line may wait for all', [active('1', 'U1', 'letters', 1), active('2', 'U2', 'express', 2), queued('3', 'U1', null, 3)], { 1: 'STAYS', 2: 'STAYS', 3: 'STAYS' }],
  ['REG-5 › a unit waits once for a line', [active('1', 'U1', 'letters', 1), active('2', 'U2', 'letters', 2), queued('3', 'U2', 'letters', 3)], { 1: 'STAYS', 2: 'LINE_HELD U1', 3: 'ENDS' }],
  ['REG-5 › what is queued stays queued', [active('1', 'U1', 'letters', 1), queued('2', 'U2', 'letters', 2), queued('3', 'U3', 'letters', 3)], { 1: 'STAYS', 2: 'STAYS', 3: 'STAYS' }],
])('%s', (_, claims, fates) => {
  expect(told(claims)).toEqual(fates);
});

const claim = fc.record({ unit: fc.constantFrom('U1', 'U2', 'U3'), line: fc.constantFrom<Line | null>(null, LINES[0], LINES[1]), from: fc.integer({ min: 1, max: 99 }), waits: fc.boolean() });

it('REG-5 › whatever both have, no line has two rights, nobody waits twice, and nobody earlier gives way', () => {
  fc.assert(fc.property(fc.array(claim, { maxLength: 8 }), stated => {
    const claims = stated.map(({ unit, line, from, waits }, index) => (waits ? queued(String(index), unit, line, from) : active(String(index), unit, line, from)));
    const fates = new Map(claimsOfBoth(claims, NOW).map(one => [one.id, one]));
    expect(fates.size).toBe(claims.length);
    const rights = claims.filter(one => one.status === 'ACTIVE' && fates.get(one.id)?.fate === 'STAYS');
    for (const one of rights) for (const other of rights) if (one !== other) expect(overlap(one.line, other.line)).toBe(false);
    for (const one of claims) {
      const fate = fates.get(one.id);
      if (fate?.fate === 'QUEUES') expect(fate.heldBy).not.toBe(one.unit);
    }
    const open = claims.filter(one => fates.get(one.id)?.fate !== 'ENDS').map(one => `${one.unit} ${one.line}`);
    expect(new Set(open).size).toBe(open.length);
    const held = claims.filter(({ status }) => status === 'ACTIVE');
    /** Since when its unit has had what the claim is on, by itself or by those whose place it took. */
    const since = ({ unit, line }: OpenClaim): number => Math.min(...held.filter(other => other.unit === unit && covers(line, other.line)).map(({ from }) => Number(from)));
    for (const one of held.filter(({ id }) => fates.get(id)?.fate !== 'STAYS')) {
      expect(rights.some(other => (overlap(one.line, other.line) && since(other) <= Number(one.from)) || (other.unit === one.unit && covers(other.line, one.line)))).toBe(true);
    }
  }), { numRuns: 2_000 });
});
