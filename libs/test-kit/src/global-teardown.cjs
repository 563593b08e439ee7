const { stopSharedPostgres } = require('./shared-postgres.ts');

module.exports = () => stopSharedPostgres(globalThis.__KEYACCOUNT_POSTGRES__);
