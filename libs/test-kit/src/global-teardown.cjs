const servers = require('../../local-servers/src/index.ts');
const { stopSharedPostgres } = require('./shared-postgres.ts');

module.exports = () => stopSharedPostgres(globalThis.__KEYACCOUNT_POSTGRES__, servers);
