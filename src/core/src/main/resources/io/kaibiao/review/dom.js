// Elements. What a document says goes in as text alone, with its invisible signs made visible.

const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;

/** Returns a text of the document as it can be shown: signs that turn or hide others are named. */
function shown(text, most = 400) {
  const cut = text.length > most ? text.slice(0, most) + '…' : text;
  return cut.replace(INVISIBLE, (sign) =>
    '⟨U+' + sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0') + '⟩');
}

/**
 * Makes an element.
 * @param name its name, with classes: 'button.choice.good'
 * @param attributes attributes, and functions by the name of their event
 * @param children elements and texts; null and false are left out
 */
function el(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag);
  if (classes.length) {
    node.className = classes.join(' ');
  }
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') {
      node.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== false && child !== undefined));
  return node;
}

function svg(name, attributes) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(key, value);
  }
  return node;
}

const byId = (id) => document.getElementById(id);

/** Puts children into an element in place of those that it has. */
function fill(node, ...children) {
  node.replaceChildren(...children.flat(9).filter((child) => child !== null && child !== false));
}

/** Says something to a person who does not see the page. */
function announce(text) {
  byId('announcer').textContent = text;
}
