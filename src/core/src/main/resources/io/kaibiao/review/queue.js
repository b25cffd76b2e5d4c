// What is to be looked at: cells in doubt first, then identities that fail, then what else was noticed.

const queue = { items: [], at: -1 };

/** How many lines of the list are made at a time. */
const LINES_AT_ONCE = 300;

function queueFrame() {
  return el('nav', { id: 'queue', 'aria-labelledby': 'queue-name' });
}

/** Collects what is to be looked at, once for a report: what is settled stays in its place. */
function collectQueue() {
  const items = [];
  data.tables.forEach((table, t) => table.rows.forEach((row, r) => row.cells.forEach((cell) => {
    const place = [t, r, cell.column];
    if (cell.status === 'doubtful' || isSaid(place)) {
      items.push({ group: 'doubts', place });
    }
  })));
  items.sort((a, b) => cellAt(a.place).page - cellAt(b.place).page);
  for (const id of [...data.sums.map((s, i) => 's' + i), ...data.rates.map((x, i) => 'r' + i)]) {
    if (tried(id).state === 'fails') {
      items.push({ group: 'checks', id });
    }
  }
  data.checks.forEach((check) => items.push({ group: 'checks', check }));
  data.statements.forEach((s) => {
    s.place = s.agreesWith ? statedPlace(s.agreesWith) : null;
    if (s.agrees === false) {
      items.push({ group: 'statements', statement: s, place: s.place });
    }
  });
  data.findings.forEach((f) => {
    if (f.severity !== 'info' && f.code !== 'identity-fails') {
      items.push({ group: 'findings', finding: f, place: placeOfFinding(f) });
    }
  });
  queue.items = items;
  queue.at = -1;
}

/** Returns the cell that a finding is about, where it tells of one: then a correction settles it. */
function placeOfFinding(finding) {
  const t = finding.code === 'not-a-number' ? data.tables.findIndex((table) => table.id === finding.table) : -1;
  const end = finding.message.indexOf(' holds no figure');
  for (let r = 0; t >= 0 && end > 0 && r < data.tables[t].rows.length; r++) {
    const start = 'the cell ' + data.tables[t].rows[r].key + '/';
    if (finding.message.startsWith(start)) {
      const c = data.tables[t].columns.indexOf(finding.message.slice(start.length, end));
      return c < 0 ? null : [t, r, c];
    }
  }
  return null;
}

/** Tells whether an item needs no further look. */
function isSettled(item) {
  if (item.id) {
    return tried(item.id).state !== 'fails';
  }
  return Boolean(item.place) && (edits.has(keyOf(...item.place)) || isSaid(item.place));
}

function drawQueue() {
  const groups = ['doubts', 'checks', 'statements', 'findings'];
  const lines = [el('h2.hidden', { id: 'queue-name' }, say('queue'))];
  for (const group of groups) {
    const items = queue.items.map((item, i) => [item, i]).filter(([item]) => item.group === group);
    if (items.length || group === 'doubts') {
      const open = items.filter(([item]) => !isSettled(item)).length;
      lines.push(el('details', { open: queue.closed && queue.closed.has(group) ? null : true, 'data-group': group, toggle: noteClosed },
        el('summary', {}, say('queue.' + group), ' ', el('span.count', {}, items.length ? open + ' / ' + items.length : '0')),
        el('ul', {}, items.slice(0, LINES_AT_ONCE).map(([item, i]) => lineOf(item, i))),
        items.length > LINES_AT_ONCE ? el('p.muted', {}, say('queue.more', items.length - LINES_AT_ONCE)) : null));
    }
  }
  const box = byId('queue');
  const top = box.scrollTop;
  fill(box, lines);
  box.scrollTop = top;
}

function noteClosed(e) {
  queue.closed = queue.closed || new Set();
  if (e.currentTarget.open) {
    queue.closed.delete(e.currentTarget.dataset.group);
  } else {
    queue.closed.add(e.currentTarget.dataset.group);
  }
}

function lineOf(item, i) {
  const settled = isSettled(item);
  const [sign, name, value, page] = textOf(item);
  return el('li', {}, el('button.item' + (settled ? '.settled' : ''), {
    type: 'button', 'data-item': i, 'aria-current': queue.at === i ? 'true' : null, click: () => goTo(i),
  }, el('i', { 'aria-hidden': 'true' }, settled ? '✓' : sign), el('span.name', {}, name),
  el('bdi.value', {}, value), el('small', {}, page ? say('page.short', page) : '')));
}

/** Returns what a line of the list says: sign, name, value, page. */
function textOf(item) {
  if (item.statement) {
    const s = item.statement;
    return ['≠', el('bdi', {}, shown(s.fact + ' · ' + s.section, 60)), shown(s.value + (s.unit || ''), 30), s.page];
  }
  if (item.finding) {
    return ['!', el('bdi', {}, shown(say('finding.' + item.finding.code) + ': ' + item.finding.message, 160)), '', item.finding.page];
  }
  if (item.check) {
    const c = item.check;
    return ['≠', el('bdi', {}, shown(c.rule + ' · ' + c.row + ' · ' + c.column, 60)), shown(c.left + ' ≠ ' + c.right, 40), null];
  }
  if (item.id) {
    const place = placesOf(item.id)[0];
    return ['≠', el('span', {}, identityOf(item.id).rule, ' · ', nameOf(place)), difference(item.id, identityOf(item.id), tried(item.id)), spotOf(place).page];
  }
  const value = valueAt(item.place);
  return ['?', nameOf(item.place), value === null ? '–' : grouped(shown(value, 24)), spotOf(item.place).page];
}

/** Returns the name of a cell: its row and its column. */
function nameOf([t, r, c]) {
  const table = data.tables[t];
  const row = table.rows[r];
  return el('span', {}, el('bdi', {}, shown(labelOf(row), 30)), ' × ', el('bdi', {}, shown(headOf(table, c, row.block || 0).join(' / '), 40)));
}

/** Goes to the next item that is not settled, or the one before. */
function step(by) {
  const count = queue.items.length;
  let at = queue.at;
  if (at < 0 && by < 0) {
    at = 0;
  }
  for (let tries = 0; tries < count; tries++) {
    at = (at + by + count) % count;
    if (!isSettled(queue.items[at])) {
      goTo(at);
      return;
    }
  }
  announce(say('queue.done'));
  notify(say('queue.done'));
}

function goTo(i) {
  queue.at = i;
  const item = queue.items[i];
  chosen.note = '';
  if (item.id) {
    choose(placesOf(item.id)[0], item.id);
  } else if (item.place) {
    choose(item.place, null);
  } else {
    chooseOther(item);
  }
  const line = byId('queue').querySelector('[aria-current]');
  if (line) {
    line.scrollIntoView({ block: 'nearest' });
  }
}
