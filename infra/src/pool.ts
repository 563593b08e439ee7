import pg from 'pg';

/** A pool that survives a server that stops: a resting connection that is cut is no failure, the next query tells. */
export const poolOf = (options: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined);
  return pool;
};
