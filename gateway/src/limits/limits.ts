/** How much one request, one person and one address may ask for. Each is a setting; these are our defaults. */
export type Limits = {
  /** Nesting of fields; the explorer's own question about the schema needs 15. */
  readonly depth: number;
  /** Values an answer may hold at most, lists counted by their `first`. */
  readonly cost: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  readonly bodyBytes: number;
  /** A body that takes longer to arrive is not waited for. */
  readonly bodyMs: number;
  /** A query in all; what is not there by then is left out. */
  readonly queryMs: number;
  /** A change: a grading run of a province takes half a minute. Shorter than the internal token's life. */
  readonly mutationMs: number;
  /** One read of one subgraph. */
  readonly subgraphMs: number;
  readonly uploadBytes: number;
  /** An upload that stands still so long is given up. */
  readonly uploadIdleMs: number;
  readonly perActor: Rate;
  readonly perAddress: Rate;
  /** Sign-ins that failed. */
  readonly signIns: Rate;
};

/** `burst` at once, `perSecond` in the long run. */
export type Rate = { readonly perSecond: number; readonly burst: number };

export const DEFAULT_LIMITS: Limits = {
  depth: 16,
  cost: 200_000,
  aliases: 30,
  rootFields: 20,
  tokens: 2_000,
  bodyBytes: 100_000,
  bodyMs: 20_000,
  queryMs: 30_000,
  mutationMs: 110_000,
  subgraphMs: 10_000,
  uploadBytes: 4 * 1024 ** 3,
  uploadIdleMs: 60_000,
  perActor: { perSecond: 50, burst: 200 },
  perAddress: { perSecond: 500, burst: 2_000 },
  signIns: { perSecond: 0.2, burst: 20 },
};
