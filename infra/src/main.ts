import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The one program of the image: SERVICE says which process this container is. */
const name = process.env['SERVICE'] ?? '';
const program = join(__dirname, 'services', `${name}.js`);
if (!/^[a-z-]+$/.test(name) || !existsSync(program)) {
  process.stderr.write(`SERVICE 应为某个服务或 gateway。\nSERVICE must name a service or the gateway, not "${name}".\n`);
  process.exit(1);
}
createRequire(__filename)(program);
