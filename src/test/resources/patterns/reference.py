"""Moran's I computed a second time, in another language and from the same public files, to check the atlas with.

Run at the top of the project: python3 src/test/resources/patterns/reference.py   (needs numpy)
It shares no line with the atlas. From it come
  lattice.csv   twenty made-up areas; exact_p is found by dealing every possible hand to an area's neighbours
  counties.csv  every 20th county of the vote margin of 2024, and
  summary.csv   what there is of each kind among all counties, and the global I; the columns "numpy" come from numpy's own
                random numbers with another seed, the columns "dealt" from the same SplitMix64 deals as the atlas's.
"""
import csv
import itertools
import json
import os

import numpy as np

HERE = os.path.dirname(__file__)
PERMUTATIONS, SEED, LEVEL = 9999, 287, 0.05
MASK = (1 << 64) - 1


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return ((z ^ (z >> 31)) * bound) >> 64


def deals_of_splitmix(others, most, rng):
    deck = list(range(others))
    deals = np.empty((PERMUTATIONS, most), dtype=int)
    for run in range(PERMUTATIONS):
        for place in range(most):
            drawn = place + rng.below(others - place)
            deck[place], deck[drawn] = deck[drawn], deck[place]
            deals[run, place] = deck[place]
    return deals


def deals_of_numpy(others, most):
    rng = np.random.default_rng(20260518)
    return np.array([rng.permutation(others)[:most] for _ in range(PERMUTATIONS)])


def two_sided(sums, observed, slack, count):
    high = np.count_nonzero(sums >= observed - slack)
    low = np.count_nonzero(sums <= observed + slack)
    return min(1.0, 2.0 * (min(high, low) + 1) / (count + 1))


def local_p(z, neighbours, deals):
    p = np.empty(len(z))
    for i, own in enumerate(neighbours):
        others = np.delete(z, i)
        sums = others[deals[:, : len(own)]].sum(axis=1)
        p[i] = two_sided(sums, z[own].sum(), 1e-9 * len(own) * np.abs(z).max(), PERMUTATIONS)
    return p


def exact_p(z, neighbours):
    """The share of all possible hands that are as extreme; no chance is left in it."""
    p = np.empty(len(z))
    for i, own in enumerate(neighbours):
        others = np.delete(z, i)
        hands = np.array(list(itertools.combinations(range(len(others)), len(own))))
        sums = others[hands].sum(axis=1)
        observed, slack = z[own].sum(), 1e-9
        high = np.mean(sums >= observed - slack)
        low = np.mean(sums <= observed + slack)
        p[i] = min(1.0, 2 * min(high, low))
    return p


def benjamini_hochberg(p):
    order = np.argsort(p, kind="stable")
    scaled = p[order] * len(p) / np.arange(1, len(p) + 1)
    scaled = np.minimum.accumulate(scaled[::-1])[::-1]
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum(scaled, 1)
    return adjusted


def statistics(values, neighbours):
    """Local I by the weights matrix, written out in full."""
    n = len(values)
    weights = np.zeros((n, n))
    for i, own in enumerate(neighbours):
        weights[i, own] = 1.0 / len(own)
    z = values - values.mean()
    lag = weights @ z
    local = z * lag / (z @ z / n)
    overall = n / weights.sum() * (z @ lag) / (z @ z)
    quadrant = [("high" if a > 0 else "low") + "-" + ("high" if b > 0 else "low") for a, b in zip(z, lag)]
    return z, local, overall, quadrant


def lattice():
    wide, high = 5, 4
    values = np.array([9, 8, 7, 2, 1, 9, 9, 6, 2, 2, 7, 8, 5, 1, 9, 5, 4, 3, 1, 2], dtype=float)
    neighbours = []
    for i in range(wide * high):
        x, y = i % wide, i // wide
        neighbours.append([b * wide + a for b in range(y - 1, y + 2) for a in range(x - 1, x + 2)
                           if 0 <= a < wide and 0 <= b < high and (a, b) != (x, y)])
    z, local, overall, quadrant = statistics(values, neighbours)
    exact = exact_p(z, neighbours)
    dealt = local_p(z, neighbours, deals_of_splitmix(len(z) - 1, max(map(len, neighbours)), SplitMix(SEED)))
    adjusted = benjamini_hochberg(dealt)
    with open(os.path.join(HERE, "lattice.csv"), "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["value", "neighbours", "statistic", "exact_p", "dealt_p", "adjusted", "quadrant", "global"])
        for i in range(len(z)):
            out.writerow([int(values[i]), " ".join(map(str, neighbours[i])), f"{local[i]:.12f}", f"{exact[i]:.12f}",
                          f"{dealt[i]:.4f}", f"{adjusted[i]:.12f}", quadrant[i], f"{overall:.12f}"])


def touching():
    """Counties that share a point of their outlines, whatever line it belongs to."""
    with open("datasets/boundaries/counties-10m.json") as file:
        topology = json.load(file)
    lines = []
    for arc in topology["arcs"]:
        lines.append(np.cumsum(np.array(arc), axis=0))
    at = {}
    for county in topology["objects"]["counties"]["geometries"]:
        rings = county["arcs"] if county["type"] == "Polygon" else [ring for part in county["arcs"] for ring in part]
        for ring in rings:
            for arc in ring:
                for point in lines[~arc if arc < 0 else arc]:
                    at.setdefault(tuple(point), set()).add(county["id"])
    pairs = {}
    for met in at.values():
        for a, b in itertools.permutations(met, 2):
            pairs.setdefault(a, set()).add(b)
    return pairs


def margins():
    votes = {}
    with open("datasets/votes/votes-2024.csv") as file:
        for row in csv.DictReader(file):
            if len(row["geo_id"]) == 5 and row["count"]:
                votes.setdefault(row["geo_id"], {})[row["series"]] = int(row["count"])
    return {code: 100.0 * (v["votes-dem"] - v["votes-gop"]) / v["votes-total"] for code, v in votes.items()}


def counties():
    touch, value = touching(), margins()
    own = {code: sorted(other for other in touch.get(code, ()) if other in value) for code in value}
    codes = sorted(code for code in value if own[code])
    index = {code: i for i, code in enumerate(codes)}
    neighbours = [[index[other] for other in own[code]] for code in codes]
    z, local, overall, quadrant = statistics(np.array([value[code] for code in codes]), neighbours)
    most = max(map(len, neighbours))
    dealt = local_p(z, neighbours, deals_of_splitmix(len(z) - 1, most, SplitMix(SEED)))
    adjusted = benjamini_hochberg(dealt)
    other = benjamini_hochberg(local_p(z, neighbours, deals_of_numpy(len(z) - 1, most)))
    with open(os.path.join(HERE, "counties.csv"), "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["code", "neighbours", "statistic", "dealt_p", "adjusted", "quadrant"])
        for i in range(0, len(codes), 20):
            out.writerow([codes[i], len(neighbours[i]), f"{local[i]:.9f}", f"{dealt[i]:.4f}", f"{adjusted[i]:.9f}",
                          quadrant[i]])
    with open(os.path.join(HERE, "summary.csv"), "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["what", "dealt", "numpy"])
        for kind in ("high-high", "high-low", "low-high", "low-low"):
            mine = [sum(1 for q, a in zip(quadrant, p) if q == kind and a <= LEVEL) for p in (adjusted, other)]
            out.writerow([kind] + mine)
        out.writerow(["areas", len(codes), len(codes)])
        out.writerow(["without neighbours", len(value) - len(codes), len(value) - len(codes)])
        out.writerow(["global", f"{overall:.12f}", f"{overall:.12f}"])


if __name__ == "__main__":
    lattice()
    counties()
