import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 5385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(6353)
const { safeRe: re, t } = __nccwpck_require__(5471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 8511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 2603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 8756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 5714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 2173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 7192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 9872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 6114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 2088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(5471)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(3348)
const parse = __nccwpck_require__(6353)
const valid = __nccwpck_require__(8780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(2338)
const diff = __nccwpck_require__(711)
const major = __nccwpck_require__(8511)
const minor = __nccwpck_require__(2603)
const patch = __nccwpck_require__(8756)
const prerelease = __nccwpck_require__(5714)
const compare = __nccwpck_require__(8469)
const rcompare = __nccwpck_require__(2173)
const compareLoose = __nccwpck_require__(6874)
const compareBuild = __nccwpck_require__(7648)
const sort = __nccwpck_require__(9872)
const rsort = __nccwpck_require__(7192)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(1236)
const lte = __nccwpck_require__(6717)
const cmp = __nccwpck_require__(8646)
const coerce = __nccwpck_require__(5385)
const truncate = __nccwpck_require__(6114)
const Comparator = __nccwpck_require__(9379)
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const toComparators = __nccwpck_require__(4750)
const maxSatisfying = __nccwpck_require__(3193)
const minSatisfying = __nccwpck_require__(8595)
const minVersion = __nccwpck_require__(1866)
const validRange = __nccwpck_require__(4737)
const outside = __nccwpck_require__(280)
const gtr = __nccwpck_require__(2276)
const ltr = __nccwpck_require__(5213)
const intersects = __nccwpck_require__(3465)
const simplifyRange = __nccwpck_require__(2028)
const subset = __nccwpck_require__(1489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 2276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 3465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 5213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 3193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 8595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 1866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const gt = __nccwpck_require__(6599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)
const gte = __nccwpck_require__(1236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 2028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 1489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 4750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4558:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_actions_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4032);
/* harmony import */ var _adapters_seal_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8134);
/* harmony import */ var _checks_asset_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7914);
/* harmony import */ var _checks_package_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1261);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7962);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3278);






await (0,_adapters_actions_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I, (inputs, { env }) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .sealRelease */ .j)(inputs, {
    ...(0,_adapters_seal_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .sealPorts */ .S)(process.cwd(), env),
    checks: _checks_package_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .packageChecks */ .u,
    assetChecks: _checks_asset_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .assetChecks */ .m,
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ sealRelease)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __nccwpck_require__(7501);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: external "buffer"
const external_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(6193);
;// CONCATENATED MODULE: ./node_modules/minipass/dist/esm/index.js
const proc = typeof process === 'object' && process
    ? process
    : {
        stdout: null,
        stderr: null,
    };



/**
 * Return true if the argument is a Minipass stream, Node stream, or something
 * else that Minipass can interact with.
 */
const isStream = (s) => !!s &&
    typeof s === 'object' &&
    (s instanceof Minipass ||
        s instanceof external_node_stream_ ||
        isReadable(s) ||
        isWritable(s));
/**
 * Return true if the argument is a valid {@link Minipass.Readable}
 */
const isReadable = (s) => !!s &&
    typeof s === 'object' &&
    s instanceof external_node_events_.EventEmitter &&
    typeof s.pipe === 'function' &&
    // node core Writable streams have a pipe() method, but it throws
    s.pipe !== external_node_stream_.Writable.prototype.pipe;
/**
 * Return true if the argument is a valid {@link Minipass.Writable}
 */
const isWritable = (s) => !!s &&
    typeof s === 'object' &&
    s instanceof external_node_events_.EventEmitter &&
    typeof s.write === 'function' &&
    typeof s.end === 'function';
const EOF = Symbol('EOF');
const MAYBE_EMIT_END = Symbol('maybeEmitEnd');
const EMITTED_END = Symbol('emittedEnd');
const EMITTING_END = Symbol('emittingEnd');
const EMITTED_ERROR = Symbol('emittedError');
const CLOSED = Symbol('closed');
const READ = Symbol('read');
const FLUSH = Symbol('flush');
const FLUSHCHUNK = Symbol('flushChunk');
const ENCODING = Symbol('encoding');
const DECODER = Symbol('decoder');
const FLOWING = Symbol('flowing');
const PAUSED = Symbol('paused');
const RESUME = Symbol('resume');
const BUFFER = Symbol('buffer');
const PIPES = Symbol('pipes');
const BUFFERLENGTH = Symbol('bufferLength');
const BUFFERPUSH = Symbol('bufferPush');
const BUFFERSHIFT = Symbol('bufferShift');
const OBJECTMODE = Symbol('objectMode');
// internal event when stream is destroyed
const DESTROYED = Symbol('destroyed');
// internal event when stream has an error
const ERROR = Symbol('error');
const EMITDATA = Symbol('emitData');
const EMITEND = Symbol('emitEnd');
const EMITEND2 = Symbol('emitEnd2');
const ASYNC = Symbol('async');
const ABORT = Symbol('abort');
const ABORTED = Symbol('aborted');
const SIGNAL = Symbol('signal');
const DATALISTENERS = Symbol('dataListeners');
const DISCARDED = Symbol('discarded');
const defer = (fn) => Promise.resolve().then(fn);
const nodefer = (fn) => fn();
const isEndish = (ev) => ev === 'end' || ev === 'finish' || ev === 'prefinish';
const isArrayBufferLike = (b) => b instanceof ArrayBuffer ||
    (!!b &&
        typeof b === 'object' &&
        b.constructor &&
        b.constructor.name === 'ArrayBuffer' &&
        b.byteLength >= 0);
const isArrayBufferView = (b) => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
/**
 * Internal class representing a pipe to a destination stream.
 *
 * @internal
 */
class Pipe {
    src;
    dest;
    opts;
    ondrain;
    constructor(src, dest, opts) {
        this.src = src;
        this.dest = dest;
        this.opts = opts;
        this.ondrain = () => src[RESUME]();
        this.dest.on('drain', this.ondrain);
    }
    unpipe() {
        this.dest.removeListener('drain', this.ondrain);
    }
    // only here for the prototype
    /* c8 ignore start */
    proxyErrors(_er) { }
    /* c8 ignore stop */
    end() {
        this.unpipe();
        if (this.opts.end)
            this.dest.end();
    }
}
/**
 * Internal class representing a pipe to a destination stream where
 * errors are proxied.
 *
 * @internal
 */
class PipeProxyErrors extends Pipe {
    unpipe() {
        this.src.removeListener('error', this.proxyErrors);
        super.unpipe();
    }
    constructor(src, dest, opts) {
        super(src, dest, opts);
        this.proxyErrors = (er) => this.dest.emit('error', er);
        src.on('error', this.proxyErrors);
    }
}
const isObjectModeOptions = (o) => !!o.objectMode;
const isEncodingOptions = (o) => !o.objectMode && !!o.encoding && o.encoding !== 'buffer';
/**
 * Main export, the Minipass class
 *
 * `RType` is the type of data emitted, defaults to Buffer
 *
 * `WType` is the type of data to be written, if RType is buffer or string,
 * then any {@link Minipass.ContiguousData} is allowed.
 *
 * `Events` is the set of event handler signatures that this object
 * will emit, see {@link Minipass.Events}
 */
class Minipass extends external_node_events_.EventEmitter {
    [FLOWING] = false;
    [PAUSED] = false;
    [PIPES] = [];
    [BUFFER] = [];
    [OBJECTMODE];
    [ENCODING];
    [ASYNC];
    [DECODER];
    [EOF] = false;
    [EMITTED_END] = false;
    [EMITTING_END] = false;
    [CLOSED] = false;
    [EMITTED_ERROR] = null;
    [BUFFERLENGTH] = 0;
    [DESTROYED] = false;
    [SIGNAL];
    [ABORTED] = false;
    [DATALISTENERS] = 0;
    [DISCARDED] = false;
    /**
     * true if the stream can be written
     */
    writable = true;
    /**
     * true if the stream can be read
     */
    readable = true;
    /**
     * If `RType` is Buffer, then options do not need to be provided.
     * Otherwise, an options object must be provided to specify either
     * {@link Minipass.SharedOptions.objectMode} or
     * {@link Minipass.SharedOptions.encoding}, as appropriate.
     */
    constructor(...args) {
        const options = (args[0] ||
            {});
        super();
        if (options.objectMode && typeof options.encoding === 'string') {
            throw new TypeError('Encoding and objectMode may not be used together');
        }
        if (isObjectModeOptions(options)) {
            this[OBJECTMODE] = true;
            this[ENCODING] = null;
        }
        else if (isEncodingOptions(options)) {
            this[ENCODING] = options.encoding;
            this[OBJECTMODE] = false;
        }
        else {
            this[OBJECTMODE] = false;
            this[ENCODING] = null;
        }
        this[ASYNC] = !!options.async;
        this[DECODER] = this[ENCODING]
            ? new external_node_string_decoder_.StringDecoder(this[ENCODING])
            : null;
        //@ts-ignore - private option for debugging and testing
        if (options && options.debugExposeBuffer === true) {
            Object.defineProperty(this, 'buffer', { get: () => this[BUFFER] });
        }
        //@ts-ignore - private option for debugging and testing
        if (options && options.debugExposePipes === true) {
            Object.defineProperty(this, 'pipes', { get: () => this[PIPES] });
        }
        const { signal } = options;
        if (signal) {
            this[SIGNAL] = signal;
            if (signal.aborted) {
                this[ABORT]();
            }
            else {
                signal.addEventListener('abort', () => this[ABORT]());
            }
        }
    }
    /**
     * The amount of data stored in the buffer waiting to be read.
     *
     * For Buffer strings, this will be the total byte length.
     * For string encoding streams, this will be the string character length,
     * according to JavaScript's `string.length` logic.
     * For objectMode streams, this is a count of the items waiting to be
     * emitted.
     */
    get bufferLength() {
        return this[BUFFERLENGTH];
    }
    /**
     * The `BufferEncoding` currently in use, or `null`
     */
    get encoding() {
        return this[ENCODING];
    }
    /**
     * @deprecated - This is a read only property
     */
    set encoding(_enc) {
        throw new Error('Encoding must be set at instantiation time');
    }
    /**
     * @deprecated - Encoding may only be set at instantiation time
     */
    setEncoding(_enc) {
        throw new Error('Encoding must be set at instantiation time');
    }
    /**
     * True if this is an objectMode stream
     */
    get objectMode() {
        return this[OBJECTMODE];
    }
    /**
     * @deprecated - This is a read-only property
     */
    set objectMode(_om) {
        throw new Error('objectMode must be set at instantiation time');
    }
    /**
     * true if this is an async stream
     */
    get ['async']() {
        return this[ASYNC];
    }
    /**
     * Set to true to make this stream async.
     *
     * Once set, it cannot be unset, as this would potentially cause incorrect
     * behavior.  Ie, a sync stream can be made async, but an async stream
     * cannot be safely made sync.
     */
    set ['async'](a) {
        this[ASYNC] = this[ASYNC] || !!a;
    }
    // drop everything and get out of the flow completely
    [ABORT]() {
        this[ABORTED] = true;
        this.emit('abort', this[SIGNAL]?.reason);
        this.destroy(this[SIGNAL]?.reason);
    }
    /**
     * True if the stream has been aborted.
     */
    get aborted() {
        return this[ABORTED];
    }
    /**
     * No-op setter. Stream aborted status is set via the AbortSignal provided
     * in the constructor options.
     */
    set aborted(_) { }
    write(chunk, encoding, cb) {
        if (this[ABORTED])
            return false;
        if (this[EOF])
            throw new Error('write after end');
        if (this[DESTROYED]) {
            this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), { code: 'ERR_STREAM_DESTROYED' }));
            return true;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = 'utf8';
        }
        if (!encoding)
            encoding = 'utf8';
        const fn = this[ASYNC] ? defer : nodefer;
        // convert array buffers and typed array views into buffers
        // at some point in the future, we may want to do the opposite!
        // leave strings and buffers as-is
        // anything is only allowed if in object mode, so throw
        if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
            if (isArrayBufferView(chunk)) {
                //@ts-ignore - sinful unsafe type changing
                chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            }
            else if (isArrayBufferLike(chunk)) {
                //@ts-ignore - sinful unsafe type changing
                chunk = Buffer.from(chunk);
            }
            else if (typeof chunk !== 'string') {
                throw new Error('Non-contiguous data written to non-objectMode stream');
            }
        }
        // handle object mode up front, since it's simpler
        // this yields better performance, fewer checks later.
        if (this[OBJECTMODE]) {
            // maybe impossible?
            /* c8 ignore start */
            if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
                this[FLUSH](true);
            /* c8 ignore stop */
            if (this[FLOWING])
                this.emit('data', chunk);
            else
                this[BUFFERPUSH](chunk);
            if (this[BUFFERLENGTH] !== 0)
                this.emit('readable');
            if (cb)
                fn(cb);
            return this[FLOWING];
        }
        // at this point the chunk is a buffer or string
        // don't buffer it up or send it to the decoder
        if (!chunk.length) {
            if (this[BUFFERLENGTH] !== 0)
                this.emit('readable');
            if (cb)
                fn(cb);
            return this[FLOWING];
        }
        // fast-path writing strings of same encoding to a stream with
        // an empty buffer, skipping the buffer/decoder dance
        if (typeof chunk === 'string' &&
            // unless it is a string already ready for us to use
            !(encoding === this[ENCODING] && !this[DECODER]?.lastNeed)) {
            //@ts-ignore - sinful unsafe type change
            chunk = Buffer.from(chunk, encoding);
        }
        if (Buffer.isBuffer(chunk) && this[ENCODING]) {
            //@ts-ignore - sinful unsafe type change
            chunk = this[DECODER].write(chunk);
        }
        // Note: flushing CAN potentially switch us into not-flowing mode
        if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
            this[FLUSH](true);
        if (this[FLOWING])
            this.emit('data', chunk);
        else
            this[BUFFERPUSH](chunk);
        if (this[BUFFERLENGTH] !== 0)
            this.emit('readable');
        if (cb)
            fn(cb);
        return this[FLOWING];
    }
    /**
     * Low-level explicit read method.
     *
     * In objectMode, the argument is ignored, and one item is returned if
     * available.
     *
     * `n` is the number of bytes (or in the case of encoding streams,
     * characters) to consume. If `n` is not provided, then the entire buffer
     * is returned, or `null` is returned if no data is available.
     *
     * If `n` is greater that the amount of data in the internal buffer,
     * then `null` is returned.
     */
    read(n) {
        if (this[DESTROYED])
            return null;
        this[DISCARDED] = false;
        if (this[BUFFERLENGTH] === 0 ||
            n === 0 ||
            (n && n > this[BUFFERLENGTH])) {
            this[MAYBE_EMIT_END]();
            return null;
        }
        if (this[OBJECTMODE])
            n = null;
        if (this[BUFFER].length > 1 && !this[OBJECTMODE]) {
            // not object mode, so if we have an encoding, then RType is string
            // otherwise, must be Buffer
            this[BUFFER] = [
                (this[ENCODING]
                    ? this[BUFFER].join('')
                    : Buffer.concat(this[BUFFER], this[BUFFERLENGTH])),
            ];
        }
        const ret = this[READ](n || null, this[BUFFER][0]);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [READ](n, chunk) {
        if (this[OBJECTMODE])
            this[BUFFERSHIFT]();
        else {
            const c = chunk;
            if (n === c.length || n === null)
                this[BUFFERSHIFT]();
            else if (typeof c === 'string') {
                this[BUFFER][0] = c.slice(n);
                chunk = c.slice(0, n);
                this[BUFFERLENGTH] -= n;
            }
            else {
                this[BUFFER][0] = c.subarray(n);
                chunk = c.subarray(0, n);
                this[BUFFERLENGTH] -= n;
            }
        }
        this.emit('data', chunk);
        if (!this[BUFFER].length && !this[EOF])
            this.emit('drain');
        return chunk;
    }
    end(chunk, encoding, cb) {
        if (typeof chunk === 'function') {
            cb = chunk;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = 'utf8';
        }
        if (chunk !== undefined)
            this.write(chunk, encoding);
        if (cb)
            this.once('end', cb);
        this[EOF] = true;
        this.writable = false;
        // if we haven't written anything, then go ahead and emit,
        // even if we're not reading.
        // we'll re-emit if a new 'end' listener is added anyway.
        // This makes MP more suitable to write-only use cases.
        if (this[FLOWING] || !this[PAUSED])
            this[MAYBE_EMIT_END]();
        return this;
    }
    // don't let the internal resume be overwritten
    [RESUME]() {
        if (this[DESTROYED])
            return;
        if (!this[DATALISTENERS] && !this[PIPES].length) {
            this[DISCARDED] = true;
        }
        this[PAUSED] = false;
        this[FLOWING] = true;
        this.emit('resume');
        if (this[BUFFER].length)
            this[FLUSH]();
        else if (this[EOF])
            this[MAYBE_EMIT_END]();
        else
            this.emit('drain');
    }
    /**
     * Resume the stream if it is currently in a paused state
     *
     * If called when there are no pipe destinations or `data` event listeners,
     * this will place the stream in a "discarded" state, where all data will
     * be thrown away. The discarded state is removed if a pipe destination or
     * data handler is added, if pause() is called, or if any synchronous or
     * asynchronous iteration is started.
     */
    resume() {
        return this[RESUME]();
    }
    /**
     * Pause the stream
     */
    pause() {
        this[FLOWING] = false;
        this[PAUSED] = true;
        this[DISCARDED] = false;
    }
    /**
     * true if the stream has been forcibly destroyed
     */
    get destroyed() {
        return this[DESTROYED];
    }
    /**
     * true if the stream is currently in a flowing state, meaning that
     * any writes will be immediately emitted.
     */
    get flowing() {
        return this[FLOWING];
    }
    /**
     * true if the stream is currently in a paused state
     */
    get paused() {
        return this[PAUSED];
    }
    [BUFFERPUSH](chunk) {
        if (this[OBJECTMODE])
            this[BUFFERLENGTH] += 1;
        else
            this[BUFFERLENGTH] += chunk.length;
        this[BUFFER].push(chunk);
    }
    [BUFFERSHIFT]() {
        if (this[OBJECTMODE])
            this[BUFFERLENGTH] -= 1;
        else
            this[BUFFERLENGTH] -= this[BUFFER][0].length;
        return this[BUFFER].shift();
    }
    [FLUSH](noDrain = false) {
        do { } while (this[FLUSHCHUNK](this[BUFFERSHIFT]()) &&
            this[BUFFER].length);
        if (!noDrain && !this[BUFFER].length && !this[EOF])
            this.emit('drain');
    }
    [FLUSHCHUNK](chunk) {
        this.emit('data', chunk);
        return this[FLOWING];
    }
    /**
     * Pipe all data emitted by this stream into the destination provided.
     *
     * Triggers the flow of data.
     */
    pipe(dest, opts) {
        if (this[DESTROYED])
            return dest;
        this[DISCARDED] = false;
        const ended = this[EMITTED_END];
        opts = opts || {};
        if (dest === proc.stdout || dest === proc.stderr)
            opts.end = false;
        else
            opts.end = opts.end !== false;
        opts.proxyErrors = !!opts.proxyErrors;
        // piping an ended stream ends immediately
        if (ended) {
            if (opts.end)
                dest.end();
        }
        else {
            // "as" here just ignores the WType, which pipes don't care about,
            // since they're only consuming from us, and writing to the dest
            this[PIPES].push(!opts.proxyErrors
                ? new Pipe(this, dest, opts)
                : new PipeProxyErrors(this, dest, opts));
            if (this[ASYNC])
                defer(() => this[RESUME]());
            else
                this[RESUME]();
        }
        return dest;
    }
    /**
     * Fully unhook a piped destination stream.
     *
     * If the destination stream was the only consumer of this stream (ie,
     * there are no other piped destinations or `'data'` event listeners)
     * then the flow of data will stop until there is another consumer or
     * {@link Minipass#resume} is explicitly called.
     */
    unpipe(dest) {
        const p = this[PIPES].find(p => p.dest === dest);
        if (p) {
            if (this[PIPES].length === 1) {
                if (this[FLOWING] && this[DATALISTENERS] === 0) {
                    this[FLOWING] = false;
                }
                this[PIPES] = [];
            }
            else
                this[PIPES].splice(this[PIPES].indexOf(p), 1);
            p.unpipe();
        }
    }
    /**
     * Alias for {@link Minipass#on}
     */
    addListener(ev, handler) {
        return this.on(ev, handler);
    }
    /**
     * Mostly identical to `EventEmitter.on`, with the following
     * behavior differences to prevent data loss and unnecessary hangs:
     *
     * - Adding a 'data' event handler will trigger the flow of data
     *
     * - Adding a 'readable' event handler when there is data waiting to be read
     *   will cause 'readable' to be emitted immediately.
     *
     * - Adding an 'endish' event handler ('end', 'finish', etc.) which has
     *   already passed will cause the event to be emitted immediately and all
     *   handlers removed.
     *
     * - Adding an 'error' event handler after an error has been emitted will
     *   cause the event to be re-emitted immediately with the error previously
     *   raised.
     */
    on(ev, handler) {
        const ret = super.on(ev, handler);
        if (ev === 'data') {
            this[DISCARDED] = false;
            this[DATALISTENERS]++;
            if (!this[PIPES].length && !this[FLOWING]) {
                this[RESUME]();
            }
        }
        else if (ev === 'readable' && this[BUFFERLENGTH] !== 0) {
            super.emit('readable');
        }
        else if (isEndish(ev) && this[EMITTED_END]) {
            super.emit(ev);
            this.removeAllListeners(ev);
        }
        else if (ev === 'error' && this[EMITTED_ERROR]) {
            const h = handler;
            if (this[ASYNC])
                defer(() => h.call(this, this[EMITTED_ERROR]));
            else
                h.call(this, this[EMITTED_ERROR]);
        }
        return ret;
    }
    /**
     * Alias for {@link Minipass#off}
     */
    removeListener(ev, handler) {
        return this.off(ev, handler);
    }
    /**
     * Mostly identical to `EventEmitter.off`
     *
     * If a 'data' event handler is removed, and it was the last consumer
     * (ie, there are no pipe destinations or other 'data' event listeners),
     * then the flow of data will stop until there is another consumer or
     * {@link Minipass#resume} is explicitly called.
     */
    off(ev, handler) {
        const ret = super.off(ev, handler);
        // if we previously had listeners, and now we don't, and we don't
        // have any pipes, then stop the flow, unless it's been explicitly
        // put in a discarded flowing state via stream.resume().
        if (ev === 'data') {
            this[DATALISTENERS] = this.listeners('data').length;
            if (this[DATALISTENERS] === 0 &&
                !this[DISCARDED] &&
                !this[PIPES].length) {
                this[FLOWING] = false;
            }
        }
        return ret;
    }
    /**
     * Mostly identical to `EventEmitter.removeAllListeners`
     *
     * If all 'data' event handlers are removed, and they were the last consumer
     * (ie, there are no pipe destinations), then the flow of data will stop
     * until there is another consumer or {@link Minipass#resume} is explicitly
     * called.
     */
    removeAllListeners(ev) {
        const ret = super.removeAllListeners(ev);
        if (ev === 'data' || ev === undefined) {
            this[DATALISTENERS] = 0;
            if (!this[DISCARDED] && !this[PIPES].length) {
                this[FLOWING] = false;
            }
        }
        return ret;
    }
    /**
     * true if the 'end' event has been emitted
     */
    get emittedEnd() {
        return this[EMITTED_END];
    }
    [MAYBE_EMIT_END]() {
        if (!this[EMITTING_END] &&
            !this[EMITTED_END] &&
            !this[DESTROYED] &&
            this[BUFFER].length === 0 &&
            this[EOF]) {
            this[EMITTING_END] = true;
            this.emit('end');
            this.emit('prefinish');
            this.emit('finish');
            if (this[CLOSED])
                this.emit('close');
            this[EMITTING_END] = false;
        }
    }
    /**
     * Mostly identical to `EventEmitter.emit`, with the following
     * behavior differences to prevent data loss and unnecessary hangs:
     *
     * If the stream has been destroyed, and the event is something other
     * than 'close' or 'error', then `false` is returned and no handlers
     * are called.
     *
     * If the event is 'end', and has already been emitted, then the event
     * is ignored. If the stream is in a paused or non-flowing state, then
     * the event will be deferred until data flow resumes. If the stream is
     * async, then handlers will be called on the next tick rather than
     * immediately.
     *
     * If the event is 'close', and 'end' has not yet been emitted, then
     * the event will be deferred until after 'end' is emitted.
     *
     * If the event is 'error', and an AbortSignal was provided for the stream,
     * and there are no listeners, then the event is ignored, matching the
     * behavior of node core streams in the presense of an AbortSignal.
     *
     * If the event is 'finish' or 'prefinish', then all listeners will be
     * removed after emitting the event, to prevent double-firing.
     */
    emit(ev, ...args) {
        const data = args[0];
        // error and close are only events allowed after calling destroy()
        if (ev !== 'error' &&
            ev !== 'close' &&
            ev !== DESTROYED &&
            this[DESTROYED]) {
            return false;
        }
        else if (ev === 'data') {
            return !this[OBJECTMODE] && !data
                ? false
                : this[ASYNC]
                    ? (defer(() => this[EMITDATA](data)), true)
                    : this[EMITDATA](data);
        }
        else if (ev === 'end') {
            return this[EMITEND]();
        }
        else if (ev === 'close') {
            this[CLOSED] = true;
            // don't emit close before 'end' and 'finish'
            if (!this[EMITTED_END] && !this[DESTROYED])
                return false;
            const ret = super.emit('close');
            this.removeAllListeners('close');
            return ret;
        }
        else if (ev === 'error') {
            this[EMITTED_ERROR] = data;
            super.emit(ERROR, data);
            const ret = !this[SIGNAL] || this.listeners('error').length
                ? super.emit('error', data)
                : false;
            this[MAYBE_EMIT_END]();
            return ret;
        }
        else if (ev === 'resume') {
            const ret = super.emit('resume');
            this[MAYBE_EMIT_END]();
            return ret;
        }
        else if (ev === 'finish' || ev === 'prefinish') {
            const ret = super.emit(ev);
            this.removeAllListeners(ev);
            return ret;
        }
        // Some other unknown event
        const ret = super.emit(ev, ...args);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [EMITDATA](data) {
        for (const p of this[PIPES]) {
            if (p.dest.write(data) === false)
                this.pause();
        }
        const ret = this[DISCARDED] ? false : super.emit('data', data);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [EMITEND]() {
        if (this[EMITTED_END])
            return false;
        this[EMITTED_END] = true;
        this.readable = false;
        return this[ASYNC]
            ? (defer(() => this[EMITEND2]()), true)
            : this[EMITEND2]();
    }
    [EMITEND2]() {
        if (this[DECODER]) {
            const data = this[DECODER].end();
            if (data) {
                for (const p of this[PIPES]) {
                    p.dest.write(data);
                }
                if (!this[DISCARDED])
                    super.emit('data', data);
            }
        }
        for (const p of this[PIPES]) {
            p.end();
        }
        const ret = super.emit('end');
        this.removeAllListeners('end');
        return ret;
    }
    /**
     * Return a Promise that resolves to an array of all emitted data once
     * the stream ends.
     */
    async collect() {
        const buf = Object.assign([], {
            dataLength: 0,
        });
        if (!this[OBJECTMODE])
            buf.dataLength = 0;
        // set the promise first, in case an error is raised
        // by triggering the flow here.
        const p = this.promise();
        this.on('data', c => {
            buf.push(c);
            if (!this[OBJECTMODE])
                buf.dataLength += c.length;
        });
        await p;
        return buf;
    }
    /**
     * Return a Promise that resolves to the concatenation of all emitted data
     * once the stream ends.
     *
     * Not allowed on objectMode streams.
     */
    async concat() {
        if (this[OBJECTMODE]) {
            throw new Error('cannot concat in objectMode');
        }
        const buf = await this.collect();
        return (this[ENCODING]
            ? buf.join('')
            : Buffer.concat(buf, buf.dataLength));
    }
    /**
     * Return a void Promise that resolves once the stream ends.
     */
    async promise() {
        return new Promise((resolve, reject) => {
            this.on(DESTROYED, () => reject(new Error('stream destroyed')));
            this.on('error', er => reject(er));
            this.on('end', () => resolve());
        });
    }
    /**
     * Asynchronous `for await of` iteration.
     *
     * This will continue emitting all chunks until the stream terminates.
     */
    [Symbol.asyncIterator]() {
        // set this up front, in case the consumer doesn't call next()
        // right away.
        this[DISCARDED] = false;
        let stopped = false;
        const stop = async () => {
            this.pause();
            stopped = true;
            return { value: undefined, done: true };
        };
        const next = () => {
            if (stopped)
                return stop();
            const res = this.read();
            if (res !== null)
                return Promise.resolve({ done: false, value: res });
            if (this[EOF])
                return stop();
            let resolve;
            let reject;
            const onerr = (er) => {
                this.off('data', ondata);
                this.off('end', onend);
                this.off(DESTROYED, ondestroy);
                stop();
                reject(er);
            };
            const ondata = (value) => {
                this.off('error', onerr);
                this.off('end', onend);
                this.off(DESTROYED, ondestroy);
                this.pause();
                resolve({ value, done: !!this[EOF] });
            };
            const onend = () => {
                this.off('error', onerr);
                this.off('data', ondata);
                this.off(DESTROYED, ondestroy);
                stop();
                resolve({ done: true, value: undefined });
            };
            const ondestroy = () => onerr(new Error('stream destroyed'));
            return new Promise((res, rej) => {
                reject = rej;
                resolve = res;
                this.once(DESTROYED, ondestroy);
                this.once('error', onerr);
                this.once('end', onend);
                this.once('data', ondata);
            });
        };
        return {
            next,
            throw: stop,
            return: stop,
            [Symbol.asyncIterator]() {
                return this;
            },
            [Symbol.asyncDispose]: async () => { },
        };
    }
    /**
     * Synchronous `for of` iteration.
     *
     * The iteration will terminate when the internal buffer runs out, even
     * if the stream has not yet terminated.
     */
    [Symbol.iterator]() {
        // set this up front, in case the consumer doesn't call next()
        // right away.
        this[DISCARDED] = false;
        let stopped = false;
        const stop = () => {
            this.pause();
            this.off(ERROR, stop);
            this.off(DESTROYED, stop);
            this.off('end', stop);
            stopped = true;
            return { done: true, value: undefined };
        };
        const next = () => {
            if (stopped)
                return stop();
            const value = this.read();
            return value === null ? stop() : { done: false, value };
        };
        this.once('end', stop);
        this.once(ERROR, stop);
        this.once(DESTROYED, stop);
        return {
            next,
            throw: stop,
            return: stop,
            [Symbol.iterator]() {
                return this;
            },
            [Symbol.dispose]: () => { },
        };
    }
    /**
     * Destroy a stream, preventing it from being used for any further purpose.
     *
     * If the stream has a `close()` method, then it will be called on
     * destruction.
     *
     * After destruction, any attempt to write data, read data, or emit most
     * events will be ignored.
     *
     * If an error argument is provided, then it will be emitted in an
     * 'error' event.
     */
    destroy(er) {
        if (this[DESTROYED]) {
            if (er)
                this.emit('error', er);
            else
                this.emit(DESTROYED);
            return this;
        }
        this[DESTROYED] = true;
        this[DISCARDED] = true;
        // throw away all buffered data, it's never coming out
        this[BUFFER].length = 0;
        this[BUFFERLENGTH] = 0;
        const wc = this;
        if (typeof wc.close === 'function' && !this[CLOSED])
            wc.close();
        if (er)
            this.emit('error', er);
        // if no error to emit, still reject pending promises
        else
            this.emit(DESTROYED);
        return this;
    }
    /**
     * Alias for {@link isStream}
     *
     * Former export location, maintained for backwards compatibility.
     *
     * @deprecated
     */
    static get isStream() {
        return isStream;
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: external "zlib"
const external_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
var external_zlib_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_zlib_namespaceObject, 2);
;// CONCATENATED MODULE: ./node_modules/minizlib/dist/esm/constants.js
// Update with any zlib constants that are added or changed in the future.
// Node v6 didn't export this, so we just hard code the version and rely
// on all the other hard-coded values from zlib v4736.  When node v6
// support drops, we can just export the realZlibConstants object.

/* c8 ignore start */
const realZlibConstants = external_zlib_namespaceObject.constants || { ZLIB_VERNUM: 4736 };
/* c8 ignore stop */
const constants = Object.freeze(Object.assign(Object.create(null), {
    Z_NO_FLUSH: 0,
    Z_PARTIAL_FLUSH: 1,
    Z_SYNC_FLUSH: 2,
    Z_FULL_FLUSH: 3,
    Z_FINISH: 4,
    Z_BLOCK: 5,
    Z_OK: 0,
    Z_STREAM_END: 1,
    Z_NEED_DICT: 2,
    Z_ERRNO: -1,
    Z_STREAM_ERROR: -2,
    Z_DATA_ERROR: -3,
    Z_MEM_ERROR: -4,
    Z_BUF_ERROR: -5,
    Z_VERSION_ERROR: -6,
    Z_NO_COMPRESSION: 0,
    Z_BEST_SPEED: 1,
    Z_BEST_COMPRESSION: 9,
    Z_DEFAULT_COMPRESSION: -1,
    Z_FILTERED: 1,
    Z_HUFFMAN_ONLY: 2,
    Z_RLE: 3,
    Z_FIXED: 4,
    Z_DEFAULT_STRATEGY: 0,
    DEFLATE: 1,
    INFLATE: 2,
    GZIP: 3,
    GUNZIP: 4,
    DEFLATERAW: 5,
    INFLATERAW: 6,
    UNZIP: 7,
    BROTLI_DECODE: 8,
    BROTLI_ENCODE: 9,
    Z_MIN_WINDOWBITS: 8,
    Z_MAX_WINDOWBITS: 15,
    Z_DEFAULT_WINDOWBITS: 15,
    Z_MIN_CHUNK: 64,
    Z_MAX_CHUNK: Infinity,
    Z_DEFAULT_CHUNK: 16384,
    Z_MIN_MEMLEVEL: 1,
    Z_MAX_MEMLEVEL: 9,
    Z_DEFAULT_MEMLEVEL: 8,
    Z_MIN_LEVEL: -1,
    Z_MAX_LEVEL: 9,
    Z_DEFAULT_LEVEL: -1,
    BROTLI_OPERATION_PROCESS: 0,
    BROTLI_OPERATION_FLUSH: 1,
    BROTLI_OPERATION_FINISH: 2,
    BROTLI_OPERATION_EMIT_METADATA: 3,
    BROTLI_MODE_GENERIC: 0,
    BROTLI_MODE_TEXT: 1,
    BROTLI_MODE_FONT: 2,
    BROTLI_DEFAULT_MODE: 0,
    BROTLI_MIN_QUALITY: 0,
    BROTLI_MAX_QUALITY: 11,
    BROTLI_DEFAULT_QUALITY: 11,
    BROTLI_MIN_WINDOW_BITS: 10,
    BROTLI_MAX_WINDOW_BITS: 24,
    BROTLI_LARGE_MAX_WINDOW_BITS: 30,
    BROTLI_DEFAULT_WINDOW: 22,
    BROTLI_MIN_INPUT_BLOCK_BITS: 16,
    BROTLI_MAX_INPUT_BLOCK_BITS: 24,
    BROTLI_PARAM_MODE: 0,
    BROTLI_PARAM_QUALITY: 1,
    BROTLI_PARAM_LGWIN: 2,
    BROTLI_PARAM_LGBLOCK: 3,
    BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
    BROTLI_PARAM_SIZE_HINT: 5,
    BROTLI_PARAM_LARGE_WINDOW: 6,
    BROTLI_PARAM_NPOSTFIX: 7,
    BROTLI_PARAM_NDIRECT: 8,
    BROTLI_DECODER_RESULT_ERROR: 0,
    BROTLI_DECODER_RESULT_SUCCESS: 1,
    BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
    BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
    BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
    BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
    BROTLI_DECODER_NO_ERROR: 0,
    BROTLI_DECODER_SUCCESS: 1,
    BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
    BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
    BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
    BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
    BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
    BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
    BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
    BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
    BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
    BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
    BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
    BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
    BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
    BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
    BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
    BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
    BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
    BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
    BROTLI_DECODER_ERROR_UNREACHABLE: -31,
}, realZlibConstants));
//# sourceMappingURL=constants.js.map
;// CONCATENATED MODULE: ./node_modules/minizlib/dist/esm/index.js






const OriginalBufferConcat = external_buffer_namespaceObject.Buffer.concat;
const desc = Object.getOwnPropertyDescriptor(external_buffer_namespaceObject.Buffer, 'concat');
const noop = (args) => args;
const passthroughBufferConcat = desc?.writable === true || desc?.set !== undefined
    ? (makeNoOp) => {
        external_buffer_namespaceObject.Buffer.concat = makeNoOp ? noop : OriginalBufferConcat;
    }
    : (_) => { };
const _superWrite = Symbol('_superWrite');
class ZlibError extends Error {
    code;
    errno;
    constructor(err, origin) {
        super('zlib: ' + err.message, { cause: err });
        this.code = err.code;
        this.errno = err.errno;
        /* c8 ignore next */
        if (!this.code)
            this.code = 'ZLIB_ERROR';
        this.message = 'zlib: ' + err.message;
        Error.captureStackTrace(this, origin ?? this.constructor);
    }
    get name() {
        return 'ZlibError';
    }
}
// the Zlib class they all inherit from
// This thing manages the queue of requests, and returns
// true or false if there is anything in the queue when
// you call the .write() method.
const _flushFlag = Symbol('flushFlag');
class ZlibBase extends Minipass {
    #sawError = false;
    #ended = false;
    #flushFlag;
    #finishFlushFlag;
    #fullFlushFlag;
    #handle;
    #onError;
    get sawError() {
        return this.#sawError;
    }
    get handle() {
        return this.#handle;
    }
    /* c8 ignore start */
    get flushFlag() {
        return this.#flushFlag;
    }
    /* c8 ignore stop */
    constructor(opts, mode) {
        if (!opts || typeof opts !== 'object')
            throw new TypeError('invalid options for ZlibBase constructor');
        //@ts-ignore
        super(opts);
        /* c8 ignore start */
        this.#flushFlag = opts.flush ?? 0;
        this.#finishFlushFlag = opts.finishFlush ?? 0;
        this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
        /* c8 ignore stop */
        //@ts-ignore
        if (typeof external_zlib_namespaceObject_0[mode] !== 'function') {
            throw new TypeError('Compression method not supported: ' + mode);
        }
        // this will throw if any options are invalid for the class selected
        try {
            // @types/node doesn't know that it exports the classes, but they're there
            //@ts-ignore
            this.#handle = new external_zlib_namespaceObject_0[mode](opts);
        }
        catch (er) {
            // make sure that all errors get decorated properly
            throw new ZlibError(er, this.constructor);
        }
        this.#onError = err => {
            // no sense raising multiple errors, since we abort on the first one.
            if (this.#sawError)
                return;
            this.#sawError = true;
            // there is no way to cleanly recover.
            // continuing only obscures problems.
            this.close();
            this.emit('error', err);
        };
        this.#handle?.on('error', er => this.#onError(new ZlibError(er)));
        this.once('end', () => this.close);
    }
    close() {
        if (this.#handle) {
            this.#handle.close();
            this.#handle = undefined;
            this.emit('close');
        }
    }
    reset() {
        if (!this.#sawError) {
            external_assert_(this.#handle, 'zlib binding closed');
            //@ts-ignore
            return this.#handle.reset?.();
        }
    }
    flush(flushFlag) {
        if (this.ended)
            return;
        if (typeof flushFlag !== 'number')
            flushFlag = this.#fullFlushFlag;
        this.write(Object.assign(external_buffer_namespaceObject.Buffer.alloc(0), { [_flushFlag]: flushFlag }));
    }
    end(chunk, encoding, cb) {
        /* c8 ignore start */
        if (typeof chunk === 'function') {
            cb = chunk;
            encoding = undefined;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = undefined;
        }
        /* c8 ignore stop */
        if (chunk) {
            if (encoding)
                this.write(chunk, encoding);
            else
                this.write(chunk);
        }
        this.flush(this.#finishFlushFlag);
        this.#ended = true;
        return super.end(cb);
    }
    get ended() {
        return this.#ended;
    }
    // overridden in the gzip classes to do portable writes
    [_superWrite](data) {
        return super.write(data);
    }
    write(chunk, encoding, cb) {
        // process the chunk using the sync process
        // then super.write() all the outputted chunks
        if (typeof encoding === 'function')
            (cb = encoding), (encoding = 'utf8');
        if (typeof chunk === 'string')
            chunk = external_buffer_namespaceObject.Buffer.from(chunk, encoding);
        if (this.#sawError)
            return;
        external_assert_(this.#handle, 'zlib binding closed');
        // _processChunk tries to .close() the native handle after it's done, so we
        // intercept that by temporarily making it a no-op.
        // diving into the node:zlib internals a bit here
        const nativeHandle = this.#handle
            ._handle;
        const originalNativeClose = nativeHandle.close;
        nativeHandle.close = () => { };
        const originalClose = this.#handle.close;
        this.#handle.close = () => { };
        // It also calls `Buffer.concat()` at the end, which may be convenient
        // for some, but which we are not interested in as it slows us down.
        passthroughBufferConcat(true);
        let result = undefined;
        try {
            const flushFlag = typeof chunk[_flushFlag] === 'number'
                ? chunk[_flushFlag]
                : this.#flushFlag;
            result = this.#handle._processChunk(chunk, flushFlag);
            // if we don't throw, reset it back how it was
            passthroughBufferConcat(false);
        }
        catch (err) {
            // or if we do, put Buffer.concat() back before we emit error
            // Error events call into user code, which may call Buffer.concat()
            passthroughBufferConcat(false);
            this.#onError(new ZlibError(err, this.write));
        }
        finally {
            if (this.#handle) {
                // Core zlib resets `_handle` to null after attempting to close the
                // native handle. Our no-op handler prevented actual closure, but we
                // need to restore the `._handle` property.
                ;
                this.#handle._handle =
                    nativeHandle;
                nativeHandle.close = originalNativeClose;
                this.#handle.close = originalClose;
                // `_processChunk()` adds an 'error' listener. If we don't remove it
                // after each call, these handlers start piling up.
                this.#handle.removeAllListeners('error');
                // make sure OUR error listener is still attached tho
            }
        }
        if (this.#handle)
            this.#handle.on('error', er => this.#onError(new ZlibError(er, this.write)));
        let writeReturn;
        if (result) {
            if (Array.isArray(result) && result.length > 0) {
                const r = result[0];
                // The first buffer is always `handle._outBuffer`, which would be
                // re-used for later invocations; so, we always have to copy that one.
                writeReturn = this[_superWrite](external_buffer_namespaceObject.Buffer.from(r));
                for (let i = 1; i < result.length; i++) {
                    writeReturn = this[_superWrite](result[i]);
                }
            }
            else {
                // either a single Buffer or an empty array
                writeReturn = this[_superWrite](external_buffer_namespaceObject.Buffer.from(result));
            }
        }
        if (cb)
            cb();
        return writeReturn;
    }
}
class Zlib extends ZlibBase {
    #level;
    #strategy;
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.Z_NO_FLUSH;
        opts.finishFlush = opts.finishFlush || constants.Z_FINISH;
        opts.fullFlushFlag = constants.Z_FULL_FLUSH;
        super(opts, mode);
        this.#level = opts.level;
        this.#strategy = opts.strategy;
    }
    params(level, strategy) {
        if (this.sawError)
            return;
        if (!this.handle)
            throw new Error('cannot switch params when binding is closed');
        // no way to test this without also not supporting params at all
        /* c8 ignore start */
        if (!this.handle.params)
            throw new Error('not supported in this implementation');
        /* c8 ignore stop */
        if (this.#level !== level || this.#strategy !== strategy) {
            this.flush(constants.Z_SYNC_FLUSH);
            external_assert_(this.handle, 'zlib binding closed');
            // .params() calls .flush(), but the latter is always async in the
            // core zlib. We override .flush() temporarily to intercept that and
            // flush synchronously.
            const origFlush = this.handle.flush;
            this.handle.flush = (flushFlag, cb) => {
                /* c8 ignore start */
                if (typeof flushFlag === 'function') {
                    cb = flushFlag;
                    flushFlag = this.flushFlag;
                }
                /* c8 ignore stop */
                this.flush(flushFlag);
                cb?.();
            };
            try {
                ;
                this.handle.params(level, strategy);
            }
            finally {
                this.handle.flush = origFlush;
            }
            /* c8 ignore start */
            if (this.handle) {
                this.#level = level;
                this.#strategy = strategy;
            }
            /* c8 ignore stop */
        }
    }
}
// minimal 2-byte header
class Deflate extends Zlib {
    constructor(opts) {
        super(opts, 'Deflate');
    }
}
class Inflate extends Zlib {
    constructor(opts) {
        super(opts, 'Inflate');
    }
}
class Gzip extends Zlib {
    #portable;
    constructor(opts) {
        super(opts, 'Gzip');
        this.#portable = opts && !!opts.portable;
    }
    [_superWrite](data) {
        if (!this.#portable)
            return super[_superWrite](data);
        // we'll always get the header emitted in one first chunk
        // overwrite the OS indicator byte with 0xFF
        this.#portable = false;
        data[9] = 255;
        return super[_superWrite](data);
    }
}
class Gunzip extends Zlib {
    constructor(opts) {
        super(opts, 'Gunzip');
    }
}
// raw - no header
class DeflateRaw extends Zlib {
    constructor(opts) {
        super(opts, 'DeflateRaw');
    }
}
class InflateRaw extends Zlib {
    constructor(opts) {
        super(opts, 'InflateRaw');
    }
}
// auto-detect header.
class Unzip extends Zlib {
    constructor(opts) {
        super(opts, 'Unzip');
    }
}
class Brotli extends ZlibBase {
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.BROTLI_OPERATION_PROCESS;
        opts.finishFlush =
            opts.finishFlush || constants.BROTLI_OPERATION_FINISH;
        opts.fullFlushFlag = constants.BROTLI_OPERATION_FLUSH;
        super(opts, mode);
    }
}
class BrotliCompress extends Brotli {
    constructor(opts) {
        super(opts, 'BrotliCompress');
    }
}
class BrotliDecompress extends Brotli {
    constructor(opts) {
        super(opts, 'BrotliDecompress');
    }
}
class Zstd extends ZlibBase {
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.ZSTD_e_continue;
        opts.finishFlush = opts.finishFlush || constants.ZSTD_e_end;
        opts.fullFlushFlag = constants.ZSTD_e_flush;
        super(opts, mode);
    }
}
class ZstdCompress extends Zstd {
    constructor(opts) {
        super(opts, 'ZstdCompress');
    }
}
class ZstdDecompress extends Zstd {
    constructor(opts) {
        super(opts, 'ZstdDecompress');
    }
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/large-numbers.js
// Tar can encode large and negative numbers using a leading byte of
// 0xff for negative, and 0x80 for positive.
const encode = (num, buf) => {
    if (!Number.isSafeInteger(num)) {
        // The number is so large that javascript cannot represent it with integer
        // precision.
        throw Error('cannot encode number outside of javascript safe integer range');
    }
    else if (num < 0) {
        encodeNegative(num, buf);
    }
    else {
        encodePositive(num, buf);
    }
    return buf;
};
const encodePositive = (num, buf) => {
    buf[0] = 0x80;
    for (var i = buf.length; i > 1; i--) {
        buf[i - 1] = num & 0xff;
        num = Math.floor(num / 0x100);
    }
};
const encodeNegative = (num, buf) => {
    buf[0] = 0xff;
    var flipped = false;
    num = num * -1;
    for (var i = buf.length; i > 1; i--) {
        var byte = num & 0xff;
        num = Math.floor(num / 0x100);
        if (flipped) {
            buf[i - 1] = onesComp(byte);
        }
        else if (byte === 0) {
            buf[i - 1] = 0;
        }
        else {
            flipped = true;
            buf[i - 1] = twosComp(byte);
        }
    }
};
const parse = (buf) => {
    const pre = buf[0];
    const value = pre === 0x80 ? pos(buf.subarray(1, buf.length))
        : pre === 0xff ? twos(buf)
            : null;
    if (value === null) {
        throw Error('invalid base256 encoding');
    }
    if (!Number.isSafeInteger(value)) {
        // The number is so large that javascript cannot represent it with integer
        // precision.
        throw Error('parsed number outside of javascript safe integer range');
    }
    return value;
};
const twos = (buf) => {
    var len = buf.length;
    var sum = 0;
    var flipped = false;
    for (var i = len - 1; i > -1; i--) {
        var byte = Number(buf[i]);
        var f;
        if (flipped) {
            f = onesComp(byte);
        }
        else if (byte === 0) {
            f = byte;
        }
        else {
            flipped = true;
            f = twosComp(byte);
        }
        if (f !== 0) {
            sum -= f * Math.pow(256, len - i - 1);
        }
    }
    return sum;
};
const pos = (buf) => {
    var len = buf.length;
    var sum = 0;
    for (var i = len - 1; i > -1; i--) {
        var byte = Number(buf[i]);
        if (byte !== 0) {
            sum += byte * Math.pow(256, len - i - 1);
        }
    }
    return sum;
};
const onesComp = (byte) => (0xff ^ byte) & 0xff;
const twosComp = (byte) => ((0xff ^ byte) + 1) & 0xff;
//# sourceMappingURL=large-numbers.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/types.js
const isCode = (c) => types_name.has(c);

/**
 * types that are a normal file system entry, not metadata.
 *
 * These can be the subject of extended/globalExtended headers, long path
 * names, long linkpath names, etc.
 *
 * Any other types are meta, and cannot be targetted by extended PAX headers.
 */
const normalFsTypes = new Set([
    '0',
    '',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    'D',
]);
// map types from key to human-friendly name
const types_name = new Map([
    ['0', 'File'],
    // same as File
    ['', 'OldFile'],
    ['1', 'Link'],
    ['2', 'SymbolicLink'],
    // Devices and FIFOs aren't fully supported
    // they are parsed, but skipped when unpacking
    ['3', 'CharacterDevice'],
    ['4', 'BlockDevice'],
    ['5', 'Directory'],
    ['6', 'FIFO'],
    // same as File
    ['7', 'ContiguousFile'],
    // pax headers
    ['g', 'GlobalExtendedHeader'],
    ['x', 'ExtendedHeader'],
    // vendor-specific stuff
    // skip
    ['A', 'SolarisACL'],
    // like 5, but with data, which should be skipped
    ['D', 'GNUDumpDir'],
    // metadata only, skip
    ['I', 'Inode'],
    // data = link path of next file
    ['K', 'NextFileHasLongLinkpath'],
    // data = path of next file
    ['L', 'NextFileHasLongPath'],
    // skip
    ['M', 'ContinuationFile'],
    // like L
    ['N', 'OldGnuLongPath'],
    // skip
    ['S', 'SparseFile'],
    // skip
    ['V', 'TapeVolumeHeader'],
    // like x
    ['X', 'OldExtendedHeader'],
]);
// map the other direction
const code = new Map(Array.from(types_name).map(kv => [kv[1], kv[0]]));
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/header.js
// parse a 512-byte header block to a data object, or vice-versa
// encode returns `true` if a pax extended header is needed, because
// the data could not be faithfully encoded in a simple header.
// (Also, check header.needPax to see if it needs a pax header.)



const notNegative = (n) => n === undefined || n < 0 ? undefined : n;
class Header {
    cksumValid = false;
    needPax = false;
    nullBlock = false;
    block;
    path;
    mode;
    uid;
    gid;
    size;
    cksum;
    #type = 'Unsupported';
    linkpath;
    uname;
    gname;
    devmaj = 0;
    devmin = 0;
    atime;
    ctime;
    mtime;
    charset;
    comment;
    constructor(data, off = 0, ex, gex) {
        if (Buffer.isBuffer(data)) {
            this.decode(data, off || 0, ex, gex);
        }
        else if (data) {
            this.#slurp(data);
        }
    }
    decode(buf, off, ex, gex) {
        if (!off) {
            off = 0;
        }
        if (!buf || !(buf.length >= off + 512)) {
            throw new Error('need 512 bytes for header');
        }
        // Decode the typeflag (independent of any pending PAX/GNU extended header)
        // up front so we can tell whether THIS block is itself an intermediary
        // extension header (PAX `x`/`g`, GNU long-name `L`, GNU long-link `K`).
        // Per POSIX pax, a PAX extended header describes the *next file entry*, not
        // the extension headers that may sit between it and that file. Applying the
        // pending PAX overrides (notably `size`) to an intervening `L`/`K`/`x`/`g`
        // header desynchronizes the stream relative to other tar implementations
        // and enables tar interpretation-conflict / file-smuggling attacks.
        const t = decString(buf, off + 156, 1);
        const isNormalFS = normalFsTypes.has(t);
        const exForFields = isNormalFS ? ex : undefined;
        const gexForFields = isNormalFS ? gex : undefined;
        this.path = exForFields?.path ?? decString(buf, off, 100);
        this.mode =
            exForFields?.mode ??
                gexForFields?.mode ??
                decNumber(buf, off + 100, 8);
        this.uid =
            exForFields?.uid ?? gexForFields?.uid ?? decNumber(buf, off + 108, 8);
        this.gid =
            exForFields?.gid ?? gexForFields?.gid ?? decNumber(buf, off + 116, 8);
        this.size = notNegative(exForFields?.size ??
            gexForFields?.size ??
            decNumber(buf, off + 124, 12));
        this.mtime =
            exForFields?.mtime ??
                gexForFields?.mtime ??
                decDate(buf, off + 136, 12);
        this.cksum = decNumber(buf, off + 148, 12);
        // if we have extended or global extended headers, apply them now
        // See https://github.com/npm/node-tar/pull/187
        // Apply global before local, so it overrides. Never slurp the pending
        // extended-header fields onto an intermediary extension header.
        if (gexForFields)
            this.#slurp(gexForFields, true);
        if (exForFields)
            this.#slurp(exForFields);
        // old tar versions marked dirs as a file with a trailing /
        if (isCode(t)) {
            this.#type = t || '0';
        }
        if (this.#type === '0' && this.path.slice(-1) === '/') {
            this.#type = '5';
        }
        // tar implementations sometimes incorrectly put the stat(dir).size
        // as the size in the tarball, even though Directory entries are
        // not able to have any body at all.  In the very rare chance that
        // it actually DOES have a body, we weren't going to do anything with
        // it anyway, and it'll just be a warning about an invalid header.
        if (this.#type === '5') {
            this.size = 0;
        }
        this.linkpath = decString(buf, off + 157, 100);
        if (buf.subarray(off + 257, off + 265).toString() === 'ustar\u000000') {
            /* c8 ignore start */
            this.uname =
                exForFields?.uname ??
                    gexForFields?.uname ??
                    decString(buf, off + 265, 32);
            this.gname =
                exForFields?.gname ??
                    gexForFields?.gname ??
                    decString(buf, off + 297, 32);
            this.devmaj =
                exForFields?.devmaj ??
                    gexForFields?.devmaj ??
                    decNumber(buf, off + 329, 8) ??
                    0;
            this.devmin =
                exForFields?.devmin ??
                    gexForFields?.devmin ??
                    decNumber(buf, off + 337, 8) ??
                    0;
            /* c8 ignore stop */
            if (buf[off + 475] !== 0) {
                // definitely a prefix, definitely >130 chars.
                const prefix = decString(buf, off + 345, 155);
                this.path = prefix + '/' + this.path;
            }
            else {
                const prefix = decString(buf, off + 345, 130);
                if (prefix) {
                    this.path = prefix + '/' + this.path;
                }
                /* c8 ignore start */
                this.atime = ex?.atime ?? gex?.atime ?? decDate(buf, off + 476, 12);
                this.ctime = ex?.ctime ?? gex?.ctime ?? decDate(buf, off + 488, 12);
                /* c8 ignore stop */
            }
        }
        let sum = 8 * 0x20;
        for (let i = off; i < off + 148; i++) {
            sum += buf[i];
        }
        for (let i = off + 156; i < off + 512; i++) {
            sum += buf[i];
        }
        this.cksumValid = sum === this.cksum;
        if (this.cksum === undefined && sum === 8 * 0x20) {
            this.nullBlock = true;
        }
    }
    #slurp(ex, gex = false) {
        Object.assign(this, Object.fromEntries(Object.entries(ex).filter(([k, v]) => {
            // we slurp in everything except for the path attribute in
            // a global extended header, because that's weird. Also, any
            // null/undefined values are ignored.
            return !(v === null ||
                v === undefined ||
                (k === 'size' && Number(v) < 0) ||
                (k === 'path' && gex) ||
                (k === 'linkpath' && gex) ||
                k === 'global');
        })));
    }
    encode(buf, off = 0) {
        if (!buf) {
            buf = this.block = Buffer.alloc(512);
        }
        if (this.#type === 'Unsupported') {
            this.#type = '0';
        }
        if (!(buf.length >= off + 512)) {
            throw new Error('need 512 bytes for header');
        }
        const prefixSize = this.ctime || this.atime ? 130 : 155;
        const split = splitPrefix(this.path || '', prefixSize);
        const path = split[0];
        const prefix = split[1];
        this.needPax = !!split[2];
        this.needPax = encString(buf, off, 100, path) || this.needPax;
        this.needPax = encNumber(buf, off + 100, 8, this.mode) || this.needPax;
        this.needPax = encNumber(buf, off + 108, 8, this.uid) || this.needPax;
        this.needPax = encNumber(buf, off + 116, 8, this.gid) || this.needPax;
        this.needPax = encNumber(buf, off + 124, 12, this.size) || this.needPax;
        this.needPax = encDate(buf, off + 136, 12, this.mtime) || this.needPax;
        buf[off + 156] = Number(this.#type.codePointAt(0));
        this.needPax =
            encString(buf, off + 157, 100, this.linkpath) || this.needPax;
        buf.write('ustar\u000000', off + 257, 8);
        this.needPax =
            encString(buf, off + 265, 32, this.uname) || this.needPax;
        this.needPax =
            encString(buf, off + 297, 32, this.gname) || this.needPax;
        this.needPax =
            encNumber(buf, off + 329, 8, this.devmaj) || this.needPax;
        this.needPax =
            encNumber(buf, off + 337, 8, this.devmin) || this.needPax;
        this.needPax =
            encString(buf, off + 345, prefixSize, prefix) || this.needPax;
        if (buf[off + 475] !== 0) {
            this.needPax = encString(buf, off + 345, 155, prefix) || this.needPax;
        }
        else {
            this.needPax = encString(buf, off + 345, 130, prefix) || this.needPax;
            this.needPax =
                encDate(buf, off + 476, 12, this.atime) || this.needPax;
            this.needPax =
                encDate(buf, off + 488, 12, this.ctime) || this.needPax;
        }
        let sum = 8 * 0x20;
        for (let i = off; i < off + 148; i++) {
            sum += buf[i];
        }
        for (let i = off + 156; i < off + 512; i++) {
            sum += buf[i];
        }
        this.cksum = sum;
        encNumber(buf, off + 148, 8, this.cksum);
        this.cksumValid = true;
        return this.needPax;
    }
    get type() {
        return (this.#type === 'Unsupported' ?
            this.#type
            : types_name.get(this.#type));
    }
    get typeKey() {
        return this.#type;
    }
    set type(type) {
        const c = String(code.get(type));
        if (isCode(c) || c === 'Unsupported') {
            this.#type = c;
        }
        else if (isCode(type)) {
            this.#type = type;
        }
        else {
            throw new TypeError('invalid entry type: ' + type);
        }
    }
}
const splitPrefix = (p, prefixSize) => {
    const pathSize = 100;
    let pp = p;
    let prefix = '';
    let ret = undefined;
    const root = external_node_path_.posix.parse(p).root || '.';
    if (Buffer.byteLength(pp) < pathSize) {
        ret = [pp, prefix, false];
    }
    else {
        // first set prefix to the dir, and path to the base
        prefix = external_node_path_.posix.dirname(pp);
        pp = external_node_path_.posix.basename(pp);
        do {
            if (Buffer.byteLength(pp) <= pathSize &&
                Buffer.byteLength(prefix) <= prefixSize) {
                // both fit!
                ret = [pp, prefix, false];
            }
            else if (Buffer.byteLength(pp) > pathSize &&
                Buffer.byteLength(prefix) <= prefixSize) {
                // prefix fits in prefix, but path doesn't fit in path
                ret = [pp.slice(0, pathSize - 1), prefix, true];
            }
            else {
                // make path take a bit from prefix
                pp = external_node_path_.posix.join(external_node_path_.posix.basename(prefix), pp);
                prefix = external_node_path_.posix.dirname(prefix);
            }
        } while (prefix !== root && ret === undefined);
        // at this point, found no resolution, just truncate
        if (!ret) {
            ret = [p.slice(0, pathSize - 1), '', true];
        }
    }
    return ret;
};
const decString = (buf, off, size) => buf
    .subarray(off, off + size)
    .toString('utf8')
    .replace(/\0.*/, '');
const decDate = (buf, off, size) => numToDate(decNumber(buf, off, size));
const numToDate = (num) => num === undefined ? undefined : new Date(num * 1000);
const decNumber = (buf, off, size) => Number(buf[off]) & 0x80 ?
    parse(buf.subarray(off, off + size))
    : decSmallNumber(buf, off, size);
const nanUndef = (value) => (isNaN(value) ? undefined : value);
const decSmallNumber = (buf, off, size) => nanUndef(parseInt(buf
    .subarray(off, off + size)
    .toString('utf8')
    .replace(/\0.*$/, '')
    .trim(), 8));
// the maximum encodable as a null-terminated octal, by field size
const MAXNUM = {
    12: 0o77777777777,
    8: 0o7777777,
};
const encNumber = (buf, off, size, num) => num === undefined ? false
    : num > MAXNUM[size] || num < 0 ?
        (encode(num, buf.subarray(off, off + size)), true)
        : (encSmallNumber(buf, off, size, num), false);
const encSmallNumber = (buf, off, size, num) => buf.write(octalString(num, size), off, size, 'ascii');
const octalString = (num, size) => padOctal(Math.floor(num).toString(8), size);
const padOctal = (str, size) => (str.length === size - 1 ?
    str
    : new Array(size - str.length - 1).join('0') + str + ' ') + '\0';
const encDate = (buf, off, size, date) => date === undefined ? false : (encNumber(buf, off, size, date.getTime() / 1000));
// enough to fill the longest string we've got
const NULLS = new Array(156).join('\0');
// pad with nulls, return true if it's longer or non-ascii
const encString = (buf, off, size, str) => str === undefined ? false : ((buf.write(str + NULLS, off, size, 'utf8'),
    str.length !== Buffer.byteLength(str) || str.length > size));
//# sourceMappingURL=header.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/pax.js


class Pax {
    atime;
    mtime;
    ctime;
    charset;
    comment;
    gid;
    uid;
    gname;
    uname;
    linkpath;
    dev;
    ino;
    nlink;
    path;
    size;
    mode;
    global;
    constructor(obj, global = false) {
        this.atime = obj.atime;
        this.charset = obj.charset;
        this.comment = obj.comment;
        this.ctime = obj.ctime;
        this.dev = obj.dev;
        this.gid = obj.gid;
        this.global = global;
        this.gname = obj.gname;
        this.ino = obj.ino;
        this.linkpath = obj.linkpath;
        this.mtime = obj.mtime;
        this.nlink = obj.nlink;
        this.path = obj.path;
        this.size = obj.size;
        this.uid = obj.uid;
        this.uname = obj.uname;
    }
    encode() {
        const body = this.encodeBody();
        if (body === '') {
            return Buffer.allocUnsafe(0);
        }
        const bodyLen = Buffer.byteLength(body);
        // round up to 512 bytes
        // add 512 for header
        const bufLen = 512 * Math.ceil(1 + bodyLen / 512);
        const buf = Buffer.allocUnsafe(bufLen);
        // 0-fill the header section, it might not hit every field
        for (let i = 0; i < 512; i++) {
            buf[i] = 0;
        }
        new Header({
            // XXX split the path
            // then the path should be PaxHeader + basename, but less than 99,
            // prepend with the dirname
            /* c8 ignore start */
            path: ('PaxHeader/' + (0,external_node_path_.basename)(this.path ?? '')).slice(0, 99),
            /* c8 ignore stop */
            mode: this.mode || 0o644,
            uid: this.uid,
            gid: this.gid,
            size: bodyLen,
            mtime: this.mtime,
            type: this.global ? 'GlobalExtendedHeader' : 'ExtendedHeader',
            linkpath: '',
            uname: this.uname || '',
            gname: this.gname || '',
            devmaj: 0,
            devmin: 0,
            atime: this.atime,
            ctime: this.ctime,
        }).encode(buf);
        buf.write(body, 512, bodyLen, 'utf8');
        // null pad after the body
        for (let i = bodyLen + 512; i < buf.length; i++) {
            buf[i] = 0;
        }
        return buf;
    }
    encodeBody() {
        return (this.encodeField('path') +
            this.encodeField('ctime') +
            this.encodeField('atime') +
            this.encodeField('dev') +
            this.encodeField('ino') +
            this.encodeField('nlink') +
            this.encodeField('charset') +
            this.encodeField('comment') +
            this.encodeField('gid') +
            this.encodeField('gname') +
            this.encodeField('linkpath') +
            this.encodeField('mtime') +
            this.encodeField('size') +
            this.encodeField('uid') +
            this.encodeField('uname'));
    }
    encodeField(field) {
        if (this[field] === undefined) {
            return '';
        }
        const r = this[field];
        const v = r instanceof Date ? r.getTime() / 1000 : r;
        const s = ' ' +
            (field === 'dev' || field === 'ino' || field === 'nlink' ?
                'SCHILY.'
                : '') +
            field +
            '=' +
            v +
            '\n';
        const byteLen = Buffer.byteLength(s);
        // the digits includes the length of the digits in ascii base-10
        // so if it's 9 characters, then adding 1 for the 9 makes it 10
        // which makes it 11 chars.
        let digits = Math.floor(Math.log(byteLen) / Math.log(10)) + 1;
        if (byteLen + digits >= Math.pow(10, digits)) {
            digits += 1;
        }
        const len = digits + byteLen;
        return len + s;
    }
    static parse(str, ex, g = false) {
        return new Pax(merge(parseKV(str), ex), g);
    }
}
const merge = (a, b) => b ? Object.assign({}, b, a) : a;
const parseKV = (str) => str
    .replace(/\n$/, '')
    .split('\n')
    .reduce(parseKVLine, Object.create(null));
const parseKVLine = (set, line) => {
    const n = parseInt(line, 10);
    // XXX Values with \n in them will fail this.
    // Refactor to not be a naive line-by-line parse.
    if (n !== Buffer.byteLength(line) + 1) {
        return set;
    }
    line = line.slice((n + ' ').length);
    const kv = line.split('=');
    const r = kv.shift();
    if (!r) {
        return set;
    }
    const k = r.replace(/^SCHILY\.(dev|ino|nlink)/, '$1');
    const v = kv.join('=').replace(/\0.*/, '');
    switch (k) {
        case 'path':
        case 'linkpath':
        case 'type':
        case 'charset':
        case 'comment':
        case 'gname':
        case 'uname':
            set[k] = v;
            break;
        case 'ctime':
        case 'atime':
        case 'mtime':
            set[k] = new Date(Number(v) * 1000);
            break;
        case 'size':
            const s = +v;
            if (s >= 0)
                set[k] = s;
            break;
        case 'gid':
        case 'uid':
        case 'dev':
        case 'ino':
        case 'nlink':
        case 'mode':
            set[k] = +v;
            break;
    }
    return set;
};
//# sourceMappingURL=pax.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/normalize-windows-path.js
// on windows, either \ or / are valid directory separators.
// on unix, \ is a valid character in filenames.
// so, on windows, and only on windows, we replace all \ chars with /,
// so that we can use / as our one and only directory separator char.
const platform = process.env.TESTING_TAR_FAKE_PLATFORM || process.platform;
const normalizeWindowsPath = platform !== 'win32' ?
    (p) => String(p)
    : (p) => String(p).replaceAll(/\\/g, '/');
//# sourceMappingURL=normalize-windows-path.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/read-entry.js


class ReadEntry extends Minipass {
    extended;
    globalExtended;
    header;
    startBlockSize;
    blockRemain;
    remain;
    type;
    meta = false;
    ignore = false;
    path;
    mode;
    uid;
    gid;
    uname;
    gname;
    size = 0;
    mtime;
    atime;
    ctime;
    linkpath;
    dev;
    ino;
    nlink;
    invalid = false;
    absolute;
    unsupported = false;
    constructor(header, ex, gex) {
        super({});
        // read entries always start life paused.  this is to avoid the
        // situation where Minipass's auto-ending empty streams results
        // in an entry ending before we're ready for it.
        this.pause();
        this.extended = ex;
        this.globalExtended = gex;
        this.header = header;
        /* c8 ignore start */
        this.remain = header.size ?? 0;
        /* c8 ignore stop */
        this.startBlockSize = 512 * Math.ceil(this.remain / 512);
        this.blockRemain = this.startBlockSize;
        this.type = header.type;
        switch (this.type) {
            case 'File':
            case 'OldFile':
            case 'Link':
            case 'SymbolicLink':
            case 'CharacterDevice':
            case 'BlockDevice':
            case 'Directory':
            case 'FIFO':
            case 'ContiguousFile':
            case 'GNUDumpDir':
                break;
            case 'NextFileHasLongLinkpath':
            case 'NextFileHasLongPath':
            case 'OldGnuLongPath':
            case 'GlobalExtendedHeader':
            case 'ExtendedHeader':
            case 'OldExtendedHeader':
                this.meta = true;
                break;
            // NOTE: gnutar and bsdtar treat unrecognized types as 'File'
            // it may be worth doing the same, but with a warning.
            default:
                this.ignore = true;
        }
        /* c8 ignore start */
        if (!header.path) {
            throw new Error('no path provided for tar.ReadEntry');
        }
        /* c8 ignore stop */
        this.path = normalizeWindowsPath(header.path);
        this.mode = header.mode;
        if (this.mode) {
            this.mode = this.mode & 0o7777;
        }
        this.uid = header.uid;
        this.gid = header.gid;
        this.uname = header.uname;
        this.gname = header.gname;
        this.size = this.remain;
        this.mtime = header.mtime;
        this.atime = header.atime;
        this.ctime = header.ctime;
        /* c8 ignore start */
        this.linkpath =
            header.linkpath ? normalizeWindowsPath(header.linkpath) : undefined;
        /* c8 ignore stop */
        this.uname = header.uname;
        this.gname = header.gname;
        if (ex) {
            this.#slurp(ex);
        }
        if (gex) {
            this.#slurp(gex, true);
        }
    }
    write(data) {
        const writeLen = data.length;
        if (writeLen > this.blockRemain) {
            throw new Error('writing more to entry than is appropriate');
        }
        const r = this.remain;
        const br = this.blockRemain;
        this.remain = Math.max(0, r - writeLen);
        this.blockRemain = Math.max(0, br - writeLen);
        if (this.ignore) {
            return true;
        }
        if (r >= writeLen) {
            return super.write(data);
        }
        // r < writeLen
        return super.write(data.subarray(0, r));
    }
    #slurp(ex, gex = false) {
        if (ex.path)
            ex.path = normalizeWindowsPath(ex.path);
        if (ex.linkpath)
            ex.linkpath = normalizeWindowsPath(ex.linkpath);
        Object.assign(this, Object.fromEntries(Object.entries(ex).filter(([k, v]) => {
            // we slurp in everything except for the path attribute in
            // a global extended header, because that's weird. Also, any
            // null/undefined values are ignored.
            return !(v === null || v === undefined || (k === 'path' && gex));
        })));
    }
}
//# sourceMappingURL=read-entry.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/warn-method.js
const warnMethod = (self, code, message, data = {}) => {
    if (self.file) {
        data.file = self.file;
    }
    if (self.cwd) {
        data.cwd = self.cwd;
    }
    data.code =
        (message instanceof Error &&
            message.code) ||
            code;
    data.tarCode = code;
    if (!self.strict && data.recoverable !== false) {
        if (message instanceof Error) {
            data = Object.assign(message, data);
            message = message.message;
        }
        self.emit('warn', code, message, data);
    }
    else if (message instanceof Error) {
        self.emit('error', Object.assign(message, data));
    }
    else {
        self.emit('error', Object.assign(new Error(`${code}: ${message}`), data));
    }
};
//# sourceMappingURL=warn-method.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/parse.js
// this[BUFFER] is the remainder of a chunk if we're waiting for
// the full 512 bytes of a header to come in.  We will Buffer.concat()
// it to the next write(), which is a mem copy, but a small one.
//
// this[QUEUE] is a list of entries that haven't been emitted
// yet this can only get filled up if the user keeps write()ing after
// a write() returns false, or does a write() with more than one entry
//
// We don't buffer chunks, we always parse them and either create an
// entry, or push it into the active entry.  The ReadEntry class knows
// to throw data away if .ignore=true
//
// Shift entry off the buffer when it emits 'end', and emit 'entry' for
// the next one in the list.
//
// At any time, we're pushing body chunks into the entry at WRITEENTRY,
// and waiting for 'end' on the entry at READENTRY
//
// ignored entries get .resume() called on them straight away






const maxMetaEntrySize = 1024 * 1024;
const gzipHeader = Buffer.from([0x1f, 0x8b]);
const zstdHeader = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const ZIP_HEADER_LEN = Math.max(gzipHeader.length, zstdHeader.length);
const STATE = Symbol('state');
const WRITEENTRY = Symbol('writeEntry');
const READENTRY = Symbol('readEntry');
const NEXTENTRY = Symbol('nextEntry');
const PROCESSENTRY = Symbol('processEntry');
const EX = Symbol('extendedHeader');
const GEX = Symbol('globalExtendedHeader');
const META = Symbol('meta');
const EMITMETA = Symbol('emitMeta');
const parse_BUFFER = Symbol('buffer');
const QUEUE = Symbol('queue');
const ENDED = Symbol('ended');
const EMITTEDEND = Symbol('emittedEnd');
const EMIT = Symbol('emit');
const UNZIP = Symbol('unzip');
const CONSUMECHUNK = Symbol('consumeChunk');
const CONSUMECHUNKSUB = Symbol('consumeChunkSub');
const CONSUMEBODY = Symbol('consumeBody');
const CONSUMEMETA = Symbol('consumeMeta');
const CONSUMEHEADER = Symbol('consumeHeader');
const CONSUMING = Symbol('consuming');
const BUFFERCONCAT = Symbol('bufferConcat');
const MAYBEEND = Symbol('maybeEnd');
const WRITING = Symbol('writing');
const parse_ABORTED = Symbol('aborted');
const DONE = Symbol('onDone');
const SAW_VALID_ENTRY = Symbol('sawValidEntry');
const SAW_NULL_BLOCK = Symbol('sawNullBlock');
const SAW_EOF = Symbol('sawEOF');
const CLOSESTREAM = Symbol('closeStream');
const MAX_DECOMPRESSION_RATIO = 1000;
const COMPRESSEDBYTESREAD = Symbol('compressedBytesRead');
const DECOMPRESSEDBYTESREAD = Symbol('decompressedBytesRead');
const CHECKDECOMPRESSIONRATIO = Symbol('checkDecompressionRatio');
const parse_noop = () => true;
class Parser extends external_events_.EventEmitter {
    file;
    strict;
    maxMetaEntrySize;
    filter;
    brotli;
    zstd;
    maxDecompressionRatio;
    writable = true;
    readable = false;
    [QUEUE] = [];
    [parse_BUFFER];
    [READENTRY];
    [WRITEENTRY];
    [STATE] = 'begin';
    [META] = '';
    [EX];
    [GEX];
    [ENDED] = false;
    [UNZIP];
    [parse_ABORTED] = false;
    [SAW_VALID_ENTRY];
    [SAW_NULL_BLOCK] = false;
    [SAW_EOF] = false;
    [WRITING] = false;
    [CONSUMING] = false;
    [EMITTEDEND] = false;
    [COMPRESSEDBYTESREAD] = 0;
    [DECOMPRESSEDBYTESREAD] = 0;
    constructor(opt = {}) {
        super();
        this.file = opt.file || '';
        // these BADARCHIVE errors can't be detected early. listen on DONE.
        this.on(DONE, () => {
            if (this[STATE] === 'begin' || this[SAW_VALID_ENTRY] === false) {
                // either less than 1 block of data, or all entries were invalid.
                // Either way, probably not even a tarball.
                this.warn('TAR_BAD_ARCHIVE', 'Unrecognized archive format');
            }
        });
        if (opt.ondone) {
            this.on(DONE, opt.ondone);
        }
        else {
            this.on(DONE, () => {
                this.emit('prefinish');
                this.emit('finish');
                this.emit('end');
            });
        }
        this.strict = !!opt.strict;
        this.maxDecompressionRatio =
            typeof opt.maxDecompressionRatio === 'number' ?
                opt.maxDecompressionRatio
                : MAX_DECOMPRESSION_RATIO;
        this.maxMetaEntrySize = opt.maxMetaEntrySize || maxMetaEntrySize;
        this.filter = typeof opt.filter === 'function' ? opt.filter : parse_noop;
        // Unlike gzip, brotli doesn't have any magic bytes to identify it
        // Users need to explicitly tell us they're extracting a brotli file
        // Or we infer from the file extension
        const isTBR = opt.file &&
            (opt.file.endsWith('.tar.br') || opt.file.endsWith('.tbr'));
        // if it's a tbr file it MIGHT be brotli, but we don't know until
        // we look at it and verify it's not a valid tar file.
        this.brotli =
            !(opt.gzip || opt.zstd) && opt.brotli !== undefined ? opt.brotli
                : isTBR ? undefined
                    : false;
        // zstd has magic bytes to identify it, but we also support explicit options
        // and file extension detection
        const isTZST = opt.file &&
            (opt.file.endsWith('.tar.zst') || opt.file.endsWith('.tzst'));
        this.zstd =
            !(opt.gzip || opt.brotli) && opt.zstd !== undefined ? opt.zstd
                : isTZST ? true
                    : undefined;
        // have to set this so that streams are ok piping into it
        this.on('end', () => this[CLOSESTREAM]());
        if (typeof opt.onwarn === 'function') {
            this.on('warn', opt.onwarn);
        }
        if (typeof opt.onReadEntry === 'function') {
            this.on('entry', opt.onReadEntry);
        }
    }
    warn(code, message, data = {}) {
        warnMethod(this, code, message, data);
    }
    [CONSUMEHEADER](chunk, position) {
        if (this[SAW_VALID_ENTRY] === undefined) {
            this[SAW_VALID_ENTRY] = false;
        }
        let header;
        try {
            header = new Header(chunk, position, this[EX], this[GEX]);
        }
        catch (er) {
            return this.warn('TAR_ENTRY_INVALID', er);
        }
        if (header.nullBlock) {
            if (this[SAW_NULL_BLOCK]) {
                this[SAW_EOF] = true;
                // ending an archive with no entries.  pointless, but legal.
                if (this[STATE] === 'begin') {
                    this[STATE] = 'header';
                }
                this[EMIT]('eof');
            }
            else {
                this[SAW_NULL_BLOCK] = true;
                this[EMIT]('nullBlock');
            }
        }
        else {
            this[SAW_NULL_BLOCK] = false;
            if (!header.cksumValid) {
                this.warn('TAR_ENTRY_INVALID', 'checksum failure', { header });
            }
            else if (!header.path) {
                this.warn('TAR_ENTRY_INVALID', 'path is required', { header });
            }
            else {
                const type = header.type;
                if (/^(Symbolic)?Link$/.test(type) && !header.linkpath) {
                    this.warn('TAR_ENTRY_INVALID', 'linkpath required', {
                        header,
                    });
                }
                else if (!/^(Symbolic)?Link$/.test(type) &&
                    !/^(Global)?ExtendedHeader$/.test(type) &&
                    header.linkpath) {
                    this.warn('TAR_ENTRY_INVALID', 'linkpath forbidden', {
                        header,
                    });
                }
                else {
                    const entry = (this[WRITEENTRY] = new ReadEntry(header, this[EX], this[GEX]));
                    // we do this for meta & ignored entries as well, because they
                    // are still valid tar, or else we wouldn't know to ignore them
                    if (!this[SAW_VALID_ENTRY]) {
                        if (entry.remain) {
                            // this might be the one!
                            const onend = () => {
                                if (!entry.invalid) {
                                    this[SAW_VALID_ENTRY] = true;
                                }
                            };
                            entry.on('end', onend);
                        }
                        else {
                            this[SAW_VALID_ENTRY] = true;
                        }
                    }
                    if (entry.meta) {
                        if (entry.size > this.maxMetaEntrySize) {
                            entry.ignore = true;
                            this[EMIT]('ignoredEntry', entry);
                            this[STATE] = 'ignore';
                            entry.resume();
                        }
                        else if (entry.size > 0) {
                            this[META] = '';
                            entry.on('data', c => (this[META] += c));
                            this[STATE] = 'meta';
                        }
                    }
                    else {
                        this[EX] = undefined;
                        entry.ignore = entry.ignore || !this.filter(entry.path, entry);
                        if (entry.ignore) {
                            // probably valid, just not something we care about
                            this[EMIT]('ignoredEntry', entry);
                            this[STATE] = entry.remain ? 'ignore' : 'header';
                            entry.resume();
                        }
                        else {
                            if (entry.remain) {
                                this[STATE] = 'body';
                            }
                            else {
                                this[STATE] = 'header';
                                entry.end();
                            }
                            if (!this[READENTRY]) {
                                this[QUEUE].push(entry);
                                this[NEXTENTRY]();
                            }
                            else {
                                this[QUEUE].push(entry);
                            }
                        }
                    }
                }
            }
        }
    }
    [CLOSESTREAM]() {
        queueMicrotask(() => this.emit('close'));
    }
    [PROCESSENTRY](entry) {
        let go = true;
        if (!entry) {
            this[READENTRY] = undefined;
            go = false;
        }
        else if (Array.isArray(entry)) {
            const [ev, ...args] = entry;
            this.emit(ev, ...args);
        }
        else {
            this[READENTRY] = entry;
            this.emit('entry', entry);
            if (!entry.emittedEnd) {
                entry.on('end', () => this[NEXTENTRY]());
                go = false;
            }
        }
        return go;
    }
    [NEXTENTRY]() {
        do { } while (this[PROCESSENTRY](this[QUEUE].shift()));
        if (this[QUEUE].length === 0) {
            // At this point, there's nothing in the queue, but we may have an
            // entry which is being consumed (readEntry).
            // If we don't, then we definitely can handle more data.
            // If we do, and either it's flowing, or it has never had any data
            // written to it, then it needs more.
            // The only other possibility is that it has returned false from a
            // write() call, so we wait for the next drain to continue.
            const re = this[READENTRY];
            const drainNow = !re || re.flowing || re.size === re.remain;
            if (drainNow) {
                if (!this[WRITING]) {
                    this.emit('drain');
                }
            }
            else {
                re.once('drain', () => this.emit('drain'));
            }
        }
    }
    [CONSUMEBODY](chunk, position) {
        // write up to but no  more than writeEntry.blockRemain
        const entry = this[WRITEENTRY];
        /* c8 ignore start */
        if (!entry) {
            throw new Error('attempt to consume body without entry??');
        }
        const br = entry.blockRemain ?? 0;
        /* c8 ignore stop */
        const c = br >= chunk.length && position === 0 ?
            chunk
            : chunk.subarray(position, position + br);
        entry.write(c);
        if (!entry.blockRemain) {
            this[STATE] = 'header';
            this[WRITEENTRY] = undefined;
            entry.end();
        }
        return c.length;
    }
    [CONSUMEMETA](chunk, position) {
        const entry = this[WRITEENTRY];
        const ret = this[CONSUMEBODY](chunk, position);
        // if we finished, then the entry is reset
        if (!this[WRITEENTRY] && entry) {
            this[EMITMETA](entry);
        }
        return ret;
    }
    [EMIT](ev, data, extra) {
        if (this[QUEUE].length === 0 && !this[READENTRY]) {
            this.emit(ev, data, extra);
        }
        else {
            this[QUEUE].push([ev, data, extra]);
        }
    }
    [EMITMETA](entry) {
        this[EMIT]('meta', this[META]);
        switch (entry.type) {
            case 'ExtendedHeader':
            case 'OldExtendedHeader':
                this[EX] = Pax.parse(this[META], this[EX], false);
                break;
            case 'GlobalExtendedHeader':
                this[GEX] = Pax.parse(this[META], this[GEX], true);
                break;
            case 'NextFileHasLongPath':
            case 'OldGnuLongPath': {
                const ex = this[EX] ?? Object.create(null);
                this[EX] = ex;
                ex.path = this[META].replace(/\0.*/, '');
                break;
            }
            case 'NextFileHasLongLinkpath': {
                const ex = this[EX] || Object.create(null);
                this[EX] = ex;
                ex.linkpath = this[META].replace(/\0.*/, '');
                break;
            }
            /* c8 ignore start */
            default:
                throw new Error('unknown meta: ' + entry.type);
            /* c8 ignore stop */
        }
    }
    abort(error) {
        if (this[parse_ABORTED]) {
            return;
        }
        if (this[UNZIP]) {
            // fully nerf the decompressor and close its underlying binding
            const u = this[UNZIP];
            /* c8 ignore start */
            u.write = () => true;
            u.end = () => u;
            u.emit = () => false;
            /* c8 ignore stop */
            u.destroy?.();
        }
        this[parse_ABORTED] = true;
        this.emit('abort', error);
        // always throws, even in non-strict mode
        this.warn('TAR_ABORT', error, { recoverable: false });
    }
    [CHECKDECOMPRESSIONRATIO](chunk) {
        this[DECOMPRESSEDBYTESREAD] += chunk.length;
        const ratio = this[DECOMPRESSEDBYTESREAD] / this[COMPRESSEDBYTESREAD];
        if (ratio > this.maxDecompressionRatio) {
            this.abort(new Error(`max decompression ratio exceeded: ${ratio.toFixed(2)} > ${this.maxDecompressionRatio}`));
            return false;
        }
        return true;
    }
    write(chunk, encoding, cb) {
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = undefined;
        }
        if (typeof chunk === 'string') {
            chunk = Buffer.from(chunk, 
            /* c8 ignore next */
            typeof encoding === 'string' ? encoding : 'utf8');
        }
        if (this[parse_ABORTED]) {
            /* c8 ignore next */
            cb?.();
            return false;
        }
        // first write, might be gzipped, zstd, or brotli compressed
        const needSniff = this[UNZIP] === undefined ||
            (this.brotli === undefined && this[UNZIP] === false);
        if (needSniff && chunk) {
            if (this[parse_BUFFER]) {
                chunk = Buffer.concat([this[parse_BUFFER], chunk]);
                this[parse_BUFFER] = undefined;
            }
            if (chunk.length < ZIP_HEADER_LEN) {
                this[parse_BUFFER] = chunk;
                /* c8 ignore next */
                cb?.();
                return true;
            }
            // look for gzip header
            for (let i = 0; this[UNZIP] === undefined && i < gzipHeader.length; i++) {
                if (chunk[i] !== gzipHeader[i]) {
                    this[UNZIP] = false;
                }
            }
            // look for zstd header if gzip header not found
            let isZstd = false;
            if (this[UNZIP] === false && this.zstd !== false) {
                isZstd = true;
                for (let i = 0; i < zstdHeader.length; i++) {
                    if (chunk[i] !== zstdHeader[i]) {
                        isZstd = false;
                        break;
                    }
                }
            }
            const maybeBrotli = this.brotli === undefined && !isZstd;
            if (this[UNZIP] === false && maybeBrotli) {
                // read the first header to see if it's a valid tar file. If so,
                // we can safely assume that it's not actually brotli, despite the
                // .tbr or .tar.br file extension.
                // if we ended before getting a full chunk, yes, def brotli
                if (chunk.length < 512) {
                    if (this[ENDED]) {
                        this.brotli = true;
                    }
                    else {
                        this[parse_BUFFER] = chunk;
                        /* c8 ignore next */
                        cb?.();
                        return true;
                    }
                }
                else {
                    // if it's tar, it's pretty reliably not brotli, chances of
                    // that happening are astronomical.
                    try {
                        new Header(chunk.subarray(0, 512));
                        this.brotli = false;
                    }
                    catch (_) {
                        this.brotli = true;
                    }
                }
            }
            if (this[UNZIP] === undefined ||
                (this[UNZIP] === false && (this.brotli || isZstd))) {
                const ended = this[ENDED];
                this[ENDED] = false;
                this[UNZIP] =
                    this[UNZIP] === undefined ? new Unzip({})
                        : isZstd ? new ZstdDecompress({})
                            : new BrotliDecompress({});
                this[UNZIP].on('data', chunk => {
                    if (this[CHECKDECOMPRESSIONRATIO](chunk)) {
                        this[CONSUMECHUNK](chunk);
                    }
                });
                this[UNZIP].on('error', er => {
                    if (!this[parse_ABORTED]) {
                        this.abort(er);
                    }
                });
                this[UNZIP].on('end', () => {
                    this[ENDED] = true;
                    this[CONSUMECHUNK]();
                });
                this[WRITING] = true;
                this[COMPRESSEDBYTESREAD] += chunk.length;
                const ret = !!this[UNZIP][ended ? 'end' : 'write'](chunk);
                this[WRITING] = false;
                cb?.();
                return ret;
            }
        }
        this[WRITING] = true;
        if (this[UNZIP]) {
            this[COMPRESSEDBYTESREAD] += chunk.length;
            this[UNZIP].write(chunk);
        }
        else {
            this[CONSUMECHUNK](chunk);
        }
        this[WRITING] = false;
        // return false if there's a queue, or if the current entry isn't flowing
        const ret = this[QUEUE].length > 0 ? false
            : this[READENTRY] ? this[READENTRY].flowing
                : true;
        // if we have no queue, then that means a clogged READENTRY
        if (!ret && this[QUEUE].length === 0) {
            this[READENTRY]?.once('drain', () => this.emit('drain'));
        }
        /* c8 ignore next */
        cb?.();
        return ret;
    }
    [BUFFERCONCAT](c) {
        if (c && !this[parse_ABORTED]) {
            this[parse_BUFFER] = this[parse_BUFFER] ? Buffer.concat([this[parse_BUFFER], c]) : c;
        }
    }
    [MAYBEEND]() {
        if (this[ENDED] &&
            !this[EMITTEDEND] &&
            !this[parse_ABORTED] &&
            !this[CONSUMING]) {
            this[EMITTEDEND] = true;
            const entry = this[WRITEENTRY];
            if (entry?.blockRemain) {
                // truncated, likely a damaged file
                const have = this[parse_BUFFER] ? this[parse_BUFFER].length : 0;
                this.warn('TAR_BAD_ARCHIVE', `Truncated input (needed ${entry.blockRemain} more bytes, only ${have} available)`, { entry });
                if (this[parse_BUFFER]) {
                    entry.write(this[parse_BUFFER]);
                }
                entry.end();
            }
            this[EMIT](DONE);
        }
    }
    [CONSUMECHUNK](chunk) {
        if (this[CONSUMING] && chunk) {
            this[BUFFERCONCAT](chunk);
        }
        else if (!chunk && !this[parse_BUFFER]) {
            this[MAYBEEND]();
        }
        else if (chunk) {
            this[CONSUMING] = true;
            if (this[parse_BUFFER]) {
                this[BUFFERCONCAT](chunk);
                const c = this[parse_BUFFER];
                this[parse_BUFFER] = undefined;
                this[CONSUMECHUNKSUB](c);
            }
            else {
                this[CONSUMECHUNKSUB](chunk);
            }
            while (this[parse_BUFFER] &&
                this[parse_BUFFER]?.length >= 512 &&
                !this[parse_ABORTED] &&
                !this[SAW_EOF]) {
                const c = this[parse_BUFFER];
                this[parse_BUFFER] = undefined;
                this[CONSUMECHUNKSUB](c);
            }
            this[CONSUMING] = false;
        }
        if (!this[parse_BUFFER] || this[ENDED]) {
            this[MAYBEEND]();
        }
    }
    [CONSUMECHUNKSUB](chunk) {
        // we know that we are in CONSUMING mode, so anything written goes into
        // the buffer.  Advance the position and put any remainder in the buffer.
        let position = 0;
        const length = chunk.length;
        while (position + 512 <= length && !this[parse_ABORTED] && !this[SAW_EOF]) {
            switch (this[STATE]) {
                case 'begin':
                case 'header':
                    this[CONSUMEHEADER](chunk, position);
                    position += 512;
                    break;
                case 'ignore':
                case 'body':
                    position += this[CONSUMEBODY](chunk, position);
                    break;
                case 'meta':
                    position += this[CONSUMEMETA](chunk, position);
                    break;
                /* c8 ignore start */
                default:
                    throw new Error('invalid state: ' + this[STATE]);
                /* c8 ignore stop */
            }
        }
        if (position < length) {
            this[parse_BUFFER] =
                this[parse_BUFFER] ?
                    Buffer.concat([chunk.subarray(position), this[parse_BUFFER]])
                    : chunk.subarray(position);
        }
    }
    end(chunk, encoding, cb) {
        if (typeof chunk === 'function') {
            cb = chunk;
            encoding = undefined;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = undefined;
        }
        if (typeof chunk === 'string') {
            chunk = Buffer.from(chunk, encoding);
        }
        if (cb)
            this.once('finish', cb);
        if (!this[parse_ABORTED]) {
            if (this[UNZIP]) {
                /* c8 ignore start */
                if (chunk) {
                    this[COMPRESSEDBYTESREAD] += chunk.length;
                    this[UNZIP].write(chunk);
                }
                /* c8 ignore stop */
                this[UNZIP].end();
            }
            else {
                this[ENDED] = true;
                if (this.brotli === undefined || this.zstd === undefined)
                    chunk = chunk || Buffer.alloc(0);
                if (chunk)
                    this.write(chunk);
                this[MAYBEEND]();
            }
        }
        return this;
    }
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./.build/out/domain/package/archive/read-archive.js



/** Largest archive that is unpacked, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;
/** How every refusal here begins. */
const THE_ARCHIVE = "The package's archive";
const refuse = (says, cause) => new guard_error/* GuardError */.U("unreadable", {
    says: `${THE_ARCHIVE} ${says}`,
    fix: "Pack it again with `npm pack`, or give the folder and let release-guard pack it.",
    cause,
});
function unfold(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: LARGEST });
    }
    catch (error) {
        throw refuse("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);
    }
}
/** The last eight bytes must close the one stream that was read: nothing hides behind it or in a second stream. */
function checkTrailer(bytes, tar) {
    const end = Buffer.from(bytes.subarray(-TRAILER));
    if (end.readUInt32LE(0) !== (0,external_node_zlib_.crc32)(tar) || end.readUInt32LE(4) !== tar.byteLength % 2 ** 32)
        throw refuse("has bytes behind the end of its gzip stream");
}
const kindOf = (type) => {
    if (type === "File" || type === "OldFile" || type === "ContiguousFile")
        return "file";
    if (type === "Directory" || type === "GNUDumpDir")
        return "directory";
    return type === "Link" || type === "SymbolicLink" ? "link" : "device";
};
const withoutFirst = (name) => name.slice(name.indexOf("/") + 1);
function take(entry, entries) {
    const chunks = [];
    entry.on("data", (chunk) => chunks.push(chunk));
    entry.on("end", () => {
        const { path: name, mode = 0, type } = entry;
        const path = withoutFirst(name);
        const bytes = Buffer.concat(chunks);
        entries.push({ name, path, kind: kindOf(type), mode: mode & 0o7777, bytes });
    });
}
/** Feeds the parser block by block, so that whatever follows the end of the archive is seen. */
function feed(parser, tar) {
    let ended = false;
    parser.on("eof", () => (ended = true));
    for (let at = 0; at < tar.byteLength; at += BLOCK) {
        const block = tar.subarray(at, at + BLOCK);
        if (ended && block.some((byte) => byte !== 0))
            throw refuse("has bytes behind its last entry");
        parser.write(block);
    }
    parser.end();
    if (!ended)
        throw refuse("is cut off: its end is missing");
}
/**
 * Every entry of a `.tgz`, in its order, read with the library npm itself unpacks with.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
function readArchive(bytes) {
    return readTar(unfoldGzip(bytes));
}
/** The one stream of a gzip file. Throws as `readArchive` does. */
function unfoldGzip(bytes) {
    const unfolded = unfold(bytes);
    checkTrailer(bytes, unfolded);
    return unfolded;
}
/** Every entry of a tar, in its order. Throws as `readArchive` does. */
function readTar(tar) {
    const entries = [];
    const faults = [];
    const parser = new Parser({ strict: true, onReadEntry: (entry) => take(entry, entries) });
    parser.on("error", (error) => faults.push(error));
    parser.on("ignoredEntry", ({ path }) => faults.push(new Error(`cannot read ${path}`)));
    feed(parser, tar);
    const [fault] = faults;
    if (fault)
        throw refuse(`is malformed: ${fault.message}`, fault);
    if (entries.length === 0)
        throw refuse("holds no file");
    return entries;
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/archive-form.js
/** By the first bytes, as hex. */
const BEGINNINGS = [
    ["zip", /^504b(0304|0506)/],
    ["gzip", /^1f8b/],
    ["tar", /^.{514}7573746172/],
    // xz, bzip2, 7z, RAR, zstd, lz4, RPM, xar (.pkg), cabinet
    [
        "sealed",
        /^(fd377a585a00|425a683[1-9]314159265359|377abcaf271c|526172211a07|28b52ffd|04224d18|edabeedb|78617221|4d53434600)/,
    ],
];
const NAMES = [
    ["zip", /\.(zip|whl|jar|nupkg|vsix)$/],
    ["gzip", /\.(tgz|gz|crate)$/],
    ["tar", /\.(tar|gem)$/],
    [
        "sealed",
        /\.(xz|txz|lzma|bz2|tbz2?|zst|tzst|lz4|br|7z|rar|deb|rpm|dmg|msi|cab|iso|apk|appimage|snap|flatpak|pyz|conda|asar)$/,
    ],
];
const MAGIC_LENGTH = 262;
/**
 * Says how a file is opened; undefined where it is no archive. `odd` where name and beginning
 * contradict each other, so that two readers would see two files. What is compressed inside of a
 * program is not seen.
 */
function archiveForm(name, bytes) {
    const head = Buffer.from(bytes.subarray(0, MAGIC_LENGTH)).toString("hex");
    const lower = name.toLowerCase();
    const [begun] = BEGINNINGS.find(([, pattern]) => pattern.test(head)) ?? [];
    const [named] = NAMES.find(([, pattern]) => pattern.test(lower)) ?? [];
    const contradict = named !== "sealed" && named !== undefined && begun !== undefined;
    return contradict && named !== begun ? "odd" : (begun ?? named);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __nccwpck_require__(7597);
;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/zip-refusal.js

/** `malformed` may be read differently by two readers; `unsupported` is beyond this reader. */
const malformed = (says, cause) => new guard_error/* GuardError */.U("unreadable", { says, fix: "Make the zip again with an ordinary tool.", cause });
const beyondUs = (says) => new guard_error/* GuardError */.U("unsupported", {
    says,
    fix: "Use a zip without encryption, of at most 4 GiB, with stored or deflated entries.",
});

;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/central-directory.js

const END = "PK\u0005\u0006";
const END_SIZE = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xff_ff;
/** In place of a number that stands elsewhere, in a zip64. */
const ELSEWHERE = 0xff_ff_ff_ff;
const ELSEWHERE_SHORT = 0xff_ff;
/** Where the zip says that it ends. */
function endOf(zip) {
    const from = Math.max(0, zip.byteLength - END_SIZE - LONGEST_COMMENT);
    const at = zip.lastIndexOf(END, undefined, "latin1");
    if (at < from || at + END_SIZE > zip.byteLength)
        throw malformed("is cut off: its end is missing");
    if (at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.byteLength)
        throw malformed("has bytes behind its end");
    return at;
}
function entryAt(zip, at) {
    if (at + ENTRY_SIZE > zip.byteLength || zip.readUInt32LE(at) !== ENTRY)
        throw malformed("has a directory that cannot be read");
    const [packedSize, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const offset = zip.readUInt32LE(at + 42);
    if ([packedSize, size, offset].includes(ELSEWHERE))
        throw beyondUs("is a zip64");
    const nameEnd = at + ENTRY_SIZE + zip.readUInt16LE(at + 28);
    const entry = {
        name: zip.toString("utf8", at + ENTRY_SIZE, nameEnd),
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packedSize,
        size,
        offset,
    };
    return [entry, nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)];
}
/** Every entry that the directory at the end of a zip names, and where that directory begins. */
function centralDirectory(zip) {
    const end = endOf(zip);
    const [count, size, begin] = [
        zip.readUInt16LE(end + 10),
        zip.readUInt32LE(end + 12),
        zip.readUInt32LE(end + 16),
    ];
    if (count === ELSEWHERE_SHORT || size === ELSEWHERE || begin === ELSEWHERE)
        throw beyondUs("is a zip64");
    const entries = [];
    let at = begin;
    while (at < end) {
        const [entry, next] = entryAt(zip, at);
        entries.push(entry);
        at = next;
    }
    if (at !== end || begin + size !== end || entries.length !== count)
        throw malformed("has a directory of another size than it says");
    return { entries, begin };
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/zip-entry.js
const ENCRYPTED = 0x0001;
/** Sizes stand behind the data instead of before it. */
const DESCRIBED_LATER = 0x0008;

;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/read-zip.js





const LOCAL = 0x04_03_4b_50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and checksum behind the data, with or without a signature before them. */
const DESCRIPTORS = [12, 16];
/** What zlib gives with `info`, which its types leave out. */
const inflated = schemas/* object */.Ikc({
    buffer: schemas/* instanceof */.Nlp(Buffer),
    engine: schemas/* object */.Ikc({ bytesWritten: schemas/* number */.aig() }),
});
/** Where the data of an entry begins. Its own header must say what the directory says. */
function dataOf(zip, entry) {
    const { name, offset, flags, method } = entry;
    if (offset + LOCAL_SIZE > zip.byteLength || zip.readUInt32LE(offset) !== LOCAL)
        throw malformed(`has no entry where it names ${name}`);
    const nameEnd = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26);
    const later = (flags & DESCRIBED_LATER) !== 0;
    const same = zip.toString("utf8", offset + LOCAL_SIZE, nameEnd) === name &&
        zip.readUInt16LE(offset + 6) === flags &&
        zip.readUInt16LE(offset + 8) === method &&
        (later ||
            (zip.readUInt32LE(offset + 14) === entry.crc &&
                zip.readUInt32LE(offset + 18) === entry.packedSize &&
                zip.readUInt32LE(offset + 22) === entry.size));
    if (!same)
        throw malformed(`says two things of ${name}`);
    return nameEnd + zip.readUInt16LE(offset + 28);
}
function inflate(name, packed, size) {
    try {
        // `info` tells how much was read, so that nothing hides behind the end of the stream.
        const options = { maxOutputLength: Math.max(size, 1), info: true };
        const { buffer, engine } = inflated.parse((0,external_node_zlib_.inflateRawSync)(packed, options));
        if (engine.bytesWritten !== packed.byteLength)
            throw new Error("bytes behind the stream");
        return buffer;
    }
    catch (error) {
        throw malformed(`holds ${name}, which cannot be unfolded to the size that it names`, error);
    }
}
function unpack(entry, packed) {
    const { name, method, size, crc } = entry;
    const bytes = method === STORED ? packed : inflate(name, packed, size);
    if (bytes.byteLength !== size || (0,external_node_zlib_.crc32)(bytes) !== crc)
        throw malformed(`holds ${name}, which is not what its checksum says`);
    return bytes;
}
/** Entries and nothing else fill the zip up to its directory, so that nothing hides between them. */
function checkTiles(stretches) {
    let at = 0;
    let later = false;
    for (const [from, to, next] of stretches) {
        const gap = from - at;
        if (gap !== 0 && !(later && DESCRIPTORS.includes(gap)))
            throw malformed("has bytes between its entries that belong to none");
        [at, later] = [to, next];
    }
}
function checkEntries(entries, limit) {
    if (new Set(entries.map(({ name }) => name)).size < entries.length)
        throw malformed("holds two entries of one name");
    for (const { name, flags, method } of entries) {
        if ((flags & ENCRYPTED) !== 0)
            throw beyondUs(`holds ${name}, which is encrypted`);
        if (method !== STORED && method !== DEFLATED)
            throw beyondUs(`holds ${name}, which is packed in a way that we cannot read`);
    }
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit)
        throw beyondUs("unfolds to more than we look at");
}
/**
 * Every file of a zip, read as strictly as an index of packages should: directory and entries must
 * agree, and every byte must belong to one of them. `limit` is the most it may unfold to, in bytes.
 * Throws a `GuardError`: `unreadable` for what two readers could read differently, `unsupported`
 * for encryption, zip64 and rare ways of packing.
 */
function readZip(bytes, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, begin } = centralDirectory(zip);
    checkEntries(entries, limit);
    const placed = entries
        .map((entry) => ({ entry, from: entry.offset, data: dataOf(zip, entry) }))
        .toSorted((a, b) => a.from - b.from);
    checkTiles([
        ...placed.map(({ entry, from, data }) => {
            const later = (entry.flags & DESCRIBED_LATER) !== 0;
            return [from, data + entry.packedSize, later];
        }),
        [begin, begin, false],
    ]);
    return placed
        .map(({ entry, data }) => ({
        name: entry.name,
        bytes: unpack(entry, zip.subarray(data, data + entry.packedSize)),
    }))
        .filter(({ name, bytes }) => bytes.byteLength > 0 || !name.endsWith("/"));
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/open-asset.js




/** The most that one asset may unfold to, with everything in it, in bytes. */
const open_asset_LARGEST = 1024 * 1024 * 1024;
/** An archive in an archive in an archive is opened, and no deeper one. */
const DEEPEST = 3;
const filesOf = (tar) => readTar(tar).filter(({ kind }) => kind === "file");
/** A gzip file holds a tar or one file, which is called like it without its ending. */
function fromGzip({ name, bytes }) {
    const content = unfoldGzip(bytes);
    const inner = name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
    const tar = /\.(tgz|crate|tar\.gz)$/i.test(name) || archiveForm(inner, content) === "tar";
    return tar ? filesOf(content) : [{ name: inner, bytes: content }];
}
const open_asset_refuse = (says) => new guard_error/* GuardError */.U("unsupported", { says, fix: "Release what is in it as files of their own." });
/** What is directly in an archive. Throws a `GuardError` where it cannot be read. */
function contentOf(form, member, left) {
    if (form === "zip")
        return readZip(member.bytes, left);
    if (form === "gzip")
        return fromGzip(member);
    if (form === "tar")
        return filesOf(Buffer.from(member.bytes));
    if (form === "sealed")
        throw open_asset_refuse("is an archive of a kind that we have no reader for");
    throw new guard_error/* GuardError */.U("unreadable", {
        says: "begins like another kind of archive than its name says",
        fix: "Give it the name of what it is.",
    });
}
/** The folder that holds everything, with its slash; it often carries the version, which a policy should not have to name. */
function rootOf(members) {
    const [first = ""] = members.map(({ name }) => name);
    const root = first.slice(0, first.indexOf("/") + 1);
    return members.every(({ name }) => name.startsWith(root)) ? root : "";
}
const unopened = (file, error) => ({
    file,
    why: error.message.replace(`${THE_ARCHIVE} `, ""),
    broken: error.code === "unreadable",
});
/** Opens a file that is an archive, and every archive in it. Says whether it was opened. */
function descend(file, depth, findings) {
    const form = archiveForm(file.name, file.bytes);
    if (form === undefined)
        return false;
    try {
        if (depth > DEEPEST)
            throw open_asset_refuse("lies in too many other archives");
        const content = contentOf(form, file, findings.left);
        findings.left -= content.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
        if (findings.left < 0)
            throw open_asset_refuse("unfolds, with what is around it, to more than 1 GiB");
        const root = rootOf(content);
        const base = depth === 1 ? "" : `${file.path}/`;
        for (const { name, bytes } of content) {
            const path = `${base}${name.slice(root.length)}`;
            const member = { shown: `${file.shown}: ${name}`, path, name, bytes };
            findings.members.push({ ...member, opened: descend(member, depth + 1, findings) });
        }
        return true;
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        findings.unopened.push(unopened(file, error));
        return false;
    }
}
/** Looks into an asset as far as it can be opened in memory. What cannot be opened is named, never left out. */
function openAsset(file, version) {
    const findings = { members: [], unopened: [], left: open_asset_LARGEST };
    const own = { ...file, opened: descend(file, 1, findings) };
    const { members, unopened } = findings;
    return { own, members, unopened, version };
}

;// CONCATENATED MODULE: ./.build/out/domain/registry/packument.js

const schema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    "dist-tags": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        dist: schemas/* object */.Ikc({ integrity: schemas/* string */.YjP().optional(), tarball: schemas/* string */.YjP().optional() }),
    }))
        .default({}),
    time: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
});

/** SHA-512 (hex) as npm writes it. */
const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.build/out/domain/release/digest.js

/** Digest of bytes, as lower-case hex. */
const hexDigest = (algorithm, bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex");

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __nccwpck_require__(8215);
;// CONCATENATED MODULE: ./.build/out/domain/policy/default-policy.js
/** What holds where there is no policy. Written out, because to build the schema for it would cost every start 15 ms; a test compares the two. */
const defaultPolicy = () => ({
    version: 1,
    repository: { branch: "main" },
    targets: [],
    secrets: [],
    permissions: { roles: ["maintain", "admin"], "actor-ids": [], environment: "release" },
    scan: { ignore: [] },
    licences: [],
    "could-not-check": {},
});

// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __nccwpck_require__(6087);
;// CONCATENATED MODULE: ./.build/out/ports/policy-file.js



/** The other spelling of the file's name, which nobody reads. */
const MISSPELT = policy_path/* POLICY_PATH */.l.replace(/\.yml$/, ".yaml");
/** What every checkout of a repository with workflows holds. */
const OF_A_CHECKOUT = [".git", ".github"];
const policy_file_refuse = (says, fix) => new guard_error/* GuardError */.U("policy", { says, fix });
async function checkAbsence(workspace, onRunner) {
    if (await workspace.exists(MISSPELT))
        throw policy_file_refuse(`The policy is called ${MISSPELT}, which is not read`, `Rename it to ${policy_path/* POLICY_PATH */.l}, or name it with the input \`policy\`.`);
    if (!onRunner)
        return;
    const found = await Promise.all(OF_A_CHECKOUT.map(async (path) => workspace.exists(path)));
    if (found.some(Boolean))
        return;
    throw policy_file_refuse("The workspace holds no checkout, so nobody can say whether the repository has a policy", "Check out the repository in a step before this one, or name the policy with the input `policy`.");
}
/**
 * The policy of the workspace. An absent file is only fine where nobody named it, and on a runner
 * only in a checkout: a job that forgot to check out would release under rules that nobody wrote.
 */
async function readPolicy(workspace, named, onRunner = false) {
    const path = named === "" ? policy_path/* POLICY_PATH */.l : named;
    if (named === "" && !(await workspace.exists(path))) {
        await checkAbsence(workspace, onRunner);
        return defaultPolicy();
    }
    const text = new TextDecoder().decode(await workspace.read(path));
    // Where there is no policy, its schema and a YAML parser are not loaded.
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(239), __nccwpck_require__.e(416)]).then(__nccwpck_require__.bind(__nccwpck_require__, 416));
    return parsePolicy(path, text);
}

// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __nccwpck_require__(3412);
;// CONCATENATED MODULE: ./.build/out/ports/release-source.js


const release_source_refuse = (says) => new guard_error/* GuardError */.U("usage", {
    says,
    fix: "Seal in a GitHub Actions run, or in a git checkout whose remote `origin` is the repository on GitHub.",
});
function sourceOfCheckout(head) {
    const repository = (0,repository_field/* readRepositoryField */.n)(head.origin)?.name;
    if (repository === undefined)
        throw release_source_refuse("The remote `origin` is no repository on GitHub");
    const { commit, ref, committedAt } = head;
    return { repository, repositoryId: "", commit, ref, committedAt };
}
function sourceOfRun(run, head) {
    // A package that was built from another commit would be released under a false one.
    if (head !== undefined && head.commit !== run.sha)
        throw new guard_error/* GuardError */.U("conflict", {
            says: `The checkout is at ${head.commit}, but this run is for ${run.sha}`,
            fix: "Check out the commit of the run, and make no commit before sealing.",
        });
    return {
        repository: run.repository,
        repositoryId: run.repositoryId,
        commit: run.sha,
        ref: run.ref,
        ...(head !== undefined && { committedAt: head.committedAt }),
    };
}
/** A checkout that git will not read, in a container for one, could be at any commit. */
const unseen = (needs) => new guard_error/* GuardError */.U("unreadable", {
    says: `Whether the checkout is at the commit of the run could not be seen: it takes ${needs}`,
    fix: 'Have git in the job; where the checkout belongs to another user, run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` first.',
});
/** The run where there is one, and otherwise the checkout. Throws a `GuardError` where neither tells, and where a checkout cannot be compared with the run. */
async function readReleaseSource({ git, workspace }, run) {
    const head = await git.head();
    if (run !== undefined) {
        if (!head.known && (await workspace.exists(".git")))
            throw unseen(head.needs);
        const own = head.known && head.value.atRoot;
        return sourceOfRun(run, own ? head.value : undefined);
    }
    if (!head.known)
        throw release_source_refuse(`Sealing needs ${head.needs}`);
    return sourceOfCheckout(head.value);
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/asset-table.js

const assetFacts = ({ own, members, unopened }) => ({
    name: own.name,
    size: own.bytes.byteLength,
    sha256: hexDigest("sha256", own.bytes),
    inside: members.length,
    notLookedInto: unopened.map(({ file, why }) => `${file.shown} ${why}`),
});
/** A longer list is cut; report.json has every one. */
const MOST_NAMED = 3;
function lookedAt({ inside, notLookedInto }, { own }) {
    const seen = own.opened ? `${inside} file${inside === 1 ? "" : "s"} inside` : "as it stands";
    const more = notLookedInto.length - MOST_NAMED;
    const named = notLookedInto.slice(0, MOST_NAMED);
    if (more > 0)
        named.push(`and ${more} more, see report.json`);
    return named.length > 0 ? `${seen}; not looked into: ${named.join("; ")}` : seen;
}
/** The further files, and how far they were looked into. */
const assetTable = (assets) => ({
    title: "Further files, and how far they were looked into",
    columns: ["File", "Bytes", "SHA-256", "Looked at"],
    rows: assets.map((asset) => {
        const facts = assetFacts(asset);
        return [facts.name, String(facts.size), facts.sha256, lookedAt(facts, asset)];
    }),
});

;// CONCATENATED MODULE: ./.build/out/domain/package/npm-purl.js
/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. */
const encoded = (text) => encodeURIComponent(text).replaceAll("%3A", ":");
/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
const npmPurl = (name, version) => `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;

// EXTERNAL MODULE: ./.build/out/domain/package/licence.js
var licence = __nccwpck_require__(6358);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/dependency-graph.js
const FOLDER = "node_modules/";
const keyOf = (name, version) => `${name}@${version}`;
const nameOf = (folder, { name }) => name ?? folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
/** Where Node looks for a package: in the folder's own node_modules, then in those above. */
function* lookups(from, name) {
    let at = from;
    for (;;) {
        yield at === "" ? FOLDER + name : `${at}/${FOLDER}${name}`;
        if (at === "")
            return;
        const up = at.lastIndexOf(`/${FOLDER}`);
        at = up === -1 ? (at.startsWith(FOLDER) ? "" : parentOf(at)) : at.slice(0, up);
    }
}
const parentOf = (folder) => folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
function resolved(packages, from, name) {
    const folder = [...lookups(from, name)].find((candidate) => packages.has(candidate));
    const found = folder === undefined ? undefined : packages.get(folder);
    if (folder === undefined || found?.version === undefined)
        return undefined;
    return keyOf(nameOf(folder, found), found.version);
}
const RUNTIME = ["dependencies", "optionalDependencies", "peerDependencies"];
/** What the package in a folder depends on, as names with versions; what is not installed is left out. */
function needsOf(packages, folder, withDevelopment = false) {
    const entry = packages.get(folder);
    if (entry === undefined)
        return [];
    const fields = withDevelopment ? [...RUNTIME, "devDependencies"] : RUNTIME;
    const names = new Set(fields.flatMap((field) => Object.keys(entry[field])));
    const keys = [...names].map((name) => resolved(packages, folder, name) ?? []).flat();
    return [...new Set(keys)].toSorted();
}
const scopeOf = ({ dev, devOptional, optional }) => {
    if (dev)
        return "development";
    return optional || devOptional ? "optional" : "required";
};
const STRENGTH = ["required", "optional", "development"];
/** Two copies of one version are one dependency: the stronger reason counts, their needs add up. */
function merged(one, other) {
    const [stronger] = [one, other].toSorted((a, b) => STRENGTH.indexOf(a.scope) - STRENGTH.indexOf(b.scope));
    return {
        ...(stronger ?? one),
        needs: [...new Set([...one.needs, ...other.needs])].toSorted(),
    };
}
/** Every installed package of a lock file, by name with version; links into the workspace are left out. */
function dependenciesIn(packages) {
    const found = new Map();
    for (const [folder, entry] of packages) {
        if (!folder.includes(FOLDER) || entry.link || entry.version === undefined)
            continue;
        const name = nameOf(folder, entry);
        const key = keyOf(name, entry.version);
        const dependency = {
            name,
            version: entry.version,
            ...(entry.integrity !== undefined && { integrity: entry.integrity }),
            scope: scopeOf(entry),
            needs: needsOf(packages, folder),
        };
        const before = found.get(key);
        found.set(key, before === undefined ? dependency : merged(before, dependency));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/out/domain/release/canonical-json.js
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
/** One text for one value: keys in order, two blanks of indent, a line feed at the end. */
const canonicalJson = (value) => `${JSON.stringify(sorted(value), null, 2)}\n`;

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/sbom-document.js



/** A UUID of version 5 (RFC 9562) in a namespace of our own, so that equal releases have equal numbers. */
function serialOf(seed) {
    const hash = (0,external_node_crypto_.createHash)("sha1").update(`release-guard sbom ${seed}`).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString("hex");
    const parts = [
        [0, 8],
        [8, 12],
        [12, 16],
        [16, 20],
        [20, 32],
    ];
    return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join("-")}`;
}
/** A CycloneDX 1.6 document; equal input gives equal bytes. */
const sbomDocument = ({ seed, timestamp, component, ...rest }) => canonicalJson({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialOf(seed),
    version: 1,
    metadata: {
        ...(timestamp !== undefined && { timestamp }),
        tools: { components: [{ type: "application", ...tool/* TOOL */.j }] },
        component,
    },
    ...rest,
});

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/cyclonedx.js




const SBOM_FILE = "sbom.cdx.json";
const EMPTY_LOCK = { packages: new Map(), folder: "" };
const ALGORITHMS = {
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
const hashesOf = (integrity) => (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
        ? []
        : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
});
function named(name, version) {
    const slash = name.lastIndexOf("/");
    const purl = npmPurl(name, version);
    return {
        type: "library",
        "bom-ref": purl,
        ...(slash !== -1 && { group: name.slice(0, slash) }),
        name: name.slice(slash + 1),
        version,
        purl,
    };
}
const SCOPES = { required: "required", optional: "optional", development: "excluded" };
function componentOf(dependency) {
    const hashes = hashesOf(dependency.integrity);
    const development = [{ name: "cdx:npm:package:development", value: "true" }];
    return {
        ...named(dependency.name, dependency.version),
        scope: SCOPES[dependency.scope],
        ...(hashes.length > 0 && { hashes }),
        ...(dependency.scope === "development" && { properties: development }),
    };
}
function subjectOf({ manifest, sha256, sha512, repository }) {
    const { name, version, description, license } = manifest;
    const licensed = typeof license === "string" && license !== "UNLICENSED" && (0,licence/* isSpdxExpression */.Y)(license);
    return {
        ...named(name, version),
        ...(description !== undefined && { description }),
        ...(licensed && { licenses: [{ expression: license }] }),
        hashes: [
            { alg: "SHA-256", content: sha256 },
            { alg: "SHA-512", content: sha512 },
        ],
        externalReferences: [{ type: "vcs", url: `https://github.com/${repository}` }],
    };
}
const byRef = (a, b) => (a.ref < b.ref ? -1 : 1);
/** Who depends on whom, by reference; what is not installed is left out. */
function edgesOf(own, source, all) {
    const { packages, folder } = source.lock ?? EMPTY_LOCK;
    const refs = new Map([...all].map(([key, { name, version }]) => [key, npmPurl(name, version)]));
    const refsOf = (keys) => keys.flatMap((key) => refs.get(key) ?? []).toSorted();
    const edges = [...all].map(([key, { needs }]) => ({
        ref: refs.get(key) ?? key,
        dependsOn: refsOf(needs),
    }));
    return [
        { ref: own, dependsOn: refsOf(needsOf(packages, folder, true)) },
        ...edges.toSorted(byRef),
    ];
}
/** A CycloneDX 1.6 document; equal input gives equal bytes. What only development needs has the scope `excluded`. */
function cycloneDx(source) {
    const subject = subjectOf(source);
    const all = new Map(dependenciesIn((source.lock ?? EMPTY_LOCK).packages));
    // A package that is a dependency of its own dependencies is described once.
    all.delete(`${source.manifest.name}@${source.manifest.version}`);
    return sbomDocument({
        seed: source.sha256,
        ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
        component: subject,
        components: [...all.values()]
            .map(componentOf)
            .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
        dependencies: edgesOf(subject["bom-ref"], source, all),
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/files-sbom.js

const files_sbom_componentOf = ({ name, sha256, sha512 }) => ({
    type: "file",
    "bom-ref": `file:${name}`,
    name,
    hashes: [
        { alg: "SHA-256", content: sha256 },
        { alg: "SHA-512", content: sha512 },
    ],
});
/** A CycloneDX 1.6 document that names the release and each of its files; equal input gives equal bytes. What the files are made of is not known, and it says so. */
function filesSbom({ repository, version, tag, files, timestamp }) {
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const ref = `release:${repository}@${tag}`;
    return sbomDocument({
        seed: [repository, tag, ...sorted.map(({ name, sha256 }) => `${name} ${sha256}`)].join("\n"),
        ...(timestamp !== undefined && { timestamp }),
        component: {
            type: "application",
            "bom-ref": ref,
            name: repository,
            version,
            externalReferences: [{ type: "vcs", url: `https://github.com/${repository}` }],
        },
        components: sorted.map(files_sbom_componentOf),
        dependencies: [{ ref }],
        compositions: [{ aggregate: "unknown", dependencies: [ref] }],
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/tarball-name.js
/** The name npm gives a package's file: `scope-name-1.2.3.tgz`. */
const tarballName = (name, version) => `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}.tgz`;

;// CONCATENATED MODULE: ./.build/out/domain/time/second-of.js
/** A point in time (seconds since 1970) in UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
function secondOf(seconds) {
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/lock-file.js


const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({});
const entry = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
    integrity: schemas/* string */.YjP().optional(),
    link: schemas/* boolean */.zMY().default(false),
    dev: schemas/* boolean */.zMY().default(false),
    devOptional: schemas/* boolean */.zMY().default(false),
    optional: schemas/* boolean */.zMY().default(false),
    dependencies: texts,
    optionalDependencies: texts,
    peerDependencies: texts,
    devDependencies: texts,
});
const lock_file_schema = schemas/* looseObject */._H3({
    lockfileVersion: schemas/* union */.KCZ([schemas/* literal */.euz(2), schemas/* literal */.euz(3)], {
        error: "only versions 2 and 3 are read",
    }),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), entry),
});
const lock_file_refuse = (path, says, cause) => new guard_error/* GuardError */.U("unreadable", {
    says: `${path} is no lock file that can be read: ${says}`,
    fix: "Run `npm install` with npm 7 or later and commit the lock file.",
    cause,
});
/** Reads a `package-lock.json`; throws a `GuardError` of code `unreadable`. */
function parseLockFile(path, bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw lock_file_refuse(path, "it is not JSON", error);
    }
    const result = lock_file_schema.safeParse(json);
    if (result.success)
        return new Map(Object.entries(result.data.packages));
    throw lock_file_refuse(path, errors/* prettifyError */.S1(result.error).replaceAll("\n", " "));
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/find-lock.js

const find_lock_NAMES = ["npm-shrinkwrap.json", "package-lock.json"];
async function readFirst(workspace, paths) {
    for (const path of paths)
        // The first one counts.
        // oxlint-disable-next-line no-await-in-loop
        if (await workspace.exists(path))
            // oxlint-disable-next-line no-await-in-loop
            return { path, packages: parseLockFile(path, await workspace.read(path)) };
    return undefined;
}
/** The lock file beside the package, or the workspace's where it speaks of the package; undefined where there is none. */
async function findLock(workspace, { folder, manifest, packedHere }) {
    const own = folder === "" ? [] : find_lock_NAMES.map((name) => `${folder}/${name}`);
    const beside = await readFirst(workspace, own);
    if (beside)
        return { ...beside, folder: "" };
    const root = await readFirst(workspace, find_lock_NAMES);
    const entry = root?.packages.get(folder);
    // A `.tgz` may come from anywhere, so the lock file must name it.
    if (root === undefined || entry === undefined)
        return undefined;
    return packedHere || entry.name === manifest.name ? { ...root, folder } : undefined;
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/bundle-parts.js







const digestsOf = (bytes) => ({
    sha256: hexDigest("sha256", bytes),
    sha512: hexDigest("sha512", bytes),
});
const originOf = ({ source: { repository, committedAt } }) => ({
    repository,
    ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});
async function packageParts(sealing, opened) {
    const { manifest, bytes } = opened;
    const lock = await findLock(sealing.ports.workspace, opened);
    const sbom = cycloneDx({
        ...originOf(sealing),
        manifest,
        ...digestsOf(bytes),
        ...(lock && { lock }),
    });
    const { name, version } = manifest;
    const file = tarballName(name, version);
    return [
        { name: file, bytes, kind: "npm-package", purl: npmPurl(name, version) },
        { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" },
    ];
}
function filesPart(sealing) {
    const { version, tag, assets } = sealing;
    const files = assets.map(({ own: { name, bytes } }) => ({ name, ...digestsOf(bytes) }));
    const sbom = filesSbom({ ...originOf(sealing), version, tag, files });
    return { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" };
}
/** Every file of the bundle: the package, the SBOM and the assets. */
async function bundleParts(sealing) {
    const { opened, assets } = sealing;
    const described = opened ? await packageParts(sealing, opened) : [filesPart(sealing)];
    const others = assets.map(({ own: { name, bytes } }) => ({
        name,
        bytes,
        kind: "asset",
    }));
    return [...described, ...others];
}

// EXTERNAL MODULE: ./.build/out/actions/seal-release/spec.js + 2 modules
var spec = __nccwpck_require__(3278);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/check-inputs.js


const check_inputs_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
/** Refuses a release without an npm package that does not say what it is made of. */
function checkInputs({ package: given, version, files }) {
    if (given !== spec/* NO_PACKAGE */.H)
        return;
    if (version === "")
        throw check_inputs_refuse("package is none, but version is empty, so that nobody tells the version of the release", "Give `version`, such as 1.2.3.");
    if (files.length === 0)
        throw check_inputs_refuse("package is none and files is empty, so that the release would hold nothing", "Name the built files in `files`, such as `dist/*`.");
}
/** The version of the release. One that contradicts the package's is a `GuardError`. */
function versionOf({ version }, told) {
    if (told === undefined || version === "" || version === told)
        return told ?? version;
    throw check_inputs_refuse(`version says ${version}, but package.json says ${told}`, "Leave `version` out, or build the package with the version that you mean.");
}

;// CONCATENATED MODULE: ./.build/out/domain/release/bundle.js
const BUNDLE_FILE = "release-bundle.json";
const CHECKSUMS_FILE = "SHA256SUMS";
const FILE_KINDS = ["npm-package", "sbom", "asset"];

;// CONCATENATED MODULE: ./.build/out/domain/release/file-name.js

/**
 * Names that GitHub keeps as they are: it rewrites special characters and leading or trailing
 * periods of an asset's name. Slashes, blanks, `..` at the start and control characters fall out too.
 */
const KEPT = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;
/** Why a file of the release may not have this name; undefined where it may. */
function nameFault(name) {
    if (!KEPT.test(name))
        return "GitHub would rewrite this name";
    if (isReserved(name))
        return "release-guard writes a file of this name itself";
    return undefined;
}
const isReserved = (name) => [BUNDLE_FILE, CHECKSUMS_FILE].some((own) => own.toLowerCase() === name.toLowerCase());

;// CONCATENATED MODULE: ./.build/out/ports/files-matching.js


const MAGIC = /[*?[\]{}!()]/;
const plain = (pattern) => pattern.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
/** The folder that a pattern cannot leave. */
function folderOf(pattern) {
    const parts = pattern.split("/").slice(0, -1);
    const magic = parts.findIndex((part) => MAGIC.test(part));
    return (magic === -1 ? parts : parts.slice(0, magic)).join("/") || ".";
}
async function matching(workspace, given) {
    const pattern = plain(given);
    const files = await workspace.list(folderOf(pattern));
    const found = files.filter(({ path }) => path === pattern || (0,external_node_path_.matchesGlob)(path, pattern));
    if (found.length > 0)
        return found;
    throw new guard_error/* GuardError */.U("not-found", {
        says: `${given} matches no file`,
        fix: "Check the pattern; it is taken relative to the workspace.",
    });
}
/** Every file that one of the patterns matches, once each; a pattern without a match is a `GuardError`. */
async function filesMatching(workspace, patterns) {
    const found = await Promise.all(patterns.map(async (pattern) => matching(workspace, pattern)));
    return [...new Map(found.flat().map((file) => [file.path, file])).values()];
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/gather-assets.js



const gather_assets_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
const gather_assets_nameOf = ({ path }) => path.slice(path.lastIndexOf("/") + 1);
function checkAsset(file) {
    if (file.kind !== "file")
        throw gather_assets_refuse(`${file.path} is no regular file`, "Copy the file that the link names into the folder.");
    const fault = nameFault(gather_assets_nameOf(file));
    if (fault !== undefined)
        throw gather_assets_refuse(`${file.path} cannot be an asset: ${fault}`, "Use letters, digits, `.`, `_`, `+` and `-`, and begin with a letter or digit.");
}
/** Refuses names that would fall together in the release, with `taken` already in it. */
function checkTwins(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name.toLowerCase()))
            throw gather_assets_refuse(`Two files of the release would be called ${name}`, "Give each file of the release a name of its own; case does not count.");
        seen.add(name.toLowerCase());
    }
}
/** The further files of the release. Names that cannot stand in a release are a `GuardError` before anything is written. */
async function gatherAssets(workspace, patterns) {
    const files = await filesMatching(workspace, patterns);
    files.forEach(checkAsset);
    checkTwins(files.map(gather_assets_nameOf));
    return Promise.all(files.map(async (file) => ({
        name: gather_assets_nameOf(file),
        path: file.path,
        bytes: await workspace.read(file.path),
    })));
}

;// CONCATENATED MODULE: ./.build/out/domain/finding/fingerprint.js

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
const fingerprintOf = (...parts) => (0,external_node_crypto_.hash)("sha256", parts.join("\u0000"), "hex").slice(0, 32);

;// CONCATENATED MODULE: ./.build/out/checks/judge.js


const PAGES = new WeakMap();
/** Address of a check's page. */
function docsOf(check) {
    const known = PAGES.get(check) ?? `${tool/* DOCS_ROOT */.B}/${check.id}.md`;
    PAGES.set(check, known);
    return known;
}
/** Puts on a remark everything its check stands for. `context` is the text found, for the fingerprint. */
function stamp(check, remark, context) {
    const { at, message, ...rest } = remark;
    return {
        check: check.id,
        title: check.title,
        aliases: check.aliases ?? [],
        severity: check.severity,
        confidence: check.confidence ?? "high",
        persona: check.persona ?? "regular",
        message,
        fix: check.fix,
        docs: docsOf(check),
        ...rest,
        ...(at && { place: at }),
        fingerprint: fingerprintOf(check.id, at?.path ?? "", message, context),
    };
}
/**
 * `could-not-check` outweighs `fail`, which outweighs `pass`: a small finding, which refuses nothing,
 * must not hide that the check was blind. The findings stand whatever the verdict is. A check of
 * which nothing applied is `not-applicable`.
 */
function verdictOf(check, answers, looked) {
    const needs = answers.flatMap((answer) => ("needs" in answer ? [answer.needs] : []));
    if (needs.length > 0)
        return { check: check.id, verdict: "could-not-check", needs: [...new Set(needs)].join("; ") };
    if (answers.some((answer) => "message" in answer))
        return { check: check.id, verdict: "fail" };
    const reasons = answers.flatMap((answer) => "notApplicable" in answer ? [answer.notApplicable] : []);
    if (looked > 0 && reasons.length < looked)
        return { check: check.id, verdict: "pass" };
    return {
        check: check.id,
        verdict: "not-applicable",
        needs: [...new Set(reasons)].join("; ") || "nothing of this kind was found",
    };
}
/** Runs each check on each subject. A check that throws could not look, and says so. */
function judgeSubjects(checks, subjects) {
    const findings = [];
    const verdicts = checks.map((check) => {
        const answers = subjects.flatMap((subject) => answersOf(() => check.inspect(subject)));
        for (const answer of answers)
            if ("message" in answer)
                findings.push(stamp(check, answer, answer.message));
        return verdictOf(check, answers, subjects.length);
    });
    return { verdicts, findings };
}
/** A crash in a check must never read as a pass. */
function answersOf(ask) {
    try {
        return [...ask()];
    }
    catch (error) {
        return [brokenCheck(error)];
    }
}
/** What stands for the answer of a check that crashed. */
const brokenCheck = (error) => ({
    needs: `the check itself to work; it failed with: ${error instanceof Error ? error.message : String(error)}`,
});

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __nccwpck_require__(45);
// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __nccwpck_require__(8948);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __nccwpck_require__(821);
;// CONCATENATED MODULE: ./.build/out/domain/policy/suppress.js
const matches = (ignore, finding) => (ignore.check === finding.check || finding.aliases.includes(ignore.check)) &&
    (ignore.path === undefined || ignore.path === finding.place?.path) &&
    (ignore.line === undefined || ignore.line === finding.place?.start.line);
/** Marks what the policy accepts. `today` is `YYYY-MM-DD`; an ignore that has expired accepts nothing. */
function suppressByPolicy(findings, ignores, today) {
    const valid = ignores.filter(({ expires }) => expires === undefined || today <= expires);
    return findings.map((finding) => {
        const ignore = valid.find((candidate) => matches(candidate, finding));
        if (ignore === undefined || finding.suppressed)
            return finding;
        const { reason, expires } = ignore;
        return { ...finding, suppressed: { by: "policy", reason, ...(expires && { expires }) } };
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/report/conclude.js




function tolerate(verdict, { policy, hygiene }) {
    if (policy["could-not-check"][verdict.check] === undefined)
        return verdict;
    if (!hygiene.has(verdict.check))
        throw new guard_error/* GuardError */.U("policy", {
            says: `could-not-check: ${verdict.check} is release-critical and cannot be lowered to a warning`,
            fix: "Remove it from the policy, and give the job what the check needs.",
        });
    return verdict.verdict === "could-not-check" ? { ...verdict, tolerated: true } : verdict;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** How many findings, and how many of them can reach a release. */
function findingsInWords(findings) {
    const near = findings.filter(({ onReleasePath }) => onReleasePath).length;
    const all = count(findings.length, "finding");
    return near === 0 ? all : `${all}, ${near} on the release path`;
}
function sentenceOf(findings, blind, seen) {
    if (findings.length === 0 && blind === 0)
        return `Nothing stands against a release (${seen}).`;
    const parts = [
        findings.length > 0 ? findingsInWords(findings) : "",
        blind > 0 ? `${count(blind, "check")} could not look` : "",
    ];
    return `${parts.filter(Boolean).join(", ")} (${seen}).`;
}
/** Turns what the checks said into the report's core. Could-not-check is never a pass. */
function conclude(conclusion) {
    const { judgement, policy, failOn, files, today, action } = conclusion;
    // Without a check everything would pass.
    if (judgement.verdicts.length === 0)
        throw new Error(`${action} was started without checks`);
    const findings = suppressByPolicy(judgement.findings, policy.scan.ignore, today);
    const verdicts = judgement.verdicts.map((verdict) => tolerate(verdict, conclusion));
    const blocks = (finding) => !finding.suppressed && (0,severity/* isAtLeast */.du)(finding.severity, failOn);
    const blind = verdicts.filter((v) => v.verdict === "could-not-check" && !v.tolerated).length;
    const blocking = findings.filter(blocks);
    const outcome = blocking.length > 0 || blind > 0 ? "refused" : "passed";
    const seen = `${count(verdicts.length, "check")}, ${count(files, "file")}`;
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        action,
        outcome,
        summary: sentenceOf(blocking, blind, seen),
        examined: { files, checks: verdicts.length },
        verdicts,
        findings,
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/time/day-of.js
/** The last millisecond that a date of four digits can name. */
const LATEST_MS = 253_402_300_799_999;
/** The day of a point in time (milliseconds since 1970) in UTC, as `YYYY-MM-DD`; later ones are shown as 9999-12-31. */
function dayOf(ms) {
    const shown = Math.min(Math.max(ms, 0), LATEST_MS);
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(shown).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/judge-release.js







const NO_PACKAGE = { notApplicable: "the release has no npm package" };
function publishedOf({ inputs, ports, policy }, { manifest }) {
    const ask = (0,package_subject/* aimsAtNpm */.N$)(policy) && !inputs.offline;
    if (ask)
        return ports.index.published(manifest.name);
    return Promise.resolve((0,fact/* unknown */.L)("the registry, which is not asked in an offline run"));
}
async function judge_release_subjectOf(sealing, opened) {
    const { ports, source, policy, tag } = sealing;
    const { bytes, ...judged } = opened;
    return {
        ...judged,
        packedSize: bytes.byteLength,
        integrity: integrityOf(hexDigest("sha512", bytes)),
        tag,
        repository: source.repository,
        ref: source.ref,
        registry: ports.registry,
        policy,
        published: await publishedOf(sealing, opened),
    };
}
async function judgePackage(sealing) {
    const { opened, ports } = sealing;
    if (opened)
        return judgeSubjects(ports.checks, [await judge_release_subjectOf(sealing, opened)]);
    const verdicts = ports.checks.map((check) => verdictOf(check, [NO_PACKAGE], 1));
    return { verdicts, findings: [] };
}
/** Judges the package and every other file of the release. */
async function judgeRelease(sealing) {
    const { ports, policy, opened, assets } = sealing;
    const { checks, assetChecks, clock } = ports;
    const judged = [await judgePackage(sealing), judgeSubjects(assetChecks, assets)];
    const lookedInto = assets.reduce((sum, { members }) => sum + 1 + members.length, 0);
    return conclude({
        action: "seal-release",
        judgement: {
            verdicts: judged.flatMap(({ verdicts }) => verdicts),
            findings: judged.flatMap(({ findings }) => findings),
        },
        policy,
        failOn: "high",
        hygiene: new Set([...checks, ...assetChecks].filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: (opened?.entries.length ?? 0) + lookedInto,
        today: dayOf(clock.now()),
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/archive/pack-archive.js



const pack_archive_BLOCK = 512;
// A written date needs no clock. npm stamps every file with this moment.
// oxlint-disable-next-line no-restricted-globals
const MTIME = new Date("1985-10-26T08:15:00.000Z");
const OS_UNKNOWN = 255;
const padding = (size) => Buffer.alloc((pack_archive_BLOCK - (size % pack_archive_BLOCK)) % pack_archive_BLOCK);
function headerOf(file) {
    const facts = {
        path: `package/${file.path}`,
        mode: file.executable ? 0o755 : 0o644,
        size: file.bytes.byteLength,
        mtime: MTIME,
    };
    const block = Buffer.alloc(pack_archive_BLOCK);
    const needsPax = new Header({ ...facts, type: "File" }).encode(block);
    return needsPax
        ? Buffer.concat([new Pax({ path: facts.path, size: facts.size }).encode(), block])
        : block;
}
/**
 * The `.tgz` of a package: entries in byte order of path, npm's fixed time, modes 0644 and 0755,
 * no owner, a gzip header without name, time and system. Equal input gives equal bytes.
 */
function packArchive(files) {
    const blocks = files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap((file) => [headerOf(file), file.bytes, padding(file.bytes.byteLength)]);
    const packed = (0,external_node_zlib_.gzipSync)(Buffer.concat([...blocks, Buffer.alloc(2 * pack_archive_BLOCK)]), { level: 9 });
    packed[9] = OS_UNKNOWN;
    return packed;
}

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __nccwpck_require__(8080);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/open-package.js




const ARCHIVE = /\.(tgz|tar\.gz)$/;
const OWNER_MAY_RUN = 0o100;
/** Files that are read at the same time. */
const AT_ONCE = 64;
function checkBundled(manifest) {
    const { bundleDependencies, bundledDependencies } = manifest;
    const bundled = [bundleDependencies ?? [], bundledDependencies ?? []].flat();
    if (bundled.every((entry) => entry === false))
        return;
    throw new guard_error/* GuardError */.U("unsupported", {
        says: "package.json bundles dependencies, which release-guard does not pack",
        fix: "Run `npm pack` in the build and give the `.tgz`, or remove bundleDependencies.",
    });
}
async function readAll(workspace, paths) {
    const read = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE).map(async (path) => workspace.read(path));
        // A batch at a time, so that a large package does not use up the open files.
        // oxlint-disable-next-line no-await-in-loop
        read.push(...(await Promise.all(some)));
    }
    return read;
}
async function packFolder(folder, { workspace, packList }) {
    const within = (path) => (folder === "" ? path : `${folder}/${path}`);
    const own = within("package.json");
    const manifest = (0,package_manifest/* parseManifest */.Ng)(own, await workspace.read(own));
    checkBundled(manifest);
    const files = await packList.filesOf(folder === "" ? "." : folder, manifest);
    const contents = await readAll(workspace, files.map(({ path }) => within(path)));
    const bins = new Set(Object.values((0,package_manifest/* binsOf */.II)(manifest)).map(package_manifest/* packedPath */.e3));
    return packArchive(files.map(({ path, mode }, index) => ({
        path,
        bytes: contents[index] ?? new Uint8Array(),
        executable: bins.has(path) || (mode & OWNER_MAY_RUN) !== 0,
    })));
}
function manifestOf(entries) {
    const own = entries.filter(({ path, kind }) => kind === "file" && path === "package.json");
    const [first] = own;
    if (first !== undefined && own.length === 1)
        return (0,package_manifest/* parseManifest */.Ng)("package.json", first.bytes);
    throw new guard_error/* GuardError */.U("unreadable", {
        says: `The package's archive holds ${own.length} package.json files instead of one`,
        fix: "Pack it again with `npm pack`.",
    });
}
/** Packs a folder, or takes a `.tgz` as it is, and reads the bytes back. No script of the package runs. */
async function openPackage(given, disk) {
    const packedHere = !ARCHIVE.test(given);
    const folder = packedHere ? (0,package_manifest/* packedPath */.e3)(given) : "";
    const bytes = packedHere ? await packFolder(folder, disk) : await disk.workspace.read(given);
    const entries = readArchive(bytes);
    return { bytes, manifest: manifestOf(entries), entries, folder, packedHere };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/seal-tables.js

const COLUMNS = ["File", "Bytes", "SHA-256"];
/** A longer table is cut; report.json has every row. */
const MOST_ROWS = 100;
const packedFacts = (entries) => entries
    .filter(({ kind }) => kind === "file")
    .map(({ path, bytes }) => ({
    name: path,
    size: bytes.byteLength,
    sha256: hexDigest("sha256", bytes),
}));
const rowOf = ({ name, size, sha256 }) => [
    name,
    String(size),
    sha256,
];
/** The files of the package as they were read back. */
function packageTable(files) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const more = files.length - MOST_ROWS;
    const rest = more > 0 ? [[`and ${more} more`, "", "see report.json"]] : [];
    return {
        title: `Files of the package (${files.length} files, ${total} bytes)`,
        columns: COLUMNS,
        rows: [...files.slice(0, MOST_ROWS).map(rowOf), ...rest],
    };
}
/** The files of the sealed bundle. */
const bundleTable = (files) => ({
    title: "Files of the sealed release",
    columns: COLUMNS,
    rows: files.map(rowOf),
});

;// CONCATENATED MODULE: ./.build/out/domain/release/checksums.js
/** The text of SHA256SUMS: hex, two blanks, name; in byte order of name; what `sha256sum -c` reads. */
const checksumsOf = (files) => files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");

;// CONCATENATED MODULE: ./.build/out/domain/release/bundle-schema.js



const hex = (digits) => schemas/* string */.YjP()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: `write ${digits} lower-case hex digits` });
const printable = schemas/* string */.YjP().regex(/^[\x21-\x7e]{1,255}$/, { error: "write printable ASCII" });
const fileName = schemas/* string */.YjP().refine((name) => nameFault(name) === undefined, {
    error: ({ input }) => nameFault(String(input)) ?? "is not a file name",
});
const file = schemas/* strictObject */.rej({
    name: fileName,
    size: schemas/* int */.Whr().nonnegative(),
    sha256: hex(64),
    sha512: hex(128),
    kind: schemas/* enum */.k5n(FILE_KINDS),
    purl: schemas/* string */.YjP().startsWith("pkg:").optional(),
});
const hasTwins = (names) => new Set(names.map((name) => name.toLowerCase())).size < names.length;
/** `release-bundle.json`. Unknown keys, unsafe names and names that differ in case only are refused. */
const bundleSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: printable, version: printable }),
    repository: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, { error: "write owner/repository" }),
        id: schemas/* string */.YjP().regex(/^\d*$/, { error: "write a number" }),
    }),
    commit: schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, { error: "write a full commit" }),
    ref: printable,
    version: printable,
    tag: printable,
    files: schemas/* array */.YOg(file)
        .min(1, { error: "a bundle holds at least one file" })
        .refine((files) => !hasTwins(files.map(({ name }) => name)), {
        error: "two files have the same name",
    }),
});

;// CONCATENATED MODULE: ./.build/out/ports/read-bundle.js








const read_bundle_refuse = (says, cause) => new guard_error/* GuardError */.U("bundle", {
    says,
    fix: "Use the folder exactly as seal-release wrote it, or seal again.",
    cause,
});
const read_bundle_text = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
function read_bundle_parse(bytes) {
    const json = readJson(bytes);
    const result = bundleSchema.safeParse(json);
    if (!result.success)
        throw read_bundle_refuse(`${BUNDLE_FILE} is not a bundle: ${errors/* prettifyError */.S1(result.error).replaceAll("\n", " ")}`);
    // One value has one text, so nothing hides in duplicate keys or blanks.
    if (canonicalJson(json) !== read_bundle_text(bytes))
        throw read_bundle_refuse(`${BUNDLE_FILE} is not in canonical form`);
    return bundleFrom(result.data);
}
function readJson(bytes) {
    try {
        return JSON.parse(read_bundle_text(bytes));
    }
    catch (error) {
        throw read_bundle_refuse(`${BUNDLE_FILE} is not JSON`, error);
    }
}
/** An absent purl stays absent. */
const bundleFrom = (data) => ({
    ...data,
    files: data.files.map(({ purl, ...file }) => ({ ...file, ...(purl !== undefined && { purl }) })),
});
function compareNames(found, expected) {
    const extra = found.filter((name) => !expected.has(name));
    if (extra.length > 0)
        throw read_bundle_refuse(`the bundle's folder holds what the bundle does not name: ${extra.join(", ")}`);
    const missing = [...expected].filter((name) => !found.includes(name));
    if (missing.length > 0)
        throw read_bundle_refuse(`the bundle's folder lacks ${missing.join(", ")}`);
}
async function namesIn(workspace, folder) {
    const base = (0,external_node_path_.relative)(workspace.root, (0,external_node_path_.resolve)(workspace.root, folder)).split(external_node_path_.sep).join("/");
    const files = await workspace.list(folder);
    const odd = files.filter(({ kind }) => kind !== "file");
    if (odd.length > 0)
        throw read_bundle_refuse(`${odd.map(({ path }) => path).join(", ")} is not a regular file`);
    return files.map(({ path }) => (base === "" ? path : path.slice(base.length + 1)));
}
async function readFiles(bundle, read) {
    const pairs = bundle.files.map(async (file) => {
        const bytes = await read(file.name);
        const same = bytes.byteLength === file.size &&
            hexDigest("sha256", bytes) === file.sha256 &&
            hexDigest("sha512", bytes) === file.sha512;
        if (!same)
            throw read_bundle_refuse(`${file.name} is not the file that was sealed: its digest differs`);
        return [file.name, bytes];
    });
    return new Map(await Promise.all(pairs));
}
/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
async function readBundle(workspace, folder, expectedDigest) {
    const read = (name) => workspace.read(`${folder}/${name}`);
    const raw = await read(BUNDLE_FILE);
    const digest = hexDigest("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw read_bundle_refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = read_bundle_parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, BUNDLE_FILE, CHECKSUMS_FILE]));
    const files = await readFiles(bundle, read);
    const sums = checksumsOf([...bundle.files, { name: BUNDLE_FILE, sha256: digest }]);
    if (!Buffer.from(await read(CHECKSUMS_FILE)).equals(Buffer.from(sums)))
        throw read_bundle_refuse(`${CHECKSUMS_FILE} does not say what the bundle says`);
    return {
        bundle,
        digest,
        bytesOf: (name) => {
            const bytes = files.get(name);
            if (bytes === undefined)
                throw read_bundle_refuse(`the bundle holds no file ${name}`);
            return bytes;
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/write-bundle.js






/** Refuses a folder that holds anything: what lies there would be released with the rest, or hide it. */
async function checkEmpty(workspace, folder) {
    if (!(await workspace.exists(folder)) || (await workspace.list(folder)).length === 0)
        return;
    throw new guard_error/* GuardError */.U("usage", {
        says: `The bundle's folder ${folder} is not empty`,
        fix: "Name an empty or new folder as bundle-directory, or remove what an earlier run left.",
    });
}
const fileOf = ({ name, bytes, kind, purl }) => ({
    name,
    size: bytes.byteLength,
    sha256: hexDigest("sha256", bytes),
    sha512: hexDigest("sha512", bytes),
    kind,
    ...(purl !== undefined && { purl }),
});
/** Writes a bundle, its own document last, and reads it back as every later stage will. */
async function writeBundle(workspace, folder, { parts, facts }) {
    const files = parts.map(fileOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const document = canonicalJson({ schemaVersion: 1, ...facts, files });
    const digest = hexDigest("sha256", document);
    const sums = checksumsOf([...files, { name: BUNDLE_FILE, sha256: digest }]);
    const path = (name) => `${folder}/${name}`;
    await Promise.all(parts.map(async ({ name, bytes }) => workspace.write(path(name), bytes)));
    await workspace.write(path(CHECKSUMS_FILE), sums);
    await workspace.write(path(BUNDLE_FILE), document);
    return readBundle(workspace, folder, digest);
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/run.js















async function seal(sealing) {
    const { inputs, ports, source, version, tag } = sealing;
    const { repository, repositoryId, commit, ref } = source;
    const parts = await bundleParts(sealing);
    checkTwins(parts.map(({ name }) => name));
    const of = { tool: tool/* TOOL */.j, repository: { name: repository, id: repositoryId } };
    const facts = { ...of, commit, ref, version, tag };
    return writeBundle(ports.workspace, inputs["bundle-directory"], { parts, facts });
}
async function gather(inputs, ports) {
    const { workspace } = ports;
    checkInputs(inputs);
    const policy = await readPolicy(workspace, inputs.policy, ports.run !== undefined);
    await checkEmpty(workspace, inputs["bundle-directory"]);
    const gathered = await gatherAssets(workspace, inputs.files);
    // Git answers while the package is packed; what it refuses is heard when its turn comes.
    const reading = readReleaseSource(ports, ports.run);
    reading.catch(() => undefined);
    const opened = inputs.package === spec/* NO_PACKAGE */.H ? undefined : await openPackage(inputs.package, ports);
    const version = versionOf(inputs, opened?.manifest.version);
    const source = await reading;
    const tag = inputs.tag.replaceAll("{version}", version);
    const own = opened ? undefined : version;
    const assets = gathered.map((asset) => openAsset({ ...asset, shown: asset.name }, own));
    return { inputs, ports, policy, opened, source, assets, version, tag };
}
function tablesOf({ opened, assets }, sealed) {
    return [
        ...(sealed ? [bundleTable(sealed.bundle.files)] : []),
        ...(opened ? [packageTable(packedFacts(opened.entries))] : []),
        ...(assets.length > 0 ? [assetTable(assets)] : []),
    ];
}
const packageDetails = ({ bytes, packedHere, entries }) => ({
    integrity: integrityOf(hexDigest("sha512", bytes)),
    packedHere,
    files: packedFacts(entries),
});
/** Packs, reads back, judges and, when nothing stands against it, writes the bundle. Needs no credential. */
async function sealRelease(inputs, ports) {
    const sealing = await gather(inputs, ports);
    const { opened, source, assets, version, tag } = sealing;
    const report = await judgeRelease(sealing);
    const sealed = report.outcome === "passed" ? await seal(sealing) : undefined;
    const { repository, commit, ref } = source;
    const digest = sealed?.digest ?? "";
    const own = { package: opened?.manifest.name ?? "", version, tag };
    return {
        report: {
            ...report,
            subject: { repository, commit, ref, version, ...(sealed && { bundleDigest: digest }) },
            tables: tablesOf(sealing, sealed),
            details: {
                "seal-release": {
                    ...own,
                    ...(opened && packageDetails(opened)),
                    assets: assets.map(assetFacts),
                    ...(sealed && { bundle: sealed.bundle }),
                },
            },
        },
        outputs: {
            ...own,
            bundle: sealed ? inputs["bundle-directory"] : "",
            "bundle-digest": digest,
        },
    };
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ NO_PACKAGE),
  I: () => (/* binding */ spec)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __nccwpck_require__(7597);
;// CONCATENATED MODULE: ./.build/out/domain/action/define-action.js
/** Set by the runtime for every action. */
const COMMON_OUTPUTS = {
    outcome: "`passed`, `refused`, `pending` or `error`.",
    report: "Path of `report.json`.",
    "report-html": "Path of `report.html`.",
    sarif: "Path of `results.sarif`; empty where no finding has a place.",
    "report-digest": "SHA-256 of `report.json`, as hex.",
};
const defineAction = (spec) => spec;

;// CONCATENATED MODULE: ./.build/out/domain/action/inputs.js

const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];
/** A boolean of YAML's core schema, as GitHub hands it to an action; anything else is refused. */
const flag = (preset) => schemas/* enum */.k5n([...TRUE, ...FALSE], { error: "write true or false" })
    .default(String(preset))
    .transform((text) => TRUE.includes(text));
/** One entry a line; blank lines are skipped. */
const lines = (preset) => schemas/* string */.YjP()
    .default(preset)
    .transform((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ""));


/** Inputs that every action takes. */
const commonInputs = {
    policy: schemas/* string */.YjP()
        .default("")
        .describe("Path of the policy file. Empty means `.github/release-guard.yml` where it exists, and the built-in defaults where it does not."),
    "report-directory": schemas/* string */.YjP()
        .default("")
        .describe("Folder for `report.json`, `report.html` and SARIF. Empty means a folder of the runner's temporary directory."),
};

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/spec.js



/** The word for a release without an npm package. */
const NO_PACKAGE = "none";
/** A version begins with a digit, so that a tag `v{version}` has one v. */
const VERSION = /^(\d[0-9A-Za-z.+_-]{0,99})?$/;
const spec = defineAction({
    name: "seal-release",
    title: "Seal release",
    command: "seal",
    description: "Packs the built files, checks the exact bytes and writes the bundle that every later stage re-checks.",
    about: "Packs an npm package from the list of files npm itself would pack, reads the bytes back, and refuses what must not ship: credentials, keys, .env files, nested archives, a version that is not free, a licence or repository that does not fit. Further files, or with `package: none` the only ones, are judged by name and content; .zip, .whl, .tar.gz and .tgz are opened, and an archive that cannot be opened is never taken for clean. Wheels and sdists must carry the release's version. Writes release-bundle.json, SHA256SUMS and a CycloneDX SBOM; equal input gives equal bytes. Needs no credential.",
    inputs: {
        package: schemas/* string */.YjP()
            .default(".")
            .describe("Folder of the npm package, or a `.tgz` that is already packed. `none` means that the release has no npm package, but only `files`."),
        version: schemas/* string */.YjP()
            .regex(VERSION, { error: "write a version such as 1.2.3, without a leading v" })
            .default("")
            .describe("Version of the release, for a release without an npm package. A package tells its own; another one here is refused."),
        files: lines("").describe("Further files of the release (globs), one a line. Each is judged, archives with what is in them."),
        "bundle-directory": schemas/* string */.YjP()
            .default("release-bundle")
            .describe("Empty or missing folder that the bundle is written to."),
        tag: schemas/* string */.YjP()
            .default("v{version}")
            .describe("Tag of the release; `{version}` stands for its version."),
        offline: flag(false).describe("Ask no registry; what only a registry knows becomes could-not-check."),
        ...commonInputs,
    },
    outputs: {
        bundle: "Folder of the bundle.",
        "bundle-digest": "SHA-256 of `release-bundle.json`, as hex: what a reviewer approves.",
        package: "Name of the package; empty for a release without one.",
        version: "Version of the release.",
        tag: "Tag of the release.",
    },
    permissions: { contents: "read" },
    example: `- uses: org/release-guard/actions/seal-release@v1
  with:
    package: .`,
});


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __nccwpck_require__(821);
;// CONCATENATED MODULE: ./.build/out/domain/finding/verdict.js
const VERDICTS = ["pass", "fail", "could-not-check", "not-applicable"];

;// CONCATENATED MODULE: ./.build/out/domain/report/report.js
const OUTCOMES = ["passed", "refused", "pending", "error"];

;// CONCATENATED MODULE: ./.build/out/domain/report/redact-report.js



/** Words of the report's own language: a secret that happens to be one of them must not break the document. */
const OWN_WORDS = {
    outcome: OUTCOMES,
    severity: finding_severity/* SEVERITIES */.oC,
    confidence: finding_severity/* CONFIDENCES */.ix,
    persona: finding_severity/* PERSONAS */.Ud,
    verdict: VERDICTS,
    state: [...OUTCOMES, "running", "waiting", "skipped"],
    by: ["comment", "policy"],
};
/** Written by this program alone. */
const OWN_KEYS = new Set(["tool", "schemaVersion", "fingerprint"]);
const isOwn = (key, value) => OWN_KEYS.has(key) || (typeof value === "string" && OWN_WORDS[key]?.includes(value) === true);
/** The items of `value` made clean; `value` itself where nothing had to change. */
function cleanItems(value, cleanItem) {
    if (Array.isArray(value)) {
        const list = value;
        const items = list.map((item) => cleanItem("", item));
        return items.every((item, at) => item === list[at]) ? list : items;
    }
    // What is no array has string keys.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const record = value;
    let copy;
    for (const key of Object.keys(record)) {
        const cleaned = cleanItem(key, record[key]);
        if (cleaned !== record[key])
            (copy ??= { ...record })[key] = cleaned;
    }
    return copy ?? value;
}
function withCleanKeys(value, redact) {
    if (Array.isArray(value) || Object.keys(value).every((key) => redact(key) === key))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), item]));
}
function clean(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value === "bigint")
        return redact(String(value));
    if (typeof value !== "object" || value === null)
        return value;
    return withCleanKeys(cleanItems(value, (_, item) => clean(item, redact)), redact);
}
function cleanOwn(value, redact) {
    if (typeof value !== "object" || value === null)
        return clean(value, redact);
    return cleanItems(value, (key, item) => {
        if (isOwn(key, item))
            return item;
        return key === "details" ? clean(item, redact) : cleanOwn(item, redact);
    });
}
const MOST_REMEMBERED = 50_000;
/** Findings say the same thing in many places; each text is looked at once. */
function remembering(redact) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const cleaned = redact(text);
        if (known.size < MOST_REMEMBERED)
            known.set(text, cleaned);
        return cleaned;
    };
}
/**
 * The report with every text redacted. Done before printing: no printer can cut a secret in two or
 * escape it into a shape that is not recognised, and no secret can break the printed document.
 */
const redactReport = (report, redact) => 
// Texts are replaced by texts; nothing else changes.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
cleanOwn(report, remembering(redact));

;// CONCATENATED MODULE: ./.build/out/domain/text/command-free.js
/**
 * Breaks what the runner would take for a command in a line of output: `::name::` after any leading
 * blanks, and the old `##[name]` anywhere in a line.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
function commandFree(text) {
    const quiet = text.replaceAll("##[", "# #[");
    if (!quiet.includes("::"))
        return quiet;
    return quiet.replaceAll(/^[^\p{L}\p{N}\r\n]+/gmu, (start) => start.replaceAll(/:(?=:)/g, ": "));
}

;// CONCATENATED MODULE: ./.build/out/domain/text/credential-shape.js
/** No text without one of these holds any of the shapes; one look instead of many. */
const HINT = /gh[opusr]_|github_pat_|npm_|pypi-|rubygems_|dckr_|glpat-|xox|eyJ|PRIVATE KEY/;
/**
 * Wider than what the checks report: one mark too many costs a reader little, one credential in a
 * log costs a release. Prefixes as their issuers document them. Linear: a prefix that stands within
 * the tail of another is part of that one.
 */
const SHAPES = [
    ["an npm token", /npm_[A-Za-z0-9]{20,}/g],
    ["a GitHub token", /ghs_[A-Za-z0-9._-]{20,}|gh[opur]_[A-Za-z0-9]{20,}/g],
    ["a GitHub token", /github_pat_[A-Za-z0-9_]{20,}/g],
    ["a PyPI token", /pypi-[A-Za-z0-9_-]{50,}/g],
    ["a RubyGems key", /rubygems_[0-9a-f]{40,}/g],
    ["a Docker Hub token", /dckr_[op]at_[A-Za-z0-9_-]{20,}/g],
    ["a GitLab token", /glpat-[A-Za-z0-9_-]{20,}/g],
    ["a Slack token", /xox[abeoprs]-[A-Za-z0-9-]{20,}/g],
];
/** Payload and signature. Only behind a dot, so that no run of characters is looked at twice. */
const TOKEN_TAIL = /\.eyJ[\w-]{8,}\.[\w-]{8,}/g;
const TOKEN_HEADER = "eyJ";
const SHORTEST_HEADER = 11;
const IN_TOKEN = /[\w-]/;
/** Whatever is glued to a token's front, its header begins with the same three letters as its payload. */
function webTokensIn(text) {
    const found = [];
    for (const { 0: tail, index } of text.matchAll(TOKEN_TAIL)) {
        let front = index;
        while (front > 0 && IN_TOKEN.test(text.charAt(front - 1)))
            front -= 1;
        const from = text.indexOf(TOKEN_HEADER, front);
        if (index - from >= SHORTEST_HEADER)
            found.push({ kind: "a JSON Web Token", from, to: index + tail.length });
    }
    return found;
}
const KEY_HEADER = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_FOOTER = "-----END ";
const LONGEST_FOOTER = 80;
const LONGEST_KEY = 65_536;
/** What is left of a key that was cut off; a header alone is a constant in somebody's parser. */
const KEY_BODY = /(?:\s|\\[nrt])*[A-Za-z0-9+/=]{16}(?:[A-Za-z0-9+/=\s]|\\[nrt])*/y;
function endOfKey(text, from, footer) {
    if (footer !== -1 && footer - from <= LONGEST_KEY) {
        const label = text.slice(footer, footer + LONGEST_FOOTER);
        const dashes = label.indexOf("-----", KEY_FOOTER.length);
        return footer + (dashes === -1 ? label.length : dashes + "-----".length);
    }
    KEY_BODY.lastIndex = from;
    return KEY_BODY.test(text) ? KEY_BODY.lastIndex : from;
}
/** Blocks of private keys, from header to footer; of one that was cut off, all that is there. */
function privateKeysIn(text) {
    const found = [];
    let covered = 0;
    let footer = 0;
    for (const { 0: header, index } of text.matchAll(KEY_HEADER)) {
        if (index < covered)
            continue;
        const from = index + header.length;
        if (footer !== -1 && footer < from)
            footer = text.indexOf(KEY_FOOTER, from);
        const to = endOfKey(text, from, footer);
        if (to > from)
            found.push({ kind: "a private key", from: index, to });
        covered = to;
    }
    return found;
}
/** Everything in a text that has the shape of a known credential, whoever it belongs to. */
function credentialsIn(text) {
    if (!HINT.test(text))
        return [];
    const shaped = SHAPES.flatMap(([kind, pattern]) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        kind,
        from: index,
        to: index + found.length,
    })));
    return [...shaped, ...webTokensIn(text), ...privateKeysIn(text)];
}

;// CONCATENATED MODULE: ./.build/out/domain/text/decoded-view.js
const NAMED = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    num: "#",
    nbsp: " ",
};
const CONTROL = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const fromCode = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
};
function decodeEntity(escape) {
    const name = escape.slice(1, -1);
    if (/^#x/i.test(name))
        return fromCode(name.slice(2), 16);
    return name.startsWith("#") ? fromCode(name.slice(1), 10) : (NAMED[name.toLowerCase()] ?? escape);
}
function decodeBackslash(escape) {
    const body = escape.slice(1);
    if (/^u[0-9a-f]{4}$/i.test(body) || /^x[0-9a-f]{2}$/i.test(body))
        return fromCode(body.slice(1), 16);
    return CONTROL[body] ?? body;
}
const ESCAPES = [
    {
        signs: ["%", "+"],
        pattern: /%[0-9a-f]{2}|\+/gi,
        decode: (escape) => (escape === "+" ? " " : fromCode(escape.slice(1), 16)),
    },
    {
        signs: ["\\"],
        pattern: /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[^\n])/gi,
        decode: decodeBackslash,
    },
    { signs: ["&"], pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, decode: decodeEntity },
];
/** The last undone escape that begins at or before a position of the view. */
function lastBefore(undone, position) {
    let low = 0;
    let high = undone.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((undone[middle]?.at ?? 0) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return undone[low - 1];
}
function originIn(undone, position) {
    const last = lastBefore(undone, position);
    if (last === undefined)
        return position;
    const behind = position - last.at - last.plain;
    return behind < 0 ? last.from : last.from + last.raw + behind;
}
function decoded(text, { pattern, decode }) {
    const undone = [];
    let shrunk = 0;
    const plain = text.replaceAll(pattern, (escape, from) => {
        const character = decode(escape);
        const sizes = { plain: character.length, raw: escape.length };
        undone.push({ at: from - shrunk, from, ...sizes });
        shrunk += sizes.raw - sizes.plain;
        return character;
    });
    return { text: plain, origin: (position) => originIn(undone, position) };
}
/** The text with percent signs, backslashes (JSON, markdown, shells) and HTML entities undone, each where it occurs. */
const decodedViews = (text) => ESCAPES.filter(({ signs }) => signs.some((sign) => text.includes(sign))).map((escape) => decoded(text, escape));

;// CONCATENATED MODULE: ./.build/out/domain/text/run-finder.js
/** A cut-off secret is recognised by this many characters in a row. */
const SHORTEST_RUN = 12;
const GRAM = 6;
/** Every run of 12 in a text holds a whole gram that begins at a multiple of 7. */
const STRIDE = SHORTEST_RUN - GRAM + 1;
/** Runs of blanks or dashes say nothing. */
const FEWEST_DISTINCT = 5;
const MOST_SPOTS = 64;
/** Up to this length any twelve characters of a form are found. */
const DENSE = 400;
/** Of a longer form, such as a token that holds a document, so many characters: less opens nothing. */
const SPARSE_STEP = 64;
/** Small enough to stay in a processor's cache. */
const FILTER_BITS = 18;
const hashOf = (text, at) => {
    let hash = 0;
    for (let index = at; index < at + GRAM; index++)
        hash = (Math.imul(hash, 0x01_00_01_93) + text.charCodeAt(index)) | 0;
    return hash;
};
const slotOf = (hash) => Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
/** The beginning tells; a form of a whole document is not counted through. */
const isMonotonous = (form) => new Set(form.length > DENSE ? form.slice(0, DENSE) : form).size < FEWEST_DISTINCT;
/** The longest stretch around a spot in which text and form agree. */
function grown(text, at, spot) {
    let before = 0;
    while (before < Math.min(at, spot.at) &&
        text.charCodeAt(at - before - 1) === spot.form.charCodeAt(spot.at - before - 1))
        before++;
    let after = 0;
    const room = Math.min(text.length - at, spot.form.length - spot.at);
    while (after < room && text.charCodeAt(at + after) === spot.form.charCodeAt(spot.at + after))
        after++;
    return { from: at - before, to: at + after };
}
/** Finds forms in texts: short and monotonous ones whole, long ones also where only a part of at least 12 characters is left. */
class RunFinder {
    #whole = new Set();
    #long = new Set();
    #spots = new Map();
    #filter = new Uint8Array(1 << FILTER_BITS);
    add(form) {
        const whole = form.length < SHORTEST_RUN || isMonotonous(form);
        if (whole)
            this.#whole.add(form);
        else if (!this.#long.has(form))
            this.#index(form);
    }
    #index(form) {
        this.#long.add(form);
        const step = form.length > DENSE ? SPARSE_STEP : STRIDE;
        // A run of STRIDE neighbours meets every text's stride; the gaps between them make it cheap.
        for (let start = 0; start + GRAM <= form.length; start += step)
            this.#note(form, start, Math.min(start + STRIDE, form.length - GRAM + 1));
    }
    #note(form, from, to) {
        for (let at = from; at < to; at++) {
            const hash = hashOf(form, at);
            const spots = this.#spots.get(hash);
            if (spots === undefined)
                this.#spots.set(hash, [{ form, at }]);
            // A form that repeats itself so often has other places to be found by.
            else if (spots.length < MOST_SPOTS)
                spots.push({ form, at });
            this.#filter[slotOf(hash)] = 1;
        }
    }
    find(text) {
        const runs = [...this.#whole].flatMap((form) => occurrences(text, form));
        if (this.#long.size > 0)
            this.#scan(text, runs);
        return runs;
    }
    #scan(text, runs) {
        const filter = this.#filter;
        let covered = 0;
        for (let at = 0; at + GRAM <= text.length; at += STRIDE) {
            const hash = hashOf(text, at);
            // What is concealed already is not looked at again: a text of one letter repeated would cost dear.
            if (filter[slotOf(hash)] !== 1 || at + GRAM <= covered)
                continue;
            for (const run of this.#confirmed(text, at, hash)) {
                runs.push(run);
                covered = Math.max(covered, run.to);
            }
        }
    }
    #confirmed(text, at, hash) {
        const spots = this.#spots.get(hash) ?? [];
        return spots
            .map((spot) => ({ run: grown(text, at, spot), form: spot.form }))
            .filter(({ run, form }) => tells(text, run, form))
            .map(({ run }) => run);
    }
}
function tells(text, { from, to }, form) {
    if (to - from === form.length)
        return true;
    return to - from >= SHORTEST_RUN && new Set(text.slice(from, to)).size >= FEWEST_DISTINCT;
}
function occurrences(text, form) {
    const runs = [];
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
        runs.push({ from: at, to: at + form.length });
    return runs;
}

;// CONCATENATED MODULE: ./.build/out/domain/text/secret-forms.js
/** Shorter texts would turn every line into stars. */
const SHORTEST = 4;
/** Lines and JSON leaves of a secret: `true,` and `-----` are no secrets. */
const SHORTEST_LINE = 6;
const SHORTEST_LEAF = 8;
const utf8 = (text) => Buffer.from(text, "utf8");
/** The middle of a text's base64 that is the same whatever stands around it, for each of the three alignments. */
function base64Forms(secret) {
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), utf8(secret)]);
        const text = shifted.toString("base64").replace(/=+$/, "");
        const whole = Math.floor((shifted.length * 8) / 6);
        const stable = text.slice(Math.ceil((offset * 8) / 6), whole);
        return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
/** What stays of a secret once a `DecodedView` has undone percent signs, backslashes or entities. */
function plainForms(secret) {
    return [
        secret,
        // Percent-encoding speaks of bytes, and forms write a blank as a plus.
        utf8(secret).toString("latin1"),
        utf8(secret.replaceAll("+", " ")).toString("latin1"),
    ];
}
/** A secret as it may stand in a text: as it is, base64, base64url, hex. Escaped forms are found by decoding the text. */
function formsOf(secret) {
    const hex = utf8(secret).toString("hex");
    const forms = [...plainForms(secret), hex, hex.toUpperCase(), ...base64Forms(secret)];
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}
function parsed(text) {
    if (!/^[[{"]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Texts and numbers at the ends of a JSON document; walked without recursion, because nesting may be deep. */
function leavesOf(root) {
    const leaves = [];
    const waiting = [root];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === "string" || typeof value === "number")
            leaves.push(String(value));
        else if (typeof value === "object" && value !== null)
            for (const child of Object.values(value))
                waiting.push(child);
    }
    return leaves;
}
const linesOf = (text) => text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE);
/** Everything that is to be concealed with a secret: itself, its lines, and the leaves of one written as JSON. */
function secretParts(secret) {
    const whole = secret.trim();
    const leaves = leavesOf(parsed(whole)).filter((leaf) => leaf.trim().length >= SHORTEST_LEAF);
    const parts = [secret, whole, ...linesOf(whole), ...leaves, ...leaves.flatMap(linesOf)];
    return [...new Set(parts)].filter((part) => part.trim().length >= SHORTEST);
}

;// CONCATENATED MODULE: ./.build/out/domain/text/secret-kind.js

/** Shorter or plainer texts may well stand where no secret was meant: `production`, `v1.2.3`. */
const SHORTEST_TELLTALE = 8;
const isTelltale = (part) => part.length >= SHORTEST_TELLTALE && /\d/.test(part) && /[A-Za-z]{2}/.test(part);
/** What kind of secret stands whole in a text, by its shape or because it is known; undefined where none does. */
function secretKindIn(text, known) {
    const [shaped] = credentialsIn(text);
    if (shaped !== undefined)
        return shaped.kind;
    for (const part of known)
        if (isTelltale(part) && text.includes(part))
            return "a secret of this job";
    return undefined;
}

;// CONCATENATED MODULE: ./.build/out/domain/text/redactor.js





const MARK = "***";
function starred(text, runs) {
    const pieces = [];
    let after = 0;
    let covered = -1;
    for (const { from, to } of runs.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
        if (to <= after)
            continue;
        if (from > covered)
            pieces.push(text.slice(after, from), MARK);
        covered = to;
        after = to;
    }
    return [...pieces, text.slice(after)].join("");
}
/**
 * Replaces what has the shape of a credential, and every secret it knows, in every form it is likely to take on the way to a log: as it is,
 * cut off, base64 within a longer text, base64url, hex, percent-encoded, as JSON, markdown or HTML.
 */
class Redactor {
    #finder = new RunFinder();
    #known = new Set();
    /** Learns a secret, its lines and its JSON leaves; blank and very short texts are left out. */
    learn(secret) {
        for (const part of secretParts(secret)) {
            if (this.#known.has(part))
                continue;
            this.#known.add(part);
            for (const form of formsOf(part))
                this.#finder.add(form);
        }
    }
    /** What kind of secret stands whole in a text; undefined where none does. */
    kindIn(text) {
        return secretKindIn(text, this.#known);
    }
    redact(text) {
        if (text === "")
            return text;
        const runs = this.#runsIn(text);
        for (const view of decodedViews(text))
            for (const { from, to } of this.#runsIn(view.text))
                runs.push({ from: view.origin(from), to: view.origin(to) });
        return runs.length === 0 ? text : starred(text, runs);
    }
    #runsIn(text) {
        return [...this.#finder.find(text), ...credentialsIn(text)];
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/text/visible.js
// Format characters reorder or hide what a reader sees ("Trojan Source"); control characters drive terminals.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const named = (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
/** Spares the start of every action a table of Unicode's classes, which most texts do not need. */
const PRINTABLE = /^[ -~]*$/;
/** Shows each control, bidi, zero-width and lone surrogate character as `<U+202E>`; line feeds stay, tabs become blanks. */
function visible(text) {
    if (PRINTABLE.test(text))
        return text;
    return text
        .replaceAll(/\r\n?/g, "\n")
        .replaceAll("\t", " ")
        .replaceAll(HIDDEN, (character) => (character === "\n" ? character : named(character)));
}
/** `visible`, on one line. */
const oneLine = (text) => visible(text)
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();

;// CONCATENATED MODULE: ./.build/out/domain/text/clip.js
/** At most `length` characters (code points, counting the ellipsis), so that one text cannot fill a report. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const points = Array.from(text.slice(0, 2 * length + 2));
    return points.length <= length ? text : `${points.slice(0, length - 1).join("")}\u2026`;
}

;// CONCATENATED MODULE: ./.build/out/report/escape/workflow-command.js

/**
 * The text behind `::name::`. Line breaks survive, coded, so that no text can begin a second command.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
const commandData = (text) => visible(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
/** A property such as `file=`; commas and colons would end it. */
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

;// CONCATENATED MODULE: ./.build/out/report/group-findings.js

const byText = (a, b) => (a < b ? -1 : Number(a > b));
const byConfidence = (a, b) => finding_severity/* CONFIDENCES */.ix.indexOf(a.confidence) - finding_severity/* CONFIDENCES */.ix.indexOf(b.confidence);
/** What is in no file comes first. */
function byPlace({ place: a }, { place: b }) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    return byText(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column;
}
/** What can reach a release comes first, then the worst, then the surest. */
const byRank = (a, b) => Number(b.onReleasePath) - Number(a.onReleasePath) ||
    finding_severity/* SEVERITIES */.oC.indexOf(a.severity) - finding_severity/* SEVERITIES */.oC.indexOf(b.severity) ||
    byConfidence(a.first, b.first) ||
    byText(a.check, b.check);
const openFindings = (findings) => findings.filter(({ suppressed }) => suppressed === undefined);
const suppressedFindings = (findings) => findings.filter(({ suppressed }) => suppressed !== undefined);
const total = (groups) => groups.reduce((sum, { findings }) => sum + findings.length, 0);
/** "2 critical, 5 high". */
const tallyText = (groups) => finding_severity/* SEVERITIES */.oC.flatMap((severity) => {
    const number = total(groups.filter((group) => group.severity === severity));
    return number === 0 ? [] : [`${number} ${severity}`];
}).join(", ");
/** What can reach a release, and what is elsewhere. */
const parted = (groups) => ({
    near: groups.filter(({ onReleasePath }) => onReleasePath),
    far: groups.filter(({ onReleasePath }) => !onReleasePath),
});
const keyOf = ({ check, severity, onReleasePath }) => `${onReleasePath === true} ${severity} ${check}`;
/** One group for each check, severity and nearness to a release, in the order in which a reader should see them. */
function groupFindings(findings) {
    const groups = [...Map.groupBy(findings, keyOf).values()].flatMap((members) => {
        const sorted = members.toSorted((a, b) => byConfidence(a, b) || byPlace(a, b));
        const [first] = sorted;
        if (first === undefined)
            return [];
        const { check, severity, onReleasePath = false } = first;
        return [{ check, severity, onReleasePath, first, findings: sorted }];
    });
    return groups.toSorted(byRank);
}
/** All findings, one by one, in that same order. */
const rankFindings = (findings) => groupFindings(findings).flatMap((group) => group.findings);
/** Code, or a word. Every alternative ends where it must, so that no text takes longer than its length. */
const PIECES = /`[^`]*`|[^\s`]+/g;
const NAME = /^`|[\d@/\\#$_{}|=<>-]|[.:](?=.)/;
/** Code, and words that hold more than letters: the names in a sentence. */
const namesIn = (message) => (message.match(PIECES) ?? []).filter((piece) => NAME.test(piece));
/** What a sentence says without its names. What is in no file has nothing but its names, and keeps them. */
const shapeOf = ({ message, place }) => place === undefined
    ? message
    : message.replaceAll(PIECES, (piece) => (NAME.test(piece) ? "\u0000" : piece));
/** The findings of a group by the shape of what they say. */
const sentencesOf = ({ findings }) => [...Map.groupBy(findings, shapeOf).values()].map((members) => ({
    message: members[0]?.message ?? "",
    findings: members,
}));
/** The names in which a message differs from the one that stands for it; empty where it is the same. */
function differenceOf(message, shown) {
    if (message === shown)
        return "";
    const others = namesIn(shown);
    return namesIn(message)
        .filter((name, index) => name !== others[index])
        .join(", ");
}

;// CONCATENATED MODULE: ./.build/out/report/wording.js
const OUTCOME_WORDS = {
    passed: "Passed",
    refused: "Refused",
    pending: "Pending",
    error: "Error",
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const placeText = ({ path, start }) => `${path}:${start.line}:${start.column}`;
/** Checks that could not look; those that stand against the outcome come first. */
const blindVerdicts = ({ verdicts }) => verdicts
    .filter(({ verdict }) => verdict === "could-not-check")
    .toSorted((a, b) => Number(a.tolerated === true) - Number(b.tolerated === true));
const VERDICT_WORDS = {
    fail: "failed",
    "could-not-check": "could not look",
    pass: "passed",
    "not-applicable": "not applicable",
};
const VERDICT_ORDER = ["fail", "could-not-check", "pass", "not-applicable"];
/** Verdicts in the order in which they matter. */
const sortedVerdicts = ({ verdicts }) => verdicts.toSorted((a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict));
/** What was looked at: "9 checks on 12 files: 6 failed, 1 could not look, 2 passed". */
function examinedText({ examined, verdicts }) {
    const seen = `${count(examined.checks, "check")} on ${count(examined.files, "file")}`;
    const tallies = VERDICT_ORDER.map((verdict) => ({
        word: VERDICT_WORDS[verdict],
        number: verdicts.filter((one) => one.verdict === verdict).length,
    }));
    const told = tallies.filter(({ number }) => number > 0);
    const sum = told.map(({ word, number }) => `${number} ${word}`).join(", ");
    return sum === "" ? seen : `${seen}: ${sum}`;
}
/** Rows of the subject that are known, with the words a reader knows them by. */
function subjectRows({ subject }) {
    const rows = [
        ["Repository", subject?.repository],
        ["Commit", subject?.commit],
        ["Ref", subject?.ref],
        ["Version", subject?.version],
        ["Run", subject?.run],
        ["Bundle SHA-256", subject?.bundleDigest],
    ];
    return rows.flatMap(([name, value]) => value === undefined || value === "" ? [] : [[name, value]]);
}
/** How old the knowledge is that came with the program. */
const snapshotText = ({ date, days }) => `Advisories known without the network are of ${date}, ${count(days, "day")} old.`;

;// CONCATENATED MODULE: ./.build/out/report/annotations.js





/** GitHub shows ten a step. */
const MOST = 10;
const LONGEST = 2000;
const LEVELS = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "warning",
    info: "notice",
};
/** Columns are shown for a stretch of one line only; the last one is inclusive. */
function placeProperties({ path, start, end }) {
    const lines = [`file=${commandProperty(path)}`, `line=${start.line}`];
    if (end.line !== start.line)
        return [...lines, `endLine=${end.line}`];
    const last = Math.max(start.column, end.column - 1);
    return [...lines, `col=${start.column}`, `endLine=${end.line}`, `endColumn=${last}`];
}
function print({ level, title, message, place }) {
    const properties = [
        ...(place === undefined ? [] : placeProperties(place)),
        `title=${commandProperty(clip(title, 200))}`,
    ];
    return `::${level} ${properties.join(",")}::${commandData(clip(message, LONGEST))}`;
}
const MOST_PLACES = 5;
/** Where else the same is said. */
function elsewhere(findings) {
    const others = findings.slice(1).flatMap(({ place }) => (place === undefined ? [] : [place]));
    if (findings.length < 2)
        return "";
    const rest = findings.length - 1 - Math.min(others.length, MOST_PLACES);
    const named = others.slice(0, MOST_PLACES).map(({ path, start }) => `${path}:${start.line}`);
    return `\nAlso: ${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ")}`;
}
function ofSentence({ message, findings }) {
    const [first] = findings;
    if (first === undefined)
        return [];
    const { severity, title, check, fix, docs, place, onReleasePath = false } = first;
    return [
        {
            level: LEVELS[severity],
            title: `${title} (${check}${onReleasePath ? ", on the release path" : ""})`,
            message: `${message}${elsewhere(findings)}\nFix: ${fix}\n${docs}`,
            ...(place && { place }),
        },
    ];
}
const ofGroups = (groups) => groups.flatMap(sentencesOf).flatMap(ofSentence);
const isGrave = ({ onReleasePath, severity }) => onReleasePath || (0,finding_severity/* isAtLeast */.du)(severity, "high");
const ofBlind = ({ check, needs, tolerated }) => ({
    level: tolerated === true ? "notice" : "error",
    title: `Could not check: ${check}`,
    message: `It needs ${needs ?? "something that it did not name"}.`,
});
const ofError = ({ error }) => error === undefined
    ? []
    : [
        {
            level: "error",
            title: `release-guard: ${error.code}`,
            message: `${error.message}\nFix: ${error.fix}`,
        },
    ];
const leftOut = (number) => ({
    level: "notice",
    title: "release-guard",
    message: `${count(number, "more remark")}: see the job summary.`,
});
/**
 * Commands to the runner, one for each thing that is said, at most ten: what can reach a release
 * first, then the most severe; suppressed findings never.
 */
function printAnnotations(report) {
    const groups = groupFindings(openFindings(report.findings));
    const blind = blindVerdicts(report);
    const all = [
        ...ofError(report),
        ...ofGroups(groups.filter(isGrave)),
        ...blind.filter(({ tolerated }) => tolerated !== true).map(ofBlind),
        ...ofGroups(groups.filter((group) => !isGrave(group))),
        ...blind.filter(({ tolerated }) => tolerated === true).map(ofBlind),
    ];
    if (all.length <= MOST)
        return all.map(print);
    return [...all.slice(0, MOST - 1), leftOut(all.length - MOST + 1)].map(print);
}

;// CONCATENATED MODULE: ./.build/out/report/escape/html.js

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
    // A page that is printed into a job's log must hold no command to the runner.
    "[": "&#91;",
    ":": "&#58;",
    "\n": "&#10;",
};
/** Untrusted text as the text of an element or the value of a quoted attribute. */
const html = (text) => visible(text).replaceAll(/[&<>"'`[:\n]/g, (character) => ENTITIES[character] ?? "");

;// CONCATENATED MODULE: ./.build/out/report/escape/https-link.js
/** The address if it is a plain https one that may be put into a link; otherwise nothing. */
function httpsLink(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
        return undefined;
    return url.href.replaceAll(/[^\w./:?&=%#~+,;@-]/g, encodeCharacter);
}
const encodeCharacter = (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;

;// CONCATENATED MODULE: ./.build/out/report/html/element.js


const textOf = (part) => {
    if (part === undefined)
        return "";
    if (typeof part === "string")
        return html(part);
    return "markup" in part ? part.markup : part.map(textOf).join("");
};
/** An element; strings in it are escaped, and its attributes too. */
function element_element(name, attributes, ...parts) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${html(value)}"`);
    return { markup: `<${name}${written.join("")}>${parts.map(textOf).join("")}</${name}>` };
}
const plain = (name) => (...parts) => element_element(name, {}, ...parts);
const code = plain("code");
const li = plain("li");
const p = plain("p");
const joinedBy = (between, parts) => ({
    markup: parts.map(textOf).join(between),
});
const joined = (...parts) => joinedBy("\n", parts);
/** A sentence in which `this` is set as code, as its writer meant it. */
const spoken = (text) => joinedBy("", text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? code(part) : part)));
/** A link, or the bare text where the address may not be linked. */
function element_link(address, text, cssClass = "") {
    const href = httpsLink(address);
    if (href === undefined)
        return code(address);
    return element_element("a", { href, rel: "noreferrer", ...(cssClass !== "" && { class: cssClass }) }, text);
}
/** A part of the page with a heading that names it. */
const section = (id, title, ...parts) => element_element("section", { id, "aria-labelledby": `${id}-title` }, element_element("h2", { id: `${id}-title` }, title), parts);
/** A table that scrolls by itself, also with the keyboard, so that the page never does sideways. */
function scrollTable(label, columns, rows) {
    const head = columns.map((name) => element_element("th", { scope: "col" }, name));
    const body = rows.map((row) => element_element("tr", {}, columns.map((_, index) => index === 0 ? element_element("th", { scope: "row" }, row[index]) : element_element("td", {}, row[index]))));
    return element_element("div", { class: "scroll", role: "region", "aria-label": label, tabindex: "0" }, element_element("table", {}, element_element("thead", {}, element_element("tr", {}, head)), element_element("tbody", {}, body)));
}

;// CONCATENATED MODULE: ./.build/out/report/html/extras.js


const MOST_ROWS = 2000;
const LONGEST_DETAILS = 200_000;
/** The stages of the release, in their order. */
function stagesSection({ stages = [] }) {
    if (stages.length === 0)
        return undefined;
    const items = stages.map(({ name, state, note }) => element_element("li", { class: state }, element_element("b", {}, name), element_element("span", {}, state), note === undefined ? undefined : element_element("small", {}, note)));
    return section("stages", ["Stages"], element_element("ol", { class: "stages" }, items));
}
/** The action's own tables, as they stand. */
const tableSections = ({ tables = [] }) => tables.map(({ title, columns, rows }, index) => section(`table-${index + 1}`, [title], scrollTable(title, columns, rows.slice(0, MOST_ROWS)), rows.length > MOST_ROWS ? p("The rest is in report.json.") : undefined));
const plainValue = (_key, value) => typeof value === "bigint" ? String(value) : value;
/** What is the action's own, for whoever wants to look closer. */
function detailsSection({ details }) {
    if (details === undefined || Object.keys(details).length === 0)
        return undefined;
    const text = clip(JSON.stringify(details, plainValue, 2), LONGEST_DETAILS);
    return section("details", ["Details"], element_element("details", {}, element_element("summary", {}, "Machine data"), element_element("pre", {}, text)));
}
const pageFooter = ({ tool, schemaVersion }) => element_element("footer", {}, p(`${tool.name} ${tool.version}, report schema ${schemaVersion}.`), p("The same report for machines is report.json beside this page; its SHA-256 is the step's output ", code("report-digest"), ". A check that could not look never counts as passed."));
const skipLink = () => element_element("a", { class: "skip", href: "#main" }, "Skip to findings");

;// CONCATENATED MODULE: ./.build/out/report/excerpt.js

/** More lines of one place are counted, not shown. */
const MOST_LINES = 4;
function lineOf(file, number, { start, end }) {
    const line = file.line(number);
    const indent = line.length - line.trimStart().length;
    const from = number === start.line ? Math.min(start.column - 1, line.length) : indent;
    const to = number === end.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
    return {
        number,
        before: visible(line.slice(0, from)),
        marked: visible(line.slice(from, Math.max(to, from))),
        after: visible(line.slice(Math.max(to, from))),
    };
}
/** A place that ends before the first word of a line does not speak of that line. */
function lastLine(file, { start, end }) {
    const isBefore = file
        .line(end.line)
        .slice(0, end.column - 1)
        .trim() === "";
    return end.line > start.line && isBefore ? end.line - 1 : end.line;
}
/** The lines that a place is in; undefined where the source is not at hand or has nothing there. */
function excerptOf(place, file) {
    const first = place.start.line;
    if (file === undefined || first > file.lineCount || file.line(first).trim() === "")
        return undefined;
    const last = Math.min(lastLine(file, place), file.lineCount);
    const shown = Math.min(last, first + MOST_LINES - 1);
    const numbers = Array.from({ length: shown - first + 1 }, (_, index) => first + index);
    return { lines: numbers.map((number) => lineOf(file, number, place)), more: last - shown };
}

;// CONCATENATED MODULE: ./.build/out/report/html/source.js



const source_LONGEST = 400;
const indentOf = ({ before }) => before.length - before.trimStart().length;
/** `indent` blanks at its beginning, which all lines have, are left out. */
function line({ number, before, marked, after }, indent) {
    return element_element("span", { class: "line" }, element_element("span", { class: "no" }, String(number)), clip(before.slice(indent), source_LONGEST), element_element("mark", {}, clip(marked, source_LONGEST)), clip(after, source_LONGEST));
}
/** The lines of the source with the place marked; undefined where the source is not at hand. */
function sourceBlock(place, fileOf) {
    const excerpt = excerptOf(place, fileOf(place.path));
    if (excerpt === undefined)
        return undefined;
    const { lines, more } = excerpt;
    const indent = Math.min(...lines.map(indentOf));
    return element_element("pre", { class: "source" }, lines.map((one) => line(one, indent)), more > 0 ? element_element("span", { class: "line" }, `and ${more} more`) : undefined);
}
/** What stands where a step of a way is. */
function stepText({ path, start }, fileOf) {
    const text = fileOf(path)?.line(start.line).trim() ?? "";
    return text === "" ? undefined : code(clip(text, source_LONGEST));
}

;// CONCATENATED MODULE: ./.build/out/report/html/findings.js




/** More would be a page that no browser opens; the count of the rest is said. */
const findings_MOST = 2000;
/** Of one sentence; the rest is a click away. */
const findings_MOST_PLACES = 6;
const place = (one) => code(placeText(one));
function way({ flow = [] }, fileOf) {
    if (flow.length < 2)
        return undefined;
    const steps = flow.map((step) => li(place(step), " ", stepText(step, fileOf)));
    return joined(element_element("p", { class: "soft" }, "The way of the data:"), element_element("ol", { class: "way" }, steps));
}
function offered({ fixes = [] }) {
    if (fixes.length === 0)
        return undefined;
    const titles = fixes.map(({ title, safe }) => `${title} (${safe ? "safe" : "review it"})`);
    return element_element("p", { class: "soft" }, `Can be mended by machine: ${titles.join("; ")}`);
}
function related({ related: others = [] }) {
    if (others.length === 0)
        return undefined;
    const places = others.map((one, index) => [index > 0 ? ", " : "", place(one)]);
    return element_element("p", { class: "soft" }, "See also ", places);
}
/** A place, and the names in which its sentence differs from the one above it. */
function placeItem(finding, shown, fileOf) {
    const names = differenceOf(finding.message, shown);
    return li(finding.place === undefined ? "not in a file" : place(finding.place), names === "" ? undefined : element_element("span", { class: "soft" }, " ", spoken(names)), way(finding, fileOf), related(finding), offered(finding));
}
/** The first place with its source, which stands for all; the others are listed. */
function sentence({ message, findings }, fileOf) {
    const [first] = findings;
    if (findings.length === 1 && first?.place === undefined)
        return li(spoken(message));
    // One more line is no longer than to say that it is there.
    const many = findings.length > findings_MOST_PLACES + 1;
    const [shown, rest] = [
        many ? findings.slice(0, findings_MOST_PLACES) : findings,
        many ? findings.slice(findings_MOST_PLACES) : [],
    ];
    const list = (some) => element_element("ul", { class: "places" }, some.map((finding) => placeItem(finding, message, fileOf)));
    return li(spoken(message), first?.place === undefined ? undefined : sourceBlock(first.place, fileOf), list(shown), many
        ? element_element("details", { class: "more" }, element_element("summary", {}, `and ${rest.length} more places`), list(rest))
        : undefined);
}
function meta({ check, first, findings }) {
    const facts = [
        count(findings.length, "finding"),
        `confidence ${first.confidence}`,
        first.persona === "regular" ? "" : `for ${first.persona} eyes`,
        first.aliases.length > 0 ? `also known as ${first.aliases.join(", ")}` : "",
    ].filter((fact) => fact !== "");
    return element_element("p", { class: "meta" }, code(check), facts.map((fact) => element_element("span", {}, fact)));
}
const article = (group, id, fileOf) => element_element("article", { id, class: group.severity }, element_element("h3", { class: "title" }, spoken(group.first.title), element_element("span", { class: "tag" }, group.severity)), meta(group), element_element("ul", { class: "says" }, sentencesOf(group).map((one) => sentence(one, fileOf))), element_element("div", { class: "fix" }, p(element_element("b", {}, "Fix: "), spoken(group.first.fix)), p(element_link(group.first.docs, "Why, and how to mend it", "docs"))));
function shownOf({ findings }, fileOf) {
    const open = rankFindings(openFindings(findings));
    return { total: open.length, groups: groupFindings(open.slice(0, findings_MOST)), fileOf };
}
const anchorAt = (index) => `finding-${index + 1}`;
/** Where on the page each of the shown findings is spoken of. */
function anchorsOf({ groups }) {
    return new Map(groups.flatMap(({ findings }, index) => findings.map((finding) => [finding, anchorAt(index)])));
}
/** Neighbours of one severity; the first of each severity in the page is where the counts lead to. */
function inBlocks({ groups, fileOf }) {
    const seen = new Set();
    return groups.map((group, index) => {
        const isFirst = !seen.has(group.severity);
        seen.add(group.severity);
        const drawn = article(group, anchorAt(index), fileOf);
        return isFirst ? element_element("div", { id: group.severity }, drawn) : drawn;
    });
}
const heading = (text, groups) => element_element("h3", { class: "part" }, `${text} `, element_element("span", { class: "count" }, String(total(groups))));
/** What can reach a release under a heading of its own, where there is such a thing. */
function inParts(shown) {
    const blocks = inBlocks(shown);
    const { near, far } = parted(shown.groups);
    if (near.length === 0)
        return blocks;
    return [
        heading("Can reach a release", near),
        ...blocks.slice(0, near.length),
        ...(far.length > 0 ? [heading("Elsewhere", far), ...blocks.slice(near.length)] : []),
    ];
}
const NONE = "No findings. What was examined is said above and listed below.";
const NOTHING = "Nothing was examined, so nothing can be said.";
/** Open findings: what can reach a release first, then the most severe. */
function findingsSection({ examined, error }, shown) {
    const { total } = shown;
    const none = error !== undefined || examined.checks === 0 ? NOTHING : NONE;
    const leftOut = total - findings_MOST;
    return section("findings", ["Findings ", element_element("span", { class: "count" }, String(total))], total === 0 ? element_element("p", { class: "card" }, none) : undefined, inParts(shown), leftOut > 0 ? p(`${count(leftOut, "finding")} left out here; report.json has all.`) : undefined);
}

;// CONCATENATED MODULE: ./.build/out/report/graph/findings-at.js

const isWithin = ({ start, end }, { place }) => place !== undefined && place.start.offset >= start.offset && place.start.offset < end.offset;
/** Which open findings belong to which job of the drawn workflows, the worst first. */
class FindingsAt {
    #byPath;
    constructor({ findings, graph }) {
        const paths = new Set(graph?.workflows.map(({ path }) => path));
        const drawn = openFindings(findings).filter(({ place }) => place && paths.has(place.path));
        this.#byPath = Map.groupBy(rankFindings(drawn), ({ place }) => place?.path ?? "");
    }
    job({ place }) {
        const all = this.#byPath.get(place.path) ?? [];
        return all.filter((finding) => isWithin(place, finding));
    }
    /** What is in the workflow, and in no job that is drawn. */
    outside(graph) {
        const inside = new Set(graph.jobs.flatMap((job) => this.job(job)));
        return (this.#byPath.get(graph.path) ?? []).filter((finding) => !inside.has(finding));
    }
}

;// CONCATENATED MODULE: ./.build/out/report/graph/graph-words.js
const STARTER_WORDS = {
    external: "Anyone with an account",
    caller: "Whoever calls it",
    contributor: "Whoever may push",
    machine: "A timer or a service",
    maintainer: "Maintainers",
};
const starterWords = (who) => STARTER_WORDS[who];
const MOST_NAMES = 3;
function listed(names) {
    const rest = names.length - MOST_NAMES;
    const shown = names.slice(0, MOST_NAMES).join(", ");
    return rest > 0 ? `${shown}, +${rest}` : shown;
}
const POWER_WORDS = {
    writes: (names) => names.includes("everything") ? "may write everything" : `may write ${listed(names)}`,
    unstated: () => "token's rights unstated",
    identity: () => "holds an OIDC identity",
    secrets: (names) => names.includes("*")
        ? "holds every secret"
        : `holds ${listed(names.map((name) => name.toUpperCase()))}`,
    "self-hosted": (names) => `own runner ${listed(names)}`.trim(),
};
const powerWords = ({ kind, names }) => POWER_WORDS[kind](names);
/** "a GitHub release" without its article. */
const bare = (channel) => channel.replace(/^an? /, "");
/** Where a job publishes, and what stands before it; nothing for a job that does not publish. */
function publishWords({ channels, environment }) {
    if (channels.length === 0)
        return [];
    return [
        `\u2192 ${listed(channels.map(bare))}`,
        ...(environment === undefined ? ["no environment"] : []),
    ];
}
const gateWords = ({ environment }) => {
    if (environment === undefined)
        return [];
    return [environment === "" ? "gate: an environment" : `gate: environment ${environment}`];
};
const callWords = ({ calls }) => calls === undefined ? [] : [`calls ${calls}`];

;// CONCATENATED MODULE: ./.build/out/report/html/graph/boxes.js



const boxes_LONGEST = 300;
const boxes_line = (text, tone) => ({ text: clip(oneLine(text), boxes_LONGEST), tone });
const startKey = ({ who }) => `start ${who}`;
const MOST_EVENTS = 4;
function startBox(start) {
    const rest = start.events.length - MOST_EVENTS;
    const events = start.events.slice(0, MOST_EVENTS);
    return {
        key: startKey(start),
        kind: "start",
        open: start.who === "external",
        column: 0,
        lines: [
            boxes_line(starterWords(start.who), "strong"),
            ...events.map((event) => boxes_line(event, "soft")),
            ...(rest > 0 ? [boxes_line(`and ${rest} more`, "soft")] : []),
        ],
        findings: [],
        after: [],
    };
}
function kindOf({ channels, onReleasePath }) {
    if (channels.length > 0)
        return "publish";
    return onReleasePath ? "near" : "job";
}
function jobBox(job, graph, findings) {
    const begun = graph.starts.filter(({ begins }) => begins.includes(job.id)).map(startKey);
    return {
        key: `job ${job.id}`,
        kind: kindOf(job),
        open: job.starters.includes("external"),
        column: job.depth + 1,
        lines: [
            boxes_line(job.id, "strong"),
            ...callWords(job).map((text) => boxes_line(text, "soft")),
            ...job.powers.map((power) => boxes_line(powerWords(power), "soft")),
            ...publishWords(job).map((text) => boxes_line(text, "risk")),
            ...gateWords(job).map((text) => boxes_line(text, "gate")),
        ],
        findings,
        after: [...begun, ...job.needs.map((id) => `job ${id}`)],
    };
}
/** The boxes of a workflow's graph, starters first. */
const boxesOf = (graph, at) => [
    ...graph.starts.map(startBox),
    ...graph.jobs.map((job) => jobBox(job, graph, at.job(job))),
];

;// CONCATENATED MODULE: ./.build/out/report/html/graph/fit-text.js
/** Pixels of a character in the drawing's letters, generously: capitals and wide letters need more room. */
const SMALL = /[ .,:;!|'()[\]{}fijlrt-]/;
const WIDE = /[A-Zmw@%&_+=<>#~^\u2192]/;
const BOLD = 1.09;
function pixelsOf(character) {
    if (SMALL.test(character))
        return 5.3;
    if (character > "~" && character !== "\u2192")
        return 14;
    return WIDE.test(character) ? 9.6 : 7.9;
}
const ELLIPSIS = "\u2026";
/** How many characters fit. */
function countIn(characters, pixels) {
    let room = pixels;
    const over = characters.findIndex((character) => {
        room -= pixelsOf(character);
        return room < 0;
    });
    return over < 0 ? characters.length : over;
}
/** As much of a text as fits into so many pixels, with an ellipsis where something is cut. */
function fitText(text, pixels, isBold) {
    const room = isBold ? pixels / BOLD : pixels;
    const characters = Array.from(text);
    if (countIn(characters, room) === characters.length)
        return text;
    const kept = countIn(characters, room - pixelsOf(ELLIPSIS));
    return `${characters.slice(0, kept).join("")}${ELLIPSIS}`;
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/layout.js
const LINE_HEIGHT = 17;
const PADDING = 20;
const EDGE = 8;
const heightOf = ({ lines }) => lines.length * LINE_HEIGHT + PADDING;
const isNear = ({ kind }) => kind === "near" || kind === "publish";
/** The arrows between boxes that are drawn; `draw` gives each its line. */
function arrowsBetween(placed, draw) {
    const byKey = new Map(placed.map((one) => [one.box.key, one]));
    return placed.flatMap((to) => to.box.after.flatMap((key) => {
        const from = byKey.get(key);
        if (from === undefined)
            return [];
        const near = isNear(to.box) && (isNear(from.box) || from.box.kind === "start");
        return [{ ...draw(from, to), near }];
    }));
}
const round = (number) => Math.round(number * 10) / 10;

;// CONCATENATED MODULE: ./.build/out/report/html/graph/draw.js




const at = (attributes) => Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
function drawArrow({ line, tip, near }) {
    const kind = near ? "arrow nearby" : "arrow";
    const { x, y } = tip;
    return [
        element_element("path", { class: kind, d: line }),
        element_element("path", { class: `${kind} head`, d: `M${x} ${y}l-7 -4v8z` }),
    ];
}
/** How many findings there are, in the colour of the worst, with a link to it. */
function badge({ box, x, y, width }, anchorOf) {
    const [worst] = box.findings;
    if (worst === undefined)
        return undefined;
    const number = String(box.findings.length);
    const size = 14 + number.length * 7;
    const right = x + width - 8;
    const drawn = element_element("g", { class: `badge ${worst.severity}` }, element_element("title", {}, `${count(box.findings.length, "finding")}, the worst ${worst.severity}`), element_element("rect", at({ x: right - size, y: y + 7, width: size, height: 18, rx: 9 })), element_element("text", at({ x: right - size / 2, y: y + 20, "text-anchor": "middle" }), number));
    const anchor = anchorOf(worst);
    return anchor === undefined ? drawn : element_element("a", { href: `#${anchor}` }, drawn);
}
/** As much of a line as its box has room for; the whole of it is shown when somebody points at it. */
function textLine(line, { x, y, width, box }) {
    const { text, tone } = line;
    const index = box.lines.indexOf(line);
    const room = width - 20 - (index === 0 && box.findings.length > 0 ? 34 : 0);
    const shown = fitText(text, room, tone === "strong" || tone === "risk");
    return element_element("text", { ...at({ x: x + 12, y: y + 22 + index * LINE_HEIGHT }), class: tone }, ...(shown === text ? [text] : [element_element("title", {}, text), shown]));
}
const looks = ({ kind, open }) => `box ${kind}${open ? " open" : ""}`;
function drawBox(placed, anchorOf) {
    const { box, x, y, width, height } = placed;
    return element_element("g", { class: looks(box) }, element_element("rect", at({ x, y, width, height, rx: 7 })), box.open
        ? element_element("path", { class: "mark", d: `M${x + 3.5} ${y + 9}v${height - 18}` })
        : undefined, box.lines.map((one) => textLine(one, placed)), badge(placed, anchorOf));
}
/** A drawing as SVG; all its colours come from the page's style. */
function draw(drawing, cssClass, anchorOf) {
    const { width, height, placed, arrows } = drawing;
    const label = `${placed.length} boxes: who can start the workflow, and its jobs`;
    return element_element("svg", {
        class: cssClass,
        ...at({ viewBox: `0 0 ${width} ${height}`, width, height }),
        role: "group",
        "aria-label": label,
    }, arrows.flatMap(drawArrow), placed.map((one) => drawBox(one, anchorOf)));
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/tall-layout.js

const WIDTH = 342;
const INDENT = 16;
/** Deeper boxes would have no room for their text. */
const MOST_INDENTS = 7;
const BETWEEN_BOXES = 12;
/** Each box as soon as everything before it stands, next to what it waits for. */
function inOrder(boxes) {
    const known = new Set(boxes.map(({ key }) => key));
    const order = [];
    const done = new Set();
    const place = (box) => {
        if (done.has(box.key) || box.after.some((key) => known.has(key) && !done.has(key)))
            return;
        done.add(box.key);
        order.push(box);
        for (const next of boxes)
            if (next.after.includes(box.key))
                place(next);
    };
    for (const box of boxes.filter(({ kind }) => kind === "start")) {
        done.add(box.key);
        order.push(box);
    }
    for (const box of boxes)
        place(box);
    // A circle, which the runner refuses, still is drawn.
    return [...order, ...boxes.filter(({ key }) => !done.has(key))];
}
function arrow(from, to) {
    const tip = { x: to.x - 1, y: round(to.y + 17) };
    const x = from.x + 6;
    return { line: `M${x} ${from.y + from.height}V${tip.y}H${tip.x - 5}`, tip };
}
/** From top to bottom, each box below and to the right of what it waits for: for narrow screens. */
function tallLayout(boxes) {
    let y = EDGE;
    const placed = inOrder(boxes).map((box) => {
        const indent = Math.min(box.column, MOST_INDENTS) * INDENT;
        const one = { box, x: indent + 1, y, width: WIDTH - indent - 2, height: heightOf(box) };
        y += one.height + BETWEEN_BOXES;
        return one;
    });
    return {
        width: WIDTH,
        height: y - BETWEEN_BOXES + EDGE,
        placed,
        arrows: arrowsBetween(placed, arrow),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/wide-layout.js

const wide_layout_WIDTH = 212;
const BETWEEN_COLUMNS = 40;
const wide_layout_BETWEEN_BOXES = 16;
/** Boxes of a column near to what comes before them, so that fewer arrows cross. */
function sorted(column, before) {
    const middle = ({ after }) => {
        const known = after.flatMap((key) => before.get(key) ?? []);
        return known.length === 0 ? Infinity : known.reduce((sum, y) => sum + y, 0) / known.length;
    };
    const middles = new Map(column.map((box) => [box, middle(box)]));
    return column.toSorted((a, b) => {
        const [one, other] = [middles.get(a) ?? 0, middles.get(b) ?? 0];
        return one === other ? 0 : one - other;
    });
}
const columnHeight = (column) => column.reduce((sum, box) => sum + heightOf(box) + wide_layout_BETWEEN_BOXES, -wide_layout_BETWEEN_BOXES);
function placeColumns(columns, height) {
    const middles = new Map();
    return columns.flatMap((column, index) => {
        let y = EDGE + (height - columnHeight(column)) / 2;
        return sorted(column, middles).map((box) => {
            const placed = {
                box,
                x: EDGE + index * (wide_layout_WIDTH + BETWEEN_COLUMNS),
                y: round(y),
                width: wide_layout_WIDTH,
                height: heightOf(box),
            };
            middles.set(box.key, y + placed.height / 2);
            y += placed.height + wide_layout_BETWEEN_BOXES;
            return placed;
        });
    });
}
function wide_layout_arrow(from, to) {
    const [x, y] = [from.x + from.width, round(from.y + from.height / 2)];
    const tip = { x: to.x - 2, y: round(to.y + to.height / 2) };
    const bend = (tip.x - x) / 2;
    const line = `M${x} ${y}C${x + bend} ${y} ${tip.x - bend} ${tip.y} ${tip.x - 5} ${tip.y}`;
    return { line, tip };
}
/** From left to right, a column for each job that has to end before: for desks and paper. */
function wideLayout(boxes) {
    const numbers = [...new Set(boxes.map(({ column }) => column))].toSorted((a, b) => a - b);
    const columns = numbers.map((number) => boxes.filter(({ column }) => column === number));
    const height = Math.max(0, ...columns.map(columnHeight));
    const placed = placeColumns(columns, height);
    return {
        width: columns.length * (wide_layout_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS + 2 * EDGE,
        height: round(height + 2 * EDGE),
        placed,
        arrows: arrowsBetween(placed, wide_layout_arrow),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/section.js







/** Room beside the margins of the page's text, in pixels. */
const COLUMN = 920;
/** A wider drawing would be too small to be read. */
const WIDEST = 1800;
const key = (cssClass, text) => element_element("li", {}, element_element("span", { class: `key ${cssClass}` }), text);
const legend = () => element_element("ul", { class: "legend" }, key("publish", "publishes"), key("near", "a publishing job waits for it"), key("open", "anyone with an account can start it"), key("count", "number of findings"));
function notes(graph, at) {
    const outside = at.outside(graph).length;
    const facts = [
        outside > 0 ? `${count(outside, "finding")} of the workflow itself` : "",
        graph.jobsLeftOut > 0 ? `${count(graph.jobsLeftOut, "job")} left out` : "",
    ].filter((fact) => fact !== "");
    if (facts.length === 0)
        return undefined;
    return element_element("p", { class: "soft" }, `Not drawn: ${facts.join(", ")}.`);
}
function figure(graph, at, anchorOf) {
    const boxes = boxesOf(graph, at);
    const wide = wideLayout(boxes);
    const title = graph.name === "" ? undefined : [element_element("b", {}, graph.name), " "];
    return element_element("figure", { class: wide.width > COLUMN && wide.width <= WIDEST ? "graph broad" : "graph" }, element_element("figcaption", {}, title, code(graph.path)), element_element("div", { class: "scroll", role: "region", "aria-label": `Jobs of ${graph.path}`, tabindex: "0" }, wide.width > WIDEST ? undefined : draw(wide, "wide", anchorOf), draw(tallLayout(boxes), wide.width > WIDEST ? "always" : "tall", anchorOf)), notes(graph, at));
}
/** Who can start what, which job holds what, and where the publish job stands. */
function graphSection(report, anchorOf) {
    const { workflows = [], leftOut = 0 } = report.graph ?? {};
    if (workflows.length === 0)
        return undefined;
    const at = new FindingsAt(report);
    return section("graph", ["Who can start what"], legend(), workflows.map((graph) => figure(graph, at, anchorOf)), leftOut > 0
        ? p(`Publishing or open to strangers, and not drawn: ${count(leftOut, "workflow")}.`)
        : undefined);
}

;// CONCATENATED MODULE: ./.build/out/report/html/head.js




function talliesOf(report) {
    const open = openFindings(report.findings);
    const tallies = finding_severity/* SEVERITIES */.oC.map((severity) => ({
        id: severity,
        word: severity,
        number: open.filter((finding) => finding.severity === severity).length,
    }));
    return [
        ...tallies,
        { id: "could-not-check", word: "could not check", number: blindVerdicts(report).length },
        { id: "graph", word: "workflows drawn", number: report.graph?.workflows.length ?? 0 },
        { id: "suppressed", word: "suppressed", number: suppressedFindings(report.findings).length },
    ].filter(({ number }) => number > 0);
}
function tallies(report) {
    const tiles = talliesOf(report).map(({ id, word, number }) => li(element_element("a", { href: `#${id}`, class: id }, element_element("b", {}, String(number)), word)));
    if (tiles.length === 0)
        return undefined;
    return element_element("ul", { class: "tallies", "aria-label": "Counts" }, tiles);
}
const head_valueOf = (value) => value.startsWith("https://") ? element_link(value, value) : code(value);
function subject(report) {
    const rows = subjectRows(report);
    if (rows.length === 0)
        return undefined;
    const items = rows.flatMap(([name, value]) => [
        element_element("dt", {}, name),
        element_element("dd", {}, head_valueOf(value)),
    ]);
    return element_element("dl", { class: "subject" }, items);
}
function failure({ error }) {
    if (error === undefined)
        return undefined;
    return element_element("section", { class: "card error", "aria-label": "Error" }, element_element("p", { class: "title" }, element_element("span", { class: "tag" }, error.code)), p(spoken(error.message)), element_element("div", { class: "fix" }, p(element_element("b", {}, "Fix: "), spoken(error.fix))));
}
const rehearsalBanner = ({ rehearsal }) => rehearsal === true
    ? element_element("p", { class: "rehearsal", role: "note" }, "This was a rehearsal. It speaks of doubles on one machine, not of the world; nothing was published.")
    : undefined;
/** Verdict, sentence, what was examined, counts, subject. */
const pageHeader = (report) => element_element("header", {}, element_element("p", { class: "eyebrow" }, `${report.tool.name}, `, code(report.action)), element_element("h1", { class: report.outcome }, OUTCOME_WORDS[report.outcome]), element_element("p", { class: "lead" }, spoken(report.summary)), element_element("p", { class: "examined" }, `Examined ${examinedText(report)}.`), report.snapshot === undefined
    ? undefined
    : element_element("p", { class: "examined" }, snapshotText(report.snapshot)), joined(tallies(report), subject(report)), failure(report));

;// CONCATENATED MODULE: ./.build/out/report/html/style.js
const COLOURS = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1f23;--soft:#555d66;--line:#dfe2e5;--code:#f0f1f2;
--critical:#9f1239;--high:#a83a0c;--medium:#7d5700;--low:#1d5b9e;--info:#555d66;
--passed:#17663a;--refused:#9f1239;--error:#9f1239;--pending:#7d5700;--running:#1d5b9e;--waiting:#555d66;--skipped:#555d66;--link:#1d5b9e}
@media (prefers-color-scheme:dark){:root{--bg:#121416;--card:#1a1d20;--ink:#e7e9eb;--soft:#a2abb4;--line:#30353a;--code:#25292d;
--critical:#ff8fa3;--high:#ffa377;--medium:#e5ba55;--low:#8bbaff;--info:#a9b2bb;
--passed:#74d39b;--refused:#ff8fa3;--error:#ff8fa3;--pending:#e5ba55;--running:#8bbaff;--waiting:#a9b2bb;--skipped:#a9b2bb;--link:#8bbaff}}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.info{--tone:var(--info)}
.passed,.pass{--tone:var(--passed)}.refused,.fail{--tone:var(--refused)}.error{--tone:var(--error)}.pending,.could-not-check{--tone:var(--pending)}
.running{--tone:var(--running)}.waiting,.skipped,.not-applicable,.suppressed{--tone:var(--soft)}`;
const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:2.25rem;line-height:1.15;letter-spacing:-.02em;color:var(--tone)}
h2{font-size:1.25rem;line-height:1.3;letter-spacing:-.01em;margin:2.75rem 0 .9rem}
h3{font-size:1.0625rem;line-height:1.35}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--code);border-radius:4px;padding:.1em .35em}
pre{background:var(--code);border-radius:6px;padding:.9rem 1rem;overflow:auto;white-space:pre-wrap}
small,.soft{color:var(--soft);font-size:.875rem}
.count{color:var(--soft);font-weight:400}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem .75rem;z-index:1}`;
const HEAD = `
header{padding-top:2.5rem}
.eyebrow{color:var(--soft);font-size:.9375rem;margin-bottom:.6rem}
.lead{font-size:1.1875rem;line-height:1.45;margin-top:.6rem;max-width:46rem}
.examined{color:var(--soft);margin-top:.4rem}
.rehearsal{background:var(--ink);color:var(--bg);padding:.7rem 1.25rem;text-align:center}
.tallies{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin-top:1.5rem}
.tallies a{display:block;min-width:6.5rem;padding:.55rem .85rem;border:1px solid var(--line);border-top:3px solid var(--tone);border-radius:6px;background:var(--card);color:inherit;text-decoration:none}
.tallies a:hover{border-color:var(--tone)}
.tallies b{display:block;font-size:1.375rem;line-height:1.25;color:var(--tone);font-variant-numeric:tabular-nums}
.subject{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.5rem;margin-top:1.75rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.subject dt{color:var(--soft)}
.subject code{background:none;padding:0}`;
const PARTS = `
.stages{display:flex;flex-wrap:wrap;gap:.6rem 1.75rem;list-style:none;padding:0}
.stages li{position:relative;flex:1 1 8rem;padding:.6rem .85rem;border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:6px;background:var(--card)}
.stages li+li::before{content:"\\2192";position:absolute;left:-1.6rem;top:50%;transform:translateY(-50%);color:var(--soft)}
.stages b,.stages span{display:block}
.stages span{color:var(--tone);font-size:.875rem}
.stages small{display:block}
.stages .waiting,.stages .skipped{border-style:dashed dashed dashed solid;background:none}
article,.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin-bottom:.9rem}
header .card{margin:1.25rem 0 0;border-left:4px solid var(--tone)}
header .card p+p{margin-top:.5rem}
article{border-left:4px solid var(--tone)}
.tag{display:inline-block;font-size:.8125rem;line-height:1.35;font-weight:600;color:var(--tone);border:1px solid currentColor;border-radius:99px;padding:.05rem .6rem;white-space:nowrap}
.meta{color:var(--soft);font-size:.875rem;margin-top:.2rem}
.meta>*+*::before{content:"\\00B7";margin:0 .45rem}
.title{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.says{list-style:none;padding:0;margin-top:.8rem}
.says>li{padding:.55rem 0;border-top:1px solid var(--line)}
.source{margin-top:.45rem;padding:.5rem .7rem}
.source .line{display:block}.source .no{display:inline-block;min-width:2.2em;margin-right:.9em;color:var(--soft);text-align:right;user-select:none}
mark{background:none;color:inherit;border-bottom:2px solid var(--tone);font-weight:600}
.places{list-style:none;padding:0;margin-top:.3rem}
.places li{margin:.15rem 0}
.way{margin:.1rem 0 .2rem;padding-left:1.4rem;color:var(--soft);font-size:.9375rem}
.fix{margin-top:.7rem;padding:.75rem .95rem;border-radius:6px;background:var(--code)}
.fix p+p{margin-top:.3rem}
.needs{list-style:none}
.needs li{padding:.6rem 0;border-top:1px solid var(--line)}
.needs li:first-child{border-top:0;padding-top:0}
.needs li:last-child{padding-bottom:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--line);min-width:5rem;overflow-wrap:break-word}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:400;min-width:9rem;overflow-wrap:anywhere}
th code,.keep{white-space:nowrap}
td code{overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1.25rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
footer p+p{margin-top:.3rem}`;
const GRAPH = `
.graph{margin-bottom:1.5rem}
.graph figcaption{margin-bottom:.5rem}
.graph .scroll{padding:.75rem}
.graph svg{display:block;font:13px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.graph svg.wide{max-width:100%;height:auto}.graph.broad svg.wide{min-width:52rem}.graph svg.tall{display:none}
.box rect{fill:var(--bg);stroke:var(--soft);stroke-width:1}
.box.start rect{fill:none;stroke-dasharray:4 3}
.box.near rect{stroke:var(--pending);stroke-width:2}
.box.publish rect{stroke:var(--refused);stroke-width:2.5}
.box .mark{stroke:var(--refused);stroke-width:4;stroke-linecap:round}
.box text{fill:var(--ink)}.box text.strong{font-weight:650}.box text.soft{fill:var(--soft)}.box text.risk{fill:var(--refused);font-weight:600}.box text.gate{fill:var(--passed)}
.box .badge rect{fill:var(--card);stroke:var(--tone);stroke-width:1.5}.box .badge text{fill:var(--tone);font-weight:650;font-size:12px}
.arrow{fill:none;stroke:var(--soft);stroke-width:1.25}.arrow.nearby{stroke:var(--pending);stroke-width:2}
.arrow.head{fill:var(--soft);stroke:none}.arrow.nearby.head{fill:var(--pending)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;padding:0;margin-bottom:1rem;color:var(--soft);font-size:.875rem}
.key{display:inline-block;width:1.1rem;height:.8rem;margin-right:.45rem;vertical-align:-.08rem;border:1px solid var(--soft);border-radius:3px}
.key.publish{border:2.5px solid var(--refused)}.key.near{border:2px solid var(--pending)}.key.open{border:0;border-left:4px solid var(--refused);border-radius:0;width:.3rem}.key.count{border:1.5px solid var(--high);border-radius:99px}
.short{line-height:1.9}
.tallies .graph{--tone:var(--soft);margin:0}
.part{margin:1.6rem 0 .7rem}
.more{margin-top:.3rem}.more summary{cursor:pointer;color:var(--link)}`;
const MEDIA = `
@media (min-width:64rem){.graph.broad{margin-left:calc(50% - min(50vw - 1.25rem,44rem));margin-right:calc(50% - min(50vw - 1.25rem,44rem))}}
@media (max-width:40rem){header{padding-top:1.5rem}header,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.875rem}.lead{font-size:1.0625rem}
.subject{grid-template-columns:1fr;gap:0;padding:.85rem 1rem}.subject dd{margin-bottom:.55rem}.subject dd:last-child{margin-bottom:0}
.tallies{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr))}.tallies a{min-width:0;padding:.5rem .65rem;font-size:.9375rem}
.stages{flex-direction:column;gap:1.5rem}.stages li{flex:none}.stages li+li::before{content:"\\2193";left:1rem;top:-1.55rem;transform:none}
article,.card{padding:.95rem 1rem}
.graph .scroll{padding:.4rem}.graph svg.wide{display:none}.graph svg.tall{display:block;max-width:100%;height:auto}}
@media print{@page{margin:16mm}:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;
--critical:#8a0f31;--high:#8f310a;--medium:#6b4a00;--low:#174a82;--info:#444;--passed:#125230;--refused:#8a0f31;--error:#8a0f31;--pending:#6b4a00;--running:#174a82;--waiting:#444;--skipped:#444;--link:#174a82}
body{font-size:10pt}header{padding-top:0}header,main,footer{max-width:none;padding-left:0;padding-right:0}h2{margin-top:1.6rem;break-after:avoid}h3{break-after:avoid}
article,.says>li,.needs li,.stages li,tr,.fix{break-inside:avoid}.scroll{overflow:visible}th,td{padding:.35rem .6rem;min-width:4.5rem}.skip,.tallies{display:none}.graph{break-inside:avoid}.graph.broad{margin-left:0;margin-right:0}.graph svg.wide{display:block;max-width:100%;height:auto}.graph.broad svg.wide{min-width:0}.graph svg.tall{display:none}.stages{flex-wrap:nowrap;flex-direction:row;gap:1.5rem}
.rehearsal{background:none;color:#000;border:2px solid #000;margin-bottom:1rem}
.docs::after{content:" (" attr(href) ")";font-size:.8em}}`;
/** Colours keep a contrast of at least 4.5 to 1 (WCAG AA) on both of their grounds. */
const STYLE = `${COLOURS}${TEXT}${HEAD}${PARTS}${GRAPH}${MEDIA}\n`;

;// CONCATENATED MODULE: ./.build/out/report/html/verdicts.js



const verdicts_MOST_ROWS = 2000;
/** Verdicts without a word to them. */
const MOST_PLAIN = 20;
const number = (total) => element_element("span", { class: "count" }, String(total));
const tag = (cssClass, text) => element_element("span", { class: `tag ${cssClass}` }, text);
/** What could not be looked at, and what that needs. */
function blindSection(report) {
    const blind = blindVerdicts(report);
    if (blind.length === 0)
        return undefined;
    const items = blind.map(({ check, needs, tolerated }) => li(code(check), tolerated === true ? [" ", tag("info", "a warning, by policy")] : undefined, p("Needs ", spoken(needs ?? "something that it did not name"))));
    return section("could-not-check", ["Could not check ", number(blind.length)], element_element("ul", { class: "card needs" }, items));
}
/** What was accepted, by whom, why and until when. */
function suppressedSection({ findings }) {
    const all = groupFindings(suppressedFindings(findings)).flatMap((group) => group.findings);
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, verdicts_MOST_ROWS)
        .map((finding) => [
        [code(finding.check), " ", tag(finding.severity, finding.severity)],
        [
            spoken(finding.message),
            finding.place ? [" at ", code(placeText(finding.place))] : undefined,
        ],
        spoken(finding.suppressed?.reason ?? ""),
        finding.suppressed?.by,
        element_element("span", { class: "keep" }, finding.suppressed?.expires ?? "without an end"),
    ]);
    return section("suppressed", ["Suppressed ", number(all.length)], scrollTable("Suppressed", ["Check", "Finding", "Reason", "By", "Until"], rows), all.length > verdicts_MOST_ROWS ? p("The rest is in report.json.") : undefined);
}
/** So many verdicts of one kind are a list, not a table of many pages. */
const inShort = ([verdict, members]) => element_element("p", { class: "card short" }, tag(verdict, `${members.length} ${VERDICT_WORDS[verdict]}`), members.map(({ check }) => [" ", code(check)]));
/** Every check with its verdict; a check that passed is named too. */
function verdictSection(report) {
    const verdicts = sortedVerdicts(report);
    if (verdicts.length === 0)
        return undefined;
    const plain = verdicts.filter(({ needs }) => needs === undefined);
    const short = new Set(plain.length > MOST_PLAIN ? plain : []);
    const rows = verdicts
        .filter((verdict) => !short.has(verdict))
        .map(({ check, verdict, needs }) => [
        code(check),
        tag(verdict, verdict.replaceAll("-", " ")),
        spoken(needs ?? ""),
    ]);
    const columns = ["Check", "Verdict", "What it needs, or why it does not apply"];
    return section("checks", ["Every check ", number(verdicts.length)], [...Map.groupBy(short, ({ verdict }) => verdict)].map(inShort), rows.length === 0 ? undefined : scrollTable("Every check", columns, rows));
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/word-index.js
/** As many three-letter runs as can be told apart; more only make a search needless less often. */
const SLOTS = 1 << 15;
const word_index_slotOf = (text, at) => (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) &
    (SLOTS - 1);
/**
 * Which words stand in a text. Many checks ask for many words that hardly any file holds, so most
 * questions are answered by a table of the text's three-letter runs, without a search.
 */
class WordIndex {
    #text;
    #runs = new Uint32Array(SLOTS >>> 5);
    #known = new Map();
    constructor(text) {
        this.#text = text;
        for (let at = 0; at + 2 < text.length; at += 1) {
            const slot = word_index_slotOf(text, at);
            const cell = slot >>> 5;
            this.#runs[cell] = (this.#runs[cell] ?? 0) | (1 << (slot & 31));
        }
    }
    /** Whether the word stands anywhere in the text, also within another one. */
    has(word) {
        const known = this.#known.get(word);
        if (known !== undefined)
            return known;
        const found = this.#mayHold(word) && this.#text.includes(word);
        this.#known.set(word, found);
        return found;
    }
    #mayHold(word) {
        for (let at = 0; at + 2 < word.length; at += 1) {
            const slot = word_index_slotOf(word, at);
            if (((this.#runs[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0)
                return false;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/source-file.js

const BYTE_ORDER_MARK = 0xfeff;
const LINE_FEED = 10;
const RETURN = 13;
/** YAML ends a line with a line feed, a carriage return, or both. */
function lineStartsOf(text) {
    const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
            starts.push(at + 1);
    }
    return starts;
}
/** A file's path and text, and the way from an offset to a line and a column. */
class SourceFile {
    path;
    text;
    #lineStarts;
    #words;
    #escapes = false;
    #doubt;
    #idleAnchors = [];
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** A text of the file spells some of its characters as escapes, so that words can hide from a search. */
    noteEscapes() {
        this.#escapes = true;
    }
    noteIdleAnchors(offsets) {
        this.#idleAnchors = offsets;
    }
    /** Where the names of anchors begin that no alias names. */
    get idleAnchors() {
        return this.#idleAnchors;
    }
    /** Readers of YAML disagree on the file, so nobody knows which one GitHub's is. */
    noteDoubt(message) {
        this.#doubt = message;
    }
    get doubt() {
        return this.#doubt;
    }
    /** Whether one of the words, in lower case, may stand in the file in any case; true where escapes could hide it. */
    mayMention(words) {
        if (this.#escapes)
            return true;
        this.#words ??= new WordIndex(this.text.toLowerCase());
        for (const word of words)
            if (this.#words.has(word))
                return true;
        return false;
    }
    /** A byte order mark has an offset but no column. */
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1), offset };
    }
    place(from, to) {
        return { path: this.path, start: this.position(from), end: this.position(to) };
    }
    /** The text of a line, counted from 1, without its break. */
    line(number) {
        const starts = this.#starts();
        const from = starts[number - 1];
        if (from === undefined)
            return "";
        return this.text.slice(from, starts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        this.#lineStarts ??= lineStartsOf(this.text);
        return this.#lineStarts;
    }
}

;// CONCATENATED MODULE: ./.build/out/report/sources.js

const NO_SOURCES = { get: () => undefined };
/** The same texts, fit to be shown; only those that are asked for are gone through. */
const redacted = (sources, redact) => ({
    get: (path) => {
        const text = sources.get(path);
        return text === undefined ? undefined : redact(text);
    },
});
/** Files whose lines are looked up, each split once. */
function filesOf(sources) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = sources.get(path);
            known.set(path, text === undefined ? undefined : new SourceFile(path, text));
        }
        return known.get(path);
    };
}

;// CONCATENATED MODULE: ./.build/out/report/html.js











/** Nothing may load or run; the one style sheet is named by its hash. */
const policy = () => [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
function titleOf({ outcome, action, subject, rehearsal }) {
    const of = [subject?.repository, subject?.version].filter(Boolean).join(" ");
    const said = `${OUTCOME_WORDS[outcome]}: ${action}${of === "" ? "" : ` of ${of}`}`;
    return rehearsal === true ? `Rehearsal: ${said}` : said;
}
/** `report.html`: one page that needs nothing else, to be read, printed and kept. Sources are fit to be shown. */
function printHtml(report, sources = NO_SOURCES) {
    const shown = shownOf(report, filesOf(sources));
    const anchors = anchorsOf(shown);
    const main = element_element("main", { id: "main" }, joined(stagesSection(report), findingsSection(report, shown), blindSection(report), graphSection(report, (finding) => anchors.get(finding)), tableSections(report), suppressedSection(report), verdictSection(report), detailsSection(report)));
    const body = joined(skipLink(), rehearsalBanner(report), pageHeader(report), main, pageFooter(report));
    return [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${html(titleOf(report))}</title>`,
        `<style>${STYLE}</style>`,
        "</head>",
        `<body>${body.markup}</body>`,
        "</html>",
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./.build/out/report/escape/json-document.js
/** Lists that can be long; each of their items stands on a line of its own. */
const LINE_BY_LINE = new Set(["findings", "verdicts"]);
const nested = (value) => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
function* memberOf(key, value) {
    yield `  ${JSON.stringify(key)}: `;
    const items = LINE_BY_LINE.has(key) && Array.isArray(value) ? value : [];
    if (items.length === 0)
        return yield nested(value);
    let before = "[\n    ";
    for (const item of items) {
        yield before + JSON.stringify(item);
        before = ",\n    ";
    }
    yield "\n  ]";
}
/** Only what JSON can say becomes a member. */
const isSaid = ([, value]) => value !== undefined && typeof value !== "function";
function* membersOf(value) {
    const members = Object.entries(value).filter(isSaid);
    if (members.length === 0)
        return yield "{}";
    let before = "{\n";
    for (const [key, item] of members) {
        yield before;
        yield* memberOf(key, item);
        before = ",\n";
    }
    yield "\n}";
}
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * The pieces of a JSON document that holds no command to the runner, which looks for `##[` anywhere
 * in a line. A piece is small, so that a long document never stands in memory as one text.
 */
function* jsonPieces(value) {
    const pieces = isPlain(value) ? membersOf(value) : [JSON.stringify(value, null, 2)];
    for (const piece of pieces)
        yield piece.replaceAll("##[", String.raw `\u0023#[`);
    yield "\n";
}

;// CONCATENATED MODULE: ./.build/out/report/json.js

/** Keys in the order in which a reader wants them; keys that are not listed follow by alphabet. */
const ORDER = `
schemaVersion tool name version action outcome summary rehearsal error
subject repository commit ref run bundleDigest examined files checks snapshot date days stages state note
verdicts check verdict needs tolerated
findings title aliases severity confidence persona code message fix docs
place path start line column offset end related flow fixes safe edits from to text
fingerprint onReleasePath suppressed by reason expires tables columns rows
graph workflows leftOut starts who events begins jobs id depth starters powers kind names channels
environment calls jobsLeftOut details`
    .trim()
    .split(/\s+/);
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));
const rankOf = (key) => RANKS.get(key) ?? ORDER.length;
const json_byRank = (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
function json_inOrder(keys) {
    for (let at = 1; at < keys.length; at += 1)
        if (json_byRank(keys[at - 1] ?? "", keys[at] ?? "") > 0)
            return false;
    return true;
}
/** Most objects are made in this order to begin with and are handed back as they are. */
function orderedObject(value) {
    const keys = Object.keys(value);
    let same = json_inOrder(keys);
    const items = keys.map((key) => {
        const item = ordered(value[key]);
        same &&= item === value[key];
        return item;
    });
    if (same)
        return value;
    const entries = keys.map((key, at) => [key, items[at]]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => json_byRank(a, b)));
}
function ordered(value) {
    if (typeof value === "bigint")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    // What is no array and not null here has string keys.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (!Array.isArray(value))
        return orderedObject(value);
    const items = value.map(ordered);
    return items.every((item, at) => item === value[at]) ? value : items;
}
/** `report.json` in pieces, for a report of many findings. */
const jsonReport = (report) => jsonPieces(ordered(report));
/** `report.json`: exactly the report; the same report is always the same bytes. */
const printJson = (report) => [...jsonReport(report)].join("");

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __nccwpck_require__(6087);
;// CONCATENATED MODULE: ./.build/out/report/sarif/location.js

const segment = (text) => encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** A path as a relative reference below the root of the repository; it can neither leave the root nor name a host. */
function artifactUri(path) {
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "..")
            kept.pop();
        else if (part !== "" && part !== ".")
            kept.push(segment(part));
    }
    return kept.join("/") || "unnamed";
}
const artifactLocation = (path) => ({ uri: artifactUri(path), uriBaseId: "%SRCROOT%" });
const locationOf = ({ path, start, end }) => ({
    physicalLocation: {
        artifactLocation: artifactLocation(path),
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: Math.max(start.line, end.line),
            endColumn: end.line > start.line ? end.column : Math.max(start.column, end.column),
        },
    },
});
/** GitHub takes no result without a place, so what is not in a file is shown at the policy, which can speak of it. */
const PLACELESS = {
    physicalLocation: {
        artifactLocation: artifactLocation(policy_path/* POLICY_PATH */.l),
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    },
};

;// CONCATENATED MODULE: ./.build/out/report/sarif/artifacts.js


const pathsOf = ({ place, related = [], flow = [], fixes = [] }) => [
    ...[...(place === undefined ? [] : [place]), ...related, ...flow].map(({ path }) => path),
    ...fixes.flatMap(({ edits }) => edits.map(({ path }) => path)),
];
function factsOf(text) {
    const bytes = Buffer.from(text);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { length: bytes.length, encoding: "utf-8", hashes: { "sha-256": hash } };
}
/** The files that results speak of; those at hand with the hash of the bytes that were looked at. */
function artifactsOf(findings, sources) {
    const paths = [...new Set(findings.flatMap(pathsOf))];
    const byUri = new Map(paths.map((path) => [artifactLocation(path).uri, path]));
    return [...byUri.values()].map((path) => {
        const text = sources.get(path);
        return {
            location: artifactLocation(path),
            roles: ["analysisTarget"],
            ...(text !== undefined && factsOf(text)),
        };
    });
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/line-hashes.js
/** Characters that each line's hash covers, from its beginning on into the lines after it. */
const BLOCK = 100;
const FACTOR = 37;
const WORD = 2 ** 32;
/** Stands for the end of the file. */
const END = 65_535;
const [TAB, line_hashes_LINE_FEED, line_hashes_RETURN, BLANK] = [9, 10, 13, 32];
/** 37 to the power of 100, modulo 2 to the power of 64: what a character weighs when it leaves the block. */
const [LEAVING_HIGH, LEAVING_LOW] = (() => {
    let [high, low] = [0, 1];
    for (let index = 0; index < BLOCK; index += 1) {
        const product = low * FACTOR;
        high = (high * FACTOR + Math.floor(product / WORD)) % WORD;
        low = product % WORD;
    }
    return [high, low];
})();
/** The hash of the last hundred characters, in two words: a number of JavaScript holds 53 bits, so every step is exact. */
class RollingHash {
    #block = new Uint16Array(BLOCK);
    #at = 0;
    #high = 0;
    #low = 0;
    /** Which of the block's cells the next character takes. */
    get cell() {
        return this.#at;
    }
    get text() {
        const low = this.#low.toString(16);
        return this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, "0");
    }
    add(code) {
        const leaving = this.#block[this.#at] ?? 0;
        const low = this.#low * FACTOR + code - LEAVING_LOW * leaving;
        const carry = Math.floor(low / WORD);
        const high = this.#high * FACTOR + carry - LEAVING_HIGH * leaving;
        this.#low = low - carry * WORD;
        this.#high = high - Math.floor(high / WORD) * WORD;
        this.#block[this.#at] = code;
        this.#at = (this.#at + 1) % BLOCK;
    }
}
/** White space does not count, and every line break is one line feed. */
function codesOf(text) {
    const codes = new Uint16Array(text.length + 1 + BLOCK);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const isSecond = code === line_hashes_LINE_FEED && text.charCodeAt(at - 1) === line_hashes_RETURN;
        if (code === BLANK || code === TAB || isSecond)
            continue;
        codes[length] = code === line_hashes_RETURN ? line_hashes_LINE_FEED : code;
        length += 1;
    }
    codes[length] = END;
    return codes.subarray(0, length + 1 + BLOCK);
}
/**
 * The fingerprint of each line, the first line's first, as GitHub's upload-sarif computes it:
 * a rolling hash of the hundred characters from the line's beginning, and which of its equals it is.
 * Source: github/codeql-action, src/fingerprints.ts (the facts, not the code).
 */
function lineHashes(text) {
    const codes = codesOf(text);
    const hash = new RollingHash();
    const seen = new Map();
    const hashes = [];
    const begins = new Uint8Array(BLOCK);
    const last = codes.length - BLOCK - 1;
    let isStart = true;
    for (let index = 0; index < codes.length; index += 1) {
        const code = codes[index] ?? 0;
        if (begins[hash.cell] === 1) {
            const { text: name } = hash;
            const number = (seen.get(name) ?? 0) + 1;
            seen.set(name, number);
            hashes.push(`${name}:${number}`);
        }
        begins[hash.cell] = isStart && index <= last ? 1 : 0;
        isStart = code === line_hashes_LINE_FEED;
        hash.add(code);
    }
    return hashes;
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/fingerprints.js

/** Ours: it outlives moved and changed lines. */
const OWN = "releaseGuard/v1";
/** What makes results the same from one run to the next. */
class Fingerprints {
    #sources;
    #lines = new Map();
    #twins = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    /**
     * The hash of the line as upload-sarif computes it, and our own. GitHub joins results of one rule
     * with equal hashes, so a second one on the same line is told apart: no finding hides another.
     */
    of(finding) {
        const known = this.#lineHash(finding);
        const hash = known ?? finding.fingerprint;
        const before = this.#count(`${finding.check}\u0000${finding.place?.path ?? ""}\u0000${hash}`);
        const own = before === 0 ? hash : `${hash}-${before + 1}`;
        return {
            primaryLocationLineHash: known === undefined ? `${hash}:${before + 1}` : own,
            [OWN]: finding.fingerprint,
        };
    }
    #lineHash({ place }) {
        if (place === undefined)
            return undefined;
        const { path, start } = place;
        const lines = this.#lines.get(path) ?? lineHashes(this.#sources.get(path) ?? "");
        this.#lines.set(path, lines);
        return this.#sources.get(path) === undefined ? undefined : lines[start.line - 1];
    }
    #count(key) {
        const before = this.#twins.get(key) ?? 0;
        this.#twins.set(key, before + 1);
        return before;
    }
}

;// CONCATENATED MODULE: ./.build/out/report/escape/sarif-message.js

/**
 * Untrusted text as a SARIF message, which knows links `[text](address)` and placeholders `{0}`.
 * Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
const sarifMessage = (text) => visible(text)
    .replaceAll("](", "] (")
    .replaceAll(/\{(\d+)\}/g, "{ $1 }");

;// CONCATENATED MODULE: ./.build/out/report/sarif/flows.js




/** GitHub takes 10,000 steps of a flow. */
const MOST_STEPS = 10_000;
const flows_LONGEST = 200;
const roleOf = (index, total) => {
    if (index === 0)
        return "Comes from";
    return index === total - 1 ? "Ends in" : "Passes";
};
function stepOf(place, role, quote) {
    const said = oneLine(quote(place) ?? "");
    const text = said === "" ? `${role} here` : `${role} ${clip(said, flows_LONGEST)}`;
    return { location: { ...locationOf(place), message: { text: sarifMessage(text) } } };
}
/** Where it begins and where it ends matter most, so a way that is too long loses its middle. */
function shortened(flow) {
    if (flow.length <= MOST_STEPS)
        return flow;
    const half = MOST_STEPS / 2;
    return [...flow.slice(0, half), ...flow.slice(-half)];
}
/** The way of the data, source first. */
function flowOf(flow, quote) {
    const steps = shortened(flow);
    const locations = steps.map((place, index) => stepOf(place, roleOf(index, steps.length), quote));
    return { threadFlows: [{ locations }] };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/fixes.js


const fixes_BYTE_ORDER_MARK = "\uFEFF";
/** The same stretch by characters and, where the file is at hand, by lines; a byte order mark is no character of it. */
function regionOf({ path, from, to }, fileOf) {
    const file = fileOf(path);
    if (file === undefined || to > file.text.length)
        return { charOffset: from, charLength: to - from };
    const { start, end } = file.place(from, to);
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: Math.max(0, from - (file.text.startsWith(fixes_BYTE_ORDER_MARK) ? 1 : 0)),
        charLength: to - from,
    };
}
const replacementOf = (edit, fileOf) => ({
    deletedRegion: regionOf(edit, fileOf),
    insertedContent: { text: edit.text },
});
const changesOf = (edits, fileOf) => [...Map.groupBy(edits, ({ path }) => path)].map(([path, members]) => ({
    artifactLocation: artifactLocation(path),
    replacements: members.map((edit) => replacementOf(edit, fileOf)),
}));
const isWorkable = ({ edits }) => edits.length > 0 && edits.every(({ from, to }) => from <= to);
/** The edits that are offered; one that a person has to review says so. */
const fixesOf = (fixes, fileOf) => fixes.filter(isWorkable).map(({ title, safe, edits }) => ({
    description: { text: sarifMessage(safe ? title : `${title} (may change what the file does)`) },
    artifactChanges: changesOf(edits, fileOf),
    properties: { safe },
}));

;// CONCATENATED MODULE: ./.build/out/report/escape/markdown.js

/** Words that mean nothing to GitHub's markdown; the first is asked first because it is cheap to build. */
const PLAIN_ASCII = /^["'(]?[A-Za-z0-9](?:[A-Za-z0-9'-]*[A-Za-z0-9])?[.,;:!?)"']*$/;
const PLAIN = /^["'(]?[\p{L}\p{N}](?:[\p{L}\p{N}'\u2019-]*[\p{L}\p{N}])?[.,;:!?)"'\u2026]*$/u;
/** Code in backticks or an expression of a workflow, with what may stand around it; else a word. */
const markdown_PIECES = /["'(]*(?:`[^`]+`|\$\{\{.*?\}\})[.,;:!?)"']*(?!\S)|\S+/gu;
const AROUND = /^(["'(]*)(.*?)([.,;:!?)"']*)$/u;
const longestFence = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** Untrusted text as a code span: no link, mention, image, emoji or markup inside is alive. */
function markdownCode(text) {
    // A summary that is printed into a job's log must hold no command to the runner.
    const line = oneLine(text).replaceAll("##[", "# #[");
    if (line === "")
        return "";
    const fence = "`".repeat(longestFence(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
function piece(text) {
    if (PLAIN_ASCII.test(text) || (/[^ -~]/.test(text) && PLAIN.test(text)))
        return text;
    const [, lead = "", core = "", tail = ""] = AROUND.exec(text) ?? [];
    if (core === "")
        return markdownCode(text);
    return `${lead}${markdownCode(/^`[^`]+`$/.test(core) ? core.slice(1, -1) : core)}${tail}`;
}
/** Untrusted text as a sentence: plain words stay, whatever could be markup or a link becomes code. */
const markdownProse = (text) => Array.from(oneLine(text).matchAll(markdown_PIECES), ([match]) => piece(match))
    .join(" ")
    // "1." at the start would be a list.
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
// A backslash before a pipe would undo the backslash that is put there.
const forCell = (text) => text.replaceAll("\\|", "\\<U+007C>");
const cell = (markdown) => markdown.replaceAll("|", "\\|");
/** `markdownProse` for a cell of a table. */
const markdownCell = (text) => cell(markdownProse(forCell(text)));


;// CONCATENATED MODULE: ./.build/out/report/sarif/rule.js



const rule_LEVELS = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub's bands: over 9.0 critical, 7.0 high, 4.0 medium, below that low. Without one, only the level speaks. */
const SCORES = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.5",
    info: undefined,
};
const PRECISIONS = {
    high: "high",
    medium: "medium",
    low: "low",
};
function propertiesOf({ severity, confidence, aliases }) {
    const score = SCORES[severity];
    return {
        tags: score === undefined ? ["supply-chain"] : ["security", "supply-chain"],
        precision: PRECISIONS[confidence],
        "problem.severity": severity === "info" ? "recommendation" : rule_LEVELS[severity],
        ...(score !== undefined && { "security-severity": score }),
        ...(aliases.length > 0 && { aliases }),
    };
}
function helpOf({ title, fix, aliases }, link) {
    const more = link === undefined ? "" : `\n\n[Why, and how to mend it](${link})`;
    const names = aliases.map(markdownCode).join(", ");
    const known = names === "" ? "" : `\n\nAlso known as ${names}.`;
    return {
        text: sarifMessage(`${fix}${link === undefined ? "" : ` See ${link}`}`),
        markdown: `**${markdownProse(title)}**\n\n${markdownProse(fix)}${more}${known}`,
    };
}
/** What GitHub shows of a check; its severity is that of its worst finding. */
function ruleOf({ first }) {
    const link = httpsLink(first.docs);
    return {
        id: first.check,
        name: first.check,
        shortDescription: { text: sarifMessage(first.title) },
        fullDescription: { text: sarifMessage(`${first.title}. ${first.fix}`) },
        help: helpOf(first, link),
        ...(link !== undefined && { helpUri: link }),
        defaultConfiguration: { level: rule_LEVELS[first.severity] },
        properties: propertiesOf(first),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/result.js





/** GitHub takes 1,000 places of a result; its own is one of them. */
const MOST_RELATED = 999;
const relatedOf = (place, index) => ({
    id: index + 1,
    ...locationOf(place),
    message: { text: "Related" },
});
function suppressionsOf({ suppressed }) {
    if (suppressed === undefined)
        return [];
    const until = suppressed.expires === undefined ? "" : ` (until ${suppressed.expires})`;
    return [
        {
            kind: suppressed.by === "comment" ? "inSource" : "external",
            status: "accepted",
            justification: sarifMessage(`${suppressed.reason}${until}`),
        },
    ];
}
const messageOf = ({ message, place }) => place === undefined ? `${message} (not in a file)` : message;
function resultOf(finding, context) {
    const { flow = [], related = [] } = finding;
    const fixes = fixesOf(finding.fixes ?? [], context.fileOf);
    return {
        ruleId: finding.check,
        ruleIndex: context.ruleIndexes.get(finding.check) ?? 0,
        level: rule_LEVELS[finding.severity],
        message: { text: sarifMessage(messageOf(finding)) },
        locations: [finding.place === undefined ? PLACELESS : locationOf(finding.place)],
        partialFingerprints: context.fingerprints.of(finding),
        suppressions: suppressionsOf(finding),
        ...(related.length > 0 && { relatedLocations: related.slice(0, MOST_RELATED).map(relatedOf) }),
        ...(flow.length > 0 && { codeFlows: [flowOf(flow, context.quote)] }),
        ...(fixes.length > 0 && { fixes }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            persona: finding.persona,
            onReleasePath: finding.onReleasePath === true,
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/notifications.js




const TITLES = {
    failure: "The run ended before its work was done",
    "could-not-check": "A check could not look",
    "left-out": "Something was left out, because GitHub would refuse it",
};
/** The kinds of notification, as the tool declares them. */
const notificationKinds = () => Object.entries(TITLES).map(([id, text]) => ({ id, shortDescription: { text } }));
const notification = (id, level, text) => ({
    descriptor: { id },
    level,
    message: { text: sarifMessage(text) },
});
const blind = ({ check, needs, tolerated }) => ({
    ...notification("could-not-check", tolerated === true ? "warning" : "error", `${check} could not look. It needs ${needs ?? "something that it did not name"}.`),
    properties: { check },
});
function notifications_leftOut(number, noun) {
    if (number === 0)
        return [];
    const text = `${count(number, noun)} left out; report.json has all.`;
    return [notification("left-out", "warning", text)];
}
const excess = (lengths, most) => lengths.reduce((sum, length) => sum + Math.max(0, length - most), 0);
/** What the reader of the results has to know beside them; nothing is left out in silence. */
function notificationsOf(report, kept) {
    const { error, findings } = report;
    const related = kept.map((finding) => finding.related?.length ?? 0);
    const steps = kept.map(({ flow = [] }) => flow.length);
    return [
        ...(error === undefined
            ? []
            : [notification("failure", "error", `${error.message} ${error.fix}`)]),
        ...blindVerdicts(report).map(blind),
        ...notifications_leftOut(findings.length - kept.length, "finding"),
        ...notifications_leftOut(excess(related, MOST_RELATED), "related place"),
        ...notifications_leftOut(excess(steps, MOST_STEPS), "step"),
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/provenance.js
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The server of the run's own address, so that it is right for every GitHub. */
const serverOf = (run) => run !== undefined && URL.canParse(run) && run.startsWith("https://")
    ? new URL(run).origin
    : undefined;
/** Which commit of which repository was looked at, where all of that is known. */
function provenanceOf({ subject }) {
    const server = serverOf(subject?.run);
    const repository = subject?.repository ?? "";
    const revisionId = subject?.commit ?? "";
    if (server === undefined || !REPOSITORY.test(repository) || !COMMIT.test(revisionId))
        return {};
    return {
        versionControlProvenance: [{ repositoryUri: `${server}/${repository}`, revisionId }],
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif.js











const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub takes so many results and shows the 5,000 worst. */
const MOST_RESULTS = 25_000;
/** And a file of so many bytes, compressed. */
const MOST_BYTES = 10_000_000;
/** What can reach a release first, then the worst; what is suppressed comes last, and is the first to be left out. */
const ranked = ({ findings }) => [
    ...rankFindings(openFindings(findings)),
    ...rankFindings(suppressedFindings(findings)),
];
/** A rule speaks with the severity of its worst finding. */
function rulesOf(findings) {
    const worst = new Map();
    for (const group of groupFindings(findings)) {
        const known = worst.get(group.check);
        if (known === undefined || !(0,finding_severity/* isAtLeast */.du)(known.severity, group.severity))
            worst.set(group.check, group);
    }
    return [...worst.values()].map(ruleOf);
}
/** A file that holds a secret is not quoted: a stretch of it could hold half of one, which nobody would know again. */
function quoter(sources, redact) {
    const quotable = new Map();
    return ({ path, start, end }) => {
        const text = sources.get(path) ?? "";
        if (!quotable.has(path))
            quotable.set(path, redact(text) === text ? text : "");
        return quotable.get(path)?.slice(start.offset, end.offset);
    };
}
function contextOf(ids, options) {
    const { sources = NO_SOURCES, redact = (text) => text } = options;
    return {
        ruleIndexes: new Map(ids.map((id, index) => [id, index])),
        fingerprints: new Fingerprints(sources),
        fileOf: filesOf(sources),
        quote: quoter(sources, redact),
    };
}
function documentOf(report, kept, options) {
    const { tool, action, outcome, summary, examined } = report;
    const rules = rulesOf(kept);
    const context = contextOf(rules.map(({ id }) => id), options);
    const driver = {
        name: tool.name,
        semanticVersion: tool.version,
        notifications: notificationKinds(),
        rules,
    };
    const run = {
        tool: { driver },
        automationDetails: { id: `${tool.name}/${action}/` },
        ...provenanceOf(report),
        originalUriBaseIds: {
            "%SRCROOT%": { description: { text: "The root of the repository." } },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                executionSuccessful: outcome !== "error",
                toolExecutionNotifications: notificationsOf(report, kept),
            },
        ],
        artifacts: artifactsOf(kept, options.sources ?? NO_SOURCES),
        results: kept.map((finding) => resultOf(finding, context)),
        properties: { outcome, summary, examined },
    };
    return [...jsonPieces({ $schema: SCHEMA, version: "2.1.0", runs: [run] })].join("");
}
const isTooLarge = (text) => Buffer.byteLength(text) > MOST_BYTES && (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length > MOST_BYTES;
/**
 * SARIF 2.1.0 within GitHub's limits; a check that could not look is a notification, never a silence.
 * Source: docs.github.com, "SARIF support for code scanning".
 */
function printSarif(report, options = {}) {
    const findings = ranked(report);
    let kept = findings.slice(0, MOST_RESULTS);
    let text = documentOf(report, kept, options);
    while (kept.length > 0 && isTooLarge(text)) {
        kept = kept.slice(0, Math.floor(kept.length * 0.6));
        text = documentOf(report, kept, options);
    }
    return text;
}

;// CONCATENATED MODULE: ./.build/out/report/summary/prose.js



const prose_LONGEST = 600;
const LONGEST_CODE = 300;
const prose = (text) => markdownProse(clip(text, prose_LONGEST));
const prose_cell = (text) => markdownCell(clip(text, prose_LONGEST));
const prose_code = (text) => markdownCode(clip(text, LONGEST_CODE));
/** A link to a check's page, if its address may be linked. */
const docsLink = (address) => {
    const link = httpsLink(address);
    return link === undefined ? "" : ` [Why, and how to mend it](${link})`;
};
/** Something that a reader opens; the title is ours, the blocks are escaped already. */
const collapsed = (title, blocks) => ["<details>", `<summary>${title}</summary>`, "", ...blocks, "", "</details>"].join("\n");
const table = (columns, rows) => [
    `| ${columns.join(" | ")} |`,
    `|${" --- |".repeat(columns.length)}`,
    ...rows.map((row) => `| ${columns.map((_, index) => row[index] ?? "").join(" | ")} |`),
];

;// CONCATENATED MODULE: ./.build/out/report/summary/room.js
/** As many whole blocks, in their order, as fit into so many bytes. Half a block would leave markup open. */
function fitting(blocks, bytes) {
    let room = bytes;
    const kept = blocks.findIndex((block) => {
        room -= Buffer.byteLength(block) + 2;
        return room < 0;
    });
    const number = kept === -1 ? blocks.length : kept;
    return { blocks: blocks.slice(0, number), leftOut: blocks.length - number };
}

;// CONCATENATED MODULE: ./.build/out/report/summary/findings.js





const ROOM = 500_000;
const MOST_SENTENCES = 10;
const summary_findings_MOST_PLACES = 10;
function spot({ place, message }, shown) {
    const names = differenceOf(message, shown);
    const where = place === undefined ? "not in a file" : prose_code(placeText(place));
    return names === "" ? where : `${where} (${prose(names)})`;
}
function placesOf({ message, findings }) {
    if (findings.every(({ place }) => place === undefined))
        return findings.length > 1 ? ` (${findings.length} times)` : "";
    const rest = findings.length - summary_findings_MOST_PLACES;
    const shown = findings.slice(0, summary_findings_MOST_PLACES).map((finding) => spot(finding, message));
    return `: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
const findings_line = (sentence) => `- ${prose(sentence.message)}${placesOf(sentence)}`;
function block(group) {
    const sentences = sentencesOf(group);
    const rest = sentences.slice(MOST_SENTENCES).flatMap(({ findings }) => findings).length;
    const { first, findings, severity, onReleasePath } = group;
    const places = findings.length > 1 ? `, ${findings.length} places` : "";
    return [
        `**${prose(first.title)}** (${onReleasePath ? `${severity}, ` : ""}${prose_code(first.check)}${places})`,
        "",
        ...sentences.slice(0, MOST_SENTENCES).map(findings_line),
        ...(rest > 0 ? [`- and ${count(rest, "more finding")} of this check`] : []),
        "",
        `Fix: ${prose(first.fix)}${docsLink(first.docs)}`,
    ].join("\n");
}
const capital = (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const ELSEWHERE = finding_severity/* SEVERITIES */.oC.map((severity) => ({
    title: capital(severity),
    has: (group) => !group.onReleasePath && group.severity === severity,
}));
/** In the order of the groups, so that only the end of them can be left out. */
const findings_PARTS = [
    { title: "Can reach a release", has: ({ onReleasePath }) => onReleasePath },
    ...ELSEWHERE,
];
function overview(groups) {
    const { near, far } = parted(groups);
    if (near.length === 0)
        return [];
    const elsewhere = far.length === 0 ? "" : ` Elsewhere: ${tallyText(far)}.`;
    return [`**On the release path: ${tallyText(near)}.**${elsewhere}`];
}
/** What can reach a release, then the rest by severity; one block for each check. */
function findings_findingsSection(report) {
    const groups = groupFindings(openFindings(report.findings));
    const { blocks, leftOut } = fitting(groups.map(block), ROOM);
    const titled = findings_PARTS.flatMap(({ title, has }) => {
        const own = groups.filter(has);
        const shown = blocks.filter((_, index) => groups.slice(index, index + 1).some(has));
        return shown.length === 0 ? [] : [`### ${title} (${total(own)})`, ...shown];
    });
    if (leftOut === 0)
        return [...overview(groups), ...titled];
    const missing = total(groups.slice(blocks.length));
    const rest = `_${count(missing, "finding")} left out here; report.html has all of them._`;
    return [...overview(groups), ...titled, rest];
}

;// CONCATENATED MODULE: ./.build/out/report/escape/mermaid-label.js


const mermaid_label_LONGEST = 48;
/** Untrusted text between the quotes of a mermaid node; whatever is not a plain letter is written as a code. */
const mermaidLabel = (text) => clip(oneLine(text), mermaid_label_LONGEST).replaceAll(/[^\p{L}\p{N} ,.()-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);

;// CONCATENATED MODULE: ./.build/out/report/summary/job-graph.js





/** Larger graphs are unreadable in a summary; the page draws them. */
const MOST_WORKFLOWS = 2;
const MOST_JOBS = 12;
const job_graph_MOST_EVENTS = 4;
const job_graph_COLOURS = {
    start: "fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:4 3",
    open: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4 3",
    job: "fill:#ffffff,stroke:#59636e,color:#1f2328",
    near: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    publish: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px",
};
const labelled = (lines) => `"${lines.map(mermaidLabel).join("<br/>")}"`;
function job_graph_kindOf({ channels, onReleasePath }) {
    if (channels.length > 0)
        return "publish";
    return onReleasePath ? "near" : "job";
}
function jobNode(job, findings) {
    return [
        job.id,
        ...job.powers.map(powerWords),
        ...publishWords(job),
        ...gateWords(job),
        ...(findings > 0 ? [count(findings, "finding")] : []),
    ];
}
function lines(graph, at) {
    const { starts, jobs } = graph;
    const keys = new Map(jobs.map(({ id }, index) => [id, `j${index}`]));
    const keyOf = (id) => [keys.get(id) ?? []].flat();
    return [
        "flowchart LR",
        ...starts.map(({ who, events }, index) => `  s${index}([${labelled([starterWords(who), ...events.slice(0, job_graph_MOST_EVENTS)])}]):::${who === "external" ? "open" : "start"}`),
        ...jobs.map((job, index) => `  j${index}[${labelled(jobNode(job, at.job(job).length))}]:::${job_graph_kindOf(job)}`),
        ...starts.flatMap(({ begins }, index) => begins.flatMap(keyOf).map((key) => `  s${index} --> ${key}`)),
        ...jobs.flatMap(({ needs }, index) => needs.flatMap(keyOf).map((key) => `  ${key} --> j${index}`)),
        ...Object.entries(job_graph_COLOURS).map(([kind, look]) => `  classDef ${kind} ${look}`),
    ];
}
/** The small ones of the drawn workflows as mermaid graphs, folded; GitHub draws them. */
function jobGraphs(report) {
    const { workflows = [] } = report.graph ?? {};
    const small = workflows.filter(({ jobs }) => jobs.length <= MOST_JOBS).slice(0, MOST_WORKFLOWS);
    if (small.length === 0)
        return [];
    const at = new FindingsAt(report);
    const drawn = small.flatMap((graph) => [
        prose_code(graph.path),
        "",
        "```mermaid",
        ...lines(graph, at),
        "```",
        "",
    ]);
    const rest = workflows.length - small.length + (report.graph?.leftOut ?? 0);
    const more = rest > 0 ? [`_${count(rest, "workflow")} more; report.html draws the most telling._`] : [];
    return [collapsed("Who can start what", [...drawn, ...more])];
}

;// CONCATENATED MODULE: ./.build/out/report/summary/stage-graph.js

const MOST_STAGES = 40;
const stage_graph_COLOURS = {
    passed: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    refused: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    error: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    pending: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    running: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
    waiting: "fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:4 3",
    skipped: "fill:#f6f8fa,stroke:#59636e,color:#59636e,stroke-dasharray:4 3",
};
function node({ name, state, note }, index) {
    const label = [
        mermaidLabel(name),
        note === undefined ? state : `${state}: ${mermaidLabel(note)}`,
    ];
    return `  s${index}["${label.join("<br/>")}"]:::${state}`;
}
/** The stages as a mermaid graph; GitHub draws it. */
function stageGraph({ stages = [] }) {
    if (stages.length === 0)
        return [];
    const shown = stages.slice(0, MOST_STAGES);
    const used = new Set(shown.map(({ state }) => state));
    return [
        [
            "```mermaid",
            "flowchart LR",
            ...shown.map(node),
            ...(shown.length > 1 ? [`  ${shown.map((_, index) => `s${index}`).join(" --> ")}`] : []),
            ...[...used].map((state) => `  classDef ${state} ${stage_graph_COLOURS[state]}`),
            "```",
        ].join("\n"),
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/summary/tables.js


const tables_ROOM = 150_000;
function printTable({ title, columns, rows }, bytes) {
    const [header = "", rule = "", ...lines] = table(columns.map(prose_cell), rows.map((row) => row.map(prose_cell)));
    const { blocks, leftOut } = fitting(lines, bytes);
    const rest = leftOut > 0 ? ["", `_${leftOut} more in report.html._`] : [];
    return [`### ${prose(title)}`, "", header, rule, ...blocks, ...rest].join("\n");
}
/** The action's own tables, as they stand. */
function tablesSection({ tables = [] }) {
    const printed = tables.map((one) => printTable(one, tables_ROOM / tables.length));
    const { blocks, leftOut } = fitting(printed, 2 * tables_ROOM);
    return leftOut === 0 ? [...blocks] : [...blocks, `_${leftOut} more tables in report.html._`];
}

;// CONCATENATED MODULE: ./.build/out/report/summary/verdicts.js




const verdicts_ROOM = 90_000;
const more = (leftOut) => leftOut > 0 ? ["", `_${leftOut} more in report.html._`] : [];
const blindLine = ({ check, needs, tolerated }) => {
    const allowed = tolerated === true ? " (a warning, by policy)" : "";
    return `- ${prose_code(check)}${allowed}: it needs ${prose(needs ?? "something that it did not name")}`;
};
/** What could not be looked at, and what that needs. */
function verdicts_blindSection(report) {
    const blind = blindVerdicts(report);
    const { blocks, leftOut } = fitting(blind.map(blindLine), verdicts_ROOM);
    if (blind.length === 0)
        return [];
    return [`### Could not check (${blind.length})`, [...blocks, ...more(leftOut)].join("\n")];
}
/** What was accepted, by whom, why and until when. */
function verdicts_suppressedSection({ findings }) {
    const suppressed = groupFindings(suppressedFindings(findings)).flatMap((group) => group.findings);
    const lines = suppressed.map(({ check, severity, message, place, suppressed: by }) => {
        const where = place === undefined ? "" : ` at ${prose_code(placeText(place))}`;
        const until = by?.expires === undefined ? "without an end" : `until ${prose_code(by.expires)}`;
        const who = `by ${by?.by ?? "comment"}, ${until}`;
        return `- ${prose_code(check)} (${severity})${where}: ${prose(message)}<br>Accepted ${who}: ${prose(by?.reason ?? "")}`;
    });
    const { blocks, leftOut } = fitting(lines, verdicts_ROOM);
    if (lines.length === 0)
        return [];
    return [
        collapsed(`Suppressed: ${count(lines.length, "finding")}`, [...blocks, ...more(leftOut)]),
    ];
}
/** Every check with its verdict, folded. */
function verdicts_verdictSection(report) {
    const rows = sortedVerdicts(report).map(({ check, verdict, needs }) => [
        prose_cell(check),
        verdict,
        prose_cell(needs ?? ""),
    ]);
    const [header = "", rule = "", ...lines] = table(["Check", "Verdict", "Note"], rows);
    const { blocks, leftOut } = fitting(lines, verdicts_ROOM);
    if (rows.length === 0)
        return [];
    const all = [header, rule, ...blocks, ...more(leftOut)];
    return [collapsed(`Every check: ${count(rows.length, "verdict")}`, all)];
}

;// CONCATENATED MODULE: ./.build/out/report/summary.js







function headSection(report) {
    const { action, outcome, rehearsal, summary } = report;
    const title = `${rehearsal === true ? "Rehearsal: " : ""}${OUTCOME_WORDS[outcome]}`;
    return [
        `## ${title}: ${prose_code(action)}`,
        `**${prose(summary)}**`,
        ...(rehearsal === true
            ? ["_This speaks of doubles on this machine; nothing was published._"]
            : []),
        `Examined ${examinedText(report)}.`,
        ...(report.snapshot === undefined ? [] : [snapshotText(report.snapshot)]),
    ];
}
function errorSection({ error }) {
    if (error === undefined)
        return [];
    return [`**Error** (${prose_code(error.code)}): ${prose(error.message)}`, `Fix: ${prose(error.fix)}`];
}
function subjectSection(report) {
    const lines = subjectRows(report).map(([name, value]) => `- ${name}: ${subjectValue(value)}`);
    return lines.length === 0 ? [] : [lines.join("\n")];
}
const RUN = /^https:\/\/[\w.-]+\/[\w./-]+$/;
/** Only a plain address becomes a link. */
const subjectValue = (value) => RUN.test(value) ? docsLink(value).replace("Why, and how to mend it", "open").trim() : prose_code(value);
const footSection = ({ tool }) => `<sub>${prose(`${tool.name} ${tool.version}`)}; the whole report is in report.json and report.html.</sub>`;
/** The step summary, in GitHub's markdown, below its limit of 1 MiB. */
function printSummary(report) {
    const blocks = [
        ...headSection(report),
        ...errorSection(report),
        ...subjectSection(report),
        ...stageGraph(report),
        ...findings_findingsSection(report),
        ...verdicts_blindSection(report),
        ...jobGraphs(report),
        ...tablesSection(report),
        ...verdicts_suppressedSection(report),
        ...verdicts_verdictSection(report),
        footSection(report),
    ];
    return `${blocks.join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./.build/out/report/escape/terminal.js


/** Untrusted text on one line of a terminal or a job's log: no colours, links, cursor moves or commands of its own. */
const terminal = (text) => commandFree(oneLine(text));

;// CONCATENATED MODULE: ./.build/out/report/text/link-line.js


const [OPEN, CLOSE] = ["\u001B]8;;", "\u001B\\"];
/** An address; on a terminal that can, a link (OSC 8). Only a plain https address becomes one. */
function linked(address, links) {
    const href = links ? httpsLink(address) : undefined;
    const text = terminal(address);
    return href === undefined ? text : `${OPEN}${href}${CLOSE}${text}${OPEN}${CLOSE}`;
}

;// CONCATENATED MODULE: ./.build/out/report/text/cells.js
/** Characters of East Asia and pictures, which take two cells of a terminal. Source: Unicode 17, EastAsianWidth.txt (W and F). */
const cells_WIDE = /[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26D4\u26EA\u2705\u270A\u270B\u2728\u274C\u2753-\u2755\u2795-\u2797\u27B0\u2B1B\u2B1C\u2B50\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F18E}\u{1F191}-\u{1F19A}\u{1F200}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F7E0}-\u{1F7EB}\u{1F90C}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const COMBINING = /\p{M}/u;
const cells_PLAIN = /^[ -~]*$/;
function cellsOf(character) {
    if (character <= "~")
        return 1;
    if (COMBINING.test(character))
        return 0;
    return cells_WIDE.test(character) ? 2 : 1;
}
/** How many cells of a terminal a text takes. */
function widthOf(text) {
    if (cells_PLAIN.test(text))
        return text.length;
    return Array.from(text).reduce((sum, character) => sum + cellsOf(character), 0);
}
/** The longest beginning that fits into so many cells. */
function beginningOf(text, cells) {
    if (cells_PLAIN.test(text))
        return text.slice(0, Math.max(0, cells));
    let room = cells;
    const characters = Array.from(text);
    const over = characters.findIndex((character) => {
        room -= cellsOf(character);
        return room < 0;
    });
    return over < 0 ? text : characters.slice(0, over).join("");
}
/** The longest end that fits into so many cells. */
function endOf(text, cells) {
    const characters = Array.from(text);
    let room = cells;
    let from = characters.length;
    while (from > 0 && room >= cellsOf(characters[from - 1] ?? "")) {
        from -= 1;
        room -= cellsOf(characters[from] ?? "");
    }
    return characters.slice(from).join("");
}
/** At most so many cells, with an ellipsis where something is cut. */
const fitted = (text, cells) => widthOf(text) <= cells ? text : `${beginningOf(text, cells - 1)}\u2026`;

;// CONCATENATED MODULE: ./.build/out/report/text/source-line.js


/** Cells kept before the place when a line is too long. */
const LEAD = 24;
/** Even an empty place has a caret. */
const caretsOf = (marked) => Math.max(1, widthOf(marked));
/** Part of a line, cut so that the marked part can be seen. */
function clipped({ before, marked, after }, room) {
    const carets = caretsOf(marked);
    if (widthOf(before) + carets + widthOf(after) <= room)
        return { before, marked, after };
    const spare = Math.max(0, room - carets - widthOf(after) - 1);
    const lead = Math.max(Math.min(LEAD, room >> 1), spare);
    const shown = widthOf(before) > lead ? `\u2026${endOf(before, lead - 1)}` : before;
    const left = room - widthOf(shown);
    if (carets > left)
        return { before: shown, marked: beginningOf(marked, left - 1), after: "\u2026" };
    const rest = left - carets;
    const end = widthOf(after) > rest ? `${beginningOf(after, Math.max(0, rest - 1))}\u2026` : after;
    return { before: shown, marked, after: rest === 0 ? "" : end };
}
/** The lines of the source and carets below the place; nothing where the source is not at hand. */
function sourceLines(place, file, { paint, width }) {
    const { lines, more } = excerptOf(place, file) ?? { lines: [], more: 0 };
    const gutter = String(lines.at(-1)?.number ?? 0).length;
    const room = Math.max(30, width - gutter - 7);
    const bar = (label) => `    ${paint("faint", `${label.padStart(gutter)} |`)} `;
    const drawn = lines.flatMap((line, index) => {
        const { before, marked, after } = clipped(line, room);
        const text = `${bar(String(line.number))}${before}${marked}${after}`.trimEnd();
        if (marked === "" && index > 0)
            return [text];
        const carets = paint("yellow", "^".repeat(caretsOf(marked)));
        return [text, `${bar("")}${" ".repeat(widthOf(before))}${carets}`];
    });
    const rest = `${bar("")}and ${more} more ${more === 1 ? "line" : "lines"}`;
    return more > 0 ? [...drawn, rest] : drawn;
}

;// CONCATENATED MODULE: ./.build/out/report/text/way-lines.js


/** More steps than these lose their middle. */
const way_lines_MOST_STEPS = 12;
const way_lines_spot = ({ path, start }) => terminal(`${path}:${start.line}`);
function stepLine(place, number, { file, paint, width }) {
    const at = `      ${String(number).padStart(2)}  ${way_lines_spot(place)}`;
    const said = terminal(file(place.path)?.line(place.start.line) ?? "");
    const label = paint("cyan", at);
    return said === "" ? label : `${label}  ${fitted(said, Math.max(20, width - widthOf(at) - 2))}`;
}
/** The way of the data step by step, source first, each with what stands there. */
function wayLines(flow, canvas) {
    if (flow.length < 2)
        return [];
    const lines = flow.map((place, index) => stepLine(place, index + 1, canvas));
    const half = way_lines_MOST_STEPS / 2;
    const cut = lines.length > way_lines_MOST_STEPS && !canvas.all
        ? [
            ...lines.slice(0, half),
            `      and ${lines.length - way_lines_MOST_STEPS} more`,
            ...lines.slice(-half),
        ]
        : lines;
    return ["    the way of the data:", ...cut];
}

;// CONCATENATED MODULE: ./.build/out/report/text/wrap.js
/** Lines of at most `width` characters, broken at blanks; a longer word stays whole, so that it can be copied. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const fits = line === "" || line.length + 1 + word.length <= width;
        if (!fits)
            lines.push(line);
        line = fits && line !== "" ? `${line} ${word}` : word;
    }
    return [...lines, line];
}
/** Text behind a label, its further lines below its first. */
function hanging(label, text, width) {
    const room = Math.max(20, width - label.length);
    return wrap(text, room).map((line, index) => `${index === 0 ? label : " ".repeat(label.length)}${line}`.trimEnd());
}

;// CONCATENATED MODULE: ./.build/out/report/text/finding-lines.js







/** What differs is shown so often; the rest is counted. */
const finding_lines_MOST_SENTENCES = 3;
const finding_lines_MOST_PLACES = 6;
/** However much was asked for, a group does not fill a log. */
const MOST_OF_ALL = 200;
const STYLES = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "blue",
    info: "cyan",
};
function mendLines({ fixes = [] }) {
    if (fixes.some(({ safe }) => safe))
        return ["    --fix mends this"];
    return fixes.length > 0 ? ["    --fix=unsafe mends this; review what it does"] : [];
}
/** A finding as if it were the only one. */
function wholeLines(finding, canvas) {
    const { place, flow = [] } = finding;
    if (place === undefined)
        return mendLines(finding);
    return [
        `    ${canvas.paint("cyan", terminal(placeText(place)))}`,
        ...sourceLines(place, canvas.file(place.path), canvas),
        ...wayLines(flow, canvas),
        ...mendLines(finding),
    ];
}
function spotText({ place, message }, shown) {
    const names = terminal(differenceOf(message, shown));
    const where = place === undefined ? "not in a file" : terminal(placeText(place));
    return names === "" ? where : `${where} (${names})`;
}
/** The further places of a sentence: the first ones by name, the rest as a number. */
function elsewhereLines({ message, findings }, { width }) {
    const others = findings.slice(1);
    if (others.length === 0)
        return [];
    const rest = others.length - finding_lines_MOST_PLACES;
    const named = others.slice(0, finding_lines_MOST_PLACES).map((finding) => spotText(finding, message));
    const text = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
    return hanging("    also: ", text, width);
}
function sentenceLines(sentence, canvas) {
    const { findings } = sentence;
    const [first] = findings;
    if (first === undefined)
        return [];
    return [
        ...hanging("  - ", terminal(sentence.message), canvas.width),
        ...wholeLines(first, canvas),
        ...elsewhereLines(sentence, canvas),
    ];
}
/** Each finding by itself. */
const singleLines = (finding, canvas) => [
    ...hanging("  - ", terminal(finding.message), canvas.width),
    ...wholeLines(finding, canvas),
];
const finding_lines_leftOut = (number) => number > 0
    ? [`  and ${count(number, "more finding")} of this check; the JSON report has all`]
    : [];
function bodyLines(group, canvas) {
    const { findings } = group;
    if (canvas.all) {
        const shown = findings.slice(0, MOST_OF_ALL);
        return [
            ...shown.flatMap((finding) => singleLines(finding, canvas)),
            ...finding_lines_leftOut(findings.length - shown.length),
        ];
    }
    const sentences = sentencesOf(group);
    const rest = sentences.slice(finding_lines_MOST_SENTENCES).reduce((sum, one) => sum + one.findings.length, 0);
    return [
        ...sentences.slice(0, finding_lines_MOST_SENTENCES).flatMap((sentence) => sentenceLines(sentence, canvas)),
        ...finding_lines_leftOut(rest),
    ];
}
/** What one check found, with its fix and its page. */
function groupLines(group, canvas) {
    const { first, findings, severity, check } = group;
    const { paint, width, links } = canvas;
    const number = findings.length > 1 ? ` (${findings.length})` : "";
    return [
        `${paint(STYLES[severity], severity.padEnd(8))}  ${paint("bold", terminal(first.title))}${number}  ${paint("faint", terminal(check))}`,
        ...bodyLines(group, canvas),
        ...hanging("  fix: ", terminal(first.fix), width),
        `  see: ${linked(first.docs, links)}`,
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text/overview-lines.js





/** Kinds of findings that the first screen has room for. */
const MOST_KINDS = 24;
const tally = (label, groups) => groups.length === 0
    ? []
    : [`  ${label.padEnd(20)} ${String(total(groups)).padStart(5)}: ${tallyText(groups)}`];
const tellIfAny = (label, number) => number === 0 ? [] : [`  ${label.padEnd(20)} ${String(number).padStart(5)}`];
/** The end of a place, which tells more than its beginning, in the room that the line has left. */
function spotIn(place, room) {
    if (place === undefined || room < 14)
        return "";
    const spot = terminal(`${place.path}:${place.start.line}`);
    return widthOf(spot) <= room ? spot : `\u2026${endOf(spot, room - 1)}`;
}
function kindLine({ first, findings, severity, check }, canvas) {
    const { paint, width } = canvas;
    const number = findings.length > 1 ? ` (${findings.length})` : "";
    const room = Math.max(40, width - 12);
    const head = fitted(`${terminal(first.title)}${number}  ${terminal(check)}`, room);
    const spot = spotIn(first.place, room - widthOf(head) - 2);
    return `  ${paint(STYLES[severity], severity.padEnd(8))}  ${head}  ${spot}`.trimEnd();
}
function kindLines(title, groups, canvas) {
    if (groups.length === 0)
        return [];
    return [canvas.paint("bold", title), ...groups.map((group) => kindLine(group, canvas))];
}
const overview_lines_filesOf = (groups) => new Set(groups.flatMap(({ findings }) => findings.map(({ place }) => place?.path ?? ""))).size;
/** The point of many findings on one screen: how many, how near to a release, which kinds. */
function overviewLines(report, groups, canvas) {
    const { near, far } = parted(groups);
    const shown = parted(groups.slice(0, MOST_KINDS));
    const title = near.length > 0 ? "elsewhere" : "what was found";
    const rest = groups.length - MOST_KINDS;
    return [
        `${count(total(groups), "finding")} in ${count(overview_lines_filesOf(groups), "file")}`,
        ...tally("on the release path", near),
        ...tally(near.length > 0 ? "elsewhere" : "open", far),
        ...tellIfAny("could not check", blindVerdicts(report).length),
        ...tellIfAny("suppressed", suppressedFindings(report.findings).length),
        "",
        ...kindLines("can reach a release", shown.near, canvas),
        ...kindLines(title, shown.far, canvas),
        ...(rest > 0 ? [`  and ${count(rest, "more kind")} of finding`] : []),
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text/paint.js
const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours on request only: a file or a pipe gets plain text. */
const painter = (colour) => (style, text) => colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;

;// CONCATENATED MODULE: ./.build/out/report/text/table-lines.js


const table_lines_WIDEST = 72;
const table_lines_MOST_ROWS = 30;
const table_lines_MOST_OF_ALL = 200;
const table_lines_cell = (text) => clip(terminal(text ?? ""), table_lines_WIDEST);
/** A table in aligned columns. */
function tableLines({ title, columns, rows }, { paint, all }) {
    const head = columns.map(table_lines_cell);
    const body = rows
        .slice(0, all ? table_lines_MOST_OF_ALL : table_lines_MOST_ROWS)
        .map((row) => columns.map((_, index) => table_lines_cell(row[index])));
    const widths = head.map((name, index) => Math.max(name.length, ...body.map((row) => row[index]?.length ?? 0)));
    const aligned = (row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
    const rest = rows.length - body.length;
    return [
        paint("bold", terminal(title)),
        paint("faint", aligned(head)),
        ...body.map(aligned),
        ...(rest > 0 ? [`  and ${rest} more rows; the JSON report has all`] : []),
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text.js










const OUTCOME_STYLES = {
    passed: "green",
    refused: "red",
    pending: "yellow",
    error: "red",
};
function blindLines(report, { paint, width }) {
    const blind = blindVerdicts(report);
    if (blind.length === 0)
        return [];
    const lines = blind.flatMap(({ check, needs, tolerated }) => [
        `  - ${terminal(check)}${tolerated === true ? " (a warning, by policy)" : ""}`,
        ...hanging("    needs: ", terminal(needs ?? "something that it did not name"), width),
    ]);
    return [paint("yellow", "could not check"), ...lines, ""];
}
/** Few groups are shown whole at once; of many, the first screen tells the point. */
const FEW_GROUPS = 4;
const MOST_GROUPS = 12;
const MOST_SUPPRESSED = 10;
function findingLines(report, canvas) {
    const groups = groupFindings(openFindings(report.findings));
    const shown = canvas.all ? groups : groups.slice(0, MOST_GROUPS);
    const rest = groups.length - shown.length;
    return [
        ...(groups.length > FEW_GROUPS ? overviewLines(report, groups, canvas) : []),
        ...shown.flatMap((group) => groupLines(group, canvas)),
        ...(rest > 0
            ? [`${count(rest, "more kind")} of finding: use --all, or read the HTML or JSON report.`, ""]
            : []),
    ];
}
function suppressedLines({ findings }, { width, all }) {
    const suppressed = suppressedFindings(findings);
    const shown = all ? suppressed : suppressed.slice(0, MOST_SUPPRESSED);
    const lines = shown.flatMap(({ check, suppressed: by }) => hanging("  - ", terminal(`${check}, by ${by?.by}: ${by?.reason}`), width));
    const rest = suppressed.length - shown.length;
    if (lines.length === 0)
        return [];
    return ["suppressed", ...lines, ...(rest > 0 ? [`  and ${rest} more`] : []), ""];
}
function stageLines({ stages = [] }) {
    const names = stages.map(({ name, state }) => `${terminal(name)} ${state}`);
    return names.length === 0 ? [] : [`stages: ${names.join(" > ")}`, ""];
}
function errorLines({ error }, { paint, width }) {
    if (error === undefined)
        return [];
    return [
        `${paint("red", "error")}  ${terminal(error.code)}`,
        // Only our own stack traces have several lines; each is made harmless by itself.
        ...error.message.split("\n").flatMap((line) => hanging("  ", terminal(line), width)),
        ...hanging("  fix: ", terminal(error.fix), width),
        "",
    ];
}
function lastLines(report, { paint }) {
    const { action, outcome, rehearsal, summary, error } = report;
    const word = paint(OUTCOME_STYLES[outcome], OUTCOME_WORDS[outcome]);
    const title = `${rehearsal === true ? "Rehearsal: " : ""}${word} (${terminal(action)})`;
    return [
        `Examined ${examinedText(report)}.`,
        ...(report.snapshot === undefined ? [] : [snapshotText(report.snapshot)]),
        error === undefined ? `${title}: ${terminal(summary)}` : `${title}: see the error above.`,
    ];
}
/** For a terminal or a job's log: most severe first, each refusal with its fix, the verdict at the end. */
function printText(report, options = {}) {
    const { colour = false, links = false, all = false, width = 100 } = options;
    const file = filesOf(options.sources ?? NO_SOURCES);
    const canvas = { paint: painter(colour), links, all, width, file };
    const lines = [
        ...errorLines(report, canvas),
        ...findingLines(report, canvas),
        ...blindLines(report, canvas),
        ...(report.tables ?? []).flatMap((table) => tableLines(table, canvas)),
        ...suppressedLines(report, canvas),
        ...stageLines(report),
        ...lastLines(report, canvas),
    ];
    return `${commandFree(lines.join("\n"))}\n`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __nccwpck_require__(7597);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __nccwpck_require__(7501);
;// CONCATENATED MODULE: ./.build/out/adapters/action-inputs.js


// To turn a schema into code pays after thousands of values; a run has dozens. It also needs `eval`.
core/* config */.$W({ jitless: true });
/** The runner's name for an input: upper case, blanks as underscores, hyphens kept. */
const variableOf = (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
const isSecret = (type) => type.meta()?.["secret"] === true;
/** What the runner hands over; an input that is blank is one that was not given. */
function rawInputs(spec, env) {
    const given = {};
    for (const name of Object.keys(spec.inputs)) {
        const text = env[variableOf(name)]?.trim() ?? "";
        if (text !== "")
            given[name] = text;
    }
    return given;
}
const secretInputs = (spec, raw) => Object.entries(spec.inputs).flatMap(([name, type]) => isSecret(type) && raw[name] !== undefined ? [raw[name]] : []);
const sentenceOf = (issue) => `${issue.path.join(".")}: ${issue.message}`;
/**
 * Names of the plain inputs that hold a secret, with its kind. Nobody masks a plain input: it
 * becomes a path, an address, a file's name.
 */
const misplacedSecrets = (spec, raw, kindIn) => new Map(Object.entries(spec.inputs).flatMap(([name, type]) => {
    const kind = isSecret(type) ? undefined : kindIn(raw[name] ?? "");
    return kind === undefined ? [] : [[name, kind]];
}));
const complaintOf = ([name, kind]) => `${name}: it holds what looks like ${kind}, which would be shown here`;
/** All inputs at once, checked; every bad one is named in one `GuardError`. `misplaced` are plain inputs that hold secrets. */
function parseInputs(spec, raw, misplaced = new Map()) {
    const result = schemas/* strictObject */.rej({ ...spec.inputs }).safeParse(raw);
    // The schema is built from the very inputs that the type is derived from.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (result.success && misplaced.size === 0)
        return result.data;
    const issues = result.error?.issues ?? [];
    const others = issues.filter(({ path }) => !misplaced.has(String(path[0])));
    const readme = `See the inputs of ${spec.name} in its README.`;
    throw new guard_error/* GuardError */.U("usage", {
        says: `Bad input: ${[...[...misplaced].map(complaintOf), ...others.map(sentenceOf)].join("; ")}`,
        fix: misplaced.size === 0 ? readme : `Revoke the credential and take it out. ${readme}`,
    });
}

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __nccwpck_require__(8215);
;// CONCATENATED MODULE: ./.build/out/adapters/failure-report.js


const BUG_FIX = "Run again with debug logging, and report it with the output.";
function errorOf(error, debug) {
    if (error instanceof guard_error/* GuardError */.U)
        return { code: error.code, message: error.message, fix: error.fix };
    const text = error instanceof Error ? error.message : String(error);
    const stack = debug && error instanceof Error ? `\n${error.stack}` : "";
    return { code: "bug", message: `Bug in release-guard: ${text}${stack}`, fix: BUG_FIX };
}
/** A run that ended early is a report too: nothing was examined, and it says why. */
function reportOfFailure(action, error, debug) {
    const failure = errorOf(error, debug);
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        action,
        outcome: "error",
        summary: failure.message,
        examined: { files: 0, checks: 0 },
        verdicts: [],
        findings: [],
        error: failure,
    };
}
/** 0 passed, 1 refused or failed, 2 pending, 3 the caller must write something else. */
function exitCodeOf(report) {
    if (report.outcome === "passed")
        return 0;
    if (report.outcome === "pending")
        return 2;
    return report.error?.code === "usage" || report.error?.code === "policy" ? 3 : 1;
}

;// CONCATENATED MODULE: ./.build/out/domain/text/environment-secrets.js

/** `AUTH` and `KEY` only as the end of a word: there are authors and keyboards. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|KEYS?\d*(?=[_-]|$)|(?:^|[_-])AUTH(?=[_-]|$)/i;
const environment_secrets_SHORTEST = 8;
/** Path segments of an address that are long enough to be what opens it, as in a webhook. */
const SHORTEST_SEGMENT = 16;
/** Files that hold credentials are named in variables too, and every path of a report begins like theirs. */
const PATH = /^(?:~|\.{1,2}|[A-Za-z]:|\/(?:bin|dev|etc|github|home|mnt|opt|private|proc|root|run|srv|sys|tmp|usr|Users|var|Volumes|workspace|__[a-z]))[/\\]/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** What of an address is secret: who signs in, what is asked, long names in the path; host and scheme are everybody's. */
function secretsOfAddress(address) {
    const { username, password, searchParams, pathname } = new URL(address);
    const long = pathname.split("/").filter((segment) => segment.length >= SHORTEST_SEGMENT);
    return [username, password, ...searchParams.values(), ...long];
}
function secretsOfValue(value) {
    if (PATH.test(value))
        return [];
    return ADDRESS.test(value) && URL.canParse(value) ? secretsOfAddress(value) : [value];
}
/** What the runner tells everybody, so that a cache key made of a commit's SHA does not hide the SHA. */
const publicValues = (env) => new Set(Object.keys(env)
    .filter((name) => /^(?:GITHUB|RUNNER)_/.test(name) && !SECRET_NAME.test(name))
    .map((name) => env[name]));
/** Every value of the environment that its variable's name, or its own shape, says to be a credential. */
function environmentSecrets(env) {
    const known = publicValues(env);
    return Object.entries(env).flatMap(([name, value = ""]) => {
        const shaped = credentialsIn(value).map(({ from, to }) => value.slice(from, to));
        if (!SECRET_NAME.test(name) || known.has(value))
            return shaped;
        return [...shaped, ...secretsOfValue(value).filter((text) => text.trim().length >= environment_secrets_SHORTEST)];
    });
}

;// CONCATENATED MODULE: ./.build/out/adapters/known-secrets.js



/**
 * Teaches every secret among what the process was told, before anything can print. `conceal` gets
 * those of the inputs, which nobody may have masked; the runner masks those of the environment
 * itself. Gives back the plain inputs that hold a secret, by name, with its kind.
 */
function learnSecrets({ spec, raw, env }, redactor, conceal) {
    const secrets = secretInputs(spec, raw);
    const plain = Object.values(raw).filter((value) => !secrets.includes(value));
    const shaped = plain.flatMap((value) => credentialsIn(value).map(({ from, to }) => value.slice(from, to)));
    for (const secret of [...secrets, ...shaped])
        conceal(secret);
    for (const secret of environmentSecrets(env))
        redactor.learn(secret);
    return misplacedSecrets(spec, raw, (text) => redactor.kindIn(text));
}

;// CONCATENATED MODULE: ./.build/out/adapters/runner-commands.js


/**
 * The runner's file and line commands. Written here because `@actions/core` costs every action
 * about 100 ms at start for an HTTP client that most of them never use.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const maskCommand = (secret) => `::add-mask::${escapeData(secret)}`;
/** Appends `name=value` to the runner's output file; the delimiter is random, so no value can end it early. */
function setOutput(file, name, value) {
    if (file === undefined || file === "")
        return;
    const delimiter = `release-guard-${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** The runner drops a summary above 1 MiB, so it is cut at a line before that. */
const SUMMARY_LIMIT = 1_000_000;
function appendSummary(file, markdown) {
    if (file === undefined || file === "")
        return;
    const fits = Buffer.byteLength(markdown) <= SUMMARY_LIMIT;
    const cut = fits ? markdown : `${cutAtLine(markdown)}\n\n_The rest is in report.html._\n`;
    (0,external_node_fs_.appendFileSync)(file, cut);
}
function cutAtLine(markdown) {
    const head = Buffer.from(markdown).subarray(0, SUMMARY_LIMIT).toString("utf8");
    return head.slice(0, head.lastIndexOf("\n"));
}

;// CONCATENATED MODULE: ./.build/out/adapters/actions-runtime.js




















const sha256 = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
/** The runner would split a mask of several lines into each line, however short, so only whole lines are masked. */
function concealer(redactor) {
    return (secret) => {
        redactor.learn(secret);
        for (const part of secretParts(secret))
            if (!/[\r\n]/.test(part))
                process.stdout.write(`${maskCommand(part)}\n`);
    };
}
function runnerLog(redactor) {
    // Progress quotes strangers: registries, branches, files. It must neither command the runner nor the terminal.
    const say = (line) => process.stdout.write(`${commandFree(visible(redactor.redact(line)))}\n`);
    return {
        info: say,
        warn: say,
        debug: (line) => isDebug() && say(line),
    };
}
/** `report` is redacted already: a secret cut in two or escaped by a printer would not be known again. */
function writeReports({ report, folder, sources, redact }) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const write = (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(path, text);
        return path;
    };
    const json = printJson(report);
    const placed = report.action === "scan-workflow" || report.findings.some(({ place }) => place);
    return {
        report: write("report.json", json),
        "report-html": write("report.html", printHtml(report, redacted(sources, redact))),
        sarif: placed ? write("results.sarif", printSarif(report, { sources, redact })) : "",
        "report-digest": sha256(json),
    };
}
function directoryOf(spec, given) {
    if (given !== undefined && given !== "")
        return (0,external_node_path_.resolve)(given);
    return (0,external_node_path_.join)(process.env["RUNNER_TEMP"] ?? (0,external_node_os_namespaceObject.tmpdir)(), "release-guard", spec.name);
}
const isDebug = () => process.env["RUNNER_DEBUG"] === "1";
const annotate = (report) => {
    for (const line of printAnnotations(report))
        process.stdout.write(`${line}\n`);
};
/** Everything that leaves the process: files, outputs, summary, log, annotations. */
function deliver(delivery) {
    const { report, outputs, sources, redact } = delivery;
    const all = { outcome: report.outcome, ...writeReports(delivery), ...outputs };
    for (const [name, value] of Object.entries(all))
        setOutput(process.env["GITHUB_OUTPUT"], name, value);
    appendSummary(process.env["GITHUB_STEP_SUMMARY"], printSummary(report));
    process.stdout.write(printText(report, { sources: redacted(sources, redact) }));
    annotate(report);
}
/** What escapes every promise is a failure too. Node would print it as it is, secrets and all. */
function catchStrays(fail) {
    process.once("uncaughtException", (error) => {
        fail(error);
        // Whatever still runs must not end in a pass; what was printed must be out first.
        // oxlint-disable-next-line unicorn/no-process-exit
        process.stdout.write("", () => process.exit(1));
    });
}
/** The only meeting of an action with the runner: inputs, masks, outputs, summary, annotations, exit code. */
async function runAction(spec, useCase) {
    // Until the report is delivered, nothing has passed.
    process.exitCode = 1;
    const { env } = process;
    const redactor = new Redactor();
    const redact = (text) => redactor.redact(text);
    const failed = (error) => redactReport(reportOfFailure(spec.name, error, isDebug()), redact);
    const raw = rawInputs(spec, env);
    const conceal = concealer(redactor);
    const misplaced = learnSecrets({ spec, raw, env }, redactor, conceal);
    const given = misplaced.has("report-directory") ? "" : raw["report-directory"];
    const reportDirectory = directoryOf(spec, given);
    const finish = (done) => {
        try {
            deliver({ ...done, folder: reportDirectory, redact });
            process.exitCode = exitCodeOf(done.report);
        }
        catch (error) {
            // A report that cannot be written is no pass, and its error may quote a secret.
            annotate(failed(error));
        }
    };
    const fail = (error) => finish({ report: failed(error), outputs: {}, sources: NO_SOURCES });
    catchStrays(fail);
    const surroundings = { env, log: runnerLog(redactor), conceal, reportDirectory };
    try {
        const done = await useCase(parseInputs(spec, raw, misplaced), surroundings);
        const { report, sources = NO_SOURCES } = done;
        const clean = Object.entries(done.outputs).map(([name, value]) => [name, redact(value)]);
        const outputs = Object.fromEntries(clean);
        finish({ report: redactReport(report, redact), outputs, sources });
    }
    catch (error) {
        fail(error);
    }
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ sealPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __nccwpck_require__(7501);
;// CONCATENATED MODULE: ./.build/out/adapters/disk-workspace.js



const isBelow = (root, full) => full === root || full.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
const within = (root, path) => {
    const full = (0,external_node_path_.resolve)(root, path);
    if (isBelow(root, full))
        return full;
    throw new guard_error/* GuardError */.U("usage", {
        says: `${path} lies outside of ${root}`,
        fix: "Give a path inside the workspace.",
    });
};
/**
 * Refuses a path that a link leads out of the workspace: what a build left there could name any
 * file of the runner, and its content would be released. Folders are looked up once each.
 */
function linkGuard(root) {
    const folders = new Map();
    const real = (folder) => {
        const found = folders.get(folder) ?? external_node_fs_.realpathSync.native(folder);
        folders.set(folder, found);
        return found;
    };
    return (full) => {
        const isLink = (0,external_node_fs_.lstatSync)(full).isSymbolicLink();
        const place = isLink || full === root ? external_node_fs_.realpathSync.native(full) : real((0,external_node_path_.dirname)(full));
        if (isBelow(real(root), place))
            return;
        throw new guard_error/* GuardError */.U("usage", {
            says: `${(0,external_node_path_.relative)(root, full)} is or lies behind a link that leads out of ${root}`,
            fix: "Put the file itself in the place of the link.",
        });
    };
}
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
const failedRead = (path, error) => {
    const missing = codeOf(error) === "ENOENT";
    return new guard_error/* GuardError */.U(missing ? "not-found" : "unreadable", {
        says: missing ? `${path} does not exist` : `${path} cannot be read (${codeOf(error)})`,
        fix: missing
            ? "Check the path; it is taken relative to the workspace."
            : "Check the file's permissions.",
        cause: error,
    });
};
function describe(root, full) {
    const stat = (0,external_node_fs_.lstatSync)(full);
    const kind = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : "other";
    const path = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join("/");
    return { path, size: stat.size, mode: stat.mode & 0o777, kind };
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
const NONE = new Set();
function walk(root, full, skip) {
    return (0,external_node_fs_.readdirSync)(full, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(full, entry.name);
        if (!entry.isDirectory())
            return describe(root, path);
        return skip.has(entry.name) ? [] : walk(root, path, skip);
    });
}
/** A link is refused: to write through it would reach elsewhere, to replace it would lose it. */
function replaceFile(full, path, bytes) {
    const old = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (old?.isSymbolicLink() === true)
        throw new guard_error/* GuardError */.U("usage", {
            says: `${path} is a link, and links are not written to`,
            fix: "Name the file itself.",
        });
    const part = `${full}.part`;
    (0,external_node_fs_.rmSync)(part, { force: true });
    // Made anew, so that nobody's link stands in its place; with the rights of the file that it replaces.
    (0,external_node_fs_.writeFileSync)(part, bytes, { flag: "wx", ...(old && { mode: old.mode & 0o777 }) });
    if (old)
        (0,external_node_fs_.chmodSync)(part, old.mode & 0o777);
    (0,external_node_fs_.renameSync)(part, full);
}
/**
 * The folder at `folder`, for real. Everything happens at once: for many small files the way through
 * the thread pool costs more than the work, and `node:fs/promises` costs every start 3 ms.
 */
function diskWorkspace(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const checkLinks = linkGuard(root);
    return {
        root,
        async list(below, skip = NONE) {
            const full = within(root, below);
            try {
                return walk(root, full, skip).toSorted(byPath);
            }
            catch (error) {
                throw failedRead(below, error);
            }
        },
        async read(path) {
            try {
                const full = within(root, path);
                checkLinks(full);
                return (0,external_node_fs_.readFileSync)(full);
            }
            catch (error) {
                throw error instanceof guard_error/* GuardError */.U ? error : failedRead(path, error);
            }
        },
        async exists(path) {
            const full = within(root, path);
            try {
                return (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return false;
            }
        },
        async write(path, bytes) {
            const full = within(root, path);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(full), { recursive: true });
            checkLinks((0,external_node_path_.dirname)(full));
            replaceFile(full, path, bytes);
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __nccwpck_require__(9117);
;// CONCATENATED MODULE: ./.build/out/adapters/endpoints.js



const isLoopback = (address) => URL.canParse(address) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname);
const NAMES = ["npm", "fulcio", "rekor", "timestamp"];
const refuse = (says) => {
    throw new guard_error/* GuardError */.U("usage", {
        says,
        fix: "Unset RELEASE_GUARD_ENDPOINTS; only `release-guard rehearse` sets it.",
    });
};
function readRehearsal(path, apiUrl) {
    const text = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    if (typeof text !== "object" || text === null)
        return refuse(`${path} holds no endpoints`);
    const fields = new Map(Object.entries(text));
    const address = (name) => {
        const value = fields.get(name);
        if (typeof value === "string" && isLoopback(value))
            return value;
        return refuse(`${path}: ${name} is not a loopback address`);
    };
    const [npm, fulcio, rekor, timestamp] = NAMES.map(address);
    if (!npm || !fulcio || !rekor || !timestamp)
        return refuse(`${path} lacks an endpoint`);
    return {
        npm,
        fulcio,
        rekor,
        timestamp,
        trustedRoot: String(fields.get("trustedRoot")),
        // GitHub's double plays the issuer too, unless the file says otherwise.
        issuer: fields.has("issuer") ? address("issuer") : new URL(apiUrl).origin,
        rehearsal: true,
    };
}
/**
 * The public services, or a rehearsal's doubles.
 *
 * An attacker with a step in the job can set variables and so could lead us to servers of his own.
 * So doubles count only where they all live on loopback and GitHub's API does too: the runner
 * itself sets that address for every action, and no step can change it.
 */
function endpointsFrom(env) {
    const path = env["RELEASE_GUARD_ENDPOINTS"];
    if (path === undefined || path === "")
        return public_hosts/* PUBLIC_ENDPOINTS */.p;
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    if (!isLoopback(apiUrl))
        return refuse("RELEASE_GUARD_ENDPOINTS is set, but this is no rehearsal: GITHUB_API_URL is not on loopback");
    return readRehearsal(path, apiUrl);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __nccwpck_require__(7597);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./.build/out/adapters/exec-git.js


const COMMIT = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const COMMITTER_TIME = /^committer .* (\d{1,15}) [+-]\d{4}$/m;
/** Git sees where it finds its programs and its settings, and no secret. */
function environment() {
    const env = { GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    for (const name of ["PATH", "HOME", "USERPROFILE", "SystemRoot", "SYSTEMROOT"])
        if (process.env[name] !== undefined)
            env[name] = process.env[name];
    return env;
}
async function runner(folder) {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    return async (...args) => {
        const options = {
            cwd: folder,
            env: environment(),
            silent: true,
            ignoreReturnCode: true,
        };
        const { exitCode, stdout } = await getExecOutput("git", [...args], options);
        return exitCode === 0 ? stdout.trim() : undefined;
    };
}
/** Plumbing commands only: they start no program that the checkout's own settings could name. */
async function readHead(run) {
    const commit = COMMIT.safeParse(await run("rev-parse", "--verify", "HEAD"));
    if (!commit.success)
        return undefined;
    const [prefix, ref, origin, text] = await Promise.all([
        run("rev-parse", "--show-prefix"),
        run("symbolic-ref", "--quiet", "HEAD"),
        run("config", "--get", "remote.origin.url"),
        run("cat-file", "commit", commit.data),
    ]);
    const committedAt = COMMITTER_TIME.exec(text ?? "")?.[1];
    if (committedAt === undefined)
        return undefined;
    return {
        commit: commit.data,
        ref: ref ?? "HEAD",
        committedAt: Number(committedAt),
        origin: origin ?? "",
        atRoot: prefix === "",
    };
}
/** The git program, asked about the checkout at `folder`. */
function execGit(folder) {
    return {
        async head() {
            try {
                const head = await readHead(await runner(folder));
                return head === undefined ? (0,fact/* unknown */.L)("a git checkout with a commit") : (0,fact/* known */.e)(head);
            }
            catch {
                return (0,fact/* unknown */.L)("the program git");
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/ports/http.js
/** No answer came: the request may or may not have been carried out. */
class NoAnswer extends Error {
    reason;
    constructor(reason, message, cause) {
        super(message, { cause });
        this.name = "NoAnswer";
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./.build/out/adapters/fetch-http.js


const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const MAX_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const fetch_http_refuse = (says) => {
    throw new guard_error/* GuardError */.U("network", {
        says,
        fix: "Only HTTPS to the services that the policy names is allowed.",
    });
};
function checkAddress(url, allowed) {
    if (url.protocol !== "https:" && !LOOPBACK.has(url.hostname))
        fetch_http_refuse(`${url.origin} is not HTTPS`);
    // Loopback is no exception: a registry's redirect must not reach what else listens on this machine.
    if (!allowed.has(url.hostname))
        fetch_http_refuse(`${url.hostname} is not on the list of allowed hosts`);
}
const reasonOf = (error) => {
    const texts = [];
    for (let at = error; at instanceof Error; at = at.cause)
        texts.push(at.name, at.message, "code" in at ? String(at.code) : "");
    const text = texts.join(" ");
    if (/Timeout|ETIMEDOUT/i.test(text))
        return "timeout";
    if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH/.test(text))
        return "unreachable";
    return "reset";
};
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new NoAnswer("truncated", `The answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function exchange(request, url, signal) {
    const headers = new Headers(request.headers);
    const home = url.origin === new URL(request.url).origin;
    // A redirect may lead to a host that must never see the credential.
    if (request.authorization !== undefined && home)
        headers.set("authorization", request.authorization);
    const response = await fetch(url, {
        method: request.method,
        headers,
        redirect: "manual",
        signal,
        ...(request.body !== undefined && {
            body: typeof request.body === "string" ? request.body : new Uint8Array(request.body),
        }),
    });
    return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await readBody(response, request.maxBytes ?? DEFAULT_MAX_BYTES),
    };
}
const isRedirect = (request, answer) => answer.status >= 300 &&
    answer.status < 400 &&
    request.method === "GET" &&
    "location" in answer.headers;
async function follow(request, allowed) {
    const signal = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    let url = new URL(request.url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        checkAddress(url, allowed);
        // Each hop depends on the answer before it.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await exchange(request, url, signal);
        if (!isRedirect(request, answer))
            return answer;
        url = new URL(answer.headers["location"] ?? "", url);
    }
    return fetch_http_refuse(`${request.url} redirects more than ${MAX_REDIRECTS} times`);
}
/** HTTP by Node's fetch. `allowedHosts` are host names; only on loopback they may be asked by plain HTTP. */
function fetchHttp(allowedHosts) {
    const allowed = new Set(allowedHosts);
    return {
        async send(request) {
            try {
                return await follow(request, allowed);
            }
            catch (error) {
                if (error instanceof guard_error/* GuardError */.U || error instanceof NoAnswer)
                    throw error;
                const { host, pathname } = new URL(request.url);
                throw new NoAnswer(reasonOf(error), `${request.method} ${host}${pathname} got no answer`, error);
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __nccwpck_require__(961);
// EXTERNAL MODULE: ./.build/out/domain/package/package-name.js + 1 modules
var package_name = __nccwpck_require__(2536);
;// CONCATENATED MODULE: ./.build/out/domain/registry/published.js
/** A package that the registry does not know. */
const NOT_PUBLISHED = { versions: new Map(), tags: new Map() };

;// CONCATENATED MODULE: ./.build/out/domain/release/retry-delay.js
/** Longest wait between two attempts, in milliseconds. */
const CAP_MS = 60_000;
/** `Retry-After` as milliseconds from `now`: delta-seconds or an HTTP date (RFC 9110, 10.2.3); undefined where it is neither. */
function retryAfterMs(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const at = parseHttpDate(text);
    return at === undefined ? undefined : Math.max(0, at - now);
}
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseHttpDate(text) {
    if (!HTTP_DATE.test(text))
        return undefined;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
}
/** Full jitter: anything up to base * 2^attempt, capped. `chance` is in [0, 1). */
const backoffMs = (attempt, chance, baseMs = 1000) => Math.floor(chance * Math.min(CAP_MS, baseMs * 2 ** attempt));

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __nccwpck_require__(8215);
;// CONCATENATED MODULE: ./.build/out/ports/retry.js

const done = (value) => ({ done: true, value });
const again = (failure, notBeforeMs) => ({
    done: false,
    failure,
    ...(notBeforeMs !== undefined && { notBeforeMs }),
});
/**
 * Runs `attempt` until it is done, its attempts are used up or the deadline would pass while
 * waiting; then the last failure is thrown. Which answers are worth a repeat is the caller's
 * knowledge: a repeat of a write whose outcome is unknown must first ask what happened.
 */
async function retry(clock, policy, attempt) {
    for (let number = 0;; number += 1) {
        // Attempts follow each other by nature.
        // oxlint-disable-next-line no-await-in-loop
        const result = await attempt(number);
        if (result.done)
            return result.value;
        const delay = Math.max(backoffMs(number, clock.chance(), policy.baseMs), result.notBeforeMs ?? 0);
        if (number + 1 >= policy.attempts || clock.now() + delay > policy.deadline)
            throw result.failure;
        // oxlint-disable-next-line no-await-in-loop
        await clock.wait(delay);
    }
}

;// CONCATENATED MODULE: ./.build/out/adapters/npm-index.js








/** The short form of a packument, made for installers. Source: npm/registry, "package-metadata.md". */
const ABBREVIATED = "application/vnd.npm.install-v1+json";
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
const version = schemas/* looseObject */._H3({
    dist: schemas/* looseObject */._H3({ integrity: schemas/* string */.YjP().optional() }),
    hasInstallScript: schemas/* boolean */.zMY().default(false),
});
const packument = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    "dist-tags": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), version),
});
function read(name, body) {
    const found = packument.parse(JSON.parse(new TextDecoder().decode(body)));
    if (found.name !== name)
        throw new TypeError(`it speaks of ${found.name}`);
    const versions = Object.entries(found.versions).map(([number, { dist, hasInstallScript }]) => [
        number,
        { hasInstallScript, ...(dist.integrity !== undefined && { integrity: dist.integrity }) },
    ]);
    return { versions: new Map(versions), tags: new Map(Object.entries(found["dist-tags"])) };
}
async function ask({ http, clock, base }, name) {
    try {
        const answer = await http.send({
            method: "GET",
            url: `${base}/${name.replace("/", "%2f")}`,
            headers: { accept: ABBREVIATED, "user-agent": `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}` },
        });
        if (!TRANSIENT.has(answer.status))
            return done(answer);
        const notBefore = retryAfterMs(answer.headers["retry-after"], clock.now());
        return again(new Error(`it answered ${answer.status}`), notBefore);
    }
    catch (error) {
        if (error instanceof NoAnswer)
            return again(error);
        throw error;
    }
}
const npm_index_reasonOf = (error) => error instanceof errors/* ZodError */.G || error instanceof SyntaxError
    ? "its answer is no description of a package"
    : error instanceof Error
        ? error.message
        : String(error);
async function lookUp(registry, name) {
    const { clock, waitMs = 1000 } = registry;
    const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
    const answer = await retry(clock, policy, () => ask(registry, name));
    if (answer.status === 404)
        return (0,fact/* known */.e)(NOT_PUBLISHED);
    if (answer.status !== 200)
        throw new Error(`it answered ${answer.status}`);
    return (0,fact/* known */.e)(read(name, answer.body));
}
/** A registry that speaks npm's interface. Reads are repeated; whatever stays unclear is unknown, never "not published". */
function npmIndex(registry) {
    return {
        async published(name) {
            if ((0,package_name/* packageNameFault */.M)(name) !== undefined)
                return (0,fact/* unknown */.L)("a name that npm takes");
            try {
                return await lookUp(registry, name);
            }
            catch (error) {
                return (0,fact/* unknown */.L)(`an answer of the registry about ${name} (${npm_index_reasonOf(error)})`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __nccwpck_require__(8080);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-pack-list.js




const globs = schemas/* array */.YOg(schemas/* string */.YjP());
const rootManifest = schemas/* object */.Ikc({ workspaces: schemas/* union */.KCZ([globs, schemas/* object */.Ikc({ packages: globs })]) });
const slashed = (path) => path.split(external_node_path_.sep).join("/");
async function workspacesIn(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "package.json"), "utf8").catch(() => "null");
    const found = rootManifest.safeParse(parsed(text)).data?.workspaces ?? [];
    return "packages" in found ? found.packages : found;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The folder above whose workspaces name this package: npm honours the ignore files between the two. */
async function workspaceRootOf(root, folder) {
    for (let above = (0,external_node_path_.dirname)(folder); above.startsWith(root); above = (0,external_node_path_.dirname)(above)) {
        // The nearest one counts.
        // oxlint-disable-next-line no-await-in-loop
        const patterns = await workspacesIn(above);
        const path = slashed((0,external_node_path_.relative)(above, folder));
        if (patterns.some((pattern) => (0,external_node_path_.matchesGlob)(path, (0,package_manifest/* packedPath */.e3)(pattern))))
            return above;
        if (above === (0,external_node_path_.dirname)(above))
            return undefined;
    }
    return undefined;
}
/** npm hands its walker the commands as an object of plain paths. */
const normalised = (manifest) => ({
    ...manifest,
    bin: Object.fromEntries(Object.entries((0,package_manifest/* binsOf */.II)(manifest)).map(([name, path]) => [name, (0,package_manifest/* packedPath */.e3)(path)])),
});
/** npm's own walker, over the workspace at `root`; loaded when it is used. */
function npmPackList(root) {
    const base = (0,external_node_path_.resolve)(root);
    return {
        async filesOf(folder, manifest) {
            const path = (0,external_node_path_.resolve)(base, folder);
            const above = await workspaceRootOf(base, path);
            const { default: packlist } = await __nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6549, 19));
            const files = await packlist({ path, package: normalised(manifest), isProjectRoot: true, edgesOut: new Map() }, above === undefined ? {} : { prefix: above, workspaces: [path] });
            const plain = files.map((file) => file.replace(/^\.\//, ""));
            return Promise.all(plain.map(async (file) => ({
                path: file,
                mode: (await (0,promises_.lstat)((0,external_node_path_.join)(path, file))).mode & 0o777,
            })));
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/adapters/run-environment.js


const run_environment_text = schemas/* string */.YjP().min(1);
const schema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    GITHUB_REPOSITORY_ID: schemas/* string */.YjP().regex(/^\d+$/),
    GITHUB_REPOSITORY_OWNER_ID: schemas/* string */.YjP().regex(/^\d+$/),
    GITHUB_SHA: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    GITHUB_REF: run_environment_text,
    GITHUB_REF_TYPE: schemas/* string */.YjP().default(""),
    GITHUB_EVENT_NAME: run_environment_text,
    GITHUB_ACTOR: run_environment_text,
    GITHUB_ACTOR_ID: schemas/* string */.YjP().regex(/^\d+$/),
    GITHUB_TRIGGERING_ACTOR: run_environment_text,
    GITHUB_RUN_ID: schemas/* string */.YjP().regex(/^\d+$/),
    GITHUB_RUN_ATTEMPT: schemas/* string */.YjP().regex(/^\d+$/),
    GITHUB_WORKFLOW_REF: run_environment_text,
    GITHUB_WORKFLOW_SHA: schemas/* string */.YjP().default(""),
    GITHUB_JOB: run_environment_text,
    GITHUB_SERVER_URL: schemas/* url */.OZ5().default("https://github.com"),
    RUNNER_ENVIRONMENT: schemas/* string */.YjP().default(""),
});
/** The run as the runner describes it. Throws a `GuardError` that names every variable that is missing or odd. */
function runContextFrom(env) {
    const result = schema.safeParse(env);
    if (!result.success)
        throw new guard_error/* GuardError */.U("usage", {
            says: `This is not a GitHub Actions run: ${result.error.issues.map(({ path }) => path.join(".")).join(", ")} missing or malformed`,
            fix: "Run it in a workflow, or use `release-guard rehearse` on your own machine.",
        });
    const { data } = result;
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: data.GITHUB_REPOSITORY_ID,
        ownerId: data.GITHUB_REPOSITORY_OWNER_ID,
        sha: data.GITHUB_SHA,
        ref: data.GITHUB_REF,
        refType: data.GITHUB_REF_TYPE,
        eventName: data.GITHUB_EVENT_NAME,
        actor: data.GITHUB_ACTOR,
        actorId: data.GITHUB_ACTOR_ID,
        triggeringActor: data.GITHUB_TRIGGERING_ACTOR,
        runId: data.GITHUB_RUN_ID,
        runAttempt: Number(data.GITHUB_RUN_ATTEMPT),
        workflowRef: data.GITHUB_WORKFLOW_REF,
        workflowSha: data.GITHUB_WORKFLOW_SHA,
        job: data.GITHUB_JOB,
        serverUrl: data.GITHUB_SERVER_URL,
        runnerEnvironment: data.RUNNER_ENVIRONMENT,
    };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.build/out/adapters/system-clock.js

const systemClock = {
    now: () => Date.now(),
    wait: (ms) => (0,external_node_timers_promises_namespaceObject.setTimeout)(ms),
    chance: () => Math.random(),
};

;// CONCATENATED MODULE: ./.build/out/adapters/seal-ports.js








/** Everything that sealing needs of the world, for the workspace at `folder`. */
function sealPorts(folder, env) {
    const { npm: registry, rehearsal } = endpointsFrom(env);
    const waitMs = rehearsal ? 10 : 1000;
    const http = fetchHttp([new URL(registry).hostname]);
    return {
        workspace: diskWorkspace(folder),
        packList: npmPackList(folder),
        git: execGit(folder),
        index: npmIndex({ http, clock: systemClock, base: registry, waitMs }),
        clock: systemClock,
        run: env["GITHUB_ACTIONS"] === "true" ? runContextFrom(env) : undefined,
        registry,
    };
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ assetChecks)
});

;// CONCATENATED MODULE: ./.build/out/domain/asset/python-file-name.js
const WHEEL = /\.whl$/;
/** Name, version, perhaps a build number, and three tags (PEP 427). */
const PARTS_OF_A_WHEEL = [5, 6];
const SDIST = /\.tar\.gz$/;
/** Version part of the name of a wheel; undefined where the name is malformed. */
function wheelVersion(name) {
    const parts = name.replace(WHEEL, "").split("-");
    return PARTS_OF_A_WHEEL.includes(parts.length) ? parts[1] : undefined;
}
/** Version part of the name of an sdist (PEP 625), which has one hyphen. */
function sdistVersion(name) {
    const [, version, ...more] = name.replace(SDIST, "").split("-");
    return more.length === 0 ? version : undefined;
}
/** What the name of a file of Python says; undefined for other files. `isSdist` tells whether a `.tar.gz` is one. */
function pythonFile(name, isSdist) {
    if (WHEEL.test(name))
        return { kind: "wheel", version: wheelVersion(name) };
    if (SDIST.test(name) && isSdist)
        return { kind: "sdist", version: sdistVersion(name) };
    return undefined;
}

;// CONCATENATED MODULE: ./.build/out/domain/release/python-version.js
/** The parts of a version as PEP 440 writes them, with the spellings that it lets pass. */
const VERSION = new RegExp([
    String.raw `^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,18}(?:\.\d{1,18}){0,20})`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d{0,18}))?`,
    String.raw `(?:-(?<bare>\d{1,18})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,18}))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,18}))?`,
    String.raw `(?:\+(?<local>[a-z0-9]{1,64}(?:[-_.][a-z0-9]{1,64}){0,10}))?$`,
].join(""));
const PRE = {
    alpha: "a",
    beta: "b",
    c: "rc",
    pre: "rc",
    preview: "rc",
};
const number = (digits) => String(BigInt(digits || "0"));
const part = (text, print) => text === undefined ? "" : print(text);
const epochOf = ({ epoch }) => part(epoch, (digits) => (number(digits) === "0" ? "" : `${number(digits)}!`));
const prereleaseOf = ({ pre, preNumber, dev, devNumber }) => ({
    pre: part(pre, (word) => `${PRE[word] ?? word}${number(preNumber)}`),
    dev: part(dev, () => `.dev${number(devNumber)}`),
});
const postOf = ({ bare, post, postNumber }) => part(bare ?? post, () => `.post${number(bare ?? postNumber)}`);
/** The normal form of a version (PEP 440); undefined for what is none. Zeros at the end stay, so that 1.0 is not 1.0.0. */
function pythonVersion(text) {
    const parts = VERSION.exec(text.trim().toLowerCase())?.groups;
    if (parts === undefined)
        return undefined;
    const { release = "", local } = parts;
    const numbers = release.split(".").map(number).join(".");
    const { pre, dev } = prereleaseOf(parts);
    const localText = part(local, (words) => `+${words.replaceAll(/[-_]/g, ".")}`);
    return `${epochOf(parts)}${numbers}${pre}${postOf(parts)}${dev}${localText}`;
}

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __nccwpck_require__(7345);
;// CONCATENATED MODULE: ./.build/out/checks/asset/asset-version-differs.js




/** An sdist has its metadata in its own folder (PEP 643). */
const METADATA = /^[^/]+\/PKG-INFO$/;
const isSdist = ({ own, members }) => 
// What could not be opened may be one.
!own.opened ||
    members.some(({ name, shown }) => METADATA.test(name) && shown === `${own.shown}: ${name}`);

/* harmony default export */ const asset_version_differs = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "asset-version-differs",
    title: "A built file carries another version than the release",
    severity: "high",
    why: "An index takes the version from the name of the file. A file of another version, often one that an earlier build left, would be published under a tag and a provenance that speak of this one.",
    fix: "Give as `version` exactly what the build writes into the names of its files, or empty the folder before the build.",
    *inspect(subject) {
        const { own, version } = subject;
        if (version === undefined) {
            yield { notApplicable: "the npm package tells the version of the release" };
            return;
        }
        const file = pythonFile(own.name, isSdist(subject));
        if (file === undefined) {
            yield { notApplicable: "no file is a wheel or an sdist of Python" };
            return;
        }
        const [wanted, found] = [version, file.version ?? ""].map(pythonVersion);
        if (file.version === undefined)
            yield { needs: `the name of a ${file.kind} that tells its version instead of ${own.name}` };
        else if (file.version === version)
            return;
        else if (wanted === undefined || found === undefined)
            yield { needs: `versions of PEP 440 to compare: ${version} with that of ${own.name}` };
        else if (wanted !== found)
            yield { message: `${own.name} carries the version ${found}, but the release is ${wanted}` };
    },
    examples: {
  "bad": [
    {
      "title": "a wheel of another version"
    },
    {
      "title": "an sdist of another version"
    }
  ],
  "good": [
    {
      "title": "a wheel"
    },
    {
      "title": "a wheel with a build number"
    },
    {
      "title": "an sdist"
    },
    {
      "title": "another spelling of the same version"
    },
    {
      "title": "an archive that is no sdist"
    },
    {
      "title": "a program"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/asset/asset-subject.js
/** What is read as it stands: everything but the archives that were opened. */
const plainFiles = ({ own, members }) => [own, ...members].filter(({ opened }) => !opened);

// EXTERNAL MODULE: ./.build/out/domain/package/content/find-credentials.js + 12 modules
var find_credentials = __nccwpck_require__(1716);
;// CONCATENATED MODULE: ./.build/out/checks/asset/credential-in-asset.js





/** The longest text that can be searched, in bytes: V8 holds no longer one. */
const LONGEST = 500 * 1024 * 1024;


/* harmony default export */ const credential_in_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "credential-in-asset",
    title: "A file of the release holds a credential",
    severity: "critical",
    why: "Everyone can download the files of a release, and scanners read them within minutes. A wheel or an archive takes along what lay in the folder.",
    fix: "Revoke the credential, remove it from the file, build and seal again. An example value that has to stay can be ignored in the policy by its path inside of the archive, without the folder that holds everything.",
    *inspect(subject) {
        for (const { shown, path, bytes } of plainFiles(subject)) {
            if (bytes.byteLength > LONGEST) {
                yield { needs: `a file of at most 500 MiB instead of ${shown}` };
                continue;
            }
            for (const { line, what, severity, confidence } of (0,find_credentials/* findCredentials */.g)(bytes)) {
                const at = { line, column: 1, offset: 0 };
                yield {
                    message: `${shown}, line ${line}, holds what looks like ${what}`,
                    at: { path, start: at, end: at },
                    severity,
                    confidence,
                };
            }
        }
    },
    examples: {
  "bad": [
    {
      "title": "a token in a plain file"
    },
    {
      "title": "a token in an archive"
    },
    {
      "title": "a private key in an archive in an archive"
    },
    {
      "title": "a token in an archive that cannot be opened"
    }
  ],
  "good": [
    {
      "title": "a program"
    },
    {
      "title": "an archive without a credential"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/stray-kind.js
var stray_kind = __nccwpck_require__(6581);
;// CONCATENATED MODULE: ./.build/out/checks/asset/stray-asset.js



const FIRST = { line: 1, column: 1, offset: 0 };

/* harmony default export */ const stray_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "stray-asset",
    title: "A file of the release should stay at home",
    severity: "high",
    why: "Build tools pack whatever lies in the folder, and a pattern such as `dist/*` takes along what an earlier build left. Settings, keys and dumps have leaked to everyone that way.",
    fix: "Remove the file from the folder that is built or exclude it there, narrow `files`, and seal again. A file that has to stay can be ignored in the policy by its path inside of the archive, without the folder that holds everything.",
    *inspect({ own, members }) {
        for (const file of [own, ...members]) {
            const stray = (0,stray_kind/* strayKind */.s)(file.name, file.bytes);
            // An asset may be an archive; what is in it is looked at.
            if (stray === undefined || (file === own && stray.what === stray_kind/* NESTED_ARCHIVE */.D))
                continue;
            const { what, severity } = stray;
            const at = { path: file.path, start: FIRST, end: FIRST };
            yield { message: `${file.shown} ${what}`, severity, at };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a key store"
    },
    {
      "title": "a private key"
    },
    {
      "title": ".env in an archive"
    },
    {
      "title": "lib/.npmrc in an archive"
    },
    {
      "title": ".git/config in an archive"
    },
    {
      "title": "old.tgz in an archive"
    }
  ],
  "good": [
    {
      "title": "a program"
    },
    {
      "title": "an archive"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/asset/unopened-asset.js


/** A longer list helps nobody; report.json has it. */
const MOST_NAMED = 10;
const unopened_asset_FIRST = { line: 1, column: 1, offset: 0 };
/* harmony default export */ const unopened_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "unopened-asset",
    title: "An archive of the release was not looked into",
    severity: "high",
    hygiene: true,
    why: "What nobody looked into may hold anything. An archive that is malformed on purpose shows one content to a checker and another one to the user's tool.",
    fix: "Build the archive again with an ordinary tool as .zip, .whl, .tar.gz or .tgz. For other kinds, set `could-not-check: { unopened-asset: warn }` in the policy and look into them yourself.",
    *inspect({ unopened }) {
        const beyond = unopened.filter(({ broken }) => !broken);
        for (const { file, why } of beyond.slice(0, MOST_NAMED))
            yield { needs: `another archive instead of ${file.shown}, which ${why}` };
        if (beyond.length > MOST_NAMED)
            yield { needs: `others instead of ${beyond.length - MOST_NAMED} more archives` };
        for (const { file, why } of unopened.filter(({ broken }) => broken))
            yield {
                message: `${file.shown} was not looked into: it ${why}`,
                at: { path: file.path, start: unopened_asset_FIRST, end: unopened_asset_FIRST },
            };
    },
    examples: {
  "bad": [
    {
      "title": "a zip that is none"
    },
    {
      "title": "an archive that is cut off"
    },
    {
      "title": "an archive under another kind's name"
    }
  ],
  "good": [
    {
      "title": "no archive"
    },
    {
      "title": "an archive that was opened"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/asset-registry.js
// Printed by npm run generate. Do not edit.




const assetChecks = [asset_version_differs, credential_in_asset, stray_asset, unopened_asset];


/***/ }),

/***/ 7345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ defineSubjectCheck)
/* harmony export */ });


const defineSubjectCheck = (check) => check;


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packageChecks)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __nccwpck_require__(2088);
;// CONCATENATED MODULE: ./.build/out/domain/package/dependency-range.js

const ALIAS = /^npm:(?:@[^/@]+\/)?[^/@]+(?:@(.+))?$/;
const TAG = /^[a-zA-Z][\w.-]*$/;
/** Why a package on the registry should not depend on this; undefined where it may. */
function dependencyFault(range) {
    const text = range.trim();
    const alias = ALIAS.exec(text);
    const wanted = alias ? (alias[1] ?? "") : text;
    if ((0,semver.validRange)(wanted) !== null || (0,semver.valid)(wanted) !== null)
        return undefined;
    if (/^(file|link|portal):/.test(text) || /^[./~]/.test(text))
        return "a folder of this machine";
    if (/^(workspace|catalog|patch):/.test(text))
        return "a protocol that only the workspace knows";
    if (/^https?:/.test(text))
        return "an address that can serve other bytes tomorrow";
    if (TAG.test(wanted))
        return "a tag, which moves";
    return "a repository, which can be moved or deleted";
}

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __nccwpck_require__(7345);
;// CONCATENATED MODULE: ./.build/out/checks/package/bad-dependency-range.js



const FIELDS = ["dependencies", "optionalDependencies", "peerDependencies"];

/* harmony default export */ const bad_dependency_range = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-dependency-range",
    title: "A dependency does not come from the registry",
    severity: "high",
    why: "Folders and workspace protocols do not exist on the users' machines, and what lies in a repository or at an address can be exchanged later.",
    fix: "Depend on a published version by a semantic version range.",
    *inspect({ manifest }) {
        for (const field of FIELDS)
            for (const [name, range] of Object.entries(manifest[field])) {
                const fault = dependencyFault(range);
                if (fault !== undefined)
                    yield {
                        message: `${field}.${name} is ${range}: ${fault}`,
                        ...(fault.startsWith("a tag") && { severity: "medium" }),
                    };
            }
    },
    examples: {
  "bad": [
    {
      "title": "file:../dep"
    },
    {
      "title": "link:../dep"
    },
    {
      "title": "../dep"
    },
    {
      "title": "workspace:^"
    },
    {
      "title": "catalog:"
    },
    {
      "title": "git+https://github.com/octo/dep.git"
    },
    {
      "title": "octo/dep"
    },
    {
      "title": "github:octo/dep#main"
    },
    {
      "title": "https://octo.example/dep.tgz"
    },
    {
      "title": "latest"
    },
    {
      "title": "npm:other@next"
    },
    {
      "title": "an optional one"
    }
  ],
  "good": [
    {
      "title": "ranges"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/package-name.js + 1 modules
var package_name = __nccwpck_require__(2536);
// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __nccwpck_require__(8948);
;// CONCATENATED MODULE: ./.build/out/checks/package/bad-name.js







/* harmony default export */ const bad_name = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-name",
    title: "The package's name is not one that npm takes, or not the expected one",
    severity: "high",
    why: "A release under another name is another package: the intended one stays without its update.",
    fix: "Correct `name` in package.json, or `package` of the npm target in the policy.",
    *inspect(subject) {
        const { name } = subject.manifest;
        const fault = (0,package_name/* packageNameFault */.M)(name);
        if (fault !== undefined)
            yield { message: `The name ${JSON.stringify(name)} ${fault}` };
        const expected = (0,package_subject/* npmTargetOf */.Y8)(subject)?.package;
        if (expected !== undefined && expected !== name)
            yield { message: `The name is ${name}, but the policy publishes ${expected}` };
    },
    examples: {
  "bad": [
    {
      "title": "no name"
    },
    {
      "title": "Sample"
    },
    {
      "title": "@octo/sam/ple"
    },
    {
      "title": "@octo/"
    },
    {
      "title": ".sample"
    },
    {
      "title": "node_modules"
    },
    {
      "title": "fs"
    },
    {
      "title": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    },
    {
      "title": "not the policy's name"
    }
  ],
  "good": [
    {
      "title": "a scoped name"
    },
    {
      "title": "a bare name"
    },
    {
      "title": "the policy's name"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/bad-version.js



/** What git allows in a ref's name (git-check-ref-format), narrowed to characters that need no quoting. */
const bad_version_TAG = /^(?![/.-])(?!.*(\.\.|\/\/|\/\.|\.lock(\/|$)))[A-Za-z0-9._/@+-]+(?<![/.])$/;
const TAGS = "refs/tags/";
const holdsVersion = (tag, version) => tag.endsWith(version) && !/[A-Za-z0-9.+-]$/.test(tag.slice(0, -version.length).replace(/v$/, ""));
/** The version as the standard writes it; the parser also takes blanks and a leading v. */
const written = ({ version, build }) => build.length > 0 ? `${version}+${build.join(".")}` : version;


/* harmony default export */ const bad_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-version",
    title: "The version is not a plain semantic version, or the tag names another one",
    severity: "high",
    why: "Registry, tag and release are found by the version; where they disagree nobody can tell which source a package was made from.",
    fix: "Write the version as MAJOR.MINOR.PATCH with an optional prerelease, and let the tag end with it.",
    *inspect({ manifest: { version }, tag, ref }) {
        const parsed = (0,semver.parse)(version);
        if (parsed === null || written(parsed) !== version)
            yield { message: `The version ${JSON.stringify(version)} is not a semantic version` };
        else if (parsed.build.length > 0)
            yield { message: `The version ${version} has build metadata, which npm drops` };
        if (!bad_version_TAG.test(tag))
            yield { message: `The tag ${JSON.stringify(tag)} is not a name git takes` };
        else if (!holdsVersion(tag, version))
            yield { message: `The tag ${tag} does not name the version ${version}` };
        if (ref.startsWith(TAGS) && ref.slice(TAGS.length) !== tag)
            yield { message: `The run is for the tag ${ref.slice(TAGS.length)}, not for ${tag}` };
    },
    examples: {
  "bad": [
    {
      "title": ""
    },
    {
      "title": "1.2"
    },
    {
      "title": "v1.2.3"
    },
    {
      "title": " 1.2.3"
    },
    {
      "title": "01.2.3"
    },
    {
      "title": "1.2.3+build"
    },
    {
      "title": "another version"
    },
    {
      "title": "a longer version"
    },
    {
      "title": "no version"
    },
    {
      "title": "a blank"
    },
    {
      "title": "two dots"
    },
    {
      "title": "a run of another tag"
    }
  ],
  "good": [
    {
      "title": "v and the version"
    },
    {
      "title": "the bare version"
    },
    {
      "title": "a package in front"
    },
    {
      "title": "a package and v in front"
    },
    {
      "title": "a run of this tag"
    },
    {
      "title": "a prerelease"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/find-credentials.js + 12 modules
var find_credentials = __nccwpck_require__(1716);
;// CONCATENATED MODULE: ./.build/out/checks/package/credential-in-package.js









/* harmony default export */ const credential_in_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "credential-in-package",
    title: "The package holds a credential",
    severity: "critical",
    why: "A published package is read by scanners within minutes, and a version cannot be taken back.",
    fix: "Revoke the credential, remove it from the file, and seal again. An example value that has to stay can be ignored in the policy by its path.",
    *inspect(subject) {
        for (const { path, bytes, kind } of subject.entries) {
            if (kind !== "file")
                continue;
            for (const { line, what, severity, confidence } of (0,find_credentials/* findCredentials */.g)(bytes))
                yield {
                    message: `${path}, line ${line}, holds what looks like ${what}`,
                    at: (0,package_subject/* placeIn */.VV)(subject, path, line),
                    severity,
                    confidence,
                };
        }
    },
    examples: {
  "bad": [
    {
      "title": "an npm token"
    },
    {
      "title": "a GitHub token"
    },
    {
      "title": "a PyPI token"
    },
    {
      "title": "a private key"
    },
    {
      "title": "an AWS key id"
    },
    {
      "title": "an npm token whose checksum is wrong"
    }
  ],
  "good": [
    {
      "title": "no credential"
    },
    {
      "title": "the head of a key without a key"
    },
    {
      "title": "a placeholder"
    },
    {
      "title": "a longer word"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __nccwpck_require__(8080);
;// CONCATENATED MODULE: ./.build/out/domain/package/entry-points.js

const SCRIPTS = [
    "",
    ".js",
    ".json",
    ".node",
    ".cjs",
    ".mjs",
    "/index.js",
    "/index.json",
    "/index.node",
];
const TYPES = ["", ".d.ts", ".d.mts", ".d.cts", ".ts", ".tsx", "/index.d.ts", "/index.ts"];
/** Conditions that Node or every bundler takes. */
const COMMON = new Set(["import", "require", "default", "node", "module-sync", "node-addons"]);
const TOOLS = new Set([
    "types",
    "browser",
    "development",
    "production",
    "worker",
    "deno",
    "bun",
    "react-native",
]);
/** Who misses a file behind one more condition. */
function narrowed(missedBy, key) {
    if (key.startsWith(".") || COMMON.has(key))
        return missedBy;
    return TOOLS.has(key) && missedBy !== "nobody" ? "tools" : "nobody";
}
function* single(field, target, endings) {
    if (typeof target !== "string" || (0,package_manifest/* packedPath */.e3)(target) === "")
        return;
    const candidates = endings.map((ending) => (0,package_manifest/* packedPath */.e3)(target) + ending);
    yield { field, target, candidates, missedBy: endings === SCRIPTS ? "everyone" : "tools" };
}
function* exported(field, value, missedBy) {
    if (typeof value === "string")
        yield { field, target: value, candidates: [(0,package_manifest/* packedPath */.e3)(value)], missedBy };
    if (Array.isArray(value))
        for (const item of value)
            yield* exported(field, item, "tools");
    else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value))
            yield* exported(`${field}.${key}`, inner, narrowed(missedBy, key));
}
/** Every file that package.json promises. */
function* entryPointsOf(manifest) {
    yield* single("main", manifest.main, SCRIPTS);
    yield* single("module", manifest.module, [...SCRIPTS]);
    yield* single("browser", manifest.browser, [...SCRIPTS]);
    yield* single("types", manifest.types, TYPES);
    yield* single("typings", manifest.typings, TYPES);
    yield* exported("exports", manifest.exports, "everyone");
    for (const [name, path] of Object.entries((0,package_manifest/* binsOf */.II)(manifest)))
        yield {
            field: `bin.${name}`,
            target: path,
            candidates: [(0,package_manifest/* packedPath */.e3)(path)],
            missedBy: "everyone",
        };
    for (const man of [manifest.man ?? []].flat())
        yield { field: "man", target: man, candidates: [(0,package_manifest/* packedPath */.e3)(man)], missedBy: "tools" };
}
const literal = (text) => text.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw `\$&`);
/** Every star of a target stands for the same text. Source: nodejs.org, "Subpath patterns". */
function patternOf(target) {
    const [before = "", ...after] = (0,package_manifest/* packedPath */.e3)(target).split("*").map(literal);
    const rest = after.map((part, index) => (index === 0 ? `(.+)${part}` : `\\1${part}`));
    return new RegExp(`^${before}${rest.join("")}$`);
}
/** Whether the package holds what an entry point names. */
function isServed({ candidates, target }, paths) {
    if (candidates.some((candidate) => paths.has(candidate)))
        return true;
    if (target.includes("*")) {
        const pattern = patternOf(target);
        return [...paths].some((path) => pattern.test(path));
    }
    const folder = (0,package_manifest/* packedPath */.e3)(target) === "" ? "" : `${(0,package_manifest/* packedPath */.e3)(target)}/`;
    return target.endsWith("/") && [...paths].some((path) => path.startsWith(folder));
}

;// CONCATENATED MODULE: ./.build/out/checks/package/missing-entry-point.js





const SCRIPT = /\.[cm]?js$|(^|\/)[^./]+$/;
const EXECUTABLE = 0o111;
const SEVERITY = { everyone: "high", tools: "medium", nobody: "low" };
function* binFaults(subject) {
    for (const [name, target] of Object.entries((0,package_manifest/* binsOf */.II)(subject.manifest))) {
        const file = (0,package_subject/* fileAt */.Wd)(subject, (0,package_manifest/* packedPath */.e3)(target));
        if (file === undefined)
            continue;
        const begins = Buffer.from(file.bytes.subarray(0, 4)).toString("latin1");
        const isProgram = begins.startsWith("\u007fELF") || begins.startsWith("MZ");
        if (SCRIPT.test(file.path) && !begins.startsWith("#!") && !isProgram)
            yield { message: `bin.${name}: ${file.path} does not begin with #!, so it cannot be run` };
        if ((file.mode & EXECUTABLE) !== EXECUTABLE)
            yield { message: `bin.${name}: ${file.path} is not executable`, severity: "low" };
    }
}


/* harmony default export */ const missing_entry_point = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "missing-entry-point",
    title: "package.json names a file that the package does not hold",
    severity: "high",
    why: "The package installs and then fails for everyone at the first import or command.",
    fix: "Build before sealing, and make `files` cover what main, module, types, exports, bin and man name.",
    *inspect(subject) {
        const files = subject.entries.filter(({ kind }) => kind === "file");
        const paths = new Set(files.map(({ path }) => path));
        for (const entry of entryPointsOf(subject.manifest))
            if (!isServed(entry, paths))
                yield {
                    message: `${entry.field} names ${entry.target}, which is not in the package`,
                    severity: SEVERITY[entry.missedBy],
                };
        yield* binFaults(subject);
    },
    examples: {
  "bad": [
    {
      "title": "main"
    },
    {
      "title": "module"
    },
    {
      "title": "types"
    },
    {
      "title": "exports"
    },
    {
      "title": "exports"
    },
    {
      "title": "exports"
    },
    {
      "title": "bin"
    },
    {
      "title": "man"
    },
    {
      "title": "no shebang"
    },
    {
      "title": "not executable"
    }
  ],
  "good": [
    {
      "title": "a main that exists"
    },
    {
      "title": "a main without its ending"
    },
    {
      "title": "exports with conditions, patterns and holes"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/licence.js
var licence = __nccwpck_require__(6358);
;// CONCATENATED MODULE: ./.build/out/checks/package/missing-licence.js





const IN_FILE = /^SEE LICEN[CS]E IN (.+)$/;
function* faultsOf(license, subject) {
    const { licences } = subject.policy;
    const named = IN_FILE.exec(license)?.[1];
    if (named !== undefined && (0,package_subject/* fileAt */.Wd)(subject, named) === undefined)
        yield { message: `The licence is said to be in ${named}, which is not in the package` };
    if (named === undefined && !(0,licence/* isSpdxExpression */.Y)(license))
        yield { message: `The licence ${JSON.stringify(license)} is not an SPDX expression` };
    if (licences.length > 0 && !licences.includes(license))
        yield { message: `The licence ${license} is not one that the policy allows` };
}


/* harmony default export */ const missing_licence = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "missing-licence",
    title: "The package does not say under which licence it comes",
    severity: "high",
    why: "Without a licence nobody may use the package, and a licence the owner did not choose binds users all the same.",
    fix: "Write an SPDX expression such as MIT to `license` in package.json and put the text in a file LICENSE.",
    *inspect(subject) {
        const { license } = subject.manifest;
        if (typeof license === "string" && license !== "")
            yield* faultsOf(license, subject);
        else
            yield { message: "package.json has no `license`, or not as a text" };
        if (license !== "UNLICENSED" && !subject.entries.some(({ path }) => (0,licence/* isLicenceFile */.M)(path)))
            yield { message: "The package holds no licence file", severity: "low" };
    },
    examples: {
  "bad": [
    {
      "title": "no licence"
    },
    {
      "title": "the old form"
    },
    {
      "title": "two words"
    },
    {
      "title": "a slash"
    },
    {
      "title": "an open bracket"
    },
    {
      "title": "half a choice"
    },
    {
      "title": "a file that is missing"
    },
    {
      "title": "a licence that the policy does not name"
    },
    {
      "title": "no licence file"
    }
  ],
  "good": [
    {
      "title": "MIT with its file"
    },
    {
      "title": "a choice"
    },
    {
      "title": "a reference"
    },
    {
      "title": "a licence that the policy names"
    },
    {
      "title": "an own licence in a file"
    },
    {
      "title": "nobody may use it, and it says so"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/new-install-script.js





const HOOKS = ["preinstall", "install", "postinstall"];
/** What npm runs on the users' machines; a binding.gyp alone makes it build. */
const installHooks = (subject) => {
    const named = HOOKS.filter((hook) => subject.manifest.scripts[hook] !== undefined);
    return named.length === 0 && (0,package_subject/* fileAt */.Wd)(subject, "binding.gyp") ? ["binding.gyp"] : named;
};
/** The published version just below this one; undefined where there is none. */
function previous({ versions }, version) {
    const lower = [...versions.keys()].filter((other) => (0,semver.valid)(other) && (0,semver.lt)(other, version));
    return lower.toSorted(semver.compare).at(-1);
}
function* newSince(published, version, hooks) {
    const before = previous(published, version);
    const had = before !== undefined && published.versions.get(before)?.hasInstallScript === true;
    const since = before === undefined ? "" : `; ${before} ran nothing`;
    const message = `Installing the package runs ${hooks.join(", ")}${had ? ", as before" : since}`;
    yield { message, ...(had && { severity: "info" }) };
}


/* harmony default export */ const new_install_script = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "new-install-script",
    title: "Installing the package runs code",
    severity: "low",
    hygiene: true,
    why: "Install scripts run on every user's machine. Worms spread by adding one to a stolen package's next version.",
    fix: "Remove the script, or tell your users why it is needed.",
    *inspect(subject) {
        const hooks = installHooks(subject);
        const { published } = subject;
        if (hooks.length === 0)
            return;
        if (!(0,package_subject/* aimsAtNpm */.N$)(subject.policy))
            yield package_subject/* NOT_FOR_NPM */.Os;
        else if (!published.known)
            yield { needs: published.needs };
        else if ((0,semver.valid)(subject.manifest.version) === null)
            yield { needs: "a semantic version in package.json" };
        else
            yield* newSince(published.value, subject.manifest.version, hooks);
    },
    examples: {
  "bad": [
    {
      "title": "new since the last version"
    },
    {
      "title": "the first version"
    },
    {
      "title": "one that was there before"
    },
    {
      "title": "a native build"
    }
  ],
  "good": [
    {
      "title": "no install script"
    },
    {
      "title": "a package that does not go to npm"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/oversize.js


const MIB = 1024 * 1024;
const LARGEST_PACKED = 50 * MIB;
const LARGEST_UNPACKED = 200 * MIB;
const MOST_FILES = 10_000;
const inMib = (bytes) => `${Math.round(bytes / MIB)} MiB`;
/* harmony default export */ const oversize = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "oversize",
    title: "The package is very large",
    severity: "low",
    hygiene: true,
    why: "Size that nobody expects is most often something that was packed by mistake, and registries refuse packages beyond their limits.",
    fix: "Look at the largest files in the report, and narrow `files` in package.json.",
    *inspect({ entries, packedSize }) {
        const unpacked = entries.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
        if (packedSize > LARGEST_PACKED)
            yield {
                message: `The package has ${inMib(packedSize)}; more than ${inMib(LARGEST_PACKED)} is rare`,
            };
        if (unpacked > LARGEST_UNPACKED)
            yield {
                message: `The package unpacks to ${inMib(unpacked)}; more than ${inMib(LARGEST_UNPACKED)} is rare`,
            };
        if (entries.length > MOST_FILES)
            yield {
                message: `The package holds ${entries.length} files; more than ${MOST_FILES} is rare`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a large archive"
    },
    {
      "title": "a large content"
    },
    {
      "title": "many files"
    }
  ],
  "good": [
    {
      "title": "a small package"
    },
    {
      "title": "just at the limit"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/private-package.js



/* harmony default export */ const private_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "private-package",
    title: "The package is marked as private",
    severity: "high",
    why: "`private` says that this must never be published, and npm refuses to.",
    fix: "Remove `private` from package.json, or do not release this package.",
    *inspect({ manifest, policy }) {
        if (!(0,package_subject/* aimsAtNpm */.N$)(policy))
            yield package_subject/* NOT_FOR_NPM */.Os;
        else if (manifest.private !== undefined && manifest.private !== false)
            yield { message: "package.json says that the package is private" };
    },
    examples: {
  "bad": [
    {
      "title": "private"
    },
    {
      "title": "private as a text"
    }
  ],
  "good": [
    {
      "title": "nothing said"
    },
    {
      "title": "a private package that does not go to npm"
    },
    {
      "title": "not private"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __nccwpck_require__(9117);
;// CONCATENATED MODULE: ./.build/out/checks/package/redirected-publish-config.js




/** Settings that can lead the package or a credential to somebody else. */
const REDIRECTS = /registry|auth|token|proxy|cert|\bca\b/i;
const ALLOWED = new Set(["access", "tag", "provenance", "registry"]);
const sameAddress = (one, other) => typeof one === "string" && one.replace(/\/+$/, "") === other.replace(/\/+$/, "");
function* unknownKeys(config) {
    for (const key of Object.keys(config).filter((key) => !ALLOWED.has(key)))
        yield {
            message: `publishConfig holds ${key}`,
            ...(!REDIRECTS.test(key) && { severity: "low" }),
        };
}
function* contradictions({ access, provenance }, subject) {
    const target = (0,package_subject/* npmTargetOf */.Y8)(subject);
    if (provenance === false && target?.provenance !== "none")
        yield { message: "publishConfig turns provenance off, which the policy requires" };
    const expected = target?.access ?? "public";
    if (access !== undefined && access !== expected)
        yield {
            message: `publishConfig.access is ${JSON.stringify(access)}, but the policy says ${expected}`,
        };
}

/* harmony default export */ const redirected_publish_config = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "redirected-publish-config",
    title: "publishConfig sends the package elsewhere or weakens its publication",
    severity: "high",
    why: "npm takes any of its settings from `publishConfig`, so one line in package.json can lead the package and its token to another server.",
    fix: "Keep only access, tag, provenance and the target's registry in `publishConfig`.",
    *inspect(subject) {
        const config = subject.manifest.publishConfig ?? {};
        yield* unknownKeys(config);
        yield* contradictions(config, subject);
        const { registry = public_hosts/* PUBLIC_ENDPOINTS */.p.npm } = config;
        if (![subject.registry, public_hosts/* PUBLIC_ENDPOINTS */.p.npm].some((own) => sameAddress(registry, own)))
            yield { message: `publishConfig.registry is ${JSON.stringify(registry)}` };
    },
    examples: {
  "bad": [
    {
      "title": "another registry"
    },
    {
      "title": "a registry for the scope"
    },
    {
      "title": "another setting"
    },
    {
      "title": "no provenance"
    },
    {
      "title": "access that differs"
    }
  ],
  "good": [
    {
      "title": "no publishConfig"
    },
    {
      "title": "what may stand there"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/refused-by-npm.js





function* tagFaults(tag) {
    if (typeof tag === "string" && (0,semver.validRange)(tag.trim()) !== null)
        yield { message: `The dist-tag ${JSON.stringify(tag)} reads as a version range` };
}

/* harmony default export */ const refused_by_npm = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "refused-by-npm",
    title: "npm's own client would refuse to publish the package",
    severity: "high",
    why: "The registry takes some things that npm's client stops, and users then cannot install what was published.",
    fix: "Give the package a scope or make it public, name the dist-tag with a word, and remove packageExtensions.",
    *inspect(subject) {
        const { manifest } = subject;
        const target = (0,package_subject/* npmTargetOf */.Y8)(subject);
        if ("packageExtensions" in manifest)
            yield { message: "package.json holds packageExtensions, which npm does not publish" };
        if (target?.access === "restricted" && !manifest.name.startsWith("@"))
            yield { message: `${manifest.name} has no scope, so it cannot be restricted` };
        yield* tagFaults(target?.tag);
        yield* tagFaults(manifest.publishConfig?.["tag"]);
    },
    examples: {
  "bad": [
    {
      "title": "packageExtensions"
    },
    {
      "title": "restricted without a scope"
    },
    {
      "title": "a tag of the policy that is a range"
    },
    {
      "title": "a tag of package.json that is a range"
    }
  ],
  "good": [
    {
      "title": "a public package"
    },
    {
      "title": "a restricted one with a scope, under a word"
    }
  ]
},
}));

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __nccwpck_require__(7597);
;// CONCATENATED MODULE: ./.build/out/domain/package/content/source-map.js


const flat = schemas/* looseObject */._H3({
    sourceRoot: schemas/* string */.YjP().nullish(),
    sources: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).default([]),
    sourcesContent: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).nullish(),
});
const sourceMap = flat.extend({ sections: schemas/* array */.YOg(schemas/* looseObject */._H3({ map: flat })).default([]) });
const ADDRESS = /^([a-z][a-z0-9+.-]*:|\/)/i;
/** Where in the package a source would lie; addresses and absolute paths stay as they are. */
const placed = (from, root, source) => ADDRESS.test(root + source) ? root + source : external_node_path_.posix.join(external_node_path_.posix.dirname(from), root, source);
function contentsOf(path, map) {
    const { sources, sourcesContent } = map;
    const root = map.sourceRoot ? `${map.sourceRoot.replace(/\/$/, "")}/` : "";
    return (sourcesContent ?? []).flatMap((content, index) => content ? [placed(path, root, sources[index] ?? "an unnamed source")] : []);
}
/**
 * The sources whose whole text a source map carries (ECMA-426), as paths of the package.
 * Undefined where the file speaks of such sources but cannot be read.
 */
function embeddedSources(path, bytes) {
    const text = new TextDecoder().decode(bytes).replace(/^\)\]\}'[^\n]*\n/, "");
    if (!text.includes("sourcesContent"))
        return [];
    try {
        const map = sourceMap.parse(JSON.parse(text));
        return [map, ...map.sections.map(({ map }) => map)].flatMap((part) => contentsOf(path, part));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/out/checks/package/source-map-with-sources.js




const MAP = /\.map$/;
/** Sources of other packages and folders are the ones that nobody meant to publish. */
const FOREIGN = /^(\/|\.\.\/|[A-Za-z]:|file:)/;
const shown = (names) => names.slice(0, 3).join(", ");
function* remarkOn(subject, carriers, sources) {
    const [first] = carriers;
    if (first === undefined)
        return;
    const foreign = sources.filter((source) => FOREIGN.test(source));
    const named = shown(foreign.length > 0 ? foreign : sources);
    yield {
        message: `${carriers.length} source map(s), such as ${first}, carry ${sources.length} source file(s) that are not in the package: ${named}`,
        at: (0,package_subject/* placeIn */.VV)(subject, first),
        ...(foreign.length > 0 && { severity: "medium" }),
    };
}

/* harmony default export */ const source_map_with_sources = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "source-map-with-sources",
    title: "A source map carries source files that the package does not hold",
    severity: "low",
    hygiene: true,
    why: "`sourcesContent` publishes whole source files, with comments and with whatever was bundled in, though nobody listed them.",
    fix: "Build source maps without `sourcesContent`, leave them out of `files`, or ignore this finding in the policy.",
    *inspect(subject) {
        const paths = new Set(subject.entries.map(({ path }) => path));
        const carriers = [];
        const extra = new Set();
        for (const { path, bytes } of subject.entries.filter((entry) => MAP.test(entry.path))) {
            const found = embeddedSources(path, bytes);
            if (found === undefined)
                yield { needs: `a source map that can be read instead of ${path}` };
            const unlisted = (found ?? []).filter((source) => !paths.has(source));
            if (unlisted.length > 0)
                carriers.push(path);
            for (const source of unlisted)
                extra.add(source);
        }
        yield* remarkOn(subject, carriers, [...extra]);
    },
    examples: {
  "bad": [
    {
      "title": "sources outside of the package"
    },
    {
      "title": "a map in sections"
    }
  ],
  "good": [
    {
      "title": "no map"
    },
    {
      "title": "no contents"
    },
    {
      "title": "sources that the package holds"
    },
    {
      "title": "a map of a game"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/stray-kind.js
var stray_kind = __nccwpck_require__(6581);
;// CONCATENATED MODULE: ./.build/out/checks/package/stray-file.js





/* harmony default export */ const stray_file = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "stray-file",
    title: "The package holds a file that should stay at home",
    severity: "high",
    why: "npm packs whatever lies in the folder unless something excludes it. Settings, keys, earlier archives and dumps have leaked to everyone that way.",
    fix: "List what belongs into the package under `files` in package.json, or move the file out of the folder.",
    *inspect(subject) {
        for (const { path, bytes, kind } of subject.entries) {
            const stray = kind === "file" ? (0,stray_kind/* strayKind */.s)(path, bytes) : undefined;
            if (stray === undefined)
                continue;
            const { what, severity } = stray;
            yield { message: `${path} ${what}`, severity, at: (0,package_subject/* placeIn */.VV)(subject, path) };
        }
    },
    examples: {
  "bad": [
    {
      "title": ".env"
    },
    {
      "title": "config/.env.production"
    },
    {
      "title": "keys/id_rsa"
    },
    {
      "title": "sample-1.2.2.tgz"
    },
    {
      "title": "lib/node_modules/dep/index.js"
    },
    {
      "title": ".git/config"
    },
    {
      "title": "lib/.npmrc"
    },
    {
      "title": "cert.p12"
    },
    {
      "title": "key.pem"
    },
    {
      "title": "index.js~"
    },
    {
      "title": "core"
    },
    {
      "title": "heap.heapsnapshot"
    },
    {
      "title": ".DS_Store"
    }
  ],
  "good": [
    {
      "title": "what a package is made of"
    },
    {
      "title": "names that only look alike"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/unrun-lifecycle-script.js


const SKIPPED = ["prepublish", "prepublishOnly", "prepare", "prepack", "postpack"];
/* harmony default export */ const unrun_lifecycle_script = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "unrun-lifecycle-script",
    title: "A script that npm would have run before packing was not run",
    severity: "info",
    hygiene: true,
    why: "Sealing runs no code of the package, so that the bytes are those that the build made and nothing else. What a script would have built is only there if the build ran it.",
    fix: "Run the script in the build, before seal-release.",
    *inspect({ manifest, packedHere }) {
        if (!packedHere)
            yield { notApplicable: "the package was packed before" };
        for (const name of packedHere ? SKIPPED : [])
            if (manifest.scripts[name] !== undefined)
                yield { message: `The script ${name} was not run; the build has to run it before sealing` };
    },
    examples: {
  "bad": [
    {
      "title": "a prepack script"
    },
    {
      "title": "a prepublishOnly script"
    }
  ],
  "good": [
    {
      "title": "other scripts"
    },
    {
      "title": "a package that was packed before"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/package/archive/packed-name.js
/** Control, format (with the bidirectional ones), private and unassigned characters, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const ABSOLUTE = /^(\/|[A-Za-z]:)/;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;
const isHardOnWindows = (part) => WINDOWS_DEVICE.test(part) || WINDOWS_FORBIDDEN.test(part);
/** What is wrong with the name of an archive's entry. */
function* packedNameFaults(name) {
    const parts = name.split("/");
    if (UNSEEN.test(name))
        yield "holds a character that nobody sees";
    if (name.includes("\\"))
        yield "holds a backslash, which some systems take for a folder";
    if (ABSOLUTE.test(name))
        yield "is an absolute path";
    else if (parts[0] !== "package" || parts.length < 2)
        yield "lies outside of package/";
    else if (parts.some((part) => part === ".." || part === "."))
        yield "leaves the package's folder";
    else if (parts.some(isHardOnWindows))
        yield "cannot exist on Windows";
}
/** Entries that fall together where case or the form of accents does not count, each with the one before it. */
function* twinsOf(entries) {
    const seen = new Map();
    for (const { name } of entries) {
        const key = name.normalize("NFC").toLowerCase().replace(/\/+$/, "");
        const twin = seen.get(key);
        if (twin !== undefined)
            yield [name, twin];
        seen.set(key, name);
    }
}

;// CONCATENATED MODULE: ./.build/out/checks/package/unsafe-archive-entry.js



const entries = (...changes) => examplePackage({
    entries: changes.map((change) => ({ ...packedFile("index.js"), ...change })),
});
const named = (...names) => entries(...names.map((name) => ({ name })));

/* harmony default export */ const unsafe_archive_entry = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "unsafe-archive-entry",
    title: "The archive holds an entry that unpacks to something else",
    severity: "critical",
    why: "Links, paths that leave the folder, doubled names and characters nobody sees let the unpacked package differ from the one that was reviewed.",
    fix: "Rename or remove the file, and pack again.",
    *inspect({ entries }) {
        for (const { name, kind } of entries) {
            if (kind === "link")
                yield { message: `${name} is a link` };
            if (kind === "device")
                yield { message: `${name} is no regular file` };
            for (const fault of packedNameFaults(name))
                yield { message: `${name} ${fault}` };
        }
        for (const [name, twin] of twinsOf(entries))
            yield { message: `${name} and ${twin} are one file on some systems` };
    },
    examples: {
  "bad": [
    {
      "title": "a link"
    },
    {
      "title": "a device"
    },
    {
      "title": "an absolute path"
    },
    {
      "title": "a drive"
    },
    {
      "title": "a path that leaves the folder"
    },
    {
      "title": "a backslash"
    },
    {
      "title": "a doubled name"
    },
    {
      "title": "names that differ in case"
    },
    {
      "title": "a character that turns the line around"
    },
    {
      "title": "a line break"
    },
    {
      "title": "a second root folder"
    },
    {
      "title": "a name that Windows reserves"
    }
  ],
  "good": [
    {
      "title": "plain files"
    },
    {
      "title": "a folder"
    },
    {
      "title": "letters of any script"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/version-not-greater.js





/** The version that a new one must be above: that of its own tag, and for `latest` the highest stable one. */
function floorOf({ versions, tags }, tag) {
    if (tag !== "latest")
        return tags.get(tag);
    const stable = [...versions.keys()].filter((version) => (0,semver.valid)(version) && !(0,semver.prerelease)(version));
    return [...stable, tags.get("latest") ?? []].flat().toSorted(semver.compare).at(-1);
}
const tagOf = (subject) => {
    const own = subject.manifest.publishConfig?.["tag"];
    return (0,package_subject/* npmTargetOf */.Y8)(subject)?.tag ?? (typeof own === "string" ? own : undefined);
};
function* faultsAmong(published, subject, tag) {
    const { version } = subject.manifest;
    const same = published.versions.get(version);
    // The very bytes are there already: this run takes up a release that was cut off.
    if (same?.integrity === subject.integrity)
        return;
    const floor = floorOf(published, tag);
    if (same !== undefined)
        yield { message: `${version} is published already, with other bytes` };
    else if (floor !== undefined && (0,semver.valid)(floor) !== null && !(0,semver.gt)(version, floor))
        yield { message: `${version} is not above ${floor}, which is published as ${tag}` };
}


/* harmony default export */ const version_not_greater = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "version-not-greater",
    title: "The version is taken, or not above what is published",
    severity: "high",
    hygiene: true,
    why: "A version can be published once. A lower one would take the tag `latest` from the newer release.",
    fix: "Raise the version in package.json, or give a maintenance release a tag of its own (`tag` of the npm target).",
    *inspect(subject) {
        const { version } = subject.manifest;
        const { published } = subject;
        const tag = tagOf(subject);
        if (!(0,package_subject/* aimsAtNpm */.N$)(subject.policy))
            yield package_subject/* NOT_FOR_NPM */.Os;
        else if ((0,semver.valid)(version) === null)
            yield { needs: "a semantic version in package.json" };
        else if (published.known)
            yield* faultsAmong(published.value, subject, tag ?? "latest");
        else
            yield { needs: published.needs };
        if ((0,semver.prerelease)(version) !== null && tag === undefined && (0,package_subject/* aimsAtNpm */.N$)(subject.policy))
            yield { message: `${version} is a prerelease and needs a tag other than latest` };
    },
    examples: {
  "bad": [
    {
      "title": "other bytes under this version"
    },
    {
      "title": "a lower version"
    },
    {
      "title": "lower than a version that latest no longer names"
    },
    {
      "title": "lower than its own tag"
    },
    {
      "title": "a prerelease without a tag"
    }
  ],
  "good": [
    {
      "title": "the first release"
    },
    {
      "title": "a package that does not go to npm"
    },
    {
      "title": "a higher version"
    },
    {
      "title": "the same bytes"
    },
    {
      "title": "a maintenance release with its tag"
    },
    {
      "title": "a release above prereleases"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __nccwpck_require__(3412);
;// CONCATENATED MODULE: ./.build/out/checks/package/wrong-repository.js




/* harmony default export */ const wrong_repository = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "wrong-repository",
    title: "package.json names another repository than the one that releases",
    severity: "high",
    why: "npm compares `repository.url` with the provenance, letter by letter, and refuses the package when they differ. For users it is the only link from package to source.",
    fix: "Write `git+https://github.com/OWNER/REPOSITORY.git` to `repository.url`, spelled as GitHub spells it; `directory` may name a folder.",
    *inspect({ manifest, repository }) {
        const field = (0,repository_field/* readRepositoryField */.n)(manifest.repository);
        if (field === undefined)
            yield { message: "package.json names no repository" };
        else if (field.name !== repository)
            yield { message: `package.json names ${field.text}, but ${repository} releases it` };
        else if (!field.full)
            yield {
                message: `package.json names the repository as ${field.text}, not as its full HTTPS address`,
                severity: "low",
            };
    },
    examples: {
  "bad": [
    {
      "title": "none"
    },
    {
      "title": "another one"
    },
    {
      "title": "other case"
    },
    {
      "title": "another host"
    },
    {
      "title": "a deeper path"
    },
    {
      "title": "short"
    },
    {
      "title": "SSH"
    }
  ],
  "good": [
    {
      "title": "npm's form"
    },
    {
      "title": "plain"
    },
    {
      "title": "a folder"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package-registry.js
// Printed by npm run generate. Do not edit.

















const packageChecks = [
    bad_dependency_range,
    bad_name,
    bad_version,
    credential_in_package,
    missing_entry_point,
    missing_licence,
    new_install_script,
    oversize,
    private_package,
    redirected_publish_config,
    refused_by_npm,
    source_map_with_sources,
    stray_file,
    unrun_lifecycle_script,
    unsafe_archive_entry,
    version_not_greater,
    wrong_repository,
];


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError)
/* harmony export */ });

/** A failure the user can act on: one sentence that names what is wrong, one that says what to do. */
class GuardError extends Error {
    code;
    fix;
    constructor(code, sentences) {
        super(sentences.says, { cause: sentences.cause });
        this.name = "GuardError";
        this.code = code;
        this.fix = sentences.fix;
    }
}


/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ PERSONAS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony exports isAsSureAs, isShownTo */
/** Severities, most severe first. */
const SEVERITIES = ["critical", "high", "medium", "low", "info"];
/** How sure a check is of a remark, surest first. */
const CONFIDENCES = ["high", "medium", "low"];
/** Who wants to see a remark; each persona sees what the ones before it see. */
const PERSONAS = ["regular", "pedantic", "auditor"];
const isAtLeast = (severity, floor) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(floor);




/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ findCredentials)
});

;// CONCATENATED MODULE: ./.build/out/domain/token/placeholder.js
const WORDS = new Set([
    "changeme",
    "changethis",
    "dummy",
    "empty",
    "example",
    "fake",
    "fixme",
    "foobar",
    "none",
    "null",
    "password",
    "placeholder",
    "redacted",
    "replaceme",
    "replacethis",
    "sample",
    "secret",
    "tbd",
    "test",
    "token",
    "todo",
    "undefined",
]);
/** Matched against a value without its punctuation, in lower case. */
const PHRASES = [
    /^(your|my|the|insert|enter|paste|put|replacewith|changethis)*(npm|pypi|github|gh|api|access|auth|release|publish|registry|deploy)*(token|secret|key|password|pat|value)(goes)?(here)?$/,
    /^(insert|enter|paste|put|replacewith)(your|my|the)?.{0,24}(here|token|secret|key)$/,
];
const ONE_CHARACTER = /^(npm_|gh[oprsu]_|github_pat_|pypi-)?(.)\2*$/i;
const IN_ANGLES = /^<[^<>\n]*>$/;
const bareOf = (value) => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Whether a value only holds the place of a secret. */
function isPlaceholder(value) {
    const bare = bareOf(value);
    return (WORDS.has(bare) ||
        ONE_CHARACTER.test(value) ||
        IN_ANGLES.test(value) ||
        PHRASES.some((phrase) => phrase.test(bare)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.build/out/domain/token/base32.js
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base 32 of RFC 4648, section 6, without padding. */
function base32(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}

;// CONCATENATED MODULE: ./.build/out/domain/token/crc32.js
const POLYNOMIAL = 0xedb88320;
/** CRC-32 of IEEE 802.3 over the text's UTF-8. For tokens only: `node:zlib` has it faster and costs every start 3 ms. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc >>> 1) ^ ((crc & 1) * POLYNOMIAL);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./.build/out/domain/token/base62-checksum.js

const base62_checksum_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Characters that a checksum takes at the end of a token. */
const CHECKSUM_LENGTH = 6;
/** CRC32 of a token's random part in base 62, filled with zeros to six digits, as GitHub and npm append it. */
function base62Checksum(body) {
    let rest = crc32(body);
    let text = "";
    while (rest > 0) {
        text = base62_checksum_DIGITS.charAt(rest % 62) + text;
        rest = Math.floor(rest / 62);
    }
    return text.padStart(CHECKSUM_LENGTH, "0");
}
/** Whether the last six characters are the checksum of all before them. */
const hasBase62Checksum = (random) => base62Checksum(random.slice(0, -CHECKSUM_LENGTH)) === random.slice(-CHECKSUM_LENGTH);

;// CONCATENATED MODULE: ./.build/out/domain/token/github-token.js



const PREFIXES = {
    ghp_: "github-classic",
    gho_: "github-oauth",
    ghu_: "github-user",
    ghs_: "github-installation",
    ghr_: "github-refresh",
};
const RANDOM_LENGTH = 36;
/** Refresh tokens come in the old length and in a longer one. */
const REFRESH_LENGTHS = [RANDOM_LENGTH, 76];
const FINE_GRAINED = /^github_pat_11[A-Za-z0-9]{20}_[A-Za-z0-9]{59}$/;
const FINE_GRAINED_SIGNED = 77;
const FINE_GRAINED_CHECKSUM = 8;
/** Since 2026 `ghs_APPID_JWT`, about 520 characters. GitHub says that nobody may read what is inside. */
const LONG_INSTALLATION = /^ghs_[A-Za-z0-9._-]{37,}$/;
const BEFORE_PREFIXES = /^[0-9a-f]{40}$/;
const isPrefix = (text) => Object.hasOwn(PREFIXES, text);
function readPrefixed(prefix, text) {
    const kind = PREFIXES[prefix];
    if (LONG_INSTALLATION.test(text))
        return { kind, checksum: "none" };
    const random = text.slice(prefix.length);
    const lengths = kind === "github-refresh" ? REFRESH_LENGTHS : [RANDOM_LENGTH];
    if (!/^[A-Za-z0-9]+$/.test(random) || !lengths.includes(random.length))
        return {
            kind,
            checksum: "none",
            defect: `${lengths.join(" or ")} letters and digits belong after ${prefix}`,
        };
    return { kind, checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}
function readFineGrained(text) {
    const kind = "github-fine-grained";
    if (!FINE_GRAINED.test(text))
        return {
            kind,
            checksum: "none",
            defect: "it does not have the 93 characters of a fine-grained token",
        };
    return { kind, checksum: fineGrainedChecksumFits(text) ? "right" : "wrong" };
}
/** The eight characters after the first 77 are the start of their SHA-256 in base 32; the last eight are not known. */
function fineGrainedChecksumFits(text) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(text.slice(0, FINE_GRAINED_SIGNED)).digest();
    const expected = base32(digest).slice(0, FINE_GRAINED_CHECKSUM);
    const found = text.slice(FINE_GRAINED_SIGNED, FINE_GRAINED_SIGNED + FINE_GRAINED_CHECKSUM);
    return expected === found;
}
/** Reads what a GitHub token tells; undefined where the text is none. */
function readGitHubToken(text) {
    if (text.startsWith("github_pat_"))
        return readFineGrained(text);
    const prefix = text.slice(0, 4);
    return isPrefix(prefix) ? readPrefixed(prefix, text) : undefined;
}
/** GitHub's form until 2021: forty hex digits, which alone do not tell what they are. */
function readOldGitHubToken(text) {
    if (!BEFORE_PREFIXES.test(text))
        return undefined;
    const dead = "GitHub replaced tokens without a prefix in 2021";
    return { kind: "github-classic", checksum: "none", dead };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __nccwpck_require__(7597);
;// CONCATENATED MODULE: ./.build/out/domain/token/json-web-token.js

const SEGMENTS = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)$/;
const headerSchema = schemas/* looseObject */._H3({ alg: schemas/* string */.YjP() });
const claimsSchema = schemas/* looseObject */._H3({
    iss: schemas/* string */.YjP().optional(),
    aud: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
    iat: schemas/* number */.aig().optional(),
    nbf: schemas/* number */.aig().optional(),
    exp: schemas/* number */.aig().optional(),
});
/** Who signs the tokens of GitHub's runs: github.com, its data residency hosts, and Enterprise Server. */
const RUN_ISSUER = /^https:\/\/(token\.actions\.([\w-]+\.ghe\.com|githubusercontent\.com)|[^/]+\/_services\/token)(\/|$)/;
const decode = (segment) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(segment, "base64url")));
function readClaims(text) {
    const [, header = "", payload = ""] = SEGMENTS.exec(text) ?? [];
    try {
        headerSchema.parse(decode(header));
        return claimsSchema.parse(decode(payload));
    }
    catch {
        return undefined;
    }
}
/** Reads the times and the issuer of a JWT (RFC 7519); undefined where the text is none. The signature is not verified. */
function readJsonWebToken(text) {
    const claims = readClaims(text);
    if (claims === undefined)
        return undefined;
    const { iss, iat, nbf, exp } = claims;
    return {
        kind: "jwt",
        checksum: "none",
        ...(iat !== undefined && { issuedAt: iat }),
        ...(nbf !== undefined && { notBefore: nbf }),
        ...(exp !== undefined && { expiresAt: exp }),
        ...(iss !== undefined && RUN_ISSUER.test(iss) && { minted: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/npm-token.js

const PREFIX = "npm_";
const npm_token_RANDOM_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Reads what an npm token tells; undefined where the text is none. */
function readNpmToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const random = text.slice(PREFIX.length);
    if (!/^[A-Za-z0-9]+$/.test(random) || random.length < npm_token_RANDOM_LENGTH)
        return {
            kind: "npm",
            checksum: "none",
            defect: `at least ${npm_token_RANDOM_LENGTH} letters and digits belong after ${PREFIX}`,
        };
    // The registry's documents leave room for longer tokens, whose checksum nobody has described.
    if (random.length > npm_token_RANDOM_LENGTH)
        return { kind: "npm", checksum: "none" };
    return { kind: "npm", checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}
/** npm's form before `npm_`: a UUID, which alone does not tell what it is. */
function readOldNpmToken(text) {
    if (!UUID.test(text))
        return undefined;
    const dead = "npm revoked every token of the old UUID form at the end of 2025";
    return { kind: "npm", checksum: "none", dead };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __nccwpck_require__(9117);
;// CONCATENATED MODULE: ./.build/out/domain/token/macaroon.js
const VERSION = 2;
const FIELD = { location: 1, identifier: 2, verification: 4, signature: 6 };
const SIGNATURE_LENGTH = 32;
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get ended() {
        return this.#at === this.#bytes.length;
    }
    peek() {
        return this.#bytes[this.#at];
    }
    byte() {
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            throw new RangeError("the macaroon ends too early");
        this.#at += 1;
        return byte;
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError("a number of the macaroon is too long");
    }
    field() {
        const type = this.varint();
        const length = this.varint();
        if (this.#at + length > this.#bytes.length)
            throw new RangeError("a field of the macaroon is too long");
        const bytes = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return { type, bytes };
    }
    /** The fields up to the zero byte that ends a section. */
    section() {
        const fields = new Map();
        while (this.peek() !== 0) {
            const { type, bytes } = this.field();
            if (fields.has(type))
                throw new RangeError("a field of the macaroon stands twice");
            fields.set(type, new TextDecoder("utf-8", { fatal: type !== FIELD.verification }).decode(bytes));
        }
        this.byte();
        return fields;
    }
}
const fieldOf = (section, type) => {
    const text = section.get(type);
    if (text === undefined)
        throw new RangeError("a field of the macaroon is missing");
    return text;
};
function readCaveats(reader) {
    const caveats = [];
    while (reader.peek() !== 0)
        caveats.push(fieldOf(reader.section(), FIELD.identifier));
    reader.byte();
    return caveats;
}
function read(bytes) {
    const reader = new Reader(bytes);
    if (reader.byte() !== VERSION)
        throw new RangeError("not a macaroon of version 2");
    const header = reader.section();
    const caveats = readCaveats(reader);
    const signature = reader.field();
    if (signature.type !== FIELD.signature || signature.bytes.length !== SIGNATURE_LENGTH)
        throw new RangeError("the macaroon has no signature");
    if (!reader.ended)
        throw new RangeError("something follows the macaroon");
    return {
        location: fieldOf(header, FIELD.location),
        identifier: fieldOf(header, FIELD.identifier),
        caveats,
    };
}
/**
 * Decodes base64url text as a version 2 macaroon; undefined where it is none.
 * Format: libmacaroons, doc/format.txt. The signature can only be verified by who issued it.
 */
function readMacaroon(text) {
    if (!/^[A-Za-z0-9_-]+$/.test(text))
        return undefined;
    try {
        return read(Buffer.from(text, "base64url"));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-caveats.js

const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const seconds = schemas/* number */.aig();
/**
 * PyPI's caveats: a JSON array that starts with a tag, or one of the older mappings.
 * Source: warehouse/macaroons/caveats/__init__.py of pypi/warehouse.
 */
const caveatSchema = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* literal */.euz(0), seconds, seconds]).transform(([, until, from]) => ({ until, from })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(1), texts]).transform(([, names]) => ({ names })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(2), texts]).transform(() => ({ limited: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(3), schemas/* string */.YjP()]).transform(() => ({ user: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(4), schemas/* string */.YjP()])
        .rest(schemas/* unknown */.L5J())
        .transform(() => ({ minted: true })),
    schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), permissions: schemas/* literal */.euz("user") })
        .transform(() => ({ user: true, old: true })),
    schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        permissions: schemas/* strictObject */.rej({ projects: texts }),
    })
        .transform(({ permissions }) => ({ names: permissions.projects, old: true })),
    schemas/* strictObject */.rej({ nbf: seconds, exp: seconds })
        .transform(({ nbf, exp }) => ({ until: exp, from: nbf, old: true })),
    schemas/* strictObject */.rej({ project_ids: texts })
        .transform(() => ({ limited: true, old: true })),
]);
function readCaveat(text) {
    try {
        return caveatSchema.parse(JSON.parse(text));
    }
    catch {
        return { foreign: true };
    }
}
/** PEP 503: names that differ only in case and in runs of `-`, `_` and `.` are one project. */
const normalisedProject = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
/** Each list narrows the token further, so what is left is what stands in all of them. */
function namesIn(caveats) {
    const lists = caveats.flatMap(({ names }) => (names ? [names.map(normalisedProject)] : []));
    const [first, ...others] = lists;
    return first?.filter((name) => others.every((list) => list.includes(name)));
}
function scopeOf(caveats) {
    const names = namesIn(caveats);
    if (names)
        return { reach: "projects", names: [...new Set(names)] };
    if (caveats.some(({ limited }) => limited))
        return { reach: "projects" };
    if (caveats.some(({ foreign }) => foreign))
        return { reach: "unseen" };
    // PyPI may keep caveats on its side, so a token without any is not proof of a wide one.
    return caveats.some(({ user }) => user) ? { reach: "account" } : { reach: "unseen" };
}
const definedIn = (numbers) => numbers.filter((number) => number !== undefined);
/** What the caveats of a PyPI token say together. */
function readPypiCaveats(texts) {
    const caveats = texts.map(readCaveat);
    const until = definedIn(caveats.map((caveat) => caveat.until));
    const from = definedIn(caveats.map((caveat) => caveat.from));
    return {
        scope: scopeOf(caveats),
        ...(until.length > 0 && { expiresAt: Math.min(...until) }),
        ...(from.length > 0 && { notBefore: Math.max(...from) }),
        ...(caveats.some(({ minted }) => minted) && { minted: true }),
        ...(caveats.some(({ old }) => old) && { outdated: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-token.js



const pypi_token_PREFIX = "pypi-";
const pypi_token_UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KINDS = new Map([
    [public_hosts/* PUBLIC_HOSTS */.O.pypi, "pypi"],
    [public_hosts/* PUBLIC_HOSTS */.O.testPypi, "testpypi"],
]);
const broken = (defect) => ({ kind: "pypi", checksum: "none", defect });
/** Reads scope and times out of a PyPI or TestPyPI token; undefined where the text is none. */
function readPypiToken(text) {
    if (!text.startsWith(pypi_token_PREFIX))
        return undefined;
    const macaroon = readMacaroon(text.slice(pypi_token_PREFIX.length));
    if (macaroon === undefined)
        return broken("what follows pypi- cannot be decoded");
    const kind = KINDS.get(macaroon.location);
    if (kind === undefined)
        return broken("it was issued by neither PyPI nor TestPyPI");
    if (!pypi_token_UUID.test(macaroon.identifier))
        return broken("its identifier is not one that PyPI gives");
    return { kind, checksum: "none", ...readPypiCaveats(macaroon.caveats) };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/recognise-token.js




/** Reads a token's facts from the token alone; undefined where its form tells nothing. `wanted` decides what a form without a prefix is. */
function recogniseToken(text, wanted) {
    return (readNpmToken(text) ??
        readPypiToken(text) ??
        readGitHubToken(text) ??
        readJsonWebToken(text) ??
        (wanted === "npm" ? readOldNpmToken(text) : undefined) ??
        (wanted === "github-classic" ? readOldGitHubToken(text) : undefined));
}

;// CONCATENATED MODULE: ./.build/out/domain/token/token.js

/** What people call each kind, with its public prefix. */
const TOKEN_TITLES = {
    npm: "an npm token (npm_\u2026)",
    pypi: "a PyPI token (pypi-\u2026)",
    testpypi: "a TestPyPI token (pypi-\u2026)",
    "github-classic": "a classic GitHub token (ghp_\u2026)",
    "github-oauth": "a GitHub OAuth token (gho_\u2026)",
    "github-user": "a GitHub App's user token (ghu_\u2026)",
    "github-refresh": "a GitHub refresh token (ghr_\u2026)",
    "github-fine-grained": "a fine-grained GitHub token (github_pat_\u2026)",
    "github-installation": "a GitHub installation token (ghs_\u2026)",
    jwt: "a JSON Web Token",
};

;// CONCATENATED MODULE: ./.build/out/domain/package/content/find-credentials.js



const SHAPES = [
    String.raw `npm_[A-Za-z0-9]{36,80}`,
    String.raw `gh[opru]_[A-Za-z0-9]{36,76}`,
    String.raw `ghs_[A-Za-z0-9](?:[A-Za-z0-9._-]{34,2000}[A-Za-z0-9])`,
    String.raw `github_pat_[A-Za-z0-9_]{82}`,
    String.raw `pypi-AgE[A-Za-z0-9_-]{50,4000}`,
    String.raw `A[KS]IA[A-Z2-7]{16}`,
    String.raw `xox[abprs]-[A-Za-z0-9-]{20,200}`,
    String.raw `sk_live_[A-Za-z0-9]{24,200}`,
    String.raw `glpat-[A-Za-z0-9_-]{20,200}`,
    String.raw `_authToken\s{0,3}=\s{0,3}["']?[A-Za-z0-9+/=_.-]{20,2000}`,
    String.raw `(?<!-)eyJ[A-Za-z0-9_-]{10,4000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,2000}`,
    String.raw `-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----`,
];
/** One pass over the text; every repeat is bounded, so no text can make it run away. */
const CANDIDATE = new RegExp(`(?<![A-Za-z0-9_])(?:${SHAPES.join("|")})(?![A-Za-z0-9])`, "g");
const OTHERS = [
    [/^A[KS]IA/, "an AWS access key id", "medium"],
    [/^xox/, "a Slack token", "high"],
    [/^sk_live_/, "a live Stripe key", "high"],
    [/^glpat-/, "a GitLab token", "high"],
    [/^_authToken/, "an npm registry credential (_authToken)", "high"],
];
const LONGEST_KEY = 20_000;
/** The shortest private key anyone uses, in characters of base64. */
const SHORTEST_KEY = 60;
/** A header alone is a constant in a parser; a key has a body. */
function hasKeyBody(text, from) {
    const end = text.indexOf("-----", from);
    if (end === -1 || end - from > LONGEST_KEY || !text.startsWith("-----END", end))
        return false;
    const body = text.slice(from, end).replaceAll(/\\[nr]/g, "");
    return (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join("").length >= SHORTEST_KEY;
}
function judgeToken(text) {
    const token = recogniseToken(text, "other");
    if (token === undefined || token.defect !== undefined)
        return undefined;
    const what = TOKEN_TITLES[token.kind];
    if (token.kind === "jwt")
        return { what, severity: "low", confidence: "low" };
    if (token.checksum === "wrong")
        return { what: `${what} with a wrong checksum`, severity: "low", confidence: "low" };
    return { what, severity: "critical", confidence: token.checksum === "right" ? "high" : "medium" };
}
function judge(text, candidate, end) {
    if (isPlaceholder(candidate) || candidate.endsWith("EXAMPLE"))
        return undefined;
    if (candidate.startsWith("-----"))
        return hasKeyBody(text, end)
            ? { what: "a private key", severity: "critical", confidence: "high" }
            : undefined;
    const other = OTHERS.find(([prefix]) => prefix.test(candidate));
    if (other)
        return { what: other[1], severity: other[2], confidence: "medium" };
    return judgeToken(candidate);
}
/** UTF-16 with its mark is read as such; anything else byte by byte, which keeps every ASCII character. */
function textOf(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer[0] === 0xff && buffer[1] === 0xfe)
        return buffer.toString("utf16le");
    if (buffer[0] === 0xfe && buffer[1] === 0xff)
        return new TextDecoder("utf-16be").decode(buffer);
    return buffer.toString("latin1");
}
/** Every credential of a well-known shape in a file's bytes. */
function* findCredentials(bytes) {
    const text = textOf(bytes);
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(CANDIDATE)) {
        const [candidate] = match;
        const judged = judge(text, candidate, match.index + candidate.length);
        if (judged === undefined)
            continue;
        for (; counted < match.index; counted += 1)
            if (text[counted] === "\n")
                line += 1;
        yield { ...judged, line };
    }
}


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NESTED_ARCHIVE),
/* harmony export */   s: () => (/* binding */ strayKind)
/* harmony export */ });
/** What is said of an archive in a package; an asset of a release may be one. */
const NESTED_ARCHIVE = "is an archive inside the package";
/** Matched against the whole path, in lower case; the first that fits counts. */
const RULES = [
    [/(^|\/)\.(git|svn|hg)(\/|$)/, "belongs to version control", "critical"],
    [/(^|\/)node_modules\//, "is an installed dependency", "medium"],
    [/(^|\/)\.env\.(example|sample|template|dist|schema|defaults)$/, "", "info"],
    [/(^|\/)\.env(\.[^/]+)?$/, "holds settings of an environment, often secrets", "critical"],
    [/(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/, "is a private SSH key by its name", "critical"],
    [/(^|\/)\.npmrc$/, "is npm's settings, often with a token", "critical"],
    [
        /(^|\/)(\.yarnrc\.yml|\.pypirc|\.netrc|_netrc|\.git-credentials|\.htpasswd)$/,
        "is settings that often hold credentials",
        "critical",
    ],
    [
        /(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/,
        "holds credentials",
        "critical",
    ],
    [/\.(p12|pfx|jks|keystore|kdbx|ppk)$/, "is a key store", "critical"],
    [/\.tfstate(\.backup)?$/, "is Terraform's state, which holds secrets", "high"],
    [/\.(tgz|tar|tar\.(gz|bz2|xz|zst)|crate|whl|gem|nupkg|7z|rar)$/, NESTED_ARCHIVE, "high"],
    [/\.zip$/, NESTED_ARCHIVE, "medium"],
    [
        /(^|\/)(core|core\.\d+|vgcore\.\d+)$|\.(hprof|heapsnapshot|dmp|stackdump)$/,
        "is the memory of a program",
        "high",
    ],
    [
        /(~|\.(swp|swo|bak|orig|rej))$|(^|\/)#[^/]*#$/,
        "is an editor's or merge tool's backup",
        "medium",
    ],
    [/(^|\/)(npm-debug|yarn-error|yarn-debug)\.log/, "is a log of a package manager", "medium"],
    [/(^|\/)(\.ds_store|thumbs\.db|desktop\.ini)$/, "is left by a file manager", "low"],
];
const PEM = /\.(pem|key|crt|cer)$/;
/** A file named `core` is one only when it begins as programs and their memory do. */
const CORE = /(^|\/)core$/;
const ELF = "\u007fELF";
/** Says why a file of a package is a stray one; undefined where it is not. */
function strayKind(path, bytes) {
    const lower = path.toLowerCase();
    const head = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
    if (PEM.test(lower) && head.includes("PRIVATE KEY"))
        return { what: "holds a private key", severity: "critical" };
    if (CORE.test(lower) && !head.startsWith(ELF))
        return undefined;
    const [, what = "", severity = "info"] = RULES.find(([pattern]) => pattern.test(lower)) ?? [];
    return what === "" ? undefined : { what, severity };
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isLicenceFile),
/* harmony export */   Y: () => (/* binding */ isSpdxExpression)
/* harmony export */ });
const TOKEN = /\s*(\(|\)|[A-Za-z0-9.:+-]+)\s*/y;
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const REFERENCE = /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const OPERATORS = new Set(["AND", "OR", "WITH"]);
function tokensOf(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
        const match = TOKEN.exec(text);
        if (match?.[1] === undefined)
            return undefined;
        tokens.push(match[1]);
    }
    return tokens;
}
const isLicence = (token) => token !== undefined && !OPERATORS.has(token) && (ID.test(token) || REFERENCE.test(token));
/** Reads `licence [WITH exception] {AND|OR \u2026}` with brackets; the number of tokens read, or -1. */
function readExpression(tokens, from) {
    let at = readTerm(tokens, from);
    while (at !== -1 && (tokens[at] === "AND" || tokens[at] === "OR"))
        at = readTerm(tokens, at + 1);
    return at;
}
function readTerm(tokens, from) {
    if (tokens[from] === "(") {
        const end = readExpression(tokens, from + 1);
        return end !== -1 && tokens[end] === ")" ? end + 1 : -1;
    }
    if (!isLicence(tokens[from]))
        return -1;
    if (tokens[from + 1] !== "WITH")
        return from + 1;
    return isLicence(tokens[from + 2]) ? from + 3 : -1;
}
/** Whether a text has the form of an SPDX licence expression (SPDX 2.3, annex D); ids are not looked up. */
function isSpdxExpression(text) {
    const tokens = tokensOf(text) ?? [];
    return tokens.length > 0 && readExpression(tokens, 0) === tokens.length;
}
const FILE = /^(licen[cs]e|copying|unlicen[cs]e)([.-][^/]*)?$/i;
/** Whether a file of the package's root is a licence by its name. */
const isLicenceFile = (path) => FILE.test(path);


/***/ }),

/***/ 8080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e3: () => (/* binding */ packedPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7501);


const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** `package.json` as npm reads it; what we do not look at is left alone. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    main: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    browser: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).optional(),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    typings: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exports: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), texts]).optional(),
    man: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    directories: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scripts: texts.default({}),
    dependencies: texts.default({}),
    optionalDependencies: texts.default({}),
    peerDependencies: texts.default({}),
    bundleDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    bundledDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    publishConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says: `${path} ${says}`,
    fix: "Mend package.json; docs of npm list what each field may hold.",
    cause,
});
function readJson(path, bytes) {
    try {
        // npm accepts a byte order mark, and the decoder drops it.
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(path, "is not JSON in UTF-8", error);
    }
}
/** Reads a `package.json`; a field of the wrong kind is a `GuardError` that names it. */
function parseManifest(path, bytes) {
    const result = schema.safeParse(readJson(path, bytes));
    if (result.success)
        return result.data;
    throw refuse(path, `is malformed: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
}
/** The commands of a package and the file of each. */
function binsOf(manifest) {
    const { bin, name } = manifest;
    if (typeof bin !== "string")
        return bin ?? {};
    return { [name.slice(name.indexOf("/") + 1)]: bin };
}
/** A path of package.json as it stands in the archive: no `./`, no doubled or trailing slashes. */
const packedPath = (path) => path
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");


/***/ }),

/***/ 2536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ packageNameFault)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./.build/out/domain/package/package-name.js

const LONGEST = 214;
const PART = /^[a-z0-9~-][a-z0-9._~-]*$/;
const RESERVED = new Set(["node_modules", "favicon.ico"]);
/** Why npm takes no new package of this name; undefined where it does. Rules of npm's documentation, "package.json", name. */
function packageNameFault(name) {
    if (name === "")
        return "is missing";
    if (name.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
    const [, scope, bare = name] = /^@([^/]*)\/([^/]*)$/.exec(name) ?? [];
    if (!PART.test(bare) || (scope !== undefined && !PART.test(scope)))
        return "may hold lower-case letters, digits, hyphens, dots and underscores only, and one scope";
    if (RESERVED.has(name))
        return "is reserved";
    if (external_node_module_namespaceObject.builtinModules.includes(name))
        return "is the name of a module of Node.js";
    return undefined;
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ aimsAtNpm),
/* harmony export */   Os: () => (/* binding */ NOT_FOR_NPM),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   Y8: () => (/* binding */ npmTargetOf)
/* harmony export */ });
/** The npm target of the policy; undefined where the policy leaves it to the defaults. */
const npmTargetOf = ({ policy }) => policy.targets.find((target) => target.registry === "npm");
/** Whether the policy publishes to npm; a policy without targets does. */
const aimsAtNpm = ({ targets }) => targets.length === 0 || targets.some(({ registry }) => registry === "npm");
/** What a check of the registry says of a package that does not go there. */
const NOT_FOR_NPM = { notApplicable: "the policy publishes nothing to npm" };
/** The regular file at a path of the package. */
const fileAt = (subject, path) => subject.entries.find((entry) => entry.kind === "file" && entry.path === path);
/** The first character of a line of a packed file, by its path in the repository. */
function placeIn(subject, path, line = 1) {
    const at = { line, column: 1, offset: 0 };
    return { path: subject.folder === "" ? path : `${subject.folder}/${path}`, start: at, end: at };
}


/***/ }),

/***/ 3412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRepositoryField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7597);

const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ url }) => url)]);
const FULL = /^(?:git\+)?https:\/\/github\.com\/([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/;
const OTHER_FORMS = [
    /^(?:git\+ssh|ssh|git|git\+git|http):\/\/(?:git@)?github\.com[/:]([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/,
    /^git@github\.com:([^/\s#]+\/[^/\s#]+?)(?:\.git)?$/,
    /^(?:github:)?([^/\s#:@]+\/[^/\s#:@]+?)(?:\.git)?$/,
];
/** Reads the field; undefined where it is missing or holds no address. */
function readRepositoryField(value) {
    const { data: text } = field.safeParse(value);
    if (text === undefined || text === "")
        return undefined;
    const full = FULL.exec(text)?.[1];
    if (full !== undefined)
        return { text, name: full, full: true };
    const name = OTHER_FORMS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
    return { text, full: false, ...(name !== undefined && { name }) };
}


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH)
/* harmony export */ });
/** Where the policy lives unless an input says otherwise. */
const POLICY_PATH = ".github/release-guard.yml";


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PUBLIC_HOSTS),
/* harmony export */   p: () => (/* binding */ PUBLIC_ENDPOINTS)
/* harmony export */ });
const host = (...labels) => labels.join(".");
/** Addresses of the public services, joined from their labels here and nowhere else. */
const PUBLIC_HOSTS = {
    npm: host("registry", "npmjs", "org"),
    npmWebsite: host("www", "npmjs", "com"),
    pypi: host("pypi", "org"),
    testPypi: host("test", "pypi", "org"),
};
const PUBLIC_ENDPOINTS = {
    npm: `https://${PUBLIC_HOSTS.npm}`,
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamp: "https://timestamp.sigstore.dev",
    trustedRoot: "",
    issuer: "https://token.actions.githubusercontent.com",
    rehearsal: false,
};


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DOCS_ROOT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Printed by npm run generate from package.json. Do not edit. */
const TOOL = { name: "release-guard", version: "0.1.0" };
const DOCS_ROOT = "https://github.com/org/release-guard/blob/main/docs/checks";


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ZodError),
/* harmony export */   g: () => (/* binding */ ZodRealError)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7428);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8532);
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object \u2014 it accepts any object \u2014
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodError */ .a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenError */ .JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringifyReplacer */ .k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringifyReplacer */ .k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .$constructor */ .xI("ZodError", initializer);
const ZodRealError = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .$constructor */ .xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;


/***/ }),

/***/ 7597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Brp: () => (/* binding */ ZodISODate),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Nlp: () => (/* binding */ _instanceof),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  PVZ: () => (/* binding */ tuple),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def \u2014 skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}

function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only \u2014 the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only \u2014 checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});

const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));

const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});

const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing \u2014 whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys \u2014 and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});



function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it \u2014 pipes and lazies \u2014 are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}




const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}




const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would \u2014 this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify \u2014 anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one \u2014 nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else \u2014 `$ref`, `patternProperties`,
 * an annotation like `description` \u2014 makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead \u2014 `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it \u2014 so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection \u2014 through `z.lazy`, or any `ref` chain \u2014 holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs \u2014 it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses \u2014 `z.record(z.number().min(5), V)`
 * accepts `"3"` \u2014 which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition \u2014 the string form a key position needs is not the number form every other reference wants \u2014 so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse(errors/* $ZodRealError */.Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync(errors/* $ZodRealError */.Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(errors/* $ZodRealError */.Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(errors/* $ZodRealError */.Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(errors/* $ZodRealError */.Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(errors/* $ZodRealError */.Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(errors/* $ZodRealError */.Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(errors/* $ZodRealError */.Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(errors/* $ZodRealError */.Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(errors/* $ZodRealError */.Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(errors/* $ZodRealError */.Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(errors/* $ZodRealError */.Kd);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __nccwpck_require__(961);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(classic_errors/* ZodRealError */.g);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(classic_errors/* ZodRealError */.g);
const parse_safeParse = /* @__PURE__ */ _safeParse(classic_errors/* ZodRealError */.g);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(classic_errors/* ZodRealError */.g);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(classic_errors/* ZodRealError */.g);
const parse_decode = /* @__PURE__ */ _decode(classic_errors/* ZodRealError */.g);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(classic_errors/* ZodRealError */.g);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(classic_errors/* ZodRealError */.g);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(classic_errors/* ZodRealError */.g);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(classic_errors/* ZodRealError */.g);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(classic_errors/* ZodRealError */.g);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(classic_errors/* ZodRealError */.g);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out \u2014 see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
}

const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));

function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}



const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}




const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}



const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}



const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}



const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}


const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) \u2014 defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}


const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}


const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}




const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}


const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}



const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...core_util/* normalizeParams */.A2(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}


function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}



/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}

// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}


// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}

// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}




// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}









// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}




// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}





// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}



// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}

// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}

























// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}




/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});

/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero \u2014 the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});




const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way \u2014 and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}

const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});

const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, \u2026) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` \u2014 unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}

class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   S1: () => (/* binding */ prettifyError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object \u2014 it accepts any object \u2014
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}

/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   \u2716 Expected number, received string at "username
 * favoriteNumbers[0]
 *   \u2716 Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`\u2716 ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;

/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};



/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;





// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor \u2014 a pictograph, a regional indicator, or the enclosing keycap \u2014 because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;

const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;


const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;



const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;

const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;




// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;




















/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;


class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);







function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}



function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key \u2014 an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}




function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}


const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}

function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to \u2014 the same check instance is shared by every clone of that schema \u2014 so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}

const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}







// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together \u2014 see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype \u2014 never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback \u2014 rest and defaulted parameters both report arity 0 \u2014 and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure \u2014 the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4558);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
