// Bundles every program into dist/: our own code and jose (which ships ES modules only); other packages stay in node_modules.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const BUNDLED = /^(@keyaccount\/|jose($|\/))/;

const commands = join(root, 'infra/src/commands');
const candidates = {
  main: 'infra/src/main.ts',
  embedded: 'infra/src/embedded.ts',
  processes: 'infra/src/processes.ts',
  'services/gateway': 'gateway/src/main.ts',
  ...Object.fromEntries(readdirSync(join(root, 'services')).map(name => [`services/${name}`, `services/${name}/src/main.ts`])),
  ...(existsSync(commands)
    ? Object.fromEntries(readdirSync(commands).filter(name => /^[\w-]+\.ts$/.test(name)).map(name => [`commands/${name.slice(0, -3)}`, `infra/src/commands/${name}`]))
    : {}),
};

/** Every bare import that is not ours is left to Node. */
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || BUNDLED.test(path) ? undefined : { path, external: true }));
  },
};

/** Leaves no compiler behind: what is started goes on in this process. */
const bundle = (entryPoints, outdir) =>
  build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    // TypeORM knows a migration by the name of its class: it must not change where two services have one of the same name.
    keepNames: true,
    tsconfig: 'tsconfig.base.json',
    plugins: [packagesStayOutside],
    logLevel: 'error',
  }).finally(stop);

export const buildAll = async (outdir = 'dist') => {
  rmSync(join(root, outdir), { recursive: true, force: true });
  await bundle(candidates, outdir);
};

/** One command, beside dist/: a product that runs from there meanwhile loses nothing. Answers its path. */
export const buildCommand = async name => {
  const entry = candidates[`commands/${name}`];
  if (!entry) return undefined;
  await bundle({ [name]: entry }, '.cache/commands');
  return join(root, '.cache/commands', `${name}.js`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll(process.argv[2]);
