// Where corrections are kept: in the page and this browser until they are downloaded, or on the server at once.

/** Whether the page belongs to a server that keeps corrections. */
const server = document.body.dataset.use === 'server';

const kept = { downloaded: 0, busy: false };

/** Returns a correction as corrections.json has it; that of an edit, or the address alone. */
function correctionOf(key, edit) {
  const place = placeOf(key);
  const [t, r, c] = place;
  const table = data.tables[t];
  const row = table.rows[r];
  const cell = cellAt(place);
  const before = data.said.get(key);
  const { page, box } = before || spotOf(place);
  const correction = {
    table: table.id, form: formOf(table, row), row: row.key, occurrence: row.nth, column: table.columns[c], page,
    box: box || [0, 0, 0, 0],
    raw: before ? before.raw : cell.blank ? '' : cell.raw === undefined ? cell.value : cell.raw,
    was: cell.value === null ? '' : cell.value,
    decision: edit.value === null ? 'blank' : edit.confirmed ? 'confirmed' : 'corrected',
    time: edit.when,
  };
  if (edit.value !== null) {
    correction.value = edit.value;
  }
  if (remembered('person')) {
    correction.author = remembered('person');
  }
  return correction;
}

function correctionsFile() {
  return {
    schemaVersion: '1',
    documents: [{
      name: data.source.name,
      sha256: data.source.sha256,
      corrections: [...data.said.entries()].filter(([key]) => !edits.has(key)).map(([, said]) => said.whole)
        .concat([...edits].map(([key, edit]) => correctionOf(key, edit))),
    }],
  };
}

/** Downloads the corrections as a file. */
function download() {
  const text = JSON.stringify(correctionsFile(), null, 2) + '\n';
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = el('a', { href: address, download: 'corrections.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  kept.downloaded = edits.size;
  kept.changed = false;
  drawTop();
  notify(say('download.done', edits.size));
}

/** Keeps a change: on the server, or in this browser until it is downloaded. */
function keep(key) {
  kept.changed = true;
  if (server) {
    send(key);
    return;
  }
  const all = [...edits].map(([k, edit]) => [nameKey(k), edit]);
  remember('edits.' + data.source.sha256, all.length ? JSON.stringify(all) : null);
}

/** Names a place by what stays when a report is converted again. */
function nameKey(key) {
  const [t, r, c] = placeOf(key);
  const table = data.tables[t];
  const row = table.rows[r];
  return [table.id, row.key, row.nth, table.columns[c], cellAt([t, r, c]).value];
}

/** Takes up the changes that this browser remembers of the same document, as far as they still fit. */
function takeUp() {
  let all = [];
  try {
    all = JSON.parse(remembered('edits.' + data.source.sha256) || '[]');
  } catch (e) {
    return;
  }
  for (const [[id, rowKey, nth, column, was], edit] of all) {
    const t = data.tables.findIndex((table) => table.id === id);
    const r = t < 0 ? -1 : data.tables[t].rows.findIndex((row) => row.key === rowKey && row.nth === nth);
    const c = r < 0 ? -1 : data.tables[t].columns.indexOf(column);
    if (c >= 0 && cellAt([t, r, c]).value === was) {
      edits.set(keyOf(t, r, c), edit);
    }
  }
  kept.changed = edits.size > 0;
}

/** Sends a change to the server, and takes the report as it is with it. */
async function send(key) {
  const name = nameKey(key);
  const edit = edits.get(key);
  const body = edit
    ? { set: correctionOf(key, edit) }
    : { remove: correctionOf(key, { value: null, when: '' }) };
  kept.busy = true;
  drawTop();
  try {
    const answer = await fetch('corrections', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error((await answer.text()).slice(0, 300) || answer.status);
    }
    const fresh = await answer.json();
    kept.busy = false;
    kept.changed = false;
    takeFresh(fresh, name);
  } catch (e) {
    kept.busy = false;
    notify(say('save.failed', e.message), true);
    drawTop();
  }
}
