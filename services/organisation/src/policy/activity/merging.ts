import { entryFor } from './entry';

const ofCode = (code: string | null): { zh: string; en: string } => (code === null ? { zh: '另一未编号客户', en: 'Another customer without an ID' } : { zh: `客户${code}`, en: `Customer ${code}` });

export const customersMerged = entryFor<'registry.customers-merged.v1'>()({
  note: ({ data: { survivor, merged, undoUntil } }) => ({ customerId: survivor.customerId, units: [], facts: { code: merged.code, undoUntil } }),
  tell: ({ code, undoUntil }) => ({
    zh: `${ofCode(code).zh}并入本客户,${undoUntil}以前可以撤销。`, en: `${ofCode(code).en} was merged into this one; it can be undone until ${undoUntil}.`,
  }),
});

export const customersUnmerged = entryFor<'registry.customers-unmerged.v1'>()({
  note: ({ data: { survivor, restored } }) => ({ customerId: survivor.customerId, units: [], facts: { code: restored.code } }),
  tell: ({ code }) => ({ zh: `${ofCode(code).zh}的并入已撤销,恢复为单独客户。`, en: `${ofCode(code).en} stands by itself again; the merge was undone.` }),
});
