import { showByClaims, type ClaimScene } from '../../claims/use-cases/end-claims';
import { lockCustomers } from '../../store/accounts';
import { DEVELOPMENT_HIDDEN, DEVELOPMENTS, DEVELOPMENTS_ENDED, ENTERPRISES, ownPartsFollow, PLAN_PARTS, servedBy, STEPS_DROPPED } from '../store/development-moves';
import { hide, show, takeBack, touch, type Given } from '../store/touch';

/** Whoever serves a branch by a plan that was abandoned with the merge sees it no more, and again once it goes on (REG-9). */
const showBranches = async (scene: ClaimScene, given: Given): Promise<void> => {
  const branches = await lockCustomers(scene.tx, await servedBy(scene.tx, given));
  if (branches.length > 0) await showByClaims(scene, branches);
};

/** The survivor is surveyed and developed in the place of the merged customer (REG-9, REG-10). Both are locked. */
export const mergeDevelopments = async (scene: ClaimScene, given: Given): Promise<void> => {
  const { tx } = scene;
  for (const move of [DEVELOPMENTS_ENDED, STEPS_DROPPED, DEVELOPMENTS]) await touch(tx, move, given);
  await ownPartsFollow(tx, given.mergeId, given.mergedId, given.survivorId);
  for (const move of [ENTERPRISES, PLAN_PARTS]) await touch(tx, move, given);
  for (const hidden of DEVELOPMENT_HIDDEN) await hide(tx, hidden, given);
  await showBranches(scene, given);
};

/** The merged customer is surveyed and developed by itself again. Both are locked. */
export const unmergeDevelopments = async (scene: ClaimScene, given: Given): Promise<void> => {
  const { tx } = scene;
  for (const move of [DEVELOPMENTS, DEVELOPMENTS_ENDED, STEPS_DROPPED, PLAN_PARTS, ENTERPRISES]) await takeBack(tx, move, given);
  await ownPartsFollow(tx, given.mergeId, given.survivorId, given.mergedId);
  for (const hidden of DEVELOPMENT_HIDDEN) await show(tx, hidden, given);
  await showBranches(scene, given);
};
