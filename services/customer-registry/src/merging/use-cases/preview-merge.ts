import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { customersById, type CustomerRow } from '../../store/customers';
import { bureauDay } from '@keyaccount/contracts';
import { mergeFaults, type MergeFault } from '../policy/merge-fault';
import { DECLARATIONS, DECLARATIONS_LAPSED, REGISTRATIONS } from '../store/claim-moves';
import { DEVELOPMENTS, DEVELOPMENTS_ENDED, ENTERPRISES, PLAN_PARTS } from '../store/development-moves';
import { mergeablesOf, openDisputesOf, revenueByYear, type YearSum } from '../store/merges';
import { AGREEMENTS, BRANCHES, CONTACTS, DISPUTES, EXCEPTIONS, EXCEPTIONS_ENDED, FILINGS, SERVICE_RECORDS, SOURCE_REFS } from '../store/moves';
import { countTouched, type Given, type MergedKind, type Move } from '../store/touch';
import { claimFates } from './merge-claims';

/** What a merge touches, one kind after another. */
export type Touched = { readonly kind: MergedKind; readonly count: number };
export type PreviewedMerge = {
  readonly survivor: CustomerRow; readonly merged: CustomerRow; readonly refusals: readonly MergeFault[]; readonly moves: readonly Touched[]; readonly revenue: readonly YearSum[];
};

/** Kinds in the order in which they are shown. */
const SHOWN: readonly (Move & { readonly name: MergedKind })[] = [
  SOURCE_REFS, CONTACTS, AGREEMENTS, SERVICE_RECORDS, BRANCHES, FILINGS, REGISTRATIONS, DECLARATIONS, DECLARATIONS_LAPSED, DISPUTES, EXCEPTIONS, EXCEPTIONS_ENDED,
  ENTERPRISES, DEVELOPMENTS, DEVELOPMENTS_ENDED, PLAN_PARTS,
];

/** Open registrations by what would become of them: those that go to the survivor, queue, and end. */
const claimCounts = async (tx: Tx, given: Given): Promise<[MergedKind, number][]> => {
  const fates = await claimFates(tx, given);
  const counted = (wanted: (typeof fates)[number]['fate']): number => fates.filter(({ fate }) => fate === wanted).length;
  return [
    ['REGISTRATION', fates.filter(({ fate, of }) => of === given.mergedId && fate !== 'ENDS').length], ['CLAIM_QUEUED', counted('QUEUES')], ['CLAIM_ENDED', counted('ENDS')],
  ];
};

const countsOf = async (tx: Tx, given: Given): Promise<Touched[]> => {
  const counts = new Map<MergedKind, number>();
  for (const move of SHOWN) counts.set(move.name, await countTouched(tx, move, given));
  for (const [kind, count] of await claimCounts(tx, given)) counts.set(kind, count);
  // As the merge goes: what lapses does not go to the survivor.
  counts.set('DECLARATION', (counts.get('DECLARATION') ?? 0) - (counts.get('DECLARATION_LAPSED') ?? 0));
  return [...counts].flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []));
};

/** What merging would touch, and what would refuse it; nothing is written (REG-1). Null to who may not see both. */
export const previewMerge = (deps: Pick<ServiceDeps, 'clock'>) => async (tx: Tx, actor: Actor, survivorId: string, mergedId: string): Promise<PreviewedMerge | null> => {
  const seen = await customersById(tx, actor, [survivorId, mergedId]);
  const [survivor, merged] = [seen.get(survivorId), seen.get(mergedId)];
  const [about, disputes] = [await mergeablesOf(tx, [survivorId, mergedId]), await openDisputesOf(tx, [survivorId, mergedId])];
  const [one, other] = [about.get(survivorId), about.get(mergedId)];
  if (!survivor || !merged || !one || !other) return null;
  const at = deps.clock.now();
  const given: Given = { mergeId: mergedId, survivorId, mergedId, at, today: bureauDay(at), reason: '', by: null };
  return {
    survivor, merged, refusals: mergeFaults(one, other, disputes.get(survivorId) ?? [], disputes.get(mergedId) ?? []),
    moves: await countsOf(tx, given), revenue: await revenueByYear(tx, mergedId),
  };
};
