import { bureauDay, type Kind } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { divisionFault } from '../policy/customer-code';
import type { KnownCustomer } from '../policy/matching';
import { isLine, profileFaults, type Profile } from '../policy/profile';
import type { FieldChange } from '../profile/policy/changes';
import { appendChanges } from '../profile/store/changes';
import { filesOf } from '../profile/store/files';
import { territoryUnits } from '../policy/territory';
import type { RegistryRefusal } from '../refusals';
import { lockCustomers, type HeldCustomer } from '../store/accounts';
import type { ReadRules, Rules } from '../store/directory';
import { latestFilings } from '../store/filings';
import { headOfficeByCode, updateProfile } from '../store/profiles';
import { insertAgreements, insertRefs, lockRecording } from '../store/recording';
import { agreementSigned } from './agreement-signed';
import { becomeKnown, publishRecorded } from './become-known';
import { causeOf, type Cause } from './cause';
import { matching } from './match-filing';
import { submitFilings } from './submit-filings';

export type FileCustomer = Profile & {
  readonly division: string;
  readonly kind: Kind;
  readonly agreementSigned: boolean;
  readonly headOfficeCode: string | null;
  /** The returned filing that this one corrects. */
  readonly filingId: string | null;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};
export type FiledCustomer = { readonly filingId: string; readonly customerId: string };

type Scene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly actor: Actor; readonly rules: Rules; readonly command: FileCustomer; readonly cause: Cause };

/** May the known customer be filed? A prospect may, and so may one that lapsed (REG-1) or whose filing was sent back. */
export const mayBeFiled = async (tx: Tx, customer: Pick<HeldCustomer, 'id' | 'status'>): Promise<boolean> => {
  if (customer.status === 'PROSPECT' || customer.status === 'LAPSED') return true;
  return customer.status === 'FILED' && (await latestFilings(tx, [customer.id])).get(customer.id)?.status === 'RETURNED';
};

export const headOfficeOf = async ({ tx, actor, command: { headOfficeCode } }: Pick<Scene, 'tx' | 'actor' | 'command'>): Promise<string | null | Refused<'HeadOfficeNotFound' | 'HeadOfficeIsBranch' | 'CustomerMerged'>> => {
  if (headOfficeCode === null) return null;
  const head = await headOfficeByCode(tx, actor, headOfficeCode);
  if (!head) return refused('HeadOfficeNotFound', { field: 'input.headOfficeCode' });
  if (head.survivor !== null) return refused('CustomerMerged', { field: 'input.headOfficeCode', survivor: head.survivor });
  return head.isBranch ? refused('HeadOfficeIsBranch', { field: 'input.headOfficeCode' }) : head.id;
};

/** References and a credit code that a known customer did not have, and an agreement that began, are facts of their own. */
const tellWhatIsNew = async ({ tx, deps, command, cause }: Scene, { id, version }: HeldCustomer, known: KnownCustomer, refsAdded: boolean, agreementId: string | null): Promise<void> => {
  if (refsAdded || (command.creditCode !== null && command.creditCode !== known.creditCode)) await publishRecorded(tx, deps, id, cause);
  if (agreementId !== null) await appendToOutbox(tx, [agreementSigned({ agreementId, customerId: id, version }, cause)], deps);
};

/** What a filing corrects of a customer that is known is a change of its file (REG-15). */
const noteCorrections = async ({ tx, deps, actor, command, cause: { correlationId } }: Scene, before: HeldCustomer, known: KnownCustomer): Promise<void> => {
  const name = (await filesOf(tx, [before.id])).get(before.id)?.name ?? null;
  const stated: FieldChange[] = [
    { field: 'name', before: name, after: command.name }, { field: 'division', before: before.division, after: command.division },
    { field: 'creditCode', before: known.creditCode, after: command.creditCode ?? known.creditCode },
  ];
  const changes = stated.filter(change => change.before !== change.after);
  await appendChanges(tx, deps.newId, before.id, changes, { by: staffIdOf(actor) ?? null, at: deps.clock.now(), reason: null, correlationId });
};

/** The unit that files: the actor's own; for the system the one of the territory. */
const filingUnit = ({ actor, rules: { directory }, command: { division } }: Scene): string => {
  const own = actor.kind === 'staff' ? actor.posts[0]?.unit : undefined;
  return own ?? territoryUnits(division, directory)[0] ?? directory.cityCentre?.code ?? '';
};

const submit = async (scene: Scene, customer: HeldCustomer): Promise<FiledCustomer> => {
  const { tx, deps, actor, rules, command, cause } = scene;
  const filingId = deps.newId();
  const mainLine = isLine(command.mainLine) ? command.mainLine : null;
  const submission = { customer, filingId, unit: filingUnit(scene), filedBy: staffIdOf(actor) ?? null, kind: command.kind, mainLine };
  await submitFilings(tx, deps, rules, [submission], bureauDay(deps.clock.now()), cause);
  return { filingId, customerId: customer.id };
};

const file = async (scene: Scene): Promise<FiledCustomer | Refused<RegistryRefusal>> => {
  const { tx, deps, command } = scene;
  const headOffice = await headOfficeOf(scene);
  if (headOffice !== null && typeof headOffice !== 'string') return headOffice;
  const match = await matching(scene);
  if ('refused' in match) return match;
  const id = match.known?.id ?? (await becomeKnown(tx, deps, command, scene.cause));
  const [before] = await lockCustomers(tx, [id]);
  if (!before) throw new Error(`customer ${id} is gone`);
  if (match.known && !(await mayBeFiled(tx, before))) return refused('CustomerAlreadyFiled', { unit: before.unit ?? before.filerUnit ?? '' });
  if (headOffice === id) return refused('HeadOfficeIsBranch', { field: 'input.headOfficeCode' });
  if (match.known) await insertRefs(tx, match.newRefs.map(ref => ({ ...ref, customerId: id })));
  const agreementId = command.agreementSigned && !match.known?.agreementSigned ? deps.newId() : null;
  if (agreementId !== null) await insertAgreements(tx, [{ id: agreementId, customerId: id }], deps.clock.now());
  if (match.known) await noteCorrections(scene, before, match.known);
  await updateProfile(tx, { ...command, id, headOffice });
  const [customer = before] = await lockCustomers(tx, [id]);
  if (match.known) await tellWhatIsNew(scene, customer, match.known, match.newRefs.length > 0, agreementId);
  return submit(scene, customer);
};

/** A unit reports a qualifying customer to the city centre (备案, REG-1), as a new one or as a prospect that is known by credit code, source reference or, without these, by its name there; or it corrects what was returned, whatever was wrong. */
export const fileCustomer = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: FileCustomer): Promise<FiledCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:file');
  const [fault] = profileFaults(command);
  if (fault) return refused(fault.fault, { field: fault.field });
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'fileCustomer', key, input }, async () => {
    const rules = await readRules(tx, 'HOLD');
    const division = divisionFault(command.division, bureauDay(deps.clock.now()), rules.divisions);
    if (division) return refused(division, { field: 'input.division' });
    await lockRecording(tx);
    return file({ tx, deps, actor, rules, command, cause: causeOf(actor, correlationId) });
  }));
};
