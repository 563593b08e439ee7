import { appendToOutbox } from '@keyaccount/event-bus';
import { stamp } from '../../use-cases/cause';
import { dropSteps } from '../store/steps';
import { endDevelopment as saveEnd, type DevelopmentRow } from '../store/developments';
import { ownerIn, owns, signedBy, type DevelopmentScene } from './development-scene';

/** Whether the actor answers for the development: who expands, who answers for the plan, and the city centre's director (REG-10, REG-16). */
export const answersFor = ({ rules, actor }: DevelopmentScene, unit: string): boolean =>
  owns(actor, ownerIn(rules, 'ACCOUNT_MANAGER', unit), unit) || owns(actor, ownerIn(rules, 'HEAD', unit), unit) || owns(actor, 'CITY_DIRECTOR', unit);

/** Writes how a locked development ended and tells of it; what was still open is dropped. */
export const endDevelopment = async ({ tx, deps, actor, now, cause }: DevelopmentScene, { id, version, customerId, unit }: DevelopmentRow, status: 'SUCCEEDED' | 'ABANDONED', outcome: string): Promise<void> => {
  await dropSteps(tx, id);
  await saveEnd(tx, id, { status, by: signedBy(actor), at: now, outcome });
  await appendToOutbox(tx, [{
    type: 'registry.development-ended.v1', aggregateId: id, version: version + 1, data: { developmentId: id, version: version + 1, customerId, unit, outcome: status }, ...stamp(cause),
  }], deps);
};
