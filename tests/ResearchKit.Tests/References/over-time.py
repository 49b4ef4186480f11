"""A second opinion on change between two networks (networkx) and on spread over groups (scipy).

Debian: python3-networkx (2.8.8), python3-scipy. kept, made, lost: networkx intersection and difference; spread: scipy.stats.entropy, natural logarithm;
betweenness: networkx, by group.
Use: /usr/bin/python3 over-time.py DATA-FOLDER > over-time-python.csv
"""
import collections
import csv
import glob
import os
import sys

import networkx as nx
from scipy.stats import entropy

data = sys.argv[1]
print("network,field,id,value")


def say(network, field, value, id=""):
    print(f"{network},{field},{id},{value!r}")


def read(name):
    with open(os.path.join(data, name), newline="") as file:
        return list(csv.DictReader(file))


people = [row["name"] if "name" in row else list(row.values())[0] for row in read("eies_nodes.csv")]
rows = read("eies_relations_t1_edges.csv")
waves = []
for rank in ("rank_1", "rank_2"):
    g = nx.DiGraph()
    g.add_nodes_from(sorted({r["source"] for r in rows} | {r["target"] for r in rows}))
    g.add_edges_from((r["source"], r["target"]) for r in rows if r["source"] != r["target"] and r[rank] not in ("", "NA") and int(r[rank]) >= 3)
    waves.append(g)
a, b = waves
kept, lost, made = (g.number_of_edges() for g in (nx.intersection(a, b), nx.difference(a, b), nx.difference(b, a)))
for field, value in (("kept", kept), ("lost", lost), ("made", made), ("hamming", made + lost), ("jaccard", kept / (kept + lost + made))):
    say("eies", field, value)

for path in sorted(glob.glob(os.path.join(data, "emon_*_edges.csv"))):
    name = os.path.basename(path)[:-len("_edges.csv")]
    nodes = read(name + "_nodes.csv")
    group = {n["id"]: n["sponsorship"] for n in nodes}
    g = nx.DiGraph()
    g.add_nodes_from(group)
    for row in read(name + "_edges.csv"):
        f, t = list(row.values())[:2]
        if f != t:
            g.add_edge(f, t)
    between = nx.betweenness_centrality(g, normalized=False)
    for word in sorted(set(group.values())):
        say(name, "betweenness", sum(v for n, v in between.items() if group[n] == word) / sum(between.values()), word)
    say(name, "spread", float(entropy(list(collections.Counter(group[n] for n in g if g.degree(n) > 0).values()))))
    say(name, "spreadTies", float(entropy(list(collections.Counter(group[n] for e in g.edges for n in e).values()))))
