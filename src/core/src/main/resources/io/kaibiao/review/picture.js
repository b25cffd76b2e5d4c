// The picture of a page, and the outlines of its cells. One page is drawn at a time.

const picture = { page: 0, zoom: 1, outlines: new Map(), image: null, width: 0, height: 0 };

/** Pictures that are here, by page: {address, width, height}; those of a server as promises. */
const pictures = new Map();

/** Returns the picture of a page as a promise; of null where there is none. */
function pictureOf(page) {
  if (!pictures.has(page)) {
    pictures.set(page, server ? fetchPicture(page) : Promise.resolve(embedded(page)));
  }
  return pictures.get(page);
}

function embedded(page) {
  const node = byId('page-' + page);
  return node && {
    address: 'data:' + node.dataset.type + ';base64,' + node.textContent,
    width: Number(node.dataset.width),
    height: Number(node.dataset.height),
  };
}

async function fetchPicture(page) {
  try {
    const answer = await fetch('page/' + page);
    if (!answer.ok) {
      return null;
    }
    return {
      address: URL.createObjectURL(await answer.blob()),
      width: Number(answer.headers.get('X-Page-Width')),
      height: Number(answer.headers.get('X-Page-Height')),
    };
  } catch (e) {
    return null;
  }
}

function pictureFrame() {
  return el('section', { id: 'sheet', 'aria-labelledby': 'page-name' },
    el('div.bar', {},
      el('button.quiet', { id: 'page-back', type: 'button', click: () => turnPage(-1) }, '‹'),
      el('strong', { id: 'page-name' }),
      el('button.quiet', { id: 'page-on', type: 'button', click: () => turnPage(1) }, '›'),
      el('span.gap'),
      el('button.quiet', { id: 'zoom-out', type: 'button', click: () => zoomTo(picture.zoom / 1.25) }, '−'),
      el('button.quiet', { id: 'zoom-fit', type: 'button', click: () => zoomTo(1) }),
      el('button.quiet', { id: 'zoom-in', type: 'button', click: () => zoomTo(picture.zoom * 1.25) }, '+')),
    el('div.paper', { id: 'paper', tabindex: 0, role: 'region' },
      el('div', { id: 'canvas' })),
    el('div.legend', { id: 'legend' }));
}

function wordsOfPicture() {
  byId('page-back').setAttribute('aria-label', say('page.back'));
  byId('page-on').setAttribute('aria-label', say('page.on'));
  byId('zoom-out').setAttribute('aria-label', say('zoom.out'));
  byId('zoom-in').setAttribute('aria-label', say('zoom.in'));
  byId('zoom-fit').textContent = say('zoom.fit');
  byId('paper').setAttribute('aria-label', say('paper'));
  byId('page-name').textContent = say('page.of', picture.page, data.source.pages);
  fill(byId('legend'), ['doubt', 'contra', 'repaired', 'proved', 'read', 'fixed'].map((look) =>
    el('span.key', {}, sampleOf(look), say('look.' + look))));
}

function sampleOf(look) {
  const drawing = svg('svg', { viewBox: '0 0 22 14', width: 22, height: 14, 'aria-hidden': 'true' });
  drawing.append(outline([2, 2, 20, 12], look));
  return drawing;
}

function turnPage(by) {
  const page = picture.page + by;
  if (page >= 1 && page <= data.source.pages) {
    showPage(page);
  }
}

/** Shows a page; resolves when its picture is there. */
async function showPage(page) {
  if (picture.page !== page) {
    picture.page = page;
    byId('page-name').textContent = say('page.of', page, data.source.pages);
    picture.image = null;
    // A server draws it first; a picture that is here comes before that is said.
    const busy = setTimeout(() => fill(byId('canvas'), el('p.none', {}, say('picture.busy', page))), 200);
    const found = await pictureOf(page);
    clearTimeout(busy);
    if (picture.page !== page) {
      return;
    }
    picture.width = found ? found.width : 0;
    picture.height = found ? found.height : 0;
    picture.image = found;
    drawPage();
  }
}

function drawPage() {
  picture.outlines.clear();
  const canvas = byId('canvas');
  if (!picture.image) {
    fill(canvas, el('p.none', {}, say('picture.none', picture.page)));
    return;
  }
  const image = el('img', { src: picture.image.address, alt: say('page.alt', picture.page), decoding: 'async' });
  const layer = svg('svg', { viewBox: `0 0 ${picture.width} ${picture.height}`, 'aria-hidden': 'true' });
  for (const place of placesOn(picture.page)) {
    drawOutline(layer, place, cellAt(place).box);
  }
  const marks = svg('g', { id: 'marks' });
  layer.append(marks);
  fill(canvas, image, layer);
  zoomTo(picture.zoom);
  markPicture();
}

function drawOutline(layer, place, box) {
  const key = keyOf(...place);
  const group = svg('g', { 'data-key': key });
  group.append(svg('rect', {
    x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1], class: 'hit',
  }), outline(box, lookAt(place)));
  picture.outlines.set(key, group);
  layer.append(group);
}

/** Returns the outline of a cell: every look has a line of its own, told without colour as well. */
function outline([x0, y0, x1, y1], look) {
  const box = (inset) =>
    `M${x0 + inset} ${y0 + inset}H${x1 - inset}V${y1 - inset}H${x0 + inset}Z`;
  const shapes = {
    doubt: box(0.6),
    contra: box(0.4) + box(2.2),
    repaired: box(0.6),
    proved: `M${x0 + 1} ${y1 - 0.8}H${x1 - 1}`,
    read: `M${x0 + 1} ${y0 + 3.5}V${y0 + 1}H${x0 + 3.5}M${x1 - 3.5} ${y1 - 1}H${x1 - 1}V${y1 - 3.5}`,
    fixed: box(0.8) + `M${x1 - 5} ${y0 + 0.8}L${x1 - 0.8} ${y0 + 5}`,
    blank: '',
  };
  return svg('path', { d: shapes[look], class: 'line ' + look });
}

/** Draws the outlines of the page anew, after values changed. */
function refreshPicture() {
  for (const [key, group] of picture.outlines) {
    const place = placeOf(key);
    group.lastChild.replaceWith(outline(cellAt(place).box, lookAt(place)));
  }
  markPicture();
}

/** Marks the chosen cell and those of its identity. */
function markPicture() {
  const marks = byId('marks');
  if (!marks) {
    return;
  }
  marks.replaceChildren();
  const mark = (place, name, grow) => {
    const { page, box } = spotOf(place);
    if (page === picture.page && box) {
      marks.append(svg('rect', {
        x: box[0] - grow, y: box[1] - grow, rx: 1.5, class: name,
        width: box[2] - box[0] + 2 * grow, height: box[3] - box[1] + 2 * grow,
      }));
    }
  };
  for (const place of chosen.related) {
    mark(place, 'related ' + chosen.relation, 0);
  }
  if (chosen.place) {
    mark(chosen.place, 'chosen', 1.6);
  }
  if (chosen.spot && chosen.spot.page === picture.page) {
    const { box } = chosen.spot;
    marks.append(svg('rect', {
      x: box[0] - 2, y: box[1] - 2, width: box[2] - box[0] + 4, height: box[3] - box[1] + 4, class: 'chosen',
    }));
  }
}

function zoomTo(zoom) {
  picture.zoom = Math.min(4, Math.max(0.5, zoom));
  byId('canvas').style.width = picture.zoom * 100 + '%';
}

/** Scrolls the paper so that a box is in its middle. */
function scrollPaper(box) {
  const paper = byId('paper');
  const canvas = byId('canvas');
  if (!box || !picture.width) {
    return;
  }
  const scale = canvas.clientWidth / picture.width;
  paper.scrollTo({
    left: ((box[0] + box[2]) / 2) * scale - paper.clientWidth / 2,
    top: ((box[1] + box[3]) / 2) * scale - paper.clientHeight / 2,
  });
}
