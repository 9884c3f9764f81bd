"""The same two null models, vectorised in NumPy on one core; asserts equal results and prints both rates."""

import sys
import time
from pathlib import Path

import numpy as np

WARM, ROUNDS = 3, 15
folder = Path(sys.argv[1])


def read(name):
    return np.loadtxt(folder / f"{name}.txt")


y, exposed, year = read("y").astype(int), read("exposed").astype(int), read("year").astype(int)
days = len(y)
conjugate = np.conj


def shifted():
    """Exposed launch days at every shift, by FFT."""
    spectrum = np.fft.rfft(exposed) * conjugate(np.fft.rfft(y))
    return np.rint(np.fft.irfft(spectrum, days)).astype(int)


blocks = [(exposed[year == b], int(y[year == b].sum())) for b in range(year.max() + 1)]


def partition(replicates, rng):
    """Distinct days of each year: the places of the smallest of uniform numbers."""
    total = np.zeros(replicates, dtype=int)
    for inside, n in blocks:
        if 0 < n < len(inside):
            total += inside[rng.random((replicates, len(inside)), dtype=np.float32).argpartition(n - 1, axis=1)[:, :n]].sum(axis=1)
        elif n:
            total += inside.sum()
    return total


def shuffle(replicates, rng):
    """Distinct days of each year: a shuffle of its days in each replicate."""
    total = np.zeros(replicates, dtype=int)
    for inside, n in blocks:
        if n:
            total += rng.permuted(np.broadcast_to(inside, (replicates, len(inside))), axis=1)[:, :n].sum(axis=1)
    return total


def rate(run, units):
    rates = []
    for i in range(-WARM, ROUNDS):
        start = time.perf_counter()
        run()
        if i >= 0:
            rates.append(units / (time.perf_counter() - start))
    return np.median(rates), min(rates), max(rates)


# Equal results: every shift exactly; the exact law of the permutation, and both simulations within 5 standard errors of it.
assert np.array_equal(shifted(), read("shifts").astype(int)), "the counts of the shifts differ"
values, law = read("law").T
replicates, mean, p = read("permuted")
k = int((y * exposed).sum())
exact_mean, exact_p = (values * law).sum(), law[values >= k].sum()
sd = np.sqrt(((values - exact_mean) ** 2 * law).sum())
rng = np.random.default_rng(1)
own = partition(5000, rng)
for name, count, found, tail in (("product", replicates, mean, p), ("numpy", 5000, own.mean(), (own >= k).mean()), ):
    assert abs(found - exact_mean) < 5 * sd / np.sqrt(count), f"{name}: mean {found}, exactly {exact_mean}"
    assert abs(tail - exact_p) < 5 * np.sqrt(exact_p * (1 - exact_p) / count) + 1 / count, f"{name}: p {tail}, exactly {exact_p}"
analytic = sum(n * inside.mean() for inside, n in blocks)
assert abs(analytic - exact_mean) < 1e-9 * analytic, "the exact law has another mean"

ours = read("rates")
shifts = rate(lambda: [shifted() for _ in range(20)], 20 * days)
permutations = max(rate(lambda: partition(1000, rng), 1000), rate(lambda: shuffle(1000, rng), 1000))
print(f"{days} days, {y.sum()} launch days, {exposed.sum()} exposed, {k} launch days exposed; results are equal")
print(f"{'surrogates a second and core':32}{'product [least-most]':>38}{'numpy [least-most]':>38}{'ratio':>8}")
for name, a, b in (("circular shift, all, exact", ours[0], shifts), ("permutation within years", ours[1], permutations)):
    show = lambda r: f"{r[0]:,.0f} [{r[1]:,.0f}-{r[2]:,.0f}]"
    print(f"{name:32}{show(a):>38}{show(b):>38}{a[0] / b[0]:8.1f}")
