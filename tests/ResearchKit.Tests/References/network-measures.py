"""Further measures that networkx gives, and the standard deviations of brokerage by enumerating pairs of two-paths.

Debian: python3-networkx (2.8.8). Which call gives which field: network-oracles.csv.
Use: /usr/bin/python3 network-measures.py DATA-FOLDER > network-measures-python.csv   (in the folder of this script)
"""
import csv
import glob
import itertools
import math
import os
import sys

import networkx as nx

ROLES = ["coordinator", "consultant", "gatekeeper", "representative", "liaison"]


def role(i, v, j):
    if i == v:
        return 0 if v == j else 3
    return 2 if v == j else 1 if i == j else 4


def key(i, j, directed):
    return (i, j) if directed or i < j else (j, i)


def deviations(group, ties, directed):
    """Exact, for the whole network and for each person: the covariance of two two-paths is P(both stand) - p^2, and is 0 unless they share a tie."""
    n = len(group)
    d = ties / (n * (n - 1) / (1 if directed else 2))
    p = d * d * (1 - d)
    paths = list(itertools.permutations(range(n), 3))
    roles = [role(group[i], group[v], group[j]) for i, v, j in paths]
    needs = [((key(i, v, directed), 1), (key(v, j, directed), 1), (key(i, j, directed), 0)) for i, v, j in paths]
    through = {}
    for k, path in enumerate(needs):
        for arc, there in path:
            through.setdefault(arc, []).append((k, there))
    chance = [[d ** a * (1 - d) ** b - p * p for b in range(7)] for a in range(7)]
    whole, person = [0.0] * 6, [[0.0] * 6 for _ in range(n)]
    for arc, here in through.items():
        for a, _ in here:
            for b, _ in here:
                # Each pair once: at the first tie that it shares.
                if len(set(paths[a]) & set(paths[b])) == 2:
                    (first, x), (_, y) = next(q for q in needs[a] if q[0] == arc), next(q for q in needs[b] if q[0] == arc)
                    there = sum(t for _, t in needs[a]) + sum(t for q, t in needs[b] if q != arc)
                    both = -p * p if x != y else chance[there][5 - there]
                else:
                    one, two = dict(needs[a]), dict(needs[b])
                    shared = [q for q in one if q in two]
                    if min(shared) != arc:
                        continue
                    every = {**one, **two}
                    there = sum(every.values())
                    both = -p * p if any(one[q] != two[q] for q in shared) else chance[there][len(every) - there]
                same = roles[a] == roles[b]
                for sums in (whole, person[paths[a][1]]) if paths[a][1] == paths[b][1] else (whole,):
                    sums[5] += both
                    if same:
                        sums[roles[a]] += both
    mean = [[0.0] * 6 for _ in range(n)]
    for (_, v, _), r in zip(paths, roles):
        mean[v][r] += p
        mean[v][5] += p
    root = lambda sums: [math.sqrt(max(x, 0)) for x in sums]
    return root(whole), [root(sums) for sums in person], mean


def one(name, ties, weight, nodes, group, directed=True):
    w = {}
    for row in ties:
        a, b = row["from"], row["to"]
        if a != b:
            w[a, b] = w.get((a, b), 0) + float(row[weight])
    s = nx.Graph()
    s.add_nodes_from(n["id"] for n in nodes)
    for (a, b), value in w.items():
        s.add_edge(a, b, s=(s[a][b]["s"] if s.has_edge(a, b) else 0) + value)
    for node, value in nx.effective_size(s, weight="s").items():
        print(f"{name},members.effectiveSizeWeighted,{node},{value:.17g}")
    g = nx.DiGraph()
    g.add_nodes_from(s)
    g.add_edges_from(w)
    if directed:
        for node, value in nx.closeness_centrality(g.reverse()).items():
            print(f"{name},api.closenessOutNetworkx,{node},{value:.17g}")
    if not w:
        return
    names = list(g)
    words = sorted({n[group] for n in nodes})
    label = [words.index(n[group]) for n in nodes]
    place = {name: k for k, name in enumerate(names)}
    if not directed:
        w = {(a, b): 1 for pair in w for a, b in (pair, pair[::-1])}
    whole, person, mean = deviations(label, len(w) if directed else len(w) // 2, directed)
    counts = [[0] * 6 for _ in names]
    for a, v in w:
        for c in names:
            if c != a and (v, c) in w and (a, c) not in w:
                counts[place[v]][role(label[place[a]], label[place[v]], label[place[c]])] += 1
                counts[place[v]][5] += 1
    for r, kind in enumerate(ROLES + ["total"]):
        if not directed or r in (0, 2, 3, 5):             # the other two of a directed network are sna's
            print(f"{name},brokerage.{kind}.sd,,{whole[r]:.17g}")
        count, expected = sum(c[r] for c in counts), sum(m[r] for m in mean)
        print(f"{name},brokerage.{kind}.z,,{(count - expected) / whole[r] if whole[r] > 1e-9 else math.nan:.17g}")
        if directed:
            continue                                      # the rest is sna's
        print(f"{name},brokerage.{kind}.count,,{count}")
        print(f"{name},brokerage.{kind}.expected,,{expected:.17g}")
        for k, node in enumerate(names):
            print(f"{name},members.brokerage.z.{kind},{node},{(counts[k][r] - mean[k][r]) / person[k][r] if person[k][r] > 1e-9 else math.nan:.17g}")


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        read = list(csv.DictReader(file))
    for row in read:
        keys = list(row)
        if "edges" in path:
            row["from"], row["to"] = row[keys[0]], row[keys[1]]
    return read


def main(data):
    print("network,field,id,value")
    for path in sorted(glob.glob(os.path.join(data, "emon_*_edges.csv"))):
        name = os.path.basename(path).replace("_edges.csv", "")
        nodes = rows(path.replace("_edges", "_nodes"))
        one(name, rows(path), "frequency", nodes, "sponsorship")
        one(name + "_undirected", rows(path), "frequency", nodes, "sponsorship", directed=False)
    nodes = rows(os.path.join(data, "eies_nodes.csv"))
    one("eies_messages", rows(os.path.join(data, "eies_messages_edges.csv")), "weight", nodes, "Discipline")
    relations = rows(os.path.join(data, "eies_relations_t1_edges.csv"))
    one("eies_relations_wave1", [r for r in relations if r["time"] == "1"], "rank_1", nodes, "Discipline")
    ties, people = rows("network-generated-ties.csv"), rows("network-generated-people.csv")
    for name in dict.fromkeys(p["network"] for p in people):
        own = [t for t in ties if t["network"] == name]
        one(name, own, "weight", [p for p in people if p["network"] == name], "group", directed=not any(t["kind"] == "undirected" for t in own))


main(sys.argv[1])
