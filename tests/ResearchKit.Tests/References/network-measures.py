"""Further measures that networkx gives, and the whole-network standard deviation of brokerage by enumerating pairs of two-paths.

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


def deviations(group, arcs):
    """Exact: the covariance of two two-paths is P(both stand) - p^2, and is 0 unless they share a tie."""
    n = len(group)
    d = arcs / (n * (n - 1))
    p = d * d * (1 - d)
    paths = [(i, v, j) for i, v, j in itertools.permutations(range(n), 3)]
    roles = [role(group[i], group[v], group[j]) for i, v, j in paths]
    needs = [{(i, v): True, (v, j): True, (i, j): False} for i, v, j in paths]
    through = {}
    for k, (i, v, j) in enumerate(paths):
        for arc in ((i, v), (v, j), (i, j)):
            through.setdefault(arc, []).append(k)
    variance = [0.0] * 6
    cache = {}
    for arc, here in through.items():
        for a in here:
            for b in here:
                shared = [x for x in needs[a] if x in needs[b]]
                if min(shared) != arc:
                    continue          # each pair once, at the first tie that it shares
                clash = any(needs[a][x] != needs[b][x] for x in shared)
                there = sum(needs[a].values()) + sum(v for x, v in needs[b].items() if x not in shared)
                absent = sum(not v for v in needs[a].values()) + sum(not v for x, v in needs[b].items() if x not in shared)
                both = 0.0 if clash else d ** there * (1 - d) ** absent
                variance[5] += both - p * p
                if roles[a] == roles[b]:
                    variance[roles[a]] += both - p * p
    return [math.sqrt(max(v, 0)) for v in variance]


def one(name, ties, weight, nodes, group, directed=True, enumerate_pairs=True):
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
    if directed and w and enumerate_pairs:
        words = sorted({n[group] for n in nodes})
        for key, value in zip(ROLES + ["total"], deviations([words.index(n[group]) for n in nodes], len(w))):
            if key not in ("consultant", "liaison"):      # these two are sna's
                print(f"{name},brokerage.{key}.sd,,{value:.17g}")


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
    one("eies_messages", rows(os.path.join(data, "eies_messages_edges.csv")), "weight", nodes, "Discipline", enumerate_pairs=False)
    relations = rows(os.path.join(data, "eies_relations_t1_edges.csv"))
    one("eies_relations_wave1", [r for r in relations if r["time"] == "1"], "rank_1", nodes, "Discipline", enumerate_pairs=False)
    ties, people = rows("network-generated-ties.csv"), rows("network-generated-people.csv")
    for name in dict.fromkeys(p["network"] for p in people):
        own = [t for t in ties if t["network"] == name]
        one(name, own, "weight", [p for p in people if p["network"] == name], "group", directed=not any(t["kind"] == "undirected" for t in own))


main(sys.argv[1])
