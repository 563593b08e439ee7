import type { Line, UnitTier } from '@keyaccount/contracts';
import fc from 'fast-check';
import { LATER_UNITS, managerOf, UNITS, type StatedUnit } from '../bureau';
import { command, NOTHING, type Command, type Outcome, type Story } from '../history';
import { line, place, record } from './arbitraries';

type Held = { code: string; name: string; tier: UnitTier; parent: string | null; divisions: string[]; lines: Line[] };

const heldUnits = ({ world }: Story): Promise<Held[]> => world.sql<Held>('organisation', 'select code, name, tier, parent, divisions, lines from unit order by code');

const COUNTIES: readonly UnitTier[] = ['COUNTY_CENTRE', 'BUSINESS_BRANCH'];
const sameLevel = (one: Held, other: Held): boolean => one.tier === other.tier || (COUNTIES.includes(one.tier) && COUNTIES.includes(other.tier));

/** Coverage goes to a unit from whoever of its level had it. */
const cover = async (story: Story, code: string, what: 'divisions' | 'lines', covered: string): Promise<Outcome> => {
  const units = await heldUnits(story);
  const to = units.find(unit => unit.code === code);
  if (!to) return NOTHING;
  const changed = units.filter(unit => sameLevel(unit, to)).map(unit => {
    const others = unit[what].filter(one => one !== covered);
    return { ...unit, [what]: unit.code === code ? [...others, covered] : others };
  });
  return story.world.load({ units: changed as StatedUnit[] });
};

const change = async (story: Story, code: string, to: (unit: Held) => StatedUnit): Promise<Outcome> => {
  const unit = (await heldUnits(story)).find(one => one.code === code);
  return unit ? story.world.load({ units: [to(unit)] }) : NOTHING;
};

const TERRITORIAL = [...UNITS, ...LATER_UNITS].filter(({ tier }) => [...COUNTIES, 'SUB_BRANCH', 'WORK_TEAM'].includes(tier)).map(({ code }) => code);
const BUREAUS = ['PB-EXPRESS', 'PB-PHILATELY'];
/** Two loads at once may each state what the other has just changed. */
const refusals = ['BureauFileInvalid'];
const manager = record({ unit: fc.constantFrom('U440513', 'U440515', 'BB4405', 'PB-EXPRESS', 'C4405', 'PB-PHILATELY'), nth: fc.integer({ min: 1, max: 5 }) });

/** The bureau changes under its customers (ORG-1, REG-3). */
export const ORGANISATION_COMMANDS: readonly Command[] = [
  command({ name: 'open a unit', args: fc.constantFrom(...LATER_UNITS), refusals, run: ({ world }, unit) => world.load({ units: [unit] }) }),
  command({ name: 'cover a territory', args: record({ unit: fc.constantFrom(...TERRITORIAL), place }), refusals, run: (story, { unit, place: covered }) => cover(story, unit, 'divisions', covered) }),
  command({
    name: 'give up a territory', weight: 1, args: record({ unit: fc.constantFrom(...TERRITORIAL), place }), refusals,
    run: (story, { unit, place: covered }) => change(story, unit, held => ({ ...held, divisions: held.divisions.filter(one => one !== covered) })),
  }),
  command({ name: 'take a line', weight: 1, args: record({ unit: fc.constantFrom(...BUREAUS), line }), refusals, run: (story, { unit, line: taken }) => cover(story, unit, 'lines', taken) }),
  command({
    name: 'give up a line', weight: 1, args: record({ unit: fc.constantFrom(...BUREAUS), line }), refusals,
    run: (story, { unit, line: left }) => change(story, unit, held => ({ ...held, lines: held.lines.filter(one => one !== left) })),
  }),
  command({
    name: 'hang under another unit', weight: 1, args: record({ unit: fc.constantFrom('S440515001', 'S440511004', 'S440513104', 'WT-EXPRESS-1'), parent: fc.constantFrom('U440513', 'U440515', 'BB4405', 'PB-EXPRESS') }), refusals,
    run: (story, { unit, parent }) => change(story, unit, held => ({ ...held, parent })),
  }),
  command({ name: 'appoint', args: manager, refusals, run: ({ world }, { unit, nth }) => world.load({ units: [], staff: [managerOf(unit, nth)] }) }),
  command({ name: 'end an appointment', args: manager, refusals, run: ({ world }, { unit, nth }) => world.load({ units: [], staff: [managerOf(unit, nth, '2025-01-15')] }) }),
];
