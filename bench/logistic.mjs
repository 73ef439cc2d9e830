// Logistic regression for the scripts that fit weights: small, exact and the same on every machine.

export const sigmoid = (z) => 1 / (1 + Math.exp(-z));
export const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

/**
 * Weights by Newton's method. `rows`: {x, y: 0 or 1, w: weight of the row}; `ridge`, `prior`: by column, how much a weight is held to what is
 * believed of it.
 */
export function fitLogistic(rows, { ridge, prior }) {
  let beta = [...prior];
  for (let round = 0; round < 50; round += 1) {
    const gradient = beta.map((value, i) => -ridge[i] * (value - prior[i]));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? ridge[i] : 0)));
    for (const { x, y, w } of rows) {
      const p = sigmoid(dot(beta, x));
      for (let i = 0; i < beta.length; i += 1) {
        if (x[i] === 0) continue;
        gradient[i] += w * (y - p) * x[i];
        for (let j = 0; j < beta.length; j += 1) hessian[i][j] += w * p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, i) => value + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return beta;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = rows.slice(i).reduce((best, row, k) => (Math.abs(row[i]) > Math.abs(rows[best][i]) ? k + i : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < rows.length; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= rows.length; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const out = new Array(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i -= 1)
    out[i] = (rows[i][rows.length] - out.reduce((sum, value, j) => (j > i ? sum + rows[i][j] * value : sum), 0)) / rows[i][i];
  return out;
}

/** Chance that a row of 1 is scored above a row of 0. */
export function areaUnderCurve(scored) {
  const ordered = [...scored].sort((a, b) => a.p - b.p);
  let [seen, good] = [0, 0];
  for (const { y, w } of ordered) {
    if (y) good += w * seen;
    else seen += w;
  }
  const positives = scored.reduce((sum, { y, w }) => sum + (y ? w : 0), 0);
  return good / (positives * seen);
}
