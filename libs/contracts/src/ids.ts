const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of an id. */
export const isId = (text: string): boolean => UUID.test(text);

/** The id before all others, which nothing has. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Ids are opaque to clients: one of another shape is looked up as one that nothing has. */
export const idOf = (text: string): string => (isId(text) ? text.toLowerCase() : NO_ID);
