// The report, and what the person changed of it. A place is [table, row, column], each an index.

let data = null;

/** What the person changed, by the key of its place: {value, confirmed, note, when}. */
const edits = new Map();

/** A value that is being typed: {key, value}, or null. */
let draft = null;

/** A blank cell: one that prints nothing. */
const BLANK = Object.freeze({ value: null, kind: 'amount', status: 'read', proof: 'unbound', blank: true });

const keyOf = (t, r, c) => t + '/' + r + '/' + c;
const placeOf = (key) => key.split('/').map(Number);

/** Takes the data of a report and indexes its rows. */
function takeData(report) {
  data = report;
  for (const table of data.tables) {
    const seen = new Map();
    for (const row of table.rows) {
      const name = formOf(table, row) + '\n' + row.key;
      row.nth = seen.get(name) || 0;
      seen.set(name, row.nth + 1);
      row.at = new Map(row.cells.map((cell) => [cell.column, cell]));
    }
  }
  data.byPage = null;
  data.said = new Map();
  for (const whole of data.corrections) {
    const place = addressed(whole);
    if (place) {
      data.said.set(keyOf(...place), { ...whole, whole });
    }
  }
  indexIdentities();
}

const formOf = (table, row) => row.form || table.form || '';

/** Returns the place of a correction, or null if the report has none such. */
function addressed({ table, form, row, occurrence, column }) {
  const t = data.tables.findIndex((other) => other.id === table);
  const r = t < 0 ? -1 : data.tables[t].rows.findIndex((other) =>
    other.key === row && other.nth === (occurrence || 0) && formOf(data.tables[t], other) === form);
  const c = r < 0 ? -1 : data.tables[t].columns.indexOf(column);
  return c < 0 ? null : [t, r, c];
}

function cellAt([t, r, c]) {
  return data.tables[t].rows[r].at.get(c) || BLANK;
}

/** Returns the value of a place as it is now: typed, corrected or read; null where it is blank. */
function valueAt(place) {
  const key = keyOf(...place);
  if (draft && draft.key === key) {
    return draft.value;
  }
  const edit = edits.get(key);
  return edit ? edit.value : cellAt(place).value;
}

/** Returns what a blank cell would hold: the kind of most cells in its column. */
function kindAt(place) {
  const cell = cellAt(place);
  if (!cell.blank) {
    return cell.kind;
  }
  const [t, , c] = place;
  const like = data.tables[t].rows.map((row) => row.at.get(c)).find((other) => other);
  return like ? like.kind : 'amount';
}

/** Tells whether a person said something of a place before, that is part of the report by now. */
const isSaid = (place) => data.said.has(keyOf(...place));

/** Returns how a place is drawn: the class that matters most. */
function lookAt(place) {
  const cell = cellAt(place);
  if (edits.has(keyOf(...place)) || isSaid(place)) {
    return 'fixed';
  }
  if (cell.status === 'doubtful') {
    return 'doubt';
  }
  const verdict = verdictAt(place);
  if (verdict === 'contradicted') {
    return 'contra';
  }
  if (cell.status === 'repaired') {
    return 'repaired';
  }
  return cell.blank ? 'blank' : verdict === 'proved' ? 'proved' : 'read';
}

/** Returns page and box of a place; a blank cell stands where its row and column cross. */
function spotOf(place) {
  const cell = cellAt(place);
  if (!cell.blank) {
    return { page: cell.page, box: cell.box };
  }
  const [t, r, c] = place;
  const beside = data.tables[t].rows[r].cells[0];
  if (!beside) {
    return { page: data.tables[t].pages[0], box: null };
  }
  const above = data.tables[t].rows.map((row) => row.at.get(c)).filter((x) => x);
  const like = above.find((x) => x.page === beside.page) || above[0];
  return {
    page: beside.page,
    box: like ? [like.box[0], beside.box[1], like.box[2], beside.box[3]] : null,
  };
}

/** Returns the places whose cells stand on a page. */
function placesOn(page) {
  if (!data.byPage) {
    data.byPage = new Map();
    data.tables.forEach((table, t) =>
      table.rows.forEach((row, r) =>
        row.cells.forEach((cell) => {
          if (!data.byPage.has(cell.page)) {
            data.byPage.set(cell.page, []);
          }
          data.byPage.get(cell.page).push([t, r, cell.column]);
        })));
  }
  return data.byPage.get(page) || [];
}

/** Returns the path of heads above a column, for the rows of one block of columns. */
function headOf(table, column, block) {
  const own = table.headers.filter((h) => h.column === column && (h.block || 0) === block);
  const all = own.length ? own : table.headers.filter((h) => h.column === column);
  if (!all.length) {
    return [plainName(table.columns[column])];
  }
  let path = all[0].path || [];
  for (const other of all.slice(1)) {
    let same = 0;
    while (same < path.length && path[same] === (other.path || [])[same]) {
      same++;
    }
    path = path.slice(0, same);
  }
  return path.length ? path : [plainName(table.columns[column])];
}

const plainName = (id) => id.replace(/^x:/, '');
const last = (path) => path[path.length - 1];

/** Returns the label of a row as people know it. */
const labelOf = (row) => row.label || plainName(row.key);

/** Returns the place that a statement speaks of, FORM/row/column, or null. */
function statedPlace(name) {
  const [form, key, column] = name.split('/');
  for (let t = 0; t < data.tables.length; t++) {
    const table = data.tables[t];
    const c = table.columns.indexOf(column);
    const r = table.rows.findIndex((row) => (row.form || table.form) === form && row.key === key);
    if (c >= 0 && r >= 0) {
      return [t, r, c];
    }
  }
  return null;
}
