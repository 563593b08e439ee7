import { uuid } from '@keyaccount/contracts';
import { InvalidInput } from '@keyaccount/subgraph-kit';

/** An id that may be left out; one of another shape is refused. */
export const idOrNull = (field: string, id: string | null | undefined): string | null => {
  if (id === null || id === undefined) return null;
  if (uuid.safeParse(id).success) return id;
  throw new InvalidInput({ field, reason: 'IdMalformed', zh: `${field} 不是编号。`, en: `${field} is not an id.` });
};

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Ids are opaque to clients: one of another shape is looked up as one that nobody has. */
export const idOf = (id: string): string => (uuid.safeParse(id).success ? id.toLowerCase() : NOBODY);
