import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode, RefusalTable } from '@keyaccount/subgraph-kit';

type Entry = RefusalTable<string>[string];
type Named = { readonly where: string; readonly name: string; readonly entry: Entry };

const SERVICES = join(__dirname, '../services');

const isTable = (value: unknown): value is RefusalTable<string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(one => typeof (one as Partial<Entry> | null)?.code === 'string');

/** Every refusal of every service, by the table that it stands in. */
const allRefusals = async (): Promise<Named[]> => {
  const files = readdirSync(SERVICES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('refusals.ts')).sort();
  const tables = await Promise.all(files.map(async file => ({ file, exported: (await import(join(SERVICES, file))) as Record<string, unknown> })));
  return tables.flatMap(({ file, exported }) =>
    Object.values(exported).filter(isTable).flatMap(table => Object.entries(table).map(([name, entry]) => ({ where: file, name, entry }))));
};

/** A kind of "no", by how it is named, and the one code that it has everywhere. */
const KINDS: readonly (readonly [kind: string, code: ErrorCode, names: RegExp])[] = [
  ['no such record, or none that the caller may see', 'NOT_FOUND', /NotFound$|UnitUnknown$/],
  ['a value that no catalogue has', 'BAD_USER_INPUT', /^(DivisionUnknown|LineUnknown|UnknownGroup|SectorNotInTable)$/],
  ['a value that can never be right', 'BAD_USER_INPUT', /Invalid$|Twice$|Empty$|Incomplete$|NotPositive$|OutOfRange$|NotInOrder$|^(SameCustomer|HeadOfficeIsSelf)$/],
  ['a text that is missing', 'BAD_USER_INPUT', /(Reason|Note|Source|Reference|Line)Missing$/],
  ['a day that is past or to come', 'BAD_USER_INPUT', /InPast$|InFuture$|DatePassed$|NotReached$|NotBegun$|NotAfterToday$/],
  ['a period that must be over first', 'RULE_VIOLATION', /(Month|Year)NotOver$/],
  ['a record that has gone on', 'CONFLICT', /Already|(Ended|Closed|Decided|Undecided|Ruled|Undone|Withdrawn|InEffect|Superseded|(?<!Not)Over)$|Not(Active|Queued|Returned)$/],
  ['something that is there', 'CONFLICT', /(Exists|DayTaken|Overlaps|Open|Running|InProgress|BothFiled)$/],
  ['somebody else was first', 'CONFLICT', /(Changed|Meanwhile)$|Merged$/],
];

/** Named like a state and yet a rule of its own: how often, how long, in which order, of whom. */
const BY_RULE: readonly string[] = ['AlreadyExtended', 'AlreadyDiamond', 'UndoWindowOver', 'TeamPeriodOver', 'EarlierMonthOpen', 'SamePersonTwice'];

describe('refusals of all services', () => {
  let refusals: readonly Named[];
  beforeAll(async () => void (refusals = await allRefusals()));

  it('house › are all looked at', () => {
    expect(refusals.length).toBeGreaterThan(150);
    expect(new Set(refusals.map(({ where }) => where.split('/')[0])).size).toBe(5);
  });

  it.each(KINDS)('house › %s: %s', (_, code, names) => {
    const ofKind = refusals.filter(({ name }) => names.test(name) && !BY_RULE.includes(name));
    expect(ofKind).not.toEqual([]);
    expect(ofKind.filter(({ entry }) => entry.code !== code).map(({ where, name, entry }) => `${where} ${name} ${entry.code}`)).toEqual([]);
  });

  it('house › what a rule forbids names the rule, and so does what only looks like a state', () => {
    const byRule = refusals.filter(({ name, entry }) => entry.code === 'RULE_VIOLATION' || BY_RULE.includes(name));
    expect(byRule.filter(({ entry }) => entry.code !== 'RULE_VIOLATION' || !/^[A-Z]{3}-\d+$/.test(entry.rule ?? '')).map(({ name }) => name)).toEqual([]);
    expect(BY_RULE.filter(name => !byRule.some(one => one.name === name))).toEqual([]);
  });

  it('house › whatever is not found is named so', () => {
    expect(refusals.filter(({ name, entry }) => entry.code === 'NOT_FOUND' && !KINDS[0]?.[2].test(name)).map(({ name }) => name)).toEqual([]);
  });

  it('house › one name is one code, in whatever table it stands', () => {
    const codes = new Map<string, Set<ErrorCode>>();
    for (const { name, entry } of refusals) codes.set(name, (codes.get(name) ?? new Set()).add(entry.code));
    expect([...codes].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('house › each is said in both languages', () => {
    const unsaid = refusals.filter(({ entry }) => !/\p{Script=Han}/u.test(entry.zh) || !/[a-z]/.test(entry.en) || /\p{Script=Han}/u.test(entry.en));
    expect(unsaid.map(({ where, name }) => `${where} ${name}`)).toEqual([]);
  });
});
