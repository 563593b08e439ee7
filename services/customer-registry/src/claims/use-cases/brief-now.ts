import type { Tx } from '@keyaccount/subgraph-kit';
import type { Rules } from '../../store/directory';
import { recommend } from '../policy/recommendation';
import { briefsOf, type Brief } from '../store/dispute-briefs';

/** Evidence and recommendation as they stand when a dispute ends: they are kept with it (REG-7). */
export const briefNow = async (tx: Tx, { directory }: Rules, disputeId: string): Promise<Brief> => {
  const brief = (await briefsOf(tx, [disputeId], (territory, parties) => recommend(territory, parties, directory))).get(disputeId);
  if (!brief) throw new Error(`dispute ${disputeId} is gone`);
  return brief;
};
