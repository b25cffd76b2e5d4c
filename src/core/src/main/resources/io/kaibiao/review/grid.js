// One table at a time, its rows made as they come into view.

const grid = { table: -1, cells: new Map(), rows: 0, waiting: [] };

/** How many rows are made at a time. */
const ROWS_AT_ONCE = 120;

function gridFrame() {
  return el('section', { id: 'data', 'aria-labelledby': 'table-name' },
    el('div.bar', {},
      el('label.hidden', { for: 'table-name', id: 'table-label' }),
      el('select', { id: 'table-name', change: (e) => showTable(Number(e.target.value)) }),
      el('span.muted', { id: 'table-unit' })),
    el('div.rows', { id: 'grid', tabindex: 0, role: 'region', scroll: growIfNear }));
}

function wordsOfGrid() {
  byId('table-label').textContent = say('table.choose');
  byId('grid').setAttribute('aria-label', say('table.figures'));
  fill(byId('table-name'), data.tables.map((table, t) => {
    const doubts = countOf(t, 'doubt');
    const name = table.id + ' · ' + shown(table.title || plainName(table.form || '') || say('table.untitled'), 60);
    return el('option', { value: t }, name + (doubts ? ' (' + say('table.doubts', doubts) + ')' : ''));
  }));
  byId('table-name').value = String(grid.table);
  if (grid.table >= 0) {
    nameUnit(data.tables[grid.table]);
  }
}

function countOf(t, look) {
  return data.tables[t].rows.reduce((sum, row, r) =>
    sum + row.cells.filter((cell) => lookAt([t, r, cell.column]) === look).length, 0);
}

function nameUnit(table) {
  const pages = table.pages.length > 1
    ? table.pages[0] + '–' + last(table.pages) : String(table.pages[0]);
  byId('table-unit').textContent =
    say('table.page', pages) + (table.unit ? ' · ' + shown(table.unit, 20) : '');
}

function showTable(t) {
  if (grid.table === t) {
    return;
  }
  grid.table = t;
  grid.cells.clear();
  grid.rows = 0;
  const table = data.tables[t];
  byId('table-name').value = String(t);
  nameUnit(table);
  byId('grid').scrollTop = 0;
  const blocks = [...new Set(table.rows.map((row) => row.block || 0))];
  grid.waiting = [];
  fill(byId('grid'), blocks.map((block) => blockOf(t, block)));
  if (!table.rows.length) {
    fill(byId('grid'), el('p.none', {}, say('table.none')));
  }
  grow(ROWS_AT_ONCE);
}

/** Returns the table of one block of columns, its rows still to come. */
function blockOf(t, block) {
  const table = data.tables[t];
  const rows = table.rows.map((row, r) => r).filter((r) => (table.rows[r].block || 0) === block);
  const used = new Set(rows.flatMap((r) => table.rows[r].cells.map((cell) => cell.column)));
  const printed = table.headers.filter((h) => (h.block || 0) === block).map((h) => h.column);
  const columns = [...new Set([...printed, ...used])];
  const body = el('tbody');
  rows.forEach((r) => grid.waiting.push({ t, r, columns, body }));
  return el('table.data', {}, headOfBlock(table, columns, block), body);
}

/** Returns the heads of some columns, equal ones side by side as one. */
function headOfBlock(table, columns, block) {
  const paths = columns.map((c) => headOf(table, c, block));
  const depth = Math.max(1, ...paths.map((path) => path.length));
  const lines = [];
  for (let level = 0; level < depth; level++) {
    const line = el('tr');
    if (level === 0) {
      line.append(el('th.corner', { rowspan: depth, scope: 'col' }, say('table.row')));
    }
    for (let i = 0; i < columns.length; i++) {
      const path = paths[i];
      if (level >= path.length) {
        continue;
      }
      let wide = 1;
      const isLeaf = level === path.length - 1;
      while (!isLeaf && i + wide < columns.length && isSame(path, paths[i + wide], level)) {
        wide++;
      }
      line.append(el('th', {
        scope: wide > 1 ? 'colgroup' : 'col', colspan: wide, rowspan: isLeaf ? depth - level : 1,
      }, shown(path[level], 60)));
      i += wide - 1;
    }
    lines.push(line);
  }
  return el('thead', {}, lines);
}

function isSame(one, other, level) {
  return other.length > level + 1 && one.slice(0, level + 1).every((text, i) => text === other[i]);
}

function grow(count) {
  for (const { t, r, columns, body } of grid.waiting.splice(0, count)) {
    body.append(rowOf(t, r, columns));
  }
}

function growIfNear() {
  const box = byId('grid');
  if (grid.waiting.length && box.scrollTop + 2 * box.clientHeight > box.scrollHeight) {
    grow(ROWS_AT_ONCE);
  }
}

function rowOf(t, r, columns) {
  const row = data.tables[t].rows[r];
  const deep = Math.min(4, Math.max(0, (row.path || []).length - 1));
  const name = el('th.in' + deep, { scope: 'row', title: shown((row.path || []).join(' / ')) },
    shown(labelOf(row), 80), /^\d{3,}$/.test(row.key) ? el('small', {}, row.key) : null);
  return el('tr', {}, name, columns.map((c) => {
    const cell = el('td', { 'data-key': keyOf(t, r, c) });
    grid.cells.set(keyOf(t, r, c), cell);
    paint(cell, [t, r, c]);
    return cell;
  }));
}

/** Signs that tell the look of a cell without its colour. */
const SIGNS = { doubt: '?', contra: '≠', repaired: '~', proved: '', read: '', fixed: '✓', blank: '' };

function paint(node, place) {
  const value = valueAt(place);
  const look = lookAt(place);
  const kind = kindAt(place);
  node.className = look + (kind === 'text' ? ' text' : '')
    + (chosen.place && keyOf(...chosen.place) === node.dataset.key ? ' chosen' : '')
    + (chosen.keys.has(node.dataset.key) ? ' related ' + chosen.relation : '');
  const text = value === null ? '' : kind === 'text' ? shown(value, 160) : grouped(shown(value, 60));
  fill(node, SIGNS[look] ? el('i', { 'aria-label': say('look.' + look) }, SIGNS[look]) : null, text);
}

function refreshGrid() {
  for (const [key, node] of grid.cells) {
    paint(node, placeOf(key));
  }
}

/** Brings the row of a place into view, made if it was not. */
function scrollGrid(place) {
  const key = keyOf(...place);
  while (!grid.cells.has(key) && grid.waiting.length) {
    grow(ROWS_AT_ONCE);
  }
  const node = grid.cells.get(key);
  if (node) {
    const box = byId('grid');
    const head = box.querySelector('thead').offsetHeight;
    const side = box.querySelector('.corner').offsetWidth;
    const [at, frame] = [node.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.top < frame.top + head || at.bottom > frame.bottom) {
      box.scrollTop += at.top - frame.top - (box.clientHeight + head) / 2;
    }
    if (at.left < frame.left + side || at.right > frame.right) {
      box.scrollLeft += at.left - frame.left - (box.clientWidth + side) / 2;
    }
  }
}

/** Returns the place beside another one: rows down, columns across. */
function neighbour(place, down, across) {
  const node = grid.cells.get(keyOf(...place));
  const line = node && node.parentNode;
  const index = line ? [...line.children].indexOf(node) + across : 0;
  let other = line;
  for (let step = down; other && step !== 0; step -= Math.sign(step)) {
    other = step > 0 ? other.nextElementSibling : other.previousElementSibling;
  }
  const found = other && index > 0 ? other.children[index] : null;
  return found ? placeOf(found.dataset.key) : null;
}
