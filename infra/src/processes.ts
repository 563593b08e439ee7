import { createLogger } from '@keyaccount/telemetry';
import { openBroker } from './broker';
import type { Cleanup } from './cleanup';
import { openInstallation } from './installation';
import type { StartOptions } from './options';
import { programs } from './programs';
import { runProgram } from './run-program';
import { SAMPLE_SIGN_INS } from './sample/staff';
import { sampleCityOf } from './sample-city';
import { announce, say } from './say';
import { supervise } from './supervisor';

const HOST = '127.0.0.1';

/** Everything that `npm start` runs, each service and the gateway as a process of its own, over NATS. */
const open = async (options: StartOptions, onStop: Cleanup): Promise<() => Promise<void>> => {
  const installation = await openInstallation(options, onStop);
  say(`PostgreSQL 18 · ${HOST}:${installation.postgres.port}`);
  const natsUrl = await openBroker(options.folder, onStop);
  say(`NATS · ${natsUrl}`);
  const city = await sampleCityOf(options.folder, options);
  const plan = await programs({
    installation, natsUrl, port: options.port, bureauFile: options.bureauFile ?? city?.bureauFile,
    onCrash: (name, how) => say(`${name} 意外结束,正在重启 ended unasked (${how}), starts again`),
  });
  const services = plan.services.map(supervise);
  onStop.add(async () => void (await Promise.all(services.map(service => service.stop()))));
  await Promise.all(services.map(service => service.ready()));
  const gateway = supervise(plan.gateway);
  onStop.add(() => gateway.stop());
  await gateway.ready();
  for (const { name, pid } of [...services, gateway]) say(`${name.padEnd(18)} pid ${pid()}`);
  const { secrets, databases } = installation;
  const url = `http://${HOST}:${options.port}`;
  return async () => {
    await city?.tell({ url, password: secrets.samplePassword, databases: databases.urls });
    announce(url, city ? SAMPLE_SIGN_INS : [], secrets.samplePassword);
  };
};

runProgram(createLogger('processes', { pretty: true, level: process.env['LOG_LEVEL'] ?? 'warn' }), open);
