import { createHash } from 'node:crypto';
import { bureauDay } from '@keyaccount/contracts';
import { ACCESS_TOKEN_SECONDS, signAccessToken, type StaffActor } from '@keyaccount/identity';
import { inTransaction, refused, Unavailable, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { reachOf } from '../policy/reach';
import { FAILURES_MATTER_MINUTES, lockedUntil } from '../policy/sign-in-lock';
import { addFailure, failuresOf, forgetFailures, signInOf, type SignIn } from '../store/sign-ins';
import { postsOf } from '../store/staff';
import { allUnits } from '../store/units';
import { oneAtATime } from './one-at-a-time';
import { DECOY, isPassword } from './password';
import { normalUsername } from './username';

type Deps = Pick<ServiceDeps, 'db' | 'clock' | 'newId' | 'settings'>;
export type SignedIn = { readonly token: string; readonly expiresAt: Date; readonly actor: StaffActor };
type Outcome = SignedIn | Refused<'WrongCredentials' | 'SignInLocked'>;

/** The person with posts of today and the reach they give. */
const actorOf = async ({ db, newId }: Deps, person: SignIn, now: Date): Promise<StaffActor> => {
  const [posts, units] = [await postsOf(db.manager, person.staffId, bureauDay(now)), await allUnits(db.manager)];
  return { kind: 'staff', staffId: person.staffId, name: person.name, session: newId(), posts, reach: reachOf(posts, units) };
};

const privateKeyOf = ({ settings }: Deps): string => {
  const key = settings['ACCESS_TOKEN_PRIVATE_KEY'];
  if (key) return key;
  throw new Unavailable({ reason: 'SignInNotConfigured', zh: '尚未配置登录密钥。', en: 'ACCESS_TOKEN_PRIVATE_KEY is not set.' });
};

/**
 * Signs somebody in for about ten minutes; the one use case without a permission, as nobody is known yet. An unknown name
 * and a wrong password get the same answer in the same time, and the same lock after ten failures. [ours]
 */
export const signIn = (deps: Deps) => {
  const inTurn = oneAtATime();
  return ({ username, password }: { username: string; password: string }): Promise<Outcome> => {
    const name = normalUsername(username);
    const nameHash = createHash('sha256').update(name).digest();
    // In turn, or guesses sent at once would all be checked before the first of them counts.
    return inTurn(name, async () => {
      const { db, clock } = deps;
      const key = privateKeyOf(deps);
      const now = clock.now();
      const matterSince = new Date(now.getTime() - FAILURES_MATTER_MINUTES * 60_000);
      const until = lockedUntil(await failuresOf(db.manager, nameHash, matterSince), now);
      if (until) return refused('SignInLocked', { until: until.toISOString() });
      const person = await signInOf(db.manager, name);
      const matches = await isPassword(password, person?.password ?? DECOY);
      if (!person || !matches) {
        await inTransaction(db, tx => addFailure(tx, nameHash, now, matterSince));
        return refused('WrongCredentials');
      }
      await inTransaction(db, tx => forgetFailures(tx, nameHash));
      const actor = await actorOf(deps, person, now);
      return { token: await signAccessToken(actor, key, now), expiresAt: new Date(now.getTime() + ACCESS_TOKEN_SECONDS * 1000), actor };
    });
  };
};
