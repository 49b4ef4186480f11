"""Cells of the simulation of missing answers, made again with networkx, scipy and numpy.

Who is taken out in which draw stands in response-orders.csv (written by ResponseReferenceTests); all else is made here from the EMON files.
Run in this folder: python3 response.py  (networkx 2.8 or later, scipy, numpy)
"""
import csv
import math
import warnings

import networkx as nx
import numpy as np
from scipy.stats import spearmanr

warnings.filterwarnings("ignore")
DATA = "../../../data-samples/emon-1981/"
RATES = [0.9, 0.7, 0.5]
NAN = float("nan")
PERSON = ["in-degree", "out-degree", "betweenness", "closeness"]


def read(name):
    with open(DATA + name + "-nodes.csv") as f:
        nodes = list(csv.DictReader(f))
    key = list(nodes[0])[0]
    group = {r[key].strip(): r["sponsorship"].strip() for r in nodes}
    g = nx.DiGraph()
    g.add_nodes_from(sorted(group))
    with open(DATA + name + "-edges.csv") as f:
        rows = csv.reader(f)
        head = next(rows)
        weight = head.index("frequency")
        for r in rows:
            if float(r[weight]) > 0 and r[0].strip() != r[1].strip():
                g.add_edge(r[0].strip(), r[1].strip())
    return g, group


def treat(truth, missing, how):
    """The network that measures are taken on, and the pairs of people who did not answer."""
    g = truth.copy()
    g.remove_edges_from([(a, b) for a, b in truth.edges if a in missing])
    if how == "Respondents":
        g.remove_nodes_from(missing)
    if how == "Reconstructed":
        g.add_edges_from([(b, a) for a, b in list(g.edges) if b in missing])
    return g


def share(a, b):
    return a / b if b else NAN


def whole(g, group, missing, how):
    n, ties, m = g.number_of_nodes(), g.number_of_edges(), len(missing)
    cells = n * (n - 1)
    if how == "Recorded":
        cells = (n - m) * (n - 1)
    if how == "Reconstructed":
        cells -= m * (m - 1)
    density = share(ties, cells)
    r = g.subgraph([v for v in g if v not in missing])
    und = g.to_undirected()
    triples = sum(d * (d - 1) for _, d in und.degree)
    e = sum(group[a] != group[b] for a, b in g.edges)
    indeg = [d for _, d in g.in_degree]
    b = list(nx.betweenness_centrality(g, normalized=True).values())
    return {
        "density": density,
        "mean-degree": share(ties, n) if how == "Respondents" else density * (n - 1),
        "reciprocity-arc": NAN if how == "Reconstructed" else nx.overall_reciprocity(r) if r.number_of_edges() else NAN,
        "transitivity": nx.transitivity(und) if triples else NAN,
        "ei-index": share(2 * e - ties, ties),
        "isolates": share(nx.number_of_isolates(g), n),
        "centralization-in-degree": (n * max(indeg) - sum(indeg)) / (n - 1) ** 2,
        "centralization-betweenness": sum(max(b) - x for x in b) / (n - 1),
    }


def persons(g, missing, how):
    out = {v: d for v, d in g.out_degree}
    if how == "Recorded":
        out = {v: d for v, d in out.items() if v not in missing}
    return {
        "in-degree": dict(g.in_degree),
        "out-degree": out,
        "betweenness": nx.betweenness_centrality(g, normalized=False),
        "closeness": nx.closeness_centrality(g),
    }


def top_quarter(x, y):
    k = math.ceil(len(x) / 4)
    a, b = sorted(x)[-k], sorted(y)[-k]
    p, q = {i for i, v in enumerate(x) if v >= a}, {i for i, v in enumerate(y) if v >= b}
    return len(p & q) / len(p | q)


def steady(values):
    """Betweenness adds fractions in another order: what differs in the twelfth digit is the same rank."""
    return [round(v, 9) for v in values]


def main():
    orders = {}
    with open("response-orders.csv") as f:
        for r in csv.DictReader(f):
            orders.setdefault((r["network"], r["missing"]), []).append(r["order"].split(";"))
    lines = ["network,missing,rate,treatment,measure,truth,undefined,mean,bias,rmse,low,high,overlap"]
    for (name, way), draws in orders.items():
        truth, group = read(name)
        n = truth.number_of_nodes()
        true, person = whole(truth, group, set(), "Respondents"), persons(truth, set(), "Respondents")
        for rate in RATES:
            answered = math.floor(n * rate + 0.5 + 1e-9)
            for how in ["Recorded", "Respondents", "Reconstructed"]:
                found, overlap = {}, {}
                for order in draws:
                    missing = set(order[: n - answered])
                    g = treat(truth, missing, how)
                    for k, v in whole(g, group, missing, how).items():
                        found.setdefault(k, []).append(v)
                    for k, v in persons(g, missing, how).items():
                        who = sorted(v)
                        x, y = steady(v[p] for p in who), steady(person[k][p] for p in who)
                        found.setdefault(k, []).append(spearmanr(x, y).correlation)
                        overlap.setdefault(k, []).append(top_quarter(x, y))
                for k, v in found.items():
                    ok = [x for x in v if not math.isnan(x)]
                    if not ok:
                        continue
                    if k in PERSON:
                        row = [NAN, len(v) - len(ok), np.mean(ok), NAN, NAN, *np.quantile(ok, [0.05, 0.95]), np.mean([o for o, x in zip(overlap[k], v) if not math.isnan(x)])]
                    else:
                        e = np.array(ok) - true[k]
                        row = [true[k], len(v) - len(ok), np.mean(ok), np.mean(e), math.sqrt(np.mean(e * e)), *np.quantile(e, [0.05, 0.95]), NAN]
                    lines.append(",".join([name, way, f"{rate:g}", how, k] + ["" if isinstance(x, float) and math.isnan(x) else repr(float(x)) for x in row]))
    with open("response-networkx.csv", "w", newline="\n") as f:
        f.write("\n".join(lines) + "\n")


main()
