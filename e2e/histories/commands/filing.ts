import { Readable } from 'node:stream';
import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { director, informationSupervisor } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customerOf, nameOf, NOTHING, oneOf, refOf, slotOf, type Command, type Outcome, type Story } from '../history';
import { grade, kind, line, place, record, slot, SLOTS, unit, which } from './arbitraries';
import { memberOf } from './people';
import { gradeAnew } from './responsibility';

const HEADER = 'source_system,source_ref,name,credit_code,division,sector,agreement_signed,head_office_ref';
const call = () => ({ idempotencyKey: null, correlationId: newId() });

const sendProspects = async (story: Story, slots: readonly number[], agreement: boolean, headOffice: boolean): Promise<Outcome> => {
  const { imports, useCases } = story.world.registry;
  const lines = slots.map(one => ['CRM', refOf(story, one), nameOf(story, one), '', slotOf(story, one).division, '制造', agreement ? 'true' : '', headOffice && one > 0 ? refOf(story, 0) : ''].join(','));
  const sent = await useCases.importCustomers(informationSupervisor(), { contentType: 'text/csv; charset=utf-8', body: Readable.from([Buffer.from([HEADER, ...lines].join('\n'))]), correlationId: newId() });
  await imports.settled();
  return sent;
};

type File = { readonly slot: number; readonly by: string; readonly moved: string | null; readonly branchOf: number | null };

export const file = async (story: Story, { slot: nth, by, moved, branchOf }: File): Promise<Outcome> => {
  const { division, kind: of, line: mainLine, agreement } = slotOf(story, nth);
  const head = branchOf === null ? undefined : await customerOf(story, branchOf);
  return story.world.registry.useCases.fileCustomer(memberOf(by), {
    name: nameOf(story, nth), creditCode: null, kind: of, mainLine, sourceRefs: [{ system: 'CRM', ref: refOf(story, nth) }],
    division: moved ?? division, agreementSigned: agreement, headOfficeCode: head?.code ?? null, filingId: null, ...call(),
  });
};

type Correction = { readonly which: number; readonly by: string | null; readonly moved: string | null };

/** A filing is returned, where none waits to be corrected, and sent again with the name alone, by its unit or another; whoever may not see it finds nothing to correct. */
const correct = async (story: Story, { which: nth, by, moved }: Correction): Promise<Outcome> => {
  const found = await oneOf<{ id: string; name: string; division: string; unit: string; status: string }>(story, 'filing', 'RETURNED', nth, 'c.name, c.division, t.unit_code as unit, t.status');
  if (!found) return NOTHING;
  const { id: filingId, name, division, unit: filer } = found;
  const returned = found.status === 'SUBMITTED' ? [await review(story, filingId, 'RETURN')] : [];
  return [...returned, await story.world.registry.useCases.fileCustomer(memberOf(by ?? filer), {
    name, creditCode: null, kind: 'REGIONAL', mainLine: null, sourceRefs: [], division: moved ?? division, agreementSigned: false, headOfficeCode: null, filingId, ...call(),
  })];
};
const CORRECT_REFUSALS = ['FilingNotFound', 'FilingNotReturned', 'CustomerMerged', 'CustomerAlreadyFiled'];
export const FILE_REFUSALS = ['CustomerAlreadyFiled', 'HeadOfficeNotFound', 'HeadOfficeIsBranch'];

type Review = Parameters<Story['world']['registry']['useCases']['reviewFiling']>[1];

export const review = async (story: Story, filingId: string, decision: Review['decision'], more: Partial<Review> = {}): Promise<object> =>
  story.world.registry.useCases.reviewFiling(director(), { filingId, decision, kind: null, mainLine: null, reason: '资料', ...call(), ...more });

export const REVIEW_REFUSALS = ['FilingAlreadyDecided', 'GradePending', 'CustomerQualifies', 'CustomerDoesNotQualify'];
const filing = (story: Story, nth: number) => oneOf(story, 'filing', 'SUBMITTED', nth);

/** Grading hears of what was filed, and the registry of its first grade. */
export const gradeFirst = async ({ world }: Story): Promise<void> => {
  for (const to of ['grading', 'registry'] as const) await world.post.deliver({ to: [to], seed: 0, share: 100, repeats: 0 });
};

/** Customers of the history are filed, graded and approved. */
export const OPENING: Command = command({
  name: 'become key accounts', weight: 3, refusals: [...FILE_REFUSALS, ...REVIEW_REFUSALS],
  args: record({ slots: fc.subarray([...Array(SLOTS).keys()], { minLength: 2 }), by: unit, branches: fc.boolean(), grades: fc.array(grade, { minLength: SLOTS, maxLength: SLOTS }) }),
  run: async (story, { slots, by, branches, grades }) => {
    const filed: object[] = [];
    for (const nth of slots) filed.push(await file(story, { slot: nth, by, moved: null, branchOf: branches && nth > 0 ? 0 : null }));
    await gradeFirst(story);
    const done = filed.flatMap(one => ('filingId' in one ? [one as { filingId: string; customerId: string }] : []));
    for (const [nth, { customerId }] of done.entries()) await gradeAnew(story, customerId, grades[nth] ?? 'SILVER');
    return [...filed, ...(await Promise.all(done.map(({ filingId }) => review(story, filingId, 'APPROVE'))))];
  },
});

/** From prospect to key account (REG-1, REG-2). */
export const FILING_COMMANDS: readonly Command[] = [
  command({
    name: 'record prospects', args: record({ slots: fc.subarray([...Array(SLOTS).keys()], { minLength: 1 }), agreement: fc.boolean(), headOffice: fc.boolean() }),
    run: (story, { slots, agreement, headOffice }) => sendProspects(story, slots, agreement, headOffice),
  }),
  command({
    name: 'file', weight: 5, refusals: FILE_REFUSALS, run: file,
    args: record({ slot, by: unit, moved: fc.option(place, { freq: 5 }), branchOf: fc.option(slot) }),
  }),
  command({ name: 'correct a returned filing', weight: 2, refusals: [...CORRECT_REFUSALS, ...REVIEW_REFUSALS], run: correct, args: record({ which, by: fc.option(unit), moved: fc.option(place) }) }),
  ...(['APPROVE', 'REJECT', 'RETURN'] as const).map(decision => command({
    name: decision.toLowerCase(), weight: decision === 'APPROVE' ? 10 : 2, refusals: REVIEW_REFUSALS, args: record({ which, kind: fc.option(kind), line }),
    run: async (story, { which: nth, kind: of, line: mainLine }) => {
      const found = await filing(story, nth);
      return found ? review(story, found.id, decision, { kind: of, mainLine }) : NOTHING;
    },
  })),
  command({
    name: 'approve twice at once', refusals: [...FILE_REFUSALS, ...REVIEW_REFUSALS], args: record({ slot, by: unit }),
    run: async (story, { slot: nth, by }) => {
      await file(story, { slot: nth, by, moved: null, branchOf: null });
      await gradeFirst(story);
      const found = await filing(story, 0);
      if (!found) return NOTHING;
      const decided = await Promise.all([review(story, found.id, 'APPROVE'), review(story, found.id, 'APPROVE')]);
      if (!decided.some(isRefused)) throw new Error('a filing was approved twice');
      return decided;
    },
  }),
  OPENING,
  command({ name: 'file all that qualify', weight: 1, args: fc.constant(null), run: ({ world }) => world.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', ...call() }) }),
  command({ name: 'approve all that qualify', weight: 1, args: fc.constant(null), run: ({ world }) => world.registry.useCases.approveQualifyingFilings(director(), { limit: 100, ...call() }) }),
];
