// Starts one PostgreSQL for the whole run; jest compiles the TypeScript it requires.
const servers = require('../../local-servers/src/index.ts');
const { startSharedPostgres } = require('./shared-postgres.ts');

module.exports = async () => {
  const { server, addresses } = await startSharedPostgres(servers);
  Object.assign(process.env, addresses);
  globalThis.__KEYACCOUNT_POSTGRES__ = server;
};
