import { uuid } from '@keyaccount/contracts';
import { InvalidInput } from '@keyaccount/subgraph-kit';

/** An id that may be left out; one of another shape is refused. */
export const idOrNull = (field: string, id: string | null | undefined): string | null => {
  if (id === null || id === undefined) return null;
  if (uuid.safeParse(id).success) return id;
  throw new InvalidInput({ field, reason: 'IdMalformed', zh: `${field} 不是编号。`, en: `${field} is not an id.` });
};
