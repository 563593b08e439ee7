/** A sign-in name as it is kept: case and full-width forms make no difference. */
export const normalUsername = (username: string): string => username.normalize('NFKC').trim().toLowerCase();
