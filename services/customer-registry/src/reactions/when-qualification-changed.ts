import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { applyQualifications } from '../use-cases/apply-qualifications';

/** Who may be filed, and as what (REG-1). */
export const whenQualificationChanged = (actor: Actor, apply: ReturnType<typeof applyQualifications>) => (events: readonly EventOf<'grading.qualification-changed.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
