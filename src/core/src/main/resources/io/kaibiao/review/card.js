// The chosen cell: where it stands, how it looks on the page, what it may say, and what binds it.

/** How many terms of a sum are written out before the rest is folded. */
const TERMS_SHOWN = 8;

function cardFrame() {
  return el('section', { id: 'card', 'aria-labelledby': 'card-name' });
}

function drawCard() {
  const card = byId('card');
  if (!chosen.place) {
    fill(card, el('p.none', { id: 'card-name' }, chosen.note || say(queue.items.length ? 'card.none' : 'card.clear')));
    return;
  }
  const place = chosen.place;
  const [t, r, c] = place;
  const table = data.tables[t];
  const row = table.rows[r];
  fill(card,
    el('h2', { id: 'card-name' }, path([...new Set(row.path && row.path.length ? row.path : [labelOf(row)])]),
      el('span.cross', {}, ' × '), path(headOf(table, c, row.block || 0)),
      el('small.id', {}, shown([row.form || table.form || say('table.short', table.id), row.key, table.columns[c]].join(' / '), 120))),
    el('div.two', {},
      el('div.left', {}, loupe(place), said(place)),
      el('div.right', {}, entry(place), el('div', { id: 'choices' }, choicesOf(place)))),
    el('div', { id: 'bindings' }, bindingsOf(place)));
}

function path(texts) {
  return texts.flatMap((text, i) => [i ? el('span.cross', {}, ' / ') : null, el('bdi', {}, shown(text, 80))]);
}

/** Returns the cell as the page shows it, enlarged, with a little around it. */
function loupe(place) {
  const { page, box } = spotOf(place);
  const glass = el('div.loupe', { role: 'img', 'aria-label': say('loupe', page) });
  if (!box) {
    return glass;
  }
  pictureOf(page).then((found) => {
    if (!found || !glass.isConnected) {
      return;
    }
    const [wide, high] = [glass.clientWidth, glass.clientHeight];
    const scale = Math.min(wide / (box[2] - box[0] + 24), high / (box[3] - box[1] + 10), 3.2);
    const image = el('img', { src: found.address, alt: '' });
    image.style.width = found.width * scale + 'px';
    image.style.left = wide / 2 - ((box[0] + box[2]) / 2) * scale + 'px';
    image.style.top = high / 2 - ((box[1] + box[3]) / 2) * scale + 'px';
    const ring = el('span.ring');
    ring.style.width = (box[2] - box[0]) * scale + 'px';
    ring.style.height = (box[3] - box[1]) * scale + 'px';
    fill(glass, image, ring);
  });
  return glass;
}

/** Returns what is known of a cell: its look, what was read, and the reasons of a doubt. */
function said(place) {
  const cell = cellAt(place);
  const look = lookAt(place);
  const reasons = (cell.repairs || []).filter((code) => look !== 'fixed' || /-by-person$/.test(code));
  return el('div.said', {},
    el('p', {}, el('b.badge.' + look, {}, (SIGNS[look] ? SIGNS[look] + ' ' : '') + say('look.' + look)), ' ',
      el('span.muted', {}, say('cell.page', spotOf(place).page)),
      cell.raw !== undefined && !cell.blank
        ? el('span.muted', {}, ' · ' + say('cell.raw') + ' ', el('bdi', {}, '“' + shown(cell.raw, 60) + '”')) : null),
    reasons.map((code) => el('p.reason', {}, hasWords('repair.' + code) ? say('repair.' + code) : code)),
    statementsOn(place).map((s) => el('p.reason', {},
      say(s.agrees ? 'statement.agrees' : 'statement.differs', shown(s.value + (s.unit || ''), 40)),
      s.page && s.box ? el('button.quiet', { type: 'button', click: () => showSpot(s) }, say('cell.page', s.page)) : null)));
}

function statementsOn(place) {
  return data.statements.filter((s) => s.place && keyOf(...s.place) === keyOf(...place)).slice(0, 3);
}

/** Returns the field that the value is typed into. */
function entry(place) {
  const kind = kindAt(place);
  const key = keyOf(...place);
  const value = valueAt(place);
  const long = kind === 'text';
  const field = el(long ? 'textarea' : 'input', {
    id: 'value', spellcheck: 'false', autocomplete: 'off', 'aria-describedby': 'value-note',
    rows: long ? 3 : null, inputmode: long ? null : 'decimal', placeholder: say('value.blank'),
    input: () => typing(place), keydown: (e) => keyInField(e, place),
  });
  field.value = value === null ? '' : value;
  const edit = edits.get(key);
  return el('div.entry', {},
    el('label', { for: 'value' }, say('value.label'), cellAt(place).unit ? ' (' + shown(cellAt(place).unit, 20) + ')' : ''),
    el('div.line', {}, field,
      el('button', { type: 'button', id: 'accept', click: () => accept(place) }, say('value.accept'), el('kbd', {}, 'Enter'))),
    value !== null && value.search(INVISIBLE) >= 0 ? el('p.note', {}, say('value.hidden'), el('bdi', {}, shown(value, 200))) : null,
    el('p.note', { id: 'value-note', role: 'status' }, edit ? say(edit.confirmed ? 'value.confirmed' : 'value.was',
      cellAt(place).value === null ? say('value.blank') : shown(cellAt(place).value, 60)) : ''),
    el('div.line', {},
      cellAt(place).blank ? null : el('button.quiet', { type: 'button', id: 'confirm', click: () => confirmAsIs(place) }, say('value.confirm'), el('kbd', {}, 'c')),
      edit || (server && isSaid(place)) ? el('button.quiet', { type: 'button', id: 'undo', click: () => undo(place) }, say('value.undo'), el('kbd', {}, 'u')) : null));
}

/** Returns what else a cell may say: what its readers saw, then what its sums ask for. */
function choicesAt(place) {
  const cell = cellAt(place);
  const known = new Map();
  if ((cell.repairs || []).includes('not-a-number')) {
    // Specks and seals in blank cells are read as signs.
    known.set(null, 'choice.blank');
  }
  for (const value of cell.choices || []) {
    known.set(value, 'choice.seen');
  }
  const own = draft;
  draft = null;
  for (const id of bindings.get(keyOf(...place)) || []) {
    if (id[0] === 's' && tried(id).state === 'fails' && known.size < 9) {
      const value = balancing(identityOf(id), place);
      if (value !== null && !known.has(value)) {
        known.set(value, 'choice.sum');
      }
    }
  }
  draft = own;
  const now = edits.has(keyOf(...place)) ? cell.value : null;
  if (now !== null && !known.has(now) && known.size < 9) {
    known.set(now, 'choice.read');
  }
  known.delete(valueAt(place));
  return [...known].slice(0, 9);
}

function choicesOf(place) {
  const choices = choicesAt(place);
  if (!choices.length) {
    return [];
  }
  return [el('h3', {}, say('choices')), el('ol.choices', {}, choices.map(([value, from], i) => {
    const { holding, all } = tallyWith(place, value);
    return el('li', {}, el('button.choice', { type: 'button', click: () => take(place, value) },
      el('kbd', {}, String(i + 1)), el('bdi', {}, value === null ? say('value.blank') : grouped(shown(value, 60))),
      el('small', {}, say(from) + (all ? ' · ' + say('choice.tally', holding, all) : ''))));
  }))];
}

/** Returns the identities of a place, the failing ones first. */
function bindingsOf(place) {
  const ids = (bindings.get(keyOf(...place)) || []).slice();
  const rank = { fails: 0, untold: 1, holds: 2, silent: 3 };
  const states = new Map(ids.map((id) => [id, tried(id)]));
  ids.sort((a, b) => rank[states.get(a).state] - rank[states.get(b).state]);
  return [el('h3', {}, ids.length ? say('bindings') : say('bindings.none')),
    ids.slice(0, 12).map((id) => formula(id, states.get(id), place)),
    ids.length > 12 ? el('p.muted', {}, say('bindings.more', ids.length - 12)) : null];
}

/** Returns an identity as a line: its amounts with what they are of, and whether it holds. */
function formula(id, result, place) {
  const identity = identityOf(id);
  const line = el('div.formula.' + result.state, { 'data-identity': id });
  line.append(el('b.state', { title: say('state.' + result.state) }, { holds: '=', fails: '≠', silent: '·', untold: '…' }[result.state]));
  if (id[0] === 's') {
    sides(line, identity, place);
  } else {
    const { percent, part, whole } = identity;
    line.append(term(percent, [percent, part.place], place), el('span.sign', {}, identity.less ? ' = ' + say('rate.growth') + ' ' : ' = '),
      term(part.place, [percent, part.place], place), el('span.sign', {}, ' ÷ '), term(whole.place, [percent, part.place], place));
  }
  const told = difference(id, identity, result);
  line.append(el('span.told', {}, told ? told + ' ' : '', el('small', {}, identity.rule)));
  return line;
}

function difference(id, identity, result) {
  if (result.state !== 'fails') {
    return '';
  }
  if (id[0] === 'r') {
    const expected = expectedRate(identity);
    return expected ? say('rate.expected', expected) : '';
  }
  const { factor } = identity.terms[0].amount;
  const size = result.residual < 0n ? -result.residual : result.residual;
  return say('sum.misses', grouped(fromSteps(size, factor, 0)))
    + (result.tolerance > 0n ? ' ' + say('sum.rounding', fromSteps(result.tolerance, factor, 0)) : '');
}

/** Writes both sides of a sum. */
function sides(line, sum, place) {
  writeTerms(line, sum, sum.terms.slice(0, sum.left), 1n, place);
  line.append(el('span.sign', {}, sum.nature === 'at_least' ? ' ≥ ' : ' = '));
  writeTerms(line, sum, sum.terms.slice(sum.left), -1n, place);
  if (sum.constant !== 0n) {
    const { factor } = sum.terms[0].amount;
    line.append(el('span.sign', {}, (sum.constant > 0n ? ' − ' : ' + ')
      + fromSteps(sum.constant < 0n ? -sum.constant : sum.constant, factor, 0)));
  }
}

/** Writes the amounts of a side; of many, the first ones and the one that is looked at. */
function writeTerms(line, sum, terms, side, place) {
  const all = sum.terms.map((t) => t.amount.place);
  const own = terms.findIndex((t) => place && keyOf(...t.amount.place) === keyOf(...place));
  const fails = triedSum(sum).state === 'fails';
  const said = terms.filter((t, i) => fails || i === own || valueAt(t.amount.place) !== null);
  const blank = terms.length > said.length && !said.length;
  const isShown = (i) => said.length <= TERMS_SHOWN + 1 || i < TERMS_SHOWN || said[i] === terms[own];
  const written = (t, i) => {
    const negative = t.sign * side < 0n;
    return el('span.part', {}, el('span.sign', {}, negative ? ' − ' : i ? ' + ' : ''), term(t.amount.place, all, place));
  };
  line.append(...said.map((t, i) => (isShown(i) ? written(t, i) : null)).filter((x) => x), blank ? '–' : '');
  const folded = said.filter((t, i) => !isShown(i));
  if (folded.length) {
    line.append(el('span.sign', {}, ' + '), el('button.quiet', {
      type: 'button', click: (e) => e.currentTarget.replaceWith(...folded.map((t) => written(t, 1))),
    }, say('sum.more', folded.length)));
  }
}

/** Returns one amount of an identity, which leads to its cell. */
function term(place, all, here) {
  const self = here && keyOf(...place) === keyOf(...here);
  const value = valueAt(place);
  return el('button.term' + (self ? '.self' : ''), { type: 'button', click: () => choose(place, chosen.identity) },
    el('bdi', {}, value === null ? '–' : grouped(shown(value, 40))), el('small', {}, nameIn(place, all)));
}

/** Returns what tells a place from the others of an identity. */
function nameIn([t, r, c], all) {
  const table = data.tables[t];
  const row = table.rows[r];
  const column = shown(last(headOf(table, c, row.block || 0)), 16);
  const label = shown(labelOf(row), 16);
  if (all.some((other) => other[0] !== t)) {
    return say('table.short', table.id) + ' ' + label;
  }
  if (all.every((other) => other[1] === r)) {
    return column;
  }
  return all.every((other) => other[2] === c) ? label : label + ' · ' + column;
}
