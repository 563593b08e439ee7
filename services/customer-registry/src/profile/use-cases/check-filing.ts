import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { isRefused, readAs, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { divisionFault } from '../../policy/customer-code';
import { meetsDefinition } from '../../policy/filing';
import { profileFaults } from '../../policy/profile';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { headOfficeOf, mayBeFiled, type FileCustomer } from '../../use-cases/file-customer';
import { matching } from '../../use-cases/match-filing';
import { standingOf } from '../store/standings';

/** Something that a filing lacks; what does not block is asked by the city centre. */
export type Lack = { readonly reason: RegistryRefusal; readonly field: string | null; readonly details: Readonly<Record<string, string>>; readonly blocks: boolean };

const blocking = ({ refused, details }: Refused<RegistryRefusal>): Lack => ({ reason: refused, field: details['field'] ?? null, details, blocks: true });

const lackOfCustomer = async (tx: Tx, actor: Actor, command: FileCustomer): Promise<Lack[]> => {
  const match = await matching({ tx, actor, command });
  if ('refused' in match) return [blocking(match)];
  const standing = match.known && (await standingOf(tx, match.known.id));
  if (standing && !(await mayBeFiled(tx, standing))) {
    return [{ reason: 'CustomerAlreadyFiled', field: null, details: { unit: standing.unit ?? standing.filerUnit ?? '' }, blocks: true }];
  }
  const { qualifies = null, agreementSigned = false, policyDesignated = false } = standing ?? {};
  const meets = meetsDefinition({ qualifies: qualifies ?? undefined, agreementSigned: agreementSigned || command.agreementSigned, policyDesignated });
  return meets ? [] : [{ reason: 'CustomerDoesNotQualify', field: null, details: {}, blocks: false }];
};

/** Everything that a filing lacks, at once and before it is submitted (REG-1); writes nothing. */
export const checkFiling = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: FileCustomer): Promise<Lack[]> => {
  requirePermission(actor, 'customer:file');
  return readAs(deps.db, actor, async tx => {
    const { divisions } = await readRules(tx, 'LOOK');
    const faults = profileFaults(command).map(({ fault, field }): Lack => ({ reason: fault, field, details: {}, blocks: true }));
    const division = divisionFault(command.division, bureauDay(deps.clock.now()), divisions);
    if (division) faults.push({ reason: division, field: 'input.division', details: {}, blocks: true });
    const head = await headOfficeOf({ tx, actor, command });
    if (isRefused(head)) faults.push(blocking(head));
    return [...faults, ...(await lackOfCustomer(tx, actor, command))];
  });
};
