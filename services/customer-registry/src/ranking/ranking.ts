import { seesEverything, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { unitsOf } from '../claims/store/scope';
import type { Reads } from '../reads';
import type { ReadRules } from '../store/directory';
import { rankingPlace } from './policy/ranking-key';
import { reportLines } from './policy/report';
import { stillRanked } from './policy/unit-groups';
import { RegistryRanking1768020120000 } from './store/migrations/1768020120000-ranking';
import { allSchemes, schemesOn } from './store/schemes';
import { rankingsOn } from './store/unit-rankings';
import { rankUnitGroups } from './use-cases/rank-unit-groups';
import { setClassificationScheme } from './use-cases/set-classification-scheme';

export const rankingMigrations = [RegistryRanking1768020120000];

const concerns = (actor: Actor, unit: string): boolean => seesEverything(actor) || unitsOf(actor).includes(unit);

/** The classification ranking: the city's table, each unit's order, and the order of its report (REG-12). */
export const ranking = (deps: ServiceDeps, readRules: ReadRules, { read, detail }: Reads) => {
  /** By unit and day in one key, of the viewer's own units: the table of the day and what the unit had ranked. */
  const standing = async (tx: Tx, actor: Actor, keys: readonly string[]) => {
    const asked = keys.map(rankingPlace).filter(({ unit }) => concerns(actor, unit));
    const [schemes, held] = [await schemesOn(tx, asked.map(({ on }) => on)), await rankingsOn(tx, asked.map(({ key }) => key))];
    return asked.map(({ key, unit, on }) => ({ key, unit, on, scheme: schemes.get(on) ?? null, own: held.get(key) }));
  };
  const reports = async (tx: Tx, actor: Actor, keys: readonly string[]) => {
    const { directory } = await readRules(tx, 'LOOK');
    const known = (await standing(tx, actor, keys)).filter(({ unit }) => directory.byCode.has(unit));
    return new Map(known.map(({ key, scheme, own }) => [key, { scheme, lines: reportLines(own?.groups ?? [], scheme?.groups ?? []) }]));
  };
  const ranked = async (tx: Tx, actor: Actor, keys: readonly string[]) =>
    new Map((await standing(tx, actor, keys)).map(({ key, on, scheme, own }) => [
      key, stillRanked(own?.groups ?? [], scheme?.groups ?? []).map((group, at) => ({ place: at + 1, group, since: own?.from ?? on })),
    ]));
  return {
    useCases: { setClassificationScheme: setClassificationScheme(deps), rankUnitGroups: rankUnitGroups(deps, readRules) },
    queries: {
      classificationSchemes: read(allSchemes), classificationSchemesOn: detail(schemesOn), classificationReportsOf: read(reports), rankedGroupsOf: read(ranked),
    },
  };
};
