// The page: what is chosen, keys, and how the parts are drawn again when something changed.

const chosen = { place: null, identity: null, related: [], relation: '', keys: new Set(), spot: null, note: '' };

/** Chooses a cell, and the identity by which it was reached. */
function choose(place, identity) {
  draft = null;
  chosen.place = place;
  chosen.identity = identity;
  chosen.spot = null;
  chosen.note = '';
  relate();
  showTable(place[0]);
  drawAll();
  scrollGrid(place);
  const { page, box } = spotOf(place);
  showPage(page).then(() => {
    markPicture();
    scrollPaper(box);
  });
}

/** Shows what the list names that is no cell: a sentence, or a finding. */
function chooseOther(item) {
  draft = null;
  const about = item.statement || item.finding || item.check;
  Object.assign(chosen, { place: null, identity: null, spot: item.statement && item.statement.box ? item.statement : null });
  chosen.note = textOf(item).slice(1, 3).map((part) => (typeof part === 'string' ? part : part.textContent)).join(' ');
  relate();
  const t = data.tables.findIndex((table) => table.id === about.table);
  if (t >= 0) {
    showTable(t);
  }
  drawAll();
  if (about.page) {
    showPage(about.page).then(() => {
      markPicture();
      scrollPaper(chosen.spot && chosen.spot.box);
    });
  }
}

/** Shows a place of the page that is no cell. */
function showSpot(spot) {
  chosen.spot = spot;
  showPage(spot.page).then(() => {
    markPicture();
    scrollPaper(spot.box);
  });
}

/** Finds the cells to mark with the chosen one: those of its identity, or of the first that fails. */
function relate() {
  let id = chosen.identity;
  if (!id && chosen.place) {
    id = (bindings.get(keyOf(...chosen.place)) || []).find((other) => tried(other).state === 'fails');
  }
  chosen.related = id ? placesOf(id) : [];
  chosen.relation = id ? tried(id).state : '';
  chosen.keys = new Set(chosen.related.map((place) => keyOf(...place)));
}

function drawAll() {
  drawTop();
  drawQueue();
  drawCard();
  refreshGrid();
  refreshPicture();
}

/** Tries the value that is being typed: identities, choices and marks turn with it. */
function typing(place) {
  const field = byId('value');
  const typed = typedValue(field.value, kindAt(place));
  field.setAttribute('aria-invalid', typed ? 'false' : 'true');
  byId('value-note').textContent = typed ? '' : say('value.wrong.' + kindAt(place));
  const failing = (bindings.get(keyOf(...place)) || []).filter((id) => tried(id).state === 'fails').length;
  draft = typed ? { key: keyOf(...place), value: typed.value } : null;
  relate();
  fill(byId('bindings'), bindingsOf(place));
  refreshGrid();
  markPicture();
  const now = (bindings.get(keyOf(...place)) || []).filter((id) => tried(id).state === 'fails').length;
  if (typed && now !== failing) {
    announce(now ? say('live.fails', now) : say('live.holds'));
  }
}

function accept(place) {
  const typed = typedValue(byId('value').value, kindAt(place));
  if (typed) {
    take(place, typed.value);
  }
}

/** Takes a value for a cell. */
function take(place, value) {
  if (value === cellAt(place).value) {
    confirmAsIs(place);
  } else {
    change(place, { value, confirmed: false });
  }
}

function confirmAsIs(place) {
  if (cellAt(place).blank) {
    return;
  }
  change(place, { value: cellAt(place).value, confirmed: true });
}

function change(place, edit) {
  draft = null;
  const key = keyOf(...place);
  edits.set(key, { ...edit, when: new Date().toISOString() });
  changed(place, key);
}

function undo(place) {
  draft = null;
  const key = keyOf(...place);
  if (edits.delete(key) || (server && isSaid(place))) {
    changed(place, key);
  }
}

function changed(place, key) {
  const typedIn = document.activeElement && byId('card').contains(document.activeElement);
  relate();
  drawAll();
  wordsOfGrid();
  if (typedIn) {
    byId('grid').focus({ preventScroll: true });
  }
  const { holding, all } = tallyWith(place, valueAt(place));
  announce(all ? say('live.tally', holding, all) : say('live.kept'));
  keep(key);
}

/** Takes the report as the server has it after a change; what is looked at and typed meanwhile stays. */
function takeFresh(fresh, sent) {
  const here = chosen.place && nameOfPlace(keyOf(...chosen.place));
  const later = [...edits].filter(([key]) => key !== sent).map(([key, edit]) => [nameOfPlace(key), edit]);
  const at = queue.items[queue.at];
  const atPlace = at && at.place && nameOfPlace(keyOf(...at.place));
  const field = document.activeElement && document.activeElement.id === 'value' ? byId('value') : null;
  const tableId = grid.table >= 0 ? data.tables[grid.table].id : '';
  edits.clear();
  draft = null;
  takeData(fresh);
  for (const [name, edit] of later) {
    const place = addressed(name);
    if (place) {
      edits.set(keyOf(...place), edit);
    }
  }
  collectQueue();
  const again = atPlace && addressed(atPlace);
  queue.at = again ? queue.items.findIndex((item) => item.place && keyOf(...item.place) === keyOf(...again)) : -1;
  chosen.place = here && addressed(here);
  chosen.identity = null;
  relate();
  grid.table = -1;
  showTable(Math.max(0, data.tables.findIndex((table) => table.id === tableId)));
  wordsOfGrid();
  if (picture.image) {
    drawPage();
  }
  drawAll();
  if (chosen.place) {
    scrollGrid(chosen.place);
  }
  if (field && byId('value')) {
    byId('value').value = field.value;
    byId('value').focus();
    typing(chosen.place);
  }
}

function keyInField(e, place) {
  if (e.key === 'Enter' && !e.isComposing && !(e.shiftKey && e.target.tagName === 'TEXTAREA')) {
    e.preventDefault();
    accept(place);
  } else if (e.key === 'Escape') {
    e.preventDefault();
    draft = null;
    relate();
    drawAll();
    byId('grid').focus({ preventScroll: true });
  }
  e.stopPropagation();
}

const KEYS = {
  n: () => step(1),
  p: () => step(-1),
  c: (place) => place && confirmAsIs(place),
  u: (place) => place && undo(place),
  Enter: (place) => place && (byId('value').focus(), byId('value').select()),
  '[': () => turnPage(-1),
  ']': () => turnPage(1),
  '+': () => zoomTo(picture.zoom * 1.25),
  '-': () => zoomTo(picture.zoom / 1.25),
  0: () => zoomTo(1),
  s: () => (server ? null : download()),
  '?': () => byId('help').showModal(),
  ArrowDown: (place) => move(place, 1, 0),
  ArrowUp: (place) => move(place, -1, 0),
  ArrowLeft: (place) => move(place, 0, -1),
  ArrowRight: (place) => move(place, 0, 1),
};

function move(place, down, across) {
  const other = place && neighbour(place, down, across);
  if (other) {
    choose(other, null);
  }
}

function keyOnPage(e) {
  const inControl = /^(BUTTON|SELECT|INPUT|TEXTAREA|SUMMARY|A)$/.test(e.target.tagName);
  const off = remembered('keys') === 'off' && e.key !== '?' && !e.key.startsWith('Arrow');
  if (e.ctrlKey || e.metaKey || e.altKey || off || byId('help').open
    || (inControl && (e.key === 'Enter' || e.key.startsWith('Arrow') || e.target.tagName !== 'BUTTON'))) {
    return;
  }
  if (e.key.startsWith('Arrow') && !byId('grid').contains(document.activeElement) && document.activeElement !== document.body) {
    return;
  }
  const place = chosen.place;
  if (/^[1-9]$/.test(e.key) && place) {
    const choice = choicesAt(place)[Number(e.key) - 1];
    if (choice) {
      e.preventDefault();
      take(place, choice[0]);
    }
    return;
  }
  const act = KEYS[e.key];
  if (act) {
    e.preventDefault();
    act(place);
  }
}

/** Shows a short message over the page for some seconds. */
function notify(text, wrong) {
  const box = byId('notice');
  box.textContent = text;
  box.className = wrong ? 'wrong' : '';
  box.hidden = false;
  clearTimeout(notify.timer);
  notify.timer = setTimeout(() => { box.hidden = true; }, wrong ? 15000 : 5000);
}

function drawTop() {
  const open = queue.items.filter((item) => item.group === 'doubts' && !isSettled(item)).length;
  const failing = queue.items.filter((item) => item.group === 'checks' && !isSettled(item)).length;
  fill(byId('counts'),
    el('span.count.doubt', {}, '? ' + say('top.doubts', open)), el('span.count.contra', {}, '≠ ' + say('top.checks', failing)),
    server ? el(kept.failed ? 'strong' : 'span.muted', {}, say(kept.waiting ? 'save.busy' : kept.failed ? 'save.not' : 'save.server'))
      : el('span.muted', {}, say('top.edits', edits.size)));
  const save = byId('save');
  save.hidden = server;
  save.disabled = !edits.size;
  fill(save, say('download'), el('kbd', {}, 's'));
}

function topFrame() {
  return el('header', { id: 'top' },
    el('div.what', {}, server ? el('a', { href: '..', id: 'back' }) : null, el('h1', { id: 'title' }), el('p.muted', { id: 'about' })),
    el('div', { id: 'counts' }),
    el('div.actions', {},
      el('button.primary', { id: 'save', type: 'button', click: download }),
      el('button.quiet', { id: 'language', type: 'button', click: () => {
        turnLanguage();
        drawWords();
      } }),
      el('button.quiet', { id: 'help-open', type: 'button', click: () => byId('help').showModal() })));
}

function helpFrame() {
  return el('dialog', { id: 'help', 'aria-labelledby': 'help-name' });
}

function wordsOfHelp() {
  const keys = ['n', 'p', 'Enter', 'Esc', '1–9', 'c', 'u', '↑ ↓ ← →', '[ ]', '+ − 0', server ? null : 's', '?'];
  const person = el('input', { id: 'person', value: remembered('person') || '', autocomplete: 'off',
    input: (e) => remember('person', e.target.value.trim() || null), keydown: (e) => e.stopPropagation() });
  const use = el('input', { id: 'use-keys', type: 'checkbox', change: (e) => remember('keys', e.target.checked ? null : 'off') });
  use.checked = remembered('keys') !== 'off';
  fill(byId('help'),
    el('h2', { id: 'help-name' }, say('help')),
    el('p', {}, say(server ? 'help.server' : 'help.file')),
    el('table.keys', {}, el('tbody', {}, keys.filter((key) => key).map((key) =>
      el('tr', {}, el('th', { scope: 'row' }, key.split(' ').map((k) => el('kbd', {}, k))), el('td', {}, say('key.' + key)))))),
    el('p.line', {}, el('label', { for: 'person' }, say('help.person')), person),
    el('p.line', {}, use, el('label', { for: 'use-keys' }, say('help.keys'))),
    el('p', {}, el('button.primary', { type: 'button', click: () => byId('help').close() }, say('help.close'))));
}

function drawWords() {
  const about = data.report;
  const title = about.title || data.source.name;
  document.title = shown(title, 100) + ' · ' + say('review');
  byId('title').textContent = shown(title, 100);
  byId('about').textContent = [about.organization, about.fiscalYear, data.source.name]
    .filter((x) => x && x !== title).map((x) => shown(String(x), 60)).join(' · ');
  byId('language').textContent = language === 'zh' ? 'English' : '中文';
  byId('help-open').replaceChildren(say('help.open'), el('kbd', {}, '?'));
  if (server) {
    byId('back').textContent = '← ' + say('list');
    byId('back').href = '..' + location.hash;
  }
  wordsOfPicture();
  wordsOfGrid();
  wordsOfHelp();
  const t = grid.table;
  grid.table = -1;
  if (t >= 0) {
    showTable(t);
  }
  drawAll();
}

/** Ties the picture and the table: what is pointed at in one is marked in the other. */
function tie() {
  let marked = [];
  const point = (key) => {
    marked.forEach((node) => node.classList.remove('pointed'));
    marked = key ? [grid.cells.get(key), picture.outlines.get(key)].filter((node) => node) : [];
    marked.forEach((node) => node.classList.add('pointed'));
  };
  for (const box of [byId('grid'), byId('paper')]) {
    box.addEventListener('mouseover', (e) => {
      const node = e.target.closest('[data-key]');
      point(node && node.dataset.key);
    });
    box.addEventListener('mouseleave', () => point(null));
    box.addEventListener('click', (e) => {
      const node = e.target.closest('[data-key]');
      if (node) {
        choose(placeOf(node.dataset.key), null);
      }
    });
  }
}

function begin() {
  takeData(JSON.parse(byId('data').textContent));
  byId('app').replaceChildren(topFrame(),
    el('main', {}, pictureFrame(), el('div', { id: 'work' }, queueFrame(), cardFrame(), gridFrame())),
    helpFrame(), el('div', { id: 'notice', role: 'alert', hidden: true }),
    el('div.hidden', { id: 'announcer', 'aria-live': 'polite' }));
  useLanguage(firstLanguage());
  collectQueue();
  if (!server) {
    takeUp();
  }
  tie();
  document.addEventListener('keydown', keyOnPage);
  window.addEventListener('resize', () => document.activeElement.id !== 'value' && drawCard());
  window.addEventListener('beforeunload', (e) => {
    if (kept.waiting || kept.failed || (kept.changed && !server && edits.size)) {
      e.preventDefault();
    }
  });
  drawWords();
  const first = queue.items.findIndex((item) => !isSettled(item));
  const filled = data.tables.findIndex((table) => table.rows.length);
  showPage(1);
  if (filled >= 0) {
    showTable(filled);
    showPage(data.tables[filled].pages[0]);
  }
  if (first >= 0) {
    goTo(first);
  }
}

// Pictures follow the program in the file: the first one is asked for when all is there.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', begin);
} else {
  begin();
}
