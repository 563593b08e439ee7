import { Unavailable } from '@keyaccount/subgraph-kit';
import type { Directory } from '../policy/territory';

const unknown = (): Unavailable =>
  new Unavailable({ reason: 'OrganisationUnknown', zh: '机构资料尚未到达,请稍后再试。', en: 'The units are not known here yet; try again shortly.' });

/** Nobody can be made responsible before organisation has told of a single unit. */
export const organisationKnown = (directory: Directory): void => {
  if (directory.byCode.size === 0) throw unknown();
};

/** What was decided; where nothing could be, since no unit is known. */
export const decidedBy = <T>(decision: T | undefined): T => {
  if (decision === undefined) throw unknown();
  return decision;
};
