/** "2025-03" as 202503, which sorts and takes four bytes. */
export const monthNumber = (month: string): number => Number(month.replace('-', ''));
export const monthText = (month: number): string => `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;

/** The last day of a month: a policy that begins within a month already holds for it. */
export const lastDayOf = (month: number): string => new Date(Date.UTC(Math.floor(month / 100), month % 100, 0)).toISOString().slice(0, 10);

/** The calendar year before the one that a month lies in: "last year" of GRD-1. */
export const yearBefore = (month: number): number => Math.floor(month / 100) - 1;
