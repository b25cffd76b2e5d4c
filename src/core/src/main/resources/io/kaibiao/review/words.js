// The words of the page, Chinese and English.

const WORDS = JSON.parse(document.getElementById('words').textContent);
let language = 'en';

function useLanguage(wanted) {
  language = wanted === 'zh' ? 'zh' : 'en';
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
}

/** Uses the other language, on every page that is opened from here too. */
function turnLanguage() {
  useLanguage(language === 'zh' ? 'en' : 'zh');
  remember('language', language);
  if (/^#(zh|en)\b/.test(location.hash)) {
    history.replaceState(history.state, '', '#' + language);
  }
}

/** Returns a phrase in the language of the page, its {0}, {1} … replaced; its own name where there is none. */
function say(name, ...values) {
  const phrase = WORDS[name];
  const text = phrase ? phrase[language === 'zh' ? 1 : 0] : name;
  return text.replace(/\{(\d)\}/g, (whole, i) => (i in values ? String(values[i]) : whole));
}

const hasWords = (name) => name in WORDS;

/** Returns the language to begin with: the one chosen before, that of the address, or the browser's. */
function firstLanguage() {
  const asked = /^#(zh|en)\b/.exec(location.hash);
  if (asked) {
    return asked[1];
  }
  const chosen = remembered('language');
  return chosen || ((navigator.language || 'en').toLowerCase().startsWith('zh') ? 'zh' : 'en');
}

/** Returns what this browser remembers under a name; nothing where it keeps nothing. */
function remembered(name) {
  try {
    return localStorage.getItem('kaibiao.' + name);
  } catch (e) {
    return null;
  }
}

/** Has the browser remember a text, or forget it for null. Returns whether it does. */
function remember(name, text) {
  try {
    if (text === null) {
      localStorage.removeItem('kaibiao.' + name);
    } else {
      localStorage.setItem('kaibiao.' + name, text);
    }
    return true;
  } catch (e) {
    return false;
  }
}
