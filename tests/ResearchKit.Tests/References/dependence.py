"""What is left of the networks of EMON and EIES and of the generated ones without the people with most brokerage; Spearman's correlation and Jaccard.

Debian: python3-networkx, python3-scipy. Brokerage totals: open two-paths by sets of networkx neighbours. Components: networkx. Steps: networkx shortest paths.
Side a is the first group by name, side b the second. Equal brokerage: in the order of ids.
Use: /usr/bin/python3 dependence.py DATA-FOLDER > dependence-networkx.csv   (in the folder of this script)
"""
import csv
import glob
import os
import sys

import networkx as nx
from scipy.stats import spearmanr

here = os.path.dirname(os.path.abspath(__file__))
rows = lambda f: list(csv.DictReader(open(os.path.join(here, f), encoding="utf-8")))
people, ties = rows("network-generated-people.csv"), rows("network-generated-ties.csv")
for path in sorted(glob.glob(os.path.join(sys.argv[1], "emon_*_edges.csv"))):
    name = os.path.basename(path).replace("_edges.csv", "")
    nodes, edges = rows(path.replace("_edges", "_nodes")), rows(path)
    for kind, label in (("directed", name), ("undirected", name + "_undirected")):
        people += [{"network": label, "id": n["id"], "group": n["sponsorship"]} for n in nodes]
        ties += [{"network": label, "kind": kind, "from": t["source"], "to": t["target"], "weight": 1} for t in edges]
eies = rows(os.path.join(sys.argv[1], "eies_nodes.csv"))
for name, file in (("eies_messages", "eies_messages_edges.csv"), ("eies_relations_wave1", "eies_relations_t1_edges.csv")):
    people += [{"network": name, "id": n["id"], "group": n["Discipline"]} for n in eies]
    edges = [list(t.values())[:2] for t in rows(os.path.join(sys.argv[1], file)) if t.get("time", "1") == "1"]
    ties += [{"network": name, "kind": "directed", "from": a, "to": b, "weight": 1} for a, b in edges]
print("network,field,away,value")
for name in sorted({p["network"] for p in people}):
    group = {p["id"]: p["group"] for p in people if p["network"] == name}
    mine = [t for t in ties if t["network"] == name]
    g = nx.DiGraph()
    g.add_nodes_from(sorted(group))
    for t in mine:
        if t["from"] != t["to"] and float(t["weight"]) != 0:
            g.add_edge(t["from"], t["to"])
            if t["kind"] == "undirected":
                g.add_edge(t["to"], t["from"])
    total = {v: sum(1 for i in g.predecessors(v) for j in g.successors(v) if i != j and not g.has_edge(i, j)) for v in g}
    indegree = [g.in_degree(v) for v in sorted(g)]
    say = lambda field, away, value: print(f"{name},{field},{away},{value:.17g}")
    if len(set(indegree)) > 1 and len(set(total.values())) > 1:
        say("spearman", 0, spearmanr(indegree, [total[v] for v in sorted(g)])[0])
    names = sorted(set(group.values()))
    if len(names) < 2:
        continue
    a, b = names[:2]
    top = sorted((v for v in g if group[v] in (a, b) and total[v] > 0), key=lambda v: (-total[v], v))[:3]
    for k in range(len(top) + 1):
        h = g.copy()
        h.remove_nodes_from(top[:k])
        u = h.to_undirected()
        n = len(u)
        sizes = [len(c) for c in nx.connected_components(u)]
        if n >= 2:
            say("fragmentation", k, 1 - sum(s * (s - 1) for s in sizes) / (n * (n - 1)))
        say("largest-component", k, max(sizes) / n)
        side_a, side_b = [v for v in h if group[v] == a], [v for v in h if group[v] == b]
        if side_a:
            say("away-returned", k, sum(any(h.has_edge(v, w) and h.has_edge(w, v) for w in side_b) for v in side_a) / len(side_a))
        if side_a and side_b:
            steps = {v: nx.single_source_shortest_path_length(u, v, cutoff=2) for v in side_a}
            say("away-reach", k, sum(w in steps[v] for v in side_a for w in side_b) / (len(side_a) * len(side_b)))
