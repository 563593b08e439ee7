import type { Rate } from './limits';

export type RateLimiter = {
  /** Seconds to wait, or 0 where the request may pass. */
  take(key: string): number;
  /** Gives back what was taken: it did not count after all. */
  giveBack(key: string): void;
};

type Bucket = { tokens: number; at: number };
/** Keys remembered; the one unused for longest is forgotten first. */
const KEYS = 20_000;

/** A token bucket per key. */
export const rateLimiter = ({ perSecond, burst }: Rate, now: () => Date): RateLimiter => {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (key: string): Bucket => {
    const at = now().getTime();
    const held = buckets.get(key) ?? { tokens: burst, at };
    buckets.delete(key);
    if (buckets.size >= KEYS) buckets.delete(buckets.keys().next().value as string);
    const bucket = { tokens: Math.min(burst, held.tokens + (Math.max(0, at - held.at) / 1000) * perSecond), at };
    buckets.set(key, bucket);
    return bucket;
  };
  return {
    take(key) {
      const bucket = bucketOf(key);
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
      bucket.tokens -= 1;
      return 0;
    },
    giveBack(key) {
      const bucket = bucketOf(key);
      bucket.tokens = Math.min(burst, bucket.tokens + 1);
    },
  };
};
