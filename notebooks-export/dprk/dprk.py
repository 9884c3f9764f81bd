# %% [markdown] id="question"
# # North Korean missile launches and political milestones
#
# **Are launches more frequent, or less, in declared windows around milestones than a null model of launch timing would put
# them?** As of 2026-08-20, with what was known on that day.
#
# The pictures below are those of the report:
#
# - **How often launch days fall inside the windows, against other days** Of 35 ratios, 19 lie above 1 and 16 below. The 95 % interval lies wholly on one side of 1 for H04, H30 and H35, where about 2 of 33 uncorrected intervals would by chance; the 90 % interval lies inside 0.67–1.50 for H03. The smallest effect that any of these tests would have shown in four of five simulated histories after correction is a ratio of 1.92 (H01).
# - **Launch days by month and year** Of 176 observed months, 89 have no launch day; most are 6, in January 2022. Over all years most fell in March: 24 of 163 launch days.
# - **H04 During major exercises: What chance alone gives** The observed value is 30; values at least as high give p = 0.016 in 99,999 replicates.
#
# The cells after them compute H02, H03, H04, H05, H06, H07a, H07b, H08, H09, H10a anew, in NumPy and from the data beside this file, and stop where a number
# differs from the published one.

# %% id="pictures"
import json
import xml.etree.ElementTree as xml
from pathlib import Path


def with_rows(tree, file):
    """A specification with the rows inside that it names a file for: a notebook fetches none."""
    if isinstance(tree, list):
        return [with_rows(item, file) for item in tree]
    if not isinstance(tree, dict):
        return tree
    whole = {key: with_rows(value, file) for key, value in tree.items()}
    if whole.get("url") == file:
        del whole["url"]
        whole["values"] = Path("figures", file).read_text(encoding="utf-8")
    return whole


def show(name):
    """One chart of the report: the drawing, its words, and its specification where it has one."""
    drawing = Path("figures", name + ".svg").read_text(encoding="utf-8")
    root = xml.fromstring(drawing)
    words = "\n".join(root.findtext("{http://www.w3.org/2000/svg}" + tag, "") for tag in ("title", "desc"))
    bundle = {"image/svg+xml": drawing, "text/plain": words}
    specification = Path("figures", name + ".vl.json")
    if specification.exists():
        tree = json.loads(specification.read_text(encoding="utf-8"))
        bundle["application/vnd.vegalite.v6+json"] = with_rows(tree, name + ".csv")
    try:
        from IPython import get_ipython
        from IPython.display import display
    except ImportError:
        get_ipython = lambda: None
    if get_ipython() is None:
        print(words)
    else:
        display(bundle, raw=True)


for name in ["forest", "heat", "H04-law"]:
    show(name)

# %% [markdown] id="results"
# ## Published results
#
# Headline test of each primary hypothesis: rotated residuals (N10) where nothing else is said.
#
# | | Hypothesis | Window | Observed | Expected | Ratio (95 % interval) | Adjusted p | Verdict |
# |---|---|---|--:|--:|--:|--:|---|
# | H01 | Near anything | – | 85 | 82.2 | 1.08 (0.77–1.64) | 1.000 | inconclusive |
# | H02 | South Korea's president abroad | `start[-3,0]` | 3 | 3.5 | 0.84 (0.17–2.52) | 1.000 | inconclusive |
# | H03 | Great-power summits | `span[-3,0]` | 24 | 24.0 | 1.00 (0.64–1.61) | 1.000 | no meaningful link |
# | H04 | During major exercises | `span[0,0]` | 30 | 21.1 | 1.76 (1.05–3.19) | 0.205 | inconclusive |
# | H05 | Before exercises | `start[-7,-1]` | 5 | 5.7 | 0.87 (0.28–2.09) | 1.000 | inconclusive |
# | H06 | After exercises | `end[1,7]` | 7 | 8.8 | 0.77 (0.31–1.65) | 1.000 | inconclusive |
# | H07a | During party meetings | `span[0,0]` | 4 | 3.8 | 1.06 (0.28–2.78) | – | not testable |
# | H07b | After party meetings | `end[1,14]` | 13 | 19.9 | 0.62 (0.34–1.09) | 1.000 | inconclusive |
# | H08 | Before party meetings | `start[-14,-1]` | 11 | 7.1 | 1.67 (0.78–3.66) | 1.000 | inconclusive |
# | H09 | State holidays | `span[-1,1]` | 5 | 6.2 | 0.80 (0.26–1.91) | 1.000 | inconclusive |
# | H10a | Around US elections | `span[-28,28]` | 12 | 11.4 | 1.10 (0.38–6.97) | 1.000 | inconclusive |
# | H10b | Nearest launch to US elections | – | 59.9 | 36.1 | 1.66 | 1.000 | inconclusive |
# | H11 | Quiet last quarter | – | 28 | 25.2 | 1.17 (0.71–1.88) | 1.000 | inconclusive |
# | H12 | Then against now | – | 35 | 32.6 | 1.37 (0.67–2.78) | 1.000 | inconclusive |

# %% id="parameters" tags=["parameters"]
data_folder = "data"
hypotheses = ["H02", "H03", "H04", "H05", "H06", "H07a", "H07b", "H08", "H09", "H10a"]
replicates = 9999
seed = 2012

# %% [markdown] id="data"
# ## Data
#
# Tables are Parquet; where no reader for it is installed, their CSV twins are read. A day is a local day of the job's time zone.

# %% id="read-tables"
import numpy as np
import pandas as pd


def table(name):
    try:
        return pd.read_parquet(Path(data_folder, name + ".parquet"))
    except ImportError:
        return pd.read_csv(Path(data_folder, name + ".csv"), low_memory=False)


def days(column):
    """Days since 1970-01-01; NaN where the day is not known."""
    return (pd.to_datetime(column) - pd.Timestamp("1970-01-01")) / pd.Timedelta(days=1)


launches, milestones = table("launches"), table("milestones")
findings, coefficients = table("findings"), table("coefficients")
launched = days(launches["launch_date_local"]).dropna().to_numpy(dtype=int)
print(len(launches), "launches on", len(np.unique(launched)), "known days,", len(milestones), "rows of milestones")

# %% [markdown] id="windows"
# ## Launch days and exposed days
#
# Several launches on a day are one launch day. Exposed are the days in the window of at least one milestone that took place. A
# day before a milestone counts only from the day after its announcement or, where that is not known, if its kind is scheduled
# by nature; milestones of which neither is known are left out of such windows.

# %% id="exposure"
def declared(hypothesis):
    """The headline of a hypothesis in its first window."""
    rows = findings[(findings["hypothesis"] == hypothesis) & findings["headline"].astype(bool)]
    return rows.sort_values("position").iloc[0]


def observed_days(finding):
    first, last = days(pd.Series([finding["observation_from"], finding["observation_to"]])).astype(int)
    return np.arange(first, last + 1)


def launch_days(observed):
    return np.isin(observed, launched).astype(int)


def exposed_days(finding, observed):
    anchor, lo, hi = finding["window_anchor"], int(finding["window_lo"]), int(finding["window_hi"])
    held = milestones[
        milestones["family"].isin(finding["families"].split(";"))
        & milestones["status"].isin(["held", "curtailed", "extended"])
        & milestones["starts_on"].notna()
        & milestones["ends_on"].notna()
    ]
    exposed = np.zeros(len(observed), dtype=bool)
    columns = days(held["starts_on"]), days(held["ends_on"]), days(held["announced_on"]), held["scheduled"].astype(bool)
    for start, end, announced, scheduled in zip(*columns):
        first = (end if anchor == "end" else start) + lo
        last = (start if anchor == "start" else end) + hi
        if lo < 0:  # the window reaches before the start
            if not np.isnan(announced):
                first = max(first, min(announced + 1, start))
            elif not scheduled:
                continue
        exposed |= (observed >= first) & (observed <= last)
    return exposed

# %% [markdown] id="ratio"
# ## Exact conditional ratio
#
# Given all launch days, those that are exposed follow a binomial law at a constant rate; the interval of its share (Clopper and
# Pearson) becomes that of the ratio of rates.

# %% id="exact-ratio"
from math import exp, lgamma, log, log1p


def upper_tail(k, n, share):
    """P(X >= k) of a binomial."""
    if k <= 0:
        return 1.0
    choose = [lgamma(n + 1) - lgamma(i + 1) - lgamma(n - i + 1) for i in range(k, n + 1)]
    return sum(exp(c + i * log(share) + (n - i) * log1p(-share)) for c, i in zip(choose, range(k, n + 1)))


def share_where(k, n, tail):
    """The share at which P(X >= k) reaches a level, by bisection."""
    low, high = 0.0, 1.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_tail(k, n, middle) < tail else (low, middle)
    return low


def exact_ratio(y, exposed, level=0.95):
    inside, all_days = int(y[exposed].sum()), int(y.sum())
    d1, d0 = int(exposed.sum()), int((~exposed).sum())
    tail = (1 - level) / 2
    shares = (
        share_where(inside, all_days, tail) if inside > 0 else 0.0,
        share_where(inside + 1, all_days, 1 - tail) if inside < all_days else 1.0,
    )
    ratio = inside * d0 / ((all_days - inside) * d1) if inside < all_days else np.inf
    return (ratio, *(share / (1 - share) * d0 / d1 if share < 1 else np.inf for share in shares))

# %% [markdown] id="shift"
# ## All circular shifts (N2)
#
# The whole series is moved around the circle of observed days by every number of days. The law is exact.

# %% id="circular-shift"
def circular_counts(values, weights):
    """Sum of values over weights after each shift of the values, by fast Fourier transform."""
    return np.fft.irfft(np.conj(np.fft.rfft(values)) * np.fft.rfft(weights), len(values))


def circular_p(y, exposed, direction):
    counts = np.rint(circular_counts(y, exposed)).astype(int)
    extreme = counts >= counts[0] if direction == "up" else counts <= counts[0]
    return extreme.mean()

# %% [markdown] id="rotation"
# ## Rotated residuals (N10), the headline
#
# `log mu = year effect + two yearly harmonics` is fitted to the launch days by Poisson likelihood, without the exposure. Its
# residuals are moved around the circle of each calendar year by a random number of days, each year by its own. A year without
# launches has `mu = 0`; a year with fewer than 60 observed days joins its neighbour. The shifts here are other ones than those of
# the publication, so the two p-values agree within their Monte Carlo errors only.

# %% id="residual-rotation"
def year_blocks(observed):
    years = pd.to_datetime(observed, unit="D").year.to_numpy()
    bounds = [0]
    for bound in [*(np.flatnonzero(np.diff(years)) + 1), len(observed)]:
        if bound - bounds[-1] >= 60:
            bounds.append(int(bound))
    bounds = bounds if len(bounds) > 1 else [0, 0]
    bounds[-1] = len(observed)
    return list(zip(bounds[:-1], bounds[1:]))


def poisson_fit(y, columns):
    """Maximum likelihood by Newton's method, from the mean rate."""
    beta = np.linalg.lstsq(columns, np.full(len(y), np.log(y.mean())), rcond=None)[0]
    for _ in range(100):
        mu = np.exp(columns @ beta)
        step = np.linalg.solve(columns.T @ (columns * mu[:, None]), columns.T @ (y - mu))
        beta = beta + step
        if np.abs(step).max() < 1e-12:
            break
    return beta, np.exp(columns @ beta)


def season(observed, harmonics=2):
    angles = [2 * np.pi * h * (observed % 1461) / 365.25 for h in range(1, harmonics + 1)]
    return [wave(angle) for angle in angles for wave in (np.sin, np.cos)]


def model(y, observed, *more):
    """Fitted launch days, and the last coefficient."""
    blocks = [block for block in year_blocks(observed) if y[slice(*block)].any()]
    busy = np.concatenate([np.arange(*block) for block in blocks])
    effects = [(busy >= first) & (busy < end) for first, end in blocks]
    columns = np.column_stack(effects + [column[busy] for column in [*season(observed), *more]]).astype(float)
    beta, fitted = poisson_fit(y[busy], columns)
    mu = np.zeros(len(y))
    mu[busy] = fitted
    return mu, beta[-1]


def rotation_p(y, mu, exposed, observed, direction):
    residuals = y - mu
    random = np.random.default_rng(seed)
    sums = np.zeros(replicates)
    for first, end in year_blocks(observed):
        moved = circular_counts(residuals[first:end], exposed[first:end].astype(float))
        sums += moved[random.integers(end - first, size=replicates)]
    statistic = residuals[exposed].sum()
    extreme = sums >= statistic - 1e-9 if direction == "up" else sums <= statistic + 1e-9
    return (1 + int(extreme.sum())) / (1 + replicates)

# %% [markdown] id="comparison"
# ## Here against published
#
# Counts must be equal, numbers without chance in them equal to 1e-6, and Monte Carlo p-values within four of their standard
# errors.

# %% id="check"
lines = []


def check(hypothesis, what, here, published, tolerance):
    lines.append(f"{hypothesis:<6}{what:<28}{here:>12.6f}{published:>12.6f}")
    assert abs(here - published) <= tolerance, f"{hypothesis}, {what}: {here} here, {published} published"


def close(published):
    return 1e-6 * max(1.0, abs(published))


for hypothesis in hypotheses:
    finding = declared(hypothesis)
    assert (finding["null_model"], finding["statistic"]) == ("N10", "window_count"), hypothesis
    observed, up = observed_days(finding), finding["direction"]
    y, exposed = launch_days(observed), exposed_days(finding, observed)
    mu, _ = model(y, observed)
    check(hypothesis, "launch days", y.sum(), finding["n_launches"], 0)
    check(hypothesis, "exposed days", exposed.sum(), finding["exposed_days"], 0)
    check(hypothesis, "other days", (~exposed).sum(), finding["unexposed_days"], 0)
    check(hypothesis, "observed", y[exposed].sum(), finding["observed"], 0)
    check(hypothesis, "expected", mu[exposed].sum(), finding["expected"], close(finding["expected"]))
    ratio = exp(model(y, observed, exposed)[1])
    check(hypothesis, "ratio, season and year", ratio, finding["ratio"], close(finding["ratio"]))
    p = rotation_p(y, mu, exposed, observed, up)
    error = np.hypot(np.sqrt(p * (1 - p) / replicates), finding["p_error"])
    check(hypothesis, "p, rotated residuals", p, finding["p_value"], 4 * error)

    same = (findings["hypothesis"] == hypothesis) & (findings["null_model"] == "N2")
    for window in ("window_anchor", "window_lo", "window_hi"):
        same &= findings[window] == finding[window]
    if same.any():
        check(hypothesis, "p, all circular shifts", circular_p(y, exposed, up), findings[same].iloc[0]["p_value"], 1e-9)

    exact = coefficients[(coefficients["hypothesis"] == hypothesis) & (coefficients["model"] == "exact_conditional")]
    for value, what, column in zip(exact_ratio(y, exposed), ("", ", lower", ", upper"), ("ratio", "ci_low", "ci_high")):
        if len(exact):
            published = exact.iloc[0][column]
            check(hypothesis, "exact ratio" + what, value, published, close(published))

# %% id="table"
print(f"{'':<6}{'':<28}{'here':>12}{'published':>12}", *lines, sep="\n")
print("\nAll", len(lines), "numbers agree.")

# %% [markdown] id="more"
# ## What else is here
#
# [README.md](README.md) says how to open and cite this; `main_number.R` repeats one number in R; `datapackage.json` describes the
# tables in `data/`; [index.html](index.html) shows the charts. Plan `a94684438d0c70941743fe2ff98877161317a9331c205329c4ca2534d8031706`,
# data `a9fcf743e2d7ae1744b6f5b1297a638df2fc6859bf1809cdd5191ec2e3d1f0c0`.
