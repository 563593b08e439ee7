import { bureauDay } from '@keyaccount/contracts';
import { systemActor, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { Reads } from '../reads';
import type { Place } from '../store/customer-lists';
import type { ReadRules } from '../store/directory';
import { setting, settingsOn } from '../store/settings';
import { flagDue } from './policy/flag-clock';
import { exceptionsById, exceptionsOfCustomers } from './store/exceptions';
import { countFlagged, flaggedPage, ownershipsOn } from './store/explanations';
import { matrixVersions, matrixVersionsByDay } from './store/matrices';
import { RegistryResponsibility1767312000000 } from './store/migrations/1767312000000-responsibility';
import { designateStrategicCustomer } from './use-cases/designate-strategic-customer';
import { endOverride } from './use-cases/end-override';
import { endStrategicDesignation } from './use-cases/end-strategic-designation';
import { overrideOwnership } from './use-cases/override-ownership';
import { previewMoves } from './use-cases/preview-moves';
import { setResponsibilityMatrix } from './use-cases/set-responsibility-matrix';
import { settleDaily } from './use-cases/settle-daily';
import { settleOwnership } from './use-cases/settle-ownership';

const settler = systemActor('ownership-settlement', ['ownership:settle']);

export const RESPONSIBILITY_MIGRATIONS = [RegistryResponsibility1767312000000] as const;

/** Who is responsible: the matrix as dated data, overrides, strategic customers, and why (REG-3, REG-7, REG-13, REG-14, REG-16). */
export const responsibility = (deps: ServiceDeps, readRules: ReadRules, { read, readWith, detail }: Reads) => {
  const today = (): string => bureauDay(deps.clock.now());
  const flagged = async (tx: Tx, actor: Actor, after: Place | null, limit: number) => {
    const days = setting(await settingsOn(tx, ['FLAGGED_DAYS'], today()), 'FLAGGED_DAYS');
    return (await flaggedPage(tx, actor, after, limit)).map(row => {
      const due = flagDue(bureauDay(row.flaggedSince), days);
      return { customer: row, since: row.flaggedSince, due, overdue: due < today(), place: row.place };
    });
  };
  const settle = settleOwnership(deps, readRules);
  return {
    today,
    daily: settleDaily(deps, settler, settle),
    useCases: {
      overrideOwnership: overrideOwnership(deps, readRules),
      endOverride: endOverride(deps, readRules),
      designateStrategicCustomer: designateStrategicCustomer(deps, readRules),
      endStrategicDesignation: endStrategicDesignation(deps, readRules),
      setResponsibilityMatrix: setResponsibilityMatrix(deps, readRules),
      settleOwnership: settle,
    },
    queries: {
      ownershipsOn: detail(ownershipsOn),
      exceptionsOfCustomers: detail(exceptionsOfCustomers),
      exceptionsById: detail(exceptionsById),
      matrixVersions: read(matrixVersions),
      matrixVersionsByDay: detail(matrixVersionsByDay),
      flaggedPage: read(flagged),
      countFlagged: read(countFlagged),
      ownershipMovesPreview: readWith('ownership:preview')(previewMoves(readRules)),
      cityCentres: read(async (tx, _actor, names: readonly string[]) => {
        const { directory: { cityCentre } } = await readRules(tx, 'LOOK');
        return new Map(names.flatMap(name => (cityCentre ? [[name, cityCentre.code] as const] : [])));
      }),
    },
  };
};
