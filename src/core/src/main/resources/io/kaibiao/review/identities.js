// The identities of the report, tried on the values as they are now. Same steps, same tolerance as the solver's.

/** The identities that bind a place, by its key: 's12' for sums, 'r3' for percentages. */
let bindings = new Map();

function indexIdentities() {
  bindings = new Map();
  const bind = (place, id) => {
    const key = keyOf(...place);
    if (!bindings.has(key)) {
      bindings.set(key, []);
    }
    bindings.get(key).push(id);
  };
  for (const amount of data.amounts) {
    amount.place = amount.slice(0, 3);
    amount.factor = BigInt(amount[3]);
    amount.step = BigInt(amount[4]);
  }
  data.sums.forEach((sum, i) => {
    sum.constant = BigInt(sum.constant);
    sum.tolerance = BigInt(sum.tolerance);
    sum.terms = sum.terms.map(([amount, sign, half]) => ({
      amount: data.amounts[amount],
      sign: BigInt(sign),
      half: BigInt(half),
    }));
    sum.terms.forEach((term) => bind(term.amount.place, 's' + i));
  });
  data.rates.forEach((rate, i) => {
    rate.part = data.amounts[rate.part];
    rate.whole = data.amounts[rate.whole];
    for (const place of [rate.percent, rate.part.place, rate.whole.place]) {
      bind(place, 'r' + i);
    }
  });
}

const identityOf = (id) => (id[0] === 's' ? data.sums : data.rates)[Number(id.slice(1))];

/** Returns the places that an identity binds. */
function placesOf(id) {
  const identity = identityOf(id);
  return id[0] === 's'
    ? identity.terms.map((term) => term.amount.place)
    : [identity.percent, identity.part.place, identity.whole.place];
}

/** Returns the steps of an amount as it is now; 0 where it is blank, null where it is no number of steps. */
function stepsAt(amount) {
  const value = valueAt(amount.place);
  return value === null ? 0n : toSteps(value, amount.factor);
}

/**
 * Tries an identity.
 * @returns {{state: string, residual: bigint, tolerance: bigint}} state: holds, fails, silent (nothing is
 *     printed) or untold (a value is no number)
 */
function tried(id) {
  return id[0] === 's' ? triedSum(identityOf(id)) : triedRate(identityOf(id));
}

function triedSum(sum) {
  let residual = sum.constant;
  let rounding = 0n;
  let filled = 0;
  for (const term of sum.terms) {
    const steps = stepsAt(term.amount);
    if (steps === null) {
      return { state: 'untold', residual: 0n, tolerance: 0n };
    }
    residual += term.sign * steps;
    rounding += steps === 0n ? 0n : term.half;
    filled += steps === 0n ? 0 : 1;
  }
  let tolerance = sum.rounding ? rounding : sum.tolerance;
  if (sum.copying && filled <= 2) {
    tolerance = 0n;
  }
  const size = residual < 0n ? -residual : residual;
  const most = sum.rounding ? rounding : sum.tolerance;
  const holds = residual === 0n
    || (sum.nature === 'at_least' ? residual >= -most : size <= tolerance);
  return { state: filled === 0 ? 'silent' : holds ? 'holds' : 'fails', residual, tolerance };
}

/** Tells whether a percentage lies in the interval of quotients that rounding leaves possible. */
function triedRate(rate) {
  const text = valueAt(rate.percent);
  const percent = text === null ? null : decimal(text.replace(/%$/, ''));
  const part = stepsAt(rate.part);
  const whole = stepsAt(rate.whole);
  if (!percent || part === null || whole === null || whole <= 0n) {
    return { state: text === null ? 'silent' : 'untold', residual: 0n, tolerance: 0n };
  }
  // Twice everything, so that halves are whole numbers.
  const roundingOf = (amount) =>
    amount.factor === 100n || valueAt(amount.place) === null ? 0n : amount.step;
  const wide = 10n ** BigInt(percent.scale);
  const told = 2n * (percent.units + BigInt(rate.less) * wide);
  const [p, ps, w, ws] = [2n * part, roundingOf(rate.part), 2n * whole, roundingOf(rate.whole)];
  // told / (2 wide) against 100 (p -+ ps) / (w +- ws), with half a unit of the last decimal.
  const atLeast = (told + 1n) * (w + ws) >= 200n * wide * (p - ps);
  const least = w - ws > 0n ? w - ws : w;
  const atMost = (told - 1n) * least <= 200n * wide * (p + ps);
  return { state: atLeast && atMost ? 'holds' : 'fails', residual: 0n, tolerance: 0n };
}

/** Returns the percentage that two amounts give, with the decimals of the printed one. */
function expectedRate(rate) {
  const printed = decimal((valueAt(rate.percent) || '0').replace(/%$/, ''));
  const part = stepsAt(rate.part);
  const whole = stepsAt(rate.whole);
  if (!printed || !part || !whole) {
    return null;
  }
  const wide = 10n ** BigInt(printed.scale);
  const twice = 200n * part * wide / whole;
  const rounded = (twice + (twice < 0n ? -1n : 1n)) / 2n - BigInt(rate.less) * wide;
  return fromSteps(rounded, wide, printed.scale) + '%';
}

/** Returns what the identities say of a place: proved, contradicted or unbound. */
function verdictAt(place) {
  const ids = bindings.get(keyOf(...place));
  if (!ids) {
    return cellAt(place).proof;
  }
  let verdict = 'unbound';
  for (const id of ids) {
    const { state } = tried(id);
    const counts = id[0] === 's' || keyOf(...identityOf(id).percent) === keyOf(...place);
    if (counts && state === 'fails') {
      return 'contradicted';
    }
    verdict = counts && state === 'holds' ? 'proved' : verdict;
  }
  return verdict;
}

/** Returns the value of a place with which a sum holds to the last step, or null. */
function balancing(sum, place) {
  const key = keyOf(...place);
  const term = sum.terms.find((other) => keyOf(...other.amount.place) === key);
  const { state, residual } = triedSum(sum);
  if (!term || sum.nature === 'at_least' || state === 'untold') {
    return null;
  }
  const steps = stepsAt(term.amount) - term.sign * residual;
  return steps % term.amount.step === 0n
    ? fromSteps(steps, term.amount.factor, decimalsOf(term.amount.factor, term.amount.step))
    : null;
}

/** Returns how many identities of a place hold, and how many there are, if it had a value. */
function tallyWith(place, value) {
  const before = draft;
  draft = { key: keyOf(...place), value };
  let holding = 0;
  let all = 0;
  for (const id of bindings.get(draft.key) || []) {
    const { state } = tried(id);
    holding += state === 'holds' ? 1 : 0;
    all += state === 'holds' || state === 'fails' ? 1 : 0;
  }
  draft = before;
  return { holding, all };
}
