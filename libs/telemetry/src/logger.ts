import pino, { type DestinationStream, type Logger } from 'pino';
import { oneLine } from './pretty';

export type LoggerOptions = {
  /** One readable line for each entry, for somebody who watches; JSON unless told. */
  readonly pretty?: boolean | undefined;
  /** `info` unless told or set by LOG_LEVEL. */
  readonly level?: string | undefined;
  /** Where it goes, the standard output unless told. */
  readonly destination?: DestinationStream | undefined;
};

const SECRET = ['password', 'newPassword', 'token', 'authorization', 'cookie', 'secret', 'privateKey', 'x-keyaccount-actor', 'x-keyaccount-signature'];
const redacted = SECRET.flatMap(name => ['', '*', '*.*'].map(at => `${at}["${name}"]`));

/** The password inside a connection address, wherever it turns up (messages of drivers carry it). */
const PASSWORD_IN_URL = /(\b[a-z]+:\/\/[^\s:@/"]+:)[^\s@/"]+@/gi;

/** Writes one entry at a time, in order and at once: nothing is lost when the process ends. */
export const createLogger = (name: string, options: LoggerOptions = {}): Logger => {
  const sink = options.destination ?? pino.destination({ fd: 1, sync: true });
  const destination: DestinationStream = options.pretty ? { write: entry => sink.write(oneLine(entry)) } : sink;
  return pino(
    {
      name,
      level: options.level ?? process.env['LOG_LEVEL'] ?? 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: redacted, censor: '[redacted]' },
      hooks: { streamWrite: entry => entry.replace(PASSWORD_IN_URL, '$1[redacted]@') },
    },
    destination,
  );
};
