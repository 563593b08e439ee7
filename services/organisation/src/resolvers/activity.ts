import type { Names, Sentence } from '../policy/activity/entry';
import { peopleIn } from '../policy/activity/entry';
import { tell } from '../policy/activity/catalogue';
import type { ActivityResolvers } from '../schema.generated';
import type { ActivityRow } from '../store/activity';
import type { UnitRow } from '../store/tables';
import type { Context } from './context';

const VACANT: Sentence = { zh: '空缺', en: 'vacant' };

/** The sentence of an entry with the names of today; each name is looked up once a request. */
const sentence = async ({ type, facts, units }: ActivityRow, { unit, staff }: Context): Promise<Sentence> => {
  const [foundUnits, people] = await Promise.all([unit.loadMany([...units]), staff.loadMany(peopleIn(facts))]);
  const names = new Map<string, string>();
  for (const found of foundUnits) if (found && !(found instanceof Error)) names.set(found.code, found.name);
  for (const found of people) if (found && !(found instanceof Error)) names.set(found.id, found.name);
  const nameOf = (key: string | null): Sentence => (key === null ? VACANT : { zh: names.get(key) ?? key, en: names.get(key) ?? key });
  const resolved: Names = { unit: nameOf, staff: nameOf };
  return tell(type, facts, resolved);
};

const isUnit = (found: UnitRow | Error | null): found is UnitRow => found !== null && !(found instanceof Error);

export const Activity: ActivityResolvers = {
  actor: ({ actor }, _args, { staff }) => (actor === null ? null : staff.load(actor)),
  customer: async ({ customerId }, _args, { survivor }) => (customerId === null ? null : { id: (await survivor.load(customerId)) ?? customerId }),
  units: async ({ units }, _args, { unit }) => (await unit.loadMany([...units])).filter(isUnit),
  summary: async (row, _args, context) => (await sentence(row, context)).zh,
  summaryEn: async (row, _args, context) => (await sentence(row, context)).en,
};
