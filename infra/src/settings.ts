import type { Secrets } from './secrets';

/** What the services of an installation on one machine are told; a process of its own gets it as environment. */
export const serviceSettings = ({ access, samplePassword }: Secrets, bureauFile: string | undefined): Readonly<Record<string, string | undefined>> => ({
  ACCESS_TOKEN_PRIVATE_KEY: access.privateKey,
  INITIAL_PASSWORD: samplePassword,
  BUREAU_FILE: bureauFile,
});
