// The explorer's own page: a sign-in above Altair, which stands in a frame and gets the token from it. No inline script:
// the policy below lets only what this server serves run, so it works on an intranet and nowhere else.

/** Altair's editor writes its styles at run time; scripts, data and frames come from here alone. */
export const EXPLORER_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'",
  "frame-src 'self'", "worker-src 'self' blob:", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'self'",
].join('; ');

export const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>大客户系统 · 接口浏览器</title>
<link rel="stylesheet" href="/explorer/page.css">
</head>
<body>
<header>
  <strong data-zh="大客户系统 · 接口浏览器" data-en="Key accounts · explorer"></strong>
  <form id="sign-in">
    <label><span data-zh="用户名" data-en="User"></span> <input name="username" autocomplete="username" required></label>
    <label><span data-zh="密码" data-en="Password"></span> <input name="password" type="password" autocomplete="current-password" required></label>
    <button data-zh="登录" data-en="Sign in"></button>
  </form>
  <span id="state" role="status"></span>
  <button id="language" type="button">English</button>
</header>
<iframe id="explorer" title="Altair" hidden></iframe>
<script type="module" src="/explorer/page.js"></script>
</body>
</html>
`;

export const PAGE_CSS = `
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 15px/1.5 system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; color: #1d2b24; }
header { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; padding: .5rem 1rem; background: #eef5f0; border-bottom: 1px solid #c9d8ce; }
form { display: flex; flex-wrap: wrap; gap: .5rem; }
input { font: inherit; padding: .1rem .4rem; width: 9rem; border: 1px solid #8aa394; border-radius: 4px; }
button { font: inherit; padding: .1rem .8rem; border: 1px solid #1f6b45; border-radius: 4px; background: #1f6b45; color: #fff; cursor: pointer; }
#language { margin-left: auto; background: none; color: #1f6b45; }
iframe { flex: 1; border: 0; }
`;

export const PAGE_JS = `
const find = id => document.getElementById(id);
let language = localStorage.getItem('language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
let shown = { zh: '请先登录。', en: 'Sign in first.' };
const show = texts => { shown = texts; find('state').textContent = texts[language]; };
const translate = () => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[language];
  find('language').textContent = language === 'zh' ? 'English' : '中文';
  show(shown);
};
const open = () => {
  sessionStorage.setItem('explorer-language', language === 'zh' ? 'zh-CN' : 'en-US');
  const frame = find('explorer');
  frame.hidden = false;
  frame.src = '/explorer/altair/?' + Date.now();
};
find('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  localStorage.setItem('language', language);
  translate();
  if (sessionStorage.getItem('token')) open();
});
find('sign-in').addEventListener('submit', async event => {
  event.preventDefault();
  const fields = new FormData(event.target);
  const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { token expiresAt staff { name } } }';
  const variables = { input: { username: fields.get('username'), password: fields.get('password') } };
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await response.json();
    if (!data?.signIn) return show({ zh: errors[0].message, en: errors[0].extensions.messageEn ?? errors[0].message });
    const { token, expiresAt, staff } = data.signIn;
    sessionStorage.setItem('token', token);
    const until = new Date(expiresAt).toLocaleTimeString();
    show({ zh: staff.name + ' 已登录,有效至 ' + until, en: staff.name + ' is signed in until ' + until });
    event.target.password.value = '';
    open();
  } catch {
    show({ zh: '无法连接服务器。', en: 'The server cannot be reached.' });
  }
});
translate();
`;

/** Starts Altair in its frame, with the token of who signed in above it. */
export const START_JS = `
const token = sessionStorage.getItem('token');
AltairGraphQL.init({
  endpointURL: location.origin + '/graphql',
  initialName: '大客户系统',
  initialHeaders: token ? { Authorization: 'Bearer ' + token } : {},
  initialQuery: 'query Viewer {\\n  viewer {\\n    id\\n    name\\n    posts { post unit { code name } }\\n  }\\n}\\n',
  initialSettings: { language: sessionStorage.getItem('explorer-language') ?? 'zh-CN', disablePushNotification: true },
  // Nothing stays behind in the browser: neither the token nor what was asked.
  preserveState: false,
  disableAccount: true,
});
`;
