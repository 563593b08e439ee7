/** Tells whoever watches what happens, on one line. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

export type SignIn = { readonly username: string; readonly who: string };

/** Where the system is and how to get in. */
export const announce = (address: string, signIns: readonly SignIn[], password: string): void => {
  say();
  say(`  图 graph        ${address}/graphql`);
  say(`  浏览 explorer   ${address}/explorer`);
  say(`  登录 sign-ins   (密码 password: ${password})`);
  for (const { username, who } of signIns) say(`    ${username.padEnd(22)} ${who}`);
  if (signIns.length === 0) say('    --bureau FILE 所装入的人员,首次登录用此密码 people whom --bureau FILE loads, with this first password');
  say('  Ctrl-C 停止 stops');
  say();
};
