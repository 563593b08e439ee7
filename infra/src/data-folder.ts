import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { mayEnter, userForPostgres } from '@keyaccount/local-servers';

/**
 * Where an installation keeps everything: the folder that is named, else `.data` of the project. Where root runs it from a home
 * that PostgreSQL's own user cannot pass through, a folder of this project under /var/lib.
 */
export const dataFolder = (named: string | undefined, project = process.cwd()): string => {
  if (named !== undefined) return resolve(named);
  if (mayEnter(project, userForPostgres())) return resolve(project, '.data');
  return join('/var/lib/keyaccount', createHash('sha1').update(project).digest('hex').slice(0, 8));
};
