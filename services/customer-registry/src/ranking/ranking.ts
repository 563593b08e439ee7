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
  /** By unit and day in one key: the lines of the unit's report, where there is such a unit and it is one of the viewer's. */
  const reports = async (tx: Tx, actor: Actor, keys: readonly string[]) => {
    const { directory } = await readRules(tx, 'LOOK');
    const asked = keys.map(rankingPlace).filter(({ unit }) => directory.byCode.has(unit) && concerns(actor, unit));
    const [schemes, held] = [await schemesOn(tx, asked.map(({ on }) => on)), await rankingsOn(tx, asked.map(({ key }) => key))];
    return new Map(asked.map(({ key, on }) => {
      const scheme = schemes.get(on) ?? null;
      return [key, { scheme, lines: reportLines(held.get(key)?.groups ?? [], scheme?.groups ?? []) }];
    }));
  };
  /** By unit and day in one key: the groups in the unit's order, where the unit is one of the viewer's. */
  const ranked = async (tx: Tx, actor: Actor, keys: readonly string[]) => {
    const asked = keys.map(rankingPlace).filter(({ unit }) => concerns(actor, unit));
    const [schemes, held] = [await schemesOn(tx, asked.map(({ on }) => on)), await rankingsOn(tx, asked.map(({ key }) => key))];
    return new Map(asked.map(({ key, on }) => {
      const [own, groups] = [held.get(key), schemes.get(on)?.groups ?? []];
      const order = own ? stillRanked(own.groups, groups) : [];
      return [key, order.flatMap((code, at) => groups.filter(group => group.code === code).map(group => ({ place: at + 1, group, since: own?.from ?? on })))];
    }));
  };
  return {
    useCases: { setClassificationScheme: setClassificationScheme(deps), rankUnitGroups: rankUnitGroups(deps, readRules) },
    queries: {
      classificationSchemes: read(allSchemes), classificationSchemesOn: detail(schemesOn), classificationReportsOf: read(reports), rankedGroupsOf: read(ranked),
    },
  };
};
