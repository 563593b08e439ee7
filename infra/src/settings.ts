import type { Secrets } from './secrets';

/** What organisation is told in an installation on one machine: with what it signs tokens, and the password of sign-ins that are new, and which bureau to load. */
export const serviceSettings = ({ access, samplePassword }: Secrets, bureauFile?: string): Readonly<Record<string, string>> => ({
  ACCESS_TOKEN_PRIVATE_KEY: access.privateKey,
  INITIAL_PASSWORD: samplePassword,
  ...(bureauFile === undefined ? {} : { BUREAU_FILE: bureauFile }),
});
