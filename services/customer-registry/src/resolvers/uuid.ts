const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are opaque to clients: what has another shape belongs to nothing. */
export const isUuid = (id: string): boolean => UUID.test(id);
