const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are opaque to clients: what has another shape belongs to nothing. */
export const isUuid = (id: string): boolean => UUID.test(id);

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id of no shape is looked up as one that nobody has. */
export const idOf = (id: string): string => (isUuid(id) ? id.toLowerCase() : NOBODY);
