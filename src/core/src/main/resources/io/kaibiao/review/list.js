// The list of a folder's results, those with the most doubts first.

const listed = JSON.parse(document.getElementById('data').textContent).results;

function drawList() {
  document.title = say('list.title') + ' · Kaibiao';
  const doubts = listed.reduce((sum, result) => sum + result.doubts, 0);
  fill(byId('app'),
    el('header', { id: 'top' }, el('div.what', {}, el('h1', {}, say('list.title')),
      el('p.muted', {}, say('list.count', listed.length, doubts))),
    el('div.actions', {}, el('button.quiet', { type: 'button', id: 'language', click: () => {
      turnLanguage();
      drawList();
    } }, language === 'zh' ? 'English' : '中文'))),
    el('main.listing', {}, listed.length ? tableOfResults() : el('p.none', {}, say('list.none'))));
}

function tableOfResults() {
  const heads = ['name', 'doubts', 'contra', 'fixed', 'cells', 'original'];
  return el('table', {},
    el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, say('list.' + head))))),
    el('tbody', {}, listed.map((result) => el('tr', {},
      el('td', {}, nameOfResult(result)),
      el('td' + (result.doubts ? '.some' : ''), {}, String(result.doubts)),
      el('td' + (result.contradicted ? '.some.contra' : ''), {}, String(result.contradicted)),
      el('td', {}, String(result.said)),
      el('td', {}, String(result.cells)),
      el('td', {}, say(result.original ? 'list.found' : 'list.missing'))))));
}

function nameOfResult(result) {
  const name = el('bdi', {}, shown(result.name, 80));
  if (result.problem) {
    return [name, el('p.muted', {}, say('list.broken', shown(result.problem, 200)))];
  }
  return [el('a', { href: encodeURIComponent(result.name) + '/' + location.hash }, name),
    result.title ? el('p.muted', {}, el('bdi', {}, shown(result.title, 80))) : null];
}

useLanguage(firstLanguage());
drawList();
