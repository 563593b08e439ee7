// Starts one PostgreSQL for the whole run; jest compiles the TypeScript it requires.
const { startSharedPostgres } = require('./shared-postgres.ts');

module.exports = async () => {
  const { server, addresses } = await startSharedPostgres();
  Object.assign(process.env, addresses);
  globalThis.__KEYACCOUNT_POSTGRES__ = server;
};
