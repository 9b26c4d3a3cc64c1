// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.
// scripts/generate/runtime.ts
function w(t, r) {
  let n, e = (c) => (e.errors = t(c) ? null : Te(n ??= JSON.parse(r), c), e.errors === null);
  return e;
}
function a(t, r, n) {
  return typeof t == "string" && !D(t, n) && !W(t, r);
}
function D(t, r) {
  return t.length > r && U(t) > r;
}
function W(t, r) {
  return t.length < 2 * r && U(t) < r;
}
function U(t) {
  let r = 0;
  for (let n of t) r += 1;
  return r;
}
function M(t, r, n, e) {
  if (typeof r != "string") return [{ instancePath: t, keyword: "type", params: { type: "string" } }];
  let c = [];
  return D(r, e) && c.push({ instancePath: t, keyword: "maxLength", params: { limit: e } }), W(r, n) && c.push({ instancePath: t, keyword: "minLength", params: { limit: n } }), c;
}
function Se(t, r, n) {
  let e = { instancePath: t, keyword: "enum", params: { allowedValues: n } };
  return typeof r == "string" ? [e] : [{ instancePath: t, keyword: "type", params: { type: "string" } }, e];
}
function f(t, r, n) {
  return Number.isInteger(t) && y(t, r, n);
}
function y(t, r, n) {
  return Number.isFinite(t) && t >= r && t <= n;
}
function Ce(t, r, n, e) {
  let c = Number.isInteger(r) ? [] : [{ instancePath: t, keyword: "type", params: { type: "integer" } }];
  return Number.isFinite(r) ? [...c, ...Q(t, r, n, e)] : c;
}
function Fe(t, r, n, e) {
  return Number.isFinite(r) ? Q(t, r, n, e) : [{ instancePath: t, keyword: "type", params: { type: "number" } }];
}
function Q(t, r, n, e) {
  let c = [];
  return r > e && c.push({ instancePath: t, keyword: "maximum", params: { comparison: "<=", limit: e } }), r < n && c.push({ instancePath: t, keyword: "minimum", params: { comparison: ">=", limit: n } }), c;
}
function s(t) {
  return typeof t == "object" && t !== null && !Array.isArray(t);
}
function i(t, r, n, e) {
  if (!Array.isArray(t) || t.length < r || t.length > n) return !1;
  for (let c of t) if (!e(c)) return !1;
  return !0;
}
function q(t, r) {
  return s(t) && Object.keys(t).every((n) => r(t[n]));
}
function Te(t, r) {
  let n = [];
  return c(t, r, ""), n;
  function e(o, l, u) {
    n.push({ instancePath: o, keyword: l, params: u });
  }
  function c(o, l, u) {
    o.$ref !== void 0 ? c(T(o.$ref), l, u) : o.text ? n.push(...M(u, l, ...o.text)) : o.whole ? n.push(...Ce(u, l, o.whole[0] ?? -1 / 0, o.whole[1] ?? 1 / 0)) : o.number ? n.push(...Fe(u, l, o.number[0] ?? -1 / 0, o.number[1] ?? 1 / 0)) : o.word ? (typeof l != "string" || !o.word.includes(l)) && n.push(...Se(u, l, o.word)) : "const" in o ? l !== o.const && e(u, "const", { allowedValue: o.const }) : o.anyOf ? Le(o.anyOf, l, u) : Re(l, o.type) ? typeof l == "string" ? _e(o, l, u) : Array.isArray(l) ? ze(o, l, u) : s(l) && Ve(o, l, u) : e(u, "type", { type: o.type });
  }
  function T(o) {
    return t.definitions?.[o.slice(o.lastIndexOf("/") + 1)] ?? {};
  }
  function Le(o, l, u) {
    let m = n.length;
    for (let p of o) {
      let v = n.length;
      if (c(p, l, u), n.length === v) {
        n.length = m;
        return;
      }
    }
    e(u, "anyOf", {});
  }
  function _e({ minLength: o = 0, maxLength: l = 1 / 0, pattern: u }, m, p) {
    n.push(...M(p, m, o, l)), u !== void 0 && !new RegExp(u, "u").test(m) && e(p, "pattern", { pattern: u });
  }
  function ze({ minItems: o = 0, maxItems: l = 1 / 0, items: u }, m, p) {
    if (m.length > l && e(p, "maxItems", { limit: l }), m.length < o && e(p, "minItems", { limit: o }), u) for (let [v, O] of m.entries()) c(u, O, `${p}/${v}`);
  }
  function Ve(o, l, u) {
    let { required: m = [], properties: p, additionalProperties: v, oneOf: O, discriminator: R } = o;
    for (let k of m) E(l, k) || e(u, "required", { missingProperty: k });
    if (p) {
      for (let k of O ? [] : Object.keys(l))
        Object.hasOwn(p, k) || e(u, "additionalProperties", { additionalProperty: k });
      for (let [k, Ze] of Object.entries(p))
        E(l, k) && c(Ze, l[k], `${u}/${k}`);
    }
    if (v)
      for (let k of Object.keys(l)) c(v, l[k], `${u}/${Me(k)}`);
    O && R && Ne(O, R.propertyName, l, u);
  }
  function Ne(o, l, u, m) {
    let p = u[l], v = o.find(({ $ref: O = "" }) => T(O).properties?.[l]?.const === p);
    typeof p != "string" ? e(m, "discriminator", { error: "tag", tag: l, tagValue: p }) : v ? c(v, u, m) : e(m, "discriminator", { error: "mapping", tag: l, tagValue: p });
  }
}
function Re(t, r = []) {
  return [r].flat().some((n) => n === "object" ? s(t) : n === "array" ? Array.isArray(t) : n === "integer" ? Number.isInteger(t) : n === "null" ? t === null : typeof t === n);
}
function E(t, r) {
  return Object.hasOwn(t, r) && t[r] !== void 0;
}
function Me(t) {
  return t.replaceAll("~", "~0").replaceAll("/", "~1");
}

// <stdin>
var Ee = ["occasion", "citation", "section", "statement", "window", "phase", "topic", "goal", "unit", "clause", "task", "route", "money", "recipient"], De = ["same", "different", "split", "merged", "undecided"], We = (t) => a(t, 1, 200), Ue = (t) => a(t, 1, 2e3), Qe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "items":
        if (!i(e, 1, 100, We)) return !1;
        r++;
        break;
      case "titles":
        if (e !== void 0 && !i(e, -1 / 0, 100, Ue)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ke = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!Ee.includes(e)) return !1;
        r++;
        break;
      case "verdict":
        if (!De.includes(e)) return !1;
        r++;
        break;
      case "one":
      case "other":
        if (!Qe(e)) return !1;
        r++;
        break;
      case "score":
        if (e !== void 0 && !y(e, 0, 1)) return !1;
        break;
      case "reason":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "by":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Pe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "decisions":
        if (!i(e, -1 / 0, 1e5, Ke)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Es = /* @__PURE__ */ w(Pe, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"decisions":{"type":"array","items":{"$ref":"#/definitions/decision"},"maxItems":100000}},"required":["schema","decisions"],"definitions":{"decision":{"type":"object","properties":{"thing":{"word":["occasion","citation","section","statement","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"verdict":{"word":["same","different","split","merged","undecided"]},"one":{"$ref":"#/definitions/party"},"other":{"$ref":"#/definitions/party"},"score":{"number":[0,1]},"reason":{"text":[1,2000]},"by":{"text":[1,500]}},"required":["thing","verdict","one","other"]},"party":{"type":"object","properties":{"plan":{"text":[1,200]},"items":{"type":"array","items":{"text":[1,200]},"minItems":1,"maxItems":100,"uniqueItems":true},"titles":{"type":"array","items":{"text":[1,2000]},"maxItems":100}},"required":["plan","items"]}}}'), Ye = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Be = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Je = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ge = ["issued", "window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"], He = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Xe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, et = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, tt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, rt = /* @__PURE__ */ new Map([["day", He], ["span", Xe], ["item", et], ["word", tt]]), H = (t) => rt.get(t?.kind)?.(t) ?? !1, nt = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || H(t), at = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, nt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Z = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || typeof t == "boolean" || H(t) || at(t), st = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fact":
        if (!Ge.includes(e)) return !1;
        r++;
        break;
      case "same":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "left":
      case "right":
        if (e !== void 0 && !Z(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, X = ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"], it = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, S = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !it(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, ft = ["decision", "identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"], ot = ["equal", "equivalent", "subset", "superset", "intersects", "none"], lt = ["subjects", "words", "facts"], ee = (t) => typeof t == "string", ut = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "by":
        if (!lt.includes(e)) return !1;
        r++;
        break;
      case "shared":
      case "onlyLeft":
      case "onlyRight":
        if (!i(e, -1 / 0, 1e4, ee)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, ct = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!X.includes(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!S(e)) return !1;
        r++;
        break;
      case "rung":
        if (!ft.includes(e)) return !1;
        r++;
        break;
      case "score":
        if (e !== void 0 && !y(e, 0, 1)) return !1;
        break;
      case "relation":
        if (!ot.includes(e)) return !1;
        r++;
        break;
      case "evidence":
        if (!ut(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, dt = ["added", "removed", "moved", "changed", "split", "merged"], pt = ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"], mt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!X.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!dt.includes(e)) return !1;
        r++;
        break;
      case "aspect":
        if (e !== void 0 && !pt.includes(e)) return !1;
        break;
      case "left":
      case "right":
        if (!i(e, -1 / 0, 1e3, S)) return !1;
        r++;
        break;
      case "was":
      case "now":
        if (e !== void 0 && !Z(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, te = ["error", "warning", "info"], yt = (t) => q(t, Z), kt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "severity":
        if (!te.includes(e)) return !1;
        r++;
        break;
      case "values":
      case "rightValues":
        if (!yt(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!S(e)) return !1;
        r++;
        break;
      case "fingerprints":
        if (!i(e, 2, 2, ee)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, bt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "matches":
      case "added":
      case "removed":
      case "moved":
      case "changed":
      case "split":
      case "merged":
      case "shared":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, K = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ht = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, xt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!te.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!K(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, K)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, ht)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, wt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!Ye(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!Be(e)) return !1;
        r++;
        break;
      case "template":
        if (e !== void 0 && !Je(e)) return !1;
        break;
      case "facts":
        if (!i(e, -1 / 0, 1e4, st)) return !1;
        r++;
        break;
      case "matches":
        if (!i(e, -1 / 0, 1e4, ct)) return !1;
        r++;
        break;
      case "changes":
        if (!i(e, -1 / 0, 1e4, mt)) return !1;
        r++;
        break;
      case "sharedFindings":
        if (!i(e, -1 / 0, 1e4, kt)) return !1;
        r++;
        break;
      case "counts":
        if (!bt(e)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, xt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, Ds = /* @__PURE__ */ w(wt, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"left":{"$ref":"#/definitions/planName"},"right":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"facts":{"type":"array","items":{"$ref":"#/definitions/fact"},"maxItems":10000},"matches":{"type":"array","items":{"$ref":"#/definitions/match"},"maxItems":10000},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"maxItems":10000},"sharedFindings":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"fingerprints":{"type":"array","items":{"type":"string"},"maxItems":2,"minItems":2},"rightValues":{"$ref":"#/definitions/values"}},"required":["rule","message","severity","values","left","right","fingerprints","rightValues"]},"maxItems":10000},"counts":{"type":"object","properties":{"matches":{"whole":[0,null]},"added":{"whole":[0,null]},"removed":{"whole":[0,null]},"moved":{"whole":[0,null]},"changed":{"whole":[0,null]},"split":{"whole":[0,null]},"merged":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["matches","added","removed","moved","changed","split","merged","shared"]},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","left","right","facts","matches","changes","sharedFindings","counts","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"fact":{"type":"object","properties":{"fact":{"word":["issued","window","phases","topics","statements","units","tasks","general-clause","report","difficulty","budget","recipients","basis","carries-out","signature","archive","occasion"]},"same":{"type":"boolean"},"left":{"$ref":"#/definitions/value"},"right":{"$ref":"#/definitions/value"}},"required":["fact","same"]},"match":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"rung":{"word":["decision","identity","bytes","nfc","space","punctuation","tone","case","ordinal","synonym","subject","days","role","likeness"]},"score":{"number":[0,1]},"relation":{"word":["equal","equivalent","subset","superset","intersects","none"]},"evidence":{"type":"object","properties":{"by":{"word":["subjects","words","facts"]},"shared":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyLeft":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyRight":{"type":"array","items":{"type":"string"},"maxItems":10000}},"required":["by","shared","onlyLeft","onlyRight"]}},"required":["thing","left","right","rung","relation","evidence"]},"change":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"kind":{"word":["added","removed","moved","changed","split","merged"]},"aspect":{"word":["title","text","when","from","to","phase","parties","lead","support","outputs","subjects","addressee","sender","number","date","issuer","abstract","authority","position","purpose","names","kind","order","source","target","role","channels","covers","count"]},"left":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"right":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"was":{"$ref":"#/definitions/value"},"now":{"$ref":"#/definitions/value"}},"required":["thing","kind","left","right"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), gt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, P = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 0, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, vt = ["explicit", "coordinated", "scope", "blanket", "none"], re = (t) => vt.includes(t), ne = (t) => a(t, 1, 200), It = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "unit":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "level":
        if (!re(e)) return !1;
        r++;
        break;
      case "by":
        if (!i(e, -1 / 0, 1e4, ne)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ot = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      case "phase":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "level":
        if (!re(e)) return !1;
        r++;
        break;
      case "bearers":
        if (!i(e, -1 / 0, 1e4, It)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, $t = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      case "tasks":
      case "dated":
      case "days":
      case "topics":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, qt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!gt(e)) return !1;
        r++;
        break;
      case "plan":
        if (!P(e)) return !1;
        r++;
        break;
      case "phases":
        if (!i(e, -1 / 0, 1e4, P)) return !1;
        r++;
        break;
      case "topics":
        if (!i(e, -1 / 0, 1e4, Ot)) return !1;
        r++;
        break;
      case "units":
        if (!i(e, -1 / 0, 1e4, $t)) return !1;
        r++;
        break;
      case "holes":
      case "blanketOnly":
      case "pileUps":
        if (!i(e, -1 / 0, 1e4, ne)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 9;
}, Ws = /* @__PURE__ */ w(qt, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"plan":{"$ref":"#/definitions/cubeName"},"phases":{"type":"array","items":{"$ref":"#/definitions/cubeName"},"maxItems":10000},"topics":{"type":"array","items":{"$ref":"#/definitions/coveredTopic"},"maxItems":10000},"units":{"type":"array","items":{"$ref":"#/definitions/loadedUnit"},"maxItems":10000},"holes":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"blanketOnly":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"pileUps":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["schema","tool","plan","phases","topics","units","holes","blanketOnly","pileUps"],"definitions":{"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"cubeName":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"text":[0,20000]}},"required":["id","title"]},"coveredTopic":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"text":[1,20000]},"phase":{"text":[1,200]},"level":{"$ref":"#/definitions/level"},"bearers":{"type":"array","items":{"$ref":"#/definitions/bearer"},"maxItems":10000}},"required":["id","title","level","bearers"]},"level":{"word":["explicit","coordinated","scope","blanket","none"]},"bearer":{"type":"object","properties":{"unit":{"text":[1,200]},"level":{"$ref":"#/definitions/level"},"by":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["unit","level","by"]},"loadedUnit":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"text":[1,20000]},"tasks":{"whole":[0,null]},"dated":{"whole":[0,null]},"days":{"whole":[0,null]},"topics":{"whole":[0,null]}},"required":["id","title","tasks","dated","days","topics"]}}}'), jt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ae = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, At = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Lt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!ae(e)) return !1;
        r++;
        break;
      case "template":
        if (!At(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, se = ["occasion", "citation", "window", "phase", "topic", "goal", "unit", "clause", "task", "route", "money", "recipient"], _t = ["subject", "parent", "role", "words", "decision"], zt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Vt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Nt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Zt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, St = /* @__PURE__ */ new Map([["day", zt], ["span", Vt], ["item", Nt], ["word", Zt]]), ie = (t) => St.get(t?.kind)?.(t) ?? !1, Ct = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || ie(t), Ft = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, Ct)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, z = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || typeof t == "boolean" || ie(t) || Ft(t), Tt = ["explicit", "coordinated", "scope", "blanket", "none"], Rt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, fe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Rt(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, oe = ["when", "phase", "level", "parties", "lead", "support", "outputs", "addressee", "sender", "number", "date", "issuer", "purpose", "kind", "source", "target", "role", "roles", "covers", "count"], Mt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "aspect":
        if (!oe.includes(e)) return !1;
        r++;
        break;
      case "value":
        if (e !== void 0 && !z(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Et = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "level":
        if (e !== void 0 && !Tt.includes(e)) return !1;
        break;
      case "places":
        if (!i(e, -1 / 0, 1e3, fe)) return !1;
        r++;
        break;
      case "faces":
        if (!i(e, -1 / 0, 100, Mt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, C = (t) => f(t, 0, 1 / 0), Dt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "value":
        if (e !== void 0 && !z(e)) return !1;
        break;
      case "plans":
        if (!i(e, -1 / 0, 1e4, C)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Wt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "aspect":
        if (!oe.includes(e)) return !1;
        r++;
        break;
      case "variants":
        if (!i(e, -1 / 0, 1e4, Dt)) return !1;
        r++;
        break;
      case "hasMajority":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "outliers":
        if (!i(e, -1 / 0, 1e4, C)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ut = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "thing":
        if (!se.includes(e)) return !1;
        r++;
        break;
      case "by":
        if (!_t.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !z(e)) return !1;
        break;
      case "cells":
        if (!i(e, -1 / 0, 1e4, Et)) return !1;
        r++;
        break;
      case "missing":
        if (!i(e, -1 / 0, 1e4, C)) return !1;
        r++;
        break;
      case "aspects":
        if (!i(e, -1 / 0, 100, Wt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, le = (t) => typeof t == "string", Qt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!se.includes(e)) return !1;
        r++;
        break;
      case "rows":
        if (!i(e, 2, 2, le)) return !1;
        r++;
        break;
      case "score":
        if (!y(e, 0, 1)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ue = ["error", "warning", "info"], Kt = (t) => q(t, z), Pt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "place":
        if (!fe(e)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Yt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "severity":
        if (!ue.includes(e)) return !1;
        r++;
        break;
      case "values":
        if (!Kt(e)) return !1;
        r++;
        break;
      case "row":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "parents":
        if (!i(e, -1 / 0, 100, le)) return !1;
        r++;
        break;
      case "sightings":
        if (!i(e, -1 / 0, 1e4, Pt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Y = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Bt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Jt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!ue.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!Y(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, Y)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, Bt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, Gt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plans":
      case "rows":
      case "full":
      case "outliers":
      case "links":
      case "shared":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Ht = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!jt(e)) return !1;
        r++;
        break;
      case "parent":
        if (e !== void 0 && !ae(e)) return !1;
        break;
      case "plans":
        if (!i(e, -1 / 0, 1e4, Lt)) return !1;
        r++;
        break;
      case "rows":
        if (!i(e, -1 / 0, 1e5, Ut)) return !1;
        r++;
        break;
      case "links":
        if (!i(e, -1 / 0, 1e5, Qt)) return !1;
        r++;
        break;
      case "shared":
        if (!i(e, -1 / 0, 1e5, Yt)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, Jt)) return !1;
        r++;
        break;
      case "counts":
        if (!Gt(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Us = /* @__PURE__ */ w(Ht, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"parent":{"$ref":"#/definitions/planName"},"plans":{"type":"array","items":{"$ref":"#/definitions/column"},"maxItems":10000},"rows":{"type":"array","items":{"$ref":"#/definitions/row"},"maxItems":100000},"links":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":100000},"shared":{"type":"array","items":{"$ref":"#/definitions/sharedDefect"},"maxItems":100000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"rows":{"whole":[0,null]},"full":{"whole":[0,null]},"outliers":{"whole":[0,null]},"links":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["plans","rows","full","outliers","links","shared"]}},"required":["schema","tool","plans","rows","links","shared","rules","counts"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]},"column":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"}},"required":["plan","template"]},"face":{"type":"object","properties":{"aspect":{"word":["when","phase","level","parties","lead","support","outputs","addressee","sender","number","date","issuer","purpose","kind","source","target","role","roles","covers","count"]},"value":{"$ref":"#/definitions/value"}},"required":["aspect"]},"cell":{"type":"object","properties":{"plan":{"whole":[0,null]},"level":{"word":["explicit","coordinated","scope","blanket","none"]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"faces":{"type":"array","items":{"$ref":"#/definitions/face"},"maxItems":100}},"required":["plan","places","faces"]},"variant":{"type":"object","properties":{"value":{"$ref":"#/definitions/value"},"plans":{"type":"array","items":{"whole":[0,null]},"maxItems":10000}},"required":["plans"]},"aspect":{"type":"object","properties":{"aspect":{"word":["when","phase","level","parties","lead","support","outputs","addressee","sender","number","date","issuer","purpose","kind","source","target","role","roles","covers","count"]},"variants":{"type":"array","items":{"$ref":"#/definitions/variant"},"maxItems":10000},"hasMajority":{"type":"boolean"},"outliers":{"type":"array","items":{"whole":[0,null]},"maxItems":10000}},"required":["aspect","variants","hasMajority","outliers"]},"row":{"type":"object","properties":{"key":{"text":[1,500]},"thing":{"word":["occasion","citation","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"by":{"word":["subject","parent","role","words","decision"]},"title":{"$ref":"#/definitions/value"},"cells":{"type":"array","items":{"$ref":"#/definitions/cell"},"maxItems":10000},"missing":{"type":"array","items":{"whole":[0,null]},"maxItems":10000},"aspects":{"type":"array","items":{"$ref":"#/definitions/aspect"},"maxItems":100}},"required":["key","thing","by","cells","missing","aspects"]},"link":{"type":"object","properties":{"thing":{"word":["occasion","citation","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"rows":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2},"score":{"number":[0,1]}},"required":["thing","rows","score"]},"sharedDefect":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"row":{"text":[1,500]},"parents":{"type":"array","items":{"type":"string"},"maxItems":100},"sightings":{"type":"array","items":{"type":"object","properties":{"plan":{"whole":[0,null]},"place":{"$ref":"#/definitions/place"},"fingerprint":{"text":[1,100]}},"required":["plan","place","fingerprint"]},"maxItems":10000}},"required":["rule","message","severity","values","parents","sightings"]}}}'), d = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u, Xt = (t) => typeof t == "string" || Number.isInteger(t) || typeof t == "boolean", er = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, 1, 9999)) return !1;
        break;
      case "parameters":
        if (e !== void 0 && !q(e, Xt)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, tr = ["central", "province", "district", "commune", "unit"], rr = ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"], nr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "superior":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "place":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "level":
        if (!tr.includes(e)) return !1;
        r++;
        break;
      case "organ":
        if (!rr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ar = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "serial":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "symbol":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, sr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "place":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "on":
      case "month":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, ir = ["draft", "issued"], fr = ["full", "body"], or = ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"], lr = (t) => or.includes(t), ur = (t) => a(t, 0, 1e3), cr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "nationalTitle":
      case "motto":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "lines":
        if (e !== void 0 && !i(e, -1 / 0, 100, ur)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, dr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "restates":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, pr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "mark":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "restates":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, mr = [":", ".", "none"], ce = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], yr = (t) => ce.includes(t), kr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "heading":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "level":
        if (!f(e, 1, 12)) return !1;
        r++;
        break;
      case "end":
        if (e !== void 0 && !mr.includes(e)) return !1;
        break;
      case "role":
        if (!ce.includes(e)) return !1;
        r++;
        break;
      case "roles":
        if (e !== void 0 && !i(e, -1 / 0, 18, yr)) return !1;
        break;
      case "unit":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, br = ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"], hr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "of":
        if (!br.includes(e)) return !1;
        r++;
        break;
      case "count":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, xr = ["opening", "body", "note", "appendix", "title"], wr = ["basis", "carries-out", "proposal", "mention", "amends", "replaces"], gr = ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"], vr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "number":
      case "dateText":
      case "of":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
      case "date":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "where":
        if (!xr.includes(e)) return !1;
        r++;
        break;
      case "relation":
        if (!wr.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!gr.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "issuer":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "abstract":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ir = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
      case "day":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "since":
        if (e !== void 0 && !a(e, 1, 240)) return !1;
        break;
      case "ordinal":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Or = ["campaign", "horizon", "peak", "report-period"], b = ["on", "by", "before", "from", "after", "within"], $r = ["year", "month", "day", "from", "to"], h = (t) => $r.includes(t), qr = ["before", "after"], jr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "occasion":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "days":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "side":
        if (!qr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, x = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "days":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      case "working":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "weekday":
        if (e !== void 0 && !f(e, 1, 7)) return !1;
        break;
      case "fromOccasion":
        if (e !== void 0 && !jr(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Ar = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "on":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Lr = (t) => a(t, 1, 40), _r = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "days") return !1;
        r++;
        break;
      case "days":
        if (!i(e, 1, 400, Lr)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, zr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "range") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 240)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Vr = ["early", "mid", "late"], Nr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "month") return !1;
        r++;
        break;
      case "month":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "part":
        if (e !== void 0 && !Vr.includes(e)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Zr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "quarter") return !1;
        r++;
        break;
      case "quarter":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Sr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "year") return !1;
        r++;
        break;
      case "year":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Cr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "school-year") return !1;
        r++;
        break;
      case "year":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Fr = ["day", "week", "month", "quarter", "half-year", "year", "school-term"], Tr = (t) => f(t, 1, 12), Rr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "recurring") return !1;
        r++;
        break;
      case "every":
        if (!Fr.includes(e)) return !1;
        r++;
        break;
      case "times":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "weekday":
        if (e !== void 0 && !f(e, 1, 7)) return !1;
        break;
      case "dayOfMonth":
        if (e !== void 0 && !f(e, 1, 31)) return !1;
        break;
      case "months":
        if (e !== void 0 && !i(e, -1 / 0, 12, Tr)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Mr = ["hour", "day", "working-day", "week", "month", "year"], Er = ["before", "after", "within"], Dr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "relative") return !1;
        r++;
        break;
      case "count":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "unit":
        if (!Mr.includes(e)) return !1;
        r++;
        break;
      case "side":
        if (!Er.includes(e)) return !1;
        r++;
        break;
      case "of":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Wr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "event") return !1;
        r++;
        break;
      case "name":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "occasion":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "offset":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ur = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "ongoing") return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Qr = ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"], Kr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "vague") return !1;
        r++;
        break;
      case "word":
        if (!Qr.includes(e)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !b.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, h)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Pr = /* @__PURE__ */ new Map([["day", Ar], ["days", _r], ["range", zr], ["month", Nr], ["quarter", Zr], ["year", Sr], ["school-year", Cr], ["recurring", Rr], ["relative", Dr], ["event", Wr], ["ongoing", Ur], ["vague", Kr]]), L = (t) => Pr.get(t?.kind)?.(t) ?? !1, Yr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "title":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "kind":
        if (!Or.includes(e)) return !1;
        r++;
        break;
      case "when":
        if (!L(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Br = ["congress", "term", "event", "law"], Jr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "from":
      case "to":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, $ = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (!Br.includes(e)) return !1;
        r++;
        break;
      case "name":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "series":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "ordinal":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      case "written":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "term":
        if (e !== void 0 && !Jr(e)) return !1;
        break;
      case "ahead":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Gr = ["before", "until", "on", "from", "after"], Hr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "relation":
        if (!Gr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Xr = ["stage", "throughout", "peak", "follow-up"], en = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "when":
        if (!L(e)) return !1;
        r++;
        break;
      case "occasion":
        if (e !== void 0 && !Hr(e)) return !1;
        break;
      case "track":
        if (!Xr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, tn = ["purpose", "requirement", "form", "slogan", "condition", "note"], rn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!tn.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, nn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "target":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "when":
        if (e !== void 0 && !L(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, an = ["message", "work", "solution"], _ = (t) => a(t, 1, 200), de = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
      case "clause":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "digest":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, sn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "phase":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!an.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, _)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, de)) return !1;
        break;
      case "when":
        if (e !== void 0 && !L(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, fn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "text":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "declared":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, on = ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"], ln = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], un = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "names":
        if (!i(e, 1, 1e4, fn)) return !1;
        r++;
        break;
      case "kind":
        if (!on.includes(e)) return !1;
        r++;
        break;
      case "of":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "holds":
      case "members":
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, _)) return !1;
        break;
      case "sort":
        if (e !== void 0 && !ln.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, cn = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], pe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "unit":
      case "verb":
      case "by":
      case "via":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "as":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "role":
        if (!cn.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, dn = ["all", "phase", "section", "subject"], me = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "scope":
        if (!dn.includes(e)) return !1;
        r++;
        break;
      case "ref":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, pn = (t) => a(t, 1, 2e3), ye = (t) => a(t, 1, 500), mn = ["unit-entry", "labelled", "sentence", "table"], yn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "parent":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, pe)) return !1;
        r++;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, L)) return !1;
        break;
      case "topics":
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, _)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, de)) return !1;
        break;
      case "covers":
        if (e !== void 0 && !me(e)) return !1;
        break;
      case "outputs":
        if (e !== void 0 && !i(e, -1 / 0, 100, pn)) return !1;
        break;
      case "channels":
        if (e !== void 0 && !i(e, -1 / 0, 100, ye)) return !1;
        break;
      case "origin":
        if (e !== void 0 && !mn.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, kn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, pe)) return !1;
        r++;
        break;
      case "covers":
        if (!me(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, bn = ["report", "difficulty"], hn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "task":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "title":
      case "what":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "mentions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!bn.includes(e)) return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!i(e, -1 / 0, 1e4, _)) return !1;
        r++;
        break;
      case "via":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, _)) return !1;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, L)) return !1;
        break;
      case "final":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "form":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, xn = ["own", "state-budget", "sponsor", "integrated", "none"], wn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "payer":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "source":
        if (!xn.includes(e)) return !1;
        r++;
        break;
      case "amount":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, gn = ["tasked-units", "section"], vn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "unit":
      case "ref":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "as":
        if (e !== void 0 && !gn.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, In = ["act", "know", "report", "coordinate"], On = (t) => a(t, 1, 100), $n = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "text":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "bullet":
      case "end":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "to":
        if (!i(e, -1 / 0, 500, vn)) return !1;
        r++;
        break;
      case "purpose":
        if (e !== void 0 && !In.includes(e)) return !1;
        break;
      case "channel":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "codes":
        if (e !== void 0 && !i(e, -1 / 0, 100, On)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, qn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "text":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "office":
      case "drafter":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "copies":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, jn = ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"], An = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "authority":
        if (!jn.includes(e)) return !1;
        r++;
        break;
      case "lines":
        if (!i(e, -1 / 0, 20, ye)) return !1;
        r++;
        break;
      case "position":
      case "office":
      case "name":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "withheld":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ln = ["task-table", "form", "list", "second-document", "other"], _n = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "label":
        if (e !== void 0 && !a(e, 1, 40)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 2e4)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "title":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "kind":
        if (!Ln.includes(e)) return !1;
        r++;
        break;
      case "attachedTo":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, zn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "unit":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "short":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "long":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Vn = ["section", "appendix", "form"], Nn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "section":
      case "to":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "text":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "kind":
        if (!Vn.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Zn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "field":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Sn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "file":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "mediaType":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "sha256":
        if (e !== void 0 && !a(e, 1, 64)) return !1;
        break;
      case "places":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Zn)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Cn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
      case "salutation":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "id":
        if (!(a(e, 1, 200) && d.test(e))) return !1;
        r++;
        break;
      case "template":
        if (e !== void 0 && !er(e)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "type":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "issuer":
        if (!nr(e)) return !1;
        r++;
        break;
      case "number":
        if (e !== void 0 && !ar(e)) return !1;
        break;
      case "issued":
        if (e !== void 0 && !sr(e)) return !1;
        break;
      case "status":
        if (!ir.includes(e)) return !1;
        r++;
        break;
      case "extent":
        if (!fr.includes(e)) return !1;
        r++;
        break;
      case "unseen":
        if (e !== void 0 && !i(e, -1 / 0, 40, lr)) return !1;
        break;
      case "header":
        if (e !== void 0 && !cr(e)) return !1;
        break;
      case "opening":
        if (e !== void 0 && !dr(e)) return !1;
        break;
      case "closing":
        if (e !== void 0 && !pr(e)) return !1;
        break;
      case "sections":
        if (!i(e, -1 / 0, 1e4, kr)) return !1;
        r++;
        break;
      case "claims":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, hr)) return !1;
        break;
      case "citations":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, vr)) return !1;
        break;
      case "occasions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Ir)) return !1;
        break;
      case "windows":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Yr)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, en)) return !1;
        break;
      case "statements":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, rn)) return !1;
        break;
      case "goals":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, nn)) return !1;
        break;
      case "topics":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, sn)) return !1;
        break;
      case "units":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, un)) return !1;
        break;
      case "tasks":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, yn)) return !1;
        break;
      case "generalClauses":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, kn)) return !1;
        break;
      case "routes":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, hn)) return !1;
        break;
      case "budget":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, wn)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, $n)) return !1;
        break;
      case "archive":
        if (e !== void 0 && !qn(e)) return !1;
        break;
      case "signature":
        if (e !== void 0 && !An(e)) return !1;
        break;
      case "appendices":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, _n)) return !1;
        break;
      case "shortNames":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, zn)) return !1;
        break;
      case "references":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Nn)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Sn(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Qs = /* @__PURE__ */ w(Cn, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"template":{"type":"object","properties":{"id":{"text":[1,200]},"year":{"whole":[1,9999]},"parameters":{"type":"object","additionalProperties":{"type":["string","integer","boolean"]}}},"required":["id"]},"x":{"type":"object"},"type":{"text":[1,200]},"title":{"text":[1,2000]},"issuer":{"type":"object","properties":{"name":{"text":[1,500]},"superior":{"text":[1,500]},"place":{"text":[1,200]},"level":{"word":["central","province","district","commune","unit"]},"organ":{"word":["committee","department","division","office","board","school","party","front","union","other"]}},"required":["name","level","organ"]},"number":{"type":"object","properties":{"serial":{"text":[1,40]},"symbol":{"text":[1,200]},"text":{"text":[1,500]}}},"issued":{"type":"object","properties":{"place":{"text":[1,200]},"on":{"text":[1,40]},"month":{"text":[1,40]},"year":{"whole":[null,null]},"text":{"text":[1,500]}}},"status":{"word":["draft","issued"]},"extent":{"word":["full","body"]},"unseen":{"type":"array","items":{"word":["national-title","issuer","number","place-date","title","opening","closing","recipients","archive","signature","appendices"]},"maxItems":40},"header":{"type":"object","properties":{"nationalTitle":{"text":[1,500]},"motto":{"text":[1,500]},"lines":{"type":"array","items":{"text":[0,1000]},"maxItems":100}}},"opening":{"type":"object","properties":{"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"closing":{"type":"object","properties":{"mark":{"text":[1,20]},"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"salutation":{"text":[1,1000]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":10000},"claims":{"type":"array","items":{"$ref":"#/definitions/claim"},"maxItems":10000},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"maxItems":10000},"occasions":{"type":"array","items":{"$ref":"#/definitions/occasion"},"maxItems":10000},"windows":{"type":"array","items":{"$ref":"#/definitions/window"},"maxItems":10000},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":10000},"statements":{"type":"array","items":{"$ref":"#/definitions/statement"},"maxItems":10000},"goals":{"type":"array","items":{"$ref":"#/definitions/goal"},"maxItems":10000},"topics":{"type":"array","items":{"$ref":"#/definitions/topic"},"maxItems":10000},"units":{"type":"array","items":{"$ref":"#/definitions/unit"},"maxItems":10000},"tasks":{"type":"array","items":{"$ref":"#/definitions/task"},"maxItems":10000},"generalClauses":{"type":"array","items":{"$ref":"#/definitions/generalClause"},"maxItems":10000},"routes":{"type":"array","items":{"$ref":"#/definitions/route"},"maxItems":10000},"budget":{"type":"array","items":{"$ref":"#/definitions/money"},"maxItems":10000},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":10000},"archive":{"type":"object","properties":{"text":{"text":[1,500]},"office":{"text":[1,200]},"drafter":{"text":[1,200]},"copies":{"whole":[0,null]}},"required":["text"]},"signature":{"type":"object","properties":{"authority":{"word":["none","KT","TM","TM+KT","TL","TUQ","Q"]},"lines":{"type":"array","items":{"text":[1,500]},"maxItems":20},"position":{"text":[1,200]},"office":{"text":[1,200]},"name":{"text":[1,200]},"withheld":{"type":"boolean"}},"required":["authority","lines"]},"appendices":{"type":"array","items":{"$ref":"#/definitions/appendix"},"maxItems":10000},"shortNames":{"type":"array","items":{"$ref":"#/definitions/shortName"},"maxItems":10000},"references":{"type":"array","items":{"$ref":"#/definitions/crossReference"},"maxItems":10000},"source":{"type":"object","properties":{"file":{"text":[1,1000]},"mediaType":{"text":[1,200]},"sha256":{"text":[1,64]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":10000}}}},"required":["schema","id","type","title","issuer","status","extent","sections"],"definitions":{"section":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"label":{"text":[1,40]},"heading":{"text":[1,2000]},"level":{"whole":[1,12]},"end":{"word":[":",".","none"]},"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"roles":{"type":"array","items":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"maxItems":18},"unit":{"text":[1,200]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","level","role"]},"claim":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"of":{"word":["phases","windows","units","tasks","topics","goals","recipients"]},"count":{"whole":[0,null]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","of","count"]},"citation":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"where":{"word":["opening","body","note","appendix","title"]},"relation":{"word":["basis","carries-out","proposal","mention","amends","replaces"]},"kind":{"word":["constitution","law","ordinance","resolution","decree","decision","directive","circular","joint-circular","plan","programme","project","scheme","official-letter","notice","guidance","regulation","rules","conclusion","report","submission","telegram","minutes","statute","consolidated-text","other"]},"title":{"text":[1,1000]},"number":{"text":[1,200]},"dateText":{"text":[1,200]},"date":{"text":[1,40]},"issuer":{"text":[1,500]},"abstract":{"text":[1,2000]},"of":{"text":[1,200]}},"required":["id","where","relation","kind"]},"occasion":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"day":{"text":[1,40]},"since":{"text":[1,240]},"ordinal":{"whole":[0,null]}},"required":["id","title"]},"window":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["campaign","horizon","peak","report-period"]},"when":{"$ref":"#/definitions/when"}},"required":["id","kind","when"]},"phase":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"when":{"$ref":"#/definitions/when"},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"relation":{"word":["before","until","on","from","after"]}},"required":["id","relation"]},"track":{"word":["stage","throughout","peak","follow-up"]},"parent":{"text":[1,200]}},"required":["id","title","when","track"]},"topic":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["message","work","solution"]},"phase":{"text":[1,200]},"parent":{"text":[1,200]},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"when":{"$ref":"#/definitions/when"}},"required":["id","title","kind"]},"statement":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["purpose","requirement","form","slogan","condition","note"]}},"required":["id","title","kind"]},"goal":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"target":{"text":[1,2000]},"when":{"$ref":"#/definitions/when"},"parent":{"text":[1,200]}},"required":["id","title"]},"unit":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"names":{"type":"array","items":{"type":"object","properties":{"text":{"text":[1,500]},"section":{"text":[1,200]},"declared":{"type":"boolean"}},"required":["text"]},"maxItems":10000,"minItems":1},"kind":{"word":["internal","subordinate","superior","peer","outside","class","office","unnamed"]},"of":{"text":[1,200]},"holds":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"members":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"except":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["id","names","kind"]},"party":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"text":[1,500]},"role":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"verb":{"text":[1,200]},"by":{"text":[1,200]},"via":{"text":[1,200]}},"required":["role"]},"covers":{"type":"object","properties":{"scope":{"word":["all","phase","section","subject"]},"ref":{"text":[1,200]}},"required":["scope"]},"task":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"parent":{"text":[1,200]},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"topics":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"covers":{"$ref":"#/definitions/covers"},"outputs":{"type":"array","items":{"text":[1,2000]},"maxItems":100},"channels":{"type":"array","items":{"text":[1,500]},"maxItems":100},"origin":{"word":["unit-entry","labelled","sentence","table"]}},"required":["id","title","parties"]},"generalClause":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"covers":{"$ref":"#/definitions/covers"}},"required":["id","title","parties","covers"]},"route":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["report","difficulty"]},"from":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"via":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"to":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"what":{"text":[1,1000]},"final":{"type":"boolean"},"form":{"text":[1,500]},"task":{"text":[1,200]}},"required":["id","kind","from","to"]},"money":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"source":{"word":["own","state-budget","sponsor","integrated","none"]},"payer":{"text":[1,200]},"amount":{"whole":[0,null]}},"required":["id","source"]},"recipient":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"text":{"text":[1,1000]},"bullet":{"text":[1,10]},"end":{"text":[1,10]},"to":{"type":"array","items":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"word":["tasked-units","section"]},"ref":{"text":[1,200]}}},"maxItems":500},"purpose":{"word":["act","know","report","coordinate"]},"channel":{"text":[1,200]},"codes":{"type":"array","items":{"text":[1,100]},"maxItems":100}},"required":["id","text","to"]},"appendix":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["task-table","form","list","second-document","other"]},"attachedTo":{"text":[1,500]}},"required":["id","kind"]},"shortName":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"short":{"text":[1,500]},"long":{"text":[1,2000]},"unit":{"text":[1,200]}},"required":["id","short","long"]},"crossReference":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"text":{"text":[1,500]},"kind":{"word":["section","appendix","form"]},"to":{"text":[1,200]}},"required":["id","text","kind"]},"mention":{"type":"object","properties":{"kind":{"word":["congress","term","event","law"]},"name":{"text":[1,500]},"series":{"text":[1,200]},"ordinal":{"whole":[0,null]},"written":{"text":[1,40]},"year":{"whole":[null,null]},"term":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}},"required":["from","to"]},"ahead":{"type":"boolean"}},"required":["kind","name"]},"place":{"type":"object","properties":{"id":{"text":[1,200]},"field":{"text":[1,200]},"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}},"required":["id"]},"when":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/whenDay"},{"$ref":"#/definitions/whenDays"},{"$ref":"#/definitions/whenRange"},{"$ref":"#/definitions/whenMonth"},{"$ref":"#/definitions/whenQuarter"},{"$ref":"#/definitions/whenYear"},{"$ref":"#/definitions/whenSchoolYear"},{"$ref":"#/definitions/whenRecurring"},{"$ref":"#/definitions/whenRelative"},{"$ref":"#/definitions/whenEvent"},{"$ref":"#/definitions/whenOngoing"},{"$ref":"#/definitions/whenVague"}]},"whenDay":{"type":"object","properties":{"kind":{"const":"day"},"on":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","on"]},"whenDays":{"type":"object","properties":{"kind":{"const":"days"},"days":{"type":"array","items":{"text":[1,40]},"maxItems":400,"minItems":1},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","days"]},"whenRange":{"type":"object","properties":{"kind":{"const":"range"},"from":{"text":[1,240]},"to":{"text":[1,240]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","from","to"]},"whenMonth":{"type":"object","properties":{"kind":{"const":"month"},"month":{"text":[1,40]},"part":{"word":["early","mid","late"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","month"]},"whenQuarter":{"type":"object","properties":{"kind":{"const":"quarter"},"quarter":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","quarter"]},"whenYear":{"type":"object","properties":{"kind":{"const":"year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenSchoolYear":{"type":"object","properties":{"kind":{"const":"school-year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenRecurring":{"type":"object","properties":{"kind":{"const":"recurring"},"every":{"word":["day","week","month","quarter","half-year","year","school-term"]},"times":{"whole":[1,null]},"weekday":{"whole":[1,7]},"dayOfMonth":{"whole":[1,31]},"months":{"type":"array","items":{"whole":[1,12]},"maxItems":12},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","every"]},"whenRelative":{"type":"object","properties":{"kind":{"const":"relative"},"count":{"whole":[0,null]},"unit":{"word":["hour","day","working-day","week","month","year"]},"side":{"word":["before","after","within"]},"of":{"text":[1,500]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","count","unit","side","of"]},"whenEvent":{"type":"object","properties":{"kind":{"const":"event"},"name":{"text":[1,500]},"occasion":{"text":[1,200]},"offset":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","name"]},"whenOngoing":{"type":"object","properties":{"kind":{"const":"ongoing"},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind"]},"whenVague":{"type":"object","properties":{"kind":{"const":"vague"},"word":{"word":["on-request","as-prescribed","periodic","as-progress","timely","unscheduled","other"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","word"]},"link":{"type":"object","properties":{"plan":{"text":[1,200]},"clause":{"text":[1,200]},"digest":{"text":[1,64]}},"required":["plan","clause","digest"]}}}'), Fn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ke = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, be = ["error", "warning", "info"], Tn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Rn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Mn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, En = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Dn = /* @__PURE__ */ new Map([["day", Tn], ["span", Rn], ["item", Mn], ["word", En]]), he = (t) => Dn.get(t?.kind)?.(t) ?? !1, Wn = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || he(t), Un = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, Wn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, xe = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || typeof t == "boolean" || he(t) || Un(t), we = (t) => q(t, xe), Qn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, B = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Qn(e)) return !1;
        break;
      case "plan":
        if (e !== void 0 && !ke(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Kn = (t) => f(t, -1 / 0, 1 / 0), Pn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "count") return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, Kn)) return !1;
        r++;
        break;
      case "sum":
      case "window":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, j = (t) => a(t, 0, 10), ge = (t) => i(t, 2, 2, j), Yn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "shared") return !1;
        r++;
        break;
      case "spans":
        if (!i(e, 2, 2, ge)) return !1;
        r++;
        break;
      case "days":
        if (!i(e, 2, 2, j)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Bn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "uncovered") return !1;
        r++;
        break;
      case "window":
      case "gap":
        if (!i(e, 2, 2, j)) return !1;
        r++;
        break;
      case "before":
      case "after":
        if (e !== void 0 && !i(e, 2, 2, j)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Jn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "outside") return !1;
        r++;
        break;
      case "window":
      case "span":
      case "days":
        if (!i(e, 2, 2, j)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Gn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "partition") return !1;
        r++;
        break;
      case "window":
        if (!i(e, 2, 2, j)) return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, ge)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Hn = /* @__PURE__ */ new Map([["count", Pn], ["shared", Yn], ["uncovered", Bn], ["outside", Jn], ["partition", Gn]]), Xn = (t) => Hn.get(t?.kind)?.(t) ?? !1, ea = ["add", "remove", "replace", "test"], ta = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "op":
        if (!ea.includes(e)) return !1;
        r++;
        break;
      case "path":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "value":
        if (e !== void 0 && !(typeof e == "string" || typeof e == "number" || typeof e == "boolean" || s(e) || Array.isArray(e) || e === null)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ra = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!we(e)) return !1;
        r++;
        break;
      case "safe":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "patch":
      case "inverse":
        if (!i(e, -1 / 0, 1e3, ta)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, na = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, aa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!be.includes(e)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!we(e)) return !1;
        r++;
        break;
      case "place":
        if (!B(e)) return !1;
        r++;
        break;
      case "related":
        if (!i(e, -1 / 0, 1e3, B)) return !1;
        r++;
        break;
      case "expected":
        if (e !== void 0 && !xe(e)) return !1;
        break;
      case "certificates":
        if (!i(e, -1 / 0, 100, Xn)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "suggestions":
        if (!i(e, -1 / 0, 100, ra)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "waived":
        if (e !== void 0 && !na(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, sa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (e !== void 0 && !ke(e)) return !1;
        break;
      case "finding":
        if (!aa(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, J = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ia = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, fa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!be.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!J(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, J)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, ia)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, oa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!Fn(e)) return !1;
        r++;
        break;
      case "appeared":
      case "gone":
      case "unchanged":
        if (!i(e, -1 / 0, 1e6, sa)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, fa)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Ks = /* @__PURE__ */ w(oa, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"appeared":{"type":"array","items":{"$ref":"#/definitions/foundIn"},"maxItems":1000000},"gone":{"type":"array","items":{"$ref":"#/definitions/foundIn"},"maxItems":1000000},"unchanged":{"type":"array","items":{"$ref":"#/definitions/foundIn"},"maxItems":1000000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","appeared","gone","unchanged","rules"],"definitions":{"foundIn":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"finding":{"$ref":"#/definitions/finding"}},"required":["finding"]},"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}},"plan":{"$ref":"#/definitions/planName"}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"finding":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"place":{"$ref":"#/definitions/place"},"related":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"expected":{"$ref":"#/definitions/value"},"certificates":{"type":"array","items":{"$ref":"#/definitions/certificate"},"maxItems":100},"fingerprint":{"text":[1,64]},"suggestions":{"type":"array","items":{"$ref":"#/definitions/suggestion"},"maxItems":100},"docs":{"text":[1,500]},"waived":{"type":"object","properties":{"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["reason","approver"]}},"required":["rule","severity","message","values","place","related","certificates","fingerprint","suggestions","docs"]},"certificate":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/countCertificate"},{"$ref":"#/definitions/sharedCertificate"},{"$ref":"#/definitions/uncoveredCertificate"},{"$ref":"#/definitions/outsideCertificate"},{"$ref":"#/definitions/partitionCertificate"}]},"countCertificate":{"type":"object","properties":{"kind":{"const":"count"},"parts":{"type":"array","items":{"whole":[null,null]},"maxItems":10000},"sum":{"whole":[null,null]},"window":{"whole":[null,null]}},"required":["kind","parts","sum","window"]},"sharedCertificate":{"type":"object","properties":{"kind":{"const":"shared"},"spans":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","spans","days"]},"uncoveredCertificate":{"type":"object","properties":{"kind":{"const":"uncovered"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"gap":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"before":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"after":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","gap"]},"outsideCertificate":{"type":"object","properties":{"kind":{"const":"outside"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"span":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","span","days"]},"partitionCertificate":{"type":"object","properties":{"kind":{"const":"partition"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"parts":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":10000}},"required":["kind","window","parts"]},"suggestion":{"type":"object","properties":{"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"safe":{"type":"boolean"},"patch":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000},"inverse":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000}},"required":["message","values","safe","patch","inverse"]},"operation":{"type":"object","properties":{"op":{"word":["add","remove","replace","test"]},"path":{"type":"string"},"value":{"type":["string","number","boolean","object","array","null"]}},"required":["op","path"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), la = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
      case "version":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ua = ["clean", "info", "warning", "error", "failed"], ca = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "error":
      case "warning":
      case "info":
      case "waived":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, da = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kept":
      case "broken":
      case "notEvaluated":
      case "notApplicable":
      case "off":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, pa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plans":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      case "findings":
        if (!ca(e)) return !1;
        r++;
        break;
      case "outcomes":
        if (!da(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ve = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "file":
      case "title":
      case "issuer":
      case "sha256":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, ma = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "year":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ya = ["plan", "template"], ka = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (!ya.includes(e)) return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "name":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "file":
        if (e !== void 0 && !a(e, 1, 4096)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ie = ["error", "warning", "info"], ba = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "day") return !1;
        r++;
        break;
      case "day":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ha = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "span") return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, xa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "item") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
      case "label":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, wa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "word") return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ga = /* @__PURE__ */ new Map([["day", ba], ["span", ha], ["item", xa], ["word", wa]]), Oe = (t) => ga.get(t?.kind)?.(t) ?? !1, va = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || Oe(t), Ia = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "list") return !1;
        r++;
        break;
      case "items":
        if (!i(e, -1 / 0, 1e4, va)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, $e = (t) => typeof t == "string" || y(t, -1 / 0, 1 / 0) || typeof t == "boolean" || Oe(t) || Ia(t), F = (t) => q(t, $e), Oa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "page":
      case "paragraph":
      case "line":
      case "lineEnd":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "from":
      case "to":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, G = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "pointer":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "id":
      case "label":
      case "title":
      case "section":
      case "group":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "position":
        if (e !== void 0 && !f(e, 1, 1 / 0)) return !1;
        break;
      case "source":
        if (e !== void 0 && !Oa(e)) return !1;
        break;
      case "plan":
        if (e !== void 0 && !ve(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, $a = (t) => f(t, -1 / 0, 1 / 0), qa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "count") return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, $a)) return !1;
        r++;
        break;
      case "sum":
      case "window":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, A = (t) => a(t, 0, 10), qe = (t) => i(t, 2, 2, A), ja = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "shared") return !1;
        r++;
        break;
      case "spans":
        if (!i(e, 2, 2, qe)) return !1;
        r++;
        break;
      case "days":
        if (!i(e, 2, 2, A)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Aa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "uncovered") return !1;
        r++;
        break;
      case "window":
      case "gap":
        if (!i(e, 2, 2, A)) return !1;
        r++;
        break;
      case "before":
      case "after":
        if (e !== void 0 && !i(e, 2, 2, A)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, La = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "outside") return !1;
        r++;
        break;
      case "window":
      case "span":
      case "days":
        if (!i(e, 2, 2, A)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, _a = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (e !== "partition") return !1;
        r++;
        break;
      case "window":
        if (!i(e, 2, 2, A)) return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, qe)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, za = /* @__PURE__ */ new Map([["count", qa], ["shared", ja], ["uncovered", Aa], ["outside", La], ["partition", _a]]), Va = (t) => za.get(t?.kind)?.(t) ?? !1, Na = ["add", "remove", "replace", "test"], Za = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "op":
        if (!Na.includes(e)) return !1;
        r++;
        break;
      case "path":
        if (typeof e != "string") return !1;
        r++;
        break;
      case "value":
        if (e !== void 0 && !(typeof e == "string" || typeof e == "number" || typeof e == "boolean" || s(e) || Array.isArray(e) || e === null)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Sa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!F(e)) return !1;
        r++;
        break;
      case "safe":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "patch":
      case "inverse":
        if (!i(e, -1 / 0, 1e3, Za)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Ca = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, je = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!Ie.includes(e)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!F(e)) return !1;
        r++;
        break;
      case "place":
        if (!G(e)) return !1;
        r++;
        break;
      case "related":
        if (!i(e, -1 / 0, 1e3, G)) return !1;
        r++;
        break;
      case "expected":
        if (e !== void 0 && !$e(e)) return !1;
        break;
      case "certificates":
        if (!i(e, -1 / 0, 100, Va)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "suggestions":
        if (!i(e, -1 / 0, 100, Sa)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "waived":
        if (e !== void 0 && !Ca(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, Fa = ["kept", "broken", "not-evaluated", "not-applicable", "off"], Ta = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kept":
      case "broken":
      case "notEvaluated":
        if (!f(e, 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ra = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "code":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!F(e)) return !1;
        r++;
        break;
      case "because":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "count":
        if (!f(e, 1, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ma = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "status":
        if (!Fa.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (!Ta(e)) return !1;
        r++;
        break;
      case "reasons":
        if (!i(e, -1 / 0, 1e4, Ra)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ea = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "pointer":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "error":
        if (typeof e != "string") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Da = ["window", "phase", "anchor", "deadline"], Wa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "kind":
        if (!Da.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 10)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ua = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!ve(e)) return !1;
        r++;
        break;
      case "template":
        if (!ma(e)) return !1;
        r++;
        break;
      case "profile":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "asOf":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "parents":
        if (e !== void 0 && !i(e, -1 / 0, 100, ka)) return !1;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e5, je)) return !1;
        r++;
        break;
      case "outcomes":
        if (!i(e, -1 / 0, 1e4, Ma)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e4, Ea)) return !1;
        r++;
        break;
      case "timeline":
        if (!i(e, -1 / 0, 1e4, Wa)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, N = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Qa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "code":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "file":
      case "pointer":
        if (e !== void 0 && typeof e != "string") return !1;
        break;
      case "line":
      case "column":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      case "words":
      case "advice":
        if (!N(e)) return !1;
        r++;
        break;
      case "exit":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ka = ["used", "unused", "expired", "unknown-rule", "not-evaluated"], Pa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "rule":
      case "plan":
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "status":
        if (!Ka.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ya = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "key":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ba = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (!Ie.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!N(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, N)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, Ya)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, Ja = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "tool":
        if (!la(e)) return !1;
        r++;
        break;
      case "verdict":
        if (!ua.includes(e)) return !1;
        r++;
        break;
      case "counts":
        if (!pa(e)) return !1;
        r++;
        break;
      case "runs":
        if (!i(e, -1 / 0, 1e6, Ua)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e6, Qa)) return !1;
        r++;
        break;
      case "waivers":
        if (!i(e, -1 / 0, 1e5, Pa)) return !1;
        r++;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e6, je)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, Ba)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 9;
}, Ps = /* @__PURE__ */ w(Ja, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"verdict":{"word":["clean","info","warning","error","failed"]},"counts":{"$ref":"#/definitions/counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/run"},"maxItems":1000000},"failures":{"type":"array","items":{"$ref":"#/definitions/inputFailure"},"maxItems":1000000},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":1000000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","verdict","counts","runs","failures","waivers","findings","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"number":[null,null]},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"number":[null,null]},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}},"plan":{"$ref":"#/definitions/planName"}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"findings":{"type":"object","properties":{"error":{"whole":[0,null]},"warning":{"whole":[0,null]},"info":{"whole":[0,null]},"waived":{"whole":[0,null]}},"required":["error","warning","info","waived"]},"outcomes":{"$ref":"#/definitions/outcomeCounts"}},"required":["plans","findings","outcomes"]},"outcomeCounts":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]},"notApplicable":{"whole":[0,null]},"off":{"whole":[0,null]}},"required":["kept","broken","notEvaluated","notApplicable","off"]},"parentName":{"type":"object","properties":{"kind":{"word":["plan","template"]},"id":{"text":[1,200]},"name":{"type":"string"},"file":{"text":[1,4096]}},"required":["kind","id","name"]},"run":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"profile":{"text":[1,200]},"asOf":{"text":[1,10]},"parents":{"type":"array","items":{"$ref":"#/definitions/parentName"},"maxItems":100},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":100000},"outcomes":{"type":"array","items":{"$ref":"#/definitions/outcome"},"maxItems":10000},"failures":{"type":"array","items":{"$ref":"#/definitions/ruleFailure"},"maxItems":10000},"timeline":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"kind":{"word":["window","phase","anchor","deadline"]},"title":{"type":"string"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["id","kind","from","to"]},"maxItems":10000}},"required":["plan","template","findings","outcomes","failures","timeline"]},"finding":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"place":{"$ref":"#/definitions/place"},"related":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"expected":{"$ref":"#/definitions/value"},"certificates":{"type":"array","items":{"$ref":"#/definitions/certificate"},"maxItems":100},"fingerprint":{"text":[1,64]},"suggestions":{"type":"array","items":{"$ref":"#/definitions/suggestion"},"maxItems":100},"docs":{"text":[1,500]},"waived":{"type":"object","properties":{"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["reason","approver"]}},"required":["rule","severity","message","values","place","related","certificates","fingerprint","suggestions","docs"]},"certificate":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/countCertificate"},{"$ref":"#/definitions/sharedCertificate"},{"$ref":"#/definitions/uncoveredCertificate"},{"$ref":"#/definitions/outsideCertificate"},{"$ref":"#/definitions/partitionCertificate"}]},"countCertificate":{"type":"object","properties":{"kind":{"const":"count"},"parts":{"type":"array","items":{"whole":[null,null]},"maxItems":10000},"sum":{"whole":[null,null]},"window":{"whole":[null,null]}},"required":["kind","parts","sum","window"]},"sharedCertificate":{"type":"object","properties":{"kind":{"const":"shared"},"spans":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","spans","days"]},"uncoveredCertificate":{"type":"object","properties":{"kind":{"const":"uncovered"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"gap":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"before":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"after":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","gap"]},"outsideCertificate":{"type":"object","properties":{"kind":{"const":"outside"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"span":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","span","days"]},"partitionCertificate":{"type":"object","properties":{"kind":{"const":"partition"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"parts":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":10000}},"required":["kind","window","parts"]},"suggestion":{"type":"object","properties":{"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"safe":{"type":"boolean"},"patch":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000},"inverse":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000}},"required":["message","values","safe","patch","inverse"]},"operation":{"type":"object","properties":{"op":{"word":["add","remove","replace","test"]},"path":{"type":"string"},"value":{"type":["string","number","boolean","object","array","null"]}},"required":["op","path"]},"outcome":{"type":"object","properties":{"rule":{"text":[1,200]},"status":{"word":["kept","broken","not-evaluated","not-applicable","off"]},"subjects":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]}},"required":["kept","broken","notEvaluated"]},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"},"maxItems":10000}},"required":["rule","status","subjects","reasons"]},"reason":{"type":"object","properties":{"code":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"because":{"text":[1,200]},"count":{"whole":[1,null]}},"required":["code","values","count"]},"ruleFailure":{"type":"object","properties":{"rule":{"text":[1,200]},"pointer":{"type":"string"},"error":{"type":"string"}},"required":["rule","error"]},"inputFailure":{"type":"object","properties":{"code":{"text":[1,100]},"file":{"type":"string"},"line":{"whole":[null,null]},"column":{"whole":[null,null]},"pointer":{"type":"string"},"words":{"$ref":"#/definitions/bilingual"},"advice":{"$ref":"#/definitions/bilingual"},"exit":{"whole":[null,null]}},"required":["code","words","advice","exit"]},"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]},"status":{"word":["used","unused","expired","unknown-rule","not-evaluated"]}},"required":["fingerprint","reason","approver","status"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), g = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "vi":
      case "en":
        if (!a(e, 1, 2e4)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ga = /^[a-z][A-Za-z0-9]*$/u, Ha = ["year", "day", "text", "integer", "boolean"], Xa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 100) && Ga.test(e))) return !1;
        r++;
        break;
      case "type":
        if (!Ha.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "default":
        if (e !== void 0 && !(typeof e == "string" || Number.isInteger(e) || typeof e == "boolean")) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, I = (t) => a(t, 1, 1e3), es = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "names":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "monthDay":
        if (!a(e, 1, 5)) return !1;
        r++;
        break;
      case "since":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ts = /^[a-z][a-z-]*$/u, rs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 40) && ts.test(e))) return !1;
        r++;
        break;
      case "on":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !g(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ns = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "from":
      case "to":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, as = ["before", "until", "on", "from", "after"], V = ["required", "optional"], ss = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "relation":
        if (e !== void 0 && !as.includes(e)) return !1;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !V.includes(e)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, is = ["warn", "forbid"], fs = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], os = ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"], ls = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "role":
        if (e !== void 0 && !fs.includes(e)) return !1;
        break;
      case "headings":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "holds":
        if (e !== void 0 && !os.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, us = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "anyOf":
        if (!i(e, 1, 20, ls)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !V.includes(e)) return !1;
        break;
      case "order":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, cs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "any":
      case "all":
      case "none":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, ds = ["required", "optional", "local"], ps = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "from":
      case "to":
        if (e !== void 0 && !f(e, -1 / 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Ae = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], ms = ["explicit", "coordinated", "scope", "blanket"], ys = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "keywords":
        if (e !== void 0 && !i(e, -1 / 0, 50, cs)) return !1;
        break;
      case "need":
        if (e !== void 0 && !ds.includes(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "years":
        if (e !== void 0 && !ps(e)) return !1;
        break;
      case "lead":
        if (e !== void 0 && !Ae.includes(e)) return !1;
        break;
      case "satisfiedBy":
        if (e !== void 0 && !ms.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ks = ["lead", "when", "output"], bs = (t) => ks.includes(t), hs = ["phase", "subject"], xs = (t) => hs.includes(t), ws = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "task":
        if (e !== void 0 && !i(e, -1 / 0, 3, bs)) return !1;
        break;
      case "topic":
        if (e !== void 0 && !i(e, -1 / 0, 2, xs)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, gs = ["sections", "citations", "phases", "topics", "goals", "units", "tasks", "routes", "recipients", "statements"], vs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "of":
        if (!gs.includes(e)) return !1;
        r++;
        break;
      case "count":
        if (!f(e, 1, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Is = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], Os = ["report", "difficulty"], $s = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "party":
        if (e !== void 0 && !Is.includes(e)) return !1;
        break;
      case "route":
        if (e !== void 0 && !Os.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !V.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, qs = ["issuer-of-carried-out", "tasked-units", "report-addressees"], js = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "sort":
        if (e !== void 0 && !Ae.includes(e)) return !1;
        break;
      case "as":
        if (e !== void 0 && !qs.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !V.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, As = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "right":
        if (!a(e, 1, 1e3)) return !1;
        r++;
        break;
      case "wrong":
        if (!i(e, -1 / 0, 1e3, I)) return !1;
        r++;
        break;
      case "mixed":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ls = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "ordinal":
        if (!f(e, 1, 1 / 0)) return !1;
        r++;
        break;
      case "year":
        if (!f(e, -1 / 0, 1 / 0)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, _s = ["roman", "arabic"], zs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "members":
        if (!i(e, -1 / 0, 1e3, Ls)) return !1;
        r++;
        break;
      case "script":
        if (e !== void 0 && !_s.includes(e)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Vs = ["province", "level", "body"], Ns = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "names":
        if (!i(e, 1, 1e3, I)) return !1;
        r++;
        break;
      case "kind":
        if (!Vs.includes(e)) return !1;
        r++;
        break;
      case "from":
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "successor":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "source":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Zs = ["error", "warning", "info", "off"], Ss = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "rule":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "severity":
        if (e !== void 0 && !Zs.includes(e)) return !1;
        break;
      case "options":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Cs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "id":
        if (!a(e, 1, 200)) return !1;
        r++;
        break;
      case "version":
        if (!a(e, 1, 40)) return !1;
        r++;
        break;
      case "title":
        if (!g(e)) return !1;
        r++;
        break;
      case "extends":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "parameters":
        if (e !== void 0 && !i(e, -1 / 0, 100, Xa)) return !1;
        break;
      case "occasion":
        if (e !== void 0 && !es(e)) return !1;
        break;
      case "anchors":
        if (e !== void 0 && !i(e, -1 / 0, 100, rs)) return !1;
        break;
      case "window":
        if (e !== void 0 && !ns(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 100, ss)) return !1;
        break;
      case "sharedAnchor":
        if (e !== void 0 && !is.includes(e)) return !1;
        break;
      case "sections":
        if (e !== void 0 && !i(e, -1 / 0, 200, us)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, ys)) return !1;
        break;
      case "each":
        if (e !== void 0 && !ws(e)) return !1;
        break;
      case "atLeast":
        if (e !== void 0 && !i(e, -1 / 0, 100, vs)) return !1;
        break;
      case "duties":
        if (e !== void 0 && !i(e, -1 / 0, 100, $s)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 200, js)) return !1;
        break;
      case "phrases":
        if (e !== void 0 && !i(e, -1 / 0, 2e3, As)) return !1;
        break;
      case "series":
        if (e !== void 0 && !i(e, -1 / 0, 200, zs)) return !1;
        break;
      case "bodies":
        if (e !== void 0 && !i(e, -1 / 0, 5e3, Ns)) return !1;
        break;
      case "rules":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, Ss)) return !1;
        break;
      case "final":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, I)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Ys = /* @__PURE__ */ w(Cs, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"text":[1,200]},"version":{"text":[1,40]},"title":{"$ref":"#/definitions/bilingual"},"extends":{"text":[1,200]},"parameters":{"type":"array","items":{"$ref":"#/definitions/parameter"},"maxItems":100},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"monthDay":{"text":[1,5]},"since":{"whole":[null,null]}},"required":["id","title","monthDay"]},"anchors":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40,"pattern":"^[a-z][a-z-]*$"},"on":{"text":[1,100]},"title":{"$ref":"#/definitions/bilingual"}},"required":["name","on"]},"maxItems":100},"window":{"type":"object","properties":{"from":{"text":[1,100]},"to":{"text":[1,100]}},"required":["from","to"]},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":100},"sharedAnchor":{"word":["warn","forbid"]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":200},"subjects":{"type":"array","items":{"$ref":"#/definitions/subject"},"maxItems":1000},"each":{"type":"object","properties":{"task":{"type":"array","items":{"word":["lead","when","output"]},"maxItems":3},"topic":{"type":"array","items":{"word":["phase","subject"]},"maxItems":2}}},"atLeast":{"type":"array","items":{"type":"object","properties":{"of":{"word":["sections","citations","phases","topics","goals","units","tasks","routes","recipients","statements"]},"count":{"whole":[1,null]}},"required":["of","count"]},"maxItems":100},"duties":{"type":"array","items":{"$ref":"#/definitions/duty"},"maxItems":100},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":200},"phrases":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"right":{"text":[1,1000]},"wrong":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"mixed":{"type":"boolean"},"except":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"source":{"text":[1,500]}},"required":["id","right","wrong"]},"maxItems":2000},"series":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"members":{"type":"array","items":{"type":"object","properties":{"ordinal":{"whole":[1,null]},"year":{"whole":[null,null]}},"required":["ordinal","year"]},"maxItems":1000},"script":{"word":["roman","arabic"]},"source":{"text":[1,500]}},"required":["id","title","members"]},"maxItems":200},"bodies":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000,"minItems":1},"kind":{"word":["province","level","body"]},"from":{"text":[1,10]},"until":{"text":[1,10]},"successor":{"text":[1,500]},"source":{"text":[1,500]}},"required":["id","names","kind","source"]},"maxItems":5000},"rules":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info","off"]},"options":{"type":"object"}},"required":["rule"]},"maxItems":1000},"final":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"x":{"type":"object"}},"required":["schema","id","version","title"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"parameter":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-z][A-Za-z0-9]*$"},"type":{"word":["year","day","text","integer","boolean"]},"title":{"$ref":"#/definitions/bilingual"},"default":{"type":["string","integer","boolean"]}},"required":["name","type","title"]},"keywords":{"type":"object","properties":{"any":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"all":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"none":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}}},"phase":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"relation":{"word":["before","until","on","from","after"]},"from":{"text":[1,100]},"to":{"text":[1,100]},"need":{"word":["required","optional"]},"subjects":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}},"required":["id","title","from","to"]},"section":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"anyOf":{"type":"array","items":{"type":"object","properties":{"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"headings":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"holds":{"word":["report-route","difficulty-route","budget","window","phase","purpose","requirement","goal","task","general-clause"]}}},"maxItems":20,"minItems":1},"need":{"word":["required","optional"]},"order":{"whole":[0,null]}},"required":["id","title","anyOf"]},"subject":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"keywords":{"type":"array","items":{"$ref":"#/definitions/keywords"},"maxItems":50},"need":{"word":["required","optional","local"]},"phases":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"years":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}}},"lead":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"satisfiedBy":{"word":["explicit","coordinated","scope","blanket"]}},"required":["id","title"]},"duty":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"party":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"route":{"word":["report","difficulty"]},"need":{"word":["required","optional"]}},"required":["id","title"]},"recipient":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"as":{"word":["issuer-of-carried-out","tasked-units","report-addressees"]},"need":{"word":["required","optional"]}},"required":["id","title"]}}}'), Fs = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "rule":
      case "plan":
      case "decision":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "reason":
        if (!a(e, 1, 2e3)) return !1;
        r++;
        break;
      case "approver":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "until":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ts = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "$schema":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "schema":
        if (e !== "1") return !1;
        r++;
        break;
      case "waivers":
        if (!i(e, -1 / 0, 1e5, Fs)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Bs = /* @__PURE__ */ w(Ts, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000}},"required":["schema","waivers"],"definitions":{"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["fingerprint","reason","approver"]}}}');
export {
  Es as validateAlignment,
  Ds as validateComparison,
  Ws as validateCoverage,
  Us as validateMatrix,
  Qs as validatePlan,
  Ps as validateReport,
  Ks as validateReportChanges,
  Ys as validateTemplate,
  Bs as validateWaivers
};
