// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.
// scripts/generate/runtime.ts
function I(t, r) {
  let n, e = (c) => (e.errors = t(c) ? null : Ie(n ??= JSON.parse(r), c), e.errors === null);
  return e;
}
function a(t, r, n) {
  return typeof t == "string" && !C(t, n) && !E(t, r);
}
function C(t, r) {
  return t.length > r && D(t) > r;
}
function E(t, r) {
  return t.length < 2 * r && D(t) < r;
}
function D(t) {
  let r = 0;
  for (let n of t) r += 1;
  return r;
}
function _(t, r, n, e) {
  if (typeof r != "string") return [{ instancePath: t, keyword: "type", params: { type: "string" } }];
  let c = [];
  return C(r, e) && c.push({ instancePath: t, keyword: "maxLength", params: { limit: e } }), E(r, n) && c.push({ instancePath: t, keyword: "minLength", params: { limit: n } }), c;
}
function ge(t, r, n) {
  let e = { instancePath: t, keyword: "enum", params: { allowedValues: n } };
  return typeof r == "string" ? [e] : [{ instancePath: t, keyword: "type", params: { type: "string" } }, e];
}
function f(t, r, n) {
  return Number.isInteger(t) && t >= r && t <= n;
}
function ve(t, r, n, e) {
  let c = [];
  return Number.isInteger(r) || c.push({ instancePath: t, keyword: "type", params: { type: "integer" } }), typeof r != "number" || !Number.isFinite(r) || (r > e && c.push({ instancePath: t, keyword: "maximum", params: { comparison: "<=", limit: e } }), r < n && c.push({ instancePath: t, keyword: "minimum", params: { comparison: ">=", limit: n } })), c;
}
function s(t) {
  return typeof t == "object" && t !== null && !Array.isArray(t);
}
function i(t, r, n, e) {
  if (!Array.isArray(t) || t.length < r || t.length > n) return !1;
  for (let c of t) if (!e(c)) return !1;
  return !0;
}
function j(t, r) {
  return s(t) && Object.keys(t).every((n) => r(t[n]));
}
function Ie(t, r) {
  let n = [];
  return c(t, r, ""), n;
  function e(l, o, u) {
    n.push({ instancePath: l, keyword: o, params: u });
  }
  function c(l, o, u) {
    l.$ref !== void 0 ? c(T(l.$ref), o, u) : l.text ? n.push(..._(u, o, ...l.text)) : l.whole ? n.push(...ve(u, o, l.whole[0] ?? -1 / 0, l.whole[1] ?? 1 / 0)) : l.word ? (typeof o != "string" || !l.word.includes(o)) && n.push(...ge(u, o, l.word)) : "const" in l ? o !== l.const && e(u, "const", { allowedValue: l.const }) : l.anyOf ? ye(l.anyOf, o, u) : Oe(o, l.type) ? typeof o == "string" ? ke(l, o, u) : Array.isArray(o) ? be(l, o, u) : s(o) && xe(l, o, u) : e(u, "type", { type: l.type });
  }
  function T(l) {
    return t.definitions?.[l.slice(l.lastIndexOf("/") + 1)] ?? {};
  }
  function ye(l, o, u) {
    let m = n.length;
    for (let p of l) {
      let w = n.length;
      if (c(p, o, u), n.length === w) {
        n.length = m;
        return;
      }
    }
    e(u, "anyOf", {});
  }
  function ke({ minLength: l = 0, maxLength: o = 1 / 0, pattern: u }, m, p) {
    n.push(..._(p, m, l, o)), u !== void 0 && !new RegExp(u, "u").test(m) && e(p, "pattern", { pattern: u });
  }
  function be({ minItems: l = 0, maxItems: o = 1 / 0, items: u }, m, p) {
    if (m.length > o && e(p, "maxItems", { limit: o }), m.length < l && e(p, "minItems", { limit: l }), u) for (let [w, v] of m.entries()) c(u, v, `${p}/${w}`);
  }
  function xe(l, o, u) {
    let { required: m = [], properties: p, additionalProperties: w, oneOf: v, discriminator: F } = l;
    for (let y of m) M(o, y) || e(u, "required", { missingProperty: y });
    if (p) {
      for (let y of v ? [] : Object.keys(o))
        Object.hasOwn(p, y) || e(u, "additionalProperties", { additionalProperty: y });
      for (let [y, we] of Object.entries(p))
        M(o, y) && c(we, o[y], `${u}/${y}`);
    }
    if (w)
      for (let y of Object.keys(o)) c(w, o[y], `${u}/${$e(y)}`);
    v && F && he(v, F.propertyName, o, u);
  }
  function he(l, o, u, m) {
    let p = u[o], w = l.find(({ $ref: v = "" }) => T(v).properties?.[o]?.const === p);
    typeof p != "string" ? e(m, "discriminator", { error: "tag", tag: o, tagValue: p }) : w ? c(w, u, m) : e(m, "discriminator", { error: "mapping", tag: o, tagValue: p });
  }
}
function Oe(t, r = []) {
  return [r].flat().some((n) => n === "object" ? s(t) : n === "array" ? Array.isArray(t) : n === "integer" ? Number.isInteger(t) : n === "null" ? t === null : typeof t === n);
}
function M(t, r) {
  return Object.hasOwn(t, r) && t[r] !== void 0;
}
function $e(t) {
  return t.replaceAll("~", "~0").replaceAll("/", "~1");
}

// <stdin>
var qe = (t) => {
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
}, je = (t) => {
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
}, Ae = (t) => {
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
}, Le = ["window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"], ze = (t) => {
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
}, Ze = (t) => {
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
}, Ve = (t) => {
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
}, Ne = (t) => {
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
}, Se = /* @__PURE__ */ new Map([["day", ze], ["span", Ze], ["item", Ve], ["word", Ne]]), P = (t) => Se.get(t?.kind)?.(t) ?? !1, Re = (t) => typeof t == "string" || typeof t == "number" || P(t), Te = (t) => {
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
        if (!i(e, -1 / 0, 1e4, Re)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, V = (t) => typeof t == "string" || typeof t == "number" || typeof t == "boolean" || P(t) || Te(t), Fe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "fact":
        if (!Le.includes(e)) return !1;
        r++;
        break;
      case "same":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "left":
      case "right":
        if (e !== void 0 && !V(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Y = ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"], _e = (t) => {
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
}, N = (t) => {
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
        if (e !== void 0 && !_e(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Me = ["identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"], Ce = ["equal", "equivalent", "subset", "superset", "intersects", "none"], Ee = ["subjects", "words", "facts"], B = (t) => typeof t == "string", De = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "by":
        if (!Ee.includes(e)) return !1;
        r++;
        break;
      case "shared":
      case "onlyLeft":
      case "onlyRight":
        if (!i(e, -1 / 0, 1e4, B)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, We = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!Y.includes(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!N(e)) return !1;
        r++;
        break;
      case "rung":
        if (!Me.includes(e)) return !1;
        r++;
        break;
      case "score":
        if (e !== void 0 && typeof e != "number") return !1;
        break;
      case "relation":
        if (!Ce.includes(e)) return !1;
        r++;
        break;
      case "evidence":
        if (!De(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Qe = ["added", "removed", "moved", "changed", "split", "merged"], Ke = ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"], Pe = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!Y.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!Qe.includes(e)) return !1;
        r++;
        break;
      case "aspect":
        if (e !== void 0 && !Ke.includes(e)) return !1;
        break;
      case "left":
      case "right":
        if (!i(e, -1 / 0, 1e3, N)) return !1;
        r++;
        break;
      case "was":
      case "now":
        if (e !== void 0 && !V(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, U = ["error", "warning", "info"], Ye = (t) => j(t, V), Be = (t) => {
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
        if (!U.includes(e)) return !1;
        r++;
        break;
      case "values":
      case "rightValues":
        if (!Ye(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!N(e)) return !1;
        r++;
        break;
      case "fingerprints":
        if (!i(e, 2, 2, B)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Ue = (t) => {
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
}, W = (t) => {
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
}, Je = (t) => {
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
}, Ge = (t) => {
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
        if (!U.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!W(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, W)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, Je)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, He = (t) => {
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
        if (!qe(e)) return !1;
        r++;
        break;
      case "left":
      case "right":
        if (!je(e)) return !1;
        r++;
        break;
      case "template":
        if (e !== void 0 && !Ae(e)) return !1;
        break;
      case "facts":
        if (!i(e, -1 / 0, 1e4, Fe)) return !1;
        r++;
        break;
      case "matches":
        if (!i(e, -1 / 0, 1e4, We)) return !1;
        r++;
        break;
      case "changes":
        if (!i(e, -1 / 0, 1e4, Pe)) return !1;
        r++;
        break;
      case "sharedFindings":
        if (!i(e, -1 / 0, 1e4, Be)) return !1;
        r++;
        break;
      case "counts":
        if (!Ue(e)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, Ge)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, Ma = /* @__PURE__ */ I(He, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"left":{"$ref":"#/definitions/planName"},"right":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"facts":{"type":"array","items":{"$ref":"#/definitions/fact"},"maxItems":10000},"matches":{"type":"array","items":{"$ref":"#/definitions/match"},"maxItems":10000},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"maxItems":10000},"sharedFindings":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"fingerprints":{"type":"array","items":{"type":"string"},"maxItems":2,"minItems":2},"rightValues":{"$ref":"#/definitions/values"}},"required":["rule","message","severity","values","left","right","fingerprints","rightValues"]},"maxItems":10000},"counts":{"type":"object","properties":{"matches":{"whole":[0,null]},"added":{"whole":[0,null]},"removed":{"whole":[0,null]},"moved":{"whole":[0,null]},"changed":{"whole":[0,null]},"split":{"whole":[0,null]},"merged":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["matches","added","removed","moved","changed","split","merged","shared"]},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","left","right","facts","matches","changes","sharedFindings","counts","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"number"},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"fact":{"type":"object","properties":{"fact":{"word":["window","phases","topics","statements","units","tasks","general-clause","report","difficulty","budget","recipients","basis","carries-out","signature","archive","occasion"]},"same":{"type":"boolean"},"left":{"$ref":"#/definitions/value"},"right":{"$ref":"#/definitions/value"}},"required":["fact","same"]},"match":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"left":{"$ref":"#/definitions/place"},"right":{"$ref":"#/definitions/place"},"rung":{"word":["identity","bytes","nfc","space","punctuation","tone","case","ordinal","synonym","subject","days","role","likeness"]},"score":{"type":"number","minimum":0,"maximum":1},"relation":{"word":["equal","equivalent","subset","superset","intersects","none"]},"evidence":{"type":"object","properties":{"by":{"word":["subjects","words","facts"]},"shared":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyLeft":{"type":"array","items":{"type":"string"},"maxItems":10000},"onlyRight":{"type":"array","items":{"type":"string"},"maxItems":10000}},"required":["by","shared","onlyLeft","onlyRight"]}},"required":["thing","left","right","rung","relation","evidence"]},"change":{"type":"object","properties":{"thing":{"word":["window","phase","topic","statement","goal","section","unit","task","clause","route","money","recipient","citation","occasion","signature","archive"]},"kind":{"word":["added","removed","moved","changed","split","merged"]},"aspect":{"word":["title","text","when","from","to","phase","parties","lead","support","outputs","subjects","addressee","sender","number","date","issuer","abstract","authority","position","purpose","names","kind","order","source","target","role","channels","covers","count"]},"left":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"right":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"was":{"$ref":"#/definitions/value"},"now":{"$ref":"#/definitions/value"}},"required":["thing","kind","left","right"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), Xe = (t) => {
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
}, J = (t) => {
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
}, et = (t) => {
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
}, tt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!J(e)) return !1;
        r++;
        break;
      case "template":
        if (!et(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, G = ["occasion", "citation", "window", "phase", "topic", "goal", "unit", "clause", "task", "route", "money", "recipient"], rt = ["subject", "parent", "role", "words", "decision"], nt = (t) => {
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
}, at = (t) => {
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
}, st = (t) => {
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
}, it = (t) => {
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
}, ft = /* @__PURE__ */ new Map([["day", nt], ["span", at], ["item", st], ["word", it]]), H = (t) => ft.get(t?.kind)?.(t) ?? !1, ot = (t) => typeof t == "string" || typeof t == "number" || H(t), lt = (t) => {
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
        if (!i(e, -1 / 0, 1e4, ot)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, L = (t) => typeof t == "string" || typeof t == "number" || typeof t == "boolean" || H(t) || lt(t), ut = ["explicit", "coordinated", "scope", "blanket", "none"], ct = (t) => {
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
}, X = (t) => {
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
        if (e !== void 0 && !ct(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, ee = ["when", "phase", "level", "parties", "lead", "support", "outputs", "addressee", "sender", "number", "date", "issuer", "purpose", "kind", "source", "target", "role", "roles", "covers", "count"], dt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "aspect":
        if (!ee.includes(e)) return !1;
        r++;
        break;
      case "value":
        if (e !== void 0 && !L(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, pt = (t) => {
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
        if (e !== void 0 && !ut.includes(e)) return !1;
        break;
      case "places":
        if (!i(e, -1 / 0, 1e3, X)) return !1;
        r++;
        break;
      case "faces":
        if (!i(e, -1 / 0, 100, dt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, S = (t) => f(t, 0, 1 / 0), mt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "value":
        if (e !== void 0 && !L(e)) return !1;
        break;
      case "plans":
        if (!i(e, -1 / 0, 1e4, S)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, yt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "aspect":
        if (!ee.includes(e)) return !1;
        r++;
        break;
      case "variants":
        if (!i(e, -1 / 0, 1e4, mt)) return !1;
        r++;
        break;
      case "hasMajority":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "outliers":
        if (!i(e, -1 / 0, 1e4, S)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, kt = (t) => {
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
        if (!G.includes(e)) return !1;
        r++;
        break;
      case "by":
        if (!rt.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !L(e)) return !1;
        break;
      case "cells":
        if (!i(e, -1 / 0, 1e4, pt)) return !1;
        r++;
        break;
      case "missing":
        if (!i(e, -1 / 0, 1e4, S)) return !1;
        r++;
        break;
      case "aspects":
        if (!i(e, -1 / 0, 100, yt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, te = (t) => typeof t == "string", bt = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "thing":
        if (!G.includes(e)) return !1;
        r++;
        break;
      case "rows":
        if (!i(e, 2, 2, te)) return !1;
        r++;
        break;
      case "score":
        if (typeof e != "number") return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, re = ["error", "warning", "info"], xt = (t) => j(t, L), ht = (t) => {
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
        if (!X(e)) return !1;
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
}, wt = (t) => {
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
        if (!re.includes(e)) return !1;
        r++;
        break;
      case "values":
        if (!xt(e)) return !1;
        r++;
        break;
      case "row":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      case "parents":
        if (!i(e, -1 / 0, 100, te)) return !1;
        r++;
        break;
      case "sightings":
        if (!i(e, -1 / 0, 1e4, ht)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Q = (t) => {
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
}, gt = (t) => {
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
}, vt = (t) => {
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
        if (!re.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!Q(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, Q)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, gt)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, It = (t) => {
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
}, Ot = (t) => {
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
        if (!Xe(e)) return !1;
        r++;
        break;
      case "parent":
        if (e !== void 0 && !J(e)) return !1;
        break;
      case "plans":
        if (!i(e, -1 / 0, 1e4, tt)) return !1;
        r++;
        break;
      case "rows":
        if (!i(e, -1 / 0, 1e5, kt)) return !1;
        r++;
        break;
      case "links":
        if (!i(e, -1 / 0, 1e5, bt)) return !1;
        r++;
        break;
      case "shared":
        if (!i(e, -1 / 0, 1e5, wt)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, vt)) return !1;
        r++;
        break;
      case "counts":
        if (!It(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Ca = /* @__PURE__ */ I(Ot, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"parent":{"$ref":"#/definitions/planName"},"plans":{"type":"array","items":{"$ref":"#/definitions/column"},"maxItems":10000},"rows":{"type":"array","items":{"$ref":"#/definitions/row"},"maxItems":100000},"links":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":100000},"shared":{"type":"array","items":{"$ref":"#/definitions/sharedDefect"},"maxItems":100000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"rows":{"whole":[0,null]},"full":{"whole":[0,null]},"outliers":{"whole":[0,null]},"links":{"whole":[0,null]},"shared":{"whole":[0,null]}},"required":["plans","rows","full","outliers","links","shared"]}},"required":["schema","tool","plans","rows","links","shared","rules","counts"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"number"},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]},"column":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"}},"required":["plan","template"]},"face":{"type":"object","properties":{"aspect":{"word":["when","phase","level","parties","lead","support","outputs","addressee","sender","number","date","issuer","purpose","kind","source","target","role","roles","covers","count"]},"value":{"$ref":"#/definitions/value"}},"required":["aspect"]},"cell":{"type":"object","properties":{"plan":{"whole":[0,null]},"level":{"word":["explicit","coordinated","scope","blanket","none"]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"faces":{"type":"array","items":{"$ref":"#/definitions/face"},"maxItems":100}},"required":["plan","places","faces"]},"variant":{"type":"object","properties":{"value":{"$ref":"#/definitions/value"},"plans":{"type":"array","items":{"whole":[0,null]},"maxItems":10000}},"required":["plans"]},"aspect":{"type":"object","properties":{"aspect":{"word":["when","phase","level","parties","lead","support","outputs","addressee","sender","number","date","issuer","purpose","kind","source","target","role","roles","covers","count"]},"variants":{"type":"array","items":{"$ref":"#/definitions/variant"},"maxItems":10000},"hasMajority":{"type":"boolean"},"outliers":{"type":"array","items":{"whole":[0,null]},"maxItems":10000}},"required":["aspect","variants","hasMajority","outliers"]},"row":{"type":"object","properties":{"key":{"text":[1,500]},"thing":{"word":["occasion","citation","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"by":{"word":["subject","parent","role","words","decision"]},"title":{"$ref":"#/definitions/value"},"cells":{"type":"array","items":{"$ref":"#/definitions/cell"},"maxItems":10000},"missing":{"type":"array","items":{"whole":[0,null]},"maxItems":10000},"aspects":{"type":"array","items":{"$ref":"#/definitions/aspect"},"maxItems":100}},"required":["key","thing","by","cells","missing","aspects"]},"link":{"type":"object","properties":{"thing":{"word":["occasion","citation","window","phase","topic","goal","unit","clause","task","route","money","recipient"]},"rows":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2},"score":{"type":"number","minimum":0,"maximum":1}},"required":["thing","rows","score"]},"sharedDefect":{"type":"object","properties":{"rule":{"text":[1,200]},"message":{"text":[1,100]},"severity":{"word":["error","warning","info"]},"values":{"$ref":"#/definitions/values"},"row":{"text":[1,500]},"parents":{"type":"array","items":{"type":"string"},"maxItems":100},"sightings":{"type":"array","items":{"type":"object","properties":{"plan":{"whole":[0,null]},"place":{"$ref":"#/definitions/place"},"fingerprint":{"text":[1,100]}},"required":["plan","place","fingerprint"]},"maxItems":10000}},"required":["rule","message","severity","values","parents","sightings"]}}}'), d = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u, $t = (t) => typeof t == "string" || Number.isInteger(t) || typeof t == "boolean", qt = (t) => {
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
        if (e !== void 0 && !j(e, $t)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, jt = ["central", "province", "district", "commune", "unit"], At = ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"], Lt = (t) => {
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
        if (!jt.includes(e)) return !1;
        r++;
        break;
      case "organ":
        if (!At.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, zt = (t) => {
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
}, Zt = (t) => {
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
}, Vt = ["draft", "issued"], Nt = ["full", "body"], St = ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"], Rt = (t) => St.includes(t), Tt = (t) => a(t, 0, 1e3), Ft = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 100, Tt)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, _t = (t) => {
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
}, Mt = (t) => {
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
}, Ct = [":", ".", "none"], ne = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], Et = (t) => ne.includes(t), Dt = (t) => {
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
        if (e !== void 0 && !Ct.includes(e)) return !1;
        break;
      case "role":
        if (!ne.includes(e)) return !1;
        r++;
        break;
      case "roles":
        if (e !== void 0 && !i(e, -1 / 0, 18, Et)) return !1;
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
}, Wt = ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"], Qt = (t) => {
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
        if (!Wt.includes(e)) return !1;
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
}, Kt = ["opening", "body", "note", "appendix", "title"], Pt = ["basis", "carries-out", "proposal", "mention", "amends", "replaces"], Yt = ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"], Bt = (t) => {
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
        if (!Kt.includes(e)) return !1;
        r++;
        break;
      case "relation":
        if (!Pt.includes(e)) return !1;
        r++;
        break;
      case "kind":
        if (!Yt.includes(e)) return !1;
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
}, Ut = (t) => {
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
}, Jt = ["campaign", "horizon", "peak", "report-period"], k = ["on", "by", "before", "from", "after", "within"], Gt = ["year", "month", "day", "from", "to"], b = (t) => Gt.includes(t), Ht = ["before", "after"], Xt = (t) => {
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
        if (!Ht.includes(e)) return !1;
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
        if (e !== void 0 && !Xt(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, er = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, tr = (t) => a(t, 1, 40), rr = (t) => {
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
        if (!i(e, 1, 400, tr)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, nr = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ar = ["early", "mid", "late"], sr = (t) => {
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
        if (e !== void 0 && !ar.includes(e)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ir = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, fr = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, or = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, lr = ["day", "week", "month", "quarter", "half-year", "year", "school-term"], ur = (t) => f(t, 1, 12), cr = (t) => {
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
        if (!lr.includes(e)) return !1;
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
        if (e !== void 0 && !i(e, -1 / 0, 12, ur)) return !1;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, dr = ["hour", "day", "working-day", "week", "month", "year"], pr = ["before", "after", "within"], mr = (t) => {
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
        if (!dr.includes(e)) return !1;
        r++;
        break;
      case "side":
        if (!pr.includes(e)) return !1;
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, yr = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, kr = (t) => {
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
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, br = ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"], xr = (t) => {
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
        if (!br.includes(e)) return !1;
        r++;
        break;
      case "text":
        if (e !== void 0 && !a(e, 1, 1e3)) return !1;
        break;
      case "bound":
        if (e !== void 0 && !k.includes(e)) return !1;
        break;
      case "expected":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "time":
        if (e !== void 0 && !a(e, 1, 20)) return !1;
        break;
      case "inferred":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, b)) return !1;
        break;
      case "says":
        if (e !== void 0 && !x(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, hr = /* @__PURE__ */ new Map([["day", er], ["days", rr], ["range", nr], ["month", sr], ["quarter", ir], ["year", fr], ["school-year", or], ["recurring", cr], ["relative", mr], ["event", yr], ["ongoing", kr], ["vague", xr]]), q = (t) => hr.get(t?.kind)?.(t) ?? !1, wr = (t) => {
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
        if (!Jt.includes(e)) return !1;
        r++;
        break;
      case "when":
        if (!q(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, gr = ["congress", "term", "event", "law"], vr = (t) => {
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
}, O = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "kind":
        if (!gr.includes(e)) return !1;
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
        if (e !== void 0 && !vr(e)) return !1;
        break;
      case "ahead":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Ir = ["before", "until", "on", "from", "after"], Or = (t) => {
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
        if (!Ir.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, $r = ["stage", "throughout", "peak", "follow-up"], qr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "when":
        if (!q(e)) return !1;
        r++;
        break;
      case "occasion":
        if (e !== void 0 && !Or(e)) return !1;
        break;
      case "track":
        if (!$r.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, jr = ["purpose", "requirement", "form", "slogan", "condition", "note"], Ar = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!jr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Lr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "target":
        if (e !== void 0 && !a(e, 1, 2e3)) return !1;
        break;
      case "when":
        if (e !== void 0 && !q(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, zr = ["message", "work", "solution"], A = (t) => a(t, 1, 200), ae = (t) => {
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
}, Zr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!zr.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, A)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, ae)) return !1;
        break;
      case "when":
        if (e !== void 0 && !q(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Vr = (t) => {
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
}, Nr = ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"], Sr = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], Rr = (t) => {
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
        if (!i(e, 1, 1e4, Vr)) return !1;
        r++;
        break;
      case "kind":
        if (!Nr.includes(e)) return !1;
        r++;
        break;
      case "of":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "holds":
      case "members":
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, A)) return !1;
        break;
      case "sort":
        if (e !== void 0 && !Sr.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Tr = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], se = (t) => {
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
        if (!Tr.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Fr = ["all", "phase", "section", "subject"], ie = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "scope":
        if (!Fr.includes(e)) return !1;
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
}, _r = (t) => a(t, 1, 2e3), fe = (t) => a(t, 1, 500), Mr = ["unit-entry", "labelled", "sentence", "table"], Cr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, se)) return !1;
        r++;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, q)) return !1;
        break;
      case "topics":
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, A)) return !1;
        break;
      case "carriesOut":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, ae)) return !1;
        break;
      case "covers":
        if (e !== void 0 && !ie(e)) return !1;
        break;
      case "outputs":
        if (e !== void 0 && !i(e, -1 / 0, 100, _r)) return !1;
        break;
      case "channels":
        if (e !== void 0 && !i(e, -1 / 0, 100, fe)) return !1;
        break;
      case "origin":
        if (e !== void 0 && !Mr.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Er = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "parties":
        if (!i(e, -1 / 0, 1e4, se)) return !1;
        r++;
        break;
      case "covers":
        if (!ie(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Dr = ["report", "difficulty"], Wr = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, O)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      case "kind":
        if (!Dr.includes(e)) return !1;
        r++;
        break;
      case "from":
      case "to":
        if (!i(e, -1 / 0, 1e4, A)) return !1;
        r++;
        break;
      case "via":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, A)) return !1;
        break;
      case "when":
        if (e !== void 0 && !i(e, -1 / 0, 100, q)) return !1;
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
}, Qr = ["own", "state-budget", "sponsor", "integrated", "none"], Kr = (t) => {
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
        if (!Qr.includes(e)) return !1;
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
}, Pr = ["tasked-units", "section"], Yr = (t) => {
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
        if (e !== void 0 && !Pr.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, Br = ["act", "know", "report", "coordinate"], Ur = (t) => a(t, 1, 100), Jr = (t) => {
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
        if (!i(e, -1 / 0, 500, Yr)) return !1;
        r++;
        break;
      case "purpose":
        if (e !== void 0 && !Br.includes(e)) return !1;
        break;
      case "channel":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "codes":
        if (e !== void 0 && !i(e, -1 / 0, 100, Ur)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Gr = (t) => {
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
}, Hr = ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"], Xr = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "authority":
        if (!Hr.includes(e)) return !1;
        r++;
        break;
      case "lines":
        if (!i(e, -1 / 0, 20, fe)) return !1;
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
}, en = ["task-table", "form", "list", "second-document", "other"], tn = (t) => {
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
        if (!en.includes(e)) return !1;
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
}, rn = (t) => {
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
}, nn = ["section", "appendix", "form"], an = (t) => {
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
        if (!nn.includes(e)) return !1;
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
}, fn = (t) => {
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
        if (e !== void 0 && !i(e, -1 / 0, 1e4, sn)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, on = (t) => {
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
        if (e !== void 0 && !qt(e)) return !1;
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
        if (!Lt(e)) return !1;
        r++;
        break;
      case "number":
        if (e !== void 0 && !zt(e)) return !1;
        break;
      case "issued":
        if (e !== void 0 && !Zt(e)) return !1;
        break;
      case "status":
        if (!Vt.includes(e)) return !1;
        r++;
        break;
      case "extent":
        if (!Nt.includes(e)) return !1;
        r++;
        break;
      case "unseen":
        if (e !== void 0 && !i(e, -1 / 0, 40, Rt)) return !1;
        break;
      case "header":
        if (e !== void 0 && !Ft(e)) return !1;
        break;
      case "opening":
        if (e !== void 0 && !_t(e)) return !1;
        break;
      case "closing":
        if (e !== void 0 && !Mt(e)) return !1;
        break;
      case "sections":
        if (!i(e, -1 / 0, 1e4, Dt)) return !1;
        r++;
        break;
      case "claims":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Qt)) return !1;
        break;
      case "citations":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Bt)) return !1;
        break;
      case "occasions":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Ut)) return !1;
        break;
      case "windows":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, wr)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, qr)) return !1;
        break;
      case "statements":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Ar)) return !1;
        break;
      case "goals":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Lr)) return !1;
        break;
      case "topics":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Zr)) return !1;
        break;
      case "units":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Rr)) return !1;
        break;
      case "tasks":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Cr)) return !1;
        break;
      case "generalClauses":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Er)) return !1;
        break;
      case "routes":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Wr)) return !1;
        break;
      case "budget":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Kr)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, Jr)) return !1;
        break;
      case "archive":
        if (e !== void 0 && !Gr(e)) return !1;
        break;
      case "signature":
        if (e !== void 0 && !Xr(e)) return !1;
        break;
      case "appendices":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, tn)) return !1;
        break;
      case "shortNames":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, rn)) return !1;
        break;
      case "references":
        if (e !== void 0 && !i(e, -1 / 0, 1e4, an)) return !1;
        break;
      case "source":
        if (e !== void 0 && !fn(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 8;
}, Ea = /* @__PURE__ */ I(on, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"template":{"type":"object","properties":{"id":{"text":[1,200]},"year":{"whole":[1,9999]},"parameters":{"type":"object","additionalProperties":{"type":["string","integer","boolean"]}}},"required":["id"]},"x":{"type":"object"},"type":{"text":[1,200]},"title":{"text":[1,2000]},"issuer":{"type":"object","properties":{"name":{"text":[1,500]},"superior":{"text":[1,500]},"place":{"text":[1,200]},"level":{"word":["central","province","district","commune","unit"]},"organ":{"word":["committee","department","division","office","board","school","party","front","union","other"]}},"required":["name","level","organ"]},"number":{"type":"object","properties":{"serial":{"text":[1,40]},"symbol":{"text":[1,200]},"text":{"text":[1,500]}}},"issued":{"type":"object","properties":{"place":{"text":[1,200]},"on":{"text":[1,40]},"month":{"text":[1,40]},"year":{"whole":[null,null]},"text":{"text":[1,500]}}},"status":{"word":["draft","issued"]},"extent":{"word":["full","body"]},"unseen":{"type":"array","items":{"word":["national-title","issuer","number","place-date","title","opening","closing","recipients","archive","signature","appendices"]},"maxItems":40},"header":{"type":"object","properties":{"nationalTitle":{"text":[1,500]},"motto":{"text":[1,500]},"lines":{"type":"array","items":{"text":[0,1000]},"maxItems":100}}},"opening":{"type":"object","properties":{"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"closing":{"type":"object","properties":{"mark":{"text":[1,20]},"restates":{"text":[1,2000]},"text":{"text":[1,20000]}}},"salutation":{"text":[1,1000]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":10000},"claims":{"type":"array","items":{"$ref":"#/definitions/claim"},"maxItems":10000},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"maxItems":10000},"occasions":{"type":"array","items":{"$ref":"#/definitions/occasion"},"maxItems":10000},"windows":{"type":"array","items":{"$ref":"#/definitions/window"},"maxItems":10000},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":10000},"statements":{"type":"array","items":{"$ref":"#/definitions/statement"},"maxItems":10000},"goals":{"type":"array","items":{"$ref":"#/definitions/goal"},"maxItems":10000},"topics":{"type":"array","items":{"$ref":"#/definitions/topic"},"maxItems":10000},"units":{"type":"array","items":{"$ref":"#/definitions/unit"},"maxItems":10000},"tasks":{"type":"array","items":{"$ref":"#/definitions/task"},"maxItems":10000},"generalClauses":{"type":"array","items":{"$ref":"#/definitions/generalClause"},"maxItems":10000},"routes":{"type":"array","items":{"$ref":"#/definitions/route"},"maxItems":10000},"budget":{"type":"array","items":{"$ref":"#/definitions/money"},"maxItems":10000},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":10000},"archive":{"type":"object","properties":{"text":{"text":[1,500]},"office":{"text":[1,200]},"drafter":{"text":[1,200]},"copies":{"whole":[0,null]}},"required":["text"]},"signature":{"type":"object","properties":{"authority":{"word":["none","KT","TM","TM+KT","TL","TUQ","Q"]},"lines":{"type":"array","items":{"text":[1,500]},"maxItems":20},"position":{"text":[1,200]},"office":{"text":[1,200]},"name":{"text":[1,200]},"withheld":{"type":"boolean"}},"required":["authority","lines"]},"appendices":{"type":"array","items":{"$ref":"#/definitions/appendix"},"maxItems":10000},"shortNames":{"type":"array","items":{"$ref":"#/definitions/shortName"},"maxItems":10000},"references":{"type":"array","items":{"$ref":"#/definitions/crossReference"},"maxItems":10000},"source":{"type":"object","properties":{"file":{"text":[1,1000]},"mediaType":{"text":[1,200]},"sha256":{"text":[1,64]},"places":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":10000}}}},"required":["schema","id","type","title","issuer","status","extent","sections"],"definitions":{"section":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"label":{"text":[1,40]},"heading":{"text":[1,2000]},"level":{"whole":[1,12]},"end":{"word":[":",".","none"]},"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"roles":{"type":"array","items":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"maxItems":18},"unit":{"text":[1,200]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","level","role"]},"claim":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"of":{"word":["phases","windows","units","tasks","topics","goals","recipients"]},"count":{"whole":[0,null]},"text":{"text":[1,20000]},"x":{"type":"object"}},"required":["id","of","count"]},"citation":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"where":{"word":["opening","body","note","appendix","title"]},"relation":{"word":["basis","carries-out","proposal","mention","amends","replaces"]},"kind":{"word":["constitution","law","ordinance","resolution","decree","decision","directive","circular","joint-circular","plan","programme","project","scheme","official-letter","notice","guidance","regulation","rules","conclusion","report","submission","telegram","minutes","statute","consolidated-text","other"]},"title":{"text":[1,1000]},"number":{"text":[1,200]},"dateText":{"text":[1,200]},"date":{"text":[1,40]},"issuer":{"text":[1,500]},"abstract":{"text":[1,2000]},"of":{"text":[1,200]}},"required":["id","where","relation","kind"]},"occasion":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"day":{"text":[1,40]},"since":{"text":[1,240]},"ordinal":{"whole":[0,null]}},"required":["id","title"]},"window":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["campaign","horizon","peak","report-period"]},"when":{"$ref":"#/definitions/when"}},"required":["id","kind","when"]},"phase":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"when":{"$ref":"#/definitions/when"},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"relation":{"word":["before","until","on","from","after"]}},"required":["id","relation"]},"track":{"word":["stage","throughout","peak","follow-up"]},"parent":{"text":[1,200]}},"required":["id","title","when","track"]},"topic":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["message","work","solution"]},"phase":{"text":[1,200]},"parent":{"text":[1,200]},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"when":{"$ref":"#/definitions/when"}},"required":["id","title","kind"]},"statement":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["purpose","requirement","form","slogan","condition","note"]}},"required":["id","title","kind"]},"goal":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"target":{"text":[1,2000]},"when":{"$ref":"#/definitions/when"},"parent":{"text":[1,200]}},"required":["id","title"]},"unit":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"names":{"type":"array","items":{"type":"object","properties":{"text":{"text":[1,500]},"section":{"text":[1,200]},"declared":{"type":"boolean"}},"required":["text"]},"maxItems":10000,"minItems":1},"kind":{"word":["internal","subordinate","superior","peer","outside","class","office","unnamed"]},"of":{"text":[1,200]},"holds":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"members":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"except":{"type":"array","items":{"text":[1,200]},"maxItems":10000}},"required":["id","names","kind"]},"party":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"text":[1,500]},"role":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"verb":{"text":[1,200]},"by":{"text":[1,200]},"via":{"text":[1,200]}},"required":["role"]},"covers":{"type":"object","properties":{"scope":{"word":["all","phase","section","subject"]},"ref":{"text":[1,200]}},"required":["scope"]},"task":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"parent":{"text":[1,200]},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"topics":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"subjects":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"carriesOut":{"type":"array","items":{"$ref":"#/definitions/link"},"maxItems":1000},"covers":{"$ref":"#/definitions/covers"},"outputs":{"type":"array","items":{"text":[1,2000]},"maxItems":100},"channels":{"type":"array","items":{"text":[1,500]},"maxItems":100},"origin":{"word":["unit-entry","labelled","sentence","table"]}},"required":["id","title","parties"]},"generalClause":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"parties":{"type":"array","items":{"$ref":"#/definitions/party"},"maxItems":10000},"covers":{"$ref":"#/definitions/covers"}},"required":["id","title","parties","covers"]},"route":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"title":{"text":[1,1000]},"text":{"text":[1,20000]},"mentions":{"type":"array","items":{"$ref":"#/definitions/mention"},"maxItems":10000},"x":{"type":"object"},"kind":{"word":["report","difficulty"]},"from":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"via":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"to":{"type":"array","items":{"text":[1,200]},"maxItems":10000},"when":{"type":"array","items":{"$ref":"#/definitions/when"},"maxItems":100},"what":{"text":[1,1000]},"final":{"type":"boolean"},"form":{"text":[1,500]},"task":{"text":[1,200]}},"required":["id","kind","from","to"]},"money":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"source":{"word":["own","state-budget","sponsor","integrated","none"]},"payer":{"text":[1,200]},"amount":{"whole":[0,null]}},"required":["id","source"]},"recipient":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"x":{"type":"object"},"text":{"text":[1,1000]},"bullet":{"text":[1,10]},"end":{"text":[1,10]},"to":{"type":"array","items":{"type":"object","properties":{"unit":{"text":[1,200]},"as":{"word":["tasked-units","section"]},"ref":{"text":[1,200]}}},"maxItems":500},"purpose":{"word":["act","know","report","coordinate"]},"channel":{"text":[1,200]},"codes":{"type":"array","items":{"text":[1,100]},"maxItems":100}},"required":["id","text","to"]},"appendix":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"label":{"text":[1,40]},"text":{"text":[1,20000]},"x":{"type":"object"},"title":{"text":[1,1000]},"kind":{"word":["task-table","form","list","second-document","other"]},"attachedTo":{"text":[1,500]}},"required":["id","kind"]},"shortName":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"short":{"text":[1,500]},"long":{"text":[1,2000]},"unit":{"text":[1,200]}},"required":["id","short","long"]},"crossReference":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"section":{"text":[1,200]},"x":{"type":"object"},"text":{"text":[1,500]},"kind":{"word":["section","appendix","form"]},"to":{"text":[1,200]}},"required":["id","text","kind"]},"mention":{"type":"object","properties":{"kind":{"word":["congress","term","event","law"]},"name":{"text":[1,500]},"series":{"text":[1,200]},"ordinal":{"whole":[0,null]},"written":{"text":[1,40]},"year":{"whole":[null,null]},"term":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}},"required":["from","to"]},"ahead":{"type":"boolean"}},"required":["kind","name"]},"place":{"type":"object","properties":{"id":{"text":[1,200]},"field":{"text":[1,200]},"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}},"required":["id"]},"when":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/whenDay"},{"$ref":"#/definitions/whenDays"},{"$ref":"#/definitions/whenRange"},{"$ref":"#/definitions/whenMonth"},{"$ref":"#/definitions/whenQuarter"},{"$ref":"#/definitions/whenYear"},{"$ref":"#/definitions/whenSchoolYear"},{"$ref":"#/definitions/whenRecurring"},{"$ref":"#/definitions/whenRelative"},{"$ref":"#/definitions/whenEvent"},{"$ref":"#/definitions/whenOngoing"},{"$ref":"#/definitions/whenVague"}]},"whenDay":{"type":"object","properties":{"kind":{"const":"day"},"on":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","on"]},"whenDays":{"type":"object","properties":{"kind":{"const":"days"},"days":{"type":"array","items":{"text":[1,40]},"maxItems":400,"minItems":1},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","days"]},"whenRange":{"type":"object","properties":{"kind":{"const":"range"},"from":{"text":[1,240]},"to":{"text":[1,240]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","from","to"]},"whenMonth":{"type":"object","properties":{"kind":{"const":"month"},"month":{"text":[1,40]},"part":{"word":["early","mid","late"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","month"]},"whenQuarter":{"type":"object","properties":{"kind":{"const":"quarter"},"quarter":{"text":[1,40]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","quarter"]},"whenYear":{"type":"object","properties":{"kind":{"const":"year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenSchoolYear":{"type":"object","properties":{"kind":{"const":"school-year"},"year":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","year"]},"whenRecurring":{"type":"object","properties":{"kind":{"const":"recurring"},"every":{"word":["day","week","month","quarter","half-year","year","school-term"]},"times":{"whole":[1,null]},"weekday":{"whole":[1,7]},"dayOfMonth":{"whole":[1,31]},"months":{"type":"array","items":{"whole":[1,12]},"maxItems":12},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","every"]},"whenRelative":{"type":"object","properties":{"kind":{"const":"relative"},"count":{"whole":[0,null]},"unit":{"word":["hour","day","working-day","week","month","year"]},"side":{"word":["before","after","within"]},"of":{"text":[1,500]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","count","unit","side","of"]},"whenEvent":{"type":"object","properties":{"kind":{"const":"event"},"name":{"text":[1,500]},"occasion":{"text":[1,200]},"offset":{"whole":[null,null]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","name"]},"whenOngoing":{"type":"object","properties":{"kind":{"const":"ongoing"},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind"]},"whenVague":{"type":"object","properties":{"kind":{"const":"vague"},"word":{"word":["on-request","as-prescribed","periodic","as-progress","timely","unscheduled","other"]},"text":{"text":[1,1000]},"bound":{"word":["on","by","before","from","after","within"]},"expected":{"type":"boolean"},"time":{"text":[1,20]},"inferred":{"type":"array","items":{"word":["year","month","day","from","to"]},"maxItems":10000},"says":{"type":"object","properties":{"days":{"whole":[0,null]},"working":{"type":"boolean"},"weekday":{"whole":[1,7]},"fromOccasion":{"type":"object","properties":{"occasion":{"text":[1,200]},"days":{"whole":[0,null]},"side":{"word":["before","after"]}},"required":["occasion","days","side"]}}}},"required":["kind","word"]},"link":{"type":"object","properties":{"plan":{"text":[1,200]},"clause":{"text":[1,200]},"digest":{"text":[1,64]}},"required":["plan","clause","digest"]}}}'), ln = (t) => {
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
}, un = ["clean", "info", "warning", "error", "failed"], cn = (t) => {
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
}, dn = (t) => {
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
}, pn = (t) => {
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
        if (!cn(e)) return !1;
        r++;
        break;
      case "outcomes":
        if (!dn(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, oe = (t) => {
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
}, mn = (t) => {
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
}, le = ["error", "warning", "info"], yn = (t) => {
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
}, kn = (t) => {
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
}, bn = (t) => {
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
}, xn = (t) => {
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
}, hn = /* @__PURE__ */ new Map([["day", yn], ["span", kn], ["item", bn], ["word", xn]]), ue = (t) => hn.get(t?.kind)?.(t) ?? !1, wn = (t) => typeof t == "string" || typeof t == "number" || ue(t), gn = (t) => {
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
        if (!i(e, -1 / 0, 1e4, wn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ce = (t) => typeof t == "string" || typeof t == "number" || typeof t == "boolean" || ue(t) || gn(t), R = (t) => j(t, ce), vn = (t) => {
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
}, K = (t) => {
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
        if (e !== void 0 && !vn(e)) return !1;
        break;
      case "plan":
        if (e !== void 0 && !oe(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, In = (t) => f(t, -1 / 0, 1 / 0), On = (t) => {
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
        if (!i(e, -1 / 0, 1e4, In)) return !1;
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
}, $ = (t) => a(t, 0, 10), de = (t) => i(t, 2, 2, $), $n = (t) => {
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
        if (!i(e, 2, 2, de)) return !1;
        r++;
        break;
      case "days":
        if (!i(e, 2, 2, $)) return !1;
        r++;
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
      case "kind":
        if (e !== "uncovered") return !1;
        r++;
        break;
      case "window":
      case "gap":
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      case "before":
      case "after":
        if (e !== void 0 && !i(e, 2, 2, $)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, jn = (t) => {
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
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, An = (t) => {
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
        if (!i(e, 2, 2, $)) return !1;
        r++;
        break;
      case "parts":
        if (!i(e, -1 / 0, 1e4, de)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, Ln = /* @__PURE__ */ new Map([["count", On], ["shared", $n], ["uncovered", qn], ["outside", jn], ["partition", An]]), zn = (t) => Ln.get(t?.kind)?.(t) ?? !1, Zn = ["add", "remove", "replace", "test"], Vn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "op":
        if (!Zn.includes(e)) return !1;
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
}, Nn = (t) => {
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
        if (!R(e)) return !1;
        r++;
        break;
      case "safe":
        if (typeof e != "boolean") return !1;
        r++;
        break;
      case "patch":
      case "inverse":
        if (!i(e, -1 / 0, 1e3, Vn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 5;
}, Sn = (t) => {
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
}, pe = (t) => {
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
        if (!le.includes(e)) return !1;
        r++;
        break;
      case "message":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "values":
        if (!R(e)) return !1;
        r++;
        break;
      case "place":
        if (!K(e)) return !1;
        r++;
        break;
      case "related":
        if (!i(e, -1 / 0, 1e3, K)) return !1;
        r++;
        break;
      case "expected":
        if (e !== void 0 && !ce(e)) return !1;
        break;
      case "certificates":
        if (!i(e, -1 / 0, 100, zn)) return !1;
        r++;
        break;
      case "fingerprint":
        if (!a(e, 1, 64)) return !1;
        r++;
        break;
      case "suggestions":
        if (!i(e, -1 / 0, 100, Nn)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "waived":
        if (e !== void 0 && !Sn(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 10;
}, Rn = ["kept", "broken", "not-evaluated", "not-applicable", "off"], Tn = (t) => {
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
}, Fn = (t) => {
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
        if (!R(e)) return !1;
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
}, _n = (t) => {
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
        if (!Rn.includes(e)) return !1;
        r++;
        break;
      case "subjects":
        if (!Tn(e)) return !1;
        r++;
        break;
      case "reasons":
        if (!i(e, -1 / 0, 1e4, Fn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Mn = (t) => {
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
}, Cn = ["window", "phase", "anchor", "deadline"], En = (t) => {
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
        if (!Cn.includes(e)) return !1;
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
}, Dn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "plan":
        if (!oe(e)) return !1;
        r++;
        break;
      case "template":
        if (!mn(e)) return !1;
        r++;
        break;
      case "profile":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "asOf":
        if (e !== void 0 && !a(e, 1, 10)) return !1;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e5, pe)) return !1;
        r++;
        break;
      case "outcomes":
        if (!i(e, -1 / 0, 1e4, _n)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e4, Mn)) return !1;
        r++;
        break;
      case "timeline":
        if (!i(e, -1 / 0, 1e4, En)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 6;
}, Z = (t) => {
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
}, Wn = (t) => {
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
        if (!Z(e)) return !1;
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
}, Qn = ["used", "unused", "expired", "unknown-rule", "not-evaluated"], Kn = (t) => {
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
        if (!Qn.includes(e)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Pn = (t) => {
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
}, Yn = (t) => {
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
        if (!le.includes(e)) return !1;
        r++;
        break;
      case "summary":
      case "kept":
        if (!Z(e)) return !1;
        r++;
        break;
      case "basis":
        if (!i(e, -1 / 0, 20, Z)) return !1;
        r++;
        break;
      case "docs":
        if (!a(e, 1, 500)) return !1;
        r++;
        break;
      case "messages":
        if (!i(e, -1 / 0, 100, Pn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 7;
}, Bn = (t) => {
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
        if (!ln(e)) return !1;
        r++;
        break;
      case "verdict":
        if (!un.includes(e)) return !1;
        r++;
        break;
      case "counts":
        if (!pn(e)) return !1;
        r++;
        break;
      case "runs":
        if (!i(e, -1 / 0, 1e6, Dn)) return !1;
        r++;
        break;
      case "failures":
        if (!i(e, -1 / 0, 1e6, Wn)) return !1;
        r++;
        break;
      case "waivers":
        if (!i(e, -1 / 0, 1e5, Kn)) return !1;
        r++;
        break;
      case "findings":
        if (!i(e, -1 / 0, 1e6, pe)) return !1;
        r++;
        break;
      case "rules":
        if (!i(e, -1 / 0, 1e4, Yn)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 9;
}, Da = /* @__PURE__ */ I(Bn, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"tool":{"$ref":"#/definitions/tool"},"verdict":{"word":["clean","info","warning","error","failed"]},"counts":{"$ref":"#/definitions/counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/run"},"maxItems":1000000},"failures":{"type":"array","items":{"$ref":"#/definitions/inputFailure"},"maxItems":1000000},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":1000000},"rules":{"type":"array","items":{"$ref":"#/definitions/ruleWords"},"maxItems":10000}},"required":["schema","tool","verdict","counts","runs","failures","waivers","findings","rules"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/scalarObject"},{"$ref":"#/definitions/listValue"}]},"scalarObject":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/dayValue"},{"$ref":"#/definitions/spanValue"},{"$ref":"#/definitions/itemValue"},{"$ref":"#/definitions/wordValue"}]},"dayValue":{"type":"object","properties":{"kind":{"const":"day"},"day":{"text":[1,10]}},"required":["kind","day"]},"spanValue":{"type":"object","properties":{"kind":{"const":"span"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["kind","from","to"]},"itemValue":{"type":"object","properties":{"kind":{"const":"item"},"id":{"text":[1,200]},"title":{"type":"string"},"label":{"type":"string"}},"required":["kind","id"]},"wordValue":{"type":"object","properties":{"kind":{"const":"word"},"vi":{"type":"string"},"en":{"type":"string"}},"required":["kind","vi","en"]},"listValue":{"type":"object","properties":{"kind":{"const":"list"},"items":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"number"},{"$ref":"#/definitions/scalarObject"}]},"maxItems":10000}},"required":["kind","items"]},"values":{"type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"place":{"type":"object","properties":{"pointer":{"type":"string"},"id":{"type":"string"},"label":{"type":"string"},"title":{"type":"string"},"section":{"type":"string"},"group":{"type":"string"},"position":{"whole":[1,null]},"source":{"type":"object","properties":{"page":{"whole":[1,null]},"paragraph":{"whole":[1,null]},"line":{"whole":[1,null]},"lineEnd":{"whole":[1,null]},"from":{"whole":[0,null]},"to":{"whole":[0,null]}}},"plan":{"$ref":"#/definitions/planName"}},"required":["pointer"]},"planName":{"type":"object","properties":{"id":{"text":[1,200]},"file":{"type":"string"},"title":{"type":"string"},"issuer":{"type":"string"},"sha256":{"type":"string"}},"required":["id"]},"templateName":{"type":"object","properties":{"id":{"text":[1,200]},"version":{"type":"string"},"year":{"whole":[null,null]}},"required":["id","version"]},"tool":{"type":"object","properties":{"name":{"text":[1,20000]},"version":{"text":[1,20000]}},"required":["name","version"]},"counts":{"type":"object","properties":{"plans":{"whole":[0,null]},"findings":{"type":"object","properties":{"error":{"whole":[0,null]},"warning":{"whole":[0,null]},"info":{"whole":[0,null]},"waived":{"whole":[0,null]}},"required":["error","warning","info","waived"]},"outcomes":{"$ref":"#/definitions/outcomeCounts"}},"required":["plans","findings","outcomes"]},"outcomeCounts":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]},"notApplicable":{"whole":[0,null]},"off":{"whole":[0,null]}},"required":["kept","broken","notEvaluated","notApplicable","off"]},"run":{"type":"object","properties":{"plan":{"$ref":"#/definitions/planName"},"template":{"$ref":"#/definitions/templateName"},"profile":{"text":[1,200]},"asOf":{"text":[1,10]},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"maxItems":100000},"outcomes":{"type":"array","items":{"$ref":"#/definitions/outcome"},"maxItems":10000},"failures":{"type":"array","items":{"$ref":"#/definitions/ruleFailure"},"maxItems":10000},"timeline":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"kind":{"word":["window","phase","anchor","deadline"]},"title":{"type":"string"},"from":{"text":[1,10]},"to":{"text":[1,10]}},"required":["id","kind","from","to"]},"maxItems":10000}},"required":["plan","template","findings","outcomes","failures","timeline"]},"finding":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"place":{"$ref":"#/definitions/place"},"related":{"type":"array","items":{"$ref":"#/definitions/place"},"maxItems":1000},"expected":{"$ref":"#/definitions/value"},"certificates":{"type":"array","items":{"$ref":"#/definitions/certificate"},"maxItems":100},"fingerprint":{"text":[1,64]},"suggestions":{"type":"array","items":{"$ref":"#/definitions/suggestion"},"maxItems":100},"docs":{"text":[1,500]},"waived":{"type":"object","properties":{"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["reason","approver"]}},"required":["rule","severity","message","values","place","related","certificates","fingerprint","suggestions","docs"]},"certificate":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/countCertificate"},{"$ref":"#/definitions/sharedCertificate"},{"$ref":"#/definitions/uncoveredCertificate"},{"$ref":"#/definitions/outsideCertificate"},{"$ref":"#/definitions/partitionCertificate"}]},"countCertificate":{"type":"object","properties":{"kind":{"const":"count"},"parts":{"type":"array","items":{"whole":[null,null]},"maxItems":10000},"sum":{"whole":[null,null]},"window":{"whole":[null,null]}},"required":["kind","parts","sum","window"]},"sharedCertificate":{"type":"object","properties":{"kind":{"const":"shared"},"spans":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","spans","days"]},"uncoveredCertificate":{"type":"object","properties":{"kind":{"const":"uncovered"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"gap":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"before":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"after":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","gap"]},"outsideCertificate":{"type":"object","properties":{"kind":{"const":"outside"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"span":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"days":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2}},"required":["kind","window","span","days"]},"partitionCertificate":{"type":"object","properties":{"kind":{"const":"partition"},"window":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"parts":{"type":"array","items":{"type":"array","items":{"text":[0,10]},"maxItems":2,"minItems":2},"maxItems":10000}},"required":["kind","window","parts"]},"suggestion":{"type":"object","properties":{"message":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"safe":{"type":"boolean"},"patch":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000},"inverse":{"type":"array","items":{"$ref":"#/definitions/operation"},"maxItems":1000}},"required":["message","values","safe","patch","inverse"]},"operation":{"type":"object","properties":{"op":{"word":["add","remove","replace","test"]},"path":{"type":"string"},"value":{"type":["string","number","boolean","object","array","null"]}},"required":["op","path"]},"outcome":{"type":"object","properties":{"rule":{"text":[1,200]},"status":{"word":["kept","broken","not-evaluated","not-applicable","off"]},"subjects":{"type":"object","properties":{"kept":{"whole":[0,null]},"broken":{"whole":[0,null]},"notEvaluated":{"whole":[0,null]}},"required":["kept","broken","notEvaluated"]},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"},"maxItems":10000}},"required":["rule","status","subjects","reasons"]},"reason":{"type":"object","properties":{"code":{"text":[1,100]},"values":{"$ref":"#/definitions/values"},"because":{"text":[1,200]},"count":{"whole":[1,null]}},"required":["code","values","count"]},"ruleFailure":{"type":"object","properties":{"rule":{"text":[1,200]},"pointer":{"type":"string"},"error":{"type":"string"}},"required":["rule","error"]},"inputFailure":{"type":"object","properties":{"code":{"text":[1,100]},"file":{"type":"string"},"line":{"whole":[null,null]},"column":{"whole":[null,null]},"pointer":{"type":"string"},"words":{"$ref":"#/definitions/bilingual"},"advice":{"$ref":"#/definitions/bilingual"},"exit":{"whole":[null,null]}},"required":["code","words","advice","exit"]},"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]},"status":{"word":["used","unused","expired","unknown-rule","not-evaluated"]}},"required":["fingerprint","reason","approver","status"]},"ruleWords":{"type":"object","properties":{"id":{"text":[1,200]},"severity":{"word":["error","warning","info"]},"summary":{"$ref":"#/definitions/bilingual"},"kept":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"$ref":"#/definitions/bilingual"},"maxItems":20},"docs":{"text":[1,500]},"messages":{"type":"array","items":{"type":"object","properties":{"key":{"text":[1,100]},"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["key","vi","en"]},"maxItems":100}},"required":["id","severity","summary","kept","basis","docs","messages"]}}}'), h = (t) => {
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
}, Un = /^[a-z][A-Za-z0-9]*$/u, Jn = ["year", "day", "text", "integer", "boolean"], Gn = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 100) && Un.test(e))) return !1;
        r++;
        break;
      case "type":
        if (!Jn.includes(e)) return !1;
        r++;
        break;
      case "title":
        if (!h(e)) return !1;
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
}, g = (t) => a(t, 1, 1e3), Hn = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "names":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
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
}, Xn = /^[a-z][a-z-]*$/u, ea = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "name":
        if (!(a(e, 1, 40) && Xn.test(e))) return !1;
        r++;
        break;
      case "on":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "title":
        if (e !== void 0 && !h(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ta = (t) => {
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
}, ra = ["before", "until", "on", "from", "after"], z = ["required", "optional"], na = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "relation":
        if (e !== void 0 && !ra.includes(e)) return !1;
        break;
      case "from":
      case "to":
        if (!a(e, 1, 100)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !z.includes(e)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, aa = ["warn", "forbid"], sa = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"], ia = ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"], fa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "role":
        if (e !== void 0 && !sa.includes(e)) return !1;
        break;
      case "headings":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "holds":
        if (e !== void 0 && !ia.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, oa = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "anyOf":
        if (!i(e, 1, 20, fa)) return !1;
        r++;
        break;
      case "need":
        if (e !== void 0 && !z.includes(e)) return !1;
        break;
      case "order":
        if (e !== void 0 && !f(e, 0, 1 / 0)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, la = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "any":
      case "all":
      case "none":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, ua = ["required", "optional", "local"], ca = (t) => {
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
}, me = ["internal-units", "internal-leaders", "provincial-departments", "provinces", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"], da = ["explicit", "coordinated", "scope", "blanket"], pa = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "keywords":
        if (e !== void 0 && !i(e, -1 / 0, 50, la)) return !1;
        break;
      case "need":
        if (e !== void 0 && !ua.includes(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "years":
        if (e !== void 0 && !ca(e)) return !1;
        break;
      case "lead":
        if (e !== void 0 && !me.includes(e)) return !1;
        break;
      case "satisfiedBy":
        if (e !== void 0 && !da.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, ma = ["lead", "when", "output"], ya = (t) => ma.includes(t), ka = ["phase", "subject"], ba = (t) => ka.includes(t), xa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "task":
        if (e !== void 0 && !i(e, -1 / 0, 3, ya)) return !1;
        break;
      case "topic":
        if (e !== void 0 && !i(e, -1 / 0, 2, ba)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 0;
}, ha = ["sections", "citations", "phases", "topics", "goals", "units", "tasks", "routes", "recipients", "statements"], wa = (t) => {
  if (!s(t)) return !1;
  let r = 0;
  for (let n of Object.keys(t)) {
    let e = t[n];
    switch (n) {
      case "of":
        if (!ha.includes(e)) return !1;
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
}, ga = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"], va = ["report", "difficulty"], Ia = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "party":
        if (e !== void 0 && !ga.includes(e)) return !1;
        break;
      case "route":
        if (e !== void 0 && !va.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !z.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Oa = ["issuer-of-carried-out", "tasked-units", "report-addressees"], $a = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "sort":
        if (e !== void 0 && !me.includes(e)) return !1;
        break;
      case "as":
        if (e !== void 0 && !Oa.includes(e)) return !1;
        break;
      case "need":
        if (e !== void 0 && !z.includes(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, qa = (t) => {
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
        if (!i(e, -1 / 0, 1e3, g)) return !1;
        r++;
        break;
      case "mixed":
        if (e !== void 0 && typeof e != "boolean") return !1;
        break;
      case "except":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, ja = (t) => {
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
}, Aa = ["roman", "arabic"], La = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "members":
        if (!i(e, -1 / 0, 1e3, ja)) return !1;
        r++;
        break;
      case "script":
        if (e !== void 0 && !Aa.includes(e)) return !1;
        break;
      case "source":
        if (e !== void 0 && !a(e, 1, 500)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 3;
}, za = ["province", "level", "body"], Za = (t) => {
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
        if (!i(e, 1, 1e3, g)) return !1;
        r++;
        break;
      case "kind":
        if (!za.includes(e)) return !1;
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
}, Va = ["error", "warning", "info", "off"], Na = (t) => {
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
        if (e !== void 0 && !Va.includes(e)) return !1;
        break;
      case "options":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 1;
}, Sa = (t) => {
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
        if (!h(e)) return !1;
        r++;
        break;
      case "extends":
        if (e !== void 0 && !a(e, 1, 200)) return !1;
        break;
      case "parameters":
        if (e !== void 0 && !i(e, -1 / 0, 100, Gn)) return !1;
        break;
      case "occasion":
        if (e !== void 0 && !Hn(e)) return !1;
        break;
      case "anchors":
        if (e !== void 0 && !i(e, -1 / 0, 100, ea)) return !1;
        break;
      case "window":
        if (e !== void 0 && !ta(e)) return !1;
        break;
      case "phases":
        if (e !== void 0 && !i(e, -1 / 0, 100, na)) return !1;
        break;
      case "sharedAnchor":
        if (e !== void 0 && !aa.includes(e)) return !1;
        break;
      case "sections":
        if (e !== void 0 && !i(e, -1 / 0, 200, oa)) return !1;
        break;
      case "subjects":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, pa)) return !1;
        break;
      case "each":
        if (e !== void 0 && !xa(e)) return !1;
        break;
      case "atLeast":
        if (e !== void 0 && !i(e, -1 / 0, 100, wa)) return !1;
        break;
      case "duties":
        if (e !== void 0 && !i(e, -1 / 0, 100, Ia)) return !1;
        break;
      case "recipients":
        if (e !== void 0 && !i(e, -1 / 0, 200, $a)) return !1;
        break;
      case "phrases":
        if (e !== void 0 && !i(e, -1 / 0, 2e3, qa)) return !1;
        break;
      case "series":
        if (e !== void 0 && !i(e, -1 / 0, 200, La)) return !1;
        break;
      case "bodies":
        if (e !== void 0 && !i(e, -1 / 0, 5e3, Za)) return !1;
        break;
      case "rules":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, Na)) return !1;
        break;
      case "final":
        if (e !== void 0 && !i(e, -1 / 0, 1e3, g)) return !1;
        break;
      case "x":
        if (e !== void 0 && !s(e)) return !1;
        break;
      default:
        return !1;
    }
  }
  return r === 4;
}, Wa = /* @__PURE__ */ I(Sa, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"id":{"text":[1,200]},"version":{"text":[1,40]},"title":{"$ref":"#/definitions/bilingual"},"extends":{"text":[1,200]},"parameters":{"type":"array","items":{"$ref":"#/definitions/parameter"},"maxItems":100},"occasion":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"monthDay":{"text":[1,5]},"since":{"whole":[null,null]}},"required":["id","title","monthDay"]},"anchors":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40,"pattern":"^[a-z][a-z-]*$"},"on":{"text":[1,100]},"title":{"$ref":"#/definitions/bilingual"}},"required":["name","on"]},"maxItems":100},"window":{"type":"object","properties":{"from":{"text":[1,100]},"to":{"text":[1,100]}},"required":["from","to"]},"phases":{"type":"array","items":{"$ref":"#/definitions/phase"},"maxItems":100},"sharedAnchor":{"word":["warn","forbid"]},"sections":{"type":"array","items":{"$ref":"#/definitions/section"},"maxItems":200},"subjects":{"type":"array","items":{"$ref":"#/definitions/subject"},"maxItems":1000},"each":{"type":"object","properties":{"task":{"type":"array","items":{"word":["lead","when","output"]},"maxItems":3},"topic":{"type":"array","items":{"word":["phase","subject"]},"maxItems":2}}},"atLeast":{"type":"array","items":{"type":"object","properties":{"of":{"word":["sections","citations","phases","topics","goals","units","tasks","routes","recipients","statements"]},"count":{"whole":[1,null]}},"required":["of","count"]},"maxItems":100},"duties":{"type":"array","items":{"$ref":"#/definitions/duty"},"maxItems":100},"recipients":{"type":"array","items":{"$ref":"#/definitions/recipient"},"maxItems":200},"phrases":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"right":{"text":[1,1000]},"wrong":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"mixed":{"type":"boolean"},"except":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"source":{"text":[1,500]}},"required":["id","right","wrong"]},"maxItems":2000},"series":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"members":{"type":"array","items":{"type":"object","properties":{"ordinal":{"whole":[1,null]},"year":{"whole":[null,null]}},"required":["ordinal","year"]},"maxItems":1000},"script":{"word":["roman","arabic"]},"source":{"text":[1,500]}},"required":["id","title","members"]},"maxItems":200},"bodies":{"type":"array","items":{"type":"object","properties":{"id":{"text":[1,200]},"names":{"type":"array","items":{"text":[1,1000]},"maxItems":1000,"minItems":1},"kind":{"word":["province","level","body"]},"from":{"text":[1,10]},"until":{"text":[1,10]},"successor":{"text":[1,500]},"source":{"text":[1,500]}},"required":["id","names","kind","source"]},"maxItems":5000},"rules":{"type":"array","items":{"type":"object","properties":{"rule":{"text":[1,200]},"severity":{"word":["error","warning","info","off"]},"options":{"type":"object"}},"required":["rule"]},"maxItems":1000},"final":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"x":{"type":"object"}},"required":["schema","id","version","title"],"definitions":{"bilingual":{"type":"object","properties":{"vi":{"text":[1,20000]},"en":{"text":[1,20000]}},"required":["vi","en"]},"parameter":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-z][A-Za-z0-9]*$"},"type":{"word":["year","day","text","integer","boolean"]},"title":{"$ref":"#/definitions/bilingual"},"default":{"type":["string","integer","boolean"]}},"required":["name","type","title"]},"keywords":{"type":"object","properties":{"any":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"all":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"none":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}}},"phase":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"relation":{"word":["before","until","on","from","after"]},"from":{"text":[1,100]},"to":{"text":[1,100]},"need":{"word":["required","optional"]},"subjects":{"type":"array","items":{"text":[1,1000]},"maxItems":1000}},"required":["id","title","from","to"]},"section":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"anyOf":{"type":"array","items":{"type":"object","properties":{"role":{"word":["purpose","requirement","time","content","phase","activity","assignment","unit","clause","goals","solutions","form","slogans","budget","reporting","reward","implementation","other"]},"headings":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"holds":{"word":["report-route","difficulty-route","budget","window","phase","purpose","requirement","goal","task","general-clause"]}}},"maxItems":20,"minItems":1},"need":{"word":["required","optional"]},"order":{"whole":[0,null]}},"required":["id","title","anyOf"]},"subject":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"keywords":{"type":"array","items":{"$ref":"#/definitions/keywords"},"maxItems":50},"need":{"word":["required","optional","local"]},"phases":{"type":"array","items":{"text":[1,1000]},"maxItems":1000},"years":{"type":"object","properties":{"from":{"whole":[null,null]},"to":{"whole":[null,null]}}},"lead":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"satisfiedBy":{"word":["explicit","coordinated","scope","blanket"]}},"required":["id","title"]},"duty":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"party":{"word":["lead","do","support","oversee","advise","collect","report","focal","fund"]},"route":{"word":["report","difficulty"]},"need":{"word":["required","optional"]}},"required":["id","title"]},"recipient":{"type":"object","properties":{"id":{"text":[1,200]},"title":{"$ref":"#/definitions/bilingual"},"sort":{"word":["internal-units","internal-leaders","provincial-departments","provinces","communes","districts","front-members","mass-organisations","media","firms","schools","vertical-agencies","board-members","related","all"]},"as":{"word":["issuer-of-carried-out","tasked-units","report-addressees"]},"need":{"word":["required","optional"]}},"required":["id","title"]}}}'), Ra = (t) => {
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
}, Ta = (t) => {
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
        if (!i(e, -1 / 0, 1e5, Ra)) return !1;
        r++;
        break;
      default:
        return !1;
    }
  }
  return r === 2;
}, Qa = /* @__PURE__ */ I(Ta, '{"type":"object","properties":{"$schema":{"text":[1,1000]},"schema":{"const":"1"},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"},"maxItems":100000}},"required":["schema","waivers"],"definitions":{"waiver":{"type":"object","properties":{"fingerprint":{"text":[1,64]},"rule":{"text":[1,200]},"plan":{"text":[1,200]},"reason":{"text":[1,2000]},"approver":{"text":[1,500]},"decision":{"text":[1,200]},"until":{"text":[1,10]}},"required":["fingerprint","reason","approver"]}}}');
export {
  Ma as validateComparison,
  Ca as validateMatrix,
  Ea as validatePlan,
  Da as validateReport,
  Wa as validateTemplate,
  Qa as validateWaivers
};
