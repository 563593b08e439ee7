import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** How far the ledger's postings have been read, without a gap, and the highest that was heard of. */
export type WatermarkRow = { readonly applied: number; readonly published: number };

export const watermark = async (tx: Tx): Promise<WatermarkRow> => {
  const [row] = await rows<WatermarkRow>(tx, 'select applied, published from watermark');
  return row ?? { applied: 0, published: 0 };
};

/** Keeps postings out until this transaction ends: what a run reads is exactly what its watermark says. */
export const holdWatermark = async (tx: Tx): Promise<WatermarkRow> => {
  const [row] = await rows<WatermarkRow>(tx, 'select applied, published from watermark for update');
  return row ?? { applied: 0, published: 0 };
};

/** Notes the postings that have been applied and moves the mark over every gap that they close. The mark must be held. */
export const advanceWatermark = async (tx: Tx, sequences: readonly number[]): Promise<WatermarkRow> => {
  await tx.query(
    `insert into posting_ahead (sequence) select s from unnest($1::int[]) as u(s) where s > (select applied from watermark) on conflict do nothing`,
    [sequences],
  );
  // Sorted, a sequence without a gap runs level with its row number.
  const [row] = await rows<WatermarkRow>(
    tx,
    `update watermark set published = greatest(published, (select max(s) from unnest($1::int[]) as u(s))),
       applied = applied + (select count(*)::int from (
         select sequence, row_number() over (order by sequence) as place from posting_ahead) p where p.sequence = watermark.applied + p.place)
     returning applied, published`,
    [sequences],
  );
  await tx.query('delete from posting_ahead where sequence <= (select applied from watermark)');
  return row ?? { applied: 0, published: 0 };
};

/** A mark that the ledger has published, without the postings below it. */
export const hearOfSequence = async (tx: Tx, sequence: number): Promise<WatermarkRow> => {
  const [row] = await rows<WatermarkRow>(
    tx, 'update watermark set published = greatest(published, $1) returning applied, published', [sequence],
  );
  return row ?? { applied: 0, published: 0 };
};
