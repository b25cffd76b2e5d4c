// Decimal numbers without any floating point: BigInt counts of the smallest step.

/** Returns a plain decimal as whole units and their scale, or null if it is none. */
function decimal(text) {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) {
    return null;
  }
  const decimals = found[3] || '';
  const units = BigInt(found[2] + decimals);
  return { units: found[1] ? -units : units, scale: decimals.length };
}

/** Returns an amount in steps, or null if it is no whole number of them. */
function toSteps(text, factor) {
  const number = decimal(text);
  if (!number) {
    return null;
  }
  const divisor = 10n ** BigInt(number.scale);
  const product = number.units * factor;
  return product % divisor === 0n ? product / divisor : null;
}

/** Returns steps as an amount of a unit, with at least some decimals. */
function fromSteps(steps, factor, decimals) {
  const negative = steps < 0n;
  const size = negative ? -steps : steps;
  let rest = size % factor;
  let text = '';
  while (rest !== 0n || text.length < decimals) {
    rest *= 10n;
    text += rest / factor;
    rest %= factor;
    if (text.length > 12) {
      break;
    }
  }
  return (negative ? '-' : '') + size / factor + (text ? '.' + text : '');
}

/** Returns how many decimals an amount with a step has. */
function decimalsOf(factor, step) {
  let decimals = 0;
  for (let worth = factor; worth > step; worth /= 10n) {
    decimals++;
  }
  return decimals;
}

/** Returns a number as people read it, with separators. */
function grouped(text) {
  const found = /^(-?)(\d+)((?:\.\d+)?%?)$/.exec(text);
  return found ? found[1] + found[2].replace(/\B(?=(\d{3})+$)/g, ',') + found[3] : text;
}

const MINUS = /^[-\u2010-\u2015\u2212\uFE63\uFF0D△▲]/;

/**
 * Returns what a person typed as a value, blank as null.
 * @returns {{value: (string|null)}|null} null if it can't be one
 */
function typedValue(text, kind) {
  if (kind === 'text') {
    return { value: text.trim() === '' ? null : text };
  }
  let plain = text.normalize('NFKC').replace(/[\s\u00a0]/g, '').replace(/[，]/g, ',');
  if (plain === '' || /^[-\u2010-\u2015—/]+$/.test(plain)) {
    return { value: null };
  }
  plain = plain.replace(MINUS, '-').replace(/^\((.*)\)$/, '-$1');
  const percent = plain.endsWith('%');
  plain = percent ? plain.slice(0, -1) : plain;
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain) || (percent && kind === 'amount')) {
    return null;
  }
  return { value: plain.replace(/,/g, '') + (kind === 'percentage' ? '%' : '') };
}
