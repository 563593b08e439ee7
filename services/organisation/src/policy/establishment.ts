import type { PostKind } from '@keyaccount/contracts';

export type EstablishmentLine = {
  readonly post: PostKind;
  /** What the line's people are dedicated to, of all in the post; null for the post as a whole. */
  readonly dedicatedTo: string | null;
  readonly minimum: number;
  readonly maximum: number | null;
};
type Holder = { readonly post: PostKind; readonly dedicatedTo: string | null };
export type PostReport = EstablishmentLine & { readonly filled: number; readonly vacant: number };

/**
 * Establishment against appointments that hold (ORG-2): a line for the post counts all who hold it, a dedicated line
 * ("5, of whom 3 for government and enterprise") those among them who are dedicated to it. [plan]
 */
export const reportEstablishment = (lines: readonly EstablishmentLine[], holders: readonly Holder[]): PostReport[] =>
  lines.map(line => {
    const filled = holders.filter(({ post, dedicatedTo }) => post === line.post && (line.dedicatedTo === null || line.dedicatedTo === dedicatedTo)).length;
    return { ...line, filled, vacant: Math.max(0, line.minimum - filled) };
  });
