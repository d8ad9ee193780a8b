// The screening kernel in AssemblyScript: works through the same words as src/domain/screening/kernel.ts and
// encode.ts, 64 bytes of bitmap at a time. `npm run generate` compiles it into kernel.generated.ts.

const BLOCK_ROWS: usize = 4096;
const PLANE: usize = 512;
const OUT: usize = 3 * PLANE;

@inline function word(at: usize, index: usize): i32 { return load<i32>(at + (index << 2)); }

// Screening -------------------------------------------------------------------------------------------------------

export function screen(head: usize, block: usize, scratch: usize, counts: usize, tallies: usize): void {
  const planes = scratch + OUT;
  const row = block * BLOCK_ROWS;
  let at = <usize>word(head, 0);
  for (let left = word(head, 1); left > 0; left--) { fill(at, row, planes); at += 24; }
  at = <usize>word(head, 2);
  for (let left = word(head, 3); left > 0; left--) at = gate(at, planes);
  at = <usize>word(head, 4);
  const rules = word(head, 5);
  const present = <usize>word(head, 6) + block * PLANE;
  const near = word(head, 7) != 0;
  const cellColumn = <usize>word(head, 8);
  const width = word(head, 9);
  const cells = <usize>word(head, 10);
  for (let rule = 0; rule < rules; rule++) {
    at = decide(at, planes, scratch, present, near);
    count(scratch, counts);
    count(scratch + PLANE, counts + 4);
    if (near) count(scratch + 2 * PLANE, counts + 8);
    counts += 12;
    if (cellColumn == 0) continue;
    const from = cellColumn + row * <usize>width;
    tally(scratch, from, width, tallies);
    tally(scratch + PLANE, from, width, tallies + 4);
    if (near) tally(scratch + 2 * PLANE, from, width, tallies + 8);
    tallies += cells * 12;
  }
}

@inline function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16)) |
    (<u64>(<u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16)) << 32);
}

function fill(at: usize, row: usize, planes: usize): void {
  const operation = word(at, 0);
  const column = <usize>word(at, 1) + row;
  const a = word(at, 2);
  const b = word(at, 3);
  const truth = planes + <usize>word(at, 4);
  const unknown = planes + <usize>word(at, 5);
  if (operation == 2) fillRange(column, a, b, truth);
  else if (operation == 4) fillMarks(column, a, truth);
  else if (operation == 3) fillTable(column, <usize>a, b, truth);
  else if (operation == 0) { fillRange(column, 255, 0, truth); return; }
  else if (operation == 1) { fillRange(column, 128, 0, truth); return; }
  else {
    memory.fill(truth, <u8>a, PLANE);
    memory.fill(truth + PLANE, <u8>b, PLANE);
    return;
  }
  for (let offset: usize = 0; offset < PLANE; offset += 16) {
    v128.store(truth + PLANE + offset, v128.or(v128.load(truth + offset), v128.load(unknown + offset)));
  }
}

@inline function within(x: v128, low: v128, span: v128): v128 { return i8x16.le_u(i8x16.sub(x, low), span); }

function fillRange(column: usize, low: i32, span: i32, out: usize): void {
  const l = i8x16.splat(<i8>low);
  const s = i8x16.splat(<i8>span);
  for (let row: usize = 0; row < BLOCK_ROWS; row += 64) {
    const from = column + row;
    store<u64>(out + (row >> 3), bits(
      within(v128.load(from), l, s), within(v128.load(from, 16), l, s),
      within(v128.load(from, 32), l, s), within(v128.load(from, 48), l, s)));
  }
}

@inline function marked(x: v128, mask: v128, zero: v128): v128 { return i8x16.ne(v128.and(x, mask), zero); }

function fillMarks(column: usize, mask: i32, out: usize): void {
  const m = i8x16.splat(<i8>mask);
  const zero = i8x16.splat(0);
  for (let row: usize = 0; row < BLOCK_ROWS; row += 64) {
    const from = column + row;
    store<u64>(out + (row >> 3), bits(
      marked(v128.load(from), m, zero), marked(v128.load(from, 16), m, zero),
      marked(v128.load(from, 32), m, zero), marked(v128.load(from, 48), m, zero)));
  }
}

/** A table of 16 answers a step; a class beyond it picks nothing, since a swizzle by 16 or more gives zero. */
function fillTable(column: usize, table: usize, tables: i32, out: usize): void {
  const sixteen = i8x16.splat(16);
  for (let row: usize = 0; row < BLOCK_ROWS; row += 64) {
    const from = column + row;
    let a = v128.load(from), b = v128.load(from, 16), c = v128.load(from, 32), d = v128.load(from, 48);
    let w = i8x16.splat(0), x = w, y = w, z = w;
    for (let step = 0; step < tables; step++) {
      const answers = v128.load(table + (<usize>step << 4));
      w = v128.or(w, i8x16.swizzle(answers, a)); a = i8x16.sub(a, sixteen);
      x = v128.or(x, i8x16.swizzle(answers, b)); b = i8x16.sub(b, sixteen);
      y = v128.or(y, i8x16.swizzle(answers, c)); c = i8x16.sub(c, sixteen);
      z = v128.or(z, i8x16.swizzle(answers, d)); d = i8x16.sub(d, sixteen);
    }
    store<u64>(out + (row >> 3), bits(w, x, y, z));
  }
}

function gate(at: usize, planes: usize): usize {
  const out = planes + <usize>word(at, 0);
  if (word(at, 1) != -1) return clauses(at + 8, planes, out, out + PLANE);
  const literal = word(at, 2);
  const from = planes + <usize>(literal & ~1) + (literal & 1 ? 0 : PLANE);
  const turn = i32x4.splat(-(literal & 1));
  for (let offset: usize = 0; offset < PLANE; offset += 16) {
    const found = v128.xor(v128.load(from + offset), turn);
    v128.store(out + offset, found);
    v128.store(out + PLANE + offset, found);
  }
  return at + 12;
}

/** True and possible, then cut down to the rows that are there. */
function decide(at: usize, planes: usize, out: usize, present: usize, near: bool): usize {
  const said = word(at, 0);
  const counted = near && said == -1;
  const end = counted ? clausesAndNear(at + 4, planes, out) : clauses(at + 4, planes, out, out + PLANE);
  const from = planes + <usize>(said & ~1) + (said & 1 ? PLANE : 0);
  const turn = i32x4.splat(-(said & 1));
  for (let offset: usize = 0; offset < PLANE; offset += 16) {
    const here = v128.load(present + offset);
    const o = out + offset;
    v128.store(o, v128.and(v128.load(o), here));
    v128.store(o + PLANE, v128.and(v128.load(o + PLANE), here));
    const n = o + 2 * PLANE;
    if (counted) v128.store(n, v128.and(v128.load(n), here));
    else if (near) v128.store(n, v128.and(v128.xor(v128.load(from + offset), turn), here));
    else v128.store(n, i32x4.splat(0));
  }
  return end;
}

/** 32 bytes of both planes at a time stay in registers from the first clause to the last. */
function clauses(at: usize, planes: usize, truth: usize, possible: usize): usize {
  const stated = word(at, 0), denied = word(at, 1), choices = word(at, 2);
  const first = at + 12;
  let end = first;
  for (let offset: usize = 0; offset < PLANE; offset += 64) {
    const base = planes + offset;
    let t0 = i32x4.splat(-1), t1 = t0, t2 = t0, t3 = t0, p0 = t0, p1 = t0, p2 = t0, p3 = t0;
    let next = first;
    for (let left = stated; left > 0; left--) {
      const from = base + <usize>load<i32>(next);
      next += 4;
      t0 = v128.and(t0, v128.load(from)); t1 = v128.and(t1, v128.load(from, 16));
      t2 = v128.and(t2, v128.load(from, 32)); t3 = v128.and(t3, v128.load(from, 48));
      p0 = v128.and(p0, v128.load(from, 512)); p1 = v128.and(p1, v128.load(from, 528));
      p2 = v128.and(p2, v128.load(from, 544)); p3 = v128.and(p3, v128.load(from, 560));
    }
    for (let left = denied; left > 0; left--) {
      const from = base + <usize>load<i32>(next);
      next += 4;
      p0 = v128.andnot(p0, v128.load(from)); p1 = v128.andnot(p1, v128.load(from, 16));
      p2 = v128.andnot(p2, v128.load(from, 32)); p3 = v128.andnot(p3, v128.load(from, 48));
      t0 = v128.andnot(t0, v128.load(from, 512)); t1 = v128.andnot(t1, v128.load(from, 528));
      t2 = v128.andnot(t2, v128.load(from, 544)); t3 = v128.andnot(t3, v128.load(from, 560));
    }
    for (let left = choices; left > 0; left--) {
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      let literals = load<i32>(next);
      next += 4;
      for (; literals > 0; literals--) {
        const literal = load<i32>(next);
        next += 4;
        const slot = base + <usize>(literal & ~1);
        const turned = <usize>(literal & 1) << 9;
        const turn = i32x4.splat(-(literal & 1));
        const sure = slot + turned, open = slot + PLANE - turned;
        a0 = v128.or(a0, v128.xor(v128.load(sure), turn)); a1 = v128.or(a1, v128.xor(v128.load(sure, 16), turn));
        a2 = v128.or(a2, v128.xor(v128.load(sure, 32), turn)); a3 = v128.or(a3, v128.xor(v128.load(sure, 48), turn));
        b0 = v128.or(b0, v128.xor(v128.load(open), turn)); b1 = v128.or(b1, v128.xor(v128.load(open, 16), turn));
        b2 = v128.or(b2, v128.xor(v128.load(open, 32), turn)); b3 = v128.or(b3, v128.xor(v128.load(open, 48), turn));
      }
      t0 = v128.and(t0, a0); t1 = v128.and(t1, a1); t2 = v128.and(t2, a2); t3 = v128.and(t3, a3);
      p0 = v128.and(p0, b0); p1 = v128.and(p1, b1); p2 = v128.and(p2, b2); p3 = v128.and(p3, b3);
    }
    const t = truth + offset, p = possible + offset;
    v128.store(t, t0); v128.store(t, t1, 16); v128.store(t, t2, 32); v128.store(t, t3, 48);
    v128.store(p, p0); v128.store(p, p1, 16); v128.store(p, p2, 32); v128.store(p, p3, 48);
    end = next;
  }
  return end;
}

/** Also where exactly one clause was false: it was possible so far and this one is not, or was near and this one is. */
function clausesAndNear(at: usize, planes: usize, out: usize): usize {
  const stated = word(at, 0), singles = stated + word(at, 1), every = singles + word(at, 2);
  let next = at + 12;
  for (let offset: usize = 0; offset < PLANE; offset += 32) {
    const base = planes + offset;
    let t0 = i32x4.splat(-1), t1 = t0, p0 = t0, p1 = t0, n0 = i32x4.splat(0), n1 = n0;
    next = at + 12;
    for (let clause = 0; clause < every; clause++) {
      let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0;
      let literals = 1;
      if (clause >= singles) { literals = load<i32>(next); next += 4; }
      for (; literals > 0; literals--) {
        const literal = load<i32>(next) | (clause >= stated && clause < singles ? 1 : 0);
        next += 4;
        const slot = base + <usize>(literal & ~1);
        const turned = <usize>(literal & 1) << 9;
        const turn = i32x4.splat(-(literal & 1));
        const sure = slot + turned, open = slot + PLANE - turned;
        a0 = v128.or(a0, v128.xor(v128.load(sure), turn)); a1 = v128.or(a1, v128.xor(v128.load(sure, 16), turn));
        b0 = v128.or(b0, v128.xor(v128.load(open), turn)); b1 = v128.or(b1, v128.xor(v128.load(open, 16), turn));
      }
      n0 = v128.bitselect(n0, p0, b0); n1 = v128.bitselect(n1, p1, b1);
      t0 = v128.and(t0, a0); t1 = v128.and(t1, a1);
      p0 = v128.and(p0, b0); p1 = v128.and(p1, b1);
    }
    const o = out + offset;
    v128.store(o, t0); v128.store(o, t1, 16);
    v128.store(o, p0, 512); v128.store(o, p1, 528);
    v128.store(o, n0, 1024); v128.store(o, n1, 1040);
  }
  return next;
}

function count(plane: usize, into: usize): void {
  let a: u64 = 0, b: u64 = 0;
  for (let offset: usize = 0; offset < PLANE; offset += 32) {
    a += popcnt<u64>(load<u64>(plane + offset)) + popcnt<u64>(load<u64>(plane + offset, 8));
    b += popcnt<u64>(load<u64>(plane + offset, 16)) + popcnt<u64>(load<u64>(plane + offset, 24));
  }
  store<i32>(into, load<i32>(into) + <i32>(a + b));
}

function tally(plane: usize, column: usize, width: i32, into: usize): void {
  for (let offset: usize = 0; offset < PLANE; offset += 8) {
    for (let left = load<u64>(plane + offset); left != 0; left &= left - 1) {
      const row = (offset << 3) + <usize>ctz<u64>(left);
      const cell = width == 1 ? <u32>load<u8>(column + row)
        : width == 2 ? <u32>load<u16>(column + (row << 1)) : load<u32>(column + (row << 2));
      const at = into + <usize>cell * 12;
      store<i32>(at, load<i32>(at) + 1);
    }
  }
}

// Encoding --------------------------------------------------------------------------------------------------------

export function encode(job: usize, block: usize): void {
  const source = word(job, 0);
  const from = <usize>word(job, 1);
  const first = block * BLOCK_ROWS;
  const to = <usize>word(job, 2) + first;
  const bounds = word(job, 3);
  const boundsAt = <usize>word(job, 4);
  const bytesAt = <usize>word(job, 5);
  if (source == 0) {
    for (let row: usize = 0; row < BLOCK_ROWS; row++) {
      const place = load<i32>(from + ((first + row) << 2));
      store<u8>(to + row, place == i32.MIN_VALUE ? 255 : load<u8>(bytesAt + reached(boundsAt, bounds, <f64>place)));
    }
  } else if (source == 1) {
    for (let row: usize = 0; row < BLOCK_ROWS; row++) {
      const place = load<f64>(from + ((first + row) << 3));
      store<u8>(to + row, place != place ? 255 : load<u8>(bytesAt + reached(boundsAt, bounds, place)));
    }
  } else if (source == 2) {
    for (let row: usize = 0; row < BLOCK_ROWS; row++)
      store<u8>(to + row, load<u8>(bytesAt + <usize>load<u8>(from + first + row)));
  } else if (source == 3) {
    for (let row: usize = 0; row < BLOCK_ROWS; row++)
      store<u8>(to + row, load<u8>(bytesAt + <usize>load<u16>(from + ((first + row) << 1))));
  } else {
    for (let row: usize = 0; row < BLOCK_ROWS; row++)
      store<u8>(to + row, load<u8>(bytesAt + <usize>load<u32>(from + ((first + row) << 2))));
  }
}

/** How many bounds the place has reached: halving without a branch that could be guessed wrong. */
@inline function reached(bounds: usize, count: i32, place: f64): usize {
  let low: i32 = 0;
  let left = count;
  while (left > 0) {
    const half = (left + 1) >> 1;
    low = select<i32>(low + half, low, place >= load<f64>(bounds + (<usize>(low + half - 1) << 3)));
    left -= half;
  }
  return <usize>low;
}

// Bandwidth -------------------------------------------------------------------------------------------------------

/** Reads so many bytes, and does nothing else that takes time: what a bench holds the kernel against. */
export function touch(from: usize, bytes: usize): i32 {
  let a = i32x4.splat(0), b = a, c = a, d = a;
  for (let offset: usize = 0; offset < bytes; offset += 64) {
    a = v128.or(a, v128.load(from + offset)); b = v128.or(b, v128.load(from + offset, 16));
    c = v128.or(c, v128.load(from + offset, 32)); d = v128.or(d, v128.load(from + offset, 48));
  }
  return i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d)));
}
